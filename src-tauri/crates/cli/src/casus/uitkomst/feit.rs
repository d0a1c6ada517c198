//! What the toets says of a feit.

use super::super::bestand::Casusfeit;
use chrono::NaiveDate;
use serde::Serialize;
use wmo::feit::FeitSoort;
use wmo::toets::{Bevinding, Herstel, Oordeel, Toets};

#[derive(Serialize)]
pub(super) struct FeitUitkomst {
    nr: usize,
    soort: FeitSoort,
    feitdatum: NaiveDate,
    toets: ToetsUitkomst,
    vastgelegd: bool,
}

#[derive(Serialize)]
struct ToetsUitkomst {
    oordeel: Oordeel,
    bevindingen: Vec<BevindingUitkomst>,
}

#[derive(Serialize)]
struct BevindingUitkomst {
    oordeel: Oordeel,
    code: String,
    zin: String,
    grond: String,
    herstel: Option<Herstel>,
}

impl FeitUitkomst {
    /// The feit at this place of the file, from 0; a case holds no kinds that are unknown.
    pub(super) fn van(plaats: usize, feit: &Casusfeit, toets: Toets, vastgelegd: bool) -> Option<Self> {
        let bevindingen = toets.bevindingen.into_iter().map(BevindingUitkomst::from).collect();
        Some(Self {
            nr: plaats + 1,
            soort: feit.feit.soort()?,
            feitdatum: feit.omslag.feitdatum,
            toets: ToetsUitkomst { oordeel: toets.oordeel, bevindingen },
            vastgelegd,
        })
    }
}

impl From<Bevinding> for BevindingUitkomst {
    fn from(b: Bevinding) -> Self {
        Self { oordeel: b.oordeel, code: b.code, zin: b.zin, grond: b.grond.bron.into_owned(), herstel: b.herstel }
    }
}
