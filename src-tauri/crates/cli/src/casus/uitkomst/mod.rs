//! The answer of `casus beoordeel`, as JSON (docs/casus.md).

mod als;
mod besluitcontrole;
mod dwangsom;
mod feit;
mod recht;
mod regel;
mod termijn;

use super::bestand::Casus;
use super::dossier::Opgebouwd;
use als::AlsUitkomst;
use besluitcontrole::BesluitcontroleUitkomst;
use chrono::NaiveDate;
use dwangsom::{DwangsommeterUitkomst, IngebrekestellingUitkomst};
use feit::FeitUitkomst;
use recht::RechtUitkomst;
use regel::{RegelUitkomst, ToegekendUitkomst, regels_van};
use serde::Serialize;
use std::collections::BTreeSet;
use termijn::TermijnUitkomst;
use wmo::Regels;
use wmo::dossier::{Alsdan, Tegenstrijdigheid};
use wmo::fase::{Fase, Vlag};
use wmo::feit::FeitSoort;
use wmo::taak::{Taak, TaakSoort};
use wmo::termijn::TermijnSoort;

/// The whole answer.
#[derive(Serialize)]
pub struct Uitkomst {
    gemeente: String,
    vandaag: NaiveDate,
    zaken: Vec<ZaakUitkomst>,
    inwoner: InwonerUitkomst,
    feiten: Vec<FeitUitkomst>,
    #[serde(skip_serializing_if = "Option::is_none")]
    als: Option<AlsUitkomst>,
}

#[derive(Serialize)]
struct ZaakUitkomst {
    zaak: String,
    fase: Fase,
    vlaggen: BTreeSet<Vlag>,
    termijnen: Vec<TermijnUitkomst>,
    taken: Vec<TaakUitkomst>,
    tegenstrijdigheden: Vec<TegenstrijdigheidUitkomst>,
    regels: Vec<RegelUitkomst>,
    toegekend: Vec<ToegekendUitkomst>,
    besluitcontrole: Vec<BesluitcontroleUitkomst>,
    ingebrekestellingen: Vec<IngebrekestellingUitkomst>,
    dwangsommeter: Option<DwangsommeterUitkomst>,
    rechten: Vec<RechtUitkomst>,
}

/// What belongs to no zaak.
#[derive(Serialize)]
struct InwonerUitkomst {
    termijnen: Vec<TermijnUitkomst>,
    taken: Vec<TaakUitkomst>,
    tegenstrijdigheden: Vec<TegenstrijdigheidUitkomst>,
}

#[derive(Serialize)]
pub(super) struct TaakUitkomst {
    soort: TaakSoort,
    zin: String,
    uiterlijk: Option<NaiveDate>,
    termijn: Option<TermijnSoort>,
    vervuld_door: FeitSoort,
    grond: String,
}

#[derive(Serialize)]
struct TegenstrijdigheidUitkomst {
    soort: String,
    antwoorden: usize,
}

impl Uitkomst {
    /// Answers for every feit and every zaak of a case.
    pub fn van(
        casus: &Casus,
        opgebouwd: Opgebouwd<'_>,
        alsdan: Option<Alsdan>,
        regels: &Regels,
        vandaag: NaiveDate,
    ) -> Self {
        let Opgebouwd { dossier, feiten, zaaknamen, .. } = opgebouwd;
        let taken = dossier.taken(regels, vandaag);
        let tegenstrijdigheden = |wie: &dyn Fn(&Tegenstrijdigheid) -> bool| {
            dossier.tegenstrijdigheden.iter().filter(|t| wie(t)).map(TegenstrijdigheidUitkomst::van).collect()
        };
        let zaken = dossier.zaken.iter().map(|zaak| ZaakUitkomst {
            zaak: zaaknamen.get(&zaak.id).cloned().unwrap_or_default(),
            fase: zaak.fase(&dossier, regels, vandaag),
            vlaggen: zaak.vlaggen(&dossier, regels, vandaag),
            termijnen: zaak.termijnen(regels, vandaag).into_iter().map(TermijnUitkomst::from).collect(),
            taken: taken.iter().filter(|t| t.zaak == Some(zaak.id)).map(TaakUitkomst::van).collect(),
            tegenstrijdigheden: tegenstrijdigheden(&|t| t.zaak.is_none_or(|z| z == zaak.id)),
            regels: regels_van(&dossier, zaak, regels),
            toegekend: [zaak.toekenningen(), zaak.tijdelijke_toekenningen()]
                .into_iter()
                .flatten()
                .map(ToegekendUitkomst::from)
                .collect(),
            besluitcontrole: besluitcontrole::van(&dossier, zaak, regels, vandaag),
            ingebrekestellingen: zaak
                .ingebrekestellingen(regels, vandaag)
                .into_iter()
                .map(IngebrekestellingUitkomst::from)
                .collect(),
            dwangsommeter: zaak.dwangsommeter(regels, vandaag).map(DwangsommeterUitkomst::from),
            rechten: zaak.rechten(regels, vandaag).into_iter().map(RechtUitkomst::from).collect(),
        });
        let zaken = zaken.collect();
        let inwoner = InwonerUitkomst {
            termijnen: dossier.termijnen(regels, vandaag).into_iter().map(TermijnUitkomst::from).collect(),
            taken: taken.iter().filter(|t| t.zaak.is_none()).map(TaakUitkomst::van).collect(),
            tegenstrijdigheden: tegenstrijdigheden(&|t| t.zaak.is_none()),
        };
        let feiten = casus.feiten.iter().zip(feiten).enumerate();
        let feiten = feiten.filter_map(|(plaats, (feit, b))| FeitUitkomst::van(plaats, feit, b.toets, b.vastgelegd));
        let gedacht = casus.als.as_deref().unwrap_or_default();
        Self {
            gemeente: casus.gemeente.clone(),
            vandaag,
            zaken,
            inwoner,
            feiten: feiten.collect(),
            als: alsdan.map(|alsdan| AlsUitkomst::van(alsdan, gedacht, &zaaknamen)),
        }
    }
}

impl TaakUitkomst {
    fn van(t: &Taak) -> Self {
        Self {
            soort: t.soort,
            zin: t.zin.clone(),
            uiterlijk: t.uiterlijk,
            termijn: t.termijn,
            vervuld_door: t.vervuld_door,
            grond: t.grond.bron.clone().into_owned(),
        }
    }
}

impl TegenstrijdigheidUitkomst {
    fn van(t: &Tegenstrijdigheid) -> Self {
        Self { soort: t.soort.clone(), antwoorden: t.koppen.len() }
    }
}
