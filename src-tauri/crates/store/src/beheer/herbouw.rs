//! Making everything again that follows from the vastleggingen.

use crate::{Store, StoreFout, lezen, projectie};
use chrono::NaiveDate;
use rusqlite::{Connection, TransactionBehavior, params};
use std::collections::BTreeSet;
use wmo::Regels;
use wmo::vastlegging::VastleggingId;

/// A vastlegging on a numbered pad.
pub(super) type Plek = (i64, VastleggingId);

/// Koppen and what is waited for, as they follow from the vastleggingen of a dossier.
pub(super) fn koppen_uit_vastleggingen(
    db: &Connection,
    dossier: i64,
) -> Result<(BTreeSet<Plek>, BTreeSet<Plek>), StoreFout> {
    let mut opdracht = db.prepare_cached("select pad, vorm from vastlegging where dossier = ?1")?;
    let mut rijen = opdracht.query([dossier])?;
    let (mut aanwezig, mut vervangen) = (BTreeSet::new(), BTreeSet::new());
    while let Some(rij) = rijen.next()? {
        let pad: i64 = rij.get(0)?;
        let v = lezen::lees_vorm(rij.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
        aanwezig.insert((pad, v.id));
        vervangen.extend(v.vervangt.iter().filter(|id| **id != v.id).map(|id| (pad, *id)));
    }
    Ok((&aanwezig - &vervangen, &vervangen - &aanwezig))
}

impl Store {
    /// Throws away all that is not truth (koppen, projections, index) and computes it again from
    /// the vastleggingen, in one transaction. Gives the same as what the changes one by one gave.
    pub fn herbouw(&mut self, regels: &Regels, vandaag: NaiveDate) -> Result<(), StoreFout> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch("delete from kop; delete from hangend;")?;
        projectie::wis_alles(&tx)?;
        let nummers = lezen::alle_nummers(&tx)?;
        for &nummer in &nummers {
            let (koppen, hangend) = koppen_uit_vastleggingen(&tx, nummer)?;
            for (tabel, plekken) in [("kop", koppen), ("hangend", hangend)] {
                let mut opdracht = tx.prepare_cached(&format!("insert into {tabel} values(?1, ?2, ?3)"))?;
                for (pad, id) in plekken {
                    opdracht.execute(params![nummer, pad, id.0.as_slice()])?;
                }
            }
        }
        projectie::ververs_dossiers(&tx, nummers, regels, vandaag)?;
        tx.commit()?;
        Ok(())
    }
}
