//! The shelf: what came in by scan and could not be read or placed. It stays, with its reason, until
//! somebody places it or sets it aside.

use crate::bijlage::{self, NieuweBijlage};
use crate::{Store, StoreFout};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use sha2::{Digest, Sha256};

/// Something on the shelf, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpPlank {
    /// Which.
    pub nummer: i64,
    /// Why it lies there, as a sentence.
    pub reden: String,
    /// Since when.
    pub moment: DateTime<Utc>,
    /// Size in bytes.
    pub grootte: u64,
}

/// Who takes something from the shelf, and why.
#[derive(Clone, Copy, Debug)]
pub struct Afhandeling<'a> {
    /// When.
    pub moment: DateTime<Utc>,
    /// Name of the employee.
    pub door: &'a str,
    /// Why it can go.
    pub reden: &'a str,
}

fn haal_af(db: &Connection, nummer: i64, hoe: Afhandeling<'_>) -> Result<(), StoreFout> {
    let geraakt = db
        .prepare_cached(
            "update plank set inhoud = null, klaar_op = ?2, klaar_door = ?3, klaar_reden = ?4
             where nr = ?1 and klaar_op is null",
        )?
        .execute((nummer, hoe.moment.timestamp_millis(), hoe.door, hoe.reden))?;
    // Somebody else was first.
    if geraakt == 0 { Err(StoreFout::NietOpPlank) } else { Ok(()) }
}

impl Store {
    /// Puts pages on the shelf. The same bytes lie there once; what was set aside before and comes in
    /// again lies there again.
    pub fn leg_op_plank(&mut self, inhoud: &[u8], reden: &str, moment: DateTime<Utc>) -> Result<(), StoreFout> {
        self.db
            .prepare_cached(
                "insert into plank(sha256, reden, moment, inhoud) values(?1, ?2, ?3, ?4) on conflict(sha256) do update
                 set reden = ?2, moment = ?3, inhoud = ?4, klaar_op = null, klaar_door = null, klaar_reden = null
                 where klaar_op is not null",
            )?
            .execute((Sha256::digest(inhoud).as_slice(), reden, moment.timestamp_millis(), inhoud))?;
        Ok(())
    }

    /// What lies on the shelf, oldest first.
    pub fn plank(&self) -> Result<Vec<OpPlank>, StoreFout> {
        let mut opdracht = self
            .db
            .prepare_cached("select nr, reden, moment, length(inhoud) from plank where klaar_op is null order by nr")?;
        let mut rijen = opdracht.query([])?;
        let mut plank = Vec::new();
        while let Some(rij) = rijen.next()? {
            plank.push(OpPlank {
                nummer: rij.get(0)?,
                reden: rij.get(1)?,
                moment: DateTime::from_timestamp_millis(rij.get(2)?).ok_or(StoreFout::Beschadigd)?,
                grootte: u64::try_from(rij.get::<_, i64>(3)?).map_err(|_| StoreFout::Beschadigd)?,
            });
        }
        Ok(plank)
    }

    /// The bytes of something on the shelf; none when it lies there no more.
    pub fn van_plank(&self, nummer: i64) -> Result<Option<Vec<u8>>, StoreFout> {
        Ok(self
            .db
            .prepare_cached("select inhoud from plank where nr = ?1 and klaar_op is null")?
            .query_row([nummer], |rij| rij.get(0))
            .optional()?)
    }

    /// Gives it a place in a dossier. Both or nothing.
    pub fn plaats_van_plank(
        &mut self,
        nummer: i64,
        nieuw: &NieuweBijlage,
        hoe: Afhandeling<'_>,
    ) -> Result<(), StoreFout> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        haal_af(&tx, nummer, hoe)?;
        bijlage::bewaar(&tx, nieuw)?;
        tx.commit()?;
        Ok(())
    }

    /// Sets it aside for good: its bytes go, that it lay there and why it went stays.
    pub fn leg_weg_van_plank(&mut self, nummer: i64, hoe: Afhandeling<'_>) -> Result<(), StoreFout> {
        haal_af(&self.db, nummer, hoe)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proef::{self, Proef};

    fn hoe(reden: &str) -> Afhandeling<'_> {
        Afhandeling { moment: proef::nu(), door: "Sanne de Boer", reden }
    }

    #[test]
    fn what_lies_on_the_shelf_stays_until_somebody_takes_it() {
        let mut proef = Proef::new();
        let dossier = proef.nieuw_dossier();
        proef.leg_vast(vec![proef::melding(dossier, "W-2026-00001-K7M4X")]);
        let store = &mut proef.store;
        store.leg_op_plank(b"een", "Geen code.", proef::nu()).unwrap();
        store.leg_op_plank(b"twee", "Te vaag.", proef::nu()).unwrap();
        store.leg_op_plank(b"een", "Nog eens.", proef::nu()).unwrap();
        let plank = store.plank().unwrap();
        let redenen: Vec<&str> = plank.iter().map(|p| p.reden.as_str()).collect();
        assert_eq!(redenen, ["Geen code.", "Te vaag."], "the same bytes lie there once");
        assert_eq!(store.van_plank(plank[1].nummer).unwrap().as_deref(), Some(&b"twee"[..]));

        let nieuw = NieuweBijlage {
            dossier,
            soort: "scan".into(),
            titel: "Scan".into(),
            merk: None,
            vastgelegd_op: proef::nu(),
            inhoud: b"twee".to_vec(),
        };
        let elders = NieuweBijlage { dossier: DossierId(uuid::Uuid::nil()), ..nieuw.clone() };
        assert!(store.plaats_van_plank(plank[1].nummer, &elders, hoe("x")).is_err());
        assert_eq!(store.plank().unwrap().len(), 2, "all of it or nothing");
        store.plaats_van_plank(plank[1].nummer, &nieuw, hoe("hoort hier")).unwrap();
        assert_eq!(store.bijlagen(dossier).unwrap().len(), 1);

        store.leg_weg_van_plank(plank[0].nummer, hoe("reclame")).unwrap();
        assert!(store.plank().unwrap().is_empty());
        assert_eq!(store.van_plank(plank[0].nummer).unwrap(), None);
        assert!(matches!(store.leg_weg_van_plank(plank[0].nummer, hoe("x")), Err(StoreFout::NietOpPlank)));
        store.leg_op_plank(b"een", "Weer terug.", proef::nu()).unwrap();
        assert_eq!(store.plank().unwrap()[0].reden, "Weer terug.");
    }

    use wmo::vastlegging::DossierId;
}
