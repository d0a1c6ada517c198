//! What a guess costs.

use crate::{StoreFout, toeval};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The parameters of argon2id. They stand in the side file, so that they can be raised later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kosten {
    geheugen_kib: u32,
    rondes: u32,
    banen: u32,
}

/// 256 MiB and three rounds: about a second on a plain laptop.
impl Default for Kosten {
    fn default() -> Self {
        Self { geheugen_kib: 256 * 1024, rondes: 3, banen: 1 }
    }
}

impl Kosten {
    /// The cheapest that argon2 knows. For tests only: a guess costs next to nothing.
    pub const GERING: Self = Self { geheugen_kib: 8, rondes: 1, banen: 1 };

    /// Memory in KiB, rounds and lanes; refuses what would hang or exhaust a laptop (more than
    /// 1 GiB, 16 rounds or 8 lanes) and what argon2 cannot do.
    pub fn new(geheugen_kib: u32, rondes: u32, banen: u32) -> Result<Self, StoreFout> {
        Self { geheugen_kib, rondes, banen }.gekeurd()
    }

    /// As in the argon2 literature: "m=262144,t=3,p=1".
    pub(super) fn als_tekst(self) -> String {
        format!("m={},t={},p={}", self.geheugen_kib, self.rondes, self.banen)
    }

    pub(super) fn gekeurd(self) -> Result<Self, StoreFout> {
        let haalbaar = (1..=8).contains(&self.banen)
            && (1..=16).contains(&self.rondes)
            && (8 * self.banen..=1024 * 1024).contains(&self.geheugen_kib);
        if haalbaar { Ok(self) } else { Err(StoreFout::OnmogelijkeKosten) }
    }

    /// The key that a passphrase gives. The passphrase is taken in its composed form (NFC): one
    /// keyboard types é as one character, another as two.
    pub(super) fn leid_af(self, wachtwoord: &str, zout: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, StoreFout> {
        let mut vorm = Zeroizing::new(String::with_capacity(4 * wachtwoord.len() + 4));
        vorm.extend(wachtwoord.nfc());
        let parameters = Params::new(self.geheugen_kib, self.rondes, self.banen, Some(32))
            .map_err(|_| StoreFout::OnmogelijkeKosten)?;
        let mut sleutel = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
            .hash_password_into(vorm.as_bytes(), zout, sleutel.as_mut_slice())
            .map_err(|_| StoreFout::OnmogelijkeKosten)?;
        Ok(sleutel)
    }
}

/// A salt of 16 random bytes.
pub(super) fn nieuw_zout() -> Result<[u8; 16], StoreFout> {
    toeval::willekeurig()
}
