//! What the law says about the eigen bijdrage, by date (`assets/wet/eigen_bijdrage.toml`).

use crate::databestand::{self, Leesfout};
use crate::feit::Vrijstelling;
use crate::grond::Grond;
use crate::kalender::OngeldigeWet;
use crate::reeks::{Ingaand, Reeks};
use chrono::NaiveDate;
use serde::Deserialize;

/// The rules about the eigen bijdrage.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bijdragewet {
    /// How it works.
    pub regime: Reeks<Regime>,
    /// How far it goes back.
    pub hoogstens_terug: Reeks<HoogstensTerug>,
    vrijstelling: Vec<Vrijstellingsgrond>,
}

/// How the contribution works in a certain time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regime {
    /// First day.
    pub vanaf: NaiveDate,
    /// False: a change was announced and it is not known whether it became law.
    pub zeker: bool,
    bron: String,
    zin: String,
}

/// How far the contribution goes back.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoogstensTerug {
    vanaf: NaiveDate,
    /// Months.
    pub maanden: u32,
    bron: String,
    zin: String,
}

/// A reason for which nothing is due, with its ground.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vrijstellingsgrond {
    /// Which.
    pub soort: Vrijstelling,
    /// First day on which it holds.
    pub vanaf: NaiveDate,
    /// Last day; none while it holds.
    #[serde(default)]
    pub tot_en_met: Option<NaiveDate>,
    bron: String,
    zin: String,
}

macro_rules! met_grond {
    ($($soort:ty),*) => {$(
        impl $soort {
            /// As a ground.
            pub fn grond(&self) -> Grond {
                Grond { bron: self.bron.clone().into(), zin: self.zin.clone().into() }
            }
        }
    )*};
}

met_grond!(Regime, HoogstensTerug, Vrijstellingsgrond);

impl Ingaand for Regime {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

impl Ingaand for HoogstensTerug {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

impl Bijdragewet {
    /// The rules that come with the program.
    pub fn ingebouwd() -> Self {
        #[allow(clippy::expect_used, reason = "the file is part of the program; a test reads it")]
        Self::uit_toml(include_str!("../../../../../assets/wet/eigen_bijdrage.toml")).expect("built-in rules")
    }

    /// From a data file; its form is explained in the built-in one.
    pub fn uit_toml(tekst: &str) -> Result<Self, OngeldigeWet> {
        let wet: Self = databestand::lees(tekst)?;
        if wet.hoogstens_terug.alle().any(|h| h.maanden > 600) {
            let zin = "Het aantal maanden is te groot. Vul hoogstens 600 in.".to_owned();
            let veld = "hoogstens_terug".to_owned();
            return Err(OngeldigeWet(Leesfout { regel: databestand::regel_van(tekst, &veld), veld, zin }));
        }
        Ok(wet)
    }

    /// The ground of this reason on this day; none when the law does not know it then.
    pub fn vrijstelling(&self, soort: Vrijstelling, op: NaiveDate) -> Option<&Vrijstellingsgrond> {
        self.vrijstelling.iter().find(|v| v.soort == soort && v.vanaf <= op && v.tot_en_met.is_none_or(|tot| op <= tot))
    }
}
