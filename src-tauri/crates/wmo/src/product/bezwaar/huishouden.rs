//! The scenarios of huishoudelijke ondersteuning (procedure 1.7).

use super::{Regelbezwaar, laatste_dag, volgens};
use crate::product::{HoScenario, Product, Productregel};
use crate::profiel::{Scenarioregels, Stelsel};
use crate::tekst;

impl Productregel {
    pub(super) fn bezwaar_huishouden(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
        let grond =
            || volgens(stelsel, "Huishoudelijke ondersteuning is tijdelijk, langdurig of lichter dan gewoonlijk.");
        let huishouden = self.product == Product::HuishoudelijkeOndersteuning;
        let regels = match (&stelsel.huishouden, self.ho_scenario) {
            (Some(regels), _) if huishouden => regels,
            (_, None) => return None,
            (None, Some(_)) if huishouden => {
                let zin = "Deze gemeente werkt niet met scenario's. Haal het scenario weg.";
                return Some(Regelbezwaar::geweigerd("ho_scenario", "stelsel_zonder_scenario", zin, grond()));
            }
            (_, Some(_)) => {
                let zin = "Alleen huishoudelijke ondersteuning heeft een scenario. Haal het weg.";
                return Some(Regelbezwaar::geweigerd("ho_scenario", "scenario_alleen_bij_huishouden", zin, grond()));
            }
        };
        match self.ho_scenario {
            None => Some(Regelbezwaar::geweigerd(
                "ho_scenario",
                "scenario_ontbreekt",
                "Kies een scenario: tijdelijk, langdurig of lichter.",
                grond(),
            )),
            Some(HoScenario::Tijdelijk) => self.bezwaar_tijdelijk(stelsel, regels),
            Some(HoScenario::Langdurig) => self.wassen_en_strijken.is_none().then(|| {
                Regelbezwaar::geweigerd(
                    "wassen_en_strijken",
                    "wassen_en_strijken_ontbreekt",
                    "Kies of wassen en strijken erbij hoort: ja of nee.",
                    grond(),
                )
            }),
            Some(HoScenario::Lichter) => {
                let leeg = self.toelichting.as_deref().is_none_or(|t| t.trim().is_empty());
                leeg.then(|| {
                    Regelbezwaar::geweigerd(
                        "toelichting",
                        "lichter_zonder_toelichting",
                        "Schrijf op waarom de ondersteuning lichter is dan gewoonlijk.",
                        grond(),
                    )
                })
            }
        }
    }

    fn bezwaar_tijdelijk(&self, stelsel: &Stelsel, regels: &Scenarioregels) -> Option<Regelbezwaar> {
        let maanden = regels.langste_periode();
        let laatste = laatste_dag(self.begin, maanden);
        (self.einde > laatste).then(|| {
            Regelbezwaar::geweigerd(
                "einde",
                "tijdelijk_te_lang",
                format!(
                    "Tijdelijke ondersteuning duurt hoogstens {} maanden. Kies een einddatum tot en met {}, of een ander scenario.",
                    tekst::telwoord(maanden),
                    tekst::datum_zonder_dag(laatste)
                ),
                volgens(stelsel, "Tijdelijke ondersteuning is er om uit te zoeken wat daarna het beste past."),
            )
        })
    }
}

impl Scenarioregels {
    /// A single period never lasts longer than this, first or extension.
    fn langste_periode(&self) -> u32 {
        self.scenario1_max_maanden.max(self.scenario1_verlenging_max_maanden).als_getal()
    }
}
