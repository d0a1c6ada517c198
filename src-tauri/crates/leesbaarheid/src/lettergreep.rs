//! Syllables of a Dutch word, counted by its vowels.

/// Vowels that sound as one, the longest first.
const KLANKEN: [&str; 18] =
    ["aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ou", "au", "ei", "ij", "ai"];

/// How many syllables a word has; at least one. A number counts as one word of two.
pub(crate) fn tel(woord: &str) -> usize {
    if woord.chars().any(|c| c.is_ascii_digit()) {
        return 2;
    }
    let klein = woord.to_lowercase();
    let (mut rest, mut aantal) = (klein.as_str(), 0);
    while let Some(teken) = rest.chars().next() {
        if let Some(klank) = KLANKEN.iter().find(|k| rest.starts_with(**k)) {
            aantal += 1;
            rest = &rest[klank.len()..];
            continue;
        }
        // A trema begins a new syllable, and it is in no combination: "officiële".
        if "aeiouyàáâäèéêëìíîïòóôöùúûü".contains(teken) {
            aantal += 1;
        }
        rest = &rest[teken.len_utf8()..];
    }
    aantal.max(1)
}

#[cfg(test)]
mod tests {
    use super::tel;

    #[test]
    fn counts_as_one_says_it() {
        for (woord, aantal) in [
            ("je", 1),
            ("hulp", 1),
            ("nieuw", 1),
            ("leeuw", 1),
            ("groei", 1),
            ("wonen", 2),
            ("ideeën", 3),
            ("officiële", 5),
            ("gezien", 2),
            ("tijdelijk", 3),
            ("ondersteuning", 4),
            ("ingebrekestelling", 6),
            ("2027", 2),
            ("mw", 1),
        ] {
            assert_eq!(tel(woord), aantal, "{woord}");
        }
    }
}
