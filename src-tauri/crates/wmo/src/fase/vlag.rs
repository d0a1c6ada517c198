//! What is also true of a zaak, beside its phase (procedure 1.3).

use super::{Fase, loopt};
use crate::Regels;
use crate::dossier::{Besluit, Dossier, Zaak};
use crate::termijn::{Dwangsomstand, TermijnSoort, Waarvoor};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is also true, beside the phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Vlag {
    /// The receipt of the melding was not confirmed yet.
    BevestigingOpen,
    /// The seven days for the persoonlijk plan run.
    PlantermijnLoopt,
    /// Six weeks are over without verslag: an aanvraag is possible at once (Wmo 2.3.2 lid 9).
    OnderzoekstermijnVerstreken,
    /// Spoed was established, and there is no besluit on an aanvraag yet or the temporary provision runs.
    Spoed,
    /// The caller said that it is urgent; nobody judged it yet.
    SpoedsignaalOpen,
    /// The aanvraag lacks something, and the resident still has time to complete it (Awb 4:5).
    HerstelVerzuim,
    /// The term for the besluit stands still today (Awb 4:15).
    Opgeschort,
    /// A later date was promised; the term of the law did not change (procedure 2.5).
    Verdaagd,
    /// The term for the besluit is over.
    TermijnVerstreken,
    /// A valid ingebrekestelling came, and the decision did not (Awb 4:17).
    InGebrekeGesteld,
    /// Every day costs a dwangsom (Awb 4:17).
    DwangsomLoopt,
    /// A bezwaar was received; nobody decided on it or withdrew it yet.
    Bezwaar,
    /// Somebody speaks for the resident.
    MelderNamens,
    /// Two people recorded something different.
    Tegenstrijdigheid,
    /// The resident died.
    Overleden,
    /// An aanvraag came too early.
    TeVroegeAanvraag,
}

impl Vlag {
    /// As people call it: "Spoed nog beoordelen".
    pub fn label(self) -> &'static str {
        match self {
            Vlag::BevestigingOpen => "Ontvangst nog niet bevestigd",
            Vlag::PlantermijnLoopt => "Inwoner kan nog een persoonlijk plan geven",
            Vlag::OnderzoekstermijnVerstreken => "Zes weken zijn voorbij",
            Vlag::Spoed => "Spoed",
            Vlag::SpoedsignaalOpen => "Spoed nog beoordelen",
            Vlag::HerstelVerzuim => "Inwoner vult de aanvraag aan",
            Vlag::Opgeschort => "Termijn staat stil",
            Vlag::Verdaagd => "Later besluit toegezegd",
            Vlag::InGebrekeGesteld => "In gebreke gesteld",
            Vlag::DwangsomLoopt => "Dwangsom loopt",
            Vlag::TermijnVerstreken => "Te laat met het besluit",
            Vlag::Bezwaar => "Bezwaar",
            Vlag::MelderNamens => "Iemand meldt namens de inwoner",
            Vlag::Tegenstrijdigheid => "Tegenstrijdig vastgelegd",
            Vlag::Overleden => "Overleden",
            Vlag::TeVroegeAanvraag => "Te vroege aanvraag",
        }
    }
}

impl Zaak {
    /// What is also true on this day, beside the phase.
    pub fn vlaggen(&self, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> BTreeSet<Vlag> {
        let fase = self.fase(dossier, regels, vandaag);
        let open = !matches!(fase, Fase::VervallenFout | Fase::Afgesloten);
        let onderzoek = matches!(fase, Fase::Melding | Fase::Onderzoek | Fase::VerslagConcept);
        let termijnen = self.termijnen(regels, vandaag);
        let termijn = |soort| termijnen.iter().find(|t| t.soort == soort);
        let voorbij = |soort| termijn(soort).is_some_and(|t| t.voldaan_op.unwrap_or(vandaag) > t.uiterlijk);

        let beslist = fase == Fase::Besluitvorming;
        let standen = self.geldige_ingebrekestellingen(regels, vandaag);
        let tijdelijk = || loopt(&self.tijdelijke_toekenningen(), vandaag);

        let vlaggen = [
            (Vlag::BevestigingOpen, onderzoek && !self.bevestiging.is_vastgelegd()),
            (
                Vlag::PlantermijnLoopt,
                onderzoek
                    && termijn(TermijnSoort::PersoonlijkPlan)
                        .is_some_and(|t| t.voldaan_op.is_none() && vandaag <= t.uiterlijk),
            ),
            // Casus K14: a verslag that was given late stays late.
            (Vlag::OnderzoekstermijnVerstreken, open && voorbij(TermijnSoort::Onderzoek)),
            (Vlag::Spoed, open && self.is_spoed() && (self.geldend_besluit().is_none() || tijdelijk())),
            (Vlag::SpoedsignaalOpen, open && self.spoedsignaal_open()),
            (
                Vlag::HerstelVerzuim,
                beslist && self.verzuimen.values().any(|v| v.wijziging().is_none() && v.loopt_op(vandaag)),
            ),
            (Vlag::Opgeschort, beslist && termijn(TermijnSoort::Besluit).is_some_and(|t| t.staat_stil)),
            (Vlag::InGebrekeGesteld, open && standen.iter().any(|s| self.wacht_nog(&s.waarvoor))),
            (
                Vlag::DwangsomLoopt,
                open && standen.iter().filter(|s| self.wacht_nog(&s.waarvoor)).any(|s| s.loopt_op(vandaag)),
            ),
            (Vlag::Verdaagd, beslist && self.verdaging.is_vastgelegd()),
            (Vlag::TermijnVerstreken, beslist && voorbij(TermijnSoort::Besluit)),
            (Vlag::Bezwaar, self.besluiten.iter().any(Besluit::bezwaar_open)),
            (Vlag::MelderNamens, self.melding.koppen.iter().any(|k| k.waarde.melder.is_some())),
            (Vlag::Tegenstrijdigheid, dossier.tegenstrijdigheden_van(self.id).next().is_some()),
            (Vlag::Overleden, dossier.overleden.is_vastgelegd()),
            (
                Vlag::TeVroegeAanvraag,
                open && self.te_vroege_aanvraag.is_vastgelegd() && self.aanvraag_ontvangen_op().is_none(),
            ),
        ];
        vlaggen.into_iter().filter(|(_, geldt)| *geldt).map(|(vlag, _)| vlag).collect()
    }

    /// The ingebrekestellingen that count.
    pub(crate) fn geldige_ingebrekestellingen(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Dwangsomstand> {
        let mut standen = self.ingebrekestellingen(regels, vandaag);
        standen.retain(|s| s.dwangsom.is_some());
        standen
    }

    /// Whether the decision did not come yet for which the resident put the gemeente in default.
    pub(crate) fn wacht_nog(&self, waarvoor: &Waarvoor) -> bool {
        match waarvoor {
            Waarvoor::Besluit => self.besluit_op_aanvraag().is_none() && self.open_aanvraag_op().is_some(),
            Waarvoor::Bezwaar(besluit) => self.besluit(besluit).is_some_and(Besluit::bezwaar_open),
            Waarvoor::Spoed => false,
        }
    }
}

impl Dwangsomstand {
    /// Whether this day costs a dwangsom.
    pub(crate) fn loopt_op(&self, dag: NaiveDate) -> bool {
        let dagen = self.dwangsom.as_ref().filter(|d| d.geen.is_none()).map(|d| d.eerste_dag..=d.hoogstens_tot);
        dagen.is_some_and(|dagen| dagen.contains(&dag))
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{fase, termijn, vlaggen};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, feit, regel, toekenning, voorbeeld};
    use crate::feit::{BesluitGenomen, BesluitSoort, Feit, FeitSoort as S, MeldingOntvangen, SpoedVastgesteld};
    use crate::product::Productregel;

    #[test]
    fn flags_of_the_melding() {
        let kaal = Verloop::default().met("2026-11-13", voorbeeld(S::MeldingOntvangen));
        assert_eq!(vlaggen(&kaal, "2026-11-20"), [Vlag::BevestigingOpen, Vlag::PlantermijnLoopt]);
        assert_eq!(vlaggen(&kaal, "2026-11-21"), [Vlag::BevestigingOpen]);
        let spoed =
            MeldingOntvangen { hulpvraag: "Nu!".into(), melder: None, spoedsignaal: true, zaaknummer: String::new() };
        let signaal = Verloop::default().met("2026-11-13", Feit::MeldingOntvangen(spoed));
        assert!(vlaggen(&signaal, "2026-11-21").contains(&Vlag::SpoedsignaalOpen));
        let oordeel = |kan_wachten| {
            Feit::SpoedVastgesteld(SpoedVastgesteld { reden: "Bekeken.".into(), veiligheid: false, kan_wachten })
        };
        assert_eq!(vlaggen(&signaal.clone().met("2026-11-14", oordeel(true)), "2026-11-21"), [Vlag::BevestigingOpen]);
        let wel = vlaggen(&signaal.met("2026-11-14", oordeel(false)), "2026-11-21");
        assert_eq!(wel, [Vlag::BevestigingOpen, Vlag::Spoed]);
    }

    #[test]
    fn a_verslag_that_was_given_late_stays_flagged() {
        // Casus K14: frozen on day 41, given on day 44.
        let op_tijd = Verloop::onderzoek()
            .met("2026-12-24", voorbeeld(S::OnderzoeksverslagVastgesteld))
            .met("2026-12-28", voorbeeld(S::OnderzoeksverslagVerstrekt));
        assert!(!vlaggen(&op_tijd, "2027-01-05").contains(&Vlag::OnderzoekstermijnVerstreken));
        let laat = Verloop::onderzoek()
            .met("2026-12-24", voorbeeld(S::OnderzoeksverslagVastgesteld))
            .met("2026-12-29", voorbeeld(S::OnderzoeksverslagVerstrekt));
        assert!(vlaggen(&laat, "2027-01-05").contains(&Vlag::OnderzoekstermijnVerstreken));
        assert!(!vlaggen(&Verloop::gesprek(), "2026-12-28").contains(&Vlag::OnderzoekstermijnVerstreken));
        assert!(vlaggen(&Verloop::gesprek(), "2026-12-29").contains(&Vlag::OnderzoekstermijnVerstreken));
    }

    #[test]
    fn a_contradicted_date_counts_cautiously() {
        let v = Verloop::verslag()
            .met("2026-11-12", voorbeeld(S::MeldingOntvangen))
            .met("2026-12-01", voorbeeld(S::OnderzoeksverslagVerstrekt));
        let onderzoek = termijn(&v, TermijnSoort::Onderzoek);
        assert_eq!(onderzoek, Some((dag("2026-12-24"), Some(dag("2026-12-01")))), "starts early, is met late");
        assert!(vlaggen(&v, "2026-12-01").contains(&Vlag::Tegenstrijdigheid));
    }

    #[test]
    fn a_besluit_that_is_late_is_flagged_until_it_is_made_known() {
        assert!(!vlaggen(&Verloop::besluit(), "2026-12-14").contains(&Vlag::TermijnVerstreken));
        assert!(vlaggen(&Verloop::besluit(), "2026-12-15").contains(&Vlag::TermijnVerstreken));
        assert!(!vlaggen(&Verloop::bekend(), "2026-12-15").contains(&Vlag::TermijnVerstreken));
    }

    #[test]
    fn an_aanvraag_that_is_completed_stands_still_until_then() {
        let v = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::HerstelVerzuimGevraagd));
        assert_eq!(vlaggen(&v, "2026-12-01"), [Vlag::HerstelVerzuim]);
        assert_eq!(vlaggen(&v, "2026-12-11"), [Vlag::HerstelVerzuim, Vlag::Opgeschort]);
        assert_eq!(vlaggen(&v, "2026-12-12"), []);
        let aangevuld = v.met("2026-12-04", voorbeeld(S::AanvraagAangevuld));
        assert_eq!(vlaggen(&aangevuld, "2026-12-05"), []);
        let uitstel = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::InstemmingUitstel));
        assert_eq!(vlaggen(&uitstel, "2026-12-06"), [Vlag::Opgeschort]);
        assert_eq!(vlaggen(&uitstel, "2026-12-07"), []);
    }

    #[test]
    fn a_promise_and_an_ingebrekestelling_are_flagged_until_the_besluit() {
        let v = Verloop::aanvraag()
            .met("2026-12-10", voorbeeld(S::VerdagingMeegedeeld))
            .met("2026-12-15", voorbeeld(S::IngebrekestellingOntvangen));
        assert_eq!(vlaggen(&v, "2026-12-15"), [Vlag::Verdaagd, Vlag::TermijnVerstreken, Vlag::InGebrekeGesteld]);
        assert!(!vlaggen(&v, "2026-12-29").contains(&Vlag::DwangsomLoopt));
        assert!(vlaggen(&v, "2026-12-30").contains(&Vlag::DwangsomLoopt));
        assert!(vlaggen(&v, "2027-02-09").contains(&Vlag::DwangsomLoopt));
        assert!(!vlaggen(&v, "2027-02-10").contains(&Vlag::DwangsomLoopt), "forty-two days");
        let besloten =
            v.met("2027-01-05", voorbeeld(S::BesluitGenomen)).met("2027-01-05", voorbeeld(S::BesluitBekendgemaakt));
        assert_eq!(vlaggen(&besloten, "2027-01-06"), []);
        // Before the term was over it does nothing.
        let vroeg = Verloop::aanvraag().met("2026-12-14", voorbeeld(S::IngebrekestellingOntvangen));
        assert_eq!(vlaggen(&vroeg, "2026-12-14"), []);
    }

    #[test]
    fn bezwaar_ends_with_the_decision_that_was_sent_or_with_its_withdrawal() {
        let v = Verloop::bekend().met("2026-12-20", voorbeeld(S::BezwaarOntvangen));
        assert_eq!(vlaggen(&v, "2027-01-02"), [Vlag::Bezwaar]);
        assert_eq!(fase(&v, "2027-01-02"), Fase::Uitvoering);
        let klaar = feit(
            S::BeslissingOpBezwaar,
            r#"{"besluit":"1","uitkomst":"ongegrond","motivering":"x","mandaat":{"naam":"B","functie":"jurist"}}"#,
        );
        assert_eq!(vlaggen(&v.clone().met("2027-02-20", klaar), "2027-03-01"), [Vlag::Bezwaar], "it lies ready");
        let verstuurd = v.clone().met("2027-02-26", voorbeeld(S::BeslissingOpBezwaar));
        assert_eq!(vlaggen(&verstuurd, "2027-03-01"), []);
        assert_eq!(vlaggen(&v.met("2027-01-10", voorbeeld(S::BezwaarIngetrokken)), "2027-01-11"), []);
    }

    #[test]
    fn spoed_lasts_as_long_as_the_temporary_provision() {
        let spoed = BesluitGenomen {
            soort: BesluitSoort::TijdelijkSpoed,
            regels: vec![Productregel {
                regel: "spoed".into(),
                begin: dag("2026-11-14"),
                einde: dag("2027-03-31"),
                ..regel()
            }],
            ..toekenning("s")
        };
        let bekend = feit(S::BesluitBekendgemaakt, r#"{"besluit":"s","wijze":"verzonden"}"#);
        let v = Verloop::aanvraag()
            .met("2026-11-14", voorbeeld(S::SpoedVastgesteld))
            .met("2026-11-14", Feit::BesluitGenomen(spoed))
            .met("2026-11-14", bekend);
        // The onderzoek and its terms go on.
        assert_eq!(fase(&v, "2026-12-01"), Fase::Besluitvorming);
        assert!(vlaggen(&v, "2026-12-01").contains(&Vlag::Spoed));
        let besloten =
            v.met("2026-12-04", voorbeeld(S::BesluitGenomen)).met("2026-12-07", voorbeeld(S::BesluitBekendgemaakt));
        assert_eq!(fase(&besloten, "2026-12-08"), Fase::Besloten);
        assert!(vlaggen(&besloten, "2026-12-31").contains(&Vlag::Spoed), "the support itself begins on 1 January");
        assert!(!vlaggen(&besloten, "2027-01-01").contains(&Vlag::Spoed));
    }
}
