//! How a bezwaar is dealt with.

use super::Veld;
use crate::feit::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// From the confirmation of a bezwaar to the decision on it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Bezwaarbehandeling {
    /// Receipt confirmed.
    pub bevestigd: Veld<BezwaarBevestigd>,
    /// Asked to complete.
    pub verzuimen: BTreeMap<String, Bezwaarverzuim>,
    /// Invited to be heard.
    pub hoorzitting: Veld<HoorzittingGepland>,
    /// Heard, or not.
    pub horen: Veld<Horen>,
    /// Put off.
    pub verdaagd: Veld<BezwaarVerdaagd>,
    /// Decided.
    pub beslissing: Veld<BeslissingOpBezwaar>,
    /// Withdrawn.
    pub ingetrokken: Veld<BezwaarIngetrokken>,
}

/// A letter that asks to complete a bezwaar.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Bezwaarverzuim {
    /// The letter.
    pub gevraagd: Veld<BezwaarVerzuimGevraagd>,
    /// Completed.
    pub hersteld: Veld<BezwaarVerzuimHersteld>,
}

/// Whether the resident was heard on a bezwaar.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Horen {
    /// Heard (Awb 7:2).
    Gehouden(HoorzittingGehouden),
    /// Not heard (Awb 7:3).
    Afgezien(AfgezienVanHoren),
}
