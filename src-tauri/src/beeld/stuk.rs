//! Documents, and how they will look.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use wmo::feit::BesluitGenomen;

/// A document that was made and stored.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct StukRegel {
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// Which kind.
    pub soort: StukSoort,
    /// "Onderzoeksverslag, versie 1".
    pub titel: String,
    /// The date printed on it.
    pub datum: NaiveDate,
    /// As one reads it.
    pub datum_leesbaar: String,
    /// Version, for a verslag.
    pub versie: Option<u32>,
    /// Name for a file: kenmerk and kind, never a name.
    pub bestandsnaam: String,
}

/// What the preview is made with, beside the dossier as it is recorded.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct VoorbeeldGegevens {
    /// The date to print.
    pub datum: NaiveDate,
    /// Version of the verslag.
    pub versie: Option<u32>,
    /// A besluit that is being written and not taken yet.
    pub besluit: Option<BesluitGenomen>,
}

/// One page as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct VoorbeeldPagina {
    /// The page, as a picture.
    pub svg: String,
    /// The same in plain text, for who cannot see the picture.
    pub tekst: String,
}

/// A document as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Voorbeeld {
    /// Its title.
    pub titel: String,
    /// Its pages.
    pub paginas: Vec<VoorbeeldPagina>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StukSoort {
    Ontvangstbevestiging,
    Onderzoeksverslag,
    BeschikkingToekenning,
    BeschikkingAfwijzing,
}
