//! Pages as SVG: letters as outlines, so that the preview needs no font and looks like the paper.
//! No script, no style sheet, no reference to anything outside the page.

use crate::Pagina;
use crate::opmaak::Opmaak;
use crate::opmaak::letters::{Snede, lettertype};
use crate::opmaak::maten::{BREED, HOOG, Kleur};
use crate::opmaak::tekening::{Merk, Penstreek, Teken};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use std::collections::BTreeMap;
use std::fmt::Write;

/// All pages.
pub(crate) fn schrijf(opmaak: &Opmaak) -> Vec<Pagina> {
    let aantal = opmaak.paginas.len();
    let pagina = |(n, tekens): (usize, &Vec<Teken>)| Pagina {
        svg: svg(tekens, &format!("Pagina {} van {aantal}", n + 1)),
        tekst: tekst(tekens),
    };
    opmaak.paginas.iter().enumerate().map(pagina).collect()
}

/// What the page says, paragraph by paragraph, without header and footer.
pub(crate) fn tekst(tekens: &[Teken]) -> String {
    let mut alineas: Vec<(usize, String)> = Vec::new();
    for teken in tekens {
        let Teken::Tekst { tekst, merk: Merk::Knoop(knoop), afbreekteken: false, .. } = teken else { continue };
        // The cells of a row take turns, line by line: look back over one row.
        match alineas.iter_mut().rev().take(8).find(|(k, _)| k == knoop) {
            Some((_, alinea)) => alinea.push_str(tekst),
            None => alineas.push((*knoop, tekst.clone())),
        }
    }
    alineas.into_iter().map(|(_, t)| t.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

fn svg(tekens: &[Teken], naam: &str) -> String {
    let mut vormen: BTreeMap<(Snede, u16), Option<String>> = BTreeMap::new();
    let mut inhoud = String::with_capacity(64 * 1024);
    for teken in tekens {
        // Writing to a String cannot fail.
        let _ = teken_een(teken, &mut vormen, &mut inhoud);
    }
    let mut uit = String::with_capacity(inhoud.len() + 48 * 1024);
    let _ = write!(
        uit,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{BREED:.2}" height="{HOOG:.2}" viewBox="0 0 {BREED:.2} {HOOG:.2}" role="img" aria-label="{naam}"><defs>"#
    );
    for ((snede, gid), vorm) in &vormen {
        if let Some(d) = vorm {
            let _ = write!(uit, r#"<path id="{}{gid}" d="{d}"/>"#, letter(*snede));
        }
    }
    let _ = write!(uit, r##"</defs><path fill="#fff" d="M0 0h{BREED:.2}v{HOOG:.2}H0z"/>{inhoud}</svg>"##);
    uit
}

fn letter(snede: Snede) -> char {
    match snede {
        Snede::Gewoon => 'g',
        Snede::Vet => 'v',
        Snede::Cursief => 'c',
    }
}

fn teken_een(teken: &Teken, vormen: &mut BTreeMap<(Snede, u16), Option<String>>, uit: &mut String) -> std::fmt::Result {
    match teken {
        Teken::Tekst { snede, maat, x, y, glieven, kleur, .. } => {
            let schaal = maat / 1000.0;
            write!(
                uit,
                r#"<g fill="{}" transform="translate({x:.2} {y:.2}) scale({schaal:.5} -{schaal:.5})">"#,
                hex(*kleur)
            )?;
            let mut pen = 0.0;
            for g in glieven {
                let vorm = vormen.entry((*snede, g.gid)).or_insert_with(|| omtrek(*snede, g.gid));
                if vorm.is_some() {
                    write!(uit, r##"<use href="#{}{}" x="{:.0}""##, letter(*snede), g.gid, (pen + g.dx) * 1000.0)?;
                    if g.dy != 0.0 {
                        write!(uit, r#" y="{:.0}""#, g.dy * 1000.0)?;
                    }
                    uit.push_str("/>");
                }
                pen += g.stap;
            }
            uit.push_str("</g>");
            Ok(())
        }
        Teken::Vlak { x, y, b, h, kleur } => {
            write!(uit, r#"<path fill="{}" d="M{x:.2} {y:.2}h{b:.2}v{h:.2}h-{b:.2}z"/>"#, hex(*kleur))
        }
        Teken::Vorm { streken, kleur, .. } => {
            write!(uit, r#"<path fill="{}" d=""#, hex(*kleur))?;
            for streek in streken {
                match streek {
                    Penstreek::Naar(x, y) => write!(uit, "M{x:.2} {y:.2}")?,
                    Penstreek::Lijn(x, y) => write!(uit, "L{x:.2} {y:.2}")?,
                    Penstreek::Bocht([a, b, c, d, e, f]) => {
                        write!(uit, "C{a:.2} {b:.2} {c:.2} {d:.2} {e:.2} {f:.2}")?;
                    }
                    Penstreek::Sluit => uit.push('Z'),
                }
            }
            uit.push_str(r#""/>"#);
            Ok(())
        }
    }
}

fn hex(kleur: Kleur) -> String {
    let [r, g, b] = kleur.map(|k| (k * 255.0).round() as u8);
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// Outline of a glyph in thousandths of an em, or none for a blank.
fn omtrek(snede: Snede, gid: u16) -> Option<String> {
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
