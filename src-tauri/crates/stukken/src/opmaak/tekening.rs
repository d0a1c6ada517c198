//! The draw list: what stands where on each page. PDF and preview are written from it.

use super::letters::{Glief, Snede};
use super::maten::Kleur;

/// To what a drawing belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Merk {
    /// Running header of a page.
    Kopregel,
    /// Footer of a page.
    Voetregel,
    /// The word behind the text of what was made to practise.
    Watermerk,
    /// Lines, boxes and tints, and a repeated table head.
    Opmaak,
    /// A part of the text, by its number in [`Boom`].
    Knoop(usize),
}

/// One piece of an outline.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Penstreek {
    Naar(f32, f32),
    Lijn(f32, f32),
    Bocht([f32; 6]),
    Sluit,
}

/// One drawing.
#[derive(Clone, Debug)]
pub(crate) enum Teken {
    /// A line of text in one face; x and y are the start of its base line.
    Tekst {
        snede: Snede,
        maat: f32,
        x: f32,
        y: f32,
        glieven: Vec<Glief>,
        tekst: String,
        kleur: Kleur,
        merk: Merk,
        /// The hyphen at the end of a line: no part of the word.
        afbreekteken: bool,
        /// Number of characters of the paragraph that stand before this.
        begin: usize,
    },
    /// A filled rectangle.
    Vlak { x: f32, y: f32, b: f32, h: f32, kleur: Kleur },
    /// A filled outline.
    Vorm { streken: Vec<Penstreek>, kleur: Kleur, merk: Merk },
    /// Lines of a pen with a round point; a line of one point is a dot.
    Pen { lijnen: Vec<Vec<(f32, f32)>>, dik: f32, kleur: Kleur, merk: Merk },
    /// A place for the signature of a signing service: nothing is drawn.
    Tekenveld { x: f32, y: f32, b: f32, h: f32, uitleg: String, knoop: usize },
}

impl Teken {
    /// The same, lower.
    pub fn schuif(&mut self, dy: f32) {
        match self {
            Teken::Tekst { y, .. } | Teken::Vlak { y, .. } | Teken::Tekenveld { y, .. } => *y += dy,
            Teken::Pen { lijnen, .. } => lijnen.iter_mut().flatten().for_each(|(_, y)| *y += dy),
            Teken::Vorm { streken, .. } => {
                for s in streken {
                    match s {
                        Penstreek::Naar(_, y) | Penstreek::Lijn(_, y) => *y += dy,
                        Penstreek::Bocht([_, a, _, b, _, c]) => {
                            *a += dy;
                            *b += dy;
                            *c += dy;
                        }
                        Penstreek::Sluit => {}
                    }
                }
            }
        }
    }

    /// Points that hold it between them.
    pub fn hoeken(&self) -> Vec<(f32, f32)> {
        match self {
            Teken::Tekst { x, y, maat, glieven, .. } => {
                let breed = glieven.iter().map(|g| g.stap).sum::<f32>() * maat;
                vec![(*x, y - maat), (x + breed, y + maat * 0.3)]
            }
            Teken::Vlak { x, y, b, h, .. } | Teken::Tekenveld { x, y, b, h, .. } => vec![(*x, *y), (x + b, y + h)],
            Teken::Pen { lijnen, dik, .. } => {
                let om = |(x, y): &(f32, f32)| [(x - dik / 2.0, y - dik / 2.0), (x + dik / 2.0, y + dik / 2.0)];
                lijnen.iter().flatten().flat_map(om).collect()
            }
            Teken::Vorm { streken, .. } => streken
                .iter()
                .flat_map(|streek| match streek {
                    Penstreek::Naar(x, y) | Penstreek::Lijn(x, y) => vec![(*x, *y)],
                    Penstreek::Bocht([a, b, c, d, e, f]) => vec![(*a, *b), (*c, *d), (*e, *f)],
                    Penstreek::Sluit => Vec::new(),
                })
                .collect(),
        }
    }

    /// To what it belongs.
    pub fn merk(&self) -> Merk {
        match self {
            Teken::Tekst { merk, .. } | Teken::Vorm { merk, .. } | Teken::Pen { merk, .. } => *merk,
            Teken::Tekenveld { knoop, .. } => Merk::Knoop(*knoop),
            Teken::Vlak { .. } => Merk::Opmaak,
        }
    }
}

/// The outline of a box, as four thin rectangles.
pub(crate) fn rand(x: f32, y: f32, b: f32, h: f32, dik: f32, kleur: Kleur) -> [Teken; 4] {
    [
        Teken::Vlak { x, y, b, h: dik, kleur },
        Teken::Vlak { x, y: y + h - dik, b, h: dik, kleur },
        Teken::Vlak { x, y, b: dik, h, kleur },
        Teken::Vlak { x: x + b - dik, y, b: dik, h, kleur },
    ]
}

/// What a part of the text is (the standard structure types of PDF 1.7, 14.8.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rol {
    Document,
    Kop(u8),
    Alinea,
    Citaat,
    Lijst {
        genummerd: bool,
    },
    Punt,
    Puntteken,
    Punttekst,
    Tabel,
    Rij,
    /// Heads a column, or a row.
    Kopcel {
        van_rij: bool,
    },
    Cel,
    Figuur,
    /// Tells that a footnote belongs here; holds the [`Rol::Koppeling`] that leads to it.
    Verwijzing,
    Koppeling,
    /// A footnote.
    Noot,
    /// A field to fill in.
    Formulierveld,
}

/// A part of the text in the tree.
#[derive(Clone, Debug)]
pub(crate) struct Knoop {
    pub rol: Rol,
    pub ouder: usize,
    pub kinderen: Vec<usize>,
    pub alt: Option<String>,
}

/// The tree of the text, with the document itself as number 0.
#[derive(Clone, Debug)]
pub(crate) struct Boom(pub Vec<Knoop>);

impl Boom {
    pub fn nieuw() -> Self {
        Self(vec![Knoop { rol: Rol::Document, ouder: 0, kinderen: Vec::new(), alt: None }])
    }

    /// Adds a part below `ouder`.
    pub fn erbij(&mut self, rol: Rol, ouder: usize) -> usize {
        self.0.push(Knoop { rol, ouder, kinderen: Vec::new(), alt: None });
        let nummer = self.0.len() - 1;
        self.0[ouder].kinderen.push(nummer);
        nummer
    }
}
