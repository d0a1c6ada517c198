//! A verslag that does not come back: remind, remind again, then end the melding by letter (procedure
//! 1.8, design). Nothing was applied for, so Awb 4:5 and 4:15 do not apply (casus K10).

use crate::Regels;
use crate::dossier::Zaak;
use crate::termijn::{self, TermijnSoort};
use chrono::NaiveDate;

/// What comes next while nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Herinneren {
    /// Send the reminder with this number, on this day.
    Stuur(u8, TermijnSoort, NaiveDate),
    /// All reminders were sent: end the melding, on this day.
    SluitAf(NaiveDate),
}

impl Zaak {
    /// The next step when the newest verslag does not come back; none without a verslag or with an answer.
    pub(crate) fn herinneren(&self, regels: &Regels) -> Option<Herinneren> {
        let verslag = self.nieuwste_verslag()?;
        let gegeven = verslag.verstrekt.eerste()?.feitdatum;
        let terug = self.reactie.koppen.iter().any(|k| k.waarde.versie >= verslag.versie);
        if terug || self.aanvraag_ontvangen_op().is_some() {
            return None;
        }
        let hoeveel = regels.profiel.servicenormen.herinnering_verslag_werkdagen.op(gegeven).waarde.len();
        // The latest of two answers: who was reminded later gets his time.
        let dagen = self.herinneringen.values().filter_map(|v| v.laatste()).map(|k| k.feitdatum);
        let gestuurd: Vec<NaiveDate> = dagen.filter(|dag| *dag >= gegeven).collect();
        let laatste = gestuurd.iter().max().copied();
        let soort =
            if laatste.is_none() { TermijnSoort::HerinneringVerslag } else { TermijnSoort::TweedeHerinneringVerslag };
        let dag = termijn::bereken(soort, laatste.unwrap_or(gegeven), regels).uiterlijk;
        if gestuurd.len() >= hoeveel {
            return Some(Herinneren::SluitAf(dag));
        }
        let nummer = u8::try_from(gestuurd.len().saturating_add(1)).unwrap_or(u8::MAX);
        Some(Herinneren::Stuur(nummer, soort, dag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef::{Verloop, dag, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, HerinneringVerslag};

    fn herinneren(v: &Verloop) -> Option<Herinneren> {
        v.dossier().zaken[0].herinneren(&Regels::ingebouwd("almere").unwrap())
    }

    fn herinnering(nummer: u8) -> Feit {
        Feit::HerinneringVerslag(HerinneringVerslag { nummer, stuk: None })
    }

    #[test]
    fn two_reminders_of_ten_werkdagen_and_then_the_closing_letter() {
        use Herinneren as H;
        use TermijnSoort as T;
        assert_eq!(herinneren(&Verloop::onderzoek()), None);
        // Given on Friday 27 November.
        let v = Verloop::verslag();
        assert_eq!(herinneren(&v), Some(H::Stuur(1, T::HerinneringVerslag, dag("2026-12-11"))));
        let v = v.met("2026-12-14", herinnering(1));
        // Kerst is no werkdag: ten of them end on Tuesday 29 December.
        assert_eq!(herinneren(&v), Some(H::Stuur(2, T::TweedeHerinneringVerslag, dag("2026-12-29"))));
        let v = v.met("2026-12-29", herinnering(2));
        assert_eq!(herinneren(&v), Some(H::SluitAf(dag("2027-01-13"))));
    }

    #[test]
    fn an_answer_or_an_aanvraag_ends_the_reminding() {
        assert_eq!(herinneren(&Verloop::aanvraag()), None);
        assert_eq!(herinneren(&Verloop::verslag().met("2026-12-01", voorbeeld(S::AanvraagOntvangen))), None);
    }

    #[test]
    fn two_answers_about_the_day_of_a_reminder_give_the_resident_the_most_time() {
        let v = Verloop::verslag().met("2026-12-14", herinnering(1)).met("2026-12-16", herinnering(1));
        let dag_ = dag("2026-12-31");
        assert_eq!(herinneren(&v), Some(Herinneren::Stuur(2, TermijnSoort::TweedeHerinneringVerslag, dag_)));
    }
}
