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
        let zin = "Schrijf op waarom je zo besluit, in woorden voor de inwoner.";
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
