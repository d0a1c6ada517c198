//! What the window gets to see: the state of [`wmo::Dossier`] with the values that follow from it.
//!
//! Nothing is decided here. Dates, labels and sentences come from `wmo`; a view only puts them side
//! by side, so that the window computes no rule and no date.

mod beheer;
mod bijdrage;
mod controle;
mod dossier;
mod geschiedenis;
mod leveringskeuze;
mod meekijk;
mod pgb;
mod post;
mod profiel;
mod samenvatting;
mod scan;
mod stand;
mod strijd;
mod stuk;
mod tas;
mod team;
mod tekenen;
mod uitvoering;
mod uren;
mod werkvoorraad;
mod woorden;
mod zaak;
mod zoeken;

pub use beheer::*;
pub use bijdrage::BijdrageBeeld;
pub use controle::*;
pub use dossier::*;
pub use geschiedenis::*;
pub use leveringskeuze::*;
pub use meekijk::*;
pub use pgb::PgbBedrag;
pub use post::*;
pub use profiel::*;
pub use scan::*;
pub use stand::*;
pub use strijd::*;
pub use stuk::*;
pub use tas::*;
pub use team::*;
pub use tekenen::*;
pub use uitvoering::UitvoeringRegel;
pub use uren::*;
pub use werkvoorraad::*;
pub use zaak::*;
pub use zoeken::*;

pub(crate) use scan::SOORT as SCAN;
pub(crate) use stuk::titel;
