//! What differs per gemeente, as far as the window shows it.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use wmo::Regels;
use wmo::product::Product;

/// A contracted provider.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct AanbiederBeeld {
    /// Name, as in the profile.
    pub naam: String,
    /// Until when the contract surely holds, as one reads it: "31 december 2026".
    pub contract_tot: String,
}

/// The gemeente.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ProfielView {
    /// Name.
    pub gemeente: String,
    /// Colour of buttons, links and headings: "#1d4e89".
    pub accent: String,
    /// Telephone number for residents.
    pub telefoon: String,
    /// Where free, independent support is found.
    pub clientondersteuning: String,
    /// Its telephone number.
    pub clientondersteuning_telefoon: String,
    /// All providers that the gemeente ever contracted, by name.
    pub aanbieders: Vec<String>,
}

impl ProfielView {
    /// What the window shows of the profile.
    pub fn van(regels: &Regels) -> Self {
        let p = &regels.profiel;
        Self {
            gemeente: p.gemeente.naam.clone(),
            accent: p.kleuren.accent.hex(),
            telefoon: p.gemeente.telefoon.clone(),
            clientondersteuning: p.clientondersteuning.naam.clone(),
            clientondersteuning_telefoon: p.clientondersteuning.telefoon.clone(),
            aanbieders: {
                let mut namen: Vec<String> = p.aanbieders.iter().map(|a| a.naam.clone()).collect();
                namen.sort_by_key(|n| n.to_lowercase());
                namen.dedup();
                namen
            },
        }
    }
}

impl AanbiederBeeld {
    /// All providers that are contracted for this product on this day.
    pub fn voor(product: Product, op: NaiveDate, regels: &Regels) -> Vec<Self> {
        let p = &regels.profiel;
        p.aanbieders_voor(product, op)
            .into_iter()
            .map(|a| Self { naam: a.naam.clone(), contract_tot: p.contract_van(a).tot_label() })
            .collect()
    }
}
