//! Asks for phase, flags and terms of a course of facts, for the tests of this room.

use super::{Fase, Vlag};
use crate::Regels;
use crate::dossier::proef::{Verloop, dag, zaak};
use crate::termijn::TermijnSoort;
use chrono::NaiveDate;

pub fn regels() -> Regels {
    Regels::ingebouwd("almere").unwrap()
}

pub fn fase(v: &Verloop, op: &str) -> Fase {
    let dossier = v.dossier();
    dossier.zaak(zaak(1)).unwrap().fase(&dossier, &regels(), dag(op))
}

pub fn vlaggen(v: &Verloop, op: &str) -> Vec<Vlag> {
    let dossier = v.dossier();
    dossier.zaak(zaak(1)).unwrap().vlaggen(&dossier, &regels(), dag(op)).into_iter().collect()
}

pub fn termijn(v: &Verloop, soort: TermijnSoort) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let gevonden = v.dossier().zaken[0].termijnen(&regels(), dag("2026-12-08")).into_iter().find(|t| t.soort == soort);
    gevonden.map(|t| (t.uiterlijk, t.voldaan_op))
}
