use super::*;
use crate::Gegevens;
use crate::voorbeeld::{GEHEIM, Map, ZAAK, dag, met_besluit, persoon, regels, rijk};
use serde_json::{Value, json};

fn context(soort: StukSoort, map: &Map, datum: &str) -> Value {
    let (dossier, regels) = (map.dossier(), regels());
    let gegevens = Gegevens {
        dossier: &dossier,
        zaak: ZAAK.parse().unwrap(),
        regels: &regels,
        datum: dag(datum),
        versie: Some(1),
        besluit: None,
        onderwerp: None,
        medewerker: "Sanne de Wit",
        inzage: &[],
        oefenen: false,
    };
    serde_json::to_value(Context::van(&Bron::van(soort, &gegevens).unwrap()).unwrap()).unwrap()
}

fn namens() -> Map {
    let mut map = Map::default();
    map.feit("persoonsgegevens_vastgelegd", "2026-11-23", persoon()).feit("melding_ontvangen", "2026-11-23", json!({
        "hulpvraag": "x", "zaaknummer": "W-2026-00042",
        "melder": { "naam": { "voornaam": "Meryem", "achternaam": "Çelik" }, "relatie": "dochter", "met_medeweten": true }
    }));
    map
}

#[test]
fn internal_remarks_cannot_be_reached() {
    for (soort, map) in [
        (StukSoort::Onderzoeksverslag, rijk()),
        (StukSoort::BeschikkingToekenning, met_besluit("gedeeltelijke_toekenning")),
        (StukSoort::BeschikkingAfwijzing, met_besluit("afwijzing")),
        (StukSoort::Ontvangstbevestiging, rijk()),
    ] {
        let dossier = serde_json::to_string(&map.dossier()).unwrap();
        assert!(dossier.contains(GEHEIM), "the example has internal remarks");
        let context = context(soort, &map, "2026-12-22").to_string();
        assert!(!context.contains(GEHEIM) && !context.contains("intern"), "{soort:?}");
    }
}

#[test]
fn of_the_bsn_three_digits_and_only_where_needed() {
    let verslag = context(StukSoort::Onderzoeksverslag, &rijk(), "2026-12-10");
    assert_eq!(verslag["inwoner"]["bsn_einde"], "006");
    assert!(!verslag.to_string().contains("999900006"));
    assert_eq!(context(StukSoort::Ontvangstbevestiging, &rijk(), "2026-11-24")["inwoner"]["bsn_einde"], Value::Null);
}

#[test]
fn terms_count_from_the_melding_and_bezwaar_from_the_printed_date() {
    let termijn = &context(StukSoort::Ontvangstbevestiging, &rijk(), "2026-11-27")["termijn"];
    assert_eq!(termijn["plan_tot"], "maandag 30\u{a0}november 2026");
    assert_eq!(termijn["verslag_tot"], "maandag 4\u{a0}januari 2027");
    assert_eq!(termijn["aanvraag_vanaf"], "dinsdag 5\u{a0}januari 2027");
    // T42 of the procedure: six weeks end on Hemelvaart, and the Friday and weekend after it follow.
    let besluit = &context(StukSoort::BeschikkingToekenning, &met_besluit("toekenning"), "2027-03-25")["rechtsmiddel"];
    assert_eq!(besluit["bezwaar_tot"], "maandag 10\u{a0}mei 2027");
}

#[test]
fn a_line_of_support_in_words() {
    let verslag = context(StukSoort::Onderzoeksverslag, &rijk(), "2026-12-10");
    let regels = &verslag["verslag"]["regels"];
    assert_eq!(regels[0]["per_week"], "2,5\u{a0}uur");
    assert_eq!(regels[0]["totaal"], "130 uur");
    assert_eq!(regels[1]["per_week"], "2\u{a0}dagdelen");
    assert_eq!(regels[0]["evaluatie"], "elke vier maanden, de eerste keer rond 4\u{a0}mei 2027");
    assert!(regels[2]["aanbieders"].as_str().unwrap().contains("Tzorg"));
    // Without a contract there is nobody to name.
    let zonder = context(StukSoort::Onderzoeksverslag, &rijk(), "2022-06-01");
    assert_eq!(zonder["verslag"]["regels"][2]["aanbieders"], Value::Null);
}

#[test]
fn an_amount_that_nobody_checked_is_not_named() {
    let tarief = |datum: &str| context(StukSoort::Onderzoeksverslag, &rijk(), datum)["bijdrage"]["tarief"].clone();
    let regels = regels();
    let in_2026 = regels.profiel.abonnementstarief.op(dag("2026-12-10"));
    assert_eq!(tarief("2026-12-10").is_null(), in_2026.controleren);
    assert_eq!(tarief("2025-12-10"), "€\u{a0}21,00");
}

#[test]
fn somebody_who_reported_without_the_resident_knowing_is_not_named() {
    let mut map = Map::default();
    map.feit("persoonsgegevens_vastgelegd", "2026-11-23", persoon()).feit(
        "melding_ontvangen",
        "2026-11-23",
        json!({
            "hulpvraag": "x", "zaaknummer": "W-2026-00042",
            "melder": { "naam": { "achternaam": "Buurman" }, "relatie": "buurman", "met_medeweten": false }
        }),
    );
    assert!(!context(StukSoort::Ontvangstbevestiging, &map, "2026-11-24").to_string().contains("Buurman"));
    assert!(context(StukSoort::Ontvangstbevestiging, &namens(), "2026-11-24").to_string().contains("dochter"));
}

#[test]
fn two_gesprekken_about_one_topic_share_a_heading() {
    let mut map = rijk();
    let tweede = "01939f3a-0000-7000-8000-000000000009";
    map.feit("gesprek_gevoerd", "2026-12-09", json!({ "gesprek": tweede, "plaats": "telefoon" })).feit(
        "gesprek_notitie",
        "2026-12-09",
        json!({ "gesprek": tweede, "onderwerp": "wonen", "notitie": "Later meer." }),
    );
    let verslag = context(StukSoort::Onderzoeksverslag, &map, "2026-12-10");
    let situatie = verslag["verslag"]["situatie"].as_array().unwrap().clone();
    let wonen: Vec<&Value> = situatie.iter().skip(1).take(2).map(|o| &o["titel"]).collect();
    assert_eq!(wonen, [&json!("Wonen"), &Value::Null]);
    assert_eq!(situatie[2]["notitie"], "Later meer.");
}
