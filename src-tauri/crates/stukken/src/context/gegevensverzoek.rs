//! A request about personal data and what came of it (AVG 12, 15-17; Wmo 2015 art. 5.3.2, 5.3.5; procedure 6.3).

use super::{Bron, dag, dag_lang, gevuld};
use crate::{StukFout, StukSoort};
use serde::{Deserialize, Serialize};
use wmo::feit::{Verzoeksoort, Verzoekuitkomst};
use wmo::termijn::{TermijnSoort, bereken};

/// A request about personal data.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Verzoek {
    ontvangen_op: String,
    inzage: bool,
    correctie: bool,
    waarover: Option<String>,
    /// It takes longer than a month (AVG 12 lid 3).
    verlengd: bool,
    uiterlijk: String,
    toegewezen: bool,
    deels: bool,
    reden: Option<String>,
}

impl Verzoek {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let met_antwoord = bron.soort == StukSoort::AntwoordVerzoek;
        let genoemd = bron.dossier.verzoeken.iter().filter(|(naam, _)| bron.gaat_over(naam));
        let (verzoek, kop) = genoemd
            .filter(|(_, v)| !met_antwoord || v.afgehandeld.is_vastgelegd())
            .filter_map(|(_, v)| Some((v, v.ontvangen.laatste()?)))
            .max_by_key(|(_, kop)| kop.feitdatum)
            .ok_or(StukFout::Ontbreekt(if met_antwoord {
                "wat er met het verzoek is gedaan"
            } else {
                "het verzoek over persoonsgegevens"
            }))?;
        let vraag = &kop.waarde;
        let begin = verzoek.ontvangen.eerste().map_or(kop.feitdatum, |k| k.feitdatum);
        let termijn = match (vraag.verzoeksoort, vraag.verlengd) {
            (Verzoeksoort::Vernietiging, _) => TermijnSoort::Vernietiging,
            (_, true) => TermijnSoort::InzageVerlengd,
            (_, false) => TermijnSoort::Inzage,
        };
        let antwoord = verzoek.afgehandeld.laatste().map(|k| &k.waarde);
        let uitkomst = |gezocht| antwoord.is_some_and(|a| a.uitkomst == gezocht);
        Ok(Self {
            ontvangen_op: dag(kop.feitdatum),
            inzage: vraag.verzoeksoort == Verzoeksoort::Inzage,
            correctie: vraag.verzoeksoort == Verzoeksoort::Correctie,
            waarover: gevuld(Some(&vraag.waarover)),
            // For destruction the Wmo gives three months at once.
            verlengd: vraag.verlengd && vraag.verzoeksoort != Verzoeksoort::Vernietiging,
            uiterlijk: dag_lang(bereken(termijn, begin, bron.regels).uiterlijk),
            toegewezen: uitkomst(Verzoekuitkomst::Toegewezen),
            deels: uitkomst(Verzoekuitkomst::DeelsToegewezen),
            reden: antwoord.and_then(|a| gevuld(Some(&a.reden))),
        })
    }
}
