//! The mark of a gemeente: `beeldmerk.svg`, a file with plain filled paths.

use crate::StukFout;
use crate::opmaak::maten::{HOOG, Kleur};
use crate::opmaak::tekening::{Merk, Penstreek, Teken};
use svgtypes::{SimplePathSegment, SimplifyingPathParser};

/// The mark of who has none of its own: a lamp above a kitchen table.
const GEDEELD: &str = include_str!("../../../../assets/brieven/beeldmerk.svg");

/// The files that are built in, by the name of the gemeente's folder.
const INGEBOUWD: &[(&str, &str)] = &[("almere", GEDEELD), ("leeuwarden", GEDEELD)];

/// The SVG of the gemeente in this folder.
pub(crate) fn ingebouwd(gemeente: &str) -> Option<&'static str> {
    INGEBOUWD.iter().find(|(naam, _)| *naam == gemeente).map(|(_, svg)| *svg)
}

/// Bytes that the file may have, and strokes that its paths may have together: a mark, not a map.
const MAX_BYTES: usize = 256 * 1024;
const MAX_STREKEN: usize = 20_000;

/// Filled outlines, in the units of the SVG's viewBox.
#[derive(Debug)]
pub(crate) struct Beeldmerk {
    hoogte: f32,
    vormen: Vec<(Vec<Penstreek>, Kleur)>,
}

impl Beeldmerk {
    /// Reads the `path` elements. Other drawing elements are refused: they would be missing on paper.
    pub fn lees(svg: &str) -> Result<Self, StukFout> {
        const TE_VEEL: StukFout = StukFout::Beeldmerk("het heeft te veel lijnen");
        if svg.len() > MAX_BYTES {
            return Err(TE_VEEL);
        }
        let boom = roxmltree::Document::parse(svg).map_err(|_| StukFout::Beeldmerk("het is geen goed SVG-bestand"))?;
        let wortel = boom.root_element();
        let kader: Option<Vec<f32>> =
            wortel.attribute("viewBox").and_then(|v| v.split_whitespace().map(|g| g.parse().ok()).collect());
        let Some([0.0, 0.0, breedte, hoogte]) = kader.as_deref() else {
            return Err(StukFout::Beeldmerk("de viewBox begint niet met 0 0"));
        };
        if ![breedte, hoogte].iter().all(|maat| maat.is_finite() && **maat > 0.0) {
            return Err(StukFout::Beeldmerk("de viewBox heeft geen breedte of hoogte"));
        }
        let mut vormen: Vec<(Vec<Penstreek>, Kleur)> = Vec::new();
        let mut aantal = 0;
        for element in wortel.children().filter(roxmltree::Node::is_element) {
            match element.tag_name().name() {
                "title" | "desc" => {}
                "path" => {
                    let kleur = element
                        .attribute("fill")
                        .and_then(kleur)
                        .ok_or(StukFout::Beeldmerk("een pad heeft geen fill met zes cijfers, zoals #1d5a6c"))?;
                    let d = element.attribute("d").unwrap_or_default();
                    let streken = streken(d)?;
                    aantal += streken.len();
                    if aantal > MAX_STREKEN {
                        return Err(TE_VEEL);
                    }
                    vormen.push((streken, kleur));
                }
                _ => return Err(StukFout::Beeldmerk("er staat iets anders dan path in")),
            }
        }
        let beeldmerk = Self { hoogte: *hoogte, vormen };
        // Somewhere near the page at the least: else its numbers mean nothing to who draws it.
        let getekend = beeldmerk.tekens(0.0, 0.0, HOOG, Merk::Opmaak);
        let op_de_bladzijde = |(x, y): (f32, f32)| x.abs() <= 10.0 * HOOG && y.abs() <= 10.0 * HOOG;
        if !getekend.iter().flat_map(Teken::hoeken).all(op_de_bladzijde) {
            return Err(StukFout::Beeldmerk("een pad loopt ver buiten de viewBox"));
        }
        Ok(beeldmerk)
    }

    /// The drawing, with its upper left corner at (x, y).
    pub fn tekens(&self, x: f32, y: f32, hoogte: f32, merk: Merk) -> Vec<Teken> {
        let s = hoogte / self.hoogte;
        let (px, py) = (|v: f32| x + v * s, |v: f32| y + v * s);
        self.vormen
            .iter()
            .map(|(streken, kleur)| Teken::Vorm {
                streken: streken
                    .iter()
                    .map(|streek| match *streek {
                        Penstreek::Naar(a, b) => Penstreek::Naar(px(a), py(b)),
                        Penstreek::Lijn(a, b) => Penstreek::Lijn(px(a), py(b)),
                        Penstreek::Bocht([a, b, c, d, e, f]) => {
                            Penstreek::Bocht([px(a), py(b), px(c), py(d), px(e), py(f)])
                        }
                        Penstreek::Sluit => Penstreek::Sluit,
                    })
                    .collect(),
                kleur: *kleur,
                merk,
            })
            .collect()
    }
}

fn streken(d: &str) -> Result<Vec<Penstreek>, StukFout> {
    let mut uit = Vec::new();
    let (mut px, mut py) = (0.0, 0.0);
    for segment in SimplifyingPathParser::from(d) {
        let segment = segment.map_err(|_| StukFout::Beeldmerk("een pad heeft een fout in d"))?;
        let punt = |x: f64, y: f64| (x as f32, y as f32);
        match segment {
            SimplePathSegment::MoveTo { x, y } => {
                uit.push(Penstreek::Naar(x as f32, y as f32));
                (px, py) = punt(x, y);
            }
            SimplePathSegment::LineTo { x, y } => {
                uit.push(Penstreek::Lijn(x as f32, y as f32));
                (px, py) = punt(x, y);
            }
            SimplePathSegment::CurveTo { x1, y1, x2, y2, x, y } => {
                uit.push(Penstreek::Bocht([x1, y1, x2, y2, x, y].map(|v| v as f32)));
                (px, py) = punt(x, y);
            }
            SimplePathSegment::Quadratic { x1, y1, x, y } => {
                let ((qx, qy), (ex, ey)) = (punt(x1, y1), punt(x, y));
                let derde = |van: f32, naar: f32| van + (naar - van) * 2.0 / 3.0;
                let bocht = [derde(px, qx), derde(py, qy), derde(ex, qx), derde(ey, qy), ex, ey];
                uit.push(Penstreek::Bocht(bocht));
                (px, py) = (ex, ey);
            }
            SimplePathSegment::ClosePath => uit.push(Penstreek::Sluit),
        }
    }
    Ok(uit)
}

/// "#1d5a6c".
pub(crate) fn kleur(tekst: &str) -> Option<Kleur> {
    let cijfers = tekst.strip_prefix('#').filter(|c| c.len() == 6 && c.is_ascii())?;
    let kanaal = |n: usize| u8::from_str_radix(&cijfers[n..n + 2], 16).ok().map(|v| f32::from(v) / 255.0);
    Some([kanaal(0)?, kanaal(2)?, kanaal(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(d: &str) -> String {
        format!(r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#1d5a6c" d="{d}"/></svg>"##)
    }

    fn reden(svg: &str) -> String {
        Beeldmerk::lees(svg).unwrap_err().to_string()
    }

    #[test]
    fn a_mark_that_cannot_be_drawn_says_why() {
        assert!(Beeldmerk::lees(&met("M0 0 L64 0 L64 64 Q10 10 0 0 A5 5 0 0 1 9 9 Z")).is_ok());
        for (svg, waarom) in [
            ("<svg", "geen goed SVG-bestand"),
            (r#"<svg viewBox="0 0 64 0"/>"#, "geen breedte of hoogte"),
            (r#"<svg viewBox="0 0 NaN inf"/>"#, "geen breedte of hoogte"),
            (r#"<svg viewBox="5 0 64 64"/>"#, "begint niet met 0 0"),
            (
                r##"<svg viewBox="0 0 64 64"><use href="#a"/><g id="a"><use href="#a"/></g></svg>"##,
                "iets anders dan path",
            ),
            (&met("M0 0 L1e30 1e30"), "ver buiten"),
            (&met("M0 0 L1e999 0"), "kan niet worden getekend"),
            (&met(&"M0 0".repeat(MAX_STREKEN + 1)), "te veel lijnen"),
            (&" ".repeat(MAX_BYTES + 1), "te veel lijnen"),
        ] {
            assert!(reden(svg).contains(waarom), "{waarom}: {}", reden(svg));
        }
        // Names that stand for ten times themselves, ten deep; and elements inside elements without end.
        let keer_op_keer = (1..10).fold("<!DOCTYPE svg [<!ENTITY a0 'aa'>".to_owned(), |svg, n| {
            svg + &format!("<!ENTITY a{n} '{}'>", format!("&a{};", n - 1).repeat(10))
        });
        assert!(Beeldmerk::lees(&(keer_op_keer + r#"]><svg viewBox="0 0 64 64"><title>&a9;</title></svg>"#)).is_err());
        assert!(Beeldmerk::lees(&"<svg>".repeat(40_000)).is_err());
        let diep =
            format!(r#"<svg viewBox="0 0 64 64">{}{}</svg>"#, "<title>".repeat(15_000), "</title>".repeat(15_000));
        let _ = Beeldmerk::lees(&diep);
    }

    #[test]
    fn a_spoilt_mark_is_drawn_or_refused_with_a_sentence() {
        let heel = GEDEELD.as_bytes();
        let tekens = b"0123456789eE.- M<>&\"#";
        let mut toeval = 1_u32;
        let mut nieuw = |grens: usize| {
            toeval = toeval.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (toeval >> 8) as usize % grens
        };
        let mut getekend = 0;
        for _ in 0..3_000 {
            let mut svg = heel.to_vec();
            for _ in 0..=nieuw(3) {
                let plaats = nieuw(svg.len());
                match nieuw(4) {
                    0 => svg[plaats] ^= 1 << nieuw(7),
                    1 => svg.truncate(plaats.max(svg.len() / 2)),
                    2 => svg.insert(plaats, tekens[nieuw(tekens.len())]),
                    _ => {
                        let einde = (plaats + nieuw(30)).min(svg.len());
                        let dubbel = svg[plaats..einde].to_vec();
                        drop(svg.splice(plaats..plaats, dubbel));
                    }
                }
            }
            match Beeldmerk::lees(&String::from_utf8_lossy(&svg)) {
                Ok(beeldmerk) => {
                    getekend += 1;
                    let hoeken: Vec<_> =
                        beeldmerk.tekens(70.0, 40.0, 40.0, Merk::Opmaak).iter().flat_map(Teken::hoeken).collect();
                    assert!(hoeken.iter().all(|(x, y)| x.is_finite() && y.is_finite()));
                }
                Err(fout) => assert!(fout.to_string().ends_with('.')),
            }
        }
        assert!(getekend > 100, "{getekend}");
    }
}
