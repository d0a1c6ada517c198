//! A projection to rows, and rows to a projection.

use super::beeld::{code, lees_taak, lees_termijn, uit_code};
use super::{PersoonRij, Projectie, TermijnRij, ZaakRij, Zoektekst};
use crate::StoreFout;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeSet;
use uuid::Uuid;
use wmo::dossier::Behandelaar;
use wmo::persoon::Geboortedatum;
use wmo::vastlegging::{MedewerkerId, ZaakId};

fn json<T: serde::Serialize>(waarde: &T) -> Result<String, StoreFout> {
    serde_json::to_string(waarde).map_err(|_| StoreFout::Beschadigd)
}

/// Changes when what stands in the index changes.
fn zoekmerk(zoektekst: &Zoektekst) -> [u8; 32] {
    let mut hash = blake3::Hasher::new();
    // A word never holds a line end.
    hash.update(zoektekst.naam.as_bytes()).update(b"\n").update(zoektekst.rest.as_bytes());
    *hash.finalize().as_bytes()
}

/// Puts a projection in the place of the one before.
pub(super) fn schrijf(
    db: &Connection,
    dossier: i64,
    p: &Projectie,
    dag: NaiveDate,
    regels: &str,
) -> Result<(), StoreFout> {
    schrijf_zoektekst(db, dossier, &p.zoektekst)?;
    db.prepare_cached(
        "insert into dossier(dossier, naam, sorteernaam, geboortedatum, adres, wijk, zoekmerk, rust, dag, regels)
         values(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         on conflict do update set naam = ?2, sorteernaam = ?3, geboortedatum = ?4, adres = ?5, wijk = ?6,
           zoekmerk = ?7, rust = ?8, dag = ?9, regels = ?10",
    )?
    .execute(params![
        dossier,
        p.naam,
        p.sorteernaam,
        geboren_of_leeg(p.geboortedatum.as_ref()),
        p.adres,
        p.wijk,
        zoekmerk(&p.zoektekst).as_slice(),
        p.rust,
        dag.to_string(),
        regels,
    ])?;
    for tabel in ["persoon", "zaak", "termijn", "taak"] {
        db.prepare_cached(&format!("delete from {tabel} where dossier = ?1"))?.execute([dossier])?;
    }
    for (i, r) in (0_i64..).zip(&p.personen) {
        db.prepare_cached("insert into persoon values(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(params![
            dossier,
            i,
            r.bsn.as_ref().map(|b| b.als_str()),
            geboren_of_leeg(r.geboortedatum.as_ref()),
            r.achternaam,
            r.postcode.als_str(),
            r.huisnummer,
            r.toevoeging,
        ])?;
    }
    for (i, r) in (0_i64..).zip(&p.zaken) {
        let behandelaar = r.behandelaar.as_ref();
        db.prepare_cached("insert into zaak values(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(params![
            dossier,
            i,
            r.zaak.0.as_bytes().as_slice(),
            r.zaaknummer,
            code(&r.fase)?,
            json(&r.vlaggen)?,
            behandelaar.and_then(|b| b.id).map(|id| id.0.as_bytes().to_vec()),
            behandelaar.map_or("", |b| b.naam.as_str()),
        ])?;
    }
    for (i, r) in (0_i64..).zip(&p.termijnen) {
        db.prepare_cached("insert into termijn values(?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
            dossier,
            i,
            r.zaak.0.as_bytes().as_slice(),
            code(&r.termijn.soort)?,
            r.termijn.uiterlijk.to_string(),
            json(&r.termijn)?,
        ])?;
    }
    let mut gezien = BTreeSet::new();
    for (i, taak) in (0_i64..).zip(&p.taken) {
        db.prepare_cached("insert into taak values(?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(params![
            dossier,
            i,
            taak.zaak.map(|z| z.0.as_bytes().to_vec()),
            // The first of a zaak is what its line in the worklist says.
            gezien.insert(taak.zaak),
            taak.uiterlijk.map(|d| d.to_string()),
            taak.termijn.as_ref().map(code).transpose()?,
            json(taak)?,
        ])?;
    }
    Ok(())
}

/// The index is the dearest part of a projection and changes least: it is written when it changed.
fn schrijf_zoektekst(db: &Connection, dossier: i64, zoektekst: &Zoektekst) -> Result<(), StoreFout> {
    let oud: Option<[u8; 32]> = db
        .prepare_cached("select zoekmerk from dossier where dossier = ?1")?
        .query_row([dossier], |rij| rij.get(0))
        .optional()?;
    if oud == Some(zoekmerk(zoektekst)) {
        return Ok(());
    }
    if oud.is_some() {
        db.prepare_cached("delete from zoek where rowid = ?1")?.execute([dossier])?;
    }
    db.prepare_cached("insert into zoek(rowid, naam, rest) values(?1, ?2, ?3)")?.execute(params![
        dossier,
        zoektekst.naam,
        zoektekst.rest
    ])?;
    Ok(())
}

/// A stored projection, and the day and the rules that it was made for.
pub(super) struct Opgeslagen {
    pub(super) projectie: Projectie,
    pub(super) dag: NaiveDate,
    pub(super) regels: String,
    /// The index was written for this text.
    pub(super) zoekmerk_klopt: bool,
}

/// A date of birth that is not known is kept as an empty text.
fn geboren_of_leeg(geboortedatum: Option<&Geboortedatum>) -> &str {
    geboortedatum.map_or("", Geboortedatum::als_str)
}

/// None when no name is kept: everybody who records has one.
pub(crate) fn lees_behandelaar(id: Option<[u8; 16]>, naam: String) -> Option<Behandelaar> {
    (!naam.is_empty()).then(|| Behandelaar { id: id.map(|id| MedewerkerId(Uuid::from_bytes(id))), naam })
}

fn lees_geboren(tekst: &str) -> Result<Option<Geboortedatum>, StoreFout> {
    (!tekst.is_empty()).then(|| tekst.parse().map_err(|_| StoreFout::Beschadigd)).transpose()
}

/// The stored projection of a dossier. The index holds no text that could be read back; its words
/// are those of `zoektekst`, which is checked by its hash.
pub(super) fn lees(db: &Connection, dossier: i64, zoektekst: Zoektekst) -> Result<Option<Opgeslagen>, StoreFout> {
    let beschadigd = || StoreFout::Beschadigd;
    let mut opdracht = db.prepare_cached(
        "select naam, sorteernaam, geboortedatum, adres, wijk, rust, dag, regels, zoekmerk from dossier where dossier = ?1",
    )?;
    let mut rijen = opdracht.query([dossier])?;
    let Some(rij) = rijen.next()? else { return Ok(None) };
    let projectie = Projectie {
        naam: rij.get(0)?,
        sorteernaam: rij.get(1)?,
        geboortedatum: lees_geboren(&rij.get::<_, String>(2)?)?,
        adres: rij.get(3)?,
        wijk: rij.get(4)?,
        rust: rij.get(5)?,
        personen: lees_rijen(db, "persoon", dossier, |rij| {
            Ok(PersoonRij {
                bsn: rij.get::<_, Option<String>>(2)?.map(|b| b.parse().map_err(|_| beschadigd())).transpose()?,
                geboortedatum: lees_geboren(&rij.get::<_, String>(3)?)?,
                achternaam: rij.get(4)?,
                postcode: rij.get::<_, String>(5)?.parse().map_err(|_| beschadigd())?,
                huisnummer: rij.get(6)?,
                toevoeging: rij.get(7)?,
            })
        })?,
        zaken: lees_rijen(db, "zaak", dossier, |rij| {
            Ok(ZaakRij {
                zaak: ZaakId(Uuid::from_bytes(rij.get(2)?)),
                zaaknummer: rij.get(3)?,
                fase: uit_code(&rij.get::<_, String>(4)?)?,
                vlaggen: serde_json::from_str(&rij.get::<_, String>(5)?).map_err(|_| beschadigd())?,
                behandelaar: lees_behandelaar(rij.get(6)?, rij.get(7)?),
            })
        })?,
        termijnen: lees_rijen(db, "termijn", dossier, |rij| {
            Ok(TermijnRij {
                zaak: ZaakId(Uuid::from_bytes(rij.get(2)?)),
                termijn: lees_termijn(&rij.get::<_, String>(5)?)?,
            })
        })?,
        taken: lees_rijen(db, "taak", dossier, |rij| lees_taak(&rij.get::<_, String>(6)?))?,
        zoektekst: zoektekst.clone(),
    };
    let dag: String = rij.get(6)?;
    Ok(Some(Opgeslagen {
        projectie,
        dag: dag.parse().map_err(|_| beschadigd())?,
        regels: rij.get(7)?,
        zoekmerk_klopt: rij.get::<_, [u8; 32]>(8)? == zoekmerk(&zoektekst),
    }))
}

fn lees_rijen<T>(
    db: &Connection,
    tabel: &str,
    dossier: i64,
    lees: impl Fn(&Row<'_>) -> Result<T, StoreFout>,
) -> Result<Vec<T>, StoreFout> {
    let mut opdracht = db.prepare_cached(&format!("select * from {tabel} where dossier = ?1 order by volgorde"))?;
    let mut rijen = opdracht.query([dossier])?;
    let mut uit = Vec::new();
    while let Some(rij) = rijen.next()? {
        uit.push(lees(rij)?);
    }
    Ok(uit)
}
