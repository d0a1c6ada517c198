//! Finding people: by whatever part of their data somebody has at hand.

mod dubbel;
pub(crate) mod vouwen;
mod vraag;

pub use dubbel::{Dubbel, DubbelReden, Kenmerken};
pub use vouwen::vouw_tekst;

use crate::projectie::uit_code;
use crate::{Store, StoreFout};
use rusqlite::params;
use uuid::Uuid;
use vraag::Vraag;
use wmo::fase::Fase;
use wmo::persoon::Geboortedatum;
use wmo::vastlegging::{DossierId, ZaakId};

/// A dossier that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Treffer {
    /// Which.
    pub dossier: DossierId,
    /// As one says it.
    pub naam: String,
    /// As recorded.
    pub geboortedatum: Option<Geboortedatum>,
    /// On one line.
    pub adres: String,
    /// Its zaken, oldest first.
    pub zaken: Vec<TrefferZaak>,
}

/// A zaak of a dossier that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct TrefferZaak {
    /// Which.
    pub zaak: ZaakId,
    /// Printed as kenmerk.
    pub zaaknummer: String,
    /// Where it stands.
    pub fase: Fase,
}

impl Store {
    /// At most `max` dossiers that hold all words of the question, the best first: whole words
    /// before words that only begin like it, names before addresses and numbers. Nothing that is
    /// typed is an error.
    pub fn zoek(&self, vraag: &str, max: usize) -> Result<Vec<Treffer>, StoreFout> {
        let Some(vraag) = Vraag::ontleed(vraag) else { return Ok(Vec::new()) };
        let (heel, begin) = (vraag.fts(false), vraag.fts(true));
        // Ranking looks at every hit. One common word has thousands, all alike: the newest will do.
        let volgorde = if vraag.meer_dan_een() { "rank" } else { "rowid desc" };
        let mut nummers: Vec<i64> = Vec::new();
        for match_tekst in [format!("naam : ({heel})"), heel, format!("naam : ({begin})"), begin] {
            if nummers.len() >= max {
                break;
            }
            let mut opdracht = self.db.prepare_cached(&format!(
                "select rowid from zoek where zoek match ?1 and rank match 'bm25(10.0, 1.0)' order by {volgorde} limit ?2"
            ))?;
            let mut rijen = opdracht.query(params![match_tekst, i64::try_from(max).unwrap_or(i64::MAX)])?;
            while let Some(rij) = rijen.next()? {
                let nummer = rij.get(0)?;
                if !nummers.contains(&nummer) {
                    nummers.push(nummer);
                }
            }
        }
        nummers.truncate(max);
        nummers.into_iter().map(|nummer| self.treffer(nummer)).collect()
    }

    fn treffer(&self, nummer: i64) -> Result<Treffer, StoreFout> {
        let mut opdracht =
            self.db.prepare_cached("select zaak, zaaknummer, fase from zaak where dossier = ?1 order by volgorde")?;
        let mut rijen = opdracht.query([nummer])?;
        let mut zaken = Vec::new();
        while let Some(rij) = rijen.next()? {
            zaken.push(TrefferZaak {
                zaak: ZaakId(Uuid::from_bytes(rij.get(0)?)),
                zaaknummer: rij.get(1)?,
                fase: uit_code(&rij.get::<_, String>(2)?)?,
            });
        }
        let (dossier, naam, geboortedatum, adres) = self.persoon_van(nummer)?;
        Ok(Treffer { dossier, naam, geboortedatum, adres, zaken })
    }

    fn persoon_van(&self, nummer: i64) -> Result<(DossierId, String, Option<Geboortedatum>, String), StoreFout> {
        Ok(self
            .db
            .prepare_cached(
                "select n.id, d.naam, d.geboortedatum, d.adres
                 from dossier d join dossier_nummer n on n.nr = d.dossier where d.dossier = ?1",
            )?
            .query_row([nummer], |rij| {
                let geboortedatum: String = rij.get(2)?;
                Ok((DossierId(Uuid::from_bytes(rij.get(0)?)), rij.get(1)?, geboortedatum.parse().ok(), rij.get(3)?))
            })?)
    }
}

#[cfg(test)]
mod tests;
