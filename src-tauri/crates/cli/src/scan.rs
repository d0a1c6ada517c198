//! `scan`: which stuk, which version and which pages lie in a scan.

use crate::ONBRUIKBARE_INVOER;
use ::scan::{
    GelezenPagina, GevondenStuk, MAX_BYTES, OnleesbaarBestand, Pagina, Stapel, Vindplaats, lege_achterkanten, reeks,
};
use clap::Args;
use serde::Serialize;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Everything was read, and something is missing or unknown.
const ONVOLLEDIG: u8 = 1;

/// Read the codes on scanned pages.
#[derive(Args)]
#[command(
    about = "Lees de codes op gescande bladzijden: welk stuk, welke versie, wat ontbreekt",
    after_help = "Een bestand is een PDF, of een bladzijde als JPEG of PNG. Bladzijden mogen door elkaar liggen.\nOp een bladzijde staat geen naam: van wie een stuk is, weet alleen het dossier.\n\nAfloopcodes:\n  0  elke bladzijde met iets erop is herkend en geen stuk mist er een\n  1  er ontbreekt een bladzijde, of een bladzijde is niet herkend\n  2  een bestand is niet te lezen"
)]
pub struct Scanopdracht {
    #[arg(value_name = "BESTAND", required = true, help = "De scans (PDF, JPEG of PNG)")]
    bestanden: Vec<PathBuf>,
    #[arg(long, help = "Schrijf het antwoord als JSON")]
    json: bool,
}

#[derive(Serialize)]
struct Antwoord {
    stukken: Vec<Stuk>,
    niet_herkend: Vec<Onbekend>,
    /// Pages with nothing on them.
    leeg: usize,
    niet_gelezen: Vec<Mislukt>,
}

#[derive(Serialize)]
struct Stuk {
    kenmerk: String,
    /// None for a stuk that has no versions.
    versie: Option<u32>,
    paginas: u16,
    gevonden: Vec<Bladzijde>,
    ontbreekt: Vec<u16>,
    dubbel: Vec<Bladzijde>,
    op_volgorde: bool,
}

#[derive(Serialize)]
struct Bladzijde {
    pagina: u16,
    bestand: String,
    plaats: usize,
}

#[derive(Serialize)]
struct Onbekend {
    bestand: String,
    plaats: usize,
    reden: &'static str,
}

#[derive(Serialize)]
struct Mislukt {
    bestand: String,
    reden: String,
}

/// Reads scans.
pub fn voer_uit(opdracht: &Scanopdracht) -> ExitCode {
    let mut gelezen: Vec<Vec<GelezenPagina>> = Vec::new();
    let mut mislukt = Vec::new();
    for pad in &opdracht.bestanden {
        let paginas = lees(pad).unwrap_or_else(|reden| {
            mislukt.push(Mislukt { bestand: pad.display().to_string(), reden });
            Vec::new()
        });
        gelezen.push(paginas);
    }
    let antwoord = antwoord(&Stapel::van(&gelezen), &opdracht.bestanden, mislukt);
    let geschreven = if opdracht.json { schrijf_json(&antwoord) } else { schrijf(&antwoord) };
    match geschreven {
        Err(fout) if fout.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("Schrijven lukt niet. Probeer het opnieuw.");
            ExitCode::from(ONVOLLEDIG)
        }
        _ => ExitCode::from(antwoord.code()),
    }
}

/// The pages of a file, or the sentence that says why it cannot be read.
fn lees(pad: &Path) -> Result<Vec<GelezenPagina>, String> {
    let onleesbaar = |fout: io::Error| format!("Dit bestand kan ik niet openen: {fout}.");
    let mut bytes = Vec::new();
    // One byte more than is allowed, so that a larger file shows as one.
    let grens = MAX_BYTES as u64 + 1;
    fs::File::open(pad).map_err(onleesbaar)?.take(grens).read_to_end(&mut bytes).map_err(onleesbaar)?;
    ::scan::lees(&bytes).map_err(|fout: OnleesbaarBestand| fout.to_string())
}

fn antwoord(stapel: &Stapel, bestanden: &[PathBuf], niet_gelezen: Vec<Mislukt>) -> Antwoord {
    let naam = |waar: &Vindplaats| bestanden.get(waar.bestand).map(|p| p.display().to_string()).unwrap_or_default();
    let blad =
        |(pagina, waar): (&u16, &Vindplaats)| Bladzijde { pagina: *pagina, bestand: naam(waar), plaats: waar.plaats };
    let stuk = |s: &GevondenStuk| Stuk {
        kenmerk: s.stuk.to_string(),
        versie: (s.versie > 0).then_some(s.versie),
        paginas: s.paginas,
        gevonden: s.gevonden.iter().map(blad).collect(),
        ontbreekt: s.ontbreekt(),
        dubbel: s.dubbel.iter().map(|(pagina, waar)| blad((pagina, waar))).collect(),
        op_volgorde: s.op_volgorde(),
    };
    Antwoord {
        stukken: stapel.stukken.iter().map(stuk).collect(),
        niet_herkend: stapel
            .onbekend
            .iter()
            .map(|(waar, pagina)| Onbekend {
                bestand: naam(waar),
                plaats: waar.plaats,
                reden: if *pagina == Pagina::Onleesbaar {
                    "Deze bladzijde is niet te tekenen. Scan haar opnieuw."
                } else {
                    "Op deze bladzijde staat geen code van Keukentafel, of hij is niet te lezen."
                },
            })
            .collect(),
        leeg: stapel.leeg.len(),
        niet_gelezen,
    }
}

impl Antwoord {
    fn code(&self) -> u8 {
        if !self.niet_gelezen.is_empty() {
            ONBRUIKBARE_INVOER
        } else if self.niet_herkend.is_empty() && self.stukken.iter().all(|s| s.ontbreekt.is_empty()) {
            0
        } else {
            ONVOLLEDIG
        }
    }
}

fn schrijf_json(antwoord: &Antwoord) -> io::Result<()> {
    let mut uit = io::stdout().lock();
    serde_json::to_writer_pretty(&mut uit, antwoord)?;
    writeln!(uit)
}

fn schrijf(antwoord: &Antwoord) -> io::Result<()> {
    let mut uit = io::stdout().lock();
    for stuk in &antwoord.stukken {
        let versie = stuk.versie.map(|v| format!(", versie {v}")).unwrap_or_default();
        let gevonden: Vec<u16> = stuk.gevonden.iter().map(|b| b.pagina).collect();
        writeln!(uit, "Stuk {}{versie}: bladzijde {} van {}.", stuk.kenmerk, reeks(&gevonden), stuk.paginas)?;
        if !stuk.ontbreekt.is_empty() {
            writeln!(uit, "  Ontbreekt: bladzijde {}.", reeks(&stuk.ontbreekt))?;
        }
        if !stuk.op_volgorde {
            writeln!(uit, "  De bladzijden liggen niet op volgorde.")?;
        }
        for blad in &stuk.dubbel {
            writeln!(uit, "  Dubbel: bladzijde {} ({}, plaats {}).", blad.pagina, blad.bestand, blad.plaats)?;
        }
    }
    for onbekend in &antwoord.niet_herkend {
        writeln!(uit, "{}, plaats {}: {}", onbekend.bestand, onbekend.plaats, onbekend.reden)?;
    }
    if let Some(zin) = lege_achterkanten(antwoord.leeg) {
        writeln!(uit, "{zin}")?;
    }
    for mislukt in &antwoord.niet_gelezen {
        writeln!(uit, "{}: {}", mislukt.bestand, mislukt.reden)?;
    }
    Ok(())
}
