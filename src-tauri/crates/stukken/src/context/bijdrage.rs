//! What the resident pays (Wmo 2015 art. 2.1.4a).

use super::Bron;
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::tekst::bedrag;

/// The eigen bijdrage, as far as it is known.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Bijdrage {
    /// Per month and per household; none when nobody checked the amount yet.
    tarief: Option<String>,
    /// Why nothing is due.
    vrijgesteld: Option<String>,
    /// It is known whether the resident has a partner.
    weet_huishouden: bool,
}

impl Bijdrage {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let tarief = bron.regels.profiel.abonnementstarief.op(bron.datum);
        Ok(Self {
            // An amount that nobody checked yet does not go into a letter.
            tarief: (!tarief.controleren && tarief.vanaf <= bron.datum).then(|| bedrag(tarief.cent)),
            vrijgesteld: None,
            weet_huishouden: false,
        })
    }
}
