//! What was known already, read back (procedure 1.4): nothing holds because nobody looked.

use crate::vastlegging::VastleggingId;
use serde::{Deserialize, Serialize};

/// Whether what was recorded still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Bevestiging {
    /// It does.
    KloptNog,
    /// It does not any more; what is recorded has to be written anew.
    Veranderd,
}

/// Somebody read what was recorded, and says whether it still holds. It says so of one vastlegging: what is
/// written after it, nobody confirmed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GegevenBevestigd {
    /// Its place in the zaak: "stap/2", "onderdeel/b", "mantelzorg".
    pub gegeven: String,
    /// What was read.
    pub vastlegging: VastleggingId,
    /// Whether it holds.
    pub uitkomst: Bevestiging,
    /// What changed.
    #[serde(default)]
    pub toelichting: String,
}
