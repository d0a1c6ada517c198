//! Random bytes of the operating system.

use crate::StoreFout;

/// `N` random bytes.
pub(crate) fn willekeurig<const N: usize>() -> Result<[u8; N], StoreFout> {
    let mut bytes = [0; N];
    vul(&mut bytes)?;
    Ok(bytes)
}

/// Fills a buffer in place, so that a secret is never copied.
pub(crate) fn vul(bytes: &mut [u8]) -> Result<(), StoreFout> {
    getrandom::fill(bytes).map_err(|_| StoreFout::GeenToeval)
}

/// Two hexadecimal digits per byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut uit, b| {
        // Writing to a String cannot fail.
        let _ = write!(uit, "{b:02x}");
        uit
    })
}

/// The bytes of a row of hexadecimal digits of exactly this length.
pub(crate) fn uit_hex<const N: usize>(tekst: &str) -> Option<[u8; N]> {
    let cijfers = tekst.as_bytes();
    if cijfers.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (b, paar) in bytes.iter_mut().zip(cijfers.chunks_exact(2)) {
        let waarde = |c: u8| char::from(c).to_digit(16);
        *b = u8::try_from(waarde(paar[0])? * 16 + waarde(paar[1])?).ok()?;
    }
    Some(bytes)
}

/// A random UUID (version 4).
pub(crate) fn nieuw_uuid() -> Result<uuid::Uuid, StoreFout> {
    Ok(uuid::Builder::from_random_bytes(willekeurig()?).into_uuid())
}
