//! Messages about a pgb (procedure 7.2; Wmo 2.6.2).

use super::toewijzing::lopende;
use crate::artikelen::*;
use crate::dossier::Toegekend;
use crate::feit::{FeitSoort, SvbGeinformeerd, ZorgovereenkomstBeoordeeld};
use crate::product::Leveringsvorm;
use crate::tekst::bedrag;
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

    pub(in crate::toets) fn zorgovereenkomst(&mut self, w: &ZorgovereenkomstBeoordeeld) {
        let pgb = |t: &Toegekend| t.regel.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget);
        if !self.zaak.toekenningen().iter().any(pgb) {
            let zin = "Er is geen pgb toegekend. Een zorgovereenkomst hoort bij een pgb.";
            self.weiger("geen_pgb", zin, SVB, eerst(FeitSoort::BesluitBekendgemaakt));
        }
        let zin = "Vul in met wie de zorgovereenkomst is.";
        self.eis_tekst(&w.hulpverlener, "hulpverlener", "hulpverlener_zonder_naam", zin, SVB);
        if !w.akkoord {
            let zin = "Schrijf op waarom de zorgovereenkomst niet goed is. Tot die goed is, betaalt de SVB niet.";
            self.eis_tekst(&w.reden, "reden", "afkeuring_zonder_reden", zin, SVB);
        }
        let namen = self.zaak.pgb.plan.koppen.iter().flat_map(|k| &k.waarde.hulpverleners);
        let naam = w.hulpverlener.trim().to_lowercase();
        if self.zaak.pgb.plan.is_vastgelegd() && !namen.into_iter().any(|h| h.naam.trim().to_lowercase() == naam) {
            let zin = "Deze hulpverlener staat niet in het pgb-plan. Vraag de inwoner of het plan veranderde.";
            self.waarschuw("hulpverlener_niet_in_plan", zin, PGB_KWALITEIT, eerst(FeitSoort::PgbPlanOntvangen));
        }
    }
}
