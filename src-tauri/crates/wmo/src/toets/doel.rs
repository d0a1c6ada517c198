//! Guards of goals (procedure 1.5; Inkoopstrategie 4.5): agreed with the resident, and for traject 3 at
//! least one for the whole term and one for the months until the next evaluation.

use super::contact::dag_van;
use super::{Toetsing, wijzig};
use crate::artikelen::*;
use crate::dossier::{Doel, Zaak};
use crate::feit::{DoelBehaald, DoelBijgesteld, DoelVastgesteld, Doelbehaald, Doeltermijn, FeitSoort};
use crate::product::Traject;
use chrono::{Months, NaiveDate};

impl Toetsing<'_> {
    pub(super) fn doel_vastgesteld(&mut self, w: &DoelVastgesteld) {
        self.eis_nummer(&w.doel, "doel");
        self.doel(&w.tekst, w.begin, w.eind, w.termijn == Doeltermijn::Kort);
    }

    pub(super) fn doel_bijgesteld(&mut self, w: &DoelBijgesteld) {
        let doel = self.zaak.doelen.get(&w.doel);
        self.volgt_op(dag_van(doel.map(|d| &d.vastgesteld)), FeitSoort::DoelVastgesteld, DOELEN);
        let kort = doel.is_some_and(|d| d.is(Doeltermijn::Kort));
        self.doel(&w.tekst, w.begin, w.eind, kort);
        self.eis_tekst(&w.reden, "reden", "reden_leeg", "Schrijf op waarom het doel verandert.", DOELEN);
        if doel.is_some_and(|d| d.behaald.is_vastgelegd()) {
            let zin = "Van dit doel ligt al vast hoe het afliep. Maak een nieuw doel.";
            self.waarschuw("doel_is_afgerond", zin, DOELEN, wijzig("doel"));
        }
    }

    pub(super) fn doel_behaald(&mut self, w: &DoelBehaald) {
        let doel = self.zaak.doelen.get(&w.doel).map(|d| &d.vastgesteld);
        self.volgt_op(dag_van(doel), FeitSoort::DoelVastgesteld, DOELEN);
        if w.behaald != Doelbehaald::Geheel && w.toelichting.trim().is_empty() {
            let zin = "Schrijf op hoe het ging met dit doel.";
            self.waarschuw("toelichting_leeg", zin, DOELEN, wijzig("toelichting"));
        }
    }

    fn doel(&mut self, tekst: &str, begin: NaiveDate, eind: NaiveDate, kort: bool) {
        let zin = "Schrijf het doel zo op dat je later kunt zien of het gelukt is.";
        self.eis_tekst(tekst, "tekst", "tekst_leeg", zin, DOELEN);
        if eind < begin {
            let zin = "De laatste dag ligt voor de eerste dag. Controleer beide.";
            return self.weiger("einde_voor_begin", zin, DOELEN, wijzig("eind"));
        }
        // A short goal is for the months until the next evaluation of traject 3.
        let maanden = self.regels.profiel.evaluatie_maanden(Traject::Traject3, begin);
        let laatste = maanden.and_then(|m| begin.checked_add_months(Months::new(m))).and_then(|dag| dag.pred_opt());
        if let (true, Some(maanden), Some(laatste)) = (kort, maanden, laatste)
            && eind > laatste
        {
            let zin = format!(
                "Een doel voor de korte termijn duurt hoogstens {maanden} maanden. Kies een eerdere dag, of maak er een doel voor de lange termijn van."
            );
            self.weiger("kort_doel_te_lang", zin, DOELEN, wijzig("eind"));
        }
    }
}

impl Doel {
    fn is(&self, termijn: Doeltermijn) -> bool {
        self.vastgesteld.koppen.iter().any(|k| k.waarde.termijn == termijn)
    }
}

impl Zaak {
    /// Whether there is a goal for the whole term and one for the next months.
    pub(crate) fn heeft_lang_en_kort_doel(&self) -> bool {
        [Doeltermijn::Lang, Doeltermijn::Kort].into_iter().all(|t| self.doelen.values().any(|d| d.is(t)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};
    use serde_json::{Value, json};

    const OP: &str = "2026-11-25";

    fn doel(soort: S, anders: Value) -> Feit {
        let mut data = json!({ "doel": "1", "tekst": "Zelf koken.", "begin": "2027-01-01", "eind": "2027-04-30" });
        match soort {
            S::DoelVastgesteld => data["termijn"] = "kort".into(),
            _ => data["reden"] = "Gaat sneller.".into(),
        }
        data.as_object_mut().unwrap().extend(anders.as_object().unwrap().clone());
        Feit::lees(soort.code(), data).unwrap()
    }

    #[test]
    fn a_short_goal_lasts_until_the_next_evaluation() {
        let v = Verloop::gesprek();
        let vast = |anders| doel(S::DoelVastgesteld, anders);
        assert!(gewaarschuwd(&v, OP, vast(json!({}))).is_empty());
        assert_eq!(geweigerd(&v, OP, vast(json!({ "eind": "2027-05-01" }))), ["kort_doel_te_lang"]);
        assert!(gewaarschuwd(&v, OP, vast(json!({ "eind": "2028-12-31", "termijn": "lang" }))).is_empty());
        assert_eq!(geweigerd(&v, OP, vast(json!({ "eind": "2026-12-31" }))), ["einde_voor_begin"]);
        assert_eq!(geweigerd(&v, OP, vast(json!({ "tekst": "", "doel": "" }))), ["nummer_leeg", "tekst_leeg"]);
        // The far end of the calendar has no four months after it.
        assert!(geweigerd(&v, OP, vast(json!({ "begin": "+262142-12-01", "eind": "+262142-12-31" }))).is_empty());
    }

    #[test]
    fn a_goal_is_changed_with_a_reason_and_only_when_it_is_there() {
        let bij = |anders| doel(S::DoelBijgesteld, anders);
        assert_eq!(geweigerd(&Verloop::gesprek(), OP, bij(json!({}))), ["eerdere_stap_ontbreekt"]);
        let v = Verloop::gesprek().met(OP, voorbeeld(S::DoelVastgesteld));
        assert!(gewaarschuwd(&v, OP, bij(json!({}))).is_empty());
        assert_eq!(geweigerd(&v, OP, bij(json!({ "reden": " " }))), ["reden_leeg"]);
        assert_eq!(geweigerd(&v, OP, bij(json!({ "eind": "2027-06-30" }))), ["kort_doel_te_lang"]);
        let klaar = v.met(OP, voorbeeld(S::DoelBehaald));
        assert_eq!(gewaarschuwd(&klaar, OP, bij(json!({}))), ["doel_is_afgerond"]);
    }

    #[test]
    fn a_goal_that_was_not_reached_says_how_it_went() {
        let behaald = |hoe: &str| Feit::lees("doel_behaald", json!({ "doel": "1", "behaald": hoe })).unwrap();
        assert_eq!(geweigerd(&Verloop::gesprek(), OP, behaald("geheel")), ["eerdere_stap_ontbreekt"]);
        let v = Verloop::gesprek().met(OP, voorbeeld(S::DoelVastgesteld));
        assert!(gewaarschuwd(&v, OP, behaald("geheel")).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, behaald("deels")), ["toelichting_leeg"]);
        assert!(!v.dossier().zaken[0].heeft_lang_en_kort_doel());
        let v = v.met(OP, doel(S::DoelVastgesteld, json!({ "doel": "2", "termijn": "lang" })));
        assert!(v.dossier().zaken[0].heeft_lang_en_kort_doel());
    }
}
