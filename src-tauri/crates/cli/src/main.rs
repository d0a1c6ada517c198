//! The program `keukentafel-beheer`. What it does stands in the library of this crate, so that tests can
//! ask it without starting a program each time.
#![deny(missing_docs)]

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::voer_uit(std::env::args_os())
}
