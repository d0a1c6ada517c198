//! What comes out of the printer, beside what came out before: the text and the structure as a screen
//! reader meets them in the PDF, pages as pictures, and the bytes.
//!
//! After a change that is meant: `UPDATE_AFDRUK=1 cargo test -p stukken --test afdruk`, and look at what
//! changed before it is committed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod beelden;
mod bytes;
mod lezer;
mod momentopnamen;
#[path = "../voorbeeld/mod.rs"]
mod voorbeeld;

use std::path::PathBuf;

/// Remakes what is compared with.
const VERNIEUW: &str = "UPDATE_AFDRUK";
const VERNIEUWEN: &str = "If that is meant: UPDATE_AFDRUK=1 cargo test -p stukken --test afdruk";

fn vernieuw() -> bool {
    std::env::var_os(VERNIEUW).is_some()
}

/// A folder of this crate's tests.
fn map(naam: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/afdruk").join(naam)
}
