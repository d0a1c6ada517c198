//! Whether there is anything on a sheet: the back of a page that was printed on one side is blank.

use crate::beeld::Beeld;

/// Cells over the short side of a sheet: half a millimetre each on A4, as thick as the line of a pen.
const OVER: u32 = 420;
/// Cells along each edge that do not count: shadow of the machine, frayed paper.
const RAND: usize = 16;
/// Side of the square, in cells, of which the paper is measured: light changes over a photograph.
const VELD: usize = 40;
/// Paper is at least this light (of 255).
const LICHT: u8 = 140;
/// Ink is at least so much darker than the paper around it; what shines through from the front is not.
const DONKERDER: u8 = 38;
/// Cells with ink that dust and the grain of paper may make. A line of five millimetres is more.
const STOFJES: usize = 8;

impl Beeld {
    /// Nearly no ink. Rather false for a blank sheet than true for one with a word on it.
    pub(crate) fn is_leeg(&self) -> bool {
        let cel = (self.breedte.min(self.hoogte) / OVER).max(1) as usize;
        let (kolommen, rijen) = (self.breedte as usize / cel, self.hoogte as usize / cel);
        if kolommen.min(rijen) < 4 * RAND {
            return false;
        }
        let mut inkt = 0;
        for boven in (RAND..rijen - RAND).step_by(VELD) {
            for links in (RAND..kolommen - RAND).step_by(VELD) {
                let tot = ((boven + VELD).min(rijen - RAND), (links + VELD).min(kolommen - RAND));
                let mut cellen: Vec<u8> = (boven..tot.0)
                    .flat_map(|rij| (links..tot.1).map(move |kolom| (rij, kolom)))
                    .map(|(rij, kolom)| self.cel(rij, kolom, cel))
                    .collect();
                let plaats = cellen.len() * 3 / 4;
                let papier = *cellen.select_nth_unstable(plaats).1;
                if papier < LICHT {
                    return false;
                }
                inkt += cellen.iter().filter(|c| **c <= papier - DONKERDER).count();
                if inkt > STOFJES {
                    return false;
                }
            }
        }
        true
    }

    /// How light a cell is.
    fn cel(&self, rij: usize, kolom: usize, zijde: usize) -> u8 {
        let lijn = self.breedte as usize;
        let som: usize = (rij * zijde..(rij + 1) * zijde)
            .flat_map(|y| &self.grijs[y * lijn + kolom * zijde..][..zijde])
            .map(|p| usize::from(*p))
            .sum();
        (som / (zijde * zijde)) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blad(teken: impl Fn(u32, u32) -> u8) -> bool {
        let (breedte, hoogte) = (1654, 2339);
        let grijs = (0..hoogte).flat_map(|y| (0..breedte).map(move |x| (x, y))).map(|(x, y)| teken(x, y)).collect();
        Beeld { breedte, hoogte, grijs }.is_leeg()
    }

    #[test]
    fn paper_is_blank_until_somebody_writes_on_it() {
        // Grain, a shadow along the edge, light that falls off, and what shines through.
        let korrel = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 7 & 31;
        let papier = |x: u32, y: u32| (235 - x / 60 - korrel(x, y)) as u8;
        assert!(blad(|_, _| 255) && blad(papier));
        assert!(blad(|x, y| if x < 40 { 60 } else { papier(x, y) }));
        assert!(blad(|x, y| if y % 40 < 10 && x % 9 < 5 { papier(x, y) - 20 } else { papier(x, y) }));
        // Three specks of dust.
        assert!(blad(|x, y| if x % 500 < 4 && y == 700 { 40 } else { papier(x, y) }));
        // A line of half a centimetre with a pen, a word in pencil, a sheet that is dark altogether.
        assert!(!blad(|x, y| if (400..440).contains(&x) && (900..904).contains(&y) { 60 } else { papier(x, y) }));
        assert!(!blad(|x, y| if (400..600).contains(&x) && (900..903).contains(&y) { 120 } else { papier(x, y) }));
        assert!(!blad(|_, _| 90));
    }
}
