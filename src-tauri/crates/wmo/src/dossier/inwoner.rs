//! What is known about the resident beside the zaken.

use super::{Dossier, Veld};
use crate::Regels;
use crate::feit::*;
use crate::persoon::Geboortedatum;
use chrono::NaiveDate;
use serde::Serialize;

/// A consent, by its name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Toestemming {
    /// Given.
    pub gegeven: Veld<ToestemmingGegeven>,
    /// Withdrawn.
    pub ingetrokken: Veld<ToestemmingIngetrokken>,
}

/// Support that runs already, outside the zaken.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct BestaandeOndersteuning {
    /// What it is.
    pub vastgelegd: Veld<BestaandeOndersteuningVastgelegd>,
    /// The gesprek before an old arrangement ends.
    pub gesprek: Veld<OvergangsgesprekGevoerd>,
}

/// A question or a signal that is no melding.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Contact {
    /// What it was.
    pub vastgelegd: Veld<ContactVastgelegd>,
    /// What came of it.
    pub afgehandeld: Veld<ContactAfgehandeld>,
}

/// A complaint.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Klacht {
    /// Received.
    pub ontvangen: Veld<KlachtOntvangen>,
    /// Dealt with.
    pub afgehandeld: Veld<KlachtAfgehandeld>,
}

/// A request about personal data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Verzoek {
    /// Received.
    pub ontvangen: Veld<VerzoekOntvangen>,
    /// Answered.
    pub afgehandeld: Veld<VerzoekAfgehandeld>,
}

/// A leak of personal data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Datalek {
    /// Discovered.
    pub ontdekt: Veld<DatalekOntdekt>,
    /// Reported.
    pub gemeld: Veld<DatalekGemeld>,
}

impl BestaandeOndersteuningVastgelegd {
    /// The last day on which it gives a right: its own end, and for an arrangement not after the stop of
    /// its stelsel (Almere, overgang 2023).
    pub fn einde_van_recht(&self, regels: &Regels) -> Option<NaiveDate> {
        let stelsel = regels.profiel.stelsels.op(self.van).filter(|_| self.profiel.is_some());
        let stop = stelsel.and_then(|s| s.geen_recht_vanaf).and_then(|dag| dag.pred_opt());
        [self.tot, stop].into_iter().flatten().min()
    }

    /// The last day for the gesprek about what comes after an old arrangement; none for other support.
    pub fn overgangsgesprek_uiterlijk(&self, regels: &Regels) -> Option<NaiveDate> {
        let stelsel = regels.profiel.stelsels.op(self.van).filter(|_| self.profiel.is_some())?;
        let weken = u64::from(stelsel.overgangsgesprek_weken?.als_getal());
        let eerste_zonder_recht = self.einde_van_recht(regels)?.succ_opt()?;
        eerste_zonder_recht.checked_sub_days(chrono::Days::new(weken * 7))
    }
}

impl Toestemming {
    /// Given on or before this day and not withdrawn on it.
    pub fn geldt_op(&self, dag: NaiveDate) -> bool {
        let gegeven = self.gegeven.laatste().is_some_and(|k| k.feitdatum <= dag);
        gegeven && self.ingetrokken.eerste().is_none_or(|k| k.feitdatum > dag)
    }
}

impl Dossier {
    /// Of the resident, possibly in part; none while nobody knows it.
    pub fn geboortedatum(&self) -> Option<&Geboortedatum> {
        self.persoon.waarde()?.geboortedatum.as_ref()
    }

    /// Whether the resident was recorded without a date of birth (procedure 4).
    pub fn mist_geboortedatum(&self) -> bool {
        self.persoon.is_vastgelegd() && self.geboortedatum().is_none()
    }

    /// Whether a consent for this purpose holds on this day. What is not consented to is not exchanged
    /// (Wmo 5.1.1 lid 4-5, 5.2.5, 5.3.3; casus K72).
    pub fn heeft_toestemming(&self, doel: Toestemmingsdoel, dag: NaiveDate) -> bool {
        let voor_dit = |t: &&Toestemming| t.gegeven.koppen.iter().all(|k| k.waarde.doel == doel);
        self.toestemmingen.values().filter(voor_dit).any(|t| t.geldt_op(dag))
    }
}
