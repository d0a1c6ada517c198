//! Guards of the choice between zorg in natura and a pgb, and of the pgb itself (procedure 1.9, 1.10;
//! Wmo 2.3.6).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{
    AanbiederGekozen, FeitSoort, LeveringsvormGekozen, PgbBeheer, PgbBeoordeeld, PgbGesprekGevoerd, PgbHulpsoort,
    PgbMotivatieOntvangen, PgbPlanOntvangen, PgbPuntOordeel,
};
use crate::pgb::PgbPunt;
use crate::product::{Leveringsvorm, Productregel};
use std::collections::BTreeSet;

impl Toetsing<'_> {
    /// The line with this name, as it is granted or else as it is proposed.
    fn regel_in_zaak(&self, naam: &str) -> Option<Productregel> {
        let toegekend = self.zaak.toegekende_regels().into_iter();
        let voorgesteld = self.zaak.ondersteuning.koppen.iter().rev().flat_map(|k| k.waarde.regels.iter().cloned());
        toegekend.chain(voorgesteld).find(|r| r.regel == naam)
    }

    fn regel_bestaat(&mut self, naam: &str, veld: &str) {
        if self.regel_in_zaak(naam).is_none() {
            let zin =
                "Deze regel staat niet in het voorstel en niet in het besluit. Controleer bij welke regel dit hoort.";
            self.waarschuw("keuze_zonder_voorstel", zin, PGB_UITLEG, wijzig(veld));
        }
    }

    /// The resident said why, with the verslag or apart from it (Wmo 2.3.6 lid 2 b).
    fn pgb_gemotiveerd(&self) -> bool {
        let los = self.zaak.pgb.motivatie.waarde().is_some_and(|m| !m.tekst.trim().is_empty());
        let keuzes = self.zaak.reactie.koppen.iter().flat_map(|k| &k.waarde.keuzes);
        let bij_verslag = keuzes
            .filter(|k| k.leveringsvorm == Leveringsvorm::PersoonsgebondenBudget)
            .any(|k| k.motivering.as_deref().is_some_and(|m| !m.trim().is_empty()));
        los || bij_verslag
    }

    pub(super) fn leveringsvorm(&mut self, w: &LeveringsvormGekozen) {
        self.regel_bestaat(&w.regel, "regel");
        if w.leveringsvorm == Leveringsvorm::PersoonsgebondenBudget && !self.pgb_gemotiveerd() {
            let zin = "De inwoner kiest een pgb, maar zegt nog niet waarom. Vraag hem om de reden.";
            let motivatie = eerst(FeitSoort::PgbMotivatieOntvangen);
            self.waarschuw("pgb_zonder_motivering", zin, PGB_MOTIVERING, motivatie);
        }
    }

    pub(super) fn aanbieder_gekozen(&mut self, w: &AanbiederGekozen) {
        self.regel_bestaat(&w.regel, "regel");
        let zin = "Vul de naam van de aanbieder in.";
        self.eis_tekst(&w.aanbieder, "aanbieder", "aanbieder_ontbreekt", zin, ZIN_KEUZE);
        let keuze = self.zaak.keuzes.get(&w.regel).and_then(|k| k.leveringsvorm.waarde()).map(|k| k.leveringsvorm);
        if keuze == Some(Leveringsvorm::PersoonsgebondenBudget) {
            let zin = "De inwoner koos bij deze regel een pgb. Een aanbieder kies je alleen bij zorg in natura.";
            self.waarschuw("aanbieder_bij_pgb", zin, ZIN_KEUZE, eerst(FeitSoort::LeveringsvormGekozen));
        }
        if let Some(regel) = self.regel_in_zaak(&w.regel) {
            let zin = Some(Leveringsvorm::ZorgInNatura);
            let gekozen = Productregel { leveringsvorm: zin, aanbieder: Some(w.aanbieder.clone()), ..regel };
            for b in self.regels.profiel.bezwaren_aanbieder(&gekozen) {
                self.vind(b.zwaarte, b.code, b.zin, b.grond, wijzig("aanbieder"));
            }
        }
        let getoond: BTreeSet<&str> =
            w.getoonde_alternatieven.iter().map(|a| a.trim()).filter(|a| !a.is_empty()).collect();
        if getoond.len() < 2 {
            // Fewer than two is for contractmanagement; the resident does not wait for it.
            let zin =
                "Laat de inwoner minstens twee aanbieders zien. Zijn die er niet, meld dat dan bij contractmanagement.";
            self.waarschuw("te_weinig_alternatieven", zin, ZIN_KEUZE, wijzig("getoonde_alternatieven"));
        }
    }

    pub(super) fn pgb_motivatie(&mut self, w: &PgbMotivatieOntvangen) {
        let zin = "Schrijf op waarom de inwoner een pgb wil, in zijn eigen woorden.";
        self.eis_tekst(&w.tekst, "tekst", "pgb_motivatie_leeg", zin, PGB_MOTIVERING);
    }

    pub(super) fn pgb_plan(&mut self, w: &PgbPlanOntvangen) {
        if w.hulpverleners.is_empty() && w.toelichting.trim().is_empty() {
            let zin = "Schrijf op wie de hulp gaat geven, of wat er in het plan staat.";
            self.weiger("pgb_plan_leeg", zin, PGB, wijzig("hulpverleners"));
        }
        for (i, h) in w.hulpverleners.iter().enumerate() {
            let veld = |naam: &str| format!("hulpverleners.{i}.{naam}");
            let zin = "Vul de naam van de hulpverlener in.";
            self.eis_tekst(&h.naam, &veld("naam"), "hulpverlener_zonder_naam", zin, PGB);
            if h.tarief_cent == 0 {
                let zin = "Vul in wat de hulpverlener per uur of dagdeel kost.";
                self.weiger("hulpverlener_zonder_tarief", zin, PGB_BEDRAG, wijzig(&veld("tarief_cent")));
            }
            for (cijfers, naam) in [(&h.kvk, "kvk"), (&h.agb, "agb")] {
                let goed = |c: &String| c.len() == 8 && c.bytes().all(|b| b.is_ascii_digit());
                if cijfers.as_ref().is_some_and(|c| !goed(c)) {
                    let zin = "Een KvK-nummer en een AGB-code hebben acht cijfers. Controleer het nummer.";
                    self.weiger(&format!("{naam}_klopt_niet"), zin, PGB, wijzig(&veld(naam)));
                }
            }
            match h.hulpsoort {
                PgbHulpsoort::Informeel if h.relatie.trim().is_empty() => {
                    let zin = "Schrijf op wie deze hulpverlener voor de inwoner is: dochter, buurvrouw, vriend.";
                    self.waarschuw("relatie_ontbreekt", zin, PGB, wijzig(&veld("relatie")));
                }
                PgbHulpsoort::Formeel if h.kwaliteit.trim().is_empty() => {
                    let zin = "Schrijf op hoe je weet dat de hulp goed is: diploma, VOG. De eisen zijn dezelfde als bij zorg in natura.";
                    self.waarschuw("kwaliteit_onbekend", zin, PGB_KWALITEIT, wijzig(&veld("kwaliteit")));
                }
                _ => {}
            }
            self.regel_bestaat(&h.regel, &veld("regel"));
        }
        if w.hulpverleners.iter().any(|h| self.is_vertegenwoordiger(&h.naam)) {
            self.belangenconflict();
        }
    }

    /// Whether somebody who may act for the resident has this name.
    fn is_vertegenwoordiger(&self, naam: &str) -> bool {
        let naam = naam.trim().to_lowercase();
        let koppen = self.dossier.vertegenwoordigingen.values().flat_map(|v| &v.koppen);
        koppen.into_iter().any(|k| k.waarde.naam.volledig().to_lowercase() == naam)
    }

    /// Casus K36.
    fn belangenconflict(&mut self) {
        let zin = "Wie het pgb beheert, wordt er ook uit betaald. Bespreek hoe de inwoner zelf kan blijven kiezen, en schrijf op waarom het toch kan.";
        self.waarschuw("beheerder_is_hulpverlener", zin, PGB, wijzig("beheerder_is_hulpverlener"));
    }

    pub(super) fn pgb_gesprek(&mut self, w: &PgbGesprekGevoerd) {
        let naam_nodig = w.beheer != PgbBeheer::Client;
        if naam_nodig && w.aanwezigen.is_empty() {
            let zin = "Een ander gaat het pgb beheren. Leg vast of die persoon bij het gesprek was.";
            self.waarschuw("beheerder_niet_aanwezig", zin, PGB, wijzig("aanwezigen"));
        }
    }

    pub(super) fn pgb_beoordeeld(&mut self, w: &PgbBeoordeeld) {
        let zin = "Schrijf op wat je vindt en waarom. Het oordeel volgt niet vanzelf uit de tien punten.";
        self.eis_tekst(&w.conclusie, "conclusie", "pgb_conclusie_leeg", zin, PGB);
        self.tien_punten(w);
        if w.getoetst != PgbBeheer::Client && w.naam_beheerder.trim().is_empty() {
            let zin = "Vul in wie het pgb gaat beheren.";
            self.weiger("beheerder_zonder_naam", zin, PGB, wijzig("naam_beheerder"));
        }
        // Casus K36: who really does the administration is the one to test.
        let beheer = self.zaak.pgb.gesprek.waarde().map(|g| g.beheer);
        match beheer {
            Some(beheer) if beheer != w.getoetst => {
                let zin =
                    "In het pgb-gesprek staat dat een ander het pgb beheert. Toets degene die het echt gaat doen.";
                self.weiger("verkeerde_persoon_getoetst", zin, PGB, wijzig("getoetst"));
            }
            Some(_) => {}
            None => {
                let zin = "Er ligt geen pgb-gesprek vast. Voer dat gesprek, of leg vast wanneer het was.";
                self.waarschuw("pgb_gesprek_ontbreekt", zin, PGB, eerst(FeitSoort::PgbGesprekGevoerd));
            }
        }
        if w.beheerder_is_hulpverlener || (!w.naam_beheerder.trim().is_empty() && self.staat_in_plan(&w.naam_beheerder))
        {
            self.belangenconflict();
        }
        if w.motivatie_voldoende && !self.pgb_gemotiveerd() {
            let zin = "Er ligt niet vast waarom de inwoner een pgb wil. Leg eerst zijn reden vast.";
            self.weiger("motivatie_niet_vastgelegd", zin, PGB_MOTIVERING, eerst(FeitSoort::PgbMotivatieOntvangen));
        }
        if w.kwaliteit_voldoende && !self.zaak.pgb.plan.is_vastgelegd() {
            let zin = "Er is nog geen pgb-plan. Zonder plan weet je niet wie de hulp geeft.";
            self.waarschuw("pgb_plan_ontbreekt", zin, PGB_KWALITEIT, eerst(FeitSoort::PgbPlanOntvangen));
        }
        if w.eerder_ingetrokken {
            let zin = "Een eerder pgb is ingetrokken. Dat mag een reden zijn om te weigeren, het hoeft niet. Schrijf je afweging op.";
            self.waarschuw("pgb_eerder_ingetrokken", zin, PGB_WEIGEREN, wijzig("conclusie"));
        }
    }

    fn staat_in_plan(&self, naam: &str) -> bool {
        let naam = naam.trim().to_lowercase();
        let plan = self.zaak.pgb.plan.koppen.iter().flat_map(|k| &k.waarde.hulpverleners);
        plan.into_iter().any(|h| h.naam.trim().to_lowercase() == naam)
    }

    /// Each of the ten once. Nothing is counted: they are a frame for the talk, not a bar to pass.
    fn tien_punten(&mut self, w: &PgbBeoordeeld) {
        let alle: Vec<u8> = PgbPunt::alle().map(PgbPunt::nummer).collect();
        let mut gezien = BTreeSet::new();
        for (i, p) in w.punten.iter().enumerate() {
            if PgbPunt::uit_nummer(p.punt).is_none() {
                let zin = format!("De punten lopen van 1 tot en met {}. Controleer het nummer.", alle.len());
                self.weiger("pgb_punt_onbekend", zin, PGB_PUNTEN, wijzig(&format!("punten.{i}.punt")));
            } else if !gezien.insert(p.punt) {
                let zin = format!("Punt {} staat er twee keer. Haal er een weg.", p.punt);
                self.weiger("pgb_punt_dubbel", zin, PGB_PUNTEN, wijzig(&format!("punten.{i}.punt")));
            }
            if p.oordeel != PgbPuntOordeel::Voldoende && p.toelichting.trim().is_empty() {
                let zin = format!("Schrijf bij punt {} op waar het aan ligt, of wie erbij helpt.", p.punt);
                self.waarschuw("pgb_punt_zonder_uitleg", zin, PGB_PUNTEN, wijzig(&format!("punten.{i}.toelichting")));
            }
        }
        let open: Vec<String> = alle.iter().filter(|p| !gezien.contains(*p)).map(|p| p.to_string()).collect();
        if !open.is_empty() {
            let zin = format!(
                "Nog niet besproken: punt {}. Bespreek ze, of schrijf op waarom dat niet hoeft.",
                crate::tekst::opsomming(&open)
            );
            self.waarschuw("pgb_punten_open", zin, PGB_PUNTEN, wijzig("punten"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, feit, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};

    const OP: &str = "2026-12-01";

    /// A judgement with all ten points, of this person, and something more.
    fn beoordeling(getoetst: &str, punten: &str, meer: &str) -> Feit {
        let alle: Vec<String> = (1..=10).map(|p| format!(r#"{{"punt":{p},"oordeel":"voldoende"}}"#)).collect();
        let punten = if punten.is_empty() { alle.join(",") } else { punten.to_owned() };
        feit(
            S::PgbBeoordeeld,
            &format!(
                r#"{{"getoetst":"{getoetst}","punten":[{punten}],"vaardig":true,"motivatie_voldoende":true,
                "kwaliteit_voldoende":true,"conclusie":"Het kan."{meer}}}"#
            ),
        )
    }

    fn voorbereid() -> Verloop {
        [S::PgbMotivatieOntvangen, S::PgbPlanOntvangen, S::PgbGesprekGevoerd]
            .into_iter()
            .fold(Verloop::aanvraag(), |v, soort| v.met(OP, voorbeeld(soort)))
    }

    #[test]
    fn a_provider_has_a_contract_and_was_chosen_from_two() {
        let v = Verloop::aanvraag();
        let kies = |aanbieder: &str, getoond: &str| {
            let data = format!(r#"{{"regel":"1","aanbieder":"{aanbieder}","getoonde_alternatieven":[{getoond}]}}"#);
            feit(S::AanbiederGekozen, &data)
        };
        // The contract ends before the support does, as far as known.
        assert_eq!(gewaarschuwd(&v, OP, kies("Tzorg", r#""Tzorg","Zonzorg!""#)), ["loopt_na_contract"]);
        let een = gewaarschuwd(&v, OP, kies("Tzorg", r#""Tzorg","Tzorg ""#));
        assert_eq!(een, ["loopt_na_contract", "te_weinig_alternatieven"]);
        assert_eq!(geweigerd(&v, OP, kies("Onbekend BV", r#""A","B""#)), ["aanbieder_zonder_contract"]);
        let pgb = v.met(OP, voorbeeld(S::LeveringsvormGekozen));
        assert!(gewaarschuwd(&pgb, OP, kies("Tzorg", r#""A","B""#)).contains(&"aanbieder_bij_pgb".to_owned()));
    }

    #[test]
    fn who_chooses_a_pgb_says_why() {
        let keuze = || voorbeeld(S::LeveringsvormGekozen);
        assert_eq!(gewaarschuwd(&Verloop::aanvraag(), OP, keuze()), ["pgb_zonder_motivering"]);
        let v = Verloop::aanvraag().met(OP, voorbeeld(S::PgbMotivatieOntvangen));
        assert!(gewaarschuwd(&v, OP, keuze()).is_empty());
        let elders = feit(S::LeveringsvormGekozen, r#"{"regel":"9","leveringsvorm":"zorg_in_natura"}"#);
        assert_eq!(gewaarschuwd(&v, OP, elders), ["keuze_zonder_voorstel"]);
        let leeg = feit(S::PgbMotivatieOntvangen, r#"{"tekst":" "}"#);
        assert_eq!(geweigerd(&Verloop::aanvraag(), OP, leeg), ["pgb_motivatie_leeg"]);
    }

    #[test]
    fn a_pgb_plan_names_who_helps_for_how_much_and_how_well() {
        let v = Verloop::aanvraag();
        let plan = |meer: &str| {
            let hulp =
                format!(r#"{{"naam":"Sara","hulpsoort":"formeel","regel":"1","per_week":2,"tarief_cent":3000{meer}}}"#);
            feit(S::PgbPlanOntvangen, &format!(r#"{{"hulpverleners":[{hulp}]}}"#))
        };
        assert!(gewaarschuwd(&v, OP, plan(r#","kwaliteit":"diploma","kvk":"12345678""#)).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, plan("")), ["kwaliteit_onbekend"]);
        assert_eq!(
            geweigerd(&v, OP, plan(r#","kvk":"1234567","agb":"1234567x""#)),
            ["kvk_klopt_niet", "agb_klopt_niet"]
        );
        assert_eq!(geweigerd(&v, OP, feit(S::PgbPlanOntvangen, "{}")), ["pgb_plan_leeg"]);
        assert_eq!(gewaarschuwd(&v, OP, voorbeeld(S::PgbPlanOntvangen)), ["relatie_ontbreekt"]);
        let gratis = r#"{"hulpverleners":[{"naam":" ","hulpsoort":"informeel","relatie":"dochter","regel":"1","per_week":2,"tarief_cent":0}]}"#;
        let codes = geweigerd(&v, OP, feit(S::PgbPlanOntvangen, gratis));
        assert_eq!(codes, ["hulpverlener_zonder_naam", "hulpverlener_zonder_tarief"]);
    }

    #[test]
    fn each_of_the_ten_points_is_talked_about_once_and_nothing_follows_from_them() {
        let v = voorbereid();
        assert!(gewaarschuwd(&v, OP, beoordeling("client", "", "")).is_empty());
        let drie = r#"{"punt":3,"oordeel":"voldoende"}"#;
        assert_eq!(gewaarschuwd(&v, OP, beoordeling("client", drie, "")), ["pgb_punten_open"]);
        assert_eq!(geweigerd(&v, OP, beoordeling("client", &format!("{drie},{drie}"), "")), ["pgb_punt_dubbel"]);
        let elf = r#"{"punt":11,"oordeel":"voldoende"}"#;
        assert_eq!(geweigerd(&v, OP, beoordeling("client", elf, "")), ["pgb_punt_onbekend"]);
        // Not able on every point, and yet the conclusion is a person's.
        let alle: Vec<String> =
            (1..=10).map(|p| format!(r#"{{"punt":{p},"oordeel":"onvoldoende","toelichting":"Zus helpt."}}"#)).collect();
        assert!(gewaarschuwd(&v, OP, beoordeling("client", &alle.join(","), "")).is_empty());
    }

    #[test]
    fn k36_the_manager_is_tested_and_a_paid_manager_is_flagged() {
        let v = voorbereid();
        assert_eq!(
            geweigerd(&v, OP, beoordeling("vertegenwoordiger", "", r#","naam_beheerder":"Karim""#)),
            ["verkeerde_persoon_getoetst"]
        );
        let gesprek = feit(S::PgbGesprekGevoerd, r#"{"plaats":"Stadhuis","beheer":"netwerk"}"#);
        assert_eq!(gewaarschuwd(&Verloop::aanvraag(), OP, gesprek.clone()), ["beheerder_niet_aanwezig"]);
        let netwerk = Verloop::aanvraag()
            .met(OP, voorbeeld(S::PgbMotivatieOntvangen))
            .met(OP, voorbeeld(S::PgbPlanOntvangen))
            .met(OP, gesprek);
        assert_eq!(geweigerd(&netwerk, OP, beoordeling("netwerk", "", "")), ["beheerder_zonder_naam"]);
        // Sara is also in the plan as the one who is paid.
        let sara = r#","naam_beheerder":"Sara""#;
        assert_eq!(gewaarschuwd(&netwerk, OP, beoordeling("netwerk", "", sara)), ["beheerder_is_hulpverlener"]);
    }

    #[test]
    fn a_judgement_rests_on_reasons_a_plan_and_a_gesprek() {
        let v = Verloop::aanvraag();
        assert_eq!(geweigerd(&v, OP, beoordeling("client", "", "")), ["motivatie_niet_vastgelegd"]);
        let v = v.met(OP, voorbeeld(S::PgbMotivatieOntvangen));
        let eerder = beoordeling("client", "", r#","eerder_ingetrokken":true"#);
        assert_eq!(
            gewaarschuwd(&v, OP, eerder),
            ["pgb_gesprek_ontbreekt", "pgb_plan_ontbreekt", "pgb_eerder_ingetrokken"]
        );
    }
}
