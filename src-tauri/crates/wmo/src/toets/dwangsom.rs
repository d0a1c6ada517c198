//! Guards of ingebrekestelling and dwangsom (procedure 2.6; Awb 4:17-4:20). An ingebrekestelling is never
//! refused: what it does is computed, and told.

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Kop;
use crate::feit::{
    DwangsomBetaald, DwangsomVastgesteld, FeitSoort, GeenDwangsom, IngebrekestellingBevestigd,
    IngebrekestellingOntvangen,
};
use crate::geld::Cent;
use crate::tekst::datum_lang;
use crate::termijn::{Dwangsomstand, IngebrekestellingOordeel, TermijnSoort};
use crate::vastlegging::{Kanaal, Medewerker, VastleggingId};

impl Toetsing<'_> {
    pub(super) fn ingebrekestelling(&mut self, w: &IngebrekestellingOntvangen) {
        let digitaal = matches!(self.voorstel.kanaal, Some(Kanaal::Email | Kanaal::Portaal | Kanaal::Formulier));
        if digitaal && w.schriftelijk && !w.aangewezen_kanaal {
            let zin = "Deze brief kwam niet langs de aangewezen digitale weg. Leg hem toch vast en vertel de inwoner welke weg wel kan.";
            self.waarschuw("ingebrekestelling_verkeerd_kanaal", zin, VERKEERD_KANAAL, wijzig("aangewezen_kanaal"));
        }
        let Some(stand) = self.stand_met(w) else { return };
        let (code, herstel) = match stand.oordeel {
            IngebrekestellingOordeel::Geldig => ("ingebrekestelling_geldig", eerst(FeitSoort::BesluitBekendgemaakt)),
            IngebrekestellingOordeel::Prematuur => ("ingebrekestelling_prematuur", None),
            IngebrekestellingOordeel::NietSchriftelijk => ("ingebrekestelling_mondeling", wijzig("schriftelijk")),
            IngebrekestellingOordeel::GeenTermijn => ("ingebrekestelling_zonder_termijn", wijzig("waarover")),
            IngebrekestellingOordeel::AlBesloten => ("ingebrekestelling_na_besluit", None),
            IngebrekestellingOordeel::VoorJurist => ("ingebrekestelling_voor_jurist", None),
        };
        let respijt = stand.dwangsom.as_ref().map(|d| (d.respijt_tot, d.eerste_dag));
        let zin = match respijt {
            Some((tot, vanaf)) => format!(
                "{} Besluit uiterlijk op {}. Vanaf {} kost elke dag geld.",
                stand.reden.zin,
                datum_lang(tot),
                datum_lang(vanaf)
            ),
            None => stand.reden.zin,
        };
        self.waarschuw(code, zin, stand.reden.grond.unwrap_or(DWANGSOM), herstel);
    }

    /// What this ingebrekestelling does once it stands in the dossier.
    fn stand_met(&self, w: &IngebrekestellingOntvangen) -> Option<Dwangsomstand> {
        let v = self.voorstel;
        let mut zaak = self.zaak.clone();
        let kop = Kop {
            id: VastleggingId([0xFF; 16]),
            feitdatum: v.feitdatum,
            feittijd: v.feittijd,
            vastgelegd_op: v.feitdatum.and_time(chrono::NaiveTime::MIN).and_utc(),
            door: Medewerker { id: v.door, naam: String::new(), rol: v.rol },
            kanaal: v.kanaal,
            reden: None,
            waarde: w.clone(),
        };
        zaak.ingebrekestellingen.entry(w.ingebrekestelling.clone()).or_default().ontvangen.koppen = vec![kop];
        let standen = zaak.ingebrekestellingen(self.regels, self.op());
        standen.into_iter().find(|s| s.ingebrekestelling == w.ingebrekestelling)
    }

    /// What is due by the law on the day of this feit, whatever was set before.
    fn stand_van(&self, naam: &str) -> Option<Dwangsomstand> {
        let mut zaak = self.zaak.clone();
        for besluit in &mut zaak.besluiten {
            besluit.dwangsom.koppen.retain(|k| k.waarde.ingebrekestelling != naam);
        }
        let standen = zaak.ingebrekestellingen(self.regels, self.op());
        standen.into_iter().find(|s| s.ingebrekestelling == naam)
    }

    fn eis_ingebrekestelling(&mut self, naam: &str) -> bool {
        let igs = self.zaak.ingebrekestellingen.get(naam);
        let ontvangen = igs.and_then(|i| i.ontvangen.eerste()).map(|k| k.feitdatum);
        match ontvangen {
            None => {
                let zin = "Deze ingebrekestelling ligt niet vast. Leg eerst vast wanneer die binnenkwam.";
                self.weiger("ingebrekestelling_onbekend", zin, DWANGSOM, eerst(FeitSoort::IngebrekestellingOntvangen));
            }
            Some(op) if self.op() < op => {
                let zin =
                    format!("De ingebrekestelling kwam op {} binnen. Kies die dag of een dag daarna.", datum_lang(op));
                self.weiger("voor_de_ingebrekestelling", zin, DWANGSOM, wijzig("feitdatum"));
            }
            Some(_) => return true,
        }
        false
    }

    pub(super) fn ingebrekestelling_bevestigd(&mut self, w: &IngebrekestellingBevestigd) {
        self.eis_ingebrekestelling(&w.ingebrekestelling);
    }

    pub(super) fn dwangsom_vastgesteld(&mut self, w: &DwangsomVastgesteld) {
        self.eis_beslisser(
            "Alleen een beslisser met mandaat stelt een dwangsom vast. Vraag een beslisser om dit te doen.",
        );
        self.eis_mandaat(&w.mandaat);
        let zin = "Geef het besluit over de dwangsom een nummer.";
        self.eis_tekst(&w.besluit, "besluit", "besluit_zonder_nummer", zin, MANDAAT);
        if self.zaak.besluit(&w.besluit).is_some_and(|b| b.genomen.is_vastgelegd()) {
            let zin = "Dit nummer hoort al bij een ander besluit. Kies een ander nummer.";
            self.weiger("besluitnummer_bezet", zin, DWANGSOM_BESLUIT, wijzig("besluit"));
        }
        let zin = "Schrijf op hoe het bedrag tot stand komt, of waarom er niets betaald wordt.";
        self.eis_tekst(&w.motivering, "motivering", "motivering_leeg", zin, MOTIVERING);
        if w.geen.is_some() && (w.dagen > 0 || w.bedrag_cent > 0) {
            let zin =
                "Je kiest dat er geen dwangsom is, maar vult wel dagen of een bedrag in. Verbeter een van de twee.";
            self.weiger("geen_dwangsom_met_bedrag", zin, DWANGSOM_GEEN, wijzig("bedrag_cent"));
        }
        if !self.eis_ingebrekestelling(&w.ingebrekestelling) {
            return;
        }
        if let Some(stand) = self.stand_van(&w.ingebrekestelling) {
            self.bedrag_volgt_de_wet(w, &stand);
        }
    }

    fn bedrag_volgt_de_wet(&mut self, w: &DwangsomVastgesteld, stand: &Dwangsomstand) {
        let Some(dwangsom) = &stand.dwangsom else {
            if w.geen.is_none() && w.bedrag_cent > 0 {
                let zin = format!("Deze ingebrekestelling telt niet mee, dus er is geen dwangsom. {}", stand.reden.zin);
                self.weiger("dwangsom_zonder_geldige_ingebrekestelling", zin, DWANGSOM, wijzig("bedrag_cent"));
            }
            return;
        };
        match w.geen {
            Some(GeenDwangsom::Prematuur) => {
                let zin = "Deze ingebrekestelling kwam niet te vroeg. Kies een andere reden, of stel het bedrag vast.";
                self.weiger("ingebrekestelling_niet_prematuur", zin, DWANGSOM, wijzig("geen"));
            }
            Some(GeenDwangsom::OpTijdBesloten) if dwangsom.dagen > 0 || !dwangsom.afgelopen => {
                let zin = "Er is niet binnen twee weken na de ingebrekestelling besloten. Kies een andere reden, of stel het bedrag vast.";
                self.weiger("niet_op_tijd_besloten", zin, DWANGSOM, wijzig("geen"));
            }
            Some(_) => {}
            None if !dwangsom.afgelopen || dwangsom.laatste_dag.is_some_and(|laatste| self.op() <= laatste) => {
                let zin = "De dwangsom loopt nog. Stel hem pas vast als de laatste dag bekend is.";
                self.weiger("dwangsom_loopt_nog", zin, DWANGSOM_BESLUIT, eerst(FeitSoort::BesluitBekendgemaakt));
            }
            None if Cent::van(w.bedrag_cent) != dwangsom.bedrag || w.dagen != dwangsom.dagen => {
                let zin = format!(
                    "Volgens de wet is het {} over {} dagen. Neem dat over, of verbeter eerst de datums waar dit uit volgt.",
                    dwangsom.bedrag, dwangsom.dagen
                );
                self.weiger("dwangsom_wijkt_af", zin, DWANGSOM, wijzig("bedrag_cent"));
            }
            None => {}
        }
        let termijn = self.termijn_bij(TermijnSoort::Dwangsombesluit, &w.ingebrekestelling);
        if let Some(termijn) = termijn.filter(|t| self.op() > t.uiterlijk) {
            let zin = format!("Dit besluit had er op {} moeten zijn.", datum_lang(termijn.uiterlijk));
            self.waarschuw("dwangsombesluit_te_laat", zin, termijn.grond, None);
        }
    }

    pub(super) fn dwangsom_betaald(&mut self, w: &DwangsomBetaald) {
        let zaak = self.zaak;
        let Some(besluit) = zaak.besluit(&w.besluit).filter(|b| b.dwangsom.is_vastgelegd()) else {
            let zin = "Dit is geen besluit over een dwangsom. Stel de dwangsom eerst vast.";
            return self.weiger("dwangsom_onbekend", zin, DWANGSOM_BETALEN, eerst(FeitSoort::DwangsomVastgesteld));
        };
        if !besluit.bekendgemaakt.is_vastgelegd() {
            let zin = "Het besluit over de dwangsom is nog niet verstuurd. Verstuur het ook.";
            self.waarschuw("besluit_niet_bekend", zin, BEKENDMAKING, eerst(FeitSoort::BesluitBekendgemaakt));
        }
        if let Some(bedrag) = besluit.dwangsom.waarde().map(|d| d.bedrag_cent).filter(|b| *b != w.bedrag_cent) {
            let zin = format!("In het besluit staat {}. Controleer wat er betaald is.", Cent::van(bedrag));
            self.waarschuw("bedrag_wijkt_af", zin, DWANGSOM_BETALEN, wijzig("bedrag_cent"));
        }
        let naam = besluit.dwangsom.waarde().map(|d| d.ingebrekestelling.clone()).unwrap_or_default();
        let termijn = self.termijn_bij(TermijnSoort::BetalingDwangsom, &naam);
        if let Some(termijn) = termijn.filter(|t| self.op() > t.uiterlijk) {
            let zin = format!(
                "Betalen moest uiterlijk op {}. De inwoner heeft recht op rente over de dagen daarna.",
                datum_lang(termijn.uiterlijk)
            );
            self.waarschuw("dwangsom_te_laat_betaald", zin, termijn.grond, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Voorstel;
    use super::super::proef::{geweigerd, voorstel};
    use crate::Regels;
    use crate::dossier::proef::{Verloop, dag, feit, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};
    use crate::vastlegging::{Kanaal, Rol};

    /// What is found on 1 March 2027. The aanvraag came on 30 November: the term ends on 14 December.
    fn codes(v: &Verloop, op: &str, feit: Feit) -> Vec<String> {
        let voorstel = voorstel(op, feit);
        vraag(v, &voorstel)
    }

    fn vraag(v: &Verloop, voorstel: &Voorstel) -> Vec<String> {
        let toets = v.dossier().toets(voorstel, &Regels::ingebouwd("almere").unwrap(), dag("2027-03-01"));
        toets.bevindingen.into_iter().map(|b| b.code).collect()
    }

    fn igs(waarover: &str, schriftelijk: bool) -> Feit {
        let data = format!(r#"{{"ingebrekestelling":"1","waarover":"{waarover}","schriftelijk":{schriftelijk}}}"#);
        feit(S::IngebrekestellingOntvangen, &data)
    }

    #[test]
    fn an_ingebrekestelling_is_always_registered_and_says_what_it_does() {
        let v = Verloop::aanvraag();
        assert_eq!(codes(&v, "2026-12-14", igs("aanvraag", true)), ["ingebrekestelling_prematuur"]);
        assert_eq!(codes(&v, "2026-12-15", igs("aanvraag", true)), ["ingebrekestelling_geldig"]);
        assert_eq!(codes(&v, "2026-12-15", igs("aanvraag", false)), ["ingebrekestelling_mondeling"]);
        let melding = Verloop::verslag();
        assert_eq!(codes(&melding, "2026-12-15", igs("aanvraag", true)), ["ingebrekestelling_zonder_termijn"]);
        assert_eq!(codes(&Verloop::bekend(), "2026-12-15", igs("aanvraag", true)), ["ingebrekestelling_na_besluit"]);
        // Casus K68.
        assert_eq!(codes(&Verloop::melding(), "2026-12-15", igs("spoed", true)), ["ingebrekestelling_voor_jurist"]);
        let mail = Voorstel { kanaal: Some(Kanaal::Email), ..voorstel("2026-12-15", igs("aanvraag", true)) };
        assert_eq!(vraag(&v, &mail), ["ingebrekestelling_verkeerd_kanaal", "ingebrekestelling_geldig"]);
    }

    #[test]
    fn an_answer_comes_on_the_day_itself_or_later() {
        let v = Verloop::aanvraag().met("2026-12-15", igs("aanvraag", true));
        let bevestigd = || feit(S::IngebrekestellingBevestigd, r#"{"ingebrekestelling": "1"}"#);
        assert_eq!(codes(&v, "2026-12-14", bevestigd()), ["voor_de_ingebrekestelling"]);
        assert!(codes(&v, "2026-12-15", bevestigd()).is_empty());
        assert!(codes(&v, "2026-12-16", bevestigd()).is_empty());
    }

    #[test]
    fn k18_a_promise_does_not_make_it_too_early() {
        let v = Verloop::aanvraag().met("2026-12-10", voorbeeld(S::VerdagingMeegedeeld));
        assert_eq!(codes(&v, "2026-12-20", igs("aanvraag", true)), ["ingebrekestelling_geldig"]);
    }

    #[test]
    fn a_valid_one_says_from_when_on_it_costs_money() {
        let toets = Verloop::aanvraag().dossier().toets(
            &voorstel("2026-12-15", igs("aanvraag", true)),
            &Regels::ingebouwd("almere").unwrap(),
            dag("2027-03-01"),
        );
        let zin = &toets.bevindingen[0].zin;
        assert!(
            zin.contains("Besluit uiterlijk op dinsdag 29 december 2026") && zin.contains("woensdag 30 december"),
            "{zin}"
        );
    }

    /// Received on 15 December, decided on 10 January: 30 December to 9 January are eleven days.
    fn te_laat() -> Verloop {
        Verloop::aanvraag()
            .met("2026-12-15", igs("aanvraag", true))
            .met("2027-01-09", voorbeeld(S::BesluitGenomen))
            .met("2027-01-10", voorbeeld(S::BesluitBekendgemaakt))
    }

    fn vast(dagen: u32, cent: u32, geen: &str) -> Feit {
        let data = format!(
            r#"{{"besluit":"d","ingebrekestelling":"1","dagen":{dagen},"bedrag_cent":{cent},{geen}"motivering":"Zo geteld.",
            "mandaat":{{"naam":"A. Beslisser","functie":"teammanager Wmo"}}}}"#
        );
        feit(S::DwangsomVastgesteld, &data)
    }

    #[test]
    fn the_amount_is_the_one_of_the_law() {
        let v = te_laat();
        assert!(codes(&v, "2027-01-12", vast(11, 25_300, "")).is_empty());
        assert_eq!(codes(&v, "2027-01-12", vast(11, 25_200, "")), ["dwangsom_wijkt_af"]);
        assert_eq!(
            codes(&v, "2027-01-12", vast(11, 25_300, r#""geen":"onredelijk_laat","#)),
            ["geen_dwangsom_met_bedrag"]
        );
        assert!(codes(&v, "2027-01-12", vast(0, 0, r#""geen":"onredelijk_laat","#)).is_empty());
        assert_eq!(codes(&v, "2027-01-12", vast(0, 0, r#""geen":"prematuur","#)), ["ingebrekestelling_niet_prematuur"]);
        assert_eq!(codes(&v, "2027-01-12", vast(0, 0, r#""geen":"op_tijd_besloten","#)), ["niet_op_tijd_besloten"]);
        // Two weeks after the last day end on a Saturday.
        assert!(codes(&v, "2027-01-25", vast(11, 25_300, "")).is_empty());
        assert_eq!(codes(&v, "2027-01-26", vast(11, 25_300, "")), ["dwangsombesluit_te_laat"]);
        let mut wijkwerker = voorstel("2027-01-12", vast(11, 25_300, ""));
        wijkwerker.rol = Rol::Wijkwerker;
        assert_eq!(vraag(&v, &wijkwerker), ["geen_mandaat"]);
    }

    #[test]
    fn none_at_all_has_no_days_and_no_amount() {
        let geen = r#""geen":"onredelijk_laat","#;
        assert_eq!(codes(&te_laat(), "2027-01-12", vast(3, 0, geen)), ["geen_dwangsom_met_bedrag"]);
        assert_eq!(codes(&te_laat(), "2027-01-12", vast(0, 2300, geen)), ["geen_dwangsom_met_bedrag"]);
        // The ingebrekestelling does not count: nothing is due, with a reason or without one.
        let vroeg = Verloop::aanvraag().met("2026-12-10", igs("aanvraag", true));
        assert!(codes(&vroeg, "2027-01-12", vast(0, 0, "")).is_empty());
        let met_bedrag = codes(&vroeg, "2027-01-12", vast(0, 2300, r#""geen":"prematuur","#));
        assert_eq!(met_bedrag, ["geen_dwangsom_met_bedrag"]);
        // Decided within two weeks after it came.
        let op_tijd = Verloop::aanvraag()
            .met("2026-12-15", igs("aanvraag", true))
            .met("2026-12-18", voorbeeld(S::BesluitGenomen))
            .met("2026-12-21", voorbeeld(S::BesluitBekendgemaakt));
        assert!(codes(&op_tijd, "2027-01-04", vast(0, 0, r#""geen":"op_tijd_besloten","#)).is_empty());
    }

    #[test]
    fn it_is_set_when_the_last_day_is_known_and_only_for_a_valid_one() {
        let loopt = Verloop::aanvraag().met("2026-12-15", igs("aanvraag", true));
        assert_eq!(codes(&loopt, "2027-01-12", vast(13, 29_900, "")), ["dwangsom_loopt_nog"]);
        // All forty-two days: test vector T52.
        assert!(codes(&loopt, "2027-02-10", vast(42, 144_200, "")).is_empty());
        assert_eq!(codes(&Verloop::aanvraag(), "2027-01-12", vast(1, 2300, "")), ["ingebrekestelling_onbekend"]);
        let vroeg = Verloop::aanvraag().met("2026-12-10", igs("aanvraag", true));
        let codes_ = codes(&vroeg, "2027-01-12", vast(1, 2300, ""));
        assert_eq!(codes_, ["dwangsom_zonder_geldige_ingebrekestelling"]);
        assert!(codes(&vroeg, "2027-01-12", vast(0, 0, r#""geen":"prematuur","#)).is_empty());
        let bezet = feit(
            S::DwangsomVastgesteld,
            r#"{"besluit":"1","ingebrekestelling":"1","dagen":11,"bedrag_cent":25300,"motivering":"x","mandaat":{"naam":"A","functie":"B"}}"#,
        );
        assert_eq!(codes(&te_laat(), "2027-01-12", bezet), ["besluitnummer_bezet"]);
    }

    #[test]
    fn what_was_set_wrongly_can_be_set_right() {
        let v = te_laat().met("2027-01-12", vast(0, 0, r#""geen":"onredelijk_laat","#));
        let regels = Regels::ingebouwd("almere").unwrap();
        let anders = super::super::proef::correctie(&v, "2027-01-12", vast(11, 25_300, ""), Some("toch niet te laat"));
        let toets = v.dossier().toets(&anders, &regels, dag("2027-03-01"));
        assert!(toets.bevindingen.is_empty(), "{:?}", toets.bevindingen);
    }

    #[test]
    fn paying_follows_the_besluit() {
        let betaald = |cent: u32| feit(S::DwangsomBetaald, &format!(r#"{{"besluit":"d","bedrag_cent":{cent}}}"#));
        assert_eq!(codes(&te_laat(), "2027-01-20", betaald(25_300)), ["dwangsom_onbekend"]);
        let v = te_laat().met("2027-01-12", vast(11, 25_300, ""));
        assert_eq!(codes(&v, "2027-01-20", betaald(25_300)), ["besluit_niet_bekend"]);
        let bekend = feit(S::BesluitBekendgemaakt, r#"{"besluit":"d","wijze":"verzonden"}"#);
        assert!(codes(&v, "2027-01-13", bekend.clone()).is_empty(), "a besluit of its own");
        let v = v.met("2027-01-13", bekend);
        assert!(codes(&v, "2027-02-24", betaald(25_300)).is_empty());
        assert_eq!(codes(&v, "2027-02-25", betaald(100)), ["bedrag_wijkt_af", "dwangsom_te_laat_betaald"]);
        assert!(geweigerd(&Verloop::aanvraag(), "2026-12-20", voorbeeld(S::IngebrekestellingBevestigd)).len() == 1);
    }
}
