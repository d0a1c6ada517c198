//! Guards of a besluit that changes, extends or ends an earlier one (procedure 1.11; Wmo 2.3.9, 2.3.10).

use super::{Oordeel, Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Toegekend;
use crate::dossier::toekenning::pas_toe;
use crate::feit::{BesluitGenomen, BesluitSoort, FeitSoort, Herzieningsgrond, Wijzigingsoort};
use crate::product::overlap;
use crate::tekst::datum_lang;

impl Toetsing<'_> {
    pub(super) fn opvolging(&mut self, w: &BesluitGenomen) {
        self.eerder_besluit(w);
        match w.soort {
            BesluitSoort::Verlenging => {
                self.eis_regels(w);
                self.sluit_aan(w);
                if self.zaak.uitvoering.verlengingen.is_empty() {
                    let zin = "Er ligt niet vast dat iemand om verlenging vroeg. Leg dat vast, of schrijf in de motivering waarom je verlengt.";
                    self.waarschuw("verlenging_zonder_verzoek", zin, VERLENGING, eerst(FeitSoort::VerlengingGevraagd));
                }
            }
            BesluitSoort::Wijziging => {
                self.eis_regels(w);
                self.per(w);
                let gevraagd =
                    !self.zaak.uitvoering.wijzigingen.is_empty() || !self.zaak.uitvoering.heronderzoeken.is_empty();
                if !gevraagd {
                    let zin = "Er ligt niet vast dat de inwoner om deze wijziging vroeg, of dat je opnieuw onderzocht. Leg dat vast.";
                    self.waarschuw("wijziging_zonder_verzoek", zin, WIJZIGING, eerst(FeitSoort::WijzigingGevraagd));
                }
            }
            BesluitSoort::Herziening => {
                self.eis_regels(w);
                self.per(w);
                self.herzieningsgrond(w);
            }
            BesluitSoort::Intrekking => {
                self.per(w);
                self.herzieningsgrond(w);
            }
            _ => {}
        }
        self.naast_wat_blijft(w);
    }

    /// The besluit that it builds on works.
    fn eerder_besluit(&mut self, w: &BesluitGenomen) {
        let zaak = self.zaak;
        let Some(naam) = w.op_besluit.as_deref().map(str::trim).filter(|n| !n.is_empty()) else {
            let zin = "Noem het besluit dat je wijzigt, verlengt of intrekt.";
            return self.weiger("op_besluit_ontbreekt", zin, TWEEDE_BESLUIT, wijzig("op_besluit"));
        };
        let Some(eerder) = zaak.besluit(naam).filter(|b| naam != w.besluit && b.genomen.is_vastgelegd()) else {
            let zin = "Dit eerdere besluit bestaat niet. Kies een besluit uit deze zaak.";
            return self.weiger("op_besluit_onbekend", zin, TWEEDE_BESLUIT, wijzig("op_besluit"));
        };
        if !zaak.is_van_kracht(eerder) {
            let zin = "Dit eerdere besluit geldt niet: het is nog niet bekendgemaakt, of vervangen na bezwaar. Kies het besluit dat nu geldt.";
            return self.weiger("op_besluit_geldt_niet", zin, BEKENDMAKING, wijzig("op_besluit"));
        }
        if eerder.genomen.waarde().is_some_and(|b| b.soort.is_weigering()) {
            let zin = "Dat besluit kende niets toe. Er valt niets te wijzigen, te verlengen of in te trekken.";
            self.weiger("op_besluit_kent_niets_toe", zin, TWEEDE_BESLUIT, wijzig("op_besluit"));
        }
        if let Some(bekend) = eerder.bekendgemaakt.eerste().map(|k| k.feitdatum).filter(|b| self.op() < *b) {
            let zin =
                format!("Dat besluit is op {} bekendgemaakt. Dit besluit kan niet eerder zijn.", datum_lang(bekend));
            self.weiger("besluit_voor_eerder_besluit", zin, BEKENDMAKING, wijzig("feitdatum"));
        }
    }

    /// Lines that can be granted, as in any other besluit (procedure 1.7, 1.9).
    fn eis_regels(&mut self, w: &BesluitGenomen) {
        self.toekenning(w);
    }

    /// Wmo 2.3.10 lid 2: the besluit says from when.
    fn per(&mut self, w: &BesluitGenomen) {
        let Some(per) = w.per else {
            let zin = "Vul in vanaf welke dag dit geldt.";
            return self.weiger("per_ontbreekt", zin, HERZIENING_PER, wijzig("per"));
        };
        if per < self.op() {
            let zin = "Dit geldt vanaf een dag die al voorbij is. Leg in de motivering uit waarom dat de inwoner niet oneerlijk treft.";
            self.waarschuw("met_terugwerkende_kracht", zin, HERZIENING_PER, wijzig("per"));
        }
        for (i, regel) in w.regels.iter().enumerate().filter(|_| w.soort != BesluitSoort::Intrekking) {
            let veld = wijzig(&format!("regels.{i}.begin"));
            if regel.begin < per {
                let zin = format!("Deze regel begint voor {}. Kies een begindatum vanaf die dag.", datum_lang(per));
                self.weiger("begin_voor_per", zin, HERZIENING_PER, veld);
            } else if regel.begin > per && self.loopt_op_de_dag_ervoor(&regel.regel, per) {
                // Casus K56: no overlap, and no gap either.
                let zin = format!(
                    "De oude ondersteuning houdt op voor {} en de nieuwe begint later. Zorg dat de inwoner ertussen niet zonder zit.",
                    datum_lang(per)
                );
                self.waarschuw("gat_in_ondersteuning", zin, GEEN_OVERLAP, veld);
            }
        }
    }

    fn loopt_op_de_dag_ervoor(&self, naam: &str, per: chrono::NaiveDate) -> bool {
        let loopt = |t: &Toegekend| t.regel.regel == naam && t.regel.begin < per && t.regel.einde >= per;
        self.zaak.toekenningen().iter().any(loopt)
    }

    /// Nothing goes on silently, and nothing overlaps (casus K76).
    fn sluit_aan(&mut self, w: &BesluitGenomen) {
        let eerder = self.zaak.toekenningen();
        for (i, regel) in w.regels.iter().enumerate() {
            let einde = eerder.iter().filter(|t| t.regel.regel == regel.regel).map(|t| t.regel.einde).max();
            let veld = |naam: &str| wijzig(&format!("regels.{i}.{naam}"));
            match einde {
                None => {
                    let zin = "Deze regel is nog niet toegekend, dus er valt niets te verlengen. Kies een regel uit het eerdere besluit.";
                    self.weiger("verlenging_van_niets", zin, VERLENGING, veld("regel"));
                }
                Some(einde) if regel.begin > einde && einde.succ_opt() != Some(regel.begin) => {
                    let zin = format!(
                        "De ondersteuning houdt op na {}. Laat de verlenging de dag daarna beginnen, anders zit de inwoner zonder.",
                        datum_lang(einde)
                    );
                    self.waarschuw("gat_in_ondersteuning", zin, VERLENGING, veld("begin"));
                }
                Some(_) => {}
            }
        }
    }

    fn herzieningsgrond(&mut self, w: &BesluitGenomen) {
        let Some(grond) = w.herzieningsgrond else {
            let zin = "Kies de grond. De wet noemt er vijf; een andere reden is niet genoeg, behalve als de inwoner het zelf vraagt.";
            return self.weiger("herzieningsgrond_ontbreekt", zin, HERZIENING, wijzig("herzieningsgrond"));
        };
        if grond == Herzieningsgrond::OpVerzoek {
            let gevraagd = self.zaak.uitvoering.wijzigingen.values().flat_map(|v| &v.gevraagd.koppen);
            let opgezegd = |s: Wijzigingsoort| matches!(s, Wijzigingsoort::Opzeggen | Wijzigingsoort::Anders);
            if !gevraagd.into_iter().any(|k| opgezegd(k.waarde.wijzigingsoort)) {
                let zin = "Er ligt niet vast dat de inwoner hierom vroeg. Leg zijn verzoek vast.";
                self.waarschuw("opzegging_niet_vastgelegd", zin, HERZIENING, eerst(FeitSoort::WijzigingGevraagd));
            }
            return;
        }
        let gehoord = self.zaak.zienswijzen.values().any(|z| z.ontvangen.is_vastgelegd());
        if !gehoord && w.zienswijze.as_deref().is_none_or(|z| z.trim().is_empty()) {
            let zin = "De inwoner is nog niet gehoord. Vraag eerst wat hij van deze herziening of intrekking vindt.";
            self.waarschuw("zienswijze_nagaan", zin, ZIENSWIJZE_AMBTSHALVE, eerst(FeitSoort::ZienswijzeGevraagd));
        }
        if w.soort == BesluitSoort::Intrekking && grond == Herzieningsgrond::NietMeerToereikend {
            let zin = "De hulp is niet meer genoeg, en toch trek je haar in. Zorg dat er passende hulp voor in de plaats komt.";
            self.waarschuw("intrekking_zonder_vervanging", zin, HERZIENING, wijzig("soort"));
        }
    }

    /// What the new lines do beside the lines of this zaak that stay (procedure 1.7 R1).
    fn naast_wat_blijft(&mut self, w: &BesluitGenomen) {
        let mut regels = self.zaak.toekenningen();
        regels.retain(|t| t.besluit != w.besluit);
        pas_toe(&mut regels, w);
        for (i, nieuw) in w.regels.iter().enumerate().filter(|_| w.soort != BesluitSoort::Intrekking) {
            let blijft = regels.iter().filter(|t| t.besluit != w.besluit);
            for b in blijft.filter_map(|t| overlap(nieuw, &t.regel)) {
                self.vind(Oordeel::Geweigerd, b.code, b.zin, b.grond, wijzig(&format!("regels.{i}.{}", b.veld)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::voorstel;
    use crate::dossier::proef::{Verloop, dag, feit, regel, toekenning, voorbeeld};
    use crate::feit::{
        BesluitBekendgemaakt, BesluitGenomen, BesluitSoort, Feit, FeitSoort as S, Herzieningsgrond, WijzeBekendmaking,
    };
    use crate::product::{PerWeek, Productregel};

    /// What a besluit of this day finds, with the contract known for as long as it can run.
    fn codes(v: &Verloop, op: &str, w: BesluitGenomen) -> Vec<String> {
        let mut regels = crate::Regels::ingebouwd("almere").unwrap();
        regels.profiel.contract.tot_en_met = regels.profiel.contract.verlengbaar_tot;
        let toets = v.dossier().toets(&voorstel(op, Feit::BesluitGenomen(w)), &regels, dag("2028-01-31"));
        toets.bevindingen.into_iter().map(|b| b.code).filter(|c| c != "feitdatum_lang_geleden").collect()
    }

    fn op_1(soort: BesluitSoort, regels: Vec<Productregel>) -> BesluitGenomen {
        BesluitGenomen { soort, op_besluit: Some("1".into()), regels, ..toekenning("2") }
    }

    fn meer_uren(begin: &str) -> Productregel {
        Productregel { per_week: PerWeek::uit_kwarten(12).unwrap(), begin: dag(begin), ..regel() }
    }

    fn wijziging(begin: &str) -> BesluitGenomen {
        BesluitGenomen { per: Some(dag("2027-03-01")), ..op_1(BesluitSoort::Wijziging, vec![meer_uren(begin)]) }
    }

    fn gevraagd() -> Verloop {
        Verloop::bekend().met("2027-01-10", voorbeeld(S::WijzigingGevraagd))
    }

    #[test]
    fn a_change_builds_on_a_besluit_that_works() {
        let op = "2027-02-01";
        assert!(codes(&gevraagd(), op, wijziging("2027-03-01")).is_empty());
        let los = BesluitGenomen { op_besluit: None, ..wijziging("2027-03-01") };
        assert_eq!(codes(&gevraagd(), op, los), ["op_besluit_ontbreekt"]);
        let vreemd = BesluitGenomen { op_besluit: Some("9".into()), ..wijziging("2027-03-01") };
        assert_eq!(codes(&gevraagd(), op, vreemd), ["op_besluit_onbekend"]);
        let vroeg = Verloop::besluit().met("2027-01-10", voorbeeld(S::HerinneringVerslag));
        assert!(codes(&vroeg, op, wijziging("2027-03-01")).contains(&"op_besluit_geldt_niet".to_owned()));
        assert_eq!(codes(&Verloop::bekend(), op, wijziging("2027-03-01")), ["wijziging_zonder_verzoek"]);
        let eerder = codes(&gevraagd(), "2026-12-06", wijziging("2027-03-01"));
        assert_eq!(eerder, ["besluit_voor_eerder_besluit"]);
    }

    #[test]
    fn k56_no_overlap_and_no_gap() {
        let op = "2027-02-01";
        let zonder_dag = BesluitGenomen { per: None, ..wijziging("2027-03-01") };
        assert!(codes(&gevraagd(), op, zonder_dag).contains(&"per_ontbreekt".to_owned()));
        assert_eq!(codes(&gevraagd(), op, wijziging("2027-02-15")), ["begin_voor_per", "zelfde_product_loopt_al"]);
        assert_eq!(codes(&gevraagd(), op, wijziging("2027-03-02")), ["gat_in_ondersteuning"]);
        // Another name for the same product: the old line stays, so they overlap.
        let naast = BesluitGenomen {
            regels: vec![Productregel { regel: "2".into(), ..meer_uren("2027-03-01") }],
            ..wijziging("2027-03-01")
        };
        assert_eq!(codes(&gevraagd(), op, naast), ["zelfde_product_loopt_al"]);
        let terug = BesluitGenomen { per: Some(dag("2027-01-15")), ..wijziging("2027-02-01") };
        assert_eq!(codes(&gevraagd(), op, terug), ["met_terugwerkende_kracht", "gat_in_ondersteuning"]);
    }

    #[test]
    fn k76_a_verlenging_is_asked_and_joins_on() {
        let v = Verloop::bekend().met("2027-11-01", voorbeeld(S::VerlengingGevraagd));
        let langer = |naam: &str, begin: &str| {
            let r = Productregel { regel: naam.into(), begin: dag(begin), einde: dag("2028-06-30"), ..regel() };
            op_1(BesluitSoort::Verlenging, vec![r])
        };
        assert!(codes(&v, "2027-12-01", langer("1", "2028-01-01")).is_empty());
        assert_eq!(codes(&v, "2027-12-01", langer("1", "2028-01-02")), ["gat_in_ondersteuning"]);
        assert_eq!(codes(&v, "2027-12-01", langer("1", "2027-12-31")), ["zelfde_product_loopt_al"]);
        assert_eq!(codes(&v, "2027-12-01", langer("7", "2028-01-01")), ["verlenging_van_niets"]);
        assert_eq!(codes(&Verloop::bekend(), "2027-12-01", langer("1", "2028-01-01")), ["verlenging_zonder_verzoek"]);
    }

    #[test]
    fn the_college_takes_back_only_on_a_ground_of_the_law() {
        let op = "2027-02-01";
        let intrekking = |grond| BesluitGenomen {
            per: Some(dag("2027-03-01")),
            herzieningsgrond: grond,
            ..op_1(BesluitSoort::Intrekking, Vec::new())
        };
        let v = Verloop::bekend();
        assert_eq!(codes(&v, op, intrekking(None)), ["herzieningsgrond_ontbreekt"]);
        let niet_nodig = Some(Herzieningsgrond::NietMeerAangewezen);
        assert_eq!(codes(&v, op, intrekking(niet_nodig)), ["zienswijze_nagaan"]);
        let gehoord = v
            .clone()
            .met("2027-01-10", voorbeeld(S::ZienswijzeGevraagd))
            .met("2027-01-12", voorbeeld(S::ZienswijzeOntvangen));
        assert!(codes(&gehoord, op, intrekking(niet_nodig)).is_empty());
        let te_weinig = codes(&gehoord, op, intrekking(Some(Herzieningsgrond::NietMeerToereikend)));
        assert_eq!(te_weinig, ["intrekking_zonder_vervanging"]);
        assert_eq!(codes(&v, op, intrekking(Some(Herzieningsgrond::OpVerzoek))), ["opzegging_niet_vastgelegd"]);
        let opgezegd =
            feit(S::WijzigingGevraagd, r#"{"wijziging":"1","wijzigingsoort":"opzeggen","per":"2027-03-01"}"#);
        let v = v.met("2027-01-10", opgezegd);
        assert!(codes(&v, op, intrekking(Some(Herzieningsgrond::OpVerzoek))).is_empty());
    }

    #[test]
    fn a_refusal_leaves_nothing_to_change() {
        let afwijzing = BesluitGenomen { soort: BesluitSoort::Afwijzing, regels: Vec::new(), ..toekenning("1") };
        let bekend =
            BesluitBekendgemaakt { besluit: "1".into(), wijze: WijzeBekendmaking::Verzonden, aan: None, stuk: None };
        let v = Verloop::aanvraag()
            .met("2026-12-04", Feit::BesluitGenomen(afwijzing))
            .met("2026-12-07", Feit::BesluitBekendgemaakt(bekend))
            .met("2027-01-10", voorbeeld(S::WijzigingGevraagd));
        assert_eq!(codes(&v, "2027-01-11", wijziging("2027-03-01")), ["op_besluit_kent_niets_toe"]);
    }
}
