//! Until when the gemeente contracted.

use crate::tekst;
use chrono::NaiveDate;
use serde::Deserialize;

/// From when to when the gemeente contracted, both days included.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ContractInBestand")]
pub struct Contract {
    /// First day.
    pub van: NaiveDate,
    /// Last day for which it surely holds; none while that is not known.
    pub tot_en_met: Option<NaiveDate>,
    /// Last day to which the gemeente may still prolong it; none when that is not known.
    pub verlengbaar_tot: Option<NaiveDate>,
    /// Where it is written.
    pub bron: String,
}

impl Contract {
    /// Whether it surely holds on this day.
    pub fn geldt_op(&self, dag: NaiveDate) -> bool {
        self.van <= dag && self.tot_en_met.is_some_and(|tot| dag <= tot)
    }

    /// Whether it holds on this day, or will if the gemeente prolongs it.
    pub fn kan_gelden_op(&self, dag: NaiveDate) -> bool {
        self.van <= dag && self.verlengbaar_tot.is_none_or(|tot| dag <= tot)
    }

    /// Until when, as one reads it: "31 december 2026".
    pub fn tot_label(&self) -> String {
        self.tot_en_met.map_or_else(|| "niet bekend".to_owned(), tekst::datum_zonder_dag)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContractInBestand {
    van: NaiveDate,
    tot_en_met: Option<NaiveDate>,
    verlengbaar_tot: Option<NaiveDate>,
    bron: String,
}

impl TryFrom<ContractInBestand> for Contract {
    type Error = &'static str;
    fn try_from(c: ContractInBestand) -> Result<Self, Self::Error> {
        if c.tot_en_met.is_some_and(|tot| tot < c.van) {
            return Err("Het contract eindigt voor het begin. Controleer van en tot_en_met.");
        }
        let verlengbaar_tot = c.verlengbaar_tot.or(c.tot_en_met);
        if verlengbaar_tot.is_some_and(|tot| tot < c.tot_en_met.unwrap_or(c.van)) {
            return Err(
                "verlengbaar_tot ligt voor tot_en_met. Zet er de dag tot wanneer verlengen mag, of haal het weg.",
            );
        }
        Ok(Self { van: c.van, tot_en_met: c.tot_en_met, verlengbaar_tot, bron: c.bron })
    }
}
