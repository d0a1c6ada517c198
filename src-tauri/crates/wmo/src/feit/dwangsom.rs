//! Ingebrekestelling and dwangsom (Awb 4:17-4:20, 6:12).

use serde::{Deserialize, Serialize};

/// What is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum WaaroverIngebrekestelling {
    /// The besluit on the aanvraag.
    Aanvraag,
    /// The decision on bezwaar (Awb 7:14).
    Bezwaar,
    /// A temporary provision (Wmo 2.3.3); a lawyer has to look (casus K68).
    Spoed,
}

/// The resident puts the gemeente in default. Always registered; whether it counts is computed. The feitdatum is the day of receipt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IngebrekestellingOntvangen {
    /// A short name that stays the same.
    pub ingebrekestelling: String,
    /// What is late.
    pub waarover: WaaroverIngebrekestelling,
    /// In writing; a phone call is no ingebrekestelling.
    pub schriftelijk: bool,
    /// For a digital one: through the way that the gemeente assigned (Awb 2:13, 2:16).
    #[serde(default)]
    pub aangewezen_kanaal: bool,
    /// How many applied together; each gets an equal share (Awb 4:17 lid 6). One when not filled in.
    #[serde(default)]
    pub aanvragers: Option<u32>,
    /// For bezwaar: against which besluit.
    #[serde(default)]
    pub besluit: Option<String>,
}

/// Its receipt was confirmed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IngebrekestellingBevestigd {
    /// Which.
    pub ingebrekestelling: String,
    /// SHA-256 of the letter.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// Why nothing is due (Awb 4:17 lid 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum GeenDwangsom {
    /// Unreasonably late.
    OnredelijkLaat,
    /// The applicant has no interest.
    GeenBelanghebbende,
    /// The aanvraag was clearly inadmissible or unfounded.
    KennelijkNietOntvankelijkOfOngegrond,
    /// Put in default before the term was over.
    Prematuur,
    /// Decided within the two weeks after the ingebrekestelling.
    OpTijdBesloten,
}

/// The college sets what is due, of its own motion (Awb 4:18). A besluit of its own: made known like one, and open to bezwaar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DwangsomVastgesteld {
    /// Short name of this besluit inside the zaak.
    pub besluit: String,
    /// On which.
    pub ingebrekestelling: String,
    /// Days due.
    pub dagen: u32,
    /// Amount in euro cents, for all applicants together.
    pub bedrag_cent: u32,
    /// Why nothing is due.
    #[serde(default)]
    pub geen: Option<GeenDwangsom>,
    /// In words.
    pub motivering: String,
    /// Under which mandate.
    pub mandaat: super::Mandaat,
}

/// Paid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DwangsomBetaald {
    /// Which.
    pub besluit: String,
    /// Amount in euro cents.
    pub bedrag_cent: u32,
    /// To which account.
    #[serde(default)]
    pub iban: Option<crate::persoon::Iban>,
}
