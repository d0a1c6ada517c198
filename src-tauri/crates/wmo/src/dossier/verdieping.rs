//! What the onderzoek went into.

use super::Veld;
use crate::feit::*;
use serde::Serialize;

/// A goal and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Doel {
    /// As agreed.
    pub vastgesteld: Veld<DoelVastgesteld>,
    /// As changed.
    pub bijgesteld: Veld<DoelBijgesteld>,
    /// How it ended.
    pub behaald: Veld<DoelBehaald>,
}

/// Advice of an expert.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Advies {
    /// Asked.
    pub gevraagd: Veld<AdviesGevraagd>,
    /// Received.
    pub ontvangen: Veld<AdviesOntvangen>,
}
