//! Tables and facts: rows that may go over the page, with the head repeated.

use super::maten::*;
use super::regelval::Alinea;
use super::strook::{Kolom, Opmaker, Stijl, Strook, vet};
use super::tekening::{Merk, Rol, Teken};
use crate::document::{Tekst, Uitlijning};

/// White left and right in a cell, and above and below.
const ZIJ: f32 = 5.0;
const BOVENONDER: f32 = 3.6;
/// Cells that are narrower than this are not broken.
const KORT: f32 = 84.0;
/// Rows of more lines than this may break over the page; shorter ones stay whole.
const HEEL: usize = 9;

/// A cell that is to be set: its text, its place, its style, its part in the tree.
struct Cel<'t> {
    tekst: &'t Tekst,
    kolom: Kolom,
    stijl: Stijl,
    knoop: usize,
}

impl Opmaker<'_> {
    /// Labels with values, one below the other.
    pub(super) fn feiten(&mut self, rijen: &[(Tekst, Tekst)], kolom: Kolom, ouder: usize) {
        let tabel = self.boom.erbij(Rol::Tabel, ouder);
        let stijl = Stijl { maat: 10.0, regelafstand: 14.4, ..Stijl::van(LOPEND) };
        let label = kolom.b * 0.34;
        for (n, (naam, waarde)) in rijen.iter().enumerate() {
            let rij = self.boom.erbij(Rol::Rij, tabel);
            let th = self.boom.erbij(Rol::Kopcel { van_rij: true }, rij);
            self.leg_noten(naam, th);
            let td = self.boom.erbij(Rol::Cel, rij);
            self.leg_noten(waarde, td);
            let cellen = [
                Cel { tekst: naam, kolom: Kolom { x: kolom.x, b: label - ZIJ }, stijl: stijl.kleur(GRIJS), knoop: th },
                Cel { tekst: waarde, kolom: Kolom { x: kolom.x + label, b: kolom.b - label }, stijl, knoop: td },
            ];
            let mut stroken = self.rij(&cellen, 2.9);
            lijn_onder(&mut stroken, kolom, LIJN, 0.5);
            if n == 0 && rijen.len() > 1 {
                houd_bij_volgende(&mut stroken);
            }
            if n + 2 == rijen.len() {
                houd_bij_volgende(&mut stroken);
            }
            self.stroken.append(&mut stroken);
        }
        self.wit_na(WIT + 3.0);
    }

    /// A table with heads.
    pub(super) fn tabel(
        &mut self,
        koppen: &[Tekst],
        uitlijning: &[Uitlijning],
        rijen: &[Vec<Tekst>],
        kolom: Kolom,
        ouder: usize,
    ) {
        let tabel = self.boom.erbij(Rol::Tabel, ouder);
        let kolommen = self.kolommen(koppen, rijen, kolom);
        let stijl = |n: usize| {
            let rechts = uitlijning.get(n) == Some(&Uitlijning::Rechts);
            Stijl { rechts, afbreken: false, ..Stijl::van(TABEL) }
        };
        let rij = self.boom.erbij(Rol::Rij, tabel);
        let vette: Vec<Tekst> = koppen.iter().map(vet).collect();
        let cellen: Vec<Cel<'_>> = vette
            .iter()
            .zip(&kolommen)
            .enumerate()
            .map(|(n, (tekst, plaats))| {
                let knoop = self.boom.erbij(Rol::Kopcel { van_rij: false }, rij);
                Cel { tekst, kolom: *plaats, stijl: stijl(n), knoop }
            })
            .collect();
        let mut kop = samengevoegd(self.rij(&cellen, BOVENONDER));
        kop.bij_volgende = true;
        let vlak = Teken::Vlak { x: kolom.x, y: 0.0, b: kolom.b, h: kop.hoogte, kleur: tint(self.accent, 0.10) };
        kop.tekens.insert(0, vlak);
        kop.tekens.push(Teken::Vlak { x: kolom.x, y: kop.hoogte - 0.9, b: kolom.b, h: 0.9, kleur: self.accent });
        let mut herhaald = kop.clone();
        for teken in &mut herhaald.tekens {
            // Said once is enough: the repeated head is there for the eye.
            if let Teken::Tekst { merk, .. } = teken {
                *merk = Merk::Opmaak;
            }
        }
        kop.voor = 2.0;
        self.stroken.push(kop);
        self.tabelkoppen.push(herhaald);
        let nummer = self.tabelkoppen.len() - 1;
        for (n, cellen) in rijen.iter().enumerate() {
            let rij = self.boom.erbij(Rol::Rij, tabel);
            let cellen: Vec<Cel<'_>> = cellen
                .iter()
                .zip(&kolommen)
                .enumerate()
                .map(|(n, (tekst, plaats))| {
                    let rol = if n == 0 { Rol::Kopcel { van_rij: true } } else { Rol::Cel };
                    let knoop = self.boom.erbij(rol, rij);
                    self.leg_noten(tekst, knoop);
                    Cel { tekst, kolom: *plaats, stijl: stijl(n), knoop }
                })
                .collect();
            let mut stroken = self.rij(&cellen, BOVENONDER);
            lijn_onder(&mut stroken, kolom, LIJN, 0.5);
            stroken.iter_mut().for_each(|s| s.tabel = Some(nummer));
            // The last row does not stand alone below a repeated head.
            if n + 2 == rijen.len() {
                houd_bij_volgende(&mut stroken);
            }
            self.stroken.append(&mut stroken);
        }
        self.wit_na(WIT + 4.0);
    }

    /// Lines of all cells side by side: one strip per line.
    fn rij(&self, cellen: &[Cel<'_>], ruimte: f32) -> Vec<Strook> {
        let mut uit: Vec<Strook> = Vec::new();
        for cel in cellen {
            for (n, regel) in self.regels(cel.tekst, cel.stijl, cel.kolom, cel.knoop).into_iter().enumerate() {
                if n == uit.len() {
                    uit.push(Strook { hoogte: regel.hoogte, ..Strook::default() });
                }
                uit[n].tekens.extend(regel.tekens);
                uit[n].noten.extend(regel.noten);
            }
        }
        if uit.is_empty() {
            uit.push(Strook { hoogte: TABEL.1, ..Strook::default() });
        }
        let aantal = uit.len();
        for (n, strook) in uit.iter_mut().enumerate() {
            strook.bij_volgende = n + 1 < aantal && (aantal <= HEEL || n < 2 || n + 3 > aantal);
        }
        if let Some(eerste) = uit.first_mut() {
            eerste.tekens.iter_mut().for_each(|t| t.schuif(ruimte));
            eerste.hoogte += ruimte;
        }
        if let Some(laatste) = uit.last_mut() {
            laatste.hoogte += ruimte;
        }
        uit
    }

    /// Width of each column: what its widest word needs, and of the rest what its text asks for.
    fn kolommen(&self, koppen: &[Tekst], rijen: &[Vec<Tekst>], kolom: Kolom) -> Vec<Kolom> {
        let meet = |tekst: &Tekst| Alinea::nieuw(self.zetter, tekst, TABEL.0, false).breedtes();
        let wensen: Vec<(f32, f32)> = koppen
            .iter()
            .enumerate()
            .map(|(n, kop)| {
                rijen
                    .iter()
                    .filter_map(|r| r.get(n))
                    .map(meet)
                    .fold(meet(&vet(kop)), |(a, b), (c, d)| (a.max(c), b.max(d)))
            })
            // A short cell ("2,5 uur per week") stays on one line.
            .map(|(heel, woord)| (heel, if heel < KORT { heel } else { woord }))
            .map(|(heel, minst)| (heel + 2.0 * ZIJ + 1.0, (minst + 2.0 * ZIJ + 1.0).min(kolom.b * 0.5)))
            .collect();
        let minst: f32 = wensen.iter().map(|w| w.1).sum();
        let meer: f32 = wensen.iter().map(|w| (w.0 - w.1).max(0.0)).sum();
        let over = kolom.b - minst;
        let mut x = kolom.x;
        wensen
            .iter()
            .map(|(heel, kleinst)| {
                let b = if over <= 0.0 {
                    kleinst * kolom.b / minst
                } else if meer <= over {
                    // All fits: what is left goes to the columns in proportion to their text.
                    heel + (over - meer) * heel / wensen.iter().map(|w| w.0).sum::<f32>().max(1.0)
                } else {
                    kleinst + over * (heel - kleinst).max(0.0) / meer.max(1.0)
                };
                let plaats = Kolom { x: x + ZIJ, b: b - 2.0 * ZIJ };
                x += b;
                plaats
            })
            .collect()
    }
}

fn samengevoegd(stroken: Vec<Strook>) -> Strook {
    let mut uit = Strook::default();
    for mut strook in stroken {
        strook.tekens.iter_mut().for_each(|t| t.schuif(uit.hoogte));
        uit.tekens.append(&mut strook.tekens);
        uit.hoogte += strook.hoogte + strook.na;
    }
    uit
}

fn lijn_onder(stroken: &mut [Strook], kolom: Kolom, kleur: Kleur, dik: f32) {
    if let Some(laatste) = stroken.last_mut() {
        let y = laatste.hoogte - dik;
        laatste.tekens.push(Teken::Vlak { x: kolom.x, y, b: kolom.b, h: dik, kleur });
    }
}

fn houd_bij_volgende(stroken: &mut [Strook]) {
    if let Some(laatste) = stroken.last_mut() {
        laatste.bij_volgende = true;
    }
}
