//! Dutch text out of values: dates, amounts, lists. One place, so that window, letters and command
//! line write the same.

use crate::geld::Cent;
use chrono::{Datelike, NaiveDate};

/// The days, Monday first.
pub(crate) const DAGEN: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
/// The months, January first.
pub const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// "maandag 4 januari 2027".
pub fn datum_lang(datum: NaiveDate) -> String {
    format!("{} {}", dagnaam(datum), datum_zonder_dag(datum))
}

/// "ma 4 januari 2027": for lists.
pub fn datum_kort(datum: NaiveDate) -> String {
    format!("{} {}", &dagnaam(datum)[..2], datum_zonder_dag(datum))
}

/// "4 januari 2027": below letters and for periods.
pub fn datum_zonder_dag(datum: NaiveDate) -> String {
    format!("{} {} {}", datum.day(), MAANDEN[datum.month0() as usize % 12], datum.year())
}

/// "maandag".
pub fn dagnaam(datum: NaiveDate) -> &'static str {
    DAGEN[datum.weekday().num_days_from_monday() as usize % 7]
}

/// An amount in quarters as one writes it: 10 is "2,5", 416 is "104", 7 is "1,75".
pub fn aantal(kwarten: u32) -> String {
    let heel = kwarten / 4;
    match kwarten % 4 {
        0 => heel.to_string(),
        1 => format!("{heel},25"),
        2 => format!("{heel},5"),
        _ => format!("{heel},75"),
    }
}

/// Minutes as one says them: "50 minuten", "1 uur en 5 minuten", "2 uur".
pub fn uren_en_minuten(minuten: u64) -> String {
    let in_minuten = |m: u64| format!("{m} {}", if m == 1 { "minuut" } else { "minuten" });
    match (minuten / 60, minuten % 60) {
        (0, rest) => in_minuten(rest),
        (uren, 0) => format!("{uren} uur"),
        (uren, rest) => format!("{uren} uur en {}", in_minuten(rest)),
    }
}

/// An amount of money in eurocents: 2180 is "€ 21,80".
pub fn bedrag(cent: u32) -> String {
    Cent::van(cent).to_string()
}

/// "a", "a en b", "a, b en c".
pub fn opsomming<T: AsRef<str>>(delen: &[T]) -> String {
    match delen {
        [] => String::new(),
        [een] => een.as_ref().to_owned(),
        [eerste @ .., laatste] => {
            let eerste: Vec<&str> = eerste.iter().map(AsRef::as_ref).collect();
            format!("{} en {}", eerste.join(", "), laatste.as_ref())
        }
    }
}

/// What [`crate::kalender::Kalender::werkdagen_tot`] counted: "nog 2 werkdagen", "vandaag",
/// "3 werkdagen te laat".
pub fn werkdagen(aantal: i32) -> String {
    let dagen = aantal.unsigned_abs();
    let woord = if dagen == 1 { "werkdag" } else { "werkdagen" };
    match aantal {
        0 => "vandaag".to_owned(),
        1.. => format!("nog {dagen} {woord}"),
        _ => format!("{dagen} {woord} te laat"),
    }
}

/// A number up to twenty as a word, as in "zes weken" and "veertien weken"; larger ones in digits.
pub fn telwoord(getal: u32) -> String {
    const WOORDEN: [&str; 21] = [
        "nul",
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
        "twintig",
    ];
    WOORDEN.get(getal as usize).map_or_else(|| getal.to_string(), |w| (*w).to_owned())
}

/// The same text with a capital in front.
pub fn met_hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    tekens.next().map_or_else(String::new, |eerste| eerste.to_uppercase().chain(tekens).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_told_in_hours() {
        assert_eq!(
            [0, 1, 50, 60, 61, 145].map(uren_en_minuten),
            ["0 minuten", "1 minuut", "50 minuten", "1 uur", "1 uur en 1 minuut", "2 uur en 25 minuten"]
        );
    }

    #[test]
    fn dates() {
        let dag: NaiveDate = "2027-01-04".parse().unwrap();
        assert_eq!(datum_lang(dag), "maandag 4 januari 2027");
        assert_eq!(datum_kort(dag), "ma 4 januari 2027");
        assert_eq!(datum_zonder_dag(dag), "4 januari 2027");
        assert_eq!(datum_kort("2026-11-29".parse().unwrap()), "zo 29 november 2026");
    }

    #[test]
    fn amounts() {
        assert_eq!([10, 416, 7, 1, 0].map(aantal), ["2,5", "104", "1,75", "0,25", "0"]);
        assert_eq!([2180, 5, 100_000].map(bedrag), ["€ 21,80", "€ 0,05", "€ 1.000,00"]);
    }

    #[test]
    fn lists_and_counted_days() {
        assert_eq!(opsomming::<&str>(&[]), "");
        assert_eq!(opsomming(&["a"]), "a");
        assert_eq!(opsomming(&["a", "b"]), "a en b");
        assert_eq!(opsomming(&["a", "b", "c"]), "a, b en c");
        assert_eq!(
            [2, 1, 0, -1, -3].map(werkdagen),
            ["nog 2 werkdagen", "nog 1 werkdag", "vandaag", "1 werkdag te laat", "3 werkdagen te laat"]
        );
        assert_eq!([6, 14, 20, 21].map(telwoord), ["zes", "veertien", "twintig", "21"]);
        assert_eq!(met_hoofdletter("één"), "Één");
    }
}
