//! One thing that a gemeente sets, with the day from which it holds and where that is written.

use crate::grond::Grond;
use crate::reeks::{Ingaand, Reeks};
use chrono::NaiveDate;
use serde::Deserialize;

/// A value with its first day and its source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instelling<T> {
    /// First day on which it holds.
    pub vanaf: NaiveDate,
    /// What holds. The name of the setting says in which unit.
    pub waarde: T,
    /// Where it is written.
    pub bron: String,
    /// What it says, in one B1 sentence.
    pub zin: String,
}

impl<T> Instelling<T> {
    /// One choice for every day.
    pub fn altijd(waarde: T, bron: &str, zin: &str) -> Reeks<Self> {
        Reeks::een(Self { vanaf: NaiveDate::MIN, waarde, bron: bron.to_owned(), zin: zin.to_owned() })
    }

    /// As a ground.
    pub fn grond(&self) -> Grond {
        Grond { bron: self.bron.clone().into(), zin: self.zin.clone().into() }
    }
}

impl<T> Ingaand for Instelling<T> {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

/// A whole number from 1 to 999: of days, weeks, months or hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "u32")]
pub struct Aantal(u32);

impl Aantal {
    /// The number.
    pub const fn als_getal(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for Aantal {
    type Error = &'static str;
    fn try_from(getal: u32) -> Result<Self, Self::Error> {
        if (1..=999).contains(&getal) { Ok(Self(getal)) } else { Err("Vul een heel getal in van 1 tot en met 999.") }
    }
}
