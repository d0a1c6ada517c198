//! The shell of Keukentafel: one window, the unlocked session, and the commands between them.
//!
//! Thin on purpose: every rule is in `wmo`, every page in `stukken`, every byte on disk in `store`.
//! The shell puts these rooms together, reads the clock, and shows the outcome. It may not decide
//! anything about a resident, compute a date, or keep a second copy of a fact.
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod afdruk;
pub mod batterij;
pub mod beeld;
mod bestandskeuring;
mod dossierexport;
pub mod fout;
pub mod gebeurtenis;
pub mod gemeente;
pub mod klok;
pub mod oefenen;
pub mod opdracht;
pub mod paden;
#[cfg(test)]
mod proef;
mod reservekopie;
mod samenvoegen;
mod scan;
pub mod sessie;
mod stapel;
pub mod tekenen;
pub mod vastleggen;
mod venster;
pub mod werkmap;

use fout::Fout;
use paden::Paden;
use sessie::Sessie;
use store::Kosten;
use tauri::{Manager, RunEvent};
use tauri_plugin_dialog::DialogExt;
use tauri_specta::{collect_commands, collect_events};
use werkmap::Werkmap;
use wmo::feit::Handtekening;

/// All commands and events with their types: what the window speaks with.
pub fn koppelvlak() -> tauri_specta::Builder<tauri::Wry> {
    use opdracht::*;
    tauri_specta::Builder::new()
        .commands(collect_commands![
            stand,
            gemeenten,
            kies_gemeente,
            begin,
            ontgrendel,
            vergrendel,
            stilslot,
            begin_oefenen,
            draai_oefenklok,
            actief,
            sluit,
            werkvoorraad,
            tas,
            niet_uitgewisseld,
            waarom,
            bij_aanbieder,
            aanbieder_valt_weg,
            zoek,
            mogelijk_dubbel,
            controleer,
            regel_totalen,
            uren_opbouw,
            aanbieders,
            pgb_punten,
            profiel,
            nieuw_id,
            lees_tekst,
            nieuwe_melding,
            nieuw_contact,
            dossier,
            meekijk,
            toets,
            als,
            besluitcontrole,
            leg_vast,
            voeg_samen,
            bewaar_concept,
            concepten,
            wis_concept,
            journaal,
            houd_in_journaal,
            stuk_voorbeeld,
            brief_voorbeeld,
            besluit_voorbeeld,
            open_losse_brief,
            bewaar_stuk,
            open_stuk,
            verslag_om_te_tekenen,
            controleer_bestand,
            vergelijk_stukken,
            post,
            stapel_bladen,
            losse_brief_bladen,
            druk_af,
            bewaar_stapel,
            stop_stapel,
            neem_scan_aan,
            wijzig_wachtzin,
            wijzig_medewerker,
            maak_reservekopie,
            zet_reservekopie_terug,
            stop_beheer,
            keur_dossiers,
            herbouw_dossiers,
            profiel_op,
            exporteer_dossier,
            plank,
            open_van_plank,
            plank_bladen,
            plaats_van_plank,
            leg_weg_van_plank
        ])
        .constant("FEITEN_MET_BRIEF", stukken::FEITEN_MET_BRIEF)
        .constant("GROOTSTE_SCAN", ::scan::MAX_BYTES as u32)
        .constant("BRIEVEN_ZONDER_FEIT", stukken::BRIEVEN_ZONDER_FEIT)
        .constant(
            "HANDTEKENING",
            (
                Handtekening::BREED,
                Handtekening::HOOG,
                Handtekening::MEESTE_LIJNEN as u32,
                Handtekening::MEESTE_PUNTEN as u32,
            ),
        )
        .events(collect_events![gebeurtenis::Vergrendeld, gebeurtenis::GaatVergrendelen, gebeurtenis::Sluiten])
        // One shape for both directions: the window sends back what it got.
        .disable_serde_phases()
}

/// Runs the program until its window closes.
pub fn run() -> tauri::Result<()> {
    let koppelvlak = koppelvlak();
    tauri::Builder::default()
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(koppelvlak.invoke_handler())
        .setup(move |app| {
            koppelvlak.mount_events(app);
            match maak_sessie(app) {
                Ok(sessie) => {
                    app.manage(sessie);
                    venster::open(app)?;
                    venster::bewaak(app.handle().clone());
                }
                // Without a place for its files there is nothing to open a window for.
                Err(fout) => {
                    let handvat = app.handle().clone();
                    app.dialog().message(fout.zin).title("Keukentafel").show(move |_| handvat.exit(1));
                }
            }
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|app, gebeurtenis| {
            if let (RunEvent::Exit, Some(sessie)) = (gebeurtenis, app.try_state::<Sessie>()) {
                sessie.sluit();
            }
        });
    Ok(())
}

fn maak_sessie(app: &tauri::App) -> Result<Sessie, Fout> {
    let paden = Paden::van(app)?;
    // In memory where the system has a place for that (XDG_RUNTIME_DIR), else beside the files.
    let werkmap = app
        .path()
        .runtime_dir()
        .ok()
        .and_then(|map| Werkmap::open(&map.join("keukentafel")).ok())
        .map_or_else(|| Werkmap::open(&paden.tijdelijk()).map_err(store::StoreFout::from), Ok)?;
    Ok(Sessie::nieuw(paden, werkmap, Kosten::default()))
}
