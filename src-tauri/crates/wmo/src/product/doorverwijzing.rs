//! What a resident may need that is not decided here: recorded and referred (Almere, inkoopstrategie Wmo
//! 2023 §4.3; procedure 1.7).

use serde::{Deserialize, Serialize};

/// A provision outside the products of this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AndereVoorziening {
    /// A wheelchair.
    Rolstoel,
    /// Transport by itself; that to dagbesteding belongs to its line.
    Vervoer,
    /// A change to the house.
    Woonvoorziening,
    /// Kortdurend verblijf, respijtzorg.
    KortdurendVerblijf,
    /// Beschut werk.
    BeschutWerk,
    /// Beschermd wonen.
    BeschermdWonen,
}

/// Where a resident was referred for something that is not decided here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Doorverwijzing {
    /// For what.
    pub voorziening: AndereVoorziening,
    /// To whom, and what was agreed.
    #[serde(default)]
    pub naar: String,
}

impl AndereVoorziening {
    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Rolstoel => "Rolstoel",
            Self::Vervoer => "Vervoer",
            Self::Woonvoorziening => "Woonvoorziening",
            Self::KortdurendVerblijf => "Kortdurend verblijf",
            Self::BeschutWerk => "Beschut werk",
            Self::BeschermdWonen => "Beschermd wonen",
        }
    }
}
