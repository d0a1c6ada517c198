//! `casus`: a made-up dossier as a file, judged by the same rules as the window's (docs/casus.md).

mod beleid;
mod beoordeel;
mod bestand;
mod dossier;
mod rol;
mod schema;
mod stuk;
mod uitkomst;

pub use beoordeel::beoordeel_casus;
pub use dossier::vastleggingen_van_casus;
pub use stuk::stuk_van_casus;

use clap::{Args, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Een verzonnen dossier (casus) lezen, beoordelen of als stuk opmaken
#[derive(Args)]
pub struct Casusopdracht {
    #[command(subcommand)]
    wat: Wat,
}

#[derive(Subcommand)]
enum Wat {
    /// Per feit: mag het, en waarom; per zaak: fase, termijnen en taken
    Beoordeel {
        /// Het casusbestand (JSON); - leest van de standaardinvoer
        #[arg(value_name = "BESTAND")]
        bestand: PathBuf,
        /// Wat zou er gebeuren als ook deze feiten werden vastgelegd? Een bestand met alleen feiten; - leest van de standaardinvoer
        #[arg(long, value_name = "ANDER")]
        als: Option<PathBuf>,
        /// De dag waarop je kijkt, in plaats van die in het bestand
        #[arg(long, value_name = "DATUM", value_parser = crate::datum::lees)]
        vandaag: Option<chrono::NaiveDate>,
    },
    /// Een stuk opmaken als PDF
    Stuk {
        /// Het casusbestand (JSON); - leest van de standaardinvoer
        #[arg(value_name = "BESTAND")]
        bestand: PathBuf,
        /// Welk stuk, zoals ontvangstbevestiging, onderzoeksverslag of beschikking_toekenning
        #[arg(long, value_name = "SOORT", value_parser = stuk::lees_soort)]
        soort: stukken::StukSoort,
        /// Waar de PDF komt
        #[arg(long, value_name = "PDF")]
        uit: PathBuf,
        /// De dag waarop je kijkt, in plaats van die in het bestand
        #[arg(long, value_name = "DATUM", value_parser = crate::datum::lees)]
        vandaag: Option<chrono::NaiveDate>,
        /// Een bestaand bestand vervangen
        #[arg(long)]
        overschrijf: bool,
    },
    /// Het JSON Schema van een casusbestand
    Schema,
}

/// Does what was asked; what cannot be used gives a Dutch sentence and exit code 2.
pub fn voer_uit(opdracht: &Casusopdracht) -> ExitCode {
    let uitkomst = match &opdracht.wat {
        Wat::Beoordeel { bestand, als, vandaag } => beoordeel::voer_uit(bestand, als.as_deref(), *vandaag),
        Wat::Stuk { bestand, soort, uit, vandaag, overschrijf } => {
            stuk::voer_uit(bestand, *soort, uit, *vandaag, *overschrijf)
        }
        Wat::Schema => schema::voer_uit(),
    };
    match uitkomst {
        Ok(()) => ExitCode::SUCCESS,
        Err(fout) => {
            eprintln!("{fout}");
            ExitCode::from(fout.code())
        }
    }
}

/// Why nothing came out.
#[derive(Debug, thiserror::Error)]
pub enum CasusFout {
    /// The file cannot be read.
    #[error("Het bestand {0} kan ik niet lezen: {1}")]
    Lezen(String, std::io::Error),
    /// The file is no case.
    #[error("{0}")]
    Bestand(bestand::Leesfout),
    /// The file with what is only thought of is none.
    #[error("{0}, {1}")]
    Als(String, bestand::Leesfout),
    /// Both files are standard input.
    #[error("De casus en --als kunnen niet allebei van de standaardinvoer komen. Geef een van de twee als bestand.")]
    TweeKeerInvoer,
    /// The answer cannot be written.
    #[error("Het antwoord kan ik niet schrijven: {0}")]
    Schrijven(std::io::Error),
    /// The PDF stands there already.
    #[error("{0} bestaat al. Kies een andere naam, of geef --overschrijf mee.")]
    BestaatAl(String),
    /// The stuk cannot be made of this case.
    #[error("Dit stuk kan niet gemaakt worden: {0}")]
    Stuk(#[from] stukken::StukFout),
    /// There is no zaak to make a stuk of.
    #[error("In deze casus staat geen melding. Zet er eerst een feit melding_ontvangen in.")]
    GeenZaak,
}

impl CasusFout {
    /// The exit code: 2 for input that cannot be used, 1 for what went wrong with good input.
    pub fn code(&self) -> u8 {
        match self {
            CasusFout::Lezen(..)
            | CasusFout::Bestand(_)
            | CasusFout::Als(..)
            | CasusFout::TweeKeerInvoer
            | CasusFout::BestaatAl(_)
            | CasusFout::GeenZaak => crate::ONBRUIKBARE_INVOER,
            CasusFout::Schrijven(_) | CasusFout::Stuk(_) => 1,
        }
    }
}
