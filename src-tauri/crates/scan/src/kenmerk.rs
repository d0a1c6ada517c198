//! The short name of a document.

use std::fmt;
use std::str::FromStr;

/// Letters and digits that people do not mix up (Crockford's base 32: no I, L, O, U).
pub(crate) const TEKENS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Forty bits: with a million documents, two share a name in one of two collections; the check of the
/// store (dossier and kind beside it) settles that.
const LENGTE: usize = 8;

/// The short name of a document: eight characters that follow from what it is, not from who it is
/// about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stukkenmerk([u8; LENGTE]);

/// No name of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Dit is geen kenmerk van een stuk. Een kenmerk heeft acht letters en cijfers, zoals 7K2MQ8XB.")]
pub struct OngeldigKenmerk;

impl Stukkenmerk {
    /// The name of the document that these parts set apart: dossier, zaak, kind, subject. The version is
    /// not one of them: all versions of a document share a name.
    pub fn van(delen: &[&[u8]]) -> Self {
        let mut hash = blake3::Hasher::new();
        for deel in delen {
            // With its length: else two parts could lend each other a byte.
            hash.update(&(deel.len() as u64).to_be_bytes()).update(deel);
        }
        Self(in_tekens(hash.finalize().as_bytes()))
    }

    /// As it is printed.
    pub fn als_str(&self) -> &str {
        // Only ASCII comes in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The first bits as characters, five bits each.
pub(crate) fn in_tekens<const N: usize>(bytes: &[u8; 32]) -> [u8; N] {
    std::array::from_fn(|plaats| {
        let bit = plaats * 5;
        let twee = u16::from_be_bytes([bytes[bit / 8], bytes[bit / 8 + 1]]);
        TEKENS[usize::from(twee >> (11 - bit % 8)) & 31]
    })
}

impl fmt::Display for Stukkenmerk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.als_str())
    }
}

/// As somebody types it: small letters, spaces, and the letters that look like a digit.
impl FromStr for Stukkenmerk {
    type Err = OngeldigKenmerk;
    fn from_str(tekst: &str) -> Result<Self, Self::Err> {
        let tekens: Vec<u8> = tekst
            .bytes()
            .filter(|b| !matches!(b, b' ' | b'-'))
            .map(|b| match b.to_ascii_uppercase() {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                anders => anders,
            })
            .collect();
        let goed = tekens.iter().all(|t| TEKENS.contains(t));
        tekens.try_into().ok().filter(|_| goed).map(Self).ok_or(OngeldigKenmerk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_from_the_parts_and_from_their_borders() {
        let een = Stukkenmerk::van(&[b"dossier", b"verslag"]);
        assert_eq!(een, Stukkenmerk::van(&[b"dossier", b"verslag"]));
        assert_ne!(een, Stukkenmerk::van(&[b"dossierv", b"erslag"]));
        assert_eq!(een.als_str().len(), 8);
        assert!(een.als_str().bytes().all(|b| TEKENS.contains(&b)));
    }

    #[test]
    fn typed_as_people_read_it() {
        let kenmerk: Stukkenmerk = "7K2MQ0X1".parse().unwrap();
        assert_eq!("7k2m qox1".parse(), Ok(kenmerk));
        assert_eq!("7K2M-QOXI".parse(), Ok(kenmerk));
        for fout in ["", "7K2MQ0X", "7K2MQ0X12", "7K2MQ0XU", "é7K2MQ0X"] {
            assert_eq!(fout.parse::<Stukkenmerk>(), Err(OngeldigKenmerk), "{fout}");
        }
    }
}
