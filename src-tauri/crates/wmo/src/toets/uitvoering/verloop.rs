//! Evaluation, new onderzoek, changes, and the end of the support (procedure 1.11, 1.13).

use super::toewijzing::lopende;
use crate::artikelen::*;
use crate::dossier::Toegekend;
use crate::feit::{
    AanbiederWeggevallen, DoorWie, EvaluatieGehouden, FeitSoort, HeronderzoekGestart, OndersteuningBeeindigd,
    OndersteuningOnderbroken, PgbEindeGemeld, Stopreden, VerlengingGevraagd, WijzigingGevraagd, WijzigingVerwerkt,
    Wijzigingsoort,
};
use crate::product::Leveringsvorm;
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};
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

    /// Telling ends nothing and extends nothing; told late, the resident needs help at once.
    pub(in crate::toets) fn pgb_einde_gemeld(&mut self, w: &PgbEindeGemeld) {
        if !self.eis_regel(&w.regel) {
            return;
        }
        let pgb = |t: &Toegekend| t.regel.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget);
        if !self.perioden(&w.regel).iter().any(|t| pgb(t) && t.regel.einde == w.einde) {
            let zin =
                "Bij deze regel loopt geen pgb tot en met deze dag. Kies de laatste dag die in het besluit staat.";
            self.weiger("geen_pgb_tot_die_dag", zin, VERLENGING, wijzig("einde"));
            return;
        }
        let signaal = termijn::bereken(TermijnSoort::PgbSignaal, w.einde, self.regels);
        if self.op() > signaal.uiterlijk {
            let zin = format!(
                "De inwoner had dit op {} al moeten horen. Help hem nu meteen als hij verlenging wil.",
                datum_lang(signaal.uiterlijk)
            );
            self.waarschuw("pgb_signaal_te_laat", zin, signaal.grond, None);
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

#[cfg(test)]
mod tests {
    use crate::dossier::proef::{Verloop, feit, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};
    use crate::toets::proef::{correctie, gewaarschuwd, geweigerd, vraag};

    const OP: &str = "2026-12-20";

    #[test]
    fn evaluating_says_how_it_goes() {
        let v = Verloop::bekend();
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::EvaluatieGehouden)).is_empty());
        assert_eq!(geweigerd(&Verloop::aanvraag(), OP, voorbeeld(S::EvaluatieGehouden)), ["besluit_niet_bekend"]);
        assert_eq!(geweigerd(&v, OP, feit(S::EvaluatieGehouden, r#"{"evaluatie":"1"}"#)), ["evaluatie_leeg"]);
        let doel = r#"{"evaluatie":"1","voortgang":[{"doel":"9","voortgang":"goed"}]}"#;
        assert_eq!(gewaarschuwd(&v, OP, feit(S::EvaluatieGehouden, doel)), ["doel_onbekend"]);
        let leeg = feit(S::HeronderzoekGestart, r#"{"heronderzoek":"1","reden":" "}"#);
        assert_eq!(geweigerd(&Verloop::aanvraag(), OP, leeg), ["besluit_niet_bekend", "reden_leeg"]);
    }

    #[test]
    fn k76_a_request_to_go_on_is_recorded_and_extends_nothing() {
        let v = Verloop::bekend();
        assert_eq!(gewaarschuwd(&v, OP, voorbeeld(S::VerlengingGevraagd)), ["verlenging_vraagt_besluit"]);
        let kort =
            feit(S::VerlengingGevraagd, r#"{"verlenging":"1","regel":"1","door":"aanbieder","tot":"2027-12-31"}"#);
        assert_eq!(gewaarschuwd(&v, OP, kort), ["verlenging_vraagt_besluit", "verlenging_verlengt_niet"]);
        assert_eq!(geweigerd(&Verloop::aanvraag(), OP, voorbeeld(S::VerlengingGevraagd)), ["regel_niet_toegekend"]);
        // This line is zorg in natura: nothing to tell about a pgb.
        assert_eq!(geweigerd(&v, OP, voorbeeld(S::PgbEindeGemeld)), ["geen_pgb_tot_die_dag"]);
    }

    fn wens(soort: &str, meer: &str) -> Feit {
        feit(S::WijzigingGevraagd, &format!(r#"{{"wijziging":"1","wijzigingsoort":"{soort}","regel":"1"{meer}}}"#))
    }

    #[test]
    fn a_change_fits_what_the_resident_has() {
        let v = Verloop::bekend();
        assert!(gewaarschuwd(&v, OP, wens("zin_naar_pgb", "")).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, wens("pgb_naar_zin", "")), ["wijziging_past_niet"]);
        assert_eq!(gewaarschuwd(&v, OP, wens("rekeningnummer", "")), ["rekeningnummer_controleren"]);
        assert_eq!(gewaarschuwd(&v, OP, wens("opzeggen", "")), ["opzegdag_ontbreekt"]);
        assert!(gewaarschuwd(&v, OP, wens("opzeggen", r#","per":"2027-02-01""#)).is_empty());
        assert_eq!(geweigerd(&Verloop::aanvraag(), OP, voorbeeld(S::WijzigingGevraagd)), ["besluit_niet_bekend"]);
    }

    #[test]
    fn a_change_of_form_needs_a_besluit_also_when_it_is_refused() {
        let klaar = |besluit: &str| {
            feit(S::WijzigingVerwerkt, &format!(r#"{{"wijziging":"1","toelichting":"Gedaan."{besluit}}}"#))
        };
        assert_eq!(geweigerd(&Verloop::bekend(), OP, klaar("")), ["wijziging_onbekend"]);
        let v = Verloop::bekend().met("2026-12-10", wens("zin_naar_pgb", ""));
        assert_eq!(geweigerd(&v, OP, klaar("")), ["wijziging_zonder_besluit"]);
        assert_eq!(geweigerd(&v, OP, klaar(r#","besluit":"2""#)), ["besluit_niet_bekend"]);
        assert!(gewaarschuwd(&v, OP, klaar(r#","besluit":"1""#)).is_empty());
        assert_eq!(geweigerd(&v, "2026-12-09", klaar(r#","besluit":"1""#)), ["verwerkt_voor_vraag"]);
        let rekening = Verloop::bekend().met("2026-12-10", wens("rekeningnummer", ""));
        assert!(gewaarschuwd(&rekening, OP, klaar("")).is_empty());
    }

    #[test]
    fn when_a_provider_falls_away_the_resident_chooses() {
        let weg = |aanbieder: &str, opvolger: &str| {
            let data = format!(r#"{{"aanbieder":"{aanbieder}","reden":"faillissement","per":"2027-03-01"{opvolger}}}"#);
            gewaarschuwd(&Verloop::bekend(), OP, feit(S::AanbiederWeggevallen, &data))
        };
        assert!(weg("Tzorg", "").is_empty());
        assert_eq!(weg("Kwintes", ""), ["aanbieder_helpt_hier_niet"]);
        assert_eq!(weg("Tzorg", r#","opvolger":"Zonzorg!""#), ["opvolger_alleen_met_instemming"]);
        let vreemd = weg("Tzorg", r#","opvolger":"Onbekend BV""#);
        assert_eq!(vreemd, ["opvolger_alleen_met_instemming", "aanbieder_zonder_contract"]);
    }

    #[test]
    fn a_pause_is_no_end_and_costs_the_same() {
        let pauze = || voorbeeld(S::OndersteuningOnderbroken);
        assert_eq!(gewaarschuwd(&Verloop::bekend(), OP, pauze()), ["eigen_bijdrage_loopt_door"]);
        let fout =
            feit(S::OndersteuningOnderbroken, r#"{"regel":"1","van":"2027-05-02","tot":"2027-05-01","reden":" "}"#);
        assert_eq!(geweigerd(&Verloop::bekend(), OP, fout), ["tot_voor_van", "reden_leeg"]);
    }

    #[test]
    fn support_ends_by_a_besluit_or_a_death() {
        let einde = |reden: &str| feit(S::OndersteuningBeeindigd, &format!(r#"{{"regel":"1","reden":"{reden}"}}"#));
        let v = Verloop::bekend();
        // Before the first day there is nothing that goes on.
        assert!(gewaarschuwd(&v, OP, einde("eigen_verzoek")).is_empty());
        let in_2027 = |v: &Verloop, op: &str, f: Feit| {
            let voorstel = crate::toets::proef::voorstel(op, f);
            let regels = crate::Regels::ingebouwd("almere").unwrap();
            let toets = v.dossier().toets(&voorstel, &regels, crate::dossier::proef::dag("2028-02-01"));
            toets.bevindingen.into_iter().map(|b| b.code).filter(|c| c != "feitdatum_lang_geleden").collect::<Vec<_>>()
        };
        assert_eq!(in_2027(&v, "2027-03-01", einde("eigen_verzoek")), ["einde_zonder_besluit"]);
        assert!(in_2027(&v, "2027-12-31", einde("beeindigd")).is_empty());
        assert_eq!(in_2027(&v, "2028-01-01", einde("beeindigd")), ["einde_na_toekenning"]);
        assert_eq!(in_2027(&v, "2027-03-01", einde("overlijden")), ["overlijden_niet_vastgelegd"]);
        assert_eq!(in_2027(&v, "2027-12-31", einde("verhuizing")), ["verhuizing_niet_vastgelegd"]);
        // A day that was recorded too early can be corrected to a later one.
        let vast = v.met("2026-12-19", einde("eigen_verzoek"));
        let later = correctie(&vast, "2026-12-30", einde("eigen_verzoek"), Some("tikfout"));
        assert_eq!(vraag(&vast, &later).oordeel, crate::toets::Oordeel::Aanvaard);
    }
}
