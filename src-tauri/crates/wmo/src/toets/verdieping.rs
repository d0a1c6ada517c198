//! Guards of what the onderzoek goes into: the sum of the hours, advice, traject, what the resident pays,
//! and a difference of opinion (procedure 1.5, 1.6, 1.7, 1.12). What the verslag still misses of it stands
//! here too, as warnings: it came to be known in another way, or it follows later.

use super::contact::dag_van;
use super::{Oordeel, Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Zaak;
use crate::feit::{
    AdviesGevraagd, AdviesOntvangen, Adviseursoort, EigenBijdrageBepaald, FeitSoort, PgbVoorlichtingGegeven,
    RegievoerderAangewezen, Toestemmingsdoel, TrajectBepaald, TweedeWijkwerkerIngeschakeld, TweedeWijkwerkerOordeel,
    UrenOnderbouwd, Urenpost, VerschilVanInzicht, Vrijstelling, WlzGetoetst, WlzStand, Zrmsoort,
};
use crate::product::{Eenheid, Productregel, Traject, Urenopbouw, minuten_van};
use crate::tekst;
use std::collections::BTreeSet;

impl Toetsing<'_> {
    pub(super) fn wlz(&mut self, w: &WlzGetoetst) {
        match w.stand {
            WlzStand::HeeftNiet => {}
            WlzStand::Heeft => {
                let zin = "Met de Wlz mag de gemeente weigeren, maar dat hoeft niet. Dagbesteding betaalt de Wlz dan zelf. Maak het onderzoek af.";
                self.waarschuw("wlz_is_geen_automaat", zin, WLZ, None);
            }
            WlzStand::Aangevraagd => {
                let zin = "Een Wlz-aanvraag die loopt, is geen reden om te wachten. Maak het onderzoek en het besluit op tijd af.";
                self.waarschuw("wlz_niet_afwachten", zin, WLZ, None);
            }
            WlzStand::Onbekend => {
                let zin = "Vraag het CIZ of de inwoner een Wlz-indicatie heeft. Daar is geen toestemming voor nodig.";
                self.waarschuw("wlz_onbekend", zin, WLZ_NAVRAGEN, wijzig("stand"));
            }
        }
    }

    /// Wmo 2.3.2 lid 6: in words that the resident understands.
    pub(super) fn pgb_voorlichting(&mut self, w: &PgbVoorlichtingGegeven) {
        if w.begrepen == Some(false) {
            let zin = "De inwoner begreep de uitleg niet. Leg het nog eens uit, met iemand erbij of op papier.";
            self.waarschuw("uitleg_niet_begrepen", zin, PGB_UITLEG, wijzig("begrepen"));
        }
    }

    pub(super) fn uren_onderbouwd(&mut self, w: &UrenOnderbouwd) {
        self.eis_nummer(&w.regel, "regel");
        self.taken(w);
        let eenheid = |naam: &str| {
            let lijst = self.zaak.ondersteuning.waarde().map_or(&[][..], |o| &o.regels);
            lijst.iter().find(|r| r.regel == naam).map_or(Eenheid::Uur, Productregel::eenheid)
        };
        // Every line together: what somebody does for one line is not there for another.
        let som = |post| {
            let andere = self.zaak.uren.iter().filter(|(regel, _)| **regel != w.regel);
            let andere = andere.filter_map(|(regel, v)| Some(minuten_van(v.waarde()?, post, eenheid(regel))));
            andere.fold(minuten_van(w, post, eenheid(&w.regel)), u64::saturating_add)
        };
        let (van_huisgenoten, van_netwerk) = (som(Urenpost::GebruikelijkeHulp), som(Urenpost::Netwerk));
        let huisgenoten = self.zaak.gebruikelijke_hulp.values().filter_map(|v| v.waarde()?.per_week);
        let huisgenoten = huisgenoten.map(|p| p.kwarten()).fold(0, u32::saturating_add);
        let mantelzorg = self.zaak.mantelzorg.waarde().map(|m| &m.mantelzorgers);
        let mantelzorg = mantelzorg.into_iter().flatten().filter_map(|m| m.per_week).map(|p| p.kwarten());
        let mantelzorg = mantelzorg.fold(0, u32::saturating_add);
        if van_huisgenoten > u64::from(huisgenoten) * 15 {
            let zin = format!(
                "Hier staat meer gebruikelijke hulp dan bij de huisgenoten samen ({} uur per week). Controleer beide.",
                tekst::aantal(huisgenoten)
            );
            self.waarschuw(
                "meer_dan_huisgenoten",
                zin,
                GEBRUIKELIJKE_HULP,
                eerst(FeitSoort::GebruikelijkeHulpBeoordeeld),
            );
        }
        if van_netwerk > u64::from(mantelzorg) * 15 {
            let zin = format!(
                "Hier staat meer hulp uit het netwerk dan mantelzorgers echt geven ({} uur per week). Reken alleen met wat echt gebeurt.",
                tekst::aantal(mantelzorg)
            );
            self.waarschuw("meer_dan_mantelzorg", zin, MANTELZORG, eerst(FeitSoort::MantelzorgBesproken));
        }
        let voorstel = self.zaak.ondersteuning.waarde().and_then(|o| o.regels.iter().find(|r| r.regel == w.regel));
        if let Some(b) = voorstel.and_then(|r| Urenopbouw::van(w, r.eenheid()).bezwaar(r.per_week)) {
            self.vind(Oordeel::Waarschuwing, b.code, b.zin, b.grond, eerst(FeitSoort::OndersteuningVoorgesteld));
        }
    }

    /// Every task has a name and takes time; nobody does more of it than it takes.
    fn taken(&mut self, w: &UrenOnderbouwd) {
        const WEEK: u32 = 7 * 24 * 60;
        for (i, taak) in w.taken.iter().enumerate() {
            let zin = "Schrijf op welke taak dit is.";
            self.eis_tekst(&taak.taak, &format!("taken.{i}.taak"), "taak_leeg", zin, STAPPENPLAN);
            let nodig = format!("taken.{i}.nodig");
            if taak.nodig == 0 {
                let zin = "Vul in hoeveel minuten per week deze taak kost.";
                self.weiger("taak_zonder_minuten", zin, STAPPENPLAN, wijzig(&nodig));
            }
            if taak.nodig > WEEK {
                let zin = "Zoveel minuten zitten er niet in een week. Vul minuten per week in.";
                self.weiger("meer_dan_een_week", zin, STAPPENPLAN, wijzig(&nodig));
            }
            let gedaan = Urenpost::ALLE.iter().fold(0_u32, |som, post| som.saturating_add(taak.van(*post)));
            if gedaan > taak.nodig {
                let zin = format!(
                    "Bij ‘{}’ staat meer hulp dan er nodig is. Wat te veel is, telt niet mee voor een andere taak.",
                    taak.taak.trim()
                );
                self.waarschuw("meer_dan_de_taak", zin, STAPPENPLAN, wijzig(&nodig));
            }
        }
    }

    pub(super) fn advies_gevraagd(&mut self, w: &AdviesGevraagd) {
        self.eis_nummer(&w.advies, "advies");
        self.eis_tekst(&w.vraag, "vraag", "vraag_leeg", "Schrijf op wat je de adviseur vraagt.", ADVIES);
        let toestemming = self.dossier.heeft_toestemming(Toestemmingsdoel::GegevensVanZorg, self.op());
        if w.adviseur == Adviseursoort::Medisch && !toestemming {
            let zin = "Vraagt de adviseur gegevens op bij een arts of zorgaanbieder? Daarvoor is toestemming van de inwoner nodig.";
            self.waarschuw("advies_zonder_toestemming", zin, TOESTEMMING_ZORG, eerst(FeitSoort::ToestemmingGegeven));
        }
    }

    pub(super) fn advies_ontvangen(&mut self, w: &AdviesOntvangen) {
        let gevraagd = self.zaak.adviezen.get(&w.advies).map(|a| &a.gevraagd);
        self.volgt_op(dag_van(gevraagd), FeitSoort::AdviesGevraagd, ADVIES);
        let zin = "Schrijf op wat het advies zegt over wat de inwoner wel en niet kan.";
        self.eis_tekst(&w.inhoud, "inhoud", "inhoud_leeg", zin, ADVIES);
    }

    pub(super) fn traject(&mut self, w: &TrajectBepaald) {
        let zin = "Schrijf op waarom dit traject past.";
        self.eis_tekst(&w.motivering, "motivering", "motivering_leeg", zin, TRAJECT);
        match (w.traject, w.verwacht_einde) {
            (Traject::Traject1, None) => {
                let zin = "Dit traject is kort: eerst helder krijgen wat er nodig is. Vul in wanneer dat duidelijk moet zijn.";
                self.waarschuw("verwacht_einde_ontbreekt", zin, TRAJECT, wijzig("verwacht_einde"));
            }
            (_, Some(einde)) if einde < self.op() => {
                let zin = "Het verwachte einde ligt voor deze dag. Kies een latere dag.";
                self.weiger("verwacht_einde_voorbij", zin, TRAJECT, wijzig("verwacht_einde"));
            }
            _ => {}
        }
        let voorgesteld = self.zaak.voorgestelde_trajecten();
        if w.traject != Traject::Traject1 && !voorgesteld.is_empty() && !voorgesteld.contains(&w.traject) {
            let zin = "Het voorstel hoort bij een ander traject. Controleer het traject en het voorstel.";
            self.waarschuw("voorstel_in_ander_traject", zin, TRAJECT, eerst(FeitSoort::OndersteuningVoorgesteld));
        }
    }

    pub(super) fn regievoerder(&mut self, w: &RegievoerderAangewezen) {
        self.eis_tekst(&w.naam, "naam", "naam_leeg", "Vul in wie de regie heeft.", TRAJECT);
    }

    pub(super) fn verschil(&mut self, w: &VerschilVanInzicht) {
        let zin = "Schrijf op waar de inwoner en jij anders over denken.";
        self.eis_tekst(&w.waarover, "waarover", "waarover_leeg", zin, TWEEDE_WIJKWERKER);
    }

    pub(super) fn tweede_ingeschakeld(&mut self, w: &TweedeWijkwerkerIngeschakeld) {
        self.volgt_op(dag_van(Some(&self.zaak.verschil)), FeitSoort::VerschilVanInzicht, TWEEDE_WIJKWERKER);
        self.eis_tekst(&w.naam, "naam", "naam_leeg", "Vul in wie meekijkt.", TWEEDE_WIJKWERKER);
    }

    pub(super) fn tweede_oordeel(&mut self, w: &TweedeWijkwerkerOordeel) {
        let ingeschakeld = &self.zaak.tweede_wijkwerker;
        self.volgt_op(dag_van(Some(ingeschakeld)), FeitSoort::TweedeWijkwerkerIngeschakeld, TWEEDE_WIJKWERKER);
        let zin = "Schrijf op wat je vindt en waarom.";
        self.eis_tekst(&w.toelichting, "toelichting", "toelichting_leeg", zin, TWEEDE_WIJKWERKER);
        if ingeschakeld.is_vastgelegd() && !ingeschakeld.koppen.iter().any(|k| k.waarde.wie == w.wie) {
            let zin = "Een ander dan gevraagd was, keek mee. Leg vast wie de tweede wijkwerker is.";
            self.waarschuw(
                "ander_dan_gevraagd",
                zin,
                TWEEDE_WIJKWERKER,
                eerst(FeitSoort::TweedeWijkwerkerIngeschakeld),
            );
        }
    }

    /// What was written down agrees with itself; what the law says of it stands in `bijdrage`.
    pub(super) fn bijdrage_bepaald(&mut self, w: &EigenBijdrageBepaald) {
        match (w.verschuldigd, w.vrijstelling) {
            (true, Some(_)) => {
                let zin = "Er is een bijdrage, maar er staat ook waarom niet. Kies een van de twee.";
                self.weiger("bijdrage_en_vrijstelling", zin, VRIJSTELLING, wijzig("vrijstelling"));
            }
            (false, None) => {
                let zin = "Kies waarom de inwoner geen bijdrage betaalt.";
                self.weiger("vrijstelling_ontbreekt", zin, VRIJSTELLING, wijzig("vrijstelling"));
            }
            _ => {}
        }
        let volwassen = self.dossier.geboortedatum().is_some_and(|g| !self.minderjarig(g, self.op()));
        if w.vrijstelling == Some(Vrijstelling::JongerDan18) && volwassen {
            let zin = "De inwoner is 18 of ouder. Controleer de reden.";
            self.waarschuw("niet_jonger_dan_18", zin, VRIJSTELLING, wijzig("vrijstelling"));
        }
    }

    /// What the verslag had better have, and can go without.
    pub(super) fn verdieping_bij_verslag(&mut self) {
        let open: Vec<&str> = self.zaak.open_adviezen().collect();
        if !open.is_empty() {
            let zin = format!(
                "Er is advies gevraagd dat er nog niet is (nummer {}). Wacht daarop als het kan, of schrijf in het verslag dat het nog komt.",
                open.join(", ")
            );
            self.waarschuw("advies_open", zin, ADVIES, eerst(FeitSoort::AdviesOntvangen));
        }
        if self.zaak.nulmeting_nodig() {
            let zin = "Bij dit traject hoort een nulmeting van de zelfredzaamheid. Doe die, anders valt er later niets te vergelijken.";
            self.waarschuw("nulmeting_ontbreekt", zin, ZRM, eerst(FeitSoort::ZrmGemeten));
        }
        if self.zaak.doelen_nodig() {
            let zin = "Bij dit traject hoort een doel voor de lange en een voor de korte termijn. Spreek die af met de inwoner.";
            self.waarschuw("doelen_ontbreken", zin, DOELEN, eerst(FeitSoort::DoelVastgesteld));
        }
        if self.zaak.verschil.is_vastgelegd() && !self.zaak.tweede_oordeel.is_vastgelegd() {
            let zin = "De inwoner en jij denken er anders over. Vraag een tweede wijkwerker om mee te kijken. De zes weken lopen door.";
            self.waarschuw(
                "tweede_wijkwerker_ontbreekt",
                zin,
                TWEEDE_WIJKWERKER,
                eerst(FeitSoort::TweedeWijkwerkerIngeschakeld),
            );
        }
    }
}

impl Zaak {
    /// The trajecten of the proposed lines.
    pub(crate) fn voorgestelde_trajecten(&self) -> BTreeSet<Traject> {
        self.ondersteuning.koppen.iter().flat_map(|k| &k.waarde.regels).filter_map(|r| r.traject).collect()
    }

    fn in_traject(&self, traject: Traject) -> bool {
        let bepaald = self.traject.koppen.iter().any(|k| k.waarde.traject == traject);
        bepaald || self.voorgestelde_trajecten().contains(&traject)
    }

    /// Traject 2 or 3, and nobody measured yet how self-reliant the resident is (procedure 1.7).
    pub(crate) fn nulmeting_nodig(&self) -> bool {
        let gemeten = self.zrm.values().flat_map(|v| &v.koppen).any(|k| k.waarde.zrmsoort == Zrmsoort::Nulmeting);
        !gemeten && (self.in_traject(Traject::Traject2) || self.in_traject(Traject::Traject3))
    }

    /// Traject 3, and a goal for the long or the short term is missing (procedure 1.7).
    pub(crate) fn doelen_nodig(&self) -> bool {
        self.in_traject(Traject::Traject3) && !self.heeft_lang_en_kort_doel()
    }

    /// Advice that was asked and did not come, by name.
    pub(crate) fn open_adviezen(&self) -> impl Iterator<Item = &str> {
        let open = self.adviezen.iter().filter(|(_, a)| a.gevraagd.is_vastgelegd() && !a.ontvangen.is_vastgelegd());
        open.map(|(naam, _)| naam.as_str())
    }

    /// The measurement shows an acute situation that nobody judged.
    pub(crate) fn acuut_zonder_oordeel(&self) -> bool {
        let acuut = self.zrm.values().flat_map(|v| &v.koppen).any(|k| k.waarde.is_acuut());
        acuut && !self.spoed.is_vastgelegd() && self.geldend_besluit().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Voorstel;
    use super::super::proef::{alles, gewaarschuwd, geweigerd, voorstel};
    use crate::dossier::proef::{Verloop, persoon, regel, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, OndersteuningVoorgesteld, OnderzoeksverslagVastgesteld};
    use crate::product::{PerWeek, Product, Specialisme, Traject};
    use crate::vastlegging::MedewerkerId;
    use serde_json::{Value, json};

    const OP: &str = "2026-11-25";

    fn feit(soort: S, data: Value) -> Feit {
        Feit::lees(soort.code(), data).unwrap()
    }

    #[test]
    fn the_wlz_is_a_ground_and_never_a_reason_to_stop_or_to_wait() {
        let v = Verloop::gesprek();
        for (stand, verwacht) in [
            ("heeft_niet", None),
            ("heeft", Some("wlz_is_geen_automaat")),
            ("aangevraagd", Some("wlz_niet_afwachten")),
            ("onbekend", Some("wlz_onbekend")),
        ] {
            let codes = gewaarschuwd(&v, OP, feit(S::WlzGetoetst, json!({ "stand": stand })));
            assert_eq!(codes.first().map(String::as_str), verwacht, "{stand}");
        }
    }

    #[test]
    fn hours_rest_on_what_others_really_do() {
        let v = Verloop::gesprek();
        let uren = |data: Value| feit(S::UrenOnderbouwd, data);
        assert!(gewaarschuwd(&v, OP, uren(json!({ "regel": "1", "nodig": 8 }))).is_empty());
        assert_eq!(geweigerd(&v, OP, uren(json!({ "regel": " ", "nodig": 8 }))), ["nummer_leeg"]);
        let veel = || uren(json!({ "regel": "1", "nodig": 20, "gebruikelijke_hulp": 5, "netwerk": 9 }));
        assert_eq!(gewaarschuwd(&v, OP, veel()), ["meer_dan_huisgenoten", "meer_dan_mantelzorg"]);
        // One hour of a housemate, two of a daughter: four and eight quarters.
        let v = v.met(OP, voorbeeld(S::GebruikelijkeHulpBeoordeeld)).met(OP, voorbeeld(S::MantelzorgBesproken));
        let past = || uren(json!({ "regel": "1", "nodig": 20, "gebruikelijke_hulp": 4, "netwerk": 8 }));
        assert!(gewaarschuwd(&v, OP, past()).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, veel()), ["meer_dan_huisgenoten", "meer_dan_mantelzorg"]);
        // Two lines share what others do.
        let v = v.met(OP, past());
        let tweede = uren(json!({ "regel": "2", "nodig": 20, "netwerk": 1 }));
        assert_eq!(gewaarschuwd(&v, OP, tweede), ["meer_dan_huisgenoten", "meer_dan_mantelzorg"][1..]);
    }

    #[test]
    fn a_task_has_a_name_and_minutes_and_no_more_help_than_it_takes() {
        let v = Verloop::gesprek();
        let uren = |taken: Value| feit(S::UrenOnderbouwd, json!({ "regel": "1", "taken": taken }));
        assert_eq!(
            geweigerd(
                &v,
                OP,
                uren(json!([{ "taak": " ", "nodig": 30 }, { "taak": "Was" }, { "taak": "Ramen", "nodig": 10081 }]))
            ),
            ["taak_leeg", "taak_zonder_minuten", "meer_dan_een_week"]
        );
        assert_eq!(
            gewaarschuwd(&v, OP, uren(json!([{ "taak": "Was", "nodig": 30, "eigen_kracht": 31 }]))),
            ["meer_dan_de_taak"]
        );
        // A quarter of an hour of a neighbour nobody spoke of.
        assert_eq!(
            gewaarschuwd(&v, OP, uren(json!([{ "taak": "Was", "nodig": 30, "netwerk": 15 }]))),
            ["meer_dan_mantelzorg"]
        );
        let samen = uren(
            json!([{ "taak": "Was", "nodig": 60, "netwerk": 60 }, { "taak": "Koken", "nodig": 60, "netwerk": 60 }]),
        );
        assert!(gewaarschuwd(&v.met(OP, voorbeeld(S::MantelzorgBesproken)), OP, samen).is_empty());
    }

    #[test]
    fn a_line_is_not_larger_than_what_remains_unless_somebody_says_why() {
        let verslag = || Feit::OnderzoeksverslagVastgesteld(OnderzoeksverslagVastgesteld { versie: 1, stuk: None });
        let uren = |nodig: u32, afwijking: Option<&str>| {
            feit(S::UrenOnderbouwd, json!({ "regel": "1", "nodig": nodig, "afwijking": afwijking }))
        };
        // The proposal asks two hours: eight quarters.
        let v = Verloop::onderzoek();
        assert!(gewaarschuwd(&v, OP, uren(8, None)).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, uren(7, None)), ["meer_dan_overblijft"]);
        assert!(gewaarschuwd(&v, OP, uren(7, Some("De dochter is ziek."))).is_empty());
        let krap = v.clone().met(OP, uren(7, None));
        assert_eq!(geweigerd(&krap, "2026-11-26", verslag()), ["meer_dan_overblijft"]);
        assert_eq!(
            gewaarschuwd(&krap, "2026-11-26", voorbeeld(S::OndersteuningVoorgesteld)),
            ["staat_er_al", "meer_dan_overblijft"]
        );
        assert!(geweigerd(&v.clone().met(OP, uren(7, Some("Ziek."))), "2026-11-26", verslag()).is_empty());
    }

    #[test]
    fn advice_is_asked_read_and_waited_for() {
        let v = Verloop::onderzoek();
        let medisch =
            || feit(S::AdviesGevraagd, json!({ "advies": "1", "adviseur": "medisch", "vraag": "Wat kan mevrouw?" }));
        assert_eq!(gewaarschuwd(&v, OP, medisch()), ["advies_zonder_toestemming"]);
        assert!(gewaarschuwd(&v.clone().met(OP, voorbeeld(S::ToestemmingGegeven)), OP, medisch()).is_empty());
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::AdviesGevraagd)).is_empty());
        let leeg = json!({ "advies": "", "adviseur": "ergotherapeut", "vraag": "" });
        assert_eq!(geweigerd(&v, OP, feit(S::AdviesGevraagd, leeg)), ["nummer_leeg", "vraag_leeg"]);
        assert_eq!(geweigerd(&v, OP, voorbeeld(S::AdviesOntvangen)), ["eerdere_stap_ontbreekt"]);
        let gevraagd = v.met(OP, voorbeeld(S::AdviesGevraagd));
        let verslag = || voorbeeld(S::OnderzoeksverslagVastgesteld);
        assert_eq!(gewaarschuwd(&gevraagd, "2026-11-26", verslag()), ["advies_open"]);
        assert_eq!(
            geweigerd(&gevraagd, OP, feit(S::AdviesOntvangen, json!({ "advies": "1", "inhoud": "" }))),
            ["inhoud_leeg"]
        );
        let klaar = gevraagd.met(OP, voorbeeld(S::AdviesOntvangen));
        assert!(gewaarschuwd(&klaar, "2026-11-26", verslag()).is_empty());
    }

    fn met_regel(traject: Traject, product: Product) -> Feit {
        let mut r = regel();
        (r.product, r.traject, r.specialisme) = (product, Some(traject), Some(Specialisme::PsychosocialeProblematiek));
        (r.ho_scenario, r.wassen_en_strijken, r.leveringsvorm, r.aanbieder) = (None, None, None, None);
        r.per_week = PerWeek::uit_kwarten(8).unwrap();
        Feit::OndersteuningVoorgesteld(OndersteuningVoorgesteld {
            regels: vec![r],
            ..OndersteuningVoorgesteld::default()
        })
    }

    #[test]
    fn a_traject_has_reasons_and_fits_the_proposal() {
        let v = Verloop::gesprek();
        let traject = |data: Value| feit(S::TrajectBepaald, data);
        let een = json!({ "traject": "traject1", "motivering": "Onduidelijk." });
        assert_eq!(gewaarschuwd(&v, OP, traject(een)), ["verwacht_einde_ontbreekt"]);
        let voorbij = json!({ "traject": "traject1", "motivering": "Onduidelijk.", "verwacht_einde": "2026-11-24" });
        assert_eq!(geweigerd(&v, OP, traject(voorbij)), ["verwacht_einde_voorbij"]);
        assert_eq!(geweigerd(&v, OP, traject(json!({ "traject": "traject2", "motivering": "" }))), ["motivering_leeg"]);
        let drie = || traject(json!({ "traject": "traject3", "motivering": "Kan leren." }));
        assert!(gewaarschuwd(&v, OP, drie()).is_empty());
        let v = v.met(OP, met_regel(Traject::Traject2, Product::IndividueleBegeleidingBasis));
        assert_eq!(gewaarschuwd(&v, OP, drie()), ["voorstel_in_ander_traject"]);
    }

    #[test]
    fn traject_2_and_3_ask_a_nulmeting_and_3_asks_goals() {
        let verslag = || voorbeeld(S::OnderzoeksverslagVastgesteld);
        let met = |traject, product| Verloop::onderzoek().corrigeer(OP, met_regel(traject, product));
        let twee = met(Traject::Traject2, Product::IndividueleBegeleidingBasis);
        assert_eq!(gewaarschuwd(&twee, "2026-11-26", verslag()), ["nulmeting_ontbreekt"]);
        let drie = met(Traject::Traject3, Product::IndividueleBegeleiding);
        assert_eq!(gewaarschuwd(&drie, "2026-11-26", verslag()), ["nulmeting_ontbreekt", "doelen_ontbreken"]);
        let lang = json!({ "doel": "2", "tekst": "Zelf redden.", "termijn": "lang", "begin": "2027-01-01", "eind": "2028-12-31" });
        let klaar = drie
            .met(OP, voorbeeld(S::ZrmGemeten))
            .met(OP, voorbeeld(S::DoelVastgesteld))
            .met(OP, feit(S::DoelVastgesteld, lang));
        assert!(gewaarschuwd(&klaar, "2026-11-26", verslag()).is_empty());
    }

    #[test]
    fn a_difference_of_opinion_brings_a_second_wijkwerker() {
        let v = Verloop::onderzoek();
        assert_eq!(geweigerd(&v, OP, feit(S::VerschilVanInzicht, json!({ "waarover": " " }))), ["waarover_leeg"]);
        assert_eq!(geweigerd(&v, OP, voorbeeld(S::TweedeWijkwerkerIngeschakeld)), ["eerdere_stap_ontbreekt"]);
        let te_vroeg = geweigerd(&v, OP, voorbeeld(S::TweedeWijkwerkerOordeel));
        assert!(te_vroeg.contains(&"eerdere_stap_ontbreekt".to_owned()));
        let v = v.met(OP, voorbeeld(S::VerschilVanInzicht));
        let verslag = || voorbeeld(S::OnderzoeksverslagVastgesteld);
        assert_eq!(gewaarschuwd(&v, "2026-11-26", verslag()), ["tweede_wijkwerker_ontbreekt"]);
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::TweedeWijkwerkerIngeschakeld)).is_empty());
        let v = v.met(OP, voorbeeld(S::TweedeWijkwerkerIngeschakeld));
        let derde = MedewerkerId(uuid::Uuid::from_u128(11));
        let oordeel =
            feit(S::TweedeWijkwerkerOordeel, json!({ "wie": derde, "overeenstemming": true, "toelichting": "Eens." }));
        assert_eq!(alles(&v, &Voorstel { door: derde, ..voorstel(OP, oordeel) }), ["ander_dan_gevraagd"]);
        let klaar = v.met(OP, voorbeeld(S::TweedeWijkwerkerOordeel));
        assert!(gewaarschuwd(&klaar, "2026-11-26", verslag()).is_empty());
    }

    #[test]
    fn who_has_the_regie_and_what_the_resident_pays() {
        let v = Verloop::gesprek();
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::RegievoerderAangewezen)).is_empty());
        assert_eq!(geweigerd(&v, OP, feit(S::RegievoerderAangewezen, json!({ "naam": "" }))), ["naam_leeg"]);
        let bijdrage = |data: Value| feit(S::EigenBijdrageBepaald, data);
        assert!(geweigerd(&v, OP, bijdrage(json!({ "verschuldigd": true }))).is_empty());
        assert_eq!(
            geweigerd(&v, OP, bijdrage(json!({ "verschuldigd": true, "vrijstelling": "rolstoel" }))),
            ["bijdrage_en_vrijstelling"]
        );
        assert_eq!(geweigerd(&v, OP, bijdrage(json!({ "verschuldigd": false }))), ["vrijstelling_ontbreekt"]);
        let oud = v.met(OP, Feit::PersoonsgegevensVastgelegd(persoon("1948")));
        let jong = bijdrage(json!({ "verschuldigd": false, "vrijstelling": "jonger_dan18" }));
        assert_eq!(gewaarschuwd(&oud, OP, jong), ["niet_jonger_dan_18"]);
    }
}
