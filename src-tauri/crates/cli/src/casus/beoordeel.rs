//! `casus beoordeel`: reads, records, answers.

use super::CasusFout;
use super::bestand::Casus;
use super::dossier::{bouw_op, vandaag};
use super::uitkomst::Uitkomst;
use chrono::NaiveDate;
use std::io::{Read, Write};
use std::path::Path;
use wmo::Regels;

/// Judges the case and writes the answer to standard output.
pub fn voer_uit(bestand: &Path, dag: Option<NaiveDate>) -> Result<(), CasusFout> {
    let (casus, regels) = lees(bestand)?;
    let vandaag = vandaag(&casus, dag);
    let opgebouwd = bouw_op(&casus, &regels, vandaag);
    let uitkomst = Uitkomst::van(&casus, opgebouwd, &regels, vandaag);
    let mut tekst = serde_json::to_vec_pretty(&uitkomst).map_err(|f| CasusFout::Schrijven(f.into()))?;
    tekst.push(b'\n');
    std::io::stdout().lock().write_all(&tekst).map_err(CasusFout::Schrijven)
}

/// The case and the rules of its gemeente.
pub fn lees(bestand: &Path) -> Result<(Casus, Regels), CasusFout> {
    let lezen = |fout| CasusFout::Lezen(bestand.display().to_string(), fout);
    let mut bytes = Vec::new();
    if bestand == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(lezen)?;
    } else {
        bytes = std::fs::read(bestand).map_err(lezen)?;
    }
    let casus = Casus::lees(&bytes).map_err(CasusFout::Bestand)?;
    let regels =
        Regels::ingebouwd(&casus.gemeente).ok_or_else(|| CasusFout::Bestand(Casus::onbekende_gemeente(&bytes)))?;
    Ok((casus, regels))
}
