//! Equal shares.

use super::Cent;
use std::num::NonZeroU16;

/// Splits an amount into equal shares without losing a cent: what cannot be split goes to the first
/// ones, a cent each. For several applicants of one besluit (Awb art. 4:17 lid 6; casus K28).
pub fn verdeel(bedrag: Cent, delen: NonZeroU16) -> Vec<Cent> {
    let aantal = u64::from(delen.get());
    let (deel, rest) = (bedrag.als_getal() / aantal, bedrag.als_getal() % aantal);
    // A share is never larger than the whole amount, so it always fits.
    (0..aantal).filter_map(|i| Cent::nieuw(deel + u64::from(i < rest))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn delen(n: u16) -> NonZeroU16 {
        NonZeroU16::new(n).unwrap()
    }

    #[test]
    fn k28_two_partners_get_half_each() {
        assert_eq!(verdeel(Cent::euro(1442), delen(2)), [Cent::euro(721), Cent::euro(721)]);
        assert_eq!(verdeel(Cent::van(100), delen(3)), [Cent::van(34), Cent::van(33), Cent::van(33)]);
        assert_eq!(verdeel(Cent::van(1), delen(2)), [Cent::van(1), Cent::NUL]);
    }

    proptest! {
        #[test]
        fn no_cent_is_lost_and_nobody_gets_two_more(cent in 0..=Cent::MEESTE.als_getal(), n in 1..=500_u16) {
            let bedrag = Cent::nieuw(cent).unwrap();
            let stukken = verdeel(bedrag, delen(n));
            prop_assert_eq!(stukken.len(), usize::from(n));
            prop_assert_eq!(Cent::totaal(stukken.iter().copied()), Some(bedrag));
            let (meeste, minste) = (stukken.iter().max().unwrap(), stukken.iter().min().unwrap());
            prop_assert!(meeste.als_getal() - minste.als_getal() <= 1);
        }
    }
}
