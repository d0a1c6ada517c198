//! Evaluation, new onderzoek, changes, and the end of the support (procedure 1.11, 1.13).

use super::toewijzing::lopende;
use crate::artikelen::*;
use crate::dossier::Toegekend;
use crate::feit::{
    AanbiederWeggevallen, DoorWie, EvaluatieGehouden, FeitSoort, HeronderzoekGestart, OndersteuningBeeindigd,
    OndersteuningOnderbroken, Stopreden, VerlengingGevraagd, WijzigingGevraagd, WijzigingVerwerkt, Wijzigingsoort,
};
use crate::product::Leveringsvorm;
use crate::tekst::datum_lang;
use crate::toets::{Toetsing, eerst, wijzig};

impl Toetsing<'_> {
    pub(in crate::toets) fn evaluatie(&mut self, w: &EvaluatieGehouden) {
        if let Some(regel) = w.regel.as_deref() {
            self.eis_regel(regel);
        } else if self.zaak.geldend_besluit().is_none() {
            let zin = "Er is nog geen besluit. Evalueren kan als er ondersteuning is.";
            self.weiger("besluit_niet_bekend", zin, EVALUATIE, eerst(FeitSoort::BesluitBekendgemaakt));
        }
        if w.conclusie.trim().is_empty() && w.voortgang.iter().all(|v| v.voortgang.trim().is_empty()) {
            let zin = "Schrijf op hoe het gaat, per doel of in het geheel.";
            self.weiger("evaluatie_leeg", zin, EVALUATIE, wijzig("conclusie"));
        }
        for (i, v) in w.voortgang.iter().enumerate() {
            if !self.zaak.doelen.contains_key(&v.doel) {
                let zin = "Dit doel staat niet in het dossier. Controleer over welk doel dit gaat.";
                self.waarschuw("doel_onbekend", zin, EVALUATIE, wijzig(&format!("voortgang.{i}.doel")));
            }
        }
    }

    pub(in crate::toets) fn heronderzoek(&mut self, w: &HeronderzoekGestart) {
        if self.zaak.geldend_besluit().is_none() {
            let zin = "Er is nog geen besluit om opnieuw te onderzoeken.";
            self.weiger("besluit_niet_bekend", zin, HERONDERZOEK, eerst(FeitSoort::BesluitBekendgemaakt));
        }
        let zin = "Schrijf op waarom je opnieuw onderzoekt.";
        self.eis_tekst(&w.reden, "reden", "reden_leeg", zin, HERONDERZOEK);
    }

    /// Never refused for being late: the college decides, and nothing goes on silently (casus K76).
    pub(in crate::toets) fn verlenging_gevraagd(&mut self, w: &VerlengingGevraagd) {
        if !self.eis_regel(&w.regel) {
            return;
        }
        let perioden = self.perioden(&w.regel);
        let einde = perioden.iter().map(|t| t.regel.einde).max();
        let pgb = perioden.iter().any(|t| t.regel.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget));
        if w.door == DoorWie::Aanbieder && pgb {
            let zin = "Bij een pgb vraagt de inwoner zelf om verlenging. Neem contact met hem op.";
            self.waarschuw("pgb_verlengt_de_inwoner", zin, VERLENGING, wijzig("door"));
        }
        if let Some(einde) = einde {
            let zin = format!(
                "De ondersteuning loopt tot en met {}. Ze gaat niet vanzelf door: er is een nieuw besluit nodig.",
                datum_lang(einde)
            );
            self.waarschuw("verlenging_vraagt_besluit", zin, VERLENGING, eerst(FeitSoort::BesluitGenomen));
            if w.tot.is_some_and(|tot| tot <= einde) {
                let zin = "De gevraagde einddatum ligt niet na het einde van nu. Controleer die datum.";
                self.waarschuw("verlenging_verlengt_niet", zin, VERLENGING, wijzig("tot"));
            }
        }
    }

    pub(in crate::toets) fn wijziging_gevraagd(&mut self, w: &WijzigingGevraagd) {
        if let Some(regel) = w.regel.as_deref() {
            self.eis_regel(regel);
            let perioden = self.perioden(regel);
            let vorm = |v| perioden.iter().any(|t| t.regel.leveringsvorm == Some(v));
            let past = match w.wijzigingsoort {
                Wijzigingsoort::ZinNaarPgb | Wijzigingsoort::AndereAanbieder => vorm(Leveringsvorm::ZorgInNatura),
                Wijzigingsoort::PgbNaarZin => vorm(Leveringsvorm::PersoonsgebondenBudget),
                _ => true,
            };
            if !past && !perioden.is_empty() {
                let zin =
                    "Deze wijziging past niet bij hoe de inwoner deze ondersteuning nu krijgt. Controleer de regel.";
                self.waarschuw("wijziging_past_niet", zin, WIJZIGING, wijzig("wijzigingsoort"));
            }
        } else if self.zaak.geldend_besluit().is_none() {
            let zin = "Er is nog geen besluit om te wijzigen. Neem de wens mee in het onderzoek.";
            self.weiger("besluit_niet_bekend", zin, WIJZIGING, eerst(FeitSoort::BesluitBekendgemaakt));
        }
        if w.wijzigingsoort == Wijzigingsoort::Rekeningnummer {
            let zin =
                "Controleer een nieuw rekeningnummer langs een andere weg: bel de inwoner op het nummer dat je al had.";
            self.waarschuw("rekeningnummer_controleren", zin, REKENINGNUMMER, None);
        }
        if w.wijzigingsoort == Wijzigingsoort::Opzeggen && w.per.is_none() {
            let zin =
                "Vraag vanaf welke dag de inwoner wil stoppen. Tot het officieel stopt, loopt de eigen bijdrage door.";
            self.waarschuw("opzegdag_ontbreekt", zin, WIJZIGING, wijzig("per"));
        }
    }

    pub(in crate::toets) fn wijziging_verwerkt(&mut self, w: &WijzigingVerwerkt) {
        let gevraagd = self.zaak.uitvoering.wijzigingen.get(&w.wijziging).and_then(|v| v.gevraagd.laatste());
        let Some((op, soort)) = gevraagd.map(|k| (k.feitdatum, k.waarde.wijzigingsoort)) else {
            let zin = "Deze wijziging is niet gevraagd. Leg eerst vast wat de inwoner vroeg.";
            return self.weiger("wijziging_onbekend", zin, WIJZIGING, eerst(FeitSoort::WijzigingGevraagd));
        };
        if self.op() < op {
            let zin = format!("De inwoner vroeg dit op {}. Kies een dag daarna.", datum_lang(op));
            self.weiger("verwerkt_voor_vraag", zin, WIJZIGING, wijzig("feitdatum"));
        }
        let zin = "Schrijf op wat er gedaan is.";
        self.eis_tekst(&w.toelichting, "toelichting", "toelichting_leeg", zin, WIJZIGING);
        let vraagt_besluit =
            matches!(soort, Wijzigingsoort::ZinNaarPgb | Wijzigingsoort::PgbNaarZin | Wijzigingsoort::Opzeggen);
        match w.besluit.as_deref().map(str::trim).filter(|b| !b.is_empty()) {
            None if vraagt_besluit => {
                let zin =
                    "Deze wijziging vraagt een besluit, ook als je haar weigert. Neem dat besluit en noem het hier.";
                self.weiger("wijziging_zonder_besluit", zin, WIJZIGING, eerst(FeitSoort::BesluitGenomen));
            }
            Some(naam) if !self.zaak.besluit(naam).is_some_and(|b| b.bekendgemaakt.is_vastgelegd()) => {
                let zin = "Dit besluit is nog niet bekendgemaakt. Verstuur eerst de beschikking.";
                self.weiger("besluit_niet_bekend", zin, BEKENDMAKING, eerst(FeitSoort::BesluitBekendgemaakt));
            }
            _ => {}
        }
    }

    pub(in crate::toets) fn aanbieder_weggevallen(&mut self, w: &AanbiederWeggevallen) {
        let zin = "Vul in welke aanbieder wegvalt.";
        self.eis_tekst(&w.aanbieder, "aanbieder", "aanbieder_ontbreekt", zin, WEGGEVALLEN);
        let levert = |r: &Toegekend| r.regel.aanbieder.as_deref() == Some(w.aanbieder.as_str());
        let toegewezen =
            self.zaak.uitvoering.toewijzingen.values().filter_map(lopende).any(|t| t.aanbieder == w.aanbieder);
        if !toegewezen && !self.zaak.toekenningen().iter().chain(&self.zaak.tijdelijke_toekenningen()).any(levert) {
            let zin = "Deze aanbieder helpt deze inwoner niet. Controleer de naam.";
            self.waarschuw("aanbieder_helpt_hier_niet", zin, WEGGEVALLEN, wijzig("aanbieder"));
        }
        if let Some(opvolger) = w.opvolger.as_deref() {
            let zin = "De inwoner kiest zelf. Vraag of hij met deze opvolger verder wil, of laat hem een andere aanbieder kiezen.";
            self.waarschuw("opvolger_alleen_met_instemming", zin, WEGGEVALLEN, eerst(FeitSoort::AanbiederGekozen));
            if !self.regels.profiel.aanbieders.iter().any(|a| a.naam == opvolger) {
                let zin = "De opvolger heeft geen contract met de gemeente. Controleer de naam.";
                self.waarschuw("aanbieder_zonder_contract", zin, ZIN_KEUZE, wijzig("opvolger"));
            }
        }
    }

    pub(in crate::toets) fn onderbroken(&mut self, w: &OndersteuningOnderbroken) {
        self.eis_regel(&w.regel);
        if w.tot.is_some_and(|tot| tot < w.van) {
            let zin = "De laatste dag ligt voor de eerste dag. Controleer beide.";
            self.weiger("tot_voor_van", zin, ONDERBREKING, wijzig("tot"));
        }
        let zin = "Schrijf op waarom de ondersteuning even stilligt.";
        self.eis_tekst(&w.reden, "reden", "reden_leeg", zin, ONDERBREKING);
        let zin = "De eigen bijdrage loopt door, ook als de ondersteuning even stilligt. Zeg dat tegen de inwoner.";
        self.waarschuw("eigen_bijdrage_loopt_door", zin, ONDERBREKING, None);
    }

    pub(in crate::toets) fn beeindigd(&mut self, w: &OndersteuningBeeindigd) {
        if !self.eis_regel(&w.regel) {
            return;
        }
        // What the besluiten say, so that a recorded end can be corrected to a later day. An intrekking or
        // a wijziging that ends it leaves no day after this one.
        let mut perioden = self.zaak.toekenningen_volgens_besluiten();
        perioden.extend(self.zaak.tijdelijke_toekenningen());
        perioden.retain(|t| t.regel.regel == w.regel);
        let loopt_door = perioden.iter().any(|t| t.regel.begin <= self.op() && self.op() < t.regel.einde);
        let overleden = self.dossier.overleden.is_vastgelegd();
        match w.reden {
            Stopreden::Overlijden if !overleden => {
                let zin = "Er ligt niet vast dat de inwoner is overleden. Leg dat ook vast.";
                self.waarschuw("overlijden_niet_vastgelegd", zin, EINDE, eerst(FeitSoort::Overleden));
            }
            Stopreden::Verhuizing if !self.dossier.verhuisd.is_vastgelegd() => {
                let zin = "Er ligt niet vast dat de inwoner is verhuisd. Leg dat ook vast.";
                self.waarschuw("verhuizing_niet_vastgelegd", zin, EINDE, eerst(FeitSoort::Verhuisd));
            }
            _ => {}
        }
        if loopt_door && w.reden != Stopreden::Overlijden {
            let zin = "Het besluit loopt langer door. Neem een besluit om het in te trekken, ook als de inwoner daar zelf om vraagt.";
            self.waarschuw("einde_zonder_besluit", zin, HERZIENING, eerst(FeitSoort::BesluitGenomen));
        }
        if let Some(einde) = perioden.iter().map(|t| t.regel.einde).max().filter(|e| self.op() > *e) {
            let zin = format!(
                "De ondersteuning was toegekend tot en met {}. Kies die dag of een eerdere.",
                datum_lang(einde)
            );
            self.weiger("einde_na_toekenning", zin, EINDE, wijzig("feitdatum"));
        }
    }
}
