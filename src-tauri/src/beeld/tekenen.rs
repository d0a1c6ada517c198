//! What one sees to sign on the screen, and to compare a file with what was sent.

use super::Voorbeeld;
use crate::klok;
use serde::Serialize;
use specta::Type;
use store::{Stukherkomst, Stukuitslag};
use wmo::feit::Vertegenwoordigingsrol;
use wmo::tekst::datum_lang;

/// Somebody who may sign.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Tekenaar {
    /// As it is recorded: "cliënt", or the name of a vertegenwoordiger.
    pub door: String,
    /// In which capacity; none for the resident.
    pub rol: Option<Vertegenwoordigingsrol>,
    /// Full name.
    pub naam: String,
    /// The capacity in words; empty for the resident.
    pub rol_label: String,
}

/// The verslag that can be signed on the screen, as it was frozen.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct TekenBeeld {
    /// Which version.
    pub versie: u32,
    /// SHA-256 of the frozen PDF: what is shown makes the very same bytes.
    pub sha256: String,
    /// "donderdag 26 november 2026".
    pub vastgesteld_op: String,
    /// Its pages.
    pub voorbeeld: Voorbeeld,
    /// Who may sign today.
    pub tekenaars: Vec<Tekenaar>,
}

/// How a file compares with what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Bestandsuitslag {
    /// The very same.
    Gelijk,
    /// The same with something behind it: a digital signature.
    Aangevuld,
    /// Another file than the document that it says it is.
    Veranderd,
    /// Not from here.
    Onbekend,
}

/// The answer about a file.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Bestandscontrole {
    /// How it compares.
    pub uitslag: Bestandsuitslag,
    /// Which document; none for an unknown file.
    pub stuk: Option<GecontroleerdStuk>,
}

/// The document that a file is, or says it is.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct GecontroleerdStuk {
    /// "Onderzoeksverslag, versie 1".
    pub titel: String,
    /// Number of the zaak; may be empty.
    pub zaaknummer: String,
    /// "vrijdag 27 november 2026"; none when sending was not recorded.
    pub verzonden_op: Option<String>,
    /// Day and hour of freezing.
    pub vastgezet_op: String,
    /// SHA-256 of what was sent.
    pub sha256: String,
    /// From how many vastleggingen it was made; none for a document from before that was kept.
    pub gemaakt_van: Option<u32>,
}

impl Bestandscontrole {
    /// The answer of the store, to be shown.
    pub fn van(uitslag: &Stukuitslag) -> Self {
        let (uitslag, herkomst) = match uitslag {
            Stukuitslag::Gelijk(h) => (Bestandsuitslag::Gelijk, Some(h)),
            Stukuitslag::Aangevuld(h) => (Bestandsuitslag::Aangevuld, Some(h)),
            Stukuitslag::Veranderd(h) => (Bestandsuitslag::Veranderd, Some(h)),
            Stukuitslag::Onbekend => (Bestandsuitslag::Onbekend, None),
        };
        Self { uitslag, stuk: herkomst.map(GecontroleerdStuk::van) }
    }
}

impl GecontroleerdStuk {
    fn van(h: &Stukherkomst) -> Self {
        Self {
            titel: h.titel.clone(),
            zaaknummer: h.zaaknummer.clone(),
            verzonden_op: h.verzonden_op.map(datum_lang),
            vastgezet_op: klok::leesbaar(h.bevroren_op),
            sha256: h.sha256.clone(),
            gemaakt_van: u32::try_from(h.gemaakt_van.len()).ok().filter(|n| *n > 0),
        }
    }
}
