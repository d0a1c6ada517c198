//! Which rights were offered, and the record that proves it.

use chrono::NaiveDate;
use serde::Serialize;
use wmo::feit::FeitSoort;
use wmo::rechten::{AangebodenRecht, Rechtsoort};

#[derive(Serialize)]
pub(super) struct RechtUitkomst {
    recht: Rechtsoort,
    aangeboden: bool,
    op: Option<NaiveDate>,
    /// The kind of feit that proves it.
    bewijs: Option<FeitSoort>,
    zin: String,
    /// What to record when it is missing.
    herstel: FeitSoort,
    grond: String,
}

impl From<AangebodenRecht> for RechtUitkomst {
    fn from(r: AangebodenRecht) -> Self {
        Self {
            recht: r.soort,
            aangeboden: r.bewijs.is_some(),
            op: r.bewijs.as_ref().map(|b| b.op),
            bewijs: r.bewijs.map(|b| b.feit),
            zin: r.zin,
            herstel: r.herstel,
            grond: r.grond.bron.into_owned(),
        }
    }
}
