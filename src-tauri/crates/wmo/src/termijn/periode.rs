//! How long a term is, as the law says it.

use crate::tekst;
use chrono::{Datelike, Days, Months, NaiveDate};

/// A length. Day 1 is the day after the start: a term of six weeks ends on the same weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Periode {
    /// Hours, from the minute on.
    Uren(u32),
    /// Calendar days.
    Dagen(u32),
    /// Days on which people work.
    Werkdagen(u32),
    /// Weeks of seven days.
    Weken(u32),
    /// Calendar months.
    Maanden(u32),
    /// Calendar years.
    Jaren(u32),
}

impl Periode {
    /// The last day, before the Algemene termijnenwet. At the end of the calendar of the program (the
    /// year 262142) it stands still. A month that lacks the day ends on its last day. Hours count from
    /// the first one of the day; werkdagen as calendar days, since only a calendar knows them.
    pub fn einde(self, start: NaiveDate) -> NaiveDate {
        let dagen = |aantal: u64| start.checked_add_days(Days::new(aantal));
        let einde = match self {
            Periode::Uren(uren) => dagen(u64::from(uren.div_ceil(24).saturating_sub(1))),
            Periode::Dagen(aantal) | Periode::Werkdagen(aantal) => dagen(aantal.into()),
            Periode::Weken(weken) => dagen(u64::from(weken) * 7),
            Periode::Maanden(maanden) => start.checked_add_months(Months::new(maanden)),
            Periode::Jaren(jaren) => jaren.checked_mul(12).and_then(|m| start.checked_add_months(Months::new(m))),
        };
        einde.unwrap_or(NaiveDate::MAX)
    }

    /// The day from which a term counts back to its event: three weeks before Friday is a Friday. At
    /// the begin of the calendar of the program it stands still.
    pub fn terug(self, einde: NaiveDate) -> NaiveDate {
        let dagen = |aantal: u64| einde.checked_sub_days(Days::new(aantal));
        let begin = match self {
            Periode::Uren(uren) => dagen(u64::from(uren.div_ceil(24))),
            Periode::Dagen(aantal) | Periode::Werkdagen(aantal) => dagen(aantal.into()),
            Periode::Weken(weken) => dagen(u64::from(weken) * 7),
            Periode::Maanden(maanden) => einde.checked_sub_months(Months::new(maanden)),
            Periode::Jaren(jaren) => jaren.checked_mul(12).and_then(|m| einde.checked_sub_months(Months::new(m))),
        };
        begin.unwrap_or(NaiveDate::MIN)
    }

    /// The last day of a period that begins on this day itself: three months from 1 January end on
    /// 31 March. Where the month lacks the day, its last day is the last one: four months from
    /// 31 October end on 28 February.
    pub fn laatste_dag(self, begin: NaiveDate) -> NaiveDate {
        let einde = self.einde(begin);
        let afgekapt = matches!(self, Periode::Maanden(_) | Periode::Jaren(_)) && einde.day() != begin.day();
        if afgekapt || matches!(self, Periode::Uren(_)) { einde } else { einde.pred_opt().unwrap_or(einde).max(begin) }
    }

    /// So many times as long; the largest that fits.
    pub fn maal(self, keer: u32) -> Self {
        match self {
            Periode::Uren(n) => Periode::Uren(n.saturating_mul(keer)),
            Periode::Dagen(n) => Periode::Dagen(n.saturating_mul(keer)),
            Periode::Werkdagen(n) => Periode::Werkdagen(n.saturating_mul(keer)),
            Periode::Weken(n) => Periode::Weken(n.saturating_mul(keer)),
            Periode::Maanden(n) => Periode::Maanden(n.saturating_mul(keer)),
            Periode::Jaren(n) => Periode::Jaren(n.saturating_mul(keer)),
        }
    }

    /// Whether it is three days or longer, so that ATW art. 2 applies.
    pub fn minstens_drie_dagen(self) -> bool {
        match self {
            Periode::Uren(_) => false,
            Periode::Dagen(n) | Periode::Werkdagen(n) => n >= 3,
            Periode::Weken(n) | Periode::Maanden(n) | Periode::Jaren(n) => n > 0,
        }
    }

    /// "zes weken", "zeven dagen", "een week".
    pub fn in_woorden(self) -> String {
        let (aantal, enkel, meer) = match self {
            Periode::Uren(n) => (n, "uur", "uur"),
            Periode::Dagen(n) => (n, "dag", "dagen"),
            Periode::Werkdagen(n) => (n, "werkdag", "werkdagen"),
            Periode::Weken(n) => (n, "week", "weken"),
            Periode::Maanden(n) => (n, "maand", "maanden"),
            Periode::Jaren(n) => (n, "jaar", "jaar"),
        };
        format!("{} {}", tekst::telwoord(aantal), if aantal == 1 { enkel } else { meer })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    #[test]
    fn weeks_end_on_the_same_weekday() {
        let start = dag("2026-11-13");
        assert_eq!(Periode::Weken(6).einde(start), dag("2026-12-25"));
        assert_eq!(Periode::Dagen(7).einde(start), dag("2026-11-20"));
        assert_eq!(Periode::Weken(u32::MAX).einde(start), NaiveDate::MAX);
        assert_eq!(Periode::Jaren(u32::MAX).einde(start), NaiveDate::MAX);
        assert_eq!(Periode::Maanden(u32::MAX).terug(start), NaiveDate::MIN);
    }

    #[test]
    fn months_end_on_the_same_day_or_the_last_one() {
        assert_eq!(Periode::Maanden(1).einde(dag("2027-01-31")), dag("2027-02-28"));
        assert_eq!(Periode::Maanden(3).einde(dag("2026-11-23")), dag("2027-02-23"));
        assert_eq!(Periode::Jaren(15).einde(dag("2028-02-29")), dag("2043-02-28"));
        assert_eq!(Periode::Maanden(4).maal(3).einde(dag("2026-10-31")), dag("2027-10-31"));
        assert_eq!(Periode::Weken(14).terug(dag("2027-12-31")), dag("2027-09-24"));
        assert_eq!(Periode::Jaren(1).terug(dag("2028-02-29")), dag("2027-02-28"));
        assert_eq!(Periode::Uren(25).terug(dag("2027-01-03")), dag("2027-01-01"));
    }

    #[test]
    fn hours_without_a_time_count_from_the_begin_of_the_day() {
        assert_eq!(Periode::Uren(72).einde(dag("2026-11-23")), dag("2026-11-25"));
        assert_eq!(Periode::Uren(1).einde(dag("2026-11-23")), dag("2026-11-23"));
        assert_eq!(Periode::Uren(25).einde(dag("2026-11-23")), dag("2026-11-24"));
    }

    #[test]
    fn a_period_that_begins_on_the_day_itself() {
        let laatste = |d, p: Periode| p.laatste_dag(dag(d)).to_string();
        assert_eq!(laatste("2027-01-01", Periode::Maanden(3)), "2027-03-31");
        assert_eq!(laatste("2026-11-30", Periode::Maanden(3)), "2027-02-28");
        assert_eq!(laatste("2028-02-29", Periode::Jaren(1)), "2029-02-28");
        assert_eq!(laatste("2027-01-01", Periode::Weken(1)), "2027-01-07");
        assert_eq!(laatste("2027-01-01", Periode::Dagen(0)), "2027-01-01");
        assert_eq!(laatste("2027-01-01", Periode::Uren(24)), "2027-01-01");
        assert_eq!(Periode::Maanden(3).laatste_dag(NaiveDate::MAX), NaiveDate::MAX);
    }

    #[test]
    fn lengths_in_words() {
        for (periode, woorden) in [
            (Periode::Weken(6), "zes weken"),
            (Periode::Dagen(1), "een dag"),
            (Periode::Werkdagen(10), "tien werkdagen"),
            (Periode::Werkdagen(1), "een werkdag"),
            (Periode::Uren(72), "72 uur"),
            (Periode::Maanden(1), "een maand"),
            (Periode::Maanden(3), "drie maanden"),
            (Periode::Jaren(15), "vijftien jaar"),
            (Periode::Dagen(14).maal(3), "42 dagen"),
            (Periode::Uren(2).maal(3), "zes uur"),
            (Periode::Werkdagen(2).maal(2), "vier werkdagen"),
            (Periode::Weken(2).maal(2), "vier weken"),
            (Periode::Jaren(2).maal(2), "vier jaar"),
        ] {
            assert_eq!(periode.in_woorden(), woorden);
        }
    }

    #[test]
    fn article_2_is_for_three_days_and_more() {
        assert!(Periode::Dagen(3).minstens_drie_dagen() && !Periode::Dagen(2).minstens_drie_dagen());
        assert!(Periode::Werkdagen(3).minstens_drie_dagen());
        assert!(Periode::Weken(1).minstens_drie_dagen() && !Periode::Weken(0).minstens_drie_dagen());
        assert!(!Periode::Uren(72).minstens_drie_dagen());
    }
}
