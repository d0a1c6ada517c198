//! What the window gets when a command cannot do its work.

use serde::Serialize;
use specta::Type;
use store::StoreFout;
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

    /// The toets refuses.
    pub fn geweigerd(toets: Toets) -> Self {
        let zin = toets
            .bevindingen
            .iter()
            .find(|b| b.oordeel == wmo::toets::Oordeel::Geweigerd)
            .map_or_else(|| "Dit kan nu niet worden vastgelegd.".to_owned(), |b| b.zin.clone());
        Self { toets: Some(toets), ..Self::nieuw(FoutCode::Geweigerd, zin) }
    }

    /// Nobody is in.
    pub fn vergrendeld() -> Self {
        Self::nieuw(FoutCode::Vergrendeld, "Keukentafel is vergrendeld. Ontgrendel met je naam en je wachtzin.")
    }

    /// No such dossier.
    pub fn geen_dossier() -> Self {
        Self::nieuw(FoutCode::NietGevonden, "Dit dossier staat niet op deze laptop. Zoek het opnieuw op.")
    }

    /// No such document.
    pub fn geen_stuk() -> Self {
        Self::nieuw(FoutCode::NietGevonden, "Dit stuk staat niet op deze laptop. Open het dossier opnieuw.")
    }
}

impl From<StoreFout> for Fout {
    fn from(fout: StoreFout) -> Self {
        let code = match &fout {
            StoreFout::VerkeerdWachtwoord => FoutCode::VerkeerdWachtwoord,
            StoreFout::TeSnel { .. } => FoutCode::TeSnel,
            StoreFout::WachtwoordTeKort => FoutCode::Invoer,
            StoreFout::DossierOntbreekt => FoutCode::NietGevonden,
            _ => FoutCode::Opslag,
        };
        let wacht_seconden = match &fout {
            StoreFout::TeSnel { wacht_seconden } => Some(u32::try_from(*wacht_seconden).unwrap_or(u32::MAX)),
            _ => None,
        };
        Self { wacht_seconden, ..Self::nieuw(code, fout.to_string()) }
    }
}
