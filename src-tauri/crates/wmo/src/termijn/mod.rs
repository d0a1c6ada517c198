//! Deadlines that explain themselves (procedure section 2).

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
#[cfg_attr(feature = "typescript", derive(specta::Type))]
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
