//! Whether a bezwaar came in time (Awb 6:7 to 6:11, procedure 2.7).

use super::{TermijnSoort, bereken};
use crate::regels::Regels;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How many werkdagen after the end a bezwaar by post without a readable postmark counts as posted in
/// time.
const WERKDAGEN_ZONDER_STEMPEL: i32 = 2;

/// When a bezwaar came, seen from the term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Bezwaartijd {
    /// Before the besluit was made known: counts if the besluit was there already, or seemed so (6:10).
    TeVroeg,
    /// In the six weeks.
    OpTijd,
    /// After them, but posted in time and received within a week (6:9 lid 2).
    OpTijdPerPost,
    /// After them, by post without a postmark, on the first or second werkdag: taken as posted in time.
    OpTijdZonderStempel,
    /// Too late: a person judges whether that is the resident's fault (6:11).
    TeLaat,
}

/// Judges the day. `per_post` is false for a bezwaar that came digitally or over the counter; a postmark
/// is none when it cannot be read. Before the bekendmaking: `bekendgemaakt` is none or later.
pub fn beoordeel_bezwaar(
    ontvangen: NaiveDate,
    per_post: bool,
    poststempel: Option<NaiveDate>,
    bekendgemaakt: Option<NaiveDate>,
    regels: &Regels,
) -> Bezwaartijd {
    let Some(bekend) = bekendgemaakt.filter(|b| *b <= ontvangen) else { return Bezwaartijd::TeVroeg };
    let einde = bereken(TermijnSoort::Bezwaar, bekend, regels).uiterlijk;
    if ontvangen <= einde {
        return Bezwaartijd::OpTijd;
    }
    let binnen_de_week = ontvangen <= bereken(TermijnSoort::BezwaarPerPost, bekend, regels).uiterlijk;
    match poststempel {
        Some(stempel) if binnen_de_week && stempel <= einde => Bezwaartijd::OpTijdPerPost,
        None if per_post && regels.kalender.werkdagen_tot(einde, ontvangen) <= WERKDAGEN_ZONDER_STEMPEL => {
            Bezwaartijd::OpTijdZonderStempel
        }
        _ => Bezwaartijd::TeLaat,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    /// A besluit that was sent on Monday 7-12-2026: bezwaar until Monday 18-1-2027.
    fn oordeel(ontvangen: &str, per_post: bool, stempel: Option<&str>) -> Bezwaartijd {
        let regels = Regels::ingebouwd("almere").unwrap();
        beoordeel_bezwaar(dag(ontvangen), per_post, stempel.map(dag), Some(dag("2026-12-07")), &regels)
    }

    #[test]
    fn in_the_six_weeks_and_before_them() {
        assert_eq!(oordeel("2026-12-06", false, None), Bezwaartijd::TeVroeg);
        assert_eq!(oordeel("2026-12-07", false, None), Bezwaartijd::OpTijd);
        assert_eq!(oordeel("2027-01-18", false, None), Bezwaartijd::OpTijd);
        assert_eq!(oordeel("2027-01-19", false, None), Bezwaartijd::TeLaat);
        let regels = Regels::ingebouwd("almere").unwrap();
        assert_eq!(beoordeel_bezwaar(dag("2027-01-19"), true, None, None, &regels), Bezwaartijd::TeVroeg);
    }

    #[test]
    fn by_post_the_postmark_and_a_week_decide() {
        assert_eq!(oordeel("2027-01-25", true, Some("2027-01-18")), Bezwaartijd::OpTijdPerPost);
        assert_eq!(oordeel("2027-01-26", true, Some("2027-01-18")), Bezwaartijd::TeLaat);
        assert_eq!(oordeel("2027-01-20", true, Some("2027-01-19")), Bezwaartijd::TeLaat);
    }

    #[test]
    fn without_a_postmark_two_werkdagen_count() {
        assert_eq!(oordeel("2027-01-19", true, None), Bezwaartijd::OpTijdZonderStempel);
        assert_eq!(oordeel("2027-01-20", true, None), Bezwaartijd::OpTijdZonderStempel);
        assert_eq!(oordeel("2027-01-21", true, None), Bezwaartijd::TeLaat);
    }
}
