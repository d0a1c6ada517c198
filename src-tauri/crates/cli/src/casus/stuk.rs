//! `casus stuk`: a stuk of a case, as PDF.

use super::CasusFout;
use super::beoordeel::{begrijp, lees};
use super::bestand::Casus;
use super::dossier::{bouw_op, vandaag};
use chrono::NaiveDate;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;
use stukken::{Gegevens, StukSoort};
use wmo::Regels;

/// The kind of stuk with this code.
pub fn lees_soort(code: &str) -> Result<StukSoort, String> {
    serde_json::from_value(code.into()).map_err(|_| {
        let codes: Vec<&str> = StukSoort::ALLE.iter().map(|s| s.code()).collect();
        format!("dit soort stuk bestaat niet. Kies uit: {}", codes.join(", "))
    })
}

/// Makes the stuk for the newest zaak of the case.
pub fn voer_uit(
    bestand: &Path,
    soort: StukSoort,
    uit: &Path,
    dag: Option<NaiveDate>,
    overschrijf: bool,
) -> Result<(), CasusFout> {
    let (casus, regels) = lees(bestand)?;
    schrijf(uit, &pdf(soort, &casus, &regels, dag)?, overschrijf)
}

/// The PDF of a stuk of a case, given as the bytes of its file.
pub fn stuk_van_casus(soort: StukSoort, bytes: &[u8]) -> Result<Vec<u8>, CasusFout> {
    let (casus, regels) = begrijp(bytes)?;
    pdf(soort, &casus, &regels, None)
}

fn pdf(soort: StukSoort, casus: &Casus, regels: &Regels, dag: Option<NaiveDate>) -> Result<Vec<u8>, CasusFout> {
    let datum = vandaag(casus, dag);
    let dossier = bouw_op(casus, regels, datum).dossier;
    let zaak = dossier.zaken.last().ok_or(CasusFout::GeenZaak)?;
    let versie = zaak.nieuwste_verslag().map_or_else(|| zaak.volgende_versie(), |v| v.versie);
    let gegevens = Gegevens {
        dossier: &dossier,
        zaak: zaak.id,
        regels,
        datum,
        versie: Some(versie),
        besluit: None,
        onderwerp: None,
        medewerker: "Medewerker van het wijkteam",
        // A case tells what happened to the resident, not who looked.
        inzage: &[],
        oefenen: false,
    };
    Ok(stukken::maak(soort, &gegevens)?.pdf()?)
}

fn schrijf(uit: &Path, pdf: &[u8], overschrijf: bool) -> Result<(), CasusFout> {
    let mut open = OpenOptions::new();
    open.write(true);
    if overschrijf {
        open.create(true).truncate(true)
    } else {
        open.create_new(true)
    };
    let bestand = open.open(uit);
    let bestaat = |f: std::io::Error| match f.kind() {
        ErrorKind::AlreadyExists => CasusFout::BestaatAl(uit.display().to_string()),
        _ => CasusFout::Schrijven(f),
    };
    bestand.map_err(bestaat)?.write_all(pdf).map_err(CasusFout::Schrijven)
}
