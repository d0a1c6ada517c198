//! What the onderzoek goes into: household, carers, self-reliance, goals, advice, traject (procedure 1.5, 1.6, 5).

use crate::product::{PerWeek, Traject};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What may be expected of a housemate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum KanHelpen {
    /// Can do it.
    Kan,
    /// Can do a part.
    Deels,
    /// Cannot.
    KanNiet,
}

/// Why a housemate cannot, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RedenGeenHulp {
    /// Health.
    Gezondheid,
    /// Age.
    Leeftijd,
    /// Away for work.
    Werk,
    /// Overburdened, or about to be.
    Overbelasting,
    /// Has never learned it and cannot now.
    Vaardigheid,
}

/// What one housemate can do (Wmo 1.1.1, 2.3.2 lid 4 b). Only of people in the household (casus K50).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GebruikelijkeHulpBeoordeeld {
    /// Which (`Huisgenoot::huisgenoot`).
    pub huisgenoot: String,
    /// The judgement.
    pub oordeel: KanHelpen,
    /// Which tasks.
    #[serde(default)]
    pub taken: String,
    /// Hours per week that it takes away from what is needed.
    #[serde(default)]
    pub per_week: Option<PerWeek>,
    /// Why not.
    #[serde(default)]
    pub redenen: Vec<RedenGeenHulp>,
    /// In words: reasons for this person (CRVB:2018:3243).
    pub toelichting: String,
}

/// How a carer bears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Draagkracht {
    /// Well.
    Goed,
    /// Only just.
    Wankel,
    /// Too much.
    Overbelast,
}

/// Somebody who helps unpaid, from outside the household or beyond what is usual.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mantelzorger {
    /// Who.
    pub naam: String,
    /// "dochter", "buurman".
    #[serde(default)]
    pub relatie: String,
    /// What is really done now: only that counts.
    pub doet: String,
    /// Hours per week that are really given.
    #[serde(default)]
    pub per_week: Option<PerWeek>,
    /// How they bear it.
    pub draagkracht: Draagkracht,
    /// What would help them (Wmo 2.3.2 lid 4 d).
    #[serde(default)]
    pub behoefte: String,
}

/// Who helps unpaid, and what they need (Wmo 2.3.2 lid 4 c, d). None: nobody does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MantelzorgBesproken {
    /// One by one.
    #[serde(default)]
    pub mantelzorgers: Vec<Mantelzorger>,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}

/// At which moment a measurement is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Zrmsoort {
    /// Before.
    Nulmeting,
    /// Under way.
    Tussenmeting,
    /// After.
    Eindmeting,
}

/// The thirteen domains of the Zelfredzaamheid-Matrix 2017.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ZrmDomein {
    /// 1.
    Financien,
    /// 2.
    WerkEnOpleiding,
    /// 3.
    Tijdsbesteding,
    /// 4.
    Huisvesting,
    /// 5.
    HuiselijkeRelaties,
    /// 6.
    GeestelijkeGezondheid,
    /// 7.
    LichamelijkeGezondheid,
    /// 8.
    Middelengebruik,
    /// 9.
    BasaleAdl,
    /// 10.
    InstrumenteleAdl,
    /// 11.
    SociaalNetwerk,
    /// 12.
    MaatschappelijkeParticipatie,
    /// 13.
    Justitie,
}

impl ZrmDomein {
    /// All thirteen, in the order of the instrument.
    pub const ALLE: &[ZrmDomein] = &[
        ZrmDomein::Financien,
        ZrmDomein::WerkEnOpleiding,
        ZrmDomein::Tijdsbesteding,
        ZrmDomein::Huisvesting,
        ZrmDomein::HuiselijkeRelaties,
        ZrmDomein::GeestelijkeGezondheid,
        ZrmDomein::LichamelijkeGezondheid,
        ZrmDomein::Middelengebruik,
        ZrmDomein::BasaleAdl,
        ZrmDomein::InstrumenteleAdl,
        ZrmDomein::SociaalNetwerk,
        ZrmDomein::MaatschappelijkeParticipatie,
        ZrmDomein::Justitie,
    ];

    /// As people call it: "Werk en opleiding".
    pub fn label(self) -> &'static str {
        match self {
            ZrmDomein::Financien => "Financiën",
            ZrmDomein::WerkEnOpleiding => "Werk en opleiding",
            ZrmDomein::Tijdsbesteding => "Tijdsbesteding",
            ZrmDomein::Huisvesting => "Huisvesting",
            ZrmDomein::HuiselijkeRelaties => "Huiselijke relaties",
            ZrmDomein::GeestelijkeGezondheid => "Geestelijke gezondheid",
            ZrmDomein::LichamelijkeGezondheid => "Lichamelijke gezondheid",
            ZrmDomein::Middelengebruik => "Middelengebruik",
            ZrmDomein::BasaleAdl => "Basale ADL",
            ZrmDomein::InstrumenteleAdl => "Instrumentele ADL",
            ZrmDomein::SociaalNetwerk => "Sociaal netwerk",
            ZrmDomein::MaatschappelijkeParticipatie => "Maatschappelijke participatie",
            ZrmDomein::Justitie => "Justitie",
        }
    }
}

/// The level on one domain, or why it was not judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZrmScore {
    /// Which.
    pub domein: ZrmDomein,
    /// 1 (acute problems) to 5 (fully self-reliant).
    #[serde(default)]
    pub niveau: Option<u8>,
    /// Why it was not judged.
    #[serde(default)]
    pub reden: String,
}

/// A measurement with the Zelfredzaamheid-Matrix. There is no sum score and no automatic indication (procedure 5).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZrmGemeten {
    /// A short name that stays the same.
    pub meting: String,
    /// When.
    pub zrmsoort: Zrmsoort,
    /// Per domain.
    #[serde(default)]
    pub scores: Vec<ZrmScore>,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}

/// How far a goal lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Doeltermijn {
    /// For the whole term.
    Lang,
    /// For the next four months (traject 3).
    Kort,
}

/// A goal, agreed with the resident (Almere, inkoopstrategie Wmo 2023 §4.5).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DoelVastgesteld {
    /// A short name that stays the same.
    pub doel: String,
    /// What will be reached, so that one can see whether it was.
    pub tekst: String,
    /// How far.
    pub termijn: Doeltermijn,
    /// On which domain.
    #[serde(default)]
    pub domein: Option<ZrmDomein>,
    /// From.
    pub begin: NaiveDate,
    /// Until.
    pub eind: NaiveDate,
}

/// A goal is changed on the way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DoelBijgesteld {
    /// Which.
    pub doel: String,
    /// What it is now.
    pub tekst: String,
    /// From.
    pub begin: NaiveDate,
    /// Until.
    pub eind: NaiveDate,
    /// Why.
    pub reden: String,
}

/// How far a goal was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Doelbehaald {
    /// Reached.
    Geheel,
    /// In part.
    Deels,
    /// Not.
    Niet,
    /// No longer a goal.
    Vervallen,
}

/// What became of a goal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DoelBehaald {
    /// Which.
    pub doel: String,
    /// How far.
    pub behaald: Doelbehaald,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}

/// Who advises (Awb 3:2, 3:5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Adviseursoort {
    /// A medical adviser.
    Medisch,
    /// An occupational therapist.
    Ergotherapeut,
    /// The Sociaal Stedelijk Team.
    SociaalStedelijkTeam,
    /// Another expert.
    Anders,
}

/// Advice of an expert was asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AdviesGevraagd {
    /// A short name that stays the same.
    pub advies: String,
    /// Of whom.
    pub adviseur: Adviseursoort,
    /// What was asked.
    pub vraag: String,
}

/// The advice came in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AdviesOntvangen {
    /// Which.
    pub advies: String,
    /// What matters for the limitations; no diagnosis.
    pub inhoud: String,
}

/// Which traject fits, and why (inkoopstrategie §4.3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TrajectBepaald {
    /// Which.
    pub traject: Traject,
    /// Why.
    pub motivering: String,
    /// For traject 1: when it will be clear.
    #[serde(default)]
    pub verwacht_einde: Option<NaiveDate>,
}

/// One household, one plan, one regievoerder (Leeuwarden); casusregie (Almere, traject 1 and 3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegievoerderAangewezen {
    /// Who.
    pub naam: String,
    /// Of which organisation.
    #[serde(default)]
    pub organisatie: String,
}

/// Resident and wijkwerker do not agree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VerschilVanInzicht {
    /// About what.
    pub waarover: String,
}

/// Another wijkwerker looks along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TweedeWijkwerkerIngeschakeld {
    /// Who: another person than the first (casus K74).
    pub wie: crate::vastlegging::MedewerkerId,
    /// As shown.
    pub naam: String,
}

/// What the second wijkwerker thinks. Stops no term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TweedeWijkwerkerOordeel {
    /// Who.
    pub wie: crate::vastlegging::MedewerkerId,
    /// Resident and gemeente agree now.
    pub overeenstemming: bool,
    /// In words.
    pub toelichting: String,
}

/// What the resident will pay, or why nothing (Wmo 2.1.4a; Uitvoeringsbesluit 3.8). The CAK decides in the end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EigenBijdrageBepaald {
    /// A contribution is due.
    pub verschuldigd: bool,
    /// Why not.
    #[serde(default)]
    pub vrijstelling: Option<Vrijstelling>,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}

/// Why no eigen bijdrage is due (Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Vrijstelling {
    /// The resident or partner already pays for beschermd wonen or Wlz.
    BetaaltAlVoorBeschermdWonenOfWlz,
    /// Two or more nights in opvang that month.
    Opvang,
    /// The safety of a minor.
    VeiligheidMinderjarige,
    /// A wheelchair.
    Rolstoel,
    /// Younger than 18 (woningaanpassing aside).
    JongerDan18,
    /// Married, and at least one has not reached the AOW age (casus K52).
    GehuwdNietBeidenAow,
    /// The college judges that the resident cannot pay.
    GeenBetalingscapaciteit,
    /// The college judges that it harms an integrated approach.
    SchadelijkVoorAanpak,
}
