//! Amounts that a gemeente pays and asks. Empty lists mean: not known yet. A computation then says
//! which figure is missing; it never takes another one.

use super::Profiel;
use crate::geld::Cent;
use crate::product::{Eenheid, Product};
use crate::reeks::Ingaand;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The eigen bijdrage per month, for a household (Wmo 2015 art. 2.1.4a lid 4).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Abonnementstarief {
    /// First day on which it holds.
    pub vanaf: NaiveDate,
    /// Eurocents per month.
    pub cent: u32,
    /// Nobody compared the amount with the CAK yet: say so wherever it is shown.
    pub controleren: bool,
    /// Where it is written.
    pub bron: String,
    /// What to know about it.
    #[serde(default)]
    pub toelichting: Option<String>,
}

impl Ingaand for Abonnementstarief {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

/// Whether somebody does this work as a profession (procedure 1.10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Tariefsoort {
    /// As a profession, with the quality that contracted providers have.
    Formeel,
    /// From the sociaal netwerk (Wmo 2015 art. 2.3.6 lid 4).
    Informeel,
}

impl Tariefsoort {
    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Formeel => "formeel",
            Self::Informeel => "informeel",
        }
    }

    /// In a data file.
    pub fn code(self) -> &'static str {
        self.label()
    }
}

/// Amounts for pgb and for zorg in natura.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tarieven {
    /// What a pgb pays at most per hour or dagdeel.
    #[serde(default)]
    pub pgb: Vec<Pgbtarief>,
    /// What the gemeente pays for zorg in natura.
    #[serde(default)]
    pub zin: Vec<Zintarief>,
}

/// What a pgb pays at most per hour or dagdeel.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pgbtarief {
    /// First day on which it holds.
    pub vanaf: NaiveDate,
    /// For what.
    pub product: Product,
    /// For whom.
    pub hulpverlener: Tariefsoort,
    /// Eurocents per hour, or per dagdeel for dagbesteding.
    pub cent: Cent,
    /// Where it is written: verordening or nadere regels.
    pub bron: String,
}

/// What the gemeente pays for zorg in natura.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zintarief {
    /// First day on which it holds.
    pub vanaf: NaiveDate,
    /// For what.
    pub product: Product,
    /// Per what.
    pub per: TariefPer,
    /// Eurocents.
    pub cent: Cent,
    /// Where it is written.
    pub bron: String,
}

/// What a tariff is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TariefPer {
    /// One hour.
    Uur,
    /// One dagdeel.
    Dagdeel,
    /// One calendar month, whatever the number of hours.
    Maand,
}

impl TariefPer {
    /// Whether a product can have it: an hour for dagbesteding makes no sense.
    pub fn past_bij(self, product: Product) -> bool {
        match self {
            Self::Uur => product.eenheid() == Eenheid::Uur,
            Self::Dagdeel => product.eenheid() == Eenheid::Dagdeel,
            Self::Maand => true,
        }
    }
}

impl Profiel {
    /// What a pgb pays at most on this day; none when the gemeente did not fill it in.
    pub fn pgbtarief(&self, product: Product, soort: Tariefsoort, op: NaiveDate) -> Option<&Pgbtarief> {
        let past = |t: &&Pgbtarief| t.product == product && t.hulpverlener == soort && t.vanaf <= op;
        self.tarieven.pgb.iter().filter(past).max_by_key(|t| t.vanaf)
    }

    /// What the gemeente pays for zorg in natura on this day; none when it did not fill it in.
    pub fn zintarief(&self, product: Product, op: NaiveDate) -> Option<&Zintarief> {
        self.tarieven.zin.iter().filter(|t| t.product == product && t.vanaf <= op).max_by_key(|t| t.vanaf)
    }
}
