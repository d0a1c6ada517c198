//! The days of a period that make no whole week (procedure 1.7 R6).

use serde::Deserialize;

/// What counts of a rest of one to six days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Restweek {
    /// Nothing: a year of 2 uur per week is 104 uur.
    Vervalt,
    /// Each day for a seventh of the week; the total is rounded to a quarter.
    NaarRato,
    /// A whole week.
    Vol,
}
