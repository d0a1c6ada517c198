//! Scans that come in, and the shelf.

use super::{Uitkomst, op_achtergrond};
use crate::beeld::{PlankRegel, ScanBestand, ScanUitslag};
use crate::fout::Fout;
use crate::scan;
use store::StoreFout;
use tauri::AppHandle;
use wmo::vastlegging::DossierId;

/// Reads scans and keeps them: in the dossier that their code points at, or on the shelf.
#[tauri::command]
#[specta::specta]
pub async fn neem_scan_aan(app: AppHandle, bestanden: Vec<ScanBestand>) -> Uitkomst<ScanUitslag> {
    op_achtergrond(app, move |s| scan::neem_aan(s, bestanden)).await
}

/// What could not be read or placed yet.
#[tauri::command]
#[specta::specta]
pub async fn plank(app: AppHandle) -> Uitkomst<Vec<PlankRegel>> {
    op_achtergrond(app, |s| s.met_open(|open| scan::plank(open))).await
}

/// Opens something on the shelf in the system's viewer. The copy goes at lock.
#[tauri::command]
#[specta::specta]
pub async fn open_van_plank(app: AppHandle, nummer: u32) -> Uitkomst<String> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        let pad = s.met_open(|open| {
            let bytes = open.store.van_plank(nummer.into())?.ok_or_else(Fout::geen_stuk)?;
            let soort = if bytes.starts_with(b"\xff\xd8") {
                "jpg"
            } else if bytes.starts_with(b"\x89PNG") {
                "png"
            } else {
                "pdf"
            };
            let pad = s.werkmap.schrijf(&format!("plank-{nummer}.{soort}"), &bytes).map_err(StoreFout::from)?;
            Ok(pad.display().to_string())
        })?;
        super::stuk::toon(&venster, &pad)?;
        Ok(pad)
    })
    .await
}

/// The pages of something on the shelf, to print.
#[tauri::command]
#[specta::specta]
pub async fn plank_bladen(app: AppHandle, nummer: u32) -> Uitkomst<Vec<String>> {
    op_achtergrond(app, move |s| {
        let bytes = s.met_open(|open| open.store.van_plank(nummer.into())?.ok_or_else(Fout::geen_stuk))?;
        scan::drukbladen(&bytes)
    })
    .await
}

/// Puts something from the shelf into this dossier, or into that of the document with this kenmerk.
/// Gives the dossier.
#[tauri::command]
#[specta::specta]
pub async fn plaats_van_plank(
    app: AppHandle,
    nummer: u32,
    dossier: Option<DossierId>,
    kenmerk: String,
) -> Uitkomst<DossierId> {
    op_achtergrond(app, move |s| s.met_open(|open| scan::plaats(open, open.moment(), nummer, dossier, &kenmerk))).await
}

/// Sets something on the shelf aside, with the reason.
#[tauri::command]
#[specta::specta]
pub async fn leg_weg_van_plank(app: AppHandle, nummer: u32, reden: String) -> Uitkomst<()> {
    op_achtergrond(app, move |s| s.met_open(|open| scan::leg_weg(open, open.moment(), nummer, &reden))).await
}
