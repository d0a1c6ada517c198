//! Values that change in time: a row of blocks, each with the day from which it holds.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

/// A value with the first day on which it holds.
pub trait Ingaand {
    /// That day.
    fn vanaf(&self) -> NaiveDate;
}

/// At least one value, in the order in which they came into force.
#[derive(Clone, Debug, PartialEq)]
pub struct Reeks<T> {
    eerste: T,
    later: Vec<T>,
}

impl<T: Ingaand> Reeks<T> {
    /// A row of one value.
    pub fn een(waarde: T) -> Self {
        Self { eerste: waarde, later: Vec::new() }
    }

    /// What holds on this day. Before the first value: the first value, so that there always is an
    /// answer; [`Reeks::begin`] tells from when on it is a true one.
    pub fn op(&self, dag: NaiveDate) -> &T {
        self.later.iter().rev().find(|waarde| waarde.vanaf() <= dag).unwrap_or(&self.eerste)
    }

    /// All values, in order.
    pub fn alle(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.eerste).chain(&self.later)
    }

    /// The first day for which a value is known.
    pub fn begin(&self) -> NaiveDate {
        self.eerste.vanaf()
    }
}

impl<'de, T: Deserialize<'de> + Ingaand> Deserialize<'de> for Reeks<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        let waarden = Vec::<T>::deserialize(d)?;
        if !waarden.is_sorted_by(|a, b| a.vanaf() < b.vanaf()) {
            return Err(D::Error::custom("De blokken staan niet op volgorde van vanaf. Zet het nieuwste onderaan."));
        }
        let mut waarden = waarden.into_iter();
        let eerste = waarden.next().ok_or_else(|| D::Error::custom("Hier staat geen enkel blok. Zet er een bij."))?;
        Ok(Self { eerste, later: waarden.collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    struct Tarief {
        vanaf: NaiveDate,
        cent: u32,
    }

    impl Ingaand for Tarief {
        fn vanaf(&self) -> NaiveDate {
            self.vanaf
        }
    }

    #[derive(Debug, Deserialize)]
    struct Bestand {
        tarief: Reeks<Tarief>,
    }

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    #[test]
    fn the_value_of_the_day_holds() {
        let b: Bestand = crate::databestand::lees(
            "[[tarief]]\nvanaf = \"2025-01-01\"\ncent = 2100\n[[tarief]]\nvanaf = \"2026-01-01\"\ncent = 2180\n",
        )
        .unwrap();
        assert_eq!(b.tarief.op(dag("2025-12-31")).cent, 2100);
        assert_eq!(b.tarief.op(dag("2026-01-01")).cent, 2180);
        assert_eq!(b.tarief.op(dag("2019-01-01")).cent, 2100);
        assert_eq!(b.tarief.begin(), dag("2025-01-01"));
    }

    #[test]
    fn an_empty_row_and_a_wrong_order_are_refused() {
        let leeg = crate::databestand::lees::<Bestand>("tarief = []\n").unwrap_err();
        assert!(leeg.zin.contains("geen enkel blok"), "{leeg}");
        let dubbel = crate::databestand::lees::<Bestand>(
            "[[tarief]]\nvanaf = \"2026-01-01\"\ncent = 1\n[[tarief]]\nvanaf = \"2026-01-01\"\ncent = 2\n",
        )
        .unwrap_err();
        assert!(dubbel.zin.contains("volgorde"), "{dubbel}");
    }
}
