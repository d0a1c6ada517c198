//! Guards of the onderzoeksverslag and the aanvraag (procedure 1.4, 1.8).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{
    AanvraagOntvangen, FeitSoort, OnderzoeksverslagVastgesteld, OnderzoeksverslagVerstrekt, OordeelVerslag,
    TeVroegeAanvraagOntvangen, VerslagReactieOntvangen,
};
use crate::grond::Grond;
use crate::product::Leveringsvorm;
use crate::rechten::Rechtsoort;
use crate::taak::Ontbreekt;
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};
use chrono::Months;

/// After so many months, what the verslag says may no longer be so (procedure 1.8; design).
const ACTUEEL_MAANDEN: u32 = 3;

impl Toetsing<'_> {
    pub(super) fn verslag_vastgesteld(&mut self, w: &OnderzoeksverslagVastgesteld) {
        let volgende = self.zaak.volgende_versie();
        let bestaat = self.zaak.verslagen.iter().any(|v| v.versie == w.versie);
        if w.versie != volgende && !bestaat {
            let zin = format!("De volgende versie van het verslag is {volgende}.");
            self.weiger("versie_klopt_niet", zin, VERSLAG, wijzig("versie"));
        }
        if self.zaak.gesprek_gevoerd_op().is_none_or(|gesprek| gesprek > self.op()) {
            let zin = "Er is nog geen gesprek gevoerd. Voer eerst het gesprek en leg dat vast.";
            self.weiger("geen_gesprek", zin, MELDING, eerst(FeitSoort::GesprekGevoerd));
        }
        for ontbreekt in self.zaak.ontbreekt_voor_verslag(self.dossier) {
            let (code, zin, grond) = gebrek(ontbreekt);
            self.weiger(&code, zin, grond, eerst(ontbreekt.feit()));
        }
        if let Some(voorstel) = self.zaak.ondersteuning.waarde() {
            self.regels_van_besluit(&voorstel.regels, None, eerst(FeitSoort::OndersteuningVoorgesteld));
        }
        self.verdieping_bij_verslag();
        if self.zaak.veranderd_en_niet_bijgewerkt() {
            let zin = "Iemand zei dat er iets veranderd is, maar in het verslag staat nog het oude. Werk het bij.";
            self.waarschuw("veranderd_niet_bijgewerkt", zin, ZORGVULDIG, eerst(FeitSoort::GegevenBevestigd));
        }
        self.aangeboden_rechten();
    }

    /// The verslag is the last moment to mend it before the resident has to choose. That zin and pgb were
    /// explained is refused above.
    fn aangeboden_rechten(&mut self) {
        for recht in self.zaak.rechten(self.regels, self.op()) {
            if recht.bewijs.is_none() && recht.soort != Rechtsoort::UitlegPgb {
                let code = format!("recht_{}_niet_aangeboden", recht.soort.code());
                self.waarschuw(&code, recht.zin, recht.grond, eerst(recht.herstel));
            }
        }
    }

    pub(super) fn verslag_verstrekt(&mut self, w: &OnderzoeksverslagVerstrekt) {
        let versie = self.zaak.verslagen.iter().find(|v| v.versie == w.versie);
        match versie.and_then(|v| v.vastgesteld.laatste()) {
            None => {
                let zin = format!("Versie {} van het verslag is nog niet vastgesteld. Doe dat eerst.", w.versie);
                self.weiger("versie_niet_vastgesteld", zin, VERSLAG, eerst(FeitSoort::OnderzoeksverslagVastgesteld));
            }
            Some(kop) if self.op() < kop.feitdatum => {
                let zin = format!(
                    "Deze versie is op {} vastgesteld. De inwoner kan haar niet eerder gekregen hebben.",
                    datum_lang(kop.feitdatum)
                );
                self.weiger("verstrekt_voor_vaststelling", zin, VERSLAG, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
        let Some(melding) = self.zaak.melding_ontvangen_op() else { return };
        let onderzoek = termijn::bereken(TermijnSoort::Onderzoek, melding, self.regels);
        if self.op() > onderzoek.uiterlijk && self.zaak.verslag_verstrekt_op().is_none() {
            // Casus K14: giving counts, not freezing.
            let zin = format!(
                "Het verslag had er op {} moeten zijn. De inwoner kan ook zonder verslag aanvragen.",
                datum_lang(onderzoek.uiterlijk)
            );
            self.waarschuw("verslag_te_laat", zin, onderzoek.grond, None);
        }
    }

    pub(super) fn reactie_ontvangen(&mut self, w: &VerslagReactieOntvangen) {
        let versie = self.zaak.verslagen.iter().find(|v| v.versie == w.versie);
        let verstrekt = versie.and_then(|v| v.verstrekt.eerste()).map(|k| k.feitdatum);
        match verstrekt {
            None if versie.is_none() => {
                let zin = format!("Versie {} van het verslag bestaat niet. Kies de versie die terugkwam.", w.versie);
                self.weiger("versie_onbekend", zin, VERSLAG, wijzig("versie"));
            }
            None => {
                let zin = format!("Leg eerst vast wanneer de inwoner versie {} kreeg.", w.versie);
                self.weiger("versie_niet_verstrekt", zin, VERSLAG, eerst(FeitSoort::OnderzoeksverslagVerstrekt));
            }
            Some(gegeven) if self.op() < gegeven => {
                let zin =
                    format!("De inwoner kreeg het verslag op {}. Het kan niet eerder terug zijn.", datum_lang(gegeven));
                self.weiger("reactie_voor_verslag", zin, VERSLAG, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
        if self.zaak.nieuwste_verslag().is_some_and(|v| v.versie != w.versie) && versie.is_some() {
            let zin = "Dit is niet de laatste versie. Vraag de inwoner om welke versie het gaat.";
            self.waarschuw("andere_versie", zin, VERSLAG, wijzig("versie"));
        }
        if w.dagtekening.is_some_and(|d| d > self.op()) {
            let zin =
                "De datum bij de handtekening is later dan de dag waarop het verslag terugkwam. Controleer beide.";
            self.waarschuw("dagtekening_na_ontvangst", zin, AANVRAAG_VEREISTEN, wijzig("dagtekening"));
        }
        if w.aanvraag {
            self.aanvraag_mag(false);
            self.handtekening(w.ondertekend);
            self.na_overlijden();
        }
        self.ondertekening(w);
        self.wat_staat_erop(w);
        self.na_afsluiting();
        for (i, keuze) in w.keuzes.iter().enumerate() {
            let pgb = keuze.leveringsvorm == Leveringsvorm::PersoonsgebondenBudget;
            if pgb && keuze.motivering.as_deref().is_none_or(|m| m.trim().is_empty()) {
                // The verslag did come back like this: it is recorded, and mended before the besluit.
                let zin = "De inwoner kiest een pgb, maar zegt niet waarom. Vraag hem om de reden.";
                self.waarschuw("pgb_zonder_motivering", zin, PGB_MOTIVERING, wijzig(&format!("keuzes.{i}.motivering")));
            }
            let voorgesteld = self.zaak.ondersteuning.koppen.iter().flat_map(|k| &k.waarde.regels);
            if !voorgesteld.into_iter().any(|r| r.regel == keuze.regel) {
                let zin = "De inwoner koos bij een regel die niet in het voorstel staat. Controleer de keuze.";
                self.waarschuw("keuze_zonder_voorstel", zin, PGB_UITLEG, wijzig(&format!("keuzes.{i}.regel")));
            }
        }
    }

    /// Asking for something else is an aanvraag as well: the college decides on what was asked.
    fn iets_anders(&mut self, w: &VerslagReactieOntvangen) {
        match (&w.andere_aanvraag, w.vraagt_anders()) {
            (None, _) => {}
            (Some(_), _) if !w.aanvraag => {
                let zin = "Wie iets anders vraagt, doet ook een aanvraag. Kies dat de inwoner aanvraagt.";
                self.weiger("iets_anders_is_aanvraag", zin, AANVRAAG, wijzig("aanvraag"));
            }
            (Some(_), None) => {
                let zin = "De inwoner vraagt iets anders aan. Neem woord voor woord over wat dat is, of vraag het hem.";
                self.waarschuw("iets_anders_leeg", zin, AANVRAAG_VEREISTEN, wijzig("andere_aanvraag"));
            }
            (Some(_), Some(_)) if !self.zaak.verschil.is_vastgelegd() => {
                let zin = "De inwoner vraagt iets anders aan dan in het verslag staat. De twee weken lopen ook daarvoor. Bekijk of hij dat nodig heeft, leg vast waarover jullie verschillen, en beslis er in het besluit over.";
                self.waarschuw("iets_anders_gevraagd", zin, ZORGVULDIG, eerst(FeitSoort::VerschilVanInzicht));
            }
            (Some(_), Some(_)) => {}
        }
    }

    /// What the resident chose and wrote on the form (procedure 1.8).
    fn wat_staat_erop(&mut self, w: &VerslagReactieOntvangen) {
        self.iets_anders(w);
        let zonder_woorden = w.alle_opmerkingen().is_empty();
        for (i, hoofdstuk) in w.hoofdstukken.iter().enumerate() {
            if !hoofdstuk.klopt && hoofdstuk.anders.trim().is_empty() {
                let zin = format!("Bij ‘{}’ klopt iets niet. Schrijf op wat er anders is.", hoofdstuk.kop);
                self.weiger("anders_leeg", zin, VERSLAG, wijzig(&format!("hoofdstukken.{i}.anders")));
            }
        }
        if w.oordeel == OordeelVerslag::Akkoord && w.hoofdstukken.iter().any(|h| !h.klopt) {
            let zin =
                "Bij een hoofdstuk klopt iets niet, en toch is de inwoner het eens zonder opmerkingen. Vraag het na.";
            self.waarschuw("akkoord_en_toch_anders", zin, VERSLAG, wijzig("oordeel"));
        }
        match w.oordeel {
            OordeelVerslag::Akkoord => {}
            OordeelVerslag::AkkoordMetOpmerkingen if zonder_woorden => {
                let zin = "De inwoner schreef opmerkingen. Neem die woord voor woord over.";
                self.waarschuw("opmerkingen_leeg", zin, VERSLAG, wijzig("opmerkingen"));
            }
            OordeelVerslag::AkkoordMetOpmerkingen => {}
            OordeelVerslag::NietAkkoord => {
                if zonder_woorden {
                    let zin = "De inwoner is het niet eens. Neem over wat hij schreef, of vraag waarom.";
                    self.waarschuw("opmerkingen_leeg", zin, VERSLAG, wijzig("opmerkingen"));
                }
                // Casus K08: he can apply all the same.
                if w.aanvraag && !self.zaak.verschil.is_vastgelegd() {
                    let zin = "De inwoner is het niet eens en vraagt toch aan. Leg het verschil van inzicht vast en laat binnen de twee weken een tweede wijkwerker meekijken.";
                    self.waarschuw(
                        "verschil_niet_vastgelegd",
                        zin,
                        TWEEDE_WIJKWERKER,
                        eerst(FeitSoort::VerschilVanInzicht),
                    );
                }
            }
            OordeelVerslag::GeenKeuze if !w.aanvraag => {
                let zin = "De inwoner koos niets. Wil hij een besluit? Dan is dit een aanvraag waaraan iets mist. Vraag het hem.";
                self.waarschuw("keuze_ontbreekt", zin, VERZUIM, wijzig("aanvraag"));
            }
            OordeelVerslag::GeenKeuze => {
                let zin = "De inwoner koos niet of hij het eens is. Vraag hem dat; de twee weken lopen al.";
                self.waarschuw("oordeel_ontbreekt", zin, VERZUIM, eerst(FeitSoort::HerstelVerzuimGevraagd));
            }
        }
    }

    /// Casus K10: an aanvraag after the closing letter counts; the facts may have changed.
    fn na_afsluiting(&mut self) {
        let Some(dicht) = self.zaak.afgesloten.eerste().map(|k| k.feitdatum).filter(|dag| *dag <= self.op()) else {
            return;
        };
        let verslag = self.zaak.verslag_verstrekt_op();
        let oud = verslag
            .and_then(|dag| dag.checked_add_months(Months::new(ACTUEEL_MAANDEN)))
            .is_some_and(|tot| self.op() > tot);
        let zin = if oud {
            format!(
                "De melding is op {} afgesloten en het verslag is ouder dan {ACTUEEL_MAANDEN} maanden. De twee weken lopen. Vraag eerst wat er veranderd is.",
                datum_lang(dicht)
            )
        } else {
            format!(
                "De melding is op {} afgesloten. Dit opent haar weer: bij een aanvraag lopen de twee weken.",
                datum_lang(dicht)
            )
        };
        self.waarschuw("terug_na_afsluiting", zin, BESLUIT, None);
    }

    pub(super) fn aanvraag_ontvangen(&mut self, w: &AanvraagOntvangen) {
        self.aanvraag_mag(true);
        self.handtekening(w.ondertekend);
        self.na_overlijden();
        self.na_afsluiting();
        if w.ondertekend && !w.volledig {
            let zin = "Aan de aanvraag mist nog iets. Vraag de inwoner om dat aan te vullen.";
            self.waarschuw("aanvraag_onvolledig", zin, VERZUIM, None);
        }
        let al = self.zaak.reactie.koppen.iter().any(|k| k.waarde.aanvraag);
        if al {
            let zin = "Er is al een aanvraag bij het verslag. De twee weken lopen vanaf de eerste aanvraag.";
            self.waarschuw("aanvraag_is_er_al", zin, BESLUIT, None);
        }
    }

    /// Wmo 2.3.2 lid 9: the verslag was given, or the six weeks are over (casus K12).
    fn aanvraag_mag(&mut self, los: bool) {
        let Some(melding) = self.zaak.melding_ontvangen_op() else { return };
        let onderzoek = termijn::bereken(TermijnSoort::Onderzoek, melding, self.regels);
        let verslag = self.zaak.verslag_verstrekt_op().is_some_and(|v| v <= self.op());
        if verslag || self.op() > onderzoek.uiterlijk {
            return;
        }
        let zin = if los {
            format!(
                "Het verslag is nog niet gegeven en de zes weken lopen tot en met {}. Leg dit vast als te vroege aanvraag en vertel dat aan de inwoner.",
                datum_lang(onderzoek.uiterlijk)
            )
        } else {
            "De inwoner kan pas aanvragen met het verslag als hij het heeft gekregen.".to_owned()
        };
        self.weiger("te_vroege_aanvraag", zin, NIET_EERDER, eerst(FeitSoort::TeVroegeAanvraagOntvangen));
    }

    fn handtekening(&mut self, ondertekend: bool) {
        if !ondertekend {
            let zin = "De aanvraag is niet ondertekend. De twee weken lopen wel. Vraag de inwoner om een handtekening.";
            self.waarschuw("niet_ondertekend", zin, VERZUIM, eerst(FeitSoort::HerstelVerzuimGevraagd));
        }
    }

    /// Casus K58: signed before death does not revive it. The general rule warns with a new feit; a
    /// correction deserves the same warning.
    fn na_overlijden(&mut self) {
        if self.dossier.overleden.is_vastgelegd() && !self.voorstel.vervangt.is_empty() {
            let zin = "De inwoner is overleden. Op deze aanvraag komt geen besluit meer.";
            self.waarschuw("overleden", zin, OVERLEDEN, None);
        }
    }

    pub(super) fn te_vroege_aanvraag(&mut self, w: &TeVroegeAanvraagOntvangen) {
        if w.toelichting.as_deref().is_none_or(|t| t.trim().is_empty()) {
            let zin =
                "Vertel de inwoner dat dit nog geen aanvraag is, en vanaf wanneer die wel kan. Schrijf op wat je zei.";
            self.waarschuw("te_vroeg_niet_verteld", zin, NIET_EERDER, wijzig("toelichting"));
        }
        let Some(melding) = self.zaak.melding_ontvangen_op() else { return };
        let onderzoek = termijn::bereken(TermijnSoort::Onderzoek, melding, self.regels);
        let verslag = self.zaak.verslag_verstrekt_op().is_some_and(|v| v <= self.op());
        if verslag || self.op() > onderzoek.uiterlijk {
            let zin = "Deze aanvraag is niet te vroeg. Leg haar vast als aanvraag; dan lopen de twee weken.";
            self.weiger("aanvraag_niet_te_vroeg", zin, NIET_EERDER, eerst(FeitSoort::AanvraagOntvangen));
        }
    }

    pub(super) fn aanvraag_ingetrokken(&mut self) {
        match self.zaak.aanvraag_ontvangen_op() {
            None => {
                let zin = "Er is geen aanvraag. Leg vast dat de melding is ingetrokken.";
                self.weiger("geen_aanvraag", zin, AANVRAAG, eerst(FeitSoort::MeldingIngetrokken));
            }
            Some(aanvraag) if self.op() < aanvraag => {
                let zin = format!("De aanvraag kwam op {} binnen. Kies een dag daarna.", datum_lang(aanvraag));
                self.weiger("intrekking_voor_aanvraag", zin, AANVRAAG, wijzig("feitdatum"));
            }
            Some(_) if self.zaak.geldend_besluit().is_some() => {
                let zin = "Het besluit is al bekendgemaakt. Intrekken van de aanvraag verandert dat niet.";
                self.waarschuw("besluit_is_er_al", zin, BEKENDMAKING, None);
            }
            Some(_) => {}
        }
    }
}

/// What is missing, as code, sentence and ground.
fn gebrek(ontbreekt: Ontbreekt) -> (String, String, Grond) {
    match ontbreekt {
        Ontbreekt::Onderdeel(o) => (
            format!("onderdeel_{}_ontbreekt", o.code()),
            format!("Onderdeel {} is leeg. Vul het in, of schrijf op waarom het niet van toepassing is.", o.code()),
            ONDERDELEN,
        ),
        Ontbreekt::Stap(s) => (
            format!("stap_{}_ontbreekt", s.nummer()),
            format!("Stap {} van het stappenplan is leeg. Schrijf op wat je vond.", s.nummer()),
            STAPPENPLAN,
        ),
        Ontbreekt::Identiteit => (
            "identiteit_ontbreekt".into(),
            "De identiteit is nog niet vastgesteld. Vraag om een geldig document.".into(),
            IDENTITEIT,
        ),
        Ontbreekt::Geboortedatum => (
            "geboortedatum_ontbreekt".into(),
            "De geboortedatum is nog niet bekend. Neem haar over van het document.".into(),
            IDENTITEIT,
        ),
        Ontbreekt::Wlz => {
            ("wlz_ontbreekt".into(), "Leg vast of de inwoner hulp uit de Wlz krijgt of kan krijgen.".into(), WLZ)
        }
        Ontbreekt::PgbVoorlichting => (
            "pgb_voorlichting_ontbreekt".into(),
            "Leg uit wat zorg in natura en een pgb zijn, en leg dat vast.".into(),
            PGB_UITLEG,
        ),
        Ontbreekt::Voorstel => (
            "voorstel_ontbreekt".into(),
            "Er is nog geen voorstel. Leg vast welke ondersteuning je voorstelt, of waarom er geen nodig is.".into(),
            MAATWERK,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, dag, reactie, regel, voorbeeld};
    use crate::feit::{
        AanvraagOntvangen, BronAanvraag, Feit, FeitSoort as S, HoofdstukGelezen, KeuzeLeveringsvorm,
        OndersteuningVoorgesteld, OnderzoeksverslagVastgesteld, OnderzoeksverslagVerstrekt, OordeelVerslag,
        VerslagReactieOntvangen,
    };
    use crate::product::Leveringsvorm;

    fn vastgesteld(versie: u32) -> Feit {
        Feit::OnderzoeksverslagVastgesteld(OnderzoeksverslagVastgesteld { versie, stuk: None })
    }

    fn verstrekt(versie: u32) -> Feit {
        Feit::OnderzoeksverslagVerstrekt(OnderzoeksverslagVerstrekt { versie, aan: None })
    }

    #[test]
    fn what_a_chapter_says_otherwise_is_a_remark() {
        let anders = |anders: &str| {
            let hoofdstuk = HoofdstukGelezen { kop: "7. Wie helpt je al?".into(), klopt: false, anders: anders.into() };
            VerslagReactieOntvangen { hoofdstukken: vec![hoofdstuk], ..reactie() }
        };
        let gezegd = anders("Els doet ook de was. ").alle_opmerkingen();
        assert_eq!(gezegd, "Bij ‘7. Wie helpt je al?’: Els doet ook de was.");
        let v = Verloop::onderzoek().met("2026-11-26", vastgesteld(1)).met("2026-11-26", verstrekt(1));
        let feit = Feit::VerslagReactieOntvangen;
        assert_eq!(geweigerd(&v, "2026-12-02", feit(anders(" "))), ["anders_leeg"]);
        let codes = gewaarschuwd(&v, "2026-12-02", feit(anders("Els doet ook de was.")));
        assert!(codes.contains(&"akkoord_en_toch_anders".to_owned()), "{codes:?}");
        let met = VerslagReactieOntvangen { oordeel: OordeelVerslag::AkkoordMetOpmerkingen, ..anders("Els.") };
        assert!(!gewaarschuwd(&v, "2026-12-02", feit(met)).contains(&"opmerkingen_leeg".to_owned()));
    }

    #[test]
    fn a_verslag_names_everything_that_is_missing_one_by_one() {
        assert!(gewaarschuwd(&Verloop::onderzoek(), "2026-11-26", vastgesteld(1)).is_empty());
        let gemist = geweigerd(&Verloop::melding(), "2026-11-26", vastgesteld(1));
        assert_eq!(gemist.len(), 1 + 7 + 5 + 4);
        assert_eq!(gemist[..3], ["geen_gesprek", "onderdeel_a_ontbreekt", "onderdeel_b_ontbreekt"]);
        assert!(gemist.contains(&"stap_5_ontbreekt".to_owned()));
        assert_eq!(
            gemist[13..],
            ["identiteit_ontbreekt", "wlz_ontbreekt", "pgb_voorlichting_ontbreekt", "voorstel_ontbreekt"]
        );
        // Frozen before the gesprek.
        assert_eq!(geweigerd(&Verloop::onderzoek(), "2026-11-23", vastgesteld(1)), ["geen_gesprek"]);
        assert_eq!(geweigerd(&Verloop::onderzoek(), "2026-11-26", vastgesteld(2)), ["versie_klopt_niet"]);
    }

    #[test]
    fn a_proposal_that_cannot_be_granted_stops_the_verslag() {
        let mut fout = regel();
        fout.einde = dag("2026-12-01");
        let voorstel =
            OndersteuningVoorgesteld { regels: vec![fout], toelichting: String::new(), doorverwijzingen: Vec::new() };
        let v = Verloop::onderzoek().corrigeer("2026-11-26", Feit::OndersteuningVoorgesteld(voorstel));
        assert_eq!(geweigerd(&v, "2026-11-26", vastgesteld(1)), ["einde_voor_begin"]);
    }

    #[test]
    fn only_a_frozen_version_is_given_and_not_before_that_day() {
        let v = Verloop::onderzoek().met("2026-11-26", vastgesteld(1));
        assert!(gewaarschuwd(&v, "2026-11-26", verstrekt(1)).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-27", verstrekt(2)), ["versie_niet_vastgesteld"]);
        assert_eq!(geweigerd(&v, "2026-11-25", verstrekt(1)), ["verstrekt_voor_vaststelling"]);
        // Casus K14: the six weeks end on 28 December.
        assert!(gewaarschuwd(&v, "2026-12-28", verstrekt(1)).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-29", verstrekt(1)), ["verslag_te_laat"]);
    }

    #[test]
    fn what_came_back_is_about_a_version_that_was_given() {
        let terug = |versie| Feit::VerslagReactieOntvangen(VerslagReactieOntvangen { versie, ..reactie() });
        let v = Verloop::verslag();
        assert!(gewaarschuwd(&v, "2026-11-27", terug(1)).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-30", terug(9)), ["versie_onbekend"]);
        assert_eq!(geweigerd(&v, "2026-11-26", terug(1)), ["reactie_voor_verslag", "te_vroege_aanvraag"]);
        let niet_gegeven = Verloop::onderzoek().met("2026-11-26", vastgesteld(1));
        assert_eq!(geweigerd(&niet_gegeven, "2026-11-27", terug(1)), ["versie_niet_verstrekt", "te_vroege_aanvraag"]);
        let nieuwer = v.met("2026-12-01", vastgesteld(2)).met("2026-12-01", verstrekt(2));
        assert_eq!(gewaarschuwd(&nieuwer, "2026-12-02", terug(1)), ["andere_versie"]);
    }

    #[test]
    fn a_signature_that_is_missing_or_of_another_never_stops_the_two_weeks() {
        let v = Verloop::verslag();
        let terug = |w| gewaarschuwd(&v, "2026-11-30", Feit::VerslagReactieOntvangen(w));
        let anders = |wat: &str| VerslagReactieOntvangen { andere_aanvraag: Some(wat.into()), ..reactie() };
        assert_eq!(terug(anders("Een traplift.")), ["iets_anders_gevraagd"]);
        assert_eq!(terug(anders(" ")), ["iets_anders_leeg"]);
        let niets = VerslagReactieOntvangen { aanvraag: false, ..anders("Een traplift.") };
        assert_eq!(
            geweigerd(&v, "2026-11-30", Feit::VerslagReactieOntvangen(niets)),
            ["iets_anders_is_aanvraag"],
            "whoever asks for something, applies"
        );
        assert_eq!(terug(VerslagReactieOntvangen { ondertekend: false, ..reactie() }), ["niet_ondertekend"]);
        let mentor = VerslagReactieOntvangen { door: Some("mentor".into()), ..reactie() };
        assert_eq!(terug(mentor), ["ondertekend_door_ander"]);
        let later = VerslagReactieOntvangen { dagtekening: Some(dag("2026-12-01")), ..reactie() };
        assert_eq!(terug(later), ["dagtekening_na_ontvangst"]);
        let gezien = VerslagReactieOntvangen { ondertekend: false, aanvraag: false, ..reactie() };
        assert!(terug(gezien).is_empty());
    }

    #[test]
    fn a_choice_for_a_pgb_says_why() {
        let v = Verloop::verslag();
        let met = |regel: &str, motivering: Option<&str>| {
            let keuzes = vec![KeuzeLeveringsvorm {
                regel: regel.into(),
                leveringsvorm: Leveringsvorm::PersoonsgebondenBudget,
                aanbieder: None,
                motivering: motivering.map(str::to_owned),
            }];
            gewaarschuwd(
                &v,
                "2026-11-30",
                Feit::VerslagReactieOntvangen(VerslagReactieOntvangen { keuzes, ..reactie() }),
            )
        };
        assert!(met("1", Some("Ik wil mijn eigen hulp houden.")).is_empty());
        assert_eq!(met("1", None), ["pgb_zonder_motivering"]);
        assert_eq!(met("7", Some("Ik wil dat.")), ["keuze_zonder_voorstel"]);
    }

    #[test]
    fn an_aanvraag_counts_with_the_verslag_or_after_six_weeks() {
        let brief = |ondertekend, volledig| {
            Feit::AanvraagOntvangen(AanvraagOntvangen { bron: BronAanvraag::LosSchrijven, ondertekend, volledig })
        };
        let v = Verloop::gesprek();
        assert_eq!(geweigerd(&v, "2026-12-28", brief(true, true)), ["te_vroege_aanvraag"]);
        // Casus K12.
        assert!(gewaarschuwd(&v, "2026-12-29", brief(true, true)).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-29", brief(false, false)), ["niet_ondertekend"]);
        assert_eq!(gewaarschuwd(&v, "2026-12-29", brief(true, false)), ["aanvraag_onvolledig"]);
        assert_eq!(gewaarschuwd(&Verloop::aanvraag(), "2026-12-02", brief(true, true)), ["aanvraag_is_er_al"]);
        // And the other way round.
        let te_vroeg = || voorbeeld(S::TeVroegeAanvraagOntvangen);
        assert!(gewaarschuwd(&v, "2026-12-28", te_vroeg()).is_empty());
        assert_eq!(geweigerd(&v, "2026-12-29", te_vroeg()), ["aanvraag_niet_te_vroeg"]);
        assert_eq!(geweigerd(&Verloop::verslag(), "2026-11-30", te_vroeg()), ["aanvraag_niet_te_vroeg"]);
    }

    #[test]
    fn only_an_aanvraag_can_be_withdrawn() {
        let weg = || voorbeeld(S::AanvraagIngetrokken);
        assert!(gewaarschuwd(&Verloop::aanvraag(), "2026-12-01", weg()).is_empty());
        assert_eq!(geweigerd(&Verloop::verslag(), "2026-12-01", weg()), ["geen_aanvraag"]);
        assert_eq!(geweigerd(&Verloop::aanvraag(), "2026-11-29", weg()), ["intrekking_voor_aanvraag"]);
        assert_eq!(gewaarschuwd(&Verloop::bekend(), "2026-12-10", weg()), ["besluit_is_er_al"]);
    }
}
