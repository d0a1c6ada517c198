//! A complaint and what came of it (Awb hoofdstuk 9; procedure 3.15, 6.3).

use super::{Bron, dag, dag_lang};
use crate::{StukFout, StukSoort};
use serde::{Deserialize, Serialize};
use wmo::termijn::{TermijnSoort, bereken};

/// A complaint.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Klacht {
    ontvangen_op: String,
    waarover: String,
    uiterlijk: String,
    /// Filled in the letter that answers it.
    uitkomst: String,
}

impl Klacht {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let genoemd = bron.dossier.klachten.iter().filter(|(naam, _)| bron.gaat_over(naam));
        let met_antwoord = bron.soort == StukSoort::AfhandelingKlacht;
        let (klacht, kop) = genoemd
            .filter(|(_, k)| !met_antwoord || k.afgehandeld.is_vastgelegd())
            .filter_map(|(_, k)| Some((k, k.ontvangen.laatste()?)))
            .max_by_key(|(_, kop)| kop.feitdatum)
            .ok_or(StukFout::Ontbreekt(if met_antwoord { "wat er met de klacht is gedaan" } else { "de klacht" }))?;
        let antwoord = klacht.afgehandeld.laatste();
        // The clock of the law starts on the first day that somebody recorded.
        let begin = klacht.ontvangen.eerste().map_or(kop.feitdatum, |k| k.feitdatum);
        Ok(Self {
            ontvangen_op: dag(kop.feitdatum),
            waarover: kop.waarde.waarover.clone(),
            uiterlijk: dag_lang(bereken(TermijnSoort::Klacht, begin, bron.regels).uiterlijk),
            uitkomst: antwoord.map(|k| k.waarde.uitkomst.clone()).unwrap_or_default(),
        })
    }
}
