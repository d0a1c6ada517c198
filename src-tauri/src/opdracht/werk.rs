//! The home screen and finding people.

use super::{Uitkomst, op_achtergrond};
use crate::beeld::{DubbelBeeld, DubbelVraag, TrefferBeeld, Werkvoorraad};
use crate::klok;
use crate::sessie::Sessie;
use tauri::AppHandle;
use wmo::termijn::{Termijn, TermijnSoort};
use wmo::vastlegging::{DossierId, ZaakId};

/// As many hits as one can look through.
const MEESTE_TREFFERS: usize = 20;

/// What has to be done, by deadline.
#[tauri::command]
#[specta::specta]
pub async fn werkvoorraad(app: AppHandle) -> Uitkomst<Werkvoorraad> {
    op_achtergrond(app, lees_werkvoorraad).await
}

pub(crate) fn lees_werkvoorraad(sessie: &Sessie) -> Uitkomst<Werkvoorraad> {
    let vandaag = klok::vandaag();
    sessie.met_open(|open| {
        // Tasks and flags depend on the day: since yesterday some have changed without a new feit.
        open.store.ververs(&sessie.regels(), vandaag)?;
        Ok(Werkvoorraad::van(open.store.werkvoorraad()?, open.store.aantal_dossiers()?, &sessie.regels(), vandaag))
    })
}

/// Why a date of the worklist is what it is: the deadline with the way it was counted.
#[tauri::command]
#[specta::specta]
pub async fn waarom(
    app: AppHandle,
    dossier: DossierId,
    zaak: ZaakId,
    soort: TermijnSoort,
) -> Uitkomst<Option<Termijn>> {
    op_achtergrond(app, move |s| s.met_open(|open| Ok(open.store.termijn(dossier, zaak, soort)?))).await
}

/// Finds people by whatever part of their data somebody has at hand.
#[tauri::command]
#[specta::specta]
pub async fn zoek(app: AppHandle, vraag: String) -> Uitkomst<Vec<TrefferBeeld>> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| Ok(open.store.zoek(&vraag, MEESTE_TREFFERS)?.into_iter().map(TrefferBeeld::van).collect()))
    })
    .await
}

/// Who might already be known. A person decides.
#[tauri::command]
#[specta::specta]
pub async fn mogelijk_dubbel(app: AppHandle, kenmerken: DubbelVraag) -> Uitkomst<Vec<DubbelBeeld>> {
    op_achtergrond(app, move |s| {
        let kenmerken = kenmerken.kenmerken(klok::vandaag());
        s.met_open(|open| Ok(open.store.mogelijk_dubbel(&kenmerken)?.into_iter().map(DubbelBeeld::van).collect()))
    })
    .await
}
