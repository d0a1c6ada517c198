//! Until when the gemeente contracted.

use chrono::NaiveDate;
use serde::Deserialize;

/// From when to when the gemeente contracted, both days included.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ContractInBestand")]
pub struct Contract {
    /// First day.
    pub van: NaiveDate,
    /// Last day for which it surely holds.
    pub tot_en_met: NaiveDate,
    /// Last day to which the gemeente may still prolong it; `tot_en_met` when it may not.
    pub verlengbaar_tot: NaiveDate,
    /// Where it is written.
    pub bron: String,
}

impl Contract {
    /// Whether it surely holds on this day.
    pub fn geldt_op(&self, dag: NaiveDate) -> bool {
        (self.van..=self.tot_en_met).contains(&dag)
    }

    /// Whether it holds on this day, or will if the gemeente prolongs it.
    pub fn kan_gelden_op(&self, dag: NaiveDate) -> bool {
        (self.van..=self.verlengbaar_tot).contains(&dag)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContractInBestand {
    van: NaiveDate,
    tot_en_met: NaiveDate,
    verlengbaar_tot: Option<NaiveDate>,
    bron: String,
}

impl TryFrom<ContractInBestand> for Contract {
    type Error = &'static str;
    fn try_from(c: ContractInBestand) -> Result<Self, Self::Error> {
        if c.tot_en_met < c.van {
            return Err("Het contract eindigt voor het begin. Controleer van en tot_en_met.");
        }
        let verlengbaar_tot = c.verlengbaar_tot.unwrap_or(c.tot_en_met);
        if verlengbaar_tot < c.tot_en_met {
            return Err(
                "verlengbaar_tot ligt voor tot_en_met. Zet er de dag tot wanneer verlengen mag, of haal het weg.",
            );
        }
        Ok(Self { van: c.van, tot_en_met: c.tot_en_met, verlengbaar_tot, bron: c.bron })
    }
}
