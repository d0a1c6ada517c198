//! Phases and flags, derived from the facts (procedure 1.3).

#[cfg(test)]
mod proef;
mod vlag;

pub use vlag::Vlag;

use crate::Regels;
use crate::dossier::{Besluit, Dossier, Toegekend, Zaak};
use crate::feit::BesluitSoort;
use crate::termijn::{self, TermijnSoort};
use crate::vastlegging::Pad;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a zaak stands. First match wins, in the order of procedure 1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Fase {
    /// The melding itself was annulled (double, wrong person).
    VervallenFout,
    /// Nothing more has to be done.
    Afgesloten,
    /// Granted support runs today.
    Uitvoering,
    /// The besluit was made known; support does not run (yet).
    Besloten,
    /// An aanvraag was received; no besluit was made known.
    Besluitvorming,
    /// The verslag was given; no reaction yet.
    VerslagUit,
    /// The verslag is frozen, not given yet.
    VerslagConcept,
    /// A gesprek or another fact of the onderzoek exists.
    Onderzoek,
    /// A melding came in.
    Melding,
}

impl Fase {
    /// As people call it: "Besluit nodig".
    pub fn label(self) -> &'static str {
        match self {
            Fase::VervallenFout => "Vervallen",
            Fase::Afgesloten => "Afgesloten",
            Fase::Uitvoering => "Ondersteuning loopt",
            Fase::Besloten => "Besloten",
            Fase::Besluitvorming => "Besluit nodig",
            Fase::VerslagUit => "Verslag is bij de inwoner",
            Fase::VerslagConcept => "Verslag is vastgesteld",
            Fase::Onderzoek => "Onderzoek",
            Fase::Melding => "Melding",
        }
    }
}

impl Zaak {
    /// Where this zaak stands on this day. First match wins, in the order of procedure 1.3.
    pub fn fase(&self, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> Fase {
        if self.is_vervallen(dossier) {
            Fase::VervallenFout
        } else if self.is_gesloten(dossier, regels, vandaag) {
            Fase::Afgesloten
        } else if self.geldend_besluit().is_some() {
            if loopt(&self.toekenningen(), vandaag) { Fase::Uitvoering } else { Fase::Besloten }
        } else if self.open_aanvraag_op().is_some() {
            Fase::Besluitvorming
        } else if let Some(verslag) = self.nieuwste_verslag() {
            // A newer version that was not given yet brings the zaak back to the concept.
            if verslag.verstrekt.is_vastgelegd() { Fase::VerslagUit } else { Fase::VerslagConcept }
        } else if self.onderzoek_begonnen() {
            Fase::Onderzoek
        } else {
            Fase::Melding
        }
    }

    /// The melding was withdrawn as a mistake and nothing came in its place.
    fn is_vervallen(&self, dossier: &Dossier) -> bool {
        let pad = Pad(format!("zaak/{}/melding", self.id));
        !self.melding.is_vastgelegd() && dossier.koppen.contains_key(&pad)
    }

    /// A fact ended this zaak. While the resident asks for a besluit, only death or the resident
    /// ends it: an aanvraag needs a besluit, also when the melding was ended or the resident moved
    /// away (procedure 1.13).
    pub(crate) fn is_gesloten(&self, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> bool {
        let wacht = self.geldend_besluit().is_none() && self.open_aanvraag_op().is_some();
        let vertrokken = dossier.verhuisd.koppen.iter().any(|k| k.waarde.per <= vandaag);
        dossier.overleden.is_vastgelegd() || (vertrokken && !wacht) || self.is_afgerond(regels, vandaag)
    }

    /// The same by what happened in the zaak alone, whatever became of the resident.
    pub(crate) fn is_afgerond(&self, regels: &Regels, vandaag: NaiveDate) -> bool {
        let besloten = self.geldend_besluit();
        if besloten.is_none() && self.open_aanvraag_op().is_some() {
            return false;
        }
        let melding_klaar = self.ingetrokken.is_vastgelegd() || self.afgesloten.is_vastgelegd();
        (besloten.is_none() && (self.aanvraag_ingetrokken.is_vastgelegd() || melding_klaar))
            || besloten.is_some_and(|b| weigering_is_definitief(b, regels, vandaag))
            || self.ondersteuning_is_beeindigd(vandaag)
    }

    /// All that was granted has ended, and somebody recorded or decided that; a period that merely ran
    /// out still asks for that.
    fn ondersteuning_is_beeindigd(&self, vandaag: NaiveDate) -> bool {
        let verleend = self.besluiten.iter().filter(|b| self.is_van_kracht(b)).filter_map(|b| b.genomen.waarde());
        let mut regels = verleend.filter(|b| b.soort != BesluitSoort::TijdelijkSpoed).flat_map(|b| &b.regels);
        let besluit = self.geldend_besluit().and_then(|b| b.genomen.waarde());
        besluit.is_some_and(|b| !b.regels.is_empty())
            && regels.all(|r| self.regel_is_beeindigd(&r.regel))
            && self.toekenningen().iter().all(|t| t.regel.einde < vandaag)
    }

    /// The end of this line was recorded, or a besluit withdrew it.
    pub(crate) fn regel_is_beeindigd(&self, regel: &str) -> bool {
        let verleend = self.besluiten.iter().filter(|b| self.is_van_kracht(b)).filter_map(|b| b.genomen.waarde());
        let mut intrekkingen = verleend.filter(|b| b.soort == BesluitSoort::Intrekking);
        self.uitvoering.regels.get(regel).is_some_and(|u| u.beeindigd.is_vastgelegd())
            || intrekkingen.any(|b| b.regels.is_empty() || b.regels.iter().any(|r| r.regel == regel))
    }

    /// A gesprek was held, or another fact of the onderzoek exists; an appointment alone is none.
    fn onderzoek_begonnen(&self) -> bool {
        self.gesprekken.iter().any(|g| g.gevoerd_op().is_some() || !g.notities.is_empty())
            || !self.onderdelen.is_empty()
            || !self.stappen.is_empty()
            || self.wlz.is_vastgelegd()
            || self.pgb_voorlichting.is_vastgelegd()
            || self.ondersteuning.is_vastgelegd()
    }

    /// The caller said that it is urgent and nobody judged it; after a gesprek somebody has seen
    /// the resident.
    pub(crate) fn spoedsignaal_open(&self) -> bool {
        self.melding.koppen.iter().any(|k| k.waarde.spoedsignaal)
            && !self.spoed.is_vastgelegd()
            && self.gesprek_gevoerd_op().is_none()
            && self.geldend_besluit().is_none()
    }
}

/// Whether one of these lines runs on this day.
fn loopt(regels: &[Toegekend], vandaag: NaiveDate) -> bool {
    regels.iter().any(|t| (t.regel.begin..=t.regel.einde).contains(&vandaag))
}

/// A refusal, or an aanvraag that was not dealt with, against which no bezwaar is open and none can come
/// any more.
fn weigering_is_definitief(besluit: &Besluit, regels: &Regels, vandaag: NaiveDate) -> bool {
    let bezwaar_tot =
        besluit.bekendgemaakt.laatste().map(|k| termijn::bereken(TermijnSoort::Bezwaar, k.feitdatum, regels).uiterlijk);
    besluit.soort().is_some_and(BesluitSoort::is_weigering)
        && !besluit.bezwaar_open()
        && bezwaar_tot.is_some_and(|tot| vandaag > tot)
}

#[cfg(test)]
mod tests {
    use super::proef::{fase, termijn, vlaggen};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, toekenning, voorbeeld, zaak};
    use crate::feit::{BesluitGenomen, Feit, FeitSoort as S, OnderzoeksverslagVastgesteld, Verhuisd, Vervallen};

    #[test]
    fn the_phases_follow_the_facts() {
        for (verloop, verwacht) in [
            (Verloop::melding(), Fase::Melding),
            (Verloop::melding().met("2026-11-17", voorbeeld(S::GesprekGepland)), Fase::Melding),
            (Verloop::gesprek(), Fase::Onderzoek),
            (Verloop::onderzoek().met("2026-11-26", voorbeeld(S::OnderzoeksverslagVastgesteld)), Fase::VerslagConcept),
            (Verloop::verslag(), Fase::VerslagUit),
            (Verloop::aanvraag(), Fase::Besluitvorming),
            (Verloop::besluit(), Fase::Besluitvorming),
            (Verloop::bekend(), Fase::Besloten),
        ] {
            assert_eq!(fase(&verloop, "2026-12-08"), verwacht);
        }
        assert_eq!(fase(&Verloop::bekend(), "2027-01-01"), Fase::Uitvoering);
        assert_eq!(fase(&Verloop::bekend(), "2027-12-31"), Fase::Uitvoering);
        assert_eq!(fase(&Verloop::bekend(), "2028-01-01"), Fase::Besloten);
    }

    #[test]
    fn a_new_version_of_the_verslag_is_a_concept_again() {
        let tweede = Feit::OnderzoeksverslagVastgesteld(OnderzoeksverslagVastgesteld { versie: 2, stuk: None });
        let v = Verloop::verslag().met("2026-12-01", tweede);
        assert_eq!(fase(&v, "2026-12-01"), Fase::VerslagConcept);
    }

    #[test]
    fn closing_facts_close_and_an_aanvraag_keeps_open() {
        for soort in [S::MeldingIngetrokken, S::MeldingAfgesloten, S::Overleden] {
            let v = Verloop::verslag().met("2026-12-01", voorbeeld(soort));
            assert_eq!(fase(&v, "2026-12-01"), Fase::Afgesloten, "{}", soort.code());
        }
        let v = Verloop::aanvraag().met("2026-12-02", voorbeeld(S::AanvraagIngetrokken));
        assert_eq!(fase(&v, "2026-12-02"), Fase::Afgesloten);
        // An aanvraag after the closing letter (procedure 1.8), and after an aanvraag that was withdrawn.
        let terug = Verloop::verslag()
            .met("2026-12-01", voorbeeld(S::MeldingAfgesloten))
            .met("2026-12-10", voorbeeld(S::VerslagReactieOntvangen));
        assert_eq!(fase(&terug, "2026-12-10"), Fase::Besluitvorming);
        let opnieuw = v.met("2026-12-20", voorbeeld(S::AanvraagOntvangen));
        assert_eq!(fase(&opnieuw, "2026-12-20"), Fase::Besluitvorming);
        assert_eq!(termijn(&opnieuw, TermijnSoort::Besluit).unwrap().0, dag("2027-01-04"));
    }

    #[test]
    fn a_removal_closes_from_that_day_unless_somebody_waits_for_a_besluit() {
        let weg = || Feit::Verhuisd(Verhuisd { naar_gemeente: "Lelystad".into(), per: dag("2026-12-10") });
        let v = Verloop::verslag().met("2026-12-01", weg());
        assert_eq!(fase(&v, "2026-12-09"), Fase::VerslagUit);
        assert_eq!(fase(&v, "2026-12-10"), Fase::Afgesloten);
        assert_eq!(fase(&Verloop::aanvraag().met("2026-12-01", weg()), "2026-12-10"), Fase::Besluitvorming);
    }

    #[test]
    fn a_refusal_is_final_after_six_weeks_without_bezwaar() {
        let afwijzing = BesluitGenomen { soort: BesluitSoort::Afwijzing, regels: Vec::new(), ..toekenning("1") };
        let v = Verloop::aanvraag()
            .met("2026-12-04", Feit::BesluitGenomen(afwijzing))
            .met("2026-12-07", voorbeeld(S::BesluitBekendgemaakt));
        assert_eq!(fase(&v, "2027-01-18"), Fase::Besloten);
        assert_eq!(fase(&v, "2027-01-19"), Fase::Afgesloten);
        let bezwaar = v.met("2027-01-10", voorbeeld(S::BezwaarOntvangen));
        assert_eq!(fase(&bezwaar, "2027-01-19"), Fase::Besloten);
        assert!(vlaggen(&bezwaar, "2027-01-19").contains(&Vlag::Bezwaar));
    }

    #[test]
    fn a_melding_that_was_a_mistake_leaves_an_annulled_zaak() {
        let pad = format!("zaak/{}/melding", zaak(1));
        let v = Verloop::melding().corrigeer("2026-11-17", Feit::Vervallen(Vervallen { pad }));
        assert_eq!(fase(&v, "2026-11-17"), Fase::VervallenFout);
    }

    #[test]
    fn deadlines_start_at_receipt_and_end_where_the_law_says() {
        let v = Verloop::bekend();
        assert_eq!(termijn(&v, TermijnSoort::Ontvangstbevestiging), Some((dag("2026-11-20"), Some(dag("2026-11-16")))));
        assert_eq!(termijn(&v, TermijnSoort::Onderzoek), Some((dag("2026-12-28"), Some(dag("2026-11-27")))));
        assert_eq!(termijn(&v, TermijnSoort::VroegsteAanvraag), None);
        assert_eq!(termijn(&v, TermijnSoort::Besluit), Some((dag("2026-12-14"), Some(dag("2026-12-07")))));
        assert_eq!(termijn(&v, TermijnSoort::Bezwaar), Some((dag("2027-01-18"), None)));
        // Test vector T18.
        assert_eq!(termijn(&Verloop::gesprek(), TermijnSoort::VroegsteAanvraag), Some((dag("2026-12-29"), None)));
    }

    #[test]
    fn the_zaak_closes_when_all_support_ended_and_that_was_recorded() {
        let v = Verloop::bekend();
        assert_eq!(fase(&v, "2028-01-01"), Fase::Besloten, "it ran out, and nobody recorded that");
        let klaar = v.met("2027-12-31", voorbeeld(S::OndersteuningBeeindigd));
        assert_eq!(fase(&klaar, "2027-12-31"), Fase::Uitvoering);
        assert_eq!(fase(&klaar, "2028-01-01"), Fase::Afgesloten);
        let intrekking = BesluitGenomen {
            soort: BesluitSoort::Intrekking,
            op_besluit: Some("1".into()),
            per: Some(dag("2027-03-01")),
            regels: Vec::new(),
            ..toekenning("2")
        };
        let bekend = crate::dossier::proef::feit(S::BesluitBekendgemaakt, r#"{"besluit":"2","wijze":"verzonden"}"#);
        let weg = Verloop::bekend().met("2027-02-01", Feit::BesluitGenomen(intrekking)).met("2027-02-02", bekend);
        assert_eq!(fase(&weg, "2027-02-28"), Fase::Uitvoering);
        assert_eq!(fase(&weg, "2027-03-01"), Fase::Afgesloten);
    }

    #[test]
    fn what_was_not_dealt_with_is_final_after_six_weeks_too() {
        let buiten = BesluitGenomen { soort: BesluitSoort::BuitenBehandeling, regels: Vec::new(), ..toekenning("1") };
        let v = Verloop::aanvraag()
            .met("2026-12-14", Feit::BesluitGenomen(buiten))
            .met("2026-12-14", voorbeeld(S::BesluitBekendgemaakt));
        assert_eq!(fase(&v, "2027-01-25"), Fase::Besloten);
        assert_eq!(fase(&v, "2027-01-26"), Fase::Afgesloten);
        let bezwaar = v.met("2027-01-10", voorbeeld(S::BezwaarOntvangen));
        assert_eq!(fase(&bezwaar, "2027-03-01"), Fase::Besloten);
        let beslist = bezwaar.met("2027-02-26", voorbeeld(S::BeslissingOpBezwaar));
        assert_eq!(fase(&beslist, "2027-03-01"), Fase::Afgesloten);
    }
}
