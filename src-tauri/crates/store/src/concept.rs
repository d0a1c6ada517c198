//! Drafts: what somebody is typing and has not recorded yet.

use crate::{Store, StoreFout, journaal};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use wmo::vastlegging::DossierId;

/// One draft.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Concept {
    /// Which field, as the window names it.
    pub sleutel: String,
    /// What stands in it.
    pub tekst: String,
    /// When it was kept last.
    pub moment: DateTime<Utc>,
}

/// Hidden on purpose: a draft is personal data and may not end up in a log.
impl std::fmt::Debug for Concept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Concept(…)")
    }
}

/// Which draft: of a dossier, or of a form that has none yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptSleutel {
    /// Whose dossier; none before there is one.
    pub dossier: Option<DossierId>,
    /// Which field, as the window names it.
    pub sleutel: String,
}

pub(crate) fn bytes(dossier: Option<DossierId>) -> Vec<u8> {
    dossier.map_or_else(Vec::new, |id| id.0.as_bytes().to_vec())
}

/// Throws a draft away: it was recorded, or somebody said so. What stood in it before is thinned out.
pub(crate) fn wis(db: &Connection, concept: &ConceptSleutel) -> Result<(), StoreFout> {
    journaal::dun_uit(db, concept)?;
    db.prepare_cached("delete from concept where dossier = ?1 and sleutel = ?2")?
        .execute((bytes(concept.dossier), &concept.sleutel))?;
    Ok(())
}

impl Store {
    /// Keeps a draft; on disk when this returns. It replaces the one before, which can be looked back at
    /// ([`Store::journaal`]).
    pub fn bewaar_concept(
        &mut self,
        dossier: Option<DossierId>,
        sleutel: &str,
        tekst: &str,
        moment: DateTime<Utc>,
    ) -> Result<(), StoreFout> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        journaal::volg(&tx, (dossier, sleutel), tekst, moment)?;
        tx.prepare_cached(
            "insert into concept(dossier, sleutel, tekst, moment) values(?1, ?2, ?3, ?4)
                 on conflict do update set tekst = ?3, moment = ?4",
        )?
        .execute((bytes(dossier), sleutel, tekst, moment.timestamp_millis()))?;
        tx.commit()?;
        Ok(())
    }

    /// The drafts of a dossier, or of the forms that have none yet; by field.
    pub fn concepten(&self, dossier: Option<DossierId>) -> Result<Vec<Concept>, StoreFout> {
        let mut opdracht =
            self.db.prepare_cached("select sleutel, tekst, moment from concept where dossier = ?1 order by sleutel")?;
        let mut rijen = opdracht.query([bytes(dossier)])?;
        let mut concepten = Vec::new();
        while let Some(rij) = rijen.next()? {
            let moment = DateTime::from_timestamp_millis(rij.get(2)?).ok_or(StoreFout::Beschadigd)?;
            concepten.push(Concept { sleutel: rij.get(0)?, tekst: rij.get(1)?, moment });
        }
        Ok(concepten)
    }

    /// Throws a draft away.
    pub fn wis_concept(&mut self, dossier: Option<DossierId>, sleutel: &str) -> Result<(), StoreFout> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        wis(&tx, &ConceptSleutel { dossier, sleutel: sleutel.to_owned() })?;
        tx.commit()?;
        Ok(())
    }
}
