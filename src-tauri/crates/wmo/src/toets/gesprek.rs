//! Guards of the gesprek and the onderzoek (procedure 1.4 and 1.5).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Veld;
use crate::feit::{
    Aanwezige, AntwoordClientondersteuning, FeitSoort, GesprekGepland, GesprekGevoerd, GesprekNietDoorgegaan,
    OndersteuningVoorgesteld,
};
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};
use chrono::NaiveDate;

impl Toetsing<'_> {
    pub(super) fn gesprek_gepland(&mut self, w: &GesprekGepland) {
        if w.datum < self.op() {
            let zin = "De afspraak ligt voor de dag waarop je hem maakt. Kies een latere dag.";
            self.weiger("afspraak_in_verleden", zin, FEITDATUM, wijzig("datum"));
        }
        let gesprek = self.zaak.gesprekken.iter().find(|g| g.id == w.gesprek);
        let verzet = gesprek.is_some_and(|g| g.afspraak.is_vastgelegd());
        if verzet && (w.verzet_door.is_none() || w.reden.as_deref().is_none_or(|r| r.trim().is_empty())) {
            let zin = "Schrijf op wie de afspraak verzette en waarom. De zes weken lopen gewoon door.";
            self.waarschuw("verzet_zonder_reden", zin, MELDING, wijzig("reden"));
        }
        if gesprek.is_some_and(|g| g.uitkomst.is_vastgelegd()) {
            let zin = "Van dit gesprek ligt al vast hoe het ging. Maak een nieuwe afspraak.";
            self.weiger("gesprek_al_geweest", zin, MELDING, wijzig("gesprek"));
        }
        let Some(melding) = self.zaak.melding_ontvangen_op() else { return };
        if let Some(tot) = self.plantermijn_loopt_op(w.datum) {
            let zin =
                format!("De inwoner mag tot en met {} een eigen plan geven. Kies een dag daarna.", datum_lang(tot));
            self.waarschuw("afspraak_in_plantermijn", zin, PERSOONLIJK_PLAN, wijzig("datum"));
        }
        let onderzoek = termijn::bereken(TermijnSoort::Onderzoek, melding, self.regels);
        if w.datum > onderzoek.uiterlijk && self.zaak.verslag_verstrekt_op().is_none() {
            let zin = format!(
                "Het onderzoek moet op {} klaar zijn. Deze afspraak is daarna. Kies als het kan een eerdere dag.",
                datum_lang(onderzoek.uiterlijk)
            );
            self.waarschuw("afspraak_na_onderzoekstermijn", zin, onderzoek.grond, wijzig("datum"));
        }
    }

    pub(super) fn gesprek_niet_doorgegaan(&mut self, w: &GesprekNietDoorgegaan) {
        let afspraak = self.zaak.gesprekken.iter().any(|g| g.id == w.gesprek && g.afspraak.is_vastgelegd());
        if !afspraak {
            let zin = "Er is geen afspraak voor dit gesprek. Leg eerst de afspraak vast.";
            self.weiger("geen_afspraak", zin, MELDING, eerst(FeitSoort::GesprekGepland));
        }
        let zin = "Schrijf op waarom het gesprek niet doorging.";
        self.eis_tekst(&w.reden, "reden", "reden_leeg", zin, ZORGVULDIG);
    }

    /// The first gesprek needs what has to be told before it (Wmo 2.3.2 lid 2 and 3).
    pub(super) fn gesprek_gevoerd(&mut self, w: &GesprekGevoerd) {
        let op = self.op();
        let wil_ondersteuner = self.zaak.clientondersteuning_client.waarde().is_some_and(|c| {
            matches!(c.antwoord, AntwoordClientondersteuning::Wil | AntwoordClientondersteuning::HeeftAl)
        });
        let er_bij = |a: &Aanwezige| a.rol.to_lowercase().contains("ondersteuner");
        if wil_ondersteuner && !w.aanwezigen.is_empty() && !w.aanwezigen.iter().any(er_bij) {
            let zin =
                "De inwoner wilde cliëntondersteuning, maar bij de aanwezigen staat niemand die dat doet. Klopt dat?";
            self.waarschuw("ondersteuner_niet_aanwezig", zin, CLIENTONDERSTEUNING, wijzig("aanwezigen"));
        }
        let eerste =
            self.zaak.gesprek_gevoerd_op().is_none_or(|eerder| eerder > op) || !self.voorstel.vervangt.is_empty();
        if !eerste || !self.zaak.melding.is_vastgelegd() {
            return;
        }
        if !op_tijd(&self.zaak.clientondersteuning_client, op) {
            let zin = "Bied eerst cliëntondersteuning aan: de inwoner moet dat voor het gesprek weten.";
            let herstel = eerst(FeitSoort::ClientondersteuningAangeboden);
            self.weiger("clientondersteuning_niet_aangeboden", zin, CLIENTONDERSTEUNING, herstel);
        }
        // Who handed in a plan or waived it knew of the possibility.
        if !op_tijd(&self.zaak.plan_gemeld, op) && !op_tijd(&self.zaak.plan, op) {
            let zin = "Wijs de inwoner eerst op het persoonlijk plan: hij moet dat voor het gesprek weten.";
            let herstel = eerst(FeitSoort::PersoonlijkPlanMogelijkheidGemeld);
            self.weiger("plan_niet_gemeld", zin, PERSOONLIJK_PLAN, herstel);
        }
        if let Some(tot) = self.plantermijn_loopt_op(op) {
            let zin = format!(
                "De inwoner mag tot en met {} een eigen plan geven. Voer het gesprek daarna. Zei hij zelf dat hij geen plan maakt? Leg dat dan eerst vast.",
                datum_lang(tot)
            );
            self.weiger("plantermijn_loopt", zin, PERSOONLIJK_PLAN, wijzig("feitdatum"));
        }
    }

    /// The last day for the persoonlijk plan, when it is not over on this day and neither a plan nor
    /// spoed makes waiting needless.
    fn plantermijn_loopt_op(&self, dag: NaiveDate) -> Option<NaiveDate> {
        let melding = self.zaak.melding_ontvangen_op()?;
        let tot = termijn::bereken(TermijnSoort::PersoonlijkPlan, melding, self.regels).uiterlijk;
        let spoed = self.zaak.spoed.koppen.iter().any(|k| !k.waarde.kan_wachten && k.feitdatum <= dag);
        (dag <= tot && !spoed && !op_tijd(&self.zaak.plan, dag)).then_some(tot)
    }

    /// A proposal is a draft: everything is a warning here, and stops the verslag.
    pub(super) fn ondersteuning_voorgesteld(&mut self, w: &OndersteuningVoorgesteld) {
        self.regels_als_waarschuwing(&w.regels);
        self.doorverwijzingen(&w.doorverwijzingen);
    }
}

/// Recorded with a date on or before this day. Of two answers the latest counts: until somebody chooses,
/// the resident may have heard it too late.
fn op_tijd<T>(veld: &Veld<T>, dag: NaiveDate) -> bool {
    veld.laatste().is_some_and(|k| k.feitdatum <= dag)
}

#[cfg(test)]
mod tests {
    use super::super::proef::{alles, gewaarschuwd, geweigerd, voorstel};
    use crate::dossier::proef::{Verloop, dag, gesprek, regel, voorbeeld};
    use crate::feit::{
        Feit, FeitSoort as S, GesprekGepland, GesprekNietDoorgegaan, Gespreksplaats, OndersteuningVoorgesteld,
        SpoedVastgesteld,
    };

    fn afspraak(op: &str) -> Feit {
        Feit::GesprekGepland(GesprekGepland {
            gesprek: gesprek(1),
            datum: dag(op),
            tijd: None,
            plaats: Gespreksplaats::Thuis,
            reden: None,
            verzet_door: None,
        })
    }

    #[test]
    fn an_appointment_lies_ahead_and_outside_the_seven_days() {
        let v = Verloop::melding();
        // Later than today is what an appointment is for.
        assert!(gewaarschuwd(&v, "2026-11-17", afspraak("2026-11-24")).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-25", afspraak("2026-11-24")), ["afspraak_in_verleden"]);
        assert_eq!(gewaarschuwd(&v, "2026-11-17", afspraak("2026-11-20")), ["afspraak_in_plantermijn"]);
        assert_eq!(gewaarschuwd(&v, "2026-11-17", afspraak("2026-12-29")), ["afspraak_na_onderzoekstermijn"]);
        assert!(
            geweigerd(&Verloop::gesprek(), "2026-11-25", afspraak("2026-11-30")).contains(&"gesprek_al_geweest".into())
        );
    }

    #[test]
    fn what_did_not_take_place_was_planned_and_has_a_reason() {
        let niet = |reden: &str| {
            Feit::GesprekNietDoorgegaan(GesprekNietDoorgegaan { gesprek: gesprek(1), reden: reden.into(), door: None })
        };
        let gepland = Verloop::melding().met("2026-11-17", afspraak("2026-11-24"));
        assert!(gewaarschuwd(&gepland, "2026-11-24", niet("ziek")).is_empty());
        assert_eq!(geweigerd(&gepland, "2026-11-24", niet("")), ["reden_leeg"]);
        assert_eq!(geweigerd(&Verloop::melding(), "2026-11-24", niet("ziek")), ["geen_afspraak"]);
    }

    #[test]
    fn the_first_gesprek_comes_after_what_the_resident_has_to_know() {
        let gevoerd = || voorbeeld(S::GesprekGevoerd);
        assert!(gewaarschuwd(&Verloop::melding(), "2026-11-21", gevoerd()).is_empty());
        let kaal = Verloop::default().met("2026-11-13", voorbeeld(S::MeldingOntvangen));
        let gemist = geweigerd(&kaal, "2026-11-24", gevoerd());
        assert_eq!(gemist, ["clientondersteuning_niet_aangeboden", "plan_niet_gemeld"]);
        // Told on the 16th: on the 14th the resident did not know.
        let te_vroeg = geweigerd(&Verloop::melding(), "2026-11-14", gevoerd());
        assert_eq!(te_vroeg, ["clientondersteuning_niet_aangeboden", "plan_niet_gemeld", "plantermijn_loopt"]);
        // Everything told on the day itself is in time.
        let zelfde_dag = Verloop::default()
            .met("2026-11-13", voorbeeld(S::MeldingOntvangen))
            .met("2026-11-24", voorbeeld(S::ClientondersteuningAangeboden))
            .met("2026-11-24", voorbeeld(S::PersoonlijkPlanMogelijkheidGemeld));
        assert!(gewaarschuwd(&zelfde_dag, "2026-11-24", gevoerd()).is_empty());
        // A second gesprek asks nothing any more.
        let tweede = voorstel("2026-11-26", gevoerd());
        assert_eq!(alles(&kaal.met("2026-11-25", gevoerd()), &tweede), ["staat_er_al"]);
    }

    #[test]
    fn seven_days_unless_a_plan_a_waiver_or_spoed() {
        let gevoerd = || voorbeeld(S::GesprekGevoerd);
        let op = "2026-11-20";
        assert_eq!(geweigerd(&Verloop::melding(), op, gevoerd()), ["plantermijn_loopt"]);
        for soort in [S::PersoonlijkPlanOntvangen, S::PersoonlijkPlanAfgezien, S::SpoedVastgesteld] {
            let v = Verloop::melding().met("2026-11-17", voorbeeld(soort));
            assert!(geweigerd(&v, op, gevoerd()).is_empty(), "{}", soort.code());
        }
        let kan_wachten = SpoedVastgesteld { reden: "Dochter helpt.".into(), veiligheid: false, kan_wachten: true };
        let v = Verloop::melding().met("2026-11-17", Feit::SpoedVastgesteld(kan_wachten));
        assert_eq!(geweigerd(&v, op, gevoerd()), ["plantermijn_loopt"]);
    }

    #[test]
    fn a_mistaken_way_around_the_seven_days_is_not_offered() {
        let toets =
            super::super::proef::vraag(&Verloop::melding(), &voorstel("2026-11-20", voorbeeld(S::GesprekGevoerd)));
        assert_eq!(toets.bevindingen[0].herstel, super::wijzig("feitdatum"));
        let gepland = super::super::proef::vraag(&Verloop::melding(), &voorstel("2026-11-17", afspraak("2026-11-20")));
        assert_eq!(gepland.bevindingen[0].herstel, super::wijzig("datum"));
    }

    #[test]
    fn two_answers_about_what_the_resident_heard_count_late() {
        let v = Verloop::default()
            .met("2026-11-13", voorbeeld(S::MeldingOntvangen))
            .met("2026-11-16", voorbeeld(S::ClientondersteuningAangeboden))
            .met("2026-11-25", voorbeeld(S::ClientondersteuningAangeboden))
            .met("2026-11-16", voorbeeld(S::PersoonlijkPlanMogelijkheidGemeld));
        let gemist = geweigerd(&v, "2026-11-24", voorbeeld(S::GesprekGevoerd));
        assert_eq!(gemist, ["clientondersteuning_niet_aangeboden"]);
    }

    #[test]
    fn who_moved_an_appointment_and_who_was_there() {
        let v = Verloop::melding().met("2026-11-17", afspraak("2026-11-24"));
        assert_eq!(gewaarschuwd(&v, "2026-11-18", afspraak("2026-11-25")), ["staat_er_al", "verzet_zonder_reden"]);
        let mut netjes = GesprekGepland {
            gesprek: gesprek(1),
            datum: dag("2026-11-25"),
            tijd: None,
            plaats: Gespreksplaats::Thuis,
            reden: Some("ziek".into()),
            verzet_door: Some(crate::feit::Partij::Client),
        };
        assert_eq!(gewaarschuwd(&v, "2026-11-18", Feit::GesprekGepland(netjes.clone())), ["staat_er_al"]);
        netjes.verzet_door = None;
        assert_eq!(
            gewaarschuwd(&v, "2026-11-18", Feit::GesprekGepland(netjes)),
            ["staat_er_al", "verzet_zonder_reden"]
        );

        let wil = serde_json::json!({ "aan": "client", "antwoord": "wil" });
        let v = Verloop::melding().corrigeer("2026-11-16", Feit::lees("clientondersteuning_aangeboden", wil).unwrap());
        let met = |rol: &str| {
            let data = serde_json::json!({ "gesprek": gesprek(1), "plaats": "thuis", "aanwezigen": [{ "naam": "Sara", "rol": rol }] });
            Feit::lees("gesprek_gevoerd", data).unwrap()
        };
        assert_eq!(gewaarschuwd(&v, "2026-11-24", met("dochter")), ["ondersteuner_niet_aanwezig"]);
        assert!(gewaarschuwd(&v, "2026-11-24", met("cliëntondersteuner")).is_empty());
    }

    #[test]
    fn a_proposal_under_way_is_never_refused() {
        let mut fout = regel();
        fout.einde = dag("2026-01-01");
        let voorstel =
            OndersteuningVoorgesteld { regels: vec![fout], toelichting: String::new(), doorverwijzingen: Vec::new() };
        let gevonden = gewaarschuwd(&Verloop::gesprek(), "2026-11-25", Feit::OndersteuningVoorgesteld(voorstel));
        assert!(gevonden.contains(&"einde_voor_begin".to_owned()), "{gevonden:?}");
    }
}
