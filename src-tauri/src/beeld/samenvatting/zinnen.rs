//! Pieces of a line.

use chrono::NaiveDate;
use wmo::Regels;
use wmo::product::{PerWeek, Productregel};
use wmo::tekst::datum_kort;

/// Longest text that is quoted; the whole text stands where it was written.
const LANGSTE: usize = 120;

pub(super) fn met_brief(wat: &str, stuk: &Option<String>) -> String {
    if stuk.is_some() { format!("{wat}, met brief") } else { wat.to_owned() }
}

/// "wat: tekst", or only what when there is no text.
pub(super) fn met_tekst(wat: &str, tekst: &str) -> String {
    if tekst.trim().is_empty() { wat.to_owned() } else { format!("{wat}: {}", kort(tekst)) }
}

pub(super) fn productregels(lijst: &[Productregel], regels: &Regels) -> String {
    let delen: Vec<String> = lijst
        .iter()
        .map(|r| format!("{}, {}", regels.profiel.productnaam(r.product).to_lowercase(), r.per_week_label()))
        .collect();
    wmo::tekst::opsomming(&delen)
}

/// "van ma 4 januari 2027 tot en met …", or without an end.
pub(super) fn periode(van: NaiveDate, tot: Option<NaiveDate>) -> String {
    let einde = tot.map(|t| format!(" tot en met {}", datum_kort(t))).unwrap_or_default();
    format!("van {}{einde}", datum_kort(van))
}

/// ", 2,5 per week", or nothing.
pub(super) fn per_week(aantal: Option<PerWeek>) -> String {
    aantal.map(|p| format!(", {p} per week")).unwrap_or_default()
}

/// "2 mensen", "1 mens", "niemand".
pub(super) fn aantal(n: usize, geen: &str, een: &str, meer: &str) -> String {
    match n {
        0 => geen.to_owned(),
        1 => format!("1 {een}"),
        n => format!("{n} {meer}"),
    }
}

/// One line, cut between words.
pub(super) fn kort(tekst: &str) -> String {
    let regel = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    if regel.chars().count() <= LANGSTE {
        return regel;
    }
    let begin: String = regel.chars().take(LANGSTE).collect();
    let heel = begin.rsplit_once(' ').map_or(begin.as_str(), |(heel, _)| heel);
    format!("{heel} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_becomes_one_line_of_whole_words() {
        assert_eq!(kort(" Ik kan\nniet meer  stofzuigen. "), "Ik kan niet meer stofzuigen.");
        let lang = "huishouden ".repeat(40);
        assert!(kort(&lang).ends_with("huishouden …") && kort(&lang).chars().count() <= LANGSTE + 2);
        assert_eq!(kort(&"é".repeat(200)).chars().count(), LANGSTE + 2);
    }
}
