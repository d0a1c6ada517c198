//! Facts around the melding (Wmo 2.3.2 lid 1-3, 2.3.3).

use crate::persoon::{Naam, Telefoonnummer};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The feitdatum is the day on which the melding reached the gemeente.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeldingOntvangen {
    /// The question, in the resident's own words.
    pub hulpvraag: String,
    /// Who called, when it was not the resident (Wmo 2.3.2 lid 1 "door of namens").
    #[serde(default)]
    pub melder: Option<Melder>,
    /// The caller says that it cannot wait: somebody has to judge that today (Wmo 2.3.3).
    #[serde(default)]
    pub spoedsignaal: bool,
    /// Number under which the zaak is known; printed as kenmerk. Never the BSN.
    #[serde(default)]
    pub zaaknummer: String,
}

/// The one who reports in the name of the resident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Melder {
    /// Name.
    pub naam: Naam,
    /// "dochter", "huisarts".
    pub relatie: String,
    /// For questions.
    #[serde(default)]
    pub telefoon: Option<Telefoonnummer>,
    /// What was shown to act for the resident: "machtiging". A melding needs none.
    #[serde(default)]
    pub machtiging: Option<String>,
    /// The resident knows of it and agrees; without that it is a signal (casus K64).
    pub met_medeweten: bool,
}

/// The feitdatum is the day on which the letter was sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeldingOntvangstBevestigd {
    /// SHA-256 of the letter, in hexadecimal digits.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// To whom cliëntondersteuning was offered: cliënt and mantelzorger each have the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Aan {
    /// The resident.
    Client,
    /// The one who helps unpaid.
    Mantelzorger,
}

impl Aan {
    /// As in a pad.
    pub fn code(self) -> &'static str {
        match self {
            Aan::Client => "client",
            Aan::Mantelzorger => "mantelzorger",
        }
    }
}

/// What the answer to an offer of cliëntondersteuning was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AntwoordClientondersteuning {
    /// Wants it.
    Wil,
    /// Does not want it.
    WilNiet,
    /// Already has somebody.
    HeeftAl,
    /// Offered (in the letter); no answer yet.
    NogGeenAntwoord,
}

/// Cliëntondersteuning was offered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClientondersteuningAangeboden {
    /// To whom.
    pub aan: Aan,
    /// What they said.
    pub antwoord: AntwoordClientondersteuning,
    /// Name of the cliëntondersteuner, if there is one.
    #[serde(default)]
    pub ondersteuner: Option<String>,
    /// How it was told: "in de ontvangstbevestiging", "aan de telefoon".
    #[serde(default)]
    pub toelichting: Option<String>,
}

/// Told that a persoonlijk plan may be handed in within seven days.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersoonlijkPlanMogelijkheidGemeld {
    /// How it was told.
    #[serde(default)]
    pub toelichting: Option<String>,
}

/// The plan came in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersoonlijkPlanOntvangen {
    /// What it says, in short, or word for word.
    #[serde(default)]
    pub inhoud: String,
}

/// The resident expressly makes no plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersoonlijkPlanAfgezien {
    /// What the resident said.
    #[serde(default)]
    pub toelichting: Option<String>,
}

/// Spoed was judged. When help cannot wait, the college decides at once on a temporary provision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpoedVastgesteld {
    /// Why it cannot wait, or why it can.
    pub reden: String,
    /// Somebody's safety is at stake.
    #[serde(default)]
    pub veiligheid: bool,
    /// The outcome of the judgement is that it can wait: answers a spoedsignaal without making it spoed.
    #[serde(default)]
    pub kan_wachten: bool,
}

/// The melding is withdrawn; not a besluit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeldingIngetrokken {
    /// By whom.
    #[serde(default)]
    pub door: String,
    /// In writing, or else spoken; none where that was not noted.
    #[serde(default)]
    pub schriftelijk: Option<bool>,
    /// Why.
    #[serde(default)]
    pub reden: String,
}

/// Why the gemeente ends a melding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RedenAfsluiting {
    /// Advice was enough.
    OpgelostMetAdvies,
    /// A general provision solves it.
    AlgemeneVoorziening,
    /// No answer after reminders.
    GeenReactie,
    /// Not a resident of this gemeente.
    GeenIngezetene,
    /// The same melding stands twice.
    Dubbel,
}

/// The melding is ended by letter. An aanvraag stays possible, and the letter says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeldingAfgesloten {
    /// Why.
    pub reden: RedenAfsluiting,
    /// In words.
    #[serde(default)]
    pub toelichting: Option<String>,
}

/// The resident died.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overleden {
    /// Who told it.
    #[serde(default)]
    pub bron: String,
}

/// The resident moved away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verhuisd {
    /// Where to.
    pub naar_gemeente: String,
    /// First day in the other gemeente.
    pub per: NaiveDate,
}
