//! What would happen if the feiten of `als` were recorded too.

use super::super::bestand::Casusfeit;
use super::TaakUitkomst;
use super::feit::FeitUitkomst;
use super::termijn::TermijnUitkomst;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use wmo::dossier::{Alsdan, Verandering, Verschil};
use wmo::fase::{Fase, Vlag};
use wmo::toets::Oordeel;
use wmo::vastlegging::ZaakId;

#[derive(Serialize)]
pub(super) struct AlsUitkomst {
    dag: NaiveDate,
    zaken: Vec<AlsZaakUitkomst>,
    inwoner: AlsInwonerUitkomst,
    feiten: Vec<FeitUitkomst>,
}

#[derive(Serialize)]
struct AlsZaakUitkomst {
    zaak: String,
    fase: Fase,
    vlaggen: BTreeSet<Vlag>,
    termijnen: Vec<TermijnUitkomst>,
    taken: Vec<TaakUitkomst>,
    verschillen: Vec<VerschilUitkomst>,
}

#[derive(Serialize)]
struct AlsInwonerUitkomst {
    taken: Vec<TaakUitkomst>,
    verschillen: Vec<VerschilUitkomst>,
}

/// What and its sentence beside each other.
#[derive(Serialize)]
struct VerschilUitkomst {
    #[serde(flatten)]
    wat: Verandering,
    zin: String,
}

impl AlsUitkomst {
    pub(super) fn van(alsdan: Alsdan, feiten: &[Casusfeit], zaaknamen: &BTreeMap<ZaakId, String>) -> Self {
        let zaken = alsdan.zaken.into_iter().map(|zaak| AlsZaakUitkomst {
            zaak: zaaknamen.get(&zaak.zaak).cloned().unwrap_or_default(),
            fase: zaak.fase,
            vlaggen: zaak.vlaggen,
            termijnen: zaak.termijnen.into_iter().map(TermijnUitkomst::from).collect(),
            taken: zaak.taken.iter().map(TaakUitkomst::van).collect(),
            verschillen: verschillen(zaak.verschillen),
        });
        let feiten = feiten.iter().zip(alsdan.toetsen).enumerate().filter_map(|(plaats, (feit, toets))| {
            let mag = toets.oordeel != Oordeel::Geweigerd;
            FeitUitkomst::van(plaats, feit, toets, mag)
        });
        Self {
            dag: alsdan.dag,
            zaken: zaken.collect(),
            inwoner: AlsInwonerUitkomst {
                taken: alsdan.inwoner.taken.iter().map(TaakUitkomst::van).collect(),
                verschillen: verschillen(alsdan.inwoner.verschillen),
            },
            feiten: feiten.collect(),
        }
    }
}

fn verschillen(verschillen: Vec<Verschil>) -> Vec<VerschilUitkomst> {
    verschillen.into_iter().map(|v| VerschilUitkomst { wat: v.wat, zin: v.zin }).collect()
}
