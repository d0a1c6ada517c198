//! Tasks about the resident and about what two people recorded differently.

use super::{Taak, TaakSoort};
use crate::Regels;
use crate::artikelen::*;
use crate::dossier::{Dossier, Tegenstrijdigheid};
use crate::feit::FeitSoort;
use chrono::NaiveDate;

impl Dossier {
    /// Who the resident is, is asked once, not in every zaak.
    pub(super) fn taken_over_de_inwoner(&self, _regels: &Regels, _vandaag: NaiveDate) -> Vec<Taak> {
        self.tegenstrijdigheden.iter().filter(|t| t.zaak.is_none()).map(|t| los_op(t, None)).collect()
    }
}

/// A tegenstrijdigheid as a task.
pub(super) fn los_op(t: &Tegenstrijdigheid, uiterlijk: Option<NaiveDate>) -> Taak {
    let soort = FeitSoort::uit_code(&t.soort);
    let waarover = soort.map_or_else(String::new, |s| format!(": {}", s.label().to_lowercase()));
    Taak {
        zaak: t.zaak,
        soort: TaakSoort::LosTegenstrijdigheidOp,
        zin: format!("Kies welk antwoord klopt{waarover}"),
        uiterlijk,
        termijn: None,
        vervuld_door: soort.unwrap_or(FeitSoort::Vervallen),
        pad: Some(t.pad.clone()),
        grond: TEGENSTRIJDIGHEID,
    }
}

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::{soorten, taken};
    use crate::dossier::proef::{Verloop, dag, voorbeeld};
    use crate::feit::FeitSoort as S;

    #[test]
    fn two_answers_are_as_urgent_as_what_waits_for_them() {
        let v = Verloop::besluit().met("2026-12-01", voorbeeld(S::VerslagReactieOntvangen));
        let taken = taken(&v, "2026-12-05");
        assert_eq!(
            taken.iter().map(|t| t.soort).collect::<Vec<_>>(),
            [T::LosTegenstrijdigheidOp, T::MaakBesluitBekend]
        );
        assert_eq!(taken[0].uiterlijk, Some(dag("2026-12-14")));
        assert!(taken[0].pad.is_some());
        let persoon =
            Verloop::melding().met("2026-11-13", voorbeeld(S::Verhuisd)).met("2026-11-14", voorbeeld(S::Verhuisd));
        assert!(soorten(&persoon, "2026-11-20").contains(&T::LosTegenstrijdigheidOp));
    }
}
