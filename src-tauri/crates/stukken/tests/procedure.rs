//! What each letter of the procedure says (procedure 3.2 to 3.15), for an invented resident.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod voorbeeld;

use serde_json::json;
use stukken::document::{Blok, Figuur, Helpt};
use stukken::{Gegevens, StukSoort, maak};
use voorbeeld::{alle, bij, dag, heeft, in_gebreke, regels, stuk, tekst, van, zaak};

#[test]
fn the_gesprek_and_what_follows_it() {
    heeft(
        StukSoort::UitnodigingGesprek,
        &[
            "donderdag 3 december 2026",
            "10.30 uur",
            "bij je thuis",
            "Sanne de Wit",
            "identiteitsbewijs",
            "036-2002158",
            "mantelzorger",
            "Dan maken we een andere afspraak",
            "maandag 30 november 2026",
        ],
    );
    heeft(StukSoort::OnderzoekTeLaat, &["Vanaf dinsdag 5 januari 2027 mag je meteen een aanvraag doen"]);
    heeft(
        StukSoort::HerinneringVerslag,
        &["Op 10 december 2026 kreeg je van ons het verslag", "versie 2", "Later mag ook."],
    );
    heeft(StukSoort::UitlegZonderAanvraag, &["Zonder aanvraag geen besluit.", "meer uren nodig", "tweede wijkwerker"]);
    heeft(
        StukSoort::AfsluitbriefMelding,
        &["Deze brief is geen besluit.", "dan is het je aanvraag", "niets van je gehoord"],
    );
    heeft(StukSoort::BevestigingIntrekking, &["Je melding is ingetrokken", "Op 30 november 2026", "Mijn zus"]);
}

#[test]
fn the_verslag_has_the_deepened_onderzoek() {
    heeft(
        StukSoort::Onderzoeksverslag,
        &[
            "Đorđe Çelik-Łukasiewicz (je kind) kan voor een deel helpen met: stofzuigen",
            "Hij werkt in ploegen",
            "Meryem Çelik (dochter): de was en meegaan naar het ziekenhuis (2 uur per week)",
            "dat gaat nog net",
            "2: niet zelfredzaam",
            "niet bekeken: daar is geen reden voor",
            "Nodig",
            "3,5 uur",
            "2,25 uur",
            "We vroegen advies aan een ergotherapeut.",
            "Daarom kiezen we voor een tijdelijk traject.",
            "Wat je op de lange duur wilt bereiken",
            "Dit doel loopt van 4 januari 2027 tot en met 3 mei 2027.",
            "Een tweede wijkwerker keek mee: Łukasz de Boer.",
            "Daarna werden we het eens.",
        ],
    );
}

#[test]
fn what_is_drawn_stands_beside_it_in_words() {
    let (map, datum) = bij(StukSoort::Onderzoeksverslag);
    let verslag = stuk(StukSoort::Onderzoeksverslag, &map, datum).unwrap();
    let figuren: Vec<&Figuur> = verslag
        .blokken
        .blokken
        .iter()
        .filter_map(|b| if let Blok::Figuur { figuur, .. } = b { Some(figuur) } else { None })
        .collect();
    let [Figuur::Schaal { rijen, eerder: None, .. }, Figuur::Kring { om, .. }] = figuren.as_slice() else {
        panic!("{figuren:?}")
    };
    assert_eq!(rijen.iter().filter(|r| r.nu == Some(2)).count(), 12);
    assert_eq!(rijen.iter().filter(|r| r.nu.is_none()).count(), 1);
    // Nobody is drawn whom the letter does not name in words.
    let t = tekst(&verslag);
    assert_eq!(om.iter().map(|h| h.helpt).collect::<Vec<_>>(), [Helpt::Nu, Helpt::Nu, Helpt::Kan, Helpt::Kan]);
    for helper in om {
        assert!(t.contains(&helper.naam), "{}", helper.naam);
    }
    // The measurement before it stands beside it, in the drawing and in the table.
    let (map, datum) = bij(StukSoort::Evaluatieverslag);
    let evaluatie = stuk(StukSoort::Evaluatieverslag, &map, datum).unwrap();
    let schaal = evaluatie.blokken.blokken.iter().find_map(|b| match b {
        Blok::Figuur { figuur: Figuur::Schaal { rijen, eerder, .. }, .. } => Some((rijen, eerder)),
        _ => None,
    });
    let (rijen, eerder) = schaal.unwrap();
    assert_eq!(eerder.as_deref(), Some("Eerder, op 8\u{a0}december 2026"));
    assert_eq!((rijen[0].nu, rijen[0].eerder), (Some(3), Some(2)));
    let t = tekst(&evaluatie);
    assert!(t.contains("Hoe het ging, op 8 december 2026") && t.contains("2: niet zelfredzaam"), "{t}");
}

#[test]
fn around_the_aanvraag() {
    heeft(
        StukSoort::Verdaging,
        &[
            "Op 17 december 2026 ontvingen we je aanvraag.",
            "donderdag 31 december 2026",
            "uiterlijk op donderdag 14 januari 2027",
            "De ergotherapeut",
            "in gebreke stellen",
            "hoogstens 42 dagen",
            "Strookje: ik vind uitstel goed",
            "Dat hoeft niet.",
        ],
    );
    heeft(
        StukSoort::HerstelVerzuim,
        &[
            "Een machtiging van je dochter",
            "Stuur dit uiterlijk op vrijdag 8 januari 2027.",
            "Vanaf dinsdag 22 december 2026",
            "binnen vier weken",
        ],
    );
    heeft(StukSoort::Opschorting, &["vanaf 22 december 2026", "artikel 4:15, tweede lid, onder b", "nog niet precies"]);
    // 14 days later than 31 December.
    heeft(
        StukSoort::EindeOpschorting,
        &["van 22 december 2026 tot en met 4 januari 2027", "uiterlijk op donderdag 14 januari 2027", "14 dagen"],
    );
    heeft(
        StukSoort::BuitenBehandeling,
        &[
            "Op 21 december 2026 vroegen we je om:",
            "vrijdag 8 januari 2027",
            "artikel 4:5, eerste en vierde lid",
            "Je kunt een nieuwe aanvraag doen.",
            "niets van je ontvangen",
        ],
    );
}

#[test]
fn besluiten_with_a_pgb() {
    heeft(
        StukSoort::BeschikkingPgb,
        &[
            "€ 6.552,00",
            "€ 28,00 per uur",
            "€ 3.258,00",
            "€ 3.294,00",
            "Meryem Çelik, namens jou",
            "Je plan kost € 7.020,00.",
            "Het verschil van € 468,00 weigeren we.",
            "zorgovereenkomst",
            "De SVB betaalt",
            "ongeveer veertien weken voor het einde",
            "artikelen 2.3.5 en 2.3.6",
            "Kwintes",
            "Łucja Nowak, een professional",
        ],
    );
    heeft(
        StukSoort::BeschikkingPgbGeweigerd,
        &[
            "Je krijgt geen pgb.",
            "als zorg in natura",
            "2,25 uur",
            "artikel 2.3.6, tweede lid, onder a",
            "Een overzichtelijke pgb-administratie bijhouden.",
            "Er ligt veel ongeopende post.",
            "Kwintes",
        ],
    );
    let t = van(StukSoort::BeschikkingPgbGeweigerd);
    assert!(!t.contains("Een goed overzicht van je eigen situatie"), "only what is not good enough");
    heeft(
        StukSoort::SignaalEindePgb,
        &["31 december 2028", "Het pgb wordt niet vanzelf verlengd.", "ongeveer veertien weken"],
    );
}

#[test]
fn other_besluiten() {
    heeft(
        StukSoort::BesluitSpoed,
        &["uiterlijk tot en met zondag 28 februari 2027", "artikel 2.3.3", "Tzorg", "maandag 4 januari 2027"],
    );
    heeft(
        StukSoort::BesluitWijziging,
        &["Vanaf dinsdag 1 juni 2027", "Op 22 december 2026 kreeg je een besluit", "3 uur"],
    );
    heeft(StukSoort::BesluitVerlenging, &["Op 20 april 2027 vroeg je aanbieder ons", "artikelen 2.3.5 en 2.3.9"]);
    heeft(
        StukSoort::BesluitIntrekking,
        &["per dinsdag 1 juni 2027", "artikel 2.3.10, eerste lid, onder b", "Ik red het nu zelf"],
    );
    for soort in [StukSoort::BesluitWijziging, StukSoort::BesluitIntrekking] {
        assert!(!van(soort).contains("op maandag of woensdag komt"), "remarks on the verslag of an earlier besluit");
    }
}

#[test]
fn ingebrekestelling_and_dwangsom() {
    heeft(
        StukSoort::BevestigingIngebrekestelling,
        &[
            "Op 4 januari 2027",
            "donderdag 31 december 2026",
            "uiterlijk op maandag 18 januari 2027",
            "vanaf dinsdag 19 januari 2027",
            "€ 23,00",
            "€ 35,00",
            "€ 45,00",
            "€ 1.442,00",
            "Je hoeft er niet om te vragen.",
            "rechtbank Midden-Nederland",
        ],
    );
    let geldig = van(StukSoort::BevestigingIngebrekestelling);
    assert!(!geldig.contains("voorlopige voorziening"), "no besluit, so no bezwaarclausule");
    // On the last day of the term: too early, and that is treated as a besluit.
    let vroeg = stuk(StukSoort::BevestigingIngebrekestelling, &in_gebreke("2026-12-31"), "2027-01-04").unwrap();
    let vroeg = tekst(&vroeg);
    for deel in [
        "kwam te vroeg",
        "vanaf vrijdag 1 januari 2027",
        "binnen zes weken na de dag waarop wij deze brief hebben verzonden",
    ] {
        assert!(vroeg.contains(deel), "{deel}\n{vroeg}");
    }
    heeft(
        StukSoort::Dwangsombeschikking,
        &[
            "€ 532,00",
            "20 dagen",
            "van 19 januari 2027 tot en met 7 februari 2027",
            "€ 322,00",
            "€ 210,00",
            "uiterlijk op woensdag 24 maart 2027",
            "artikelen 4:17 en 4:18",
            "Dag 15 tot en met 28",
        ],
    );
    assert!(!van(StukSoort::Dwangsombeschikking).contains("Dag 29"), "no step that was not reached");
}

#[test]
fn bezwaar_change_evaluation_and_consent() {
    heeft(
        StukSoort::OntvangstbevestigingBezwaar,
        &[
            "Op 18 januari 2027",
            "besluit van 22 december 2026",
            "Waarom je het niet eens bent",
            "woensdag 3 februari 2027",
            "Ja. Je kon bezwaar maken tot en met dinsdag 2 februari 2027.",
            "hoorzitting",
            "blijft gelden",
        ],
    );
    heeft(
        StukSoort::BevestigingWijziging,
        &[
            "een andere aanbieder voor je huishoudelijke ondersteuning",
            "maandag 26 april 2027",
            "vast gezicht",
            "acht weken",
        ],
    );
    heeft(
        StukSoort::Evaluatieverslag,
        &[
            "Op 4 mei 2027",
            "Łucja Nowak (begeleider, Kwintes)",
            "Dit doel is gehaald.",
            "3: beperkt zelfredzaam",
            "Je belt zelf naar een instantie",
            "rond 4 september 2027",
            "geen besluit",
        ],
    );
    heeft(
        StukSoort::Toestemmingsformulier,
        &["Waarvoor zijn de gegevens nodig?", "altijd intrekken", "Nee, ik geef geen toestemming."],
    );
    let (mut map, datum) = bij(StukSoort::Toestemmingsformulier);
    map.feit(
        "toestemming_gegeven",
        datum,
        json!({
            "toestemming": "1", "doel": "gegevens_van_zorg", "van": "huisarts De Vries", "naar": "het wijkteam",
            "gegevens": "wat je door je heup niet meer kunt", "vorm": "handtekening"
        }),
    );
    let (dossier, regels) = (map.dossier(), regels());
    let gegevens = Gegevens {
        dossier: &dossier,
        zaak: zaak(),
        regels: &regels,
        datum: dag(datum),
        versie: None,
        besluit: None,
        onderwerp: Some("1".to_owned()),
        medewerker: voorbeeld::MEDEWERKER,
        inzage: &[],
        oefenen: false,
    };
    let t = tekst(&maak(StukSoort::Toestemmingsformulier, &gegevens).unwrap());
    for deel in ["huisarts De Vries", "wat je door je heup niet meer kunt", "artikel 5.2.5, eerste lid"] {
        assert!(t.contains(deel), "{deel}");
    }
    let weg = Gegevens { onderwerp: Some("9".to_owned()), ..gegevens };
    assert!(
        maak(StukSoort::Toestemmingsformulier, &weg).unwrap_err().to_string().contains("waarvoor de toestemming is")
    );
}

/// Where a sentence ends and the next one begins at once: "wijkteam.Ook".
fn aaneen(tekst: &str) -> Option<String> {
    let tekens: Vec<char> = tekst.chars().collect();
    let plek = tekens.windows(3).position(|t| t[0].is_lowercase() && t[1] == '.' && t[2].is_uppercase())?;
    Some(tekens[plek.saturating_sub(20)..].iter().take(40).collect())
}

#[test]
fn the_bezwaarclausule_is_in_each_besluit_and_in_no_other_letter() {
    for (soort, stuk) in alle() {
        let t = tekst(&stuk);
        let clausule = t.contains("binnen zes weken na de dag waarop wij deze brief hebben verzonden")
            && t.contains("De laatste dag is ")
            && t.contains("Stuur je bezwaar naar het college");
        assert_eq!(clausule, stuk.titel.starts_with("Besluit: "), "{soort:?}");
        let beroep = t.contains("binnen zes weken na de dag waarop wij deze beslissing hebben verzonden");
        assert_eq!(beroep, soort == StukSoort::BeslissingOpBezwaar, "{soort:?}");
        assert!(!t.contains("{{") && !t.contains("{%") && !t.contains(":::"), "{soort:?}");
        assert_eq!(aaneen(&t), None, "{soort:?}: two sentences without a space between them");
        assert_eq!(stuk.blokken.gaten(), 0, "{soort:?}");
        assert!(t.contains("Łukasiewicz") && t.contains("Zoë"), "{soort:?}");
    }
}

#[test]
fn whoever_may_act_for_the_resident_gets_a_copy_and_heirs_are_addressed() {
    let (mut map, datum) = bij(StukSoort::BeschikkingToekenning);
    map.feit("vertegenwoordiging_vastgelegd", "2026-12-01", json!({
        "vertegenwoordiger": "1", "naam": { "voornaam": "Meryem", "achternaam": "Çelik" }, "rol": "mentor", "van": "2026-01-01"
    }))
    .feit("vertegenwoordiging_vastgelegd", "2026-12-01", json!({
        "vertegenwoordiger": "2", "naam": { "achternaam": "Geldzaken" }, "rol": "bewindvoerder", "van": "2026-01-01"
    }));
    let t = tekst(&stuk(StukSoort::BeschikkingToekenning, &map, datum).unwrap());
    assert!(
        t.contains("Een kopie van deze brief gaat naar Meryem Çelik, je mentor.") && !t.contains("Geldzaken"),
        "{t}"
    );
    map.feit("overleden", "2026-12-21", json!({ "bron": "BRP" }));
    let t = tekst(&stuk(StukSoort::BeschikkingToekenning, &map, datum).unwrap());
    assert!(t.contains("De erven van Zoë") && t.contains("Beste nabestaanden van Zoë"), "{t}");
}

#[test]
fn leeuwarden_sends_the_same_letters_under_its_own_name() {
    let regels = wmo::Regels::ingebouwd("leeuwarden").unwrap();
    for soort in StukSoort::ALLE {
        let (map, datum) = bij(*soort);
        let dossier = map.dossier();
        let gegevens = Gegevens {
            dossier: &dossier,
            zaak: zaak(),
            regels: &regels,
            datum: dag(datum),
            versie: Some(2),
            besluit: None,
            onderwerp: None,
            medewerker: voorbeeld::MEDEWERKER,
            inzage: &[],
            oefenen: false,
        };
        let stuk = maak(*soort, &gegevens).unwrap();
        let t = tekst(&stuk);
        assert!(t.contains("14 058") && t.contains("Leeuwarden"), "{soort:?}");
        assert!(!t.contains("14 036") && !t.contains("spreekuur van het wijkteam"), "{soort:?}");
        assert_eq!(aaneen(&t), None, "{soort:?}");
        assert!(stuk.pdf().is_ok(), "{soort:?}");
    }
}
