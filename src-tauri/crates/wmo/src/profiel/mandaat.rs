//! Who may decide in the name of the college, and along which digital ways it can be reached.

use super::Profiel;
use crate::feit::BesluitSoort;
use chrono::NaiveDate;
use serde::Deserialize;

/// A row of the mandaatregister (Awb art. 10:3).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandaatregel {
    /// The function that has the mandate, as it stands below a letter.
    pub functie: String,
    /// Which besluiten.
    pub besluiten: Vec<BesluitSoort>,
    /// First day.
    pub van: NaiveDate,
    /// Last day; none while it holds.
    #[serde(default)]
    pub tot_en_met: Option<NaiveDate>,
    /// Where it is written.
    pub bron: String,
}

/// What the mandaatregister says about a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mandaatstand {
    /// The profile holds no register.
    GeenRegister,
    /// The function has the mandate on that day.
    Gegeven,
    /// The register does not name it for this besluit on that day.
    NietGegeven,
}

/// A digital way that the college assigned for a kind of message (Awb art. 2:13).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitaalKanaal {
    /// For which message.
    pub bericht: Bericht,
    /// The way: an address on the web, a mailbox, the name of a portal.
    pub kanaal: String,
    /// First day.
    pub van: NaiveDate,
    /// Last day; none while it holds.
    #[serde(default)]
    pub tot_en_met: Option<NaiveDate>,
    /// The besluit of the college.
    pub bron: String,
}

/// A message of the procedure that a resident may send digitally.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bericht {
    /// A melding.
    Melding,
    /// An aanvraag.
    Aanvraag,
    /// An ingebrekestelling.
    Ingebrekestelling,
    /// A bezwaarschrift.
    Bezwaar,
    /// A change.
    Wijziging,
}

fn loopt(van: NaiveDate, tot_en_met: Option<NaiveDate>, dag: NaiveDate) -> bool {
    van <= dag && tot_en_met.is_none_or(|tot| dag <= tot)
}

impl Profiel {
    /// Whether this function may take this besluit on this day. Capitals make no difference.
    pub fn mandaat(&self, functie: &str, soort: BesluitSoort, op: NaiveDate) -> Mandaatstand {
        if self.mandaten.is_empty() {
            return Mandaatstand::GeenRegister;
        }
        let functie = functie.trim().to_lowercase();
        let gegeven = self.mandaten.iter().any(|m| {
            m.functie.trim().to_lowercase() == functie && m.besluiten.contains(&soort) && loopt(m.van, m.tot_en_met, op)
        });
        if gegeven { Mandaatstand::Gegeven } else { Mandaatstand::NietGegeven }
    }

    /// The digital ways for this message on this day; none known is not the same as none assigned.
    pub fn kanalen_voor(&self, bericht: Bericht, op: NaiveDate) -> Vec<&DigitaalKanaal> {
        self.digitale_kanalen.iter().filter(|k| k.bericht == bericht && loopt(k.van, k.tot_en_met, op)).collect()
    }
}
