//! The letters that went out on a day, and working through several of them at once.

use super::StukRegel;
use super::stuk;
use crate::fout::Fout;
use crate::klok;
use crate::oefenen;
use crate::sessie::Open;
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeSet;
use store::{InzageSoort, Store, verzonden_op};
use stukken::StukSoort;
use wmo::Vastlegging;
use wmo::dossier::Zaak;
use wmo::feit::Feit;
use wmo::tekst::datum_lang;
use wmo::vastlegging::{DossierId, VastleggingId};

/// A verslag may be given some time after it was frozen; a letter is recorded on its day or after it.
const DAGEN_TERUG: Days = Days::new(92);

/// The letters of a day.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Post {
    /// Which day.
    pub dag: NaiveDate,
    /// As one reads it: "maandag 4 januari 2027".
    pub dag_leesbaar: String,
    /// In the order of the zaken.
    pub brieven: Vec<PostRegel>,
}

/// A letter that went out.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct PostRegel {
    /// In which dossier.
    pub dossier: DossierId,
    /// Whose: "Amrani, Fatima el".
    pub naam: String,
    /// The letter.
    pub stuk: StukRegel,
    /// Nothing that is recorded stands for this letter any more: it was corrected, or it lapsed.
    pub vervallen: bool,
    /// Somebody printed, opened or kept it already, as far as its title tells.
    pub eerder: bool,
}

/// One of the letters that somebody chose.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct Stapelbrief {
    /// In which dossier.
    pub dossier: DossierId,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
}

/// What became of one of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Type)]
pub struct Stapelstap {
    /// Which one, counted from 0.
    pub nummer: u32,
    /// Its pages, to print.
    pub bladen: Vec<String>,
    /// The name of its file.
    pub bewaard_als: Option<String>,
    /// Why it failed, and what to do.
    pub fout: Option<String>,
}

/// What became of keeping them.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Stapelmap {
    /// The folder.
    pub map: String,
    /// All of them had their turn.
    pub klaar: bool,
}

impl Post {
    /// Everything that was sent or handed over on this day, by the feiten that name it.
    pub(crate) fn van(open: &Open, dag: NaiveDate) -> Result<Self, Fout> {
        let vanaf = dag.checked_sub_days(DAGEN_TERUG).unwrap_or(NaiveDate::MIN).and_time(chrono::NaiveTime::MIN);
        let mut brieven = Vec::new();
        for dossier in open.store.dossiers_met_stuk_sinds(vanaf.and_utc())? {
            brieven.extend(van_dossier(&open.store, dossier, dag)?);
        }
        brieven.sort_by(|a, b| (&a.stuk.zaaknummer, &a.stuk.titel).cmp(&(&b.stuk.zaaknummer, &b.stuk.titel)));
        Ok(Self { dag, dag_leesbaar: datum_lang(dag), brieven })
    }
}

fn van_dossier(store: &Store, id: DossierId, dag: NaiveDate) -> Result<Vec<PostRegel>, Fout> {
    let Some(stand) = store.dossier(id)? else { return Ok(Vec::new()) };
    let vastleggingen = store.vastleggingen(id)?;
    let bijlagen = store.bijlagen(id)?;
    let inzage = store.inzage(id)?;
    let vervangen: BTreeSet<VastleggingId> = vastleggingen.iter().flat_map(|v| v.vervangt.iter().copied()).collect();
    let naam = stand.persoon.waarde().map(|p| p.naam.sorteerbaar()).unwrap_or_default();
    let regel = |regel: StukRegel| {
        // A form that came back signed was not sent.
        if regel.soort == StukSoort::GetekendAntwoord {
            return None;
        }
        let noemt = |v: &&Vastlegging| v.feit.stuk() == Some(regel.sha256.as_str());
        let kop = vastleggingen.iter().filter(noemt).rfind(|v| !vervangen.contains(&v.id));
        let feit = kop.or_else(|| vastleggingen.iter().rfind(noemt))?;
        let zaak = feit.zaak.and_then(|z| stand.zaak(z));
        let gemaakt = bijlagen.iter().find(|b| b.sha256 == regel.sha256)?.vastgelegd_op;
        if weg_op(feit, zaak, gemaakt) != Some(dag) {
            return None;
        }
        let eerder =
            inzage.iter().any(|i| i.soort != InzageSoort::Ingezien && i.wat == regel.titel && i.moment >= gemaakt);
        Some(PostRegel { dossier: id, naam: naam.clone(), vervallen: kop.is_none(), eerder, stuk: regel })
    };
    Ok(stuk::stukken(&bijlagen, &vastleggingen, &stand, oefenen::is_oefenbestand(store)?)
        .into_iter()
        .filter_map(regel)
        .collect())
}

/// The day on which a letter went out. One that answers something of an earlier day went out when it was made;
/// a verslag when it was given.
fn weg_op(feit: &Vastlegging, zaak: Option<&Zaak>, gemaakt: DateTime<Utc>) -> Option<NaiveDate> {
    if matches!(feit.feit, Feit::OnderzoeksverslagVastgesteld(_)) {
        return verzonden_op(&feit.feit, feit.feitdatum, zaak);
    }
    Some(stuk::datum_op_brief(feit, zaak, klok::dag(gemaakt)))
}
