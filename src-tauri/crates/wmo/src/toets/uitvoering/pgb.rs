//! Messages about a pgb (procedure 7.2; Wmo 2.6.2).

use super::toewijzing::lopende;
use crate::artikelen::*;
use crate::dossier::Toegekend;
use crate::feit::{FeitSoort, SvbGeinformeerd, ZorgovereenkomstBeoordeeld, ZorgovereenkomstOntvangen};
use crate::product::Leveringsvorm;
use crate::tekst::{bedrag, datum_lang};
use crate::toets::{Toetsing, eerst, wijzig};
use chrono::NaiveDate;

impl Toetsing<'_> {
    pub(in crate::toets) fn svb(&mut self, w: &SvbGeinformeerd) {
        if let Some(regel) = self.regel_van_besluit(&w.besluit, &w.regel) {
            if regel.leveringsvorm != Some(Leveringsvorm::PersoonsgebondenBudget) {
                let zin = "Deze regel is geen pgb. De SVB hoort alleen over een pgb.";
                self.weiger("svb_zonder_pgb", zin, SVB, wijzig("regel"));
            }
            self.binnen_de_toekenning(&w.regel, w.van, w.tot, ["van", "tot"], SVB);
            let budgetten = self.zaak.besluit(&w.besluit).and_then(|b| b.genomen.waarde()).map(|b| &b.budgetten);
            let budget = budgetten.and_then(|alle| alle.iter().find(|b| b.regel == w.regel)).map(|b| b.budget_cent);
            if let Some(budget) = budget.filter(|b| *b != w.budget_cent) {
                let zin = format!("In het besluit staat een budget van {}. Geef dat bedrag door.", bedrag(budget));
                self.weiger("budget_wijkt_af", zin, SVB, wijzig("budget_cent"));
            }
        }
        if w.budget_cent == 0 {
            let zin = "Vul het budget in dat in het besluit staat.";
            self.weiger("budget_leeg", zin, SVB, wijzig("budget_cent"));
        }
        // Casus K56, iWmo OP043: the toewijzing ends at the latest the day before.
        let loopt = self.zaak.uitvoering.toewijzingen.iter().filter(|(naam, _)| !self.is_vervangen(naam));
        let loopt =
            loopt.filter_map(|(_, t)| lopende(t)).find(|t| t.regel == w.regel && t.einde >= w.van && t.ingang <= w.tot);
        let zin_einde = self.zin_eindigt_op(&w.regel, w.van);
        if loopt.is_some() && zin_einde.is_none_or(|e| e >= w.van) {
            let zin = "De toewijzing aan de aanbieder loopt dan nog. Laat die de dag voor het pgb ophouden.";
            self.weiger("toewijzing_loopt_nog", zin, GEEN_OVERLAP, eerst(FeitSoort::OndersteuningBeeindigd));
        }
        self.bsn_nagaan();
    }

    /// The last day of zorg in natura for a line, where it was recorded that it ended before this day.
    fn zin_eindigt_op(&self, regel: &str, voor: NaiveDate) -> Option<NaiveDate> {
        let uitvoering = self.zaak.uitvoering.regels.get(regel)?;
        let einden =
            [uitvoering.beeindigd.laatste().map(|k| k.feitdatum), uitvoering.gestopt.laatste().map(|k| k.feitdatum)];
        einden.into_iter().flatten().find(|dag| *dag < voor)
    }

    /// It may come in before the besluit; then nothing can be judged or paid yet.
    pub(in crate::toets) fn zorgovereenkomst_ontvangen(&mut self, w: &ZorgovereenkomstOntvangen) {
        self.eis_nummer(&w.overeenkomst, "overeenkomst");
        let zin = "Vul in met wie de zorgovereenkomst is.";
        self.eis_tekst(&w.hulpverlener, "hulpverlener", "hulpverlener_zonder_naam", zin, SVB);
        if !self.heeft_pgb() {
            let zin = "Er is nog geen pgb toegekend. Bewaar de zorgovereenkomst; beoordelen kan na het besluit.";
            self.waarschuw("nog_geen_pgb", zin, SVB, eerst(FeitSoort::BesluitBekendgemaakt));
        }
        if !w.ondertekend {
            let zin = "De inwoner en de hulpverlener tekenen allebei. Vraag om de handtekening die mist.";
            self.waarschuw("zorgovereenkomst_niet_getekend", zin, SVB, wijzig("ondertekend"));
        }
        self.staat_in_het_plan(&w.hulpverlener);
    }

    fn heeft_pgb(&self) -> bool {
        let pgb = |t: &Toegekend| t.regel.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget);
        self.zaak.toekenningen().iter().any(pgb)
    }

    pub(in crate::toets) fn zorgovereenkomst(&mut self, w: &ZorgovereenkomstBeoordeeld) {
        if !self.heeft_pgb() {
            let zin = "Er is geen pgb toegekend. Een zorgovereenkomst hoort bij een pgb.";
            self.weiger("geen_pgb", zin, SVB, eerst(FeitSoort::BesluitBekendgemaakt));
        }
        let zin = "Vul in met wie de zorgovereenkomst is.";
        self.eis_tekst(&w.hulpverlener, "hulpverlener", "hulpverlener_zonder_naam", zin, SVB);
        let ontvangen = self.zaak.uitvoering.zorgovereenkomsten.get(&w.overeenkomst);
        match ontvangen.and_then(|o| o.ontvangen.eerste()).map(|k| (k.feitdatum, k.waarde.ondertekend)) {
            None => {
                let zin = "Er ligt niet vast dat deze zorgovereenkomst binnenkwam. Leg dat ook vast.";
                self.waarschuw(
                    "zorgovereenkomst_niet_ontvangen",
                    zin,
                    SVB,
                    eerst(FeitSoort::ZorgovereenkomstOntvangen),
                );
            }
            Some((op, _)) if self.op() < op => {
                let zin = format!("De zorgovereenkomst kwam op {} binnen. Kies een dag daarna.", datum_lang(op));
                self.weiger("beoordeeld_voor_ontvangst", zin, SVB, wijzig("feitdatum"));
            }
            Some((_, false)) if w.akkoord => {
                let zin = "Deze zorgovereenkomst is niet door allebei getekend. Keur haar pas goed als dat wel zo is.";
                self.weiger("zorgovereenkomst_niet_getekend", zin, SVB, wijzig("akkoord"));
            }
            Some(_) => {}
        }
        if !w.akkoord {
            let zin = "Schrijf op waarom de zorgovereenkomst niet goed is. Tot die goed is, betaalt de SVB niet.";
            self.eis_tekst(&w.reden, "reden", "afkeuring_zonder_reden", zin, SVB);
        }
        self.staat_in_het_plan(&w.hulpverlener);
    }

    fn staat_in_het_plan(&mut self, hulpverlener: &str) {
        let namen = self.zaak.pgb.plan.koppen.iter().flat_map(|k| &k.waarde.hulpverleners);
        let naam = hulpverlener.trim().to_lowercase();
        if self.zaak.pgb.plan.is_vastgelegd() && !namen.into_iter().any(|h| h.naam.trim().to_lowercase() == naam) {
            let zin = "Deze hulpverlener staat niet in het pgb-plan. Vraag de inwoner of het plan veranderde.";
            self.waarschuw("hulpverlener_niet_in_plan", zin, PGB_KWALITEIT, eerst(FeitSoort::PgbPlanOntvangen));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::dossier::proef::{Verloop, feit, regel, toekenning, voorbeeld};
    use crate::feit::{BesluitGenomen, Feit, FeitSoort as S, Pgbbudget};
    use crate::product::{Leveringsvorm, Productregel};
    use crate::toets::proef::{gewaarschuwd, geweigerd};

    const OP: &str = "2026-12-08";

    /// A pgb of 2080 euro for 2027.
    fn pgb() -> Verloop {
        let regels = vec![Productregel {
            leveringsvorm: Some(Leveringsvorm::PersoonsgebondenBudget),
            aanbieder: None,
            ..regel()
        }];
        let budget = Pgbbudget { regel: "1".into(), budget_cent: 208_000, gevraagd_cent: None, tarief_cent: None };
        let besluit = BesluitGenomen { regels, budgetten: vec![budget], ..toekenning("1") };
        Verloop::aanvraag()
            .met("2026-11-13", voorbeeld(S::BsnGeverifieerd))
            .met("2026-12-04", Feit::BesluitGenomen(besluit))
            .met("2026-12-07", voorbeeld(S::BesluitBekendgemaakt))
    }

    #[test]
    fn the_svb_hears_what_the_besluit_grants() {
        assert!(gewaarschuwd(&pgb(), OP, voorbeeld(S::SvbGeinformeerd)).is_empty());
        let met = |budget: u32, van: &str| {
            let data =
                format!(r#"{{"besluit":"1","regel":"1","budget_cent":{budget},"van":"{van}","tot":"2027-12-31"}}"#);
            geweigerd(&pgb(), OP, feit(S::SvbGeinformeerd, &data))
        };
        assert_eq!(met(208_001, "2027-01-01"), ["budget_wijkt_af"]);
        assert_eq!(met(0, "2027-01-01"), ["budget_wijkt_af", "budget_leeg"]);
        assert_eq!(met(208_000, "2026-12-31"), ["buiten_de_toekenning"]);
        assert_eq!(geweigerd(&Verloop::bekend(), OP, voorbeeld(S::SvbGeinformeerd)), ["svb_zonder_pgb"]);
    }

    #[test]
    fn k56_zorg_in_natura_ended_the_day_before() {
        // Recorded by somebody who thought it was zorg in natura.
        let v = pgb().met(OP, voorbeeld(S::ToewijzingVerzonden));
        assert_eq!(geweigerd(&v, OP, voorbeeld(S::SvbGeinformeerd)), ["toewijzing_loopt_nog"]);
        let gestopt = v.met("2026-12-31", voorbeeld(S::ZorgGestopt));
        assert!(gewaarschuwd(&gestopt, "2026-12-31", voorbeeld(S::SvbGeinformeerd)).is_empty());
    }

    #[test]
    fn a_zorgovereenkomst_comes_in_signed_by_both() {
        let binnen = |getekend: bool| {
            let data = format!(r#"{{"overeenkomst":"1","hulpverlener":"Sara","ondertekend":{getekend}}}"#);
            feit(S::ZorgovereenkomstOntvangen, &data)
        };
        assert!(gewaarschuwd(&pgb(), OP, binnen(true)).is_empty());
        assert_eq!(gewaarschuwd(&pgb(), OP, binnen(false)), ["zorgovereenkomst_niet_getekend"]);
        assert_eq!(gewaarschuwd(&Verloop::aanvraag(), "2026-12-01", binnen(true)), ["nog_geen_pgb"]);
        let v = pgb().met(OP, binnen(false));
        let codes = geweigerd(&v, OP, voorbeeld(S::ZorgovereenkomstBeoordeeld));
        assert_eq!(codes, ["zorgovereenkomst_niet_getekend"]);
    }

    #[test]
    fn a_zorgovereenkomst_belongs_to_a_pgb_and_a_plan() {
        let overeenkomst = || voorbeeld(S::ZorgovereenkomstBeoordeeld);
        assert_eq!(gewaarschuwd(&pgb(), OP, overeenkomst()), ["zorgovereenkomst_niet_ontvangen"]);
        let binnen = pgb().met("2026-12-07", voorbeeld(S::ZorgovereenkomstOntvangen));
        assert!(gewaarschuwd(&binnen, OP, overeenkomst()).is_empty());
        assert_eq!(geweigerd(&binnen, "2026-12-06", overeenkomst())[0], "beoordeeld_voor_ontvangst");
        assert_eq!(geweigerd(&Verloop::bekend(), OP, overeenkomst()), ["geen_pgb"]);
        let nee = feit(S::ZorgovereenkomstBeoordeeld, r#"{"overeenkomst":"1","hulpverlener":"Sara","akkoord":false}"#);
        assert_eq!(geweigerd(&pgb(), OP, nee), ["afkeuring_zonder_reden"]);
        let v = binnen.met("2026-12-01", voorbeeld(S::PgbPlanOntvangen));
        assert!(gewaarschuwd(&v, OP, overeenkomst()).is_empty());
        let ander = feit(S::ZorgovereenkomstBeoordeeld, r#"{"overeenkomst":"1","hulpverlener":"Piet","akkoord":true}"#);
        assert_eq!(gewaarschuwd(&v, OP, ander), ["hulpverlener_niet_in_plan"]);
    }
}
