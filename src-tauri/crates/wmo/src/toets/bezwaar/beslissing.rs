//! Guards of the decision on bezwaar, and of putting it off (Awb 7:10-7:12).

use super::zelfde_naam;
use crate::artikelen::*;
use crate::dossier::{Besluit, Horen};
use crate::feit::{BeslissingOpBezwaar, BezwaarVerdaagd, FeitSoort, GrondNietHoren, UitkomstBezwaar};
use crate::tekst::datum_lang;
use crate::termijn::{Periode, TermijnSoort};
use crate::toets::{Toetsing, eerst, wijzig};
use chrono::NaiveDate;

impl Toetsing<'_> {
    pub(in crate::toets) fn bezwaar_verdaagd(&mut self, w: &BezwaarVerdaagd) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        self.bezwaar_klaar(besluit);
        let zin = "Schrijf op waarom de beslissing later komt.";
        self.eis_tekst(&w.reden, "reden", "verdaging_zonder_reden", zin, BEZWAAR_VERDAGEN);
        let norm = self.regels.wet.termijnen.verdaging_bezwaar.op(self.op());
        let langste = if let Periode::Weken(weken) = norm.periode { Some(weken) } else { None };
        if w.weken == 0 {
            let zin = "Vul in hoeveel weken de beslissing later komt.";
            self.weiger("verdaging_zonder_uitstel", zin, BEZWAAR_VERDAGEN, wijzig("weken"));
        } else if !w.met_instemming && langste.is_some_and(|langste| u32::from(w.weken) > langste) {
            let zin = format!(
                "Zonder instemming van de inwoner mag je hoogstens {} verdagen. Vraag zijn instemming, of kies minder weken.",
                norm.periode.in_woorden()
            );
            self.weiger("verdaging_te_lang", zin, BEZWAAR_LANGER, wijzig("weken"));
        }
        if !w.met_instemming
            && let Some(laatste) = self.beslissen_uiterlijk(&w.besluit).filter(|l| self.op() > *l)
        {
            let zin = format!(
                "De termijn om te beslissen was op {} voorbij. Verdagen kan nu alleen nog als de inwoner instemt.",
                datum_lang(laatste)
            );
            self.weiger("verdaging_te_laat", zin, BEZWAAR_VERDAGEN, wijzig("met_instemming"));
        }
    }

    pub(in crate::toets) fn beslissing_op_bezwaar(&mut self, w: &BeslissingOpBezwaar) {
        self.eis_beslisser(
            "Alleen een beslisser met mandaat beslist op een bezwaar. Vraag een beslisser om dit te doen.",
        );
        self.eis_mandaat(&w.mandaat);
        let zin = "Schrijf op waarom je zo beslist, in woorden voor de inwoner.";
        self.eis_tekst(&w.motivering, "motivering", "motivering_leeg", zin, HEROVERWEGING);
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        if besluit.behandeling.ingetrokken.is_vastgelegd() {
            let zin = "De inwoner trok het bezwaar in. Er hoeft geen beslissing meer te komen.";
            self.weiger("bezwaar_is_ingetrokken", zin, BEZWAAR_INTREKKEN, None);
        }
        self.hoorplicht(w, besluit);
        let eerste = besluit.genomen.koppen.iter().map(|k| &k.waarde.mandaat);
        if eerste.into_iter().any(|m| zelfde_naam(&m.naam, &w.mandaat.naam)) {
            let zin =
                "Wie het besluit nam, beslist niet op het bezwaar daartegen. Laat een ander met mandaat beslissen.";
            self.weiger("zelfde_beslisser", zin, BEZWAAR_MANDAAT, wijzig("mandaat.naam"));
        }
        if let Some(bekend) = w.bekendgemaakt_op {
            if bekend < self.op() {
                let zin =
                    "De beslissing kan niet verstuurd zijn voor de dag waarop ze is genomen. Controleer beide datums.";
                self.weiger("bekendmaking_voor_besluit", zin, BEKENDMAKING, wijzig("bekendgemaakt_op"));
            } else if bekend > self.vandaag {
                let zin = "De beslissing is nog niet verstuurd. Laat deze dag leeg tot de brief weg is.";
                self.weiger("bekendmaking_in_toekomst", zin, BEKENDMAKING, wijzig("bekendgemaakt_op"));
            }
        }
        self.gevolg_van_bezwaar(w);
        let laatste = self.beslissen_uiterlijk(&w.besluit);
        if let Some(laatste) = laatste.filter(|l| w.bekendgemaakt_op.unwrap_or(self.op()) > *l) {
            let zin = format!("De beslissing had er op {} moeten zijn.", datum_lang(laatste));
            self.waarschuw("beslissing_te_laat", zin, BEZWAAR_BEHANDELEN, None);
        }
    }

    fn hoorplicht(&mut self, w: &BeslissingOpBezwaar, besluit: &Besluit) {
        match besluit.behandeling.horen.waarde() {
            None => {
                let zin = "De inwoner is nog niet gehoord. Nodig hem uit, of leg vast waarom dat niet hoeft.";
                self.weiger("niet_gehoord", zin, HOREN, eerst(FeitSoort::HoorzittingGehouden));
            }
            Some(Horen::Afgezien(a)) => {
                let past = match a.grond {
                    GrondNietHoren::KennelijkNietOntvankelijk => w.uitkomst == UitkomstBezwaar::NietOntvankelijk,
                    GrondNietHoren::KennelijkOngegrond => w.uitkomst == UitkomstBezwaar::Ongegrond,
                    GrondNietHoren::GeheelTegemoetgekomen => w.uitkomst == UitkomstBezwaar::Gegrond,
                    GrondNietHoren::GeenGebruik => true,
                };
                if !past {
                    let zin = "De reden om niet te horen past niet bij deze uitkomst. Hoor de inwoner alsnog, of verbeter de reden.";
                    self.weiger("niet_horen_past_niet", zin, HOREN, eerst(FeitSoort::HoorzittingGehouden));
                }
            }
            Some(Horen::Gehouden(_)) => {}
        }
    }

    /// Awb 7:11 lid 2: what is set aside gets something else in its place, as far as needed.
    fn gevolg_van_bezwaar(&mut self, w: &BeslissingOpBezwaar) {
        let gegrond = matches!(w.uitkomst, UitkomstBezwaar::Gegrond | UitkomstBezwaar::GedeeltelijkGegrond);
        match w.nieuw_besluit.as_deref().map(str::trim).filter(|n| !n.is_empty()) {
            Some(naam) => {
                let bestaat = self.zaak.besluit(naam).is_some_and(|b| b.genomen.is_vastgelegd());
                if !bestaat || naam == w.besluit {
                    let zin = "Het nieuwe besluit is nog niet genomen. Leg dat eerst vast, onder een ander nummer.";
                    self.weiger("nieuw_besluit_onbekend", zin, HEROVERWEGING, eerst(FeitSoort::BesluitGenomen));
                } else if !gegrond {
                    let zin = "Het bezwaar is niet gegrond, dus het eerste besluit blijft. Haal het nieuwe besluit weg, of kies een andere uitkomst.";
                    self.weiger("nieuw_besluit_bij_ongegrond", zin, HEROVERWEGING, wijzig("nieuw_besluit"));
                }
            }
            None if gegrond => {
                let zin = "Het bezwaar is gegrond. Komt er een ander besluit voor in de plaats? Leg dat vast en noem het hier.";
                self.waarschuw("gegrond_zonder_nieuw_besluit", zin, HEROVERWEGING, wijzig("nieuw_besluit"));
            }
            None => {}
        }
    }

    /// D16, or D17 when it was put off.
    pub(super) fn beslissen_uiterlijk(&self, besluit: &str) -> Option<NaiveDate> {
        let verdaagd = self.termijn_bij(TermijnSoort::VerdagingBezwaar, besluit);
        verdaagd.or_else(|| self.termijn_bij(TermijnSoort::BeslissingOpBezwaar, besluit)).map(|t| t.uiterlijk)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{GEHOORD, beslissing, bezwaar};
    use crate::dossier::proef::{Verloop, feit, toekenning, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};
    use crate::toets::proef::{alles, gewaarschuwd, geweigerd, voorstel};

    #[test]
    fn put_off_once_for_six_weeks_or_longer_with_consent() {
        let uitstel = |weken: u8, instemming: bool| {
            let data =
                format!(r#"{{"besluit":"1","weken":{weken},"met_instemming":{instemming},"reden":"Advies volgt."}}"#);
            feit(S::BezwaarVerdaagd, &data)
        };
        let v = bezwaar();
        assert!(gewaarschuwd(&v, "2026-12-10", uitstel(6, false)).is_empty());
        assert_eq!(geweigerd(&v, "2026-12-10", uitstel(7, false)), ["verdaging_te_lang"]);
        assert!(gewaarschuwd(&v, "2026-12-10", uitstel(7, true)).is_empty());
        assert_eq!(geweigerd(&v, "2026-12-10", uitstel(0, false)), ["verdaging_zonder_uitstel"]);
        let tweede = v.met("2026-12-10", uitstel(2, false));
        assert_eq!(geweigerd(&tweede, "2026-12-11", uitstel(2, false)), ["staat_er_al"]);
    }

    #[test]
    fn a_decision_comes_after_hearing_and_from_somebody_else() {
        let op = "2026-12-20";
        assert_eq!(geweigerd(&bezwaar(), op, beslissing("ongegrond", "")), ["niet_gehoord"]);
        let v = bezwaar().met("2026-12-10", feit(S::HoorzittingGehouden, GEHOORD));
        assert!(gewaarschuwd(&v, op, beslissing("ongegrond", "")).is_empty());
        let zelf = r#"{"besluit":"1","uitkomst":"ongegrond","motivering":"x","mandaat":{"naam":"A. Beslisser","functie":"x"}}"#;
        assert_eq!(geweigerd(&v, op, feit(S::BeslissingOpBezwaar, zelf)), ["zelfde_beslisser"]);
        let mut wijkwerker = voorstel(op, beslissing("ongegrond", ""));
        wijkwerker.rol = crate::vastlegging::Rol::Wijkwerker;
        assert_eq!(alles(&v, &wijkwerker), ["geen_mandaat"]);
        assert_eq!(
            geweigerd(&v, op, beslissing("ongegrond", r#","bekendgemaakt_op":"2026-12-19""#)),
            ["bekendmaking_voor_besluit"]
        );
        assert_eq!(
            geweigerd(&v, op, beslissing("ongegrond", r#","bekendgemaakt_op":"2027-01-01""#)),
            ["bekendmaking_in_toekomst"]
        );
        let weg = v.met("2026-12-15", voorbeeld(S::BezwaarIngetrokken));
        assert_eq!(geweigerd(&weg, op, beslissing("ongegrond", "")), ["bezwaar_is_ingetrokken"]);
    }

    #[test]
    fn not_hearing_has_to_fit_the_outcome() {
        let zonder = |grond: &str| {
            let data = format!(r#"{{"besluit":"1","grond":"{grond}"}}"#);
            bezwaar().met("2026-12-10", feit(S::AfgezienVanHoren, &data))
        };
        let uit = |v: &Verloop, uitkomst: &str| geweigerd(v, "2026-12-20", beslissing(uitkomst, ""));
        assert!(uit(&zonder("geen_gebruik"), "ongegrond").is_empty());
        assert_eq!(uit(&zonder("geheel_tegemoetgekomen"), "ongegrond"), ["niet_horen_past_niet"]);
        assert_eq!(uit(&zonder("kennelijk_niet_ontvankelijk"), "ongegrond"), ["niet_horen_past_niet"]);
        // Inadmissible for a gap that nobody asked to mend.
        let v = Verloop::bekend()
            .met("2026-12-10", feit(S::BezwaarOntvangen, r#"{"besluit":"1","ontbreekt":["gronden"]}"#));
        let kennelijk = feit(S::AfgezienVanHoren, r#"{"besluit":"1","grond":"kennelijk_niet_ontvankelijk"}"#);
        assert_eq!(geweigerd(&v, "2026-12-20", kennelijk), ["verzuim_niet_hersteld"]);
    }

    #[test]
    fn what_is_set_aside_gets_something_in_its_place() {
        let v = bezwaar().met("2026-12-10", feit(S::HoorzittingGehouden, GEHOORD));
        let op = "2026-12-20";
        assert_eq!(gewaarschuwd(&v, op, beslissing("gegrond", "")), ["gegrond_zonder_nieuw_besluit"]);
        let nieuw = r#","nieuw_besluit":"2""#;
        assert_eq!(geweigerd(&v, op, beslissing("gegrond", nieuw)), ["nieuw_besluit_onbekend"]);
        let v = v.met("2026-12-19", Feit::BesluitGenomen(toekenning("2")));
        assert!(gewaarschuwd(&v, op, beslissing("gegrond", nieuw)).is_empty());
        assert_eq!(geweigerd(&v, op, beslissing("ongegrond", nieuw)), ["nieuw_besluit_bij_ongegrond"]);
    }
}
