//! Guards of the people around the resident: housemates and what may be expected of them, and those who
//! help unpaid (procedure 1.6; Wmo 1.1.1, 2.3.2 lid 4 b-d, 5.1.1 lid 1).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{
    Draagkracht, FeitSoort, GebruikelijkeHulpBeoordeeld, Huisgenoot, HuishoudenVastgelegd, KanHelpen,
    MantelzorgBesproken, NetwerkGetekend, RelatieHuisgenoot,
};
use std::collections::BTreeSet;

impl Toetsing<'_> {
    pub(super) fn huishouden(&mut self, w: &HuishoudenVastgelegd) {
        let mut gezien = BTreeSet::new();
        for (i, h) in w.huisgenoten.iter().enumerate() {
            let veld = |naam: &str| format!("huisgenoten.{i}.{naam}");
            self.eis_nummer(&h.huisgenoot, &veld("huisgenoot"));
            let zin = "Vul de achternaam in van deze huisgenoot.";
            self.eis_tekst(&h.naam.achternaam, &veld("naam.achternaam"), "achternaam_leeg", zin, HUISGENOTEN);
            if !gezien.insert(&h.huisgenoot) {
                let zin = "Deze huisgenoot staat er twee keer in. Haal er een weg.";
                self.weiger("huisgenoot_dubbel", zin, HUISGENOTEN, wijzig(&veld("huisgenoot")));
            }
            if h.geboortedatum.as_ref().is_some_and(|g| g.in_de_toekomst(self.vandaag)) {
                let zin = "De geboortedatum ligt in de toekomst. Controleer het jaar.";
                self.weiger("geboortedatum_in_toekomst", zin, HUISGENOTEN, wijzig(&veld("geboortedatum")));
            }
        }
        let partners = w.huisgenoten.iter().filter(|h| h.relatie == RelatieHuisgenoot::Partner).count();
        match (partners, w.gehuwd) {
            (0, true) => {
                let zin =
                    "Er staat dat de inwoner met een partner leeft, maar die staat niet bij de huisgenoten. Klopt dat?";
                self.waarschuw("partner_niet_in_huis", zin, HUISGENOTEN, wijzig("huisgenoten"));
            }
            (1, false) => {
                let zin = "Er staat een partner bij de huisgenoten, maar niet dat de inwoner met een partner leeft. Controleer beide.";
                self.waarschuw("partner_zonder_gehuwd", zin, HUISGENOTEN, wijzig("gehuwd"));
            }
            (0 | 1, _) => {}
            _ => {
                let zin = "Er staat meer dan één partner bij de huisgenoten. Controleer de relaties.";
                self.waarschuw("twee_partners", zin, HUISGENOTEN, wijzig("huisgenoten"));
            }
        }
        let beoordeeld = self.dossier.zaken.iter().flat_map(|z| &z.gebruikelijke_hulp);
        if beoordeeld.filter(|(_, v)| v.is_vastgelegd()).any(|(naam, _)| !gezien.contains(naam)) {
            let zin = "Van iemand die hier niet meer bij staat, ligt gebruikelijke hulp vast. Kijk of die nog telt.";
            self.waarschuw(
                "beoordeling_zonder_huisgenoot",
                zin,
                GEBRUIKELIJKE_HULP,
                eerst(FeitSoort::GebruikelijkeHulpBeoordeeld),
            );
        }
    }

    fn huisgenoot(&self, naam: &str) -> Option<&Huisgenoot> {
        let koppen = self.dossier.huishouden.koppen.iter().rev();
        koppen.flat_map(|k| &k.waarde.huisgenoten).find(|h| h.huisgenoot == naam)
    }

    /// Casus K50: only of people in the household, and with reasons for each of them (CRvB
    /// ECLI:NL:CRVB:2018:3243).
    pub(super) fn gebruikelijke_hulp(&mut self, w: &GebruikelijkeHulpBeoordeeld) {
        let jong = match self.huisgenoot(&w.huisgenoot) {
            None => {
                let zin = "Deze persoon staat niet bij de huisgenoten. Woont die er wel? Vul het huishouden aan. Woont die ergens anders, dan is het mantelzorg.";
                self.weiger("geen_huisgenoot", zin, GEBRUIKELIJKE_HULP, eerst(FeitSoort::HuishoudenVastgelegd));
                false
            }
            // What may be expected of them is for the policy of the gemeente to say.
            Some(h) => h.geboortedatum.as_ref().is_some_and(|g| self.minderjarig(g, self.op())),
        };
        let zin = "Schrijf bij deze huisgenoot op waarom die wel of niet kan helpen.";
        self.eis_tekst(&w.toelichting, "toelichting", "toelichting_leeg", zin, GEBRUIKELIJKE_HULP);
        match (w.oordeel, w.per_week) {
            (KanHelpen::KanNiet, Some(_)) => {
                let zin = "Deze huisgenoot kan niet helpen, maar er staan uren bij. Haal de uren weg, of kies een ander oordeel.";
                self.weiger("kan_niet_met_uren", zin, GEBRUIKELIJKE_HULP, wijzig("per_week"));
            }
            (KanHelpen::Kan | KanHelpen::Deels, None) => {
                let zin = "Vul in hoeveel uur per week deze huisgenoot kan doen.";
                self.waarschuw("hulp_zonder_uren", zin, GEBRUIKELIJKE_HULP, wijzig("per_week"));
            }
            _ => {}
        }
        if w.oordeel != KanHelpen::Kan && w.redenen.is_empty() {
            let zin = "Kies waarom deze huisgenoot het niet, of niet helemaal, kan.";
            self.waarschuw("reden_niet_gekozen", zin, GEBRUIKELIJKE_HULP, wijzig("redenen"));
        }
        if w.oordeel == KanHelpen::Kan && !w.redenen.is_empty() {
            let zin = "Deze huisgenoot kan alles, maar er staat ook waarom niet. Controleer het oordeel.";
            self.waarschuw("kan_met_reden", zin, GEBRUIKELIJKE_HULP, wijzig("oordeel"));
        }
        if jong && w.oordeel != KanHelpen::KanNiet {
            let zin = "Deze huisgenoot is nog geen 18. Wat je dan mag vragen, staat in het beleid van de gemeente.";
            self.waarschuw("huisgenoot_minderjarig", zin, GEBRUIKELIJKE_HULP, wijzig("per_week"));
        }
    }

    /// Mantelzorg is given freely: only what is really done counts.
    pub(super) fn mantelzorg(&mut self, w: &MantelzorgBesproken) {
        for (i, m) in w.mantelzorgers.iter().enumerate() {
            let veld = |naam: &str| format!("mantelzorgers.{i}.{naam}");
            self.eis_tekst(&m.naam, &veld("naam"), "naam_leeg", "Vul in wie de mantelzorger is.", MANTELZORG);
            let zin = "Schrijf op wat deze mantelzorger nu echt doet.";
            self.eis_tekst(&m.doet, &veld("doet"), "doet_leeg", zin, MANTELZORG);
            if m.draagkracht == Draagkracht::Overbelast && m.behoefte.trim().is_empty() {
                let zin = "Deze mantelzorger is overbelast. Vraag wat zou helpen en schrijf dat op.";
                self.waarschuw("overbelast_zonder_behoefte", zin, MANTELZORGER_STEUN, wijzig(&veld("behoefte")));
            }
        }
        if !w.mantelzorgers.is_empty() && !self.zaak.clientondersteuning_mantelzorger.is_vastgelegd() {
            let zin = "Ook de mantelzorger mag gratis cliëntondersteuning krijgen. Vertel dat, en leg het vast.";
            self.waarschuw(
                "mantelzorger_niet_gewezen",
                zin,
                CLIENTONDERSTEUNING_MANTELZORGER,
                eerst(FeitSoort::ClientondersteuningAangeboden),
            );
        }
    }

    /// Everybody in the drawing has a name, and who helps does something.
    pub(super) fn netwerk(&mut self, w: &NetwerkGetekend) {
        for (i, p) in w.personen.iter().enumerate() {
            let veld = |naam: &str| format!("personen.{i}.{naam}");
            let zin = "Schrijf bij iedereen in de tekening een naam, of wie het is.";
            self.eis_tekst(&p.naam, &veld("naam"), "naam_leeg", zin, MANTELZORG);
            if p.helpt && p.waarmee.trim().is_empty() {
                let zin = format!("{} helpt nu. Schrijf op waarmee: in het verslag telt wat iemand echt doet.", p.naam);
                self.waarschuw("waarmee_leeg", zin, MANTELZORG, wijzig(&veld("waarmee")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{alles, correctie, gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, voorbeeld};
    use crate::feit::{Aan, AntwoordClientondersteuning, ClientondersteuningAangeboden, Feit, FeitSoort as S};
    use serde_json::{Value, json};

    const OP: &str = "2026-11-24";

    fn huis(huisgenoten: Value, gehuwd: bool) -> Feit {
        Feit::lees("huishouden_vastgelegd", json!({ "huisgenoten": huisgenoten, "gehuwd": gehuwd })).unwrap()
    }

    fn iemand(nr: &str, relatie: &str) -> Value {
        json!({ "huisgenoot": nr, "naam": { "achternaam": "Proef" }, "relatie": relatie })
    }

    fn hulp(anders: Value) -> Feit {
        let mut data = json!({ "huisgenoot": "1", "oordeel": "deels", "per_week": 1, "redenen": ["werk"], "toelichting": "Werkt in ploegen." });
        data.as_object_mut().unwrap().extend(anders.as_object().unwrap().clone());
        Feit::lees("gebruikelijke_hulp_beoordeeld", data).unwrap()
    }

    #[test]
    fn who_lives_in_the_house() {
        let v = Verloop::melding();
        assert!(gewaarschuwd(&v, OP, huis(json!([]), false)).is_empty());
        assert!(gewaarschuwd(&v, OP, huis(json!([iemand("1", "partner"), iemand("2", "kind")]), true)).is_empty());
        assert_eq!(
            geweigerd(&v, OP, huis(json!([iemand("1", "kind"), iemand("1", "kind")]), false)),
            ["huisgenoot_dubbel"]
        );
        assert_eq!(gewaarschuwd(&v, OP, huis(json!([]), true)), ["partner_niet_in_huis"]);
        assert_eq!(gewaarschuwd(&v, OP, huis(json!([iemand("1", "partner")]), false)), ["partner_zonder_gehuwd"]);
        assert_eq!(
            gewaarschuwd(&v, OP, huis(json!([iemand("1", "partner"), iemand("2", "partner")]), true)),
            ["twee_partners"]
        );
        let later = json!([{ "huisgenoot": "1", "naam": { "achternaam": "" }, "relatie": "kind", "geboortedatum": "2027-02-01" }]);
        assert_eq!(geweigerd(&v, OP, huis(later, false)), ["achternaam_leeg", "geboortedatum_in_toekomst"]);
    }

    #[test]
    fn k50_help_is_expected_of_housemates_only() {
        let v = Verloop::melding();
        assert_eq!(geweigerd(&v, OP, hulp(json!({}))), ["geen_huisgenoot"]);
        let v = v.met("2026-11-20", huis(json!([iemand("1", "kind")]), false));
        assert!(gewaarschuwd(&v, OP, hulp(json!({}))).is_empty());
        assert_eq!(geweigerd(&v, OP, hulp(json!({ "huisgenoot": "dochter elders" }))), ["geen_huisgenoot"]);
    }

    #[test]
    fn each_housemate_has_reasons_of_his_own() {
        let v = Verloop::melding().met("2026-11-20", huis(json!([
            { "huisgenoot": "1", "naam": { "achternaam": "Proef" }, "relatie": "kind", "geboortedatum": "2000-01-01" },
            { "huisgenoot": "2", "naam": { "achternaam": "Proef" }, "relatie": "kind", "geboortedatum": "2012-01-01" },
        ]), false));
        assert_eq!(geweigerd(&v, OP, hulp(json!({ "toelichting": " " }))), ["toelichting_leeg"]);
        assert_eq!(geweigerd(&v, OP, hulp(json!({ "oordeel": "kan_niet" }))), ["kan_niet_met_uren"]);
        assert!(gewaarschuwd(&v, OP, hulp(json!({ "oordeel": "kan_niet", "per_week": null }))).is_empty());
        assert_eq!(
            gewaarschuwd(&v, OP, hulp(json!({ "per_week": null, "redenen": [] }))),
            ["hulp_zonder_uren", "reden_niet_gekozen"]
        );
        assert_eq!(gewaarschuwd(&v, OP, hulp(json!({ "oordeel": "kan" }))), ["kan_met_reden"]);
        assert_eq!(gewaarschuwd(&v, OP, hulp(json!({ "huisgenoot": "2" }))), ["huisgenoot_minderjarig"]);
        let v = v.met(OP, hulp(json!({})));
        let weg = correctie(&v, OP, huis(json!([]), false), None);
        assert_eq!(alles(&v, &weg), ["beoordeling_zonder_huisgenoot"]);
    }

    #[test]
    fn everybody_in_the_drawing_has_a_name_and_who_helps_does_something() {
        let v = Verloop::gesprek();
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::NetwerkGetekend)).is_empty());
        assert!(gewaarschuwd(&v, OP, Feit::NetwerkGetekend(Default::default())).is_empty());
        let getekend = |persoon: Value| Feit::lees("netwerk_getekend", json!({ "personen": [persoon] })).unwrap();
        assert_eq!(geweigerd(&v, OP, getekend(json!({ "naam": " ", "kring": "verder" }))), ["naam_leeg"]);
        let helpt = json!({ "naam": "Els", "kring": "vertrouwd", "helpt": true });
        assert_eq!(gewaarschuwd(&v, OP, getekend(helpt)), ["waarmee_leeg"]);
    }

    #[test]
    fn a_carer_is_heard_and_told_of_support() {
        let v = Verloop::gesprek();
        assert_eq!(gewaarschuwd(&v, OP, voorbeeld(S::MantelzorgBesproken)), ["mantelzorger_niet_gewezen"]);
        let v = v.met(
            OP,
            Feit::ClientondersteuningAangeboden(ClientondersteuningAangeboden {
                aan: Aan::Mantelzorger,
                antwoord: AntwoordClientondersteuning::WilNiet,
                ondersteuner: None,
                toelichting: None,
            }),
        );
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::MantelzorgBesproken)).is_empty());
        let zorg = |doet: &str, behoefte: &str| {
            let data = json!({ "mantelzorgers": [{ "naam": "Sara", "doet": doet, "draagkracht": "overbelast", "behoefte": behoefte }] });
            Feit::lees("mantelzorg_besproken", data).unwrap()
        };
        assert_eq!(geweigerd(&v, OP, zorg("", "rust")), ["doet_leeg"]);
        assert_eq!(gewaarschuwd(&v, OP, zorg("boodschappen", "")), ["overbelast_zonder_behoefte"]);
        assert!(gewaarschuwd(&v, OP, zorg("boodschappen", "een vrije middag")).is_empty());
        assert!(gewaarschuwd(&v, OP, Feit::MantelzorgBesproken(Default::default())).is_empty());
    }
}
