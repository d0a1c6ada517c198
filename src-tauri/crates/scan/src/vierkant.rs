//! A code as black and white squares.

use crate::paginacode::Paginacode;
use rxing::qrcode::common::ErrorCorrectionLevel;
use rxing::qrcode::encoder::qrcode_encoder;

/// A QR code without its quiet zone: whoever draws it leaves four squares of white around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vierkant {
    zijde: usize,
    zwart: Vec<bool>,
}

impl Vierkant {
    /// The code of a page. Up to a quarter of it may be unreadable (a stain, a fold).
    pub fn van(code: &Paginacode) -> Option<Self> {
        let qr = qrcode_encoder::encode(&code.to_string(), ErrorCorrectionLevel::Q).ok()?;
        let matrix = qr.getMatrix().as_ref()?;
        let zijde = usize::try_from(matrix.getWidth()).ok()?;
        let plek = |i: usize| (u32::try_from(i % zijde).unwrap_or(0), u32::try_from(i / zijde).unwrap_or(0));
        let zwart = (0..zijde * zijde).map(|i| matrix.get(plek(i).0, plek(i).1) == 1).collect();
        Some(Self { zijde, zwart })
    }

    /// How many squares one side has.
    pub fn zijde(&self) -> usize {
        self.zijde
    }

    /// Whether a square is black; white outside.
    pub fn is_zwart(&self, kolom: usize, rij: usize) -> bool {
        kolom < self.zijde && self.zwart.get(rij * self.zijde + kolom).copied().unwrap_or(false)
    }

    /// The black squares as few rectangles: column, row, width, height. Runs that stand right below each
    /// other are one.
    pub fn vlakken(&self) -> Vec<(usize, usize, usize, usize)> {
        let mut uit: Vec<(usize, usize, usize, usize)> = Vec::new();
        for rij in 0..self.zijde {
            let mut kolom = 0;
            while kolom < self.zijde {
                let breed = (kolom..self.zijde).take_while(|k| self.is_zwart(*k, rij)).count();
                let erboven = |v: &&mut (usize, usize, usize, usize)| (v.0, v.1 + v.3, v.2) == (kolom, rij, breed);
                match uit.iter_mut().rev().find(erboven) {
                    Some(vlak) if breed > 0 => vlak.3 += 1,
                    _ if breed > 0 => uit.push((kolom, rij, breed, 1)),
                    _ => {}
                }
                kolom += breed.max(1);
            }
        }
        uit
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kenmerk::Stukkenmerk;

    #[test]
    fn the_rectangles_cover_exactly_the_black_squares() {
        let code = Paginacode { stuk: Stukkenmerk::van(&[b"x"]), versie: 1, pagina: 1, paginas: 9 };
        let vierkant = Vierkant::van(&code).unwrap();
        assert!((21..=33).contains(&vierkant.zijde()), "{}", vierkant.zijde());
        let mut geteld = vec![false; vierkant.zijde() * vierkant.zijde()];
        for (kolom, rij, breed, hoog) in vierkant.vlakken() {
            for rij in rij..rij + hoog {
                let deel = &mut geteld[rij * vierkant.zijde() + kolom..][..breed];
                assert!(deel.iter().all(|vol| !vol), "twice");
                deel.fill(true);
            }
        }
        assert_eq!(geteld, vierkant.zwart);
        assert!(vierkant.is_zwart(0, 0) && !vierkant.is_zwart(7, 7) && !vierkant.is_zwart(999, 0));
    }
}
