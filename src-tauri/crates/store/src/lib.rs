//! The encrypted file of one person on one laptop: vastleggingen, projections, search, drafts.
//!
//! The vastleggingen are the truth. Everything else in the file is computed from them and can be
//! thrown away and made again ([`Store::herbouw`]). One vastlegging, its kop, its projections, its
//! place in the chain and its place in the outbox are one transaction ([`Store::leg_vast`]).
//!
//! This crate may not: know a rule of the Wmo (it asks `wmo`), read a clock (the moment is an
//! argument), use a network, or write anything outside its own files. What it writes is encrypted;
//! the side file of the [`Kluis`] holds no name and no other personal data.
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod beheer;
mod bestand;
mod bijlage;
mod concept;
mod fout;
mod inzage;
mod journaal;
mod kluis;
mod lezen;
mod lopend;
mod meta;
#[cfg(feature = "oefengegevens")]
pub mod oefengegevens;
mod plank;
#[cfg(test)]
mod proef;
mod projectie;
mod stukcontrole;
mod toeval;
mod uitwisseling;
mod vastleggen;
mod werkvoorraad;
mod zaaknummer;
mod zoeken;

pub use beheer::{Controle, Gebrek};
pub use bestand::{DOSSIERS, DOSSIERS_SLEUTEL, Store};
pub use bijlage::{Bijlage, NieuweBijlage, sha256_hex};
pub use concept::{Concept, ConceptSleutel};
pub use fout::StoreFout;
pub use inzage::{Inzage, InzageSoort};
pub use journaal::Eerder;
pub use kluis::{Kluis, Kosten, Sleutel};
pub use lopend::LopendeZaak;
pub use plank::{Afhandeling, OpPlank};
pub use projectie::{PersoonRij, Projectie, TermijnRij, ZaakRij, Zoektekst, projecteer};
pub use stukcontrole::{Stukherkomst, Stukuitslag, lees_bestand, verzonden_op};
pub use vastleggen::NieuweVastlegging;
pub use werkvoorraad::WerkRegel;
pub use zoeken::{Dubbel, DubbelReden, Kenmerken, Treffer, TrefferZaak, vouw_tekst};

/// What every operation of this crate returns.
pub type Resultaat<T> = Result<T, StoreFout>;
