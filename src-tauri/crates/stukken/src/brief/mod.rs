//! From letter text to blocks: fields are filled, conditions chosen, and Markdown read.
//!
//! The text of a dossier never meets the template language or Markdown. A field is first printed as
//! one private character ([`waarden`]); only after Markdown is read does its text come back, as text.

mod figuur;
mod markdown;
mod noten;
mod richtlijn;
pub(crate) mod toets;
mod waarden;

use crate::StukFout;
use crate::document::{Blok, Tekst};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, ErrorKind, UndefinedBehavior};
use serde::Serialize;
use std::sync::{Mutex, OnceLock, PoisonError};
use waarden::Waarden;

/// A letter text by its file name.
pub(crate) type Bestand = (&'static str, &'static str);

macro_rules! brieven {
    ($map:literal: $($naam:literal),* $(,)?) => {
        &[$(($naam, include_str!(concat!("../../../../../assets/", $map, "/", $naam)))),*]
    };
}

/// What every gemeente sends, unless it has a text of its own with the same name.
const GEDEELD: &[Bestand] = brieven!("brieven":
    // Letters.
    "afhandeling_klacht.md",
    "afsluitbrief_melding.md",
    "antwoord_verzoek.md",
    "bericht_nabestaanden.md",
    "beschikking_afwijzing.md",
    "beschikking_pgb.md",
    "beschikking_pgb_geweigerd.md",
    "beschikking_toekenning.md",
    "beslissing_op_bezwaar.md",
    "besluit_intrekking.md",
    "besluit_spoed.md",
    "besluit_verlenging.md",
    "besluit_wijziging.md",
    "bevestiging_ingebrekestelling.md",
    "bevestiging_intrekking.md",
    "bevestiging_intrekking_bezwaar.md",
    "bevestiging_wijziging.md",
    "bewijs_rechten.md",
    "bezwaar_aanvullen.md",
    "buiten_behandeling.md",
    "doorzendbericht.md",
    "dwangsombeschikking.md",
    "einde_opschorting.md",
    "evaluatieverslag.md",
    "getekend_antwoord.md",
    "herinnering_verslag.md",
    "herstel_verzuim.md",
    "intrekking_toestemming.md",
    "keuzekaart.md",
    "onderzoek_te_laat.md",
    "onderzoeksverslag.md",
    "ontvangstbevestiging.md",
    "ontvangstbevestiging_bezwaar.md",
    "ontvangstbevestiging_klacht.md",
    "ontvangstbevestiging_verzoek.md",
    "opschorting.md",
    "signaal_einde_pgb.md",
    "te_vroege_aanvraag.md",
    "toestemmingsformulier.md",
    "uitleg_zonder_aanvraag.md",
    "uitnodiging_gesprek.md",
    "uitnodiging_hoorzitting.md",
    "verdaging.md",
    "verdaging_bezwaar.md",
    "verzoek_zienswijze.md",
    "wie_keek.md",
    // Pieces that letters include.
    "afsluiting.md",
    "antwoordformulier.md",
    "beroepsclausule.md",
    "bezwaarclausule.md",
    "briefhoofd.md",
    "doelen.md",
    "eigen_bijdrage.md",
    "grond_herziening.md",
    "huisgenoten.md",
    "kopie.md",
    "mantelzorgers.md",
    "motivering.md",
    "niet_toegekend.md",
    "ombudsman.md",
    "onderdeel.md",
    "ondersteuning.md",
    "ondertekening.md",
    "onderwerpen.md",
    "plichten.md",
    "uren.md",
    "wie_levert.md",
    "zelfredzaamheid.md",
);

/// The texts of a gemeente's own, by the name of its folder.
const EIGEN: &[(&str, &[Bestand])] = &[
    ("almere", brieven!("gemeenten/almere/brieven": "contact.md", "wijzigen.md")),
    ("leeuwarden", brieven!("gemeenten/leeuwarden/brieven": "contact.md", "wijzigen.md")),
];

/// The letters of a gemeente, with what they include.
#[derive(Clone, Debug)]
pub(crate) struct Brieven<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Brieven<'a> {
    /// The built-in letters of the gemeente in this folder.
    pub fn ingebouwd(gemeente: &str) -> Option<Brieven<'static>> {
        let (_, eigen) = EIGEN.iter().find(|(naam, _)| *naam == gemeente)?;
        Some(Brieven::met_eigen(eigen))
    }

    /// The shared letters, with these in the place of those of the same name.
    pub fn met_eigen(eigen: &[(&'a str, &'a str)]) -> Self {
        let gedeeld = GEDEELD.iter().filter(|(naam, _)| eigen.iter().all(|(e, _)| e != naam));
        Self(eigen.iter().chain(gedeeld).copied().collect())
    }
}

/// The letters of each gemeente of [`EIGEN`], each read when it is first made: reading them all takes
/// longer than making one.
static PERSEN: [OnceLock<Mutex<Drukpers<'static>>>; EIGEN.len()] = [const { OnceLock::new() }; EIGEN.len()];

/// Letter texts, read and checked, to be filled.
pub(crate) struct Drukpers<'a> {
    brieven: Brieven<'a>,
    omgeving: Environment<'a>,
    waarden: Waarden,
}

/// A letter, filled.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Gevuld {
    pub blokken: Vec<Blok>,
    /// Footnotes, by their number from 1.
    pub noten: Vec<Tekst>,
}

/// Fills a letter of the gemeente in this folder.
pub(crate) fn vul_ingebouwd(gemeente: &str, naam: &str, context: &impl Serialize) -> Result<Gevuld, StukFout> {
    let geen = StukFout::Ontbreekt("de brieven van deze gemeente");
    let plaats = EIGEN.iter().zip(&PERSEN).find(|((eigen, _), _)| *eigen == gemeente).map(|(_, pers)| pers);
    let (Some(plaats), Some(brieven)) = (plaats, Brieven::ingebouwd(gemeente)) else { return Err(geen) };
    let pers = match plaats.get() {
        Some(pers) => pers,
        None => {
            let pers = Drukpers::leeg(&brieven)?;
            plaats.get_or_init(|| Mutex::new(pers))
        }
    };
    // A letter that failed halfway leaves nothing behind that the next one needs.
    let mut pers = pers.lock().unwrap_or_else(PoisonError::into_inner);
    pers.neem_op(naam)?;
    pers.vul(naam, context)
}

impl<'a> Drukpers<'a> {
    /// Reads the letters. Refuses a text with a fault, and names file and line.
    pub fn nieuw(brieven: &Brieven<'a>) -> Result<Self, StukFout> {
        for (bestand, tekst) in &brieven.0 {
            richtlijn::controleer(bestand, tekst)?;
        }
        let mut pers = Self::leeg(brieven)?;
        for (bestand, tekst) in &brieven.0 {
            pers.omgeving.add_template(bestand, tekst).map_err(|e| brieftekst(bestand, &e))?;
        }
        Ok(pers)
    }

    /// Knows the letters, but reads none yet.
    fn leeg(brieven: &Brieven<'a>) -> Result<Self, StukFout> {
        let waarden = Waarden::default();
        Ok(Self { brieven: brieven.clone(), omgeving: omgeving(&waarden)?, waarden })
    }

    /// Reads one letter with what it includes. A name that is not there is left to who fills the letter.
    fn neem_op(&mut self, naam: &str) -> Result<(), StukFout> {
        if self.omgeving.get_template(naam).is_ok() {
            return Ok(());
        }
        let gevonden = self.brieven.0.iter().find(|(bestand, _)| *bestand == naam);
        let Some((bestand, tekst)) = gevonden.copied() else { return Ok(()) };
        richtlijn::controleer(bestand, tekst)?;
        self.omgeving.add_template(bestand, tekst).map_err(|e| brieftekst(bestand, &e))?;
        let ingevoegd = tekst.split("{% include \"").skip(1).filter_map(|rest| rest.split_once('"'));
        for (naam, _) in ingevoegd {
            self.neem_op(naam)?;
        }
        Ok(())
    }

    /// Fills a letter. Either the whole letter comes out, or an error that names file and line.
    pub fn vul(&self, naam: &str, context: &impl Serialize) -> Result<Gevuld, StukFout> {
        self.waarden.neem();
        let brief = self.omgeving.get_template(naam);
        let gevuld = brief.and_then(|b| b.render(Serde(context))).map_err(|e| brieftekst(naam, &e))?;
        richtlijn::lees(naam, &gevuld, &self.waarden.neem())
    }
}

fn omgeving<'a>(waarden: &Waarden) -> Result<Environment<'a>, StukFout> {
    let mut omgeving = Environment::new();
    // An unknown field is an error, not an empty place in somebody's letter.
    omgeving.set_undefined_behavior(UndefinedBehavior::Strict);
    // A line with only a condition leaves no white line behind: white lines part paragraphs.
    let mut vorm = SyntaxConfig::builder();
    vorm.trim_blocks(true).lstrip_blocks(true);
    omgeving.set_syntax(vorm.build().map_err(|e| brieftekst("brieven", &e))?);
    let waarden = waarden.clone();
    omgeving.set_formatter(move |uit, _, waarde| waarden.druk(uit, waarde));
    Ok(omgeving)
}

/// The library's error with its place. An error inside a partial is reported at that partial.
fn brieftekst(naam: &str, fout: &minijinja::Error) -> StukFout {
    let mut diepste = fout;
    while let Some(dieper) = std::error::Error::source(diepste).and_then(|bron| bron.downcast_ref::<minijinja::Error>())
    {
        diepste = dieper;
    }
    StukFout::Brieftekst {
        bestand: diepste.name().unwrap_or(naam).to_owned(),
        regel: diepste.line(),
        wat: wat(diepste),
    }
}

/// What is wrong, in words. Only details about the letter text are passed on: those of a failed
/// operation may quote a value, and values are personal data.
fn wat(fout: &minijinja::Error) -> String {
    let over_de_tekst = |wat: &str| fout.detail().map_or_else(|| wat.to_owned(), |d| format!("{wat} ({d})"));
    match fout.kind() {
        ErrorKind::SyntaxError => over_de_tekst("een veld of voorwaarde is niet goed geschreven of niet gesloten"),
        ErrorKind::UndefinedError => over_de_tekst("er staat een onbekend veld"),
        ErrorKind::TemplateNotFound => over_de_tekst("er wordt een bestand ingevoegd dat er niet is"),
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => {
            over_de_tekst("er staat een onbekende bewerking")
        }
        _ => "een veld is geen tekst, of een bewerking past niet bij het veld".to_owned(),
    }
}

#[cfg(test)]
mod tests;
