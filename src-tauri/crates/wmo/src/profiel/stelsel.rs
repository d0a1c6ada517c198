//! How a gemeente grants support in a certain time: arrangements, trajecten, or plain products
//! (procedure 8). A besluit follows the stelsel of its own day.

use super::Aantal;
use crate::feit::{Arrangementpakket, Arrangementprofiel};
use crate::grond::Grond;
use crate::product::{Product, Productfamilie, Traject};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One way of granting, with the time in which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stelsel {
    /// A name that stays the same: "almere_2018".
    pub code: String,
    /// As people call it.
    pub naam: String,
    /// First day for a new besluit.
    pub geldig_van: NaiveDate,
    /// Last day for a new besluit; none while it holds.
    #[serde(default)]
    pub geldig_tot: Option<NaiveDate>,
    /// First day on which a besluit of this stelsel gives no right any more, whatever its own end.
    #[serde(default)]
    pub geen_recht_vanaf: Option<NaiveDate>,
    /// What one besluit grants.
    pub indeling: Indeling,
    /// The products that can be granted.
    #[serde(default)]
    pub producten: BTreeSet<Product>,
    /// The arrangements that can be granted.
    #[serde(default)]
    pub arrangementen: Vec<Arrangementaanbod>,
    /// Scenarios of huishoudelijke ondersteuning; none where the gemeente has no scenarios.
    #[serde(default)]
    pub huishouden: Option<Scenarioregels>,
    /// Most months of traject 3.
    #[serde(default)]
    pub traject3_max_maanden: Option<Aantal>,
    /// Usual months of traject 2, as first proposal.
    #[serde(default)]
    pub traject2_standaard_maanden: Option<Aantal>,
    /// Months between two evaluations, counted from the start.
    #[serde(default)]
    pub evaluatie_maanden: BTreeMap<Traject, Aantal>,
    /// The fewest providers to choose from, per kind of support; none where the gemeente does not ask it.
    #[serde(default)]
    pub minstens_aanbieders: BTreeMap<Productfamilie, Aantal>,
    /// With whom the support is contracted.
    pub aanbiedersmodel: Aanbiedersmodel,
    /// Whether a plan is made for one resident or for the household.
    pub plan_voor: PlanVoor,
    /// Who the resident calls, in one B1 sentence.
    pub contactpersoon: String,
    /// How a change goes, in one B1 sentence.
    pub wijziging: String,
    /// Hold the gesprek about what comes next so many weeks before [`Self::geen_recht_vanaf`].
    #[serde(default)]
    pub overgangsgesprek_weken: Option<Aantal>,
    /// Where it is written.
    pub bron: String,
    /// What it says, in one B1 sentence.
    pub zin: String,
}

/// What one besluit grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Indeling {
    /// One arrangement: profiel and pakket.
    Arrangement,
    /// Products of a traject, with a specialisme.
    Trajecten,
    /// Products without traject and specialisme.
    Producten,
}

/// With whom the support is contracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aanbiedersmodel {
    /// One provider for everything, that brings others along.
    Hoofdaanbieder,
    /// A provider per product.
    PerProduct,
    /// One contract with a group of providers that work together.
    Samenwerkingsverband,
}

/// Whether a plan is made for one resident or for the household.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanVoor {
    /// For the resident.
    Inwoner,
    /// One household, one plan, one regievoerder.
    Huishouden,
}

/// The pakketten of one profiel.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrangementaanbod {
    /// For whom.
    pub profiel: Arrangementprofiel,
    /// How heavy the support can be.
    pub pakketten: BTreeSet<Arrangementpakket>,
    /// The pakketten that hold nothing but huishoudelijke ondersteuning.
    #[serde(default)]
    pub alleen_huishouden: BTreeSet<Arrangementpakket>,
}

/// Limits of scenario 1 of huishoudelijke ondersteuning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenarioregels {
    /// Most months of the first period.
    pub scenario1_max_maanden: Aantal,
    /// How many times it may be extended.
    pub scenario1_verlengingen: u8,
    /// Most months of an extension.
    pub scenario1_verlenging_max_maanden: Aantal,
}

impl Stelsel {
    /// Whether a besluit of this day follows it.
    pub fn geldt_op(&self, dag: NaiveDate) -> bool {
        self.geldig_van <= dag && self.geldig_tot.is_none_or(|tot| dag <= tot)
    }

    /// The last day on which support of a besluit of this stelsel can run, given the end that the besluit
    /// names.
    pub fn einde_van_recht(&self, einde: NaiveDate) -> NaiveDate {
        match self.geen_recht_vanaf.and_then(|dag| dag.pred_opt()) {
            Some(laatste) => einde.min(laatste),
            None => einde,
        }
    }

    /// The last day for the gesprek about what comes after this stelsel.
    pub fn overgangsgesprek_uiterlijk(&self) -> Option<NaiveDate> {
        let weken = self.overgangsgesprek_weken?.als_getal();
        self.geen_recht_vanaf?.checked_sub_days(chrono::Days::new(u64::from(weken) * 7))
    }

    /// Whether this arrangement exists.
    pub fn heeft_arrangement(&self, profiel: Arrangementprofiel, pakket: Arrangementpakket) -> bool {
        self.arrangementen.iter().any(|a| a.profiel == profiel && a.pakketten.contains(&pakket))
    }

    /// As a ground.
    pub fn grond(&self) -> Grond {
        Grond { bron: self.bron.clone().into(), zin: self.zin.clone().into() }
    }
}

/// The stelsels of a gemeente, oldest first, none overlapping.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<Stelsel>")]
pub struct Stelsels(Vec<Stelsel>);

impl Stelsels {
    /// The stelsel that a besluit of this day follows.
    pub fn op(&self, dag: NaiveDate) -> Option<&Stelsel> {
        self.0.iter().find(|s| s.geldt_op(dag))
    }

    /// The stelsel with this code.
    pub fn met_code(&self, code: &str) -> Option<&Stelsel> {
        self.0.iter().find(|s| s.code == code)
    }

    /// All of them.
    pub fn alle(&self) -> &[Stelsel] {
        &self.0
    }
}

impl TryFrom<Vec<Stelsel>> for Stelsels {
    type Error = &'static str;

    fn try_from(stelsels: Vec<Stelsel>) -> Result<Self, Self::Error> {
        if stelsels.is_empty() {
            return Err("Hier staat geen enkel stelsel. Zet er een bij.");
        }
        if stelsels.iter().any(|s| s.geldig_tot.is_some_and(|tot| tot < s.geldig_van)) {
            return Err("Een stelsel eindigt voor het begin. Controleer geldig_van en geldig_tot.");
        }
        if stelsels.iter().any(|s| s.geen_recht_vanaf.is_some_and(|dag| s.geldig_tot.is_none_or(|tot| dag <= tot))) {
            return Err("geen_recht_vanaf hoort na geldig_tot te liggen. Vul allebei in, in die volgorde.");
        }
        let sluit_aan = |paar: &[Stelsel]| paar[0].geldig_tot.is_some_and(|tot| tot < paar[1].geldig_van);
        if !stelsels.windows(2).all(sluit_aan) {
            return Err("Twee stelsels gelden tegelijk. Geef het oudste een geldig_tot, en zet het nieuwste onderaan.");
        }
        Ok(Self(stelsels))
    }
}
