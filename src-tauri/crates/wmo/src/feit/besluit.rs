//! Facts around the besluit (Wmo 2.3.5, 2.3.6; Awb 1:3, 3:40-3:47, 6:7-6:9).

use crate::product::Productregel;
use serde::{Deserialize, Serialize};

/// What kind of besluit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BesluitSoort {
    /// Everything that was asked is granted.
    Toekenning,
    /// A part is granted; the rest is refused with reasons.
    GedeeltelijkeToekenning,
    /// Refused.
    Afwijzing,
    /// Not dealt with, because a gap was not completed in time (Awb 4:5).
    BuitenBehandeling,
    /// A temporary provision, without aanvraag (Wmo 2.3.3).
    TijdelijkSpoed,
    /// An earlier besluit is changed at the resident's request.
    Wijziging,
    /// An earlier besluit goes on for longer.
    Verlenging,
    /// The college looks back on an earlier besluit (Wmo 2.3.10).
    Herziening,
    /// An earlier besluit ends (Wmo 2.3.10, or at the resident's request).
    Intrekking,
}

/// On which ground the college changes or withdraws a besluit (Wmo 2.3.10 lid 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Herzieningsgrond {
    /// a: the resident gave wrong or incomplete data.
    OnjuisteGegevens,
    /// b: the resident does not need the provision or the pgb any more.
    NietMeerAangewezen,
    /// c: the provision or the pgb is not enough any more.
    NietMeerToereikend,
    /// d: the resident does not keep the conditions.
    VoorwaardenNietNagekomen,
    /// e: the resident does not use it, or uses it for something else.
    NietGebruikt,
    /// The resident asked for it himself.
    OpVerzoek,
}

/// Why a pgb is refused; the maatwerkvoorziening itself is not (Wmo 2.3.6 lid 2 and 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum GrondWeigeringPgb {
    /// Lid 2 a: cannot manage it, also not with help.
    NietVaardig,
    /// Lid 2 b: no reasons were given.
    NietGemotiveerd,
    /// Lid 2 c: quality is not guaranteed.
    KwaliteitNietGewaarborgd,
    /// Lid 5 a: for as far as it is dearer than zorg in natura (casus K34).
    DuurderDanZin,
    /// Lid 5 b: an earlier one was withdrawn.
    EerderIngetrokken,
}

/// A pgb that was asked and refused, beside what is granted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WeigeringPgb {
    /// Why.
    pub grond: GrondWeigeringPgb,
    /// In words: which facts.
    pub toelichting: String,
}

/// What a pgb amounts to, for one line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pgbbudget {
    /// Which line.
    pub regel: String,
    /// Granted over the whole period, in euro cents.
    pub budget_cent: u32,
    /// Asked over the whole period, in euro cents.
    #[serde(default)]
    pub gevraagd_cent: Option<u32>,
    /// Euro cents per hour or dagdeel on which it rests.
    #[serde(default)]
    pub tarief_cent: Option<u32>,
}

/// On what a refusal rests (procedure 3.10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Afwijzingsgrond {
    /// The resident can do it.
    EigenKracht,
    /// Something that anybody would buy.
    AlgemeenGebruikelijk,
    /// Housemates can be expected to help.
    GebruikelijkeHulp,
    /// Others really help.
    NetwerkOfMantelzorg,
    /// A general provision helps.
    AlgemeneVoorziening,
    /// The Wlz provides (Wmo 2.3.5 lid 6).
    Wlz,
    /// Not a resident of this gemeente (Wmo 1.2.1 a).
    GeenIngezetene,
    /// No lawful stay (Wmo 1.2.2).
    Verblijfsstatus,
}

/// The college decided; the feitdatum is the date of the besluit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BesluitGenomen {
    /// Short name of this besluit inside the zaak: "1", "2".
    pub besluit: String,
    /// Kind.
    pub soort: BesluitSoort,
    /// Reasons, in words for the resident (Awb 3:46).
    pub motivering: String,
    /// Grounds of a (partial) refusal.
    #[serde(default)]
    pub gronden: Vec<Afwijzingsgrond>,
    /// What is granted.
    #[serde(default)]
    pub regels: Vec<Productregel>,
    /// Answer to the resident's remarks on the verslag.
    #[serde(default)]
    pub antwoord_op_opmerkingen: String,
    /// The refusal rests on data that differ from what the resident gave, and the resident was heard
    /// (Awb 4:7); none when that does not apply.
    #[serde(default)]
    pub zienswijze: Option<String>,
    /// The besluit that this one changes, extends or withdraws.
    #[serde(default)]
    pub op_besluit: Option<String>,
    /// Why, for a herziening or intrekking.
    #[serde(default)]
    pub herzieningsgrond: Option<Herzieningsgrond>,
    /// From when, for a wijziging, herziening or intrekking (Wmo 2.3.10 lid 2).
    #[serde(default)]
    pub per: Option<chrono::NaiveDate>,
    /// The letter that was not answered, for buiten behandeling.
    #[serde(default)]
    pub verzuim: Option<String>,
    /// A pgb that was asked and refused: the support itself is granted as zorg in natura.
    #[serde(default)]
    pub weigering_pgb: Option<WeigeringPgb>,
    /// The amounts of what is granted as a pgb.
    #[serde(default)]
    pub budgetten: Vec<Pgbbudget>,
    /// Under which mandate, and the name and function below the letter.
    pub mandaat: Mandaat,
}

impl BesluitGenomen {
    /// A besluit that grants these lines, and nothing else.
    pub fn toekenning(besluit: String, motivering: String, regels: Vec<Productregel>, mandaat: Mandaat) -> Self {
        Self {
            besluit,
            soort: BesluitSoort::Toekenning,
            motivering,
            gronden: Vec::new(),
            regels,
            antwoord_op_opmerkingen: String::new(),
            zienswijze: None,
            op_besluit: None,
            herzieningsgrond: None,
            per: None,
            verzuim: None,
            weigering_pgb: None,
            budgetten: Vec::new(),
            mandaat,
        }
    }
}

/// Who decides in the name of the college (Awb 10:3, 10:10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mandaat {
    /// Name.
    pub naam: String,
    /// Function.
    pub functie: String,
}

/// How a besluit reached the resident (Awb 3:41).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum WijzeBekendmaking {
    /// Sent.
    Verzonden,
    /// Handed over.
    Uitgereikt,
}

/// The besluit was sent or handed over; the feitdatum is that day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BesluitBekendgemaakt {
    /// Which besluit.
    pub besluit: String,
    /// How.
    pub wijze: WijzeBekendmaking,
    /// To whom and where it went, when that is not the address of the resident (Awb 3:41).
    #[serde(default)]
    pub aan: Option<String>,
    /// SHA-256 of the letter, in hexadecimal digits.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// A bezwaarschrift came in; the feitdatum is the day of receipt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BezwaarOntvangen {
    /// Against which besluit.
    pub besluit: String,
    /// Day of the postmark (Awb 6:9 lid 2).
    #[serde(default)]
    pub poststempel: Option<chrono::NaiveDate>,
    /// What it lacks (Awb 6:5).
    #[serde(default)]
    pub ontbreekt: Vec<super::Bezwaargebrek>,
    /// Through a digital way that the gemeente did not assign (Awb 2:16 lid 1 b; casus K30).
    #[serde(default)]
    pub verkeerd_kanaal: bool,
    /// What it says, in short.
    #[serde(default)]
    pub toelichting: String,
}
