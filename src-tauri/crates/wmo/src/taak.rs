//! What somebody has to do next, by when, and the fact that fulfils it.

use crate::Regels;
use crate::artikelen::*;
use crate::dossier::{Dossier, Tegenstrijdigheid, Veld, Zaak};
use crate::fase::Fase;
use crate::feit::{FeitSoort, Onderdeel, OnderdeelOnderzocht, Stap};
use crate::grond::Grond;
use crate::termijn::{Termijn, TermijnSoort};
use crate::vastlegging::{Pad, ZaakId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What has to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum TaakSoort {
    /// Judge today whether it is spoed (Wmo 2.3.3).
    BeoordeelSpoed,
    /// Two answers stand on one pad: decide.
    LosTegenstrijdigheidOp,
    /// Send the ontvangstbevestiging.
    BevestigOntvangst,
    /// Offer cliëntondersteuning.
    BiedClientondersteuningAan,
    /// Tell of the persoonlijk plan.
    MeldPersoonlijkPlan,
    /// Make an appointment.
    PlanGesprek,
    /// Hold the gesprek.
    VoerGesprek,
    /// Work out onderdelen, steps, identity, Wlz, pgb information and proposal.
    WerkOnderzoekUit,
    /// Freeze the verslag.
    StelVerslagVast,
    /// Give the verslag to the resident.
    VerstrekVerslag,
    /// Tell the resident that an aanvraag is possible now (Wmo 2.3.2 lid 9).
    WijsOpAanvraag,
    /// The verslag is out: record what comes back.
    LegReactieVast,
    /// Take the besluit.
    NeemBesluit,
    /// Send the besluit.
    MaakBesluitBekend,
    /// Bezwaar was received: pass it on.
    GeefBezwaarDoor,
}

/// One task.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Taak {
    /// In which zaak.
    pub zaak: Option<ZaakId>,
    /// What.
    pub soort: TaakSoort,
    /// As a verb: "Stuur de ontvangstbevestiging".
    pub zin: String,
    /// The last day; none where nothing runs.
    pub uiterlijk: Option<NaiveDate>,
    /// The deadline that it follows from.
    pub termijn: Option<TermijnSoort>,
    /// The fact that fulfils it.
    pub vervuld_door: FeitSoort,
    /// For a tegenstrijdigheid: where.
    pub pad: Option<Pad>,
    /// Why it has to be done.
    pub grond: Grond,
}

impl Dossier {
    /// What has to be done in this dossier, most urgent first; the first is its main action. Spoed
    /// goes before everything, then the date, then the order of the procedure. Nothing is asked
    /// any more after a fact that ended the zaak.
    pub fn taken(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Taak> {
        let mut uit: Vec<(bool, Taak)> = Vec::new();
        for zaak in &self.zaken {
            let spoed = zaak.is_spoed() || zaak.spoedsignaal_open();
            uit.extend(zaak.taken(self, regels, vandaag).into_iter().map(|t| (spoed, t)));
        }
        // Who the resident is, is asked once, not in every zaak.
        uit.extend(self.tegenstrijdigheden.iter().filter(|t| t.zaak.is_none()).map(|t| (false, los_op(t, None))));
        uit.sort_by_key(|(spoed, t)| (!spoed, t.uiterlijk.is_none(), t.uiterlijk, t.soort, t.zaak, t.pad.clone()));
        uit.into_iter().map(|(_, t)| t).collect()
    }
}

impl Zaak {
    fn taken(&self, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> Vec<Taak> {
        let fase = self.fase(dossier, regels, vandaag);
        let mut lijst = Takenlijst { dossier, zaak: self, termijnen: self.termijnen(regels), uit: Vec::new() };
        match fase {
            Fase::VervallenFout => return Vec::new(),
            Fase::Afgesloten => {}
            Fase::Melding | Fase::Onderzoek | Fase::VerslagConcept => lijst.tot_het_verslag(vandaag),
            Fase::VerslagUit => lijst.na_het_verslag(),
            Fase::Besluitvorming => {
                if self.verslag_verstrekt_op().is_none() && !self.besluit_genomen() {
                    // Casus K12: the onderzoek is finished inside the two weeks.
                    lijst.tot_het_verslag(vandaag);
                }
                lijst.tot_het_besluit();
            }
            Fase::Besloten | Fase::Uitvoering => {}
        }
        if self.spoedsignaal_open() && fase != Fase::Afgesloten {
            let zin = "Beoordeel vandaag of het spoed is";
            lijst.neem_op(TaakSoort::BeoordeelSpoed, zin, Some(vandaag), None, FeitSoort::SpoedVastgesteld, SPOED);
        }
        if self.besluiten.iter().any(|b| b.bezwaar.is_vastgelegd()) {
            let zin = "Geef het bezwaar door aan wie bezwaren behandelt";
            lijst.neem_op(TaakSoort::GeefBezwaarDoor, zin, None, None, FeitSoort::BezwaarOntvangen, BEZWAAR_BEHANDELEN);
        }
        // What goes outside waits for the choice, so the choice is as urgent as what waits.
        let eerste = lijst.uit.iter().filter_map(|t| t.uiterlijk).min();
        let hier = dossier.tegenstrijdigheden.iter().filter(|t| t.zaak == Some(self.id));
        lijst.uit.extend(hier.map(|t| los_op(t, eerste)));
        lijst.uit
    }

    fn besluit_genomen(&self) -> bool {
        self.besluiten.iter().any(|b| b.genomen.is_vastgelegd())
    }

    /// What the verslag still needs, as the kinds of feit that bring it; empty when it can be frozen.
    pub(crate) fn ontbreekt_voor_verslag(&self, dossier: &Dossier) -> Vec<Ontbreekt> {
        let onderdelen = Onderdeel::ALLE
            .iter()
            .filter(|o| !self.onderdelen.get(o).and_then(Veld::waarde).is_some_and(OnderdeelOnderzocht::is_ingevuld))
            .map(|o| Ontbreekt::Onderdeel(*o));
        let stappen = Stap::ALLE
            .iter()
            .filter(|s| self.stappen.get(s).and_then(Veld::waarde).is_none_or(|w| w.bevinding.trim().is_empty()))
            .map(|s| Ontbreekt::Stap(*s));
        let voorstel =
            self.ondersteuning.waarde().is_some_and(|o| !o.regels.is_empty() || !o.toelichting.trim().is_empty());
        let rest = [
            (Ontbreekt::Identiteit, dossier.identiteit.is_vastgelegd()),
            (Ontbreekt::Wlz, self.wlz.is_vastgelegd()),
            (Ontbreekt::PgbVoorlichting, self.pgb_voorlichting.is_vastgelegd()),
            (Ontbreekt::Voorstel, voorstel),
        ];
        onderdelen.chain(stappen).chain(rest.into_iter().filter(|(_, er)| !er).map(|(o, _)| o)).collect()
    }
}

/// Something that the onderzoek has to bring before the verslag can be frozen (procedure 1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ontbreekt {
    Onderdeel(Onderdeel),
    Stap(Stap),
    Identiteit,
    Wlz,
    PgbVoorlichting,
    Voorstel,
}

impl Ontbreekt {
    /// The kind of feit that brings it.
    pub(crate) fn feit(self) -> FeitSoort {
        match self {
            Ontbreekt::Onderdeel(_) => FeitSoort::OnderdeelOnderzocht,
            Ontbreekt::Stap(_) => FeitSoort::StappenplanStap,
            Ontbreekt::Identiteit => FeitSoort::IdentiteitVastgesteld,
            Ontbreekt::Wlz => FeitSoort::WlzGetoetst,
            Ontbreekt::PgbVoorlichting => FeitSoort::PgbVoorlichtingGegeven,
            Ontbreekt::Voorstel => FeitSoort::OndersteuningVoorgesteld,
        }
    }
}

/// A tegenstrijdigheid as a task.
fn los_op(t: &Tegenstrijdigheid, uiterlijk: Option<NaiveDate>) -> Taak {
    let soort = FeitSoort::uit_code(&t.soort);
    let waarover = soort.map_or_else(String::new, |s| format!(": {}", s.label().to_lowercase()));
    Taak {
        zaak: t.zaak,
        soort: TaakSoort::LosTegenstrijdigheidOp,
        zin: format!("Kies welk antwoord klopt{waarover}"),
        uiterlijk,
        termijn: None,
        vervuld_door: soort.unwrap_or(FeitSoort::Vervallen),
        pad: Some(t.pad.clone()),
        grond: TEGENSTRIJDIGHEID,
    }
}

/// Collects the tasks of one zaak.
struct Takenlijst<'a> {
    dossier: &'a Dossier,
    zaak: &'a Zaak,
    termijnen: Vec<Termijn>,
    uit: Vec<Taak>,
}

impl Takenlijst<'_> {
    fn neem_op(
        &mut self,
        soort: TaakSoort,
        zin: &str,
        uiterlijk: Option<NaiveDate>,
        termijn: Option<TermijnSoort>,
        vervuld_door: FeitSoort,
        grond: Grond,
    ) {
        let zaak = Some(self.zaak.id);
        self.uit.push(Taak { zaak, soort, zin: zin.to_owned(), uiterlijk, termijn, vervuld_door, pad: None, grond });
    }

    fn dag(&self, soort: TermijnSoort) -> Option<NaiveDate> {
        self.termijnen.iter().find(|t| t.soort == soort).map(|t| t.uiterlijk)
    }

    /// The day on which the onderzoek has to be ready, with its term: inside the two weeks once
    /// there is an aanvraag, else inside the six weeks.
    fn onderzoek_klaar(&self) -> (Option<NaiveDate>, Option<TermijnSoort>) {
        let soort =
            if self.dag(TermijnSoort::Besluit).is_some() { TermijnSoort::Besluit } else { TermijnSoort::Onderzoek };
        (self.dag(soort), Some(soort))
    }

    fn tot_het_verslag(&mut self, vandaag: NaiveDate) {
        let zaak = self.zaak;
        self.rond_de_melding();
        let (klaar, termijn) = self.onderzoek_klaar();
        let concept = zaak.nieuwste_verslag().is_some();
        if zaak.gesprek_gevoerd_op().is_none() && !concept {
            let afspraak = zaak
                .gesprekken
                .iter()
                .filter(|g| !g.uitkomst.is_vastgelegd())
                .filter_map(|g| g.afspraak.koppen.iter().map(|k| k.waarde.datum).min())
                .min();
            if afspraak.is_some() {
                let zin = "Voer het gesprek";
                self.neem_op(TaakSoort::VoerGesprek, zin, afspraak, None, FeitSoort::GesprekGevoerd, MELDING);
            } else {
                let zin = "Maak een afspraak voor het gesprek";
                self.neem_op(TaakSoort::PlanGesprek, zin, klaar, termijn, FeitSoort::GesprekGepland, MELDING);
            }
        }
        if zaak.gesprek_gevoerd_op().is_some() && !concept {
            match zaak.ontbreekt_voor_verslag(self.dossier).first() {
                Some(eerste) => {
                    let zin = "Werk het onderzoek uit";
                    self.neem_op(TaakSoort::WerkOnderzoekUit, zin, klaar, termijn, eerste.feit(), ONDERDELEN);
                }
                None => {
                    let zin = "Stel het onderzoeksverslag vast";
                    let feit = FeitSoort::OnderzoeksverslagVastgesteld;
                    self.neem_op(TaakSoort::StelVerslagVast, zin, klaar, termijn, feit, VERSLAG);
                }
            }
        }
        if concept {
            let zin = "Geef het onderzoeksverslag aan de inwoner";
            let feit = FeitSoort::OnderzoeksverslagVerstrekt;
            self.neem_op(TaakSoort::VerstrekVerslag, zin, klaar, termijn, feit, VERSLAG);
        }
        let onderzoek = self.termijnen.iter().find(|t| t.soort == TermijnSoort::Onderzoek);
        let zonder_verslag = onderzoek.is_some_and(|t| t.voldaan_op.is_none() && vandaag > t.uiterlijk);
        if zonder_verslag && zaak.aanvraag_ontvangen_op().is_none() {
            let zin = "Zeg tegen de inwoner dat hij nu meteen kan aanvragen";
            let vanaf = TermijnSoort::VroegsteAanvraag;
            let dag = self.dag(vanaf);
            self.neem_op(TaakSoort::WijsOpAanvraag, zin, dag, Some(vanaf), FeitSoort::AanvraagOntvangen, NIET_EERDER);
        }
    }

    fn rond_de_melding(&mut self) {
        let zaak = self.zaak;
        let bevestiging = TermijnSoort::Ontvangstbevestiging;
        let dag = self.dag(bevestiging);
        if !zaak.bevestiging.is_vastgelegd() {
            let zin = "Stuur de ontvangstbevestiging";
            let feit = FeitSoort::MeldingOntvangstBevestigd;
            self.neem_op(TaakSoort::BevestigOntvangst, zin, dag, Some(bevestiging), feit, BEVESTIGING);
        }
        // Both belong in the ontvangstbevestiging (procedure 3.1), so they share its day.
        if !zaak.clientondersteuning_client.is_vastgelegd() {
            let zin = "Bied cliëntondersteuning aan";
            let (soort, feit) = (TaakSoort::BiedClientondersteuningAan, FeitSoort::ClientondersteuningAangeboden);
            self.neem_op(soort, zin, dag, Some(bevestiging), feit, CLIENTONDERSTEUNING);
        }
        if !zaak.plan_gemeld.is_vastgelegd() && !zaak.plan.is_vastgelegd() {
            let zin = "Wijs de inwoner op het persoonlijk plan";
            let feit = FeitSoort::PersoonlijkPlanMogelijkheidGemeld;
            self.neem_op(TaakSoort::MeldPersoonlijkPlan, zin, dag, Some(bevestiging), feit, PERSOONLIJK_PLAN);
        }
    }

    fn na_het_verslag(&mut self) {
        let zaak = self.zaak;
        let uit = zaak.nieuwste_verslag().map_or(0, |v| v.versie);
        let terug = zaak.reactie.koppen.iter().any(|k| k.waarde.versie >= uit);
        if terug {
            // Procedure 1.8: without aanvraag no term runs, and the resident has to know that.
            let zin = "Leg de inwoner schriftelijk uit dat er zonder aanvraag geen besluit komt";
            self.neem_op(TaakSoort::WijsOpAanvraag, zin, None, None, FeitSoort::AanvraagOntvangen, AANVRAAG);
        } else {
            let zin = "Leg vast wat er terugkwam";
            self.neem_op(TaakSoort::LegReactieVast, zin, None, None, FeitSoort::VerslagReactieOntvangen, VERSLAG);
        }
    }

    fn tot_het_besluit(&mut self) {
        let besluit = TermijnSoort::Besluit;
        let dag = self.dag(besluit);
        if self.zaak.besluit_genomen() {
            let zin = "Verstuur de beschikking";
            let feit = FeitSoort::BesluitBekendgemaakt;
            self.neem_op(TaakSoort::MaakBesluitBekend, zin, dag, Some(besluit), feit, BEKENDMAKING);
        } else {
            self.neem_op(
                TaakSoort::NeemBesluit,
                "Neem het besluit",
                dag,
                Some(besluit),
                FeitSoort::BesluitGenomen,
                BESLUIT,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef::{Verloop, dag, reactie, voorbeeld, zaak};
    use crate::feit::{Feit, FeitSoort as S, MeldingOntvangen, VerslagReactieOntvangen};
    use TaakSoort as T;

    fn taken(v: &Verloop, op: &str) -> Vec<Taak> {
        v.dossier().taken(&Regels::ingebouwd("almere").unwrap(), dag(op))
    }

    fn soorten(v: &Verloop, op: &str) -> Vec<TaakSoort> {
        taken(v, op).into_iter().map(|t| t.soort).collect()
    }

    #[test]
    fn the_main_action_follows_the_procedure() {
        let kaal = Verloop::default().met("2026-11-13", voorbeeld(S::MeldingOntvangen));
        assert_eq!(
            soorten(&kaal, "2026-11-13"),
            [T::BevestigOntvangst, T::BiedClientondersteuningAan, T::MeldPersoonlijkPlan, T::PlanGesprek]
        );
        for (verloop, verwacht, uiterlijk) in [
            (Verloop::melding(), T::PlanGesprek, Some("2026-12-28")),
            (Verloop::melding().met("2026-11-17", voorbeeld(S::GesprekGepland)), T::VoerGesprek, Some("2026-11-24")),
            (Verloop::gesprek(), T::WerkOnderzoekUit, Some("2026-12-28")),
            (Verloop::onderzoek(), T::StelVerslagVast, Some("2026-12-28")),
            (
                Verloop::onderzoek().met("2026-11-26", voorbeeld(S::OnderzoeksverslagVastgesteld)),
                T::VerstrekVerslag,
                Some("2026-12-28"),
            ),
            (Verloop::verslag(), T::LegReactieVast, None),
            (Verloop::aanvraag(), T::NeemBesluit, Some("2026-12-14")),
            (Verloop::besluit(), T::MaakBesluitBekend, Some("2026-12-14")),
        ] {
            let taken = taken(&verloop, "2026-12-01");
            assert_eq!(taken.len(), 1);
            assert_eq!((taken[0].soort, taken[0].uiterlijk), (verwacht, uiterlijk.map(dag)));
        }
        assert!(taken(&Verloop::bekend(), "2026-12-08").is_empty());
    }

    #[test]
    fn recording_what_a_task_names_moves_the_main_action_on() {
        let v = Verloop::gesprek();
        let eerste = &taken(&v, "2026-11-25")[0];
        assert_eq!(eerste.vervuld_door, S::OnderdeelOnderzocht);
        let rest = Verloop::onderzoek();
        assert_ne!(taken(&rest, "2026-11-25")[0].vervuld_door, S::OnderdeelOnderzocht);
    }

    #[test]
    fn an_appointment_that_fell_through_is_made_again() {
        let v = Verloop::melding()
            .met("2026-11-17", voorbeeld(S::GesprekGepland))
            .met("2026-11-24", voorbeeld(S::GesprekNietDoorgegaan));
        assert_eq!(soorten(&v, "2026-11-24"), [T::PlanGesprek]);
    }

    #[test]
    fn spoed_comes_first_also_before_what_is_late_elsewhere() {
        let spoed =
            MeldingOntvangen { hulpvraag: "Nu!".into(), melder: None, spoedsignaal: true, zaaknummer: String::new() };
        let v = Verloop::aanvraag().in_zaak(2, "2026-12-20", Feit::MeldingOntvangen(spoed));
        let taken = taken(&v, "2026-12-21");
        assert_eq!(
            (taken[0].soort, taken[0].zaak, taken[0].uiterlijk),
            (T::BeoordeelSpoed, Some(zaak(2)), Some(dag("2026-12-21")))
        );
        assert_eq!(taken.last().map(|t| t.soort), Some(T::NeemBesluit));
    }

    #[test]
    fn after_six_weeks_the_resident_is_told_and_the_onderzoek_goes_on() {
        assert_eq!(soorten(&Verloop::gesprek(), "2026-12-28"), [T::WerkOnderzoekUit]);
        assert_eq!(soorten(&Verloop::gesprek(), "2026-12-29"), [T::WerkOnderzoekUit, T::WijsOpAanvraag]);
        // Casus K12: the aanvraag came without a verslag; both have to be ready in two weeks.
        let v = Verloop::gesprek().met("2026-12-29", voorbeeld(S::AanvraagOntvangen));
        let taken = taken(&v, "2026-12-30");
        assert_eq!(taken.iter().map(|t| t.soort).collect::<Vec<_>>(), [T::WerkOnderzoekUit, T::NeemBesluit]);
        assert!(taken.iter().all(|t| t.uiterlijk == Some(dag("2027-01-12"))));
    }

    #[test]
    fn a_second_version_that_is_late_does_not_undo_the_first() {
        let tweede = crate::feit::OnderzoeksverslagVastgesteld { versie: 2, stuk: None };
        let v = Verloop::verslag().met("2026-12-20", Feit::OnderzoeksverslagVastgesteld(tweede));
        assert_eq!(soorten(&v, "2027-01-10"), [T::VerstrekVerslag]);
    }

    #[test]
    fn a_reaction_without_aanvraag_starts_no_term() {
        let zonder = VerslagReactieOntvangen { aanvraag: false, ..reactie() };
        let v = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(zonder));
        let taken = taken(&v, "2026-12-01");
        assert_eq!((taken[0].soort, taken[0].uiterlijk, taken[0].termijn), (T::WijsOpAanvraag, None, None));
    }

    #[test]
    fn nothing_is_asked_after_a_closing_fact() {
        for soort in [S::MeldingIngetrokken, S::MeldingAfgesloten, S::Overleden] {
            assert!(taken(&Verloop::melding().met("2026-12-01", voorbeeld(soort)), "2027-02-01").is_empty());
        }
        let v = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::AanvraagIngetrokken));
        assert!(taken(&v, "2027-02-01").is_empty());
    }

    #[test]
    fn two_answers_are_as_urgent_as_what_waits_for_them() {
        let v = Verloop::besluit().met("2026-12-01", voorbeeld(S::VerslagReactieOntvangen));
        let taken = taken(&v, "2026-12-05");
        assert_eq!(
            taken.iter().map(|t| t.soort).collect::<Vec<_>>(),
            [T::LosTegenstrijdigheidOp, T::MaakBesluitBekend]
        );
        assert_eq!(taken[0].uiterlijk, Some(dag("2026-12-14")));
        assert!(taken[0].pad.is_some());
        let persoon =
            Verloop::melding().met("2026-11-13", voorbeeld(S::Verhuisd)).met("2026-11-14", voorbeeld(S::Verhuisd));
        assert!(soorten(&persoon, "2026-11-20").contains(&T::LosTegenstrijdigheidOp));
    }

    #[test]
    fn bezwaar_is_passed_on() {
        let v = Verloop::bekend().met("2026-12-20", voorbeeld(S::BezwaarOntvangen));
        assert_eq!(soorten(&v, "2026-12-21"), [T::GeefBezwaarDoor]);
    }
}
