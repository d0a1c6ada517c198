//! Guards of what happens around an aanvraag before the besluit: completion, more time, verdaging and
//! hearing (procedure 1.5, 2.3, 2.5; Awb 4:5, 4:7, 4:14, 4:15).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{
    AanvraagAangevuld, FeitSoort, HerstelVerzuimGevraagd, InstemmingUitstel, Overmacht, VerdagingMeegedeeld,
    VertragingToegerekend, WijzeZienswijze, ZienswijzeGevraagd, ZienswijzeOntvangen,
};
use crate::grond::Grond;
use crate::tekst::datum_lang;
use crate::termijn::{Periode, TermijnSoort};
use chrono::NaiveDate;

impl Toetsing<'_> {
    /// Before there is an aanvraag, Awb 4:5 and 4:15 do not apply (casus K10): the melding knows nothing
    /// that suspends it.
    fn eis_aanvraag(&mut self, wijziging: Option<&str>) {
        if let Some(naam) = genoemd(wijziging) {
            return self.eis_wijziging(naam);
        }
        if self.zaak.aanvraag_ontvangen_op().is_none() {
            let zin = "Er is nog geen aanvraag. Zonder aanvraag valt er niets aan te vullen of uit te stellen.";
            self.weiger("geen_aanvraag", zin, AANVRAAG, eerst(FeitSoort::AanvraagOntvangen));
        } else if self.zaak.geldend_besluit().is_some() {
            let zin = "Het besluit is al bekendgemaakt. Dit verandert niets meer aan de termijn.";
            self.waarschuw("besluit_is_er_al", zin, BESLUIT, None);
        }
    }

    /// The term of a wijziging stands still in the same way (procedure 2.3, D22).
    fn eis_wijziging(&mut self, naam: &str) {
        let wijziging = self.zaak.uitvoering.wijzigingen.get(naam);
        match wijziging.and_then(|w| w.gevraagd.eerste()).map(|k| k.feitdatum) {
            None => {
                let zin = "Deze wijziging is niet gevraagd. Kies een andere, of leg eerst vast wat de inwoner vroeg.";
                self.weiger("wijziging_onbekend", zin, WIJZIGING, eerst(FeitSoort::WijzigingGevraagd));
            }
            Some(op) if self.op() < op => {
                let zin = format!("De inwoner vroeg de wijziging op {}. Kies een dag daarna.", datum_lang(op));
                self.weiger("voor_de_wijziging", zin, WIJZIGING, wijzig("feitdatum"));
            }
            Some(_) if wijziging.is_some_and(|w| w.verwerkt.is_vastgelegd()) => {
                let zin = "Deze wijziging is al verwerkt. Dit verandert niets meer aan de termijn.";
                self.waarschuw("wijziging_is_verwerkt", zin, WIJZIGING, None);
            }
            Some(_) => {}
        }
    }

    /// What begins when the term is over does not suspend it (procedure 2.3).
    fn na_de_termijn(&mut self, wijziging: Option<&str>, vanaf: NaiveDate, grond: Grond) {
        let termijn = match genoemd(wijziging) {
            Some(naam) => self.termijn_bij(TermijnSoort::Wijziging, naam),
            None => self.termijn(TermijnSoort::Besluit),
        };
        let Some(termijn) = termijn else { return };
        if vanaf > termijn.uiterlijk {
            let zin = format!(
                "De termijn was op {} voorbij. Die gaat hierdoor niet stilstaan. Besluit zo snel mogelijk.",
                datum_lang(termijn.uiterlijk)
            );
            self.waarschuw("termijn_al_voorbij", zin, grond, None);
        }
    }

    fn eis_periode(&mut self, van: NaiveDate, tot: Option<NaiveDate>, grond: Grond) {
        if tot.is_some_and(|tot| tot < van) {
            let zin = "De laatste dag ligt voor de eerste dag. Controleer beide.";
            self.weiger("tot_voor_van", zin, grond, wijzig("tot"));
        }
    }

    pub(super) fn herstel_verzuim(&mut self, w: &HerstelVerzuimGevraagd) {
        self.eis_aanvraag(w.wijziging.as_deref());
        if w.ontbreekt.iter().all(|o| o.trim().is_empty()) {
            let zin = "Schrijf precies op wat er mist, zodat de inwoner weet wat hij moet sturen.";
            self.weiger("verzuim_zonder_gebrek", zin, VERZUIM, wijzig("ontbreekt"));
        }
        if w.termijn_tot <= self.op() {
            let zin = "Geef de inwoner tijd: kies een laatste dag na de dag van de brief.";
            self.weiger("hersteltermijn_voor_brief", zin, VERZUIM, wijzig("termijn_tot"));
        } else {
            // Not set in a law, so the Algemene termijnenwet does not move it: the letter has to name an
            // ordinary day itself.
            if !self.regels.kalender.is_werkdag(w.termijn_tot) {
                let zin = format!(
                    "{} is geen werkdag. Kies een werkdag als laatste dag.",
                    crate::tekst::met_hoofdletter(&datum_lang(w.termijn_tot))
                );
                self.waarschuw("hersteltermijn_geen_werkdag", zin, VERZUIM, wijzig("termijn_tot"));
            }
            let norm = self.regels.profiel.servicenormen.hersteltermijn_werkdagen.op(self.op());
            let werkdagen = self.regels.kalender.werkdagen_tot(self.op(), w.termijn_tot);
            if i64::from(werkdagen) < i64::from(norm.waarde.als_getal()) {
                let zin = format!(
                    "De inwoner krijgt {werkdagen} werkdagen. Gewoonlijk zijn dat er {}. Kan hij dat halen?",
                    norm.waarde.als_getal()
                );
                let grond = norm.grond();
                self.waarschuw("hersteltermijn_kort", zin, grond, wijzig("termijn_tot"));
            }
        }
        self.na_de_termijn(w.wijziging.as_deref(), self.op(), VERZUIM);
    }

    pub(super) fn aangevuld(&mut self, w: &AanvraagAangevuld) {
        let verzuim = self.zaak.verzuimen.get(&w.verzuim);
        let Some(brief) = verzuim.and_then(|v| v.gevraagd.eerste()).map(|k| k.feitdatum) else {
            let zin = "Er is geen brief die om deze aanvulling vraagt. Leg eerst vast wat er miste en wanneer je daarom vroeg.";
            return self.weiger("verzuim_onbekend", zin, VERZUIM, eerst(FeitSoort::HerstelVerzuimGevraagd));
        };
        if self.op() < brief {
            let zin = format!("De brief ging op {} weg. De aanvulling kan niet eerder zijn.", datum_lang(brief));
            self.weiger("aanvulling_voor_brief", zin, VERZUIM, wijzig("feitdatum"));
        }
        if let Some(tot) = verzuim.and_then(|v| v.termijn_tot()).filter(|tot| self.op() > *tot) {
            let zin = format!(
                "De inwoner had tot en met {} de tijd. Neem de aanvulling toch mee als er nog geen besluit is.",
                datum_lang(tot)
            );
            self.waarschuw("aanvulling_te_laat", zin, VERZUIM, None);
        } else if !w.volledig {
            let zin =
                "Er mist nog iets. De termijn blijft stilstaan tot de laatste dag uit de brief. Zeg wat er nog mist.";
            self.waarschuw("aanvulling_onvolledig", zin, VERZUIM, None);
        }
    }

    pub(super) fn instemming(&mut self, w: &InstemmingUitstel) {
        self.eis_aanvraag(w.wijziging.as_deref());
        self.eis_periode(w.van, Some(w.tot), INSTEMMING);
        if !w.schriftelijk {
            let zin = "De inwoner stemde niet op papier in. De termijn loopt door. Vraag om een handtekening.";
            self.waarschuw("instemming_niet_schriftelijk", zin, INSTEMMING, wijzig("schriftelijk"));
        }
        self.na_de_termijn(w.wijziging.as_deref(), w.van, INSTEMMING);
    }

    pub(super) fn toegerekend(&mut self, w: &VertragingToegerekend) {
        self.eis_aanvraag(w.wijziging.as_deref());
        self.eis_periode(w.van, w.tot, TOEREKENING);
        let zin = "Schrijf op waarom de vertraging door de inwoner komt.";
        self.eis_tekst(&w.waarom, "waarom", "vertraging_zonder_reden", zin, TOEREKENING);
        self.mededeling(w.tot, w.medegedeeld_op);
        self.na_de_termijn(w.wijziging.as_deref(), w.van, TOEREKENING);
    }

    pub(super) fn overmacht(&mut self, w: &Overmacht) {
        self.eis_beslisser("Alleen een beslisser stelt overmacht vast. Vraag een beslisser om dit te doen.");
        self.eis_aanvraag(w.wijziging.as_deref());
        self.eis_periode(w.van, w.tot, OVERMACHT);
        let zin = "Schrijf op waarom de gemeente niet kan besluiten.";
        self.eis_tekst(&w.waarom, "waarom", "overmacht_zonder_reden", zin, OVERMACHT);
        if w.medegedeeld_op.is_none() {
            let zin = "Schrijf de inwoner meteen dat de termijn stilstaat, en wanneer het besluit er wel is.";
            self.waarschuw("overmacht_niet_meegedeeld", zin, OVERMACHT_MELDEN, wijzig("medegedeeld_op"));
        }
        let zin =
            "Is dit iets van buiten waar de gemeente niets aan kan doen? Te weinig mensen of drukte is geen overmacht.";
        self.waarschuw("overmacht_nagaan", zin, OVERMACHT, None);
        self.na_de_termijn(w.wijziging.as_deref(), w.van, OVERMACHT);
    }

    /// At the end the resident hears by when the besluit comes (Awb 4:15 lid 4).
    fn mededeling(&mut self, tot: Option<NaiveDate>, medegedeeld: Option<NaiveDate>) {
        if tot.is_some() && medegedeeld.is_none() {
            let zin = "De termijn loopt weer. Schrijf de inwoner wanneer het besluit er uiterlijk is.";
            self.waarschuw("einde_niet_meegedeeld", zin, OPSCHORTING_EINDE, wijzig("medegedeeld_op"));
        }
    }

    pub(super) fn verdaging(&mut self, w: &VerdagingMeegedeeld) {
        self.eis_beslisser("Alleen een beslisser zegt een latere datum toe. Vraag een beslisser om dit te doen.");
        self.eis_aanvraag(None);
        let zin = "Schrijf op waarom het besluit later komt. De inwoner leest die reden.";
        self.eis_tekst(&w.reden, "reden", "verdaging_zonder_reden", zin, VERDAGING);
        let Some(termijn) = self.termijn(TermijnSoort::Besluit) else { return };
        if self.op() > termijn.uiterlijk {
            let zin = format!(
                "De termijn was op {} voorbij. Een latere datum toezeggen kan niet meer. Stuur een brief met excuus en besluit zo snel mogelijk.",
                datum_lang(termijn.uiterlijk)
            );
            return self.weiger("verdaging_te_laat", zin, VERDAGING, eerst(FeitSoort::BesluitGenomen));
        }
        // Counted from the bare end of the term: fourteen days more (procedure 2.5, test vector T32).
        let dagen = self.regels.profiel.servicenormen.verdaging_dagen.op(self.op()).waarde.als_getal();
        let hoogstens = Periode::Dagen(dagen).einde(termijn.einde_kaal);
        if w.nieuwe_datum > hoogstens {
            let zin = format!("Je mag hoogstens {} toezeggen. Kies die dag of een eerdere.", datum_lang(hoogstens));
            self.weiger("verdaging_te_lang", zin, VERDAGING, wijzig("nieuwe_datum"));
        } else if w.nieuwe_datum <= termijn.uiterlijk {
            let zin = format!(
                "Het besluit moet er al op {} zijn. Kies een latere datum, of verdaag niet.",
                datum_lang(termijn.uiterlijk)
            );
            self.weiger("verdaging_zonder_uitstel", zin, VERDAGING, wijzig("nieuwe_datum"));
        }
        // Procedure 2.5: it informs, and suspends nothing.
        let zin = format!(
            "De wettelijke termijn blijft {}. Vraag de inwoner ook om op papier in te stemmen met uitstel; dan staat de termijn echt stil.",
            datum_lang(termijn.uiterlijk)
        );
        self.waarschuw("verdaging_is_geen_uitstel", zin, INSTEMMING, eerst(FeitSoort::InstemmingUitstel));
    }

    pub(super) fn zienswijze_gevraagd(&mut self, w: &ZienswijzeGevraagd) {
        if self.zaak.aanvraag_ontvangen_op().is_none() && self.zaak.besluiten.is_empty() {
            let zin = "Er is geen aanvraag en geen besluit. Een zienswijze gaat over een besluit dat je wilt nemen.";
            self.weiger("geen_aanvraag", zin, ZIENSWIJZE, eerst(FeitSoort::AanvraagOntvangen));
        }
        let zin = "Schrijf op welke gegevens anders zijn dan de inwoner zei.";
        self.eis_tekst(&w.waarover, "waarover", "zienswijze_waarover_leeg", zin, ZIENSWIJZE);
        if w.termijn_tot <= self.op() {
            let zin = "Geef de inwoner tijd om te reageren: kies een latere laatste dag.";
            self.weiger("zienswijzetermijn_voor_brief", zin, ZIENSWIJZE, wijzig("termijn_tot"));
        }
        let termijn = self.termijn(TermijnSoort::Besluit).filter(|t| t.voldaan_op.is_none());
        if let Some(termijn) = termijn.filter(|t| w.termijn_tot >= t.uiterlijk) {
            let zin = format!(
                "Het besluit moet er op {} zijn, ook als de inwoner nog niet reageerde. Vraag hem om uitstel op papier, of kies een eerdere dag.",
                datum_lang(termijn.uiterlijk)
            );
            self.waarschuw("zienswijze_stelt_niet_uit", zin, ZIENSWIJZE, wijzig("termijn_tot"));
        }
    }

    pub(super) fn zienswijze_ontvangen(&mut self, w: &ZienswijzeOntvangen) {
        let Some(gevraagd) = self.zaak.zienswijzen.get(&w.zienswijze).and_then(|z| z.gevraagd.laatste()) else {
            let zin = "Er is geen vraag om deze zienswijze. Leg eerst vast waarover je de inwoner vroeg.";
            return self.weiger("zienswijze_onbekend", zin, ZIENSWIJZE, eerst(FeitSoort::ZienswijzeGevraagd));
        };
        let (brief, tot) = (gevraagd.feitdatum, gevraagd.waarde.termijn_tot);
        if self.op() < brief {
            let zin = format!("De vraag ging op {} weg. De reactie kan niet eerder zijn.", datum_lang(brief));
            self.weiger("zienswijze_voor_vraag", zin, ZIENSWIJZE, wijzig("feitdatum"));
        }
        if w.wijze == WijzeZienswijze::Geen {
            if self.op() <= tot {
                let zin = format!("De inwoner kan nog reageren tot en met {}. Wacht dat af.", datum_lang(tot));
                self.weiger("zienswijzetermijn_loopt", zin, ZIENSWIJZE, wijzig("feitdatum"));
            }
        } else {
            let zin = "Schrijf op wat de inwoner zei.";
            self.eis_tekst(&w.inhoud, "inhoud", "zienswijze_leeg", zin, ZIENSWIJZE_WIJZE);
        }
    }
}

/// The wijziging that is named; none for the aanvraag.
fn genoemd(wijziging: Option<&str>) -> Option<&str> {
    wijziging.map(str::trim).filter(|naam| !naam.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, feit, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};

    const OP: &str = "2026-12-01";

    fn verzuim(ontbreekt: &str, tot: &str) -> Feit {
        feit(
            S::HerstelVerzuimGevraagd,
            &format!(r#"{{"verzuim":"1","ontbreekt":[{ontbreekt}],"termijn_tot":"{tot}"}}"#),
        )
    }

    #[test]
    fn an_aanvraag_is_completed_by_a_real_day_and_for_a_real_gap() {
        let v = Verloop::aanvraag();
        let vraag = |ontbreekt: &str, tot: &str| verzuim(ontbreekt, tot);
        assert!(gewaarschuwd(&v, OP, vraag("\"handtekening\"", "2026-12-15")).is_empty());
        assert_eq!(geweigerd(&v, OP, vraag("\" \"", "2026-12-15")), ["verzuim_zonder_gebrek"]);
        assert_eq!(geweigerd(&v, OP, vraag("\"x\"", OP)), ["hersteltermijn_voor_brief"]);
        assert_eq!(gewaarschuwd(&v, OP, vraag("\"x\"", "2026-12-25")), ["hersteltermijn_geen_werkdag"]);
        assert_eq!(gewaarschuwd(&v, OP, vraag("\"x\"", "2026-12-08")), ["hersteltermijn_kort"]);
        // Casus K10: nothing was applied for.
        assert_eq!(geweigerd(&Verloop::verslag(), OP, vraag("\"x\"", "2026-12-15")), ["geen_aanvraag"]);
        assert_eq!(gewaarschuwd(&v, "2026-12-15", vraag("\"x\"", "2026-12-31")), ["termijn_al_voorbij"]);
        assert_eq!(gewaarschuwd(&Verloop::bekend(), "2026-12-08", vraag("\"x\"", "2026-12-31"))[0], "besluit_is_er_al");
    }

    #[test]
    fn a_completion_answers_a_letter() {
        let v = Verloop::aanvraag().met(OP, verzuim("\"x\"", "2026-12-15"));
        let aanvulling = |volledig: bool| {
            feit(S::AanvraagAangevuld, &format!(r#"{{"verzuim":"1","aanvulling":"1","volledig":{volledig}}}"#))
        };
        assert!(gewaarschuwd(&v, "2026-12-04", aanvulling(true)).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-04", aanvulling(false)), ["aanvulling_onvolledig"]);
        assert_eq!(gewaarschuwd(&v, "2026-12-16", aanvulling(true)), ["aanvulling_te_laat"]);
        assert_eq!(geweigerd(&v, "2026-11-30", aanvulling(true)), ["aanvulling_voor_brief"]);
        assert_eq!(geweigerd(&Verloop::aanvraag(), "2026-12-04", aanvulling(true)), ["verzuim_onbekend"]);
    }

    #[test]
    fn more_time_needs_paper_a_reason_and_a_period() {
        let v = Verloop::aanvraag();
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::InstemmingUitstel)).is_empty());
        let mondeling = r#"{"uitstel":"1","van":"2026-12-06","tot":"2026-12-01","schriftelijk":false}"#;
        assert_eq!(geweigerd(&v, OP, feit(S::InstemmingUitstel, mondeling)), ["tot_voor_van"]);
        let mondeling = r#"{"uitstel":"1","van":"2026-12-01","tot":"2026-12-06","schriftelijk":false}"#;
        assert_eq!(gewaarschuwd(&v, OP, feit(S::InstemmingUitstel, mondeling)), ["instemming_niet_schriftelijk"]);
        assert_eq!(gewaarschuwd(&v, OP, voorbeeld(S::VertragingToegerekend)), ["einde_niet_meegedeeld"]);
        let kaal = r#"{"vertraging":"1","van":"2026-12-01","waarom":" "}"#;
        assert_eq!(geweigerd(&v, OP, feit(S::VertragingToegerekend, kaal)), ["vertraging_zonder_reden"]);
        let overmacht = gewaarschuwd(&v, OP, voorbeeld(S::Overmacht));
        assert_eq!(overmacht, ["overmacht_niet_meegedeeld", "overmacht_nagaan"]);
        for soort in [S::InstemmingUitstel, S::VertragingToegerekend, S::Overmacht] {
            assert_eq!(geweigerd(&Verloop::verslag(), OP, voorbeeld(soort)), ["geen_aanvraag"], "{}", soort.code());
        }
    }

    #[test]
    fn a_verdaging_is_sent_in_time_and_promises_at_most_fourteen_days() {
        // The aanvraag came on 30 November: two weeks end on 14 December, the promise on 28 December.
        let v = Verloop::aanvraag();
        let naar =
            |dag: &str| feit(S::VerdagingMeegedeeld, &format!(r#"{{"nieuwe_datum":"{dag}","reden":"Advies volgt."}}"#));
        assert_eq!(gewaarschuwd(&v, "2026-12-14", naar("2026-12-28")), ["verdaging_is_geen_uitstel"]);
        assert_eq!(geweigerd(&v, "2026-12-14", naar("2026-12-29")), ["verdaging_te_lang"]);
        assert_eq!(geweigerd(&v, "2026-12-10", naar("2026-12-14")), ["verdaging_zonder_uitstel"]);
        assert_eq!(geweigerd(&v, "2026-12-15", naar("2026-12-28")), ["verdaging_te_laat"]);
        let zonder = feit(S::VerdagingMeegedeeld, r#"{"nieuwe_datum":"2026-12-28","reden":" "}"#);
        assert_eq!(geweigerd(&v, "2026-12-14", zonder), ["verdaging_zonder_reden"]);
        let twee = v.met("2026-12-10", naar("2026-12-20"));
        assert_eq!(geweigerd(&twee, "2026-12-14", naar("2026-12-28")), ["staat_er_al"]);
    }

    #[test]
    fn a_zienswijze_is_asked_first_and_suspends_nothing() {
        let v = Verloop::aanvraag();
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::ZienswijzeGevraagd)).is_empty());
        let lang = r#"{"zienswijze":"1","waarover":"inkomen","termijn_tot":"2026-12-14"}"#;
        assert_eq!(gewaarschuwd(&v, OP, feit(S::ZienswijzeGevraagd, lang)), ["zienswijze_stelt_niet_uit"]);
        let leeg = r#"{"zienswijze":"1","waarover":" ","termijn_tot":"2026-12-01"}"#;
        let codes = geweigerd(&v, OP, feit(S::ZienswijzeGevraagd, leeg));
        assert_eq!(codes, ["zienswijze_waarover_leeg", "zienswijzetermijn_voor_brief"]);
        assert_eq!(geweigerd(&v, OP, voorbeeld(S::ZienswijzeOntvangen)), ["zienswijze_onbekend"]);
        let v = v.met(OP, voorbeeld(S::ZienswijzeGevraagd));
        assert!(gewaarschuwd(&v, "2026-12-03", voorbeeld(S::ZienswijzeOntvangen)).is_empty());
        let geen = || feit(S::ZienswijzeOntvangen, r#"{"zienswijze":"1","wijze":"geen"}"#);
        assert_eq!(geweigerd(&v, "2026-12-09", geen()), ["zienswijzetermijn_loopt"]);
        assert!(gewaarschuwd(&v, "2026-12-10", geen()).is_empty());
        let stil = feit(S::ZienswijzeOntvangen, r#"{"zienswijze":"1","wijze":"mondeling"}"#);
        assert_eq!(geweigerd(&v, "2026-11-30", stil), ["zienswijze_voor_vraag", "zienswijze_leeg"]);
    }
}
