//! A picture of a page, in shades of grey, and the code in it.

use crate::draai::Draai;
use crate::paginacode::Paginacode;
use rxing::{BarcodeFormat, DecodeHints, RXingResult, helpers};
use std::collections::HashSet;

/// A picture in shades of grey.
pub(crate) struct Beeld {
    pub(crate) breedte: u32,
    pub(crate) hoogte: u32,
    pub(crate) grijs: Vec<u8>,
}

impl Beeld {
    /// The code of ours in the picture, and how the page lies. Other codes may stand on a page: a stamp, a
    /// label of the post.
    pub(crate) fn code(&self) -> Option<(Paginacode, Draai)> {
        self.zoek().or_else(|| self.gehalveerd()?.zoek())
    }

    fn zoek(&self) -> Option<(Paginacode, Draai)> {
        let mut wenken = DecodeHints {
            PossibleFormats: Some(HashSet::from([BarcodeFormat::QR_CODE])),
            TryHarder: Some(true),
            ..DecodeHints::default()
        };
        let grijs = || self.grijs.clone();
        let een = helpers::detect_in_luma_with_hints(
            grijs(),
            self.breedte,
            self.hoogte,
            Some(BarcodeFormat::QR_CODE),
            &mut wenken,
        );
        if let Some(code) = een.ok().and_then(|gevonden| van_ons(&gevonden)) {
            return Some(code);
        }
        helpers::detect_multiple_in_luma_with_hints(grijs(), self.breedte, self.hoogte, &mut wenken)
            .unwrap_or_default()
            .iter()
            .find_map(van_ons)
    }

    /// At half the size: takes out noise and the grain of paper, which a fine scan has most of.
    fn gehalveerd(&self) -> Option<Self> {
        let (breedte, hoogte) = (self.breedte / 2, self.hoogte / 2);
        if breedte < 400 || hoogte < 400 {
            return None;
        }
        let lijn = self.breedte as usize;
        let mut grijs = Vec::with_capacity(breedte as usize * hoogte as usize);
        for rij in 0..hoogte as usize {
            for kolom in 0..breedte as usize {
                let hoek = 2 * rij * lijn + 2 * kolom;
                let som: u16 =
                    [hoek, hoek + 1, hoek + lijn, hoek + lijn + 1].iter().map(|i| u16::from(self.grijs[*i])).sum();
                grijs.push((som / 4) as u8);
            }
        }
        Some(Self { breedte, hoogte, grijs })
    }
}

/// A code of ours, and how it lies.
fn van_ons(gevonden: &RXingResult) -> Option<(Paginacode, Draai)> {
    let code = gevonden.getText().parse().ok()?;
    // Of the two readers one tells the corners from above left row by row, the other the three marks from
    // below left with the clock, and perhaps the small mark inside.
    let (links, rechts) = match gevonden.getPoints() {
        [a, b, c, d] if (a.x + d.x - b.x - c.x).hypot(a.y + d.y - b.y - c.y) < (b.x - a.x).hypot(b.y - a.y) / 3.0 => {
            (a, b)
        }
        [_, b, c, ..] => (b, c),
        _ => return None,
    };
    Some((code, Draai::van_bovenkant(rechts.x - links.x, rechts.y - links.y)))
}
