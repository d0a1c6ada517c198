//! Tasks from the aanvraag to the bekendmaking of the besluit, temporary help included.

use super::{TaakSoort, Takenlijst};
use crate::artikelen::*;
use crate::dossier::Zaak;
use crate::feit::{BesluitSoort, FeitSoort};
use crate::product::Leveringsvorm;
use crate::termijn::TermijnSoort;
use chrono::NaiveDate;

/// From so many werkdagen before the end of the term on, a later date can still be promised in time.
const VERDAGEN_WERKDAGEN: i32 = 3;

impl Zaak {
    /// A besluit on the aanvraag was taken, made known or not.
    pub(super) fn besluit_genomen(&self) -> bool {
        self.besluiten.iter().any(|b| b.genomen.is_vastgelegd() && b.is_op_aanvraag())
    }

    fn pgb_gekozen(&self) -> bool {
        let pgb = Leveringsvorm::PersoonsgebondenBudget;
        let bij_verslag = self.reactie.koppen.iter().flat_map(|k| &k.waarde.keuzes).any(|k| k.leveringsvorm == pgb);
        let los = self.keuzes.values().filter_map(|k| k.leveringsvorm.waarde()).any(|k| k.leveringsvorm == pgb);
        bij_verslag || los
    }
}

impl Takenlijst<'_> {
    pub(super) fn tot_het_besluit(&mut self, vandaag: NaiveDate) {
        self.aanvulling(vandaag);
        self.einde_van_uitstel(vandaag);
        let (dag, termijn) = self.besluitdag();
        if self.zaak.besluit_genomen() {
            let zin = "Verstuur de beschikking";
            let feit = FeitSoort::BesluitBekendgemaakt;
            return self.neem_op(TaakSoort::MaakBesluitBekend, zin, dag, termijn, feit, BEKENDMAKING);
        }
        self.pgb_toets(dag, termijn);
        self.zienswijze(vandaag);
        self.neem_op(TaakSoort::NeemBesluit, "Neem het besluit", dag, termijn, FeitSoort::BesluitGenomen, BESLUIT);
        self.verdaging(vandaag);
    }

    /// The promised day after a verdaging (procedure 2.5), else the day of the law in its shorter reading.
    pub(super) fn besluitdag(&self) -> (Option<NaiveDate>, Option<TermijnSoort>) {
        let van = |soort| self.termijnen.iter().find(|t| t.soort == soort);
        match (van(TermijnSoort::Verdaging), van(TermijnSoort::Besluit)) {
            (Some(toegezegd), _) => (Some(toegezegd.uiterlijk), Some(TermijnSoort::Verdaging)),
            (None, besluit) => (besluit.map(|t| t.werkdatum()), Some(TermijnSoort::Besluit)),
        }
    }

    fn aanvulling(&mut self, vandaag: NaiveDate) {
        let zaak = self.zaak;
        let los = zaak.aanvraag.koppen.iter().any(|k| !k.waarde.ondertekend || !k.waarde.volledig);
        let bij_verslag = zaak.reactie.koppen.iter().any(|k| k.waarde.aanvraag && !k.waarde.ondertekend);
        let mut gevraagd = zaak.verzuimen.values().filter(|v| v.wijziging().is_none());
        if (los || bij_verslag) && gevraagd.next().is_none() {
            let zin = "Vraag de inwoner om aan te vullen wat er mist";
            let (dag, termijn) = self.besluitdag();
            let feit = FeitSoort::HerstelVerzuimGevraagd;
            self.neem_op(TaakSoort::VraagAanvulling, zin, dag, termijn, feit, VERZUIM);
        }
        self.aanvullingen(None, vandaag);
    }

    /// What the resident still has to complete: of the aanvraag, or of a wijziging that is under way.
    pub(super) fn aanvullingen(&mut self, wijziging: Option<&str>, vandaag: NaiveDate) {
        let zaak = self.zaak;
        for (naam, verzuim) in zaak.verzuimen.iter().filter(|(_, v)| v.wijziging() == wijziging) {
            let Some(tot) = verzuim.termijn_tot().filter(|_| verzuim.aangevuld_op().is_none()) else { continue };
            let plek = format!("verzuim/{naam}");
            if vandaag <= tot {
                let zin = "Leg vast wat de inwoner aanvult";
                let termijn = (Some(tot), Some(TermijnSoort::HerstelVerzuim));
                let feit = FeitSoort::AanvraagAangevuld;
                self.neem_op_bij(&plek, TaakSoort::LegAanvullingVast, zin, termijn, feit, VERZUIM);
                continue;
            }
            let soort = TermijnSoort::BuitenBehandeling;
            let laatste = self.termijn_bij(soort, naam).map(|t| t.uiterlijk);
            // After the four weeks the aanvraag is decided on its merits (casus K80).
            if laatste.is_some_and(|l| vandaag <= l) && !zaak.besluit_genomen() {
                let zin = "De aanvulling kwam niet. Besluit de aanvraag niet te behandelen, of beslis toch";
                let feit = FeitSoort::BesluitGenomen;
                let termijn = (laatste, Some(soort));
                self.neem_op_bij(&plek, TaakSoort::BesluitBuitenBehandeling, zin, termijn, feit, BUITEN_BEHANDELING);
            }
        }
    }

    /// Awb 4:15 lid 3 and 4: the resident hears that the term stands still, and when it runs again.
    fn einde_van_uitstel(&mut self, vandaag: NaiveDate) {
        let zaak = self.zaak;
        for (naam, veld) in &zaak.vertragingen {
            let Some(w) = veld.waarde() else { continue };
            if w.medegedeeld_op.is_none() && w.tot.is_some_and(|tot| tot <= vandaag) {
                let zin = "Schrijf de inwoner wanneer het besluit er nu uiterlijk is";
                let (plek, feit) = (format!("vertraging/{naam}"), FeitSoort::VertragingToegerekend);
                self.neem_op_bij(&plek, TaakSoort::MeldUitstel, zin, (None, None), feit, OPSCHORTING_EINDE);
            }
        }
        for (naam, veld) in &zaak.overmacht {
            if veld.waarde().is_some_and(|w| w.medegedeeld_op.is_none()) {
                let zin = "Schrijf de inwoner dat de termijn stilstaat, en wanneer het besluit er is";
                let plek = format!("overmacht/{naam}");
                self.neem_op_bij(
                    &plek,
                    TaakSoort::MeldUitstel,
                    zin,
                    (None, None),
                    FeitSoort::Overmacht,
                    OVERMACHT_MELDEN,
                );
            }
        }
    }

    fn pgb_toets(&mut self, dag: Option<NaiveDate>, termijn: Option<TermijnSoort>) {
        let pgb = &self.zaak.pgb;
        if !self.zaak.pgb_gekozen() || pgb.beoordeling.is_vastgelegd() {
            return;
        }
        if pgb.gesprek.is_vastgelegd() {
            let zin = "Beoordeel het pgb";
            self.neem_op(TaakSoort::BeoordeelPgb, zin, dag, termijn, FeitSoort::PgbBeoordeeld, PGB);
        } else {
            let zin = "Voer het gesprek over het pgb";
            self.neem_op(TaakSoort::VoerPgbGesprek, zin, dag, termijn, FeitSoort::PgbGesprekGevoerd, PGB);
        }
    }

    fn zienswijze(&mut self, vandaag: NaiveDate) {
        let zaak = self.zaak;
        for (naam, zienswijze) in &zaak.zienswijzen {
            let tot = zienswijze.gevraagd.laatste().map(|k| k.waarde.termijn_tot);
            if tot.is_some_and(|tot| vandaag > tot) && !zienswijze.ontvangen.is_vastgelegd() {
                let zin = "Leg vast of de inwoner reageerde";
                let (plek, feit) = (format!("zienswijze/{naam}"), FeitSoort::ZienswijzeOntvangen);
                self.neem_op_bij(&plek, TaakSoort::LegZienswijzeVast, zin, (tot, None), feit, ZIENSWIJZE);
            }
        }
    }

    /// A promise counts only when it is sent before the term is over.
    fn verdaging(&mut self, vandaag: NaiveDate) {
        let Some(termijn) = self.termijnen.iter().find(|t| t.soort == TermijnSoort::Besluit) else { return };
        let uiterlijk = termijn.uiterlijk;
        let nog = self.regels.kalender.werkdagen_tot(vandaag, uiterlijk);
        if self.zaak.verdaging.is_vastgelegd() || vandaag > uiterlijk || nog > VERDAGEN_WERKDAGEN {
            return;
        }
        let zin = "Haal je het niet? Zeg dan op tijd een latere datum toe";
        let (soort, feit) = (TermijnSoort::Besluit, FeitSoort::VerdagingMeegedeeld);
        self.neem_op(TaakSoort::Verdaag, zin, Some(uiterlijk), Some(soort), feit, VERDAGING);
    }

    /// Wmo 2.3.3: at once, while the onderzoek goes on.
    pub(super) fn tijdelijke_hulp(&mut self) {
        let zaak = self.zaak;
        let besloten = zaak.besluiten.iter().any(|b| b.soort() == Some(BesluitSoort::TijdelijkSpoed));
        if zaak.is_spoed() && !besloten && !zaak.besluit_genomen() {
            let dag = self.dag(TermijnSoort::Spoed);
            let zin = "Beslis meteen over tijdelijke hulp";
            let termijn = Some(TermijnSoort::Spoed);
            self.neem_op(TaakSoort::NeemTijdelijkBesluit, zin, dag, termijn, FeitSoort::BesluitGenomen, SPOED);
        }
    }

    /// A besluit of another kind that lies ready: temporary help, a change, a dwangsom.
    pub(super) fn ander_besluit_versturen(&mut self) {
        let zaak = self.zaak;
        for besluit in zaak.besluiten.iter().filter(|b| !b.is_op_aanvraag() && !b.bekendgemaakt.is_vastgelegd()) {
            let dwangsom = besluit.dwangsom.waarde().map(|d| d.ingebrekestelling.as_str());
            let (dag, termijn) = match (dwangsom, besluit.genomen.waarde()) {
                (Some(igs), _) => {
                    let soort = TermijnSoort::Dwangsombesluit;
                    (self.termijn_bij(soort, igs).map(|t| t.uiterlijk), Some(soort))
                }
                (None, Some(w)) if w.soort == BesluitSoort::TijdelijkSpoed => {
                    (self.dag(TermijnSoort::Spoed), Some(TermijnSoort::Spoed))
                }
                (None, Some(w)) => (w.per.or_else(|| w.regels.iter().map(|r| r.begin).min()), None),
                (None, None) => continue,
            };
            let plek = format!("besluit/{}/bekendgemaakt", besluit.besluit);
            let feit = FeitSoort::BesluitBekendgemaakt;
            let zin = "Verstuur het besluit";
            self.neem_op_bij(&plek, TaakSoort::MaakBesluitBekend, zin, (dag, termijn), feit, BEKENDMAKING);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::{soorten, taken};
    use crate::dossier::proef::{Verloop, dag, feit, voorbeeld};
    use crate::feit::FeitSoort as S;
    use crate::termijn::TermijnSoort;

    #[test]
    fn what_is_missing_is_asked_waited_for_and_then_decided_on() {
        let onvolledig = feit(S::AanvraagOntvangen, r#"{"bron":"los_schrijven","ondertekend":true,"volledig":false}"#);
        let v = Verloop::verslag().met("2026-11-30", onvolledig);
        assert_eq!(soorten(&v, "2026-12-01"), [T::NeemBesluit, T::VraagAanvulling]);
        let v = v.met("2026-12-01", voorbeeld(S::HerstelVerzuimGevraagd));
        let open = taken(&v, "2026-12-02");
        assert_eq!((open[0].soort, open[0].uiterlijk), (T::LegAanvullingVast, Some(dag("2026-12-11"))));
        // Not completed: four weeks to leave it aside (test vector T38).
        let buiten = |op: &str| taken(&v, op).into_iter().find(|t| t.soort == T::BesluitBuitenBehandeling);
        assert_eq!(buiten("2026-12-12").unwrap().uiterlijk, Some(dag("2027-01-08")));
        assert!(buiten("2027-01-09").is_none());
        let aangevuld = v.met("2026-12-04", voorbeeld(S::AanvraagAangevuld));
        assert_eq!(soorten(&aangevuld, "2026-12-05"), [T::NeemBesluit]);
    }

    #[test]
    fn a_later_date_is_promised_before_the_term_is_over() {
        let v = Verloop::aanvraag();
        assert_eq!(soorten(&v, "2026-12-08"), [T::NeemBesluit]);
        assert_eq!(soorten(&v, "2026-12-09"), [T::NeemBesluit, T::Verdaag]);
        assert_eq!(soorten(&v, "2026-12-14"), [T::NeemBesluit, T::Verdaag]);
        assert_eq!(soorten(&v, "2026-12-15"), [T::NeemBesluit]);
        let toegezegd = v.met("2026-12-10", voorbeeld(S::VerdagingMeegedeeld));
        let t = &taken(&toegezegd, "2026-12-11")[0];
        assert_eq!(
            (t.soort, t.uiterlijk, t.termijn),
            (T::NeemBesluit, Some(dag("2026-12-28")), Some(TermijnSoort::Verdaging))
        );
    }

    #[test]
    fn a_pgb_is_talked_over_and_judged_inside_the_two_weeks() {
        let v = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::LeveringsvormGekozen));
        assert_eq!(soorten(&v, "2026-12-01"), [T::NeemBesluit, T::VoerPgbGesprek]);
        let v = v.met("2026-12-02", voorbeeld(S::PgbGesprekGevoerd));
        assert_eq!(soorten(&v, "2026-12-02"), [T::NeemBesluit, T::BeoordeelPgb]);
        let v = v.met("2026-12-03", voorbeeld(S::PgbBeoordeeld));
        assert_eq!(soorten(&v, "2026-12-03"), [T::NeemBesluit]);
    }

    #[test]
    fn a_delay_that_ended_is_told_and_a_zienswijze_is_recorded() {
        let v = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::VertragingToegerekend));
        assert!(soorten(&v, "2026-12-03").contains(&T::MeldUitstel));
        assert!(!soorten(&v, "2026-12-02").contains(&T::MeldUitstel));
        let v = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::Overmacht));
        assert!(soorten(&v, "2026-12-01").contains(&T::MeldUitstel));
        let v = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::ZienswijzeGevraagd));
        assert!(!soorten(&v, "2026-12-09").contains(&T::LegZienswijzeVast));
        assert!(soorten(&v, "2026-12-10").contains(&T::LegZienswijzeVast));
        let v = v.met("2026-12-10", voorbeeld(S::ZienswijzeOntvangen));
        assert!(!soorten(&v, "2026-12-10").contains(&T::LegZienswijzeVast));
    }

    #[test]
    fn spoed_asks_for_a_besluit_at_once_and_for_its_letter() {
        let v = Verloop::melding().met("2026-11-17", voorbeeld(S::SpoedVastgesteld));
        assert_eq!(taken(&v, "2026-11-17")[0].soort, T::NeemTijdelijkBesluit);
        let tijdelijk = feit(
            S::BesluitGenomen,
            r#"{"besluit":"s","soort":"tijdelijk_spoed","motivering":"x","regels":[],"mandaat":{"naam":"A","functie":"B"}}"#,
        );
        let v = v.met("2026-11-17", tijdelijk);
        let eerst = &taken(&v, "2026-11-17")[0];
        assert_eq!((eerst.soort, eerst.vervuld_door), (T::MaakBesluitBekend, S::BesluitBekendgemaakt));
        let bekend = feit(S::BesluitBekendgemaakt, r#"{"besluit":"s","wijze":"uitgereikt"}"#);
        assert_eq!(soorten(&v.met("2026-11-17", bekend), "2026-11-17"), [T::PlanGesprek]);
    }
}
