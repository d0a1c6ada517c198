//! A copy of the file, encrypted with the same key.

use crate::bestand::{bewaar_map, naast, verbind};
use crate::kluis::Sleutel;
use crate::{Store, StoreFout};
use rusqlite::backup::{Backup, StepResult};
use std::fs::{self, OpenOptions};
use std::path::Path;

/// So many pages at a time: some megabytes.
const BLADZIJDEN: i32 = 1024;

impl Store {
    /// Copies the whole file to `doel`, encrypted with the same key. The copy is opened and checked
    /// before it gets its name: a file with that name is a copy that can be put back. An existing
    /// file is never overwritten. To restore, put the copy in the place of the file.
    pub fn reservekopie(&self, doel: &Path, sleutel: &Sleutel) -> Result<(), StoreFout> {
        self.reservekopie_met(doel, sleutel, &mut |_, _| true)
    }

    /// The same, in steps: `verder` gets how many pages are copied and how many there are, and says whether to go on.
    /// A copy that is stopped leaves nothing behind ([`StoreFout::Gestopt`]).
    pub fn reservekopie_met(
        &self,
        doel: &Path,
        sleutel: &Sleutel,
        verder: &mut dyn FnMut(u32, u32) -> bool,
    ) -> Result<(), StoreFout> {
        if doel.exists() {
            return Err(StoreFout::BestaatAl);
        }
        let tijdelijk = naast(doel, ".deel");
        let gemaakt = self.kopieer(&tijdelijk, sleutel, verder).and_then(|()| {
            fs::rename(&tijdelijk, doel)?;
            bewaar_map(doel)
        });
        for bijvoegsel in ["", "-wal", "-journal", ".slot"] {
            // What is not there need not go.
            let _ = fs::remove_file(naast(&tijdelijk, bijvoegsel));
        }
        gemaakt
    }

    fn kopieer(
        &self,
        tijdelijk: &Path,
        sleutel: &Sleutel,
        verder: &mut dyn FnMut(u32, u32) -> bool,
    ) -> Result<(), StoreFout> {
        let mut opties = OpenOptions::new();
        opties.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut opties, 0o600);
        opties.open(tijdelijk)?.sync_all()?;
        let mut kopie = verbind(tijdelijk, sleutel)?;
        kopieer_bladzijden(&Backup::new(&self.db, &mut kopie)?, verder)?;
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

/// Copies in steps, and asks between them whether to go on.
fn kopieer_bladzijden(backup: &Backup<'_, '_>, verder: &mut dyn FnMut(u32, u32) -> bool) -> Result<(), StoreFout> {
    loop {
        let stap = backup.step(BLADZIJDEN)?;
        let stand = backup.progress();
        let getal = |n: i32| u32::try_from(n).unwrap_or_default();
        if !verder(getal(stand.pagecount.saturating_sub(stand.remaining)), getal(stand.pagecount)) {
            return Err(StoreFout::Gestopt);
        }
        match stap {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Nobody else has the file: both are locked by this program.
            _ => return Err(StoreFout::InGebruik),
        }
    }
}
