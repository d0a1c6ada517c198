//! Guards of the facts around the melding and its end (procedure 1.4, 1.5, 1.8).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Tekenbevoegdheid as T;
use crate::fase::Fase;
use crate::feit::{
    Doorgezonden, FeitSoort, HerinneringVerslag, MeldingAfgesloten, MeldingIngetrokken, MeldingOntvangen,
    PersoonlijkPlanAfgezien, RedenAfsluiting, SpoedVastgesteld,
};
use crate::taak::Herinneren;
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};

impl Toetsing<'_> {
    pub(super) fn melding_ontvangen(&mut self, w: &MeldingOntvangen) {
        let zin = "Schrijf de hulpvraag op, in de woorden van de inwoner.";
        self.eis_tekst(&w.hulpvraag, "hulpvraag", "hulpvraag_leeg", zin, MELDING);
        if let Some(melder) = &w.melder {
            let zin = "Schrijf op wie de melder is voor de inwoner, bijvoorbeeld dochter of huisarts.";
            self.eis_tekst(&melder.relatie, "melder.relatie", "relatie_leeg", zin, NAMENS);
            if !melder.met_medeweten {
                // Casus K64.
                let zin = "De inwoner weet niet van deze melding. Het is dan een signaal: neem eerst contact op met de inwoner.";
                self.waarschuw("melder_zonder_medeweten", zin, NAMENS, eerst(FeitSoort::ContactVastgelegd));
            }
        }
        let niet_hier = self.dossier.ingezetenschap.koppen.iter().any(|k| !k.waarde.ingezetene)
            || self.dossier.verhuisd.koppen.iter().any(|k| k.waarde.per <= self.op());
        if niet_hier {
            let zin =
                "De inwoner woont niet (meer) in deze gemeente. Stuur de melding door naar de gemeente waar hij woont.";
            self.waarschuw("geen_ingezetene", zin, DOORZENDEN, eerst(FeitSoort::Doorgezonden));
        }
        self.postcode_van_elders(eerst(FeitSoort::IngezetenschapGetoetst));
        let elders = self.dossier.zaken.iter().filter(|z| z.id != self.zaak.id).any(|z| {
            matches!(
                z.fase(self.dossier, self.regels, self.vandaag),
                Fase::Melding | Fase::Onderzoek | Fase::VerslagConcept | Fase::VerslagUit | Fase::Besluitvorming
            )
        });
        if elders && self.voorstel.vervangt.is_empty() {
            let zin = "Er loopt al een melding van deze inwoner. Kijk of deze vraag daar bij hoort.";
            self.waarschuw("andere_melding_loopt", zin, MELDING, None);
        }
    }

    /// Lateness has no effect on the six weeks (casus K66); it is worth knowing.
    pub(super) fn ontvangst_bevestigd(&mut self) {
        let Some(melding) = self.zaak.melding_ontvangen_op() else { return };
        let norm = termijn::bereken(TermijnSoort::Ontvangstbevestiging, melding, self.regels);
        if self.op() > norm.uiterlijk {
            let zin = format!(
                "De bevestiging had er op {} moeten zijn. De zes weken lopen gewoon door vanaf de melding.",
                datum_lang(norm.uiterlijk)
            );
            self.waarschuw("bevestiging_te_laat", zin, norm.grond, None);
        }
    }

    pub(super) fn plan_ontvangen(&mut self) {
        if self.zaak.nieuwste_verslag().is_some() {
            let zin = "Het onderzoeksverslag is al vastgesteld. Maak een nieuwe versie waarin dit plan is meegenomen.";
            let herstel = eerst(FeitSoort::OnderzoeksverslagVastgesteld);
            self.waarschuw("plan_na_verslag", zin, PERSOONLIJK_PLAN, herstel);
        }
    }

    /// Only who says so himself makes no plan: it is no way around the seven days.
    pub(super) fn plan_afgezien(&mut self, w: &PersoonlijkPlanAfgezien) {
        if w.toelichting.as_deref().is_none_or(|t| t.trim().is_empty()) {
            let zin = "Schrijf op wat de inwoner zei. Alleen wie het zelf zegt, ziet af van een plan.";
            self.waarschuw("afgezien_zonder_woorden", zin, PERSOONLIJK_PLAN, wijzig("toelichting"));
        }
    }

    pub(super) fn spoed_vastgesteld(&mut self, w: &SpoedVastgesteld) {
        let zin = "Schrijf op waarom hulp niet kan wachten, of juist wel.";
        self.eis_tekst(&w.reden, "reden", "spoed_zonder_reden", zin, SPOED);
        if w.veiligheid && w.kan_wachten {
            let zin = "Is iemand in gevaar, dan kan hulp niet wachten. Controleer je oordeel.";
            self.waarschuw("onveilig_en_wachten", zin, SPOED, wijzig("kan_wachten"));
        }
    }

    pub(super) fn melding_ingetrokken(&mut self, w: &MeldingIngetrokken) {
        if w.door.trim().is_empty() {
            let zin = "Schrijf op wie de melding introk.";
            self.waarschuw("door_leeg", zin, NAMENS, wijzig("door"));
        } else if matches!(
            self.dossier.mag_tekenen(Some(&w.door), self.op()),
            T::Onbekend | T::Verlopen | T::Bewindvoerder
        ) {
            let zin = "Iemand anders dan de inwoner trok de melding in. Vraag de inwoner of hij dat ook wil.";
            self.waarschuw("ingetrokken_door_ander", zin, VERTEGENWOORDIGING, wijzig("door"));
        }
        if self.zaak.open_aanvraag_op().is_some() {
            let zin = "Er is al een aanvraag. Laat de inwoner de aanvraag intrekken, of neem een besluit.";
            self.weiger("aanvraag_loopt", zin, BESLUIT, eerst(FeitSoort::AanvraagIngetrokken));
        }
    }

    pub(super) fn melding_afgesloten(&mut self, w: &MeldingAfgesloten) {
        if self.zaak.open_aanvraag_op().is_some() && self.zaak.geldend_besluit().is_none() {
            let zin =
                "Er is al een aanvraag. Daarop komt een besluit; een brief dat de melding klaar is, is niet genoeg.";
            self.weiger("aanvraag_loopt", zin, BESLUIT, eerst(FeitSoort::BesluitGenomen));
        }
        let zonder_uitleg = w.toelichting.as_deref().is_none_or(|t| t.trim().is_empty());
        match w.reden {
            RedenAfsluiting::GeenReactie => self.na_herinneringen(),
            RedenAfsluiting::GeenIngezetene if !self.zaak.doorgezonden.is_vastgelegd() => {
                let zin = "Stuur de melding ook door naar de gemeente waar de inwoner woont.";
                self.waarschuw("niet_doorgezonden", zin, DOORZENDEN, eerst(FeitSoort::Doorgezonden));
            }
            RedenAfsluiting::Dubbel if self.dossier.zaken.iter().all(|z| z.id == self.zaak.id) => {
                let zin = "Er is geen andere melding in dit dossier. Kies een andere reden.";
                self.waarschuw("geen_andere_melding", zin, AFSLUITING, wijzig("reden"));
            }
            RedenAfsluiting::OpgelostMetAdvies | RedenAfsluiting::AlgemeneVoorziening if zonder_uitleg => {
                let zin = "Schrijf op welk advies of welke voorziening de inwoner helpt. De brief noemt dat.";
                self.waarschuw("toelichting_leeg", zin, AFSLUITING, wijzig("toelichting"));
            }
            _ => {}
        }
    }

    /// The reminders come first (procedure 1.8).
    fn na_herinneringen(&mut self) {
        let eerder = match self.zaak.herinneren(self.regels) {
            None => return,
            Some(Herinneren::SluitAf(dag)) if self.op() >= dag => return,
            Some(Herinneren::SluitAf(dag)) => {
                format!(
                    "De inwoner heeft na de laatste herinnering tijd tot en met {}. Wacht daar als het kan op.",
                    datum_lang(dag)
                )
            }
            Some(Herinneren::Stuur(nummer, ..)) => {
                format!("Stuur eerst herinnering {nummer}. Misschien heeft de inwoner hulp nodig bij het lezen.")
            }
        };
        self.waarschuw("herinnering_ontbreekt", eerder, HERINNERING, eerst(FeitSoort::HerinneringVerslag));
    }

    pub(super) fn herinnering_verslag(&mut self, w: &HerinneringVerslag) {
        let gegeven = self.zaak.verslag_verstrekt_op();
        self.volgt_op(gegeven, FeitSoort::OnderzoeksverslagVerstrekt, HERINNERING);
        let hoeveel = self.regels.profiel.servicenormen.herinnering_verslag_werkdagen.op(self.op()).waarde.len();
        if w.nummer == 0 || usize::from(w.nummer) > hoeveel {
            let zin = format!(
                "De gemeente stuurt hoogstens {hoeveel} herinneringen. Kies een ander nummer, of sluit de melding af."
            );
            self.weiger("herinnering_bestaat_niet", zin, HERINNERING, wijzig("nummer"));
        } else if w.nummer > 1 && !self.zaak.herinneringen.get(&(w.nummer - 1)).is_some_and(|v| v.is_vastgelegd()) {
            let zin = format!("Herinnering {} is er nog niet. Kies het goede nummer.", w.nummer - 1);
            self.weiger("eerdere_herinnering_ontbreekt", zin, HERINNERING, wijzig("nummer"));
        }
        if gegeven.is_none() || !self.voorstel.vervangt.is_empty() {
            return;
        }
        match self.zaak.herinneren(self.regels) {
            None => {
                let zin = "Er is al een antwoord of een aanvraag. Een herinnering is niet meer nodig.";
                self.waarschuw("antwoord_is_er_al", zin, HERINNERING, None);
            }
            Some(Herinneren::Stuur(_, _, dag)) if self.op() < dag => {
                let zin = format!(
                    "De inwoner heeft gewoonlijk de tijd tot en met {}. Is deze herinnering niet te vroeg?",
                    datum_lang(dag)
                );
                self.waarschuw("herinnering_te_vroeg", zin, HERINNERING, wijzig("feitdatum"));
            }
            _ => {}
        }
    }

    /// Awb 2:3: for who is no ingezetene, or for the Wlz.
    pub(super) fn doorgezonden(&mut self, w: &Doorgezonden) {
        self.eis_tekst(&w.naar, "naar", "naar_leeg", "Vul in naar wie je het doorstuurt.", DOORZENDEN);
        let naar = w.naar.trim().to_lowercase();
        if self.is_eigen_gemeente(naar.trim_start_matches("gemeente ")) {
            let zin = "Dit is de eigen gemeente. Kies naar wie je het doorstuurt.";
            self.weiger("doorgezonden_naar_eigen_gemeente", zin, DOORZENDEN, wijzig("naar"));
        }
        let hier = self.dossier.ingezetenschap.koppen.iter().all(|k| k.waarde.ingezetene);
        if hier && !self.dossier.verhuisd.is_vastgelegd() && naar.starts_with("gemeente") {
            let zin = "Er ligt niet vast dat de inwoner ergens anders woont. Kijk dat na en leg het vast.";
            self.waarschuw("doorgezonden_zonder_toets", zin, INGEZETENE, eerst(FeitSoort::IngezetenschapGetoetst));
        }
        if self.zaak.open_aanvraag_op().is_some() && self.zaak.geldend_besluit().is_none() {
            let zin = "Er ligt een aanvraag. Daarop komt een besluit, ook als je haar doorstuurt.";
            self.waarschuw("doorgezonden_met_aanvraag", zin, BESLUIT, eerst(FeitSoort::BesluitGenomen));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, reactie, voorbeeld};
    use crate::feit::{
        Feit, FeitSoort as S, HerinneringVerslag, Melder, MeldingOntvangen, SpoedVastgesteld, VerslagReactieOntvangen,
    };
    use crate::persoon::Naam;

    fn melding(hulpvraag: &str, melder: Option<Melder>) -> Feit {
        Feit::MeldingOntvangen(MeldingOntvangen {
            hulpvraag: hulpvraag.into(),
            melder,
            spoedsignaal: false,
            zaaknummer: String::new(),
        })
    }

    #[test]
    fn a_melding_has_a_question_and_a_melder_with_consent() {
        let leeg = Verloop::default();
        let melder = |relatie: &str, met_medeweten| {
            let naam = Naam { voornaam: String::new(), voorvoegsel: String::new(), achternaam: "Test".into() };
            Some(Melder { naam, relatie: relatie.into(), telefoon: None, machtiging: None, met_medeweten })
        };
        assert_eq!(geweigerd(&leeg, "2026-11-13", melding(" ", None)), ["hulpvraag_leeg"]);
        assert!(gewaarschuwd(&leeg, "2026-11-13", melding("Hulp", melder("dochter", true))).is_empty());
        assert_eq!(geweigerd(&leeg, "2026-11-13", melding("Hulp", melder("", true))), ["relatie_leeg"]);
        // Casus K64.
        let buurvrouw = melding("Hij is in de war", melder("buurvrouw", false));
        assert_eq!(gewaarschuwd(&leeg, "2026-11-13", buurvrouw), ["melder_zonder_medeweten"]);
    }

    #[test]
    fn a_second_melding_beside_an_open_one_deserves_a_look() {
        let elders = Verloop::default().in_zaak(2, "2026-11-02", voorbeeld(S::MeldingOntvangen));
        assert_eq!(gewaarschuwd(&elders, "2026-11-13", melding("Hulp", None)), ["andere_melding_loopt"]);
        let klaar = elders.in_zaak(2, "2026-11-05", voorbeeld(S::MeldingIngetrokken));
        assert!(gewaarschuwd(&klaar, "2026-11-13", melding("Hulp", None)).is_empty());
    }

    #[test]
    fn a_late_confirmation_and_a_late_plan_are_recorded_with_a_warning() {
        let v = Verloop::default().met("2026-11-13", voorbeeld(S::MeldingOntvangen));
        assert!(gewaarschuwd(&v, "2026-11-20", voorbeeld(S::MeldingOntvangstBevestigd)).is_empty());
        // Casus K66.
        assert_eq!(gewaarschuwd(&v, "2026-11-23", voorbeeld(S::MeldingOntvangstBevestigd)), ["bevestiging_te_laat"]);
        assert!(gewaarschuwd(&Verloop::onderzoek(), "2026-11-26", voorbeeld(S::PersoonlijkPlanOntvangen)).is_empty());
        let te_laat = gewaarschuwd(&Verloop::verslag(), "2026-11-28", voorbeeld(S::PersoonlijkPlanOntvangen));
        assert_eq!(te_laat, ["plan_na_verslag"]);
    }

    #[test]
    fn an_aanvraag_is_not_ended_by_a_letter_about_the_melding() {
        assert!(gewaarschuwd(&Verloop::verslag(), "2026-12-01", voorbeeld(S::MeldingIngetrokken)).is_empty());
        assert!(gewaarschuwd(&Verloop::verslag(), "2026-12-01", voorbeeld(S::MeldingAfgesloten)).is_empty());
        assert_eq!(geweigerd(&Verloop::aanvraag(), "2026-12-01", voorbeeld(S::MeldingIngetrokken)), ["aanvraag_loopt"]);
        assert_eq!(geweigerd(&Verloop::aanvraag(), "2026-12-01", voorbeeld(S::MeldingAfgesloten)), ["aanvraag_loopt"]);
    }

    #[test]
    fn spoed_says_why() {
        let leeg = SpoedVastgesteld { reden: " ".into(), veiligheid: false, kan_wachten: true };
        let v = Verloop::melding();
        assert_eq!(geweigerd(&v, "2026-11-16", Feit::SpoedVastgesteld(leeg)), ["spoed_zonder_reden"]);
        assert!(gewaarschuwd(&v, "2026-11-16", voorbeeld(S::SpoedVastgesteld)).is_empty());
    }

    fn lees(soort: S, data: serde_json::Value) -> Feit {
        Feit::lees(soort.code(), data).unwrap()
    }

    #[test]
    fn a_melding_of_somebody_who_lives_elsewhere_is_sent_on() {
        let elders = serde_json::json!({ "ingezetene": false, "rechtmatig_verblijf": true, "toelichting": "Brp." });
        let v = Verloop::default().met("2026-11-10", lees(S::IngezetenschapGetoetst, elders));
        assert_eq!(gewaarschuwd(&v, "2026-11-13", melding("Hulp", None)), ["geen_ingezetene"]);
        let v = v.met("2026-11-13", voorbeeld(S::MeldingOntvangen));
        assert!(gewaarschuwd(&v, "2026-11-16", voorbeeld(S::Doorgezonden)).is_empty());
        let naar = |naar: &str| lees(S::Doorgezonden, serde_json::json!({ "naar": naar }));
        assert_eq!(geweigerd(&v, "2026-11-16", naar(" ")), ["naar_leeg"]);
        assert_eq!(geweigerd(&v, "2026-11-16", naar("Gemeente Almere")), ["doorgezonden_naar_eigen_gemeente"]);
        assert_eq!(
            gewaarschuwd(&Verloop::melding(), "2026-11-17", naar("gemeente Lelystad")),
            ["doorgezonden_zonder_toets"]
        );
        assert!(gewaarschuwd(&Verloop::melding(), "2026-11-17", naar("zorgkantoor")).is_empty());
        assert_eq!(
            gewaarschuwd(&Verloop::aanvraag(), "2026-12-01", naar("zorgkantoor")),
            ["doorgezonden_met_aanvraag"]
        );
    }

    #[test]
    fn no_plan_is_what_the_resident_says_himself() {
        let v = Verloop::melding();
        assert!(gewaarschuwd(&v, "2026-11-17", voorbeeld(S::PersoonlijkPlanAfgezien)).is_empty());
        let stil = lees(S::PersoonlijkPlanAfgezien, serde_json::json!({}));
        assert_eq!(gewaarschuwd(&v, "2026-11-17", stil), ["afgezien_zonder_woorden"]);
    }

    #[test]
    fn who_is_in_danger_does_not_wait() {
        let wacht = SpoedVastgesteld { reden: "Onveilig.".into(), veiligheid: true, kan_wachten: true };
        assert_eq!(
            gewaarschuwd(&Verloop::melding(), "2026-11-16", Feit::SpoedVastgesteld(wacht)),
            ["onveilig_en_wachten"]
        );
    }

    #[test]
    fn who_withdrew_the_melding() {
        let door = |door: &str| lees(S::MeldingIngetrokken, serde_json::json!({ "door": door }));
        let v = Verloop::melding();
        assert!(gewaarschuwd(&v, "2026-11-17", door("inwoner")).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-11-17", door("")), ["door_leeg"]);
        assert_eq!(gewaarschuwd(&v, "2026-11-17", door("dochter")), ["ingetrokken_door_ander"]);
    }

    fn herinnering(nummer: u8) -> Feit {
        Feit::HerinneringVerslag(HerinneringVerslag { nummer, stuk: None })
    }

    #[test]
    fn reminders_follow_each_other_after_the_verslag() {
        assert_eq!(geweigerd(&Verloop::onderzoek(), "2026-12-11", herinnering(1)), ["eerdere_stap_ontbreekt"]);
        let v = Verloop::verslag();
        assert!(gewaarschuwd(&v, "2026-12-11", herinnering(1)).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-10", herinnering(1)), ["herinnering_te_vroeg"]);
        assert_eq!(geweigerd(&v, "2026-12-11", herinnering(2)), ["eerdere_herinnering_ontbreekt"]);
        for nummer in [0, 3, u8::MAX] {
            assert_eq!(geweigerd(&v, "2026-12-11", herinnering(nummer)), ["herinnering_bestaat_niet"]);
        }
        let terug = VerslagReactieOntvangen { aanvraag: false, ..reactie() };
        let v = v.met("2026-12-01", Feit::VerslagReactieOntvangen(terug));
        assert_eq!(gewaarschuwd(&v, "2026-12-11", herinnering(1)), ["antwoord_is_er_al"]);
    }

    #[test]
    fn a_closing_letter_has_its_reason() {
        // Casus K10: the reminders come first.
        let om = |reden: &str| lees(S::MeldingAfgesloten, serde_json::json!({ "reden": reden }));
        let v = Verloop::verslag();
        assert_eq!(gewaarschuwd(&v, "2026-12-11", om("geen_reactie")), ["herinnering_ontbreekt"]);
        let v = v.met("2026-12-11", herinnering(1)).met("2026-12-28", herinnering(2));
        assert_eq!(gewaarschuwd(&v, "2026-12-29", om("geen_reactie")), ["herinnering_ontbreekt"]);
        let v = Verloop::verslag().met("2026-12-01", herinnering(1)).met("2026-12-02", herinnering(2));
        assert!(gewaarschuwd(&v, "2026-12-16", om("geen_reactie")).is_empty());
        // Nobody answered the telephone: no verslag, so nothing to remind of.
        assert!(gewaarschuwd(&Verloop::melding(), "2026-12-16", om("geen_reactie")).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-16", om("geen_ingezetene")), ["niet_doorgezonden"]);
        assert_eq!(gewaarschuwd(&v, "2026-12-16", om("dubbel")), ["geen_andere_melding"]);
        assert_eq!(gewaarschuwd(&v, "2026-12-16", om("opgelost_met_advies")), ["toelichting_leeg"]);
    }
}
