//! Everything that a computation needs beside the facts: the law, the calendar and the gemeente.

use crate::kalender::Kalender;
use crate::profiel::Profiel;
use crate::wet::Wet;

/// The rules by which one gemeente works.
#[derive(Clone, Debug, PartialEq)]
pub struct Regels {
    /// What counts as a werkdag.
    pub kalender: Kalender,
    /// What the laws set.
    pub wet: Wet,
    /// What this gemeente sets.
    pub profiel: Profiel,
}

impl Regels {
    /// The rules that come with the program, with the profile of this gemeente ("almere"). None for
    /// a gemeente that the program does not bring.
    pub fn ingebouwd(gemeente: &str) -> Option<Self> {
        Some(Self::met_profiel(Profiel::ingebouwd(gemeente)?))
    }

    /// The law of the program with a gemeente's own profile.
    pub fn met_profiel(profiel: Profiel) -> Self {
        Self { kalender: Kalender::ingebouwd(), wet: Wet::ingebouwd(), profiel }
    }
}
