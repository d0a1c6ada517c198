//! Tasks from the melding to what comes back on the verslag.

use super::{Herinneren, TaakSoort, Takenlijst};
use crate::Regels;
use crate::artikelen::*;
use crate::dossier::{Dossier, Kop, Veld, Zaak};
use crate::feit::{
    FeitSoort, Onderdeel, OnderdeelOnderzocht, OordeelVerslag, Stap, VerslagReactieOntvangen, WaaromGewezen,
};
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
            (Ontbreekt::Geboortedatum, !dossier.mist_geboortedatum()),
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
    Geboortedatum,
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
            Ontbreekt::Geboortedatum => FeitSoort::PersoonsgegevensVastgelegd,
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
        let verteld = zaak.gewezen_op_aanvraag.contains_key(&WaaromGewezen::ZesWekenVoorbij);
        if zonder_verslag && !verteld && zaak.aanvraag_ontvangen_op().is_none() {
            let zin = "Zeg tegen de inwoner dat hij nu meteen kan aanvragen";
            let vanaf = TermijnSoort::VroegsteAanvraag;
            let dag = self.dag(vanaf);
            self.neem_op(TaakSoort::WijsOpAanvraag, zin, dag, Some(vanaf), FeitSoort::GewezenOpAanvraag, NIET_EERDER);
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

    /// What the onderzoek asks beside its steps, until the besluit was taken.
    pub(super) fn naast_de_stappen(&mut self, regels: &Regels, vandaag: NaiveDate) {
        let zaak = self.zaak;
        let te_vroeg = zaak
            .te_vroege_aanvraag
            .koppen
            .iter()
            .any(|k| k.waarde.toelichting.as_deref().is_none_or(|t| t.trim().is_empty()));
        if te_vroeg && zaak.aanvraag_ontvangen_op().is_none() {
            let zin = "Vertel de inwoner vanaf wanneer hij kan aanvragen";
            let feit = FeitSoort::TeVroegeAanvraagOntvangen;
            self.neem_op(TaakSoort::VertelTeVroegeAanvraag, zin, Some(vandaag), None, feit, NIET_EERDER);
        }
        if zaak.acuut_zonder_oordeel() && !zaak.spoedsignaal_open() {
            let zin = "Beoordeel vandaag of het spoed is";
            self.neem_op(TaakSoort::BeoordeelSpoed, zin, Some(vandaag), None, FeitSoort::SpoedVastgesteld, SPOED);
        }
        self.woont_hier(vandaag);
        if zaak.gesprek_gevoerd_op().is_some() && zaak.verslag_verstrekt_op().is_none() {
            self.verdieping();
        }
        self.tweede_wijkwerker();
        self.herinner(regels, vandaag);
    }

    /// The day by which to be ready: inside the two weeks, else inside the six, else none.
    fn klaar(&self) -> (Option<NaiveDate>, Option<TermijnSoort>) {
        let (dag, termijn) = self.onderzoek_klaar();
        let loopt = termijn == Some(TermijnSoort::Besluit) || self.zaak.verslag_verstrekt_op().is_none();
        if loopt { (dag, termijn) } else { (None, None) }
    }

    /// Wmo 1.2.1, 2.3.5 lid 1. Not before somebody saw the resident: the melding is taken up all the same.
    fn woont_hier(&mut self, vandaag: NaiveDate) {
        let zaak = self.zaak;
        let ingezetenschap = &self.dossier.ingezetenschap;
        let (dag, termijn) = self.klaar();
        if !ingezetenschap.is_vastgelegd() && zaak.gesprek_gevoerd_op().is_some() {
            let zin = "Kijk na of de inwoner in de gemeente woont";
            let feit = FeitSoort::IngezetenschapGetoetst;
            self.neem_op(TaakSoort::ToetsIngezetenschap, zin, dag, termijn, feit, INGEZETENE);
        }
        if zaak.open_aanvraag_op().is_some() {
            return;
        }
        if zaak.doorgezonden.is_vastgelegd() {
            let zin = "Schrijf de inwoner dat de melding hier klaar is";
            self.neem_op(TaakSoort::SluitMeldingAf, zin, None, None, FeitSoort::MeldingAfgesloten, AFSLUITING);
        } else if ingezetenschap.koppen.iter().any(|k| !k.waarde.ingezetene) {
            let zin = "Stuur de melding door naar de gemeente waar de inwoner woont";
            let feit = FeitSoort::Doorgezonden;
            self.neem_op(TaakSoort::StuurMeldingDoor, zin, Some(vandaag), None, feit, DOORZENDEN);
        }
    }

    /// Everything that takes others' time, so that it is asked as soon as it is known.
    fn verdieping(&mut self) {
        let zaak = self.zaak;
        let (dag, termijn) = self.klaar();
        let mantelzorger = zaak.mantelzorg.koppen.iter().any(|k| !k.waarde.mantelzorgers.is_empty());
        let stappen = [
            (
                mantelzorger && !zaak.clientondersteuning_mantelzorger.is_vastgelegd(),
                TaakSoort::BiedClientondersteuningAan,
                "Bied ook de mantelzorger cliëntondersteuning aan",
                FeitSoort::ClientondersteuningAangeboden,
                CLIENTONDERSTEUNING_MANTELZORGER,
            ),
            (
                zaak.nulmeting_nodig(),
                TaakSoort::MeetZelfredzaamheid,
                "Doe de nulmeting van de zelfredzaamheid",
                FeitSoort::ZrmGemeten,
                ZRM,
            ),
            (
                zaak.doelen_nodig(),
                TaakSoort::SpreekDoelenAf,
                "Spreek doelen af voor de lange en de korte termijn",
                FeitSoort::DoelVastgesteld,
                DOELEN,
            ),
            (
                zaak.open_adviezen().next().is_some(),
                TaakSoort::HaalAdviesOp,
                "Haal het advies op dat je vroeg",
                FeitSoort::AdviesOntvangen,
                ADVIES,
            ),
        ];
        for (nodig, soort, zin, feit, grond) in stappen {
            if nodig {
                self.neem_op(soort, zin, dag, termijn, feit, grond);
            }
        }
    }

    /// Casus K08: inside the two weeks when there is an aanvraag; it stops no term.
    fn tweede_wijkwerker(&mut self) {
        let zaak = self.zaak;
        let niet_akkoord = |k: &Kop<VerslagReactieOntvangen>| {
            let anders = k.waarde.oordeel == OordeelVerslag::NietAkkoord || k.waarde.vraagt_anders().is_some();
            anders && k.waarde.aanvraag
        };
        let (dag, termijn) = self.klaar();
        if zaak.tweede_oordeel.is_vastgelegd() {
            return;
        }
        let (soort, zin, feit) = if zaak.tweede_wijkwerker.is_vastgelegd() {
            let feit = FeitSoort::TweedeWijkwerkerOordeel;
            (TaakSoort::LegTweedeOordeelVast, "Laat de tweede wijkwerker het oordeel vastleggen", feit)
        } else if zaak.verschil.is_vastgelegd() {
            let feit = FeitSoort::TweedeWijkwerkerIngeschakeld;
            (TaakSoort::SchakelTweedeWijkwerkerIn, "Vraag een tweede wijkwerker om mee te kijken", feit)
        } else if zaak.reactie.koppen.iter().any(niet_akkoord) {
            let feit = FeitSoort::VerschilVanInzicht;
            (
                TaakSoort::SchakelTweedeWijkwerkerIn,
                "Leg vast waar de inwoner het niet mee eens is, of wat hij anders vraagt",
                feit,
            )
        } else {
            return;
        };
        self.neem_op(soort, zin, dag, termijn, feit, TWEEDE_WIJKWERKER);
    }

    /// Procedure 1.8: not before its day, since until then the resident has time.
    fn herinner(&mut self, regels: &Regels, vandaag: NaiveDate) {
        match self.zaak.herinneren(regels) {
            Some(Herinneren::Stuur(nummer, termijn, dag)) if vandaag >= dag => {
                let zin = format!("Stuur herinnering {nummer} over het verslag");
                let feit = FeitSoort::HerinneringVerslag;
                self.neem_op(TaakSoort::StuurHerinnering, &zin, Some(dag), Some(termijn), feit, HERINNERING);
            }
            Some(Herinneren::SluitAf(dag)) if vandaag >= dag => {
                let zin = "Sluit de melding af met een brief";
                let feit = FeitSoort::MeldingAfgesloten;
                self.neem_op(TaakSoort::SluitMeldingAf, zin, Some(dag), None, feit, AFSLUITING);
            }
            _ => {}
        }
    }

    pub(super) fn na_het_verslag(&mut self) {
        let zaak = self.zaak;
        let uit = zaak.nieuwste_verslag().map_or(0, |v| v.versie);
        let terug = zaak.reactie.koppen.iter().any(|k| k.waarde.versie >= uit);
        if terug {
            // Procedure 1.8: without aanvraag no term runs, and the resident has to know that.
            if !zaak.gewezen_op_aanvraag.contains_key(&WaaromGewezen::ZonderAanvraagGeenBesluit) {
                let zin = "Leg de inwoner schriftelijk uit dat er zonder aanvraag geen besluit komt";
                self.neem_op(TaakSoort::WijsOpAanvraag, zin, None, None, FeitSoort::GewezenOpAanvraag, AANVRAAG);
            }
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
        let gewezen = Feit::lees("gewezen_op_aanvraag", serde_json::json!({ "waarom": "zes_weken_voorbij" })).unwrap();
        let verteld = Verloop::gesprek().met("2026-12-29", gewezen);
        assert_eq!(soorten(&verteld, "2026-12-29"), [T::WerkOnderzoekUit]);
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

    fn lees(soort: S, data: serde_json::Value) -> Feit {
        Feit::lees(soort.code(), data).unwrap()
    }

    /// The tasks of this kind: until when, and what fulfils them.
    fn van(v: &Verloop, op: &str, soort: T) -> Vec<(Option<chrono::NaiveDate>, S)> {
        let zo = taken(v, op).into_iter().filter(|t| t.soort == soort);
        zo.map(|t| (t.uiterlijk, t.vervuld_door)).collect()
    }

    #[test]
    fn reminders_come_when_their_day_has_come() {
        use crate::feit::HerinneringVerslag;
        let herinnering = |nummer| Feit::HerinneringVerslag(HerinneringVerslag { nummer, stuk: None });
        let v = Verloop::verslag();
        assert!(van(&v, "2026-12-10", T::StuurHerinnering).is_empty());
        let eerste = [(Some(dag("2026-12-11")), S::HerinneringVerslag)];
        assert_eq!(van(&v, "2026-12-11", T::StuurHerinnering), eerste);
        assert_eq!(van(&v, "2027-02-01", T::StuurHerinnering), eerste);
        let v = v.met("2026-12-11", herinnering(1));
        assert!(van(&v, "2026-12-27", T::StuurHerinnering).is_empty());
        assert_eq!(van(&v, "2026-12-28", T::StuurHerinnering), [(Some(dag("2026-12-28")), S::HerinneringVerslag)]);
        // Casus K10: after the last one the melding is ended by a letter that is no besluit.
        let v = v.met("2026-12-28", herinnering(2));
        assert!(van(&v, "2027-01-11", T::SluitMeldingAf).is_empty());
        assert_eq!(van(&v, "2027-01-12", T::SluitMeldingAf), [(Some(dag("2027-01-12")), S::MeldingAfgesloten)]);
        let klaar = v.met("2027-01-12", voorbeeld(S::MeldingAfgesloten));
        assert!(taken(&klaar, "2027-01-13").is_empty());
    }

    #[test]
    fn a_difference_of_opinion_is_looked_at_inside_the_two_weeks() {
        let niet = VerslagReactieOntvangen { oordeel: crate::feit::OordeelVerslag::NietAkkoord, ..reactie() };
        let v = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(niet));
        let uiterlijk = Some(dag("2026-12-14"));
        let schakel_in = T::SchakelTweedeWijkwerkerIn;
        let anders = VerslagReactieOntvangen { andere_aanvraag: Some("Een traplift.".into()), ..reactie() };
        let iets_anders = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(anders));
        assert_eq!(van(&iets_anders, "2026-12-01", schakel_in), [(uiterlijk, S::VerschilVanInzicht)]);
        assert_eq!(van(&v, "2026-12-01", schakel_in), [(uiterlijk, S::VerschilVanInzicht)]);
        let v = v.met("2026-12-01", voorbeeld(S::VerschilVanInzicht));
        assert_eq!(van(&v, "2026-12-01", schakel_in), [(uiterlijk, S::TweedeWijkwerkerIngeschakeld)]);
        let v = v.met("2026-12-01", voorbeeld(S::TweedeWijkwerkerIngeschakeld));
        assert_eq!(van(&v, "2026-12-01", T::LegTweedeOordeelVast), [(uiterlijk, S::TweedeWijkwerkerOordeel)]);
        let v = v.met("2026-12-02", voorbeeld(S::TweedeWijkwerkerOordeel));
        assert_eq!(soorten(&v, "2026-12-02"), [T::NeemBesluit]);
        // In the onderzoek the six weeks run on.
        let eerder = Verloop::gesprek().met("2026-11-25", voorbeeld(S::VerschilVanInzicht));
        let dan = Some(dag("2026-12-28"));
        assert_eq!(van(&eerder, "2026-11-25", schakel_in), [(dan, S::TweedeWijkwerkerIngeschakeld)]);
    }

    #[test]
    fn whether_the_resident_lives_here_is_asked_once_and_acted_upon() {
        let v = Verloop {
            vastleggingen: Verloop::gesprek()
                .vastleggingen
                .into_iter()
                .filter(|v| v.feit.soort() != Some(S::IngezetenschapGetoetst))
                .collect(),
        };
        let klaar = Some(dag("2026-12-28"));
        assert_eq!(van(&v, "2026-11-25", T::ToetsIngezetenschap), [(klaar, S::IngezetenschapGetoetst)]);
        let elders = serde_json::json!({ "ingezetene": false, "rechtmatig_verblijf": true, "toelichting": "Brp." });
        let v = v.met("2026-11-25", lees(S::IngezetenschapGetoetst, elders.clone()));
        let vandaag = Some(dag("2026-11-26"));
        assert_eq!(van(&v, "2026-11-26", T::StuurMeldingDoor), [(vandaag, S::Doorgezonden)]);
        let v = v.met("2026-11-26", voorbeeld(S::Doorgezonden));
        assert!(van(&v, "2026-11-26", T::StuurMeldingDoor).is_empty());
        assert_eq!(van(&v, "2026-11-26", T::SluitMeldingAf), [(None, S::MeldingAfgesloten)]);
        // An aanvraag gets a besluit all the same.
        let aanvraag = Verloop::aanvraag().corrigeer("2026-12-01", lees(S::IngezetenschapGetoetst, elders));
        assert!(van(&aanvraag, "2026-12-01", T::StuurMeldingDoor).is_empty());
    }

    #[test]
    fn what_takes_the_time_of_others_is_asked_while_the_onderzoek_runs() {
        let klaar = Some(dag("2026-12-28"));
        let v = Verloop::gesprek()
            .met("2026-11-24", voorbeeld(S::MantelzorgBesproken))
            .met("2026-11-24", voorbeeld(S::TrajectBepaald))
            .met("2026-11-24", voorbeeld(S::AdviesGevraagd));
        for (soort, feit) in [
            (T::BiedClientondersteuningAan, S::ClientondersteuningAangeboden),
            (T::MeetZelfredzaamheid, S::ZrmGemeten),
            (T::SpreekDoelenAf, S::DoelVastgesteld),
            (T::HaalAdviesOp, S::AdviesOntvangen),
        ] {
            assert_eq!(van(&v, "2026-11-25", soort), [(klaar, feit)], "{soort:?}");
        }
        let v = v.met("2026-11-25", voorbeeld(S::ZrmGemeten)).met("2026-11-25", voorbeeld(S::AdviesOntvangen));
        assert!(van(&v, "2026-11-25", T::MeetZelfredzaamheid).is_empty());
        assert!(van(&v, "2026-11-25", T::HaalAdviesOp).is_empty());
    }

    #[test]
    fn an_acute_measurement_asks_for_a_judgement_today() {
        let acuut = serde_json::json!({ "meting": "1", "zrmsoort": "nulmeting", "scores": [{ "domein": "huisvesting", "niveau": 1 }] });
        let v = Verloop::gesprek().met("2026-11-24", lees(S::ZrmGemeten, acuut));
        let vandaag = Some(dag("2026-11-25"));
        assert_eq!(van(&v, "2026-11-25", T::BeoordeelSpoed), [(vandaag, S::SpoedVastgesteld)]);
        let v = v.met("2026-11-25", voorbeeld(S::SpoedVastgesteld));
        assert!(van(&v, "2026-11-25", T::BeoordeelSpoed).is_empty());
    }

    #[test]
    fn a_resident_who_was_too_early_hears_so() {
        let stil = lees(S::TeVroegeAanvraagOntvangen, serde_json::json!({}));
        let v = Verloop::melding().met("2026-11-20", stil);
        let vandaag = Some(dag("2026-11-23"));
        assert_eq!(van(&v, "2026-11-23", T::VertelTeVroegeAanvraag), [(vandaag, S::TeVroegeAanvraagOntvangen)]);
        let verteld = Verloop::melding().met("2026-11-20", voorbeeld(S::TeVroegeAanvraagOntvangen));
        assert!(van(&verteld, "2026-11-23", T::VertelTeVroegeAanvraag).is_empty());
    }

    #[test]
    fn a_reaction_without_aanvraag_starts_no_term() {
        let zonder = VerslagReactieOntvangen { aanvraag: false, ..reactie() };
        let v = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(zonder));
        let taken = taken(&v, "2026-12-01");
        assert_eq!((taken[0].soort, taken[0].uiterlijk, taken[0].termijn), (T::WijsOpAanvraag, None, None));
        assert!(soorten(&v.met("2026-12-01", voorbeeld(S::GewezenOpAanvraag)), "2026-12-01").is_empty());
    }
}
