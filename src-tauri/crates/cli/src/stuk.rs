//! `stuk`: is this paper or file the one that was sent?

use crate::{ONBRUIKBARE_INVOER, datum};
use chrono::{DateTime, Utc};
use chrono_tz::Europe::Amsterdam;
use clap::{Args, Subcommand};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::{DOSSIERS, DOSSIERS_SLEUTEL, Kluis, Store, StoreFout, Stukherkomst, Stukuitslag, lees_bestand};

/// The file is not the one that was sent.
const WIJKT_AF: u8 = 1;

/// What to do with a document.
#[derive(Args)]
#[command(about = "Kijk of een stuk is wat er verstuurd werd")]
pub struct Stukopdracht {
    #[command(subcommand)]
    opdracht: Wat,
}

#[derive(Subcommand)]
enum Wat {
    #[command(
        about = "Vergelijk een pdf met alles wat vanaf deze laptop is verstuurd",
        after_help = "Keukentafel vraagt je wachtzin. Zonder toetsenbord leest het die van de invoer: één regel. De wachtzin kan geen\nwaarde van deze opdracht zijn: dan staat ze in de geschiedenis van de computer. Er verandert niets aan je dossiers.\n\nAfloopcodes:\n  0  het is het stuk dat verstuurd werd\n  1  het bestand wijkt af, of is hier onbekend\n  2  het bestand of de dossiers zijn niet te openen"
    )]
    Controleer {
        #[arg(value_name = "BESTAND", help = "De pdf")]
        bestand: PathBuf,
        #[arg(long, value_name = "MAP", help = "De map met de dossiers, als dat niet de gewone map is")]
        map: Option<PathBuf>,
    },
}

/// Compares a file with what was sent.
pub fn voer_uit(opdracht: &Stukopdracht) -> ExitCode {
    let Wat::Controleer { bestand, map } = &opdracht.opdracht;
    let uitslag = match controleer(bestand, map.as_deref()) {
        Ok(uitslag) => uitslag,
        Err(zin) => {
            eprintln!("{zin}");
            return ExitCode::from(ONBRUIKBARE_INVOER);
        }
    };
    match io::stdout().lock().write_all(antwoord(&uitslag).as_bytes()) {
        Err(fout) if fout.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("Schrijven lukt niet. Probeer het opnieuw.");
            ExitCode::from(WIJKT_AF)
        }
        _ if matches!(uitslag, Stukuitslag::Gelijk(_)) => ExitCode::SUCCESS,
        _ => ExitCode::from(WIJKT_AF),
    }
}

fn controleer(bestand: &Path, map: Option<&Path>) -> Result<Stukuitslag, String> {
    let bytes = lees_bestand(bestand).map_err(|fout| match fout.kind() {
        io::ErrorKind::FileTooLarge => "Dit bestand is veel groter dan een stuk van ons. Noem een ander.".to_owned(),
        _ => "Dit bestand kan ik niet lezen. Controleer of het er is en of je het mag openen.".to_owned(),
    })?;
    let map = match map {
        Some(map) => map.to_owned(),
        None => gewone_map().ok_or("Ik weet niet waar de dossiers staan. Noem de map met --map.")?,
    };
    let (dossiers, sleutelbestand) = (map.join(DOSSIERS), map.join(DOSSIERS_SLEUTEL));
    if !dossiers.is_file() {
        return Err("In deze map staan geen dossiers. Noem de goede map met --map.".to_owned());
    }
    let zin = wachtzin().map_err(|_| "Ik kan de wachtzin niet lezen. Probeer het opnieuw.".to_owned())?;
    let zoek = || -> Result<Stukuitslag, StoreFout> {
        let sleutel = Kluis::open(&sleutelbestand, &zin, datum::nu())?;
        Store::open_om_te_lezen(&dossiers, &sleutel)?.controleer_stuk(&bytes)
    };
    zoek().map_err(|fout| match fout {
        // There is no name to get wrong here.
        StoreFout::VerkeerdWachtwoord => "De wachtzin klopt niet. Probeer het opnieuw.".to_owned(),
        ander => ander.to_string(),
    })
}

/// Without echo from the keyboard, or one line from the input of a script.
fn wachtzin() -> io::Result<String> {
    if io::stdin().is_terminal() {
        return rpassword::prompt_password("Wachtzin: ");
    }
    let mut regel = String::new();
    io::stdin().read_line(&mut regel)?;
    Ok(regel.trim_end_matches(['\r', '\n']).to_owned())
}

/// Where the window keeps its files (docs/beheer.md).
fn gewone_map() -> Option<PathBuf> {
    let omgeving = |naam: &str| std::env::var_os(naam).filter(|w| !w.is_empty()).map(PathBuf::from);
    if let Some(map) = omgeving("KEUKENTAFEL_MAP") {
        return Some(map);
    }
    let gegevens = if cfg!(windows) {
        omgeving("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        omgeving("HOME").map(|thuis| thuis.join("Library/Application Support"))
    } else {
        omgeving("XDG_DATA_HOME").or_else(|| omgeving("HOME").map(|thuis| thuis.join(".local/share")))
    };
    gegevens.map(|map| map.join("keukentafel"))
}

/// The answer, for a person; it names nobody.
fn antwoord(uitslag: &Stukuitslag) -> String {
    match uitslag {
        Stukuitslag::Gelijk(h) => {
            format!("Dit is het stuk dat is verstuurd. Er is niets aan veranderd.\n\n{}", over(h))
        }
        Stukuitslag::Aangevuld(h) => format!(
            "Dit bestand wijkt af: het is het verstuurde stuk, met iets erachter. Dat kan een digitale handtekening zijn.\n\n{}",
            over(h)
        ),
        Stukuitslag::Veranderd(h) => format!(
            "Dit bestand is niet zo verstuurd: het wijkt af. Het noemt zichzelf het volgende stuk:\n\n{}",
            over(h)
        ),
        Stukuitslag::Onbekend => {
            "Dit bestand is niet vanaf deze laptop verstuurd, of het is zo veranderd dat het niet te herkennen is.\n"
                .to_owned()
        }
    }
}

fn over(h: &Stukherkomst) -> String {
    let mut uit = format!("Stuk        {}\n", h.titel);
    if !h.zaaknummer.is_empty() {
        uit += &format!("Zaak        {}\n", h.zaaknummer);
    }
    match h.verzonden_op {
        Some(dag) => uit += &format!("Verstuurd   {}\n", wmo::tekst::datum_lang(dag)),
        None => uit += "Verstuurd   dat is niet vastgelegd\n",
    }
    uit += &format!("Vastgezet   {}\nSHA-256     {}\n", moment(h.bevroren_op), h.sha256);
    match h.gemaakt_van.len() {
        0 => uit += "\nWaarvan dit stuk gemaakt is, werd toen nog niet bewaard.\n",
        aantal => {
            uit += &format!("\nGemaakt van {aantal} vastleggingen:\n");
            for (id, op) in &h.gemaakt_van {
                uit += &format!("  {}  {id}\n", moment(*op));
            }
        }
    }
    uit
}

fn moment(op: DateTime<Utc>) -> String {
    op.with_timezone(&Amsterdam).format("%Y-%m-%d %H:%M").to_string()
}
