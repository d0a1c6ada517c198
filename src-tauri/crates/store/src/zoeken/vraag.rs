//! What somebody types in the search field, as a question to the index.
//!
//! Only folded letters and digits between quotation marks reach FTS5, so that nothing that somebody
//! types can be syntax.

use super::vouwen::{aaneen, vouw_tekst, woorden};
use std::collections::BTreeSet;

/// More is not typed by a person.
const MEESTE_TEKENS: usize = 200;
const MEESTE_WOORDEN: usize = 8;

/// What a dossier has to hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Eis {
    /// A word that is whole, or begins like this when parts are taken.
    Woord(String),
    /// A word that begins like this, always: a year of birth.
    Begin(String),
    /// All of these.
    Alle(Vec<Eis>),
    /// One of these.
    EenVan(BTreeSet<Eis>),
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Vraag(Vec<Eis>);

impl Vraag {
    /// None when nothing is asked.
    pub(super) fn ontleed(tekst: &str) -> Option<Self> {
        let tekst: String = tekst.chars().take(MEESTE_TEKENS).collect();
        let woorden: Vec<&str> =
            tekst.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).take(MEESTE_WOORDEN).collect();
        let mut eisen = Vec::new();
        let mut rest = woorden.as_slice();
        while !rest.is_empty() {
            let (eis, aantal) = datum_in_woorden(rest)
                .or_else(|| postcode_in_twee(rest))
                .or_else(|| nummer_in_delen(rest))
                .unwrap_or_else(|| (los_woord(rest[0]), 1));
            eisen.push(eis);
            rest = &rest[aantal..];
        }
        (!eisen.is_empty()).then_some(Self(eisen))
    }

    /// Whether more than one thing is asked.
    pub(super) fn meer_dan_een(&self) -> bool {
        self.0.len() > 1
    }

    /// In the language of FTS5; `begin`: a word may go on after what was typed.
    pub(super) fn fts(&self, begin: bool) -> String {
        let delen: Vec<String> = self.0.iter().map(|eis| eis.fts(begin)).collect();
        delen.join(" AND ")
    }
}

impl Eis {
    fn fts(&self, begin: bool) -> String {
        match self {
            // One letter begins too many words to be a question.
            Eis::Woord(w) if begin && w.chars().nth(1).is_some() => format!("\"{w}\" *"),
            Eis::Woord(w) => format!("\"{w}\""),
            Eis::Begin(w) => format!("\"{w}\" *"),
            Eis::Alle(eisen) => Self::groep(eisen, " AND ", begin),
            Eis::EenVan(eisen) => Self::groep(eisen, " OR ", begin),
        }
    }

    fn groep<'a>(eisen: impl IntoIterator<Item = &'a Eis>, voeg: &str, begin: bool) -> String {
        let delen: Vec<String> = eisen.into_iter().map(|e| e.fts(begin)).collect();
        format!("({})", delen.join(voeg))
    }

    fn een_van(eisen: impl IntoIterator<Item = Eis>) -> Self {
        let mut eisen: BTreeSet<Eis> = eisen.into_iter().collect();
        match (eisen.len(), eisen.pop_first()) {
            (1, Some(enige)) => enige,
            (_, eerste) => {
                eisen.extend(eerste);
                Eis::EenVan(eisen)
            }
        }
    }
}

fn cijfers(tekst: &str) -> Option<u32> {
    (!tekst.is_empty() && tekst.len() <= 8 && tekst.bytes().all(|b| b.is_ascii_digit()))
        .then(|| tekst.parse().ok())
        .flatten()
}

/// One word, and everything that it can mean.
fn los_woord(woord: &str) -> Eis {
    let mut betekenissen = BTreeSet::new();
    betekenissen.extend(datum_in_een_woord(woord));
    let heel = aaneen(woord);
    if heel.bytes().all(|b| b.is_ascii_digit()) {
        match heel.len() {
            4 => betekenissen.extend(jaar(&heel)),
            8 => {
                // A BSN of eight digits has a zero in front.
                betekenissen.insert(Eis::Woord(format!("0{heel}")));
                betekenissen.extend(datum(&heel[..2], &heel[2..4], &heel[4..]));
                betekenissen.extend(datum(&heel[6..], &heel[4..6], &heel[..4]));
            }
            _ => {}
        }
    }
    let delen: Vec<Eis> = woorden(woord).map(Eis::Woord).collect();
    if delen.len() > 1 {
        // "el-amrani", "d'angelo", "12-a": in parts or in one.
        betekenissen.insert(Eis::Alle(delen));
    }
    betekenissen.insert(Eis::Woord(heel));
    Eis::een_van(betekenissen)
}

/// 7-3-1948, 7/3/48, 1948-03-07, 3-1948, 7-3.
fn datum_in_een_woord(woord: &str) -> Vec<Eis> {
    let delen: Vec<&str> = woord.split(['-', '/', '.']).collect();
    match delen.as_slice() {
        [d, m, j] if j.len() == 4 => datum(d, m, j).into_iter().collect(),
        [j, m, d] if j.len() == 4 => datum(d, m, j).into_iter().collect(),
        [d, m, j] if j.len() == 2 => {
            ["19", "20"].iter().filter_map(|eeuw| datum(d, m, &format!("{eeuw}{j}"))).collect()
        }
        [m, j] if j.len() == 4 => maand(m, j).into_iter().collect(),
        [j, m] if j.len() == 4 => maand(m, j).into_iter().collect(),
        [d, m] => verjaardag(d, m).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn datum(dag: &str, maand: &str, jaar: &str) -> Option<Eis> {
    let (d, m, j) = (cijfers(dag)?, cijfers(maand)?, cijfers(jaar)?);
    chrono::NaiveDate::from_ymd_opt(i32::try_from(j).ok()?, m, d)?;
    Some(Eis::Woord(format!("g{j:04}{m:02}{d:02}")))
}

fn maand(maand: &str, jaar: &str) -> Option<Eis> {
    let (m, j) = (cijfers(maand)?, cijfers(jaar)?);
    (1..=12).contains(&m).then(|| Eis::Begin(format!("g{j:04}{m:02}")))
}

fn verjaardag(dag: &str, maand: &str) -> Option<Eis> {
    let (d, m) = (cijfers(dag)?, cijfers(maand)?);
    ((1..=31).contains(&d) && (1..=12).contains(&m)).then(|| Eis::Woord(format!("v{d:02}{m:02}")))
}

fn jaar(jaar: &str) -> Option<Eis> {
    cijfers(jaar).filter(|j| (1900..2100).contains(j)).map(|j| Eis::Begin(format!("g{j}")))
}

/// 7 maart 1948, 7 3 1948.
fn datum_in_woorden(woorden: &[&str]) -> Option<(Eis, usize)> {
    let [d, m, j, ..] = woorden else { return None };
    if j.len() != 4 {
        return None;
    }
    let gevouwen = vouw_tekst(m);
    let naam = gevouwen.trim_end_matches('.');
    let genoemd = |maand: &&str| naam.len() >= 3 && maand.starts_with(naam) || (naam == "mrt" && **maand == *"maart");
    let nummer = match wmo::tekst::MAANDEN.iter().position(genoemd) {
        Some(plaats) => (plaats + 1).to_string(),
        None => (*m).to_owned(),
    };
    Some((datum(d, &nummer, j)?, 3))
}

/// 1315 AB; also a house number and a name that begins with two letters.
fn postcode_in_twee(woorden: &[&str]) -> Option<(Eis, usize)> {
    let [getal, letters, ..] = woorden else { return None };
    let vorm = getal.len() == 4
        && cijfers(getal).is_some()
        && letters.len() == 2
        && letters.bytes().all(|b| b.is_ascii_alphabetic());
    let apart = Eis::Alle(vec![los_woord(getal), los_woord(letters)]);
    vorm.then(|| (Eis::een_van([Eis::Woord(aaneen(getal) + &aaneen(letters)), apart]), 2))
}

/// 9999 00 006: digits that make a BSN together.
fn nummer_in_delen(woorden: &[&str]) -> Option<(Eis, usize)> {
    let delen: Vec<&str> = woorden.iter().copied().take_while(|w| cijfers(w).is_some()).collect();
    let bsn = delen.concat();
    (delen.len() > 1 && matches!(bsn.len(), 8 | 9)).then(|| {
        let apart = Eis::Alle(delen.iter().map(|d| los_woord(d)).collect());
        (Eis::een_van([Eis::Woord(format!("{bsn:0>9}")), apart]), delen.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fts(tekst: &str) -> String {
        Vraag::ontleed(tekst).map(|v| v.fts(true)).unwrap_or_default()
    }

    #[test]
    fn dates_have_one_form() {
        for s in
            ["7-3-1948", "07-03-1948", "7/3/1948", "1948-03-07", "7.3.1948", "7 maart 1948", "7 mrt 1948", "7 3 1948"]
        {
            assert!(fts(s).contains("\"g19480307\""), "{s}: {}", fts(s));
        }
        assert!(fts("07031948").contains("\"g19480307\""));
        assert!(fts("7-3-48").contains("\"g19480307\"") && fts("7-3-48").contains("\"g20480307\""));
        assert!(fts("1948").contains("\"g1948\" *"));
        assert!(fts("3-1948").contains("\"g194803\" *"));
        assert!(fts("7-3").contains("\"v0703\""));
        assert!(!fts("31-2-1948").contains('g'));
    }

    #[test]
    fn numbers_may_have_spaces() {
        assert!(fts("1315 ab").contains("\"1315ab\""));
        assert!(fts("9999 00 006").contains("\"999900006\""));
        assert!(fts("9999.00.006").contains("\"999900006\""));
        assert!(fts("W-2026-00001").contains("\"w202600001\""));
    }

    #[test]
    fn nothing_that_is_typed_is_syntax() {
        for s in [
            "\"",
            "*",
            "a AND b OR NOT (c)",
            "naam:x",
            "NEAR(a b)",
            "^jansen",
            "{naam}",
            "-",
            "'; drop table kop; --",
            "\0",
        ] {
            let vraag = fts(s);
            let buiten_haken: String = vraag.split('"').step_by(2).collect();
            assert!(buiten_haken.chars().all(|c| " *()ANDOR".contains(c)), "{s}: {vraag}");
        }
        assert_eq!(fts("  %% -- \"\" "), "");
    }
}
