//! One more vastlegging on a state that stands, without folding everything again.

use super::Dossier;
use crate::feit::FeitSoort;
use crate::vastlegging::Vastlegging;

impl Dossier {
    /// Puts one more vastlegging down, when that is all it does: nothing stands on its pad yet, and it
    /// decides nothing about others. The state is then the one of [`Dossier::vouw`] with it. Otherwise
    /// false, and nothing changed: fold again.
    pub fn leg_erbij(&mut self, v: &Vastlegging) -> bool {
        let alleen = v.dossier == self.id
            && v.vervangt.is_empty()
            && v.pad == v.feit.pad(v.zaak)
            && !self.koppen.contains_key(&v.pad)
            // Two besluiten contradict each other on two pads, unless the later one came of a bezwaar.
            && !matches!(
                v.feit.soort(),
                None | Some(FeitSoort::Vervallen | FeitSoort::BesluitGenomen | FeitSoort::BezwaarOntvangen)
            );
        if alleen {
            self.koppen.insert(v.pad.clone(), vec![v.id]);
            self.leg_neer(v);
            self.orden();
        }
        alleen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef::{Verloop, toekenning, voorbeeld};
    use crate::feit::Feit;

    #[test]
    fn a_bezwaar_that_comes_later_settles_two_besluiten() {
        let twee = Verloop::aanvraag()
            .met("2026-12-07", Feit::BesluitGenomen(toekenning("1")))
            .met("2027-02-01", Feit::BesluitGenomen(toekenning("2")));
        let met = twee.clone().met("2027-01-04", voorbeeld(FeitSoort::BezwaarOntvangen));
        let (mut dossier, bezwaar) = (twee.dossier(), met.vastleggingen.last().unwrap());
        assert_eq!(dossier.tegenstrijdigheden.len(), 1);
        // Not by itself: the contradiction would stay.
        assert!(!dossier.leg_erbij(bezwaar));
        assert!(met.dossier().tegenstrijdigheden.is_empty());
    }
}
