//! Why a stuk cannot be made. No message holds text of a dossier.

/// Why a stuk cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum StukFout {
    /// The letter text itself is wrong: an unknown field, a condition that is not closed.
    #[error(
        "De brieftekst {bestand} klopt niet{}: {wat}. Vraag de functioneel beheerder om de brief te herstellen.",
        .regel.map(|r| format!(" op regel {r}")).unwrap_or_default()
    )]
    Brieftekst {
        /// Which file.
        bestand: String,
        /// Which line.
        regel: Option<usize>,
        /// What is wrong with it.
        wat: String,
    },
    /// There is no zaak with this id in the dossier.
    #[error("Deze zaak staat niet in dit dossier. Open het dossier opnieuw en probeer het nog eens.")]
    ZaakOnbekend,
    /// Something without which this letter has no meaning was not recorded.
    #[error("Voor dit stuk ontbreekt nog iets: {0}. Leg dat eerst vast.")]
    Ontbreekt(&'static str),
    /// The letter would say what is not so.
    #[error("Deze brief past nu niet: {0}. Kies een andere brief, of kijk of de datum van de melding klopt.")]
    PastNiet(&'static str),
    /// The besluit that was asked for is of another kind, or absent.
    #[error("Dit besluit hoort bij een andere brief. Kies de brief die bij dit soort besluit hoort.")]
    AnderBesluit,
    /// A character that the letter's font does not have.
    #[error(
        "Op bladzijde {bladzijde}{} staat een teken dat niet gedrukt kan worden (teken {teken} van de alinea). \
         Haal het weg of schrijf het in gewone letters; emoji en sommige schriften kunnen niet op papier.",
        if .onder.is_empty() { String::new() } else { format!(", onder \u{201c}{}\u{201d},", .onder) }
    )]
    TekenOnbekend {
        /// Page, from 1.
        bladzijde: usize,
        /// The heading above it, as the letter text has it.
        onder: String,
        /// Which character of the paragraph, from 1.
        teken: usize,
    },
    /// The mark of the gemeente is no SVG that can be drawn.
    #[error(
        "Het beeldmerk (beeldmerk.svg) kan niet worden getekend: {0}. Vraag de functioneel beheerder om een ander bestand."
    )]
    Beeldmerk(&'static str),
    /// The PDF library refused.
    #[error("De PDF kon niet worden geschreven ({0}). Sluit het stuk en probeer het nog eens.")]
    Pdf(String),
}
