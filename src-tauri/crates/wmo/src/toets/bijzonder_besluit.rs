//! Guards of a refused pgb, of an aanvraag that is not dealt with, and of temporary help (procedure 1.4,
//! 1.10, 3.9, 3.11; Wmo 2.3.3, 2.3.6; Awb 4:5).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{BesluitGenomen, BesluitSoort, FeitSoort, GrondWeigeringPgb};
use crate::product::Leveringsvorm;
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};
use chrono::NaiveDate;

impl Toetsing<'_> {
    /// Refusing the form is not refusing the support (procedure 0.2 rules 5 and 6).
    pub(super) fn geweigerd_pgb(&mut self, w: &BesluitGenomen) {
        let Some(weigering) = &w.weigering_pgb else { return };
        let zin = "Schrijf op waarom het pgb niet kan: welke feiten, en wie er getoetst is.";
        let veld = "weigering_pgb.toelichting";
        self.eis_tekst(&weigering.toelichting, veld, "weigering_pgb_zonder_uitleg", zin, PGB_WEIGEREN);
        if w.soort == BesluitSoort::Afwijzing {
            let zin = "Een pgb weigeren is geen reden om de hulp zelf te weigeren. Ken zorg in natura toe, of wijs af om een andere reden en laat dit weg.";
            self.weiger("pgb_weigering_is_geen_afwijzing", zin, PGB_WEIGEREN, wijzig("weigering_pgb"));
        }
        let vorm = |v| w.regels.iter().any(|r| r.leveringsvorm == Some(v));
        let heeft_pgb = vorm(Leveringsvorm::PersoonsgebondenBudget);
        let beoordeling = self.zaak.pgb.beoordeling.waarde();
        let tegenspraak = match weigering.grond {
            // Casus K34: only for as far as it is dearer.
            GrondWeigeringPgb::DuurderDanZin => {
                if !heeft_pgb {
                    let zin = "Een pgb dat duurder is, weiger je alleen voor het deel boven zorg in natura. Ken het pgb toe tot dat bedrag.";
                    self.weiger("pgb_duurder_niet_geheel_weigeren", zin, PGB_WEIGEREN, wijzig("regels"));
                }
                return;
            }
            GrondWeigeringPgb::NietVaardig => beoordeling.map(|b| b.vaardig),
            GrondWeigeringPgb::NietGemotiveerd => beoordeling.map(|b| b.motivatie_voldoende),
            GrondWeigeringPgb::KwaliteitNietGewaarborgd => beoordeling.map(|b| b.kwaliteit_voldoende),
            GrondWeigeringPgb::EerderIngetrokken => beoordeling.map(|b| !b.eerder_ingetrokken),
        };
        match tegenspraak {
            None => {
                let zin = "Het pgb is nog niet beoordeeld. Beoordeel het eerst en leg dat vast.";
                self.weiger("pgb_niet_beoordeeld", zin, PGB, eerst(FeitSoort::PgbBeoordeeld));
            }
            Some(true) => {
                let zin = "De beoordeling van het pgb zegt iets anders dan deze reden. Kies een andere reden, of beoordeel opnieuw.";
                self.weiger("weigering_pgb_past_niet", zin, PGB_WEIGEREN, wijzig("weigering_pgb.grond"));
            }
            Some(false) => {}
        }
    }

    /// Awb 4:5 lid 4. The four weeks start at the last completion that was not enough, or else at the last
    /// day to complete; later the aanvraag has to be decided on its merits (casus K80).
    pub(super) fn buiten_behandeling(&mut self, w: &BesluitGenomen) {
        if !w.regels.is_empty() {
            let zin = "Wat je niet behandelt, kun je niet toekennen. Haal de regels weg.";
            self.weiger("buiten_behandeling_met_regels", zin, BUITEN_BEHANDELING, wijzig("regels"));
        }
        let verzuim = w.verzuim.as_deref().and_then(|naam| self.zaak.verzuimen.get(naam));
        let Some(verzuim) = verzuim.filter(|v| v.gevraagd.is_vastgelegd()) else {
            let zin = "De inwoner kreeg geen kans om de aanvraag aan te vullen. Vraag eerst wat er mist, en kies hier die brief.";
            return self.weiger("geen_herstelkans", zin, VERZUIM, eerst(FeitSoort::HerstelVerzuimGevraagd));
        };
        if verzuim.aangevuld_op().is_some() {
            let zin = "De inwoner vulde de aanvraag aan. Beslis of hij hulp krijgt.";
            return self.weiger("verzuim_is_hersteld", zin, BUITEN_BEHANDELING, wijzig("soort"));
        }
        let Some(tot) = verzuim.termijn_tot() else { return };
        if self.op() <= tot {
            let zin = format!("De inwoner heeft nog tot en met {}. Wacht dat af.", datum_lang(tot));
            return self.weiger("hersteltermijn_loopt", zin, VERZUIM, wijzig("feitdatum"));
        }
        if let Some(laatste) = self.buiten_behandeling_uiterlijk(w).filter(|l| self.op() > *l) {
            let zin =
                format!("Niet behandelen kon tot en met {}. Beslis nu of de inwoner hulp krijgt.", datum_lang(laatste));
            self.weiger("buiten_behandeling_te_laat", zin, BUITEN_BEHANDELING, wijzig("soort"));
        }
    }

    pub(super) fn buiten_behandeling_uiterlijk(&self, w: &BesluitGenomen) -> Option<NaiveDate> {
        let verzuim = self.zaak.verzuimen.get(w.verzuim.as_deref()?)?;
        let onvoldoende = verzuim.aanvullingen.values().flat_map(|a| &a.koppen).map(|k| k.feitdatum).max();
        let start = onvoldoende.or(verzuim.termijn_tot())?;
        Some(termijn::bereken(TermijnSoort::BuitenBehandeling, start, self.regels).uiterlijk)
    }

    /// Wmo 2.3.3: without aanvraag, while the onderzoek goes on.
    pub(super) fn tijdelijk_spoed(&mut self, w: &BesluitGenomen) {
        let spoed = self.zaak.spoed.koppen.iter().filter(|k| !k.waarde.kan_wachten).map(|k| k.feitdatum).min();
        let Some(spoed) = spoed else {
            let zin = "Er is niet vastgesteld dat de hulp niet kan wachten. Leg dat eerst vast.";
            return self.weiger("geen_spoed", zin, SPOED, eerst(FeitSoort::SpoedVastgesteld));
        };
        if self.op() < spoed {
            let zin = format!("De spoed is op {} vastgesteld. Het besluit kan niet eerder zijn.", datum_lang(spoed));
            self.weiger("besluit_voor_spoed", zin, SPOED, wijzig("feitdatum"));
        }
        if self.zaak.geldend_besluit().is_some() {
            let zin = "Op de aanvraag is al besloten. Tijdelijke hulp is er tot dat besluit. Neem een wijziging.";
            self.weiger("besluit_is_er_al", zin, SPOED, wijzig("soort"));
        }
        for (i, regel) in w.regels.iter().enumerate() {
            let voorgesteld = self.zaak.ondersteuning.koppen.iter().flat_map(|k| &k.waarde.regels);
            let bezet = voorgesteld.into_iter().any(|r| r.regel == regel.regel)
                || w.regels[..i].iter().any(|r| r.regel == regel.regel);
            if bezet || regel.regel.trim().is_empty() {
                let zin = "Geef de tijdelijke hulp een eigen nummer, anders loopt ze door elkaar met het voorstel.";
                self.weiger("regelnummer_bezet", zin, MAATWERK, wijzig(&format!("regels.{i}.regel")));
            }
        }
        self.toekenning(w);
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{alles, gewaarschuwd, geweigerd, voorstel};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, feit, regel, toekenning, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, WeigeringPgb};
    use crate::product::Productregel;

    fn neem(w: BesluitGenomen) -> Feit {
        Feit::BesluitGenomen(w)
    }

    fn buiten_behandeling() -> BesluitGenomen {
        BesluitGenomen {
            soort: BesluitSoort::BuitenBehandeling,
            regels: Vec::new(),
            verzuim: Some("1".into()),
            ..toekenning("1")
        }
    }

    /// Asked on 1 December to complete by 11 December.
    fn met_brief() -> Verloop {
        Verloop::aanvraag().met("2026-12-01", voorbeeld(S::HerstelVerzuimGevraagd))
    }

    fn later(v: &Verloop, op: &str, w: BesluitGenomen) -> Vec<String> {
        let toets =
            v.dossier().toets(&voorstel(op, neem(w)), &crate::Regels::ingebouwd("almere").unwrap(), dag("2027-02-01"));
        toets
            .bevindingen
            .into_iter()
            .filter(|b| b.oordeel == super::super::Oordeel::Geweigerd)
            .map(|b| b.code)
            .collect()
    }

    #[test]
    fn k80_not_dealing_with_an_aanvraag_has_four_weeks() {
        let v = met_brief();
        assert_eq!(later(&v, "2026-12-11", buiten_behandeling()), ["hersteltermijn_loopt"]);
        assert!(later(&v, "2026-12-12", buiten_behandeling()).is_empty());
        // Test vector T38.
        assert!(later(&v, "2027-01-08", buiten_behandeling()).is_empty());
        assert_eq!(later(&v, "2027-01-09", buiten_behandeling()), ["buiten_behandeling_te_laat"]);
        // A completion that was not enough starts them too.
        let half = r#"{"verzuim":"1","aanvulling":"1","volledig":false}"#;
        let half = v.clone().met("2026-12-04", feit(S::AanvraagAangevuld, half));
        assert!(later(&half, "2027-01-04", buiten_behandeling()).is_empty());
        assert_eq!(later(&half, "2027-01-05", buiten_behandeling()), ["buiten_behandeling_te_laat"]);
        let heel = v.met("2026-12-04", voorbeeld(S::AanvraagAangevuld));
        assert_eq!(later(&heel, "2026-12-12", buiten_behandeling()), ["verzuim_is_hersteld"]);
    }

    #[test]
    fn nothing_is_left_aside_without_a_chance_to_complete_it() {
        assert_eq!(geweigerd(&Verloop::aanvraag(), "2026-12-14", neem(buiten_behandeling())), ["geen_herstelkans"]);
        let andere = BesluitGenomen { verzuim: Some("9".into()), ..buiten_behandeling() };
        assert_eq!(geweigerd(&met_brief(), "2026-12-14", neem(andere)), ["geen_herstelkans"]);
        // Casus K80: what was posted late is recorded, and says what it costs.
        let v = met_brief().met("2026-12-14", neem(buiten_behandeling()));
        let bekend = super::super::Voorstel {
            feitdatum: dag("2027-01-12"),
            ..voorstel("2026-12-14", voorbeeld(S::BesluitBekendgemaakt))
        };
        let toets = v.dossier().toets(&bekend, &crate::Regels::ingebouwd("almere").unwrap(), dag("2027-02-01"));
        assert!(toets.bevindingen.iter().any(|b| b.code == "buiten_behandeling_te_laat"));
        assert_eq!(toets.oordeel, super::super::Oordeel::Waarschuwing);
    }

    fn spoed(begin: &str) -> BesluitGenomen {
        let regel = Productregel { regel: "spoed".into(), begin: dag(begin), einde: dag("2026-12-27"), ..regel() };
        BesluitGenomen { soort: BesluitSoort::TijdelijkSpoed, regels: vec![regel], ..toekenning("s") }
    }

    #[test]
    fn temporary_help_needs_spoed_and_no_aanvraag() {
        let v = Verloop::melding().met("2026-11-17", voorbeeld(S::SpoedVastgesteld));
        assert!(gewaarschuwd(&v, "2026-11-17", neem(spoed("2026-11-17"))).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-17", neem(spoed("2026-11-16"))), ["begin_voor_spoed"]);
        assert_eq!(geweigerd(&v, "2026-11-16", neem(spoed("2026-11-17"))), ["besluit_voor_spoed"]);
        assert_eq!(geweigerd(&Verloop::melding(), "2026-11-17", neem(spoed("2026-11-17"))), ["geen_spoed"]);
        let kan_wachten =
            feit(S::SpoedVastgesteld, r#"{"reden":"Het kan tot maandag.","veiligheid":false,"kan_wachten":true}"#);
        let wacht = Verloop::melding().met("2026-11-17", kan_wachten);
        assert_eq!(geweigerd(&wacht, "2026-11-17", neem(spoed("2026-11-17"))), ["geen_spoed"]);
        let besloten = Verloop::bekend().met("2026-12-08", voorbeeld(S::SpoedVastgesteld));
        assert_eq!(geweigerd(&besloten, "2026-12-08", neem(spoed("2026-12-08"))), ["besluit_is_er_al"]);
        // The line of the proposal has this name already.
        let naam = BesluitGenomen {
            regels: vec![Productregel { regel: "1".into(), ..spoed("2026-12-01").regels[0].clone() }],
            ..spoed("2026-12-01")
        };
        let v = Verloop::onderzoek().met("2026-11-25", voorbeeld(S::SpoedVastgesteld));
        assert_eq!(geweigerd(&v, "2026-12-01", neem(naam)), ["regelnummer_bezet"]);
    }

    fn weiger_pgb(grond: GrondWeigeringPgb) -> BesluitGenomen {
        let weigering = WeigeringPgb { grond, toelichting: "Niemand kan het pgb beheren.".into() };
        BesluitGenomen { weigering_pgb: Some(weigering), ..toekenning("1") }
    }

    fn codes(v: &Verloop, w: BesluitGenomen) -> Vec<String> {
        let mut codes = alles(v, &voorstel("2026-12-04", neem(w)));
        codes.retain(|c| c.contains("pgb"));
        codes
    }

    #[test]
    fn refusing_a_pgb_is_not_refusing_the_support() {
        use GrondWeigeringPgb as G;
        let zonder = Verloop::aanvraag();
        assert_eq!(codes(&zonder, weiger_pgb(G::NietVaardig)), ["pgb_niet_beoordeeld"]);
        // The judgement says that the resident is able.
        let v = zonder.met("2026-12-01", voorbeeld(S::PgbBeoordeeld));
        assert_eq!(codes(&v, weiger_pgb(G::NietVaardig)), ["weigering_pgb_past_niet"]);
        assert_eq!(codes(&v, weiger_pgb(G::EerderIngetrokken)), ["weigering_pgb_past_niet"]);
        let niet = r#"{"getoetst":"client","vaardig":false,"motivatie_voldoende":true,"kwaliteit_voldoende":true,"conclusie":"Nee."}"#;
        let v = Verloop::aanvraag().met("2026-12-01", feit(S::PgbBeoordeeld, niet));
        assert!(codes(&v, weiger_pgb(G::NietVaardig)).is_empty());
        let kaal = BesluitGenomen {
            weigering_pgb: Some(WeigeringPgb { grond: G::NietVaardig, toelichting: " ".into() }),
            ..toekenning("1")
        };
        assert_eq!(codes(&v, kaal), ["weigering_pgb_zonder_uitleg"]);
        let afwijzing =
            BesluitGenomen { soort: BesluitSoort::Afwijzing, regels: Vec::new(), ..weiger_pgb(G::NietVaardig) };
        assert_eq!(codes(&v, afwijzing), ["pgb_weigering_is_geen_afwijzing"]);
        // Casus K34: dearer is refused for the surplus only.
        assert_eq!(codes(&v, weiger_pgb(G::DuurderDanZin)), ["pgb_duurder_niet_geheel_weigeren"]);
    }
}
