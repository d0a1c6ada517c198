//! What is hard about a sentence or a word.

use crate::lettergreep;
use crate::woord::Woord;
use crate::woordenlijst::{self, Woordenlijst};
use crate::zin::Zin;
use serde::Serialize;

/// A sentence of more words asks to be cut.
const LANGE_ZIN: usize = 20;
/// A word of more syllables asks for another.
const LANG_WOORD: usize = 6;

/// Why something is hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum OpmerkingSoort {
    /// A sentence with many words.
    LangeZin,
    /// A word or group of words that fewer people know.
    MoeilijkWoord,
    /// A very long word.
    LangWoord,
    /// Nobody does it: "er wordt besloten".
    LijdendeVorm,
}

/// Something that can be said more simply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Opmerking {
    /// Where it begins, in UTF-16 units: as a text field in a window counts.
    pub van: u32,
    /// Where it ends.
    pub tot: u32,
    /// Why.
    pub soort: OpmerkingSoort,
    /// What to do about it; quotes nothing of the text.
    pub uitleg: String,
    /// What can stand in its place, with a capital where the text has one.
    pub liever: Vec<String>,
}

/// All remarks, in the order of the text; of two at one place the longest comes first.
pub(crate) fn bij(tekst: &str, zinnen: &[Zin<'_>]) -> Vec<Opmerking> {
    let lijst = woordenlijst::lijst();
    let mut gevonden = Vec::new();
    for zin in zinnen {
        let klein: Vec<String> = zin.woorden.iter().map(|w| w.tekst.to_lowercase().replace('’', "'")).collect();
        if zin.woorden.len() > LANGE_ZIN {
            let uitleg = format!("Deze zin heeft {} woorden. Maak er twee zinnen van.", zin.woorden.len());
            gevonden.push((zin.van, zin.tot, OpmerkingSoort::LangeZin, uitleg, Vec::new()));
        }
        let mut plaats = 0;
        while let Some(woord) = zin.woorden.get(plaats) {
            let (aantal, opmerking) = bij_woord(lijst, &zin.woorden[plaats..], &klein[plaats..]);
            if let Some((soort, uitleg, liever)) = opmerking {
                let laatste = zin.woorden.get(plaats + aantal - 1).unwrap_or(woord);
                gevonden.push((woord.van, laatste.tot(), soort, uitleg, liever));
            }
            plaats += aantal;
        }
        if let Some(woord) = lijdend(lijst, &zin.woorden, &klein) {
            let uitleg = "Hier staat niet wie het doet. Zeg het liever zo: wij doen het, of jij doet het.".to_owned();
            gevonden.push((woord.van, woord.tot(), OpmerkingSoort::LijdendeVorm, uitleg, Vec::new()));
        }
    }
    gevonden.sort_by_key(|(van, tot, ..)| (*van, std::cmp::Reverse(*tot)));
    let mut telling = Telling::new(tekst);
    // The ends do not come in order: counted from the start of the same remark.
    gevonden
        .into_iter()
        .map(|(van, tot, soort, uitleg, liever)| {
            let begin = telling.tot(van);
            let lengte = tekst.get(van..tot).map_or(0, |t| t.encode_utf16().count());
            let einde = begin.saturating_add(u32::try_from(lengte).unwrap_or(u32::MAX));
            Opmerking { van: begin, tot: einde, soort, uitleg, liever }
        })
        .collect()
}

type Uitkomst = Option<(OpmerkingSoort, String, Vec<String>)>;

/// About the word in front: how many words it takes, and what there is to say.
fn bij_woord(lijst: &Woordenlijst, woorden: &[Woord<'_>], klein: &[String]) -> (usize, Uitkomst) {
    let [woord, ..] = woorden else { return (1, None) };
    if let Some((aantal, liever)) = lijst.zoek(klein) {
        let hoofdletter = woord.tekst.starts_with(char::is_uppercase);
        let liever: Vec<String> =
            liever.iter().map(|l| if hoofdletter { met_hoofdletter(l) } else { l.clone() }).collect();
        let uitleg = "Dit kan eenvoudiger.".to_owned();
        return (aantal, Some((OpmerkingSoort::MoeilijkWoord, uitleg, liever)));
    }
    let Some(zelf) = klein.first() else { return (1, None) };
    // A name is no hard word, however long.
    let naam = woord.tekst.starts_with(char::is_uppercase);
    if !naam && lettergreep::tel(zelf) > LANG_WOORD && !lijst.vaktermen.contains(zelf) {
        let uitleg = "Dit is een lang woord. Kun je het in twee kortere woorden zeggen?".to_owned();
        return (1, Some((OpmerkingSoort::LangWoord, uitleg, Vec::new())));
    }
    (1, None)
}

fn met_hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    tekens.next().map_or_else(String::new, |c| c.to_uppercase().chain(tekens).collect())
}

/// The form of "worden" beside a participle.
fn lijdend<'a>(lijst: &Woordenlijst, woorden: &[Woord<'a>], klein: &[String]) -> Option<Woord<'a>> {
    let plaats = klein.iter().position(|w| matches!(w.as_str(), "wordt" | "worden" | "werd" | "werden"))?;
    let deelwoord = klein.iter().any(|w| is_deelwoord(w) && !lijst.geen_deelwoord.contains(w));
    deelwoord.then(|| woorden.get(plaats).copied()).flatten()
}

/// "gegeven", "besloten", "verstuurd": by its beginning and its end.
fn is_deelwoord(woord: &str) -> bool {
    let begin =
        ["ge", "be", "ver", "ont", "her", "aange", "afge", "inge", "opge", "uitge", "toege", "doorge", "vastge"];
    woord.chars().count() >= 6
        && begin.iter().any(|b| woord.starts_with(b))
        && (woord.ends_with('d') || woord.ends_with('t') || woord.ends_with("en"))
}

/// Counts UTF-16 units from left to right, without beginning again for each remark.
struct Telling<'a> {
    tekst: &'a str,
    bytes: usize,
    eenheden: u32,
}

impl<'a> Telling<'a> {
    fn new(tekst: &'a str) -> Self {
        Self { tekst, bytes: 0, eenheden: 0 }
    }

    fn tot(&mut self, bytes: usize) -> u32 {
        let stuk = self.tekst.get(self.bytes..bytes).unwrap_or_default();
        self.eenheden = self.eenheden.saturating_add(u32::try_from(stuk.encode_utf16().count()).unwrap_or(u32::MAX));
        self.bytes = bytes.max(self.bytes);
        self.eenheden
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lees;

    fn soorten(tekst: &str) -> Vec<OpmerkingSoort> {
        lees(tekst).opmerkingen.into_iter().map(|o| o.soort).collect()
    }

    #[test]
    fn a_hard_word_has_a_simpler_one_with_its_capital() {
        let opmerkingen = lees("Indien je hulp nodig hebt, bel ons i.v.m. de aanvraag.").opmerkingen;
        let liever: Vec<_> = opmerkingen.iter().map(|o| (o.van, o.tot, o.liever.join("/"))).collect();
        assert_eq!(liever, [(0, 6, "Als".to_owned()), (35, 41, "door/vanwege".to_owned())]);
    }

    #[test]
    fn a_group_of_words_is_one_remark() {
        let opmerkingen = lees("Wij schrijven je met betrekking tot je vraag.").opmerkingen;
        assert_eq!(opmerkingen.len(), 1);
        assert_eq!((opmerkingen[0].van, opmerkingen[0].tot), (17, 35));
    }

    #[test]
    fn places_count_as_a_window_counts() {
        let opmerkingen = lees("👵 Zoë vraagt derhalve hulp.").opmerkingen;
        let (van, tot) = (opmerkingen[0].van as usize, opmerkingen[0].tot as usize);
        let eenheden: Vec<u16> = "👵 Zoë vraagt derhalve hulp.".encode_utf16().collect();
        assert_eq!(String::from_utf16(&eenheden[van..tot]).unwrap(), "derhalve");
    }

    #[test]
    fn a_long_sentence_is_marked_whole_and_a_short_one_is_not() {
        let lang = "Je krijgt van ons hulp bij het huis want je kunt dat zelf niet goed meer doen en je dochter woont te ver weg.";
        assert_eq!(soorten(lang), [OpmerkingSoort::LangeZin]);
        assert!(soorten("Je krijgt hulp bij het huis. Je dochter woont te ver weg.").is_empty());
    }

    #[test]
    fn somebody_does_it() {
        assert_eq!(soorten("De hulp wordt morgen geregeld."), [OpmerkingSoort::LijdendeVorm]);
        assert!(soorten("Je wordt snel weer gezond.").is_empty());
        assert!(soorten("Wij regelen de hulp morgen.").is_empty());
    }

    #[test]
    fn a_term_of_the_law_and_a_name_are_let_be() {
        assert!(soorten("Je mag een ingebrekestelling sturen.").is_empty());
        assert!(soorten("Wij bellen Annemariekelina Vanderbiltenaarse-Oudewateringe.").is_empty());
        assert_eq!(soorten("Wij lezen de uitvoeringsverantwoordelijkheid."), [OpmerkingSoort::LangWoord]);
    }

    proptest::proptest! {
        #[test]
        fn every_remark_lies_in_the_text(tekst in "\\PC{0,300}") {
            let eenheden = u32::try_from(tekst.encode_utf16().count()).unwrap();
            for o in lees(&tekst).opmerkingen {
                proptest::prop_assert!(o.van < o.tot && o.tot <= eenheden);
            }
        }
    }
}
