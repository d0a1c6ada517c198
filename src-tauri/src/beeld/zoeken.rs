//! What a search finds, and who might already be known.

use serde::Serialize;
use specta::Type;
use wmo::vastlegging::DossierId;

/// A resident that a search found.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct TrefferBeeld {
    /// Whose dossier.
    pub dossier: DossierId,
    /// "Fatima el Amrani".
    pub naam: String,
    /// As one reads it: "7-3-1948".
    pub geboortedatum: String,
    /// "Odeonstraat 12, 1315 AB Almere".
    pub adres: String,
    /// Numbers of the zaken.
    pub zaaknummers: Vec<String>,
    /// Where the newest zaak stands.
    pub fase_label: String,
}

/// A resident who might be the same person, or live at the same address.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct DubbelBeeld {
    /// Whose dossier.
    pub dossier: DossierId,
    /// "Fatima el Amrani".
    pub naam: String,
    /// As one reads it: "7-3-1948".
    pub geboortedatum: String,
    /// "Odeonstraat 12, 1315 AB Almere".
    pub adres: String,
    /// Why: "dezelfde geboortedatum".
    pub redenen: Vec<String>,
}

/// What is known of a new resident, while somebody types.
#[derive(Clone, serde::Deserialize, Type)]
pub struct DubbelVraag {
    /// Date of birth as typed.
    pub geboortedatum: Option<String>,
    /// Surname as typed.
    pub achternaam: Option<String>,
    /// BSN as typed.
    pub bsn: Option<String>,
    /// Postcode as typed.
    pub postcode: Option<String>,
    /// House number as typed.
    pub huisnummer: Option<String>,
}
