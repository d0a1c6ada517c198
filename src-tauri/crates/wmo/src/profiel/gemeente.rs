//! Name, code and addresses of a gemeente.

use serde::Deserialize;

/// Name, code and addresses of a gemeente.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gemeente {
    /// "Almere".
    pub naam: String,
    /// Four digits, leading zeros kept: "0034".
    pub code: Gemeentecode,
    /// Street and number of the town hall.
    pub bezoekadres: String,
    /// "Postbus 200".
    pub postadres: String,
    /// Of the post address: "1300 AE".
    pub postcode: crate::persoon::Postcode,
    /// Of both addresses.
    pub plaats: String,
    /// "14 036".
    pub telefoon: String,
    /// The rechtbank where beroep is made: "Midden-Nederland".
    pub rechtbank: String,
}

/// The four digits of a gemeente (CBS).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Gemeentecode(String);

impl Gemeentecode {
    /// The four digits.
    pub fn als_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Gemeentecode {
    type Error = &'static str;
    fn try_from(s: String) -> Result<Self, Self::Error> {
        if s.len() == 4 && s.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(s))
        } else {
            Err("Een gemeentecode bestaat uit vier cijfers tussen aanhalingstekens, zoals \"0034\".")
        }
    }
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contactpunt {
    /// Name.
    pub naam: String,
    /// Telephone number, as one writes it.
    pub telefoon: String,
}

/// Help that is open to everybody, without a besluit (Wmo 2015 art. 1.1.1, algemene voorziening).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlgemeneVoorziening {
    /// Name.
    pub naam: String,
    /// What it is, in one B1 sentence.
    pub zin: String,
    /// Where it is written.
    pub bron: String,
}

/// Something in the profile that nobody filled in or compared with its source yet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenPunt {
    /// The field, as in a message about it: "gemeente.postadres".
    pub veld: String,
    /// What is to be done, in one B1 sentence.
    pub zin: String,
}
