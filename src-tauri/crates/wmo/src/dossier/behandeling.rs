//! What happens around an aanvraag and the choice of a leveringsvorm.

use super::Veld;
use crate::feit::*;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// A letter that asks to complete the aanvraag.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Verzuim {
    /// The letter.
    pub gevraagd: Veld<HerstelVerzuimGevraagd>,
    /// What came.
    pub aanvullingen: BTreeMap<String, Veld<AanvraagAangevuld>>,
}

impl Verzuim {
    /// The last day to complete the aanvraag, as it was written to the resident; the latest of two.
    pub fn termijn_tot(&self) -> Option<NaiveDate> {
        self.gevraagd.koppen.iter().map(|k| k.waarde.termijn_tot).max()
    }

    /// The day on which nothing was missing any more.
    pub fn aangevuld_op(&self) -> Option<NaiveDate> {
        self.aanvullingen.values().flat_map(|a| &a.koppen).filter(|k| k.waarde.volledig).map(|k| k.feitdatum).min()
    }

    /// The resident still has time, and did not complete the aanvraag.
    pub fn loopt_op(&self, dag: NaiveDate) -> bool {
        let gevraagd = self.gevraagd.eerste().is_some_and(|k| k.feitdatum <= dag);
        gevraagd && self.aangevuld_op().is_none() && self.termijn_tot().is_some_and(|tot| dag <= tot)
    }
}

/// The resident may react before a refusal.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Zienswijze {
    /// Asked.
    pub gevraagd: Veld<ZienswijzeGevraagd>,
    /// The reaction.
    pub ontvangen: Veld<ZienswijzeOntvangen>,
}

/// The choice for one line, made apart from the verslag.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Regelkeuze {
    /// Zin or pgb.
    pub leveringsvorm: Veld<LeveringsvormGekozen>,
    /// The provider.
    pub aanbieder: Veld<AanbiederGekozen>,
}

/// Everything about a pgb.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Pgb {
    /// Why.
    pub motivatie: Veld<PgbMotivatieOntvangen>,
    /// How.
    pub plan: Veld<PgbPlanOntvangen>,
    /// Talked over.
    pub gesprek: Veld<PgbGesprekGevoerd>,
    /// Judged.
    pub beoordeling: Veld<PgbBeoordeeld>,
}

/// The resident put the gemeente in default.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Ingebrekestelling {
    /// Received.
    pub ontvangen: Veld<IngebrekestellingOntvangen>,
    /// Confirmed.
    pub bevestigd: Veld<IngebrekestellingBevestigd>,
}
