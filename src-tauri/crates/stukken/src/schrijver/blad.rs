//! What stands on one page, as PDF operators (PDF 1.7, 8.5 and 9.4). printpdf can write them too, but makes
//! an object of every letter first: a verslag of nine pages would take half as long again, and be larger.

use super::getal::{decimaal, heel};
use super::labels;
use super::pdf::{Deelletter, LETTERNAMEN};
use crate::opmaak::Opmaak;
use crate::opmaak::letters::{Glief, Snede};
use crate::opmaak::maten::{HOOG, Kleur};
use crate::opmaak::tekening::{Merk, Penstreek, Rol, Teken};

/// The operators of a page, and of each piece of marked content the part of the text that it belongs to.
pub(super) fn schrijf(tekens: &[Teken], opmaak: &Opmaak, letters: &[Deelletter]) -> (Vec<u8>, Vec<usize>) {
    let mut blad = Blad { uit: Vec::with_capacity(32 * 1024), knopen: Vec::new(), opmaak };
    let mut open: Option<(Merk, bool)> = None;
    let mut kleur: Option<Kleur> = None;
    for teken in tekens.iter().filter(|t| !matches!(t, Teken::Tekenveld { .. })) {
        let afbreekteken = matches!(teken, Teken::Tekst { afbreekteken: true, .. });
        if open != Some((teken.merk(), afbreekteken)) {
            if open.is_some() {
                blad.zeg("EMC\n");
            }
            open = Some((teken.merk(), afbreekteken));
            blad.begin(teken.merk(), afbreekteken);
        }
        let nieuw = match teken {
            Teken::Tekst { kleur, .. } | Teken::Vlak { kleur, .. } | Teken::Vorm { kleur, .. } => Some(*kleur),
            Teken::Pen { .. } | Teken::Tekenveld { .. } => None,
        };
        if let Some(nieuw) = nieuw
            && kleur != Some(nieuw)
        {
            kleur = Some(nieuw);
            blad.getallen(&nieuw, "rg\n");
        }
        match teken {
            Teken::Tekst { snede, maat, x, y, glieven, .. } => {
                blad.regel(*snede, *maat, (*x, HOOG - *y), glieven, &letters[*snede as usize]);
            }
            Teken::Vlak { x, y, b, h, .. } => blad.getallen(&[*x, HOOG - y - h, *b, *h], "re f\n"),
            Teken::Vorm { streken, .. } => blad.vorm(streken),
            Teken::Pen { lijnen, dik, kleur, .. } => blad.pen(lijnen, *dik, *kleur),
            Teken::Tekenveld { .. } => {}
        }
    }
    if open.is_some() {
        blad.zeg("EMC\n");
    }
    (blad.uit, blad.knopen)
}

struct Blad<'a> {
    uit: Vec<u8>,
    knopen: Vec<usize>,
    opmaak: &'a Opmaak,
}

impl Blad<'_> {
    fn zeg(&mut self, tekst: &str) {
        self.uit.extend_from_slice(tekst.as_bytes());
    }

    /// Numbers with their operator. A thousandth of a point is less than any printer shows.
    fn getallen(&mut self, getallen: &[f32], operator: &str) {
        for v in getallen {
            decimaal(*v, 3, &mut self.uit);
            self.uit.push(b' ');
        }
        self.zeg(operator);
    }

    /// Opens marked content: part of the text with a number, or an artifact that is not read aloud.
    fn begin(&mut self, merk: Merk, afbreekteken: bool) {
        match merk {
            Merk::Knoop(knoop) => {
                debug_assert!(self.opmaak.boom.0[knoop].rol != Rol::Document);
                // A hyphen is a span of its own, not nested: a reader that meets a nested one may lose the
                // paragraph.
                let naam = if afbreekteken { "Span" } else { labels::rolnaam(self.opmaak.boom.0[knoop].rol) };
                self.zeg("/");
                self.zeg(naam);
                self.zeg(if afbreekteken { " <</ActualText <FEFF00AD>/MCID " } else { " <</MCID " });
                heel(self.knopen.len() as i32, &mut self.uit);
                self.zeg(">> BDC\n");
                self.knopen.push(knoop);
            }
            Merk::Opmaak => self.zeg("/Artifact <</Type /Layout>> BDC\n"),
            Merk::Kopregel => self.zeg("/Artifact <</Type /Pagination/Subtype /Header>> BDC\n"),
            Merk::Watermerk => self.zeg("/Artifact <</Type /Pagination/Subtype /Watermark>> BDC\n"),
            Merk::Voetregel => self.zeg("/Artifact <</Type /Pagination/Subtype /Footer>> BDC\n"),
        }
    }

    /// One line of text. Widths in the PDF are whole numbers; what they lack is made up per glyph, so
    /// that every viewer puts each glyph where we put it.
    fn regel(&mut self, snede: Snede, maat: f32, (x, y): (f32, f32), glieven: &[Glief], letter: &Deelletter) {
        self.zeg("BT\n/");
        self.zeg(LETTERNAMEN[snede as usize]);
        self.zeg(" ");
        self.getallen(&[maat], "Tf\n");
        self.plaats(x, y);
        // `ideaal` is where the next glyph should stand, `pen` where the viewer thinks it is.
        let (mut begin, mut ideaal, mut pen) = (x, 0.0_f32, 0.0_f32);
        let mut open = false;
        for glief in glieven {
            let (gid, breedte) = letter.glief(glief.gid);
            if glief.dx != 0.0 || glief.dy != 0.0 {
                if std::mem::take(&mut open) {
                    self.zeg(")] TJ\n");
                }
                let hier = begin + ideaal * maat / 1000.0;
                self.plaats(hier + glief.dx * maat, y + glief.dy * maat);
                self.zeg("(");
                self.code(gid);
                self.zeg(") Tj\n");
                begin = hier + glief.stap * maat;
                (ideaal, pen) = (0.0, 0.0);
                self.plaats(begin, y);
                continue;
            }
            if !open {
                open = true;
                self.zeg("[(");
            }
            self.code(gid);
            ideaal += glief.stap * 1000.0;
            pen += breedte;
            let schuif = (pen - ideaal).round();
            if schuif != 0.0 {
                pen -= schuif;
                self.zeg(")");
                heel(schuif as i32, &mut self.uit);
                self.zeg("(");
            }
        }
        if open {
            self.zeg(")] TJ\n");
        }
        self.zeg("ET\n");
    }

    fn plaats(&mut self, x: f32, y: f32) {
        self.getallen(&[1.0, 0.0, 0.0, 1.0, x, y], "Tm\n");
    }

    /// A glyph as two bytes of a string (PDF 1.7, 7.3.4.2): half as long as in hexadecimal digits.
    fn code(&mut self, gid: u16) {
        for byte in gid.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.uit.extend([b'\\', byte]),
                b'\r' => self.zeg("\\r"),
                _ => self.uit.push(byte),
            }
        }
    }

    fn vorm(&mut self, mut streken: &[Penstreek]) {
        while let [streek, rest @ ..] = streken {
            // The code at the foot is a few hundred rectangles: each in one operator.
            if let Some(([x, y, b, h], rest)) = rechthoek(streken) {
                self.getallen(&[x, HOOG - y - h, b, h], "re\n");
                streken = rest;
                continue;
            }
            match *streek {
                Penstreek::Naar(x, y) => self.getallen(&[x, HOOG - y], "m\n"),
                Penstreek::Lijn(x, y) => self.getallen(&[x, HOOG - y], "l\n"),
                Penstreek::Bocht([a, b, c, d, e, f]) => {
                    self.getallen(&[a, HOOG - b, c, HOOG - d, e, HOOG - f], "c\n");
                }
                Penstreek::Sluit => self.zeg("h\n"),
            }
            streken = rest;
        }
        self.zeg("f\n");
    }

    /// Lines of a round pen. A dot is a line that goes nowhere: its round ends make it visible.
    fn pen(&mut self, lijnen: &[Vec<(f32, f32)>], dik: f32, kleur: Kleur) {
        self.getallen(&kleur, "RG\n");
        self.getallen(&[dik], "w 1 J 1 j\n");
        for lijn in lijnen.iter().filter(|l| !l.is_empty()) {
            for (n, (x, y)) in lijn.iter().enumerate() {
                self.getallen(&[*x, HOOG - y], if n == 0 { "m\n" } else { "l\n" });
            }
            if let [(x, y)] = lijn[..] {
                self.getallen(&[x, HOOG - y], "l\n");
            }
            self.zeg("S\n");
        }
    }
}

/// The rectangle that the outline begins with, if it does: left, top, width, height; and what follows.
fn rechthoek(streken: &[Penstreek]) -> Option<([f32; 4], &[Penstreek])> {
    use Penstreek::{Lijn, Naar, Sluit};
    let &[Naar(x, y), Lijn(x2, y2), Lijn(x3, y3), Lijn(x4, y4), Sluit, ref rest @ ..] = streken else { return None };
    let recht = y2 == y && x3 == x2 && x4 == x && y4 == y3 && x2 > x && y3 > y;
    recht.then_some(([x, y, x2 - x, y3 - y], rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opmaak::tekening::Boom;
    use std::collections::BTreeMap;

    fn schrijf_vorm(streken: Vec<Penstreek>) -> String {
        let opmaak = Opmaak { paginas: Vec::new(), boom: Boom::nieuw(), noten: BTreeMap::new() };
        let mut blad = Blad { uit: Vec::new(), knopen: Vec::new(), opmaak: &opmaak };
        blad.vorm(&streken);
        String::from_utf8(blad.uit).unwrap()
    }

    #[test]
    fn a_rectangle_is_one_operator_and_another_outline_is_not() {
        use Penstreek::{Lijn, Naar, Sluit};
        let vier = |x4| vec![Naar(10.0, 20.0), Lijn(14.0, 20.0), Lijn(14.0, 25.0), Lijn(x4, 25.0), Sluit];
        assert_eq!(schrijf_vorm(vier(10.0)), "10 816.89 4 5 re\nf\n");
        let scheef = schrijf_vorm(vier(11.0));
        assert_eq!(scheef.matches(" l\n").count(), 3);
        assert!(!scheef.contains("re"));
        // What follows is written too.
        let twee = [vier(10.0), vier(11.0)].concat();
        assert!(schrijf_vorm(twee).ends_with("h\nf\n"));
    }

    #[test]
    fn a_glyph_is_two_bytes_that_end_no_string() {
        let opmaak = Opmaak { paginas: Vec::new(), boom: Boom::nieuw(), noten: BTreeMap::new() };
        let mut blad = Blad { uit: Vec::new(), knopen: Vec::new(), opmaak: &opmaak };
        [0x0041, 0x2829, 0x5c0d].into_iter().for_each(|gid| blad.code(gid));
        assert_eq!(blad.uit, b"\0A\\(\\)\\\\\\r");
    }
}
