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
/// The European rule for terms; Dutch feestdagen are the days that it means.
const EUROPEES: Grond = Grond::wet(
    "Verordening (EEG) 1182/71 art. 3 lid 4",
    "Een termijn die eindigt op een zaterdag, zondag of feestdag, loopt door tot en met de volgende werkdag.",
);

/// A day onto which the end of a term may not fall, or not yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opschuiving {
    /// The day that is passed over.
    pub dag: NaiveDate,
    /// The article that says so.
    pub grond: Grond,
}

/// Whether the ATW applies to a term of this length (art. 4 a and b: not in hours or years, not above
/// 90 days, twelve weeks or three months; exactly so much is inside).
pub fn van_toepassing(periode: Periode) -> bool {
    match periode {
        Periode::Dagen(dagen) => dagen <= 90,
        Periode::Weken(weken) => weken <= 12,
        Periode::Maanden(maanden) => maanden <= 3,
        // Werkdagen already leave out the days on which no term ends.
        Periode::Uren(_) | Periode::Werkdagen(_) | Periode::Jaren(_) => false,
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
    if periode.minstens_drie_dagen() && gewone_dagen(start, einde, kalender) < 2 && einde < NaiveDate::MAX {
        opschuivingen.push(Opschuiving { dag: einde, grond: TWEE_GEWONE_DAGEN });
        einde = naar_gewone_dag(dag_erna(einde), kalender, &mut opschuivingen);
    }
    (einde, opschuivingen)
}

/// The same under the European rule, for terms of more than two days.
pub fn verschuif_europees(einde_kaal: NaiveDate, kalender: &Kalender) -> (NaiveDate, Vec<Opschuiving>) {
    let mut opschuivingen = Vec::new();
    let einde = naar_gewone_dag(einde_kaal, kalender, &mut opschuivingen);
    for op in &mut opschuivingen {
        op.grond = EUROPEES;
    }
    (einde, opschuivingen)
}

/// Article 1 alone, for a term that ends on this day: the first day on which it is over in law.
pub fn einde_in_rechte(einde_kaal: NaiveDate, periode: Periode, kalender: &Kalender) -> NaiveDate {
    if van_toepassing(periode) { naar_gewone_dag(einde_kaal, kalender, &mut Vec::new()) } else { einde_kaal }
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
        assert!(van_toepassing(Periode::Maanden(3)) && !van_toepassing(Periode::Maanden(4)));
        assert!(!van_toepassing(Periode::Jaren(1)) && !van_toepassing(Periode::Uren(72)));
        // Three months from 24 September end on Kerstavond, from 25 September on Kerst; four stay on a Sunday.
        assert_eq!(einde("2026-09-24", Periode::Maanden(3)).0, "2026-12-24");
        assert_eq!(einde("2026-09-25", Periode::Maanden(3)).0, "2026-12-28");
        assert_eq!(einde("2026-10-31", Periode::Maanden(4)).0, "2027-02-28");
        assert_eq!(einde("2011-12-25", Periode::Jaren(15)).0, "2026-12-25");
        // Thirteen weeks from Saturday end on Saturday and stay there.
        assert_eq!(einde("2026-11-14", Periode::Weken(13)), ("2027-02-13".to_owned(), vec![]));
        assert_eq!(einde("2026-11-14", Periode::Weken(12)).0, "2027-02-08");
    }

    #[test]
    fn the_law_and_the_bare_end_are_over_on_different_days() {
        let kalender = Kalender::ingebouwd();
        let dag: NaiveDate = "2026-12-25".parse().unwrap();
        assert_eq!(einde_in_rechte(dag, Periode::Weken(2), &kalender).to_string(), "2026-12-28");
        assert_eq!(einde_in_rechte(dag, Periode::Jaren(2), &kalender), dag);
    }

    #[test]
    fn the_end_of_the_calendar_does_not_panic() {
        let oudjaar = "bekend_tot = \"2028-12-31\"\n[[regel]]\nnaam = \"X\"\nbron = \"Y\"\ndag = \"12-31\"\n";
        for kalender in [Kalender::ingebouwd(), Kalender::uit_toml(oudjaar).unwrap()] {
            let einde = verschuif(NaiveDate::MAX, Periode::Weken(6), NaiveDate::MAX, &kalender);
            assert_eq!(einde, (NaiveDate::MAX, Vec::new()), "there is no day to move to");
        }
    }
}
