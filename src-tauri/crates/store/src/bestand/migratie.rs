//! Changes of the schema, one file each. Vastleggingen are never migrated.

use super::{bewaar_map, naast};
use crate::{StoreFout, meta};
use rusqlite::{Connection, TransactionBehavior};
use std::fs::{self, File};
use std::path::Path;

/// One step of the schema. A published step is never edited; a change is a new step.
pub(super) struct Migratie {
    /// 1, 2, 3: the number that the file has afterwards.
    pub(super) nummer: i32,
    /// The SQL; its first line says `-- leesbaar_vanaf: <nummer>`: the oldest program (by the last
    /// step that it knows) that may still open the file afterwards.
    pub(super) sql: &'static str,
}

pub(super) const MIGRATIES: &[Migratie] = &[
    Migratie { nummer: 1, sql: include_str!("migraties/0001_begin.sql") },
    Migratie { nummer: 2, sql: include_str!("migraties/0002_gemaakt_van.sql") },
    Migratie { nummer: 3, sql: include_str!("migraties/0003_scan.sql") },
    Migratie { nummer: 4, sql: include_str!("migraties/0004_journaal.sql") },
    Migratie { nummer: 5, sql: include_str!("migraties/0005_behandelaar.sql") },
];

impl Migratie {
    fn leesbaar_vanaf(&self) -> i32 {
        let eerste = self.sql.lines().next().unwrap_or_default();
        // A step that does not say it may only be read by itself.
        eerste.strip_prefix("-- leesbaar_vanaf: ").and_then(|n| n.trim().parse().ok()).unwrap_or(self.nummer)
    }
}

fn nummer(db: &Connection) -> Result<i32, StoreFout> {
    Ok(db.pragma_query_value(None, "user_version", |rij| rij.get(0))?)
}

/// Whether a program that knows these steps may open the file.
pub(super) fn mag_lezen(db: &Connection, bekend: &[Migratie]) -> Result<(), StoreFout> {
    let laatste = bekend.last().map_or(0, |m| m.nummer);
    if nummer(db)? <= laatste {
        return Ok(());
    }
    let vanaf: Option<i32> = meta::lees(db, meta::LEESBAAR_VANAF)?.and_then(|n| n.parse().ok());
    if vanaf.is_some_and(|vanaf| vanaf <= laatste) { Ok(()) } else { Err(StoreFout::NieuwereVersie) }
}

/// Brings the file up to date. A file that already holds something is copied first, as it is:
/// encrypted, beside the original, named for the number that it had.
pub(super) fn migreer(db: &mut Connection, pad: &Path, bekend: &[Migratie]) -> Result<(), StoreFout> {
    let oud = nummer(db)?;
    let nodig: Vec<&Migratie> = bekend.iter().filter(|m| m.nummer > oud).collect();
    if nodig.is_empty() {
        return Ok(());
    }
    if oud > 0 {
        db.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
        let kopie = naast(pad, &format!(".schema-{oud}"));
        fs::copy(pad, &kopie)?;
        File::options().write(true).open(&kopie)?.sync_all()?;
        bewaar_map(&kopie)?;
    }
    // All steps or none: a half migrated file never exists.
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for stap in nodig {
        tx.execute_batch(stap.sql)?;
        meta::zet(&tx, meta::LEESBAAR_VANAF, &stap.leesbaar_vanaf().to_string())?;
        tx.pragma_update(None, "user_version", stap.nummer)?;
    }
    tx.commit()?;
    Ok(())
}
