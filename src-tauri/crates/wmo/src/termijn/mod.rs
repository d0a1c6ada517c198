//! Deadlines that explain themselves (procedure section 2).
//!
//! A deadline is put together from named pieces: how long ([`Periode`]), the days on which it stands
//! still ([`Opschorting`]), where the Algemene termijnenwet moves the end to ([`termijnenwet`]), and the
//! sentences that tell it (`uitleg`).

mod bereken;
mod bezwaar;
pub mod dwangsom;
#[cfg(test)]
mod eigenschappen;
mod ingebrekestelling;
mod keten;
mod norm;
mod opschorting;
mod periode;
mod soort;
mod teller;
pub mod termijnenwet;
mod uitleg;
mod uren;
#[cfg(test)]
mod vectoren;
mod zaak;

pub use bereken::{Omstandigheden, bereken, bereken_met};
pub use bezwaar::{Bezwaartijd, beoordeel_bezwaar};
pub use ingebrekestelling::{IngebrekestellingOordeel, Ingebrekestellingsvraag};
pub use norm::Norm;
pub use opschorting::{Opschorting, OpschortingEinde, Opschortingsgrond, Tijdvak};
pub use periode::Periode;
pub use soort::TermijnSoort;
pub use zaak::{Dwangsomstand, Waarvoor};

use crate::grond::Grond;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// Where a deadline comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Aard {
    /// A law sets it.
    Wettelijk,
    /// The gemeente promised it to this resident.
    Toegezegd,
    /// A norm that the gemeente set for itself.
    Servicenorm,
}

/// One step in counting a deadline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
// The stappenplan has a `Stap` too, and TypeScript has one room for names.
#[cfg_attr(feature = "typescript", derive(specta::Type), serde(rename = "TermijnStap"))]
pub struct Stap {
    /// The day that this step arrives at.
    pub datum: NaiveDate,
    /// What happens in it, in one B1 sentence.
    pub zin: String,
    /// Why, where a rule makes it so.
    pub grond: Option<Grond>,
}

/// A deadline, with the way it was counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Termijn {
    /// Which.
    pub soort: TermijnSoort,
    /// Of which besluit, line or letter, where a zaak can have several of this kind.
    pub bij: Option<String>,
    /// The day of the event that starts it; day 1 is the day after.
    pub start: NaiveDate,
    /// The end before the Algemene termijnenwet.
    pub einde_kaal: NaiveDate,
    /// The last day on which one is in time.
    pub uiterlijk: NaiveDate,
    /// The hour on that day, for a term in hours.
    pub tijd: Option<NaiveTime>,
    /// An earlier last day, where the law can be read in two ways; the one to work by.
    pub voorzichtig: Option<NaiveDate>,
    /// The days on which it stood still and that moved its end.
    pub opgeschort: Vec<Tijdvak>,
    /// It stands still today. While its end is open, `uiterlijk` is the last day if that ended today.
    pub staat_stil: bool,
    /// The day until which it stands still now, where that is known: `uiterlijk` counts it.
    pub stil_tot: Option<NaiveDate>,
    /// Where it comes from.
    pub aard: Aard,
    /// How it was counted, from start to end.
    pub uitleg: Vec<Stap>,
    /// The article that sets it.
    pub grond: Grond,
    /// The day on which it was met, if it was.
    pub voldaan_op: Option<NaiveDate>,
}

impl Termijn {
    /// The day by which to work: the earlier of two readings.
    pub fn werkdatum(&self) -> NaiveDate {
        self.voorzichtig.unwrap_or(self.uiterlijk)
    }

    /// Its last day is over and it was not met.
    pub fn is_te_laat(&self, vandaag: NaiveDate) -> bool {
        self.voldaan_op.is_none() && self.uiterlijk < vandaag
    }
}
