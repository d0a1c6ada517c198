//! Asks for the tasks of a course of facts, for the tests of this room.

use super::{Taak, TaakSoort};
use crate::Regels;
use crate::dossier::proef::{Verloop, dag};

/// What has to be done on this day.
pub fn taken(v: &Verloop, op: &str) -> Vec<Taak> {
    v.dossier().taken(&Regels::ingebouwd("almere").unwrap(), dag(op))
}

/// The kinds of those tasks.
pub fn soorten(v: &Verloop, op: &str) -> Vec<TaakSoort> {
    taken(v, op).into_iter().map(|t| t.soort).collect()
}
