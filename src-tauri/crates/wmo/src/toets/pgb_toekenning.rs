//! Guards of a line that is granted as a pgb (Wmo 2.3.6 lid 2 and 5; procedure 1.10). The judgement on the
//! conditions stands in `PgbBeoordeeld` and was written by a person; only its outcome counts here.

use super::besluitregels::veld;
use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{BesluitGenomen, FeitSoort};
use crate::geld::Cent;
use crate::product::Productregel;

impl Toetsing<'_> {
    /// A pgb needs a positive judgement and an amount that is not higher than zorg in natura costs.
    pub(super) fn pgb_toekenning(&mut self, i: usize, regel: &Productregel, w: &BesluitGenomen) {
        let zaak = self.zaak;
        let beoordeling = eerst(FeitSoort::PgbBeoordeeld);
        let Some(oordeel) = zaak.pgb.beoordeling.waarde() else {
            let zin = "Leg eerst vast of de inwoner een pgb aankan, waarom hij het wil en of de hulp goed is.";
            return self.weiger("pgb_toets_ontbreekt", zin, PGB, beoordeling);
        };
        if !(oordeel.vaardig && oordeel.motivatie_voldoende && oordeel.kwaliteit_voldoende) {
            let zin = "Het oordeel over het pgb is niet positief. Ken zorg in natura toe en weiger het pgb, of pas het oordeel aan.";
            self.weiger("pgb_niet_positief", zin, PGB, veld(i, "leveringsvorm"));
        }
        let plan = zaak.pgb.plan.waarde().map_or(&[][..], |p| &p.hulpverleners);
        let som = crate::pgb::bereken(regel, plan, &self.regels.profiel);
        let Some(budget) = w.budgetten.iter().find(|b| b.regel == regel.regel).map(|b| Cent::van(b.budget_cent)) else {
            let zin = match som.toe_te_kennen {
                Some(bedrag) => format!("Vul in hoeveel het pgb is. Volgens de berekening is dat {bedrag}."),
                None => "Vul in hoeveel het pgb is over de hele periode.".to_owned(),
            };
            return self.weiger("pgb_budget_ontbreekt", zin, PGB_DUURDER, wijzig("budgetten"));
        };
        match som.toe_te_kennen {
            Some(hoogste) if budget > hoogste => {
                let zin = format!(
                    "Het pgb is hoger dan kan. Ken hoogstens {hoogste} toe. Wat het plan meer kost, betaalt de inwoner zelf."
                );
                self.weiger("pgb_budget_te_hoog", zin, PGB_DUURDER, wijzig("budgetten"));
            }
            Some(hoogste) if budget < hoogste => {
                let zin = format!("Volgens de berekening is het pgb {hoogste}. Controleer het bedrag.");
                self.waarschuw("pgb_budget_lager", zin, PGB_DUURDER, wijzig("budgetten"));
            }
            Some(_) => {}
            None => {
                let wat: Vec<String> = som.ontbreekt.into_iter().map(|o| o.zin).collect();
                let zin = format!("Het bedrag is niet na te rekenen. {}", wat.join(" "));
                self.waarschuw("pgb_niet_na_te_rekenen", zin.trim_end(), PGB_DUURDER, wijzig("budgetten"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{voorstel, vraag};
    use crate::Regels;
    use crate::dossier::proef::{Verloop, dag, feit, regel, toekenning};
    use crate::feit::{BesluitGenomen, Feit, FeitSoort as S, PgbHulpsoort, Pgbbudget};
    use crate::geld::Cent;
    use crate::product::{Leveringsvorm, Product, Productregel};
    use crate::profiel::{Pgbtarief, TariefPer, Zintarief};

    const OP: &str = "2026-12-04";

    fn beoordeeld(vaardig: bool) -> Verloop {
        let plan =
            r#"{"hulpverleners":[{"naam":"Sara","hulpsoort":"formeel","regel":"1","per_week":2,"tarief_cent":3600}]}"#;
        let oordeel = format!(
            r#"{{"getoetst":"client","vaardig":{vaardig},"motivatie_voldoende":true,"kwaliteit_voldoende":true,"conclusie":"Zo is het."}}"#
        );
        Verloop::aanvraag()
            .met("2026-12-01", feit(S::PgbPlanOntvangen, plan))
            .met("2026-12-02", feit(S::PgbBeoordeeld, &oordeel))
    }

    fn neem(budget_cent: Option<u32>) -> Feit {
        let pgb = Some(Leveringsvorm::PersoonsgebondenBudget);
        // 52 weeks of 2 uur.
        let (begin, einde) = (dag("2027-01-01"), dag("2027-12-31"));
        let regels = vec![Productregel { leveringsvorm: pgb, aanbieder: None, begin, einde, ..regel() }];
        let budget = |cent| Pgbbudget { regel: "1".into(), budget_cent: cent, gevraagd_cent: None, tarief_cent: None };
        let budgetten = budget_cent.map(budget).into_iter().collect();
        Feit::BesluitGenomen(BesluitGenomen { regels, budgetten, ..toekenning("1") })
    }

    fn codes(v: &Verloop, feit: Feit) -> Vec<String> {
        vraag(v, &voorstel(OP, feit)).bevindingen.into_iter().map(|b| b.code).collect()
    }

    /// With tariffs made up for this test: zorg in natura 30 euro per hour.
    fn met_tarieven(v: &Verloop, feit: Feit) -> Vec<String> {
        let mut regels = Regels::ingebouwd("almere").unwrap();
        let (vanaf, product, bron) = (dag("2026-01-01"), Product::HuishoudelijkeOndersteuning, "x".to_owned());
        let hulpverlener = PgbHulpsoort::Formeel;
        regels.profiel.tarieven.pgb =
            vec![Pgbtarief { vanaf, product, hulpverlener, cent: Cent::euro(36), bron: bron.clone() }];
        regels.profiel.tarieven.zin =
            vec![Zintarief { vanaf, product, per: TariefPer::Uur, cent: Cent::euro(30), bron }];
        let toets = v.dossier().toets(&voorstel(OP, feit), &regels, dag(OP));
        toets.bevindingen.into_iter().map(|b| b.code).collect()
    }

    #[test]
    fn a_pgb_needs_a_positive_judgement_and_an_amount() {
        assert!(codes(&Verloop::aanvraag(), neem(Some(1000))).contains(&"pgb_toets_ontbreekt".to_owned()));
        assert!(codes(&beoordeeld(false), neem(Some(1000))).contains(&"pgb_niet_positief".to_owned()));
        assert_eq!(codes(&beoordeeld(true), neem(None)), ["pgb_budget_ontbreekt"]);
        // The tariffs of Almere are not known: said, and nothing is made up.
        assert_eq!(codes(&beoordeeld(true), neem(Some(1000))), ["pgb_niet_na_te_rekenen"]);
    }

    #[test]
    fn k34_a_dearer_plan_is_granted_up_to_zorg_in_natura() {
        // The plan costs 104 times 36 euro, zorg in natura 104 times 30.
        assert!(met_tarieven(&beoordeeld(true), neem(Some(312_000))).is_empty());
        assert_eq!(met_tarieven(&beoordeeld(true), neem(Some(312_001))), ["pgb_budget_te_hoog"]);
        assert_eq!(met_tarieven(&beoordeeld(true), neem(Some(311_999))), ["pgb_budget_lager"]);
    }
}
