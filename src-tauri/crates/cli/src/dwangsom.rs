//! What is due, as the command line writes it: amounts in eurocents.

use crate::stap::StapUitkomst;
use chrono::NaiveDate;
use serde::Serialize;
use wmo::feit::GeenDwangsom;
use wmo::geld::Cent;
use wmo::termijn::dwangsom::{Dwangsom, Dwangsomtrap};

/// A dwangsom, with the way it was counted.
#[derive(Serialize)]
pub struct DwangsomUitkomst {
    kosteloos_tot: NaiveDate,
    eerste_dag: NaiveDate,
    hoogstens_tot: NaiveDate,
    dagen: u32,
    laatste_dag: Option<NaiveDate>,
    bedrag_cent: Cent,
    per_aanvrager_cent: Vec<Cent>,
    hoogste_cent: Cent,
    per_dag_nu_cent: Cent,
    afgelopen: bool,
    vaststellen_voor: Option<NaiveDate>,
    geen: Option<GeenDwangsom>,
    laat_ingediend: bool,
    trappen: Vec<TrapUitkomst>,
    stappen: Vec<StapUitkomst>,
}

#[derive(Serialize)]
struct TrapUitkomst {
    van: NaiveDate,
    tot_en_met: NaiveDate,
    per_dag_cent: Cent,
    dagen: u32,
    bedrag_cent: Cent,
}

impl From<Dwangsom> for DwangsomUitkomst {
    fn from(d: Dwangsom) -> Self {
        Self {
            kosteloos_tot: d.respijt_tot,
            eerste_dag: d.eerste_dag,
            hoogstens_tot: d.hoogstens_tot,
            dagen: d.dagen,
            laatste_dag: d.laatste_dag,
            bedrag_cent: d.bedrag,
            per_aanvrager_cent: d.per_aanvrager,
            hoogste_cent: d.hoogste,
            per_dag_nu_cent: d.per_dag_nu,
            afgelopen: d.afgelopen,
            vaststellen_voor: d.vaststellen_voor,
            geen: d.geen,
            laat_ingediend: d.laat_ingediend,
            trappen: d.trappen.into_iter().map(TrapUitkomst::from).collect(),
            stappen: d.uitleg.into_iter().map(StapUitkomst::from).collect(),
        }
    }
}

impl From<Dwangsomtrap> for TrapUitkomst {
    fn from(t: Dwangsomtrap) -> Self {
        Self { van: t.van, tot_en_met: t.tot_en_met, per_dag_cent: t.per_dag, dagen: t.dagen, bedrag_cent: t.bedrag }
    }
}
