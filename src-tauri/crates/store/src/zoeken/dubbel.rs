//! Who might already be known. A person decides; the program only shows.

use super::vouwen::{aaneen, kale_achternaam};
use crate::{Store, StoreFout};
use rusqlite::{ToSql, params};
use std::collections::{BTreeMap, BTreeSet};
use wmo::persoon::{Bsn, Geboortedatum, Huisnummer, Postcode};
use wmo::vastlegging::DossierId;

/// As many as one can look at.
const MEESTE: usize = 20;

/// What is known of somebody, as far as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kenmerken {
    /// Possibly in part.
    pub geboortedatum: Option<Geboortedatum>,
    /// With or without voorvoegsels.
    pub achternaam: Option<String>,
    /// When known.
    pub bsn: Option<Bsn>,
    /// Of the address.
    pub postcode: Option<Postcode>,
    /// Of the address.
    pub huisnummer: Option<Huisnummer>,
    /// Of the address; empty when there is none or it was not typed.
    pub toevoeging: String,
}

/// Why a dossier might be of the same person, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DubbelReden {
    /// The same BSN.
    Bsn,
    /// The same surname and date of birth, as far as that is known.
    GeboortedatumEnNaam,
    /// The same address: maybe a housemate.
    Adres,
    /// The same surname, and of one of the two no date of birth is known.
    Naam,
}

/// A dossier that might be of the same person.
#[derive(Clone, Debug, PartialEq)]
pub struct Dubbel {
    /// Which.
    pub dossier: DossierId,
    /// As one says it.
    pub naam: String,
    /// As recorded.
    pub geboortedatum: Option<Geboortedatum>,
    /// On one line.
    pub adres: String,
    /// All reasons, the strongest first.
    pub redenen: Vec<DubbelReden>,
}

impl Store {
    /// Dossiers that might be of the same person: the strongest reasons first, at most twenty.
    pub fn mogelijk_dubbel(&self, kenmerken: &Kenmerken) -> Result<Vec<Dubbel>, StoreFout> {
        let mut redenen: BTreeMap<i64, BTreeSet<DubbelReden>> = BTreeMap::new();
        let mut noem = |nummers: Vec<i64>, reden: DubbelReden| {
            for nummer in nummers {
                redenen.entry(nummer).or_default().insert(reden);
            }
        };
        if let Some(bsn) = &kenmerken.bsn {
            noem(self.nummers("select dossier from persoon where bsn = ?1", params![bsn.als_str()])?, DubbelReden::Bsn);
        }
        if let (Some(geboren), Some(achternaam)) = (&kenmerken.geboortedatum, &kenmerken.achternaam) {
            let (geboren, achternaam) = (geboren.als_str(), kale_achternaam(achternaam));
            // "1948" and "1948-03-07" do not contradict each other; what is not known says nothing.
            let sql = "select dossier from persoon where achternaam = ?1 and achternaam <> '' and geboortedatum <> ''
                       and (substr(geboortedatum, 1, length(?2)) = ?2 or substr(?2, 1, length(geboortedatum)) = geboortedatum)";
            noem(self.nummers(sql, params![achternaam, geboren])?, DubbelReden::GeboortedatumEnNaam);
        }
        if let Some(achternaam) = &kenmerken.achternaam {
            let sql =
                "select dossier from persoon where achternaam = ?1 and achternaam <> '' and (?2 or geboortedatum = '')";
            let onbekend = kenmerken.geboortedatum.is_none();
            noem(self.nummers(sql, params![kale_achternaam(achternaam), onbekend])?, DubbelReden::Naam);
        }
        if let (Some(postcode), Some(huisnummer)) = (&kenmerken.postcode, kenmerken.huisnummer) {
            let sql = "select dossier from persoon where postcode = ?1 and huisnummer = ?2
                       and (?3 = '' or toevoeging in ('', ?3))";
            let adres = params![postcode.als_str(), huisnummer.get(), aaneen(&kenmerken.toevoeging)];
            noem(self.nummers(sql, adres)?, DubbelReden::Adres);
        }
        let mut gevonden: Vec<(Vec<DubbelReden>, i64)> =
            redenen.into_iter().map(|(nummer, r)| (r.into_iter().collect(), nummer)).collect();
        // The strongest first; with the same strongest, the one with more reasons.
        gevonden.sort_by_key(|(r, nummer)| (r.first().copied(), std::cmp::Reverse(r.len()), *nummer));
        gevonden.truncate(MEESTE);
        let lees = |(redenen, nummer)| {
            let (dossier, naam, geboortedatum, adres) = self.persoon_van(nummer)?;
            Ok(Dubbel { dossier, naam, geboortedatum, adres, redenen })
        };
        gevonden.into_iter().map(lees).collect()
    }

    fn nummers(&self, sql: &str, waarden: &[&dyn ToSql]) -> Result<Vec<i64>, StoreFout> {
        let mut opdracht = self.db.prepare_cached(sql)?;
        Ok(opdracht.query_map(waarden, |rij| rij.get(0))?.collect::<Result<_, _>>()?)
    }
}
