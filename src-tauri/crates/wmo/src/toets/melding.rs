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
