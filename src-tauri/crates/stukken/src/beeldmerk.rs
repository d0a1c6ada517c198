//! The mark of a gemeente: `beeldmerk.svg`, a file with plain filled paths.

use crate::StukFout;
use crate::opmaak::maten::Kleur;
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

/// Filled outlines, in the units of the SVG's viewBox.
#[derive(Debug)]
pub(crate) struct Beeldmerk {
    hoogte: f32,
    vormen: Vec<(Vec<Penstreek>, Kleur)>,
}

impl Beeldmerk {
    /// Reads the `path` elements. Other drawing elements are refused: they would be missing on paper.
    pub fn lees(svg: &str) -> Result<Self, StukFout> {
        let boom = roxmltree::Document::parse(svg).map_err(|_| StukFout::Beeldmerk("het is geen goed SVG-bestand"))?;
        let wortel = boom.root_element();
        let kader: Option<Vec<f32>> =
            wortel.attribute("viewBox").and_then(|v| v.split_whitespace().map(|g| g.parse().ok()).collect());
        let Some([0.0, 0.0, _, hoogte]) = kader.as_deref() else {
            return Err(StukFout::Beeldmerk("de viewBox begint niet met 0 0"));
        };
        let mut vormen = Vec::new();
        for element in wortel.children().filter(roxmltree::Node::is_element) {
            match element.tag_name().name() {
                "title" | "desc" => {}
                "path" => {
                    let kleur = element
                        .attribute("fill")
                        .and_then(kleur)
                        .ok_or(StukFout::Beeldmerk("een pad heeft geen fill met zes cijfers, zoals #1d5a6c"))?;
                    let d = element.attribute("d").unwrap_or_default();
                    vormen.push((streken(d)?, kleur));
                }
                _ => return Err(StukFout::Beeldmerk("er staat iets anders in dan path")),
            }
        }
        Ok(Self { hoogte: *hoogte, vormen })
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
