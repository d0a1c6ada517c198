//! The dwangsom for a besluit that does not come in time (Awb 4:17 to 4:20, procedure 2.6).

mod geen;
mod meter;
#[cfg(test)]
mod proef;
mod uitleg;

pub use meter::{Dwangsommeter, meter};

use super::{Stap, TermijnSoort, bereken};
use crate::feit::GeenDwangsom;
use crate::geld::{Cent, verdeel};
use crate::kalender::dag_erna;
use crate::regels::Regels;
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;

/// What is known about a valid ingebrekestelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dwangsomvraag {
    /// The last day of the term that went by, where it is known.
    pub termijn: Option<NaiveDate>,
    /// The day on which the ingebrekestelling was received; decides the amounts.
    pub ontvangen: NaiveDate,
    /// The day on which the besluit was made known; that day does not count.
    pub besloten_op: Option<NaiveDate>,
    /// Until when to count while there is no besluit; that day itself can still be saved. Without it
    /// everything that can be due is counted.
    pub vandaag: Option<NaiveDate>,
    /// How many applicants share.
    pub aanvragers: NonZeroU16,
    /// A person judged that nothing is due.
    pub geen: Option<GeenDwangsom>,
}

impl Dwangsomvraag {
    /// One applicant, no besluit, everything that can be due.
    pub fn nieuw(ontvangen: NaiveDate) -> Self {
        Self { termijn: None, ontvangen, besloten_op: None, vandaag: None, aanvragers: NonZeroU16::MIN, geen: None }
    }
}

/// Days with the same amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Dwangsomtrap {
    /// First day.
    pub van: NaiveDate,
    /// Last day.
    pub tot_en_met: NaiveDate,
    /// For each day.
    pub per_dag: Cent,
    /// Days that are due.
    pub dagen: u32,
    /// What these make.
    pub bedrag: Cent,
}

/// Where a dwangsom stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Dwangsom {
    /// The day on which the ingebrekestelling was received.
    pub ingebrekestelling: NaiveDate,
    /// The last day on which a besluit costs nothing.
    pub respijt_tot: NaiveDate,
    /// The first day for which something is due.
    pub eerste_dag: NaiveDate,
    /// The last day for which something can be due.
    pub hoogstens_tot: NaiveDate,
    /// The steps, with the days that are due in each.
    pub trappen: Vec<Dwangsomtrap>,
    /// Days that are due.
    pub dagen: u32,
    /// The last of them.
    pub laatste_dag: Option<NaiveDate>,
    /// What they make.
    pub bedrag: Cent,
    /// The same in equal shares; what cannot be split goes to the first ones, a cent each.
    pub per_aanvrager: Vec<Cent>,
    /// What is due when no besluit comes at all.
    pub hoogste: Cent,
    /// What each day adds now; nothing before the first and after the last day.
    pub per_dag_nu: Cent,
    /// No day is added any more.
    pub afgelopen: bool,
    /// A person judged that nothing is due.
    pub geen: Option<GeenDwangsom>,
    /// It came more than a year after the term: a person judges whether that is unreasonably late.
    pub laat_ingediend: bool,
    /// D12: establish it on this day at the latest; none while it runs.
    pub vaststellen_voor: Option<NaiveDate>,
    /// How it was counted.
    pub uitleg: Vec<Stap>,
}

/// Counts what is due. Sundays and feestdagen count (casus K26).
pub fn dwangsom(vraag: &Dwangsomvraag, regels: &Regels) -> Dwangsom {
    let respijt = bereken(TermijnSoort::Ingebrekestelling, vraag.ontvangen, regels);
    let wet = regels.wet.dwangsom.op(vraag.ontvangen);
    let voor_de_wet = vraag.ontvangen < regels.wet.dwangsom.begin();
    let eerste_dag = dag_erna(respijt.uiterlijk);
    let geen = vraag.geen.is_some() || voor_de_wet;

    // The first day that is not due any more.
    let tot = vraag.besloten_op.or(vraag.vandaag).unwrap_or(NaiveDate::MAX);
    let mut trappen = Vec::new();
    let mut van = eerste_dag;
    for trap in &wet.trappen {
        let tot_en_met = plus_dagen(van, trap.dagen - 1);
        let dagen = if geen { 0 } else { dagen_tussen(van, tot.min(dag_erna(tot_en_met))).min(trap.dagen) };
        let bedrag = trap.cent.maal(dagen.into()).unwrap_or(Cent::MEESTE);
        trappen.push(Dwangsomtrap { van, tot_en_met, per_dag: trap.cent, dagen, bedrag });
        van = dag_erna(tot_en_met);
    }
    let hoogstens_tot = trappen.last().map_or(respijt.uiterlijk, |t| t.tot_en_met);
    let dagen: u32 = trappen.iter().map(|t| t.dagen).sum();
    let bedrag = Cent::totaal(trappen.iter().map(|t| t.bedrag)).unwrap_or(Cent::MEESTE);
    let laatste_dag = trappen.iter().rfind(|t| t.dagen > 0).map(|t| plus_dagen(t.van, t.dagen - 1));
    let afgelopen = geen || vraag.besloten_op.is_some() || vraag.vandaag.is_none_or(|v| v > hoogstens_tot);
    let per_dag_nu = match vraag.vandaag {
        Some(vandaag) if !afgelopen => {
            trappen.iter().find(|t| (t.van..=t.tot_en_met).contains(&vandaag)).map_or(Cent::NUL, |t| t.per_dag)
        }
        _ => Cent::NUL,
    };
    // Without a day that is due a decision still tells the resident so: counted from the besluit.
    let vaststellen_voor = if afgelopen { laatste_dag.or(vraag.besloten_op) } else { None }
        .map(|dag| bereken(TermijnSoort::Dwangsombesluit, dag, regels).uiterlijk);
    let laat_ingediend =
        vraag.termijn.is_some_and(|t| t.checked_add_months(Months::new(12)).is_some_and(|jaar| vraag.ontvangen > jaar));

    let mut dwangsom = Dwangsom {
        ingebrekestelling: vraag.ontvangen,
        respijt_tot: respijt.uiterlijk,
        eerste_dag,
        hoogstens_tot,
        dagen,
        laatste_dag,
        bedrag,
        per_aanvrager: verdeel(bedrag, vraag.aanvragers),
        hoogste: if geen { Cent::NUL } else { wet.hoogste() },
        per_dag_nu,
        afgelopen,
        geen: vraag.geen,
        laat_ingediend,
        vaststellen_voor,
        trappen,
        uitleg: Vec::new(),
    };
    dwangsom.uitleg = uitleg::vertel(&dwangsom, vraag, respijt.uitleg, regels);
    dwangsom
}

/// Days from the first day up to the day that is not included any more; none when that comes first.
fn dagen_tussen(van: NaiveDate, tot: NaiveDate) -> u32 {
    u32::try_from((tot - van).num_days()).unwrap_or(0)
}

fn plus_dagen(dag: NaiveDate, dagen: u32) -> NaiveDate {
    dag.checked_add_days(Days::new(dagen.into())).unwrap_or(NaiveDate::MAX)
}
