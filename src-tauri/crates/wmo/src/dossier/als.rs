//! What would happen if these feiten were recorded too. Nothing is recorded: no record with an identity,
//! a salt or a moment leaves this file.

use super::Dossier;
use crate::Regels;
use crate::fase::{Fase, Vlag};
use crate::taak::Taak;
use crate::termijn::{Termijn, TermijnSoort};
use crate::toets::{Oordeel, Toets, Voorstel};
use crate::vastlegging::{ApparaatId, DossierId, Medewerker, Vastlegging, VastleggingId, ZaakId};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Serialize;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The dossier as it would be, and what differs from today.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Alsdan {
    /// The day on which one looks: today, or the day of the last feit when that lies ahead.
    pub dag: NaiveDate,
    /// What the toets would say of each feit, on the day that it happens and after the ones before
    /// it. A feit that would be refused does not count in the rest.
    pub toetsen: Vec<Toets>,
    /// Per zaak, in the order of the dossier.
    pub zaken: Vec<AlsdanZaak>,
    /// What belongs to no zaak.
    pub inwoner: AlsdanInwoner,
}

/// What would have to be done about the resident, beside the zaken.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct AlsdanInwoner {
    /// What would have to be done.
    pub taken: Vec<Taak>,
    /// What differs from the state of today.
    pub verschillen: Vec<super::Verschil>,
}

/// One zaak as it would be.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct AlsdanZaak {
    /// Which.
    pub zaak: ZaakId,
    /// Its phase.
    pub fase: Fase,
    /// What is also true.
    pub vlaggen: BTreeSet<Vlag>,
    /// Its deadlines.
    pub termijnen: Vec<Termijn>,
    /// Which of those are over today and would still not be met.
    pub te_laat: Vec<TermijnSoort>,
    /// What would have to be done.
    pub taken: Vec<Taak>,
    /// What differs from the state of today.
    pub verschillen: Vec<super::Verschil>,
}

/// One zaak on one day, or the resident: what the difference is taken between.
#[derive(Default)]
pub(super) struct Stand {
    pub(super) fase: Option<Fase>,
    pub(super) vlaggen: BTreeSet<Vlag>,
    pub(super) termijnen: Vec<Termijn>,
    pub(super) taken: Vec<Taak>,
}

impl Stand {
    /// A zaak that is not there has no phase and nothing to do.
    fn van(dossier: &Dossier, taken: &[Taak], zaak: ZaakId, regels: &Regels, dag: NaiveDate) -> Self {
        let gevonden = dossier.zaak(zaak);
        Self {
            fase: gevonden.map(|z| z.fase(dossier, regels, dag)),
            vlaggen: gevonden.map(|z| z.vlaggen(dossier, regels, dag)).unwrap_or_default(),
            termijnen: gevonden.map(|z| z.termijnen(regels, dag)).unwrap_or_default(),
            taken: taken.iter().filter(|t| t.zaak == Some(zaak)).cloned().collect(),
        }
    }

    fn van_inwoner(taken: &[Taak]) -> Self {
        Self { taken: taken.iter().filter(|t| t.zaak.is_none()).cloned().collect(), ..Self::default() }
    }
}

impl Dossier {
    /// What would happen if these feiten were recorded too, in this order: the dossier of these
    /// vastleggingen as it would be, and the difference with what it is today. Feiten may lie ahead.
    pub fn als(
        id: DossierId,
        vastleggingen: &[Vastlegging],
        feiten: &[Voorstel],
        regels: &Regels,
        vandaag: NaiveDate,
    ) -> Alsdan {
        let nu = Dossier::vouw(id, vastleggingen);
        let mut erbij = vastleggingen.to_vec();
        let mut dan = nu.clone();
        let mut dag = vandaag;
        let mut toetsen = Vec::with_capacity(feiten.len());
        for (nr, voorstel) in feiten.iter().enumerate() {
            // It would be recorded on the day that it happens, not today.
            let op = vandaag.max(voorstel.feitdatum);
            let toets = dan.toets(voorstel, regels, op);
            if toets.oordeel != Oordeel::Geweigerd {
                dag = dag.max(op);
                erbij.push(gedacht(nr, id, voorstel));
                dan = Dossier::vouw(id, &erbij);
            }
            toetsen.push(toets);
        }
        let (taken_nu, taken_dan) = (nu.taken(regels, vandaag), dan.taken(regels, dag));
        let zaken = dan
            .zaken
            .iter()
            .map(|zaak| {
                let was = Stand::van(&nu, &taken_nu, zaak.id, regels, vandaag);
                let wordt = Stand::van(&dan, &taken_dan, zaak.id, regels, dag);
                let verschillen = super::verschil::tussen(&was, &wordt);
                AlsdanZaak {
                    zaak: zaak.id,
                    fase: zaak.fase(&dan, regels, dag),
                    vlaggen: wordt.vlaggen,
                    te_laat: wordt.termijnen.iter().filter(|t| t.is_te_laat(vandaag)).map(|t| t.soort).collect(),
                    termijnen: wordt.termijnen,
                    taken: wordt.taken,
                    verschillen,
                }
            })
            .collect();
        let (was, wordt) = (Stand::van_inwoner(&taken_nu), Stand::van_inwoner(&taken_dan));
        let verschillen = super::verschil::tussen(&was, &wordt);
        Alsdan { dag, toetsen, zaken, inwoner: AlsdanInwoner { taken: wordt.taken, verschillen } }
    }
}

/// The id of the feit with this number, from 0: the same question gives the same answer. It sorts
/// behind every record that was made, as the record would that is made now. A feit of the question
/// names an earlier one by it in `vervangt`.
pub fn gedacht_id(nr: usize) -> VastleggingId {
    let mut id = [0xFF; 16];
    id[8..].copy_from_slice(&(nr as u64).to_be_bytes());
    VastleggingId(id)
}

/// A feit as the fold wants it.
fn gedacht(nr: usize, dossier: DossierId, v: &Voorstel) -> Vastlegging {
    let vastgelegd_op: DateTime<Utc> = v.feitdatum.and_time(NaiveTime::MIN).and_utc();
    Vastlegging {
        id: gedacht_id(nr),
        dossier,
        zaak: v.zaak,
        pad: v.feit.pad(v.zaak),
        vervangt: v.vervangt.clone(),
        reden: v.reden.clone(),
        feit: v.feit.clone(),
        feitdatum: v.feitdatum,
        feittijd: v.feittijd,
        kanaal: v.kanaal,
        vastgelegd_op,
        door: Medewerker { id: v.door, naam: String::new(), rol: v.rol },
        apparaat: ApparaatId(Uuid::nil()),
        zout: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Verandering as V, Verschil};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, dossier_id, hoop, voorbeeld, zaak};
    use crate::feit::{Feit, FeitSoort as S, MeldingOntvangen};
    use crate::taak::TaakSoort;
    use crate::toets::proef::{correctie, voorstel};
    use proptest::prelude::*;

    fn regels() -> Regels {
        Regels::ingebouwd("almere").unwrap()
    }

    fn als(v: &Verloop, feiten: &[Voorstel], op: &str) -> Alsdan {
        Dossier::als(dossier_id(), &v.vastleggingen, feiten, &regels(), dag(op))
    }

    fn verschillen(alsdan: &Alsdan) -> Vec<V> {
        alsdan.zaken.iter().flat_map(|z| z.verschillen.iter().map(|v| v.wat.clone())).collect()
    }

    #[test]
    fn sending_the_besluit_late_shows_what_starts_and_what_was_late() {
        let v = Verloop::besluit();
        let alsdan = als(&v, &[voorstel("2026-12-16", voorbeeld(S::BesluitBekendgemaakt))], "2026-12-07");
        assert_eq!(alsdan.dag, dag("2026-12-16"));
        assert_eq!(alsdan.toetsen[0].bevindingen[0].code, "besluit_te_laat");
        let verschillen = verschillen(&alsdan);
        assert!(verschillen.contains(&V::Fase { van: Some(Fase::Besluitvorming), naar: Fase::Besloten }));
        assert!(verschillen.contains(&V::TermijnGehaald {
            termijn: TermijnSoort::Besluit,
            van: None,
            naar: Some(dag("2026-12-16")),
            op_tijd: false
        }));
        let bezwaar = V::TermijnErbij { termijn: TermijnSoort::Bezwaar, naar: dag("2027-01-27") };
        assert!(verschillen.contains(&bezwaar), "{verschillen:?}");
        let weg = V::TaakWeg { taak: TaakSoort::MaakBesluitBekend, van: Some(dag("2026-12-14")) };
        assert!(verschillen.contains(&weg));
    }

    #[test]
    fn a_corrected_date_moves_the_terms_that_hang_on_it() {
        let v = Verloop::melding();
        let melding = voorbeeld(S::MeldingOntvangen);
        let mut eerder = correctie(&v, "2026-11-11", melding, Some("Ze belde woensdag al."));
        eerder.zaak = Some(zaak(1));
        let verschillen = verschillen(&als(&v, &[eerder], "2026-11-17"));
        let onderzoek = V::TermijnVerschuift {
            termijn: TermijnSoort::Onderzoek,
            van: dag("2026-12-28"),
            naar: dag("2026-12-23"),
            dagen: -5,
        };
        assert!(verschillen.contains(&onderzoek), "{verschillen:?}");
        let taak = V::TaakVerschuift {
            taak: TaakSoort::PlanGesprek,
            van: Some(dag("2026-12-28")),
            naar: Some(dag("2026-12-23")),
        };
        assert!(verschillen.contains(&taak), "{verschillen:?}");
    }

    #[test]
    fn a_new_melding_is_a_new_zaak() {
        let tweede = Voorstel { zaak: Some(zaak(2)), ..voorstel("2026-12-20", voorbeeld(S::MeldingOntvangen)) };
        let alsdan = als(&Verloop::bekend(), &[tweede], "2026-12-20");
        assert!(alsdan.zaken[0].verschillen.is_empty());
        assert_eq!(alsdan.zaken[1].verschillen[0].wat, V::Fase { van: None, naar: Fase::Melding });
        assert_eq!(alsdan.zaken[1].zaak, zaak(2));
    }

    #[test]
    fn what_would_be_refused_changes_nothing() {
        let v = Verloop::melding();
        let alsdan = als(&v, &[voorstel("2026-12-04", voorbeeld(S::BesluitGenomen))], "2026-11-20");
        assert_eq!(alsdan.toetsen[0].oordeel, Oordeel::Geweigerd);
        assert_eq!((alsdan.dag, verschillen(&alsdan)), (dag("2026-11-20"), Vec::new()));
    }

    #[test]
    fn every_difference_is_a_sentence_without_the_resident() {
        let melding = Feit::MeldingOntvangen(MeldingOntvangen {
            hulpvraag: "Vertrouwelijk".into(),
            melder: None,
            spoedsignaal: true,
            zaaknummer: String::new(),
        });
        let feiten = [
            voorstel("2026-11-13", melding),
            voorstel("2026-11-13", voorbeeld(S::SpoedVastgesteld)),
            voorstel("2026-11-16", voorbeeld(S::MeldingOntvangstBevestigd)),
            voorstel("2026-11-23", voorbeeld(S::MeldingIngetrokken)),
        ];
        for tot in 1..=feiten.len() {
            for Verschil { zin, .. } in
                als(&Verloop::default(), &feiten[..tot], "2026-11-23").zaken[0].verschillen.iter()
            {
                assert!(zin.ends_with('.') && zin.chars().next().is_some_and(char::is_uppercase), "{zin}");
                assert!(!zin.contains("Vertrouwelijk") && !zin.contains("  "), "{zin}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn nothing_more_changes_nothing(hoop in hoop(25), dagen in -500..500_i64) {
            let vandaag = dag("2026-11-23") + chrono::TimeDelta::days(dagen);
            let alsdan = Dossier::als(dossier_id(), &hoop, &[], &regels(), vandaag);
            prop_assert_eq!(alsdan.dag, vandaag);
            prop_assert!(alsdan.zaken.iter().all(|z| z.verschillen.is_empty()));
            prop_assert!(alsdan.inwoner.verschillen.is_empty());
        }

        /// Whatever is asked in whatever dossier: there is an answer, and recording what was asked
        /// gives the zaken that were foretold.
        #[test]
        fn what_is_foretold_comes_true(alles in hoop(30), grens in 0..30_usize, dagen in -500..500_i64) {
            let vandaag = dag("2026-11-23") + chrono::TimeDelta::days(dagen);
            let (eerst, later) = alles.split_at(grens.min(alles.len()));
            let later: Vec<&Vastlegging> =
                later.iter().filter(|v| v.dossier == dossier_id() && v.pad == v.feit.pad(v.zaak)).collect();
            let voorstellen: Vec<Voorstel> = later
                .iter()
                .map(|v| Voorstel {
                    zaak: v.zaak,
                    // What the author sees; the pile replaces at random.
                    vervangt: Dossier::vouw(dossier_id(), eerst).koppen.get(&v.pad).cloned().unwrap_or_default(),
                    reden: Some("Zo was het.".into()),
                    ..voorstel(&v.feitdatum.to_string(), v.feit.clone())
                })
                .collect();
            let alsdan = Dossier::als(dossier_id(), eerst, &voorstellen, &regels(), vandaag);
            let mut alle = eerst.to_vec();
            for ((v, voorstel), toets) in later.into_iter().zip(&voorstellen).zip(&alsdan.toetsen) {
                if toets.oordeel != Oordeel::Geweigerd {
                    alle.push(Vastlegging { vervangt: voorstel.vervangt.clone(), ..v.clone() });
                }
            }
            let dossier = Dossier::vouw(dossier_id(), &alle);
            prop_assert_eq!(dossier.zaken.len(), alsdan.zaken.len());
            for (zaak, foretold) in dossier.zaken.iter().zip(&alsdan.zaken) {
                prop_assert_eq!(zaak.id, foretold.zaak);
                prop_assert_eq!(zaak.termijnen(&regels(), alsdan.dag), foretold.termijnen.clone());
                prop_assert_eq!(zaak.fase(&dossier, &regels(), alsdan.dag), foretold.fase);
            }
        }
    }
}
