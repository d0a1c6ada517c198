//! Terms in hours. The clock in the Netherlands jumps twice a year; 72 hours are 72 hours all the same.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

/// The moment so many hours later, on the clock in the Netherlands. In the hour that comes twice in
/// October the first one is meant: the cautious reading. At the end of the calendar it stands still.
pub(super) fn later(dag: NaiveDate, tijd: NaiveTime, uren: u32) -> NaiveDateTime {
    let begin = dag.and_time(tijd);
    let moment = || {
        let wereldtijd = begin.checked_sub_signed(verschil(is_zomertijd_lokaal(begin)))?;
        let einde = wereldtijd.checked_add_signed(TimeDelta::hours(uren.into()))?;
        einde.checked_add_signed(verschil(is_zomertijd(einde)))
    };
    moment().unwrap_or(NaiveDateTime::MAX)
}

/// How far the clock is ahead of world time.
fn verschil(zomertijd: bool) -> TimeDelta {
    TimeDelta::hours(if zomertijd { 2 } else { 1 })
}

/// From the last Sunday of March to the last Sunday of October, at one o'clock world time.
fn is_zomertijd(wereldtijd: NaiveDateTime) -> bool {
    wisselingen(wereldtijd.year(), 1, 1).is_some_and(|(van, tot)| (van..tot).contains(&wereldtijd))
}

/// The same for what the clock on the wall shows: two o'clock in March, three o'clock in October.
fn is_zomertijd_lokaal(klok: NaiveDateTime) -> bool {
    wisselingen(klok.year(), 2, 3).is_some_and(|(van, tot)| (van..tot).contains(&klok))
}

fn wisselingen(jaar: i32, uur_maart: u32, uur_oktober: u32) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let laatste_zondag = |maand, uur| {
        let laatste = NaiveDate::from_ymd_opt(jaar, maand, 31)?;
        let terug = laatste.weekday().days_since(Weekday::Sun);
        laatste.checked_sub_days(Days::new(terug.into()))?.and_hms_opt(uur, 0, 0)
    };
    Some((laatste_zondag(3, uur_maart)?, laatste_zondag(10, uur_oktober)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn na_72_uur(begin: &str) -> String {
        let (dag, tijd) = begin.split_once(' ').unwrap();
        later(dag.parse().unwrap(), tijd.parse().unwrap(), 72).format("%Y-%m-%d %H:%M").to_string()
    }

    #[test]
    fn an_hour_more_or_less_when_the_clock_changes() {
        assert_eq!(na_72_uur("2026-11-23 14:30:00"), "2026-11-26 14:30");
        assert_eq!(na_72_uur("2026-07-01 23:59:00"), "2026-07-04 23:59");
        // Summer time begins on Sunday 28 March 2027 and ends on Sunday 25 October 2026.
        assert_eq!(na_72_uur("2027-03-26 10:00:00"), "2027-03-29 11:00");
        assert_eq!(na_72_uur("2026-10-23 10:00:00"), "2026-10-26 09:00");
        assert_eq!(na_72_uur("2026-10-25 02:30:00"), "2026-10-28 01:30");
        assert_eq!(na_72_uur("2026-10-25 03:00:00"), "2026-10-28 03:00");
        assert_eq!(na_72_uur("2027-03-28 01:59:00"), "2027-03-31 02:59");
        assert_eq!(na_72_uur("2027-03-28 03:00:00"), "2027-03-31 03:00");
        assert_eq!(na_72_uur("2027-03-25 00:59:00"), "2027-03-28 00:59");
        assert_eq!(na_72_uur("2027-03-25 02:00:00"), "2027-03-28 03:00");
        assert_eq!(na_72_uur("2026-10-22 03:00:00"), "2026-10-25 02:00");
        assert_eq!(na_72_uur("2026-10-22 02:59:00"), "2026-10-25 02:59");
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        let middernacht = NaiveTime::MIN;
        assert_eq!(later(NaiveDate::MAX, middernacht, 72), NaiveDateTime::MAX);
        assert_eq!(later(NaiveDate::MIN, middernacht, u32::MAX), NaiveDateTime::MAX);
    }
}
