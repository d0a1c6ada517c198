//! What stood in a draft before: to look back at a text of ten minutes ago.
//!
//! A row is kept at most each ten seconds or each forty characters, and of what is about to disappear.
//! It is no vastlegging: when the text was recorded one row per five minutes stays, and after thirty
//! days none.

use crate::concept::{ConceptSleutel, bytes};
use crate::{Store, StoreFout};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension};
use wmo::vastlegging::DossierId;

/// Time after which a changed text is a row of its own.
const TUSSENPOOS: TimeDelta = TimeDelta::seconds(10);
/// Changed characters after which a text is a row of its own, however quick.
const TEKENS: usize = 40;
/// Characters that disappear at once from which the text before it is a row first.
const VERDWENEN: usize = 12;
/// Of a text that was recorded, one row in this time stays.
const UITGEDUND: TimeDelta = TimeDelta::minutes(5);
/// How long one can look back.
const BEWAARD: TimeDelta = TimeDelta::days(30);
/// The place where somebody is, is a draft without a past.
const ZONDER_VERLEDEN: &str = "plaats";

/// What stood in a text before.
#[derive(Clone, PartialEq, Eq)]
pub struct Eerder {
    /// When it stood there.
    pub moment: DateTime<Utc>,
    /// What stood in it, as the window kept it.
    pub tekst: String,
}

/// Hidden on purpose: an older text is personal data and may not end up in a log.
impl std::fmt::Debug for Eerder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Eerder(…)")
    }
}

/// A draft, as it is named here.
type Welk<'a> = (Option<DossierId>, &'a str);

fn leg(db: &Connection, (dossier, sleutel): Welk<'_>, tekst: &str, moment: i64) -> Result<(), StoreFout> {
    db.prepare_cached(
        "insert into journaal(dossier, sleutel, moment, tekst) values(?1, ?2, ?3, ?4) on conflict do nothing",
    )?
    .execute((bytes(dossier), sleutel, moment, tekst))?;
    Ok(())
}

/// A moment and the text of then.
type Rij = (i64, String);

fn laatste(db: &Connection, (dossier, sleutel): Welk<'_>) -> Result<Option<Rij>, StoreFout> {
    Ok(db
        .prepare_cached(
            "select moment, tekst from journaal where dossier = ?1 and sleutel = ?2 order by moment desc limit 1",
        )?
        .query_row((bytes(dossier), sleutel), |rij| Ok((rij.get(0)?, rij.get(1)?)))
        .optional()?)
}

fn concept(db: &Connection, (dossier, sleutel): Welk<'_>) -> Result<Option<Rij>, StoreFout> {
    Ok(db
        .prepare_cached("select moment, tekst from concept where dossier = ?1 and sleutel = ?2")?
        .query_row((bytes(dossier), sleutel), |rij| Ok((rij.get(0)?, rij.get(1)?)))
        .optional()?)
}

/// How many characters of the old text are gone, and how many of the new one came.
fn verschil(oud: &str, nieuw: &str) -> (usize, usize) {
    let voor = oud.chars().zip(nieuw.chars()).take_while(|(a, b)| a == b).count();
    let (oud_rest, nieuw_rest) = (oud.chars().count() - voor, nieuw.chars().count() - voor);
    let achter = oud.chars().rev().zip(nieuw.chars().rev()).take_while(|(a, b)| a == b).count();
    let achter = achter.min(oud_rest).min(nieuw_rest);
    (oud_rest - achter, nieuw_rest - achter)
}

/// A draft is about to be replaced by this text.
pub(crate) fn volg(db: &Connection, welk: Welk<'_>, tekst: &str, moment: DateTime<Utc>) -> Result<(), StoreFout> {
    if welk.1 == ZONDER_VERLEDEN {
        return Ok(());
    }
    let nu = moment.timestamp_millis();
    if let Some((toen, oud)) = concept(db, welk)?
        && verschil(&oud, tekst).0 >= VERDWENEN
        && laatste(db, welk)?.is_none_or(|(_, rij)| rij != oud)
    {
        leg(db, welk, &oud, toen)?;
    }
    let nodig = match laatste(db, welk)? {
        None => true,
        Some((_, rij)) if rij == tekst => false,
        Some((toen, rij)) => {
            let (weg, erbij) = verschil(&rij, tekst);
            // A clock that was put back makes no row wait for a year.
            (nu - toen).abs() >= TUSSENPOOS.num_milliseconds() || weg.max(erbij) >= TEKENS
        }
    };
    if nodig { leg(db, welk, tekst, nu) } else { Ok(()) }
}

/// The text of a draft was recorded, or thrown away. Without a dossier there is nothing left that it belongs to.
pub(crate) fn dun_uit(db: &Connection, van: &ConceptSleutel) -> Result<(), StoreFout> {
    let welk = (van.dossier, van.sleutel.as_str());
    if van.dossier.is_none() {
        db.prepare_cached("delete from journaal where dossier = ?1 and sleutel = ?2")?
            .execute((bytes(None), welk.1))?;
        return Ok(());
    }
    if let Some((toen, tekst)) = concept(db, welk)?
        && laatste(db, welk)?.is_none_or(|(_, rij)| rij != tekst)
    {
        leg(db, welk, &tekst, toen)?;
    }
    db.prepare_cached(
        "delete from journaal where dossier = ?1 and sleutel = ?2 and moment not in
           (select max(moment) from journaal where dossier = ?1 and sleutel = ?2 group by moment / ?3)",
    )?
    .execute((bytes(van.dossier), welk.1, UITGEDUND.num_milliseconds()))?;
    Ok(())
}

impl Store {
    /// What stood in a draft before, oldest first.
    pub fn journaal(&self, dossier: Option<DossierId>, sleutel: &str) -> Result<Vec<Eerder>, StoreFout> {
        let mut opdracht = self
            .db
            .prepare_cached("select moment, tekst from journaal where dossier = ?1 and sleutel = ?2 order by moment")?;
        let mut rijen = opdracht.query((bytes(dossier), sleutel))?;
        let mut eerder = Vec::new();
        while let Some(rij) = rijen.next()? {
            let moment = DateTime::from_timestamp_millis(rij.get(0)?).ok_or(StoreFout::Beschadigd)?;
            eerder.push(Eerder { moment, tekst: rij.get(1)? });
        }
        Ok(eerder)
    }

    /// Keeps this text as a row, unless the last row says the same: before an older text takes its place.
    pub fn houd_in_journaal(
        &mut self,
        dossier: Option<DossierId>,
        sleutel: &str,
        tekst: &str,
        moment: DateTime<Utc>,
    ) -> Result<(), StoreFout> {
        let welk = (dossier, sleutel);
        if laatste(&self.db, welk)?.is_some_and(|(_, rij)| rij == tekst) {
            return Ok(());
        }
        leg(&self.db, welk, tekst, moment.timestamp_millis())
    }

    /// Removes what is older than thirty days.
    pub fn ruim_journaal_op(&mut self, nu: DateTime<Utc>) -> Result<(), StoreFout> {
        let Some(grens) = nu.checked_sub_signed(BEWAARD) else { return Ok(()) };
        self.db.prepare_cached("delete from journaal where moment < ?1")?.execute([grens.timestamp_millis()])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
