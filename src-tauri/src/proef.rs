//! A session in a directory of its own, for tests. Guessing its passphrase costs next to nothing.

use crate::beeld::{Binnengekomen, NieuweGebruiker, NieuweMelding, Opdracht};
use crate::paden::Paden;
use crate::sessie::Sessie;
use crate::vastleggen::{self, Moment};
use crate::werkmap::Werkmap;
use std::path::Path;
use store::Kosten;
use wmo::feit::{Feit, MeldingOntvangen};
use wmo::vastlegging::{DossierId, Rol, ZaakId};

pub(crate) const WACHTWOORD: &str = "een lange zin om te testen";

pub(crate) fn sessie(map: &Path) -> Sessie {
    let paden = Paden::in_map(map.join("data")).unwrap();
    let werkmap = Werkmap::open(&map.join("run")).unwrap();
    Sessie::nieuw(paden, werkmap, Kosten::GERING)
}

pub(crate) fn gebruiker(rollen: &[Rol]) -> NieuweGebruiker {
    NieuweGebruiker { naam: "Kim Tester".into(), rollen: rollen.to_vec(), wachtwoord: WACHTWOORD.into() }
}

/// A melding of an invented resident, today.
pub(crate) fn melding() -> NieuweMelding {
    NieuweMelding {
        binnen: Binnengekomen {
            dossier: None,
            feitdatum: Moment::nu().vandaag,
            feittijd: None,
            kanaal: None,
            concept: None,
        },
        persoon: serde_json::from_value(serde_json::json!({
            "naam": { "voornaam": "Testa", "achternaam": "Verzonnen" },
            "geboortedatum": "1948-03-07",
            "bsn": "999900006",
            "adres": {
                "straat": "Proefstraat", "huisnummer": 12, "postcode": "1315 AB", "woonplaats": "Almere",
                "wijk": "Filmwijk"
            }
        }))
        .unwrap(),
        melding: MeldingOntvangen {
            hulpvraag: "Ik kan mijn huis niet meer schoonhouden.".into(),
            melder: None,
            spoedsignaal: false,
            zaaknummer: String::new(),
        },
        huisgenoten: Vec::new(),
    }
}

pub(crate) fn open_melding(sessie: &Sessie) -> (DossierId, ZaakId) {
    sessie.met_open(|open| vastleggen::nieuwe_melding(open, &sessie.regels(), Moment::nu(), melding())).unwrap()
}

pub(crate) fn opdracht(soort: &str, data: serde_json::Value) -> Opdracht {
    Opdracht {
        feit: Feit::lees(soort, data).unwrap(),
        feitdatum: Moment::nu().vandaag,
        feittijd: None,
        kanaal: None,
        vervangt: Vec::new(),
        reden: None,
        met_brief: false,
        concept: None,
    }
}
