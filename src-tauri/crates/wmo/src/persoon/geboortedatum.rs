//! Dates of birth, possibly known in part.

use super::als_tekst;
use chrono::{Datelike, NaiveDate};
use std::str::FromStr;

/// A date of birth with its precision: "1948-03-07", "1948-03" or "1948".
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Geboortedatum {
    tekst: String,
    eerste_dag: NaiveDate,
    laatste_dag: NaiveDate,
}

/// A text that is no date of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "Vul een geboortedatum in die bestaat, na 1900, zoals 7-3-1948. Is alleen het jaar bekend, vul dan het jaar in."
)]
pub struct OngeldigeGeboortedatum;

impl Geboortedatum {
    /// The normal form: year, year-month or year-month-day.
    pub fn als_str(&self) -> &str {
        &self.tekst
    }

    /// The full date, when it is known to the day.
    pub fn volledig(&self) -> Option<NaiveDate> {
        (self.eerste_dag == self.laatste_dag).then_some(self.eerste_dag)
    }

    /// The first day on which the person can have been born.
    pub fn eerste_dag(&self) -> NaiveDate {
        self.eerste_dag
    }

    /// The last day on which the person can have been born.
    pub fn laatste_dag(&self) -> NaiveDate {
        self.laatste_dag
    }

    /// Age that the person has surely reached on this day (the last possible birthday counts).
    pub fn leeftijd(&self, op: NaiveDate) -> u32 {
        op.years_since(self.laatste_dag).unwrap_or(0)
    }

    /// Whether the person surely is younger than this on that day.
    pub fn jonger_dan(&self, jaren: u32, op: NaiveDate) -> bool {
        op.years_since(self.eerste_dag).unwrap_or(0) < jaren
    }

    /// A date of birth may not lie after today; asked separately, since this type knows no clock.
    pub fn in_de_toekomst(&self, vandaag: NaiveDate) -> bool {
        self.eerste_dag > vandaag
    }
}

impl FromStr for Geboortedatum {
    type Err = OngeldigeGeboortedatum;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let delen: Vec<&str> = s.trim().split('-').collect();
        let getal = |t: &str, lengte: usize| {
            (t.len() == lengte && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse::<u32>().ok()).flatten()
        };
        let dag = |j: u32, m: u32, d: u32| NaiveDate::from_ymd_opt(i32::try_from(j).ok()?, m, d);
        let datums = match delen.as_slice() {
            [j] => getal(j, 4).and_then(|j| Some((dag(j, 1, 1)?, dag(j, 12, 31)?))),
            [j, m] => getal(j, 4).zip(getal(m, 2)).and_then(|(j, m)| {
                let eerste = dag(j, m, 1)?;
                Some((eerste, eerste.checked_add_months(chrono::Months::new(1))?.pred_opt()?))
            }),
            [j, m, d] => getal(j, 4).zip(getal(m, 2)).zip(getal(d, 2)).and_then(|((j, m), d)| {
                let datum = dag(j, m, d)?;
                Some((datum, datum))
            }),
            _ => None,
        };
        let (eerste_dag, laatste_dag) = datums.ok_or(OngeldigeGeboortedatum)?;
        if eerste_dag.year() < 1900 {
            return Err(OngeldigeGeboortedatum);
        }
        Ok(Self { tekst: delen.join("-"), eerste_dag, laatste_dag })
    }
}

als_tekst!(Geboortedatum, OngeldigeGeboortedatum);

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    #[test]
    fn precision_is_kept() {
        let jaar: Geboortedatum = "1948".parse().unwrap();
        assert_eq!((jaar.als_str(), jaar.volledig()), ("1948", None));
        assert_eq!(jaar.leeftijd(dag("2026-11-23")), 77);
        assert_eq!("1948-03-07".parse::<Geboortedatum>().unwrap().leeftijd(dag("2026-11-23")), 78);
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        for fout in ["1899-12-31", "1948-02-30", "1948-13", "7-3-1948", "48", "", "2023-02-29"] {
            assert!(fout.parse::<Geboortedatum>().is_err(), "{fout}");
        }
        assert!("2024-02-29".parse::<Geboortedatum>().is_ok());
    }

    #[test]
    fn a_leap_day_birthday_counts_from_the_first_of_march() {
        let g: Geboortedatum = "2008-02-29".parse().unwrap();
        assert!(g.jonger_dan(18, dag("2026-02-28")));
        assert!(!g.jonger_dan(18, dag("2026-03-01")));
    }
}
