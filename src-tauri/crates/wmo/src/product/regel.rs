//! One line of support and its total.

use super::{Eenheid, HoScenario, Leveringsvorm, PerWeek, Product, Restweek, Specialisme, Traject};
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
    /// Days in the period, both ends included; none when it ends before it begins.
    fn dagen(&self) -> u32 {
        u32::try_from((self.einde - self.begin).num_days().saturating_add(1).max(0)).unwrap_or(u32::MAX)
    }

    /// Whole weeks in the period.
    pub fn hele_weken(&self) -> u32 {
        self.dagen() / 7
    }

    /// Weeks that count. A rest of one to six days goes as the gemeente decided: with
    /// [`Restweek::NaarRato`] it counts in the total and makes no week (procedure 1.7 R6).
    pub fn weken(&self, restweek: Restweek) -> u32 {
        match restweek {
            Restweek::Vervalt | Restweek::NaarRato => self.hele_weken(),
            Restweek::Vol => self.dagen().div_ceil(7),
        }
    }

    /// The total over the whole period, in quarters of the unit.
    pub fn totaal_kwarten(&self, restweek: Restweek) -> u32 {
        let heel = self.per_week.kwarten().saturating_mul(self.weken(restweek));
        match restweek {
            Restweek::Vervalt | Restweek::Vol => heel,
            // At most 672 quarters times six days: always fits. Half a quarter counts as a whole one.
            Restweek::NaarRato => heel.saturating_add((self.per_week.kwarten() * (self.dagen() % 7) * 2 + 7) / 14),
        }
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
    pub fn totaal_label(&self, restweek: Restweek) -> String {
        let totaal = self.totaal_kwarten(restweek);
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
        vervoer_nodig: (product.familie() == super::Productfamilie::Dagbesteding).then_some(false),
        doel: None,
        toelichting: None,
    }
}

/// The stelsel of Almere since 2023, for tests of this crate.
#[cfg(test)]
pub(crate) fn voorbeeldstelsel() -> crate::profiel::Stelsel {
    crate::profiel::Profiel::ingebouwd("almere").unwrap().stelsels.met_code("almere_2023").unwrap().clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALLE: [Restweek; 3] = [Restweek::Vervalt, Restweek::NaarRato, Restweek::Vol];

    fn totaal(kwarten: u32, begin: &str, einde: &str) -> (u32, String) {
        let regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, kwarten, begin, einde);
        (regel.weken(Restweek::Vervalt), regel.totaal_label(Restweek::Vervalt))
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
            (regel.per_week_label(), regel.totaal_label(Restweek::Vervalt)),
            ("1 dagdeel per week".to_owned(), "2 dagdelen".to_owned())
        );
    }

    #[test]
    fn the_longest_period_does_not_overflow() {
        let mut regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, 672, "2027-01-01", "2027-01-02");
        (regel.begin, regel.einde) = (NaiveDate::MIN, NaiveDate::MAX);
        for restweek in ALLE {
            assert_eq!(regel.totaal_kwarten(restweek), u32::MAX);
        }
    }

    #[test]
    fn r6_a_rest_goes_as_the_gemeente_decided() {
        // A year is 52 weeks and a day.
        let regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2027-01-01", "2027-12-31");
        assert_eq!(ALLE.map(|r| regel.totaal_label(r)), ["104 uur", "104,25 uur", "106 uur"]);
        assert_eq!(ALLE.map(|r| regel.weken(r)), [52, 52, 53]);
        let heel = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2027-01-04", "2027-01-17");
        assert_eq!(ALLE.map(|r| heel.totaal_label(r)), ["4 uur", "4 uur", "4 uur"]);
    }

    proptest! {
        /// No quarter is lost or made up: the pieces of a period never add up to more than the whole.
        #[test]
        fn totals_of_whole_weeks_add_up(kwarten in 1..=672_u32, weken in 1..200_u32, knip in 0..200_u32, rest in 0..7_u32) {
            let begin: NaiveDate = "2027-01-01".parse().unwrap();
            let dag = |n: u32| begin + chrono::Days::new(u64::from(n));
            let knip = knip.min(weken);
            let met = |van: u32, tot: u32| {
                let mut regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, kwarten, "2027-01-01", "2027-01-01");
                (regel.begin, regel.einde) = (dag(van), dag(tot) - chrono::Days::new(1));
                regel
            };
            let geheel = met(0, weken * 7 + rest);
            for restweek in ALLE {
                let delen = met(0, knip * 7).totaal_kwarten(restweek) + met(knip * 7, weken * 7 + rest).totaal_kwarten(restweek);
                prop_assert_eq!(delen, geheel.totaal_kwarten(restweek));
            }
            let [vervalt, rato, vol] = ALLE.map(|r| geheel.totaal_kwarten(r));
            prop_assert!(vervalt <= rato && rato <= vol);
            prop_assert_eq!(vervalt, kwarten * weken);
        }
    }
}
