//! Who is around the resident (Wmo 2.3.2 lid 4 c).

use serde::{Deserialize, Serialize};

/// How near somebody stands to the resident: the ring of the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Kring {
    /// The inner ring: closest.
    Dichtbij,
    /// The middle ring: seen and trusted.
    Vertrouwd,
    /// The outer ring: known, further away.
    Verder,
}

impl Kring {
    /// From the inside out.
    pub const ALLE: &[Kring] = &[Kring::Dichtbij, Kring::Vertrouwd, Kring::Verder];
}

/// Somebody around the resident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Netwerkpersoon {
    /// Who.
    pub naam: String,
    /// "dochter", "buurvrouw", "van het koor".
    #[serde(default)]
    pub relatie: String,
    /// How near.
    pub kring: Kring,
    /// Whether this person helps now.
    #[serde(default)]
    pub helpt: bool,
    /// What with, or what they could do.
    #[serde(default)]
    pub waarmee: String,
}

/// Who is around the resident, as drawn together at the table (Wmo 2.3.2 lid 4 c). In the order of the drawing; none:
/// there is nobody.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetwerkGetekend {
    /// One by one.
    #[serde(default)]
    pub personen: Vec<Netwerkpersoon>,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}
