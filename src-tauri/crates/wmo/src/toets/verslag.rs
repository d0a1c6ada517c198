//! Guards of the onderzoeksverslag and the aanvraag (procedure 1.4, 1.8).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{
    AanvraagOntvangen, FeitSoort, OnderzoeksverslagVastgesteld, OnderzoeksverslagVerstrekt, VerslagReactieOntvangen,
};
use crate::grond::Grond;
use crate::product::Leveringsvorm;
use crate::taak::Ontbreekt;
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};

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
            self.regels_van_besluit(&voorstel.regels, eerst(FeitSoort::OndersteuningVoorgesteld));
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
        let ander = |door: &str| {
            let door = door.trim().to_lowercase();
            !door.is_empty() && !matches!(door.as_str(), "cliënt" | "client" | "inwoner")
        };
        if w.ondertekend && w.door.as_deref().is_some_and(ander) {
            let zin = "Iemand anders dan de inwoner tekende. Controleer of die daar de bevoegdheid voor heeft.";
            self.waarschuw("ondertekend_door_ander", zin, VERTEGENWOORDIGING, wijzig("door"));
        }
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

    pub(super) fn aanvraag_ontvangen(&mut self, w: &AanvraagOntvangen) {
        self.aanvraag_mag(true);
        self.handtekening(w.ondertekend);
        self.na_overlijden();
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
            self.waarschuw("niet_ondertekend", zin, VERZUIM, wijzig("ondertekend"));
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

    pub(super) fn te_vroege_aanvraag(&mut self) {
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
