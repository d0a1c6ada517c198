//! One line of support and its total.

use super::{Eenheid, HoScenario, Leveringsvorm, PerWeek, Product, Specialisme, Traject};
use crate::tekst;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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

impl Productregel {
    /// Whole weeks in the period, both days included. A rest of one to six days is dropped: so a
    /// year of 2 uur per week is 104 uur (inkoopstrategie Wmo 2023 §4.2; procedure 1.7 R6).
    pub fn weken(&self) -> u32 {
        let dagen = (self.einde - self.begin).num_days() + 1;
        u32::try_from(dagen.max(0) / 7).unwrap_or(u32::MAX)
    }

    /// The total over the whole period, in quarters of the unit.
    pub fn totaal_kwarten(&self) -> u32 {
        self.per_week.kwarten().saturating_mul(self.weken())
    }

    /// Hours or dagdelen.
    pub fn eenheid(&self) -> Eenheid {
        self.product.eenheid()
    }

    /// "2,5 uur per week".
    pub fn per_week_label(&self) -> String {
        format!("{} {} per week", self.per_week, self.eenheid().label(self.per_week.kwarten()))
    }

    /// "104 uur".
    pub fn totaal_label(&self) -> String {
        let totaal = self.totaal_kwarten();
        format!("{} {}", tekst::aantal(totaal), self.eenheid().label(totaal))
    }
}

/// A line without further data, for tests of this crate.
#[cfg(test)]
pub(crate) fn voorbeeldregel(product: Product, kwarten: u32, begin: &str, einde: &str) -> Productregel {
    Productregel {
        regel: "1".to_owned(),
        product,
        specialisme: product.traject().map(|_| Specialisme::PsychosocialeProblematiek),
        traject: product.traject(),
        per_week: PerWeek::uit_kwarten(kwarten).unwrap(),
        begin: begin.parse().unwrap(),
        einde: einde.parse().unwrap(),
        leveringsvorm: None,
        aanbieder: None,
        ho_scenario: (product == Product::HuishoudelijkeOndersteuning).then_some(HoScenario::Langdurig),
        wassen_en_strijken: (product == Product::HuishoudelijkeOndersteuning).then_some(false),
        vervoer_nodig: None,
        doel: None,
        toelichting: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn totaal(kwarten: u32, begin: &str, einde: &str) -> (u32, String) {
        let regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, kwarten, begin, einde);
        (regel.weken(), regel.totaal_label())
    }

    #[test]
    fn k46_two_hours_for_a_year_is_104() {
        assert_eq!(totaal(8, "2027-01-01", "2027-12-31"), (52, "104 uur".to_owned()));
    }

    #[test]
    fn t62_two_hours_for_two_years_with_a_leap_day_is_208() {
        assert_eq!(totaal(8, "2027-01-01", "2028-12-31"), (104, "208 uur".to_owned()));
    }

    #[test]
    fn both_days_count_and_a_rest_is_dropped() {
        assert_eq!(totaal(10, "2027-01-04", "2027-01-10").1, "2,5 uur");
        assert_eq!(totaal(10, "2027-01-04", "2027-01-09").1, "0 uur");
        assert_eq!(totaal(7, "2027-01-04", "2027-01-23").1, "3,5 uur");
        assert_eq!(totaal(10, "2027-01-10", "2027-01-04").0, 0);
        let regel = voorbeeldregel(Product::DagbestedingBasis, 4, "2027-01-04", "2027-01-17");
        assert_eq!(
            (regel.per_week_label(), regel.totaal_label()),
            ("1 dagdeel per week".to_owned(), "2 dagdelen".to_owned())
        );
    }

    #[test]
    fn the_longest_period_does_not_overflow() {
        let mut regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, 672, "2027-01-01", "2027-01-02");
        (regel.begin, regel.einde) = (NaiveDate::MIN, NaiveDate::MAX);
        assert_eq!(regel.totaal_kwarten(), u32::MAX);
    }
}
