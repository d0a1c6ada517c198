//! The code on every page that Keukentafel prints, and reading it back from a scan or a photograph.
//!
//! A code says which document, which version and which page; it says nothing about anybody. Whose
//! document it is, the store knows. This crate may not know the store, the domain or the window: it
//! turns bytes into codes, and a code into black and white squares.
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

#[cfg(feature = "lezen")]
mod afmeting;
#[cfg(feature = "lezen")]
mod beeld;
#[cfg(feature = "lezen")]
mod bestand;
#[cfg(feature = "lezen")]
mod bundel;
#[cfg(feature = "lezen")]
mod draai;
#[cfg(feature = "lezen")]
mod drukblad;
#[cfg(feature = "lezen")]
mod inkt;
#[cfg(feature = "lezen")]
mod kaal;
mod kenmerk;
mod paginacode;
#[cfg(feature = "lezen")]
mod stapel;
mod vierkant;

#[cfg(feature = "lezen")]
pub use bestand::{GelezenPagina, MAX_BYTES, MAX_PAGINAS, OnleesbaarBestand, Pagina, lees};
#[cfg(feature = "lezen")]
pub use bundel::bundel;
#[cfg(feature = "lezen")]
pub use draai::Draai;
#[cfg(feature = "lezen")]
pub use drukblad::{Drukblad, drukbladen};
pub use kenmerk::{OngeldigKenmerk, Stukkenmerk};
pub use paginacode::{OngeldigeCode, Paginacode};
#[cfg(feature = "lezen")]
pub use stapel::{GevondenStuk, Stapel, Vindplaats, lege_achterkanten, reeks};
pub use vierkant::Vierkant;
