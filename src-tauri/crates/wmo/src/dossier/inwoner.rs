//! What is known about the resident beside the zaken.

use super::Veld;
use crate::feit::*;
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
