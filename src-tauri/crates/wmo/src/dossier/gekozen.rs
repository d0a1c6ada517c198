//! The proposed lines with what the resident chose for each of them.

use super::Zaak;
use crate::product::Productregel;

impl Zaak {
    /// The proposed lines, each with the form and the provider that the resident chose last: on the
    /// verslag, or apart from it (procedure 1.9).
    pub fn gekozen_regels(&self) -> Vec<Productregel> {
        let voorgesteld = self.ondersteuning.waarde().map_or(&[][..], |o| &o.regels);
        voorgesteld.iter().map(|r| self.met_keuze(r)).collect()
    }

    fn met_keuze(&self, regel: &Productregel) -> Productregel {
        let verslag = self.reactie.laatste().and_then(|k| {
            let keuze = k.waarde.keuzes.iter().find(|c| c.regel == regel.regel)?;
            Some((k.feitdatum, keuze))
        });
        let los = self.keuzes.get(&regel.regel);
        let vorm = los.and_then(|k| k.leveringsvorm.laatste()).map(|k| (k.feitdatum, k.waarde.leveringsvorm));
        let aanbieder = los.and_then(|k| k.aanbieder.laatste()).map(|k| (k.feitdatum, k.waarde.aanbieder.clone()));
        let later = |dag| verslag.is_none_or(|(op, _)| dag >= op);
        Productregel {
            leveringsvorm: vorm
                .filter(|(dag, _)| later(*dag))
                .map(|(_, vorm)| vorm)
                .or(verslag.map(|(_, k)| k.leveringsvorm))
                .or(regel.leveringsvorm),
            aanbieder: aanbieder
                .filter(|(dag, _)| later(*dag))
                .map(|(_, naam)| naam)
                .or_else(|| verslag.and_then(|(_, k)| k.aanbieder.clone()))
                .or_else(|| regel.aanbieder.clone()),
            ..regel.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::dossier::proef::Verloop;
    use crate::feit::Feit;
    use crate::product::Leveringsvorm;
    use serde_json::json;

    fn gekozen(v: &Verloop) -> (Option<Leveringsvorm>, Option<String>) {
        let regel = v.dossier().zaken[0].gekozen_regels().remove(0);
        (regel.leveringsvorm, regel.aanbieder)
    }

    #[test]
    fn the_latest_choice_counts_wherever_it_was_made() {
        let feit = |soort: &str, data| Feit::lees(soort, data).unwrap();
        let op_verslag = |dag: &str| {
            let keuzes = json!([{ "regel": "1", "leveringsvorm": "zorg_in_natura", "aanbieder": "Kwintes" }]);
            let reactie = json!({ "versie": 1, "oordeel": "akkoord", "aanvraag": true, "ondertekend": true,
                "opmerkingen": "", "keuzes": keuzes });
            Verloop::verslag().met(dag, feit("verslag_reactie_ontvangen", reactie))
        };
        let kwintes = (Some(Leveringsvorm::ZorgInNatura), Some("Kwintes".to_owned()));
        assert_eq!(gekozen(&op_verslag("2026-11-30")), kwintes);
        let los = |dag| {
            op_verslag("2026-11-30")
                .met(
                    dag,
                    feit("leveringsvorm_gekozen", json!({ "regel": "1", "leveringsvorm": "persoonsgebonden_budget" })),
                )
                .met(dag, feit("aanbieder_gekozen", json!({ "regel": "1", "aanbieder": "Tzorg" })))
        };
        assert_eq!(gekozen(&los("2026-11-29")), kwintes);
        let pgb = (Some(Leveringsvorm::PersoonsgebondenBudget), Some("Tzorg".to_owned()));
        assert_eq!(gekozen(&los("2026-12-01")), pgb);
        assert!(Verloop::melding().dossier().zaken[0].gekozen_regels().is_empty());
    }
}
