//! Facts of the onderzoek (Wmo 2.3.2 lid 4-7, 2.3.4).

use crate::product::{Doorverwijzing, Productregel};
use crate::vastlegging::GesprekId;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// Which document showed who somebody is (Wet op de identificatieplicht art. 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Identiteitsdocument {
    /// Paspoort.
    Paspoort,
    /// Nederlandse identiteitskaart.
    Identiteitskaart,
    /// Rijbewijs.
    Rijbewijs,
    /// Vreemdelingendocument.
    Vreemdelingendocument,
}

/// The identity was established. No copy is made and no number is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IdentiteitVastgesteld {
    /// What was shown.
    pub document: Identiteitsdocument,
    /// Until when it is valid.
    #[serde(default)]
    pub geldig_tot: Option<NaiveDate>,
}

/// Where a gesprek takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Gespreksplaats {
    /// At the kitchen table.
    Thuis,
    /// At the wijkteam.
    Wijkteam,
    /// By telephone.
    Telefoon,
    /// By video.
    Beeldbellen,
}

/// An appointment; the feitdatum is the day on which it was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GesprekGepland {
    /// Which gesprek.
    pub gesprek: GesprekId,
    /// The day.
    pub datum: NaiveDate,
    /// The hour.
    #[serde(default)]
    pub tijd: Option<NaiveTime>,
    /// The place.
    pub plaats: Gespreksplaats,
    /// Why it was moved, when it replaces an earlier appointment.
    #[serde(default)]
    pub reden: Option<String>,
    /// Who moved it. Noted only: before an aanvraag no term stands still (Awb 4:15).
    #[serde(default)]
    pub verzet_door: Option<Partij>,
}

/// One of the two at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Partij {
    /// The resident.
    Client,
    /// The gemeente.
    Gemeente,
}

/// It did not take place; the feitdatum is the day of the appointment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GesprekNietDoorgegaan {
    /// Which gesprek.
    pub gesprek: GesprekId,
    /// Why.
    pub reden: String,
    /// Who did not come. Noted only: before an aanvraag no term stands still (Awb 4:15).
    #[serde(default)]
    pub door: Option<Partij>,
}

/// Somebody at the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Aanwezige {
    /// Name.
    pub naam: String,
    /// "cliënt", "dochter", "cliëntondersteuner".
    pub rol: String,
}

/// The gesprek was held; the feitdatum is the day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GesprekGevoerd {
    /// Which gesprek.
    pub gesprek: GesprekId,
    /// Where.
    pub plaats: Gespreksplaats,
    /// Who was there.
    #[serde(default)]
    pub aanwezigen: Vec<Aanwezige>,
}

/// What a gesprek is about, in the words of the kitchen table (domains of daily life).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Onderwerp {
    /// The question itself.
    Hulpvraag,
    /// Body and mind.
    Gezondheid,
    /// Washing, dressing, eating.
    Zelfverzorging,
    /// Cleaning, laundry, shopping, cooking.
    Huishouden,
    /// The house.
    Wonen,
    /// Getting about.
    Vervoer,
    /// How the day goes.
    Dagindeling,
    /// Money and papers.
    Geld,
    /// Family, friends, neighbours.
    Contacten,
    /// Those who help unpaid.
    Mantelzorg,
    /// Faith, culture, wishes.
    Voorkeuren,
    /// Other care and laws.
    AndereZorg,
}

impl Onderwerp {
    /// All topics, in the order of the screen.
    pub const ALLE: &[Onderwerp] = &[
        Onderwerp::Hulpvraag,
        Onderwerp::Gezondheid,
        Onderwerp::Zelfverzorging,
        Onderwerp::Huishouden,
        Onderwerp::Wonen,
        Onderwerp::Vervoer,
        Onderwerp::Dagindeling,
        Onderwerp::Geld,
        Onderwerp::Contacten,
        Onderwerp::Mantelzorg,
        Onderwerp::Voorkeuren,
        Onderwerp::AndereZorg,
    ];

    /// As in a pad.
    pub fn code(self) -> &'static str {
        match self {
            Onderwerp::Hulpvraag => "hulpvraag",
            Onderwerp::Gezondheid => "gezondheid",
            Onderwerp::Zelfverzorging => "zelfverzorging",
            Onderwerp::Huishouden => "huishouden",
            Onderwerp::Wonen => "wonen",
            Onderwerp::Vervoer => "vervoer",
            Onderwerp::Dagindeling => "dagindeling",
            Onderwerp::Geld => "geld",
            Onderwerp::Contacten => "contacten",
            Onderwerp::Mantelzorg => "mantelzorg",
            Onderwerp::Voorkeuren => "voorkeuren",
            Onderwerp::AndereZorg => "andere_zorg",
        }
    }
}

/// What kind of statement a text is: who reads it can tell what was seen from what somebody said, and from what we make
/// of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Uitspraaksoort {
    /// Seen or heard by the wijkwerker.
    Feit,
    /// Told by the resident.
    Verklaring,
    /// What the wijkwerker makes of it.
    Duiding,
}

/// A text that says what kind of statement it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Uitspraak {
    /// Which kind.
    pub aard: Uitspraaksoort,
    /// What.
    pub tekst: String,
}

/// A quotation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Citaat {
    /// The words.
    pub tekst: String,
    /// Who said it; empty for the resident.
    #[serde(default)]
    pub wie: String,
}

/// What was said about one topic. Whole text each time: a later version replaces the earlier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GesprekNotitie {
    /// Which gesprek.
    pub gesprek: GesprekId,
    /// Which topic.
    pub onderwerp: Onderwerp,
    /// The wijkwerker's notes.
    #[serde(default)]
    pub notitie: String,
    /// What the resident wants, in own words; printed as a quotation.
    #[serde(default)]
    pub citaat: String,
    /// Further quotations, in the order in which they were said.
    #[serde(default)]
    pub citaten: Vec<Citaat>,
    /// Texts that say whether they were seen, told or thought; printed with that word before them.
    #[serde(default)]
    pub uitspraken: Vec<Uitspraak>,
    /// Who helps now.
    #[serde(default)]
    pub wie_helpt: String,
    /// For colleagues only; never printed, hidden while the screen is shared.
    #[serde(default)]
    pub intern: String,
    /// Not talked about, because.
    #[serde(default)]
    pub overgeslagen: Option<String>,
}

/// The seven onderdelen of the onderzoek (Wmo 2.3.2 lid 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Onderdeel {
    /// Behoeften, persoonskenmerken en voorkeuren.
    A,
    /// Eigen kracht, gebruikelijke hulp, algemeen gebruikelijke voorzieningen.
    B,
    /// Mantelzorg en sociaal netwerk.
    C,
    /// Maatregelen ter ondersteuning van de mantelzorger.
    D,
    /// Algemene voorziening, maatschappelijk nuttige activiteiten.
    E,
    /// Samenwerking met andere partijen en wetten.
    F,
    /// Bijdragen in de kosten.
    G,
}

impl Onderdeel {
    /// All seven.
    pub const ALLE: &[Onderdeel] =
        &[Onderdeel::A, Onderdeel::B, Onderdeel::C, Onderdeel::D, Onderdeel::E, Onderdeel::F, Onderdeel::G];

    /// "a".
    pub fn code(self) -> &'static str {
        match self {
            Onderdeel::A => "a",
            Onderdeel::B => "b",
            Onderdeel::C => "c",
            Onderdeel::D => "d",
            Onderdeel::E => "e",
            Onderdeel::F => "f",
            Onderdeel::G => "g",
        }
    }
}

/// One onderdeel, investigated, or not applicable with a reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnderdeelOnderzocht {
    /// Which.
    pub onderdeel: Onderdeel,
    /// What was found; goes into the verslag.
    #[serde(default)]
    pub tekst: String,
    /// Not applicable, because.
    #[serde(default)]
    pub niet_van_toepassing: Option<String>,
    /// What follows from it for the support; goes into the verslag.
    #[serde(default)]
    pub conclusie: String,
    /// Where it is known from: "cliënt", "dochter", "huisarts, met toestemming". Not printed.
    #[serde(default)]
    pub bron: String,
}

/// The five steps; their order matters (ECLI:NL:CRVB:2018:819).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Stap {
    /// 1. What is the hulpvraag.
    Hulpvraag,
    /// 2. Which problems with zelfredzaamheid and participatie.
    Problemen,
    /// 3. Which support is needed, by kind and size.
    NodigeOndersteuning,
    /// 4. What own strength, usual help, network and general services can do.
    EigenMogelijkheden,
    /// 5. What remains for a maatwerkvoorziening.
    Maatwerk,
}

impl Stap {
    /// All five, in order.
    pub const ALLE: &[Stap] =
        &[Stap::Hulpvraag, Stap::Problemen, Stap::NodigeOndersteuning, Stap::EigenMogelijkheden, Stap::Maatwerk];

    /// 1 to 5.
    pub fn nummer(self) -> u8 {
        match self {
            Stap::Hulpvraag => 1,
            Stap::Problemen => 2,
            Stap::NodigeOndersteuning => 3,
            Stap::EigenMogelijkheden => 4,
            Stap::Maatwerk => 5,
        }
    }
}

/// One step of the stappenplan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StappenplanStap {
    /// Which.
    pub stap: Stap,
    /// What was found.
    pub bevinding: String,
}

/// What is known about the Wlz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum WlzStand {
    /// Has an indicatie. A ground that may be used, never an automatic refusal.
    Heeft,
    /// Has none.
    HeeftNiet,
    /// An application runs; no reason to wait (procedure 1.6).
    Aangevraagd,
    /// Not known.
    Onbekend,
}

/// Who told about the Wlz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum WlzBron {
    /// The resident.
    Client,
    /// The CIZ, which may tell without consent (Wmo 5.2.5 lid 3).
    Ciz,
    /// Somebody else.
    Anders,
}

/// Whether the Wlz provides (Wmo 2.3.5 lid 6).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WlzGetoetst {
    /// What is known.
    pub stand: WlzStand,
    /// Who told it.
    #[serde(default)]
    pub bron: Option<WlzBron>,
    /// Whether the resident wants to apply for the Wlz; who can get it and will not cooperate may be refused (Wmo 2.3.5 lid 6).
    #[serde(default)]
    pub wil_aanvragen: Option<bool>,
    /// In words; who told it.
    #[serde(default)]
    pub toelichting: String,
}

/// Zin and pgb were explained, in understandable words (Wmo 2.3.2 lid 6).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PgbVoorlichtingGegeven {
    /// What was talked about.
    #[serde(default)]
    pub toelichting: String,
    /// The resident could follow it; none where nobody asked.
    #[serde(default)]
    pub begrepen: Option<bool>,
}

/// What the consulent proposes. Empty lines with a reason: no maatwerkvoorziening.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OndersteuningVoorgesteld {
    /// Line by line.
    #[serde(default)]
    pub regels: Vec<Productregel>,
    /// The conclusion in words, or why nothing is proposed.
    #[serde(default)]
    pub toelichting: String,
    /// What is not decided here: recorded and referred.
    #[serde(default)]
    pub doorverwijzingen: Vec<Doorverwijzing>,
}
