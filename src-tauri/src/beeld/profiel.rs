//! What differs per gemeente, as far as the window shows it.

use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// A contracted provider.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct AanbiederBeeld {
    /// Name, as in the profile.
    pub naam: String,
}

/// The gemeente.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ProfielView {
    /// Name.
    pub gemeente: String,
    /// Colours by name.
    pub kleuren: BTreeMap<String, String>,
    /// Telephone number for residents.
    pub telefoon: String,
    /// Where free, independent support is found.
    pub clientondersteuning: String,
}
