//! The side file `<naam>.sleutel`: the random data key, wrapped with a passphrase.
//!
//! The passphrase never encrypts the data itself: changing it wraps 32 bytes again. After a wrong
//! passphrase the next try has to wait, longer each time. That holds back somebody who sits at the
//! laptop; against somebody who took the file, the cost of argon2id is what counts.

mod kosten;
mod sleutel;
mod zijbestand;

pub use kosten::Kosten;
pub use sleutel::Sleutel;

use crate::{StoreFout, toeval};
use chacha20poly1305::aead::AeadInPlace;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};
use zijbestand::Zijbestand;

/// The side file with the wrapped data key.
#[derive(Debug)]
pub struct Kluis {
    pad: PathBuf,
}

impl Kluis {
    /// Fewer characters are refused. Length is what makes a passphrase strong.
    pub const KORTSTE_WACHTWOORD: usize = 8;

    /// Makes a new data key and its side file. An existing file is never overwritten.
    pub fn nieuw(pad: &Path, wachtwoord: &str, kosten: Kosten) -> Result<(Self, Sleutel), StoreFout> {
        if pad.exists() {
            return Err(StoreFout::BestaatAl);
        }
        let sleutel = Sleutel::willekeurig()?;
        wikkel(&sleutel, wachtwoord, kosten)?.schrijf(pad)?;
        Ok((Self { pad: pad.to_owned() }, sleutel))
    }

    /// Where the side file stands.
    pub fn pad(&self) -> &Path {
        &self.pad
    }

    /// Gives the data key for the right passphrase. `nu` is the moment of trying.
    ///
    /// A try is counted, and the count is on disk, before the passphrase is tried: ending the
    /// program halfway gives no free guesses.
    pub fn open(pad: &Path, wachtwoord: &str, nu: DateTime<Utc>) -> Result<Sleutel, StoreFout> {
        let mut bestand = Zijbestand::lees(pad)?;
        wacht_af(&bestand, nu)?;
        tel_mislukking(&mut bestand, nu);
        bestand.schrijf(pad)?;
        let sleutel = pak_uit(&bestand, wachtwoord)?;
        (bestand.mislukt, bestand.niet_voor) = (0, 0);
        bestand.schrijf(pad)?;
        Ok(sleutel)
    }

    /// Counts a wrong try that only the caller can see: the passphrase was right and the name was
    /// not. Returns the same refusal as a wrong passphrase.
    pub fn weiger(pad: &Path, nu: DateTime<Utc>) -> StoreFout {
        let geteld = Zijbestand::lees(pad).and_then(|mut bestand| {
            tel_mislukking(&mut bestand, nu);
            bestand.schrijf(pad)
        });
        geteld.err().unwrap_or(StoreFout::VerkeerdWachtwoord)
    }

    /// Wraps the same data key with another passphrase. The old one is asked, and counts as a try.
    pub fn wijzig_wachtwoord(
        pad: &Path,
        oud: &str,
        nieuw: &str,
        kosten: Kosten,
        nu: DateTime<Utc>,
    ) -> Result<(), StoreFout> {
        let sleutel = Self::open(pad, oud, nu)?;
        wikkel(&sleutel, nieuw, kosten)?.schrijf(pad)
    }
}

/// One second after the first wrong passphrase, then twice as long each time, at most five minutes.
fn wachttijd_ms(mislukt: u32) -> i64 {
    match mislukt {
        0 => 0,
        n => (1000_i64 << (n - 1).min(20)).min(300_000),
    }
}

fn wacht_af(bestand: &Zijbestand, nu: DateTime<Utc>) -> Result<(), StoreFout> {
    // Never longer than the wait itself: a clock that was ahead may not lock somebody out for years.
    let rest = bestand.niet_voor.saturating_sub(nu.timestamp_millis()).min(wachttijd_ms(bestand.mislukt));
    match u64::try_from(rest) {
        Ok(ms) if ms > 0 => Err(StoreFout::TeSnel { wacht_seconden: ms.div_ceil(1000) }),
        _ => Ok(()),
    }
}

fn tel_mislukking(bestand: &mut Zijbestand, nu: DateTime<Utc>) {
    bestand.mislukt = bestand.mislukt.saturating_add(1);
    bestand.niet_voor = nu.timestamp_millis().saturating_add(wachttijd_ms(bestand.mislukt));
}

fn wikkel(sleutel: &Sleutel, wachtwoord: &str, kosten: Kosten) -> Result<Zijbestand, StoreFout> {
    if wachtwoord.chars().count() < Kluis::KORTSTE_WACHTWOORD {
        return Err(StoreFout::WachtwoordTeKort);
    }
    let kosten = kosten.gekeurd()?;
    let zout = kosten::nieuw_zout()?;
    let nonce: [u8; 24] = toeval::willekeurig()?;
    let zout_hex = toeval::hex(&zout);
    let omhulsel = kosten.leid_af(wachtwoord, &zout)?;
    let mut inhoud = zeroize::Zeroizing::new(*sleutel.bytes());
    let merk = XChaCha20Poly1305::new(omhulsel.as_slice().into())
        .encrypt_in_place_detached(
            XNonce::from_slice(&nonce),
            &Zijbestand::bijvoegsel(&kosten, &zout_hex),
            inhoud.as_mut_slice(),
        )
        .map_err(|_| StoreFout::Beschadigd)?;
    let omslag = toeval::hex(inhoud.as_slice()) + &toeval::hex(&merk);
    Ok(Zijbestand::new(kosten, zout_hex, toeval::hex(&nonce), omslag))
}

/// Every failure in here is the same one: a wrong passphrase and a changed file look alike.
fn pak_uit(bestand: &Zijbestand, wachtwoord: &str) -> Result<Sleutel, StoreFout> {
    let fout = || StoreFout::VerkeerdWachtwoord;
    let zout = toeval::uit_hex::<16>(&bestand.zout).ok_or_else(fout)?;
    let nonce = toeval::uit_hex::<24>(&bestand.nonce).ok_or_else(fout)?;
    let omslag = toeval::uit_hex::<48>(&bestand.omslag).ok_or_else(fout)?;
    let omhulsel = bestand.kosten.leid_af(wachtwoord, &zout)?;
    let mut sleutel = Sleutel::leeg();
    sleutel.bytes_mut().copy_from_slice(&omslag[..32]);
    XChaCha20Poly1305::new(omhulsel.as_slice().into())
        .decrypt_in_place_detached(
            XNonce::from_slice(&nonce),
            &Zijbestand::bijvoegsel(&bestand.kosten, &bestand.zout),
            sleutel.bytes_mut(),
            Tag::from_slice(&omslag[32..]),
        )
        .map_err(|_| fout())?;
    Ok(sleutel)
}

#[cfg(test)]
mod tests;
