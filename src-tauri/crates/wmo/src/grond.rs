//! Legal grounds as values: the article and one sentence at B1 level.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Why a date, a warning or a refusal is as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Grond {
    /// The source, as one cites it: "Wmo 2015 art. 2.3.2 lid 1", "Almere, Individuele begeleiding".
    pub bron: Cow<'static, str>,
    /// What that source says, in one B1 sentence.
    pub zin: Cow<'static, str>,
}

impl Grond {
    /// A ground that stands in the law.
    pub const fn wet(bron: &'static str, zin: &'static str) -> Self {
        Self { bron: Cow::Borrowed(bron), zin: Cow::Borrowed(zin) }
    }
}
