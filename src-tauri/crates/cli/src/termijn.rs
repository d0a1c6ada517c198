//! `termijn`: count a deadline, or many of them, and tell how it was counted.

use crate::ONBRUIKBARE_INVOER;
use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;
use wmo::Regels;
use wmo::invoer::{OngeldigeDatum, vaste_datum};
use wmo::profiel::Profiel;
use wmo::termijn::{Aard, Stap, Termijn, TermijnSoort, bereken};

/// What to count.
#[derive(Args)]
#[command(
    about = "Reken een termijn uit, met uitleg",
    override_usage = "keukentafel-beheer termijn SOORT DATUM\n         keukentafel-beheer termijn --stdin",
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

    #[arg(long, help = "Lees regels met SOORT DATUM van de standaardinvoer; elke regel geeft een regel antwoord")]
    stdin: bool,

    #[arg(
        long,
        value_name = "NAAM",
        default_value = "almere",
        hide_default_value = true,
        help = "Van welke gemeente de servicenormen gelden (standaard: almere)"
    )]
    gemeente: String,
}

/// The list below the help text.
fn soorten() -> String {
    let regels: Vec<String> =
        TermijnSoort::ALLE.into_iter().map(|soort| format!("  {:<21} {}", soort.code(), soort.betekenis())).collect();
    format!(
        "Soorten:\n{}\n\nHet antwoord is een regel JSON per termijn. Is een regel van de invoer niet goed, dan staat dat met het\nregelnummer op de foutuitvoer; de andere regels krijgen gewoon antwoord en de afloopcode is 2.",
        regels.join("\n")
    )
}

/// Why a question gets no answer. Never repeats what was typed: that could be anything.
#[derive(Debug, thiserror::Error)]
enum Vraagfout {
    #[error("Deze soort termijn ken ik niet. Kies uit: {}.", TermijnSoort::ALLE.map(TermijnSoort::code).join(", "))]
    Soort,
    #[error("Deze datum begrijp ik niet. Schrijf hem als 2026-11-13 of 13-11-2026.")]
    Datumvorm,
    #[error("{0}")]
    Datum(OngeldigeDatum),
    #[error("Op deze regel staat geen soort en datum. Schrijf bijvoorbeeld: onderzoek 2026-11-13")]
    Regelvorm,
}

impl From<OngeldigeDatum> for Vraagfout {
    fn from(fout: OngeldigeDatum) -> Self {
        match fout {
            // The domain's sentence offers "morgen", which means nothing in a file.
            OngeldigeDatum::Vorm => Self::Datumvorm,
            andere => Self::Datum(andere),
        }
    }
}

/// One line of the answer. The order of the fields is part of the interface.
#[derive(Serialize)]
struct Antwoord<'a> {
    soort: TermijnSoort,
    start: NaiveDate,
    uiterlijk: NaiveDate,
    uitleg: Vec<&'a str>,
    grond: &'a str,
    aard: Aard,
    stappen: Vec<StapInAntwoord<'a>>,
}

#[derive(Serialize)]
struct StapInAntwoord<'a> {
    datum: NaiveDate,
    zin: &'a str,
    grond: Option<&'a str>,
}

impl<'a> From<&'a Termijn> for Antwoord<'a> {
    fn from(termijn: &'a Termijn) -> Self {
        Self {
            soort: termijn.soort,
            start: termijn.start,
            uiterlijk: termijn.uiterlijk,
            uitleg: termijn.uitleg.iter().map(|stap| stap.zin.as_str()).collect(),
            grond: &termijn.grond.bron,
            aard: termijn.aard,
            stappen: termijn.uitleg.iter().map(StapInAntwoord::from).collect(),
        }
    }
}

impl<'a> From<&'a Stap> for StapInAntwoord<'a> {
    fn from(stap: &'a Stap) -> Self {
        Self { datum: stap.datum, zin: &stap.zin, grond: stap.grond.as_ref().map(|grond| grond.bron.as_ref()) }
    }
}

/// Answers one question or all lines of standard input.
pub fn voer_uit(opdracht: &Termijnopdracht) -> ExitCode {
    let Some(regels) = Regels::ingebouwd(&opdracht.gemeente) else {
        eprintln!("Van deze gemeente heb ik geen profiel. Kies uit: {}.", Profiel::INGEBOUWD.join(", "));
        return ExitCode::from(ONBRUIKBARE_INVOER);
    };
    let uit = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let gelukt = match (&opdracht.soort, &opdracht.datum) {
        (Some(soort), Some(datum)) => een_antwoord(soort, datum, &regels, uit),
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

fn een_antwoord(soort: &str, datum: &str, regels: &Regels, mut uit: impl Write) -> io::Result<bool> {
    match tel(soort, datum, regels) {
        Ok(termijn) => schrijf(&termijn, &mut uit)?,
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
        match lees_regel(&regel).and_then(|(soort, datum)| tel(soort, datum, regels)) {
            Ok(termijn) => schrijf(&termijn, &mut uit)?,
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

fn lees_regel(regel: &[u8]) -> Result<(&str, &str), Vraagfout> {
    let tekst = std::str::from_utf8(regel).map_err(|_| Vraagfout::Regelvorm)?;
    tekst.trim().split_once(char::is_whitespace).ok_or(Vraagfout::Regelvorm)
}

fn tel(soort: &str, datum: &str, regels: &Regels) -> Result<Termijn, Vraagfout> {
    let soort = TermijnSoort::uit_code(soort).ok_or(Vraagfout::Soort)?;
    Ok(bereken(soort, vaste_datum(datum)?, regels))
}

fn schrijf(termijn: &Termijn, uit: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *uit, &Antwoord::from(termijn))?;
    uit.write_all(b"\n")
}
