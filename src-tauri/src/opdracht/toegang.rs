//! Coming in and going out.

use super::{Uitkomst, op_achtergrond};
use crate::beeld::{Aanmelding, NieuweGebruiker, Oefenklok, Stand};
use crate::gemeente::{self, Gemeentekeuze};
use crate::oefenen;
use crate::venster::{self, Titel};
use tauri::AppHandle;

/// Whether somebody is in, and who.
#[tauri::command]
#[specta::specta]
pub async fn stand(app: AppHandle) -> Uitkomst<Stand> {
    op_achtergrond(app, |s| s.stand()).await
}

/// The gemeenten that one can choose at the first start.
#[tauri::command]
#[specta::specta]
pub async fn gemeenten(app: AppHandle) -> Uitkomst<Vec<Gemeentekeuze>> {
    op_achtergrond(app, |s| Ok(gemeente::keuzes(&s.paden))).await
}

/// Chooses the gemeente, before anything is recorded on this laptop.
#[tauri::command]
#[specta::specta]
pub async fn kies_gemeente(app: AppHandle, map: String) -> Uitkomst<Stand> {
    op_achtergrond(app, move |s| s.kies_gemeente(&map)).await
}

/// First start: makes the file and comes in.
#[tauri::command]
#[specta::specta]
pub async fn begin(app: AppHandle, gebruiker: NieuweGebruiker) -> Uitkomst<Stand> {
    op_achtergrond(app, move |s| s.begin(&gebruiker)).await
}

/// Opens the file with name and passphrase.
#[tauri::command]
#[specta::specta]
pub async fn ontgrendel(app: AppHandle, aanmelding: Aanmelding) -> Uitkomst<Stand> {
    let stand = op_achtergrond(app.clone(), move |s| s.ontgrendel(&aanmelding)).await?;
    venster::noem(&app, Titel::Eigen);
    Ok(stand)
}

/// Locks the file.
#[tauri::command]
#[specta::specta]
pub async fn vergrendel(app: AppHandle) -> Uitkomst<Stand> {
    op_achtergrond(app, |s| s.vergrendel()).await
}

/// Locks the file, and calls the window by a word that says nothing: somebody who should not see it stands there.
#[tauri::command]
#[specta::specta]
pub async fn stilslot(app: AppHandle) -> Uitkomst<Stand> {
    venster::noem(&app, Titel::Neutraal);
    op_achtergrond(app, |s| s.vergrendel()).await
}

/// Opens the practice file with invented people; `opnieuw` fills it afresh for today.
#[tauri::command]
#[specta::specta]
pub async fn begin_oefenen(app: AppHandle, opnieuw: bool) -> Uitkomst<Stand> {
    let stand = op_achtergrond(app.clone(), move |s| oefenen::begin(s, opnieuw)).await?;
    venster::noem(&app, Titel::Eigen);
    Ok(stand)
}

/// Turns the clock of the practice file so many days ahead.
#[tauri::command]
#[specta::specta]
pub async fn draai_oefenklok(app: AppHandle, dagen: u16) -> Uitkomst<Oefenklok> {
    op_achtergrond(app, move |s| oefenen::draai_klok(s, dagen)).await
}

/// Somebody is there: reading counts as being there. At most once a minute is enough.
#[tauri::command]
#[specta::specta]
pub async fn actief(app: AppHandle) -> Uitkomst<()> {
    op_achtergrond(app, |s| {
        s.actief();
        Ok(())
    })
    .await
}

/// Ends the program: everything that was typed is kept.
#[tauri::command]
#[specta::specta]
pub async fn sluit(app: AppHandle) -> Uitkomst<()> {
    app.exit(0);
    Ok(())
}
