//! What a reader of the paper would call a mistake, found in the draw list. Names places by page,
//! height and role, never by what stands there.

use crate::opmaak::Opmaak;
use crate::opmaak::maten::*;
use crate::opmaak::tekening::{Merk, Penstreek, Rol, Teken};
use std::collections::{BTreeMap, BTreeSet};

/// A heading of more lines than this is a text that somebody typed where a heading was expected: it may be
/// longer than a page.
const LANGSTE_KOP: usize = 30;

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy, Debug)]
struct Kader {
    l: f32,
    b: f32,
    r: f32,
    o: f32,
}

impl Kader {
    fn raakt(self, ander: Kader) -> bool {
        const SPELING: f32 = 0.05;
        self.l + SPELING < ander.r
            && ander.l + SPELING < self.r
            && self.b + SPELING < ander.o
            && ander.b + SPELING < self.o
    }
}

/// The letters of a line from the height of a capital to the foot of a p, without the blank at its end.
fn tekstkader(teken: &Teken) -> Option<Kader> {
    let Teken::Tekst { maat, x, y, glieven, tekst, .. } = teken else { return None };
    let zichtbaar = tekst.trim_end().len() as u32;
    let breed: f32 = glieven.iter().filter(|g| g.van < zichtbaar).map(|g| g.stap * maat).sum();
    (zichtbaar > 0).then_some(Kader { l: *x, b: y - maat * 0.72, r: x + breed, o: y + maat * 0.22 })
}

/// The box around lines of a pen.
fn penkader(lijnen: &[Vec<(f32, f32)>]) -> Kader {
    let leeg = Kader { l: f32::MAX, b: f32::MAX, r: f32::MIN, o: f32::MIN };
    lijnen.iter().flatten().fold(leeg, |k, (x, y)| Kader {
        l: k.l.min(*x),
        b: k.b.min(*y),
        r: k.r.max(*x),
        o: k.o.max(*y),
    })
}

fn vormkader(streken: &[Penstreek]) -> Kader {
    let mut k = Kader { l: f32::MAX, b: f32::MAX, r: f32::MIN, o: f32::MIN };
    for streek in streken {
        let punten: &[(f32, f32)] = match streek {
            Penstreek::Naar(x, y) | Penstreek::Lijn(x, y) => &[(*x, *y)],
            Penstreek::Bocht([a, b, c, d, e, f]) => &[(*a, *b), (*c, *d), (*e, *f)],
            Penstreek::Sluit => &[],
        };
        for (x, y) in punten {
            k = Kader { l: k.l.min(*x), b: k.b.min(*y), r: k.r.max(*x), o: k.o.max(*y) };
        }
    }
    k
}

/// Everything that is wrong with the pages.
pub(in crate::opmaak) fn fouten(opmaak: &Opmaak) -> Vec<String> {
    let mut uit = Vec::new();
    for (n, pagina) in opmaak.paginas.iter().enumerate() {
        binnen_het_blad(n, pagina, &mut uit);
        niets_over_elkaar(n, pagina, opmaak, &mut uit);
    }
    let regels = Regels::van(opmaak);
    regels.koppen(opmaak, &mut uit);
    regels.alineas(opmaak, &mut uit);
    regels.tabellen(opmaak, &mut uit);
    uit
}

/// Text stays between the margins and between header and footer.
fn binnen_het_blad(n: usize, pagina: &[Teken], uit: &mut Vec<String>) {
    let mut romp = false;
    for teken in pagina {
        if matches!(teken.merk(), Merk::Kopregel | Merk::Voetregel | Merk::Watermerk) {
            continue;
        }
        let kader = match teken {
            Teken::Tekst { .. } => tekstkader(teken),
            Teken::Vlak { x, y, b, h, .. } => Some(Kader { l: *x, b: *y, r: x + b, o: y + h }),
            Teken::Vorm { streken, .. } => Some(vormkader(streken)),
            Teken::Pen { lijnen, .. } => Some(penkader(lijnen)),
            Teken::Tekenveld { x, y, b, h, .. } => Some(Kader { l: *x, b: *y, r: x + b, o: y + h }),
        };
        let Some(k) = kader else { continue };
        // The thin lines of header and footer are the only ones out there.
        if matches!(teken, Teken::Vlak { h, .. } if *h <= 0.5) && (k.o < BOVEN || k.b > ONDER) {
            continue;
        }
        romp |= matches!(teken, Teken::Tekst { .. });
        let rechts = if n == 0 && k.l >= RECHTERKOLOM - 0.1 { BREED - 18.0 * MM } else { LINKS + TEKSTBREEDTE };
        let boven = if n == 0 { 12.0 * MM } else { BOVEN };
        // The tint behind a gap stands out a little at each side.
        if k.l < LINKS - 1.6 || k.r > rechts + 1.6 {
            uit.push(format!("page {}: {:.0} to {:.0} is beside the text, at {:.0}", n + 1, k.l, k.r, k.b));
        }
        // White below the last line may hang out, and with it the bar beside a quotation.
        let hang = if matches!(teken, Teken::Tekst { .. }) { 1.0 } else { 5.0 };
        if k.b < boven - 0.1 || k.o > ONDER + hang {
            uit.push(format!("page {}: {:.0} to {:.0} is above or below the text", n + 1, k.b, k.o));
        }
    }
    if !romp {
        uit.push(format!("page {} is empty", n + 1));
    }
}

/// No text over another, no line through a text, no tint over what was drawn before it.
fn niets_over_elkaar(n: usize, pagina: &[Teken], opmaak: &Opmaak, uit: &mut Vec<String>) {
    let teksten: Vec<(usize, Kader)> =
        pagina.iter().enumerate().filter_map(|(i, t)| tekstkader(t).map(|k| (i, k))).collect();
    for (m, (_, een)) in teksten.iter().enumerate() {
        if teksten[m + 1..].iter().any(|(_, ander)| een.raakt(*ander)) {
            uit.push(format!("page {}: two texts stand over each other at {:.0}, {:.0}", n + 1, een.l, een.b));
        }
    }
    // In a drawing, names stand on shapes, and the box around a slanting line holds more than the line.
    // The word of practice lies behind them all.
    let getekend = |t: &Teken| match t.merk() {
        Merk::Knoop(k) => opmaak.boom.0[k].rol == Rol::Figuur,
        merk => merk == Merk::Watermerk,
    };
    for (i, teken) in pagina.iter().enumerate().filter(|(_, t)| !getekend(t)) {
        let (kader, lijn) = match teken {
            Teken::Vlak { x, y, b, h, .. } => (Kader { l: *x, b: *y, r: x + b, o: y + h }, *b < 3.0 || *h < 3.0),
            Teken::Vorm { streken, .. } => (vormkader(streken), true),
            Teken::Pen { lijnen, .. } => (penkader(lijnen), true),
            Teken::Tekenveld { x, y, b, h, .. } => (Kader { l: *x, b: *y, r: x + b, o: y + h }, true),
            Teken::Tekst { .. } => continue,
        };
        if teksten.iter().any(|(j, tekst)| (lijn || *j < i) && kader.raakt(*tekst)) {
            uit.push(format!("page {}: a line or tint runs through a text at {:.0}, {:.0}", n + 1, kader.l, kader.b));
        }
    }
}

/// Where the lines of each part of the text are: page and height, top first.
struct Regels(BTreeMap<usize, Vec<(usize, f32)>>);

impl Regels {
    fn van(opmaak: &Opmaak) -> Self {
        let mut uit: BTreeMap<usize, Vec<(usize, f32)>> = BTreeMap::new();
        for (n, pagina) in opmaak.paginas.iter().enumerate() {
            for teken in pagina {
                let Teken::Tekst { y, merk: Merk::Knoop(k), .. } = teken else { continue };
                let regels = uit.entry(*k).or_default();
                if !regels.contains(&(n, *y)) {
                    regels.push((n, *y));
                }
            }
        }
        Self(uit)
    }

    fn paginas(&self, knoop: usize) -> BTreeSet<usize> {
        self.0.get(&knoop).into_iter().flatten().map(|(n, _)| *n).collect()
    }

    /// A heading is whole, and the first text below it is on its page.
    fn koppen(&self, opmaak: &Opmaak, uit: &mut Vec<String>) {
        for (k, knoop) in opmaak.boom.0.iter().enumerate() {
            if !matches!(knoop.rol, Rol::Kop(_)) {
                continue;
            }
            let paginas = self.paginas(k);
            let volgt = self.0.range(k + 1..).find(|(m, _)| opmaak.boom.0[**m].rol != Rol::Puntteken);
            let volgt = volgt.and_then(|(_, regels)| regels.first()).map(|(n, _)| *n);
            let regels = self.0.get(&k).map_or(0, Vec::len);
            if paginas.len() > 1 && regels <= LANGSTE_KOP {
                uit.push(format!("a heading of level {:?} is cut at page {paginas:?}", knoop.rol));
            }
            if volgt.is_some_and(|v| paginas.last() != Some(&v)) {
                uit.push(format!("a heading ends page {:?}", paginas.last().map(|p| p + 1)));
            }
        }
    }

    /// Of a paragraph, an item or a quotation no single line is left alone.
    fn alineas(&self, opmaak: &Opmaak, uit: &mut Vec<String>) {
        for (k, regels) in &self.0 {
            if !matches!(opmaak.boom.0[*k].rol, Rol::Alinea | Rol::Punttekst) {
                continue;
            }
            let mut per_pagina: BTreeMap<usize, usize> = BTreeMap::new();
            regels.iter().for_each(|(n, _)| *per_pagina.entry(*n).or_default() += 1);
            if per_pagina.len() > 1 && per_pagina.values().any(|aantal| *aantal < 2) {
                let paginas: Vec<usize> = per_pagina.keys().map(|p| p + 1).collect();
                uit.push(format!("a line stands alone on one of the pages {paginas:?}"));
            }
        }
    }

    /// A row of few lines is whole; a table that goes on has its head again.
    fn tabellen(&self, opmaak: &Opmaak, uit: &mut Vec<String>) {
        let knopen = &opmaak.boom.0;
        for tabel in knopen.iter().filter(|k| k.rol == Rol::Tabel) {
            let (mut met_kop, mut alle) = (BTreeSet::new(), BTreeSet::new());
            for rij in &tabel.kinderen {
                let cellen = &knopen[*rij].kinderen;
                let paginas: BTreeSet<usize> = cellen.iter().flat_map(|c| self.paginas(*c)).collect();
                let regels = cellen.iter().filter_map(|c| self.0.get(c)).map(Vec::len).max().unwrap_or(0);
                if paginas.len() > 1 && regels <= 9 {
                    uit.push(format!("a row of {regels} lines is cut at page {paginas:?}"));
                }
                if cellen.iter().all(|c| matches!(knopen[*c].rol, Rol::Kopcel { van_rij: false })) {
                    met_kop.extend(paginas.iter().copied());
                }
                alle.extend(paginas);
            }
            let Some(eerste) = met_kop.first().copied() else { continue };
            for n in alle.into_iter().filter(|n| *n != eerste) {
                let herhaald = opmaak.paginas[n]
                    .iter()
                    .any(|t| matches!(t, Teken::Tekst { merk: Merk::Opmaak, y, .. } if *y < BOVEN + 80.0));
                if !herhaald {
                    uit.push(format!("a table goes on without its head on page {}", n + 1));
                }
            }
        }
    }
}
