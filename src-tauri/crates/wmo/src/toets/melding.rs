//! Guards of the facts around the melding and the resident (procedure 1.5 and 4).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::fase::Fase;
use crate::feit::{FeitSoort, IdentiteitVastgesteld, MeldingOntvangen, SpoedVastgesteld, Verhuisd};
use crate::persoon::Persoonsgegevens;
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};

/// Above this age somebody probably typed another century (procedure 4).
const OUDSTE: u32 = 120;

impl Toetsing<'_> {
    pub(super) fn persoonsgegevens(&mut self, w: &Persoonsgegevens) {
        self.eis_tekst(&w.naam.achternaam, "naam.achternaam", "achternaam_leeg", "Vul een achternaam in.", IDENTITEIT);
        if w.geboortedatum.in_de_toekomst(self.vandaag) {
            let zin = "De geboortedatum ligt in de toekomst. Controleer het jaar.";
            self.weiger("geboortedatum_in_toekomst", zin, IDENTITEIT, wijzig("geboortedatum"));
        } else if w.geboortedatum.leeftijd(self.vandaag) > OUDSTE {
            let zin = "Volgens deze geboortedatum is de inwoner ouder dan 120 jaar. Controleer het jaar.";
            self.waarschuw("geboortedatum_lang_geleden", zin, IDENTITEIT, wijzig("geboortedatum"));
        }
    }

    pub(super) fn melding_ontvangen(&mut self, w: &MeldingOntvangen) {
        let zin = "Schrijf de hulpvraag op, in de woorden van de inwoner.";
        self.eis_tekst(&w.hulpvraag, "hulpvraag", "hulpvraag_leeg", zin, MELDING);
        if let Some(melder) = &w.melder {
            let zin = "Schrijf op wie de melder is voor de inwoner, bijvoorbeeld dochter of huisarts.";
            self.eis_tekst(&melder.relatie, "melder.relatie", "relatie_leeg", zin, NAMENS);
            if !melder.met_medeweten {
                // Casus K64.
                let zin = "De inwoner weet niet van deze melding. Het is dan een signaal: neem eerst contact op met de inwoner.";
                self.waarschuw("melder_zonder_medeweten", zin, NAMENS, wijzig("melder.met_medeweten"));
            }
        }
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

    pub(super) fn spoed_vastgesteld(&mut self, w: &SpoedVastgesteld) {
        let zin = "Schrijf op waarom hulp niet kan wachten, of juist wel.";
        self.eis_tekst(&w.reden, "reden", "spoed_zonder_reden", zin, SPOED);
    }

    pub(super) fn melding_ingetrokken(&mut self) {
        if self.zaak.open_aanvraag_op().is_some() {
            let zin = "Er is al een aanvraag. Laat de inwoner de aanvraag intrekken, of neem een besluit.";
            self.weiger("aanvraag_loopt", zin, BESLUIT, eerst(FeitSoort::AanvraagIngetrokken));
        }
    }

    pub(super) fn melding_afgesloten(&mut self) {
        if self.zaak.open_aanvraag_op().is_some() && self.zaak.geldend_besluit().is_none() {
            let zin =
                "Er is al een aanvraag. Daarop komt een besluit; een brief dat de melding klaar is, is niet genoeg.";
            self.weiger("aanvraag_loopt", zin, BESLUIT, eerst(FeitSoort::BesluitGenomen));
        }
    }

    pub(super) fn identiteit(&mut self, w: &IdentiteitVastgesteld) {
        if w.geldig_tot.is_some_and(|tot| tot < self.op()) {
            let zin = "Dit document is verlopen. Vraag om een geldig document, of controleer de datum.";
            self.waarschuw("document_verlopen", zin, IDENTITEIT, wijzig("geldig_tot"));
        }
    }

    pub(super) fn verhuisd(&mut self, w: &Verhuisd) {
        let zin = "Vul in naar welke gemeente de inwoner verhuist.";
        self.eis_tekst(&w.naar_gemeente, "naar_gemeente", "gemeente_leeg", zin, INGEZETENE);
        if w.naar_gemeente.trim().eq_ignore_ascii_case(&self.regels.profiel.gemeente.naam) {
            let zin = format!(
                "De inwoner blijft in {}. Leg het nieuwe adres vast bij de persoonsgegevens.",
                self.regels.profiel.gemeente.naam
            );
            let herstel = eerst(FeitSoort::PersoonsgegevensVastgelegd);
            self.weiger("verhuisd_binnen_gemeente", zin, INGEZETENE, herstel);
        }
        let open = |z: &crate::dossier::Zaak| z.open_aanvraag_op().is_some() && z.geldend_besluit().is_none();
        if self.dossier.zaken.iter().any(open) {
            let zin = "Er loopt een aanvraag. Neem een besluit, of laat de inwoner de aanvraag intrekken.";
            self.waarschuw("verhuisd_met_aanvraag", zin, INGEZETENE, eerst(FeitSoort::BesluitGenomen));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, dag, persoon, voorbeeld};
    use crate::feit::{
        Feit, FeitSoort as S, IdentiteitVastgesteld, Identiteitsdocument, Melder, MeldingOntvangen, SpoedVastgesteld,
        Verhuisd,
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
            Some(Melder { naam, relatie: relatie.into(), telefoon: None, met_medeweten })
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
    fn who_the_resident_is() {
        let v = Verloop::melding();
        let met = |geboren| Feit::PersoonsgegevensVastgelegd(persoon(geboren));
        assert!(gewaarschuwd(&v, "2026-11-13", met("1948")).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-13", met("2027-01-01")), ["geboortedatum_in_toekomst"]);
        assert_eq!(gewaarschuwd(&v, "2026-11-13", met("1900-01-01")), ["geboortedatum_lang_geleden"]);
        let mut naamloos = persoon("1948");
        naamloos.naam.achternaam = String::new();
        assert_eq!(geweigerd(&v, "2026-11-13", Feit::PersoonsgegevensVastgelegd(naamloos)), ["achternaam_leeg"]);
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

    #[test]
    fn a_document_that_ran_out_is_worth_a_question() {
        let tot = |dag_| {
            Feit::IdentiteitVastgesteld(IdentiteitVastgesteld {
                document: Identiteitsdocument::Paspoort,
                geldig_tot: Some(dag(dag_)),
            })
        };
        assert!(gewaarschuwd(&Verloop::melding(), "2026-11-24", tot("2026-11-24")).is_empty());
        assert_eq!(gewaarschuwd(&Verloop::melding(), "2026-11-24", tot("2026-11-23")), ["document_verlopen"]);
    }

    #[test]
    fn a_removal_is_to_another_gemeente() {
        let naar = |g: &str| Feit::Verhuisd(Verhuisd { naar_gemeente: g.into(), per: dag("2027-01-01") });
        assert!(gewaarschuwd(&Verloop::melding(), "2026-12-01", naar("Lelystad")).is_empty());
        assert_eq!(geweigerd(&Verloop::melding(), "2026-12-01", naar("almere ")), ["verhuisd_binnen_gemeente"]);
        assert_eq!(geweigerd(&Verloop::melding(), "2026-12-01", naar("")), ["gemeente_leeg"]);
        assert_eq!(gewaarschuwd(&Verloop::aanvraag(), "2026-12-01", naar("Lelystad")), ["verhuisd_met_aanvraag"]);
    }
}
