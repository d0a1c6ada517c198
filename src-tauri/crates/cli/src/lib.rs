//! `keukentafel-beheer`: the same rooms as the window, on the command line.
//!
//! For application managers, testers and scripts. It may not know a rule: it reads what somebody
//! typed, asks the room that knows, and writes the answer to standard output. Errors go to standard
//! error, in Dutch, and never with personal data.
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod brieven;
mod casus;
mod datum;
mod dwangsom;
mod opdrachtregel;
mod profiel;
mod scan;
mod stap;
mod stuk;
mod termijn;

pub use casus::{CasusFout, beoordeel_casus, stuk_van_casus, vastleggingen_van_casus};
pub use termijn::reken_regel;

use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;

/// Exit code for input that could not be used (the convention of clap and of many Unix tools).
const ONBRUIKBARE_INVOER: u8 = 2;

#[derive(Parser)]
#[command(
    name = "keukentafel-beheer",
    version,
    about = "Beheer van Keukentafel: rekenen en controleren zonder venster"
)]
struct Opdrachtregel {
    #[command(subcommand)]
    opdracht: Opdracht,
}

#[derive(Subcommand)]
enum Opdracht {
    Termijn(Box<termijn::Termijnopdracht>),
    Casus(casus::Casusopdracht),
    Profiel(profiel::Profielopdracht),
    Brieven(brieven::Brievenopdracht),
    Stuk(stuk::Stukopdracht),
    Scan(scan::Scanopdracht),
}

/// Does what the arguments ask; the first of them is the name of the program.
pub fn voer_uit(argumenten: impl Iterator<Item = OsString>) -> ExitCode {
    let opdracht = match opdrachtregel::lees::<Opdrachtregel>(argumenten) {
        Ok(opdrachtregel) => opdrachtregel.opdracht,
        Err(code) => return code,
    };
    match opdracht {
        Opdracht::Termijn(opdracht) => termijn::voer_uit(&opdracht),
        Opdracht::Casus(opdracht) => casus::voer_uit(&opdracht),
        Opdracht::Profiel(opdracht) => profiel::voer_uit(&opdracht),
        Opdracht::Brieven(opdracht) => brieven::voer_uit(&opdracht),
        Opdracht::Stuk(opdracht) => stuk::voer_uit(&opdracht),
        Opdracht::Scan(opdracht) => scan::voer_uit(&opdracht),
    }
}
