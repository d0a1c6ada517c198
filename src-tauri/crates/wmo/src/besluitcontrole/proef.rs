//! Asks for the control of a besluit, for the tests of this room.

use super::{Controlepunt, Controlestand};
use crate::Regels;
use crate::dossier::proef::{Verloop, dag, zaak};
use crate::feit::BesluitGenomen;

/// Every point on the day on which the tests decide.
pub fn standen(v: &Verloop, besluit: &BesluitGenomen) -> Vec<Controlepunt> {
    punten_op(v, besluit, "2026-12-04")
}

/// Every point on this day.
pub fn punten_op(v: &Verloop, besluit: &BesluitGenomen, op: &str) -> Vec<Controlepunt> {
    let dossier = v.dossier();
    dossier.zaak(zaak(1)).unwrap().besluitcontrole(&dossier, besluit, &Regels::ingebouwd("almere").unwrap(), dag(op))
}

/// One point, by its code.
pub fn punt(v: &Verloop, besluit: &BesluitGenomen, code: &str) -> Option<Controlepunt> {
    standen(v, besluit).into_iter().find(|p| p.code == code)
}

/// How one point stands.
pub fn stand(v: &Verloop, besluit: &BesluitGenomen, code: &str) -> Option<Controlestand> {
    punt(v, besluit, code).map(|p| p.stand)
}

/// The same, by the rules of another gemeente.
pub fn met_regels(v: &Verloop, besluit: &BesluitGenomen, regels: &Regels, code: &str) -> Option<Controlestand> {
    let dossier = v.dossier();
    let punten = dossier.zaak(zaak(1)).unwrap().besluitcontrole(&dossier, besluit, regels, dag("2026-12-04"));
    punten.into_iter().find(|p| p.code == code).map(|p| p.stand)
}
