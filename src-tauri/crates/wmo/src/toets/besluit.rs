//! Guards of the besluit, its bekendmaking and bezwaar (procedure 1.4, 2.7, 3.10). What is wrong with
//! single lines of support stands in `besluitregels`.

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Besluit;
use crate::feit::{
    Afwijzingsgrond, BesluitBekendgemaakt, BesluitGenomen, BesluitSoort, BezwaarOntvangen, FeitSoort, WlzStand,
};
use crate::tekst::{datum_lang, met_hoofdletter};
use crate::termijn::{self, TermijnSoort};
use crate::vastlegging::Rol;
use chrono::Days;

impl Toetsing<'_> {
    pub(super) fn besluit_genomen(&mut self, w: &BesluitGenomen) {
        self.bevoegd(w);
        if !self.leeft() {
            return;
        }
        self.op_aanvraag();
        self.ander_besluit(&w.besluit, false);
        let zin = "Schrijf op waarom je zo beslist, in woorden voor de inwoner.";
        self.eis_tekst(&w.motivering, "motivering", "motivering_leeg", zin, MOTIVERING);
        match w.soort {
            BesluitSoort::Toekenning => self.toekenning(w),
            BesluitSoort::GedeeltelijkeToekenning => {
                self.toekenning(w);
                self.weigering(w);
            }
            BesluitSoort::Afwijzing => {
                if !w.regels.is_empty() {
                    let zin = "In een afwijzing staat geen ondersteuning. Haal de regels weg, of kies gedeeltelijk toekennen.";
                    self.weiger("afwijzing_met_regels", zin, MAATWERK, wijzig("regels"));
                }
                self.weigering(w);
            }
            BesluitSoort::TijdelijkSpoed
            | BesluitSoort::BuitenBehandeling
            | BesluitSoort::Wijziging
            | BesluitSoort::Verlenging
            | BesluitSoort::Herziening
            | BesluitSoort::Intrekking => {}
        }
        let opmerkingen = self.zaak.reactie.koppen.iter().any(|k| !k.waarde.opmerkingen.trim().is_empty());
        if opmerkingen && w.antwoord_op_opmerkingen.trim().is_empty() {
            let zin = "De inwoner schreef opmerkingen bij het verslag. Geef daar antwoord op.";
            self.waarschuw("opmerkingen_zonder_antwoord", zin, MOTIVERING, wijzig("antwoord_op_opmerkingen"));
        }
        if self.zaak.verslag_verstrekt_op().is_none_or(|v| v > self.op()) {
            // Casus K12: the aanvraag does not wait for the verslag, the onderzoek does come first.
            let zin = "De inwoner heeft nog geen onderzoeksverslag. Maak het onderzoek af voor je besluit.";
            self.waarschuw("besluit_zonder_verslag", zin, ZORGVULDIG, eerst(FeitSoort::OnderzoeksverslagVerstrekt));
        }
    }

    fn bevoegd(&mut self, w: &BesluitGenomen) {
        if self.voorstel.rol != Rol::Beslisser {
            let zin = "Alleen een beslisser met mandaat neemt een besluit. Vraag een beslisser om dit te doen.";
            self.weiger("geen_mandaat", zin, MANDAAT, wijzig("rol"));
        }
        let zin = "Geef het besluit een nummer.";
        self.eis_tekst(&w.besluit, "besluit", "besluit_zonder_nummer", zin, MANDAAT);
        let zin = "Vul de naam in van wie namens het college besluit.";
        self.eis_tekst(&w.mandaat.naam, "mandaat.naam", "mandaat_naam_leeg", zin, MANDAAT);
        let zin = "Vul de functie in van wie namens het college besluit.";
        self.eis_tekst(&w.mandaat.functie, "mandaat.functie", "mandaat_functie_leeg", zin, MANDAAT);
    }

    /// Casus K58: no besluit to somebody who died.
    fn leeft(&mut self) -> bool {
        let Some(overleden) = self.dossier.overleden.eerste().map(|k| k.feitdatum) else { return true };
        let zin = format!(
            "De inwoner is op {} overleden. Er komt geen besluit meer. Stuur de nabestaanden een brief.",
            datum_lang(overleden)
        );
        // What was sent before the death is only recorded late.
        if self.op() < overleden {
            self.waarschuw("overleden", zin, OVERLEDEN, None);
            return true;
        }
        self.weiger("overleden", zin, OVERLEDEN, None);
        false
    }

    fn op_aanvraag(&mut self) {
        match (self.zaak.aanvraag_ontvangen_op(), self.zaak.open_aanvraag_op()) {
            (None, _) => {
                let zin = "Er is nog geen aanvraag. Leg vast wat de inwoner terugstuurde, of wanneer hij aanvroeg.";
                self.weiger("geen_aanvraag", zin, AANVRAAG, eerst(FeitSoort::AanvraagOntvangen));
            }
            (Some(_), None) if self.zaak.geldend_besluit().is_none() => {
                let zin = "De inwoner trok de aanvraag in. Een besluit is niet meer nodig.";
                self.weiger("aanvraag_is_ingetrokken", zin, INGETROKKEN, None);
            }
            (Some(aanvraag), _) if self.op() < aanvraag => {
                let zin =
                    format!("De aanvraag kwam op {} binnen. Een besluit kan niet eerder zijn.", datum_lang(aanvraag));
                self.weiger("besluit_voor_aanvraag", zin, AANVRAAG, wijzig("feitdatum"));
            }
            _ => {}
        }
    }

    /// Casus K62: of two besluiten, the one that was made known first is the besluit.
    fn ander_besluit(&mut self, naam: &str, bekendmaken: bool) {
        let anderen = || self.zaak.besluiten.iter().filter(|b| b.besluit != naam);
        if anderen().any(|b| b.bekendgemaakt.is_vastgelegd()) {
            let zin =
                "In deze zaak is al een besluit bekendgemaakt. Dat geldt, tot het wordt gewijzigd of ingetrokken.";
            self.weiger("besluit_is_er_al", zin, TWEEDE_BESLUIT, None);
        } else if !bekendmaken && anderen().any(|b| b.genomen.is_vastgelegd()) {
            let zin = "Er is al een besluit genomen. Verbeter dat besluit, anders staan er twee.";
            self.waarschuw("besluit_is_er_al", zin, TWEEDE_BESLUIT, wijzig("besluit"));
        }
    }

    fn weigering(&mut self, w: &BesluitGenomen) {
        if w.gronden.is_empty() {
            let zin = "Kies waarop de weigering rust: minstens een reden uit de lijst.";
            self.weiger("gronden_leeg", zin, MOTIVERING, wijzig("gronden"));
        }
        if w.zienswijze.as_deref().is_none_or(|z| z.trim().is_empty()) {
            let zin = "Rust de weigering op andere gegevens dan de inwoner gaf? Vraag dan eerst wat hij daarvan vindt.";
            self.waarschuw("zienswijze_nagaan", zin, ZIENSWIJZE, wijzig("zienswijze"));
        }
        let heeft_wlz = self.zaak.wlz.koppen.iter().any(|k| k.waarde.stand == WlzStand::Heeft);
        if w.gronden.contains(&Afwijzingsgrond::Wlz) && !heeft_wlz {
            let zin = "Er ligt niet vast dat de inwoner hulp uit de Wlz heeft. Controleer deze grond.";
            self.waarschuw("wlz_grond_zonder_toets", zin, WLZ, eerst(FeitSoort::WlzGetoetst));
        }
    }

    pub(super) fn besluit_bekendgemaakt(&mut self, w: &BesluitBekendgemaakt) {
        if !self.leeft() {
            return;
        }
        self.ander_besluit(&w.besluit, true);
        let genomen = self.besluit(&w.besluit).and_then(|b| b.genomen.laatste()).map(|k| k.feitdatum);
        match genomen {
            None => {
                let zin = "Dit besluit is nog niet genomen. Leg eerst het besluit vast.";
                self.weiger("besluit_onbekend", zin, BEKENDMAKING, eerst(FeitSoort::BesluitGenomen));
            }
            Some(genomen) if self.op() < genomen => {
                let zin = format!("Het besluit is van {}. Het kan niet eerder zijn verstuurd.", datum_lang(genomen));
                self.weiger("bekendmaking_voor_besluit", zin, BEKENDMAKING, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
        if let Some(aanvraag) = self.zaak.aanvraag_ontvangen_op() {
            let termijn = termijn::bereken(TermijnSoort::Besluit, aanvraag, self.regels);
            if self.op() > termijn.uiterlijk {
                let zin = format!("Het besluit had er op {} moeten zijn.", datum_lang(termijn.uiterlijk));
                self.waarschuw("besluit_te_laat", zin, termijn.grond, None);
            }
        }
    }

    fn besluit(&self, naam: &str) -> Option<&Besluit> {
        self.zaak.besluiten.iter().find(|b| b.besluit == naam)
    }

    /// Never refused for being early or late: a human judges that (Awb 6:10, 6:11).
    pub(super) fn bezwaar_ontvangen(&mut self, w: &BezwaarOntvangen) {
        if w.poststempel.is_some_and(|p| p > self.op()) {
            let zin = "Het poststempel is later dan de dag van ontvangst. Controleer beide datums.";
            self.weiger("poststempel_na_ontvangst", zin, BEZWAAR, wijzig("poststempel"));
        }
        let Some(besluit) = self.besluit(&w.besluit).filter(|b| b.genomen.is_vastgelegd()) else {
            let zin = "Dit besluit bestaat niet. Kies het besluit waar het bezwaar over gaat.";
            return self.weiger("besluit_onbekend", zin, BEZWAAR, wijzig("besluit"));
        };
        // The latest bekendmaking gives the resident the most room.
        let Some(bekend) = besluit.bekendgemaakt.laatste().map(|k| k.feitdatum).filter(|b| *b <= self.op()) else {
            let zin = "Dit bezwaar kwam voor de bekendmaking. Geef het door; het telt mee als het besluit er al was.";
            return self.waarschuw("bezwaar_te_vroeg", zin, BEZWAAR_TE_VROEG, None);
        };
        let termijn = termijn::bereken(TermijnSoort::Bezwaar, bekend, self.regels);
        // Posted in time and received within a week after the end (Awb 6:9 lid 2).
        let per_post = w.poststempel.is_some_and(|p| p <= termijn.uiterlijk)
            && termijn.uiterlijk.checked_add_days(Days::new(7)).is_some_and(|week| self.op() <= week);
        if self.op() > termijn.uiterlijk && !per_post {
            let zin = format!(
                "{} was de laatste dag. Neem het bezwaar toch aan en geef het door: soms telt het nog mee.",
                met_hoofdletter(&datum_lang(termijn.uiterlijk))
            );
            self.waarschuw("bezwaar_te_laat", zin, BEZWAAR_TE_LAAT, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{alles, gewaarschuwd, geweigerd, voorstel};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, reactie, toekenning, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, VerslagReactieOntvangen};

    fn neem(w: BesluitGenomen) -> Feit {
        Feit::BesluitGenomen(w)
    }

    fn afwijzing() -> BesluitGenomen {
        BesluitGenomen {
            soort: BesluitSoort::Afwijzing,
            regels: Vec::new(),
            gronden: vec![Afwijzingsgrond::EigenKracht],
            zienswijze: Some("De inwoner is gehoord op 2 december.".into()),
            ..toekenning("1")
        }
    }

    #[test]
    fn only_who_has_a_mandate_decides() {
        let v = Verloop::aanvraag();
        let mut wijkwerker = voorstel("2026-12-04", neem(toekenning("1")));
        wijkwerker.rol = Rol::Wijkwerker;
        assert_eq!(alles(&v, &wijkwerker)[0], "geen_mandaat");
        let mut leeg = toekenning(" ");
        (leeg.mandaat.naam, leeg.mandaat.functie) = (String::new(), String::new());
        let gemist = geweigerd(&v, "2026-12-04", neem(leeg));
        assert_eq!(gemist, ["besluit_zonder_nummer", "mandaat_naam_leeg", "mandaat_functie_leeg"]);
    }

    #[test]
    fn a_besluit_answers_an_aanvraag() {
        assert!(geweigerd(&Verloop::aanvraag(), "2026-11-30", neem(toekenning("1"))).is_empty());
        assert_eq!(geweigerd(&Verloop::verslag(), "2026-12-04", neem(toekenning("1"))), ["geen_aanvraag"]);
        assert_eq!(geweigerd(&Verloop::aanvraag(), "2026-11-29", neem(toekenning("1"))), ["besluit_voor_aanvraag"]);
        let weg = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::AanvraagIngetrokken));
        assert_eq!(geweigerd(&weg, "2026-12-04", neem(toekenning("1"))), ["aanvraag_is_ingetrokken"]);
    }

    #[test]
    fn of_two_besluiten_the_first_made_known_counts() {
        // Casus K62, seen from one laptop.
        assert_eq!(geweigerd(&Verloop::bekend(), "2026-12-10", neem(toekenning("2"))), ["besluit_is_er_al"]);
        let w = gewaarschuwd(&Verloop::besluit(), "2026-12-05", neem(toekenning("2")));
        assert!(w.contains(&"besluit_is_er_al".to_owned()));
    }

    #[test]
    fn a_refusal_has_reasons_and_hears_the_resident() {
        let v = Verloop::aanvraag();
        assert!(gewaarschuwd(&v, "2026-12-04", neem(afwijzing())).is_empty());
        let zonder = BesluitGenomen { motivering: " ".into(), gronden: Vec::new(), ..afwijzing() };
        assert_eq!(geweigerd(&v, "2026-12-04", neem(zonder)), ["motivering_leeg", "gronden_leeg"]);
        let met_regels = BesluitGenomen { regels: toekenning("1").regels, ..afwijzing() };
        assert_eq!(geweigerd(&v, "2026-12-04", neem(met_regels)), ["afwijzing_met_regels"]);
        let ongehoord = BesluitGenomen { zienswijze: None, ..afwijzing() };
        assert_eq!(gewaarschuwd(&v, "2026-12-04", neem(ongehoord)), ["zienswijze_nagaan"]);
        let wlz = BesluitGenomen { gronden: vec![Afwijzingsgrond::Wlz], ..afwijzing() };
        assert_eq!(gewaarschuwd(&v, "2026-12-04", neem(wlz)), ["wlz_grond_zonder_toets"]);
        // Casus K48: a part that is refused needs the same.
        let deels = BesluitGenomen { soort: BesluitSoort::GedeeltelijkeToekenning, ..toekenning("1") };
        assert_eq!(geweigerd(&v, "2026-12-04", neem(deels)), ["gronden_leeg"]);
    }

    #[test]
    fn remarks_are_answered_and_the_onderzoek_comes_first() {
        let terug = VerslagReactieOntvangen { opmerkingen: "Te weinig uren.".into(), ..reactie() };
        let v = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(terug));
        assert_eq!(gewaarschuwd(&v, "2026-12-04", neem(afwijzing())), ["opmerkingen_zonder_antwoord"]);
        let antwoord = BesluitGenomen { antwoord_op_opmerkingen: "Je krijgt meer.".into(), ..afwijzing() };
        assert!(gewaarschuwd(&v, "2026-12-04", neem(antwoord)).is_empty());
        let zonder = Verloop::gesprek().met("2026-12-29", voorbeeld(S::AanvraagOntvangen));
        assert_eq!(gewaarschuwd(&zonder, "2026-12-30", neem(afwijzing())), ["besluit_zonder_verslag"]);
    }

    #[test]
    fn made_known_after_it_was_taken_and_in_two_weeks() {
        let bekend = || voorbeeld(S::BesluitBekendgemaakt);
        let v = Verloop::besluit();
        assert!(gewaarschuwd(&v, "2026-12-04", bekend()).is_empty());
        assert!(gewaarschuwd(&v, "2026-12-14", bekend()).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-15", bekend()), ["besluit_te_laat"]);
        assert_eq!(geweigerd(&v, "2026-12-03", bekend()), ["bekendmaking_voor_besluit"]);
        assert_eq!(geweigerd(&Verloop::aanvraag(), "2026-12-04", bekend()), ["besluit_onbekend"]);
        let dood = v.met("2026-12-06", voorbeeld(S::Overleden));
        assert_eq!(geweigerd(&dood, "2026-12-07", bekend()), ["overleden"]);
    }

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
}
