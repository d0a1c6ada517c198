//! The block tree: what a stuk says, without positions and without PDF. It carries what an accessible
//! document needs: heading levels, table heads, alternative texts, language.

mod tekst;

pub(crate) use tekst::kaal;

use chrono::NaiveDate;
use serde::Serialize;
use wmo::feit::Handtekening;

/// A stuk as a tree of blocks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// Title, as shown by the reader of the PDF. Holds no name and no BSN.
    pub titel: String,
    /// Language (BCP 47), "nl-NL".
    pub taal: String,
    /// Number of the zaak.
    pub kenmerk: String,
    /// Version of the verslag.
    pub versie: Option<u32>,
    /// The date that is printed: the day of sending.
    pub datum: NaiveDate,
    /// Who sends it: "Gemeente Almere".
    pub afzender: String,
    /// The signature boxes are fields for a signing service.
    pub tekenvelden: bool,
    /// Made to practise: every page says so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub oefening: bool,
    /// From top to bottom.
    pub blokken: Vec<Blok>,
    /// Footnotes, by their number from 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub noten: Vec<Tekst>,
}

/// A piece of running text with one look.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Deel {
    /// The text. A `\n` is a line break.
    pub tekst: String,
    /// Bold.
    pub vet: bool,
    /// Italic.
    pub cursief: bool,
    /// Nothing was recorded here: shown as a visible gap.
    pub gat: bool,
    /// Language, where it differs from that of the document.
    pub taal: Option<String>,
    /// The number of a footnote; the text is that number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noot: Option<usize>,
}

/// Running text.
pub type Tekst = Vec<Deel>;

/// On which side the window of the envelope is (NEN 1026).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Venster {
    /// Left.
    #[default]
    Links,
    /// Right.
    Rechts,
}

/// How a column of a table is lined up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Uitlijning {
    /// Text.
    #[default]
    Links,
    /// Numbers.
    Rechts,
}

/// One choice, with a box in front.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Keuzemogelijkheid {
    /// What one chooses.
    pub tekst: Tekst,
    /// Lines to write on, below it.
    pub invulregels: u32,
    /// The box is ticked.
    pub aangekruist: bool,
}

/// A place in the signature block.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tekenveld {
    /// A line to write on.
    Invulregel(Tekst),
    /// Known already: label and value.
    Gegeven(Tekst, Tekst),
    /// An open box: signature, stamp.
    Vak(Tekst),
    /// An open box that a signing service can put its signature into.
    Tekenvak(Tekst),
    /// A box with the signature that was drawn on the screen.
    Getekend(Tekst, Handtekening),
}

/// One column of the signature block.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tekenkolom {
    /// Whose column.
    pub kop: Tekst,
    /// From top to bottom.
    pub velden: Vec<Tekenveld>,
}

/// A row of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Schaalrij {
    /// What was measured.
    pub label: String,
    /// The place now, 1 to 5; none when it was not measured.
    pub nu: Option<u8>,
    /// The place of the time before.
    pub eerder: Option<u8>,
}

/// Whether somebody helps already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Helpt {
    /// Helps.
    Nu,
    /// Can help.
    Kan,
}

/// Somebody around the resident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Helper {
    /// Who.
    pub naam: String,
    /// As what, or how much.
    pub hoe: String,
    /// Whether it is so already.
    pub helpt: Helpt,
}

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Figuur {
    /// Rows with a place from 1 to 5 (the Zelfredzaamheid-Matrix).
    Schaal {
        /// From top to bottom.
        rijen: Vec<Schaalrij>,
        /// What the dot means.
        nu: String,
        /// What the diamond means; none without an earlier time.
        eerder: Option<String>,
    },
    /// Who stands around the resident.
    Kring {
        /// Who stands in the middle.
        midden: String,
        /// Around, left and right in turn.
        om: Vec<Helper>,
    },
}

/// One block.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Blok {
    /// Heading; levels follow each other without a gap.
    Kop {
        /// 1 to 3.
        niveau: u8,
        /// What it says.
        tekst: Tekst,
    },
    /// Paragraph.
    Alinea(Tekst),
    /// List.
    Lijst {
        /// With numbers, else with dots.
        genummerd: bool,
        /// The items.
        punten: Vec<Tekst>,
    },
    /// Labels with their values.
    Feiten(Vec<(Tekst, Tekst)>),
    /// Table. The first row heads the columns, the first cell of each row heads that row.
    Tabel {
        /// Column heads.
        koppen: Vec<Tekst>,
        /// Per column.
        uitlijning: Vec<Uitlijning>,
        /// As many cells in each row as there are heads.
        rijen: Vec<Vec<Tekst>>,
    },
    /// Somebody's own words.
    Citaat(Vec<Tekst>),
    /// A notice in a frame.
    Kader(Vec<Blok>),
    /// Boxes to tick.
    Keuze {
        /// The question.
        vraag: Tekst,
        /// The answers.
        keuzes: Vec<Keuzemogelijkheid>,
    },
    /// Lines to write on.
    Invulregels {
        /// What to write.
        label: Tekst,
        /// How many lines.
        aantal: u32,
    },
    /// Small print.
    KleineLetters(Tekst),
    /// Signature block.
    Handtekening(Vec<Tekenkolom>),
    /// Stays on one page, as long as it fits on one.
    Samenhouden(Vec<Blok>),
    /// What follows starts on a new page.
    NieuweBladzijde,
    /// To whom; stands behind the window of the envelope.
    Adresblok {
        /// The sender's address, small, above it.
        retour: Tekst,
        /// The lines.
        regels: Vec<Tekst>,
        /// Which window.
        venster: Venster,
    },
    /// Reference lines of a letter, beside the address.
    Kenmerken(Vec<(Tekst, Tekst)>),
    /// A drawing of data that stand in a table or list beside it too.
    Figuur {
        /// What it shows, for who cannot see it.
        alt: String,
        /// What to draw.
        figuur: Figuur,
    },
    /// The mark of the gemeente, at the top of the first page.
    Beeldmerk {
        /// What it shows, for who cannot see it.
        alt: String,
    },
}
