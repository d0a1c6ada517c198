//! Tasks from the aanvraag to the bekendmaking of the besluit.

use super::{TaakSoort, Takenlijst};
use crate::artikelen::*;
use crate::dossier::Zaak;
use crate::feit::FeitSoort;
use crate::termijn::TermijnSoort;

impl Zaak {
    pub(super) fn besluit_genomen(&self) -> bool {
        self.besluiten.iter().any(|b| b.genomen.is_vastgelegd())
    }
}

impl Takenlijst<'_> {
    pub(super) fn tot_het_besluit(&mut self) {
        let besluit = TermijnSoort::Besluit;
        let dag = self.dag(besluit);
        if self.zaak.besluit_genomen() {
            let zin = "Verstuur de beschikking";
            let feit = FeitSoort::BesluitBekendgemaakt;
            self.neem_op(TaakSoort::MaakBesluitBekend, zin, dag, Some(besluit), feit, BEKENDMAKING);
        } else {
            self.neem_op(
                TaakSoort::NeemBesluit,
                "Neem het besluit",
                dag,
                Some(besluit),
                FeitSoort::BesluitGenomen,
                BESLUIT,
            );
        }
    }
}
