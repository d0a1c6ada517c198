//! Tasks about the resident, apart from his zaken, and about what two people recorded differently.

use super::{Taak, TaakSoort};
use crate::Regels;
use crate::artikelen::*;
use crate::dossier::{Dossier, Tegenstrijdigheid, Veld};
use crate::fase::Fase;
use crate::feit::{Contactsoort, FeitSoort, VerzoekOntvangen, Verzoeksoort};
use crate::grond::Grond;
use crate::termijn::{self, Omstandigheden, TermijnSoort};
use chrono::NaiveDate;

impl Dossier {
    /// Who the resident is, is asked once, not in every zaak. Where two people recorded another start of
    /// a term, the earliest counts.
    pub(super) fn taken_over_de_inwoner(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Taak> {
        let mut uit: Vec<Taak> =
            self.tegenstrijdigheden.iter().filter(|t| t.zaak.is_none()).map(|t| los_op(t, None)).collect();
        uit.extend(self.open_verzoeken(regels));
        uit.extend(self.open_klachten(regels));
        uit.extend(self.open_datalekken(regels));
        if !self.overleden.is_vastgelegd() {
            uit.extend(self.open_contacten());
            uit.extend(self.oude_arrangementen(regels, vandaag));
            uit.extend(self.bsn_te_controleren(regels, vandaag));
            uit.extend(self.geboortedatum_te_vragen(regels, vandaag));
        }
        uit
    }

    /// Casus K64: a signal is no melding; somebody contacts the resident that same day (design). A
    /// question has no term.
    fn open_contacten(&self) -> impl Iterator<Item = Taak> {
        let open = self.contacten.values().filter(|c| !c.afgehandeld.is_vastgelegd());
        open.filter_map(|c| c.vastgelegd.eerste()).map(|k| match k.waarde.contactsoort {
            Contactsoort::Signaal => taak(
                TaakSoort::NeemContactOp,
                "Neem contact op met de inwoner over het signaal",
                (Some(k.feitdatum), None),
                FeitSoort::ContactAfgehandeld,
                NAMENS,
            ),
            Contactsoort::Informatievraag => taak(
                TaakSoort::BeantwoordVraag,
                "Beantwoord de vraag",
                (None, None),
                FeitSoort::ContactAfgehandeld,
                MELDING,
            ),
        })
    }

    fn open_klachten(&self, regels: &Regels) -> impl Iterator<Item = Taak> {
        let open = self.klachten.values().filter(|k| !k.afgehandeld.is_vastgelegd());
        open.filter_map(|k| k.ontvangen.eerste()).map(|k| {
            let termijn = TermijnSoort::Klacht;
            let dag = termijn::bereken(termijn, k.feitdatum, regels).uiterlijk;
            let zin = "Handel de klacht af";
            taak(TaakSoort::HandelKlachtAf, zin, (Some(dag), Some(termijn)), FeitSoort::KlachtAfgehandeld, KLACHT)
        })
    }

    /// D23 and D24. Only when everybody recorded that it takes longer, it does.
    fn open_verzoeken(&self, regels: &Regels) -> impl Iterator<Item = Taak> {
        let open = self.verzoeken.values().filter(|v| !v.afgehandeld.is_vastgelegd());
        open.filter_map(|v| Some((v.ontvangen.eerste()?, &v.ontvangen))).map(|(eerste, veld)| {
            let (zin, termijn) = match eerste.waarde.verzoeksoort {
                Verzoeksoort::Inzage => ("Geef de inwoner inzage in zijn gegevens", inzagetermijn(veld)),
                Verzoeksoort::Correctie => ("Verbeter de gegevens, of zeg waarom niet", inzagetermijn(veld)),
                Verzoeksoort::Vernietiging => ("Vernietig de gegevens, of zeg waarom niet", TermijnSoort::Vernietiging),
            };
            let dag = termijn::bereken(termijn, eerste.feitdatum, regels).uiterlijk;
            taak(TaakSoort::HandelVerzoekAf, zin, (Some(dag), Some(termijn)), FeitSoort::VerzoekAfgehandeld, GEGEVENS)
        })
    }

    /// D27, from the hour of discovery.
    fn open_datalekken(&self, regels: &Regels) -> impl Iterator<Item = Taak> {
        let open = self.datalekken.values().filter(|d| !d.gemeld.is_vastgelegd());
        open.filter_map(|d| d.ontdekt.eerste()).map(|k| {
            let bij = Omstandigheden { tijd: k.feittijd, ..Omstandigheden::default() };
            let termijn = termijn::bereken_met(TermijnSoort::Datalek, k.feitdatum, &bij, regels);
            let zin = match termijn.tijd {
                Some(tijd) => format!("Meld het datalek, uiterlijk om {}", tijd.format("%H:%M")),
                None => "Meld het datalek".to_owned(),
            };
            let soort = TermijnSoort::Datalek;
            taak(
                TaakSoort::MeldDatalek,
                &zin,
                (Some(termijn.uiterlijk), Some(soort)),
                FeitSoort::DatalekGemeld,
                DATALEK,
            )
        })
    }

    /// Almere, overgang 2023: the consulent talks before an old arrangement gives no right any more.
    fn oude_arrangementen(&self, regels: &Regels, vandaag: NaiveDate) -> impl Iterator<Item = Taak> {
        let open = self.bestaande_ondersteuning.values().filter(|o| !o.gesprek.is_vastgelegd());
        open.filter_map(|o| o.vastgelegd.waarde()).filter_map(move |oud| {
            let uiterlijk = oud.overgangsgesprek_uiterlijk(regels)?;
            let loopt = oud.einde_van_recht(regels).is_some_and(|einde| vandaag <= einde);
            loopt.then(|| {
                let zin = "Praat met de inwoner over wat er na het arrangement komt";
                let feit = FeitSoort::OvergangsgesprekGevoerd;
                taak(TaakSoort::VoerOvergangsgesprek, zin, (Some(uiterlijk), None), feit, OVERGANG)
            })
        })
    }

    /// Wmo 5.2.9: before anything goes to a provider, the SVB or the CAK.
    fn bsn_te_controleren(&self, regels: &Regels, vandaag: NaiveDate) -> Option<Taak> {
        let bekend = self.persoon.koppen.iter().any(|k| k.waarde.bsn.is_some());
        let straks = self
            .zaken
            .iter()
            .any(|z| matches!(z.fase(self, regels, vandaag), Fase::Besluitvorming | Fase::Besloten | Fase::Uitvoering));
        (bekend && straks && !self.bsn_geverifieerd.is_vastgelegd()).then(|| {
            let zin = "Controleer het bsn voordat er berichten uitgaan";
            taak(TaakSoort::ControleerBsn, zin, (None, None), FeitSoort::BsnGeverifieerd, BSN)
        })
    }

    /// A signal or a neighbour often does not know it; who sees the resident asks (Wmo 2.3.4).
    fn geboortedatum_te_vragen(&self, regels: &Regels, vandaag: NaiveDate) -> Option<Taak> {
        let klaar = [Fase::Melding, Fase::Afgesloten, Fase::VervallenFout];
        let gezien = self.zaken.iter().any(|z| !klaar.contains(&z.fase(self, regels, vandaag)));
        (gezien && self.mist_geboortedatum()).then(|| {
            let zin = "Vraag de inwoner naar de geboortedatum";
            let feit = FeitSoort::PersoonsgegevensVastgelegd;
            taak(TaakSoort::VraagGeboortedatum, zin, (None, None), feit, IDENTITEIT)
        })
    }
}

fn inzagetermijn(veld: &Veld<VerzoekOntvangen>) -> TermijnSoort {
    let verlengd = veld.koppen.iter().all(|k| k.waarde.verlengd);
    if verlengd { TermijnSoort::InzageVerlengd } else { TermijnSoort::Inzage }
}

fn taak(
    soort: TaakSoort,
    zin: &str,
    (uiterlijk, termijn): (Option<NaiveDate>, Option<TermijnSoort>),
    vervuld_door: FeitSoort,
    grond: Grond,
) -> Taak {
    Taak { zaak: None, soort, zin: zin.to_owned(), uiterlijk, termijn, vervuld_door, pad: None, grond }
}

/// A tegenstrijdigheid as a task.
pub(super) fn los_op(t: &Tegenstrijdigheid, uiterlijk: Option<NaiveDate>) -> Taak {
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

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::{soorten, taken};
    use crate::dossier::proef::{Verloop, dag, persoon, voorbeeld, zaak};
    use crate::feit::{Feit, FeitSoort as S};

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

    fn lees(soort: S, data: serde_json::Value) -> Feit {
        Feit::lees(soort.code(), data).unwrap()
    }

    fn eerste(v: &Verloop, op: &str) -> Option<(T, Option<chrono::NaiveDate>, S)> {
        taken(v, op).first().map(|t| (t.soort, t.uiterlijk, t.vervuld_door))
    }

    #[test]
    fn what_came_in_about_the_resident_is_answered_in_time() {
        let verzoek = |soort: &str, verlengd: bool| {
            lees(
                S::VerzoekOntvangen,
                serde_json::json!({ "verzoek": "1", "verzoeksoort": soort, "verlengd": verlengd }),
            )
        };
        for (vraag, soort, uiterlijk, antwoord) in [
            // Casus K64.
            (voorbeeld(S::ContactVastgelegd), T::NeemContactOp, Some("2026-11-23"), S::ContactAfgehandeld),
            (
                lees(
                    S::ContactVastgelegd,
                    serde_json::json!({ "contact": "1", "contactsoort": "informatievraag", "waarover": "x" }),
                ),
                T::BeantwoordVraag,
                None,
                S::ContactAfgehandeld,
            ),
            (voorbeeld(S::KlachtOntvangen), T::HandelKlachtAf, Some("2027-01-04"), S::KlachtAfgehandeld),
            (verzoek("inzage", false), T::HandelVerzoekAf, Some("2026-12-23"), S::VerzoekAfgehandeld),
            (verzoek("correctie", false), T::HandelVerzoekAf, Some("2026-12-23"), S::VerzoekAfgehandeld),
            (verzoek("inzage", true), T::HandelVerzoekAf, Some("2027-02-23"), S::VerzoekAfgehandeld),
            (verzoek("vernietiging", false), T::HandelVerzoekAf, Some("2027-02-23"), S::VerzoekAfgehandeld),
            // Without the hour: as if it was found at the start of that day.
            (voorbeeld(S::DatalekOntdekt), T::MeldDatalek, Some("2026-11-25"), S::DatalekGemeld),
        ] {
            let v = Verloop::default().met("2026-11-23", vraag);
            assert_eq!(eerste(&v, "2026-11-24"), Some((soort, uiterlijk.map(dag), antwoord)), "{soort:?}");
            let v = v.met("2026-11-24", voorbeeld(antwoord));
            assert_eq!(eerste(&v, "2026-11-24"), None, "{soort:?}");
        }
    }

    #[test]
    fn of_two_starts_the_earliest_counts() {
        let v = Verloop::default()
            .met("2026-11-23", voorbeeld(S::VerzoekOntvangen))
            .met("2026-11-20", voorbeeld(S::VerzoekOntvangen));
        let taken = taken(&v, "2026-11-24");
        assert_eq!(taken.iter().map(|t| t.soort).collect::<Vec<_>>(), [T::HandelVerzoekAf, T::LosTegenstrijdigheidOp]);
        assert_eq!(taken[0].uiterlijk, Some(dag("2026-12-21")));
    }

    #[test]
    fn the_gesprek_before_an_old_arrangement_stops_is_eight_weeks_before() {
        let v = Verloop::default().met("2023-09-01", voorbeeld(S::BestaandeOndersteuningVastgelegd));
        let verwacht = (T::VoerOvergangsgesprek, Some(dag("2023-11-06")), S::OvergangsgesprekGevoerd);
        assert_eq!(eerste(&v, "2023-10-01"), Some(verwacht));
        assert_eq!(eerste(&v, "2023-12-31"), Some(verwacht));
        assert_eq!(eerste(&v, "2024-01-01"), None);
        assert_eq!(eerste(&v.met("2023-10-01", voorbeeld(S::OvergangsgesprekGevoerd)), "2023-10-02"), None);
    }

    #[test]
    fn the_bsn_is_checked_before_anything_is_exchanged() {
        let met = |v: Verloop| v.met("2026-11-13", Feit::PersoonsgegevensVastgelegd(persoon("1948-03-07")));
        let controleer = |v: &Verloop| soorten(v, "2026-12-08").contains(&T::ControleerBsn);
        assert!(!controleer(&met(Verloop::verslag())));
        assert!(controleer(&met(Verloop::aanvraag())));
        assert!(controleer(&met(Verloop::bekend())));
        assert!(!controleer(&met(Verloop::bekend()).met("2026-11-16", voorbeeld(S::BsnGeverifieerd))));
        assert!(!controleer(&Verloop::bekend()));
    }

    #[test]
    fn the_date_of_birth_is_asked_once_somebody_sees_the_resident() {
        let mut onbekend = persoon("1948");
        onbekend.geboortedatum = None;
        let met = |v: Verloop| v.met("2026-11-16", Feit::PersoonsgegevensVastgelegd(onbekend.clone()));
        let vraagt = |v: &Verloop| soorten(v, "2026-12-08").contains(&T::VraagGeboortedatum);
        assert!(!vraagt(&met(Verloop::melding())));
        assert!(vraagt(&met(Verloop::gesprek())));
        assert!(vraagt(&met(Verloop::aanvraag())));
        assert!(!vraagt(&Verloop::gesprek().met("2026-11-16", Feit::PersoonsgegevensVastgelegd(persoon("1948")))));
        assert!(!vraagt(&met(Verloop::gesprek()).met("2026-12-01", voorbeeld(S::MeldingIngetrokken))));
    }

    #[test]
    fn after_a_death_only_what_others_may_ask_stays() {
        let v = Verloop::default()
            .met("2026-11-20", voorbeeld(S::ContactVastgelegd))
            .met("2026-11-20", voorbeeld(S::KlachtOntvangen))
            .met("2026-11-21", voorbeeld(S::Overleden));
        assert_eq!(soorten(&v, "2026-11-22"), [T::HandelKlachtAf]);
    }

    /// Every kind of feit that two people recorded differently is shown, and somebody is asked to choose.
    #[test]
    fn every_kind_in_dispute_is_shown_and_becomes_a_task() {
        for soort in S::ALLE.iter().filter(|s| **s != S::Vervallen) {
            let v = Verloop::melding().met("2026-11-20", voorbeeld(*soort)).met("2026-11-21", voorbeeld(*soort));
            let dossier = v.dossier();
            let pad = voorbeeld(*soort).pad((!soort.is_van_dossier()).then(|| zaak(1)));
            let zo = |t: &&crate::dossier::Tegenstrijdigheid| t.soort == soort.code() && t.koppen.len() >= 2;
            assert!(dossier.tegenstrijdigheden.iter().any(|t| zo(&t)), "{} is not shown", soort.code());
            let taak = taken(&v, "2026-11-23")
                .into_iter()
                .any(|t| t.soort == T::LosTegenstrijdigheidOp && t.vervuld_door == *soort);
            assert!(taak, "{} asks nobody: {pad}", soort.code());
        }
    }
}
