//! Product, traject and specialisme, as the stelsel of the gemeente has them (procedure 1.7 R4, 8).

use super::{Regelbezwaar, volgens};
use crate::product::{Product, Productregel};
use crate::profiel::{Indeling, Stelsel};

impl Productregel {
    pub(super) fn bezwaren_indeling(&self, stelsel: &Stelsel) -> Vec<Regelbezwaar> {
        match stelsel.indeling {
            Indeling::Arrangement => vec![Regelbezwaar::geweigerd(
                "product",
                "stelsel_kent_arrangementen",
                "Op de dag van dit besluit kende de gemeente arrangementen toe, geen losse producten. Leg dit vast als bestaande ondersteuning.",
                stelsel.grond(),
            )],
            Indeling::Trajecten => {
                let gevonden =
                    [self.bezwaar_product(stelsel), self.bezwaar_specialisme(stelsel), self.bezwaar_traject(stelsel)];
                gevonden.into_iter().flatten().collect()
            }
            Indeling::Producten => {
                let gevonden = [self.bezwaar_product(stelsel), self.bezwaar_zonder_traject(stelsel)];
                gevonden.into_iter().flatten().collect()
            }
        }
    }

    fn bezwaar_product(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
        (!stelsel.producten.contains(&self.product)).then(|| {
            Regelbezwaar::geweigerd(
                "product",
                "product_niet_in_stelsel",
                format!("{} kan de gemeente niet toekennen. Kies een ander product.", self.product.label()),
                stelsel.grond(),
            )
        })
    }

    /// Procedure 1.7 R4. The type holds one specialisme at most.
    fn bezwaar_specialisme(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
        let grond = || {
            volgens(
                stelsel,
                "Individuele begeleiding en dagbesteding horen bij een specialisme; huishoudelijke ondersteuning niet.",
            )
        };
        match (self.product, self.specialisme) {
            (Product::HuishoudelijkeOndersteuning, Some(_)) => Some(Regelbezwaar::geweigerd(
                "specialisme",
                "specialisme_niet_bij_huishouden",
                "Huishoudelijke ondersteuning heeft geen specialisme. Haal het weg.",
                grond(),
            )),
            (Product::HuishoudelijkeOndersteuning, None) | (_, Some(_)) => None,
            (product, None) => Some(Regelbezwaar::geweigerd(
                "specialisme",
                "specialisme_ontbreekt",
                format!("Kies een specialisme voor {}.", product.label().to_lowercase()),
                grond(),
            )),
        }
    }

    fn bezwaar_traject(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
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
        let grond = volgens(
            stelsel,
            "Basis en specialistisch horen bij traject 2; begeleiding en dagbesteding zonder niveau bij traject 3. Traject 1 heeft geen eigen product.",
        );
        Some(Regelbezwaar::geweigerd("traject", "traject_past_niet_bij_product", zin, grond))
    }

    fn bezwaar_zonder_traject(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
        let (veld, wat) = match (self.traject, self.specialisme) {
            (Some(_), _) => ("traject", "trajecten"),
            (None, Some(_)) => ("specialisme", "specialismen"),
            (None, None) => return None,
        };
        let zin = format!("Deze gemeente werkt niet met {wat}. Haal dit weg.");
        Some(Regelbezwaar::geweigerd(veld, "stelsel_zonder_trajecten", zin, stelsel.grond()))
    }
}
