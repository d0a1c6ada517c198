//! Products, their size per week and their totals (procedure 1.7).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What can be granted as a maatwerkvoorziening. Source: Almere, inkoopstrategie Wmo 2023 §4.2-4.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Product {
    /// Huishoudelijke ondersteuning.
    HuishoudelijkeOndersteuning,
    /// Individuele begeleiding, traject 3 (one product without a level).
    IndividueleBegeleiding,
    /// Individuele begeleiding basis, traject 2.
    IndividueleBegeleidingBasis,
    /// Individuele begeleiding specialistisch, traject 2.
    IndividueleBegeleidingSpecialistisch,
    /// Dagbesteding, traject 3 (one product without a level).
    Dagbesteding,
    /// Dagbesteding basis, traject 2.
    DagbestedingBasis,
    /// Dagbesteding specialistisch, traject 2.
    DagbestedingSpecialistisch,
}

/// For whom a provider is equipped; exactly one per line of IB or DB (procedure 1.7 R4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Specialisme {
    /// Psychosociale problematiek.
    PsychosocialeProblematiek,
    /// Lichte verstandelijke beperking.
    LichteVerstandelijkeBeperking,
    /// Cognitieve achteruitgang of dementie.
    CognitieveAchteruitgang,
    /// Lichamelijke achteruitgang, niet-aangeboren hersenletsel included.
    LichamelijkeAchteruitgang,
}

/// How support is steered (inkoopstrategie §4.3). Traject 1 has no product of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Traject {
    /// Too unclear or unstable to choose yet.
    Traject1,
    /// Long-lasting, aimed at stability.
    Traject2,
    /// Temporary, aimed at learning; within two years.
    Traject3,
}

/// Scenario of huishoudelijke ondersteuning (inkoopstrategie §4.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum HoScenario {
    /// Temporary: at most three months, one extension.
    Tijdelijk,
    /// Long-lasting; says whether wassen en strijken is part of it.
    Langdurig,
    /// Lighter than the protocol; needs a reason.
    Lichter,
}

/// Zorg in natura or persoonsgebonden budget (Wmo 2015 art. 2.3.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Leveringsvorm {
    /// The gemeente contracts the provider.
    ZorgInNatura,
    /// The resident buys the support, paid by the SVB.
    PersoonsgebondenBudget,
}

/// What the size of a product is counted in (procedure 1.7 R5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Eenheid {
    /// Hours per week.
    Uur,
    /// Dagdelen (four hours) per week.
    Dagdeel,
}

/// An amount per week in quarters of the unit: 2,5 uur is ten quarters. Counting in whole quarters
/// keeps totals exact. In JSON it is the plain number (2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PerWeek(u32);

/// An amount per week that cannot be granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Vul een aantal per week in dat groter is dan 0, hoogstens 168 is, en op kwarten uitkomt (zoals 2,25).")]
pub struct OngeldigPerWeek;

impl PerWeek {
    /// From quarters of the unit; more than zero and at most a whole week of hours (procedure 4).
    pub fn uit_kwarten(kwarten: u32) -> Result<Self, OngeldigPerWeek> {
        if kwarten == 0 || kwarten > 168 * 4 {
            return Err(OngeldigPerWeek);
        }
        Ok(Self(kwarten))
    }

    /// The amount in quarters of the unit.
    pub fn kwarten(self) -> u32 {
        self.0
    }
}

impl Serialize for PerWeek {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(4) {
            s.serialize_u32(self.0 / 4)
        } else {
            // Quarters are exact in binary: no rounding can creep in.
            s.serialize_f64(f64::from(self.0) / 4.0)
        }
    }
}

impl<'de> Deserialize<'de> for PerWeek {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let kwarten = f64::deserialize(d)? * 4.0;
        if kwarten.fract() != 0.0 || !(1.0..=672.0).contains(&kwarten) {
            return Err(serde::de::Error::custom(OngeldigPerWeek));
        }
        Ok(Self(kwarten as u32))
    }
}

#[cfg(feature = "typescript")]
impl specta::Type for PerWeek {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        u32::definition(types)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PerWeek {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PerWeek".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "exclusiveMinimum": 0, "maximum": 168, "multipleOf": 0.25 })
    }
}

/// One line of support: what, how much per week, from when to when (both days included).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Productregel {
    /// A short name that stays the same when the line changes: "1", "2".
    pub regel: String,
    /// What.
    pub product: Product,
    /// For IB and DB: exactly one. Huishoudelijke ondersteuning has none.
    #[serde(default)]
    pub specialisme: Option<Specialisme>,
    /// For IB and DB: traject 2 or 3.
    #[serde(default)]
    pub traject: Option<Traject>,
    /// How many hours (dagdelen for dagbesteding) per week.
    pub per_week: PerWeek,
    /// First day.
    pub begin: NaiveDate,
    /// Last day, included.
    pub einde: NaiveDate,
    /// Zin or pgb, as far as chosen.
    #[serde(default)]
    pub leveringsvorm: Option<Leveringsvorm>,
    /// Name of the provider in the gemeente's profile, for zorg in natura.
    #[serde(default)]
    pub aanbieder: Option<String>,
    /// For huishoudelijke ondersteuning.
    #[serde(default)]
    pub ho_scenario: Option<HoScenario>,
    /// For huishoudelijke ondersteuning, scenario langdurig: obligatory yes or no.
    #[serde(default)]
    pub wassen_en_strijken: Option<bool>,
    /// For dagbesteding: the provider arranges transport.
    #[serde(default)]
    pub vervoer_nodig: Option<bool>,
    /// What the support is meant to reach, in plain words.
    #[serde(default)]
    pub doel: Option<String>,
    /// Activities and how often (huishoudplan), or why this deviates.
    #[serde(default)]
    pub toelichting: Option<String>,
}
