//! Guards of complaints, requests about personal data and leaks (procedure 6.3, D23, D24, D27).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::{Besluit, Dossier};
use crate::feit::{
    DatalekGemeld, DatalekOntdekt, FeitSoort, KlachtAfgehandeld, KlachtOntvangen, VerzoekAfgehandeld, VerzoekOntvangen,
    Verzoeksoort, Verzoekuitkomst,
};
use crate::tekst::datum_lang;
use crate::termijn::{self, Omstandigheden, TermijnSoort};

impl Dossier {
    /// Why the data have to be kept for now: a procedure that still runs (casus K70).
    pub(crate) fn procedure_loopt(&self) -> Option<&'static str> {
        let bezwaar = |b: &Besluit| b.bezwaar_open();
        if self.zaken.iter().any(|z| z.besluiten.iter().any(bezwaar)) {
            return Some("Er loopt een bezwaar.");
        }
        if self.zaken.iter().any(|z| !z.beroepen.is_empty()) {
            return Some("Er loopt een beroep bij de rechtbank.");
        }
        let wacht = |z: &crate::dossier::Zaak| z.open_aanvraag_op().is_some() && z.geldend_besluit().is_none();
        self.zaken.iter().any(wacht).then_some("Er loopt een aanvraag.")
    }
}

impl Toetsing<'_> {
    pub(super) fn klacht_ontvangen(&mut self, w: &KlachtOntvangen) {
        let zin = "Schrijf op waar de klacht over gaat.";
        self.eis_tekst(&w.waarover, "waarover", "klacht_leeg", zin, KLACHT);
    }

    pub(super) fn klacht_afgehandeld(&mut self, w: &KlachtAfgehandeld) {
        let klacht = self.dossier.klachten.get(&w.klacht).and_then(|k| k.ontvangen.eerste()).map(|k| k.feitdatum);
        match klacht {
            None => {
                let zin = "Deze klacht ligt niet vast. Leg eerst vast waar de inwoner over klaagde.";
                self.weiger("klacht_onbekend", zin, KLACHT, eerst(FeitSoort::KlachtOntvangen));
            }
            Some(op) if self.op() < op => {
                let zin = format!("De klacht kwam op {} binnen. Kies een dag daarna.", datum_lang(op));
                self.weiger("afgehandeld_voor_ontvangst", zin, KLACHT, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
        let zin = "Schrijf op wat er met de klacht gebeurde.";
        self.eis_tekst(&w.uitkomst, "uitkomst", "uitkomst_leeg", zin, KLACHT);
    }

    pub(super) fn verzoek_ontvangen(&mut self, w: &VerzoekOntvangen) {
        if w.verzoeksoort != Verzoeksoort::Inzage && w.waarover.trim().is_empty() {
            let zin = "Schrijf op om welke gegevens het gaat.";
            self.waarschuw("verzoek_waarover_leeg", zin, GEGEVENS, wijzig("waarover"));
        }
        if w.verlengd && w.verzoeksoort == Verzoeksoort::Vernietiging {
            let zin = "Vernietigen gebeurt binnen drie maanden. Die tijd kun je niet verlengen.";
            self.weiger("vernietiging_niet_te_verlengen", zin, VERNIETIGING, wijzig("verlengd"));
        }
    }

    pub(super) fn verzoek_afgehandeld(&mut self, w: &VerzoekAfgehandeld) {
        let verzoek = self.dossier.verzoeken.get(&w.verzoek).and_then(|v| v.ontvangen.eerste());
        let Some((op, soort)) = verzoek.map(|k| (k.feitdatum, k.waarde.verzoeksoort)) else {
            let zin = "Dit verzoek ligt niet vast. Leg eerst vast wat de inwoner vroeg.";
            return self.weiger("verzoek_onbekend", zin, GEGEVENS, eerst(FeitSoort::VerzoekOntvangen));
        };
        if self.op() < op {
            let zin = format!("Het verzoek kwam op {} binnen. Kies een dag daarna.", datum_lang(op));
            self.weiger("afgehandeld_voor_ontvangst", zin, GEGEVENS, wijzig("feitdatum"));
        }
        if w.uitkomst != Verzoekuitkomst::Toegewezen {
            let zin = "Schrijf op waarom je het verzoek niet helemaal toewijst. De inwoner leest die reden.";
            self.eis_tekst(&w.reden, "reden", "weigering_zonder_reden", zin, GEGEVENS);
        }
        // Casus K70: refuse for now, with the reason.
        let vernietigt = soort == Verzoeksoort::Vernietiging && w.uitkomst != Verzoekuitkomst::Geweigerd;
        if let Some(waarom) = self.dossier.procedure_loopt().filter(|_| vernietigt) {
            let zin = format!("{waarom} Vernietig de gegevens nu niet. Weiger voorlopig en schrijf deze reden op.");
            self.weiger("procedure_loopt", zin, VERNIETIGING_NIET, wijzig("uitkomst"));
        }
    }

    pub(super) fn datalek_ontdekt(&mut self, w: &DatalekOntdekt) {
        let zin = "Schrijf op wat er gebeurde, zonder namen of nummers.";
        self.eis_tekst(&w.wat, "wat", "datalek_leeg", zin, DATALEK);
        let nummer = w.wat.split(|c: char| !c.is_ascii_digit()).any(|cijfers| cijfers.len() >= 8);
        if nummer {
            let zin =
                "Hier staat een lang nummer. Haal het weg: in een melding van een datalek staan geen persoonsgegevens.";
            self.weiger("datalek_met_nummer", zin, DATALEK, wijzig("wat"));
        }
        if self.voorstel.feittijd.is_none() {
            let lang = self.regels.wet.termijnen.datalek.op(self.op()).periode.in_woorden();
            let zin = format!("Vul ook het uur in waarop het lek is ontdekt. Vanaf dat moment heb je {lang}.");
            self.waarschuw("tijd_ontbreekt", zin, DATALEK, wijzig("feittijd"));
        }
    }

    pub(super) fn datalek_gemeld(&mut self, w: &DatalekGemeld) {
        let ontdekt = self.dossier.datalekken.get(&w.datalek).and_then(|d| d.ontdekt.eerste());
        let Some((op, tijd)) = ontdekt.map(|k| (k.feitdatum, k.feittijd)) else {
            let zin = "Dit datalek ligt niet vast. Leg eerst vast wat er gebeurde.";
            return self.weiger("datalek_onbekend", zin, DATALEK, eerst(FeitSoort::DatalekOntdekt));
        };
        if self.op() < op {
            let zin = format!("Het lek is op {} ontdekt. Kies een dag daarna.", datum_lang(op));
            self.weiger("gemeld_voor_ontdekking", zin, DATALEK, wijzig("feitdatum"));
        }
        // Without an hour the cautious reading: discovered as the day began, reported as it ended.
        let bij = Omstandigheden { tijd, ..Default::default() };
        let termijn = termijn::bereken_met(TermijnSoort::Datalek, op, &bij, self.regels);
        let te_laat = match (termijn.tijd, self.voorstel.feittijd) {
            (Some(uur), Some(gemeld)) => (self.op(), gemeld) > (termijn.uiterlijk, uur),
            (Some(_), None) => self.op() >= termijn.uiterlijk,
            (None, _) => self.op() > termijn.uiterlijk,
        };
        if te_laat {
            let lang = self.regels.wet.termijnen.datalek.op(op).periode.in_woorden();
            let zin = format!("Dit was later dan {lang} na de ontdekking. Schrijf erbij waarom.");
            self.waarschuw("datalek_te_laat_gemeld", zin, DATALEK, wijzig("toelichting"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd, voorstel, vraag};
    use crate::dossier::proef::{Verloop, feit, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};

    const OP: &str = "2026-12-20";

    /// A feit about the resident, which belongs to no zaak.
    fn met(v: Verloop, op: &str, feit: Feit) -> Verloop {
        v.met(op, feit)
    }

    fn vraagt(soort: &str) -> Feit {
        feit(S::VerzoekOntvangen, &format!(r#"{{"verzoek":"1","verzoeksoort":"{soort}","waarover":"alles"}}"#))
    }

    fn antwoord(uitkomst: &str, reden: &str) -> Feit {
        feit(S::VerzoekAfgehandeld, &format!(r#"{{"verzoek":"1","uitkomst":"{uitkomst}","reden":"{reden}"}}"#))
    }

    #[test]
    fn k70_nothing_is_destroyed_while_a_procedure_runs() {
        let dicht =
            met(Verloop::melding().met("2026-12-01", voorbeeld(S::MeldingAfgesloten)), OP, vraagt("vernietiging"));
        assert!(geweigerd(&dicht, OP, antwoord("toegewezen", "")).is_empty());
        for (v, waarom) in [
            (Verloop::aanvraag(), "aanvraag"),
            (Verloop::bekend().met("2026-12-10", voorbeeld(S::BezwaarOntvangen)), "bezwaar"),
            (Verloop::bekend().met("2026-12-10", voorbeeld(S::BeroepOntvangen)), "beroep"),
        ] {
            let v = met(v, OP, vraagt("vernietiging"));
            assert_eq!(geweigerd(&v, OP, antwoord("toegewezen", "")), ["procedure_loopt"], "{waarom}");
            let zin = vraag(&v, &voorstel(OP, antwoord("toegewezen", ""))).bevindingen[0].zin.clone();
            assert!(zin.contains(waarom), "{zin}");
            assert!(geweigerd(&v, OP, antwoord("geweigerd", "Er loopt een zaak.")).is_empty());
        }
        assert!(geweigerd(&met(Verloop::aanvraag(), OP, vraagt("inzage")), OP, antwoord("toegewezen", "")).is_empty());
    }

    #[test]
    fn a_request_is_answered_with_a_reason_when_it_is_refused() {
        let v = met(Verloop::melding(), OP, vraagt("correctie"));
        assert_eq!(geweigerd(&v, OP, antwoord("geweigerd", " ")), ["weigering_zonder_reden"]);
        assert_eq!(geweigerd(&Verloop::melding(), OP, antwoord("toegewezen", "")), ["verzoek_onbekend"]);
        assert_eq!(geweigerd(&v, "2026-12-19", antwoord("toegewezen", "")), ["afgehandeld_voor_ontvangst"]);
        let leeg = feit(S::VerzoekOntvangen, r#"{"verzoek":"2","verzoeksoort":"correctie"}"#);
        assert_eq!(gewaarschuwd(&v, OP, leeg), ["verzoek_waarover_leeg"]);
        let lang = feit(
            S::VerzoekOntvangen,
            r#"{"verzoek":"2","verzoeksoort":"vernietiging","waarover":"x","verlengd":true}"#,
        );
        assert_eq!(geweigerd(&v, OP, lang), ["vernietiging_niet_te_verlengen"]);
    }

    #[test]
    fn a_complaint_is_about_something_and_gets_an_answer() {
        let v = Verloop::melding();
        assert_eq!(geweigerd(&v, OP, feit(S::KlachtOntvangen, r#"{"klacht":"1","waarover":" "}"#)), ["klacht_leeg"]);
        assert_eq!(geweigerd(&v, OP, voorbeeld(S::KlachtAfgehandeld)), ["klacht_onbekend"]);
        let v = met(v, OP, voorbeeld(S::KlachtOntvangen));
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::KlachtAfgehandeld)).is_empty());
        assert_eq!(geweigerd(&v, "2026-12-19", voorbeeld(S::KlachtAfgehandeld)), ["afgehandeld_voor_ontvangst"]);
    }

    #[test]
    fn a_leak_holds_no_data_and_is_reported_in_72_hours() {
        let lek = |wat: &str| feit(S::DatalekOntdekt, &format!(r#"{{"datalek":"1","wat":"{wat}"}}"#));
        let v = Verloop::melding();
        assert_eq!(gewaarschuwd(&v, OP, lek("Een brief lag bij de buren.")), ["tijd_ontbreekt"]);
        assert_eq!(geweigerd(&v, OP, lek("Brief van 999900006 kwijt.")), ["datalek_met_nummer"]);
        assert_eq!(geweigerd(&v, OP, lek(" ")), ["datalek_leeg"]);
        assert_eq!(geweigerd(&v, OP, voorbeeld(S::DatalekGemeld)), ["datalek_onbekend"]);
        let v = met(v, OP, lek("Een brief lag bij de buren."));
        assert!(gewaarschuwd(&v, "2026-12-22", voorbeeld(S::DatalekGemeld)).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-23", voorbeeld(S::DatalekGemeld)), ["datalek_te_laat_gemeld"]);
        assert_eq!(geweigerd(&v, "2026-12-19", voorbeeld(S::DatalekGemeld)), ["gemeld_voor_ontdekking"]);
    }
}
