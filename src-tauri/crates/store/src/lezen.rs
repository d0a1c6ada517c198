//! Reading: rows to vastleggingen, vastleggingen to a dossier.

use crate::{Store, StoreFout};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use uuid::Uuid;
use wmo::feit::OnbekendFeit;
use wmo::vastlegging::{DossierId, identiteit_van};
use wmo::{Dossier, Feit, Vastlegging};

pub(crate) fn dossier_nummer(db: &Connection, id: DossierId) -> Result<Option<i64>, StoreFout> {
    Ok(db
        .prepare_cached("select nr from dossier_nummer where id = ?1")?
        .query_row([id.0.as_bytes().as_slice()], |rij| rij.get(0))
        .optional()?)
}

pub(crate) fn dossier_id(db: &Connection, nummer: i64) -> Result<DossierId, StoreFout> {
    let id = db.prepare_cached("select id from dossier_nummer where nr = ?1")?.query_row([nummer], |rij| rij.get(0))?;
    Ok(DossierId(Uuid::from_bytes(id)))
}

/// All dossiers, in the order in which they came into this file.
pub(crate) fn alle_nummers(db: &Connection) -> Result<Vec<i64>, StoreFout> {
    let mut opdracht = db.prepare_cached("select nr from dossier_nummer order by nr")?;
    let nummers = opdracht.query_map([], |rij| rij.get(0))?.collect::<Result<_, _>>()?;
    Ok(nummers)
}

/// The record of a newer program may hold a value that this one does not know, in a kind of feit
/// that it does know. Such a record is read like one of an unknown kind: kept and shown, never
/// dropped, and never in the way of the rest of the dossier.
pub(crate) fn lees_vorm(vorm: &str) -> Result<Vastlegging, StoreFout> {
    // The text of the error is left behind: it may quote the value.
    serde_json::from_str(vorm).or_else(|_| lees_ruw(vorm))
}

/// Whether the identity follows from the content, fields that this program does not know included.
pub(crate) fn kenmerk_klopt(vorm: &str) -> bool {
    serde_json::from_str::<Value>(vorm).is_ok_and(|json| {
        let id = json.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok());
        id.is_some() && identiteit_van(&json).ok() == id
    })
}

/// The record with its feit as it was written, not interpreted.
fn lees_ruw(vorm: &str) -> Result<Vastlegging, StoreFout> {
    let beschadigd = || StoreFout::Beschadigd;
    let mut alles: Value = serde_json::from_str(vorm).map_err(|_| beschadigd())?;
    let feit = alles.get_mut("feit").ok_or_else(beschadigd)?;
    let soort = feit.get("soort").and_then(Value::as_str).ok_or_else(beschadigd)?.to_owned();
    let data = feit.get_mut("data").map(Value::take).unwrap_or_default();
    // No kind has an empty code.
    *feit = serde_json::json!({ "soort": "", "data": null });
    let mut vastlegging: Vastlegging = serde_json::from_value(alles).map_err(|_| beschadigd())?;
    vastlegging.feit = Feit::Onbekend(OnbekendFeit { soort, data });
    Ok(vastlegging)
}

fn lees_alle(db: &Connection, sql: &str, nummer: i64) -> Result<Vec<Vastlegging>, StoreFout> {
    let mut opdracht = db.prepare_cached(sql)?;
    let mut rijen = opdracht.query([nummer])?;
    let mut vastleggingen = Vec::new();
    while let Some(rij) = rijen.next()? {
        vastleggingen.push(lees_vorm(rij.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
    }
    Ok(vastleggingen)
}

/// The dossier, folded from its koppen. What was replaced has no part in the state, so that it need
/// not be read; a test holds this equal to the fold of everything.
pub(crate) fn vouw_koppen(db: &Connection, nummer: i64, id: DossierId) -> Result<Dossier, StoreFout> {
    let koppen = lees_alle(
        db,
        "select v.vorm from kop k join vastlegging v using(dossier, pad, id) where k.dossier = ?1",
        nummer,
    )?;
    Ok(Dossier::vouw(id, &koppen))
}

impl Store {
    /// One dossier as it stands; none when it is not in this file.
    pub fn dossier(&self, id: DossierId) -> Result<Option<Dossier>, StoreFout> {
        dossier_nummer(&self.db, id)?.map(|nummer| vouw_koppen(&self.db, nummer, id)).transpose()
    }

    /// Everything that was ever recorded about a dossier, in the order of recording.
    pub fn vastleggingen(&self, id: DossierId) -> Result<Vec<Vastlegging>, StoreFout> {
        let Some(nummer) = dossier_nummer(&self.db, id)? else { return Ok(Vec::new()) };
        let mut alle = lees_alle(&self.db, "select vorm from vastlegging where dossier = ?1", nummer)?;
        alle.sort_by_key(|v| (v.vastgelegd_op, v.id));
        Ok(alle)
    }

    /// The same, word for word as each was recorded: with what this program does not know.
    pub fn vormen(&self, id: DossierId) -> Result<Vec<String>, StoreFout> {
        let Some(nummer) = dossier_nummer(&self.db, id)? else { return Ok(Vec::new()) };
        let mut opdracht = self.db.prepare_cached("select vorm from vastlegging where dossier = ?1")?;
        let vormen = opdracht.query_map([nummer], |rij| rij.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
        let mut met_plaats = Vec::with_capacity(vormen.len());
        for vorm in vormen {
            let v = lees_vorm(&vorm)?;
            met_plaats.push(((v.vastgelegd_op, v.id), vorm));
        }
        met_plaats.sort_by_key(|(plaats, _)| *plaats);
        Ok(met_plaats.into_iter().map(|(_, vorm)| vorm).collect())
    }

    /// How many dossiers this file holds.
    pub fn aantal_dossiers(&self) -> Result<usize, StoreFout> {
        let aantal: i64 =
            self.db.prepare_cached("select count(*) from dossier_nummer")?.query_row([], |rij| rij.get(0))?;
        usize::try_from(aantal).map_err(|_| StoreFout::Beschadigd)
    }

    /// All dossiers in this file, in the order in which they came into it.
    pub fn dossiers(&self) -> Result<Vec<DossierId>, StoreFout> {
        let mut opdracht = self.db.prepare_cached("select id from dossier_nummer order by nr")?;
        let ids = opdracht.query_map([], |rij| Ok(DossierId(Uuid::from_bytes(rij.get(0)?))))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }
}
