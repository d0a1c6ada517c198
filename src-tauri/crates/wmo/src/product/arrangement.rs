//! Ondersteuningsarrangementen: what Almere granted from 2018 to 2022, and what older besluiten still say.

use serde::{Deserialize, Serialize};

/// For whom an arrangement is meant (Almere, Ondersteuningsarrangementen).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Arrangementprofiel {
    /// Psychosociale problemen.
    PsychosocialeProblemen,
    /// Lichte verstandelijke beperking.
    LichteVerstandelijkeBeperking,
    /// Cognitieve achteruitgang en dementie.
    CognitieveAchteruitgang,
    /// Lichamelijke achteruitgang.
    LichamelijkeAchteruitgang,
    /// Lichamelijke achteruitgang by niet-aangeboren hersenletsel: a row of its own.
    NietAangeborenHersenletsel,
}

/// How heavy the support is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Pakket {
    /// Licht.
    A,
    /// Middelzwaar.
    B,
    /// Zwaar.
    C,
}

impl Arrangementprofiel {
    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::PsychosocialeProblemen => "Psychosociale problemen",
            Self::LichteVerstandelijkeBeperking => "Lichte verstandelijke beperking",
            Self::CognitieveAchteruitgang => "Cognitieve achteruitgang en dementie",
            Self::LichamelijkeAchteruitgang => "Lichamelijke achteruitgang",
            Self::NietAangeborenHersenletsel => "Lichamelijke achteruitgang (niet-aangeboren hersenletsel)",
        }
    }
}

impl Pakket {
    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::A => "A (licht)",
            Self::B => "B (middelzwaar)",
            Self::C => "C (zwaar)",
        }
    }
}
