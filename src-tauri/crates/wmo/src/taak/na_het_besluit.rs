//! Tasks after the bekendmaking of the besluit.

use super::{TaakSoort, Takenlijst};
use crate::artikelen::*;
use crate::feit::FeitSoort;

impl Takenlijst<'_> {
    pub(super) fn na_het_besluit(&mut self) {
        if self.zaak.besluiten.iter().any(|b| b.bezwaar.is_vastgelegd()) {
            let zin = "Geef het bezwaar door aan wie bezwaren behandelt";
            self.neem_op(TaakSoort::GeefBezwaarDoor, zin, None, None, FeitSoort::BezwaarOntvangen, BEZWAAR_BEHANDELEN);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::soorten;
    use crate::dossier::proef::{Verloop, voorbeeld};
    use crate::feit::FeitSoort as S;

    #[test]
    fn bezwaar_is_passed_on() {
        let v = Verloop::bekend().met("2026-12-20", voorbeeld(S::BezwaarOntvangen));
        assert_eq!(soorten(&v, "2026-12-21"), [T::GeefBezwaarDoor]);
    }
}
