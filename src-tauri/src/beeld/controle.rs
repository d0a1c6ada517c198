//! What somebody typed, checked.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Which field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum InvoerVeld {
    /// Burgerservicenummer.
    Bsn,
    /// Postcode.
    Postcode,
    /// Telephone number.
    Telefoon,
    /// E-mail address.
    Email,
    /// Date of birth, possibly known in part.
    Geboortedatum,
    /// Bank account.
    Iban,
    /// A day: "4-1-2027", "04012027", "over 2 weken".
    Datum,
    /// House number.
    Huisnummer,
    /// Hours or dagdelen per week.
    PerWeek,
}

/// The outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Controle {
    /// It can be recorded.
    pub goed: bool,
    /// The form in which it is recorded.
    pub waarde: Option<String>,
    /// The form in which one reads it.
    pub leesbaar: Option<String>,
    /// What is wrong and what to do.
    pub melding: Option<String>,
}
