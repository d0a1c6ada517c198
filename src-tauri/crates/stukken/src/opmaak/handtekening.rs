//! The signature block: columns with lines to write on and open boxes, whole on one page.

use super::maten::*;
use super::strook::{Kolom, Opmaker, Stijl, Strook, vet};
use super::tekening::{Rol, Teken, rand};
use crate::document::{Tekenkolom, Tekenveld, Tekst};

/// White between two columns.
const TUSSEN: f32 = 26.0;
/// Height of a place to write one line, with its label above the line's end.
const REGEL: f32 = 34.0;
/// Height of an open box.
const VAK: f32 = 66.0;

impl Opmaker<'_> {
    pub(super) fn handtekening(&mut self, kolommen: &[Tekenkolom], kolom: Kolom, ouder: usize) {
        let aantal = kolommen.len().max(1) as f32;
        let breed = (kolom.b - TUSSEN * (aantal - 1.0)) / aantal;
        let mut strook = Strook { voor: 4.0, ..Strook::default() };
        for (n, inhoud) in kolommen.iter().enumerate() {
            let plaats = Kolom { x: kolom.x + n as f32 * (breed + TUSSEN), b: breed };
            let hoogte = self.tekenkolom(inhoud, plaats, ouder, &mut strook.tekens);
            strook.hoogte = strook.hoogte.max(hoogte);
        }
        strook.na = WIT;
        self.stroken.push(strook);
    }

    /// Draws one column; gives its height.
    fn tekenkolom(&mut self, inhoud: &Tekenkolom, kolom: Kolom, ouder: usize, uit: &mut Vec<Teken>) -> f32 {
        let mut y = 0.0;
        let zet = |zelf: &mut Self, tekst: &Tekst, stijl: Stijl, kolom: Kolom, y: f32, uit: &mut Vec<Teken>| {
            let knoop = zelf.boom.erbij(Rol::Alinea, ouder);
            let (mut tekens, h) = zelf.stapel(tekst, stijl, kolom, knoop);
            tekens.iter_mut().for_each(|t| t.schuif(y));
            uit.append(&mut tekens);
            h
        };
        let klein = Stijl::van((8.8, 12.0)).kleur(GRIJS);
        y += zet(self, &vet(&inhoud.kop), Stijl::van(LOPEND), kolom, y, uit);
        uit.push(Teken::Vlak { x: kolom.x, y: y + 2.0, b: kolom.b, h: 1.1, kleur: self.accent });
        y += 8.0;
        for veld in &inhoud.velden {
            match veld {
                Tekenveld::Gegeven(label, waarde) => {
                    y += zet(self, label, klein, kolom, y, uit);
                    y += zet(self, waarde, Stijl::van((10.0, 14.0)), kolom, y, uit) + 5.0;
                }
                Tekenveld::Invulregel(label) => {
                    let h = zet(self, label, klein, kolom, y, uit);
                    y += REGEL.max(h + 20.0);
                    uit.push(Teken::Vlak { x: kolom.x, y: y - 4.0, b: kolom.b, h: 0.6, kleur: PENLIJN });
                    y += 3.0;
                }
                Tekenveld::Vak(label) => {
                    let binnen = Kolom { x: kolom.x + 6.0, b: kolom.b - 12.0 };
                    zet(self, label, klein, binnen, y + 4.0, uit);
                    uit.extend(rand(kolom.x, y, kolom.b, VAK, 0.7, PENLIJN));
                    y += VAK + 8.0;
                }
            }
        }
        y
    }
}
