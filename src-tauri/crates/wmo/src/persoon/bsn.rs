//! Burgerservicenummer.

use super::als_tekst;
use std::str::FromStr;

/// A burgerservicenummer that passes the elfproef. Valid is not the same as existing.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bsn(String);

/// Why a text is no burgerservicenummer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OngeldigBsn {
    /// Other characters than digits, or not eight or nine of them.
    #[error("Een BSN bestaat uit negen cijfers. Controleer het nummer op het identiteitsbewijs.")]
    Vorm,
    /// The check (elfproef) fails.
    #[error("Dit BSN klopt niet: een cijfer is anders dan op het identiteitsbewijs. Controleer het nummer.")]
    Elfproef,
}

impl Bsn {
    /// The nine digits.
    pub fn als_str(&self) -> &str {
        &self.0
    }

    /// The last three digits: enough on paper (procedure 3).
    pub fn laatste_drie(&self) -> &str {
        &self.0[6..]
    }
}

impl FromStr for Bsn {
    type Err = OngeldigBsn;

    /// Spaces and dots are ignored; eight digits get a zero in front.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let cijfers: String = s.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
        if !matches!(cijfers.len(), 8 | 9) || !cijfers.bytes().all(|b| b.is_ascii_digit()) {
            return Err(OngeldigBsn::Vorm);
        }
        let cijfers = format!("{cijfers:0>9}");
        let som: i32 = cijfers
            .bytes()
            .zip([9, 8, 7, 6, 5, 4, 3, 2, -1])
            .map(|(cijfer, gewicht)| i32::from(cijfer - b'0') * gewicht)
            .sum();
        if som % 11 != 0 || cijfers == "000000000" {
            return Err(OngeldigBsn::Elfproef);
        }
        Ok(Self(cijfers))
    }
}

als_tekst!(Bsn, OngeldigBsn);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_procedure_section_4() {
        for goed in ["123456782", "111222333", "010000008", "10000008", "999900006", "9999 00 006"] {
            assert!(goed.parse::<Bsn>().is_ok(), "a valid example was refused");
        }
        for fout in ["123456789", "000000000", "111222334", "1234567", "12345678a", ""] {
            assert!(fout.parse::<Bsn>().is_err(), "an invalid example was taken");
        }
        assert_eq!("10000008".parse::<Bsn>().unwrap().als_str(), "010000008");
    }

    #[test]
    fn debug_shows_no_digit() {
        let bsn: Bsn = "999900006".parse().unwrap();
        assert_eq!(format!("{bsn:?}"), "Bsn(…)");
    }
}
