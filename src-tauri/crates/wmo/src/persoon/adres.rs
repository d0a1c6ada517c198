//! Addresses.

use super::als_tekst;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A Dutch postcode, stored as "1315 AB".
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(String);

/// Why a part of an address is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OngeldigAdres {
    /// Four digits and two letters are missing.
    #[error("Een postcode bestaat uit vier cijfers en twee letters, zoals 1315 AB.")]
    Postcode,
    /// House numbers run from 1 to 99999.
    #[error("Een huisnummer ligt tussen 1 en 99999. Zet een letter of toevoeging in het vak ernaast.")]
    Huisnummer,
}

impl Postcode {
    /// "1315 AB".
    pub fn als_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Postcode {
    type Err = OngeldigAdres;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let kaal: String = s.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let b = kaal.as_bytes();
        let vorm = b.len() == 6
            && (b'1'..=b'9').contains(&b[0])
            && b[1..4].iter().all(u8::is_ascii_digit)
            && b[4..].iter().all(u8::is_ascii_uppercase);
        // These three pairs were never issued.
        if !vorm || matches!(&b[4..], b"SA" | b"SD" | b"SS") {
            return Err(OngeldigAdres::Postcode);
        }
        Ok(Self(format!("{} {}", &kaal[..4], &kaal[4..])))
    }
}

als_tekst!(Postcode, OngeldigAdres);

/// A house number, 1 to 99999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Huisnummer(u32);

impl Huisnummer {
    /// Checks the range.
    pub fn new(nummer: u32) -> Result<Self, OngeldigAdres> {
        if (1..=99_999).contains(&nummer) { Ok(Self(nummer)) } else { Err(OngeldigAdres::Huisnummer) }
    }

    /// The number.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Huisnummer {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Self::new(u32::deserialize(d)?).map_err(serde::de::Error::custom)
    }
}

/// Where somebody lives.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Adres {
    /// Street.
    pub straat: String,
    /// Number.
    pub huisnummer: Huisnummer,
    /// "A", "bis", "2 hoog".
    #[serde(default)]
    pub toevoeging: String,
    /// Postcode.
    pub postcode: Postcode,
    /// Place.
    pub woonplaats: String,
    /// Neighbourhood, as the wijkteam names it.
    #[serde(default)]
    pub wijk: String,
}

/// Hidden on purpose: personal data may not end up in a log.
impl std::fmt::Debug for Adres {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Adres(…)")
    }
}

impl Adres {
    /// "Odeonstraat 12 A".
    pub fn straatregel(&self) -> String {
        format!("{} {} {}", self.straat.trim(), self.huisnummer.get(), self.toevoeging.trim()).trim().to_owned()
    }

    /// "1315 AB  Almere", with the two spaces of the postal rules.
    pub fn plaatsregel(&self) -> String {
        format!("{}  {}", self.postcode.als_str(), self.woonplaats.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_get_one_form() {
        assert_eq!("1315ab".parse::<Postcode>().unwrap().als_str(), "1315 AB");
        for fout in ["0315AB", "1315 SS", "1315 SA", "1315 SD", "131 AB", "1315 A1", "13155 AB", "1315 éé", ""] {
            assert!(fout.parse::<Postcode>().is_err(), "{fout}");
        }
    }

    #[test]
    fn house_numbers_have_a_range() {
        assert!(Huisnummer::new(0).is_err());
        assert!(Huisnummer::new(100_000).is_err());
        assert_eq!(Huisnummer::new(12).unwrap().get(), 12);
    }
}
