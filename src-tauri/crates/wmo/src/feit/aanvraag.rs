//! What happens around an aanvraag before the besluit: completion, delay, hearing (Awb titel 4.1).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Passed on to who is competent (Awb 2:3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Doorgezonden {
    /// Another gemeente, the zorgkantoor.
    pub naar: String,
    /// What and why.
    #[serde(default)]
    pub toelichting: String,
}

/// A reminder that nothing came back. 1 or 2.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HerinneringVerslag {
    /// Which.
    pub nummer: u8,
    /// SHA-256 of the letter.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// The aanvraag lacks something; the resident may complete it (Awb 4:5 lid 1). The feitdatum is the day of the letter; the term stands still from the next day (Awb 4:15 lid 1 a).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HerstelVerzuimGevraagd {
    /// A short name that stays the same.
    pub verzuim: String,
    /// What, exactly.
    pub ontbreekt: Vec<String>,
    /// Last day to complete, included.
    pub termijn_tot: NaiveDate,
    /// For a wijziging that is under way (procedure 1.11): which. None: for the aanvraag.
    #[serde(default)]
    pub wijziging: Option<String>,
    /// SHA-256 of the letter.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// The resident sent something. The feitdatum is the day of receipt; only a full completion lets the term run again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AanvraagAangevuld {
    /// To which letter.
    pub verzuim: String,
    /// A short name that stays the same: "1".
    pub aanvulling: String,
    /// Nothing is missing any more.
    pub volledig: bool,
    /// What came.
    #[serde(default)]
    pub toelichting: String,
}

/// The resident agrees in writing with more time (Awb 4:15 lid 2 a): the term stands still on exactly these days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InstemmingUitstel {
    /// A short name that stays the same.
    pub uitstel: String,
    /// First day.
    pub van: NaiveDate,
    /// Last day, included.
    pub tot: NaiveDate,
    /// In writing; without that it suspends nothing.
    pub schriftelijk: bool,
    /// For a wijziging that is under way (procedure 1.11): which. None: for the aanvraag.
    #[serde(default)]
    pub wijziging: Option<String>,
}

/// The delay is the resident's doing (Awb 4:15 lid 2 b).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VertragingToegerekend {
    /// A short name that stays the same.
    pub vertraging: String,
    /// First day.
    pub van: NaiveDate,
    /// Last day, included; none while it goes on.
    #[serde(default)]
    pub tot: Option<NaiveDate>,
    /// Why.
    pub waarom: String,
    /// When the resident was told, with the new date at the end (Awb 4:15 lid 4).
    #[serde(default)]
    pub medegedeeld_op: Option<NaiveDate>,
    /// For a wijziging that is under way (procedure 1.11): which. None: for the aanvraag.
    #[serde(default)]
    pub wijziging: Option<String>,
}

/// The gemeente cannot decide, through no fault of its own (Awb 4:15 lid 2 c). Too few people is no overmacht.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overmacht {
    /// A short name that stays the same.
    pub overmacht: String,
    /// First day.
    pub van: NaiveDate,
    /// Last day, included; none while it goes on.
    #[serde(default)]
    pub tot: Option<NaiveDate>,
    /// Why.
    pub waarom: String,
    /// When the resident was told (Awb 4:15 lid 3).
    #[serde(default)]
    pub medegedeeld_op: Option<NaiveDate>,
    /// For a wijziging that is under way (procedure 1.11): which. None: for the aanvraag.
    #[serde(default)]
    pub wijziging: Option<String>,
}

/// The resident was told that the besluit comes later (Awb 4:14 lid 1). Promises a date; the term of the law stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VerdagingMeegedeeld {
    /// The promised date, at most fourteen days later.
    pub nieuwe_datum: NaiveDate,
    /// Why.
    pub reden: String,
    /// SHA-256 of the letter.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// The resident may react before a refusal (Awb 4:7). Suspends nothing by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZienswijzeGevraagd {
    /// A short name that stays the same.
    pub zienswijze: String,
    /// Which data differ from what the resident gave.
    pub waarover: String,
    /// Last day, included.
    pub termijn_tot: NaiveDate,
}

/// How the resident reacted (Awb 4:9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum WijzeZienswijze {
    /// Spoken.
    Mondeling,
    /// In writing.
    Schriftelijk,
    /// Did not react in time.
    Geen,
}

/// What the resident said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZienswijzeOntvangen {
    /// Which.
    pub zienswijze: String,
    /// How.
    pub wijze: WijzeZienswijze,
    /// In words.
    #[serde(default)]
    pub inhoud: String,
}
