//! Pages as SVG: letters as outlines, so that the preview needs no font and looks like the paper.
//! No script, no style sheet, no reference to anything outside the page.

use super::getal::{decimaal, heel};
use crate::Pagina;
use crate::opmaak::Opmaak;
use crate::opmaak::letters::{Snede, lettertype};
use crate::opmaak::maten::{BREED, HOOG, Kleur};
use crate::opmaak::tekening::{Boom, Merk, Penstreek, Rol, Teken};
use crate::samen::samen;
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use std::fmt::Write;
use std::sync::OnceLock;

/// All pages.
pub(crate) fn schrijf(opmaak: &Opmaak) -> Vec<Pagina> {
    let aantal = opmaak.paginas.len();
    let pagina = |(n, tekens): (usize, &Vec<Teken>)| Pagina {
        svg: svg(tekens, &format!("Pagina {} van {aantal}", n + 1)),
        tekst: tekst(tekens, &opmaak.boom),
    };
    samen(opmaak.paginas.iter().enumerate().collect(), pagina)
}

/// What the page says, paragraph by paragraph, without header and footer.
pub(crate) fn tekst(tekens: &[Teken], boom: &Boom) -> String {
    let mut alineas: Vec<(usize, String)> = Vec::new();
    for teken in tekens {
        let Teken::Tekst { tekst, merk: Merk::Knoop(knoop), afbreekteken: false, .. } = teken else { continue };
        // The letters in a drawing say nothing without it.
        if let Some(alt) = &boom.0[*knoop].alt {
            if alineas.iter().all(|(k, _)| k != knoop) {
                alineas.push((*knoop, alt.clone()));
            }
            continue;
        }
        // The number that leads to a footnote is no word.
        if boom.0[boom.0[*knoop].ouder].rol == Rol::Koppeling {
            continue;
        }
        // The cells of a row take turns, line by line: look back over one row.
        match alineas.iter_mut().rev().take(8).find(|(k, _)| k == knoop) {
            Some((_, alinea)) => alinea.push_str(tekst),
            None => alineas.push((*knoop, tekst.clone())),
        }
    }
    alineas.into_iter().map(|(_, t)| t.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

fn svg(tekens: &[Teken], naam: &str) -> String {
    let mut gebruikt = Gebruikt::default();
    let mut inhoud = String::with_capacity(128 * 1024);
    for teken in tekens {
        teken_een(teken, &mut gebruikt, &mut inhoud);
    }
    let mut uit = String::with_capacity(inhoud.len() + 48 * 1024);
    // Writing to a String cannot fail.
    let _ = write!(
        uit,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{BREED:.2}" height="{HOOG:.2}" viewBox="0 0 {BREED:.2} {HOOG:.2}" role="img" aria-label="{naam}"><defs>"#
    );
    for (snede, gid) in gebruikt.gliefen() {
        if let Some(d) = omtrek(snede, gid) {
            let _ = write!(uit, r#"<path id="{}{gid}" d="{d}"/>"#, letter(snede));
        }
    }
    let _ = write!(uit, r##"</defs><path fill="#fff" d="M0 0h{BREED:.2}v{HOOG:.2}H0z"/>{inhoud}</svg>"##);
    uit
}

/// Which glyphs of each face a page has.
#[derive(Default)]
struct Gebruikt([Vec<bool>; 3]);

impl Gebruikt {
    fn erbij(&mut self, snede: Snede, gid: u16) {
        let rij = &mut self.0[snede as usize];
        if rij.len() <= usize::from(gid) {
            rij.resize(usize::from(gid) + 1, false);
        }
        rij[usize::from(gid)] = true;
    }

    fn gliefen(&self) -> impl Iterator<Item = (Snede, u16)> {
        Snede::ALLE.into_iter().zip(&self.0).flat_map(|(snede, rij)| {
            (0..=u16::MAX).zip(rij).filter(|(_, gebruikt)| **gebruikt).map(move |(gid, _)| (snede, gid))
        })
    }
}

fn letter(snede: Snede) -> char {
    match snede {
        Snede::Gewoon => 'g',
        Snede::Vet => 'v',
        Snede::Cursief => 'c',
    }
}

fn teken_een(teken: &Teken, gebruikt: &mut Gebruikt, uit: &mut String) {
    match teken {
        Teken::Tekst { snede, maat, x, y, glieven, kleur, .. } => {
            let schaal = maat / 1000.0;
            let _ = write!(uit, r#"<g fill="{}" transform="translate("#, hex(*kleur));
            punt(*x, *y, uit);
            let _ = write!(uit, r#") scale({schaal:.5} -{schaal:.5})">"#);
            let mut pen = 0.0;
            for g in glieven {
                if omtrek(*snede, g.gid).is_some() {
                    gebruikt.erbij(*snede, g.gid);
                    uit.push_str("<use href=\"#");
                    uit.push(letter(*snede));
                    heel(i32::from(g.gid), uit);
                    uit.push_str("\" x=\"");
                    heel(((pen + g.dx) * 1000.0).round() as i32, uit);
                    if g.dy != 0.0 {
                        uit.push_str("\" y=\"");
                        heel((g.dy * 1000.0).round() as i32, uit);
                    }
                    uit.push_str("\"/>");
                }
                pen += g.stap;
            }
            uit.push_str("</g>");
        }
        Teken::Vlak { x, y, b, h, kleur } => {
            let _ = write!(uit, r#"<path fill="{}" d="M"#, hex(*kleur));
            punt(*x, *y, uit);
            for (naar, maat) in [('h', *b), ('v', *h), ('h', -b)] {
                uit.push(naar);
                decimaal(maat, 2, uit);
            }
            uit.push_str(r#"z"/>"#);
        }
        Teken::Tekenveld { .. } => {}
        Teken::Pen { lijnen, dik, kleur, .. } => {
            let kleur = hex(*kleur);
            let _ = write!(
                uit,
                r#"<path fill="none" stroke="{kleur}" stroke-width="{dik:.2}" stroke-linecap="round" stroke-linejoin="round" d=""#
            );
            for lijn in lijnen {
                for (n, (x, y)) in lijn.iter().enumerate() {
                    uit.push(if n == 0 { 'M' } else { 'L' });
                    punt(*x, *y, uit);
                }
                if let [(x, y)] = lijn[..] {
                    uit.push('L');
                    punt(x, y, uit);
                }
            }
            uit.push_str(r#""/>"#);
        }
        Teken::Vorm { streken, kleur, .. } => {
            let _ = write!(uit, r#"<path fill="{}" d=""#, hex(*kleur));
            // Where the pen is: a straight line needs one number, and the code at the foot has hundreds.
            let mut pen = (f32::NAN, f32::NAN);
            for streek in streken {
                match *streek {
                    Penstreek::Naar(x, y) => {
                        uit.push('M');
                        punt(x, y, uit);
                        pen = (x, y);
                    }
                    Penstreek::Lijn(x, y) => {
                        if y == pen.1 {
                            uit.push('H');
                            decimaal(x, 2, uit);
                        } else if x == pen.0 {
                            uit.push('V');
                            decimaal(y, 2, uit);
                        } else {
                            uit.push('L');
                            punt(x, y, uit);
                        }
                        pen = (x, y);
                    }
                    Penstreek::Bocht([a, b, c, d, e, f]) => {
                        for (n, (x, y)) in [(a, b), (c, d), (e, f)].into_iter().enumerate() {
                            uit.push(if n == 0 { 'C' } else { ' ' });
                            punt(x, y, uit);
                        }
                        pen = (e, f);
                    }
                    Penstreek::Sluit => {
                        uit.push('Z');
                        pen = (f32::NAN, f32::NAN);
                    }
                }
            }
            uit.push_str(r#""/>"#);
        }
    }
}

/// Two coordinates, to a hundredth of a point.
fn punt(x: f32, y: f32, uit: &mut String) {
    decimaal(x, 2, uit);
    uit.push(' ');
    decimaal(y, 2, uit);
}

fn hex(kleur: Kleur) -> String {
    let [r, g, b] = kleur.map(|k| (k * 255.0).round() as u8);
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// Outline of a glyph in thousandths of an em, or none for a blank. Drawn once, for all pages.
fn omtrek(snede: Snede, gid: u16) -> Option<&'static str> {
    type Omtrekken = Vec<OnceLock<Option<String>>>;
    static OMTREKKEN: [OnceLock<Omtrekken>; 3] = [const { OnceLock::new() }; 3];
    let alle = OMTREKKEN[snede as usize].get_or_init(|| {
        let aantal = lettertype(snede).face.number_of_glyphs();
        (0..aantal).map(|_| OnceLock::new()).collect()
    });
    alle.get(usize::from(gid))?.get_or_init(|| teken_omtrek(snede, gid)).as_deref()
}

fn teken_omtrek(snede: Snede, gid: u16) -> Option<String> {
    struct Omtrek {
        d: String,
        schaal: f32,
    }
    impl Omtrek {
        fn streek(&mut self, letter: char, punten: &[f32]) {
            self.d.push(letter);
            for (n, p) in punten.iter().enumerate() {
                let _ = write!(self.d, "{}{:.0}", if n > 0 { " " } else { "" }, p * self.schaal);
            }
        }
    }
    impl OutlineBuilder for Omtrek {
        fn move_to(&mut self, x: f32, y: f32) {
            self.streek('M', &[x, y]);
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.streek('L', &[x, y]);
        }
        fn quad_to(&mut self, a: f32, b: f32, x: f32, y: f32) {
            self.streek('Q', &[a, b, x, y]);
        }
        fn curve_to(&mut self, a: f32, b: f32, c: f32, d: f32, x: f32, y: f32) {
            self.streek('C', &[a, b, c, d, x, y]);
        }
        fn close(&mut self) {
            self.d.push('Z');
        }
    }
    let face = &lettertype(snede).face;
    let mut omtrek = Omtrek { d: String::new(), schaal: 1000.0 / face.units_per_em() as f32 };
    face.outline_glyph(GlyphId(gid), &mut omtrek)?;
    (!omtrek.d.is_empty()).then_some(omtrek.d)
}
