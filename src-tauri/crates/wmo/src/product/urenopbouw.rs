//! What remains for a maatwerkvoorziening: needed, minus what the resident and others do (step 5 of the
//! stappenplan; CRvB 21 March 2018, ECLI:NL:CRVB:2018:819; procedure 1.6).

use super::{Eenheid, PerWeek, Regelbezwaar};
use crate::artikelen::STAPPENPLAN;
use crate::feit::UrenOnderbouwd;
use crate::tekst;

/// The sum of one line, with the way it was made. All amounts in quarters of the unit, per week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urenopbouw {
    /// Needed in all (step 3).
    pub nodig: u32,
    /// What is done without a maatwerkvoorziening (step 4); may be more than what is needed.
    pub gedaan: u32,
    /// What remains (step 5); zero when others do enough.
    pub blijft_over: u32,
    /// The sum in B1 sentences, one per step.
    pub uitleg: Vec<String>,
    afwijking: Option<String>,
}

impl Urenopbouw {
    /// The sum of what was recorded about a line.
    pub fn van(uren: &UrenOnderbouwd, eenheid: Eenheid) -> Self {
        let posten = [
            (uren.eigen_kracht, "doet de inwoner zelf"),
            (uren.gebruikelijke_hulp, "kunnen huisgenoten doen"),
            (uren.netwerk, "doen mantelzorgers of anderen in het netwerk echt"),
            (uren.algemene_voorziening, "doet een algemene voorziening"),
        ];
        let gedaan = posten.iter().fold(0_u32, |som, (kwarten, _)| som.saturating_add(*kwarten));
        let blijft_over = uren.nodig.saturating_sub(gedaan);
        let omvang = |kwarten: u32| format!("{} {}", tekst::aantal(kwarten), eenheid.label(kwarten));
        let mut uitleg = vec![format!("Nodig is {} per week.", omvang(uren.nodig))];
        let echt = posten.iter().filter(|(kwarten, _)| *kwarten > 0);
        uitleg.extend(echt.map(|(kwarten, wie)| format!("Daarvan {wie}: {}.", omvang(*kwarten))));
        uitleg.push(if blijft_over == 0 {
            "Er blijft niets over voor een maatwerkvoorziening.".to_owned()
        } else {
            format!("Er blijft {} per week over voor een maatwerkvoorziening.", omvang(blijft_over))
        });
        let afwijking = uren.afwijking.clone().map(|a| a.trim().to_owned()).filter(|a| !a.is_empty());
        uitleg.extend(afwijking.iter().map(|a| format!("Daarvan is afgeweken: {a}")));
        Self { nodig: uren.nodig, gedaan, blijft_over, uitleg, afwijking }
    }

    /// What is wrong with an amount beside this sum: more than what remains asks for a reason, less
    /// for a second look.
    pub fn bezwaar(&self, per_week: PerWeek) -> Option<Regelbezwaar> {
        let rest = tekst::aantal(self.blijft_over);
        if per_week.kwarten() > self.blijft_over && self.afwijking.is_none() {
            let zin = format!(
                "Volgens de opbouw blijft er {rest} per week over, en hier staat {per_week}. Verlaag het aantal, of schrijf bij de opbouw op waarom het meer is."
            );
            return Some(Regelbezwaar::geweigerd("per_week", "meer_dan_overblijft", zin, STAPPENPLAN));
        }
        (per_week.kwarten() < self.blijft_over).then(|| {
            let zin = format!(
                "Volgens de opbouw blijft er {rest} per week over, en hier staat {per_week}. Controleer of de inwoner genoeg krijgt."
            );
            Regelbezwaar::waarschuwing("per_week", "minder_dan_overblijft", zin, STAPPENPLAN)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn uren(nodig: u32, posten: [u32; 4]) -> UrenOnderbouwd {
        let [eigen_kracht, gebruikelijke_hulp, netwerk, algemene_voorziening] = posten;
        UrenOnderbouwd {
            regel: "1".into(),
            nodig,
            eigen_kracht,
            gebruikelijke_hulp,
            netwerk,
            algemene_voorziening,
            afwijking: None,
        }
    }

    fn code(uren: &UrenOnderbouwd, kwarten: u32) -> Option<&'static str> {
        let per_week = PerWeek::uit_kwarten(kwarten).unwrap();
        Urenopbouw::van(uren, Eenheid::Uur).bezwaar(per_week).map(|b| b.code)
    }

    #[test]
    fn what_remains_is_told_step_by_step() {
        let opbouw = Urenopbouw::van(&uren(20, [2, 4, 3, 0]), Eenheid::Uur);
        assert_eq!(opbouw.blijft_over, 11);
        assert_eq!(
            opbouw.uitleg,
            [
                "Nodig is 5 uur per week.",
                "Daarvan doet de inwoner zelf: 0,5 uur.",
                "Daarvan kunnen huisgenoten doen: 1 uur.",
                "Daarvan doen mantelzorgers of anderen in het netwerk echt: 0,75 uur.",
                "Er blijft 2,75 uur per week over voor een maatwerkvoorziening.",
            ]
        );
    }

    #[test]
    fn more_than_remains_asks_for_a_reason() {
        let mut u = uren(20, [4, 4, 4, 0]);
        assert_eq!(code(&u, 8), None);
        assert_eq!(code(&u, 9), Some("meer_dan_overblijft"));
        assert_eq!(code(&u, 7), Some("minder_dan_overblijft"));
        u.afwijking = Some("  ".into());
        assert_eq!(code(&u, 9), Some("meer_dan_overblijft"));
        u.afwijking = Some("De dochter is deze maanden ziek.".into());
        assert_eq!(code(&u, 9), None);
        let opbouw = Urenopbouw::van(&u, Eenheid::Uur);
        assert!(opbouw.uitleg.last().unwrap().contains("De dochter is deze maanden ziek."));
    }

    #[test]
    fn others_may_do_more_than_is_needed() {
        let opbouw = Urenopbouw::van(&uren(8, [8, 4, 0, 0]), Eenheid::Dagdeel);
        assert_eq!(opbouw.blijft_over, 0);
        assert!(opbouw.uitleg.last().unwrap().contains("niets over"));
    }

    proptest! {
        #[test]
        fn no_quarter_is_lost(nodig in any::<u32>(), posten in any::<[u32; 4]>()) {
            let opbouw = Urenopbouw::van(&uren(nodig, posten), Eenheid::Uur);
            prop_assert_eq!(opbouw.blijft_over, nodig.saturating_sub(opbouw.gedaan));
            prop_assert!(opbouw.blijft_over <= nodig);
        }
    }
}
