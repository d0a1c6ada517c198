//! The answer of `casus beoordeel`, as JSON.

use super::bestand::Casus;
use super::dossier::Opgebouwd;
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use std::collections::BTreeSet;
use wmo::Regels;
use wmo::dossier::{Tegenstrijdigheid, Zaak};
use wmo::fase::{Fase, Vlag};
use wmo::feit::FeitSoort;
use wmo::product::Eenheid;
use wmo::taak::TaakSoort;
use wmo::termijn::{Aard, Stap, Termijn, TermijnSoort, Tijdvak};
use wmo::toets::{Bevinding, Herstel, Oordeel};

/// The whole answer.
#[derive(Serialize)]
pub struct Uitkomst {
    gemeente: String,
    vandaag: NaiveDate,
    zaken: Vec<ZaakUitkomst>,
    feiten: Vec<FeitUitkomst>,
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

#[derive(Serialize)]
struct TermijnUitkomst {
    soort: TermijnSoort,
    start: NaiveDate,
    einde_kaal: NaiveDate,
    uiterlijk: NaiveDate,
    tijd: Option<NaiveTime>,
    voorzichtig: Option<NaiveDate>,
    opgeschort: Vec<Tijdvak>,
    staat_stil: bool,
    bij: Option<String>,
    aard: Aard,
    voldaan_op: Option<NaiveDate>,
    uitleg: Vec<String>,
    stappen: Vec<StapUitkomst>,
    grond: String,
}

/// As `termijn` on the command line writes it.
#[derive(Serialize)]
struct StapUitkomst {
    datum: NaiveDate,
    zin: String,
    grond: Option<String>,
}

#[derive(Serialize)]
struct TaakUitkomst {
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

#[derive(Serialize)]
struct FeitUitkomst {
    nr: usize,
    soort: FeitSoort,
    feitdatum: NaiveDate,
    toets: ToetsUitkomst,
    vastgelegd: bool,
}

#[derive(Serialize)]
struct ToetsUitkomst {
    oordeel: Oordeel,
    bevindingen: Vec<BevindingUitkomst>,
}

#[derive(Serialize)]
struct BevindingUitkomst {
    oordeel: Oordeel,
    code: String,
    zin: String,
    grond: String,
    herstel: Option<Herstel>,
}

impl Uitkomst {
    /// Answers for every feit and every zaak of a case.
    pub fn van(casus: &Casus, opgebouwd: Opgebouwd, regels: &Regels, vandaag: NaiveDate) -> Self {
        let Opgebouwd { dossier, feiten, zaaknamen } = opgebouwd;
        let taken = dossier.taken(regels, vandaag);
        let zaken = dossier
            .zaken
            .iter()
            .map(|zaak| ZaakUitkomst {
                zaak: zaaknamen.get(&zaak.id).cloned().unwrap_or_default(),
                fase: zaak.fase(&dossier, regels, vandaag),
                vlaggen: zaak.vlaggen(&dossier, regels, vandaag),
                termijnen: zaak.termijnen(regels, vandaag).into_iter().map(termijn).collect(),
                taken: taken.iter().filter(|t| t.zaak == Some(zaak.id)).map(taak).collect(),
                tegenstrijdigheden: dossier
                    .tegenstrijdigheden
                    .iter()
                    .filter(|t| t.zaak.is_none_or(|z| z == zaak.id))
                    .map(tegenstrijdigheid)
                    .collect(),
                regels: regels_van(zaak, regels),
            })
            .collect();
        let feiten = casus.feiten.iter().zip(feiten).enumerate().filter_map(|(plaats, (feit, beoordeeld))| {
            Some(FeitUitkomst {
                nr: plaats + 1,
                soort: feit.feit.soort()?,
                feitdatum: feit.omslag.feitdatum,
                toets: ToetsUitkomst {
                    oordeel: beoordeeld.toets.oordeel,
                    bevindingen: beoordeeld.toets.bevindingen.into_iter().map(bevinding).collect(),
                },
                vastgelegd: beoordeeld.vastgelegd,
            })
        });
        Self { gemeente: casus.gemeente.clone(), vandaag, zaken, feiten: feiten.collect() }
    }
}

fn termijn(t: Termijn) -> TermijnUitkomst {
    TermijnUitkomst {
        soort: t.soort,
        start: t.start,
        einde_kaal: t.einde_kaal,
        uiterlijk: t.uiterlijk,
        tijd: t.tijd,
        voorzichtig: t.voorzichtig,
        opgeschort: t.opgeschort,
        staat_stil: t.staat_stil,
        bij: t.bij,
        aard: t.aard,
        voldaan_op: t.voldaan_op,
        uitleg: t.uitleg.iter().map(|s| s.zin.clone()).collect(),
        stappen: t.uitleg.into_iter().map(stap).collect(),
        grond: t.grond.bron.into_owned(),
    }
}

fn stap(s: Stap) -> StapUitkomst {
    StapUitkomst { datum: s.datum, zin: s.zin, grond: s.grond.map(|g| g.bron.into_owned()) }
}

fn taak(t: &wmo::taak::Taak) -> TaakUitkomst {
    TaakUitkomst {
        soort: t.soort,
        zin: t.zin.clone(),
        uiterlijk: t.uiterlijk,
        termijn: t.termijn,
        vervuld_door: t.vervuld_door,
        grond: t.grond.bron.clone().into_owned(),
    }
}

fn tegenstrijdigheid(t: &Tegenstrijdigheid) -> TegenstrijdigheidUitkomst {
    TegenstrijdigheidUitkomst { soort: t.soort.clone(), antwoorden: t.koppen.len() }
}

fn bevinding(b: Bevinding) -> BevindingUitkomst {
    BevindingUitkomst {
        oordeel: b.oordeel,
        code: b.code,
        zin: b.zin,
        grond: b.grond.bron.into_owned(),
        herstel: b.herstel,
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
