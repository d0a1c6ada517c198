//! `termijn`: count a deadline, or many of them, and tell how it was counted.

mod antwoord;
mod opties;
mod vraag;

use crate::ONBRUIKBARE_INVOER;
use antwoord::schrijf;
use clap::Args;
use opties::Opties;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;
use vraag::{Uitslag, Vraagfout, tel};
use wmo::Regels;
use wmo::profiel::Profiel;
use wmo::termijn::TermijnSoort;

/// What to count.
#[derive(Args)]
#[command(
    about = "Reken een termijn uit, met uitleg",
    override_usage = "keukentafel-beheer termijn SOORT DATUM [OPTIES]\n         keukentafel-beheer termijn --stdin",
    after_help = soorten()
)]
pub struct Termijnopdracht {
    #[arg(
        value_name = "SOORT",
        display_order = 1,
        help = "Welke termijn (zie de lijst hieronder)",
        required_unless_present = "stdin",
        conflicts_with = "stdin"
    )]
    soort: Option<String>,

    #[arg(
        value_name = "DATUM",
        display_order = 2,
        help = "De dag die de termijn start, zoals 2026-11-13 of 13-11-2026",
        required_unless_present = "stdin",
        conflicts_with = "stdin"
    )]
    datum: Option<String>,

    #[arg(
        long,
        help = "Lees regels met SOORT DATUM [OPTIES] van de standaardinvoer; elke regel geeft een regel antwoord"
    )]
    stdin: bool,

    #[arg(
        long,
        value_name = "NAAM",
        default_value = "almere",
        hide_default_value = true,
        help = "Van welke gemeente de servicenormen gelden (standaard: almere)"
    )]
    gemeente: String,

    #[command(flatten)]
    opties: Opties,
}

/// The list below the help text.
fn soorten() -> String {
    let regels: Vec<String> =
        TermijnSoort::ALLE.into_iter().map(|soort| format!("  {:<27} {}", soort.code(), soort.betekenis())).collect();
    format!(
        "Soorten:\n{}\n\nVoorbeelden:\n  besluit 2026-11-23 --verzuim 2026-11-27..2026-12-11 --aangevuld 2026-12-04\n  besluit 2026-11-23 --igs 2026-12-08 --besluit 2027-01-05 --aanvragers 2\n  bezwaar 2026-12-07 --ontvangen 2027-01-20 --poststempel 2027-01-18\n  verdaging_bezwaar 2026-12-07 --weken 4 --commissie\n  evaluatie_traject3 2026-10-31 --nummer 3\n  datalek 2026-11-23 --tijd 14:30\n\nHet antwoord is een regel JSON per termijn. Is een regel van de invoer niet goed, dan staat dat met het\nregelnummer op de foutuitvoer; de andere regels krijgen gewoon antwoord en de afloopcode is 2.",
        regels.join("\n")
    )
}

/// Answers one question or all lines of standard input.
pub fn voer_uit(opdracht: &Termijnopdracht) -> ExitCode {
    let Some(regels) = Regels::ingebouwd(&opdracht.gemeente) else {
        eprintln!("Van deze gemeente heb ik geen profiel. Kies uit: {}.", Profiel::INGEBOUWD.join(", "));
        return ExitCode::from(ONBRUIKBARE_INVOER);
    };
    let uit = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let gelukt = match (&opdracht.soort, &opdracht.datum) {
        (Some(soort), Some(datum)) => een_antwoord(soort, datum, &opdracht.opties, &regels, uit),
        _ if !opdracht.opties.is_leeg() => {
            eprintln!("Zet bij --stdin de opties op de regel zelf, zoals: besluit 2026-11-23 --igs 2026-12-08");
            return ExitCode::from(ONBRUIKBARE_INVOER);
        }
        _ => antwoord_per_regel(BufReader::with_capacity(1 << 16, io::stdin().lock()), &regels, uit),
    };
    match gelukt {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(ONBRUIKBARE_INVOER),
        // Whoever reads has seen enough ("| head"): no error.
        Err(fout) if fout.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(fout) => {
            eprintln!("Lezen of schrijven lukt niet: {fout}. Probeer het opnieuw.");
            ExitCode::FAILURE
        }
    }
}

fn een_antwoord(soort: &str, datum: &str, opties: &Opties, regels: &Regels, mut uit: impl Write) -> io::Result<bool> {
    match tel(soort, datum, opties, regels) {
        Ok(uitslag) => schrijf(uitslag, &mut uit)?,
        Err(fout) => {
            eprintln!("{fout}");
            return Ok(false);
        }
    }
    uit.flush()?;
    Ok(true)
}

/// True when every line could be answered. Empty lines are passed over.
fn antwoord_per_regel<R: io::Read>(mut invoer: BufReader<R>, regels: &Regels, mut uit: impl Write) -> io::Result<bool> {
    let mut alles_goed = true;
    let mut regel = Vec::new();
    for nummer in 1_u64.. {
        regel.clear();
        if invoer.read_until(b'\n', &mut regel)? == 0 {
            break;
        }
        if regel.trim_ascii().is_empty() {
            continue;
        }
        match antwoord_op(&regel, regels) {
            Ok(uitslag) => schrijf(uitslag, &mut uit)?,
            Err(fout) => {
                alles_goed = false;
                eprintln!("regel {nummer}: {fout}");
            }
        }
        // A program that asks line by line and waits for the answer gets it at once.
        if invoer.buffer().is_empty() {
            uit.flush()?;
        }
    }
    uit.flush()?;
    Ok(alles_goed)
}

/// Answers one line of `termijn --stdin` with one line of JSON.
pub fn reken_regel(regel: &[u8], regels: &Regels) -> Result<Vec<u8>, impl std::error::Error + use<>> {
    antwoord_op(regel, regels).map(|uitslag| {
        let mut uit = Vec::new();
        // Writing to memory does not fail.
        let _ = schrijf(uitslag, &mut uit);
        uit
    })
}

fn antwoord_op(regel: &[u8], regels: &Regels) -> Result<Uitslag, Vraagfout> {
    let (soort, datum, opties) = lees_regel(regel)?;
    tel(soort, datum, &opties, regels)
}

/// A date may be written with spaces, so the options begin at the first word with two dashes.
fn lees_regel(regel: &[u8]) -> Result<(&str, &str, Opties), Vraagfout> {
    let tekst = std::str::from_utf8(regel).map_err(|_| Vraagfout::Regelvorm)?.trim();
    let (vraag, opties) = match tekst.find(" --") {
        Some(plaats) => (tekst[..plaats].trim(), Opties::van_regel(&tekst[plaats..])?),
        None => (tekst, Opties::default()),
    };
    let (soort, datum) = vraag.split_once(char::is_whitespace).ok_or(Vraagfout::Regelvorm)?;
    Ok((soort, datum, opties))
}
