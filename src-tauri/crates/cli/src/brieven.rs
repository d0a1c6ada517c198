//! `brieven`: try the letter texts of a gemeente before they are used.

use crate::ONBRUIKBARE_INVOER;
use clap::{Args, Subcommand};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use stukken::{StukFout, toets_beeldmerk, toets_brieven};

/// The letters were read and have faults.
const FOUTEN: u8 = 1;

/// What to do with letter texts.
#[derive(Args)]
#[command(about = "Controleer de brieven van een gemeente")]
pub struct Brievenopdracht {
    #[command(subcommand)]
    opdracht: Wat,
}

#[derive(Subcommand)]
enum Wat {
    #[command(
        about = "Vul elke brief vele malen met verzonnen gegevens, en noem wat niet klopt met bestand en regel",
        after_help = "Wat niet in de map staat, komt uit de gedeelde brieven van het programma.\n\nAfloopcodes:\n  0  de brieven zijn te gebruiken\n  1  een brief heeft een fout, of schrijven lukt niet\n  2  de map is niet te lezen"
    )]
    Toets {
        #[arg(value_name = "MAP", help = "De map van een gemeente, of de map met haar brieven (*.md)")]
        map: PathBuf,
    },
}

/// Checks letters.
pub fn voer_uit(opdracht: &Brievenopdracht) -> ExitCode {
    let Wat::Toets { map } = &opdracht.opdracht;
    let brieven = match lees(map) {
        Ok(brieven) => brieven,
        Err(fout) => {
            eprintln!("De brieven in {} kan ik niet lezen: {fout}. Geef de map van een gemeente.", map.display());
            return ExitCode::from(ONBRUIKBARE_INVOER);
        }
    };
    let eigen: Vec<(&str, &str)> = brieven.iter().map(|(naam, tekst)| (naam.as_str(), tekst.as_str())).collect();
    let mut fouten = toets_brieven(&eigen);
    match beeldmerk(map) {
        Ok(svg) => fouten.extend(svg.and_then(|svg| toets_beeldmerk(&svg).err())),
        Err(fout) => {
            eprintln!("Het beeldmerk in {} kan ik niet lezen: {fout}. Bewaar het als SVG.", map.display());
            return ExitCode::from(ONBRUIKBARE_INVOER);
        }
    }
    match schrijf(&fouten, eigen.len()) {
        Ok(()) if fouten.is_empty() => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(FOUTEN),
        Err(fout) if fout.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => {
            eprintln!("Schrijven lukt niet. Probeer het opnieuw.");
            ExitCode::from(FOUTEN)
        }
    }
}

fn schrijf(fouten: &[StukFout], eigen: usize) -> io::Result<()> {
    let mut uit = io::stdout().lock();
    for fout in fouten {
        writeln!(uit, "{}", regel(fout))?;
    }
    match fouten.len() {
        0 => writeln!(uit, "{eigen} eigen bestanden, geen fouten."),
        1 => writeln!(uit, "1 fout."),
        n => writeln!(uit, "{n} fouten."),
    }
}

/// "beschikking_toekenning.md:12: er staat een onbekend veld".
fn regel(fout: &StukFout) -> String {
    match fout {
        StukFout::Brieftekst { bestand, regel: Some(regel), wat } => format!("{bestand}:{regel}: {wat}"),
        StukFout::Brieftekst { bestand, regel: None, wat } => format!("{bestand}: {wat}"),
        ander => ander.to_string(),
    }
}

/// The mark of the gemeente, where it has one of its own.
fn beeldmerk(map: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(map.join("beeldmerk.svg")) {
        Ok(svg) => Ok(Some(svg)),
        Err(fout) if fout.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(fout) => Err(fout),
    }
}

/// The letters in a folder, or in its `brieven`, by name. The README is no letter.
fn lees(map: &Path) -> io::Result<Vec<(String, String)>> {
    let binnen = map.join("brieven");
    let mut uit = Vec::new();
    for bestand in fs::read_dir(if binnen.is_dir() { &binnen } else { map })? {
        let pad = bestand?.path();
        let naam = pad.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        if naam.ends_with(".md") && naam != "LEESMIJ.md" {
            uit.push((naam, fs::read_to_string(&pad)?));
        }
    }
    if uit.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "er staan geen bestanden die op .md eindigen"));
    }
    uit.sort();
    Ok(uit)
}
