//! Documents: preview, keep outside, open to read and print.

use super::{Uitkomst, op_achtergrond};
use crate::beeld::{self, Bestandscontrole, Briefvoorbeeld, Opdracht, TekenBeeld, Voorbeeld, VoorbeeldGegevens};
use crate::fout::{Fout, FoutCode};
use crate::sessie::{Open, Sessie};
use crate::stapel::haal;
use crate::tekenen;
use crate::vastleggen;
use std::io::ErrorKind;
use std::path::Path;
use store::{InzageSoort, StoreFout};
use stukken::{Alineaverschil, Gegevens, Stuk, StukSoort};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use wmo::Regels;
use wmo::feit::BesluitGenomen;
use wmo::vastlegging::{DossierId, ZaakId};

/// How a document will look, with what is being written.
#[tauri::command]
#[specta::specta]
pub async fn stuk_voorbeeld(
    app: AppHandle,
    dossier: DossierId,
    zaak: ZaakId,
    soort: StukSoort,
    gegevens: VoorbeeldGegevens,
) -> Uitkomst<Voorbeeld> {
    op_achtergrond(app, move |s| voorbeeld(s, dossier, zaak, soort, gegevens)).await
}

pub(crate) fn voorbeeld(
    sessie: &Sessie,
    dossier: DossierId,
    zaak: ZaakId,
    soort: StukSoort,
    gegevens: VoorbeeldGegevens,
) -> Uitkomst<Voorbeeld> {
    sessie
        .met_open(|open| maak(open, &sessie.regels(), dossier, zaak, soort, &gegevens))
        .map(|stuk| Voorbeeld::van(&stuk))
}

/// A document of the dossier as it is recorded.
fn maak(
    open: &Open,
    regels: &Regels,
    dossier: DossierId,
    zaak: ZaakId,
    soort: StukSoort,
    gegevens: &VoorbeeldGegevens,
) -> Uitkomst<Stuk> {
    let stand = open.store.dossier(dossier)?.ok_or_else(Fout::geen_dossier)?;
    let inzage = if soort == StukSoort::WieKeek { beeld::keren(open, dossier, regels)? } else { Vec::new() };
    let gegevens = Gegevens {
        dossier: &stand,
        zaak,
        regels,
        datum: gegevens.datum,
        versie: gegevens.versie,
        besluit: None,
        onderwerp: None,
        medewerker: &open.gebruiker.naam,
        inzage: &inzage,
        oefenen: open.oefenen,
    };
    stukken::maak(soort, &gegevens).map_err(vastleggen::stukfout)
}

/// The letter that goes with a feit that is being written, as it will be printed. None when no letter
/// goes with it.
#[tauri::command]
#[specta::specta]
pub async fn brief_voorbeeld(
    app: AppHandle,
    dossier: DossierId,
    zaak: ZaakId,
    opdracht: Opdracht,
) -> Uitkomst<Option<Briefvoorbeeld>> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| vastleggen::brief_bij(open, &s.regels(), open.moment(), (dossier, Some(zaak)), &opdracht))
    })
    .await
}

/// How the letter will look that makes this besluit known. Which letter that is, follows from the besluit.
#[tauri::command]
#[specta::specta]
pub async fn besluit_voorbeeld(
    app: AppHandle,
    dossier: DossierId,
    zaak: ZaakId,
    besluit: BesluitGenomen,
) -> Uitkomst<Voorbeeld> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| vastleggen::brief_bij_besluit(open, &s.regels(), open.moment(), (dossier, zaak), &besluit))
    })
    .await
}

/// Opens a letter that no feit stands for, to print it. It is not kept: the copy goes at lock.
#[tauri::command]
#[specta::specta]
pub async fn open_losse_brief(app: AppHandle, dossier: DossierId, zaak: ZaakId, soort: StukSoort) -> Uitkomst<String> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        let pad = zet_losse_brief_klaar(s, dossier, zaak, soort)?;
        toon(&venster, &pad)?;
        Ok(pad)
    })
    .await
}

/// Keeps a document where the user wants it; none when the user changes their mind.
#[tauri::command]
#[specta::specta]
pub async fn bewaar_stuk(app: AppHandle, dossier: DossierId, sha256: String) -> Uitkomst<Option<String>> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        let uit = haal(s, dossier, &sha256)?;
        let mut vraag = venster
            .dialog()
            .file()
            .set_title("Stuk bewaren")
            .set_file_name(&uit.bestandsnaam)
            .add_filter("PDF", &["pdf"]);
        if let Some(hoofdvenster) = venster.get_webview_window("main") {
            vraag = vraag.set_parent(&hoofdvenster);
        }
        let Some(doel) = vraag.blocking_save_file().and_then(|p| p.into_path().ok()) else { return Ok(None) };
        bewaar_als(s, dossier, &uit.titel, &uit.bytes, &doel)?;
        Ok(Some(doel.display().to_string()))
    })
    .await
}

/// Opens a document in the system's viewer, to read and print it. The copy goes at lock.
#[tauri::command]
#[specta::specta]
pub async fn open_stuk(app: AppHandle, dossier: DossierId, sha256: String) -> Uitkomst<String> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        let pad = zet_klaar(s, dossier, &sha256)?;
        toon(&venster, &pad)?;
        Ok(pad)
    })
    .await
}

/// The latest verslag as it was frozen, to read and sign on the screen.
#[tauri::command]
#[specta::specta]
pub async fn verslag_om_te_tekenen(app: AppHandle, dossier: DossierId, zaak: ZaakId) -> Uitkomst<TekenBeeld> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| tekenen::om_te_tekenen(open, &s.regels(), open.moment(), (dossier, zaak)))
    })
    .await
}

/// Compares a file that the user chooses with everything that was sent; none when nothing was chosen.
#[tauri::command]
#[specta::specta]
pub async fn controleer_bestand(app: AppHandle) -> Uitkomst<Option<Bestandscontrole>> {
    let venster = app.clone();
    op_achtergrond(app, move |s| {
        let mut vraag = venster.dialog().file().set_title("Bestand controleren").add_filter("PDF", &["pdf"]);
        if let Some(hoofdvenster) = venster.get_webview_window("main") {
            vraag = vraag.set_parent(&hoofdvenster);
        }
        let Some(bron) = vraag.blocking_pick_file().and_then(|p| p.into_path().ok()) else { return Ok(None) };
        vergelijk_bestand(s, &bron).map(Some)
    })
    .await
}

pub(crate) fn vergelijk_bestand(sessie: &Sessie, bron: &Path) -> Uitkomst<Bestandscontrole> {
    let bytes = store::lees_bestand(bron).map_err(|fout| {
        let zin = match fout.kind() {
            ErrorKind::FileTooLarge => "Dit bestand is veel groter dan een stuk van ons. Kies een ander.",
            _ => "Dit bestand is niet te lezen. Kies een ander, of kopieer het eerst naar je computer.",
        };
        Fout::nieuw(FoutCode::Invoer, zin)
    })?;
    sessie.met_open(|open| Ok(Bestandscontrole::van(&open.store.controleer_stuk(&bytes)?)))
}

/// What changed from one document to the next, paragraph by paragraph, as both went out.
#[tauri::command]
#[specta::specta]
pub async fn vergelijk_stukken(
    app: AppHandle,
    dossier: DossierId,
    oude: String,
    nieuwe: String,
) -> Uitkomst<Vec<Alineaverschil>> {
    op_achtergrond(app, move |s| vergelijk(s, dossier, &oude, &nieuwe)).await
}

pub(crate) fn vergelijk(
    sessie: &Sessie,
    dossier: DossierId,
    oude: &str,
    nieuwe: &str,
) -> Uitkomst<Vec<Alineaverschil>> {
    let lees = |sha256: &str| -> Uitkomst<_> {
        let uit = haal(sessie, dossier, sha256)?;
        stukken::lees(&uit.bytes).map_err(|_| {
            Fout::nieuw(FoutCode::Stuk, "Dit stuk kan ik niet lezen. Open beide stukken en vergelijk ze zelf.")
        })
    };
    Ok(stukken::vergelijk(&lees(oude)?, &lees(nieuwe)?))
}

/// Opens a file in the system's viewer.
pub(super) fn toon(venster: &AppHandle, pad: &str) -> Uitkomst<()> {
    venster.opener().open_path(pad, None::<&str>).map_err(|_| {
        Fout::nieuw(
            FoutCode::Stuk,
            "Op deze computer is geen programma om een pdf te openen. Bewaar het stuk, of vraag de beheerder om een \
             pdf-lezer.",
        )
    })
}

pub(crate) fn bewaar_als(sessie: &Sessie, dossier: DossierId, titel: &str, bytes: &[u8], doel: &Path) -> Uitkomst<()> {
    sessie.met_open(|open| open.noteer_inzage(dossier, InzageSoort::Uitgevoerd, titel))?;
    Ok(std::fs::write(doel, bytes).map_err(StoreFout::from)?)
}

pub(crate) fn zet_klaar(sessie: &Sessie, dossier: DossierId, sha256: &str) -> Uitkomst<String> {
    let uit = haal(sessie, dossier, sha256)?;
    // Written while the file is open: a lock that comes in between would leave the document behind.
    sessie.met_open(|open| {
        open.noteer_inzage(dossier, InzageSoort::Afgedrukt, &uit.titel)?;
        let pad = sessie.werkmap.schrijf(&uit.bestandsnaam, &uit.bytes).map_err(StoreFout::from)?;
        Ok(pad.display().to_string())
    })
}

pub(crate) fn zet_losse_brief_klaar(
    sessie: &Sessie,
    dossier: DossierId,
    zaak: ZaakId,
    soort: StukSoort,
) -> Uitkomst<String> {
    sessie.met_open(|open| {
        let (stuk, bytes) = maak_losse_brief(open, &sessie.regels(), dossier, zaak, soort)?;
        let pad = sessie.werkmap.schrijf(&stuk.bestandsnaam(), &bytes).map_err(StoreFout::from)?;
        Ok(pad.display().to_string())
    })
}

/// The pages of a letter that no feit stands for, to print. It is not kept.
pub(crate) fn bladen_van_losse_brief(
    sessie: &Sessie,
    dossier: DossierId,
    zaak: ZaakId,
    soort: StukSoort,
) -> Uitkomst<Vec<String>> {
    let (_, bytes) = sessie.met_open(|open| maak_losse_brief(open, &sessie.regels(), dossier, zaak, soort))?;
    stukken::drukbladen(&bytes).map_err(vastleggen::stukfout)
}

/// A letter that no feit stands for, made to go out: that is noted.
fn maak_losse_brief(
    open: &mut Open,
    regels: &Regels,
    dossier: DossierId,
    zaak: ZaakId,
    soort: StukSoort,
) -> Uitkomst<(Stuk, Vec<u8>)> {
    let gegevens = VoorbeeldGegevens { datum: open.vandaag(), versie: None };
    let stuk = maak(open, regels, dossier, zaak, soort, &gegevens)?;
    let bytes = stuk.pdf().map_err(vastleggen::stukfout)?;
    open.noteer_inzage(dossier, InzageSoort::Afgedrukt, &stuk.titel)?;
    Ok((stuk, bytes))
}
