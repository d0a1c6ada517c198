//! The key of the data.

use crate::{StoreFout, toeval};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The 32 random bytes with which the file is encrypted. Wiped from memory when dropped; shows
/// nothing in a debug line; cannot be copied.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Sleutel(Box<[u8; 32]>);

impl std::fmt::Debug for Sleutel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sleutel(…)")
    }
}

impl Sleutel {
    /// A new random key: for a file that needs no passphrase, such as the practice file.
    pub fn willekeurig() -> Result<Self, StoreFout> {
        let mut sleutel = Self::leeg();
        toeval::vul(sleutel.0.as_mut_slice())?;
        Ok(sleutel)
    }

    /// Filled in by the caller. On the heap, so that moving the key leaves no copy behind.
    pub(crate) fn leeg() -> Self {
        Self(Box::new([0; 32]))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn bytes_mut(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }

    /// The statement that gives the key to SQLCipher. A raw key: no second derivation.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        const CIJFERS: &[u8; 16] = b"0123456789abcdef";
        // Room for everything beforehand: growing would leave a copy behind.
        let mut sql = Zeroizing::new(String::with_capacity(100));
        sql.push_str("pragma key = \"x'");
        for b in self.0.iter() {
            sql.push(char::from(CIJFERS[usize::from(b >> 4)]));
            sql.push(char::from(CIJFERS[usize::from(b & 15)]));
        }
        sql.push_str("'\"");
        sql
    }
}
