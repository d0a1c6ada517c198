//! Tasks of a bezwaar that is open (procedure 2.7).

use super::{TaakSoort, Takenlijst};
use crate::artikelen::*;
use crate::dossier::Besluit;
use crate::feit::FeitSoort;
use crate::termijn::TermijnSoort;
use chrono::NaiveDate;

impl Takenlijst<'_> {
    pub(super) fn bezwaren(&mut self) {
        let zaak = self.zaak;
        for besluit in zaak.besluiten.iter().filter(|b| b.bezwaar_open()) {
            self.bezwaar(besluit);
        }
    }

    fn bezwaar(&mut self, besluit: &Besluit) {
        let behandeling = &besluit.behandeling;
        let naam = besluit.besluit.as_str();
        let plek = |wat: &str| format!("besluit/{naam}/bezwaar/{wat}");
        let beslissen = self.beslissen_op_bezwaar(naam);
        if !behandeling.bevestigd.is_vastgelegd() {
            let zin = "Bevestig het bezwaar en geef het door aan wie bezwaren behandelt";
            let feit = FeitSoort::BezwaarBevestigd;
            self.neem_op_bij(
                &plek("bevestigd"),
                TaakSoort::GeefBezwaarDoor,
                zin,
                (None, None),
                feit,
                BEZWAAR_BEHANDELEN,
            );
        }
        let onvolledig = besluit.bezwaar.koppen.iter().any(|k| !k.waarde.ontbreekt.is_empty());
        if onvolledig && behandeling.verzuimen.is_empty() {
            let zin = "Vraag de inwoner om het bezwaar aan te vullen";
            let feit = FeitSoort::BezwaarVerzuimGevraagd;
            self.neem_op_bij(
                &plek("verzuim"),
                TaakSoort::VraagBezwaarAanvulling,
                zin,
                beslissen,
                feit,
                BEZWAAR_VERZUIM,
            );
        }
        if !behandeling.horen.is_vastgelegd() {
            let zin = "Hoor de inwoner over het bezwaar";
            let feit = FeitSoort::HoorzittingGehouden;
            let gepland = behandeling.hoorzitting.koppen.iter().map(|k| k.waarde.datum).max();
            let dag = gepland.map_or(beslissen, |dag| (Some(dag), None));
            self.neem_op_bij(&plek("horen"), TaakSoort::HoorInwoner, zin, dag, feit, HOREN);
        }
        let klaar = behandeling.beslissing.is_vastgelegd();
        let zin = if klaar { "Verstuur de beslissing op het bezwaar" } else { "Beslis op het bezwaar" };
        let feit = FeitSoort::BeslissingOpBezwaar;
        self.neem_op_bij(&plek("beslissing"), TaakSoort::BeslisOpBezwaar, zin, beslissen, feit, BEZWAAR_BEHANDELEN);
    }

    /// D16, or D17 when it was put off.
    fn beslissen_op_bezwaar(&self, besluit: &str) -> (Option<NaiveDate>, Option<TermijnSoort>) {
        let soorten = [TermijnSoort::VerdagingBezwaar, TermijnSoort::BeslissingOpBezwaar];
        let termijn = soorten.into_iter().find_map(|soort| self.termijn_bij(soort, besluit));
        (termijn.map(|t| t.werkdatum()), termijn.map(|t| t.soort))
    }
}

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::taken;
    use crate::dossier::proef::{Verloop, dag, feit, voorbeeld};
    use crate::feit::FeitSoort as S;

    fn over_bezwaar(v: &Verloop, op: &str) -> Vec<T> {
        let bezwaar = [T::GeefBezwaarDoor, T::VraagBezwaarAanvulling, T::HoorInwoner, T::BeslisOpBezwaar];
        taken(v, op).into_iter().map(|t| t.soort).filter(|s| bezwaar.contains(s)).collect()
    }

    #[test]
    fn a_bezwaar_is_confirmed_heard_and_decided_on() {
        let v = Verloop::bekend().met("2026-12-20", voorbeeld(S::BezwaarOntvangen));
        assert_eq!(over_bezwaar(&v, "2026-12-21"), [T::HoorInwoner, T::BeslisOpBezwaar, T::GeefBezwaarDoor]);
        // Test vector T44: six weeks from the day after the end of the bezwaartermijn.
        let beslis = taken(&v, "2026-12-21").into_iter().find(|t| t.soort == T::BeslisOpBezwaar).unwrap();
        assert_eq!(beslis.uiterlijk, Some(dag("2027-03-01")));
        let v = v.met("2026-12-22", voorbeeld(S::BezwaarBevestigd));
        assert_eq!(over_bezwaar(&v, "2026-12-22"), [T::HoorInwoner, T::BeslisOpBezwaar]);
        let v = v.met("2026-12-23", voorbeeld(S::HoorzittingGepland));
        let horen = taken(&v, "2026-12-23").into_iter().find(|t| t.soort == T::HoorInwoner).unwrap();
        assert_eq!((horen.uiterlijk, horen.termijn), (Some(dag("2027-01-12")), None));
        let v = v.met("2027-01-10", voorbeeld(S::HoorzittingGehouden));
        assert_eq!(over_bezwaar(&v, "2027-01-10"), [T::BeslisOpBezwaar]);
        let v = v.met("2027-02-26", voorbeeld(S::BeslissingOpBezwaar));
        assert_eq!(over_bezwaar(&v, "2027-02-27"), []);
    }

    #[test]
    fn a_gap_is_asked_and_a_withdrawal_ends_it() {
        let pro_forma = feit(S::BezwaarOntvangen, r#"{"besluit":"1","ontbreekt":["gronden"]}"#);
        let v = Verloop::bekend().met("2026-12-20", pro_forma);
        assert!(over_bezwaar(&v, "2026-12-21").contains(&T::VraagBezwaarAanvulling));
        let gevraagd = v.clone().met("2026-12-21", voorbeeld(S::BezwaarVerzuimGevraagd));
        assert!(!over_bezwaar(&gevraagd, "2026-12-21").contains(&T::VraagBezwaarAanvulling));
        let weg = v.met("2026-12-22", voorbeeld(S::BezwaarIngetrokken));
        assert_eq!(over_bezwaar(&weg, "2026-12-22"), []);
    }
}
