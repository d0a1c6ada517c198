//! Documents, and how they will look.

use crate::klok;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use stukken::{Feitbrief, StukSoort};
use wmo::dossier::Zaak;
use wmo::feit::Feit;
use wmo::tekst::datum_kort;
use wmo::vastlegging::ZaakId;
use wmo::{Dossier, Vastlegging};

/// A document that was made and stored.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct StukRegel {
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// Which kind.
    pub soort: StukSoort,
    /// It makes a besluit known.
    pub is_besluit: bool,
    /// "Onderzoeksverslag, versie 1".
    pub titel: String,
    /// The date printed on it.
    pub datum: NaiveDate,
    /// As one reads it.
    pub datum_leesbaar: String,
    /// Version, for a verslag.
    pub versie: Option<u32>,
    /// Number of the zaak; empty when no feit names one and there are several.
    pub zaaknummer: String,
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
}

/// The letter that goes with a feit, and how it will look.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Briefvoorbeeld {
    /// Which letter.
    pub soort: StukSoort,
    /// What it is called.
    pub titel: String,
    /// The feit can be recorded without it.
    pub vrij: bool,
    /// It is made unless somebody says no.
    pub standaard: bool,
    /// Its pages.
    pub voorbeeld: Option<Voorbeeld>,
    /// Why it cannot be made, and what to do.
    pub fout: Option<String>,
}

/// One page as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct VoorbeeldPagina {
    /// The page, as a picture.
    pub svg: String,
    /// The same in plain text, for who cannot see the picture.
    pub tekst: String,
}

/// A chapter of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Hoofdstuk {
    /// "1. Wat is je vraag?"
    pub kop: String,
    /// On which page it begins, counted from 0.
    pub pagina: u32,
}

/// A document as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Voorbeeld {
    /// Its title.
    pub titel: String,
    /// Its pages.
    pub paginas: Vec<VoorbeeldPagina>,
    /// Its chapters, in reading order.
    pub hoofdstukken: Vec<Hoofdstuk>,
    /// How easily its running text reads; none when there is too little of it.
    pub leesbaarheid: Option<leesbaarheid::Score>,
}

/// All documents of a dossier, newest first. `oefening`: of the practice file.
pub(crate) fn stukken(
    bijlagen: &[store::Bijlage],
    vastleggingen: &[Vastlegging],
    dossier: &Dossier,
    oefening: bool,
) -> Vec<StukRegel> {
    let mut rij: Vec<StukRegel> = bijlagen
        .iter()
        .filter_map(|b| {
            let soort = uit_code(&b.soort)?;
            let noemt = |v: &&Vastlegging| v.feit.stuk() == Some(b.sha256.as_str());
            let feit = vastleggingen.iter().rfind(noemt);
            // A correction keeps the letter that went out, with the date of then. A letter that no feit
            // names was sent on the day on which it was made.
            let gemaakt = klok::dag(b.vastgelegd_op);
            let datum = vastleggingen
                .iter()
                .find(noemt)
                .map_or(gemaakt, |v| datum_op_brief(v, v.zaak.and_then(|z| dossier.zaak(z)), gemaakt));
            let versie = match feit.map(|v| &v.feit) {
                Some(Feit::OnderzoeksverslagVastgesteld(f)) => Some(f.versie),
                _ => None,
            };
            let zaaknummer = zaaknummer(dossier, feit.and_then(|v| v.zaak));
            Some(StukRegel {
                sha256: b.sha256.clone(),
                soort,
                is_besluit: soort.is_besluit(),
                titel: b.titel.clone(),
                datum,
                datum_leesbaar: datum_kort(datum),
                versie,
                bestandsnaam: bestandsnaam(&zaaknummer, soort, versie, oefening),
                zaaknummer,
            })
        })
        .collect();
    rij.reverse();
    rij
}

/// The date that stands on the letter of a feit: one that answers something of an earlier day has the day on
/// which it was made.
pub(super) fn datum_op_brief(feit: &Vastlegging, zaak: Option<&Zaak>, gemaakt: NaiveDate) -> NaiveDate {
    let brief = zaak.and_then(|z| Feitbrief::bij(&feit.feit, feit.feitdatum, z, gemaakt));
    brief.map_or(feit.feitdatum, |b| b.datum)
}

/// Of the zaak that the document is about: the one of its feit, or else the only one that there is.
fn zaaknummer(dossier: &Dossier, zaak: Option<ZaakId>) -> String {
    let een = if let [een] = dossier.zaken.as_slice() { Some(een) } else { None };
    let zaak = zaak.and_then(|z| dossier.zaak(z)).or(een);
    zaak.and_then(|z| z.melding.waarde()).map(|m| m.zaaknummer.clone()).unwrap_or_default()
}

fn uit_code(tekst: &str) -> Option<StukSoort> {
    StukSoort::ALLE.iter().copied().find(|s| s.code() == tekst)
}

/// Kenmerk and kind: a file name lies about in many places and names nobody.
fn bestandsnaam(zaaknummer: &str, soort: StukSoort, versie: Option<u32>, oefening: bool) -> String {
    let soort = soort.code().replace('_', "-");
    let versie = versie.map(|v| format!("-versie-{v}")).unwrap_or_default();
    let naam = format!("{zaaknummer}-{soort}{versie}.pdf");
    format!("{}{}", if oefening { "oefening-" } else { "" }, naam.trim_start_matches('-'))
}

/// As it stands in the list of documents.
pub(crate) fn titel(soort: StukSoort, versie: Option<u32>) -> String {
    versie.map_or_else(|| soort.label().to_owned(), |v| format!("{}, versie {v}", soort.label()))
}

impl Voorbeeld {
    /// The pages of a document that was made.
    pub fn van(stuk: &stukken::Stuk) -> Self {
        let paginas = stuk.paginas_svg().into_iter().map(|p| VoorbeeldPagina { svg: p.svg, tekst: p.tekst }).collect();
        let lopend = stuk.blokken.lopende_tekst();
        let leesbaarheid = leesbaarheid::score_van(lopend.iter().map(String::as_str));
        let koppen = stuk.koppen().into_iter().filter(|k| k.niveau == 2);
        let hoofdstukken =
            koppen.map(|k| Hoofdstuk { kop: k.tekst, pagina: u32::try_from(k.pagina).unwrap_or(u32::MAX) }).collect();
        Self { titel: stuk.titel.clone(), paginas, hoofdstukken, leesbaarheid }
    }
}
