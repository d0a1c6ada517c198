//! Several letters in one go: as pages to print, or as files in a folder. One that fails does not stop the
//! others; a lock and the stop button do.

use crate::beeld::{DossierView, Stapelbrief, Stapelstap};
use crate::fout::{Fout, FoutCode};
use crate::scan;
use crate::sessie::Sessie;
use crate::vastleggen::stukfout;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use store::InzageSoort;
use wmo::vastlegging::DossierId;

/// More letters with one name in one folder than anybody posts.
const MEESTE_NAMEN: u32 = 1000;

/// A document or a scan of a dossier, as it goes out.
pub(crate) struct Uitgaand {
    pub(crate) titel: String,
    pub(crate) bestandsnaam: String,
    pub(crate) bytes: Vec<u8>,
    /// It came in by scan: bytes of somebody else.
    scan: bool,
}

/// A document or a scan as it was kept.
pub(crate) fn haal(sessie: &Sessie, dossier: DossierId, sha256: &str) -> Result<Uitgaand, Fout> {
    sessie.met_open(|open| {
        let beeld = DossierView::lees(&open.store, dossier, &sessie.regels(), open.vandaag())?;
        let stukken = beeld.stukken.into_iter().map(|s| (s.sha256, s.titel, s.bestandsnaam, false));
        let mut alle = stukken.chain(beeld.scans.into_iter().map(|s| (s.sha256, s.titel, s.bestandsnaam, true)));
        let (_, titel, bestandsnaam, scan) = alle.find(|(sha, ..)| sha == sha256).ok_or_else(Fout::geen_stuk)?;
        let bytes = open.store.bijlage(sha256)?.ok_or_else(Fout::geen_stuk)?;
        Ok(Uitgaand { titel, bestandsnaam, bytes, scan })
    })
}

impl Uitgaand {
    /// Its pages as drawings.
    fn drukbladen(&self) -> Result<Vec<String>, Fout> {
        if self.scan { scan::drukbladen(&self.bytes) } else { stukken::drukbladen(&self.bytes).map_err(stukfout) }
    }
}

/// The pages of each letter, to print. Gives whether all of them had their turn.
pub(crate) fn bladen(
    sessie: &Sessie,
    brieven: &[Stapelbrief],
    stuur: impl FnMut(Stapelstap) -> bool,
) -> Result<bool, Fout> {
    loop_door(sessie, brieven, stuur, |brief, uit| {
        let bladen = uit.drukbladen()?;
        noteer(sessie, brief.dossier, InzageSoort::Afgedrukt, &uit.titel)?;
        Ok(Stapelstap { bladen, ..Stapelstap::default() })
    })
}

/// Each letter as a file in a folder; what lies there already stays. Gives whether all of them had their turn.
pub(crate) fn bewaar(
    sessie: &Sessie,
    brieven: &[Stapelbrief],
    map: &Path,
    stuur: impl FnMut(Stapelstap) -> bool,
) -> Result<bool, Fout> {
    loop_door(sessie, brieven, stuur, |brief, uit| {
        noteer(sessie, brief.dossier, InzageSoort::Uitgevoerd, &uit.titel)?;
        let naam = schrijf_ernaast(map, &uit.bestandsnaam, &uit.bytes).map_err(|_| niet_te_schrijven())?;
        Ok(Stapelstap { bewaard_als: Some(naam), ..Stapelstap::default() })
    })
}

fn loop_door(
    sessie: &Sessie,
    brieven: &[Stapelbrief],
    mut stuur: impl FnMut(Stapelstap) -> bool,
    doe: impl Fn(&Stapelbrief, Uitgaand) -> Result<Stapelstap, Fout>,
) -> Result<bool, Fout> {
    let beurt = sessie.begin_stapel();
    for (nummer, brief) in (0..).zip(brieven) {
        if sessie.stapel_gestopt(beurt) {
            return Ok(false);
        }
        let stap = match haal(sessie, brief.dossier, &brief.sha256).and_then(|uit| doe(brief, uit)) {
            // The rest would fail in the same way.
            Err(fout) if fout.code == FoutCode::Vergrendeld => return Err(fout),
            Err(fout) => Stapelstap { fout: Some(fout.zin), ..Stapelstap::default() },
            Ok(stap) => stap,
        };
        if !stuur(Stapelstap { nummer, ..stap }) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn noteer(sessie: &Sessie, dossier: DossierId, soort: InzageSoort, titel: &str) -> Result<(), Fout> {
    sessie.met_open(|open| open.noteer_inzage(dossier, soort, titel))
}

fn niet_te_schrijven() -> Fout {
    Fout::nieuw(
        FoutCode::Opslag,
        "In deze map kon ik deze brief niet schrijven. Kies een andere map, of maak er ruimte en probeer het opnieuw.",
    )
}

/// Writes a file under its own name, or with a number behind it when that name is taken. Gives the name.
fn schrijf_ernaast(map: &Path, bestandsnaam: &str, bytes: &[u8]) -> io::Result<String> {
    let stam = bestandsnaam.strip_suffix(".pdf").unwrap_or(bestandsnaam);
    for nummer in 1..MEESTE_NAMEN {
        let naam = if nummer == 1 { format!("{stam}.pdf") } else { format!("{stam}-{nummer}.pdf") };
        let pad = map.join(&naam);
        match OpenOptions::new().write(true).create_new(true).open(&pad) {
            Err(fout) if fout.kind() == ErrorKind::AlreadyExists => {}
            Err(fout) => return Err(fout),
            Ok(mut bestand) => {
                // Half a letter may not look like a letter.
                return bestand.write_all(bytes).map(|()| naam).inspect_err(|_| drop(fs::remove_file(&pad)));
            }
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests;
