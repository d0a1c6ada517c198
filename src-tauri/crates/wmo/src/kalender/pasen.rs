//! Easter, from which five of the holidays follow.

use chrono::{Datelike, NaiveDate};

/// Eerste paasdag of a year: the Gregorian rule in the form of Meeus, Jones and Butcher. None beyond
/// the calendar of the program.
pub fn eerste_paasdag(jaar: i32) -> Option<NaiveDate> {
    // The rule repeats after 5.7 million years; the remainders keep every step in range.
    let j = i64::from(jaar);
    let a = j.rem_euclid(19);
    let (b, c) = (j.div_euclid(100), j.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let f = (b + 8).div_euclid(25);
    let g = (b - f + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let maand_en_dag = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(jaar, u32::try_from(maand_en_dag / 31).ok()?, u32::try_from(maand_en_dag % 31 + 1).ok()?)
}

/// How many days after eerste paasdag of its own year a day lies; negative before it.
pub fn dagen_na_pasen(dag: NaiveDate) -> Option<i64> {
    Some((dag - eerste_paasdag(dag.year())?).num_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published dates of Easter, not computed by this rule.
    const BEKEND: &[&str] = &[
        "1981-04-19",
        "1999-04-04",
        "2000-04-23",
        "2008-03-23",
        "2010-04-04",
        "2011-04-24",
        "2012-04-08",
        "2013-03-31",
        "2014-04-20",
        "2015-04-05",
        "2016-03-27",
        "2017-04-16",
        "2018-04-01",
        "2019-04-21",
        "2020-04-12",
        "2021-04-04",
        "2022-04-17",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        "2032-03-28",
        "2033-04-17",
        "2034-04-09",
        "2035-03-25",
        "2038-04-25",
        "2049-04-18",
        // The earliest and the latest days on which Easter can fall, in other centuries.
        "1598-03-22",
        "1666-04-25",
        "1693-03-22",
        "1734-04-25",
        "1761-03-22",
        "1818-03-22",
        "1886-04-25",
        "1943-04-25",
        "2190-04-25",
        "2285-03-22",
    ];

    #[test]
    fn equals_the_published_dates() {
        for tekst in BEKEND {
            let dag: NaiveDate = tekst.parse().unwrap();
            assert_eq!(eerste_paasdag(dag.year()), Some(dag));
        }
    }

    #[test]
    fn every_year_of_the_calendar_has_one_or_none_and_no_panic() {
        for jaar in [i32::MIN, -262_143, -1, 0, 1, 9999, 262_142, i32::MAX] {
            if let Some(dag) = eerste_paasdag(jaar) {
                assert_eq!(dag.weekday(), chrono::Weekday::Sun);
            }
        }
    }
}
