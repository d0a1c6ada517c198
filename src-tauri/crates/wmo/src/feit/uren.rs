//! How the hours of a line came about (step 5 of the stappenplan, procedure 1.6).

use serde::{Deserialize, Serialize};

/// How the hours of one line came about: needed, minus what others do. Told task by task in `taken`, or as
/// totals in quarters of the unit per week; where there are tasks, the totals follow from them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UrenOnderbouwd {
    /// Which line.
    pub regel: String,
    /// Needed in all (step 3).
    #[serde(default)]
    pub nodig: u32,
    /// The resident can do.
    #[serde(default)]
    pub eigen_kracht: u32,
    /// Housemates can do.
    #[serde(default)]
    pub gebruikelijke_hulp: u32,
    /// Others really do.
    #[serde(default)]
    pub netwerk: u32,
    /// A general service does.
    #[serde(default)]
    pub algemene_voorziening: u32,
    /// Task by task; empty: only the totals are known.
    #[serde(default)]
    pub taken: Vec<Taakuren>,
    /// Why the line is larger than what remains.
    #[serde(default)]
    pub afwijking: Option<String>,
}

/// One task of a line, in minutes per week.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Taakuren {
    /// "De was", "stofzuigen".
    pub taak: String,
    /// Needed for it.
    #[serde(default)]
    pub nodig: u32,
    /// The resident can do.
    #[serde(default)]
    pub eigen_kracht: u32,
    /// Housemates can do.
    #[serde(default)]
    pub gebruikelijke_hulp: u32,
    /// Others really do.
    #[serde(default)]
    pub netwerk: u32,
    /// A general service does.
    #[serde(default)]
    pub algemene_voorziening: u32,
    /// Why it is as it is: "De dochter doet de was op zondag."
    #[serde(default)]
    pub reden: String,
}

/// Who does a part without a maatwerkvoorziening, in the order of step 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Urenpost {
    /// The resident.
    EigenKracht,
    /// Housemates.
    GebruikelijkeHulp,
    /// Carers and others around the resident.
    Netwerk,
    /// A service that is there for everybody.
    AlgemeneVoorziening,
}

impl Urenpost {
    /// All, in the order of the stappenplan.
    pub const ALLE: [Self; 4] = [Self::EigenKracht, Self::GebruikelijkeHulp, Self::Netwerk, Self::AlgemeneVoorziening];
}

impl Taakuren {
    /// What this one does of the task, in minutes per week, as it was written down.
    pub fn van(&self, post: Urenpost) -> u32 {
        match post {
            Urenpost::EigenKracht => self.eigen_kracht,
            Urenpost::GebruikelijkeHulp => self.gebruikelijke_hulp,
            Urenpost::Netwerk => self.netwerk,
            Urenpost::AlgemeneVoorziening => self.algemene_voorziening,
        }
    }
}

impl UrenOnderbouwd {
    /// The total of this one in quarters of the unit, as it was written down; the tasks left aside.
    pub fn totaal_van(&self, post: Urenpost) -> u32 {
        match post {
            Urenpost::EigenKracht => self.eigen_kracht,
            Urenpost::GebruikelijkeHulp => self.gebruikelijke_hulp,
            Urenpost::Netwerk => self.netwerk,
            Urenpost::AlgemeneVoorziening => self.algemene_voorziening,
        }
    }
}
