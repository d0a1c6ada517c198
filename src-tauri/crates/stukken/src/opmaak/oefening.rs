//! The word across every page that was made to practise with, so that nobody takes it for a letter.

use super::letters::{Snede, Zetter, lettertype};
use super::maten::{BREED, HOOG, Kleur};
use super::tekening::{Merk, Penstreek, Teken};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

const WOORD: &str = "OEFENING";
/// Size of its letters.
const MAAT: f32 = 132.0;
/// How high a capital is, in ems (Noto Sans).
const HOOFDLETTER: f32 = 0.714;
/// It climbs along the page, clear of the code in the corner.
const GRADEN: f32 = 55.0;
/// So light that the smallest grey letters on it keep more than 4.5 to 1 (WCAG 1.4.3).
const KLEUR: Kleur = [0.91, 0.92, 0.94];

/// The word, in the middle of the page. One shape, behind the text and no part of it.
pub(super) fn watermerk(zetter: &Zetter) -> Teken {
    let woord = zetter.zet(Snede::Vet, WOORD);
    let face = &lettertype(Snede::Vet).face;
    let (sin, cos) = GRADEN.to_radians().sin_cos();
    let mut omtrek = Omtrek {
        streken: Vec::new(),
        hier: (0.0, 0.0),
        schaal: MAAT / f32::from(face.units_per_em() as u16),
        pen: -woord.breedte * MAAT / 2.0,
        lijn: -HOOFDLETTER * MAAT / 2.0,
        draai: (sin, cos),
    };
    for glief in &woord.glieven {
        // A letter without an outline draws nothing.
        let _ = face.outline_glyph(GlyphId(glief.gid), &mut omtrek);
        omtrek.pen += glief.stap * MAAT;
    }
    Teken::Vorm { streken: omtrek.streken, kleur: KLEUR, merk: Merk::Watermerk }
}

/// Outlines of letters on a line that climbs.
struct Omtrek {
    streken: Vec<Penstreek>,
    /// The last point, in units of the letter.
    hier: (f32, f32),
    schaal: f32,
    /// Where the letter begins on the line, and how high the line is; the middle of the page is 0, 0.
    pen: f32,
    lijn: f32,
    draai: (f32, f32),
}

impl Omtrek {
    /// From units of the letter, y upwards, to points of the page, y downwards.
    fn punt(&self, (x, y): (f32, f32)) -> (f32, f32) {
        let (langs, op) = (self.pen + x * self.schaal, self.lijn + y * self.schaal);
        let (sin, cos) = self.draai;
        (BREED / 2.0 + langs * cos - op * sin, HOOG / 2.0 - langs * sin - op * cos)
    }
}

impl OutlineBuilder for Omtrek {
    fn move_to(&mut self, x: f32, y: f32) {
        let (a, b) = self.punt((x, y));
        self.streken.push(Penstreek::Naar(a, b));
        self.hier = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (a, b) = self.punt((x, y));
        self.streken.push(Penstreek::Lijn(a, b));
        self.hier = (x, y);
    }

    fn quad_to(&mut self, a: f32, b: f32, x: f32, y: f32) {
        let derde = |van: f32, naar: f32| van + (naar - van) * 2.0 / 3.0;
        let (px, py) = self.hier;
        self.curve_to(derde(px, a), derde(py, b), derde(x, a), derde(y, b), x, y);
    }

    fn curve_to(&mut self, a: f32, b: f32, c: f32, d: f32, x: f32, y: f32) {
        let ((a, b), (c, d), (e, f)) = (self.punt((a, b)), self.punt((c, d)), self.punt((x, y)));
        self.streken.push(Penstreek::Bocht([a, b, c, d, e, f]));
        self.hier = (x, y);
    }

    fn close(&mut self) {
        self.streken.push(Penstreek::Sluit);
    }
}
