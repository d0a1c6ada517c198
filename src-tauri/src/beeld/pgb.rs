//! What a pgb amounts to.

use serde::Serialize;
use specta::Type;
use wmo::Regels;
use wmo::dossier::Zaak;
use wmo::geld::Cent;
use wmo::pgb::bereken;
use wmo::product::{Leveringsvorm, Productregel};

/// The sum of one line.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct PgbBedrag {
    /// Which line.
    pub regel: String,
    /// What the plan of the resident costs.
    pub gevraagd: Option<Cent>,
    /// What the same support costs as zorg in natura.
    pub zorg_in_natura: Option<Cent>,
    /// What can be granted; none while something is missing.
    pub toe_te_kennen: Option<Cent>,
    /// What the resident pays on top.
    pub voor_eigen_rekening: Option<Cent>,
    /// The sum in sentences, and what is missing.
    pub uitleg: Vec<String>,
}

impl PgbBedrag {
    pub(crate) fn van(zaak: &Zaak, lijst: &[Productregel], regels: &Regels) -> Vec<Self> {
        let hulpverleners = zaak.pgb.plan.waarde().map_or(&[][..], |p| &p.hulpverleners);
        lijst
            .iter()
            .filter(|r| r.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget))
            .map(|r| {
                let som = bereken(r, hulpverleners, &regels.profiel);
                Self {
                    regel: r.regel.clone(),
                    gevraagd: som.gevraagd,
                    zorg_in_natura: som.zorg_in_natura,
                    toe_te_kennen: som.toe_te_kennen,
                    voor_eigen_rekening: som.voor_eigen_rekening,
                    uitleg: som.uitleg.into_iter().chain(som.ontbreekt.into_iter().map(|o| o.zin)).collect(),
                }
            })
            .collect()
    }
}
