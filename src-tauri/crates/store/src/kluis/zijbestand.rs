//! The side file as it stands on disk.

use super::kosten::Kosten;
use crate::StoreFout;
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// The form that this program writes.
const VERSIE: u32 = 1;
/// A side file is some hundreds of bytes; more is no side file.
const GROOTSTE: u64 = 64 * 1024;

/// What the file holds. No name, no number, nothing about a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Zijbestand {
    versie: u32,
    /// Name of the key derivation; this program knows "argon2id".
    pub(super) afleiding: String,
    pub(super) kosten: Kosten,
    /// 16 bytes in hexadecimal digits.
    pub(super) zout: String,
    /// 24 bytes in hexadecimal digits.
    pub(super) nonce: String,
    /// The data key, encrypted: 32 bytes and the mark of 16, in hexadecimal digits.
    pub(super) omslag: String,
    /// Wrong passphrases since the last right one.
    pub(super) mislukt: u32,
    /// Milliseconds since 1970 before which no passphrase is tried.
    pub(super) niet_voor: i64,
}

#[derive(Deserialize)]
struct AlleenVersie {
    versie: u32,
}

impl Zijbestand {
    pub(super) fn new(kosten: Kosten, zout: String, nonce: String, omslag: String) -> Self {
        let afleiding = "argon2id".to_owned();
        Self { versie: VERSIE, afleiding, kosten, zout, nonce, omslag, mislukt: 0, niet_voor: 0 }
    }

    /// What the wrap is bound to: the derivation cannot be changed without breaking it.
    pub(super) fn bijvoegsel(kosten: &Kosten, zout: &str) -> Vec<u8> {
        format!("keukentafel sleutel {VERSIE} argon2id {} {zout}", kosten.als_tekst()).into_bytes()
    }

    pub(super) fn lees(pad: &Path) -> Result<Self, StoreFout> {
        let mut tekst = String::new();
        File::open(pad)?.take(GROOTSTE).read_to_string(&mut tekst).map_err(|fout| match fout.kind() {
            std::io::ErrorKind::InvalidData => StoreFout::Beschadigd,
            _ => fout.into(),
        })?;
        let kop: AlleenVersie = serde_json::from_str(&tekst).map_err(|_| StoreFout::Beschadigd)?;
        if kop.versie > VERSIE {
            return Err(StoreFout::NieuwereVersie);
        }
        let bestand: Self = serde_json::from_str(&tekst).map_err(|_| StoreFout::Beschadigd)?;
        if bestand.afleiding != "argon2id" {
            return Err(StoreFout::NieuwereVersie);
        }
        bestand.kosten.gekeurd()?;
        Ok(bestand)
    }

    /// Puts the file in its place as a whole: after a power cut it is the old one or the new one.
    pub(super) fn schrijf(&self, pad: &Path) -> Result<(), StoreFout> {
        let mut tekst = serde_json::to_string_pretty(self).map_err(|_| StoreFout::Beschadigd)?;
        tekst.push('\n');
        vervang_in_een_keer(pad, tekst.as_bytes())
    }
}

/// Temporary file, fsync, rename, fsync of the directory.
fn vervang_in_een_keer(pad: &Path, inhoud: &[u8]) -> Result<(), StoreFout> {
    let mut naam = pad.as_os_str().to_owned();
    naam.push(".nieuw");
    let tijdelijk = PathBuf::from(naam);
    let mut opties = OpenOptions::new();
    opties.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut opties, 0o600);
    let mut bestand = opties.open(&tijdelijk)?;
    bestand.write_all(inhoud)?;
    bestand.sync_all()?;
    drop(bestand);
    fs::rename(&tijdelijk, pad)?;
    crate::bestand::bewaar_map(pad)
}
