use super::*;
use crate::document::{Blok, Deel, Figuur, Helper, Helpt, Schaalrij, Tekenkolom, Tekenveld, Tekst, Uitlijning};
use crate::opmaak::tekening::Penstreek;
use crate::schrijver::svg;
use std::collections::BTreeMap;

fn tekst(t: &str) -> Tekst {
    vec![Deel { tekst: t.to_owned(), ..Deel::default() }]
}

fn document(blokken: Vec<Blok>) -> Document {
    Document {
        titel: "Proef".into(),
        taal: "nl-NL".into(),
        kenmerk: "W-1".into(),
        versie: None,
        datum: chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        afzender: "Gemeente Almere".into(),
        tekenvelden: false,
        oefening: false,
        blokken,
        noten: Vec::new(),
    }
}

fn opmaak(blokken: Vec<Blok>) -> Opmaak {
    let merk = Beeldmerk::lees(crate::beeldmerk::ingebouwd("almere").unwrap()).unwrap();
    zet(&document(blokken), ("00000000", Stukkenmerk::van(&[b"proef"])), [0.1, 0.3, 0.5], &merk)
}

/// The text of each part of the tree, over all pages, in order of first appearance.
fn delen(opmaak: &Opmaak) -> Vec<String> {
    let mut uit: Vec<(usize, String)> = Vec::new();
    let mut waar = BTreeMap::new();
    for teken in opmaak.paginas.iter().flatten() {
        let Teken::Tekst { tekst, merk: Merk::Knoop(k), afbreekteken: false, .. } = teken else { continue };
        if opmaak.boom.0[*k].rol == Rol::Puntteken {
            continue;
        }
        let plaats = *waar.entry(*k).or_insert_with(|| {
            uit.push((*k, String::new()));
            uit.len() - 1
        });
        uit[plaats].1.push_str(tekst);
    }
    uit.into_iter().map(|(_, t)| t).collect()
}

/// The texts in the order of the tree: what a screen reader says.
fn voorgelezen(opmaak: &Opmaak) -> Vec<String> {
    fn loop_af(boom: &Boom, knoop: usize, teksten: &BTreeMap<usize, String>, uit: &mut Vec<String>) {
        if boom.0[knoop].rol != Rol::Puntteken {
            // A drawing is its alternative text; the mark on the letterhead is none of the text.
            let alt = boom.0[knoop].alt.as_ref();
            uit.extend(teksten.get(&knoop).map(|t| alt.unwrap_or(t).clone()));
        }
        boom.0[knoop].kinderen.iter().for_each(|k| loop_af(boom, *k, teksten, uit));
    }
    let mut teksten: BTreeMap<usize, String> = BTreeMap::new();
    for teken in opmaak.paginas.iter().flatten() {
        if let Teken::Tekst { tekst, merk: Merk::Knoop(k), afbreekteken: false, .. } = teken {
            teksten.entry(*k).or_default().push_str(tekst);
        }
    }
    let mut uit = Vec::new();
    loop_af(&opmaak.boom, 0, &teksten, &mut uit);
    uit
}

#[test]
fn every_letter_is_read_aloud_whole_and_in_order() {
    for (soort, stuk) in crate::voorbeeld::alle() {
        let gelezen: Vec<String> = voorgelezen(&stuk.opmaak).iter().map(|t| woorden(t)).collect();
        let verwacht: Vec<String> = stuk.blokken.teksten().iter().map(|t| woorden(t)).collect();
        assert_eq!(gelezen, verwacht, "{soort:?}");
    }
}

#[test]
fn every_row_of_a_table_has_as_many_cells_as_heads() {
    for (soort, stuk) in crate::voorbeeld::alle() {
        let boom = &stuk.opmaak.boom;
        for tabel in boom.0.iter().filter(|k| k.rol == Rol::Tabel) {
            let cellen: Vec<usize> = tabel.kinderen.iter().map(|rij| boom.0[*rij].kinderen.len()).collect();
            assert!(cellen.windows(2).all(|w| w[0] == w[1]) && cellen[0] > 1, "{soort:?}");
        }
    }
}

fn woorden(t: &str) -> String {
    t.split([' ', '\n']).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

fn pagina_van(opmaak: &Opmaak, zoek: &str) -> Vec<usize> {
    let op = |p: &Vec<Teken>| p.iter().any(|t| matches!(t, Teken::Tekst { tekst, .. } if tekst.contains(zoek)));
    opmaak.paginas.iter().enumerate().filter(|(_, p)| op(p)).map(|(n, _)| n).collect()
}

const ZIN: &str = "De wijkverpleegkundige en de ergotherapeut bespreken de huishoudelijke ondersteuning, de \
                   vervoersvoorzieningen en de mantelzorgondersteuning met jou en met je dochter. ";

#[test]
fn fifty_pages_of_notes_come_out_whole() {
    let alineas: Vec<Blok> = (0..200).map(|n| Blok::Alinea(tekst(&format!("{n}. {}", ZIN.repeat(9))))).collect();
    let opmaak = opmaak(alineas.clone());
    assert!(opmaak.paginas.len() > 50, "{}", opmaak.paginas.len());
    let verwacht: Vec<String> = document(alineas).teksten().iter().map(|t| woorden(t)).collect();
    assert_eq!(delen(&opmaak).iter().map(|t| woorden(t)).collect::<Vec<_>>(), verwacht);
    // One paragraph that is longer than many pages.
    let lang = opmaak_van_een(&ZIN.repeat(1500));
    assert!(lang.paginas.len() > 40);
    assert_eq!(woorden(&delen(&lang)[0]), woorden(&ZIN.repeat(1500)));
}

fn opmaak_van_een(t: &str) -> Opmaak {
    opmaak(vec![Blok::Alinea(tekst(t))])
}

#[test]
fn nothing_reaches_over_the_edge() {
    let breed = format!("https://www.voorbeeld.nl/{} {}", "pad/".repeat(90), "w".repeat(400));
    let blokken = vec![
        Blok::Alinea(tekst(&breed)),
        Blok::Tabel {
            koppen: vec![tekst("Kort"), tekst(&"Ondersteuningsarrangementen".repeat(4))],
            uitlijning: vec![Uitlijning::Links, Uitlijning::Rechts],
            rijen: vec![vec![tekst(&breed), tekst(ZIN)]],
        },
        Blok::Feiten(vec![(tekst(&breed), tekst(&breed))]),
    ];
    let opmaak = opmaak(blokken);
    for teken in opmaak.paginas.iter().flatten() {
        let Teken::Tekst { x, y, maat, glieven, merk: Merk::Knoop(_), .. } = teken else { continue };
        let einde = x + glieven.iter().map(|g| g.stap).sum::<f32>() * maat;
        // A space at the end of a line may hang out.
        assert!(einde < LINKS + TEKSTBREEDTE + 4.0 && *x >= LINKS - 0.1, "{x} {einde}");
        assert!(*y < ONDER + 1.0, "{y}");
    }
}

#[test]
fn no_line_stands_alone_and_no_heading_ends_a_page() {
    for regels in 1..46 {
        let opmaak = opmaak(vec![
            Blok::Alinea(tekst(&"regel\n".repeat(regels))),
            Blok::Kop { niveau: 2, tekst: tekst("KOPJE") },
            Blok::Alinea(tekst("eerste\ntweede\nderde\nvierde")),
        ]);
        let kop = pagina_van(&opmaak, "KOPJE");
        assert_eq!(kop, pagina_van(&opmaak, "eerste"), "{regels}");
        assert_eq!(pagina_van(&opmaak, "eerste"), pagina_van(&opmaak, "tweede"), "{regels}");
        assert_eq!(pagina_van(&opmaak, "derde"), pagina_van(&opmaak, "vierde"), "{regels}");
    }
}

/// How far the text of each page reaches, as a part of a full page.
fn vulling(opmaak: &Opmaak) -> Vec<f32> {
    let voet = |p: &Vec<Teken>| {
        let tekst = |t: &Teken| match t {
            Teken::Tekst { y, merk: Merk::Knoop(_), .. } => Some(*y),
            _ => None,
        };
        p.iter().filter_map(tekst).fold(BOVEN, f32::max)
    };
    opmaak.paginas.iter().map(|p| (voet(p) - BOVEN) / (ONDER - BOVEN)).collect()
}

#[test]
fn no_page_holds_only_a_signature_or_one_paragraph() {
    let regel = |n: usize| Blok::Alinea(tekst(&vec![ZIN; n].concat()));
    let groet = || {
        Blok::Samenhouden(vec![
            Blok::Alinea(tekst("Met vriendelijke groet,")),
            Blok::Alinea(tekst("het college\nde teammanager")),
        ])
    };
    for aantal in 8..40 {
        let mut blokken: Vec<Blok> = (0..aantal)
            .flat_map(|n| {
                let kop = (n % 3 == 0).then(|| Blok::Kop { niveau: if n == 0 { 1 } else { 2 }, tekst: tekst("Kop") });
                kop.into_iter().chain([regel(n % 4 + 1)])
            })
            .collect();
        blokken.push(groet());
        let brief = vulling(&opmaak(blokken.clone()));
        // The same before a form that starts on a page of its own.
        blokken.extend([Blok::NieuweBladzijde, regel(30)]);
        let met_formulier = vulling(&opmaak(blokken));
        assert_eq!(met_formulier[..brief.len()], brief[..], "{aantal}");
        let (laatste, vorige) = brief.split_last().unwrap();
        assert!(vorige.is_empty() || *laatste > 0.2, "{aantal}: {brief:?}");
        assert!(vorige.iter().all(|v| *v > 0.6), "{aantal}: {brief:?}");
    }
}

#[test]
fn a_table_repeats_its_head_and_keeps_its_rows_whole() {
    let rijen: Vec<Vec<Tekst>> =
        (0..80).map(|n| vec![tekst(&format!("r{n}begin {ZIN} r{n}einde")), tekst("x")]).collect();
    let blok = Blok::Tabel { koppen: vec![tekst("Kolomkop"), tekst("Tweede")], uitlijning: Vec::new(), rijen };
    let opmaak = opmaak(vec![blok]);
    assert!(opmaak.paginas.len() > 3);
    assert_eq!(pagina_van(&opmaak, "Kolomkop").len(), opmaak.paginas.len(), "on every page");
    let kop = delen(&opmaak).iter().filter(|t| t.contains("Kolomkop")).count();
    assert_eq!(kop, 1, "read aloud once");
    for n in 0..80 {
        assert_eq!(pagina_van(&opmaak, &format!("r{n}begin")), pagina_van(&opmaak, &format!("r{n}einde")), "{n}");
    }
}

#[test]
fn a_signature_block_stays_on_one_page() {
    let kolom = |naam: &str| Tekenkolom {
        kop: tekst(naam),
        velden: vec![
            Tekenveld::Gegeven(tekst("Datum"), tekst("23 november")),
            Tekenveld::Invulregel(tekst("Plaats")),
            Tekenveld::Vak(tekst(&format!("Handtekening {naam}"))),
        ],
    };
    for regels in 1..46 {
        let opmaak = opmaak(vec![
            Blok::Alinea(tekst(&"regel\n".repeat(regels))),
            Blok::Samenhouden(vec![
                Blok::Kop { niveau: 3, tekst: tekst("Ondertekening") },
                Blok::Handtekening(vec![kolom("Jij"), kolom("Wij")]),
            ]),
        ]);
        let kop = pagina_van(&opmaak, "Ondertekening");
        assert_eq!(kop.len(), 1);
        for zoek in ["Plaats", "Handtekening Jij", "Handtekening Wij"] {
            assert_eq!(pagina_van(&opmaak, zoek), kop, "{regels} {zoek}");
        }
        for teken in &opmaak.paginas[kop[0]] {
            if let Teken::Vlak { y, h, .. } = teken {
                assert!(y + h < ONDER + 2.0 || *h < 1.0, "a box reaches into the footer");
            }
        }
    }
}

#[test]
fn what_is_kept_together_but_longer_than_a_page_still_comes_out() {
    let alineas: Vec<Blok> = (0..60).map(|n| Blok::Alinea(tekst(&format!("a{n} {ZIN}")))).collect();
    let opmaak = opmaak(vec![Blok::Alinea(tekst("vooraf")), Blok::Kader(vec![Blok::Samenhouden(alineas)])]);
    assert!(opmaak.paginas.len() >= 3);
    assert_eq!(delen(&opmaak).len(), 61);
}

#[test]
fn names_with_marks_have_glyphs_in_place() {
    let opmaak = opmaak_van_een("Łukasz Zoë Çelik Đorđe Šćepan Ñuñez Ğül ǅ J\u{301}J̌ ij\u{301} Ⱥ ẞ Ŵ — Ελένη Иван");
    assert!(opmaak.onbekend_teken().is_none());
    let zetter = Zetter::nieuw();
    // A letter with a loose mark: either one glyph, or a mark that takes no room of its own.
    for (los, samen) in [("e\u{308}", "ë"), ("c\u{327}", "ç"), ("r\u{30c}", "ř")] {
        let (a, b) = (zetter.zet(letters::Snede::Vet, los), zetter.zet(letters::Snede::Vet, samen));
        assert!((a.breedte - b.breedte).abs() < 0.001, "{los}");
    }
    let j = zetter.zet(letters::Snede::Gewoon, "J\u{30c}");
    assert_eq!(j.glieven.len(), 2, "no such letter exists whole");
    assert!(j.glieven[1].stap == 0.0 && j.glieven[1].dx < 0.0, "the mark stands above the letter before it");
}

#[test]
fn an_unknown_character_is_named_by_its_place_only() {
    for teken in ["😀", "م", "漢"] {
        let opmaak = opmaak(vec![
            Blok::Kop { niveau: 2, tekst: tekst("Wie helpt je al?") },
            Blok::Alinea(tekst(&format!("Buurman {teken} helpt"))),
        ]);
        let fout = opmaak.onbekend_teken().unwrap();
        assert!(
            matches!(&fout, StukFout::TekenOnbekend { bladzijde: 1, onder, teken: 9 } if onder == "Wie helpt je al?"),
            "{fout:?}"
        );
        assert!(!fout.to_string().contains("Buurman") && !fout.to_string().contains(teken));
        // The preview shows a box in its place.
        let pagina = &svg::schrijf(&opmaak)[0];
        assert!(pagina.svg.contains(r#"<path id="g0" d="M"#), "an empty box is drawn");
    }
}

#[test]
fn words_break_as_dutch_does_and_names_do_not() {
    let smal = |t: &str| {
        let zetter = Zetter::nieuw();
        let regels = regelval::Alinea::nieuw(&zetter, &tekst(t), 10.0, true).regels(52.0);
        regels.iter().map(|r| r.delen.iter().map(|d| d.tekst.as_str()).collect::<String>()).collect::<Vec<_>>()
    };
    assert_eq!(smal("ondersteuning"), ["ondersteu-", "ning"]);
    assert_eq!(smal("Ondersteuning").len(), 2, "cut, since it does not fit, but without a hyphen");
    assert!(!smal("Ondersteuning").concat().contains('-'));
    assert_eq!(smal("een\n\ntwee"), ["een ", " ", "twee"]);
}

fn figuren() -> Vec<Blok> {
    let rij = |n: u8| Schaalrij { label: "w".repeat(60), nu: (n > 0).then_some(n), eerder: Some(5 - n.min(4)) };
    let helper = |n: usize| Helper { naam: "Łukasz ".repeat(n + 1), hoe: "w".repeat(20 * n), helpt: Helpt::Nu };
    let schaal =
        Figuur::Schaal { rijen: (0..=5).map(rij).collect(), nu: "Nu".to_owned(), eerder: Some("Eerder".to_owned()) };
    let kring = Figuur::Kring { midden: "Jij".to_owned(), om: (0..9).map(helper).collect() };
    let leeg = Figuur::Kring { midden: "Jij".to_owned(), om: Vec::new() };
    [schaal, kring, leeg].into_iter().map(|figuur| Blok::Figuur { alt: "Wat je ziet.".to_owned(), figuur }).collect()
}

#[test]
fn a_drawing_stays_whole_inside_the_text_and_is_read_as_its_alternative() {
    // Started at several heights, so that one of them meets the foot of the page.
    for regels in 0..12 {
        let mut blokken: Vec<Blok> = (0..regels * 4).map(|_| Blok::Alinea(tekst("Een regel."))).collect();
        blokken.extend(figuren());
        let opmaak = opmaak(blokken);
        let figuren: Vec<usize> =
            opmaak.boom.0.iter().enumerate().filter(|(_, k)| k.rol == Rol::Figuur).map(|(n, _)| n).collect();
        assert_eq!(figuren.len(), 3);
        for figuur in figuren {
            let van = |p: &&Vec<Teken>| p.iter().any(|t| t.merk() == Merk::Knoop(figuur));
            let paginas: Vec<&Vec<Teken>> = opmaak.paginas.iter().filter(van).collect();
            assert_eq!(paginas.len(), 1, "on one page");
            for (x, y) in paginas[0].iter().filter(|t| t.merk() == Merk::Knoop(figuur)).flat_map(Teken::hoeken) {
                assert!(x > LINKS - 0.5 && x < LINKS + TEKSTBREEDTE + 4.0, "{x}");
                assert!(y > BOVEN - 6.0 && y < ONDER + 1.0, "{y}");
            }
            let svg = svg::tekst(paginas[0], &opmaak.boom);
            assert!(svg.contains("Wat je ziet.") && !svg.contains("acute") && !svg.contains("Łukasz"), "{svg}");
        }
    }
}

#[test]
fn the_marks_of_a_scale_differ_in_shape_and_not_in_colour_only() {
    let opmaak = opmaak(figuren());
    let hoeveel = |streken: usize| {
        let vormen = opmaak
            .paginas
            .iter()
            .flatten()
            .filter(|t| matches!(t, Teken::Vorm { streken: s, .. } if s.len() == streken));
        vormen.count()
    };
    // A dot has four bends, a move and an end; it is drawn with its rim. A diamond has four corners.
    assert!(hoeveel(6) >= 2 * (5 + 1), "dots for five places and the legend");
    let ruiten = opmaak.paginas.iter().flatten().filter(|t| {
        matches!(t, Teken::Vorm { streken, .. } if matches!(streken.as_slice(),
            [Penstreek::Naar(ax, _), Penstreek::Lijn(..), Penstreek::Lijn(bx, _), Penstreek::Lijn(..), Penstreek::Sluit]
            if (ax - bx).abs() < 0.01))
    });
    assert_eq!(ruiten.count(), 2 * (6 + 1), "an open diamond for each earlier place and the legend");
}

/// Left, top, right, bottom.
fn kader(teken: &Teken) -> [f32; 4] {
    let hoeken = teken.hoeken();
    hoeken
        .iter()
        .fold([f32::MAX, f32::MAX, 0.0, 0.0], |k, (x, y)| [k[0].min(*x), k[1].min(*y), k[2].max(*x), k[3].max(*y)])
}

#[test]
fn every_page_has_a_code_with_white_around_it_and_its_letters_beside_it() {
    for (soort, stuk) in crate::voorbeeld::alle() {
        let aantal = stuk.opmaak.paginas.len();
        for (n, pagina) in stuk.opmaak.paginas.iter().enumerate() {
            let is_code = |t: &&Teken| matches!(t, Teken::Vorm { merk: Merk::Voetregel, .. });
            let codes: Vec<&Teken> = pagina.iter().filter(is_code).collect();
            assert_eq!(codes.len(), 1, "{soort:?}");
            let [links, boven, rechts, onder] = kader(codes[0]);
            let zijde = rechts - links;
            assert!(zijde >= 12.0 * MM && (onder - boven - zijde).abs() < 0.01);
            // What no printer reaches, and the four squares of white that a QR code asks for.
            assert!(rechts < BREED - 5.0 * MM && onder < HOOG - 5.0 * MM);
            let wit = zijde / 25.0 * 4.0;
            for ander in pagina.iter().filter(|t| !is_code(t)) {
                let [l, b, r, o] = kader(ander);
                let los = r < links - wit || l > rechts + wit || o < boven - wit || b > onder + wit;
                assert!(los, "{soort:?}, page {}", n + 1);
            }
            let versie = if stuk.versie() == 0 { String::new() } else { format!("{}  ·  ", stuk.versie()) };
            let letters = format!("{}  ·  {versie}{}/{aantal}", stuk.merk, n + 1);
            assert!(pagina.iter().any(|t| matches!(t, Teken::Tekst { tekst, .. } if *tekst == letters)), "{letters}");
        }
    }
}

/// A run that refers to a footnote.
fn naar_noot(nummer: usize) -> Deel {
    Deel { tekst: nummer.to_string(), noot: Some(nummer), ..Deel::default() }
}

fn met_noten(blokken: Vec<Blok>, noten: Vec<Tekst>) -> Opmaak {
    let merk = Beeldmerk::lees(crate::beeldmerk::ingebouwd("almere").unwrap()).unwrap();
    let document = Document { noten, ..document(blokken) };
    zet(&document, ("00000000", Stukkenmerk::van(&[b"proef"])), [0.1, 0.3, 0.5], &merk)
}

/// Where each footnote stands: page, and height of its lines.
fn nootregels(opmaak: &Opmaak) -> Vec<(usize, f32)> {
    let van_noot = |t: &Teken| matches!(t.merk(), Merk::Knoop(k) if opmaak.boom.0[k].rol == Rol::Noot);
    let paginas = opmaak.paginas.iter().enumerate();
    paginas.flat_map(|(n, p)| p.iter().filter(|t| van_noot(t)).map(move |t| (n, t.hoeken()[1].1))).collect()
}

#[test]
fn a_footnote_stands_at_the_foot_of_the_page_of_its_reference() {
    let lang = "Een zin die over de regel gaat, en nog een keer over de regel gaat. ".repeat(3);
    let blokken: Vec<Blok> = (1..=40)
        .map(|n| {
            let mut alinea = tekst(&lang);
            if n % 10 == 0 {
                alinea.push(naar_noot(n / 10));
            }
            Blok::Alinea(alinea)
        })
        .collect();
    let noten: Vec<Tekst> = (1..=4).map(|n| tekst(&format!("Noot met nummer {n}."))).collect();
    let opmaak = met_noten(blokken, noten);
    for nummer in 1..=4_usize {
        let op = |wat: &dyn Fn(&str, Rol) -> bool| {
            opmaak.paginas.iter().position(|p| {
                p.iter().any(|t| match t {
                    Teken::Tekst { tekst, merk: Merk::Knoop(k), .. } => wat(tekst, opmaak.boom.0[*k].rol),
                    _ => false,
                })
            })
        };
        let cijfer = nummer.to_string();
        let verwijzing = op(&|t, rol| rol == Rol::Puntteken && t == cijfer).unwrap();
        let noot = op(&|t, rol| rol == Rol::Noot && t.contains(&format!("nummer {nummer}."))).unwrap();
        assert_eq!(verwijzing, noot, "note {nummer}");
    }
    // Below all text, and above the footer.
    assert!(nootregels(&opmaak).iter().all(|(_, onder)| (ONDER - 40.0..ONDER + 0.1).contains(onder)));
    assert_eq!(opmaak.noten.len(), 4, "each number leads to its note");
    assert!(proef::blad::fouten(&opmaak).is_empty(), "{:?}", proef::blad::fouten(&opmaak));
}

#[test]
fn a_footnote_for_which_there_is_no_room_goes_on_at_the_foot_of_the_next_page() {
    let zin = "Dit is een noot die niet ophoudt en die dus over de bladzijde gaat. ";
    let mut alinea = tekst("De tekst verwijst.");
    alinea.push(naar_noot(1));
    let opmaak =
        met_noten(vec![Blok::Alinea(alinea), Blok::Alinea(tekst("En gaat door."))], vec![tekst(&zin.repeat(150))]);
    let regels = nootregels(&opmaak);
    assert!(opmaak.paginas.len() > 1 && regels.iter().any(|(n, _)| *n == 0) && regels.iter().any(|(n, _)| *n == 1));
    assert!(regels.iter().all(|(_, onder)| *onder <= ONDER + 0.1));
    let gezegd: String = voorgelezen(&opmaak).join("");
    assert_eq!(gezegd.matches("Dit is een noot").count(), 150, "no line is lost");
    assert_eq!(woorden(&voorgelezen(&opmaak)[0]), "De tekst verwijst.", "the number is no word of the sentence");
    assert!(proef::blad::fouten(&opmaak).is_empty(), "{:?}", proef::blad::fouten(&opmaak));
}
