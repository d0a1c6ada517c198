//! Opening the file: one at a time, with the right key, in a form that this program knows.

mod migratie;
mod slot;

use crate::kluis::Sleutel;
use crate::{StoreFout, meta, toeval};
use migratie::{MIGRATIES, migreer};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use slot::Slot;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::Once;

/// Marks the file as ours, inside the encryption ("KTfl").
const KENMERK: i32 = 0x4b54_666c;

/// Name of the file with the dossiers, in the folder of a user. It says nothing about anybody.
pub const DOSSIERS: &str = "dossiers.keukentafel";
/// Name of its wrapped key, beside it.
pub const DOSSIERS_SLEUTEL: &str = "dossiers.sleutel";

/// One open file. There is one writer; the file stays locked until this is dropped.
#[derive(Debug)]
pub struct Store {
    pub(crate) db: Connection,
    pad: PathBuf,
    // After the connection: fields are dropped in this order, and the lock goes last.
    _slot: Slot,
}

impl Store {
    /// Makes a new file. An existing one is never overwritten.
    pub fn maak(pad: &Path, sleutel: &Sleutel) -> Result<Self, StoreFout> {
        let slot = Slot::neem(pad)?;
        let mut opties = OpenOptions::new();
        opties.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut opties, 0o600);
        opties.open(pad)?.sync_all()?;
        let gemaakt = verbind(pad, sleutel).and_then(|mut db| {
            richt_in(&db)?;
            db.pragma_update(None, "application_id", KENMERK)?;
            migreer(&mut db, pad, MIGRATIES)?;
            meta::zet(&db, meta::APPARAAT, &toeval::nieuw_uuid()?.to_string())?;
            // What is acknowledged from here on stands in a file that has a name in its directory.
            bewaar_map(pad)?;
            Ok(db)
        });
        match gemaakt {
            Ok(db) => Ok(Self { db, pad: pad.to_owned(), _slot: slot }),
            Err(fout) => {
                // Nothing was acknowledged yet; half a file would stand in the way of the next try.
                for bijvoegsel in ["", "-wal", "-journal"] {
                    let _ = fs::remove_file(naast(pad, bijvoegsel));
                }
                Err(fout)
            }
        }
    }

    /// Opens a file. A wrong key, a damaged file and a file of a newer program are refused without
    /// a byte being changed. Every page is checked against its mark first.
    pub fn open(pad: &Path, sleutel: &Sleutel) -> Result<Self, StoreFout> {
        let grootte = fs::metadata(pad)?.len();
        let slot = Slot::neem(pad)?;
        if grootte == 0 {
            return Err(StoreFout::Beschadigd);
        }
        let mut db = verbind(pad, sleutel)?;
        keur(&db, pad)?;
        richt_in(&db)?;
        migreer(&mut db, pad, MIGRATIES)?;
        Ok(Self { db, pad: pad.to_owned(), _slot: slot })
    }

    /// Opens a file to look something up: nothing can be recorded, and it is not brought up to date.
    pub fn open_om_te_lezen(pad: &Path, sleutel: &Sleutel) -> Result<Self, StoreFout> {
        let grootte = fs::metadata(pad)?.len();
        let slot = Slot::neem(pad)?;
        if grootte == 0 {
            return Err(StoreFout::Beschadigd);
        }
        let db = verbind(pad, sleutel)?;
        keur(&db, pad)?;
        // In memory: a temporary file would not be encrypted.
        db.execute_batch("pragma temp_store = memory; pragma query_only = on;")?;
        Ok(Self { db, pad: pad.to_owned(), _slot: slot })
    }

    /// Where the file stands.
    pub fn pad(&self) -> &Path {
        &self.pad
    }
}

/// A connection that has the key and has not touched the file yet.
pub(crate) fn verbind(pad: &Path, sleutel: &Sleutel) -> Result<Connection, StoreFout> {
    begin_sqlite();
    let db = Connection::open_with_flags(pad, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // Until the file has proved to be ours, closing it may not move anything from the WAL into it.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // SQLCipher would write its own lines to the standard error stream; what is wrong is returned.
    db.execute_batch("pragma cipher_log_level = none")?;
    db.execute_batch(&sleutel.pragma())?;
    // Exclusive: no shared-memory file beside ours, and no second program in the file.
    db.execute_batch("pragma locking_mode = exclusive; pragma cell_size_check = on; pragma trusted_schema = off;")?;
    Ok(db)
}

/// SQLite calls itself ready just before SQLCipher inside it is: a second thread that opens a file at that
/// moment finds no cipher. So the first connection of the program is made alone.
fn begin_sqlite() {
    static EERSTE: Once = Once::new();
    // Without memory for it, opening the file itself will say so.
    EERSTE.call_once(|| drop(Connection::open_in_memory()));
}

/// Reads only: is this our file, may this program read it, and is every page whole?
fn keur(db: &Connection, pad: &Path) -> Result<(), StoreFout> {
    let kenmerk: i32 = db.pragma_query_value(None, "application_id", |rij| rij.get(0))?;
    if kenmerk != KENMERK {
        return Err(StoreFout::Beschadigd);
    }
    migratie::mag_lezen(db, MIGRATIES)?;
    if fs::metadata(naast(pad, "-wal")).is_ok_and(|wal| wal.len() > 0) {
        // After a crash a page in the main file may be half written while the WAL holds it whole.
        // It is our file: let SQLite put its commits in place first.
        db.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
    }
    if eerste_kapotte_pagina(db)?.is_some() {
        return Err(StoreFout::Beschadigd);
    }
    Ok(())
}

/// Compares the mark of every page with its content.
pub(crate) fn eerste_kapotte_pagina(db: &Connection) -> Result<Option<String>, StoreFout> {
    let mut opdracht = db.prepare("pragma cipher_integrity_check")?;
    let mut rijen = opdracht.query([])?;
    Ok(rijen.next()?.map(|rij| rij.get(0)).transpose()?)
}

fn richt_in(db: &Connection) -> Result<(), StoreFout> {
    let vorm: String = db.pragma_update_and_check(None, "journal_mode", "wal", |rij| rij.get(0))?;
    if vorm != "wal" {
        return Err(StoreFout::GeenToegang);
    }
    // FULL: a commit returns after the disk has it. The two fullfsync's are what macOS needs for
    // that. Temporary tables stay in memory: a temporary file would not be encrypted.
    db.execute_batch(
        "pragma synchronous = full; pragma fullfsync = on; pragma checkpoint_fullfsync = on;
         pragma foreign_keys = on; pragma temp_store = memory; pragma mmap_size = 0; pragma cache_size = -32768;",
    )?;
    db.set_prepared_statement_cache_capacity(64);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

/// The path with something behind its name: "kt.db" and "-wal".
pub(crate) fn naast(pad: &Path, bijvoegsel: &str) -> PathBuf {
    let mut naam = pad.as_os_str().to_owned();
    naam.push(bijvoegsel);
    naam.into()
}

/// Writes the directory itself to disk, so that a new or renamed file keeps its name after a power
/// cut. Windows does that by itself and cannot open a directory.
pub(crate) fn bewaar_map(pad: &Path) -> Result<(), StoreFout> {
    if cfg!(unix) {
        let map = pad.parent().filter(|map| !map.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(map)?.sync_all()?;
    }
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod geheugen;
#[cfg(test)]
mod tests;
