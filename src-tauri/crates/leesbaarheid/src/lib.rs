//! Leesbaarheid: which sentences and words of a Dutch text are hard to read, and what is simpler.
//!
//! An aid for who writes, never a judge: nothing is refused for its score. The words and their simpler
//! ones are data (`assets/taal/woorden.toml`). This crate may not: change a text, know what the text is
//! about, or keep any of it.
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod lettergreep;
mod opmerking;
mod score;
mod woord;
mod woordenlijst;
mod zin;

pub use opmerking::{Opmerking, OpmerkingSoort};
pub use score::Score;

/// What there is to say about a text.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Lezing {
    /// How easily it reads; none for a text that is too short to tell.
    pub score: Option<Score>,
    /// Hard sentences and words, in the order of the text.
    pub opmerkingen: Vec<Opmerking>,
}

/// Reads one text. A line end closes a sentence.
pub fn lees(tekst: &str) -> Lezing {
    let zinnen = zin::splits(tekst);
    Lezing { score: score::van(&zinnen), opmerkingen: opmerking::bij(tekst, &zinnen) }
}

/// The score of several texts together: the paragraphs of a letter.
pub fn score_van<'a>(teksten: impl IntoIterator<Item = &'a str>) -> Option<Score> {
    let zinnen: Vec<_> = teksten.into_iter().flat_map(zin::splits).collect();
    score::van(&zinnen)
}
