//! Deadlines that explain themselves (procedure section 2).
//!
//! A deadline is put together from named pieces: how long ([`Periode`]), where the Algemene
//! termijnenwet moves the end to ([`termijnenwet`]), and the sentences that tell it (`uitleg`).

mod bereken;
mod periode;
pub mod termijnenwet;
mod uitleg;
#[cfg(test)]
mod vectoren;

pub use bereken::bereken;
pub use periode::Periode;

use crate::grond::Grond;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which deadline. The codes are those of the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum TermijnSoort {
    /// D1: confirm the melding.
    Ontvangstbevestiging,
    /// D2: hand in a persoonlijk plan.
    PersoonlijkPlan,
    /// D3: give the verslag.
    Onderzoek,
    /// D4: first day on which an aanvraag without verslag is possible.
    VroegsteAanvraag,
    /// D5: decide on the aanvraag.
    Besluit,
    /// D14: make bezwaar.
    Bezwaar,
}

impl TermijnSoort {
    /// All of them, in the order of the procedure.
    pub const ALLE: [TermijnSoort; 6] = [
        TermijnSoort::Ontvangstbevestiging,
        TermijnSoort::PersoonlijkPlan,
        TermijnSoort::Onderzoek,
        TermijnSoort::VroegsteAanvraag,
        TermijnSoort::Besluit,
        TermijnSoort::Bezwaar,
    ];

    /// The code in files and on the command line: "persoonlijk_plan".
    pub fn code(self) -> &'static str {
        match self {
            TermijnSoort::Ontvangstbevestiging => "ontvangstbevestiging",
            TermijnSoort::PersoonlijkPlan => "persoonlijk_plan",
            TermijnSoort::Onderzoek => "onderzoek",
            TermijnSoort::VroegsteAanvraag => "vroegste_aanvraag",
            TermijnSoort::Besluit => "besluit",
            TermijnSoort::Bezwaar => "bezwaar",
        }
    }

    /// The kind with this code.
    pub fn uit_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|soort| soort.code() == code)
    }

    /// As people call it: "Persoonlijk plan".
    pub fn label(self) -> &'static str {
        match self {
            TermijnSoort::Ontvangstbevestiging => "Ontvangstbevestiging",
            TermijnSoort::PersoonlijkPlan => "Persoonlijk plan",
            TermijnSoort::Onderzoek => "Onderzoek",
            TermijnSoort::VroegsteAanvraag => "Vroegste aanvraag",
            TermijnSoort::Besluit => "Besluit",
            TermijnSoort::Bezwaar => "Bezwaar",
        }
    }

    /// What it is for, in one line, and which date starts it.
    pub fn betekenis(self) -> &'static str {
        match self {
            TermijnSoort::Ontvangstbevestiging => "de melding bevestigen; start: de dag van de melding",
            TermijnSoort::PersoonlijkPlan => "een persoonlijk plan geven; start: de dag van de melding",
            TermijnSoort::Onderzoek => "het verslag van het onderzoek geven; start: de dag van de melding",
            TermijnSoort::VroegsteAanvraag => {
                "eerste dag waarop een aanvraag zonder verslag kan; start: de dag van de melding"
            }
            TermijnSoort::Besluit => "het besluit versturen; start: de dag waarop de aanvraag binnenkwam",
            TermijnSoort::Bezwaar => "bezwaar maken; start: de dag waarop het besluit is verstuurd of gegeven",
        }
    }
}

/// Where a deadline comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Aard {
    /// A law sets it.
    Wettelijk,
    /// The gemeente promised it to this resident.
    Toegezegd,
    /// A norm that the gemeente set for itself.
    Servicenorm,
}

/// One step in counting a deadline.
#[derive(Clone, Debug, PartialEq, Serialize)]
// The stappenplan has a `Stap` too, and TypeScript has one room for names.
#[cfg_attr(feature = "typescript", derive(specta::Type), serde(rename = "TermijnStap"))]
pub struct Stap {
    /// The day that this step arrives at.
    pub datum: NaiveDate,
    /// What happens in it, in one B1 sentence.
    pub zin: String,
    /// Why, where a rule makes it so.
    pub grond: Option<Grond>,
}

/// A deadline, with the way it was counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Termijn {
    /// Which.
    pub soort: TermijnSoort,
    /// The day of the event that starts it; day 1 is the day after.
    pub start: NaiveDate,
    /// The end before the Algemene termijnenwet.
    pub einde_kaal: NaiveDate,
    /// The last day on which one is in time.
    pub uiterlijk: NaiveDate,
    /// Where it comes from.
    pub aard: Aard,
    /// How it was counted, from start to end.
    pub uitleg: Vec<Stap>,
    /// The article that sets it.
    pub grond: Grond,
    /// The day on which it was met, if it was.
    pub voldaan_op: Option<NaiveDate>,
}
