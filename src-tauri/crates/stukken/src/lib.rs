//! Stukken: letter text, filled from a dossier, set into pages, written as PDF and as preview.
//!
//! `assets/brieven/*.md`, with those of the gemeente in their place -> [`brief`] fills it from the
//! [`context`] -> a tree of blocks
//! ([`document`]) -> pages as a draw list ([`opmaak`]) -> bytes ([`schrijver`]). The same dossier and
//! the same rules give the same bytes.
//!
//! This crate may not: read a clock, a file or a database, decide a rule or a date of the law (it asks
//! [`wmo`]), or put personal data in an error, a title or a file name.
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

// The invented dossier of the tests names this crate as its users do.
#[cfg(test)]
extern crate self as stukken;
#[cfg(test)]
#[path = "../tests/voorbeeld/mod.rs"]
mod voorbeeld;

mod beeldmerk;
mod brief;
mod context;
pub mod document;
mod drukblad;
mod feitbrief;
mod fout;
mod inzage;
mod lezer;
mod opmaak;
mod samen;
mod schrijver;
mod soort;
mod verschil;

pub use drukblad::drukbladen;
pub use feitbrief::{BRIEVEN_ZONDER_FEIT, Briefplicht, FEITEN_MET_BRIEF, Feitbrief};
pub use fout::StukFout;
pub use inzage::{Inzagekeer, Inzagewijze};
pub use lezer::{Alinea, lees};
pub use scan::Stukkenmerk;
pub use soort::StukSoort;
pub use verschil::{Alineaverschil, InVersie, Stukje, vergelijk, vergelijk_woorden};

use chrono::NaiveDate;
use document::Document;
use serde::Serialize;
use wmo::vastlegging::{DossierId, ZaakId};
use wmo::{Dossier, Regels};

/// What a stuk is made from.
#[derive(Clone, Debug)]
pub struct Gegevens<'a> {
    /// Everything that is known about the resident.
    pub dossier: &'a Dossier,
    /// About which zaak.
    pub zaak: ZaakId,
    /// Law, calendar and gemeente.
    pub regels: &'a Regels,
    /// The date that is printed: the day of sending. Terms in the letter are counted from it.
    pub datum: NaiveDate,
    /// Version of the verslag.
    pub versie: Option<u32>,
    /// Which besluit; none for the latest one.
    pub besluit: Option<&'a str>,
    /// Which gesprek, verzuim, ingebrekestelling, wijziging, ... the letter is about, by its short name
    /// ("vertraging/1", "overmacht/1" for a standstill); none for the latest one.
    pub onderwerp: Option<String>,
    /// Who to call about it.
    pub medewerker: &'a str,
    /// Who looked into the dossier, oldest first; only for the letter that tells of it.
    pub inzage: &'a [Inzagekeer],
    /// Made to practise: then every page says so.
    pub oefenen: bool,
}

impl StukSoort {
    /// The short name on its pages. It follows from whose letter it is and what it is about, and is the
    /// same for a preview, for what goes out, and for every version.
    pub fn merk(self, dossier: DossierId, zaak: ZaakId, besluit: Option<&str>, onderwerp: Option<&str>) -> Stukkenmerk {
        let tekst = |deel: Option<&str>| deel.unwrap_or_default().as_bytes().to_vec();
        Stukkenmerk::van(&[
            dossier.0.as_bytes(),
            zaak.0.as_bytes(),
            self.code().as_bytes(),
            &tekst(besluit),
            &tekst(onderwerp),
        ])
    }
}

/// A stuk, ready to be shown and written.
#[derive(Debug)]
pub struct Stuk {
    /// Title; holds no name and no BSN.
    pub titel: String,
    /// What it says.
    pub blokken: Document,
    /// The short name on its pages.
    pub merk: Stukkenmerk,
    soort: StukSoort,
    opmaak: opmaak::Opmaak,
    vingerafdruk: [u8; 32],
}

/// One page of the preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Pagina {
    /// The page as a picture.
    pub svg: String,
    /// The page as text, for who listens.
    pub tekst: String,
}

/// A heading of a stuk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kop {
    /// 1 for the title, 2 for a chapter.
    pub niveau: u8,
    /// What it says.
    pub tekst: String,
    /// On which page it stands, counted from 0.
    pub pagina: usize,
}

/// Makes a stuk. What was not recorded yet shows as a visible gap; whether a stuk may be frozen with
/// a gap in it is for the toets to say. Gives an error when the letter has no sense at all (no melding,
/// no besluit) or when the letter text of the gemeente is faulty.
pub fn maak(soort: StukSoort, gegevens: &Gegevens<'_>) -> Result<Stuk, StukFout> {
    let gemeente = &gegevens.regels.profiel.gemeente;
    let map = gegevens.regels.profiel.map.as_str();
    let svg = beeldmerk::ingebouwd(map).ok_or(StukFout::Ontbreekt("het beeldmerk van deze gemeente"))?;
    let bron = context::Bron::van(soort, gegevens)?;
    let context = context::Context::van(&bron)?;
    let gevuld = brief::vul_ingebouwd(map, soort.bestand(), &context)?;
    let mut blokken = Document {
        // Who does not see the word behind the text, hears it in the title.
        titel: if gegevens.oefenen { format!("{} (oefening)", soort.label()) } else { soort.label().to_owned() },
        taal: "nl-NL".to_owned(),
        kenmerk: context.kenmerk().to_owned(),
        versie: gegevens.versie.filter(|_| soort == StukSoort::Onderzoeksverslag),
        datum: gegevens.datum,
        afzender: format!("Gemeente {}", gemeente.naam),
        tekenvelden: gegevens.regels.profiel.tekenveld_in_pdf(gegevens.datum),
        oefening: gegevens.oefenen,
        blokken: gevuld.blokken,
        noten: gevuld.noten,
    };
    if let Some((_, ondertekening)) = context::getekend::op_scherm(&bron) {
        blokken.teken(&ondertekening.handtekening);
    }
    let beeldmerk = beeldmerk::Beeldmerk::lees(svg)?;
    let (r, g, b) = gegevens.regels.profiel.kleuren.accent.rgb();
    let accent = [r, g, b].map(|k| f32::from(k) / 255.0);
    let merk = soort.merk(gegevens.dossier.id, gegevens.zaak, gegevens.besluit, gegevens.onderwerp.as_deref());
    Ok(Stuk::zet(soort, merk, blokken, accent, &beeldmerk))
}

/// Tries letter texts of a gemeente, by file name, together with the shared ones that they do not
/// replace. Gives every fault once, with its file and where possible its line.
pub fn toets_brieven(eigen: &[(&str, &str)]) -> Vec<StukFout> {
    brief::toets::toets(&brief::Brieven::met_eigen(eigen))
}

/// Tries the mark of a gemeente (`beeldmerk.svg`): whether it can be drawn on paper.
pub fn toets_beeldmerk(svg: &str) -> Result<(), StukFout> {
    beeldmerk::Beeldmerk::lees(svg).map(|_| ())
}

/// Forgets the words of the stuk that was made last. They are kept to make it faster a second time; who
/// locks the dossiers calls this, so that no text of a resident stays behind in memory.
pub fn vergeet() {
    opmaak::vergeet();
}

impl Stuk {
    fn zet(
        soort: StukSoort,
        merk: Stukkenmerk,
        blokken: Document,
        accent: [f32; 3],
        beeldmerk: &beeldmerk::Beeldmerk,
    ) -> Self {
        let inhoud = serde_json::to_vec(&blokken).unwrap_or_default();
        let vingerafdruk = blake3::Hasher::new().update(&inhoud).update(merk.als_str().as_bytes()).finalize();
        let opmaak = opmaak::zet(&blokken, (&vingerafdruk.to_hex()[..8], merk), accent, beeldmerk);
        Stuk { titel: blokken.titel.clone(), blokken, merk, soort, opmaak, vingerafdruk: *vingerafdruk.as_bytes() }
    }

    /// The version on its pages; 0 for a stuk that has none.
    pub fn versie(&self) -> u32 {
        self.blokken.versie.unwrap_or(0)
    }

    /// The PDF. The same stuk gives the same bytes. Refuses a character that the letters do not have.
    pub fn pdf(&self) -> Result<Vec<u8>, StukFout> {
        schrijver::pdf::schrijf(&self.blokken, &self.opmaak, &self.vingerafdruk)
    }

    /// The pages as pictures. A character that the letters do not have shows as an empty box.
    pub fn paginas_svg(&self) -> Vec<Pagina> {
        schrijver::svg::schrijf(&self.opmaak)
    }

    /// Its headings in reading order, each with the page on which it stands.
    pub fn koppen(&self) -> Vec<Kop> {
        let koppen = schrijver::bladwijzers::koppen(&self.opmaak);
        koppen.into_iter().map(|k| Kop { niveau: k.niveau, tekst: k.tekst, pagina: k.pagina }).collect()
    }

    /// How many pages it has.
    pub fn aantal_paginas(&self) -> usize {
        self.opmaak.paginas.len()
    }

    /// Name for a file: kenmerk and kind, no name and no BSN; of practice it says so.
    pub fn bestandsnaam(&self) -> String {
        let kenmerk: String =
            self.blokken.kenmerk.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let kenmerk = if kenmerk.is_empty() { "zaak" } else { kenmerk.as_str() };
        let versie = self.blokken.versie.map(|v| format!("-versie-{v}")).unwrap_or_default();
        let oefening = if self.blokken.oefening { "oefening-" } else { "" };
        format!("{oefening}{kenmerk}-{}{versie}.pdf", self.soort.code().replace('_', "-"))
    }
}
