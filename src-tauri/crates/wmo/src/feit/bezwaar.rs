//! Bezwaar and what comes of it (Awb hoofdstuk 6 and 7).

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// Its receipt was confirmed in writing (Awb 6:14).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BezwaarBevestigd {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// SHA-256 of the letter.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// The bezwaar lacks something; it may be completed (Awb 6:6). The term stands still (Awb 7:10 lid 2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BezwaarVerzuimGevraagd {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// A short name that stays the same.
    pub verzuim: String,
    /// What.
    pub ontbreekt: Vec<Bezwaargebrek>,
    /// Last day, included.
    pub termijn_tot: NaiveDate,
}

/// It was completed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BezwaarVerzuimHersteld {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// Which.
    pub verzuim: String,
    /// Nothing is missing any more.
    pub volledig: bool,
}

/// What a bezwaarschrift may lack (Awb 6:5, 2:1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Bezwaargebrek {
    /// Not signed.
    Handtekening,
    /// No name or address.
    NaamEnAdres,
    /// No date.
    Dagtekening,
    /// It does not say which besluit.
    OmschrijvingBesluit,
    /// No reasons (pro forma).
    Gronden,
    /// Somebody else wrote it, without authorisation.
    Machtiging,
}

/// The resident is invited to be heard; the feitdatum is the day of the invitation. A later one moves the hearing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HoorzittingGepland {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// The day of the hearing. Until ten days before it the resident may hand in documents (Awb 7:4 lid 1).
    pub datum: NaiveDate,
    /// The hour.
    #[serde(default)]
    pub tijd: Option<NaiveTime>,
    /// Where, or "telefoon".
    #[serde(default)]
    pub plaats: String,
    /// Who will hear, as far as known.
    #[serde(default)]
    pub door: String,
}

/// The resident was heard (Awb 7:2), by somebody who did not prepare the besluit (Awb 7:5).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HoorzittingGehouden {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// Who heard.
    pub door: String,
    /// What was said (Awb 7:7).
    #[serde(default)]
    pub verslag: String,
}

/// Why hearing may be left out (Awb 7:3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum GrondNietHoren {
    /// Clearly inadmissible.
    KennelijkNietOntvankelijk,
    /// Clearly unfounded.
    KennelijkOngegrond,
    /// The resident does not want to be heard, or did not say so in time.
    GeenGebruik,
    /// The bezwaar is granted in full.
    GeheelTegemoetgekomen,
}

/// There was no hearing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AfgezienVanHoren {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// Why.
    pub grond: GrondNietHoren,
}

/// The decision on bezwaar is put off: at most six weeks, once (Awb 7:10 lid 3); longer only with consent (lid 4).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BezwaarVerdaagd {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// How many weeks.
    pub weken: u8,
    /// The resident agreed with longer.
    #[serde(default)]
    pub met_instemming: bool,
    /// Why.
    pub reden: String,
}

/// What the decision says (Awb 7:11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum UitkomstBezwaar {
    /// Well-founded.
    Gegrond,
    /// In part.
    GedeeltelijkGegrond,
    /// Unfounded.
    Ongegrond,
    /// Inadmissible.
    NietOntvankelijk,
}

/// The decision on bezwaar (Awb 7:11, 7:12).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BeslissingOpBezwaar {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// What it says.
    pub uitkomst: UitkomstBezwaar,
    /// Why.
    pub motivering: String,
    /// When it was sent; none while it lies ready.
    #[serde(default)]
    pub bekendgemaakt_op: Option<NaiveDate>,
    /// The besluit that takes the place of the first one.
    #[serde(default)]
    pub nieuw_besluit: Option<String>,
    /// Under which mandate.
    pub mandaat: super::Mandaat,
}

/// The bezwaar is withdrawn (Awb 6:21).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BezwaarIngetrokken {
    /// Bezwaar against which besluit.
    pub besluit: String,
    /// In writing, or else spoken at the hearing.
    pub schriftelijk: bool,
}

/// What a beroep is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Beroepsoort {
    /// The decision on bezwaar.
    Besluit,
    /// That no decision came in time (Awb 6:12).
    NietTijdig,
}

/// The rechtbank told of a beroep.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BeroepOntvangen {
    /// A short name that stays the same.
    pub beroep: String,
    /// About what.
    pub beroepsoort: Beroepsoort,
    /// Which rechtbank.
    #[serde(default)]
    pub rechtbank: String,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}
