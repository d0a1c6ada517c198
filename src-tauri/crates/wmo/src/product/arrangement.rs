//! Ondersteuningsarrangementen: what Almere granted from 2018 to 2022, and what older besluiten still say.

use crate::feit::{Arrangementpakket, Arrangementprofiel};

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

impl Arrangementpakket {
    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::A => "A (licht)",
            Self::B => "B (middelzwaar)",
            Self::C => "C (zwaar)",
        }
    }
}
