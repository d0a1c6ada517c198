//! What remains for a maatwerkvoorziening: needed, minus what the resident and others do (step 5 of the
//! stappenplan; CRvB 21 March 2018, ECLI:NL:CRVB:2018:819; procedure 1.6).

use super::{Eenheid, PerWeek, Regelbezwaar};
use crate::artikelen::STAPPENPLAN;
use crate::feit::{Taakuren, UrenOnderbouwd, Urenpost};
use crate::tekst;

/// The sum of one line, with the way it was made. In minutes per week, so that tasks add up exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urenopbouw {
    /// What a quarter of the unit is, in minutes.
    kwart: u64,
    eenheid: Eenheid,
    /// Needed in all (step 3), in minutes.
    pub nodig: u64,
    /// What each does of it (step 4), in minutes and in the order of [`Urenpost::ALLE`]; nobody does more of a
    /// task than the task takes.
    pub gedaan: [u64; 4],
    /// What remains (step 5), in minutes.
    pub rest: u64,
    /// What remains, in quarters of the unit. Up to the next quarter: nobody gets less than was found.
    pub blijft_over: u32,
    /// Task by task; empty when only totals were recorded.
    pub taken: Vec<Taakopbouw>,
    /// The sum in B1 sentences, one per step.
    pub uitleg: Vec<String>,
    afwijking: Option<String>,
}

/// The sum of one task, in minutes per week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taakopbouw {
    /// "De was".
    pub taak: String,
    /// Needed.
    pub nodig: u64,
    /// What each does of it, as in [`Urenopbouw::gedaan`].
    pub gedaan: [u64; 4],
    /// What remains.
    pub rest: u64,
    /// Others were said to do more of it than it takes.
    pub te_veel: bool,
    /// Why it is as it is.
    pub reden: String,
}

impl Taakopbouw {
    /// Takes off what each does, one after the other: what is done cannot be done again.
    fn van(taak: &str, nodig: u64, zegt: [u64; 4], reden: &str) -> Self {
        let mut rest = nodig;
        let gedaan = zegt.map(|minuten| {
            let telt = minuten.min(rest);
            rest -= telt;
            telt
        });
        let te_veel = zegt.iter().fold(0_u64, |som, m| som.saturating_add(*m)) > nodig;
        Self { taak: taak.trim().to_owned(), nodig, gedaan, rest, te_veel, reden: reden.trim().to_owned() }
    }

    fn uit(taak: &Taakuren) -> Self {
        Self::van(&taak.taak, taak.nodig.into(), Urenpost::ALLE.map(|p| taak.van(p).into()), &taak.reden)
    }
}

/// A quarter of the unit in minutes; a dagdeel is four hours.
fn kwart_in_minuten(eenheid: Eenheid) -> u64 {
    match eenheid {
        Eenheid::Uur => 15,
        Eenheid::Dagdeel => 60,
    }
}

/// What this one does in all, in minutes per week, as it was written down.
pub fn minuten_van(uren: &UrenOnderbouwd, post: Urenpost, eenheid: Eenheid) -> u64 {
    if uren.taken.is_empty() {
        return u64::from(uren.totaal_van(post)) * kwart_in_minuten(eenheid);
    }
    uren.taken.iter().fold(0, |som, taak| som.saturating_add(taak.van(post).into()))
}

impl Urenopbouw {
    /// The sum of what was recorded about a line.
    pub fn van(uren: &UrenOnderbouwd, eenheid: Eenheid) -> Self {
        let kwart = kwart_in_minuten(eenheid);
        let taken: Vec<Taakopbouw> = uren.taken.iter().map(Taakopbouw::uit).collect();
        let in_totaal = || {
            let zegt = Urenpost::ALLE.map(|p| minuten_van(uren, p, eenheid));
            Taakopbouw::van("", u64::from(uren.nodig) * kwart, zegt, "")
        };
        let som = taken.iter().cloned().reduce(|a, b| Taakopbouw {
            nodig: a.nodig.saturating_add(b.nodig),
            gedaan: std::array::from_fn(|i| a.gedaan[i].saturating_add(b.gedaan[i])),
            rest: a.rest.saturating_add(b.rest),
            ..a
        });
        let Taakopbouw { nodig, gedaan, rest, .. } = som.unwrap_or_else(in_totaal);
        let blijft_over = u32::try_from(rest.div_ceil(kwart)).unwrap_or(u32::MAX);
        let afwijking = uren.afwijking.clone().map(|a| a.trim().to_owned()).filter(|a| !a.is_empty());
        let leeg = Vec::new();
        let mut opbouw = Self { kwart, eenheid, nodig, gedaan, rest, blijft_over, taken, uitleg: leeg, afwijking };
        opbouw.uitleg = opbouw.leg_uit();
        opbouw
    }

    /// An amount in words: "2,5 uur", "50 minuten", "3 uur en 20 minuten".
    pub fn omvang(&self, minuten: u64) -> String {
        if minuten.is_multiple_of(self.kwart) {
            let kwarten = u32::try_from(minuten / self.kwart).unwrap_or(u32::MAX);
            return format!("{} {}", tekst::aantal(kwarten), self.eenheid.label(kwarten));
        }
        tekst::uren_en_minuten(minuten)
    }

    /// What remains in words, in quarters: "2,5 uur".
    pub fn rest_label(&self) -> String {
        format!("{} {}", tekst::aantal(self.blijft_over), self.eenheid.label(self.blijft_over))
    }

    fn leg_uit(&self) -> Vec<String> {
        let wie = [
            "doet de inwoner zelf",
            "kunnen huisgenoten doen",
            "doen mantelzorgers of anderen in het netwerk echt",
            "doet een algemene voorziening",
        ];
        let mut uitleg = vec![match self.taken.len() {
            0 => format!("Nodig is {} per week.", self.omvang(self.nodig)),
            1 => format!("Nodig is {} per week, voor één taak.", self.omvang(self.nodig)),
            n => format!("Nodig is {} per week, voor {} taken.", self.omvang(self.nodig), telwoord(n)),
        }];
        let echt = wie.iter().zip(self.gedaan).filter(|(_, minuten)| *minuten > 0);
        uitleg.extend(echt.map(|(wie, minuten)| format!("Daarvan {wie}: {}.", self.omvang(minuten))));
        uitleg.push(if self.rest == 0 {
            "Er blijft niets over voor een maatwerkvoorziening.".to_owned()
        } else if self.rest.is_multiple_of(self.kwart) {
            format!("Er blijft {} per week over voor een maatwerkvoorziening.", self.omvang(self.rest))
        } else {
            format!(
                "Er blijft {} per week over. Naar boven afgerond is dat {} per week voor een maatwerkvoorziening.",
                self.omvang(self.rest),
                self.rest_label()
            )
        });
        uitleg.extend(self.afwijking.iter().map(|a| format!("Daarvan is afgeweken: {a}")));
        uitleg
    }

    /// The line asks more than what remains: then somebody has to say why.
    pub fn vraagt_om_reden(&self, per_week: PerWeek) -> bool {
        per_week.kwarten() > self.blijft_over
    }

    /// What is wrong with an amount beside this sum: more than what remains asks for a reason, less
    /// for a second look.
    pub fn bezwaar(&self, per_week: PerWeek) -> Option<Regelbezwaar> {
        let rest = tekst::aantal(self.blijft_over);
        if self.vraagt_om_reden(per_week) && self.afwijking.is_none() {
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

fn telwoord(aantal: usize) -> String {
    u32::try_from(aantal).map_or_else(|_| aantal.to_string(), tekst::telwoord)
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
            ..UrenOnderbouwd::default()
        }
    }

    fn taak(taak: &str, nodig: u32, posten: [u32; 4]) -> Taakuren {
        let [eigen_kracht, gebruikelijke_hulp, netwerk, algemene_voorziening] = posten;
        let (taak, reden) = (taak.to_owned(), String::new());
        Taakuren { taak, nodig, eigen_kracht, gebruikelijke_hulp, netwerk, algemene_voorziening, reden }
    }

    fn per_taak(taken: Vec<Taakuren>) -> UrenOnderbouwd {
        UrenOnderbouwd { taken, ..uren(0, [0; 4]) }
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
    fn totals_follow_from_the_tasks() {
        let u = per_taak(vec![
            taak("De was", 60, [0, 0, 60, 0]),
            taak("Stofzuigen en dweilen", 90, [0, 0, 0, 0]),
            taak("Boodschappen", 70, [10, 0, 0, 60]),
            taak("Bedden", 50, [0, 20, 0, 0]),
        ]);
        let opbouw = Urenopbouw::van(&u, Eenheid::Uur);
        assert_eq!((opbouw.nodig, opbouw.gedaan, opbouw.rest), (270, [10, 20, 60, 60], 120));
        assert_eq!(opbouw.blijft_over, 8);
        assert_eq!(opbouw.taken.iter().map(|t| t.rest).collect::<Vec<_>>(), [0, 90, 0, 30]);
        assert_eq!(
            opbouw.uitleg,
            [
                "Nodig is 4,5 uur per week, voor vier taken.",
                "Daarvan doet de inwoner zelf: 10 minuten.",
                "Daarvan kunnen huisgenoten doen: 20 minuten.",
                "Daarvan doen mantelzorgers of anderen in het netwerk echt: 1 uur.",
                "Daarvan doet een algemene voorziening: 1 uur.",
                "Er blijft 2 uur per week over voor een maatwerkvoorziening.",
            ]
        );
        // The totals that stand beside the tasks say nothing any more.
        assert_eq!(Urenopbouw::van(&UrenOnderbouwd { nodig: 4, netwerk: 4, ..u }, Eenheid::Uur), opbouw);
    }

    #[test]
    fn what_one_does_too_much_of_a_task_takes_nothing_off_another() {
        let opbouw = Urenopbouw::van(
            &per_taak(vec![taak("De was", 30, [0, 0, 90, 30]), taak("Ramen", 25, [0; 4])]),
            Eenheid::Uur,
        );
        assert_eq!((opbouw.gedaan, opbouw.rest, opbouw.blijft_over), ([0, 0, 30, 0], 25, 2));
        assert_eq!(opbouw.taken.iter().map(|t| t.te_veel).collect::<Vec<_>>(), [true, false]);
        assert_eq!(
            opbouw.uitleg.last().unwrap(),
            "Er blijft 25 minuten per week over. Naar boven afgerond is dat 0,5 uur per week voor een maatwerkvoorziening."
        );
    }

    #[test]
    fn a_dagdeel_is_four_hours() {
        let opbouw = Urenopbouw::van(&per_taak(vec![taak("Ochtend met anderen", 480, [0; 4])]), Eenheid::Dagdeel);
        assert_eq!((opbouw.blijft_over, opbouw.rest_label().as_str()), (8, "2 dagdelen"));
        let totaal = uren(8, [0, 0, 4, 0]);
        assert_eq!(minuten_van(&totaal, Urenpost::Netwerk, Eenheid::Dagdeel), 240);
        assert_eq!(Urenopbouw::van(&totaal, Eenheid::Dagdeel).rest_label(), "1 dagdeel");
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
        assert!(opbouw.vraagt_om_reden(PerWeek::uit_kwarten(9).unwrap()));
        assert!(opbouw.uitleg.last().unwrap().contains("De dochter is deze maanden ziek."));
    }

    #[test]
    fn others_may_do_more_than_is_needed() {
        let opbouw = Urenopbouw::van(&uren(8, [8, 4, 0, 0]), Eenheid::Dagdeel);
        assert_eq!((opbouw.gedaan, opbouw.blijft_over), ([480, 0, 0, 0], 0));
        assert!(opbouw.uitleg.last().unwrap().contains("niets over"));
    }

    proptest! {
        #[test]
        fn no_minute_is_lost(taken in proptest::collection::vec((any::<u32>(), any::<[u32; 4]>()), 0..6), nodig in any::<u32>(), posten in any::<[u32; 4]>()) {
            let taken = taken.into_iter().map(|(n, p)| taak("x", n, p)).collect();
            let opbouw = Urenopbouw::van(&UrenOnderbouwd { taken, ..uren(nodig, posten) }, Eenheid::Uur);
            prop_assert_eq!(opbouw.nodig, opbouw.gedaan.iter().sum::<u64>() + opbouw.rest);
            prop_assert!(u64::from(opbouw.blijft_over) * 15 >= opbouw.rest);
            prop_assert!(u64::from(opbouw.blijft_over) * 15 < opbouw.rest + 15);
        }
    }
}
