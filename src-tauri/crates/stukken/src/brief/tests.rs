use super::*;
use crate::document::{Document, Figuur, Helpt, kaal};
use serde_json::json;

fn een(tekst: &'static str, context: &serde_json::Value) -> Result<Vec<Blok>, StukFout> {
    Ok(gevuld(tekst, context)?.blokken)
}

fn gevuld(tekst: &'static str, context: &serde_json::Value) -> Result<Gevuld, StukFout> {
    Drukpers::nieuw(&Brieven(vec![("brief.md", tekst)]))?.vul("brief.md", context)
}

#[test]
fn a_footnote_is_numbered_in_the_order_of_the_letter_and_holds_fields() {
    let tekst = "{% for g in gronden %}\n{{ g.uitleg }}[^grond]\n\n[^grond]: Dit staat in {{ g.artikel }}.\n\n{% endfor %}\n- een punt.[^punt]\n\n[^punt]: *Zie* het verslag.\n";
    let gronden = json!({ "gronden": [
        { "uitleg": "Je hebt [^haken] geschreven.", "artikel": "artikel 1" }, { "uitleg": "Twee.", "artikel": "artikel 2" },
    ]});
    let Gevuld { blokken, noten } = gevuld(tekst, &gronden).unwrap();
    let noten: Vec<String> = noten.iter().map(kaal).collect();
    assert_eq!(noten, ["Dit staat in artikel 1.", "Dit staat in artikel 2.", "Zie het verslag."]);
    let [Blok::Alinea(een), Blok::Alinea(twee), Blok::Lijst { punten, .. }] = &blokken[..] else {
        panic!("{blokken:?}")
    };
    let nummers = [een, twee, &punten[0]].map(|t| t.iter().filter_map(|d| d.noot).collect::<Vec<_>>());
    assert_eq!(nummers, [[1], [2], [3]]);
    // What the resident wrote is never taken for a reference, and stays as it is.
    assert_eq!(kaal(een), "Je hebt [^haken] geschreven.");
    for (tekst, deel) in [
        ("# Kop{{ x }}[^a]\n\n[^a]: Noot.\n", "alleen bij gewone tekst"),
        ("| Kop[^a] | B |\n|---|---|\n| x | y |\n\n[^a]: Noot.\n", "alleen bij gewone tekst"),
        ("Dat mag.[^a]\n{% if x == 1 %}\n\n[^a]: Noot.\n{% endif %}\n", "die er nu niet is"),
    ] {
        let (_, _, wat) = fout(tekst, &json!({ "x": "2" }));
        assert!(wat.contains(deel), "{wat}");
    }
}

fn fout(tekst: &'static str, context: &serde_json::Value) -> (String, Option<usize>, String) {
    match een(tekst, context) {
        Err(StukFout::Brieftekst { bestand, regel, wat }) => (bestand, regel, wat),
        anders => panic!("{anders:?}"),
    }
}

fn teksten(blokken: Vec<Blok>) -> Vec<String> {
    let datum = chrono::NaiveDate::MIN;
    let leeg = String::new;
    Document {
        titel: leeg(),
        taal: leeg(),
        kenmerk: leeg(),
        versie: None,
        datum,
        afzender: leeg(),
        tekenvelden: false,
        oefening: false,
        blokken,
        noten: Vec::new(),
    }
    .teksten()
}

#[test]
fn an_unknown_field_names_file_and_line() {
    let (bestand, regel, wat) = fout("een\n\n{{ melding.datm }}\n", &json!({ "melding": { "datum": "x" } }));
    assert_eq!((bestand.as_str(), regel), ("brief.md", Some(3)));
    assert!(wat.contains("onbekend veld"), "{wat}");
    // Also in a condition and in a repeat: no letter with a part silently left out.
    assert_eq!(fout("a\n{% if melding.spoet %}b{% endif %}", &json!({ "melding": {} })).1, Some(2));
    assert_eq!(fout("a\n{% for r in regels %}b{% endfor %}", &json!({})).1, Some(2));
}

#[test]
fn a_broken_condition_names_file_and_line() {
    let (bestand, regel, wat) = fout("een\n{% if x %}\ntwee\n", &json!({ "x": true }));
    assert_eq!(bestand, "brief.md");
    assert!(regel.is_some_and(|r| r >= 2), "{regel:?}");
    assert!(wat.contains("niet gesloten"), "{wat}");
}

#[test]
fn an_error_in_a_partial_names_the_partial() {
    let brieven = Brieven(vec![("hoofd.md", "{% include \"deel.md\" %}"), ("deel.md", "goed\n{{ weg }}")]);
    let Err(StukFout::Brieftekst { bestand, regel, .. }) =
        Drukpers::nieuw(&brieven).unwrap().vul("hoofd.md", &json!({}))
    else {
        panic!()
    };
    assert_eq!((bestand.as_str(), regel), ("deel.md", Some(2)));
}

#[test]
fn a_faulty_block_names_file_and_line() {
    for (tekst, regel, deel) in [
        ("een\n::: feitjes\n:::\n", 2, "bestaat niet"),
        ("::: feiten\nNaam Zoë\n:::\n", 2, "vorm"),
        ("een\n\n:::\n", 3, "niet is geopend"),
        ("::: kader\ntekst\n", 1, "niet gesloten"),
        ("::: feiten\n::: kader\n:::\n:::\n", 2, "alleen regels"),
        ("::: keuzes Vraag?\ngeen streepje\n:::\n", 2, "vorm"),
    ] {
        let (bestand, gevonden, wat) = fout(tekst, &json!({}));
        assert_eq!((bestand.as_str(), gevonden), ("brief.md", Some(regel)), "{tekst}");
        assert!(wat.contains(deel), "{wat}");
    }
}

#[test]
fn what_paper_cannot_show_is_refused() {
    for tekst in ["[link](https://x.nl)", "![plaat](x.png)", "<b>x</b>", "    code", "`code`", "een\n\n---\n", "#### x"]
    {
        assert!(matches!(een(tekst, &json!({})), Err(StukFout::Brieftekst { .. })), "{tekst}");
    }
}

#[test]
fn values_are_text_and_nothing_else() {
    let naam = "*{{x}}* **vet** <b>{% if %}</b> [a](b) `c` | & &amp; _d_ \\";
    let blokken = een("Beste {{ naam }}, **{{ naam }}**\n", &json!({ "naam": naam })).unwrap();
    let [Blok::Alinea(tekst)] = blokken.as_slice() else { panic!("{blokken:?}") };
    assert_eq!(kaal(tekst), format!("Beste {naam}, {naam}"));
    assert_eq!(tekst.iter().map(|d| d.vet).collect::<Vec<_>>(), [false, true]);

    // At the start of a line, where Markdown would see a heading, a list, a quotation, a block or a table.
    for waarde in
        ["# kop", "- punt", "1. punt", "> citaat", "::: kader", ":::", "---", "===", "| a | b |", "```", "{# weg #}"]
    {
        let blokken = een("{{ a }}\n{{ a }}\n\n::: feiten\nL | {{ a }}\n:::\n", &json!({ "a": waarde })).unwrap();
        assert_eq!(teksten(blokken), [format!("{waarde} {waarde}"), "L".to_owned(), waarde.to_owned()], "{waarde}");
    }
    // The characters that stand for values cannot be typed in by a resident either.
    let sluw = "\u{F0000}\u{F0001}";
    assert_eq!(
        teksten(een("{{ b }} {{ a }}", &json!({ "a": sluw, "b": "geheim" })).unwrap()),
        [format!("geheim {sluw}")]
    );
    assert_eq!(fout("een\n\u{F0000}", &json!({})).1, Some(2));
}

#[test]
fn a_value_with_white_lines_becomes_paragraphs() {
    let blokken = een("Zie: {{ a }}\n\n> “{{ a }}”\n", &json!({ "a": "een\r\ntwee\n\n\ndrie" })).unwrap();
    let [Blok::Alinea(a), Blok::Alinea(b), Blok::Citaat(c)] = blokken.as_slice() else { panic!("{blokken:?}") };
    assert_eq!((kaal(a).as_str(), kaal(b).as_str()), ("Zie: een\ntwee", "drie"));
    assert_eq!(c.iter().map(kaal).collect::<Vec<_>>(), ["“een\ntwee", "drie”"]);
}

#[test]
fn an_empty_field_is_a_visible_gap() {
    for leeg in [json!(null), json!(""), json!("  \n ")] {
        let blokken = een("Je woont in {{ a }}.", &json!({ "a": leeg })).unwrap();
        let [Blok::Alinea(tekst)] = blokken.as_slice() else { panic!() };
        assert_eq!(kaal(tekst), "Je woont in nog niet ingevuld.");
        assert!(tekst[1].gat && !tekst[0].gat);
    }
}

#[test]
fn characters_without_a_shape_fall_away() {
    let blokken = een("{{ a }}", &json!({ "a": "Za\u{ad}andam\u{202e}\u{200b}\u{0}\tnoord" })).unwrap();
    assert_eq!(teksten(blokken), ["Zaandam noord"]);
}

#[test]
fn only_text_can_be_printed() {
    let (.., wat) = fout("{{ a }}", &json!({ "a": ["geheim"] }));
    assert!(wat.contains("geen tekst") && !wat.contains("geheim"), "{wat}");
}

#[test]
fn blocks_become_blocks() {
    let blokken = een(
        "::: keuzes Wat **wil** je?\n- Ja.\n- Nee, omdat: | 2\n:::\n::: samenhouden\n::: handtekening\nkolom: Jij\nregel: Naam\nvak: Hier\ngegeven: Datum | vandaag\n:::\n:::\n::: adres rechts Retour\nA\nB\n:::\n",
        &json!({}),
    )
    .unwrap();
    assert_eq!(
        teksten(blokken.clone()),
        ["Wat wil je?", "Ja.", "Nee, omdat:", "Jij", "Naam", "Hier", "Datum", "vandaag", "Retour", "A", "B"]
    );
    let Blok::Keuze { keuzes, .. } = &blokken[0] else { panic!() };
    assert_eq!(keuzes.iter().map(|k| k.invulregels).collect::<Vec<_>>(), [0, 2]);
    assert!(matches!(&blokken[1], Blok::Samenhouden(b) if matches!(b.as_slice(), [Blok::Handtekening(_)])));
    assert!(matches!(&blokken[2], Blok::Adresblok { venster: crate::document::Venster::Rechts, .. }));
}

#[test]
fn a_scale_is_read_with_its_places_and_a_wrong_one_is_refused() {
    let rij = "::: schaal Tekening: {{ wat }}\nnu: Nu\neerder: {{ toen }}\n{{ gebied }} | {{ een }} | {{ twee }}\nWonen | | 3\n:::\n";
    let waarden = |toen: serde_json::Value, een: serde_json::Value| json!({ "wat": "een lijn", "toen": toen, "gebied": "Geld | huur", "een": een, "twee": 2 });
    let schaal = |toen, een| match een_figuur(rij, &waarden(toen, een)) {
        (alt, Figuur::Schaal { rijen, nu, eerder }) => (alt, rijen, nu, eerder),
        anders => panic!("{anders:?}"),
    };
    let (alt, rijen, nu, eerder) = schaal(json!("Eerder"), json!(4));
    assert_eq!((alt.as_str(), nu.as_str(), eerder.as_deref()), ("Tekening: een lijn", "Nu", Some("Eerder")));
    // What somebody typed opens no column.
    assert_eq!((rijen[0].label.as_str(), rijen[0].nu, rijen[0].eerder), ("Geld | huur", Some(4), Some(2)));
    assert_eq!((rijen[1].nu, rijen[1].eerder), (None, Some(3)));
    // Not recorded: no place, and no mark that nobody can read.
    let (_, rijen, _, eerder) = schaal(json!(null), json!(null));
    assert_eq!((eerder, rijen[0].nu, rijen[0].eerder), (None, None, None));
    assert!(fout(rij, &waarden(json!("Eerder"), json!(6))).2.contains("van 1 tot en met 5"));
    assert!(fout("::: schaal Tekening.\nWonen | 1 | 2\n:::\n", &json!({})).2.contains("nu:"));
    assert!(fout("::: schaal\nnu: Nu\n:::\n", &json!({})).2.contains("wat er te zien is"));
    assert_eq!(fout("::: schaal Tekening.\nWonen | 1\n:::\n", &json!({})).1, Some(2));
}

#[test]
fn a_circle_is_read_with_who_helps_and_who_can() {
    let kring = "::: kring Tekening.\nmidden: Jij\nhelpt: {{ naam }} | dochter\nkan: Đorđe | je kind\n:::\n";
    let (_, figuur) = een_figuur(kring, &json!({ "naam": "Meryem" }));
    let Figuur::Kring { midden, om } = figuur else { panic!("{figuur:?}") };
    assert_eq!(midden, "Jij");
    let om: Vec<(&str, &str, Helpt)> = om.iter().map(|h| (h.naam.as_str(), h.hoe.as_str(), h.helpt)).collect();
    assert_eq!(om, [("Meryem", "dochter", Helpt::Nu), ("Đorđe", "je kind", Helpt::Kan)]);
    assert!(fout("::: kring Tekening.\nhelpt: a | b\n:::\n", &json!({})).2.contains("midden:"));
    assert_eq!(fout("::: kring Tekening.\nmidden: Jij\niemand\n:::\n", &json!({})).1, Some(3));
}

fn een_figuur(tekst: &'static str, context: &serde_json::Value) -> (String, Figuur) {
    match een(tekst, context).map(|b| b.into_iter().next()) {
        Ok(Some(Blok::Figuur { alt, figuur })) => (alt, figuur),
        anders => panic!("{anders:?}"),
    }
}
