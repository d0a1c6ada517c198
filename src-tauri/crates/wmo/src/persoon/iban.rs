//! Bank account numbers.

use super::als_tekst;
use std::str::FromStr;

/// An IBAN of which country length and check digits (mod 97) are right.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban(String);

/// A text that is no IBAN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Dit rekeningnummer (IBAN) klopt niet. Controleer het op de bankpas.")]
pub struct OngeldigIban;

/// Lengths per SEPA country (EPC409-09). The check digits alone would take a too short number.
const LENGTES: &[(&str, usize)] = &[
    ("AD", 24),
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GI", 23),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IS", 26),
    ("IT", 27),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("VA", 22),
];

impl Iban {
    /// Without spaces, upper case.
    pub fn als_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Iban {
    type Err = OngeldigIban;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let kaal: String = s.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        if !kaal.bytes().all(|b| b.is_ascii_alphanumeric()) || kaal.len() < 4 {
            return Err(OngeldigIban);
        }
        let (land, rest) = kaal.split_at(2);
        let lengte = LENGTES.iter().find(|(l, _)| *l == land).map(|(_, n)| *n);
        if lengte != Some(kaal.len()) || !rest.bytes().take(2).all(|b| b.is_ascii_digit()) {
            return Err(OngeldigIban);
        }
        let rest97 = kaal[4..].bytes().chain(kaal[..4].bytes()).fold(0_u32, |rest, b| {
            if b.is_ascii_digit() {
                (rest * 10 + u32::from(b - b'0')) % 97
            } else {
                (rest * 100 + u32::from(b - b'A') + 10) % 97
            }
        });
        if rest97 == 1 { Ok(Self(kaal)) } else { Err(OngeldigIban) }
    }
}

als_tekst!(Iban, OngeldigIban);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_procedure_section_4() {
        for goed in ["NL91ABNA0417164300", "nl39 rabo 0300 0652 64"] {
            assert!(goed.parse::<Iban>().is_ok());
        }
        for fout in ["NL91ABNA0417164301", "NL91ABNA041716430", "XX91ABNA0417164300", ""] {
            assert!(fout.parse::<Iban>().is_err());
        }
    }
}
