//! Sentences of a text, with their place.

use crate::woord::{self, Woord};

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Zin<'a> {
    /// Byte at which it begins.
    pub van: usize,
    /// Byte after its last.
    pub tot: usize,
    /// Its words; their places count from the beginning of the text.
    pub woorden: Vec<Woord<'a>>,
}

/// Short forms that end in a dot and do not end a sentence.
const AFKORTINGEN: [&str; 20] = [
    "art", "bijv", "blz", "ca", "dhr", "dr", "drs", "evt", "excl", "fam", "incl", "max", "mevr", "min", "mr", "mw",
    "nr", "resp", "st", "tel",
];

/// The sentences from top to bottom; those without a word are none.
pub(crate) fn splits(tekst: &str) -> Vec<Zin<'_>> {
    let mut uit = Vec::new();
    let mut van = 0;
    for (plaats, teken) in tekst.char_indices() {
        let tot = plaats + teken.len_utf8();
        if eindigt(tekst, plaats, teken) {
            voeg_toe(&mut uit, tekst, van, tot);
            van = tot;
        }
    }
    voeg_toe(&mut uit, tekst, van, tekst.len());
    uit
}

fn voeg_toe<'a>(uit: &mut Vec<Zin<'a>>, tekst: &'a str, van: usize, tot: usize) {
    let stuk = &tekst[van..tot];
    let van = van + stuk.len() - stuk.trim_start().len();
    let tot = van + stuk.trim().len();
    let woorden: Vec<_> =
        woord::splits(&tekst[van..tot]).into_iter().map(|w| Woord { van: w.van + van, ..w }).collect();
    if !woorden.is_empty() {
        uit.push(Zin { van, tot, woorden });
    }
}

fn eindigt(tekst: &str, plaats: usize, teken: char) -> bool {
    match teken {
        '\n' | '\r' => true,
        '?' | '!' => true,
        '.' => {
            let na = tekst[plaats + 1..].trim_start_matches(['"', '\'', '’', '”', ')']);
            let wit = na.is_empty() || na.starts_with(char::is_whitespace);
            let volgend = na.trim_start().chars().next();
            let nieuw = volgend.is_none_or(|c| !c.is_lowercase());
            wit && nieuw && !na_afkorting(&tekst[..plaats])
        }
        _ => false,
    }
}

/// An initial ("J. Jansen") or a short form; the day in "20 jan. 2027" is rare enough.
fn na_afkorting(voor: &str) -> bool {
    let woord = voor.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let letter = woord.chars().count() == 1 && woord.chars().all(char::is_uppercase);
    letter || AFKORTINGEN.contains(&woord.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zinnen(tekst: &str) -> Vec<&str> {
        splits(tekst).iter().map(|z| &tekst[z.van..z.tot]).collect()
    }

    #[test]
    fn where_a_sentence_ends() {
        assert_eq!(zinnen("Dit is een zin. En dit? Ja!"), ["Dit is een zin.", "En dit?", "Ja!"]);
        assert_eq!(zinnen("Dat staat in art. 2.3.2 van de wet."), ["Dat staat in art. 2.3.2 van de wet."]);
        assert_eq!(
            zinnen("Vraag het aan dhr. A. Bakker. Hij weet het."),
            ["Vraag het aan dhr. A. Bakker.", "Hij weet het."]
        );
        assert_eq!(zinnen("eten\n- drinken\n\n"), ["eten", "- drinken"]);

        assert!(zinnen(" … \n").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn every_word_stands_in_one_sentence(tekst in "\\PC{0,200}") {
            let zinnen = splits(&tekst);
            for z in &zinnen {
                for w in &z.woorden {
                    proptest::prop_assert!(z.van <= w.van && w.tot() <= z.tot);
                    proptest::prop_assert_eq!(&tekst[w.van..w.tot()], w.tekst);
                }
            }
            proptest::prop_assert!(zinnen.windows(2).all(|p| p[0].tot <= p[1].van));
        }
    }
}
