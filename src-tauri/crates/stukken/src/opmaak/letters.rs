//! Letters: three faces of Noto Sans, and shaping with kerning, ligatures and placed marks.

use super::geheugen::{Alineasleutel, Gezet};
use super::regelval::Regel;
use rustybuzz::{Direction, Face, ShapePlan, UnicodeBuffer, script};
use std::cell::{RefCell, RefMut};
use std::sync::{Arc, OnceLock};

/// A face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Snede {
    Gewoon,
    Vet,
    Cursief,
}

impl Snede {
    pub const ALLE: [Snede; 3] = [Snede::Gewoon, Snede::Vet, Snede::Cursief];
}

/// A font file, read once.
pub(crate) struct Lettertype {
    pub data: &'static [u8],
    pub face: Face<'static>,
    pub naam: &'static str,
    plan: ShapePlan,
}

/// The face that belongs to a snede.
pub(crate) fn lettertype(snede: Snede) -> &'static Lettertype {
    static LETTERS: OnceLock<[Lettertype; 3]> = OnceLock::new();
    let letters = LETTERS.get_or_init(|| {
        [
            lees(include_bytes!("../../../../../assets/fonts/NotoSans-Regular.ttf"), "NotoSans-Regular"),
            lees(include_bytes!("../../../../../assets/fonts/NotoSans-Bold.ttf"), "NotoSans-Bold"),
            lees(include_bytes!("../../../../../assets/fonts/NotoSans-Italic.ttf"), "NotoSans-Italic"),
        ]
    });
    &letters[snede as usize]
}

#[allow(clippy::expect_used, reason = "the fonts are compiled in; a test reads all three")]
fn lees(data: &'static [u8], naam: &'static str) -> Lettertype {
    let face = Face::from_slice(data, 0).expect("a built-in font");
    // One plan for all words: making it costs more than shaping a word.
    let plan = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), "nl".parse().ok().as_ref(), &[]);
    Lettertype { data, face, naam, plan }
}

/// A glyph in its word. Sizes are in ems.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glief {
    pub gid: u16,
    /// To the next glyph.
    pub stap: f32,
    /// Away from the pen, for marks.
    pub dx: f32,
    /// Idem, upwards.
    pub dy: f32,
    /// The bytes of the text that it stands for; empty when an earlier glyph stands for them.
    pub van: u32,
    pub tot: u32,
}

/// A shaped piece of text.
#[derive(Debug)]
pub(crate) struct Woord {
    pub glieven: Vec<Glief>,
    /// In ems.
    pub breedte: f32,
}

/// Shapes text and remembers what it shaped.
pub(crate) struct Zetter(RefCell<Gezet>);

impl Zetter {
    pub(super) fn met(gezet: Gezet) -> Self {
        Self(RefCell::new(gezet))
    }

    pub(super) fn los(self) -> Gezet {
        self.0.into_inner()
    }

    pub(super) fn gezet(&self) -> RefMut<'_, Gezet> {
        self.0.borrow_mut()
    }

    /// Shapes a piece of text in one face.
    pub fn zet(&self, snede: Snede, tekst: &str) -> Arc<Woord> {
        if let Some(woord) = self.gezet().woorden[snede as usize].haal(tekst) {
            return woord;
        }
        let woord = vorm(lettertype(snede), tekst);
        self.gezet().woorden[snede as usize].onthoud(tekst.to_owned(), woord)
    }

    /// The lines of a paragraph, made only when they are not known.
    pub fn alinea(&self, sleutel: Alineasleutel, maak: impl FnOnce() -> Vec<Regel>) -> Arc<Vec<Regel>> {
        if let Some(regels) = self.gezet().alineas.haal(&sleutel) {
            return regels;
        }
        let regels = maak();
        self.gezet().alineas.onthoud(sleutel, regels)
    }

    /// Width in points.
    pub fn breedte(&self, snede: Snede, maat: f32, tekst: &str) -> f32 {
        self.zet(snede, tekst).breedte * maat
    }
}

fn vorm(letter: &Lettertype, tekst: &str) -> Woord {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(tekst);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    if let Ok(taal) = "nl".parse() {
        buffer.set_language(taal);
    }
    let gevormd = rustybuzz::shape_with_plan(&letter.face, &letter.plan, buffer);
    let (info, plaats) = (gevormd.glyph_infos(), gevormd.glyph_positions());
    let em = letter.face.units_per_em() as f32;
    let mut glieven = Vec::with_capacity(info.len());
    let mut n = 0;
    while n < info.len() {
        // A cluster: a letter with its marks, or a ligature.
        let begin = info[n].cluster;
        let m = info[n..].iter().position(|i| i.cluster != begin).map_or(info.len(), |k| n + k);
        let einde = info.get(m).map_or(tekst.len(), |i| i.cluster as usize);
        let stuk = tekst.get(begin as usize..einde).unwrap_or_default();
        let een_op_een = m - n > 1 && stuk.chars().count() == m - n;
        for k in n..m {
            // Each mark its own character, so that text copied from the PDF stays complete.
            let (van, tot) = if een_op_een {
                let mut grenzen = stuk.char_indices().skip(k - n).map(|(i, c)| (i, i + c.len_utf8()));
                grenzen.next().map_or((einde, einde), |(a, b)| (begin as usize + a, begin as usize + b))
            } else if k == n {
                (begin as usize, einde)
            } else {
                (einde, einde)
            };
            glieven.push(Glief {
                gid: info[k].glyph_id as u16,
                stap: plaats[k].x_advance as f32 / em,
                dx: plaats[k].x_offset as f32 / em,
                dy: plaats[k].y_offset as f32 / em,
                van: van as u32,
                tot: tot as u32,
            });
        }
        n = m;
    }
    let breedte = glieven.iter().map(|g| g.stap).sum();
    Woord { glieven, breedte }
}
