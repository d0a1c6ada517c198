//! Colours of a gemeente, checked on readability.

use serde::Deserialize;

/// Colours of window and letters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kleuren {
    /// Of buttons, links and headings.
    pub accent: Accentkleur,
}

/// A colour that is readable on white, and white on it: contrast 4.5 to 1 (WCAG 2.2, 1.4.3, level AA).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Accentkleur {
    rood: u8,
    groen: u8,
    blauw: u8,
}

impl Accentkleur {
    /// "#1d4e89".
    pub fn hex(&self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.rood, self.groen, self.blauw)
    }

    /// Red, green and blue, 0 to 255.
    pub fn rgb(&self) -> (u8, u8, u8) {
        (self.rood, self.groen, self.blauw)
    }

    /// Contrast with white, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
    fn contrast_met_wit(&self) -> f64 {
        let kanaal = |waarde: u8| {
            let deel = f64::from(waarde) / 255.0;
            if deel <= 0.04045 { deel / 12.92 } else { ((deel + 0.055) / 1.055).powf(2.4) }
        };
        let helderheid = 0.2126 * kanaal(self.rood) + 0.7152 * kanaal(self.groen) + 0.0722 * kanaal(self.blauw);
        1.05 / (helderheid + 0.05)
    }
}

impl TryFrom<String> for Accentkleur {
    type Error = &'static str;

    fn try_from(tekst: String) -> Result<Self, Self::Error> {
        const VORM: &str = "Een kleur bestaat uit een hekje en zes tekens 0-9 of a-f, zoals \"#1d4e89\".";
        let cijfers = tekst.strip_prefix('#').filter(|c| c.len() == 6).ok_or(VORM)?;
        if !cijfers.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(VORM);
        }
        let kanaal = |i: usize| u8::from_str_radix(&cijfers[i..i + 2], 16).map_err(|_| VORM);
        let kleur = Self { rood: kanaal(0)?, groen: kanaal(2)?, blauw: kanaal(4)? };
        if kleur.contrast_met_wit() < 4.5 {
            return Err("Deze kleur is op wit niet goed leesbaar (contrast minder dan 4,5). Kies een donkerder kleur.");
        }
        Ok(kleur)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kleur(s: &str) -> Result<Accentkleur, &'static str> {
        s.to_owned().try_into()
    }

    #[test]
    fn the_limit_is_that_of_wcag() {
        // The well-known pair around 4.5: #767676 passes, #777777 does not.
        assert_eq!(kleur("#767676").unwrap().hex(), "#767676");
        assert!(kleur("#777777").is_err());
        assert_eq!(kleur("#1D4E89").unwrap().rgb(), (0x1d, 0x4e, 0x89));
        for fout in ["1d4e89", "#1d4e8", "#1d4e8g", "#éé89", ""] {
            assert!(kleur(fout).is_err(), "{fout}");
        }
    }
}
