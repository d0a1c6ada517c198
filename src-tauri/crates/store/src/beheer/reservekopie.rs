//! A copy of the file, encrypted with the same key.

use crate::bestand::{bewaar_map, naast, verbind};
use crate::kluis::Sleutel;
use crate::{Store, StoreFout};
use rusqlite::backup::Backup;
use std::fs::{self, OpenOptions};
use std::path::Path;
use std::time::Duration;

impl Store {
    /// Copies the whole file to `doel`, encrypted with the same key. The copy is opened and checked
    /// before it gets its name: a file with that name is a copy that can be put back. An existing
    /// file is never overwritten. To restore, put the copy in the place of the file.
    pub fn reservekopie(&self, doel: &Path, sleutel: &Sleutel) -> Result<(), StoreFout> {
        if doel.exists() {
            return Err(StoreFout::BestaatAl);
        }
        let tijdelijk = naast(doel, ".deel");
        let gemaakt = self.kopieer(&tijdelijk, sleutel).and_then(|()| {
            fs::rename(&tijdelijk, doel)?;
            bewaar_map(doel)
        });
        for bijvoegsel in ["", "-wal", "-journal", ".slot"] {
            // What is not there need not go.
            let _ = fs::remove_file(naast(&tijdelijk, bijvoegsel));
        }
        gemaakt
    }

    fn kopieer(&self, tijdelijk: &Path, sleutel: &Sleutel) -> Result<(), StoreFout> {
        let mut opties = OpenOptions::new();
        opties.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut opties, 0o600);
        opties.open(tijdelijk)?.sync_all()?;
        let mut kopie = verbind(tijdelijk, sleutel)?;
        Backup::new(&self.db, &mut kopie)?.run_to_completion(1024, Duration::ZERO, None)?;
        drop(kopie);
        OpenOptions::new().write(true).open(tijdelijk)?.sync_all()?;
        // Opening checks key, form and every page.
        let kopie = Store::open(tijdelijk, sleutel)?;
        if !kopie.controleer()?.in_orde() || kopie.omvang()? != self.omvang()? {
            return Err(StoreFout::Beschadigd);
        }
        Ok(())
    }

    /// How much is in the file, to compare two files with.
    fn omvang(&self) -> Result<[i64; 5], StoreFout> {
        Ok(self.db.query_row(
            "select (select count(*) from vastlegging), (select count(*) from bijlage),
                    (select count(*) from concept), (select count(*) from inzage),
                    (select count(*) from journaal)",
            [],
            |rij| Ok([rij.get(0)?, rij.get(1)?, rij.get(2)?, rij.get(3)?, rij.get(4)?]),
        )?)
    }
}
