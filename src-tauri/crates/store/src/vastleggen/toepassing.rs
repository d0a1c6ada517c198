//! The rule by which a vastlegging changes the koppen. Commutative and idempotent: the order of
//! arrival makes no difference.

use crate::StoreFout;
use rusqlite::{Connection, OptionalExtension, params};
use wmo::Vastlegging;
use wmo::vastlegging::{DossierId, Pad};

/// Where a vastlegging lies.
pub(crate) struct Plaats {
    pub(crate) dossier: i64,
    pub(crate) pad: i64,
    /// It was not here yet.
    pub(crate) nieuw: bool,
}

/// Puts one vastlegging in its place, as `vorm` says it word for word, and moves the koppen.
pub(crate) fn pas_toe(db: &Connection, v: &Vastlegging, vorm: &str) -> Result<Plaats, StoreFout> {
    let dossier = dossier_nummer(db, v.dossier)?;
    let pad = pad_nummer(db, dossier, &v.pad)?;
    let id = v.id.0.as_slice();
    let nieuw = db
        .prepare_cached(
            "insert into vastlegging(dossier, pad, id, vorm) values(?1, ?2, ?3, ?4) on conflict do nothing",
        )?
        .execute(params![dossier, pad, id, vorm])?
        == 1;
    if nieuw {
        // Never itself: a faulty record must not make an answer disappear.
        for vervangen in v.vervangt.iter().filter(|vervangen| **vervangen != v.id) {
            vervang(db, dossier, pad, vervangen.0.as_slice())?;
        }
        // Replaced before it arrived?
        let al_vervangen = db
            .prepare_cached("delete from hangend where dossier = ?1 and pad = ?2 and id = ?3")?
            .execute(params![dossier, pad, id])?
            == 1;
        if !al_vervangen {
            db.prepare_cached("insert into kop(dossier, pad, id) values(?1, ?2, ?3)")?
                .execute(params![dossier, pad, id])?;
        }
    }
    Ok(Plaats { dossier, pad, nieuw })
}

fn vervang(db: &Connection, dossier: i64, pad: i64, id: &[u8]) -> Result<(), StoreFout> {
    let was_kop = db
        .prepare_cached("delete from kop where dossier = ?1 and pad = ?2 and id = ?3")?
        .execute(params![dossier, pad, id])?
        == 1;
    if !was_kop {
        db.prepare_cached(
            "insert into hangend(dossier, pad, id) select ?1, ?2, ?3
             where not exists(select 1 from vastlegging where dossier = ?1 and pad = ?2 and id = ?3)
             on conflict do nothing",
        )?
        .execute(params![dossier, pad, id])?;
    }
    Ok(())
}

fn dossier_nummer(db: &Connection, id: DossierId) -> Result<i64, StoreFout> {
    if let Some(nummer) = crate::lezen::dossier_nummer(db, id)? {
        return Ok(nummer);
    }
    db.prepare_cached("insert into dossier_nummer(id) values(?1)")?.execute([id.0.as_bytes().as_slice()])?;
    Ok(db.last_insert_rowid())
}

fn pad_nummer(db: &Connection, dossier: i64, pad: &Pad) -> Result<i64, StoreFout> {
    let bekend = db
        .prepare_cached("select nr from pad_nummer where dossier = ?1 and pad = ?2")?
        .query_row(params![dossier, pad.0], |rij| rij.get(0))
        .optional()?;
    if let Some(nummer) = bekend {
        return Ok(nummer);
    }
    Ok(db
        .prepare_cached(
            "insert into pad_nummer(dossier, pad, nr)
             select ?1, ?2, coalesce(max(nr), 0) + 1 from pad_nummer where dossier = ?1 returning nr",
        )?
        .query_row(params![dossier, pad.0], |rij| rij.get(0))?)
}
