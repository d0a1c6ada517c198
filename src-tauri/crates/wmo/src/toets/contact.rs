//! Guards of contacts that are no melding: a question, a signal (procedure 1.5; casus K64).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::{Veld, Zaak};
use crate::feit::{ContactAfgehandeld, ContactVastgelegd, Contactsoort, FeitSoort};
use crate::grond::Grond;
use crate::tekst::datum_lang;
use chrono::NaiveDate;

impl Toetsing<'_> {
    /// A question starts no term; a signal of somebody who does not act for the resident is no melding
    /// (casus K64).
    pub(super) fn contact(&mut self, w: &ContactVastgelegd) {
        self.eis_nummer(&w.contact, "contact");
        let zin = "Schrijf op waar het contact over ging.";
        self.eis_tekst(&w.waarover, "waarover", "waarover_leeg", zin, NAMENS);
        if w.contactsoort == Contactsoort::Signaal && w.van.trim().is_empty() {
            let zin = "Schrijf op van wie het signaal komt, bijvoorbeeld buurvrouw of huisarts.";
            self.waarschuw("van_leeg", zin, NAMENS, wijzig("van"));
        }
    }

    pub(super) fn contact_afgehandeld(&mut self, w: &ContactAfgehandeld) {
        let contact = self.dossier.contacten.get(&w.contact).map(|c| &c.vastgelegd);
        self.volgt_op(dag_van(contact), FeitSoort::ContactVastgelegd, NAMENS);
        let zin = "Schrijf op wat eruit kwam.";
        self.eis_tekst(&w.uitkomst, "uitkomst", "uitkomst_leeg", zin, NAMENS);
        let gemeld = self.dossier.zaken.iter().filter_map(Zaak::melding_ontvangen_op).any(|dag| dag >= self.op());
        if w.wordt_melding && !gemeld {
            let zin = "De inwoner meldt zich. Leg ook de melding vast, met de dag waarop hij dat zei: dan lopen de zes weken.";
            self.waarschuw("melding_ontbreekt", zin, MELDING, eerst(FeitSoort::MeldingOntvangen));
        }
    }

    /// An answer comes after what it answers, and never without it.
    pub(super) fn volgt_op(&mut self, eerder: Option<NaiveDate>, soort: FeitSoort, grond: Grond) {
        match eerder {
            None => {
                let zin = format!("Leg eerst dit vast: {}.", soort.label().to_lowercase());
                self.weiger("eerdere_stap_ontbreekt", zin, grond, eerst(soort));
            }
            Some(dag) if self.op() < dag => {
                let zin = format!(
                    "Dit kan niet eerder zijn dan {} ({}). Controleer de datum.",
                    datum_lang(dag),
                    soort.label().to_lowercase()
                );
                self.weiger("eerder_dan_de_vorige_stap", zin, grond, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
    }
}

/// The earliest day that was recorded: the latest would refuse what one of two people saw happen.
pub(super) fn dag_van<T>(veld: Option<&Veld<T>>) -> Option<NaiveDate> {
    veld.and_then(Veld::eerste).map(|k| k.feitdatum)
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};
    use serde_json::{Value, json};

    const OP: &str = "2026-11-20";

    fn feit(soort: S, data: Value) -> Feit {
        Feit::lees(soort.code(), data).unwrap()
    }

    #[test]
    fn every_answer_follows_what_it_answers() {
        for (vraag, antwoord) in [
            (S::ContactVastgelegd, S::ContactAfgehandeld),
            (S::AdviesGevraagd, S::AdviesOntvangen),
            (S::DoelVastgesteld, S::DoelBijgesteld),
        ] {
            let v = Verloop::melding();
            assert_eq!(geweigerd(&v, OP, voorbeeld(antwoord)), ["eerdere_stap_ontbreekt"], "{}", antwoord.code());
            let v = v.met(OP, voorbeeld(vraag));
            assert_eq!(geweigerd(&v, "2026-11-19", voorbeeld(antwoord)), ["eerder_dan_de_vorige_stap"]);
            assert!(gewaarschuwd(&v, OP, voorbeeld(antwoord)).is_empty(), "{}", antwoord.code());
        }
    }

    #[test]
    fn k64_a_question_or_a_signal_needs_no_melding_and_starts_no_term() {
        let v = Verloop::default();
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::ContactVastgelegd)).is_empty());
        assert!(v.clone().met(OP, voorbeeld(S::ContactVastgelegd)).dossier().zaken.is_empty());
        let naamloos = json!({ "contact": "1", "contactsoort": "signaal", "waarover": "Verward." });
        assert_eq!(gewaarschuwd(&v, OP, feit(S::ContactVastgelegd, naamloos)), ["van_leeg"]);
        let leeg = json!({ "contact": "", "contactsoort": "informatievraag", "waarover": "" });
        assert_eq!(geweigerd(&v, OP, feit(S::ContactVastgelegd, leeg)), ["nummer_leeg", "waarover_leeg"]);
        let wordt =
            || feit(S::ContactAfgehandeld, json!({ "contact": "1", "uitkomst": "Wil hulp.", "wordt_melding": true }));
        let v = v.met("2026-11-10", voorbeeld(S::ContactVastgelegd));
        assert_eq!(gewaarschuwd(&v, "2026-11-13", wordt()), ["melding_ontbreekt"]);
        assert!(gewaarschuwd(&v.met("2026-11-13", voorbeeld(S::MeldingOntvangen)), "2026-11-13", wordt()).is_empty());
    }
}
