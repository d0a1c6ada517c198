//! From which age on somebody has AOW (AOW art. 7a): a gehuwde cliënt with a partner who is younger
//! pays no eigen bijdrage (UB Wmo 2015 art. 3.8 lid 3).

use crate::databestand::{self, Leesfout};
use crate::grond::Grond;
use crate::kalender::OngeldigeWet;
use crate::reeks::{Ingaand, Reeks};
use chrono::{Months, NaiveDate};
use serde::Deserialize;

/// An age in years and months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aowleeftijd {
    /// First birth date with this age.
    geboren_vanaf: NaiveDate,
    /// Whole years.
    pub jaren: u32,
    /// And months.
    pub maanden: u32,
}

impl Ingaand for Aowleeftijd {
    fn vanaf(&self) -> NaiveDate {
        self.geboren_vanaf
    }
}

/// The ages by birth date.
#[derive(Clone, Debug, PartialEq)]
pub struct Aowtabel {
    leeftijden: Reeks<Aowleeftijd>,
    bekend_tot: NaiveDate,
    /// The article.
    pub grond: Grond,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    geboren_bekend_tot: NaiveDate,
    bron: String,
    aow: Reeks<Aowleeftijd>,
}

impl Aowtabel {
    /// From a data file; its form is explained in the built-in one.
    pub fn uit_toml(tekst: &str) -> Result<Self, OngeldigeWet> {
        let bestand: Bestand = databestand::lees(tekst)?;
        if bestand.aow.alle().any(|a| !(60..=80).contains(&a.jaren) || a.maanden > 11) {
            let zin = "Een leeftijd klopt niet. Vul jaren in van 60 tot en met 80, en maanden van 0 tot en met 11.";
            return Err(OngeldigeWet(Leesfout { regel: 1, veld: "aow".to_owned(), zin: zin.to_owned() }));
        }
        let zin = "De leeftijd waarop iemand AOW krijgt, hangt af van de geboortedatum.";
        Ok(Self {
            leeftijden: bestand.aow,
            bekend_tot: bestand.geboren_bekend_tot,
            grond: Grond { bron: bestand.bron.into(), zin: zin.into() },
        })
    }

    /// The age for somebody who was born on this day. For a birth date after [`Aowtabel::bekend_tot`]
    /// the last age that was set, which can still rise.
    pub fn leeftijd(&self, geboren: NaiveDate) -> Aowleeftijd {
        *self.leeftijden.op(geboren)
    }

    /// The day on which that age is reached; at the end of the calendar it stands still.
    pub fn bereikt_op(&self, geboren: NaiveDate) -> NaiveDate {
        let leeftijd = self.leeftijd(geboren);
        let maanden = leeftijd.jaren * 12 + leeftijd.maanden;
        geboren.checked_add_months(Months::new(maanden)).unwrap_or(NaiveDate::MAX)
    }

    /// Whether somebody with this birth date has reached that age on this day.
    pub fn heeft_bereikt(&self, geboren: NaiveDate, op: NaiveDate) -> bool {
        op >= self.bereikt_op(geboren)
    }

    /// The last birth date for which the age has been set.
    pub fn bekend_tot(&self) -> NaiveDate {
        self.bekend_tot
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INGEBOUWD: &str = include_str!("../../../../../assets/wet/aow.toml");

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    #[test]
    fn the_age_follows_the_birth_date() {
        let tabel = Aowtabel::uit_toml(INGEBOUWD).unwrap();
        for (geboren, jaren, maanden) in [
            ("1930-05-05", 65, 0),
            ("1947-12-31", 65, 0),
            ("1948-01-01", 65, 1),
            ("1952-12-31", 66, 0),
            ("1955-08-31", 66, 4),
            ("1955-09-01", 66, 7),
            ("1957-02-28", 66, 10),
            ("1957-03-01", 67, 0),
            ("1960-12-31", 67, 0),
            ("1961-01-01", 67, 3),
            ("1990-01-01", 67, 3),
        ] {
            let l = tabel.leeftijd(dag(geboren));
            assert_eq!((l.jaren, l.maanden), (jaren, maanden), "{geboren}");
        }
        assert_eq!(tabel.bekend_tot(), dag("1964-09-30"));
        assert_eq!(tabel.bereikt_op(dag("1961-01-31")), dag("2028-04-30"));
        assert!(tabel.heeft_bereikt(dag("1959-11-23"), dag("2026-11-23")));
        assert!(!tabel.heeft_bereikt(dag("1959-11-24"), dag("2026-11-23")));
        assert_eq!(tabel.bereikt_op(NaiveDate::MAX), NaiveDate::MAX);
    }

    #[test]
    fn an_age_that_cannot_be_is_refused() {
        for (jaren, maanden) in [(59, 0), (81, 0), (67, 12)] {
            let tekst = format!(
                "geboren_bekend_tot = \"1964-09-30\"\nbron = \"x\"\n[[aow]]\ngeboren_vanaf = \"1948-01-01\"\njaren = {jaren}\nmaanden = {maanden}\n"
            );
            assert!(Aowtabel::uit_toml(&tekst).unwrap_err().to_string().contains("leeftijd klopt niet"));
        }
        assert_eq!(Aowtabel::uit_toml("bron = \"x\"\naow = []\n").unwrap_err().0.regel, 2);
    }
}
