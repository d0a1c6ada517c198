//! The lines of support: how much in all, what it costs, and what really runs.

use chrono::NaiveDate;
use serde::Serialize;
use wmo::dossier::{Toegekend, Zaak};
use wmo::eigen_bijdrage::{self, Bijdrage};
use wmo::feit::Vrijstelling;
use wmo::geld::Cent;
use wmo::product::{Eenheid, Leveringsvorm, Product, Productregel};
use wmo::{Dossier, Regels, pgb};

#[derive(Serialize)]
pub(super) struct RegelUitkomst {
    regel: String,
    weken: u32,
    /// Hours or dagdelen; quarters are exact in a floating number.
    totaal: serde_json::Number,
    eenheid: Eenheid,
    eigen_bijdrage: BijdrageUitkomst,
    pgb: Option<PgbUitkomst>,
}

/// What the household pays; counted from the first day of the line.
#[derive(Serialize)]
struct BijdrageUitkomst {
    verschuldigd: Option<bool>,
    vrijstelling: Option<Vrijstelling>,
    eerste_maand: Option<NaiveDate>,
    per_maand_cent: Option<Cent>,
}

/// The sum of a pgb.
#[derive(Serialize)]
struct PgbUitkomst {
    gevraagd_cent: Option<Cent>,
    zorg_in_natura_cent: Option<Cent>,
    toe_te_kennen_cent: Option<Cent>,
    voor_eigen_rekening_cent: Option<Cent>,
    ontbreekt: Vec<String>,
}

/// A line that is granted, as everything that was decided later leaves it.
#[derive(Serialize)]
pub(super) struct ToegekendUitkomst {
    regel: String,
    besluit: String,
    product: Product,
    begin: NaiveDate,
    einde: NaiveDate,
    leveringsvorm: Option<Leveringsvorm>,
    aanbieder: Option<String>,
}

/// The lines with their totals: those of the besluit, or else those of the proposal.
pub(super) fn regels_van(dossier: &Dossier, zaak: &Zaak, regels: &Regels) -> Vec<RegelUitkomst> {
    let besloten = zaak.besluiten.last().and_then(|b| b.genomen.waarde()).map(|b| b.regels.as_slice());
    let voorgesteld = zaak.ondersteuning.waarde().map(|o| o.regels.as_slice());
    let lijst = besloten.filter(|r| !r.is_empty()).or(voorgesteld).unwrap_or_default();
    lijst.iter().map(|r| RegelUitkomst::van(r, dossier, zaak, regels)).collect()
}

impl RegelUitkomst {
    fn van(r: &Productregel, dossier: &Dossier, zaak: &Zaak, regels: &Regels) -> Self {
        let restweek = regels.profiel.restweek(r.begin);
        Self {
            regel: r.regel.clone(),
            weken: r.weken(restweek),
            totaal: totaal(r.totaal_kwarten(restweek)),
            eenheid: r.eenheid(),
            eigen_bijdrage: eigen_bijdrage::voor_zaak(dossier, zaak, r.begin, regels).bijdrage.into(),
            pgb: zaak.pgb.plan.waarde().map(|plan| pgb::bereken(r, &plan.hulpverleners, &regels.profiel).into()),
        }
    }
}

impl From<Bijdrage> for BijdrageUitkomst {
    fn from(bijdrage: Bijdrage) -> Self {
        let leeg = Self { verschuldigd: None, vrijstelling: None, eerste_maand: None, per_maand_cent: None };
        match bijdrage {
            Bijdrage::Verschuldigd { eerste_maand, per_maand } => {
                Self { verschuldigd: Some(true), eerste_maand: Some(eerste_maand), per_maand_cent: per_maand, ..leeg }
            }
            Bijdrage::Niet(vrijstelling) => {
                Self { verschuldigd: Some(false), vrijstelling: Some(vrijstelling), ..leeg }
            }
            Bijdrage::Onbekend => leeg,
        }
    }
}

impl From<pgb::Pgbberekening> for PgbUitkomst {
    fn from(som: pgb::Pgbberekening) -> Self {
        Self {
            gevraagd_cent: som.gevraagd,
            zorg_in_natura_cent: som.zorg_in_natura,
            toe_te_kennen_cent: som.toe_te_kennen,
            voor_eigen_rekening_cent: som.voor_eigen_rekening,
            ontbreekt: som.ontbreekt.into_iter().map(|o| o.veld).collect(),
        }
    }
}

impl From<Toegekend> for ToegekendUitkomst {
    fn from(t: Toegekend) -> Self {
        Self {
            regel: t.regel.regel,
            besluit: t.besluit,
            product: t.regel.product,
            begin: t.regel.begin,
            einde: t.regel.einde,
            leveringsvorm: t.regel.leveringsvorm,
            aanbieder: t.regel.aanbieder,
        }
    }
}

/// 416 quarters are 104; 10 quarters are 2.5.
fn totaal(kwarten: u32) -> serde_json::Number {
    let heel = serde_json::Number::from(kwarten / 4);
    if kwarten.is_multiple_of(4) {
        return heel;
    }
    serde_json::Number::from_f64(f64::from(kwarten) / 4.0).unwrap_or(heel)
}
