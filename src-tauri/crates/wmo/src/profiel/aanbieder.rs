//! Contracted providers of zorg in natura (procedure 1.9).

use super::Profiel;
use crate::grond::Grond;
use crate::product::{Leveringsvorm, Product, Productfamilie, Productregel, Regelbezwaar};
use crate::tekst;
use crate::toets::Oordeel;
use chrono::NaiveDate;
use serde::Deserialize;

/// A provider.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aanbieder {
    /// As it stands in letters; also how a line of support refers to it.
    pub naam: String,
    /// What it delivers.
    pub producten: Vec<Productfamilie>,
    /// Its own contract, when it differs from the common one.
    #[serde(default)]
    pub contract: Option<Contract>,
}

/// From when to when the gemeente contracted, both days included.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ContractInBestand")]
pub struct Contract {
    /// First day.
    pub van: NaiveDate,
    /// Last day for which it surely holds.
    pub tot_en_met: NaiveDate,
    /// Last day to which the gemeente may still prolong it; `tot_en_met` when it may not.
    pub verlengbaar_tot: NaiveDate,
    /// Where it is written.
    pub bron: String,
}

/// How the choice of a provider goes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeuzeAanbieder {
    /// A resident who already has help of a contracted provider gets that one as first proposal.
    pub zelfde_aanbieder_eerst: bool,
    /// Where it is written.
    pub bron: String,
}

impl Contract {
    /// Whether it surely holds on this day.
    pub fn geldt_op(&self, dag: NaiveDate) -> bool {
        (self.van..=self.tot_en_met).contains(&dag)
    }

    /// Whether it holds on this day, or will if the gemeente prolongs it.
    pub fn kan_gelden_op(&self, dag: NaiveDate) -> bool {
        (self.van..=self.verlengbaar_tot).contains(&dag)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContractInBestand {
    van: NaiveDate,
    tot_en_met: NaiveDate,
    verlengbaar_tot: Option<NaiveDate>,
    bron: String,
}

impl TryFrom<ContractInBestand> for Contract {
    type Error = &'static str;
    fn try_from(c: ContractInBestand) -> Result<Self, Self::Error> {
        if c.tot_en_met < c.van {
            return Err("Het contract eindigt voor het begin. Controleer van en tot_en_met.");
        }
        let verlengbaar_tot = c.verlengbaar_tot.unwrap_or(c.tot_en_met);
        if verlengbaar_tot < c.tot_en_met {
            return Err(
                "verlengbaar_tot ligt voor tot_en_met. Zet er de dag tot wanneer verlengen mag, of haal het weg.",
            );
        }
        Ok(Self { van: c.van, tot_en_met: c.tot_en_met, verlengbaar_tot, bron: c.bron })
    }
}

impl Profiel {
    /// The contract of a provider: its own, else the common one.
    pub fn contract_van<'a>(&'a self, aanbieder: &'a Aanbieder) -> &'a Contract {
        aanbieder.contract.as_ref().unwrap_or(&self.contract)
    }

    /// All providers that deliver this product under a contract that holds on this day, or may be
    /// prolonged until then: whether it is prolonged is often decided late, and an empty list would
    /// take the choice away. [`Profiel::bezwaren_aanbieder`] warns. The choice screen shows them all
    /// (procedure 1.9).
    pub fn aanbieders_voor(&self, product: Product, op: NaiveDate) -> Vec<&Aanbieder> {
        self.aanbieders
            .iter()
            .filter(|a| a.producten.contains(&product.familie()) && self.contract_van(a).kan_gelden_op(op))
            .collect()
    }

    /// What is wrong with the provider of a line: only for zorg in natura with a provider chosen.
    pub fn bezwaren_aanbieder(&self, regel: &Productregel) -> Vec<Regelbezwaar> {
        let (Some(Leveringsvorm::ZorgInNatura), Some(naam)) = (regel.leveringsvorm, &regel.aanbieder) else {
            return Vec::new();
        };
        let bezwaar = |code, zwaarte, zin| Regelbezwaar {
            veld: "aanbieder",
            code,
            zin,
            grond: Grond {
                bron: self.contract.bron.clone().into(),
                zin: "Zorg in natura komt van een aanbieder met wie de gemeente een contract heeft.".into(),
            },
            zwaarte,
        };
        let Some(aanbieder) = self.aanbieders.iter().find(|a| a.naam == *naam) else {
            return vec![bezwaar(
                "aanbieder_zonder_contract",
                Oordeel::Geweigerd,
                "Met deze aanbieder heeft de gemeente geen contract. Kies een aanbieder uit de lijst, of kies pgb."
                    .into(),
            )];
        };
        if !aanbieder.producten.contains(&regel.product.familie()) {
            return vec![bezwaar(
                "aanbieder_levert_product_niet",
                Oordeel::Geweigerd,
                format!(
                    "{naam} heeft geen contract voor {}. Kies een andere aanbieder.",
                    self.productnaam(regel.product).to_lowercase()
                ),
            )];
        }
        let contract = self.contract_van(aanbieder);
        if !contract.kan_gelden_op(regel.begin) {
            return vec![bezwaar(
                "geen_contract_op_begindatum",
                Oordeel::Geweigerd,
                format!(
                    "Op {} is er geen contract met {naam}. Kies een andere begindatum of een andere aanbieder.",
                    tekst::datum_zonder_dag(regel.begin)
                ),
            )];
        }
        if regel.einde > contract.tot_en_met {
            return vec![bezwaar(
                "loopt_na_contract",
                Oordeel::Waarschuwing,
                format!(
                    "De ondersteuning loopt tot en met {}, maar het contract met {naam} loopt tot en met {}. Vraag na of het contract langer doorloopt.",
                    tekst::datum_zonder_dag(regel.einde),
                    tekst::datum_zonder_dag(contract.tot_en_met)
                ),
            )];
        }
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::product::voorbeeldregel;

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    #[test]
    fn providers_per_product_and_day() {
        let p = Profiel::ingebouwd("almere").unwrap();
        let namen = |product, op| -> Vec<&str> {
            p.aanbieders_voor(product, dag(op)).into_iter().map(|a| a.naam.as_str()).collect()
        };
        assert_eq!(
            namen(Product::HuishoudelijkeOndersteuning, "2026-11-23"),
            [
                "Alfa & Zorg",
                "Curae Zorg",
                "Nicon Care (samen met Tender Hands)",
                "Tzorg",
                "Woonzorg Flevoland",
                "Zonzorg!"
            ]
        );
        assert_eq!(namen(Product::DagbestedingBasis, "2026-11-23").len(), 13);
        assert_eq!(namen(Product::IndividueleBegeleiding, "2022-12-31").len(), 0);
        // Past the known end, within the options to prolong: still a choice, with a warning.
        assert_eq!(namen(Product::IndividueleBegeleiding, "2027-01-01").len(), 13);
        assert_eq!(namen(Product::IndividueleBegeleiding, "2031-01-01").len(), 0);
        assert!(!p.contract.geldt_op(dag("2027-01-01")));
    }

    #[test]
    fn the_contract_of_the_chosen_provider() {
        let p = Profiel::ingebouwd("almere").unwrap();
        let codes = |naam: &str, begin: &str, einde: &str| -> Vec<(&str, Oordeel)> {
            let mut regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, begin, einde);
            regel.leveringsvorm = Some(Leveringsvorm::ZorgInNatura);
            regel.aanbieder = Some(naam.to_owned());
            p.bezwaren_aanbieder(&regel).into_iter().map(|b| (b.code, b.zwaarte)).collect()
        };
        assert_eq!(codes("Kwintes", "2026-12-01", "2026-12-31"), []);
        assert_eq!(codes("Kwintes", "2026-12-01", "2027-01-01"), [("loopt_na_contract", Oordeel::Waarschuwing)]);
        assert_eq!(codes("Tzorg", "2026-12-01", "2026-12-31"), [("aanbieder_levert_product_niet", Oordeel::Geweigerd)]);
        assert_eq!(
            codes("Bestaat niet", "2026-12-01", "2026-12-31"),
            [("aanbieder_zonder_contract", Oordeel::Geweigerd)]
        );
        assert_eq!(codes("Kwintes", "2022-12-01", "2023-12-31"), [("geen_contract_op_begindatum", Oordeel::Geweigerd)]);
    }

    #[test]
    fn pgb_needs_no_contract() {
        let p = Profiel::ingebouwd("almere").unwrap();
        let mut regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2026-12-01", "2027-12-31");
        regel.leveringsvorm = Some(Leveringsvorm::PersoonsgebondenBudget);
        regel.aanbieder = Some("De buurvrouw".to_owned());
        assert_eq!(p.bezwaren_aanbieder(&regel), []);
    }
}
