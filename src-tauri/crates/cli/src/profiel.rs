//! `profiel`: check the profile of a gemeente before it is used, and show what is in one.

use crate::{ONBRUIKBARE_INVOER, datum};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use wmo::profiel::{Dekking, Ernst, Profiel, Profielbevinding, Zorgvraag, controleer};

/// The profile was read and has faults.
const FOUTEN: u8 = 1;

/// What to do with a profile.
#[derive(Args)]
#[command(about = "Controleer het profiel van een gemeente, of laat zien wat erin staat")]
pub struct Profielopdracht {
    #[command(subcommand)]
    opdracht: Wat,
}

#[derive(Subcommand)]
enum Wat {
    #[command(
        about = "Noem alles wat niet klopt, met regel en veld",
        after_help = "Afloopcodes:\n  0  het profiel is te gebruiken; er kunnen opmerkingen en open punten zijn\n  1  het profiel heeft fouten, of schrijven lukt niet\n  2  de opdracht of het bestand is niet te gebruiken"
    )]
    Toets(Toetsopdracht),
    #[command(about = "Laat zien wat er in een profiel staat")]
    Toon(Toonopdracht),
}

#[derive(Args)]
struct Toetsopdracht {
    #[arg(value_name = "PAD", help = "Een profiel.toml, of de map van een gemeente waar het in staat")]
    pad: PathBuf,
    #[arg(long, value_name = "DATUM", value_parser = datum::lees, help = "Toets alsof het deze dag is, zoals 2026-11-23 (standaard: vandaag)")]
    vandaag: Option<NaiveDate>,
}

#[derive(Args)]
struct Toonopdracht {
    #[arg(value_name = "PAD", help = "Een profiel.toml, een map, of de naam van een ingebouwd profiel")]
    pad: PathBuf,
    #[arg(long, value_name = "DATUM", value_parser = datum::lees, help = "Laat zien wat op deze dag geldt, zoals 2026-11-23 (standaard: vandaag)")]
    vandaag: Option<NaiveDate>,
}

/// Checks or shows a profile.
pub fn voer_uit(opdracht: &Profielopdracht) -> ExitCode {
    let uit = match &opdracht.opdracht {
        Wat::Toets(o) => toets(&o.pad, o.vandaag.unwrap_or_else(datum::vandaag)),
        Wat::Toon(o) => toon(&o.pad, o.vandaag.unwrap_or_else(datum::vandaag)),
    };
    match uit {
        Ok(code) => code,
        Err(fout) if fout.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => {
            eprintln!("Schrijven lukt niet. Probeer het opnieuw.");
            ExitCode::FAILURE
        }
    }
}

fn toets(pad: &Path, vandaag: NaiveDate) -> io::Result<ExitCode> {
    let Some((bestand, _, tekst)) = lees(pad) else { return Ok(ExitCode::from(ONBRUIKBARE_INVOER)) };
    let bevindingen = controleer(&tekst, vandaag);
    let mut uit = io::stdout().lock();
    for b in &bevindingen {
        writeln!(uit, "{}", regel(&bestand, b))?;
    }
    let aantal = |ernst| bevindingen.iter().filter(|b| b.ernst == ernst).count();
    let fouten = aantal(Ernst::Fout);
    writeln!(
        uit,
        "{} {}, {} {}, {} {}.",
        fouten,
        if fouten == 1 { "fout" } else { "fouten" },
        aantal(Ernst::LetOp),
        if aantal(Ernst::LetOp) == 1 { "opmerking" } else { "opmerkingen" },
        aantal(Ernst::Open),
        if aantal(Ernst::Open) == 1 { "open punt" } else { "open punten" },
    )?;
    uit.flush()?;
    Ok(if fouten == 0 { ExitCode::SUCCESS } else { ExitCode::from(FOUTEN) })
}

fn regel(bestand: &str, b: &Profielbevinding) -> String {
    let soort = match b.ernst {
        Ernst::Fout => "FOUT",
        Ernst::LetOp => "LET OP",
        Ernst::Open => "OPEN",
    };
    let veld = if b.veld.is_empty() { String::new() } else { format!(", veld {}", b.veld) };
    format!("{soort}  {bestand}, regel {}{veld}: {}", b.regel, b.zin)
}

/// The file, the name of its folder and its text. Says on standard error what is wrong with the path.
fn lees(pad: &Path) -> Option<(String, String, String)> {
    let bestand = if pad.is_dir() { pad.join("profiel.toml") } else { pad.to_owned() };
    let map = bestand.parent().and_then(Path::file_name).map(|m| m.to_string_lossy().into_owned()).unwrap_or_default();
    match fs::read_to_string(&bestand) {
        Ok(tekst) => Some((bestand.display().to_string(), map, tekst)),
        Err(fout) if fout.kind() == io::ErrorKind::InvalidData => {
            eprintln!("{} is geen tekst in UTF-8. Bewaar het bestand als UTF-8.", bestand.display());
            None
        }
        Err(_) => {
            eprintln!(
                "{} is niet te lezen. Geef het pad van een profiel.toml of van de map waar het in staat.",
                bestand.display()
            );
            None
        }
    }
}

fn toon(pad: &Path, vandaag: NaiveDate) -> io::Result<ExitCode> {
    let ingebouwd = pad.to_str().filter(|_| !pad.exists()).and_then(Profiel::ingebouwd);
    let profiel = match ingebouwd {
        Some(profiel) => profiel,
        None => {
            let Some((_, map, tekst)) = lees(pad) else { return Ok(ExitCode::from(ONBRUIKBARE_INVOER)) };
            match Profiel::uit_toml(&map, &tekst) {
                Ok(profiel) => profiel,
                Err(fout) => {
                    eprintln!("{fout} Met profiel toets zie je alles wat niet klopt.");
                    return Ok(ExitCode::from(FOUTEN));
                }
            }
        }
    };
    schrijf(&profiel, vandaag, &mut io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}

fn schrijf(p: &Profiel, vandaag: NaiveDate, uit: &mut impl Write) -> io::Result<()> {
    let g = &p.gemeente;
    writeln!(
        uit,
        "Gemeente {} ({}), {}, {} {}",
        g.naam,
        g.code.als_str(),
        g.postadres,
        g.postcode.als_str(),
        g.plaats
    )?;
    writeln!(
        uit,
        "Telefoon {}; cliëntondersteuning: {}, {}",
        g.telefoon, p.clientondersteuning.naam, p.clientondersteuning.telefoon
    )?;
    writeln!(uit, "\nStelsels")?;
    for stelsel in p.stelsels.alle() {
        let tot = stelsel.geldig_tot.map_or_else(|| "nu".to_owned(), |tot| tot.to_string());
        writeln!(uit, "  {} ({}): besluiten van {} tot en met {tot}", stelsel.naam, stelsel.code, stelsel.geldig_van)?;
        if let Some(dag) = stelsel.geen_recht_vanaf {
            writeln!(uit, "    geeft geen recht meer vanaf {dag}")?;
        }
    }
    if let Some(stelsel) = p.stelsels.op(vandaag) {
        writeln!(uit, "\nAanbieders per product op {vandaag}")?;
        for product in &stelsel.producten {
            let keuze = p.keuze(Zorgvraag { product: *product, specialisme: None }, vandaag, &[]);
            let namen: Vec<String> = keuze
                .aanbod
                .iter()
                .map(|a| {
                    let onbekend = if a.dekking == Dekking::Onbekend { ", traject niet bekend" } else { "" };
                    format!("{} (contract tot {}{onbekend})", a.aanbieder.naam, a.contract.tot_label())
                })
                .collect();
            writeln!(
                uit,
                "  {}: {}",
                p.productnaam(*product),
                if namen.is_empty() { "geen".to_owned() } else { namen.join("; ") }
            )?;
        }
    }
    writeln!(uit, "\nOpen punten")?;
    for punt in &p.open_punten {
        writeln!(uit, "  {}: {}", punt.veld, punt.zin)?;
    }
    uit.flush()
}
