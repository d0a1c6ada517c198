//! Every need has an answer: granted, met by what the resident and others do, or refused because.

use super::{Controle, Controlestand, eerst, veld};
use crate::artikelen::*;
use crate::feit::{BesluitSoort, FeitSoort};
use crate::product::{Leveringsvorm, Productregel, Urenopbouw};
use crate::tekst;

impl Controle<'_> {
    pub(super) fn antwoorden(&mut self) {
        if !self.besluit.soort.is_op_aanvraag() || self.besluit.soort == BesluitSoort::BuitenBehandeling {
            return;
        }
        let voorstel: Vec<Productregel> =
            self.zaak.ondersteuning.waarde().map(|o| o.regels.clone()).unwrap_or_default();
        for regel in &voorstel {
            self.antwoord_op(regel);
            self.gekozen_vorm(regel);
        }
        if voorstel.is_empty() && self.besluit.gronden.is_empty() && self.besluit.regels.is_empty() {
            let zin = "Het besluit kent niets toe en noemt geen reden. Kies waarop het rust.";
            self.fout("behoefte_zonder_antwoord", zin, MOTIVERING, veld("gronden"));
        }
        for regel in self.besluit.regels.iter().filter(|r| voorstel.iter().all(|v| v.regel != r.regel)) {
            let zin = format!(
                "{} staat niet in het verslag. Leg in de motivering uit waarom je dit toekent.",
                self.regels.profiel.productnaam(regel.product)
            );
            let (stand, herstel) = (Controlestand::Aandacht, veld("motivering"));
            self.punt("toegekend_zonder_voorstel", Some(&regel.regel), stand, zin, MOTIVERING, herstel);
        }
        self.tweede_wijkwerker();
    }

    fn antwoord_op(&mut self, voorgesteld: &Productregel) {
        let product = self.regels.profiel.productnaam(voorgesteld.product).to_owned();
        let naam = voorgesteld.regel.as_str();
        let gronden = !self.besluit.gronden.is_empty();
        let Some(toegekend) = self.besluit.regels.iter().find(|r| r.regel == naam) else {
            if gronden {
                let zin = format!(
                    "{product}: niet toegekend. Leg in de motivering uit waarom, ook waar de inwoner wel terechtkan."
                );
                self.punt("behoefte_geweigerd", Some(naam), Controlestand::InOrde, zin, MOTIVERING, None);
            } else {
                let zin = format!(
                    "{product} staat in het verslag, maar het besluit zegt er niets over. Ken het toe, of weiger het met een reden."
                );
                self.punt("behoefte_zonder_antwoord", Some(naam), Controlestand::Fout, zin, MOTIVERING, veld("regels"));
            }
            return;
        };
        let minder = toegekend.per_week < voorgesteld.per_week || toegekend.product != voorgesteld.product;
        let deels = self.besluit.soort == BesluitSoort::GedeeltelijkeToekenning && gronden;
        if minder && !deels {
            // Casus K48: a part that is not granted needs its reasons.
            let zin = format!(
                "{product}: het verslag noemt {}, het besluit {}. Kies gedeeltelijk toekennen en noem de reden, of pas de regel aan.",
                voorgesteld.per_week_label(),
                toegekend.per_week_label()
            );
            self.punt("minder_dan_voorgesteld", Some(naam), Controlestand::Fout, zin, MOTIVERING, veld("soort"));
        } else {
            let zin = format!("{product}: {}{}.", toegekend.per_week_label(), self.wat_anderen_doen(toegekend));
            self.punt("behoefte_beantwoord", Some(naam), Controlestand::InOrde, zin, MAATWERK, None);
        }
    }

    /// What is met in another way, from how the hours came about.
    fn wat_anderen_doen(&self, toegekend: &Productregel) -> String {
        let uren = self.zaak.uren.get(&toegekend.regel).and_then(|v| v.waarde());
        let Some(opbouw) = uren.map(|u| Urenopbouw::van(u, toegekend.eenheid())) else { return String::new() };
        let wie = ["eigen kracht", "huisgenoten", "mantelzorg en netwerk", "algemene voorzieningen"];
        let gevuld: Vec<String> = wie
            .into_iter()
            .zip(opbouw.gedaan)
            .filter(|(_, minuten)| *minuten > 0)
            .map(|(wie, minuten)| format!("{} door {wie}", opbouw.omvang(minuten)))
            .collect();
        if gevuld.is_empty() {
            return String::new();
        }
        format!(", van de {} die nodig zijn; {}", opbouw.omvang(opbouw.nodig), tekst::opsomming(&gevuld))
    }

    /// Refusing the form is not refusing the support (procedure 0.2 rule 5).
    fn gekozen_vorm(&mut self, voorgesteld: &Productregel) {
        let naam = voorgesteld.regel.as_str();
        let pgb = Leveringsvorm::PersoonsgebondenBudget;
        let los = self.zaak.keuzes.get(naam).and_then(|k| k.leveringsvorm.waarde()).map(|k| k.leveringsvorm);
        let bij_verslag = self.zaak.reactie.koppen.iter().rev().flat_map(|k| &k.waarde.keuzes);
        let gekozen = los.or_else(|| bij_verslag.into_iter().find(|k| k.regel == naam).map(|k| k.leveringsvorm));
        if gekozen != Some(pgb) {
            return;
        }
        let toegekend = self.besluit.regels.iter().find(|r| r.regel == naam).map(|r| r.leveringsvorm == Some(pgb));
        match (toegekend, &self.besluit.weigering_pgb) {
            (Some(true), _) => {
                let zin = "De inwoner koos een pgb en krijgt een pgb.".to_owned();
                self.punt("pgb_beantwoord", Some(naam), Controlestand::InOrde, zin, PGB, None);
            }
            (Some(false), Some(_)) => {
                let zin =
                    "Het pgb is geweigerd met een reden, en de hulp zelf is toegekend als zorg in natura.".to_owned();
                self.punt("pgb_beantwoord", Some(naam), Controlestand::InOrde, zin, PGB_WEIGEREN, None);
            }
            (Some(false), None) => {
                let zin = "De inwoner koos een pgb en krijgt zorg in natura, maar het besluit weigert het pgb niet. Noem de reden van de weigering.".to_owned();
                let herstel = veld("weigering_pgb");
                self.punt("pgb_zonder_antwoord", Some(naam), Controlestand::Fout, zin, PGB_WEIGEREN, herstel);
            }
            (None, _) if self.besluit.gronden.is_empty() => {
                let zin = "De inwoner vroeg een pgb en krijgt niets. Een pgb weigeren is geen reden om de hulp zelf te weigeren.".to_owned();
                self.punt("pgb_zonder_antwoord", Some(naam), Controlestand::Fout, zin, PGB_WEIGEREN, veld("regels"));
            }
            (None, _) => {}
        }
    }

    fn tweede_wijkwerker(&mut self) {
        if !self.zaak.verschil.is_vastgelegd() {
            return;
        }
        if self.zaak.tweede_oordeel.is_vastgelegd() {
            let zin = "Een tweede wijkwerker keek mee. Noem in de motivering wat daar uitkwam.";
            self.in_orde("tweede_wijkwerker", zin, TWEEDE_WIJKWERKER);
        } else {
            let zin = "De inwoner is het niet eens met het verslag, en een tweede wijkwerker gaf nog geen oordeel. Laat die meekijken; de termijn wacht daar niet op.";
            let feit = FeitSoort::TweedeWijkwerkerOordeel;
            self.aandacht("tweede_wijkwerker", zin, TWEEDE_WIJKWERKER, eerst(feit));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Controlestand as S;
    use super::super::proef::{punt, stand, standen};
    use crate::dossier::proef::{Verloop, feit, regel, toekenning, voorbeeld};
    use crate::feit::{
        Afwijzingsgrond, BesluitGenomen, BesluitSoort, Feit, FeitSoort, GrondWeigeringPgb, KeuzeLeveringsvorm,
        VerslagReactieOntvangen, WeigeringPgb,
    };
    use crate::product::{Leveringsvorm, PerWeek, Productregel};

    fn minder() -> BesluitGenomen {
        let een_uur = Productregel { per_week: PerWeek::uit_kwarten(4).unwrap(), ..regel() };
        BesluitGenomen { regels: vec![een_uur], ..toekenning("1") }
    }

    #[test]
    fn every_line_of_the_proposal_is_granted_or_refused_with_a_reason() {
        let v = Verloop::aanvraag();
        assert_eq!(stand(&v, &toekenning("1"), "behoefte_beantwoord"), Some(S::InOrde));
        let niets = BesluitGenomen { regels: Vec::new(), ..toekenning("1") };
        assert_eq!(stand(&v, &niets, "behoefte_zonder_antwoord"), Some(S::Fout));
        let afwijzing =
            BesluitGenomen { soort: BesluitSoort::Afwijzing, gronden: vec![Afwijzingsgrond::EigenKracht], ..niets };
        assert_eq!(stand(&v, &afwijzing, "behoefte_geweigerd"), Some(S::InOrde));
        assert_eq!(stand(&v, &afwijzing, "behoefte_zonder_antwoord"), None);
    }

    #[test]
    fn k48_less_than_the_verslag_says_needs_a_reason() {
        let v = Verloop::aanvraag();
        assert_eq!(stand(&v, &minder(), "minder_dan_voorgesteld"), Some(S::Fout));
        let zin = punt(&v, &minder(), "minder_dan_voorgesteld").unwrap().zin;
        assert!(zin.contains("2 uur per week") && zin.contains("1 uur per week"), "{zin}");
        let deels = BesluitGenomen {
            soort: BesluitSoort::GedeeltelijkeToekenning,
            gronden: vec![Afwijzingsgrond::NetwerkOfMantelzorg],
            ..minder()
        };
        assert_eq!(stand(&v, &deels, "minder_dan_voorgesteld"), None);
    }

    #[test]
    fn what_others_do_is_part_of_the_answer() {
        let v = Verloop::aanvraag().met("2026-12-01", voorbeeld(FeitSoort::UrenOnderbouwd));
        let zin = punt(&v, &toekenning("1"), "behoefte_beantwoord").unwrap().zin;
        assert_eq!(
            zin,
            "Huishoudelijke ondersteuning: 2 uur per week, van de 3 uur die nodig zijn; 1 uur door mantelzorg en netwerk."
        );
    }

    #[test]
    fn a_refused_pgb_is_not_a_refused_product() {
        let keuzes = vec![KeuzeLeveringsvorm {
            regel: "1".into(),
            leveringsvorm: Leveringsvorm::PersoonsgebondenBudget,
            aanbieder: None,
            motivering: Some("Mijn zus helpt.".into()),
        }];
        let terug = VerslagReactieOntvangen { keuzes, ..crate::dossier::proef::reactie() };
        let v = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(terug));
        assert_eq!(stand(&v, &toekenning("1"), "pgb_zonder_antwoord"), Some(S::Fout));
        let weigering = WeigeringPgb { grond: GrondWeigeringPgb::NietVaardig, toelichting: "Getoetst.".into() };
        let met_zin = BesluitGenomen { weigering_pgb: Some(weigering), ..toekenning("1") };
        assert_eq!(stand(&v, &met_zin, "pgb_beantwoord"), Some(S::InOrde));
        let niets = BesluitGenomen { regels: Vec::new(), ..met_zin };
        assert_eq!(stand(&v, &niets, "pgb_zonder_antwoord"), Some(S::Fout));
        assert_eq!(stand(&Verloop::aanvraag(), &toekenning("1"), "pgb_beantwoord"), None);
    }

    #[test]
    fn a_second_wijkwerker_looks_along_on_disagreement() {
        let v = Verloop::aanvraag().met("2026-12-01", feit(FeitSoort::VerschilVanInzicht, r#"{"waarover":"uren"}"#));
        assert_eq!(stand(&v, &toekenning("1"), "tweede_wijkwerker"), Some(S::Aandacht));
        let v = v.met("2026-12-02", voorbeeld(FeitSoort::TweedeWijkwerkerOordeel));
        assert_eq!(stand(&v, &toekenning("1"), "tweede_wijkwerker"), Some(S::InOrde));
    }

    #[test]
    fn every_point_is_a_sentence_with_a_ground() {
        for besluit in [toekenning("1"), minder(), BesluitGenomen { regels: Vec::new(), ..toekenning("1") }] {
            let punten = standen(&Verloop::aanvraag(), &besluit);
            assert!(punten.len() > 5, "{punten:?}");
            for p in punten {
                assert!(p.zin.ends_with('.') && p.zin.len() > 15, "{}", p.zin);
                assert!(!p.grond.bron.is_empty(), "{}", p.code);
            }
        }
    }
}
