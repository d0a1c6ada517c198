//! The signature block: columns with lines to write on and open boxes, whole on one page.

use super::maten::*;
use super::strook::{Kolom, Opmaker, Stijl, Strook, vet};
use super::tekening::{Merk, Rol, Teken, rand};
use crate::document::{Tekenkolom, Tekenveld, Tekst, kaal};
use wmo::feit::Handtekening;

/// White between two columns.
const TUSSEN: f32 = 26.0;
/// Height of a place to write one line, with its label above the line's end.
const REGEL: f32 = 34.0;
/// Height of an open box.
const VAK: f32 = 66.0;
/// Of a box with a signature in it.
const GETEKEND_VAK: f32 = 84.0;
/// Room for the label of a box.
const ONDER_LABEL: f32 = 16.0;

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
                Tekenveld::Vak(label) | Tekenveld::Tekenvak(label) | Tekenveld::Getekend(label, _) => {
                    let binnen = Kolom { x: kolom.x + 6.0, b: kolom.b - 12.0 };
                    zet(self, label, klein, binnen, y + 4.0, uit);
                    let hoog = if matches!(veld, Tekenveld::Getekend(..)) { GETEKEND_VAK } else { VAK };
                    uit.extend(rand(kolom.x, y, kolom.b, hoog, 0.7, PENLIJN));
                    match veld {
                        Tekenveld::Tekenvak(_) if self.tekenvelden => uit.push(self.tekenveld(label, binnen, y, ouder)),
                        Tekenveld::Getekend(_, inkt) => uit.extend(self.inkt(label, inkt, binnen, y, ouder)),
                        _ => {}
                    }
                    y += hoog + 8.0;
                }
            }
        }
        y
    }

    /// A field on the box, below its label, for a signing service.
    fn tekenveld(&mut self, label: &Tekst, vak: Kolom, y: f32, ouder: usize) -> Teken {
        let knoop = self.boom.erbij(Rol::Formulierveld, ouder);
        Teken::Tekenveld {
            x: vak.x,
            y: y + ONDER_LABEL,
            b: vak.b,
            h: VAK - ONDER_LABEL - 4.0,
            uitleg: kaal(label),
            knoop,
        }
    }

    /// The signature as it was drawn, as large as the box below its label allows.
    fn inkt(&mut self, label: &Tekst, inkt: &Handtekening, vak: Kolom, y: f32, ouder: usize) -> Option<Teken> {
        if inkt.is_leeg() {
            return None;
        }
        let (breed, hoog) = (f32::from(Handtekening::BREED), f32::from(Handtekening::HOOG));
        let schaal = (vak.b / breed).min((GETEKEND_VAK - ONDER_LABEL - 4.0) / hoog);
        let punt = |[x, y0]: &[u16; 2]| (vak.x + f32::from(*x) * schaal, y + ONDER_LABEL + f32::from(*y0) * schaal);
        let lijnen = inkt.lijnen().iter().map(|lijn| lijn.iter().map(punt).collect()).collect();
        let knoop = self.boom.erbij(Rol::Figuur, ouder);
        self.boom.0[knoop].alt = Some(kaal(label));
        Some(Teken::Pen { lijnen, dik: 1.1, kleur: INKT, merk: Merk::Knoop(knoop) })
    }
}
