//! Amounts that a gemeente pays and asks. Empty lists mean: not known yet. A computation then says
//! which figure is missing; it never takes another one.

use super::Profiel;
use crate::feit::PgbHulpsoort;
use crate::geld::Cent;
use crate::product::{Eenheid, Product};
use crate::reeks::Ingaand;
use chrono::NaiveDate;
use serde::Deserialize;

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
    pub hulpverlener: PgbHulpsoort,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
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
    pub fn pgbtarief(&self, product: Product, soort: PgbHulpsoort, op: NaiveDate) -> Option<&Pgbtarief> {
        let past = |t: &&Pgbtarief| t.product == product && t.hulpverlener == soort && t.vanaf <= op;
        self.tarieven.pgb.iter().filter(past).max_by_key(|t| t.vanaf)
    }

    /// What the gemeente pays for zorg in natura on this day; none when it did not fill it in.
    pub fn zintarief(&self, product: Product, op: NaiveDate) -> Option<&Zintarief> {
        self.tarieven.zin.iter().filter(|t| t.product == product && t.vanaf <= op).max_by_key(|t| t.vanaf)
    }
}
