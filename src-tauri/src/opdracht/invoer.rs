//! Help while typing. Nothing here needs an open file.

use super::Uitkomst;
use crate::beeld::{AanbodBeeld, Controle, InvoerVeld, ProfielView, RegelTotaal, UrenBeeld};
use crate::klok;
use crate::sessie::Sessie;
use chrono::NaiveDate;
use leesbaarheid::Lezing;
use tauri::State;
use wmo::feit::UrenOnderbouwd;
use wmo::pgb::PgbPunt;
use wmo::product::{Eenheid, PerWeek, Product, Productregel, Specialisme};
use wmo::profiel::Zorgvraag;

/// Checks what somebody typed in one field.
#[tauri::command]
#[specta::specta]
pub async fn controleer(sessie: State<'_, Sessie>, veld: InvoerVeld, tekst: String) -> Uitkomst<Controle> {
    Ok(Controle::van(veld, &tekst, sessie.vandaag()))
}

/// Totals of lines that are being typed.
#[tauri::command]
#[specta::specta]
pub async fn regel_totalen(sessie: State<'_, Sessie>, regels: Vec<Productregel>) -> Uitkomst<Vec<RegelTotaal>> {
    Ok(regels.iter().map(|r| RegelTotaal::van(r, &sessie.regels())).collect())
}

/// The sum of hours that are being typed, beside what the line asks; with `nu` as a thought beside what is
/// recorded. Nothing is recorded.
#[tauri::command]
#[specta::specta]
pub async fn uren_opbouw(
    uren: UrenOnderbouwd,
    nu: Option<UrenOnderbouwd>,
    eenheid: Eenheid,
    per_week: Option<PerWeek>,
) -> Uitkomst<UrenBeeld> {
    Ok(UrenBeeld::van(&uren, nu.as_ref(), eenheid, per_week))
}

/// All providers that are contracted for this product on this day. `helpt_al` are those that help the
/// resident now.
#[tauri::command]
#[specta::specta]
pub async fn aanbieders(
    sessie: State<'_, Sessie>,
    product: Product,
    specialisme: Option<Specialisme>,
    op: NaiveDate,
    helpt_al: Vec<String>,
) -> Uitkomst<AanbodBeeld> {
    Ok(AanbodBeeld::voor(Zorgvraag { product, specialisme }, op, &helpt_al, &sessie.regels()))
}

/// The ten points of pgb-vaardigheid, in order (procedure 1.10).
#[tauri::command]
#[specta::specta]
pub async fn pgb_punten() -> Uitkomst<Vec<String>> {
    Ok(PgbPunt::alle().map(|p| p.tekst().to_owned()).collect())
}

/// The gemeente.
#[tauri::command]
#[specta::specta]
pub async fn profiel(sessie: State<'_, Sessie>) -> Uitkomst<ProfielView> {
    Ok(ProfielView::van(&sessie.regels(), sessie.vandaag()))
}

/// What is hard to read in a text that is being written.
#[tauri::command]
#[specta::specta]
pub async fn lees_tekst(tekst: String) -> Uitkomst<Lezing> {
    Ok(leesbaarheid::lees(&tekst))
}

/// A new key, for a gesprek.
#[tauri::command]
#[specta::specta]
pub async fn nieuw_id() -> Uitkomst<String> {
    Ok(klok::nieuwe_sleutel().to_string())
}
