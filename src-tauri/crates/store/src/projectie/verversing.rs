//! When projections are made again: after a change, on a new day, with other rules, or all at once.

use super::{Projectie, opslag, projecteer};
use crate::{Store, StoreFout, lezen};
use chrono::NaiveDate;
use rusqlite::{Connection, TransactionBehavior};
use wmo::vastlegging::DossierId;
use wmo::{Dossier, Regels};

/// Raised when the form of the projections changes, so that a new program makes them again.
const VORM: u32 = 3;

/// Names the rules that a projection was made with: this program and the law and profile in it. A
/// profile is data that a gemeente edits, so that the version of the program alone says too little.
fn regelversie(regels: &Regels) -> String {
    let inhoud = blake3::hash(format!("{regels:?}").as_bytes()).to_hex();
    format!("{VORM} {} {}", env!("CARGO_PKG_VERSION"), &inhoud[..16])
}

/// Projects these dossiers again.
pub(crate) fn ververs_dossiers(
    db: &Connection,
    nummers: impl IntoIterator<Item = i64>,
    regels: &Regels,
    vandaag: NaiveDate,
) -> Result<(), StoreFout> {
    let versie = regelversie(regels);
    for nummer in nummers {
        let dossier = lezen::vouw_koppen(db, nummer, lezen::dossier_id(db, nummer)?)?;
        opslag::schrijf(db, nummer, &projecteer(&dossier, regels, vandaag), vandaag, &versie)?;
    }
    Ok(())
}

/// Throws all projections away.
pub(crate) fn wis_alles(db: &Connection) -> Result<(), StoreFout> {
    db.execute_batch(
        "delete from taak; delete from termijn; delete from zaak; delete from persoon; delete from dossier;
         insert into zoek(zoek) values('delete-all');",
    )?;
    Ok(())
}

impl Store {
    /// Projects again what was projected for another day or with other rules; returns how many
    /// dossiers. Dossiers in which everything is closed, and that no day changes, are left alone
    /// unless the clock went back or the rules changed.
    pub fn ververs(&mut self, regels: &Regels, vandaag: NaiveDate) -> Result<usize, StoreFout> {
        let versie = regelversie(regels);
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let nummers: Vec<i64> = {
            let mut opdracht = tx.prepare_cached(
                "select dossier from dossier where (not rust and dag <> ?1) or dag > ?1 or regels <> ?2 order by dossier",
            )?;
            opdracht.query_map([vandaag.to_string(), versie], |rij| rij.get(0))?.collect::<Result<_, _>>()?
        };
        let aantal = nummers.len();
        ververs_dossiers(&tx, nummers, regels, vandaag)?;
        tx.commit()?;
        Ok(aantal)
    }

    /// The dossiers of which the stored projection is not what the vastleggingen give with these
    /// rules, on the day for which it was made. Empty when all is well.
    pub fn afwijkende_projecties(&self, regels: &Regels) -> Result<Vec<DossierId>, StoreFout> {
        let versie = regelversie(regels);
        let mut afwijkend = Vec::new();
        for nummer in lezen::alle_nummers(&self.db)? {
            let id = lezen::dossier_id(&self.db, nummer)?;
            if !self.projectie_klopt(nummer, id, regels, &versie)? {
                afwijkend.push(id);
            }
        }
        Ok(afwijkend)
    }

    /// Whether the stored projection of one dossier is what its vastleggingen give.
    pub fn klopt_projectie(&self, id: DossierId, regels: &Regels) -> Result<bool, StoreFout> {
        let nummer = lezen::dossier_nummer(&self.db, id)?.ok_or(StoreFout::DossierOntbreekt)?;
        self.projectie_klopt(nummer, id, regels, &regelversie(regels))
    }

    fn projectie_klopt(&self, nummer: i64, id: DossierId, regels: &Regels, versie: &str) -> Result<bool, StoreFout> {
        let dossier: Dossier = lezen::vouw_koppen(&self.db, nummer, id)?;
        let Some(opgeslagen) = opslag::lees(&self.db, nummer, super::Zoektekst::van(&dossier))? else {
            return Ok(false);
        };
        let verwacht: Projectie = projecteer(&dossier, regels, opgeslagen.dag);
        Ok(opgeslagen.regels == versie && opgeslagen.zoekmerk_klopt && opgeslagen.projectie == verwacht)
    }
}
