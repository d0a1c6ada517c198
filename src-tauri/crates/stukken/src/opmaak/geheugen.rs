//! What was set already: the words and the paragraphs of the stuk that was made last. Whoever types sees
//! the same stuk again and again with one paragraph changed.

use super::letters::{Woord, Zetter};
use super::regelval::Regel;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Names a paragraph: its text, its letters and its width.
pub(super) type Alineasleutel = [u8; 32];

/// What this stuk has, and of the one before what this one did not ask for yet.
pub(super) struct Geheugen<K, V> {
    nu: HashMap<K, Arc<V>>,
    vorige: HashMap<K, Arc<V>>,
}

impl<K, V> Default for Geheugen<K, V> {
    fn default() -> Self {
        Self { nu: HashMap::new(), vorige: HashMap::new() }
    }
}

impl<K: Hash + Eq, V> Geheugen<K, V> {
    pub fn haal<Q: Hash + Eq + ?Sized>(&mut self, sleutel: &Q) -> Option<Arc<V>>
    where
        K: Borrow<Q>,
    {
        if let Some(waarde) = self.nu.get(sleutel) {
            return Some(Arc::clone(waarde));
        }
        let (sleutel, waarde) = self.vorige.remove_entry(sleutel)?;
        self.nu.insert(sleutel, Arc::clone(&waarde));
        Some(waarde)
    }

    pub fn onthoud(&mut self, sleutel: K, waarde: V) -> Arc<V> {
        let waarde = Arc::new(waarde);
        self.nu.insert(sleutel, Arc::clone(&waarde));
        waarde
    }

    fn neem_over(&mut self, ander: Self) {
        self.nu.extend(ander.nu);
    }

    /// The next stuk begins: what this one did not use, goes.
    fn ververs(&mut self) {
        self.vorige = std::mem::take(&mut self.nu);
    }
}

/// What a [`Zetter`] remembers.
#[derive(Default)]
pub(super) struct Gezet {
    /// Per face.
    pub woorden: [Geheugen<String, Woord>; 3],
    pub alineas: Geheugen<Alineasleutel, Vec<Regel>>,
    /// How often everything was forgotten before this was begun.
    keer: u64,
}

/// More words, or more paragraphs, than any stuk has: who asks for more remembers nothing of it.
const MEESTE: usize = 20_000;

/// What lies ready for the next stuk.
#[derive(Default)]
struct Kast {
    gezet: Option<Gezet>,
    /// How often everything was forgotten.
    keer: u64,
}

static KAST: Mutex<Kast> = Mutex::new(Kast { gezet: None, keer: 0 });

fn kast() -> MutexGuard<'static, Kast> {
    KAST.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Kast {
    /// What the last stuk left behind.
    fn neem(&mut self) -> Option<Gezet> {
        self.gezet.take()
    }

    fn begin(&self) -> Gezet {
        Gezet { keer: self.keer, ..Gezet::default() }
    }

    /// A stuk that was begun before everything was forgotten leaves nothing behind: it may be ready only
    /// when the dossiers are locked already.
    fn bewaar(&mut self, mut gezet: Gezet) {
        gezet.woorden.iter_mut().for_each(Geheugen::ververs);
        gezet.alineas.ververs();
        let aantal: usize = gezet.woorden.iter().map(|w| w.vorige.len()).sum();
        if gezet.keer == self.keer && aantal.max(gezet.alineas.vorige.len()) <= MEESTE {
            self.gezet = Some(gezet);
        }
    }

    fn vergeet(&mut self) {
        self.gezet = None;
        self.keer += 1;
    }
}

/// Lets go of the words of the last stuk.
pub(super) fn vergeet() {
    kast().vergeet();
}

impl Zetter {
    /// With what the last stuk left behind; without it, none.
    pub fn bewaard() -> Option<Self> {
        kast().neem().map(Self::met)
    }

    /// With nothing yet; keeps what it makes for the next stuk, unless everything is forgotten meanwhile.
    pub fn nieuw() -> Self {
        Self::met(kast().begin())
    }

    /// Takes over what another one made.
    pub fn neem_over(&self, ander: Self) {
        let ander = ander.los();
        let mut gezet = self.gezet();
        for (onze, hunne) in gezet.woorden.iter_mut().zip(ander.woorden) {
            onze.neem_over(hunne);
        }
        gezet.alineas.neem_over(ander.alineas);
    }

    /// Keeps it all for the next stuk.
    pub fn bewaar(self) {
        kast().bewaar(self.los());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::StukSoort;
    use crate::voorbeeld::{bij, regels, stuk_van};

    #[test]
    fn what_is_remembered_changes_nothing() {
        let regels = regels();
        for soort in StukSoort::ALLE {
            let (map, datum) = bij(*soort);
            let bytes = || {
                let stuk = stuk_van(&regels, *soort, &map, datum).unwrap();
                (stuk.pdf().unwrap(), stuk.paginas_svg())
            };
            vergeet();
            let nieuw = bytes();
            assert!(bytes() == nieuw, "{soort:?}");
        }
    }

    #[test]
    fn what_a_stuk_did_not_use_is_gone_after_it() {
        let mut geheugen = Geheugen::<String, u8>::default();
        geheugen.onthoud("a".to_owned(), 1);
        geheugen.onthoud("b".to_owned(), 2);
        geheugen.ververs();
        assert_eq!(geheugen.haal("a").as_deref(), Some(&1));
        geheugen.ververs();
        assert_eq!(geheugen.haal("a").as_deref(), Some(&1));
        assert_eq!(geheugen.haal("b"), None);
    }

    fn met_een_woord(kast: &Kast) -> Gezet {
        let mut gezet = kast.begin();
        gezet.woorden[0].onthoud("woord".to_owned(), Woord { glieven: Vec::new(), breedte: 0.0 });
        gezet
    }

    #[test]
    fn the_next_stuk_finds_the_words_of_the_last_one_until_they_are_forgotten() {
        let mut kast = Kast::default();
        kast.bewaar(met_een_woord(&kast));
        let mut gezet = kast.neem().unwrap();
        assert!(gezet.woorden[0].haal("woord").is_some());
        kast.bewaar(gezet);
        kast.vergeet();
        assert!(kast.neem().is_none());
    }

    #[test]
    fn a_stuk_that_is_ready_after_everything_was_forgotten_leaves_nothing_behind() {
        let mut kast = Kast::default();
        let begonnen = met_een_woord(&kast);
        kast.vergeet();
        kast.bewaar(begonnen);
        assert!(kast.neem().is_none());
    }

    #[test]
    fn more_than_any_stuk_has_is_not_kept() {
        for (aantal, past) in [(MEESTE, true), (MEESTE + 1, false)] {
            let mut kast = Kast::default();
            let mut gezet = kast.begin();
            for n in 0..aantal {
                gezet.woorden[n % 3].onthoud(n.to_string(), Woord { glieven: Vec::new(), breedte: 0.0 });
            }
            kast.bewaar(gezet);
            assert_eq!(kast.neem().is_some(), past);
        }
    }
}
