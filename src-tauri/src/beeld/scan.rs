//! What came in by scan, and what lies on the shelf.

use crate::klok;
use serde::{Deserialize, Serialize};
use specta::Type;
use stukken::StukSoort;
use wmo::tekst::datum_kort;
use wmo::vastlegging::{DossierId, ZaakId};

/// A file that somebody dropped on the window.
#[derive(Clone, Deserialize, Type)]
pub struct ScanBestand {
    /// Its name, to say which one cannot be used. It is not kept.
    pub naam: String,
    /// Its bytes, in base 64.
    pub inhoud: String,
}

/// What was found in the files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Type)]
pub struct ScanUitslag {
    /// The documents that were known and kept.
    pub stukken: Vec<ScanStuk>,
    /// Files that are no scan, each with a sentence. They were not kept.
    pub geweigerd: Vec<String>,
    /// How many things were put on the shelf.
    pub op_plank: u32,
    /// "3 lege achterkanten overgeslagen."; none when every page had something on it.
    pub overgeslagen: Option<String>,
}

/// Pages of a document that came back, and where they are now.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ScanStuk {
    /// In whose dossier it was put.
    pub dossier: DossierId,
    /// About which zaak, when that follows from the code.
    pub zaak: Option<ZaakId>,
    /// Whose dossier that is.
    pub inwoner: String,
    /// Which kind of document came back.
    pub soort: StukSoort,
    /// "Onderzoeksverslag, versie 2".
    pub titel: String,
    /// Which version; none for a document that has no versions.
    pub versie: Option<u32>,
    /// "Dit is bladzijde 1-4 en 6 van 6."
    pub zin: String,
    /// "Bladzijde 5 ontbreekt."
    pub ontbreekt: Option<String>,
    /// What is odd about it: a page twice, a version that this dossier does not know.
    pub let_op: Vec<String>,
    /// The scan among the documents of the dossier.
    pub sha256: String,
    /// The reaction to the verslag can be recorded with it.
    pub reactie: bool,
}

/// A scan that was kept in a dossier.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ScanRegel {
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// "Scan: Onderzoeksverslag, versie 2, bladzijde 1-6 van 6".
    pub titel: String,
    /// The day on which it came into the dossier.
    pub datum_leesbaar: String,
    /// Name for a file: never a name of a person.
    pub bestandsnaam: String,
}

/// Something on the shelf.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct PlankRegel {
    /// Which.
    pub nummer: u32,
    /// Why it lies there.
    pub reden: String,
    /// Since when, as one reads it.
    pub sinds: String,
}

/// The code of a scan among the documents of the store; the kind of what came back stands behind it.
pub(crate) const SOORT: &str = "scan";

/// The scans of a dossier, newest first.
pub(crate) fn scans(bijlagen: &[store::Bijlage]) -> Vec<ScanRegel> {
    let scan = |b: &store::Bijlage| {
        (b.soort == SOORT).then(|| ScanRegel {
            sha256: b.sha256.clone(),
            titel: b.titel.clone(),
            datum_leesbaar: datum_kort(klok::dag(b.vastgelegd_op)),
            bestandsnaam: format!("scan-{}.pdf", b.sha256.get(..8).unwrap_or_default()),
        })
    };
    bijlagen.iter().rev().filter_map(scan).collect()
}

impl PlankRegel {
    pub(crate) fn van(op_plank: &store::OpPlank) -> Self {
        Self {
            nummer: u32::try_from(op_plank.nummer).unwrap_or(u32::MAX),
            reden: op_plank.reden.clone(),
            sinds: datum_kort(klok::dag(op_plank.moment)),
        }
    }
}
