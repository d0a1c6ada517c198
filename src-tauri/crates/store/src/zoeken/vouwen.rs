//! Folding: how a name is written makes no difference to whether it is found.
//!
//! SQLite's own folding takes off accents but leaves letters that are no accented letter to Unicode
//! (ł, đ, ø, ı, ß). So both sides are folded here, and the index sees plain letters only.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents, special letters as one types them without their key: "Łukasz"
/// becomes "lukasz", "Strauß" becomes "strauss".
pub fn vouw_tekst(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    for letter in tekst.chars().flat_map(char::to_lowercase).nfkd().filter(|c| !is_combining_mark(*c)) {
        match letter {
            'ł' => uit.push('l'),
            'đ' | 'ð' => uit.push('d'),
            'ø' => uit.push('o'),
            'ı' => uit.push('i'),
            'ħ' => uit.push('h'),
            'ŧ' => uit.push('t'),
            'ŋ' => uit.push('n'),
            'ɓ' => uit.push('b'),
            'ə' => uit.push('e'),
            'ß' => uit.push_str("ss"),
            'æ' => uit.push_str("ae"),
            'œ' => uit.push_str("oe"),
            'þ' => uit.push_str("th"),
            anders => uit.push(anders),
        }
    }
    uit
}

/// The words of a text, folded.
pub(crate) fn woorden(tekst: &str) -> impl Iterator<Item = String> {
    let gevouwen = vouw_tekst(tekst);
    gevouwen
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

/// The letters and digits of a text, folded, as one word.
pub(crate) fn aaneen(tekst: &str) -> String {
    vouw_tekst(tekst).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Words that may stand before a surname, here or in the field of the voorvoegsels.
const VOORVOEGSELS: &[&str] = &[
    "aan", "al", "aux", "bij", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "in", "het",
    "la", "le", "les", "lo", "op", "s", "t", "te", "ten", "ter", "tot", "uit", "van", "von", "voor", "zu", "zum",
    "zur",
];

/// A surname for comparing: folded, in one word, without voorvoegsels in front. "van den Berg",
/// typed as surname, equals "Berg".
pub(crate) fn kale_achternaam(achternaam: &str) -> String {
    let alle: Vec<String> = woorden(achternaam).collect();
    let kern = alle.iter().position(|w| !VOORVOEGSELS.contains(&w.as_str())).unwrap_or(0);
    alle[kern.min(alle.len())..].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_with_and_without_accent_are_one() {
        for (naam, gevouwen) in [
            ("Łukasz", "lukasz"),
            ("Çelik", "celik"),
            ("ĐORĐEVIĆ", "dordevic"),
            ("Søren", "soren"),
            ("Işık", "isik"),
            ("İnönü", "inonu"),
            ("Strauß", "strauss"),
            ("Ægir Þór", "aegir thor"),
            ("Zoë", "zoe"),
            ("ĳsbrand", "ijsbrand"),
            ("Nguyễn", "nguyen"),
        ] {
            assert_eq!(vouw_tekst(naam), gevouwen);
        }
    }

    #[test]
    fn surnames_compare_without_what_stands_in_front() {
        assert_eq!(kale_achternaam("van den Berg"), "berg");
        assert_eq!(kale_achternaam("'t Hart"), "hart");
        assert_eq!(kale_achternaam("Yılmaz-de Wit"), "yilmazdewit");
        assert_eq!(kale_achternaam("De"), "de", "a name that is nothing else stays");
        assert_eq!(kale_achternaam(" "), "");
    }
}
