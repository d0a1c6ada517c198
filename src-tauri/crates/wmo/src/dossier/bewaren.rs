//! From which day on the data are kept: the last day on which they changed (Wmo 5.3.4; procedure 6.4).

use super::Dossier;
use crate::feit::FeitSoort;
use crate::vastlegging::Vastlegging;

impl FeitSoort {
    /// Whether it changes what is kept about the resident. A request about the data, a leak and a complaint
    /// are dealt with beside the procedure: asking to see a dossier does not make it live longer.
    pub fn wijzigt_gegevens(self) -> bool {
        use FeitSoort as S;
        !matches!(
            self,
            S::VerzoekOntvangen
                | S::VerzoekAfgehandeld
                | S::DatalekOntdekt
                | S::DatalekGemeld
                | S::KlachtOntvangen
                | S::KlachtAfgehandeld
        )
    }
}

impl Dossier {
    /// Remembers that the data changed: on the day of the feit, or on the day of recording when that is later.
    pub(super) fn onthoud_wijziging(&mut self, v: &Vastlegging) {
        if !v.feit.soort().is_none_or(FeitSoort::wijzigt_gegevens) {
            return;
        }
        let dag = Some(v.feitdatum.max(v.vastgelegd_op.date_naive()));
        // What a newer version recorded is understood by nobody here, so it counts for the whole dossier.
        let zaak = v.zaak.filter(|_| v.feit.soort().is_some_and(|s| !s.is_van_dossier()));
        let plek = match zaak {
            Some(id) => &mut self.zaak_mut(id).laatst_gewijzigd,
            None => &mut self.laatst_gewijzigd,
        };
        *plek = (*plek).max(dag);
    }
}

#[cfg(test)]
mod tests {
    use crate::dossier::proef::{Verloop, dag, voorbeeld};
    use crate::feit::FeitSoort as S;

    #[test]
    fn the_last_change_is_the_latest_of_what_happened_and_what_was_recorded() {
        let gewijzigd = |v: &Verloop| {
            let dossier = v.dossier();
            (dossier.zaken[0].laatst_gewijzigd, dossier.laatst_gewijzigd)
        };
        let v = Verloop::melding().met("2026-11-20", voorbeeld(S::KlachtrouteGemeld));
        assert_eq!(gewijzigd(&v).0, Some(dag("2026-11-20")));
        // Recorded late: the data changed on the later day.
        let mut laat = v.clone();
        let aantal = laat.vastleggingen.len();
        laat.vastleggingen[aantal - 1].vastgelegd_op += chrono::TimeDelta::days(10);
        assert_eq!(gewijzigd(&laat).0, Some(dag("2026-11-30")));
        // About the resident: no zaak changes by it. A request to see the data changes nothing at all.
        let persoon = v.clone().met("2026-12-05", voorbeeld(S::Verhuisd));
        assert_eq!(gewijzigd(&persoon), (Some(dag("2026-11-20")), Some(dag("2026-12-05"))));
        let verzoek = v.met("2026-12-05", voorbeeld(S::VerzoekOntvangen));
        assert_eq!(gewijzigd(&verzoek).0, Some(dag("2026-11-20")));
        assert_ne!(gewijzigd(&verzoek).1, Some(dag("2026-12-05")));
    }
}
