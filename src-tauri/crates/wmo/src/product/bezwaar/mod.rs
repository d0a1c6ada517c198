//! What may not be granted in one line (procedure 1.7 and 4). What a gemeente may decide itself comes
//! from its stelsel; a week has fourteen dagdelen everywhere.

mod huishouden;
mod indeling;
mod omvang;
mod periode;

use super::Productregel;
use crate::grond::Grond;
use crate::profiel::Stelsel;
use crate::toets::Oordeel;

pub(super) use periode::laatste_dag;

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
    pub(crate) fn geweigerd(veld: &'static str, code: &'static str, zin: impl Into<String>, grond: Grond) -> Self {
        Self { veld, code, zin: zin.into(), grond, zwaarte: Oordeel::Geweigerd }
    }

    pub(crate) fn waarschuwing(veld: &'static str, code: &'static str, zin: impl Into<String>, grond: Grond) -> Self {
        Self { veld, code, zin: zin.into(), grond, zwaarte: Oordeel::Waarschuwing }
    }
}

/// The source of the stelsel, with what it says about one thing.
fn volgens(stelsel: &Stelsel, zin: &'static str) -> Grond {
    Grond { bron: stelsel.bron.clone().into(), zin: zin.into() }
}

impl Productregel {
    /// Everything that is wrong with this line by itself in this stelsel; empty when it can be granted.
    pub fn bezwaren(&self, stelsel: &Stelsel) -> Vec<Regelbezwaar> {
        let mut uit = self.bezwaren_indeling(stelsel);
        uit.extend(self.bezwaar_periode(stelsel));
        uit.extend(self.bezwaar_omvang(stelsel));
        uit.extend(self.bezwaar_duur_traject_3(stelsel));
        uit.extend(self.bezwaar_huishouden(stelsel));
        uit.extend(self.bezwaar_vervoer(stelsel));
        uit
    }
}

#[cfg(test)]
mod tests {
    use super::super::{HoScenario, Product, Specialisme, Traject, voorbeeldregel, voorbeeldstelsel};
    use super::*;

    fn codes(regel: &Productregel) -> Vec<(&'static str, &'static str, Oordeel)> {
        regel.bezwaren(&voorbeeldstelsel()).into_iter().map(|b| (b.veld, b.code, b.zwaarte)).collect()
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
        assert!(r.bezwaren(&voorbeeldstelsel())[0].zin.contains("31 december 2028"));
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
    fn r8_dagbesteding_says_whether_transport_is_needed() {
        let mut r = regel(Product::DagbestedingBasis, 8);
        r.vervoer_nodig = None;
        assert_eq!(codes(&r), [("vervoer_nodig", "vervoer_niet_ingevuld", Oordeel::Waarschuwing)]);
        r.vervoer_nodig = Some(true);
        assert_eq!(codes(&r), []);
        let mut r = regel(Product::IndividueleBegeleidingBasis, 8);
        r.vervoer_nodig = Some(true);
        assert_eq!(codes(&r), [("vervoer_nodig", "vervoer_alleen_bij_dagbesteding", Oordeel::Geweigerd)]);
    }

    #[test]
    fn an_arrangement_is_not_granted_as_products() {
        let almere = crate::profiel::Profiel::ingebouwd("almere").unwrap();
        let oud = almere.stelsels.met_code("almere_2018").unwrap();
        let bezwaren = regel(Product::DagbestedingBasis, 8).bezwaren(oud);
        assert_eq!(bezwaren.iter().map(|b| b.code).collect::<Vec<_>>(), ["stelsel_kent_arrangementen"]);
    }
}
