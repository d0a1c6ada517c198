//! From letter text to blocks: fields are filled, conditions chosen, and Markdown read.
//!
//! The text of a dossier never meets the template language or Markdown. A field is first printed as
//! one private character ([`waarden`]); only after Markdown is read does its text come back, as text.

mod markdown;
mod richtlijn;
mod waarden;

use crate::document::Blok;
use crate::{StukFout, StukSoort};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, ErrorKind, UndefinedBehavior};
use serde::Serialize;
use waarden::Waarden;

/// A letter text by its file name.
type Bestand = (&'static str, &'static str);

macro_rules! brieven {
    ($map:literal: $($naam:literal),* $(,)?) => {
        &[$(($naam, include_str!(concat!("../../../../../assets/gemeenten/", $map, "/brieven/", $naam)))),*]
    };
}

/// The letters of each gemeente that is built in, by the name of its folder.
const INGEBOUWD: &[(&str, &[Bestand])] = &[(
    "almere",
    brieven!("almere":
        "ontvangstbevestiging.md",
        "onderzoeksverslag.md",
        "beschikking_toekenning.md",
        "beschikking_afwijzing.md",
        "afsluiting.md",
        "antwoordformulier.md",
        "bezwaarclausule.md",
        "briefhoofd.md",
        "onderdeel.md",
        "onderwerpen.md",
        "ondersteuning.md",
    ),
)];

/// The letters of the gemeente in this folder.
pub(crate) fn ingebouwd(gemeente: &str) -> Option<&'static [Bestand]> {
    INGEBOUWD.iter().find(|(naam, _)| *naam == gemeente).map(|(_, b)| *b)
}

/// The file that holds the text of this kind of stuk.
pub(crate) fn bestand(soort: StukSoort) -> &'static str {
    match soort {
        StukSoort::Ontvangstbevestiging => "ontvangstbevestiging.md",
        StukSoort::Onderzoeksverslag => "onderzoeksverslag.md",
        StukSoort::BeschikkingToekenning => "beschikking_toekenning.md",
        StukSoort::BeschikkingAfwijzing => "beschikking_afwijzing.md",
    }
}

/// Fills a letter. Either the whole letter comes out, or an error that names file and line.
pub(crate) fn vul(brieven: &[Bestand], naam: &str, context: &impl Serialize) -> Result<Vec<Blok>, StukFout> {
    for (bestand, tekst) in brieven {
        richtlijn::controleer(bestand, tekst)?;
    }
    let waarden = Waarden::default();
    let omgeving = omgeving(brieven, &waarden)?;
    let gevuld =
        omgeving.get_template(naam).and_then(|brief| brief.render(Serde(context))).map_err(|e| brieftekst(naam, &e))?;
    richtlijn::lees(naam, &gevuld, &waarden.alle())
}

fn omgeving<'a>(brieven: &[(&'a str, &'a str)], waarden: &Waarden) -> Result<Environment<'a>, StukFout> {
    let mut omgeving = Environment::new();
    // An unknown field is an error, not an empty place in somebody's letter.
    omgeving.set_undefined_behavior(UndefinedBehavior::Strict);
    // A line with only a condition leaves no white line behind: white lines part paragraphs.
    let mut vorm = SyntaxConfig::builder();
    vorm.trim_blocks(true).lstrip_blocks(true);
    omgeving.set_syntax(vorm.build().map_err(|e| brieftekst("brieven", &e))?);
    let waarden = waarden.clone();
    omgeving.set_formatter(move |uit, _, waarde| waarden.druk(uit, waarde));
    for (bestand, tekst) in brieven {
        omgeving.add_template(bestand, tekst).map_err(|e| brieftekst(bestand, &e))?;
    }
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
