//! May this feit be recorded now? Yes; yes with a warning; no, because.

use crate::feit::{Feit, FeitSoort};
use crate::grond::Grond;
use crate::vastlegging::{Kanaal, Rol, VastleggingId, ZaakId};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// A feit that somebody wants to record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Voorstel {
    /// In which zaak.
    pub zaak: Option<ZaakId>,
    /// What.
    pub feit: Feit,
    /// When it happened.
    pub feitdatum: NaiveDate,
    /// The hour.
    pub feittijd: Option<NaiveTime>,
    /// How it came in or went out.
    pub kanaal: Option<Kanaal>,
    /// The koppen that the author saw on this pad.
    pub vervangt: Vec<VastleggingId>,
    /// Why it replaces, or is recorded late.
    pub reden: Option<String>,
    /// In which role.
    pub rol: Rol,
}

/// The answer of a toets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Oordeel {
    /// It may be recorded.
    Aanvaard,
    /// It may be recorded; read this first.
    Waarschuwing,
    /// It may not be recorded.
    Geweigerd,
}

/// What mends a refusal: the feit to record first, or the field to fill in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Herstel {
    /// Record this first.
    Feit(FeitSoort),
    /// Change this field of the feit itself ("feitdatum", "regels.1.per_week").
    Veld(String),
}

/// One thing that the toets found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Bevinding {
    /// `Waarschuwing` or `Geweigerd`.
    pub oordeel: Oordeel,
    /// A name that stays the same: "plantermijn_loopt".
    pub code: String,
    /// What is wrong and what to do, in B1 sentences.
    pub zin: String,
    /// Why.
    pub grond: Grond,
    /// What mends it.
    pub herstel: Option<Herstel>,
}

/// The outcome of a toets.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Toets {
    /// The heaviest of the findings; `Aanvaard` without any.
    pub oordeel: Oordeel,
    /// What was found.
    pub bevindingen: Vec<Bevinding>,
}
