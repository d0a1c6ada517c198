//! Products, their size per week, their totals and what may not be granted (procedure 1.7, 4).

mod arrangement;
mod bezwaar;
mod doorverwijzing;
mod overlap;
mod per_week;
mod reeks;
mod regel;
mod restweek;
mod urenopbouw;

pub use bezwaar::Regelbezwaar;
pub use doorverwijzing::{AndereVoorziening, Doorverwijzing};
pub use overlap::{overlap, overlappen};
pub use per_week::{OngeldigPerWeek, PerWeek};
pub use reeks::bezwaren_reeks;
pub use regel::Productregel;
#[cfg(test)]
pub(crate) use regel::{voorbeeldregel, voorbeeldstelsel};
pub use restweek::Restweek;
pub use urenopbouw::{Taakopbouw, Urenopbouw, minuten_van};

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

/// What a provider delivers, apart from level and traject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Productfamilie {
    /// HO.
    HuishoudelijkeOndersteuning,
    /// IB, of every level.
    IndividueleBegeleiding,
    /// DB, of every level.
    Dagbesteding,
}

impl Product {
    /// All products, in the order of the choice screen.
    pub const ALLE: [Product; 7] = [
        Product::HuishoudelijkeOndersteuning,
        Product::IndividueleBegeleiding,
        Product::IndividueleBegeleidingBasis,
        Product::IndividueleBegeleidingSpecialistisch,
        Product::Dagbesteding,
        Product::DagbestedingBasis,
        Product::DagbestedingSpecialistisch,
    ];

    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Product::HuishoudelijkeOndersteuning => "Huishoudelijke ondersteuning",
            Product::IndividueleBegeleiding => "Individuele begeleiding",
            Product::IndividueleBegeleidingBasis => "Individuele begeleiding basis",
            Product::IndividueleBegeleidingSpecialistisch => "Individuele begeleiding specialistisch",
            Product::Dagbesteding => "Dagbesteding",
            Product::DagbestedingBasis => "Dagbesteding basis",
            Product::DagbestedingSpecialistisch => "Dagbesteding specialistisch",
        }
    }

    /// HO, IB or DB.
    pub fn familie(self) -> Productfamilie {
        match self {
            Product::HuishoudelijkeOndersteuning => Productfamilie::HuishoudelijkeOndersteuning,
            Product::IndividueleBegeleiding
            | Product::IndividueleBegeleidingBasis
            | Product::IndividueleBegeleidingSpecialistisch => Productfamilie::IndividueleBegeleiding,
            Product::Dagbesteding | Product::DagbestedingBasis | Product::DagbestedingSpecialistisch => {
                Productfamilie::Dagbesteding
            }
        }
    }

    /// Dagbesteding is counted in dagdelen, everything else in hours (procedure 1.7 R5, R9).
    pub fn eenheid(self) -> Eenheid {
        if self.familie() == Productfamilie::Dagbesteding { Eenheid::Dagdeel } else { Eenheid::Uur }
    }

    /// The traject that this product belongs to; none for HO. A product with a level (basis,
    /// specialistisch) is of traject 2, one without of traject 3 (inkoopstrategie Wmo 2023 §4.3).
    pub fn traject(self) -> Option<Traject> {
        match self {
            Product::HuishoudelijkeOndersteuning => None,
            Product::IndividueleBegeleiding | Product::Dagbesteding => Some(Traject::Traject3),
            Product::IndividueleBegeleidingBasis
            | Product::IndividueleBegeleidingSpecialistisch
            | Product::DagbestedingBasis
            | Product::DagbestedingSpecialistisch => Some(Traject::Traject2),
        }
    }
}

impl Specialisme {
    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Specialisme::PsychosocialeProblematiek => "Psychosociale problematiek",
            Specialisme::LichteVerstandelijkeBeperking => "Lichte verstandelijke beperking",
            Specialisme::CognitieveAchteruitgang => "Cognitieve achteruitgang of dementie",
            Specialisme::LichamelijkeAchteruitgang => "Lichamelijke achteruitgang",
        }
    }
}

impl Traject {
    /// As people call it, where the gemeente gives no name of its own.
    pub fn label(self) -> &'static str {
        match self {
            Traject::Traject1 => "Traject 1",
            Traject::Traject2 => "Traject 2",
            Traject::Traject3 => "Traject 3",
        }
    }
}

impl HoScenario {
    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            HoScenario::Tijdelijk => "Tijdelijk",
            HoScenario::Langdurig => "Langdurig",
            HoScenario::Lichter => "Lichter",
        }
    }
}

impl Leveringsvorm {
    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Leveringsvorm::ZorgInNatura => "Zorg in natura",
            Leveringsvorm::PersoonsgebondenBudget => "Persoonsgebonden budget (pgb)",
        }
    }
}

impl Eenheid {
    /// The word behind an amount in quarters: "uur" has no plural, "dagdeel" has.
    pub fn label(self, kwarten: u32) -> &'static str {
        match self {
            Eenheid::Uur => "uur",
            Eenheid::Dagdeel if kwarten == 4 => "dagdeel",
            Eenheid::Dagdeel => "dagdelen",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unit_traject_and_label_of_every_product() {
        for product in Product::ALLE {
            let dagbesteding = product.label().starts_with("Dagbesteding");
            assert_eq!(product.eenheid() == Eenheid::Dagdeel, dagbesteding, "{}", product.label());
            let niveau = product.label().ends_with("basis") || product.label().ends_with("specialistisch");
            let traject = match (product, niveau) {
                (Product::HuishoudelijkeOndersteuning, _) => None,
                (_, true) => Some(Traject::Traject2),
                (_, false) => Some(Traject::Traject3),
            };
            assert_eq!(product.traject(), traject, "{}", product.label());
        }
        assert_eq!(
            (Eenheid::Dagdeel.label(4), Eenheid::Dagdeel.label(10), Eenheid::Uur.label(4)),
            ("dagdeel", "dagdelen", "uur")
        );
    }
}
