//! What the window gets when a command cannot do its work.

use serde::Serialize;
use specta::Type;
use wmo::toets::Toets;

/// Which kind of failure; the window decides by this where it shows the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FoutCode {
    /// Nobody is in.
    Vergrendeld,
    /// Name and passphrase do not fit; never says which half.
    VerkeerdWachtwoord,
    /// Too many wrong passphrases: wait.
    TeSnel,
    /// The toets refuses: see [`Fout::toets`].
    Geweigerd,
    /// The file could not be read or written.
    Opslag,
    /// What was typed cannot be used.
    Invoer,
    /// There is no such dossier or document.
    NietGevonden,
    /// The document could not be made.
    Stuk,
}

/// A failure, with a Dutch sentence that says what to do. Never personal data.
#[derive(Clone, Debug, PartialEq, Serialize, Type, thiserror::Error)]
#[error("{zin}")]
pub struct Fout {
    /// Which kind.
    pub code: FoutCode,
    /// What is wrong and what to do.
    pub zin: String,
    /// What the toets found, for a refusal.
    pub toets: Option<Toets>,
    /// How long to wait before the next try.
    pub wacht_seconden: Option<u32>,
}

impl Fout {
    /// A failure without more.
    pub fn nieuw(code: FoutCode, zin: impl Into<String>) -> Self {
        Self { code, zin: zin.into(), toets: None, wacht_seconden: None }
    }
}
