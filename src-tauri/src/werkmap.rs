//! The directory for documents that the system viewer has open.
//!
//! A viewer needs a file, and a file that lies about is a leak. So: a directory of this process
//! alone, readable for this user only, in memory where the system offers that, and emptied at lock,
//! at exit, and at the next start when a crash came in between.

use crate::klok;
use crate::paden::maak_besloten_map;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

const SLOT: &str = "slot";

/// The directory of this process.
#[derive(Debug)]
pub struct Werkmap {
    ouder: PathBuf,
    map: PathBuf,
    // Held as long as the process lives: who can take it finds a directory that nobody uses.
    _slot: File,
}

impl Werkmap {
    /// Makes a directory under `ouder`, and removes those that dead processes left there.
    pub fn open(ouder: &Path) -> io::Result<Self> {
        maak_besloten_map(ouder)?;
        ruim_op(ouder)?;
        let map = ouder.join(klok::nieuwe_sleutel().simple().to_string());
        maak_besloten_map(&map)?;
        let slot = File::create_new(map.join(SLOT))?;
        slot.try_lock()?;
        Ok(Self { ouder: ouder.to_owned(), map, _slot: slot })
    }

    /// Writes a document in it, readable for this user only.
    pub fn schrijf(&self, bestandsnaam: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        // The name comes from a kenmerk; a separator in it may not lead out of the directory.
        let naam: String =
            bestandsnaam.chars().map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '-' }).collect();
        let pad = self.map.join(naam);
        let mut opties = OpenOptions::new();
        opties.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut opties, 0o600);
        io::Write::write_all(&mut opties.open(&pad)?, bytes)?;
        Ok(pad)
    }

    /// Removes all documents, and those of processes that died since the start: one that was still dying
    /// then, looked alive. One that a viewer holds on to (Windows) stays until the program ends, or until
    /// the next start.
    pub fn leeg(&self) {
        // Nothing to report: what cannot be removed now goes at the next start.
        let _ = ruim_op(&self.ouder);
        for ingang in fs::read_dir(&self.map).into_iter().flatten().flatten() {
            if ingang.file_name() != SLOT {
                let _ = fs::remove_file(ingang.path());
            }
        }
    }

    /// Removes the directory itself: the program ends.
    pub fn verwijder(&self) {
        // Nothing can be reported any more; what stays behind goes at the next start.
        let _ = fs::remove_dir_all(&self.map);
    }
}

impl Drop for Werkmap {
    fn drop(&mut self) {
        self.verwijder();
    }
}

/// Removes the directories whose process is gone.
fn ruim_op(ouder: &Path) -> io::Result<()> {
    for ingang in fs::read_dir(ouder)? {
        let map = ingang?.path();
        let in_gebruik = File::open(map.join(SLOT)).is_ok_and(|slot| slot.try_lock().is_err());
        if map.is_dir() && !in_gebruik {
            fs::remove_dir_all(&map)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_private_and_go_at_lock() {
        let ouder = tempfile::tempdir().unwrap();
        let werkmap = Werkmap::open(ouder.path()).unwrap();
        let pad = werkmap.schrijf("../W-2026-00001 brief.pdf", b"%PDF").unwrap();
        assert_eq!(pad.parent().unwrap().parent().unwrap(), ouder.path());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&pad).unwrap().permissions().mode() & 0o777, 0o600);
            assert_eq!(fs::metadata(pad.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
        }
        werkmap.leeg();
        assert!(!pad.exists());
    }

    #[test]
    fn a_start_removes_what_a_crash_left_and_nothing_of_a_living_process() {
        let ouder = tempfile::tempdir().unwrap();
        let levend = Werkmap::open(ouder.path()).unwrap();
        let in_gebruik = levend.schrijf("a.pdf", b"%PDF").unwrap();
        let wees = ouder.path().join("wees");
        fs::create_dir(&wees).unwrap();
        fs::write(wees.join("b.pdf"), b"%PDF").unwrap();
        let tweede = Werkmap::open(ouder.path()).unwrap();
        assert!(in_gebruik.exists());
        assert!(!wees.exists());
        drop(tweede);
        assert_eq!(fs::read_dir(ouder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_process_that_was_still_dying_at_the_start_is_cleared_away_at_lock() {
        let ouder = tempfile::tempdir().unwrap();
        let stervend = ouder.path().join("stervend");
        fs::create_dir(&stervend).unwrap();
        fs::write(stervend.join("a.pdf"), b"%PDF").unwrap();
        let slot = File::create(stervend.join(SLOT)).unwrap();
        slot.try_lock().unwrap();
        let werkmap = Werkmap::open(ouder.path()).unwrap();
        assert!(stervend.exists(), "it may still be alive");
        drop(slot);
        werkmap.leeg();
        assert!(!stervend.exists());
    }
}
