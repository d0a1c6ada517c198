//! Begin, end and length of a line.

use super::{Regelbezwaar, volgens};
use crate::product::{Productregel, Traject};
use crate::profiel::Stelsel;
use crate::tekst;
use chrono::{Datelike, Days, Months, NaiveDate};

impl Productregel {
    pub(super) fn bezwaar_periode(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
        let grond = volgens(stelsel, "Ondersteuning loopt van een eerste tot en met een laatste dag.");
        if self.einde < self.begin {
            return Some(Regelbezwaar::geweigerd(
                "einde",
                "einde_voor_begin",
                "De einddatum ligt voor de begindatum. Kies een latere einddatum.",
                grond,
            ));
        }
        (self.hele_weken() == 0).then(|| {
            Regelbezwaar::waarschuwing(
                "einde",
                "korter_dan_een_week",
                "De periode is korter dan een week. Het totaal kan daardoor op nul komen. Kies een latere einddatum.",
                grond,
            )
        })
    }

    /// Procedure 4: traject 3 lasts two years at most. Earlier periods count too: see
    /// [`crate::product::bezwaren_reeks`].
    pub(super) fn bezwaar_duur_traject_3(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
        let maanden = stelsel.traject3_max_maanden?.als_getal();
        let laatste = laatste_dag(self.begin, maanden);
        (self.traject == Some(Traject::Traject3) && self.einde > laatste).then(|| {
            Regelbezwaar::geweigerd(
                "einde",
                "traject_3_te_lang",
                format!(
                    "Traject 3 duurt hoogstens {maanden} maanden. Kies een einddatum tot en met {}.",
                    tekst::datum_zonder_dag(laatste)
                ),
                volgens(stelsel, "Traject 3 is tijdelijk."),
            )
        })
    }
}

/// The last day of a period of so many months that begins on this day. From 31 October four months
/// run until 28 February: where the month lacks the day, its last day is the last one.
pub(in crate::product) fn laatste_dag(begin: NaiveDate, maanden: u32) -> NaiveDate {
    let Some(einde) = begin.checked_add_months(Months::new(maanden)) else { return NaiveDate::MAX };
    if einde.day() == begin.day() { einde.checked_sub_days(Days::new(1)).unwrap_or(einde) } else { einde }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_end_on_the_day_before_or_on_the_last_day() {
        let dag = |s: &str| -> NaiveDate { s.parse().unwrap() };
        assert_eq!(laatste_dag(dag("2027-01-01"), 3), dag("2027-03-31"));
        assert_eq!(laatste_dag(dag("2026-11-15"), 3), dag("2027-02-14"));
        assert_eq!(laatste_dag(dag("2026-11-30"), 3), dag("2027-02-28"));
        assert_eq!(laatste_dag(dag("2026-10-31"), 4), dag("2027-02-28"));
        assert_eq!(laatste_dag(NaiveDate::MAX, 3), NaiveDate::MAX);
    }
}
