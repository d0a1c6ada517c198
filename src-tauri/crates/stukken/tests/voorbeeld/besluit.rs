//! The onderzoek with an aanvraag, and with the besluiten that may follow.

use super::{Map, productregels, rijk};
use serde_json::{Value, json};

/// The rich dossier with what came back and a besluit of this kind.
pub fn met_besluit(soort: &str) -> Map {
    let mut map = rijk();
    map.feit(
        "verslag_reactie_ontvangen",
        "2026-12-17",
        json!({
            "versie": 2, "oordeel": "akkoord_met_opmerkingen", "aanvraag": true, "ondertekend": true,
            "opmerkingen": "Ik wil graag dat de begeleider op maandag of woensdag komt, niet op vrijdag."
        }),
    );
    let afwijzing = soort == "afwijzing";
    map.feit("besluit_genomen", "2026-12-22", json!({
        "besluit": "1", "soort": soort,
        "motivering": if afwijzing {
            "Uit het onderzoek blijkt dat je de dingen waar je om vraagt, kunt regelen met hulp die er al is. De formulierenbrigade in het buurtcentrum helpt elke dinsdag en donderdag gratis met je post. Er is plaats en je kunt er met de rollator komen.\n\nJe zoon woont bij je in en is 24 jaar. Wij vragen van hem dat hij stofzuigt, dweilt en het bed verschoont. Hij vertelde ons dat hij dat kan doen."
        } else {
            "Uit het onderzoek blijkt dat je door je val en je vermoeidheid je dag, je administratie en het zware huishoudelijke werk niet alleen kunt doen. Je dochter en je buurvrouw helpen al. Wat zij doen, hebben we meegeteld. Voor wat overblijft, is er in de wijk geen hulp die genoeg is. Daarom krijg je deze ondersteuning.\n\nWe kiezen voor begeleiding van een jaar, omdat je wilt leren om het zelf weer te doen."
        },
        "gronden": if soort == "toekenning" { json!([]) } else { json!(["algemene_voorziening", "gebruikelijke_hulp"]) },
        "regels": if afwijzing { json!([]) } else { productregels() },
        "antwoord_op_opmerkingen": "We hebben dit doorgegeven aan Kwintes. Zij houden er rekening mee.",
        "zienswijze": if soort == "toekenning" { Value::Null } else { json!("“Mijn zoon werkt in ploegen, maar hij kan het in het weekend doen.”") },
        "mandaat": { "naam": "R. van der Meulen", "functie": "teammanager Wmo" }
    }));
    map
}

/// The rich dossier with an aanvraag that came in on 17 December 2026.
pub fn aangevraagd() -> Map {
    let mut map = rijk();
    map.feit(
        "verslag_reactie_ontvangen",
        "2026-12-17",
        json!({
            "versie": 2, "oordeel": "akkoord", "aanvraag": true, "ondertekend": true
        }),
    );
    map
}

/// Signed at the table on the screen, with remarks and a choice of each kind.
pub fn getekend() -> Map {
    let mut map = rijk();
    map.feit("onderzoeksverslag_vastgesteld", "2026-12-10", json!({ "versie": 2, "stuk": SHA256 }));
    map.feit(
        "verslag_reactie_ontvangen",
        "2026-12-17",
        json!({
            "versie": 2, "oordeel": "akkoord_met_opmerkingen", "aanvraag": true, "ondertekend": true, "door": "cliënt",
            "opmerkingen": "Ik wil graag dat de begeleider op maandag of woensdag komt, niet op vrijdag.",
            "keuzes": [
                { "regel": "1", "leveringsvorm": "zorg_in_natura", "aanbieder": "Kwintes" },
                { "regel": "2", "leveringsvorm": "persoonsgebonden_budget", "motivering": "Ik ken haar al jaren." }
            ],
            "ondertekening": {
                "wijze": "scherm", "moment": "2026-12-17T14:32:00", "verslag": SHA256,
                "handtekening": [
                    [[90, 230], [150, 60], [190, 70], [170, 180], [120, 200], [240, 150], [280, 230], [330, 140], [360, 220]],
                    [[420, 40], [410, 250], [520, 150], [560, 230], [640, 140], [700, 220], [880, 120]],
                    [[600, 60]]
                ]
            }
        }),
    );
    map
}

/// The SHA-256 of an invented verslag.
pub const SHA256: &str = "3f1c0d6a9be2457788aa10c4d5e6f7089a1b2c3d4e5f60718293a4b5c6d7e8f9";

/// Put in default on this day; the besluit was due on 31 December 2026.
pub fn in_gebreke(op: &str) -> Map {
    let mut map = aangevraagd();
    map.feit(
        "ingebrekestelling_ontvangen",
        op,
        json!({
            "ingebrekestelling": "1", "waarover": "aanvraag", "schriftelijk": true
        }),
    );
    map
}

/// Huishoudelijke ondersteuning as a pgb that is dearer than zorg in natura, and the rest in natura.
pub fn met_pgb() -> Map {
    let mut map = aangevraagd();
    let mut regels = productregels();
    regels[2]["leveringsvorm"] = json!("persoonsgebonden_budget");
    regels[2]["aanbieder"] = Value::Null;
    map.feit(
        "pgb_motivatie_ontvangen",
        "2026-12-17",
        json!({ "tekst": "Ik wil een vast gezicht in huis. Mijn nicht kent mij en spreekt mijn taal." }),
    )
    .feit(
        "pgb_plan_ontvangen",
        "2026-12-17",
        json!({ "hulpverleners": [{
            "naam": "Łucja Nowak", "hulpsoort": "formeel", "regel": "3", "per_week": 2.25, "tarief_cent": 3000
        }] }),
    )
    .feit(
        "pgb_beoordeeld",
        "2026-12-18",
        json!({
            "getoetst": "netwerk", "naam_beheerder": "Meryem Çelik", "vaardig": true, "motivatie_voldoende": true,
            "kwaliteit_voldoende": true, "conclusie": "Je dochter kan het pgb goed beheren."
        }),
    )
    .feit(
        "besluit_genomen",
        "2026-12-22",
        json!({
            "besluit": "1", "soort": "toekenning", "regels": regels,
            "motivering": "Je hebt goed uitgelegd waarom je een pgb wilt. Je dochter beheert het budget.",
            "weigering_pgb": { "grond": "duurder_dan_zin", "toelichting": "Het plan rekent met 30 euro per uur." },
            "budgetten": [{ "regel": "3", "budget_cent": 655_200, "gevraagd_cent": 702_000, "tarief_cent": 2800 }],
            "mandaat": { "naam": "R. van der Meulen", "functie": "teammanager Wmo" }
        }),
    );
    map
}

/// A pgb was asked and refused; the support is granted as zorg in natura.
pub fn pgb_geweigerd() -> Map {
    let mut map = aangevraagd();
    let regels = productregels();
    map.feit("pgb_beoordeeld", "2026-12-18", json!({
        "getoetst": "client", "vaardig": false, "motivatie_voldoende": true, "kwaliteit_voldoende": true,
        "punten": [
            { "punt": 1, "oordeel": "voldoende" },
            { "punt": 3, "oordeel": "onvoldoende", "toelichting": "Er ligt veel ongeopende post." },
            { "punt": 6, "oordeel": "onvoldoende" }
        ],
        "conclusie": "Nu is zorg in natura veiliger. Over een jaar kijken we opnieuw."
    }))
    .feit("besluit_genomen", "2026-12-22", json!({
        "besluit": "1", "soort": "toekenning", "regels": [regels[0], regels[2]],
        "motivering": "Uit het onderzoek blijkt dat je deze ondersteuning nodig hebt.",
        "weigering_pgb": { "grond": "niet_vaardig", "toelichting": "Je post en je geld bijhouden lukt je nu niet. Een pgb vraagt dat juist van je." },
        "mandaat": { "naam": "R. van der Meulen", "functie": "teammanager Wmo" }
    }));
    map
}
