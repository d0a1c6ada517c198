//! Phases and flags, derived from the facts (procedure 1.3).

use serde::{Deserialize, Serialize};

/// Where a zaak stands. First match wins, in the order of procedure 1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Fase {
    /// The melding itself was annulled (double, wrong person).
    VervallenFout,
    /// Nothing more has to be done.
    Afgesloten,
    /// Granted support runs today.
    Uitvoering,
    /// The besluit was made known; support does not run (yet).
    Besloten,
    /// An aanvraag was received; no besluit was made known.
    Besluitvorming,
    /// The verslag was given; no reaction yet.
    VerslagUit,
    /// The verslag is frozen, not given yet.
    VerslagConcept,
    /// A gesprek or another fact of the onderzoek exists.
    Onderzoek,
    /// A melding came in.
    Melding,
}

/// What is also true, beside the phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Vlag {
    /// The receipt of the melding was not confirmed yet.
    BevestigingOpen,
    /// The seven days for the persoonlijk plan run.
    PlantermijnLoopt,
    /// Six weeks are over without verslag: an aanvraag is possible at once (Wmo 2.3.2 lid 9).
    OnderzoekstermijnVerstreken,
    /// Spoed was established.
    Spoed,
    /// The caller said that it is urgent; nobody judged it yet.
    SpoedsignaalOpen,
    /// The term for the besluit is over.
    TermijnVerstreken,
    /// A bezwaar was received.
    Bezwaar,
    /// Somebody speaks for the resident.
    MelderNamens,
    /// Two people recorded something different.
    Tegenstrijdigheid,
    /// The resident died.
    Overleden,
    /// An aanvraag came too early.
    TeVroegeAanvraag,
}
