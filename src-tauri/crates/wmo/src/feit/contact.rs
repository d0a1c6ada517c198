//! Contacts that are no melding, complaints, requests about personal data, and leaks.

use serde::{Deserialize, Serialize};

/// Why somebody came, other than with a melding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Contactsoort {
    /// Just a question ("gewoon een vraag stellen"); starts no term.
    Informatievraag,
    /// Somebody worries about the resident, without acting for him (casus K64).
    Signaal,
}

/// A question or a signal; no melding, so no term runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactVastgelegd {
    /// A short name that stays the same.
    pub contact: String,
    /// Which.
    pub contactsoort: Contactsoort,
    /// Who called: "buurvrouw", "huisarts".
    #[serde(default)]
    pub van: String,
    /// What was asked or told.
    pub waarover: String,
}

/// The question was answered, or the resident was contacted about the signal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactAfgehandeld {
    /// Which.
    pub contact: String,
    /// What came of it.
    pub uitkomst: String,
    /// The resident makes a melding now; that is a feit of its own.
    #[serde(default)]
    pub wordt_melding: bool,
}

/// The resident was told where to complain (Awb hoofdstuk 9).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KlachtrouteGemeld {
    /// How.
    #[serde(default)]
    pub toelichting: String,
}

/// A complaint; apart from bezwaar (Awb hoofdstuk 9).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KlachtOntvangen {
    /// A short name that stays the same.
    pub klacht: String,
    /// About what.
    pub waarover: String,
}

/// The complaint was dealt with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KlachtAfgehandeld {
    /// Which.
    pub klacht: String,
    /// What came of it.
    pub uitkomst: String,
}

/// What a resident may ask about his personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Verzoeksoort {
    /// To see and copy (Wmo 5.3.2, AVG 15).
    Inzage,
    /// To correct (Wmo 5.3.2 lid 5, AVG 16).
    Correctie,
    /// To destroy (Wmo 5.3.5, AVG 17).
    Vernietiging,
}

/// A request about personal data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VerzoekOntvangen {
    /// A short name that stays the same.
    pub verzoek: String,
    /// Which.
    pub verzoeksoort: Verzoeksoort,
    /// About which data.
    #[serde(default)]
    pub waarover: String,
    /// The resident was told within a month that it takes up to two months more (AVG 12 lid 3).
    #[serde(default)]
    pub verlengd: bool,
}

/// What came of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Verzoekuitkomst {
    /// Done.
    Toegewezen,
    /// Done in part.
    DeelsToegewezen,
    /// Refused, with a reason.
    Geweigerd,
}

/// The request was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VerzoekAfgehandeld {
    /// Which.
    pub verzoek: String,
    /// How.
    pub uitkomst: Verzoekuitkomst,
    /// Obligatory with a refusal (casus K70).
    #[serde(default)]
    pub reden: String,
}

/// Personal data were lost or seen by somebody who may not (AVG 33). The feittijd is the moment of discovery.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DatalekOntdekt {
    /// A short name that stays the same.
    pub datalek: String,
    /// What happened, without personal data.
    pub wat: String,
}

/// The leak was reported to the Autoriteit Persoonsgegevens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DatalekGemeld {
    /// Which.
    pub datalek: String,
    /// What was reported.
    #[serde(default)]
    pub toelichting: String,
}
