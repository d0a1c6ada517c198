//! The amounts of the dwangsom (Awb 4:17 lid 1 and 2).

use crate::databestand;
use crate::geld::Cent;
use crate::grond::Grond;
use crate::kalender::OngeldigeWet;
use crate::reeks::{Ingaand, Reeks};
use chrono::NaiveDate;
use serde::Deserialize;

/// Most for one day: more is a slip of the keyboard, and all days together still fit.
const HOOGSTE_DAGBEDRAG: Cent = Cent::euro(1000);

/// A row of days with the same amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trap {
    /// How many days.
    pub dagen: u32,
    /// For each of them.
    pub cent: Cent,
}

/// What a dwangsom is, for an ingebrekestelling that came in on `vanaf` or later.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "BedragenInBestand")]
pub struct Dwangsombedragen {
    /// First day of receipt.
    pub vanaf: NaiveDate,
    /// The steps, in order; at least one.
    pub trappen: Vec<Trap>,
    /// Where it is written.
    pub grond: Grond,
}

impl Ingaand for Dwangsombedragen {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

impl Dwangsombedragen {
    /// The most days for which it can be due.
    pub fn dagen(&self) -> u32 {
        self.trappen.iter().fold(0, |som, trap| som.saturating_add(trap.dagen))
    }

    /// What all these days make together.
    pub fn hoogste(&self) -> Cent {
        let per_trap = self.trappen.iter().map(|trap| trap.cent.maal(trap.dagen.into()));
        // The file is refused above ten steps of a year at a thousand euros a day, which fits.
        per_trap.flatten().fold(Cent::NUL, |som, cent| som.plus(cent).unwrap_or(Cent::MEESTE))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BedragenInBestand {
    vanaf: NaiveDate,
    trap: Vec<Trap>,
    bron: String,
    zin: String,
}

impl TryFrom<BedragenInBestand> for Dwangsombedragen {
    type Error = &'static str;

    fn try_from(b: BedragenInBestand) -> Result<Self, Self::Error> {
        let kan =
            |trap: &Trap| (1..=366).contains(&trap.dagen) && (Cent::van(1)..=HOOGSTE_DAGBEDRAG).contains(&trap.cent);
        if b.trap.is_empty() || b.trap.len() > 10 || !b.trap.iter().all(kan) {
            return Err(
                "De trappen kloppen niet. Schrijf per trap hoeveel dagen (1 tot en met 366) en hoeveel cent per dag.",
            );
        }
        Ok(Self { vanaf: b.vanaf, trappen: b.trap, grond: Grond { bron: b.bron.into(), zin: b.zin.into() } })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    dwangsom: Reeks<Dwangsombedragen>,
}

/// From a data file; its form is explained in the built-in one.
pub(super) fn uit_toml(tekst: &str) -> Result<Reeks<Dwangsombedragen>, OngeldigeWet> {
    Ok(databestand::lees::<Bestand>(tekst)?.dwangsom)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INGEBOUWD: &str = include_str!("../../../../../assets/wet/dwangsom.toml");

    #[test]
    fn the_amounts_follow_the_day_of_receipt() {
        let reeks = uit_toml(INGEBOUWD).unwrap();
        let op = |dag: &str| {
            let b = reeks.op(dag.parse().unwrap());
            (b.dagen(), b.hoogste(), b.trappen[0].cent)
        };
        assert_eq!(op("2018-12-31"), (42, Cent::euro(1260), Cent::euro(20)));
        assert_eq!(op("2019-01-01"), (42, Cent::euro(1442), Cent::euro(23)));
        assert_eq!(op("2026-11-23"), (42, Cent::euro(1442), Cent::euro(23)));
    }

    #[test]
    fn steps_that_cannot_be_are_refused_with_their_line() {
        let met = |trap: &str| {
            uit_toml(&format!("[[dwangsom]]\nvanaf = \"2019-01-01\"\n{trap}\nbron = \"x\"\nzin = \"y\"\n")).unwrap_err()
        };
        for trap in [
            "trap = []",
            "trap = [{ dagen = 0, cent = 2300 }]",
            "trap = [{ dagen = 367, cent = 2300 }]",
            "trap = [{ dagen = 14, cent = 0 }]",
            "trap = [{ dagen = 14, cent = 100001 }]",
        ] {
            assert!(met(trap).to_string().contains("trappen kloppen niet"), "{trap}");
        }
        let tien = ["{ dagen = 1, cent = 1 }"; 10].join(", ");
        let tien = format!("[[dwangsom]]\nvanaf = \"2019-01-01\"\ntrap = [{tien}]\nbron = \"x\"\nzin = \"y\"\n");
        assert_eq!(uit_toml(&tien).unwrap().op(NaiveDate::MAX).trappen.len(), 10, "ten steps are not too many");
        let elf = format!("trap = [{}]", ["{ dagen = 1, cent = 1 }"; 11].join(", "));
        assert!(met(&elf).to_string().contains("trappen kloppen niet"));
        let fout = met("trap = [{ dagen = 14, centen = 2300 }]");
        assert_eq!(fout.0.regel, 3, "{fout}");
    }
}
