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
            // Two besluiten contradict each other on two pads.
            && !matches!(v.feit.soort(), None | Some(FeitSoort::Vervallen | FeitSoort::BesluitGenomen));
        if alleen {
            self.koppen.insert(v.pad.clone(), vec![v.id]);
            self.leg_neer(v);
            self.orden();
        }
        alleen
    }
}
