//! A deadline and the way it was counted.

use crate::stap::StapUitkomst;
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use wmo::termijn::{Aard, Termijn, TermijnSoort, Tijdvak};

#[derive(Serialize)]
pub(super) struct TermijnUitkomst {
    soort: TermijnSoort,
    start: NaiveDate,
    einde_kaal: NaiveDate,
    uiterlijk: NaiveDate,
    tijd: Option<NaiveTime>,
    voorzichtig: Option<NaiveDate>,
    opgeschort: Vec<Tijdvak>,
    staat_stil: bool,
    bij: Option<String>,
    aard: Aard,
    voldaan_op: Option<NaiveDate>,
    uitleg: Vec<String>,
    stappen: Vec<StapUitkomst>,
    grond: String,
}

impl From<Termijn> for TermijnUitkomst {
    fn from(t: Termijn) -> Self {
        Self {
            soort: t.soort,
            start: t.start,
            einde_kaal: t.einde_kaal,
            uiterlijk: t.uiterlijk,
            tijd: t.tijd,
            voorzichtig: t.voorzichtig,
            opgeschort: t.opgeschort,
            staat_stil: t.staat_stil,
            bij: t.bij,
            aard: t.aard,
            voldaan_op: t.voldaan_op,
            uitleg: t.uitleg.iter().map(|s| s.zin.clone()).collect(),
            stappen: t.uitleg.into_iter().map(StapUitkomst::from).collect(),
            grond: t.grond.bron.into_owned(),
        }
    }
}
