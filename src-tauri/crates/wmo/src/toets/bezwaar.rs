//! Guards of bezwaar and of how it is dealt with (procedure 1.4, 2.7; Awb hoofdstuk 6 and 7). A bezwaar
//! itself is never refused for its date: a human judges that.

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::{Besluit, Horen};
use crate::feit::{
    AfgezienVanHoren, BeroepOntvangen, Beroepsoort, BeslissingOpBezwaar, BezwaarBevestigd, BezwaarIngetrokken,
    BezwaarOntvangen, BezwaarVerdaagd, BezwaarVerzuimGevraagd, BezwaarVerzuimHersteld, FeitSoort, GrondNietHoren,
    HoorzittingGehouden, UitkomstBezwaar,
};
use crate::tekst::{datum_lang, met_hoofdletter};
use crate::termijn::{self, Bezwaartijd, TermijnSoort};
use crate::vastlegging::Kanaal;
use chrono::NaiveDate;

/// Most weeks by which the decision on bezwaar is put off without consent (Awb 7:10 lid 3).
const VERDAGING_WEKEN: u8 = 6;

impl<'a> Toetsing<'a> {
    pub(super) fn bezwaar_ontvangen(&mut self, w: &BezwaarOntvangen) {
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

    pub(super) fn bezwaar_bevestigd(&mut self, w: &BezwaarBevestigd) {
        self.eis_bezwaar(&w.besluit);
    }

    pub(super) fn bezwaar_verzuim(&mut self, w: &BezwaarVerzuimGevraagd) {
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

    pub(super) fn bezwaar_hersteld(&mut self, w: &BezwaarVerzuimHersteld) {
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

    pub(super) fn gehoord(&mut self, w: &HoorzittingGehouden) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        self.bezwaar_klaar(besluit);
        let zin = "Vul in wie de inwoner hoorde.";
        self.eis_tekst(&w.door, "door", "hoorder_ontbreekt", zin, HOREN);
        if self.voorbereiders(besluit).iter().any(|naam| zelfde_naam(naam, &w.door)) {
            let zin = "Wie het besluit voorbereidde of nam, hoort de inwoner niet. Laat een collega het gesprek doen.";
            self.weiger("gehoord_door_voorbereider", zin, HOREN_DOOR, wijzig("door"));
        }
        if w.verslag.trim().is_empty() {
            let zin = "Van het horen komt een verslag. Schrijf op wat er gezegd is.";
            self.waarschuw("hoorverslag_leeg", zin, HOORVERSLAG, wijzig("verslag"));
        }
    }

    /// Who wrote the verslag, and who took the besluit.
    fn voorbereiders(&self, besluit: &Besluit) -> Vec<String> {
        let verslag = self.zaak.verslagen.iter().flat_map(|v| &v.vastgesteld.koppen).map(|k| k.door.naam.clone());
        let genomen = besluit.genomen.koppen.iter().flat_map(|k| [k.door.naam.clone(), k.waarde.mandaat.naam.clone()]);
        let dwangsom = besluit.dwangsom.koppen.iter().map(|k| k.waarde.mandaat.naam.clone());
        verslag.chain(genomen).chain(dwangsom).collect()
    }

    pub(super) fn niet_gehoord(&mut self, w: &AfgezienVanHoren) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        self.bezwaar_klaar(besluit);
        let gronden_ontbreken = besluit.bezwaar.koppen.iter().any(|k| !k.waarde.ontbreekt.is_empty());
        if w.grond == GrondNietHoren::KennelijkNietOntvankelijk
            && gronden_ontbreken
            && besluit.behandeling.verzuimen.is_empty()
        {
            let zin = "Geef de inwoner eerst de kans om het bezwaar aan te vullen.";
            self.weiger("verzuim_niet_hersteld", zin, BEZWAAR_VERZUIM, eerst(FeitSoort::BezwaarVerzuimGevraagd));
        }
    }

    pub(super) fn bezwaar_verdaagd(&mut self, w: &BezwaarVerdaagd) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        self.bezwaar_klaar(besluit);
        let zin = "Schrijf op waarom de beslissing later komt.";
        self.eis_tekst(&w.reden, "reden", "verdaging_zonder_reden", zin, BEZWAAR_VERDAGEN);
        if w.weken == 0 {
            let zin = "Vul in hoeveel weken de beslissing later komt.";
            self.weiger("verdaging_zonder_uitstel", zin, BEZWAAR_VERDAGEN, wijzig("weken"));
        } else if w.weken > VERDAGING_WEKEN && !w.met_instemming {
            let zin = format!(
                "Zonder instemming van de inwoner mag je hoogstens {VERDAGING_WEKEN} weken verdagen. Vraag zijn instemming, of kies minder weken."
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

    pub(super) fn beslissing_op_bezwaar(&mut self, w: &BeslissingOpBezwaar) {
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

    pub(super) fn bezwaar_ingetrokken(&mut self, w: &BezwaarIngetrokken) {
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

    /// D16, or D17 when it was put off.
    fn beslissen_uiterlijk(&self, besluit: &str) -> Option<NaiveDate> {
        let verdaagd = self.termijn_bij(TermijnSoort::VerdagingBezwaar, besluit);
        verdaagd.or_else(|| self.termijn_bij(TermijnSoort::BeslissingOpBezwaar, besluit)).map(|t| t.uiterlijk)
    }

    /// The rechtbank judges; this is only registered.
    pub(super) fn beroep(&mut self, w: &BeroepOntvangen) {
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
    use crate::dossier::proef::{Verloop, dag, feit, toekenning, voorbeeld};
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
    fn bezwaar() -> Verloop {
        Verloop::default()
            .met("2026-10-01", voorbeeld(S::MeldingOntvangen))
            .met("2026-11-12", voorbeeld(S::BesluitGenomen))
            .met("2026-11-13", voorbeeld(S::BesluitBekendgemaakt))
            .met("2026-11-20", voorbeeld(S::BezwaarOntvangen))
    }

    fn beslissing(uitkomst: &str, meer: &str) -> Feit {
        feit(
            S::BeslissingOpBezwaar,
            &format!(
                r#"{{"besluit":"1","uitkomst":"{uitkomst}","motivering":"Alles opnieuw bekeken.",
                "mandaat":{{"naam":"B. Ander","functie":"jurist"}}{meer}}}"#
            ),
        )
    }

    const GEHOORD: &str = r#"{"besluit":"1","door":"B. Bezwaar","verslag":"Alles is besproken."}"#;

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
    fn who_prepared_the_besluit_does_not_hear_the_resident() {
        let door = |naam: &str| {
            feit(S::HoorzittingGehouden, &format!(r#"{{"besluit":"1","door":"{naam}","verslag":"Besproken."}}"#))
        };
        let v = bezwaar();
        assert!(gewaarschuwd(&v, "2026-12-10", door("B. Bezwaar")).is_empty());
        // Took the besluit; recorded it.
        assert_eq!(geweigerd(&v, "2026-12-10", door(" a. beslisser")), ["gehoord_door_voorbereider"]);
        assert_eq!(geweigerd(&v, "2026-12-10", door("Test")), ["gehoord_door_voorbereider"]);
        assert_eq!(geweigerd(&v, "2026-12-10", door(" ")), ["hoorder_ontbreekt"]);
        assert_eq!(gewaarschuwd(&v, "2026-12-10", voorbeeld(S::HoorzittingGehouden)), ["hoorverslag_leeg"]);
    }

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
