//! What came back with the reply form.

use super::{Bron, dag, gevuld};
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::feit::OordeelVerslag;

/// A reply without aanvraag (procedure 1.8).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Reactie {
    ontvangen_op: String,
    versie: u32,
    niet_akkoord: bool,
    opmerkingen: Option<String>,
}

impl Reactie {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let kop = bron.zaak.reactie.laatste().ok_or(StukFout::Ontbreekt("de reactie op het verslag"))?;
        Ok(Self {
            ontvangen_op: dag(kop.feitdatum),
            versie: kop.waarde.versie,
            niet_akkoord: kop.waarde.oordeel == OordeelVerslag::NietAkkoord,
            opmerkingen: gevuld(Some(&kop.waarde.alle_opmerkingen())),
        })
    }
}
