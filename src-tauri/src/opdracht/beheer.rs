//! This laptop: who works on it, its passphrase, a backup copy and putting it back, the profile, and one dossier to go.

use super::{Uitkomst, op_achtergrond};
use crate::beeld::{
    Beheerstap, Bestandskeuring, DossierExport, Medewerkerwijziging, ProfielOpDag, Reservekopie, Stand, Terugzetting,
    Wachtzin, Wachtzinwijziging,
};
use crate::reservekopie;
use crate::sessie::Sessie;
use crate::{bestandskeuring, dossierexport};
use chrono::NaiveDate;
use std::path::PathBuf;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use wmo::vastlegging::DossierId;

/// Locks the file with another passphrase from now on. The old one is asked.
#[tauri::command]
#[specta::specta]
pub async fn wijzig_wachtzin(app: AppHandle, wijziging: Wachtzinwijziging) -> Uitkomst<()> {
    op_achtergrond(app, move |s| s.wijzig_wachtzin(&wijziging)).await
}

/// Another name, or other roles, for who is in. What was recorded keeps the name of its day.
#[tauri::command]
#[specta::specta]
pub async fn wijzig_medewerker(app: AppHandle, wijziging: Medewerkerwijziging) -> Uitkomst<Stand> {
    op_achtergrond(app, move |s| s.wijzig_medewerker(&wijziging)).await
}

/// Makes a backup copy in a folder that the user chooses, with its progress over the channel; none when the user
/// changes their mind.
#[tauri::command]
#[specta::specta]
pub async fn maak_reservekopie(
    app: AppHandle,
    wachtzin: Wachtzin,
    voortgang: Channel<Beheerstap>,
) -> Uitkomst<Option<Reservekopie>> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        // Before the folder is asked: a wrong passphrase is told at once.
        let sleutel = reservekopie::eigen_sleutel(s, &wachtzin)?;
        let Some(map) = kies_map(&venster, "Kies een map voor de reservekopie") else { return Ok(None) };
        reservekopie::maak(s, &sleutel, &map, |stap| voortgang.send(stap).is_ok()).map(Some)
    })
    .await
}

/// Puts a backup copy that the user points at beside the file, looks it over, and works with it from then on; none
/// when the user changes their mind. The file of before stays.
#[tauri::command]
#[specta::specta]
pub async fn zet_reservekopie_terug(
    app: AppHandle,
    wachtzin: Wachtzin,
    voortgang: Channel<Beheerstap>,
) -> Uitkomst<Option<Terugzetting>> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        let Some(map) = kies_map(&venster, "Kies de map met de reservekopie") else { return Ok(None) };
        reservekopie::zet_terug(s, &map, &wachtzin, |stap| voortgang.send(stap).is_ok()).map(Some)
    })
    .await
}

/// Stops the copy or export that is going: nothing half is left.
#[tauri::command]
#[specta::specta]
pub fn stop_beheer(app: AppHandle) {
    app.state::<Sessie>().stop_beheer();
}

/// Looks over the whole file: every page, every vastlegging, every document.
#[tauri::command]
#[specta::specta]
pub async fn keur_dossiers(app: AppHandle) -> Uitkomst<Bestandskeuring> {
    op_achtergrond(app, bestandskeuring::keur).await
}

/// Makes everything again that follows from the vastleggingen, and looks the file over.
#[tauri::command]
#[specta::specta]
pub async fn herbouw_dossiers(app: AppHandle) -> Uitkomst<Bestandskeuring> {
    op_achtergrond(app, bestandskeuring::herbouw).await
}

/// What the profile of the gemeente says on a day; without a day on this one.
#[tauri::command]
#[specta::specta]
pub async fn profiel_op(app: AppHandle, dag: Option<NaiveDate>) -> Uitkomst<ProfielOpDag> {
    op_achtergrond(app, move |s| Ok(ProfielOpDag::van(&s.regels().profiel, dag.unwrap_or_else(|| s.vandaag())))).await
}

/// Writes one dossier to a folder that the user chooses: documents, vastleggingen and an index with checksums. None
/// when the user changes their mind.
#[tauri::command]
#[specta::specta]
pub async fn exporteer_dossier(
    app: AppHandle,
    dossier: DossierId,
    voortgang: Channel<Beheerstap>,
) -> Uitkomst<Option<DossierExport>> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        let Some(map) = kies_map(&venster, "Kies een map voor het dossier") else { return Ok(None) };
        dossierexport::schrijf(s, dossier, &map, |stap| voortgang.send(stap).is_ok()).map(Some)
    })
    .await
}

fn kies_map(app: &AppHandle, titel: &str) -> Option<PathBuf> {
    let mut vraag = app.dialog().file().set_title(titel);
    // Some systems begin with a list of what was opened lately, in which no folder can be chosen.
    if let Ok(thuis) = app.path().home_dir() {
        vraag = vraag.set_directory(thuis);
    }
    if let Some(hoofdvenster) = app.get_webview_window("main") {
        vraag = vraag.set_parent(&hoofdvenster);
    }
    vraag.blocking_pick_folder().and_then(|p| p.into_path().ok())
}
