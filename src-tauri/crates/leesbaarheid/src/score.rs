//! How easily a text reads, as one number.

use crate::{lettergreep, zin::Zin};
use serde::Serialize;

/// A text with fewer words says too little for a number.
const MINSTE_WOORDEN: usize = 30;

/// How easily a text reads.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Score {
    /// 0 (very hard) to 100 (very easy): the reading ease of Flesch, with the weights of W.H. Douma
    /// for Dutch (De leesbaarheid van landbouwbladen, 1960). It counts syllables and sentences, and knows nothing of meaning.
    pub punten: u8,
    /// Words per sentence, on average, in tenths.
    pub woorden_per_zin: u32,
}

pub(crate) fn van(zinnen: &[Zin<'_>]) -> Option<Score> {
    let woorden: usize = zinnen.iter().map(|z| z.woorden.len()).sum();
    if woorden < MINSTE_WOORDEN {
        return None;
    }
    let lettergrepen: usize = zinnen.iter().flat_map(|z| &z.woorden).map(|w| lettergreep::tel(w.tekst)).sum();
    let per_zin = woorden as f64 / zinnen.len() as f64;
    let per_woord = lettergrepen as f64 / woorden as f64;
    let punten = (206.84 - 0.93 * per_zin - 77.0 * per_woord).clamp(0.0, 100.0);
    // Both are small and not negative.
    Some(Score { punten: punten.round() as u8, woorden_per_zin: (per_zin * 10.0).round() as u32 })
}
