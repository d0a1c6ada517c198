//! `casus beoordeel`: reads, records, answers.

use super::CasusFout;
use super::bestand::Casus;
use super::dossier::{bouw_op, vandaag};
use super::uitkomst::Uitkomst;
use chrono::NaiveDate;
use std::io::{Read, Write};
use std::path::Path;
use wmo::Regels;

/// Judges the case and writes the answer to standard output. With `als` a file of feiten is thought of
/// on top of it, in the place of those that the case itself names.
pub fn voer_uit(bestand: &Path, als: Option<&Path>, dag: Option<NaiveDate>) -> Result<(), CasusFout> {
    if als.is_some_and(|als| als == bestand && als == Path::new(STANDAARDINVOER)) {
        return Err(CasusFout::TweeKeerInvoer);
    }
    let (mut casus, regels) = lees(bestand)?;
    if let Some(als) = als {
        casus.lees_als(&lees_bytes(als)?).map_err(|fout| CasusFout::Als(als.display().to_string(), fout))?;
    }
    let tekst = antwoord(&casus, &regels, dag)?;
    std::io::stdout().lock().write_all(&tekst).map_err(CasusFout::Schrijven)
}

/// Judges a case, given as the bytes of its file; the answer is JSON (docs/casus.md).
pub fn beoordeel_casus(bytes: &[u8]) -> Result<Vec<u8>, CasusFout> {
    let (casus, regels) = begrijp(bytes)?;
    antwoord(&casus, &regels, None)
}

fn antwoord(casus: &Casus, regels: &Regels, dag: Option<NaiveDate>) -> Result<Vec<u8>, CasusFout> {
    let vandaag = vandaag(casus, dag);
    let mut opgebouwd = bouw_op(casus, regels, vandaag);
    let alsdan = casus.als.as_deref().map(|feiten| opgebouwd.als(feiten, regels, vandaag));
    let uitkomst = Uitkomst::van(casus, opgebouwd, alsdan, regels, vandaag);
    let mut tekst = serde_json::to_vec_pretty(&uitkomst).map_err(|f| CasusFout::Schrijven(f.into()))?;
    tekst.push(b'\n');
    Ok(tekst)
}

/// The name of a file that stands for standard input.
const STANDAARDINVOER: &str = "-";

fn lees_bytes(bestand: &Path) -> Result<Vec<u8>, CasusFout> {
    let lezen = |fout| CasusFout::Lezen(bestand.display().to_string(), fout);
    if bestand != Path::new(STANDAARDINVOER) {
        return std::fs::read(bestand).map_err(lezen);
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes).map_err(lezen)?;
    Ok(bytes)
}

/// The case and the rules of its gemeente.
pub fn lees(bestand: &Path) -> Result<(Casus, Regels), CasusFout> {
    begrijp(&lees_bytes(bestand)?)
}

/// The same from the bytes of the file.
pub fn begrijp(bytes: &[u8]) -> Result<(Casus, Regels), CasusFout> {
    let casus = Casus::lees(bytes).map_err(CasusFout::Bestand)?;
    let mut regels =
        Regels::ingebouwd(&casus.gemeente).ok_or_else(|| CasusFout::Bestand(Casus::onbekende_gemeente(bytes)))?;
    casus.beleid.pas_toe(&mut regels);
    Ok((casus, regels))
}
