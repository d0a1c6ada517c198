//! What not deciding will cost, and from when on (procedure 2.6).

use super::{Dwangsomvraag, dwangsom};
use crate::feit::FeitSoort;
use crate::geld::Cent;
use crate::grond::Grond;
use crate::kalender::dag_erna;
use crate::regels::Regels;
use crate::tekst::datum_lang;
use crate::termijn::Stap;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

const NA_DE_TERMIJN: Grond =
    Grond::wet("Awb art. 4:17 lid 3", "In gebreke stellen kan pas als de termijn voor het besluit voorbij is.");

/// If nothing happens: from when on it costs money, and how much.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Dwangsommeter {
    /// The last day of the term of the law.
    pub termijn: NaiveDate,
    /// The valid ingebrekestelling, if one came.
    pub ingebrekestelling: Option<NaiveDate>,
    /// The day that it is counted with: the real one, or the first on which one can come.
    pub gerekend_vanaf: NaiveDate,
    /// The last day on which a besluit costs nothing.
    pub kosteloos_tot: NaiveDate,
    /// That day is over: only what is made known today stops it.
    pub stopt_vandaag: bool,
    /// The term is over or ends today, or a letter came: what lies further away only frightens.
    pub in_zicht: bool,
    /// The day of the first euro.
    pub eerste_dag: NaiveDate,
    /// How much is due when the besluit is made known today.
    pub tot_nu: Cent,
    /// What each day without besluit adds now.
    pub per_dag_nu: Cent,
    /// The most that it can become.
    pub hoogste: Cent,
    /// On which day it is that much.
    pub hoogste_op: NaiveDate,
    /// The fact that stops it.
    pub stopt_door: FeitSoort,
    /// How it was counted.
    pub uitleg: Vec<Stap>,
}

/// Looks ahead from today. Without an ingebrekestelling it counts with the first day on which one can
/// come: the day after the term, or today when the term is over.
pub fn meter(
    termijn: NaiveDate,
    ingebrekestelling: Option<NaiveDate>,
    vandaag: NaiveDate,
    stopt_door: FeitSoort,
    regels: &Regels,
) -> Dwangsommeter {
    let gerekend_vanaf = ingebrekestelling.unwrap_or_else(|| dag_erna(termijn).max(vandaag));
    let vraag =
        Dwangsomvraag { termijn: Some(termijn), vandaag: Some(vandaag), ..Dwangsomvraag::nieuw(gerekend_vanaf) };
    let stand = dwangsom(&vraag, regels);
    let mut uitleg = Vec::new();
    if ingebrekestelling.is_none() {
        let zin = format!(
            "Er is geen ingebrekestelling. De eerste dag waarop die kan komen, is {}.",
            datum_lang(gerekend_vanaf)
        );
        uitleg.push(Stap { datum: gerekend_vanaf, zin, grond: Some(NA_DE_TERMIJN) });
    }
    uitleg.extend(stand.uitleg);
    Dwangsommeter {
        termijn,
        ingebrekestelling,
        gerekend_vanaf,
        kosteloos_tot: stand.respijt_tot,
        stopt_vandaag: stand.respijt_tot < vandaag,
        in_zicht: ingebrekestelling.is_some() || termijn <= vandaag,
        eerste_dag: stand.eerste_dag,
        tot_nu: stand.bedrag,
        per_dag_nu: stand.per_dag_nu,
        hoogste: stand.hoogste,
        hoogste_op: stand.hoogstens_tot,
        stopt_door,
        uitleg,
    }
}
