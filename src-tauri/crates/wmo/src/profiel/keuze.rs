//! Choosing a provider: who can deliver, who comes first, and what is wrong with a choice (procedure 1.9).

use super::{Aanbieder, Aantal, Contract, Dekking, Profiel, Zorgvraag};
use crate::grond::Grond;
use crate::product::{Leveringsvorm, Product, Productregel, Regelbezwaar};
use crate::tekst;
use crate::toets::Oordeel;
use chrono::NaiveDate;
use serde::Deserialize;

/// How the choice of a provider goes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeuzeAanbieder {
    /// A resident who already has help of a contracted provider gets that one as first proposal.
    pub zelfde_aanbieder_eerst: bool,
    /// Where it is written.
    pub bron: String,
}

/// One provider on the choice screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Aanbod<'a> {
    /// Who.
    pub aanbieder: &'a Aanbieder,
    /// Under which contract.
    pub contract: &'a Contract,
    /// Whether the profile says that it is contracted for all of this.
    pub dekking: Dekking,
    /// The resident already has help from this one: the first proposal (Gemeente Almere, Individuele
    /// begeleiding). The resident stays free to choose another.
    pub helpt_al: bool,
}

/// The choice screen for one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Aanbiederskeuze<'a> {
    /// All that can deliver; who already helps comes first.
    pub aanbod: Vec<Aanbod<'a>>,
    /// There are fewer than the gemeente wants to offer: for contractmanagement, never a reason to
    /// make the resident wait.
    pub te_weinig: Option<String>,
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
        let vraag = Zorgvraag { product, specialisme: None };
        self.keuze(vraag, op, &[]).aanbod.into_iter().map(|a| a.aanbieder).collect()
    }

    /// Who can deliver this on this day. `helpt_al` are the names of the providers that the resident
    /// has now.
    pub fn keuze(&self, vraag: Zorgvraag, op: NaiveDate, helpt_al: &[&str]) -> Aanbiederskeuze<'_> {
        let eerst = self.keuze_aanbieder.zelfde_aanbieder_eerst;
        let mut aanbod: Vec<Aanbod<'_>> = self
            .aanbieders
            .iter()
            .map(|aanbieder| Aanbod {
                aanbieder,
                contract: self.contract_van(aanbieder),
                dekking: aanbieder.dekking(vraag),
                helpt_al: helpt_al.contains(&aanbieder.naam.as_str()),
            })
            .filter(|a| a.dekking > Dekking::Nee && a.contract.kan_gelden_op(op))
            .collect();
        aanbod.sort_by_key(|a| !(eerst && a.helpt_al));
        let te_weinig = self.te_weinig(vraag.product, op, aanbod.len());
        Aanbiederskeuze { aanbod, te_weinig }
    }

    fn te_weinig(&self, product: Product, op: NaiveDate, er: usize) -> Option<String> {
        let nodig =
            self.stelsels.op(op)?.minstens_aanbieders.get(&product.familie()).copied().map(Aantal::als_getal)?;
        (er < usize::try_from(nodig).unwrap_or(usize::MAX)).then(|| {
            format!(
                "Voor {} {} er {er} aanbieder{} met een contract; de gemeente wil er minstens {nodig}. Meld dit bij contractmanagement. De inwoner hoeft hier niet op te wachten.",
                self.productnaam(product).to_lowercase(),
                if er == 1 { "is" } else { "zijn" },
                if er == 1 { "" } else { "s" },
            )
        })
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
        let product = self.productnaam(regel.product).to_lowercase();
        if !aanbieder.levert_product(regel.product) {
            return vec![bezwaar(
                "aanbieder_levert_product_niet",
                Oordeel::Geweigerd,
                format!("{naam} heeft geen contract voor {product}. Kies een andere aanbieder."),
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
        let mut uit = Vec::new();
        let vraag = Zorgvraag { product: regel.product, specialisme: regel.specialisme };
        match aanbieder.dekking(vraag) {
            Dekking::Ja => {}
            Dekking::Nee => uit.push(bezwaar(
                "aanbieder_levert_dit_niet",
                Oordeel::Geweigerd,
                format!(
                    "{naam} heeft voor {product} geen contract bij dit traject en dit specialisme. Kies een andere aanbieder."
                ),
            )),
            Dekking::Onbekend => uit.push(bezwaar(
                "contract_niet_per_specialisme_bekend",
                Oordeel::Waarschuwing,
                format!(
                    "Het profiel zegt niet voor welke trajecten en specialismen {naam} een contract heeft. Vraag dat na."
                ),
            )),
        }
        match contract.tot_en_met {
            Some(tot) if regel.einde > tot => uit.push(bezwaar(
                "loopt_na_contract",
                Oordeel::Waarschuwing,
                format!(
                    "De ondersteuning loopt tot en met {}, maar het contract met {naam} loopt tot en met {}. Vraag na of het contract langer doorloopt.",
                    tekst::datum_zonder_dag(regel.einde),
                    tekst::datum_zonder_dag(tot)
                ),
            )),
            Some(_) => {}
            None => uit.push(bezwaar(
                "contracteinde_onbekend",
                Oordeel::Waarschuwing,
                format!("Het profiel zegt niet tot wanneer het contract met {naam} loopt. Vraag dat na."),
            )),
        }
        uit
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::product::{Specialisme, voorbeeldregel};

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    fn almere() -> Profiel {
        Profiel::ingebouwd("almere").unwrap()
    }

    #[test]
    fn providers_per_product_and_day() {
        let p = almere();
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
    fn who_already_helps_comes_first_and_all_others_stay() {
        let vraag = Zorgvraag { product: Product::HuishoudelijkeOndersteuning, specialisme: None };
        let mut p = almere();
        let op = dag("2026-11-23");
        let namen = |p: &Profiel, nu: &[&str]| -> Vec<String> {
            p.keuze(vraag, op, nu).aanbod.iter().map(|a| a.aanbieder.naam.clone()).collect()
        };
        let gewoon = namen(&p, &[]);
        let eerst = namen(&p, &["Tzorg"]);
        assert_eq!((eerst[0].as_str(), eerst.len()), ("Tzorg", gewoon.len()));
        assert_eq!(namen(&p, &["Onbekend BV"]), gewoon);
        p.keuze_aanbieder.zelfde_aanbieder_eerst = false;
        assert_eq!(namen(&p, &["Tzorg"]), gewoon);
    }

    #[test]
    fn fewer_than_two_providers_is_told_and_blocks_nobody() {
        let mut p = almere();
        let vraag = Zorgvraag { product: Product::HuishoudelijkeOndersteuning, specialisme: None };
        let op = dag("2026-11-23");
        assert_eq!(p.keuze(vraag, op, &[]).te_weinig, None);
        p.aanbieders.retain(|a| a.naam == "Tzorg");
        let keuze = p.keuze(vraag, op, &[]);
        assert_eq!(keuze.aanbod.len(), 1);
        assert!(keuze.te_weinig.unwrap().contains("is er 1 aanbieder met een contract"));
    }

    #[test]
    fn the_contract_of_the_chosen_provider() {
        let p = almere();
        let codes = |naam: &str, begin: &str, einde: &str| -> Vec<(&str, Oordeel)> {
            let mut regel = voorbeeldregel(Product::HuishoudelijkeOndersteuning, 8, begin, einde);
            regel.leveringsvorm = Some(Leveringsvorm::ZorgInNatura);
            regel.aanbieder = Some(naam.to_owned());
            p.bezwaren_aanbieder(&regel).into_iter().map(|b| (b.code, b.zwaarte)).collect()
        };
        assert_eq!(codes("Tzorg", "2026-12-01", "2026-12-31"), []);
        assert_eq!(codes("Tzorg", "2026-12-01", "2027-01-01"), [("loopt_na_contract", Oordeel::Waarschuwing)]);
        assert_eq!(
            codes("Kwintes", "2026-12-01", "2026-12-31"),
            [("aanbieder_levert_product_niet", Oordeel::Geweigerd)]
        );
        assert_eq!(
            codes("Bestaat niet", "2026-12-01", "2026-12-31"),
            [("aanbieder_zonder_contract", Oordeel::Geweigerd)]
        );
        assert_eq!(codes("Tzorg", "2022-12-01", "2023-12-31"), [("geen_contract_op_begindatum", Oordeel::Geweigerd)]);
    }

    #[test]
    fn k38_a_provider_of_another_specialisme_is_refused() {
        let mut p = almere();
        let mut regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2026-12-01", "2026-12-31");
        regel.leveringsvorm = Some(Leveringsvorm::ZorgInNatura);
        regel.aanbieder = Some("Kwintes".to_owned());
        let codes = |p: &Profiel, regel: &Productregel| -> Vec<&str> {
            p.bezwaren_aanbieder(regel).into_iter().map(|b| b.code).collect()
        };
        assert_eq!(codes(&p, &regel), ["contract_niet_per_specialisme_bekend"]);
        for aanbieder in &mut p.aanbieders {
            for levering in &mut aanbieder.levert {
                levering.trajecten = Some([crate::product::Traject::Traject2].into());
                levering.specialismen = Some([Specialisme::PsychosocialeProblematiek].into());
            }
        }
        assert_eq!(codes(&p, &regel), [""; 0]);
        regel.specialisme = Some(Specialisme::LichteVerstandelijkeBeperking);
        assert_eq!(codes(&p, &regel), ["aanbieder_levert_dit_niet"]);
    }

    #[test]
    fn pgb_needs_no_contract() {
        let mut regel = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2026-12-01", "2027-12-31");
        regel.leveringsvorm = Some(Leveringsvorm::PersoonsgebondenBudget);
        regel.aanbieder = Some("De buurvrouw".to_owned());
        assert_eq!(almere().bezwaren_aanbieder(&regel), []);
    }
}
