//! Coming in and going out.

use super::{Uitkomst, op_achtergrond};
use crate::beeld::{Aanmelding, NieuweGebruiker, Stand};
use crate::oefenen;
use tauri::AppHandle;

/// Whether somebody is in, and who.
#[tauri::command]
#[specta::specta]
pub async fn stand(app: AppHandle) -> Uitkomst<Stand> {
    op_achtergrond(app, |s| s.stand()).await
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
    op_achtergrond(app, move |s| s.ontgrendel(&aanmelding)).await
}

/// Locks the file.
#[tauri::command]
#[specta::specta]
pub async fn vergrendel(app: AppHandle) -> Uitkomst<Stand> {
    op_achtergrond(app, |s| s.vergrendel()).await
}

/// Opens the practice file with invented people; `opnieuw` fills it afresh for today.
#[tauri::command]
#[specta::specta]
pub async fn begin_oefenen(app: AppHandle, opnieuw: bool) -> Uitkomst<Stand> {
    op_achtergrond(app, move |s| oefenen::begin(s, opnieuw)).await
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
