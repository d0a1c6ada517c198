//! Documents, and how they will look.

use crate::klok;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use stukken::StukSoort;
use wmo::Dossier;
use wmo::feit::{BesluitGenomen, Feit};
use wmo::tekst::datum_kort;

/// A document that was made and stored.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct StukRegel {
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// Which kind.
    pub soort: StukSoort,
    /// "Onderzoeksverslag, versie 1".
    pub titel: String,
    /// The date printed on it.
    pub datum: NaiveDate,
    /// As one reads it.
    pub datum_leesbaar: String,
    /// Version, for a verslag.
    pub versie: Option<u32>,
    /// Name for a file: kenmerk and kind, never a name.
    pub bestandsnaam: String,
}

/// What the preview is made with, beside the dossier as it is recorded.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct VoorbeeldGegevens {
    /// The date to print.
    pub datum: NaiveDate,
    /// Version of the verslag.
    pub versie: Option<u32>,
    /// A besluit that is being written and not taken yet.
    pub besluit: Option<BesluitGenomen>,
    /// Another feit that is being written and not recorded yet.
    pub voorstel: Option<Feit>,
    /// Which gesprek, verzuim, ingebrekestelling, ... it is about; none for the latest one.
    pub onderwerp: Option<String>,
}

/// One page as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct VoorbeeldPagina {
    /// The page, as a picture.
    pub svg: String,
    /// The same in plain text, for who cannot see the picture.
    pub tekst: String,
}

/// A document as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Voorbeeld {
    /// Its title.
    pub titel: String,
    /// Its pages.
    pub paginas: Vec<VoorbeeldPagina>,
}

/// All documents of a dossier, newest first.
pub(crate) fn stukken(bijlagen: &[store::Bijlage], dossier: &Dossier) -> Vec<StukRegel> {
    let mut rij: Vec<StukRegel> = bijlagen
        .iter()
        .filter_map(|b| {
            let soort = uit_code(&b.soort)?;
            let (zaaknummer, datum, versie) = herkomst(dossier, &b.sha256);
            let datum = datum.unwrap_or_else(|| klok::dag(b.vastgelegd_op));
            Some(StukRegel {
                sha256: b.sha256.clone(),
                soort,
                titel: b.titel.clone(),
                datum,
                datum_leesbaar: datum_kort(datum),
                versie,
                bestandsnaam: bestandsnaam(&zaaknummer, soort, versie),
            })
        })
        .collect();
    rij.reverse();
    rij
}

/// The zaak, the date and the version of the feit that names this document.
fn herkomst(dossier: &Dossier, sha256: &str) -> (String, Option<NaiveDate>, Option<u32>) {
    let is = |stuk: &Option<String>| stuk.as_deref() == Some(sha256);
    for zaak in &dossier.zaken {
        let bevestiging = zaak.bevestiging.koppen.iter().find(|k| is(&k.waarde.stuk)).map(|k| (k.feitdatum, None));
        let verslag = zaak.verslagen.iter().find_map(|v| {
            v.vastgesteld.koppen.iter().find(|k| is(&k.waarde.stuk)).map(|k| (k.feitdatum, Some(v.versie)))
        });
        let besluit = zaak
            .besluiten
            .iter()
            .find_map(|b| b.bekendgemaakt.koppen.iter().find(|k| is(&k.waarde.stuk)).map(|k| (k.feitdatum, None)));
        if let Some((datum, versie)) = bevestiging.or(verslag).or(besluit) {
            let nummer = zaak.melding.waarde().map(|m| m.zaaknummer.clone()).unwrap_or_default();
            return (nummer, Some(datum), versie);
        }
    }
    (String::new(), None, None)
}

fn uit_code(tekst: &str) -> Option<StukSoort> {
    StukSoort::ALLE.iter().copied().find(|s| s.code() == tekst)
}

/// Kenmerk and kind: a file name lies about in many places and names nobody.
fn bestandsnaam(zaaknummer: &str, soort: StukSoort, versie: Option<u32>) -> String {
    let soort = soort.code().replace('_', "-");
    let versie = versie.map(|v| format!("-versie-{v}")).unwrap_or_default();
    format!("{zaaknummer}-{soort}{versie}.pdf").trim_start_matches('-').to_owned()
}

/// As it stands in the list of documents.
pub(crate) fn titel(soort: StukSoort, versie: Option<u32>) -> String {
    versie.map_or_else(|| soort.label().to_owned(), |v| format!("{}, versie {v}", soort.label()))
}

impl Voorbeeld {
    /// The pages of a document that was made.
    pub fn van(stuk: &stukken::Stuk) -> Self {
        let paginas = stuk.paginas_svg().into_iter().map(|p| VoorbeeldPagina { svg: p.svg, tekst: p.tekst }).collect();
        Self { titel: stuk.titel.clone(), paginas }
    }
}
