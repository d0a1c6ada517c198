//! What may not be granted in one line (procedure 1.7 and 4).

use super::{Eenheid, HoScenario, Product, Productregel, Traject};
use crate::grond::Grond;
use crate::tekst;
use crate::toets::Oordeel;
use chrono::{Datelike, Days, Months, NaiveDate};

/// One thing that is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regelbezwaar {
    /// The field of the line to change: "per_week".
    pub veld: &'static str,
    /// A name that stays the same: "dagdelen_te_veel".
    pub code: &'static str,
    /// What is wrong and what to do, in B1 sentences.
    pub zin: String,
    /// Why.
    pub grond: Grond,
    /// `Waarschuwing` or `Geweigerd`.
    pub zwaarte: Oordeel,
}

impl Regelbezwaar {
    fn geweigerd(veld: &'static str, code: &'static str, zin: impl Into<String>, grond: Grond) -> Self {
        Self { veld, code, zin: zin.into(), grond, zwaarte: Oordeel::Geweigerd }
    }

    fn waarschuwing(veld: &'static str, code: &'static str, zin: impl Into<String>, grond: Grond) -> Self {
        Self { veld, code, zin: zin.into(), grond, zwaarte: Oordeel::Waarschuwing }
    }
}

const OMVANG: Grond =
    Grond::wet("Almere, inkoopstrategie Wmo 2023 §4.2", "Het besluit noemt het aantal uren of dagdelen per week.");
const PERIODE: Grond = Grond::wet(
    "Almere, inkoopstrategie Wmo 2023 §4.2",
    "Het totaal is het aantal per week maal de hele weken in de periode.",
);
const SPECIALISME: Grond = Grond::wet(
    "Almere, inkoopstrategie Wmo 2023 §4.2",
    "Individuele begeleiding en dagbesteding horen bij een specialisme; huishoudelijke ondersteuning niet.",
);
const TRAJECT: Grond = Grond::wet(
    "Almere, inkoopstrategie Wmo 2023 §4.3",
    "Basis en specialistisch horen bij traject 2; begeleiding en dagbesteding zonder niveau bij traject 3.",
);
const TRAJECT_3: Grond =
    Grond::wet("Almere, inkoopstrategie Wmo 2023 §4.3", "Traject 3 is tijdelijk en duurt hoogstens twee jaar.");
const SCENARIO: Grond = Grond::wet(
    "Almere, inkoopstrategie Wmo 2023 §4.3",
    "Huishoudelijke ondersteuning is tijdelijk (hoogstens drie maanden), langdurig of lichter.",
);

/// Most dagdelen that a week has: two on each of seven days.
const MEESTE_DAGDELEN: u32 = 14;
/// Above this a second look pays (procedure 4): hours, and dagdelen.
const VEEL_UREN: u32 = 25;
const VEEL_DAGDELEN: u32 = 9;
const MAANDEN_TIJDELIJK: u32 = 3;
const MAANDEN_TRAJECT_3: u32 = 24;

impl Productregel {
    /// Everything that is wrong with this line by itself; empty when it can be granted.
    pub fn bezwaren(&self) -> Vec<Regelbezwaar> {
        [
            self.bezwaar_periode(),
            self.bezwaar_omvang(),
            self.bezwaar_specialisme(),
            self.bezwaar_traject(),
            self.bezwaar_duur_traject_3(),
            self.bezwaar_huishouden(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn bezwaar_periode(&self) -> Option<Regelbezwaar> {
        if self.einde < self.begin {
            return Some(Regelbezwaar::geweigerd(
                "einde",
                "einde_voor_begin",
                "De einddatum ligt voor de begindatum. Kies een latere einddatum.",
                PERIODE,
            ));
        }
        (self.weken() == 0).then(|| {
            Regelbezwaar::waarschuwing(
                "einde",
                "korter_dan_een_week",
                "De periode is korter dan een week. Het totaal komt daardoor op nul. Kies een latere einddatum.",
                PERIODE,
            )
        })
    }

    /// The step of a quarter and the range 0-168 are kept by [`super::PerWeek`] itself.
    fn bezwaar_omvang(&self) -> Option<Regelbezwaar> {
        let kwarten = self.per_week.kwarten();
        match self.eenheid() {
            Eenheid::Dagdeel if !kwarten.is_multiple_of(2) => Some(Regelbezwaar::geweigerd(
                "per_week",
                "dagdelen_per_half",
                "Dagdelen gaan per heel of half dagdeel. Vul bijvoorbeeld 2 of 2,5 in.",
                OMVANG,
            )),
            Eenheid::Dagdeel if kwarten > MEESTE_DAGDELEN * 4 => Some(Regelbezwaar::geweigerd(
                "per_week",
                "dagdelen_te_veel",
                format!("Een week heeft hoogstens {MEESTE_DAGDELEN} dagdelen. Vul een lager aantal in."),
                OMVANG,
            )),
            Eenheid::Dagdeel if kwarten > VEEL_DAGDELEN * 4 => Some(Regelbezwaar::waarschuwing(
                "per_week",
                "veel_dagdelen",
                format!("Dit is meer dan {VEEL_DAGDELEN} dagdelen per week. Controleer of dat klopt."),
                OMVANG,
            )),
            Eenheid::Uur if kwarten > VEEL_UREN * 4 => Some(Regelbezwaar::waarschuwing(
                "per_week",
                "veel_uren",
                format!("Dit is meer dan {VEEL_UREN} uur per week. Controleer of dat klopt."),
                OMVANG,
            )),
            _ => None,
        }
    }

    /// Procedure 1.7 R4. The type holds one specialisme at most.
    fn bezwaar_specialisme(&self) -> Option<Regelbezwaar> {
        match (self.product, self.specialisme) {
            (Product::HuishoudelijkeOndersteuning, Some(_)) => Some(Regelbezwaar::geweigerd(
                "specialisme",
                "specialisme_niet_bij_huishouden",
                "Huishoudelijke ondersteuning heeft geen specialisme. Haal het weg.",
                SPECIALISME,
            )),
            (Product::HuishoudelijkeOndersteuning, None) | (_, Some(_)) => None,
            (product, None) => Some(Regelbezwaar::geweigerd(
                "specialisme",
                "specialisme_ontbreekt",
                format!("Kies een specialisme voor {}.", product.label().to_lowercase()),
                SPECIALISME,
            )),
        }
    }

    fn bezwaar_traject(&self) -> Option<Regelbezwaar> {
        let hoort_bij = self.product.traject();
        if self.traject == hoort_bij {
            return None;
        }
        let product = self.product.label();
        let zin = match hoort_bij {
            None => format!("{product} hoort niet bij een traject. Haal het traject weg."),
            Some(traject) => {
                format!(
                    "{product} hoort bij {}. Kies dat traject of een ander product.",
                    traject.label().to_lowercase()
                )
            }
        };
        Some(Regelbezwaar::geweigerd("traject", "traject_past_niet_bij_product", zin, TRAJECT))
    }

    fn bezwaar_duur_traject_3(&self) -> Option<Regelbezwaar> {
        let laatste = laatste_dag(self.begin, MAANDEN_TRAJECT_3);
        (self.traject == Some(Traject::Traject3) && self.einde > laatste).then(|| {
            Regelbezwaar::geweigerd(
                "einde",
                "traject_3_te_lang",
                format!(
                    "Traject 3 duurt hoogstens twee jaar. Kies een einddatum tot en met {}.",
                    tekst::datum_zonder_dag(laatste)
                ),
                TRAJECT_3,
            )
        })
    }

    fn bezwaar_huishouden(&self) -> Option<Regelbezwaar> {
        if self.product != Product::HuishoudelijkeOndersteuning {
            return self.ho_scenario.is_some().then(|| {
                Regelbezwaar::geweigerd(
                    "ho_scenario",
                    "scenario_alleen_bij_huishouden",
                    "Alleen huishoudelijke ondersteuning heeft een scenario. Haal het weg.",
                    SCENARIO,
                )
            });
        }
        match self.ho_scenario {
            None => Some(Regelbezwaar::geweigerd(
                "ho_scenario",
                "scenario_ontbreekt",
                "Kies een scenario: tijdelijk, langdurig of lichter.",
                SCENARIO,
            )),
            Some(HoScenario::Tijdelijk) => {
                let laatste = laatste_dag(self.begin, MAANDEN_TIJDELIJK);
                (self.einde > laatste).then(|| {
                    Regelbezwaar::geweigerd(
                        "einde",
                        "tijdelijk_te_lang",
                        format!(
                            "Tijdelijke ondersteuning duurt hoogstens drie maanden. Kies een einddatum tot en met {}, of een ander scenario.",
                            tekst::datum_zonder_dag(laatste)
                        ),
                        SCENARIO,
                    )
                })
            }
            Some(HoScenario::Langdurig) => self.wassen_en_strijken.is_none().then(|| {
                Regelbezwaar::geweigerd(
                    "wassen_en_strijken",
                    "wassen_en_strijken_ontbreekt",
                    "Kies of wassen en strijken erbij hoort: ja of nee.",
                    SCENARIO,
                )
            }),
            Some(HoScenario::Lichter) => {
                let leeg = self.toelichting.as_deref().is_none_or(|t| t.trim().is_empty());
                leeg.then(|| {
                    Regelbezwaar::geweigerd(
                        "toelichting",
                        "lichter_zonder_toelichting",
                        "Schrijf op waarom de ondersteuning lichter is dan gewoonlijk.",
                        SCENARIO,
                    )
                })
            }
        }
    }
}

/// The last day of a period of so many months that begins on this day. From 31 October four months
/// run until 28 February: where the month lacks the day, its last day is the last one.
fn laatste_dag(begin: NaiveDate, maanden: u32) -> NaiveDate {
    let Some(einde) = begin.checked_add_months(Months::new(maanden)) else { return NaiveDate::MAX };
    if einde.day() == begin.day() { einde.checked_sub_days(Days::new(1)).unwrap_or(einde) } else { einde }
}

#[cfg(test)]
mod tests {
    use super::super::{Specialisme, voorbeeldregel};
    use super::*;

    fn codes(regel: &Productregel) -> Vec<(&'static str, &'static str, Oordeel)> {
        regel.bezwaren().into_iter().map(|b| (b.veld, b.code, b.zwaarte)).collect()
    }

    fn regel(product: Product, kwarten: u32) -> Productregel {
        voorbeeldregel(product, kwarten, "2027-01-01", "2027-12-31")
    }

    #[test]
    fn every_product_can_be_granted() {
        for product in Product::ALLE {
            assert_eq!(codes(&regel(product, 8)), [], "{}", product.label());
        }
    }

    #[test]
    fn the_period_runs_forward_and_has_a_whole_week() {
        let mut r = regel(Product::IndividueleBegeleidingBasis, 8);
        r.einde = "2026-12-31".parse().unwrap();
        assert_eq!(codes(&r), [("einde", "einde_voor_begin", Oordeel::Geweigerd)]);
        r.einde = "2027-01-06".parse().unwrap();
        assert_eq!(codes(&r), [("einde", "korter_dan_een_week", Oordeel::Waarschuwing)]);
        r.einde = "2027-01-07".parse().unwrap();
        assert_eq!(codes(&r), []);
    }

    #[test]
    fn amounts_per_week_have_limits_per_unit() {
        let omvang = |product, kwarten| -> Vec<_> {
            codes(&regel(product, kwarten)).into_iter().map(|(_, c, z)| (c, z)).collect()
        };
        let (db, ib) = (Product::DagbestedingBasis, Product::IndividueleBegeleidingBasis);
        assert_eq!(omvang(db, 9), [("dagdelen_per_half", Oordeel::Geweigerd)]);
        assert_eq!(omvang(db, 10), []);
        assert_eq!(omvang(db, 36), []);
        assert_eq!(omvang(db, 38), [("veel_dagdelen", Oordeel::Waarschuwing)]);
        assert_eq!(omvang(db, 56), [("veel_dagdelen", Oordeel::Waarschuwing)]);
        assert_eq!(omvang(db, 58), [("dagdelen_te_veel", Oordeel::Geweigerd)]);
        assert_eq!(omvang(ib, 100), []);
        assert_eq!(omvang(ib, 101), [("veel_uren", Oordeel::Waarschuwing)]);
        assert_eq!(omvang(Product::HuishoudelijkeOndersteuning, 101), [("veel_uren", Oordeel::Waarschuwing)]);
    }

    #[test]
    fn r4_exactly_one_specialisme_except_for_huishouden() {
        let mut r = regel(Product::Dagbesteding, 8);
        r.specialisme = None;
        assert_eq!(codes(&r), [("specialisme", "specialisme_ontbreekt", Oordeel::Geweigerd)]);
        let mut r = regel(Product::HuishoudelijkeOndersteuning, 8);
        r.specialisme = Some(Specialisme::LichamelijkeAchteruitgang);
        assert_eq!(codes(&r), [("specialisme", "specialisme_niet_bij_huishouden", Oordeel::Geweigerd)]);
    }

    #[test]
    fn the_traject_belongs_to_the_product() {
        for (product, verkeerd) in [
            (Product::IndividueleBegeleiding, Some(Traject::Traject2)),
            (Product::IndividueleBegeleiding, None),
            (Product::DagbestedingBasis, Some(Traject::Traject3)),
            (Product::DagbestedingBasis, Some(Traject::Traject1)),
            (Product::HuishoudelijkeOndersteuning, Some(Traject::Traject2)),
        ] {
            let mut r = regel(product, 8);
            r.traject = verkeerd;
            assert_eq!(codes(&r), [("traject", "traject_past_niet_bij_product", Oordeel::Geweigerd)]);
        }
    }

    #[test]
    fn traject_3_lasts_two_years_at_most() {
        let mut r = regel(Product::IndividueleBegeleiding, 8);
        r.einde = "2028-12-31".parse().unwrap();
        assert_eq!(codes(&r), []);
        r.einde = "2029-01-01".parse().unwrap();
        assert_eq!(codes(&r), [("einde", "traject_3_te_lang", Oordeel::Geweigerd)]);
        assert!(r.bezwaren()[0].zin.contains("31 december 2028"));
    }

    #[test]
    fn each_scenario_of_huishouden_asks_its_own() {
        let mut r = regel(Product::HuishoudelijkeOndersteuning, 8);
        r.ho_scenario = None;
        assert_eq!(codes(&r), [("ho_scenario", "scenario_ontbreekt", Oordeel::Geweigerd)]);
        r.ho_scenario = Some(HoScenario::Langdurig);
        r.wassen_en_strijken = None;
        assert_eq!(codes(&r), [("wassen_en_strijken", "wassen_en_strijken_ontbreekt", Oordeel::Geweigerd)]);
        r.ho_scenario = Some(HoScenario::Lichter);
        r.toelichting = Some("  ".to_owned());
        assert_eq!(codes(&r), [("toelichting", "lichter_zonder_toelichting", Oordeel::Geweigerd)]);
        r.toelichting = Some("De dochter doet de ramen.".to_owned());
        assert_eq!(codes(&r), []);
        r.ho_scenario = Some(HoScenario::Tijdelijk);
        assert_eq!(codes(&r), [("einde", "tijdelijk_te_lang", Oordeel::Geweigerd)]);
        r.einde = "2027-03-31".parse().unwrap();
        assert_eq!(codes(&r), []);
        let mut r = regel(Product::DagbestedingBasis, 8);
        r.ho_scenario = Some(HoScenario::Langdurig);
        assert_eq!(codes(&r), [("ho_scenario", "scenario_alleen_bij_huishouden", Oordeel::Geweigerd)]);
    }

    #[test]
    fn months_end_on_the_day_before_or_on_the_last_day() {
        let dag = |s: &str| -> NaiveDate { s.parse().unwrap() };
        assert_eq!(laatste_dag(dag("2027-01-01"), 3), dag("2027-03-31"));
        assert_eq!(laatste_dag(dag("2026-11-15"), 3), dag("2027-02-14"));
        assert_eq!(laatste_dag(dag("2026-11-30"), 3), dag("2027-02-28"));
        assert_eq!(laatste_dag(dag("2026-10-31"), 4), dag("2027-02-28"));
        assert_eq!(laatste_dag(NaiveDate::MAX, 3), NaiveDate::MAX);
    }
}
