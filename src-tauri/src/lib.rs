//! The shell of Keukentafel.
pub mod beeld;
pub mod fout;
pub mod opdracht;

/// All commands with their types.
pub fn koppelvlak() -> tauri_specta::Builder<tauri::Wry> {
    use opdracht::*;
    tauri_specta::Builder::new()
        .commands(tauri_specta::collect_commands![
            stand, begin, ontgrendel, vergrendel, begin_oefenen, werkvoorraad, zoek, mogelijk_dubbel, controleer,
            nieuwe_melding, dossier, toets, leg_vast, bewaar_concept, concepten, wis_concept, stuk_voorbeeld,
            bewaar_stuk, open_stuk, aanbieders, profiel, nieuw_id, regel_totalen
        ])
        .typ::<wmo::feit::FeitSoort>()
        .disable_serde_phases()
}
