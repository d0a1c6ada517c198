//! What can happen in the procedure (procedure section 1.5). One legal act is one feit with all its
//! data, never several fields that could be torn apart.
//!
//! A new kind of feit is: a struct in one of the files beside this one, a line in [`feiten!`] with
//! the pad it belongs to, its place in [`crate::dossier`], its toets, and a case in `tests/casussen`.

mod besluit;
mod melding;
mod onderzoek;
mod verslag;

pub use besluit::*;
pub use melding::*;
pub use onderzoek::*;
pub use verslag::*;

use crate::persoon::Persoonsgegevens;
use crate::vastlegging::{Pad, ZaakId};
use serde::{Deserialize, Serialize};

/// The data of a kind of feit that this version does not know. Kept, exchanged, shown as "vastgelegd
/// met een nieuwere versie", and never dropped.
#[derive(Clone, Debug, PartialEq)]
pub struct OnbekendFeit {
    /// Its code.
    pub soort: String,
    /// Its data, word for word.
    pub data: serde_json::Value,
}

/// Why the JSON of a feit is not taken.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct OnleesbaarFeit(pub serde_json::Error);

macro_rules! feiten {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $label:literal, |$d:pat_param, $zaak:pat_param| $pad:expr;)*) => {
        /// Something that happened in the procedure or was established in it.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(tag = "soort", content = "data")]
        #[cfg_attr(feature = "typescript", derive(specta::Type))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Feit {
            $($(#[$doc])* #[serde(rename = $code)] $variant($variant),)*
            /// A kind that a newer version recorded.
            #[serde(untagged)]
            #[cfg_attr(feature = "typescript", specta(skip))]
            #[cfg_attr(feature = "schema", schemars(skip))]
            Onbekend(OnbekendFeit),
        }

        /// The kinds of feit that this version knows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(specta::Type))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum FeitSoort {
            $($(#[$doc])* #[serde(rename = $code)] $variant,)*
        }

        impl FeitSoort {
            /// All kinds, in the order of the procedure.
            pub const ALLE: &[FeitSoort] = &[$(FeitSoort::$variant),*];

            /// The code in files and on the wire: "melding_ontvangen".
            pub fn code(self) -> &'static str {
                match self { $(FeitSoort::$variant => $code),* }
            }

            /// What people call it: "Melding ontvangen".
            pub fn label(self) -> &'static str {
                match self { $(FeitSoort::$variant => $label),* }
            }

            /// The kind with this code.
            pub fn uit_code(code: &str) -> Option<Self> {
                Self::ALLE.iter().copied().find(|s| s.code() == code)
            }
        }

        impl Feit {
            /// Its kind; none for a feit of a newer version.
            pub fn soort(&self) -> Option<FeitSoort> {
                match self {
                    $(Feit::$variant(_) => Some(FeitSoort::$variant),)*
                    Feit::Onbekend(_) => None,
                }
            }

            /// The one question that this feit answers. Two answers on one pad that do not replace
            /// each other are a tegenstrijdigheid.
            pub fn pad(&self, zaak: Option<ZaakId>) -> Pad {
                let z = zaak.map_or_else(|| "dossier".to_owned(), |z| format!("zaak/{z}"));
                Pad(match self {
                    $(Feit::$variant($d) => { let $zaak = &z; $pad })*
                    Feit::Onbekend(o) => format!("{z}/onbekend/{}", o.soort),
                })
            }

            /// Reads the data of a known kind from any source, with that source's own errors (a case
            /// file names line and field). None for a kind that this version does not know.
            pub fn lees_van<'de, D: serde::Deserializer<'de>>(soort: &str, bron: D) -> Option<Result<Self, D::Error>> {
                match soort {
                    $($code => Some(<$variant>::deserialize(bron).map(Feit::$variant)),)*
                    _ => None,
                }
            }

            /// Reads the data of one kind of feit. Fields that this version does not know are
            /// skipped here; the record itself keeps them.
            pub fn lees(soort: &str, data: serde_json::Value) -> Result<Self, OnleesbaarFeit> {
                match soort {
                    $($code => serde_json::from_value(data).map(Feit::$variant).map_err(OnleesbaarFeit),)*
                    _ => Ok(Feit::Onbekend(OnbekendFeit { soort: soort.to_owned(), data })),
                }
            }
        }
    };
}

feiten! {
    /// Who the resident is; corrected by a later one.
    PersoonsgegevensVastgelegd = "persoonsgegevens_vastgelegd", "Persoonsgegevens vastgelegd", |_, _| "persoon/gegevens".to_owned();
    /// A melding came in: starts six weeks, seven days and five werkdagen (Wmo 2.3.2 lid 1).
    MeldingOntvangen = "melding_ontvangen", "Melding ontvangen", |_, z| format!("{z}/melding");
    /// Its receipt was confirmed to the resident (Wmo 2.3.2 lid 1, last sentence).
    MeldingOntvangstBevestigd = "melding_ontvangst_bevestigd", "Ontvangst van de melding bevestigd", |_, z| format!("{z}/melding/bevestiging");
    /// Free, independent support was offered (Wmo 2.3.2 lid 3).
    ClientondersteuningAangeboden = "clientondersteuning_aangeboden", "Cliëntondersteuning aangeboden", |d, z| format!("{z}/clientondersteuning/{}", d.aan.code());
    /// The resident was told that he may hand in a plan of his own (Wmo 2.3.2 lid 2).
    PersoonlijkPlanMogelijkheidGemeld = "persoonlijk_plan_mogelijkheid_gemeld", "Gewezen op het persoonlijk plan", |_, z| format!("{z}/persoonlijk_plan/gemeld");
    /// The resident handed in a plan of his own.
    PersoonlijkPlanOntvangen = "persoonlijk_plan_ontvangen", "Persoonlijk plan ontvangen", |_, z| format!("{z}/persoonlijk_plan/antwoord");
    /// The resident expressly makes no plan of his own.
    PersoonlijkPlanAfgezien = "persoonlijk_plan_afgezien", "Afgezien van een persoonlijk plan", |_, z| format!("{z}/persoonlijk_plan/antwoord");
    /// Help cannot wait (Wmo 2.3.3).
    SpoedVastgesteld = "spoed_vastgesteld", "Spoed vastgesteld", |_, z| format!("{z}/spoed");
    /// The resident withdraws the melding.
    MeldingIngetrokken = "melding_ingetrokken", "Melding ingetrokken", |_, z| format!("{z}/melding/ingetrokken");
    /// The gemeente ends the melding by letter; not a besluit.
    MeldingAfgesloten = "melding_afgesloten", "Melding afgesloten", |_, z| format!("{z}/melding/afgesloten");
    /// The identity was established (Wmo 2.3.4).
    IdentiteitVastgesteld = "identiteit_vastgesteld", "Identiteit vastgesteld", |_, _| "persoon/identiteit".to_owned();
    /// An appointment was made, or moved (the later one replaces the earlier).
    GesprekGepland = "gesprek_gepland", "Gesprek gepland", |d, z| format!("{z}/gesprek/{}/afspraak", d.gesprek);
    /// The appointment did not take place.
    GesprekNietDoorgegaan = "gesprek_niet_doorgegaan", "Gesprek niet doorgegaan", |d, z| format!("{z}/gesprek/{}/gehouden", d.gesprek);
    /// The gesprek was held (Wmo 2.3.2 lid 1).
    GesprekGevoerd = "gesprek_gevoerd", "Gesprek gevoerd", |d, z| format!("{z}/gesprek/{}/gehouden", d.gesprek);
    /// What was said about one topic.
    GesprekNotitie = "gesprek_notitie", "Notitie bij het gesprek", |d, z| format!("{z}/gesprek/{}/notitie/{}", d.gesprek, d.onderwerp.code());
    /// One of the onderdelen a-g (Wmo 2.3.2 lid 4).
    OnderdeelOnderzocht = "onderdeel_onderzocht", "Onderdeel onderzocht", |d, z| format!("{z}/onderdeel/{}", d.onderdeel.code());
    /// One of the five steps (CRvB 21-3-2018, ECLI:NL:CRVB:2018:819).
    StappenplanStap = "stappenplan_stap", "Stap van het stappenplan", |d, z| format!("{z}/stap/{}", d.stap.nummer());
    /// Whether the Wlz provides (Wmo 2.3.5 lid 6).
    WlzGetoetst = "wlz_getoetst", "Wlz getoetst", |_, z| format!("{z}/wlz");
    /// The pgb was explained (Wmo 2.3.2 lid 6).
    PgbVoorlichtingGegeven = "pgb_voorlichting_gegeven", "Uitleg over zin en pgb gegeven", |_, z| format!("{z}/pgb/voorlichting");
    /// The support that the consulent proposes, line by line.
    OndersteuningVoorgesteld = "ondersteuning_voorgesteld", "Ondersteuning voorgesteld", |_, z| format!("{z}/ondersteuning");
    /// A version of the verslag is frozen (Wmo 2.3.2 lid 8).
    OnderzoeksverslagVastgesteld = "onderzoeksverslag_vastgesteld", "Onderzoeksverslag vastgesteld", |d, z| format!("{z}/verslag/{}/vastgesteld", d.versie);
    /// That version was given to the resident: ends the six weeks.
    OnderzoeksverslagVerstrekt = "onderzoeksverslag_verstrekt", "Onderzoeksverslag verstrekt", |d, z| format!("{z}/verslag/{}/verstrekt", d.versie);
    /// The verslag came back.
    VerslagReactieOntvangen = "verslag_reactie_ontvangen", "Reactie op het verslag ontvangen", |_, z| format!("{z}/verslag/reactie");
    /// An aanvraag came in before it can be one (Wmo 2.3.2 lid 9).
    TeVroegeAanvraagOntvangen = "te_vroege_aanvraag_ontvangen", "Te vroege aanvraag ontvangen", |_, z| format!("{z}/aanvraag/te_vroeg");
    /// An aanvraag was received: starts two weeks (Wmo 2.3.5 lid 2).
    AanvraagOntvangen = "aanvraag_ontvangen", "Aanvraag ontvangen", |_, z| format!("{z}/aanvraag");
    /// The resident withdraws the aanvraag in writing.
    AanvraagIngetrokken = "aanvraag_ingetrokken", "Aanvraag ingetrokken", |_, z| format!("{z}/aanvraag/ingetrokken");
    /// The college decided; not yet in force.
    BesluitGenomen = "besluit_genomen", "Besluit genomen", |d, z| format!("{z}/besluit/{}", d.besluit);
    /// The besluit was sent or handed over (Awb 3:41): in force, and bezwaar runs.
    BesluitBekendgemaakt = "besluit_bekendgemaakt", "Besluit bekendgemaakt", |d, z| format!("{z}/besluit/{}/bekendgemaakt", d.besluit);
    /// A bezwaarschrift came in.
    BezwaarOntvangen = "bezwaar_ontvangen", "Bezwaar ontvangen", |d, z| format!("{z}/besluit/{}/bezwaar", d.besluit);
    /// The resident died.
    Overleden = "overleden", "Overleden", |_, _| "persoon/overleden".to_owned();
    /// The resident moved to another gemeente.
    Verhuisd = "verhuisd", "Verhuisd", |_, _| "persoon/verhuisd".to_owned();
    /// A recorded feit is withdrawn because it never happened (wrong dossier, double).
    Vervallen = "vervallen", "Vastlegging vervallen", |d, _| d.pad.clone();
}

/// The resident's data, whole.
pub type PersoonsgegevensVastgelegd = Persoonsgegevens;

impl Serialize for OnbekendFeit {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut uit = s.serialize_struct("Feit", 2)?;
        uit.serialize_field("soort", &self.soort)?;
        uit.serialize_field("data", &self.data)?;
        uit.end()
    }
}

#[derive(Deserialize)]
struct RuwFeit {
    soort: String,
    #[serde(default)]
    data: serde_json::Value,
}

impl<'de> Deserialize<'de> for Feit {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let ruw = RuwFeit::deserialize(d)?;
        Feit::lees(&ruw.soort, ruw.data).map_err(serde::de::Error::custom)
    }
}

/// A recorded feit is withdrawn: it stands in the geschiedenis, and counts no more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Vervallen {
    /// The pad of what is withdrawn; the vastlegging itself is named in `vervangt`.
    pub pad: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_kind_survives_a_round_trip_word_for_word() {
        let bron = r#"{"data":{"bedrag":1442,"x":["é",null]},"soort":"dwangsom_uit_2031"}"#;
        let feit: Feit = serde_json::from_str(bron).unwrap();
        assert!(matches!(feit, Feit::Onbekend(_)));
        let terug = serde_json::to_value(&feit).unwrap();
        assert_eq!(terug, serde_json::from_str::<serde_json::Value>(bron).unwrap());
    }

    #[test]
    fn a_known_kind_has_tag_and_data() {
        let feit = Feit::lees("persoonlijk_plan_afgezien", serde_json::json!({})).unwrap();
        assert_eq!(serde_json::to_value(&feit).unwrap()["soort"], "persoonlijk_plan_afgezien");
        assert_eq!(feit.soort(), Some(FeitSoort::PersoonlijkPlanAfgezien));
    }
}
