//! Guards of bezwaar and of how it is dealt with (procedure 1.4, 2.7; Awb hoofdstuk 6 and 7). A bezwaar
//! itself is never refused for its date: a human judges that.

mod beslissing;
mod horen;

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::{Besluit, Horen};
use crate::feit::{
    BeroepOntvangen, Beroepsoort, BezwaarBevestigd, BezwaarIngetrokken, BezwaarOntvangen, BezwaarVerzuimGevraagd,
    BezwaarVerzuimHersteld, FeitSoort,
};
use crate::tekst::{datum_lang, met_hoofdletter};
use crate::termijn::{self, Bezwaartijd, TermijnSoort};
use crate::vastlegging::Kanaal;

impl<'a> Toetsing<'a> {
    pub(in crate::toets) fn bezwaar_ontvangen(&mut self, w: &BezwaarOntvangen) {
        if w.poststempel.is_some_and(|p| p > self.op()) {
            let zin = "Het poststempel is later dan de dag van ontvangst. Controleer beide datums.";
            self.weiger("poststempel_na_ontvangst", zin, BEZWAAR, wijzig("poststempel"));
        }
        let genomen = |b: &&Besluit| b.genomen.is_vastgelegd() || b.dwangsom.is_vastgelegd();
        let Some(besluit) = self.zaak.besluit(&w.besluit).filter(genomen) else {
            let zin = "Dit besluit bestaat niet. Kies het besluit waar het bezwaar over gaat.";
            return self.weiger("besluit_onbekend", zin, BEZWAAR, wijzig("besluit"));
        };
        if w.verkeerd_kanaal {
            // Casus K30: never just "wrong address".
            let zin = "Dit bezwaar kwam niet langs de aangewezen weg. Leg het toch vast, stuur het door en vertel de inwoner hoe hij het nog goed kan sturen.";
            self.waarschuw("bezwaar_verkeerd_kanaal", zin, VERKEERD_KANAAL, eerst(FeitSoort::BezwaarVerzuimGevraagd));
        }
        if !w.ontbreekt.is_empty() {
            let zin = "Er mist iets aan het bezwaar. Het telt wel. Geef de inwoner de kans om het aan te vullen.";
            self.waarschuw("bezwaar_onvolledig", zin, BEZWAAR_VERZUIM, eerst(FeitSoort::BezwaarVerzuimGevraagd));
        }
        // The latest bekendmaking gives the resident the most room.
        let bekend = besluit.bekendgemaakt.laatste().map(|k| k.feitdatum);
        let per_post = self.voorstel.kanaal == Some(Kanaal::Post);
        match termijn::beoordeel_bezwaar(self.op(), per_post, w.poststempel, bekend, self.regels) {
            Bezwaartijd::TeVroeg => {
                let zin =
                    "Dit bezwaar kwam voor de bekendmaking. Geef het door; het telt mee als het besluit er al was.";
                self.waarschuw("bezwaar_te_vroeg", zin, BEZWAAR_TE_VROEG, None);
            }
            Bezwaartijd::TeLaat => {
                let uiterlijk = bekend.map(|b| termijn::bereken(TermijnSoort::Bezwaar, b, self.regels).uiterlijk);
                let dag = uiterlijk.map_or_else(String::new, datum_lang);
                let zin = format!(
                    "{} was de laatste dag. Neem het bezwaar toch aan en geef het door: soms telt het nog mee.",
                    met_hoofdletter(&dag)
                );
                self.waarschuw("bezwaar_te_laat", zin, BEZWAAR_TE_LAAT, None);
            }
            Bezwaartijd::OpTijd | Bezwaartijd::OpTijdPerPost | Bezwaartijd::OpTijdZonderStempel => {}
        }
    }

    /// The besluit against which a bezwaar came, on or before the day of this feit.
    fn eis_bezwaar(&mut self, naam: &str) -> Option<&'a Besluit> {
        let zaak = self.zaak;
        let besluit = zaak.besluit(naam).filter(|b| b.bezwaar.is_vastgelegd());
        let Some(besluit) = besluit else {
            let zin = "Tegen dit besluit is geen bezwaar vastgelegd. Leg eerst het bezwaar vast.";
            self.weiger("bezwaar_onbekend", zin, BEZWAAR, eerst(FeitSoort::BezwaarOntvangen));
            return None;
        };
        if let Some(ontvangen) = besluit.bezwaar.eerste().map(|k| k.feitdatum).filter(|o| self.op() < *o) {
            let zin = format!("Het bezwaar kwam op {} binnen. Kies een dag daarna.", datum_lang(ontvangen));
            self.weiger("voor_het_bezwaar", zin, BEZWAAR_BEHANDELEN, wijzig("feitdatum"));
        }
        Some(besluit)
    }

    /// A bezwaar on which was decided, or that was withdrawn, asks for nothing more.
    fn bezwaar_klaar(&mut self, besluit: &Besluit) {
        if !besluit.bezwaar_open() {
            let zin = "Dit bezwaar is al afgehandeld. Leg dit alleen vast als het daarvoor gebeurde.";
            self.waarschuw("bezwaar_is_klaar", zin, BEZWAAR_BEHANDELEN, None);
        }
    }

    pub(in crate::toets) fn bezwaar_bevestigd(&mut self, w: &BezwaarBevestigd) {
        self.eis_bezwaar(&w.besluit);
    }

    pub(in crate::toets) fn bezwaar_verzuim(&mut self, w: &BezwaarVerzuimGevraagd) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        self.bezwaar_klaar(besluit);
        if w.ontbreekt.is_empty() {
            let zin = "Kies wat er mist aan het bezwaar.";
            self.weiger("verzuim_zonder_gebrek", zin, BEZWAAR_VERZUIM, wijzig("ontbreekt"));
        }
        if w.termijn_tot <= self.op() {
            let zin = "Geef de inwoner tijd: kies een laatste dag na de dag van de brief.";
            self.weiger("hersteltermijn_voor_brief", zin, BEZWAAR_VERZUIM, wijzig("termijn_tot"));
        } else if !self.regels.kalender.is_werkdag(w.termijn_tot) {
            let zin = format!(
                "{} is geen werkdag. Kies een werkdag als laatste dag.",
                met_hoofdletter(&datum_lang(w.termijn_tot))
            );
            self.waarschuw("hersteltermijn_geen_werkdag", zin, BEZWAAR_VERZUIM, wijzig("termijn_tot"));
        }
    }

    pub(in crate::toets) fn bezwaar_hersteld(&mut self, w: &BezwaarVerzuimHersteld) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        let Some(gevraagd) = besluit.behandeling.verzuimen.get(&w.verzuim).and_then(|v| v.gevraagd.laatste()) else {
            let zin = "Er is geen brief die om deze aanvulling vraagt. Leg eerst vast wat er miste.";
            return self.weiger("verzuim_onbekend", zin, BEZWAAR_VERZUIM, eerst(FeitSoort::BezwaarVerzuimGevraagd));
        };
        if self.op() < gevraagd.feitdatum {
            let zin =
                format!("De brief ging op {} weg. De aanvulling kan niet eerder zijn.", datum_lang(gevraagd.feitdatum));
            self.weiger("aanvulling_voor_brief", zin, BEZWAAR_VERZUIM, wijzig("feitdatum"));
        } else if self.op() > gevraagd.waarde.termijn_tot {
            let zin =
                "Deze aanvulling kwam na de laatste dag. Laat wie het bezwaar behandelt beoordelen of ze nog meetelt.";
            self.waarschuw("aanvulling_te_laat", zin, BEZWAAR_VERZUIM, None);
        }
    }

    pub(in crate::toets) fn bezwaar_ingetrokken(&mut self, w: &BezwaarIngetrokken) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        let gehoord = besluit.behandeling.horen.koppen.iter().any(|k| matches!(k.waarde, Horen::Gehouden(_)));
        if !w.schriftelijk && !gehoord {
            let zin =
                "Een bezwaar intrekken kan op papier, of mondeling bij het horen. Vraag de inwoner om een briefje.";
            self.weiger("intrekking_mondeling", zin, BEZWAAR_INTREKKEN, wijzig("schriftelijk"));
        }
        if besluit.bezwaar_beslist_op().is_some() {
            let zin = "Op dit bezwaar is al beslist. Intrekken verandert dat niet.";
            self.waarschuw("bezwaar_is_klaar", zin, BEZWAAR_INTREKKEN, None);
        }
    }

    /// The rechtbank judges; this is only registered.
    pub(in crate::toets) fn beroep(&mut self, w: &BeroepOntvangen) {
        if w.beroepsoort == Beroepsoort::NietTijdig && self.zaak.ingebrekestellingen.is_empty() {
            let zin = "Er ligt geen ingebrekestelling vast. Kijk na of die er wel kwam, en leg die dan vast.";
            let igs = eerst(FeitSoort::IngebrekestellingOntvangen);
            self.waarschuw("beroep_zonder_ingebrekestelling", zin, BEROEP_NIET_TIJDIG, igs);
        }
        let beslist = self.zaak.besluiten.iter().any(|b| b.bezwaar_beslist_op().is_some());
        if w.beroepsoort == Beroepsoort::Besluit && !beslist {
            let zin =
                "Er ligt geen beslissing op bezwaar vast. Beroep komt daarna. Vraag na waar dit beroep over gaat.";
            self.waarschuw("beroep_zonder_beslissing", zin, BEROEP, eerst(FeitSoort::BeslissingOpBezwaar));
        }
    }
}

/// The same name, capitals and spaces around it aside.
fn zelfde_naam(een: &str, ander: &str) -> bool {
    let naam = |n: &str| n.trim().to_lowercase();
    !naam(een).is_empty() && naam(een) == naam(ander)
}

#[cfg(test)]
mod tests {
    use super::super::proef::{alles, gewaarschuwd, geweigerd, voorstel};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, feit, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};

    #[test]
    fn bezwaar_is_never_refused_for_its_date() {
        // Casus K32: sent on Friday 13 November, bezwaar until Monday 28 December.
        let v = Verloop::default()
            .met("2026-10-01", voorbeeld(S::MeldingOntvangen))
            .met("2026-11-12", voorbeeld(S::BesluitGenomen))
            .met("2026-11-13", voorbeeld(S::BesluitBekendgemaakt));
        let op = |dag_: &str, poststempel: Option<&str>| {
            let feit = Feit::BezwaarOntvangen(BezwaarOntvangen {
                besluit: "1".into(),
                poststempel: poststempel.map(dag),
                ontbreekt: Vec::new(),
                verkeerd_kanaal: false,
                toelichting: String::new(),
            });
            alles(&v, &voorstel(dag_, feit))
        };
        assert!(op("2026-12-28", None).is_empty());
        assert_eq!(op("2026-12-29", None), ["bezwaar_te_laat"]);
        assert!(op("2026-12-29", Some("2026-12-28")).is_empty());
        assert_eq!(op("2026-12-29", Some("2026-12-30")), ["poststempel_na_ontvangst", "bezwaar_te_laat"]);
        assert_eq!(op("2026-11-12", None), ["bezwaar_te_vroeg"]);
        let Feit::BezwaarOntvangen(bezwaar) = voorbeeld(S::BezwaarOntvangen) else { panic!("another kind") };
        let elders = BezwaarOntvangen { besluit: "9".into(), ..bezwaar };
        assert_eq!(geweigerd(&v, "2026-12-01", Feit::BezwaarOntvangen(elders)), ["besluit_onbekend"]);
    }

    /// A besluit of 13 November 2026 with bezwaar on 20 November.
    pub(super) fn bezwaar() -> Verloop {
        Verloop::default()
            .met("2026-10-01", voorbeeld(S::MeldingOntvangen))
            .met("2026-11-12", voorbeeld(S::BesluitGenomen))
            .met("2026-11-13", voorbeeld(S::BesluitBekendgemaakt))
            .met("2026-11-20", voorbeeld(S::BezwaarOntvangen))
    }

    pub(super) fn beslissing(uitkomst: &str, meer: &str) -> Feit {
        feit(
            S::BeslissingOpBezwaar,
            &format!(
                r#"{{"besluit":"1","uitkomst":"{uitkomst}","motivering":"Alles opnieuw bekeken.",
                "mandaat":{{"naam":"B. Ander","functie":"jurist"}}{meer}}}"#
            ),
        )
    }

    pub(super) const GEHOORD: &str = r#"{"besluit":"1","door":"B. Bezwaar","verslag":"Alles is besproken."}"#;

    #[test]
    fn k30_a_bezwaar_through_the_wrong_door_is_registered() {
        let mis = r#"{"besluit":"1","verkeerd_kanaal":true,"ontbreekt":["handtekening"]}"#;
        let v = Verloop::bekend();
        let codes = gewaarschuwd(&v, "2026-12-20", feit(S::BezwaarOntvangen, mis));
        assert_eq!(codes, ["bezwaar_verkeerd_kanaal", "bezwaar_onvolledig"]);
    }

    #[test]
    fn everything_about_a_bezwaar_needs_the_bezwaar() {
        for soort in [
            S::BezwaarBevestigd,
            S::BezwaarVerzuimGevraagd,
            S::BezwaarVerzuimHersteld,
            S::HoorzittingGepland,
            S::HoorzittingGehouden,
            S::AfgezienVanHoren,
            S::BezwaarVerdaagd,
            S::BezwaarIngetrokken,
        ] {
            assert_eq!(geweigerd(&Verloop::bekend(), "2026-12-20", voorbeeld(soort)), ["bezwaar_onbekend"]);
        }
        assert_eq!(geweigerd(&bezwaar(), "2026-11-19", voorbeeld(S::BezwaarBevestigd)), ["voor_het_bezwaar"]);
        assert!(gewaarschuwd(&bezwaar(), "2026-11-20", voorbeeld(S::BezwaarBevestigd)).is_empty());
    }

    #[test]
    fn a_bezwaar_is_completed_in_a_term_that_is_given() {
        let vraag = |ontbreekt: &str, tot: &str| {
            let data = format!(r#"{{"besluit":"1","verzuim":"1","ontbreekt":[{ontbreekt}],"termijn_tot":"{tot}"}}"#);
            feit(S::BezwaarVerzuimGevraagd, &data)
        };
        let v = bezwaar();
        assert!(gewaarschuwd(&v, "2026-11-23", vraag("\"gronden\"", "2026-12-07")).is_empty());
        assert_eq!(
            geweigerd(&v, "2026-11-23", vraag("", "2026-11-23")),
            ["verzuim_zonder_gebrek", "hersteltermijn_voor_brief"]
        );
        assert_eq!(gewaarschuwd(&v, "2026-11-23", vraag("\"gronden\"", "2026-12-06")), ["hersteltermijn_geen_werkdag"]);
        let hersteld = || voorbeeld(S::BezwaarVerzuimHersteld);
        assert_eq!(geweigerd(&v, "2026-12-01", hersteld()), ["verzuim_onbekend"]);
        let v = v.met("2026-11-23", vraag("\"gronden\"", "2026-12-07"));
        assert!(gewaarschuwd(&v, "2026-12-07", hersteld()).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-08", hersteld()), ["aanvulling_te_laat"]);
        assert_eq!(geweigerd(&v, "2026-11-22", hersteld()), ["aanvulling_voor_brief"]);
    }

    #[test]
    fn withdrawing_is_on_paper_or_at_the_hearing() {
        let mondeling = || feit(S::BezwaarIngetrokken, r#"{"besluit":"1","schriftelijk":false}"#);
        assert_eq!(geweigerd(&bezwaar(), "2026-12-10", mondeling()), ["intrekking_mondeling"]);
        let v = bezwaar().met("2026-12-10", feit(S::HoorzittingGehouden, GEHOORD));
        assert!(gewaarschuwd(&v, "2026-12-10", mondeling()).is_empty());
        assert!(gewaarschuwd(&bezwaar(), "2026-12-10", voorbeeld(S::BezwaarIngetrokken)).is_empty());
    }

    #[test]
    fn a_beroep_is_registered_whatever_is_missing() {
        let beroep = |soort: &str| feit(S::BeroepOntvangen, &format!(r#"{{"beroep":"1","beroepsoort":"{soort}"}}"#));
        assert_eq!(gewaarschuwd(&bezwaar(), "2026-12-10", beroep("niet_tijdig")), ["beroep_zonder_ingebrekestelling"]);
        assert_eq!(gewaarschuwd(&bezwaar(), "2026-12-10", beroep("besluit")), ["beroep_zonder_beslissing"]);
    }
}
