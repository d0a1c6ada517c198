//! The answer of `casus beoordeel`, as JSON (docs/casus.md).

mod als;
mod feit;
mod termijn;

use super::bestand::Casus;
use super::dossier::Opgebouwd;
use als::AlsUitkomst;
use chrono::NaiveDate;
use feit::FeitUitkomst;
use serde::Serialize;
use std::collections::BTreeSet;
use termijn::TermijnUitkomst;
use wmo::Regels;
use wmo::dossier::{Alsdan, Tegenstrijdigheid, Zaak};
use wmo::fase::{Fase, Vlag};
use wmo::feit::FeitSoort;
use wmo::product::Eenheid;
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
}

/// What belongs to no zaak.
#[derive(Serialize)]
struct InwonerUitkomst {
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

#[derive(Serialize)]
struct RegelUitkomst {
    regel: String,
    weken: u32,
    /// Hours or dagdelen; quarters are exact in a floating number.
    totaal: serde_json::Number,
    eenheid: Eenheid,
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
            regels: regels_van(zaak, regels),
        });
        let zaken = zaken.collect();
        let inwoner = InwonerUitkomst {
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

/// The lines with their totals: those of the besluit, or else those of the proposal.
fn regels_van(zaak: &Zaak, regels: &Regels) -> Vec<RegelUitkomst> {
    let besloten = zaak.besluiten.last().and_then(|b| b.genomen.waarde()).map(|b| b.regels.as_slice());
    let voorgesteld = zaak.ondersteuning.waarde().map(|o| o.regels.as_slice());
    besloten
        .filter(|r| !r.is_empty())
        .or(voorgesteld)
        .unwrap_or_default()
        .iter()
        .map(|r| {
            let restweek = regels.profiel.restweek(r.begin);
            RegelUitkomst {
                regel: r.regel.clone(),
                weken: r.weken(restweek),
                totaal: totaal(r.totaal_kwarten(restweek)),
                eenheid: r.eenheid(),
            }
        })
        .collect()
}

/// 416 quarters are 104; 10 quarters are 2.5.
fn totaal(kwarten: u32) -> serde_json::Number {
    let heel = serde_json::Number::from(kwarten / 4);
    if kwarten.is_multiple_of(4) {
        return heel;
    }
    serde_json::Number::from_f64(f64::from(kwarten) / 4.0).unwrap_or(heel)
}
