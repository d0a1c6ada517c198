//! What the letters say about a bezwaar, about complaints and personal data, and to those who stay behind
//! (procedure 3.14, 3.15, 6.3, 6.6).
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod voorbeeld;

use serde_json::json;
use stukken::StukSoort;
use voorbeeld::{bij, heeft, met_besluit, stuk, tekst, van};

#[test]
fn the_way_of_a_bezwaar() {
    heeft(
        StukSoort::BezwaarAanvullen,
        &[
            "Je handtekening.",
            "Stuur dit uiterlijk op woensdag 3 februari 2027",
            "staat de tijd voor onze beslissing stil",
        ],
    );
    heeft(
        StukSoort::UitnodigingHoorzitting,
        &[
            "woensdag 10 februari 2027",
            "10.00 uur",
            "kamer 3",
            "Łukasz de Boer, bezwaarbehandelaar",
            "Van woensdag 3 februari 2027 tot en met de dag van de hoorzitting",
            "uiterlijk op zondag 31 januari 2027",
            "heeft niet meegewerkt aan het besluit",
            "Komen hoeft niet.",
        ],
    );
    heeft(
        StukSoort::VerdagingBezwaar,
        &["Dat is zes weken later.", "artikel 7:10, derde lid", "Zijn advies hebben we nodig", "uiterlijk op "],
    );
    heeft(
        StukSoort::BeslissingOpBezwaar,
        &[
            "voor een deel gegrond",
            "het besluit van 1 maart 2027",
            "kort gezegd: de formulierenbrigade",
            "Op 10 februari 2027 vertelde je je verhaal aan Łukasz de Boer",
            "in beroep gaan bij de rechtbank",
            "maandag 12 april 2027",
            "rechtbank Midden-Nederland",
            "artikelen 7:11 en 7:12",
            "R. van der Meulen",
        ],
    );
    heeft(
        StukSoort::BevestigingIntrekkingBezwaar,
        &[
            "Op 27 januari 2027 liet je ons schriftelijk weten",
            "opnieuw bezwaar maken tot en met dinsdag 2 februari 2027",
        ],
    );
}

/// A letter whose dossier got one more feit.
fn met(soort: StukSoort, feit: &str, op: &str, data: serde_json::Value, datum: &str) -> String {
    let mut map = bij(soort).0;
    map.feit(feit, op, data);
    tekst(&stuk(soort, &map, datum).unwrap())
}

#[test]
fn each_turn_of_a_bezwaar_has_its_words() {
    // Invited late: the file lies ready from today, and the ten days cannot be kept.
    let gepland = json!({ "besluit": "1", "datum": "2027-02-10", "plaats": "telefoon" });
    let laat = met(StukSoort::UitnodigingHoorzitting, "hoorzitting_gepland", "2027-02-05", gepland, "2027-02-05");
    for deel in
        ["Van vrijdag 5 februari 2027", "korter dan een week", "Dat kan nu niet meer", "we bellen je over de tijd"]
    {
        assert!(laat.contains(deel), "{deel}\n{laat}");
    }
    for (uitkomst, deel, anders) in [
        ("gegrond", "je hebt gelijk", "artikel 7:3, onder e"),
        ("ongegrond", "blijven bij ons eerste besluit", "artikel 7:3, onder b"),
        ("niet_ontvankelijk", "niet inhoudelijk behandelen", "artikel 7:3, onder a"),
    ] {
        let grond = match uitkomst {
            "gegrond" => "geheel_tegemoetgekomen",
            "ongegrond" => "kennelijk_ongegrond",
            _ => "kennelijk_niet_ontvankelijk",
        };
        let mut map = bij(StukSoort::OntvangstbevestigingBezwaar).0;
        map.feit("afgezien_van_horen", "2027-02-10", json!({ "besluit": "1", "grond": grond })).feit(
            "beslissing_op_bezwaar",
            "2027-03-01",
            json!({
                "besluit": "1", "uitkomst": uitkomst, "motivering": "Zo is het.",
                "mandaat": { "naam": "R. van der Meulen", "functie": "teammanager Wmo" }
            }),
        );
        let t = tekst(&stuk(StukSoort::BeslissingOpBezwaar, &map, "2027-03-01").unwrap());
        assert!(t.contains(deel) && t.contains(anders) && !t.contains("vertelde je je verhaal"), "{uitkomst}\n{t}");
    }
    // After the six weeks there is no way back.
    let (map, _) = bij(StukSoort::BevestigingIntrekkingBezwaar);
    let t = tekst(&stuk(StukSoort::BevestigingIntrekkingBezwaar, &map, "2027-02-03").unwrap());
    assert!(t.contains("De zes weken om bezwaar te maken zijn voorbij."), "{t}");
}

#[test]
fn around_the_melding_and_before_a_besluit() {
    heeft(StukSoort::Doorzendbericht, &["de gemeente Lelystad", "Op 23 november 2026", "Deze brief is geen besluit."]);
    heeft(
        StukSoort::TeVroegeAanvraag,
        &[
            "Op 1 december 2026",
            "Uiterlijk op maandag 4 januari 2027",
            "vanaf dinsdag 5 januari 2027",
            "2.3.2, negende lid",
        ],
    );
    let (map, _) = bij(StukSoort::TeVroegeAanvraag);
    let later = tekst(&stuk(StukSoort::TeVroegeAanvraag, &map, "2027-01-05").unwrap());
    assert!(later.contains("meteen een nieuwe aanvraag doen"), "{later}");
    heeft(
        StukSoort::VerzoekZienswijze,
        &[
            "Op 17 december 2026 ontvingen we je aanvraag.",
            "in het weekend wel kan stofzuigen",
            "Reageer uiterlijk op maandag 28 december 2026.",
            "uiterlijk op donderdag 31 december 2026",
            "Vertel het ons.",
        ],
    );
    // A change of a besluit that runs: there is no aanvraag to decide on (Awb 4:8).
    let mut map = bij(StukSoort::BesluitIntrekking).0;
    map.feit(
        "zienswijze_gevraagd",
        "2027-05-03",
        json!({
            "zienswijze": "1", "termijn_tot": "2027-05-10", "waarover": "We denken erover om de begeleiding te stoppen."
        }),
    );
    let t = tekst(&stuk(StukSoort::VerzoekZienswijze, &map, "2027-05-03").unwrap());
    assert!(t.contains("besluit over je ondersteuning") && !t.contains("Op 17 december 2026"), "{t}");
}

#[test]
fn complaints_and_requests_about_data() {
    heeft(
        StukSoort::OntvangstbevestigingKlacht,
        &["Op 7 december 2026", "belde niet af", "maandag 18 januari 2027", "vier weken uitstellen"],
    );
    heeft(
        StukSoort::AfhandelingKlacht,
        &["Je klacht klopt.", "Nationale ombudsman", "binnen een jaar", "geen bezwaar"],
    );
    heeft(
        StukSoort::OntvangstbevestigingVerzoek,
        &["te laten zien welke gegevens", "donderdag 7 januari 2027", "Gegevens over andere mensen"],
    );
    let verzoek = |verlengd| json!({ "verzoek": "1", "verzoeksoort": "correctie", "verlengd": verlengd });
    let soort = StukSoort::OntvangstbevestigingVerzoek;
    let langer = met(soort, "verzoek_ontvangen", "2026-12-07", verzoek(true), "2026-12-21");
    assert!(langer.contains("hoogstens twee maanden extra") && langer.contains("maandag 8 maart 2027"), "{langer}");
    heeft(
        StukSoort::AntwoordVerzoek,
        &[
            "We doen niet wat je vraagt.",
            "Je bezwaar loopt nog.",
            "artikel 5.3.5 van de Wmo 2015",
            "Autoriteit Persoonsgegevens",
        ],
    );
    assert!(!van(StukSoort::AntwoordVerzoek).contains("BSN"), "no more data than the letter needs");
    for (gevraagd, uitkomst, deel) in [
        ("inzage", "toegewezen", "sturen we mee met deze brief"),
        ("correctie", "toegewezen", "We hebben je gegevens verbeterd."),
        ("vernietiging", "toegewezen", "We vernietigen je gegevens."),
        ("correctie", "deels_toegewezen", "Jouw kant van het verhaal"),
    ] {
        let mut map = voorbeeld::alleen_melding();
        map.feit("verzoek_ontvangen", "2026-12-07", json!({ "verzoek": "1", "verzoeksoort": gevraagd })).feit(
            "verzoek_afgehandeld",
            "2026-12-21",
            json!({ "verzoek": "1", "uitkomst": uitkomst, "reden": "Zo is het." }),
        );
        let t = tekst(&stuk(StukSoort::AntwoordVerzoek, &map, "2026-12-21").unwrap());
        assert!(t.contains(deel), "{gevraagd}: {deel}\n{t}");
    }
    heeft(
        StukSoort::IntrekkingToestemming,
        &["Op 1 december 2026", "huisarts De Vries", "Wat we daarvoor met jouw toestemming deden"],
    );
}

#[test]
fn the_resident_reads_his_rights_and_who_looked() {
    heeft(
        StukSoort::BewijsRechten,
        &[
            "Iemand die gratis met je meedenkt",
            "We vertelden je dit op 24 november 2026, aan de telefoon. Dat schreef Sanne de Wit op.",
            "Gratis hulp voor wie jou helpt",
            "We hebben niet opgeschreven dat we je dit vertelden.",
            "Kiezen tussen zorg in natura en een pgb",
        ],
    );
    assert!(!van(StukSoort::BewijsRechten).contains("Aanvragen als wij te laat zijn"), "the six weeks are not over");
    heeft(
        StukSoort::WieKeek,
        &[
            "Dit overzicht loopt van 23 november 2026 tot en met 3 december 2026.",
            "Sanne de Wit, Wmo-consulent",
            "opende je dossier (twee keer)",
            "opende een stuk om te lezen of te printen: Ontvangstbevestiging",
            "Łukasz de Boer, wijkwerker",
            "bewaarde een stuk buiten het programma: Ontvangstbevestiging",
            "Niemand mag uit nieuwsgierigheid kijken.",
            "je melding opnemen; schreef op: melding ontvangen",
        ],
    );
    // What was looked at after the day of the letter is not in it.
    let (map, _) = bij(StukSoort::WieKeek);
    let eerder = tekst(&stuk(StukSoort::WieKeek, &map, "2026-11-30").unwrap());
    assert!(!eerder.contains("Łukasz de Boer") && eerder.contains("tot en met 30 november 2026"), "{eerder}");
}

#[test]
fn those_who_stay_behind_read_what_stops() {
    heeft(
        StukSoort::BerichtNabestaanden,
        &["Gecondoleerd", "De erven van Zoë", "14 december 2026", "Er komt geen besluit meer.", "vijftien jaar"],
    );
    let mut map = met_besluit("toekenning");
    map.feit("besluit_bekendgemaakt", "2026-12-22", json!({ "besluit": "1", "wijze": "verzonden" })).feit(
        "overleden",
        "2027-02-14",
        json!({ "bron": "BRP" }),
    );
    let t = tekst(&stuk(StukSoort::BerichtNabestaanden, &map, "2027-02-16").unwrap());
    assert!(t.contains("stopt op de dag van het overlijden") && !t.contains("Er komt geen besluit meer"), "{t}");
}
