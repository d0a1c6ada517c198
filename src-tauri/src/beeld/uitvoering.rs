//! What was granted, line by line, and how far it is.

use super::woorden;
use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use wmo::Regels;
use wmo::dossier::{Regelstaat, Toegekend, Zaak};
use wmo::product::{Leveringsvorm, Product};
use wmo::tekst::datum_kort;

/// One granted line.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct UitvoeringRegel {
    /// Which line (`Productregel::regel`).
    pub regel: String,
    /// Of which besluit.
    pub besluit: String,
    /// The product.
    pub product: Product,
    /// "Huishoudelijke ondersteuning, 2 uur per week".
    pub label: String,
    /// "104 uur in 52 weken".
    pub totaal_label: String,
    /// Zin or pgb.
    pub leveringsvorm: Option<Leveringsvorm>,
    /// Who provides it.
    pub aanbieder: Option<String>,
    /// First day.
    pub begin: NaiveDate,
    /// Last day, included.
    pub einde: NaiveDate,
    /// The amount of a pgb over the whole period, in euro cents.
    pub budget_cent: Option<u32>,
    /// How far it is.
    pub staat: Regelstaat,
    /// "loopt sinds ma 4 januari 2027".
    pub staat_label: String,
}

/// All lines that hold now, temporary ones first.
pub(crate) fn regels(zaak: &Zaak, regels: &Regels, vandaag: NaiveDate) -> Vec<UitvoeringRegel> {
    let tijdelijk = zaak.tijdelijke_toekenningen();
    tijdelijk.into_iter().chain(zaak.toekenningen()).map(|t| UitvoeringRegel::van(t, zaak, regels, vandaag)).collect()
}

impl UitvoeringRegel {
    fn van(toegekend: Toegekend, zaak: &Zaak, regels: &Regels, vandaag: NaiveDate) -> Self {
        let Toegekend { besluit, regel: r } = toegekend;
        let (staat, dag) = zaak.regelstaat(&r, vandaag);
        let genomen = zaak.besluit(&besluit).and_then(|b| b.genomen.waarde());
        let budget = genomen.and_then(|b| b.budgetten.iter().find(|x| x.regel == r.regel));
        Self {
            product: r.product,
            label: format!("{}, {}", regels.profiel.productnaam(r.product), r.per_week_label()),
            totaal_label: r.totaal_label(regels.profiel.restweek(r.begin)),
            leveringsvorm: r.leveringsvorm,
            begin: r.begin,
            einde: r.einde,
            budget_cent: budget.map(|b| b.budget_cent),
            staat,
            staat_label: format!("{} {}", woorden::regelstaat(staat), datum_kort(dag)),
            regel: r.regel,
            aanbieder: r.aanbieder,
            besluit,
        }
    }
}
