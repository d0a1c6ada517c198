//! Who looked into which dossier, and who took something out of it.

use crate::{Store, StoreFout, lezen};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wmo::vastlegging::{DossierId, MedewerkerId};

/// What somebody did with a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InzageSoort {
    /// Opened it.
    Ingezien,
    /// Printed a stuk from it.
    Afgedrukt,
    /// Kept a stuk or the dossier outside this file.
    Uitgevoerd,
}

impl InzageSoort {
    const ALLE: [(Self, &'static str); 3] =
        [(Self::Ingezien, "ingezien"), (Self::Afgedrukt, "afgedrukt"), (Self::Uitgevoerd, "uitgevoerd")];

    /// As in the file: "ingezien".
    pub fn code(self) -> &'static str {
        Self::ALLE[self as usize].1
    }
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inzage {
    /// When.
    pub moment: DateTime<Utc>,
    /// Who.
    pub medewerker: MedewerkerId,
    /// The name at that moment.
    pub naam: String,
    /// What.
    pub soort: InzageSoort,
    /// Which stuk, by its kind or hash; empty for the dossier as a whole.
    pub wat: String,
}

impl Store {
    /// Writes one line in the log; on disk when this returns. Lines are never changed.
    pub fn noteer_inzage(&mut self, dossier: DossierId, inzage: &Inzage) -> Result<(), StoreFout> {
        let nummer = lezen::dossier_nummer(&self.db, dossier)?.ok_or(StoreFout::DossierOntbreekt)?;
        self.db
            .prepare_cached(
                "insert into inzage(dossier, moment, medewerker, naam, soort, wat) values(?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((
                nummer,
                inzage.moment.timestamp_millis(),
                inzage.medewerker.0.as_bytes().as_slice(),
                &inzage.naam,
                inzage.soort.code(),
                &inzage.wat,
            ))?;
        Ok(())
    }

    /// The log of a dossier, oldest first.
    pub fn inzage(&self, dossier: DossierId) -> Result<Vec<Inzage>, StoreFout> {
        let mut opdracht = self.db.prepare_cached(
            "select i.moment, i.medewerker, i.naam, i.soort, i.wat
             from inzage i join dossier_nummer d on d.nr = i.dossier where d.id = ?1 order by i.moment, i.nr",
        )?;
        let mut rijen = opdracht.query([dossier.0.as_bytes().as_slice()])?;
        let mut regels = Vec::new();
        while let Some(rij) = rijen.next()? {
            let soort: String = rij.get(3)?;
            regels.push(Inzage {
                moment: DateTime::from_timestamp_millis(rij.get(0)?).ok_or(StoreFout::Beschadigd)?,
                medewerker: MedewerkerId(Uuid::from_bytes(rij.get(1)?)),
                naam: rij.get(2)?,
                soort: InzageSoort::ALLE
                    .into_iter()
                    .find_map(|(s, code)| (code == soort).then_some(s))
                    .ok_or(StoreFout::Beschadigd)?,
                wat: rij.get(4)?,
            });
        }
        Ok(regels)
    }
}
