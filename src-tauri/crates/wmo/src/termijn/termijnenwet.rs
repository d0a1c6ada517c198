//! The Algemene termijnenwet (ATW): where the end of a term of a law moves to.

use super::periode::Periode;
use crate::grond::Grond;
use crate::kalender::{Kalender, dag_erna};
use chrono::NaiveDate;

/// ATW art. 1 lid 1.
const EINDE_OP_GEWONE_DAG: Grond = Grond::wet(
    "Algemene termijnenwet art. 1 lid 1",
    "Een termijn die eindigt op een zaterdag, zondag of feestdag, loopt door tot en met de volgende gewone dag.",
);
/// ATW art. 2.
const TWEE_GEWONE_DAGEN: Grond = Grond::wet(
    "Algemene termijnenwet art. 2",
    "Een termijn van drie dagen of meer heeft ten minste twee gewone dagen.",
);
/// From this length on, art. 2 applies.
const DRIE_DAGEN: u64 = 3;

/// A day onto which the end of a term may not fall, or not yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opschuiving {
    /// The day that is passed over.
    pub dag: NaiveDate,
    /// The article that says so.
    pub grond: Grond,
}

/// Whether the ATW applies to a term of this length (art. 4 a: not above 90 days or twelve weeks;
/// exactly so much is inside).
pub fn van_toepassing(periode: Periode) -> bool {
    match periode {
        Periode::Dagen(dagen) => dagen <= 90,
        Periode::Weken(weken) => weken <= 12,
    }
}

/// The last day of a term of a law, and the days that its end passed over, in order. `einde_kaal` is
/// the end that the law itself gives: start and length, and whatever suspended the term.
pub fn verschuif(
    start: NaiveDate,
    periode: Periode,
    einde_kaal: NaiveDate,
    kalender: &Kalender,
) -> (NaiveDate, Vec<Opschuiving>) {
    let mut opschuivingen = Vec::new();
    if !van_toepassing(periode) {
        return (einde_kaal, opschuivingen);
    }
    let mut einde = naar_gewone_dag(einde_kaal, kalender, &mut opschuivingen);
    if periode.dagen() >= DRIE_DAGEN && gewone_dagen(start, einde, kalender) < 2 && einde < NaiveDate::MAX {
        opschuivingen.push(Opschuiving { dag: einde, grond: TWEE_GEWONE_DAGEN });
        einde = naar_gewone_dag(dag_erna(einde), kalender, &mut opschuivingen);
    }
    (einde, opschuivingen)
}

/// This day, or the first ordinary one after it; the days in between are added.
fn naar_gewone_dag(mut dag: NaiveDate, kalender: &Kalender, opschuivingen: &mut Vec<Opschuiving>) -> NaiveDate {
    while !kalender.is_werkdag(dag) && dag < NaiveDate::MAX {
        opschuivingen.push(Opschuiving { dag, grond: EINDE_OP_GEWONE_DAG });
        dag = dag_erna(dag);
    }
    dag
}

/// Ordinary days in a term, counted no further than two: more does not matter to art. 2.
fn gewone_dagen(start: NaiveDate, einde: NaiveDate, kalender: &Kalender) -> usize {
    start.iter_days().skip(1).take_while(|dag| *dag <= einde).filter(|dag| kalender.is_werkdag(*dag)).take(2).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn einde(start: &str, periode: Periode) -> (String, Vec<(String, String)>) {
        let start = start.parse().unwrap();
        let (einde, op) = verschuif(start, periode, periode.einde(start), &Kalender::ingebouwd());
        (einde.to_string(), op.into_iter().map(|o| (o.dag.to_string(), o.grond.bron.into_owned())).collect())
    }

    #[test]
    fn article_1_moves_the_end_to_the_next_ordinary_day() {
        let (dag, op) = einde("2026-11-13", Periode::Weken(6));
        assert_eq!(dag, "2026-12-28");
        assert_eq!(op.iter().map(|(d, _)| d.as_str()).collect::<Vec<_>>(), ["2026-12-25", "2026-12-26", "2026-12-27"]);
    }

    #[test]
    fn article_2_gives_at_least_two_ordinary_days() {
        // 25 (Kerst), 26 and 27 (weekend): Monday 28 would be the only ordinary day.
        let (dag, op) = einde("2026-12-24", Periode::Dagen(3));
        assert_eq!(dag, "2026-12-29");
        assert_eq!(op.last().unwrap(), &("2026-12-28".to_owned(), "Algemene termijnenwet art. 2".to_owned()));
        // A term of two days is too short for art. 2.
        assert_eq!(einde("2026-12-24", Periode::Dagen(2)).0, "2026-12-28");
        // After art. 2 the end has to be an ordinary day again: Friday to Monday.
        assert_eq!(einde("2027-05-04", Periode::Dagen(3)).0, "2027-05-11");
    }

    #[test]
    fn article_2_never_touches_seven_days_in_a_century() {
        let kalender = Kalender::ingebouwd();
        let zeven_dagen = Periode::Dagen(7);
        let eerste: NaiveDate = "2015-01-01".parse().unwrap();
        for start in eerste.iter_days().take(36_525) {
            let (_, op) = verschuif(start, zeven_dagen, zeven_dagen.einde(start), &kalender);
            assert!(op.iter().all(|o| o.grond == EINDE_OP_GEWONE_DAG), "{start}");
        }
    }

    #[test]
    fn article_4_leaves_long_terms_alone() {
        assert!(van_toepassing(Periode::Weken(12)) && !van_toepassing(Periode::Weken(13)));
        assert!(van_toepassing(Periode::Dagen(90)) && !van_toepassing(Periode::Dagen(91)));
        // Thirteen weeks from Saturday end on Saturday and stay there.
        assert_eq!(einde("2026-11-14", Periode::Weken(13)), ("2027-02-13".to_owned(), vec![]));
        assert_eq!(einde("2026-11-14", Periode::Weken(12)).0, "2027-02-08");
    }

    #[test]
    fn the_end_of_the_calendar_does_not_panic() {
        let (dag, _) = verschuif(NaiveDate::MAX, Periode::Weken(6), NaiveDate::MAX, &Kalender::ingebouwd());
        assert_eq!(dag, NaiveDate::MAX);
    }
}
