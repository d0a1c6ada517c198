//! The clock. The only place in the shell that asks what time it is.
//!
//! `KEUKENTAFEL_VANDAAG=2026-12-01` sets the date for demonstrations and tests. It is honoured in a
//! debug build only: in the program that people work with, nobody can date a record back.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Timelike, Utc};
use chrono_tz::Europe::Amsterdam;
use uuid::{NoContext, Timestamp, Uuid};
use wmo::tekst;

const VANDAAG: &str = "KEUKENTAFEL_VANDAAG";

/// Now, as it is recorded.
pub fn nu() -> DateTime<Utc> {
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    let nu = Utc::now();
    if cfg!(debug_assertions)
        && let Some(dag) = std::env::var(VANDAAG).ok().and_then(|d| d.parse().ok())
    {
        return op_dag(nu, dag);
    }
    nu
}

/// The day that it is in the Netherlands: the terms of the law run in that time zone.
pub fn vandaag() -> NaiveDate {
    dag(nu())
}

/// The day in the Netherlands of a moment.
pub fn dag(moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&Amsterdam).date_naive()
}

/// The same hour on the wall, so many days later.
pub fn na(moment: DateTime<Utc>, dagen: Days) -> DateTime<Utc> {
    dag(moment).checked_add_days(dagen).map_or(moment, |dag| op_dag(moment, dag))
}

/// The hour in the Netherlands of a moment: "14:32".
pub fn uur(moment: DateTime<Utc>) -> String {
    moment.with_timezone(&Amsterdam).format("%H:%M").to_string()
}

/// Day and hour as a clock on a wall in the Netherlands has it, to the second.
pub fn op_de_wand(moment: DateTime<Utc>) -> NaiveDateTime {
    let hier = moment.with_timezone(&Amsterdam).naive_local();
    hier.with_nanosecond(0).unwrap_or(hier)
}

/// Day and hour in the Netherlands: "ma 4 januari 2027 14:32".
pub fn leesbaar(moment: DateTime<Utc>) -> String {
    format!("{} {}", tekst::datum_kort(dag(moment)), uur(moment))
}

/// A new key that sorts by time (UUIDv7).
pub fn nieuwe_sleutel() -> Uuid {
    let nu = nu();
    let seconden = u64::try_from(nu.timestamp()).unwrap_or_default();
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconden, nu.timestamp_subsec_nanos()))
}

/// The same hour on another day.
fn op_dag(nu: DateTime<Utc>, dag: NaiveDate) -> DateTime<Utc> {
    let uur = nu.with_timezone(&Amsterdam).time();
    // An hour that summer time skips or doubles: take the one that exists, or the first.
    dag.and_time(uur).and_local_timezone(Amsterdam).earliest().map_or(nu, |m| m.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(s: &str) -> DateTime<Utc> {
        s.parse().unwrap()
    }

    #[test]
    fn the_day_turns_at_midnight_in_the_netherlands() {
        assert_eq!(dag(moment("2026-11-23T22:59:59Z")).to_string(), "2026-11-23");
        assert_eq!(dag(moment("2026-11-23T23:00:00Z")).to_string(), "2026-11-24");
        // Summer time: two hours ahead.
        assert_eq!(dag(moment("2026-07-01T22:00:00Z")).to_string(), "2026-07-02");
        assert_eq!(uur(moment("2026-07-01T12:32:00Z")), "14:32");
    }

    #[test]
    fn days_later_the_hour_on_the_wall_is_the_same() {
        let na = na(moment("2026-10-24T12:32:00Z"), Days::new(2));
        assert_eq!((dag(na).to_string().as_str(), uur(na).as_str()), ("2026-10-26", "14:32"));
        let einde = moment("2026-10-24T12:32:00Z");
        assert_eq!(super::na(einde, Days::new(u64::MAX)), einde, "past the end of time it stays");
    }

    #[test]
    fn another_day_keeps_the_hour_on_the_wall() {
        let winter = op_dag(moment("2026-07-01T12:32:00Z"), "2027-01-04".parse().unwrap());
        assert_eq!((dag(winter).to_string().as_str(), uur(winter).as_str()), ("2027-01-04", "14:32"));
    }
}
