//! Who the invented resident is, and the melding.

use super::Map;
use serde_json::{Value, json};

pub fn persoon() -> Value {
    json!({
        "naam": { "voornaam": "Zoë", "voorvoegsel": "", "achternaam": "Çelik-Łukasiewicz" },
        "geboortedatum": "1951-03-03", "bsn": "999900006",
        "adres": { "straat": "Odeonstraat", "huisnummer": 12, "toevoeging": "A", "postcode": "1325 AL", "woonplaats": "Almere" }
    })
}

/// Only what is known after the first telephone call.
pub fn alleen_melding() -> Map {
    let mut map = Map::default();
    map.feit("persoonsgegevens_vastgelegd", "2026-11-23", persoon()).feit("melding_ontvangen", "2026-11-23", json!({
        "hulpvraag": "Sinds mijn val kom ik bijna de deur niet meer uit. De post stapelt zich op en ik vergeet afspraken.",
        "zaaknummer": "W-2026-00042"
    }));
    map
}
