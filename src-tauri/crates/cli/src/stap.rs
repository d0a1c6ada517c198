//! One step of a computation as the command line writes it.

use chrono::NaiveDate;
use serde::Serialize;
use wmo::termijn::Stap;

/// The day that the step arrives at, the sentence, and the article.
#[derive(Serialize)]
pub struct StapUitkomst {
    datum: NaiveDate,
    zin: String,
    grond: Option<String>,
}

impl From<Stap> for StapUitkomst {
    fn from(s: Stap) -> Self {
        Self { datum: s.datum, zin: s.zin, grond: s.grond.map(|g| g.bron.into_owned()) }
    }
}
