//! Words of a text, with their place.

/// A word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Woord<'a> {
    /// As it stands in the text.
    pub tekst: &'a str,
    /// Byte at which it begins.
    pub van: usize,
}

impl Woord<'_> {
    pub fn tot(&self) -> usize {
        self.van + self.tekst.len()
    }
}

/// The words from left to right. Dots inside belong to the word: "i.v.m.", "1.442,00".
pub(crate) fn splits(tekst: &str) -> Vec<Woord<'_>> {
    let mut uit = Vec::new();
    let mut tekens = tekst.char_indices().peekable();
    while let Some((van, eerste)) = tekens.next() {
        if !eerste.is_alphanumeric() {
            continue;
        }
        let mut tot = van + eerste.len_utf8();
        let mut met_punt = false;
        while let Some(&(plaats, teken)) = tekens.peek() {
            let daarna = tekst[plaats + teken.len_utf8()..].chars().next();
            let hoort_erbij = match teken {
                '.' | ',' | ':' => daarna.is_some_and(char::is_alphanumeric) || (teken == '.' && met_punt),
                '\'' | '’' | '-' | '/' => daarna.is_some_and(char::is_alphanumeric),
                anders => anders.is_alphanumeric(),
            };
            // A dot between a small letter and a capital is a sentence without its space: "klaar.Daarna".
            if !hoort_erbij || (teken == '.' && daarna.is_some_and(char::is_uppercase) && tot - van > 1 && !met_punt) {
                break;
            }
            met_punt |= teken == '.' && !eerste.is_ascii_digit();
            tot = plaats + teken.len_utf8();
            tekens.next();
        }
        uit.push(Woord { tekst: &tekst[van..tot], van });
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::splits;

    #[test]
    fn what_is_one_word() {
        let woorden = |tekst| splits(tekst).into_iter().map(|w| w.tekst).collect::<Vec<_>>();
        assert_eq!(woorden("Je krijgt, i.v.m. ziekte, hulp."), ["Je", "krijgt", "i.v.m.", "ziekte", "hulp"]);
        assert_eq!(woorden("€ 1.442,00 per auto's pgb-plan"), ["1.442,00", "per", "auto's", "pgb-plan"]);
        assert_eq!(woorden("Het is klaar.Daarna zien we."), ["Het", "is", "klaar", "Daarna", "zien", "we"]);
        assert_eq!(woorden("Zoë Đorđe!"), ["Zoë", "Đorđe"]);
        assert!(woorden(" … – ").is_empty());
    }
}
