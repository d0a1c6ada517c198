//! Documents: the bytes of letters and reports, found by their hash.

use crate::{Store, StoreFout, lezen, stukcontrole, toeval};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use wmo::vastlegging::DossierId;

/// A document that has to be kept.
#[derive(Clone, PartialEq, Eq)]
pub struct NieuweBijlage {
    /// Whose dossier.
    pub dossier: DossierId,
    /// Kind of stuk, as the room of the documents names it.
    pub soort: String,
    /// Shown in the list.
    pub titel: String,
    /// The short name on its pages; none for what came from outside.
    pub merk: Option<String>,
    /// When it was made.
    pub vastgelegd_op: DateTime<Utc>,
    /// The bytes.
    pub inhoud: Vec<u8>,
}

/// A document that was kept, without its bytes.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Bijlage {
    /// SHA-256 in hexadecimal digits: how the feiten name it.
    pub sha256: String,
    /// Kind of stuk.
    pub soort: String,
    /// Shown in the list.
    pub titel: String,
    /// Size in bytes.
    pub grootte: u64,
    /// When it was made.
    pub vastgelegd_op: DateTime<Utc>,
}

/// Hidden on purpose: a document is personal data and may not end up in a log.
impl std::fmt::Debug for NieuweBijlage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NieuweBijlage({} bytes)", self.inhoud.len())
    }
}

/// Hidden on purpose: a title may hold a name.
impl std::fmt::Debug for Bijlage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Bijlage({} bytes)", self.grootte)
    }
}

/// SHA-256 in hexadecimal digits, as in `MeldingOntvangstBevestigd::stuk`.
pub fn sha256_hex(inhoud: &[u8]) -> String {
    toeval::hex(&Sha256::digest(inhoud))
}

/// Keeps the bytes; the same document twice in one dossier is kept once. Two dossiers never share:
/// that would tell that they hold the same, and stand in the way of destruction.
pub(crate) fn bewaar(db: &Connection, nieuw: &NieuweBijlage) -> Result<(), StoreFout> {
    let dossier = lezen::dossier_nummer(db, nieuw.dossier)?.ok_or(StoreFout::DossierOntbreekt)?;
    let nieuwe = db
        .prepare_cached(
            "insert into bijlage(dossier, sha256, soort, titel, grootte, vastgelegd_op, inhoud, merk)
         values(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing",
        )?
        .execute((
            dossier,
            Sha256::digest(&nieuw.inhoud).as_slice(),
            &nieuw.soort,
            &nieuw.titel,
            i64::try_from(nieuw.inhoud.len()).unwrap_or(i64::MAX),
            nieuw.vastgelegd_op.timestamp_millis(),
            &nieuw.inhoud,
            &nieuw.merk,
        ))?;
    if nieuwe > 0 {
        stukcontrole::bewaar_herkomst(db, dossier, db.last_insert_rowid())?;
    }
    Ok(())
}

impl Store {
    /// The bytes of a document, whole: checked against the hash.
    pub fn bijlage(&self, sha256: &str) -> Result<Option<Vec<u8>>, StoreFout> {
        let Some(hash) = toeval::uit_hex::<32>(sha256) else { return Ok(None) };
        let inhoud: Option<Vec<u8>> = self
            .db
            .prepare_cached("select inhoud from bijlage where sha256 = ?1 limit 1")?
            .query_row([hash.as_slice()], |rij| rij.get(0))
            .optional()?;
        match inhoud {
            Some(bytes) if Sha256::digest(&bytes).as_slice() != hash => Err(StoreFout::Beschadigd),
            anders => Ok(anders),
        }
    }

    /// The dossiers with a document of this short name, each with its kind of stuk.
    pub fn bij_merk(&self, merk: &str) -> Result<Vec<(DossierId, String)>, StoreFout> {
        let mut opdracht = self.db.prepare_cached(
            "select distinct d.id, b.soort from bijlage b join dossier_nummer d on d.nr = b.dossier
             where b.merk = ?1 order by d.nr, b.soort",
        )?;
        let rijen = opdracht.query_map([merk], |rij| Ok((DossierId(Uuid::from_bytes(rij.get(0)?)), rij.get(1)?)))?;
        Ok(rijen.collect::<Result<_, _>>()?)
    }

    /// The dossiers in which a document was kept since this moment.
    pub fn dossiers_met_stuk_sinds(&self, moment: DateTime<Utc>) -> Result<Vec<DossierId>, StoreFout> {
        let mut opdracht = self.db.prepare_cached(
            "select distinct d.id from bijlage b join dossier_nummer d on d.nr = b.dossier
             where b.vastgelegd_op >= ?1 order by d.nr",
        )?;
        let rijen =
            opdracht.query_map([moment.timestamp_millis()], |rij| Ok(DossierId(Uuid::from_bytes(rij.get(0)?))))?;
        Ok(rijen.collect::<Result<_, _>>()?)
    }

    /// The documents of a dossier, in the order in which they were kept.
    pub fn bijlagen(&self, dossier: DossierId) -> Result<Vec<Bijlage>, StoreFout> {
        let mut opdracht = self.db.prepare_cached(
            "select b.sha256, b.soort, b.titel, b.grootte, b.vastgelegd_op
             from bijlage b join dossier_nummer d on d.nr = b.dossier where d.id = ?1 order by b.nr",
        )?;
        let mut rijen = opdracht.query([dossier.0.as_bytes().as_slice()])?;
        let mut bijlagen = Vec::new();
        while let Some(rij) = rijen.next()? {
            bijlagen.push(Bijlage {
                sha256: toeval::hex(rij.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?),
                soort: rij.get(1)?,
                titel: rij.get(2)?,
                grootte: u64::try_from(rij.get::<_, i64>(3)?).map_err(|_| StoreFout::Beschadigd)?,
                vastgelegd_op: DateTime::from_timestamp_millis(rij.get(4)?).ok_or(StoreFout::Beschadigd)?,
            });
        }
        Ok(bijlagen)
    }
}
