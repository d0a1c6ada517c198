//! The Wmo 2015 and the municipal procedure around it, as pure functions over facts.
//!
//! A dossier is a pile of facts that somebody recorded ([`vastlegging::Vastlegging`]). Everything
//! else, the phase, the deadlines, the to-do list, is computed from that pile here.
//!
//! This crate may not: read a clock (today's date is an argument), touch a file, a network or a
//! database, know the window, or run asynchronously. It imports no other room of the house.
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod artikelen;
pub mod besluitcontrole;
pub mod databestand;
pub mod dossier;
pub mod eigen_bijdrage;
pub mod fase;
pub mod feit;
pub mod geld;
pub mod grond;
pub mod invoer;
pub mod kalender;
pub mod persoon;
pub mod pgb;
pub mod product;
pub mod profiel;
pub mod rechten;
pub mod reeks;
pub mod regels;
pub mod taak;
pub mod tekst;
pub mod termijn;
pub mod toets;
pub mod vastlegging;
pub mod wet;

pub use dossier::Dossier;
pub use feit::{Feit, FeitSoort};
pub use grond::Grond;
pub use regels::Regels;
pub use vastlegging::Vastlegging;
