//! Tasks from the melding to what comes back on the verslag.

use super::{TaakSoort, Takenlijst};
use crate::artikelen::*;
use crate::dossier::{Dossier, Veld, Zaak};
use crate::feit::{FeitSoort, Onderdeel, OnderdeelOnderzocht, Stap};
use crate::termijn::TermijnSoort;
use chrono::NaiveDate;

impl Zaak {
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

impl Takenlijst<'_> {
    /// The day on which the onderzoek has to be ready, with its term: inside the two weeks once
    /// there is an aanvraag, else inside the six weeks.
    fn onderzoek_klaar(&self) -> (Option<NaiveDate>, Option<TermijnSoort>) {
        let soort =
            if self.dag(TermijnSoort::Besluit).is_some() { TermijnSoort::Besluit } else { TermijnSoort::Onderzoek };
        (self.dag(soort), Some(soort))
    }

    pub(super) fn tot_het_verslag(&mut self, vandaag: NaiveDate) {
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

    pub(super) fn na_het_verslag(&mut self) {
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
}

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::{soorten, taken};
    use crate::dossier::proef::{Verloop, dag, reactie, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, VerslagReactieOntvangen};

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
}
