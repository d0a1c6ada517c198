//! Telephone numbers.

use super::als_tekst;
use std::str::FromStr;

/// A telephone number in E.164 form: +31612345678.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Telefoonnummer(String);

/// A text that is no telephone number of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "Dit is geen telefoonnummer. Een Nederlands nummer heeft tien cijfers en begint met een 0, zoals 06 12 34 56 78."
)]
pub struct OngeldigTelefoonnummer;

impl Telefoonnummer {
    /// +31612345678.
    pub fn als_str(&self) -> &str {
        &self.0
    }

    /// As one writes it in the Netherlands: 06 12 34 56 78; foreign numbers stay as they are.
    pub fn leesbaar(&self) -> String {
        match self.0.strip_prefix("+31") {
            Some(rest) if rest.starts_with('6') && rest.len() == 9 => {
                format!("06 {} {} {} {}", &rest[1..3], &rest[3..5], &rest[5..7], &rest[7..9])
            }
            Some(rest) if rest.len() == 9 => format!("0{} {} {}", &rest[..2], &rest[2..5], &rest[5..]),
            _ => self.0.clone(),
        }
    }
}

impl FromStr for Telefoonnummer {
    type Err = OngeldigTelefoonnummer;

    /// Spaces, hyphens, dots and "(0)" are ignored. Other countries: + or 00 and the number.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let kaal: String = s
            .replace("(0)", "")
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '(' | ')' | '/'))
            .collect();
        let (plus, cijfers) = match (kaal.strip_prefix('+'), kaal.strip_prefix("00")) {
            (Some(rest), _) | (None, Some(rest)) => (true, rest),
            _ => (false, kaal.as_str()),
        };
        if !cijfers.bytes().all(|b| b.is_ascii_digit()) {
            return Err(OngeldigTelefoonnummer);
        }
        let nationaal = if plus {
            match cijfers.strip_prefix("31") {
                Some(rest) => rest,
                // E.164: at most fifteen digits, country code included.
                None if (8..=15).contains(&cijfers.len()) && !cijfers.starts_with('0') => {
                    return Ok(Self(format!("+{cijfers}")));
                }
                None => return Err(OngeldigTelefoonnummer),
            }
        } else {
            cijfers.strip_prefix('0').ok_or(OngeldigTelefoonnummer)?
        };
        if nationaal.len() != 9 || nationaal.starts_with('0') {
            return Err(OngeldigTelefoonnummer);
        }
        Ok(Self(format!("+31{nationaal}")))
    }
}

als_tekst!(Telefoonnummer, OngeldigTelefoonnummer);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_forms_become_one_form() {
        for s in ["0612345678", "06-12 34 56 78", "+31 6 12345678", "0031612345678", "+31 (0)6 12345678"] {
            assert_eq!(s.parse::<Telefoonnummer>().unwrap().als_str(), "+31612345678");
        }
        let vast: Telefoonnummer = "036-2002158".parse().unwrap();
        assert_eq!(vast.leesbaar(), "036 200 2158");
    }

    #[test]
    fn wrong_lengths_and_letters_are_refused() {
        for s in ["", "061234567", "06123456789", "612345678", "06abc45678", "+310612345678"] {
            assert!(s.parse::<Telefoonnummer>().is_err(), "{s}");
        }
    }
}
