//! What the letters of Almere say, for an invented resident.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod voorbeeld;

use serde_json::json;
use stukken::document::{Blok, Document};
use stukken::{Stuk, StukFout, StukSoort};
use voorbeeld::{GEHEIM, Map, alle, alleen_melding, bij, kort, met_besluit, persoon, rijk, stuk};

/// All text of a stuk, with ordinary spaces.
fn tekst(stuk: &Stuk) -> String {
    stuk.blokken.teksten().join("\n").replace('\u{a0}', " ")
}

fn koppen(document: &Document) -> Vec<(u8, String)> {
    fn zoek(blokken: &[Blok], uit: &mut Vec<(u8, String)>) {
        for blok in blokken {
            match blok {
                Blok::Kop { niveau, tekst } => uit.push((*niveau, tekst.iter().map(|d| d.tekst.as_str()).collect())),
                Blok::Kader(b) | Blok::Samenhouden(b) => zoek(b, uit),
                _ => {}
            }
        }
    }
    let mut uit = Vec::new();
    zoek(&document.blokken, &mut uit);
    uit
}

#[test]
fn the_confirmation_has_all_its_parts() {
    let stuk = stuk(StukSoort::Ontvangstbevestiging, &alleen_melding(), "2026-11-24").unwrap();
    let t = tekst(&stuk);
    for deel in [
        "24 november 2026",
        "W-2026-00042",
        "Op 23 november 2026 kregen we aan de telefoon een melding van je",
        "Tot en met maandag 30 november 2026",
        "Uiterlijk maandag 4 januari 2027",
        "vanaf dinsdag 5 januari 2027 meteen een aanvraag doen",
        "036-2002158",
        "voor degene die jou helpt: je mantelzorger",
        "identiteitsbewijs",
        "Is het dringend?",
        "14 036",
        "Autoriteit Persoonsgegevens",
        "1325 AL  Almere",
    ] {
        assert!(t.contains(deel), "{deel}");
    }
    // Not a besluit: no bezwaarclausule. No BSN.
    assert!(!t.to_lowercase().contains("bezwaar") && !t.contains("BSN"));
    assert_eq!(stuk.blokken.gaten(), 0);
    assert_eq!(stuk.aantal_paginas(), 2);
}

#[test]
fn the_verslag_has_sixteen_sections_and_every_box() {
    let stuk = stuk(StukSoort::Onderzoeksverslag, &rijk(), "2026-12-10").unwrap();
    let koppen = koppen(&stuk.blokken);
    let nummers: Vec<u32> =
        koppen.iter().filter(|k| k.0 == 2).filter_map(|k| k.1.split('.').next()?.parse().ok()).collect();
    assert_eq!(nummers, (1..=16).collect::<Vec<_>>());
    let t = tekst(&stuk);
    for deel in [
        "Ik ben het eens met dit verslag.",
        "Ik ben het eens, maar ik heb opmerkingen:",
        "Ik ben het niet eens met dit verslag, omdat:",
        "Ik vraag de ondersteuning aan die in dit verslag staat.",
        "Ik vraag iets anders aan, namelijk:",
        "Ik vraag nu niets aan.",
        "Als zorg in natura, van deze aanbieder:",
        "Met een persoonsgebonden budget (pgb), omdat:",
        "Ontvangen op",
        "vastgesteld met je identiteitskaart",
        "BSN eindigt op\n006",
        "130 uur",
        "52 dagdelen",
        "234 uur",
        "Đorđe Petrović (cliëntondersteuner)",
        "je betaalt nu nog geen bijdrage voor andere voorzieningen.",
        "Onze conclusie: Meer dan twee uur per week kan je dochter niet geven.",
        "Dit verslag is zelf geen besluit.",
        "Je hebt geen indicatie voor de Wet langdurige zorg.",
    ] {
        assert!(t.contains(deel), "{deel}");
    }
    assert_eq!(t.matches("Met een persoonsgebonden budget").count(), 3, "one for each line of support");
    assert!(!t.contains("voorlopige voorziening"));
    assert_eq!(stuk.blokken.gaten(), 0);
    assert!((7..=11).contains(&stuk.aantal_paginas()), "{}", stuk.aantal_paginas());
}

#[test]
fn no_page_of_a_short_verslag_looks_forgotten() {
    for map in [kort(), rijk(), alleen_melding()] {
        let stuk = stuk(StukSoort::Onderzoeksverslag, &map, "2026-12-10").unwrap();
        let paginas: Vec<String> = stuk.paginas_svg().into_iter().map(|p| p.tekst.replace('\u{a0}', " ")).collect();
        let formulier = paginas.iter().position(|p| p.contains("je antwoordformulier")).unwrap();
        assert!(paginas[formulier].trim_start().starts_with("16. Handtekening"), "on a page of its own");
        for pagina in &paginas {
            assert!(pagina.split_whitespace().count() > 60, "{}", pagina.len());
        }
    }
}

#[test]
fn own_words_are_quotations() {
    let stuk = stuk(StukSoort::Onderzoeksverslag, &rijk(), "2026-12-10").unwrap();
    let citaten: Vec<String> = stuk
        .blokken
        .blokken
        .iter()
        .filter_map(|b| if let Blok::Citaat(a) = b { Some(a) } else { None })
        .flatten()
        .map(|t| t.iter().map(|d| d.tekst.as_str()).collect())
        .collect();
    for woorden in ["Ik wil niet dat iemand het van mij overneemt.", "Sinds mijn val", "op dinsdagavond"] {
        assert!(citaten.iter().any(|c| c.contains(woorden)), "{woorden}");
    }
    assert!(!citaten.iter().any(|c| c.contains("Je wilt weer grip krijgen")), "notes are no quotation");
}

#[test]
fn a_besluit_says_what_why_and_how_to_object() {
    let map = met_besluit("toekenning");
    let besluit = stuk(StukSoort::BeschikkingToekenning, &map, "2026-12-22").unwrap();
    let t = tekst(&besluit);
    for deel in [
        "Je krijgt de ondersteuning die je vroeg",
        "Op 17 december 2026 hebben we je aanvraag ontvangen.",
        "Kwintes",
        "Waarom dit besluit?",
        "“Ik wil graag dat de begeleider op maandag of woensdag komt, niet op vrijdag.”",
        "Ons antwoord daarop: We hebben dit doorgegeven aan Kwintes.",
        "artikel 2.3.5, derde lid, van de Wet maatschappelijke ondersteuning 2015",
        "0800-1925",
        "De laatste dag is dinsdag 2 februari 2027.",
        "binnen zes weken na de dag waarop wij deze brief hebben verzonden",
        "Postbus 200, 1300 AE Almere",
        "rechtbank Midden-Nederland",
        "namens dit college",
        "R. van der Meulen\nteammanager Wmo",
    ] {
        assert!(t.contains(deel), "{deel}");
    }
    assert!(!t.contains("Wat kennen we niet toe?"));

    // One line less, and one hour of the first.
    let minder = met_besluit("gedeeltelijke_toekenning").anders(|soort, mut data| {
        if soort == "besluit_genomen" {
            data["regels"].as_array_mut().unwrap().pop();
            data["regels"][0]["per_week"] = json!(1);
        }
        Some(data)
    });
    let deels = tekst(&stuk(StukSoort::BeschikkingToekenning, &minder, "2026-12-22").unwrap());
    for deel in [
        "Je krijgt een deel van de ondersteuning",
        "Wat kennen we niet toe?",
        "In het verslag, per week",
        "Individuele begeleiding\n2,5 uur\n1 uur\nHuishoudelijke ondersteuning\n2,25 uur\nniet toegekend",
        "Er is hulp in de wijk",
        "Mijn zoon werkt in ploegen",
    ] {
        assert!(deels.contains(deel), "{deel}");
    }

    let nee = tekst(&stuk(StukSoort::BeschikkingAfwijzing, &met_besluit("afwijzing"), "2026-12-22").unwrap());
    for deel in [
        "We wijzen je aanvraag af.",
        "artikel 1.1.1 en artikel 2.3.5, derde lid",
        "Hij vertelde ons dat hij dat kan doen.",
        "De laatste dag is dinsdag 2 februari 2027.",
        "Welke hulp is er wel?",
    ] {
        assert!(nee.contains(deel), "{deel}");
    }
}

#[test]
fn headings_follow_each_other_and_texts_stand_on_the_pages() {
    for (soort, stuk) in alle() {
        let koppen = koppen(&stuk.blokken);
        assert_eq!(koppen.iter().filter(|k| k.0 == 1).count(), 1, "{soort:?}");
        assert!(koppen.windows(2).all(|w| w[1].0 <= w[0].0 + 1), "{soort:?}");
        // Every text of the tree can be found on the pages, word for word and in order.
        let paginas: String = stuk.paginas_svg().iter().map(|p| format!("{}\n", p.tekst)).collect();
        let woorden = |t: &str| t.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let op_papier = woorden(&paginas);
        let mut plaats = 0;
        // Address, reference lines and facts stand beside each other; the rest is one column.
        for alinea in stuk.blokken.blokken.iter().filter_map(|b| if let Blok::Alinea(t) = b { Some(t) } else { None }) {
            // The number of a footnote is no word.
            let delen = alinea.iter().filter(|d| d.noot.is_none());
            for woord in woorden(&delen.map(|d| d.tekst.as_str()).collect::<String>()) {
                let gevonden = op_papier[plaats..].iter().position(|w| *w == woord);
                plaats += gevonden.unwrap_or_else(|| panic!("{soort:?}: a word is missing on the pages")) + 1;
            }
        }
    }
}

#[test]
fn nothing_internal_no_bsn_and_no_name_outside_the_letter() {
    for (soort, stuk) in alle() {
        let alles = format!("{}{:?}", tekst(&stuk), stuk.paginas_svg());
        assert!(!alles.contains(GEHEIM) && !alles.contains("999900006"), "{soort:?}");
        assert!(!stuk.titel.contains("elik"));
        let naam = stuk.bestandsnaam();
        assert!(naam.starts_with("W-2026-00042-") && naam.ends_with(".pdf") && naam.is_ascii(), "{naam}");
    }
}

#[test]
fn the_same_stuk_gives_the_same_bytes() {
    let een: Vec<Vec<u8>> = alle().iter().map(|(_, s)| s.pdf().unwrap()).collect();
    let twee: Vec<Vec<u8>> = alle().iter().rev().map(|(_, s)| s.pdf().unwrap()).collect();
    assert!(een.iter().eq(twee.iter().rev()), "also after other letters in another order");
    let (map, maak) = (rijk(), |map: &Map| stuk(StukSoort::Onderzoeksverslag, map, "2026-12-10").unwrap());
    assert_eq!(maak(&map).paginas_svg(), maak(&map).paginas_svg());
    // Another thread, and another content.
    let verslag = maak(&map).pdf().unwrap();
    assert!(een.contains(&verslag));
    assert!(std::thread::spawn(move || maak(&rijk()).pdf().unwrap()).join().unwrap() == verslag);
    assert!(stuk(StukSoort::Onderzoeksverslag, &map, "2026-12-11").unwrap().pdf().unwrap() != verslag);
}

#[test]
fn pages_need_nothing_from_outside() {
    for (_, stuk) in alle() {
        for pagina in stuk.paginas_svg() {
            assert!(
                !pagina.svg.contains("<script") && !pagina.svg.contains("<style") && !pagina.svg.contains("<image")
            );
            let verwijzingen = pagina.svg.matches("href=").count();
            assert_eq!(verwijzingen, pagina.svg.matches("href=\"#").count());
            assert_eq!(pagina.svg.matches("http").count(), 1, "only the name of the format");
        }
    }
}

#[test]
fn an_early_preview_shows_gaps() {
    let stuk = stuk(StukSoort::Onderzoeksverslag, &alleen_melding(), "2026-11-24").unwrap();
    assert!(stuk.blokken.gaten() > 12, "{}", stuk.blokken.gaten());
    assert!(tekst(&stuk).contains("nog niet ingevuld"));
    assert!(stuk.pdf().is_ok(), "a draft can be printed; the toets guards what is frozen");
}

#[test]
fn no_letter_without_what_it_is_about() {
    let fout = |soort, map: &Map| stuk(soort, map, "2026-12-22").unwrap_err();
    assert!(matches!(fout(StukSoort::BeschikkingToekenning, &rijk()), StukFout::Ontbreekt("het besluit")));
    assert!(matches!(fout(StukSoort::BeschikkingAfwijzing, &met_besluit("toekenning")), StukFout::AnderBesluit));
    assert!(matches!(fout(StukSoort::BeschikkingToekenning, &met_besluit("afwijzing")), StukFout::AnderBesluit));
    assert!(matches!(fout(StukSoort::Ontvangstbevestiging, &Map::default()), StukFout::ZaakOnbekend));
    let mut map = Map::default();
    map.feit("melding_ontvangen", "2026-11-23", json!({ "hulpvraag": "x" }));
    assert!(matches!(fout(StukSoort::Ontvangstbevestiging, &map), StukFout::Ontbreekt("wie de inwoner is")));
    // A pgb needs its amount.
    let mut map = rijk();
    let mut regels = voorbeeld::productregels();
    regels[0]["leveringsvorm"] = json!("persoonsgebonden_budget");
    map.feit("besluit_genomen", "2026-12-22", json!({
        "besluit": "1", "soort": "toekenning", "motivering": "x", "regels": regels, "mandaat": { "naam": "a", "functie": "b" }
    }));
    assert!(matches!(fout(StukSoort::BeschikkingToekenning, &map), StukFout::AnderBesluit));
    assert!(matches!(fout(StukSoort::BeschikkingPgb, &map), StukFout::Ontbreekt(wat) if wat.contains("bedrag")));
    // Each letter that is about something says what is missing, in a sentence with a remedy.
    let mut zonder = 0;
    for soort in StukSoort::ALLE {
        if let Err(fout) = stuk(*soort, &alleen_melding(), "2027-01-05") {
            let zin = fout.to_string();
            assert!(
                zin.starts_with("Voor dit stuk ontbreekt nog iets: ") && zin.ends_with("Leg dat eerst vast."),
                "{zin}"
            );
            zonder += 1;
        }
    }
    assert_eq!(zonder, StukSoort::ALLE.len() - 6, "only the first letters and the lists need no more than a melding");
}

#[test]
fn the_onderzoek_is_late_only_after_six_weeks_without_a_verslag() {
    let te_laat = |map: &Map, datum: &str| stuk(StukSoort::OnderzoekTeLaat, map, datum).map(|_| ());
    let fout = te_laat(&alleen_melding(), "2027-01-04").unwrap_err();
    assert!(matches!(fout, StukFout::PastNiet(waarom) if waarom.contains("nog niet voorbij")));
    assert!(te_laat(&alleen_melding(), "2027-01-05").is_ok());
    let fout = te_laat(&rijk(), "2027-01-05").unwrap_err();
    assert!(matches!(fout, StukFout::PastNiet(waarom) if waarom.contains("heeft het verslag al")));
    assert!(fout.to_string().ends_with("of de datum van de melding klopt."), "a remedy: {fout}");
}

#[test]
fn what_a_resident_types_prints_literally() {
    let sluw = "*{{x}}*\n# kop\n- {% if %} <b>vet</b>\n::: kader\n| a |";
    let mut wie = persoon();
    wie["naam"]["achternaam"] = json!("*{{x}}*");
    let mut map = Map::default();
    map.feit("persoonsgegevens_vastgelegd", "2026-11-23", wie).feit(
        "melding_ontvangen",
        "2026-11-23",
        json!({ "hulpvraag": sluw, "zaaknummer": "W-2026-00042" }),
    );
    let verslag = stuk(StukSoort::Onderzoeksverslag, &map, "2026-11-24").unwrap();
    let t = tekst(&verslag);
    assert!(t.contains(&format!("“{sluw}”")) && t.contains("Beste Zoë *{{x}}*,"));
    let gewoon = stuk(StukSoort::Onderzoeksverslag, &alleen_melding(), "2026-11-24").unwrap();
    assert_eq!(koppen(&verslag.blokken), koppen(&gewoon.blokken));
}

#[test]
fn a_character_that_cannot_be_printed_is_refused_for_paper_and_shown_in_the_preview() {
    let mut map = Map::default();
    map.feit("persoonsgegevens_vastgelegd", "2026-11-23", persoon()).feit(
        "melding_ontvangen",
        "2026-11-23",
        json!({ "hulpvraag": "Ik voel me 😀 vandaag", "zaaknummer": "W-2026-00042" }),
    );
    let stuk = stuk(StukSoort::Onderzoeksverslag, &map, "2026-11-24").unwrap();
    let fout = stuk.pdf().unwrap_err();
    assert!(
        matches!(&fout, StukFout::TekenOnbekend { onder, teken: 13, .. } if onder.contains("Wat is je vraag")),
        "{fout:?}"
    );
    assert!(!fout.to_string().contains("voel"));
    assert!(!stuk.paginas_svg().is_empty());
}

/// How often each page of a PDF opens the artifact of a watermark (PDF 1.7, 14.8.2.2).
fn watermerken(pdf: &[u8]) -> Vec<usize> {
    let pdf = lopdf::Document::load_mem(pdf).unwrap();
    let is_watermerk = |operatie: &lopdf::content::Operation| {
        let eigenschappen = operatie.operands.get(1).and_then(|o| o.as_dict().ok());
        operatie.operator == "BDC"
            && operatie.operands[0].as_name().is_ok_and(|tag| tag == b"Artifact")
            && eigenschappen.and_then(|e| e.get(b"Subtype").ok()?.as_name().ok()) == Some(b"Watermark")
    };
    let tel = |id| pdf.get_and_decode_page_content(id).unwrap().operations.iter().filter(|o| is_watermerk(o)).count();
    pdf.get_pages().into_values().map(tel).collect()
}

#[test]
fn practice_paper_says_so_on_each_page_and_a_real_letter_never() {
    for soort in [StukSoort::Onderzoeksverslag, StukSoort::BeschikkingToekenning, StukSoort::WieKeek] {
        let oefening = voorbeeld::oefenstuk(soort);
        assert_eq!(watermerken(&oefening.pdf().unwrap()), vec![1; oefening.aantal_paginas()], "{soort:?}");
        assert!(oefening.bestandsnaam().starts_with("oefening-W-2026-00042-"), "{}", oefening.bestandsnaam());
        assert!(oefening.titel.ends_with("(oefening)"), "{}", oefening.titel);
        let (map, datum) = bij(soort);
        let echt = stuk(soort, &map, datum).unwrap();
        assert_eq!(watermerken(&echt.pdf().unwrap()), vec![0; echt.aantal_paginas()], "{soort:?}");
        assert_eq!(tekst(&echt), tekst(&oefening), "it says the same");
        // On the screen it lies behind the text too: right after the white of the page.
        for (een, ander) in oefening.paginas_svg().iter().zip(echt.paginas_svg()) {
            let eerste = |svg: &str| {
                let (_, na) = svg.split_once("</defs>").unwrap();
                na.split("<path fill=\"").nth(2).unwrap()[..7].to_owned()
            };
            assert!(eerste(&een.svg) == "#e8ebf0" && !ander.svg.contains("#e8ebf0"), "{soort:?}");
        }
    }
}
