//! What can happen in the procedure (procedure section 1.5). One legal act is one feit with all its
//! data, never several fields that could be torn apart.
//!
//! A new kind of feit is: a struct in one of the files beside this one, a line in [`feiten!`] with
//! the pad it belongs to, its place in [`crate::dossier`], its toets, and a case in `tests/casussen`.

mod aanvraag;
mod besluit;
mod bevestigd;
mod bezwaar;
mod contact;
mod dwangsom;
mod leveringsvorm;
mod melding;
mod netwerk;
mod ondertekening;
mod onderzoek;
mod onderzoek_verdieping;
mod persoon;
mod stuk;
mod uitvoering;
mod uren;
mod verslag;

pub use aanvraag::*;
pub use besluit::*;
pub use bevestigd::*;
pub use bezwaar::*;
pub use contact::*;
pub use dwangsom::*;
pub use leveringsvorm::*;
pub use melding::*;
pub use netwerk::*;
pub use ondertekening::*;
pub use onderzoek::*;
pub use onderzoek_verdieping::*;
pub use persoon::*;
pub use uitvoering::*;
pub use uren::*;
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
    /// The resident was told what an aanvraag does: without it no besluit, or right away after six weeks.
    GewezenOpAanvraag = "gewezen_op_aanvraag", "Gewezen op de aanvraag", |d, z| format!("{z}/gewezen_op_aanvraag/{}", d.waarom.code());
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
    /// The BSN was checked; needed before any exchange.
    BsnGeverifieerd = "bsn_geverifieerd", "Bsn geverifieerd", |_, _| "persoon/bsn_geverifieerd".to_owned();
    /// Whether the resident lives here, lawfully (Wmo 1.2.1, 1.2.2, 2.3.5 lid 1).
    IngezetenschapGetoetst = "ingezetenschap_getoetst", "Ingezetenschap getoetst", |_, _| "persoon/ingezetenschap".to_owned();
    /// How the resident wants to be reached (Awb 2:8, 2:9).
    ContactvoorkeurVastgelegd = "contactvoorkeur_vastgelegd", "Contactvoorkeur vastgelegd", |_, _| "persoon/contactvoorkeur".to_owned();
    /// Somebody may act for the resident (Wmo 1.1.1 lid 2, Awb 2:1).
    VertegenwoordigingVastgelegd = "vertegenwoordiging_vastgelegd", "Vertegenwoordiging vastgelegd", |d, _| format!("persoon/vertegenwoordiging/{}", d.vertegenwoordiger);
    /// The resident consents to one exchange, with one party, for one purpose (AVG 7).
    ToestemmingGegeven = "toestemming_gegeven", "Toestemming gegeven", |d, _| format!("persoon/toestemming/{}", d.toestemming);
    /// The consent is withdrawn; what was exchanged before stays lawful.
    ToestemmingIngetrokken = "toestemming_ingetrokken", "Toestemming ingetrokken", |d, _| format!("persoon/toestemming/{}/ingetrokken", d.toestemming);
    /// Who lives in the house.
    HuishoudenVastgelegd = "huishouden_vastgelegd", "Huishouden vastgelegd", |_, _| "persoon/huishouden".to_owned();
    /// Support that runs already: an arrangement of before 2023, or a besluit that is in no zaak here.
    BestaandeOndersteuningVastgelegd = "bestaande_ondersteuning_vastgelegd", "Bestaande ondersteuning vastgelegd", |d, _| format!("persoon/bestaande_ondersteuning/{}", d.ondersteuning);
    /// The gesprek before an old arrangement ends, at the initiative of the consulent (Almere, overgang 2023).
    OvergangsgesprekGevoerd = "overgangsgesprek_gevoerd", "Overgangsgesprek gevoerd", |d, _| format!("persoon/bestaande_ondersteuning/{}/gesprek", d.ondersteuning);
    /// A question or a signal; no melding, so no term runs.
    ContactVastgelegd = "contact_vastgelegd", "Contact vastgelegd", |d, _| format!("persoon/contact/{}", d.contact);
    /// The question was answered, or the resident was contacted about the signal.
    ContactAfgehandeld = "contact_afgehandeld", "Contact afgehandeld", |d, _| format!("persoon/contact/{}/afgehandeld", d.contact);
    /// A complaint; apart from bezwaar (Awb hoofdstuk 9).
    KlachtOntvangen = "klacht_ontvangen", "Klacht ontvangen", |d, _| format!("persoon/klacht/{}", d.klacht);
    /// The complaint was dealt with.
    KlachtAfgehandeld = "klacht_afgehandeld", "Klacht afgehandeld", |d, _| format!("persoon/klacht/{}/afgehandeld", d.klacht);
    /// A request about personal data.
    VerzoekOntvangen = "verzoek_ontvangen", "Verzoek over persoonsgegevens ontvangen", |d, _| format!("persoon/verzoek/{}", d.verzoek);
    /// The request was answered.
    VerzoekAfgehandeld = "verzoek_afgehandeld", "Verzoek over persoonsgegevens afgehandeld", |d, _| format!("persoon/verzoek/{}/afgehandeld", d.verzoek);
    /// Personal data were lost or seen by somebody who may not (AVG 33).
    DatalekOntdekt = "datalek_ontdekt", "Datalek ontdekt", |d, _| format!("persoon/datalek/{}", d.datalek);
    /// The leak was reported to the Autoriteit Persoonsgegevens.
    DatalekGemeld = "datalek_gemeld", "Datalek gemeld", |d, _| format!("persoon/datalek/{}/gemeld", d.datalek);
    /// The resident was told where to complain (Awb hoofdstuk 9).
    KlachtrouteGemeld = "klachtroute_gemeld", "Gewezen op de klachtenregeling", |_, z| format!("{z}/klachtroute");
    /// Passed on to who is competent (Awb 2:3).
    Doorgezonden = "doorgezonden", "Doorgezonden", |_, z| format!("{z}/melding/doorgezonden");
    /// What one housemate can do (Wmo 1.1.1, 2.3.2 lid 4 b).
    GebruikelijkeHulpBeoordeeld = "gebruikelijke_hulp_beoordeeld", "Gebruikelijke hulp beoordeeld", |d, z| format!("{z}/gebruikelijke_hulp/{}", d.huisgenoot);
    /// Who helps unpaid, and what they need (Wmo 2.3.2 lid 4 c, d).
    MantelzorgBesproken = "mantelzorg_besproken", "Mantelzorg besproken", |_, z| format!("{z}/mantelzorg");
    /// Who is around the resident, drawn in rings (Wmo 2.3.2 lid 4 c).
    NetwerkGetekend = "netwerk_getekend", "Netwerk getekend", |_, z| format!("{z}/netwerk");
    /// How the hours of one line came about: needed, minus what others do (step 5 of the stappenplan).
    UrenOnderbouwd = "uren_onderbouwd", "Uren onderbouwd", |d, z| format!("{z}/uren/{}", d.regel);
    /// What was recorded was read back: it still holds, or it changed.
    GegevenBevestigd = "gegeven_bevestigd", "Nagegaan of het nog klopt", |d, z| format!("{z}/bevestigd/{}", d.gegeven);
    /// A measurement with the Zelfredzaamheid-Matrix.
    ZrmGemeten = "zrm_gemeten", "Zelfredzaamheid gemeten", |d, z| format!("{z}/zrm/{}", d.meting);
    /// A goal, agreed with the resident (Almere, inkoopstrategie Wmo 2023 §4.5).
    DoelVastgesteld = "doel_vastgesteld", "Doel vastgesteld", |d, z| format!("{z}/doel/{}", d.doel);
    /// A goal is changed on the way.
    DoelBijgesteld = "doel_bijgesteld", "Doel bijgesteld", |d, z| format!("{z}/doel/{}/bijgesteld", d.doel);
    /// What became of a goal.
    DoelBehaald = "doel_behaald", "Doel afgerond", |d, z| format!("{z}/doel/{}/behaald", d.doel);
    /// Advice of an expert was asked.
    AdviesGevraagd = "advies_gevraagd", "Advies gevraagd", |d, z| format!("{z}/advies/{}", d.advies);
    /// The advice came in.
    AdviesOntvangen = "advies_ontvangen", "Advies ontvangen", |d, z| format!("{z}/advies/{}/ontvangen", d.advies);
    /// Which traject fits, and why (inkoopstrategie §4.3).
    TrajectBepaald = "traject_bepaald", "Traject bepaald", |_, z| format!("{z}/traject");
    /// One household, one plan, one regievoerder (Leeuwarden); casusregie (Almere, traject 1 and 3).
    RegievoerderAangewezen = "regievoerder_aangewezen", "Regievoerder aangewezen", |_, z| format!("{z}/regievoerder");
    /// Resident and wijkwerker do not agree.
    VerschilVanInzicht = "verschil_van_inzicht", "Verschil van inzicht", |_, z| format!("{z}/verschil_van_inzicht");
    /// Another wijkwerker looks along.
    TweedeWijkwerkerIngeschakeld = "tweede_wijkwerker_ingeschakeld", "Tweede wijkwerker ingeschakeld", |_, z| format!("{z}/verschil_van_inzicht/tweede_wijkwerker");
    /// What the second wijkwerker thinks.
    TweedeWijkwerkerOordeel = "tweede_wijkwerker_oordeel", "Oordeel van de tweede wijkwerker", |_, z| format!("{z}/verschil_van_inzicht/oordeel");
    /// What the resident will pay, or why nothing (Wmo 2.1.4a; Uitvoeringsbesluit 3.8).
    EigenBijdrageBepaald = "eigen_bijdrage_bepaald", "Eigen bijdrage bepaald", |_, z| format!("{z}/eigen_bijdrage");
    /// A reminder that nothing came back.
    HerinneringVerslag = "herinnering_verslag", "Herinnering aan het verslag gestuurd", |d, z| format!("{z}/verslag/herinnering/{}", d.nummer);
    /// The aanvraag lacks something; the resident may complete it (Awb 4:5 lid 1).
    HerstelVerzuimGevraagd = "herstel_verzuim_gevraagd", "Gevraagd om aan te vullen", |d, z| format!("{z}/verzuim/{}", d.verzuim);
    /// The resident sent something.
    AanvraagAangevuld = "aanvraag_aangevuld", "Aanvraag aangevuld", |d, z| format!("{z}/verzuim/{}/aanvulling/{}", d.verzuim, d.aanvulling);
    /// The resident agrees in writing with more time (Awb 4:15 lid 2 a): the term stands still on exactly these days.
    InstemmingUitstel = "instemming_uitstel", "Ingestemd met uitstel", |d, z| format!("{z}/uitstel/{}", d.uitstel);
    /// The delay is the resident's doing (Awb 4:15 lid 2 b).
    VertragingToegerekend = "vertraging_toegerekend", "Vertraging door de inwoner", |d, z| format!("{z}/vertraging/{}", d.vertraging);
    /// The gemeente cannot decide, through no fault of its own (Awb 4:15 lid 2 c).
    Overmacht = "overmacht", "Overmacht", |d, z| format!("{z}/overmacht/{}", d.overmacht);
    /// The resident was told that the besluit comes later (Awb 4:14 lid 1).
    VerdagingMeegedeeld = "verdaging_meegedeeld", "Verdaging meegedeeld", |_, z| format!("{z}/verdaging");
    /// The resident may react before a refusal (Awb 4:7).
    ZienswijzeGevraagd = "zienswijze_gevraagd", "Zienswijze gevraagd", |d, z| format!("{z}/zienswijze/{}", d.zienswijze);
    /// What the resident said.
    ZienswijzeOntvangen = "zienswijze_ontvangen", "Zienswijze ontvangen", |d, z| format!("{z}/zienswijze/{}/ontvangen", d.zienswijze);
    /// The choice for one line, made apart from the verslag.
    LeveringsvormGekozen = "leveringsvorm_gekozen", "Leveringsvorm gekozen", |d, z| format!("{z}/keuze/{}/leveringsvorm", d.regel);
    /// The provider for one line.
    AanbiederGekozen = "aanbieder_gekozen", "Aanbieder gekozen", |d, z| format!("{z}/keuze/{}/aanbieder", d.regel);
    /// Why the resident wants a pgb, in own words (Wmo 2.3.6 lid 2 b).
    PgbMotivatieOntvangen = "pgb_motivatie_ontvangen", "Motivatie voor een pgb ontvangen", |_, z| format!("{z}/pgb/motivatie");
    /// How the resident will use the pgb.
    PgbPlanOntvangen = "pgb_plan_ontvangen", "Pgb-plan ontvangen", |_, z| format!("{z}/pgb/plan");
    /// The gesprek about the pgb; inside the two weeks, or before the signing.
    PgbGesprekGevoerd = "pgb_gesprek_gevoerd", "Pgb-gesprek gevoerd", |_, z| format!("{z}/pgb/gesprek");
    /// The judgement on a pgb (Wmo 2.3.6 lid 2, 3, 5).
    PgbBeoordeeld = "pgb_beoordeeld", "Pgb beoordeeld", |_, z| format!("{z}/pgb/beoordeling");
    /// The resident puts the gemeente in default.
    IngebrekestellingOntvangen = "ingebrekestelling_ontvangen", "Ingebrekestelling ontvangen", |d, z| format!("{z}/ingebrekestelling/{}", d.ingebrekestelling);
    /// Its receipt was confirmed.
    IngebrekestellingBevestigd = "ingebrekestelling_bevestigd", "Ingebrekestelling bevestigd", |d, z| format!("{z}/ingebrekestelling/{}/bevestigd", d.ingebrekestelling);
    /// The college sets what is due, of its own motion (Awb 4:18).
    DwangsomVastgesteld = "dwangsom_vastgesteld", "Dwangsom vastgesteld", |d, z| format!("{z}/besluit/{}/dwangsom", d.besluit);
    /// Paid.
    DwangsomBetaald = "dwangsom_betaald", "Dwangsom betaald", |d, z| format!("{z}/besluit/{}/betaald", d.besluit);
    /// Its receipt was confirmed in writing (Awb 6:14).
    BezwaarBevestigd = "bezwaar_bevestigd", "Ontvangst van het bezwaar bevestigd", |d, z| format!("{z}/besluit/{}/bezwaar/bevestigd", d.besluit);
    /// The bezwaar lacks something; it may be completed (Awb 6:6).
    BezwaarVerzuimGevraagd = "bezwaar_verzuim_gevraagd", "Gevraagd om het bezwaar aan te vullen", |d, z| format!("{z}/besluit/{}/bezwaar/verzuim/{}", d.besluit, d.verzuim);
    /// It was completed.
    BezwaarVerzuimHersteld = "bezwaar_verzuim_hersteld", "Bezwaar aangevuld", |d, z| format!("{z}/besluit/{}/bezwaar/verzuim/{}/hersteld", d.besluit, d.verzuim);
    /// The resident is invited to be heard.
    HoorzittingGepland = "hoorzitting_gepland", "Hoorzitting gepland", |d, z| format!("{z}/besluit/{}/bezwaar/hoorzitting", d.besluit);
    /// The resident was heard (Awb 7:2), by somebody who did not prepare the besluit (Awb 7:5).
    HoorzittingGehouden = "hoorzitting_gehouden", "Hoorzitting gehouden", |d, z| format!("{z}/besluit/{}/bezwaar/horen", d.besluit);
    /// There was no hearing.
    AfgezienVanHoren = "afgezien_van_horen", "Afgezien van horen", |d, z| format!("{z}/besluit/{}/bezwaar/horen", d.besluit);
    /// The decision on bezwaar is put off: at most six weeks, once (Awb 7:10 lid 3); longer only with consent (lid 4).
    BezwaarVerdaagd = "bezwaar_verdaagd", "Beslissing op bezwaar verdaagd", |d, z| format!("{z}/besluit/{}/bezwaar/verdaagd", d.besluit);
    /// The decision on bezwaar (Awb 7:11, 7:12).
    BeslissingOpBezwaar = "beslissing_op_bezwaar", "Beslist op het bezwaar", |d, z| format!("{z}/besluit/{}/bezwaar/beslissing", d.besluit);
    /// The bezwaar is withdrawn (Awb 6:21).
    BezwaarIngetrokken = "bezwaar_ingetrokken", "Bezwaar ingetrokken", |d, z| format!("{z}/besluit/{}/bezwaar/ingetrokken", d.besluit);
    /// The rechtbank told of a beroep.
    BeroepOntvangen = "beroep_ontvangen", "Beroep ontvangen", |d, z| format!("{z}/beroep/{}", d.beroep);
    /// The provider was told what to deliver (WMO301).
    ToewijzingVerzonden = "toewijzing_verzonden", "Toewijzing verzonden", |d, z| format!("{z}/toewijzing/{}", d.toewijzing);
    /// The whole verslag was given to a provider (casus K72).
    VerslagAanAanbiederGegeven = "verslag_aan_aanbieder_gegeven", "Verslag aan de aanbieder gegeven", |d, z| format!("{z}/verslag_aan_aanbieder/{}", d.verstrekking);
    /// The answer to it (WMO302), within three werkdagen.
    ToewijzingRetour = "toewijzing_retour", "Antwoord op de toewijzing ontvangen", |d, z| format!("{z}/toewijzing/{}/retour", d.toewijzing);
    /// The support started (WMO305).
    ZorgGestart = "zorg_gestart", "Ondersteuning gestart", |d, z| format!("{z}/uitvoering/{}/gestart", d.regel);
    /// The support stopped (WMO307); not yet the end of the right.
    ZorgGestopt = "zorg_gestopt", "Ondersteuning gestopt", |d, z| format!("{z}/uitvoering/{}/gestopt", d.regel);
    /// The plan of provider and resident came in.
    BegeleidingsplanOntvangen = "begeleidingsplan_ontvangen", "Begeleidingsplan ontvangen", |d, z| format!("{z}/uitvoering/{}/begeleidingsplan", d.regel);
    /// The huishoudplan came in.
    HuishoudplanOntvangen = "huishoudplan_ontvangen", "Huishoudplan ontvangen", |d, z| format!("{z}/uitvoering/{}/huishoudplan", d.regel);
    /// The SVB was told of the pgb (Wmo 2.6.2).
    SvbGeinformeerd = "svb_geinformeerd", "Svb geïnformeerd", |d, z| format!("{z}/uitvoering/{}/svb", d.regel);
    /// A zorgovereenkomst came in.
    ZorgovereenkomstOntvangen = "zorgovereenkomst_ontvangen", "Zorgovereenkomst ontvangen", |d, z| format!("{z}/zorgovereenkomst/{}/ontvangen", d.overeenkomst);
    /// The gemeente judged a zorgovereenkomst; without approval nothing is paid.
    ZorgovereenkomstBeoordeeld = "zorgovereenkomst_beoordeeld", "Zorgovereenkomst beoordeeld", |d, z| format!("{z}/zorgovereenkomst/{}", d.overeenkomst);
    /// The CAK was told (Wmo 2.1.4b; Uitvoeringsbesluit 3.5).
    CakGeinformeerd = "cak_geinformeerd", "Cak geïnformeerd", |d, z| format!("{z}/cak/{}", d.bericht);
    /// How it goes, talked over (procedure 1.11).
    EvaluatieGehouden = "evaluatie_gehouden", "Evaluatie gehouden", |d, z| format!("{z}/evaluatie/{}", d.evaluatie);
    /// The gemeente looks again whether the besluit still fits (Wmo 2.3.9).
    HeronderzoekGestart = "heronderzoek_gestart", "Heronderzoek gestart", |d, z| format!("{z}/heronderzoek/{}", d.heronderzoek);
    /// Somebody asks for an extension.
    VerlengingGevraagd = "verlenging_gevraagd", "Verlenging gevraagd", |d, z| format!("{z}/verlenging/{}", d.verlenging);
    /// The resident was told that his pgb ends.
    PgbEindeGemeld = "pgb_einde_gemeld", "Einde van het pgb gemeld", |d, z| format!("{z}/uitvoering/{}/pgb_einde/{}", d.regel, d.einde);
    /// The resident asks for a change; processed within eight weeks (procedure 1.11).
    WijzigingGevraagd = "wijziging_gevraagd", "Wijziging gevraagd", |d, z| format!("{z}/wijziging/{}", d.wijziging);
    /// The change was made or refused.
    WijzigingVerwerkt = "wijziging_verwerkt", "Wijziging verwerkt", |d, z| format!("{z}/wijziging/{}/verwerkt", d.wijziging);
    /// A provider falls away.
    AanbiederWeggevallen = "aanbieder_weggevallen", "Aanbieder weggevallen", |d, z| format!("{z}/aanbieder_weggevallen/{}", d.aanbieder);
    /// A pause: a stay abroad or in hospital.
    OndersteuningOnderbroken = "ondersteuning_onderbroken", "Ondersteuning onderbroken", |d, z| format!("{z}/uitvoering/{}/onderbroken", d.regel);
    /// The support ended; the feitdatum is the last day.
    OndersteuningBeeindigd = "ondersteuning_beeindigd", "Ondersteuning beëindigd", |d, z| format!("{z}/uitvoering/{}/beeindigd", d.regel);
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
