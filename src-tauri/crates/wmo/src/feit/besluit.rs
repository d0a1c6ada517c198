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
    /// Under which mandate, and the name and function below the letter.
    pub mandaat: Mandaat,
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
    /// What it says, in short.
    #[serde(default)]
    pub toelichting: String,
}
