//! Printing from the window, and several letters in one go.

use super::{Uitkomst, op_achtergrond, stuk};
use crate::afdruk::{self, Afdrukuitslag};
use crate::beeld::{Post, Stapelbrief, Stapelmap, Stapelstap};
use crate::fout::{Fout, FoutCode};
use crate::sessie::Sessie;
use crate::stapel;
use chrono::NaiveDate;
use stukken::StukSoort;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use wmo::vastlegging::{DossierId, ZaakId};

/// The letters that went out on a day; without a day on this one.
#[tauri::command]
#[specta::specta]
pub async fn post(app: AppHandle, dag: Option<NaiveDate>) -> Uitkomst<Post> {
    op_achtergrond(app, move |s| s.met_open(|open| Post::van(open, dag.unwrap_or_else(|| open.vandaag())))).await
}

/// The pages of one or more letters to print, one by one over the channel. Gives whether all had their turn.
#[tauri::command]
#[specta::specta]
pub async fn stapel_bladen(
    app: AppHandle,
    brieven: Vec<Stapelbrief>,
    voortgang: Channel<Stapelstap>,
) -> Uitkomst<bool> {
    op_achtergrond(app, move |s| stapel::bladen(s, &brieven, |stap| voortgang.send(stap).is_ok())).await
}

/// The pages of a letter that no feit stands for, to print. It is not kept.
#[tauri::command]
#[specta::specta]
pub async fn losse_brief_bladen(
    app: AppHandle,
    dossier: DossierId,
    zaak: ZaakId,
    soort: StukSoort,
) -> Uitkomst<Vec<String>> {
    op_achtergrond(app, move |s| stuk::bladen_van_losse_brief(s, dossier, zaak, soort)).await
}

/// Opens the print dialog of the system for the pages that the window laid ready.
#[tauri::command]
#[specta::specta]
pub async fn druk_af(app: AppHandle) -> Uitkomst<Afdrukuitslag> {
    let handvat = app.clone();
    op_achtergrond(app, move |_| {
        let venster = handvat.get_webview_window("main").ok_or_else(|| {
            Fout::nieuw(FoutCode::Stuk, "Er is geen venster om uit te printen. Start Keukentafel opnieuw.")
        })?;
        afdruk::druk_af(&venster)
    })
    .await
}

/// Keeps letters in a folder that the user chooses, with what became of each over the channel; none when
/// the user changes their mind.
#[tauri::command]
#[specta::specta]
pub async fn bewaar_stapel(
    app: AppHandle,
    brieven: Vec<Stapelbrief>,
    voortgang: Channel<Stapelstap>,
) -> Uitkomst<Option<Stapelmap>> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        let mut vraag = venster.dialog().file().set_title("Kies een map voor de brieven");
        if let Some(hoofdvenster) = venster.get_webview_window("main") {
            vraag = vraag.set_parent(&hoofdvenster);
        }
        let Some(map) = vraag.blocking_pick_folder().and_then(|p| p.into_path().ok()) else { return Ok(None) };
        let klaar = stapel::bewaar(s, &brieven, &map, |stap| voortgang.send(stap).is_ok())?;
        Ok(Some(Stapelmap { map: map.display().to_string(), klaar }))
    })
    .await
}

/// Stops working through letters: the one that is at hand is finished, the next one is not begun.
#[tauri::command]
#[specta::specta]
pub fn stop_stapel(app: AppHandle) {
    app.state::<Sessie>().stop_stapel();
}
