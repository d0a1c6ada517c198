//! The number under which a zaak is known: `W-2026-00001-K7M4X`.

use crate::{Store, StoreFout, meta};
use rusqlite::TransactionBehavior;
use wmo::vastlegging::ApparaatId;

/// No vowels: no words. No 0, 1, I, O, Q, U, V: nothing that is misread or misheard for another.
const TEKENS: &[u8; 25] = b"BCDFGHJKLMNPRSTWXZ2345679";

/// Five characters for a laptop, from its random id. Two laptops count apart from each other, so the
/// code keeps their numbers apart: with 500 laptops there is about one chance in eighty that any
/// two share a code. The zaak itself has its own id; the number is a kenmerk for people.
fn laptopcode(apparaat: ApparaatId) -> String {
    let hash = blake3::hash(apparaat.0.as_bytes());
    hash.as_bytes().chunks_exact(4).take(5).fold(String::new(), |mut code, deel| {
        let getal = deel.iter().fold(0_usize, |g, b| g * 256 + usize::from(*b));
        code.push(char::from(TEKENS[getal % TEKENS.len()]));
        code
    })
}

impl Store {
    /// Takes the next number of this year. It is never given again, also when nothing is done with
    /// it. Says nothing about the person.
    pub fn nieuw_zaaknummer(&mut self, jaar: i32) -> Result<String, StoreFout> {
        let code = laptopcode(self.apparaat()?);
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let naam = format!("zaaknummer_{jaar}");
        let vorige: u32 = match meta::lees(&tx, &naam)? {
            Some(tekst) => tekst.parse().map_err(|_| StoreFout::Beschadigd)?,
            None => 0,
        };
        let volgende = vorige + 1;
        meta::zet(&tx, &naam, &volgende.to_string())?;
        tx.commit()?;
        Ok(format!("W-{jaar}-{volgende:05}-{code}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kluis::Sleutel;

    #[test]
    fn numbers_count_per_year_and_never_come_back() {
        let map = tempfile::tempdir().unwrap();
        let pad = map.path().join("kt.db");
        let sleutel = Sleutel::willekeurig().unwrap();
        let mut store = Store::maak(&pad, &sleutel).unwrap();
        let eerste = store.nieuw_zaaknummer(2026).unwrap();
        assert!(eerste.starts_with("W-2026-00001-") && eerste.len() == 18, "{eerste}");
        drop(store);
        let mut store = Store::open(&pad, &sleutel).unwrap();
        let tweede = store.nieuw_zaaknummer(2026).unwrap();
        assert_eq!((&tweede[..13], &tweede[13..]), ("W-2026-00002-", &eerste[13..]));
        assert!(store.nieuw_zaaknummer(2027).unwrap().starts_with("W-2027-00001-"));
    }

    #[test]
    fn laptops_get_codes_of_their_own() {
        let codes: std::collections::BTreeSet<String> =
            (0..500).map(|n| laptopcode(ApparaatId(uuid::Uuid::from_u128(n)))).collect();
        assert_eq!(codes.len(), 500);
        assert!(codes.iter().all(|c| c.len() == 5 && c.bytes().all(|b| TEKENS.contains(&b))));
    }
}
