//! One line of support, in words.

use super::{dag, gevuld, vast};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use wmo::Regels;
use wmo::product::{HoScenario, Leveringsvorm, Productregel};
use wmo::profiel::Indeling;
use wmo::tekst::{aantal, opsomming, telwoord};

/// One line of support.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Regel {
    product: String,
    traject: Option<String>,
    specialisme: Option<String>,
    /// "2,5 uur".
    per_week: String,
    begin: String,
    einde: String,
    totaal: String,
    pgb: bool,
    zin: bool,
    aanbieder: Option<String>,
    aanbieders: Option<String>,
    huishoudelijk: bool,
    scenario: Option<String>,
    wassen: Option<bool>,
    vervoer: Option<bool>,
    doel: Option<String>,
    toelichting: Option<String>,
    evaluatie: Option<String>,
}

impl Regel {
    /// `op` is the day on which a provider must have a contract to be named.
    pub fn van(regel: &Productregel, regels: &Regels, op: NaiveDate) -> Self {
        let aanbieders: Vec<&str> =
            regels.profiel.aanbieders_voor(regel.product, op).into_iter().map(|a| a.naam.as_str()).collect();
        Self {
            product: regels.profiel.productnaam(regel.product).to_owned(),
            traject: traject(regel, regels),
            specialisme: regel.specialisme.map(|s| s.label().to_owned()),
            per_week: per_week(regel),
            // Whole dates: in the narrow column of a table a year would end up alone.
            begin: vast(&dag(regel.begin)),
            einde: vast(&dag(regel.einde)),
            totaal: regel.totaal_label(regels.profiel.restweek(regel.begin)),
            pgb: is_pgb(regel),
            zin: regel.leveringsvorm == Some(Leveringsvorm::ZorgInNatura),
            aanbieder: gevuld(regel.aanbieder.as_deref()),
            aanbieders: (!aanbieders.is_empty()).then(|| opsomming(&aanbieders)),
            huishoudelijk: regel.product.traject().is_none(),
            scenario: regel.ho_scenario.map(|s| scenario(s).to_owned()),
            wassen: regel.wassen_en_strijken,
            vervoer: regel.vervoer_nodig,
            doel: gevuld(regel.doel.as_deref()),
            toelichting: gevuld(regel.toelichting.as_deref()),
            evaluatie: evaluatie(regel, regels, op),
        }
    }
}

/// "2,5 uur".
pub(super) fn per_week(regel: &Productregel) -> String {
    let kwarten = regel.per_week.kwarten();
    format!("{}\u{a0}{}", aantal(kwarten), regel.eenheid().label(kwarten))
}

/// Only where the gemeente orders its support by traject: elsewhere the word means nothing to the resident.
fn traject(regel: &Productregel, regels: &Regels) -> Option<String> {
    let stelsel = regels.profiel.stelsels.op(regel.begin)?;
    let traject = regel.traject.filter(|_| stelsel.indeling == Indeling::Trajecten)?;
    Some(regels.profiel.trajectnaam(traject).to_owned())
}

fn scenario(scenario: HoScenario) -> &'static str {
    match scenario {
        HoScenario::Tijdelijk => "tijdelijke hulp, om te zien wat je daarna nodig hebt",
        HoScenario::Langdurig => "langdurige hulp",
        HoScenario::Lichter => "lichtere hulp: minder vaak of minder taken dan gebruikelijk",
    }
}

/// Whether the line is granted or asked as a pgb.
pub(super) fn is_pgb(regel: &Productregel) -> bool {
    regel.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget)
}

/// When we look back together, counted from the begin (D19, D20).
fn evaluatie(regel: &Productregel, regels: &Regels, op: NaiveDate) -> Option<String> {
    let maanden = regels.profiel.evaluatie_maanden(regel.traject?, op)?;
    let hoe_vaak = match maanden {
        1 => "elke maand".to_owned(),
        12 => "elk jaar".to_owned(),
        n => format!("elke {} maanden", telwoord(n)),
    };
    let eerste = regel.begin.checked_add_months(Months::new(maanden))?;
    Some(if eerste <= regel.einde {
        format!("{hoe_vaak}, de eerste keer rond {}", dag(eerste))
    } else {
        format!("aan het einde, rond {}", dag(regel.einde))
    })
}
