//! Is the file whole, and is what stands in it what was recorded?

use super::herbouw::{Plek, koppen_uit_vastleggingen};
use crate::vastleggen::ketting;
use crate::{Store, StoreFout, bestand, lezen};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use wmo::vastlegging::VastleggingId;

/// Something that is wrong with the file. Says no word about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gebrek {
    /// A page does not fit its mark: somebody or something changed bytes.
    Pagina,
    /// The database finds its own structure broken.
    Structuur,
    /// A row points at a row that is not there.
    Verwijzing,
    /// The chain of a laptop does not hold: a link was changed, taken out or exchanged.
    Ketting,
    /// The chain names vastleggingen that are not in the file.
    KettingZonderVastlegging {
        /// How many.
        aantal: usize,
    },
    /// Vastleggingen whose identity does not follow from their content.
    Kenmerk {
        /// How many.
        aantal: usize,
    },
    /// Dossiers whose koppen do not follow from their vastleggingen.
    Koppen {
        /// How many.
        aantal: usize,
    },
    /// Documents that do not fit their hash.
    Bijlage {
        /// How many.
        aantal: usize,
    },
}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Controle {
    /// How many vastleggingen were read.
    pub vastleggingen: usize,
    /// How many links the chains have.
    pub schakels: usize,
    /// What is wrong; empty when all is well.
    pub gebreken: Vec<Gebrek>,
}

impl Controle {
    /// Nothing is wrong.
    pub fn in_orde(&self) -> bool {
        self.gebreken.is_empty()
    }
}

impl Store {
    /// Checks the whole file: every page, the structure, references, the chain, the identity of
    /// every vastlegging, koppen and documents. Reads everything; changes nothing. Whether the
    /// projections fit is asked with [`Store::afwijkende_projecties`], which needs the rules.
    pub fn controleer(&self) -> Result<Controle, StoreFout> {
        let db = &self.db;
        let mut controle = Controle::default();
        // What lies in the WAL has to lie in the file before the file can be judged.
        db.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
        if bestand::eerste_kapotte_pagina(db)?.is_some() {
            controle.gebreken.push(Gebrek::Pagina);
        }
        let oordeel: String = db.query_row("pragma integrity_check(1)", [], |rij| rij.get(0))?;
        if oordeel != "ok" {
            controle.gebreken.push(Gebrek::Structuur);
        }
        if db.prepare("pragma foreign_key_check")?.exists([])? {
            controle.gebreken.push(Gebrek::Verwijzing);
        }
        let aanwezig = keur_vastleggingen(db, &mut controle)?;
        match ketting::volg(db)? {
            None => controle.gebreken.push(Gebrek::Ketting),
            Some(ids) => {
                controle.schakels = ids.len();
                let aantal = ids.iter().filter(|id| !aanwezig.contains(id)).count();
                if aantal > 0 {
                    controle.gebreken.push(Gebrek::KettingZonderVastlegging { aantal });
                }
            }
        }
        keur_bijlagen(db, &mut controle)?;
        Ok(controle)
    }
}

/// Identity of every vastlegging, and koppen of every dossier.
fn keur_vastleggingen(db: &Connection, controle: &mut Controle) -> Result<BTreeSet<VastleggingId>, StoreFout> {
    let mut aanwezig = BTreeSet::new();
    let mut vervalst = 0;
    let mut opdracht = db.prepare("select id, vorm from vastlegging")?;
    let mut rijen = opdracht.query([])?;
    while let Some(rij) = rijen.next()? {
        let id = VastleggingId(rij.get(0)?);
        let vorm = rij.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        let gelezen = lezen::lees_vorm(vorm);
        if !lezen::kenmerk_klopt(vorm) || gelezen.map_or(true, |v| v.id != id) {
            vervalst += 1;
        }
        aanwezig.insert(id);
    }
    controle.vastleggingen = aanwezig.len();
    if vervalst > 0 {
        // Its `vervangt` may be part of the forgery: the koppen say nothing then.
        controle.gebreken.push(Gebrek::Kenmerk { aantal: vervalst });
        return Ok(aanwezig);
    }
    let mut scheef = 0;
    for nummer in lezen::alle_nummers(db)? {
        let (koppen, hangend) = koppen_uit_vastleggingen(db, nummer)?;
        if plekken(db, "kop", nummer)? != koppen || plekken(db, "hangend", nummer)? != hangend {
            scheef += 1;
        }
    }
    if scheef > 0 {
        controle.gebreken.push(Gebrek::Koppen { aantal: scheef });
    }
    Ok(aanwezig)
}

fn plekken(db: &Connection, tabel: &str, dossier: i64) -> Result<BTreeSet<Plek>, StoreFout> {
    let mut opdracht = db.prepare_cached(&format!("select pad, id from {tabel} where dossier = ?1"))?;
    let rijen = opdracht.query_map([dossier], |rij| Ok((rij.get(0)?, VastleggingId(rij.get(1)?))))?;
    Ok(rijen.collect::<Result<_, _>>()?)
}

fn keur_bijlagen(db: &Connection, controle: &mut Controle) -> Result<(), StoreFout> {
    let mut opdracht = db.prepare("select sha256, inhoud from bijlage")?;
    let mut rijen = opdracht.query([])?;
    let mut aantal = 0;
    while let Some(rij) = rijen.next()? {
        let inhoud = rij.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
        if Sha256::digest(inhoud).as_slice() != rij.get::<_, [u8; 32]>(0)? {
            aantal += 1;
        }
    }
    if aantal > 0 {
        controle.gebreken.push(Gebrek::Bijlage { aantal });
    }
    Ok(())
}
