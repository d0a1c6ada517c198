//! Ingebrekestellingen, what is due, and what it will cost if nothing happens.

use super::termijn::StapUitkomst;
use chrono::NaiveDate;
use serde::Serialize;
use wmo::feit::{FeitSoort, GeenDwangsom};
use wmo::geld::Cent;
use wmo::termijn::dwangsom::{Dwangsom, Dwangsommeter};
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
struct DwangsomUitkomst {
    kosteloos_tot: NaiveDate,
    eerste_dag: NaiveDate,
    hoogstens_tot: NaiveDate,
    dagen: u32,
    bedrag_cent: Cent,
    per_aanvrager_cent: Vec<Cent>,
    hoogste_cent: Cent,
    afgelopen: bool,
    vaststellen_voor: Option<NaiveDate>,
    geen: Option<GeenDwangsom>,
    laat_ingediend: bool,
    stappen: Vec<StapUitkomst>,
}

#[derive(Serialize)]
pub(super) struct DwangsommeterUitkomst {
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

impl From<Dwangsom> for DwangsomUitkomst {
    fn from(d: Dwangsom) -> Self {
        Self {
            kosteloos_tot: d.respijt_tot,
            eerste_dag: d.eerste_dag,
            hoogstens_tot: d.hoogstens_tot,
            dagen: d.dagen,
            bedrag_cent: d.bedrag,
            per_aanvrager_cent: d.per_aanvrager,
            hoogste_cent: d.hoogste,
            afgelopen: d.afgelopen,
            vaststellen_voor: d.vaststellen_voor,
            geen: d.geen,
            laat_ingediend: d.laat_ingediend,
            stappen: d.uitleg.into_iter().map(StapUitkomst::from).collect(),
        }
    }
}

impl From<Dwangsommeter> for DwangsommeterUitkomst {
    fn from(m: Dwangsommeter) -> Self {
        Self {
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
