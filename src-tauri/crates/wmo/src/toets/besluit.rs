//! Guards of the besluit and its bekendmaking (procedure 1.4, 1.11, 3.9-3.11). What is wrong with single
//! lines of support stands in `besluitregels`; what changes, extends or ends an earlier besluit in
//! `opvolging`; a refused pgb, buiten behandeling and spoed in `bijzonder_besluit`.

use super::{Oordeel, Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{Afwijzingsgrond, BesluitBekendgemaakt, BesluitGenomen, BesluitSoort, FeitSoort, Mandaat, WlzStand};
use crate::profiel::Mandaatstand;
use crate::tekst::datum_lang;
use crate::termijn::TermijnSoort;
use crate::vastlegging::Rol;

impl Toetsing<'_> {
    pub(super) fn besluit_genomen(&mut self, w: &BesluitGenomen) {
        self.bevoegd(w);
        if !self.leeft() {
            return;
        }
        self.eis_geboortedatum(match w.soort {
            BesluitSoort::TijdelijkSpoed | BesluitSoort::BuitenBehandeling | BesluitSoort::Intrekking => {
                Oordeel::Waarschuwing
            }
            _ => Oordeel::Geweigerd,
        });
        let zin = "Schrijf op waarom je zo beslist, in woorden voor de inwoner.";
        self.eis_tekst(&w.motivering, "motivering", "motivering_leeg", zin, MOTIVERING);
        if self.zaak.besluit(&w.besluit).is_some_and(|b| b.dwangsom.is_vastgelegd()) {
            let zin = "Dit nummer hoort al bij een besluit over een dwangsom. Kies een ander nummer.";
            self.weiger("besluitnummer_bezet", zin, MANDAAT, wijzig("besluit"));
        }
        match w.soort {
            soort if soort.is_op_aanvraag() => self.besluit_op_aanvraag(w),
            BesluitSoort::TijdelijkSpoed => self.tijdelijk_spoed(w),
            _ => self.opvolging(w),
        }
    }

    fn besluit_op_aanvraag(&mut self, w: &BesluitGenomen) {
        self.op_aanvraag();
        self.ander_besluit(&w.besluit, false);
        match w.soort {
            BesluitSoort::Toekenning => {
                self.woont_hier();
                self.toekenning(w);
                self.regelnaam(w);
                if !w.gronden.is_empty() {
                    let zin = "Je noemt redenen om te weigeren. Kies gedeeltelijk toekennen, of haal ze weg.";
                    self.waarschuw("toekenning_met_gronden", zin, MOTIVERING, wijzig("soort"));
                }
            }
            BesluitSoort::GedeeltelijkeToekenning => {
                self.woont_hier();
                self.toekenning(w);
                self.regelnaam(w);
                self.weigering(w);
            }
            BesluitSoort::Afwijzing => {
                if !w.regels.is_empty() {
                    let zin = "In een afwijzing staat geen ondersteuning. Haal de regels weg, of kies gedeeltelijk toekennen.";
                    self.weiger("afwijzing_met_regels", zin, MAATWERK, wijzig("regels"));
                }
                self.weigering(w);
            }
            _ => return self.buiten_behandeling(w),
        }
        self.geweigerd_pgb(w);
        let reacties = || self.zaak.reactie.koppen.iter().map(|k| &k.waarde);
        if reacties().any(|r| r.vraagt_antwoord()) && w.antwoord_op_opmerkingen.trim().is_empty() {
            let zin = if reacties().any(|r| r.vraagt_anders().is_some()) {
                "De inwoner vroeg iets anders aan dan in het verslag staat. Schrijf op wat je daarover besluit."
            } else {
                "De inwoner schreef opmerkingen bij het verslag. Geef daar antwoord op."
            };
            self.waarschuw("opmerkingen_zonder_antwoord", zin, MOTIVERING, wijzig("antwoord_op_opmerkingen"));
        }
        if self.zaak.verslag_verstrekt_op().is_none_or(|v| v > self.op()) {
            // Casus K12: the aanvraag does not wait for the verslag, the onderzoek does come first.
            let zin = "De inwoner heeft nog geen onderzoeksverslag. Maak het onderzoek af voor je besluit.";
            self.waarschuw("besluit_zonder_verslag", zin, ZORGVULDIG, eerst(FeitSoort::OnderzoeksverslagVerstrekt));
        }
    }

    /// Refuses whoever may not decide in the name of the college (procedure 1.2).
    pub(super) fn eis_beslisser(&mut self, zin: &str) {
        if self.voorstel.rol != Rol::Beslisser {
            self.weiger("geen_mandaat", zin, MANDAAT, wijzig("rol"));
        }
    }

    /// Name and function stand below the letter (Awb 10:10).
    pub(super) fn eis_mandaat(&mut self, mandaat: &Mandaat) {
        let zin = "Vul de naam in van wie namens het college besluit.";
        self.eis_tekst(&mandaat.naam, "mandaat.naam", "mandaat_naam_leeg", zin, MANDAAT);
        let zin = "Vul de functie in van wie namens het college besluit.";
        self.eis_tekst(&mandaat.functie, "mandaat.functie", "mandaat_functie_leeg", zin, MANDAAT);
    }

    fn bevoegd(&mut self, w: &BesluitGenomen) {
        self.eis_beslisser("Alleen een beslisser met mandaat neemt een besluit. Vraag een beslisser om dit te doen.");
        let zin = "Geef het besluit een nummer.";
        self.eis_tekst(&w.besluit, "besluit", "besluit_zonder_nummer", zin, MANDAAT);
        self.eis_mandaat(&w.mandaat);
        let stand = self.regels.profiel.mandaat(&w.mandaat.functie, w.soort, self.op());
        if stand == Mandaatstand::NietGegeven && !w.mandaat.functie.trim().is_empty() {
            let zin = "Deze functie heeft volgens het mandaatregister geen mandaat voor dit besluit. Vraag wie dat wel heeft.";
            self.weiger("functie_zonder_mandaat", zin, MANDAAT, wijzig("mandaat.functie"));
        }
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

    /// Casus K62: of two besluiten on one aanvraag, the one that was made known first is the besluit. A
    /// new one takes its place only after bezwaar (Awb 7:11 lid 2).
    fn ander_besluit(&mut self, naam: &str, bekendmaken: bool) {
        let anderen = || self.zaak.besluiten.iter().filter(|b| b.besluit != naam && b.is_op_aanvraag());
        let bekend = || anderen().filter(|b| b.bekendgemaakt.is_vastgelegd());
        if bekend().any(|b| b.bezwaar.is_vastgelegd()) {
            let zin = "Er is bezwaar gemaakt. Noem dit nieuwe besluit straks in de beslissing op bezwaar.";
            self.waarschuw("besluit_na_bezwaar", zin, HEROVERWEGING, eerst(FeitSoort::BeslissingOpBezwaar));
        } else if bekend().next().is_some() {
            let zin =
                "In deze zaak is al een besluit bekendgemaakt. Dat geldt, tot het wordt gewijzigd of ingetrokken.";
            self.weiger("besluit_is_er_al", zin, TWEEDE_BESLUIT, wijzig("soort"));
        } else if !bekendmaken && anderen().any(|b| b.genomen.is_vastgelegd()) {
            let zin = "Er is al een besluit genomen. Verbeter dat besluit, anders staan er twee.";
            self.waarschuw("besluit_is_er_al", zin, TWEEDE_BESLUIT, wijzig("besluit"));
        }
    }

    /// Wmo 1.2.1, 1.2.2: who does not live here lawfully gets no maatwerkvoorziening. What nobody looked
    /// at yet is a point of the besluitcontrole.
    fn woont_hier(&mut self) {
        let Some(getoetst) = self.dossier.ingezetenschap.waarde() else { return };
        let (woont, verblijft) = (getoetst.ingezetene, getoetst.rechtmatig_verblijf);
        if !woont {
            let zin = "De inwoner woont niet in deze gemeente. Wijs af, of verbeter wat daarover vastligt.";
            self.weiger("geen_ingezetene", zin, INGEZETENE, eerst(FeitSoort::IngezetenschapGetoetst));
        }
        if !verblijft {
            let zin = "De inwoner heeft geen verblijfsrecht dat recht geeft op deze hulp. Wijs af, of verbeter wat daarover vastligt.";
            self.weiger("geen_rechtmatig_verblijf", zin, VERBLIJF, eerst(FeitSoort::IngezetenschapGetoetst));
        }
    }

    /// Everything after the besluit is recorded per line, so one name is one line.
    fn regelnaam(&mut self, w: &BesluitGenomen) {
        for (i, regel) in w.regels.iter().enumerate() {
            let dubbel = w.regels[..i].iter().any(|r| r.regel == regel.regel);
            let tijdelijk = self.zaak.tijdelijke_toekenningen().iter().any(|t| t.regel.regel == regel.regel);
            if dubbel || tijdelijk || regel.regel.trim().is_empty() {
                let zin = "Elke regel heeft een eigen nummer, ook naast de tijdelijke hulp. Kies een ander nummer.";
                self.weiger("regelnummer_bezet", zin, MAATWERK, wijzig(&format!("regels.{i}.regel")));
            }
        }
    }

    fn weigering(&mut self, w: &BesluitGenomen) {
        if w.gronden.is_empty() {
            let zin = "Kies waarop de weigering rust: minstens een reden uit de lijst.";
            self.weiger("gronden_leeg", zin, MOTIVERING, wijzig("gronden"));
        }
        let gehoord = self.zaak.zienswijzen.values().any(|z| z.ontvangen.is_vastgelegd());
        if !gehoord && w.zienswijze.as_deref().is_none_or(|z| z.trim().is_empty()) {
            let zin = "Rust de weigering op andere gegevens dan de inwoner gaf? Vraag dan eerst wat hij daarvan vindt.";
            self.waarschuw("zienswijze_nagaan", zin, ZIENSWIJZE, wijzig("zienswijze"));
        }
        let heeft_wlz = self.zaak.wlz.koppen.iter().any(|k| k.waarde.stand == WlzStand::Heeft);
        if w.gronden.contains(&Afwijzingsgrond::Wlz) && !heeft_wlz {
            let zin = "Er ligt niet vast dat de inwoner hulp uit de Wlz heeft. Controleer deze grond.";
            self.waarschuw("wlz_grond_zonder_toets", zin, WLZ, eerst(FeitSoort::WlzGetoetst));
        }
        let verhuist = self.dossier.verhuisd.is_vastgelegd();
        let getoetst = self.dossier.ingezetenschap.waarde();
        let woont = getoetst.is_none_or(|g| g.ingezetene) && !verhuist;
        if w.gronden.contains(&Afwijzingsgrond::GeenIngezetene) && woont {
            let zin = "Er ligt niet vast dat de inwoner ergens anders woont. Controleer deze grond.";
            let toets = eerst(FeitSoort::IngezetenschapGetoetst);
            self.waarschuw("ingezetene_grond_zonder_toets", zin, INGEZETENE, toets);
        }
        if w.gronden.contains(&Afwijzingsgrond::Verblijfsstatus) && getoetst.is_none_or(|g| g.rechtmatig_verblijf) {
            let zin = "Er ligt niet vast dat het verblijf niet rechtmatig is. Controleer deze grond.";
            let toets = eerst(FeitSoort::IngezetenschapGetoetst);
            self.waarschuw("verblijf_grond_zonder_toets", zin, VERBLIJF, toets);
        }
    }

    pub(super) fn besluit_bekendgemaakt(&mut self, w: &BesluitBekendgemaakt) {
        if !self.leeft() {
            return;
        }
        let zaak = self.zaak;
        let besluit = zaak.besluit(&w.besluit);
        let dwangsom = besluit.and_then(|b| b.dwangsom.laatste()).map(|k| k.feitdatum);
        let inhoud = besluit.and_then(|b| b.genomen.waarde());
        match besluit.and_then(|b| b.genomen.laatste()).map(|k| k.feitdatum).or(dwangsom) {
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
        if besluit.is_some_and(|b| !b.is_op_aanvraag()) {
            return;
        }
        self.ander_besluit(&w.besluit, true);
        if let Some(termijn) = self.termijn(TermijnSoort::Besluit).filter(|t| self.op() > t.uiterlijk) {
            let zin = format!("Het besluit had er op {} moeten zijn.", datum_lang(termijn.uiterlijk));
            self.waarschuw("besluit_te_laat", zin, termijn.grond, None);
        }
        // Casus K80: what was posted too late was posted; the resident can still win on it.
        let buiten = inhoud.filter(|b| b.soort == BesluitSoort::BuitenBehandeling);
        if let Some(laatste) = buiten.and_then(|b| self.buiten_behandeling_uiterlijk(b)).filter(|l| self.op() > *l) {
            let zin = format!(
                "Niet behandelen kon tot en met {}. Is de brief nog niet weg? Verstuur hem niet en beslis inhoudelijk.",
                datum_lang(laatste)
            );
            self.waarschuw("buiten_behandeling_te_laat", zin, BUITEN_BEHANDELING, eerst(FeitSoort::BesluitGenomen));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{alles, gewaarschuwd, geweigerd, voorstel};
    use super::*;
    use crate::dossier::proef::{Verloop, reactie, toekenning, voorbeeld};
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
        let anders = VerslagReactieOntvangen { andere_aanvraag: Some("Een traplift.".into()), ..reactie() };
        let iets_anders = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(anders));
        assert_eq!(gewaarschuwd(&iets_anders, "2026-12-04", neem(afwijzing())), ["opmerkingen_zonder_antwoord"]);
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
}
