//! Dossiers as no one would think them up: the facts of the example with texts, names and lists of
//! every length. The same number gives the same dossier.

use crate::StukSoort;
use crate::voorbeeld::{Map, bij};
use serde_json::{Value, json};

/// Numbers that look mixed (SplitMix64), always the same ones after the same start.
pub(super) struct Toeval(u64);

impl Toeval {
    pub fn nieuw(nummer: u64) -> Self {
        Self(nummer.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// A number below `grens`.
    pub fn onder(&mut self, grens: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % grens as u64) as usize
    }

    /// True once in so many times.
    fn eens_op(&mut self, keer: usize) -> bool {
        self.onder(keer) == 0
    }

    fn kies<'t>(&mut self, uit: &[&'t str]) -> &'t str {
        uit[self.onder(uit.len())]
    }
}

const WOORDEN: [&str; 36] = [
    "de",
    "een",
    "je",
    "het",
    "en",
    "met",
    "dochter",
    "ergotherapeut",
    "huishoudelijke",
    "ondersteuning",
    "mantelzorgondersteuningsarrangement",
    "wijkverpleegkundige",
    "elke",
    "dag",
    "Zoë",
    "Çelik",
    "Đorđe",
    "Łukasiewicz-Szczepańska",
    "coördinatie",
    "’s",
    "avonds",
    "2,5",
    "uur",
    "€\u{a0}1.234,56",
    "(nog",
    "niet)",
    "vervoersvoorzieningenaanvraag",
    "J\u{301}ij\u{301}",
    "ǅemila",
    "Ελένη",
    "Иван",
    "W-2026-00042",
    "naar",
    "koor",
    "ten",
    "gevolge",
];
const NAMEN: [&str; 10] = [
    "Zoë Çelik-Łukasiewicz",
    "Ng",
    "Đorđe Petrović",
    "Maria Wilhelmina Johanna Catharina van den Bovenkamp-Schimmelpenninck van der Oye",
    "A.\u{a0}de Vries",
    "Ștefănescu",
    "Ñuñez Ğül",
    "Woonzorgcoördinatiecentrumvoorlangdurigezorg",
    "O’Brien",
    "J\u{30c}an S\u{323}\u{307}ener",
];

/// How much somebody writes in this dossier.
#[derive(Clone, Copy)]
pub(super) enum Schrijver {
    Kort,
    Gewoon,
    Lang,
}

/// A dossier for this letter, and the day of sending.
pub(super) fn dossier(soort: StukSoort, toeval: &mut Toeval) -> (Map, &'static str) {
    let (map, datum) = bij(soort);
    let schrijver = [Schrijver::Kort, Schrijver::Gewoon, Schrijver::Gewoon, Schrijver::Lang][toeval.onder(4)];
    // In one dossier out of four something was not recorded.
    let weglaten = toeval.eens_op(4);
    let map = map.anders(|feit, mut data| {
        if weglaten && !matches!(feit, "persoonsgegevens_vastgelegd" | "melding_ontvangen") && toeval.eens_op(8) {
            return None;
        }
        verander(None, &mut data, schrijver, toeval);
        Some(data)
    });
    (map, datum)
}

/// Keys whose text is a name or a short label.
const KORTE: [&str; 11] = [
    "naam",
    "voornaam",
    "achternaam",
    "straat",
    "woonplaats",
    "aanbieder",
    "functie",
    "rol",
    "relatie",
    "naam_beheerder",
    "adviseur",
];
/// Keys whose text is a number or a code.
const VASTE: [&str; 4] = ["postcode", "zaaknummer", "toevoeging", "huisnummer"];
/// Lists that may hold any number of items.
const LIJSTEN: [&str; 6] = ["aanwezigen", "deelnemers", "mantelzorgers", "ontbreekt", "huisgenoten", "regels"];

fn verander(sleutel: Option<&str>, waarde: &mut Value, schrijver: Schrijver, toeval: &mut Toeval) {
    let sleutel = sleutel.unwrap_or_default();
    match waarde {
        Value::String(tekst) if is_vrij(tekst) && !VASTE.contains(&sleutel) => {
            *tekst =
                if KORTE.contains(&sleutel) { toeval.kies(&NAMEN).to_owned() } else { vrije_tekst(schrijver, toeval) };
        }
        Value::Array(rij) => {
            if LIJSTEN.contains(&sleutel) && toeval.eens_op(3) {
                verleng(rij, schrijver, toeval);
            }
            rij.iter_mut().for_each(|v| verander(Some(sleutel), v, schrijver, toeval));
        }
        Value::Object(velden) => velden.iter_mut().for_each(|(k, v)| verander(Some(k), v, schrijver, toeval)),
        _ => {}
    }
}

/// Codes, days and numbers of the wire have no space and no capital.
fn is_vrij(tekst: &str) -> bool {
    tekst.contains(' ') || tekst.starts_with(char::is_uppercase)
}

fn verleng(rij: &mut Vec<Value>, schrijver: Schrijver, toeval: &mut Toeval) {
    let Some(laatste) = rij.last().cloned() else { return };
    if matches!(&laatste, Value::String(code) if !is_vrij(code)) {
        return;
    }
    let erbij = match schrijver {
        Schrijver::Kort => 1,
        Schrijver::Gewoon => 4,
        Schrijver::Lang => 22,
    };
    for _ in 0..=toeval.onder(erbij) {
        let mut nieuw = laatste.clone();
        for naam in ["regel", "huisgenoot"] {
            if nieuw.get(naam).is_some() {
                nieuw[naam] = json!((rij.len() + 40).to_string());
            }
        }
        rij.push(nieuw);
    }
}

fn zin(woorden: usize, toeval: &mut Toeval) -> String {
    let woorden: Vec<&str> = (0..=woorden).map(|_| toeval.kies(&WOORDEN)).collect();
    format!("{}.", woorden.join(" "))
}

fn zinnen(aantal: usize, toeval: &mut Toeval) -> String {
    let zinnen: Vec<String> = (0..=aantal)
        .map(|_| {
            let woorden = toeval.onder(18);
            zin(woorden, toeval)
        })
        .collect();
    zinnen.join(" ")
}

/// What somebody may type in a large field.
fn vrije_tekst(schrijver: Schrijver, toeval: &mut Toeval) -> String {
    let veel = match schrijver {
        Schrijver::Kort => 1,
        Schrijver::Gewoon => 5,
        Schrijver::Lang => 24,
    };
    let aantal = toeval.onder(veel) + 1;
    match toeval.onder(14) {
        0 => toeval.kies(&WOORDEN).to_owned(),
        // A list of one's own, each item on a line.
        1 => (0..aantal * 2)
            .map(|_| {
                let woorden = toeval.onder(4);
                zin(woorden, toeval)
            })
            .collect::<Vec<_>>()
            .join("\n"),
        2 => (0..aantal).map(|_| zinnen(3, toeval)).collect::<Vec<_>>().join("\n\n"),
        // A web address, and a run of letters without any place to break.
        3 => format!("https://www.voorbeeld.nl/{} en verder", "pad-naar/".repeat(aantal * 6)),
        4 => format!("Zo{}!", "o".repeat(aantal * 30)),
        5 => format!("{}:", zinnen(1, toeval).trim_end_matches('.')),
        6 => format!("\n {} \n\n\n{}\n", zin(4, toeval), zin(6, toeval)),
        _ => zinnen(aantal, toeval),
    }
}
