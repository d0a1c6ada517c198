//! Guards of consent: one exchange, one party, one purpose; may be withdrawn at any time (procedure 1.5,
//! 6.1; AVG 7; Wmo 5.1.1 lid 4-5, 5.2.5, 5.3.3).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{FeitSoort, ToestemmingGegeven, ToestemmingIngetrokken, VormToestemming};
use crate::tekst::datum_lang;

impl Toetsing<'_> {
    pub(super) fn toestemming_gegeven(&mut self, w: &ToestemmingGegeven) {
        self.eis_nummer(&w.toestemming, "toestemming");
        let zin = "Schrijf op om welke gegevens het gaat.";
        self.eis_tekst(&w.gegevens, "gegevens", "gegevens_leeg", zin, TOESTEMMING);
        self.eis_tekst(&w.van, "van", "van_leeg", "Schrijf op wie de gegevens geeft.", TOESTEMMING);
        self.eis_tekst(&w.naar, "naar", "naar_leeg", "Schrijf op wie de gegevens krijgt.", TOESTEMMING);
        if w.vorm == VormToestemming::Mondeling {
            let zin = "De gemeente moet kunnen laten zien dat er toestemming is. Vraag om een handtekening.";
            self.waarschuw("toestemming_mondeling", zin, TOESTEMMING, wijzig("vorm"));
        }
        if self.dossier.toestemmingen.get(&w.toestemming).is_some_and(|t| t.ingetrokken.is_vastgelegd()) {
            let zin = "Deze toestemming is ingetrokken. Leg een nieuwe toestemming vast, met een ander nummer.";
            self.weiger("toestemming_is_ingetrokken", zin, TOESTEMMING, wijzig("toestemming"));
        }
    }

    pub(super) fn toestemming_ingetrokken(&mut self, w: &ToestemmingIngetrokken) {
        let gegeven = self.dossier.toestemmingen.get(&w.toestemming).and_then(|t| t.gegeven.eerste());
        match gegeven.map(|k| k.feitdatum) {
            None => {
                let zin = "Deze toestemming is nooit gegeven. Kies een andere, of leg haar eerst vast.";
                self.weiger("toestemming_niet_gegeven", zin, TOESTEMMING, eerst(FeitSoort::ToestemmingGegeven));
            }
            Some(dag) if self.op() < dag => {
                let zin = format!("De toestemming is op {} gegeven. Intrekken kan niet eerder.", datum_lang(dag));
                self.weiger("ingetrokken_voor_gegeven", zin, TOESTEMMING, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, dag, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, Toestemmingsdoel as D};
    use serde_json::{Value, json};

    fn toestemming(anders: Value) -> Feit {
        let mut data = json!({
            "toestemming": "1", "doel": "gegevens_van_zorg", "van": "huisarts", "naar": "gemeente",
            "gegevens": "beperkingen", "vorm": "handtekening"
        });
        data.as_object_mut().unwrap().extend(anders.as_object().unwrap().clone());
        Feit::lees("toestemming_gegeven", data).unwrap()
    }

    const OP: &str = "2026-11-20";

    #[test]
    fn a_consent_names_who_what_and_how() {
        let v = Verloop::melding();
        assert!(gewaarschuwd(&v, OP, toestemming(json!({}))).is_empty());
        let leeg = json!({ "toestemming": "", "gegevens": " ", "van": "", "naar": "" });
        assert_eq!(geweigerd(&v, OP, toestemming(leeg)), ["nummer_leeg", "gegevens_leeg", "van_leeg", "naar_leeg"]);
        assert_eq!(gewaarschuwd(&v, OP, toestemming(json!({ "vorm": "mondeling" }))), ["toestemming_mondeling"]);
    }

    #[test]
    fn only_what_was_given_is_withdrawn_and_not_given_again_under_its_number() {
        let weg = || voorbeeld(S::ToestemmingIngetrokken);
        let v = Verloop::melding();
        assert_eq!(geweigerd(&v, OP, weg()), ["toestemming_niet_gegeven"]);
        let gegeven = v.met("2026-11-18", toestemming(json!({})));
        assert!(gewaarschuwd(&gegeven, "2026-11-18", weg()).is_empty());
        assert_eq!(geweigerd(&gegeven, "2026-11-17", weg()), ["ingetrokken_voor_gegeven"]);
        let ingetrokken = gegeven.met(OP, weg());
        assert!(
            geweigerd(&ingetrokken, "2026-11-21", toestemming(json!({})))
                .contains(&"toestemming_is_ingetrokken".into())
        );
        assert!(geweigerd(&ingetrokken, "2026-11-21", toestemming(json!({ "toestemming": "2" }))).is_empty());
    }

    #[test]
    fn a_consent_holds_for_its_own_purpose_from_giving_to_withdrawal() {
        // Casus K72: the whole verslag goes to a provider only with a consent for just that.
        let v = Verloop::melding()
            .met("2026-11-18", toestemming(json!({ "doel": "heel_verslag_naar_aanbieder" })))
            .met("2026-11-25", voorbeeld(S::ToestemmingIngetrokken));
        let dossier = v.dossier();
        let heeft = |doel, op| dossier.heeft_toestemming(doel, dag(op));
        assert!(!heeft(D::HeelVerslagNaarAanbieder, "2026-11-17"));
        assert!(heeft(D::HeelVerslagNaarAanbieder, "2026-11-18"));
        assert!(heeft(D::HeelVerslagNaarAanbieder, "2026-11-24"));
        assert!(!heeft(D::HeelVerslagNaarAanbieder, "2026-11-25"));
        assert!(!heeft(D::GegevensVanZorg, "2026-11-20"));
    }
}
