//! Small values about the file itself: who uses it, on which laptop.

use crate::{Store, StoreFout};
use rusqlite::{Connection, OptionalExtension};
use wmo::vastlegging::ApparaatId;

/// The id of this laptop, made with the file.
pub(crate) const APPARAAT: &str = "apparaat";
/// The oldest program that may open the file.
pub(crate) const LEESBAAR_VANAF: &str = "leesbaar_vanaf";

pub(crate) fn lees(db: &Connection, naam: &str) -> Result<Option<String>, StoreFout> {
    Ok(db.prepare_cached("select waarde from meta where naam = ?1")?.query_row([naam], |rij| rij.get(0)).optional()?)
}

pub(crate) fn zet(db: &Connection, naam: &str, waarde: &str) -> Result<(), StoreFout> {
    db.prepare_cached("insert into meta(naam, waarde) values(?1, ?2) on conflict do update set waarde = ?2")?
        .execute([naam, waarde])?;
    Ok(())
}

impl Store {
    /// A value that the shell kept: the employee, a setting. Personal data are at home here: this
    /// is inside the encrypted file.
    pub fn meta(&self, naam: &str) -> Result<Option<String>, StoreFout> {
        lees(&self.db, naam)
    }

    /// Keeps a value; on disk when this returns.
    pub fn zet_meta(&mut self, naam: &str, waarde: &str) -> Result<(), StoreFout> {
        zet(&self.db, naam, waarde)
    }

    /// Which laptop this file was made on.
    pub fn apparaat(&self) -> Result<ApparaatId, StoreFout> {
        lees(&self.db, APPARAAT)?.and_then(|id| id.parse().ok()).ok_or(StoreFout::Beschadigd)
    }
}
