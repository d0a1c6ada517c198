//! Ingebrekestellingen, what is due, and what it will cost if nothing happens.

use crate::dwangsom::DwangsomUitkomst;
use crate::stap::StapUitkomst;
use chrono::NaiveDate;
use serde::Serialize;
use wmo::feit::FeitSoort;
use wmo::geld::Cent;
use wmo::termijn::dwangsom::Dwangsommeter;
use wmo::termijn::{Dwangsomstand, IngebrekestellingOordeel, Waarvoor};

#[derive(Serialize)]
pub(super) struct IngebrekestellingUitkomst {
    ingebrekestelling: String,
    waarvoor: Waarvoor,
    ontvangen: NaiveDate,
    oordeel_ingebrekestelling: IngebrekestellingOordeel,
    zin: String,
    dwangsom: Option<DwangsomUitkomst>,
}

#[derive(Serialize)]
pub(super) struct DwangsommeterUitkomst {
    termijn_tot: NaiveDate,
    gerekend_vanaf: NaiveDate,
    ingebrekestelling: Option<NaiveDate>,
    kosteloos_tot: NaiveDate,
    eerste_dag: NaiveDate,
    tot_nu_cent: Cent,
    per_dag_nu_cent: Cent,
    hoogste_cent: Cent,
    hoogste_op: NaiveDate,
    stopt_door: FeitSoort,
    stappen: Vec<StapUitkomst>,
}

impl From<Dwangsomstand> for IngebrekestellingUitkomst {
    fn from(s: Dwangsomstand) -> Self {
        Self {
            ingebrekestelling: s.ingebrekestelling,
            waarvoor: s.waarvoor,
            ontvangen: s.ontvangen,
            oordeel_ingebrekestelling: s.oordeel,
            zin: s.reden.zin,
            dwangsom: s.dwangsom.map(DwangsomUitkomst::from),
        }
    }
}

impl From<Dwangsommeter> for DwangsommeterUitkomst {
    fn from(m: Dwangsommeter) -> Self {
        Self {
            termijn_tot: m.termijn,
            gerekend_vanaf: m.gerekend_vanaf,
            ingebrekestelling: m.ingebrekestelling,
            kosteloos_tot: m.kosteloos_tot,
            eerste_dag: m.eerste_dag,
            tot_nu_cent: m.tot_nu,
            per_dag_nu_cent: m.per_dag_nu,
            hoogste_cent: m.hoogste,
            hoogste_op: m.hoogste_op,
            stopt_door: m.stopt_door,
            stappen: m.uitleg.into_iter().map(StapUitkomst::from).collect(),
        }
    }
}
