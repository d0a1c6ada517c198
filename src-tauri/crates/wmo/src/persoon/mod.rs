//! Types about people that cannot hold a wrong value (procedure section 4).
//!
//! Each type is made from what somebody typed, stores one normal form, and refuses with a Dutch
//! sentence that says what to do. None of them prints its content with `{:?}`: a debug line ends
//! up in logs.

mod adres;
mod bsn;
mod email;
mod geboortedatum;
mod iban;
mod naam;
mod telefoon;

pub use adres::{Adres, Huisnummer, OngeldigAdres, Postcode};
pub use bsn::{Bsn, OngeldigBsn};
pub use email::{Emailadres, OngeldigEmailadres};
pub use geboortedatum::{Geboortedatum, OngeldigeGeboortedatum};
pub use iban::{Iban, OngeldigIban};
pub use naam::Naam;
pub use telefoon::{OngeldigTelefoonnummer, Telefoonnummer};

use serde::{Deserialize, Serialize};

/// Gives a checked text type its JSON form (the text itself), its TypeScript and its schema.
macro_rules! als_tekst {
    ($type:ident, $fout:ident) => {
        impl TryFrom<String> for $type {
            type Error = $fout;
            fn try_from(s: String) -> Result<Self, Self::Error> {
                s.parse()
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.als_str())
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(d)?.parse().map_err(serde::de::Error::custom)
            }
        }
        /// Hidden on purpose: personal data may not end up in a log.
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($type), "(…)"))
            }
        }
        #[cfg(feature = "typescript")]
        impl specta::Type for $type {
            fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
                <String as specta::Type>::definition(types)
            }
        }
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(g: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <String as schemars::JsonSchema>::json_schema(g)
            }
        }
    };
}
pub(crate) use als_tekst;

/// The resident, as known to the gemeente.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Persoonsgegevens {
    /// How the resident is called.
    pub naam: Naam,
    /// Possibly known in part (year, or year and month). May be absent while a signal or somebody else told of the
    /// resident; it is asked when the identity is established (Wmo 2.3.4).
    #[serde(default)]
    pub geboortedatum: Option<Geboortedatum>,
    /// May be absent: then naam, geboortedatum, postcode and huisnummer identify (Wmo 5.2.9 lid 6).
    #[serde(default)]
    pub bsn: Option<Bsn>,
    /// Where the resident lives.
    pub adres: Adres,
    /// For the appointment.
    #[serde(default)]
    pub telefoon: Option<Telefoonnummer>,
    /// Only when digital contact was agreed.
    #[serde(default)]
    pub email: Option<Emailadres>,
    /// The resident expressly said that e-mail is fine (Awb 2:8).
    #[serde(default)]
    pub email_toegestaan: bool,
    /// Language for which an interpreter is needed.
    #[serde(default)]
    pub tolk: Option<String>,
}
