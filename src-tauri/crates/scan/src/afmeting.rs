//! How large a packed picture says that it is, read from its own head before anything is unpacked.

use lopdf::{Dictionary, Object};

/// Marks of a JPEG 2000 picture that one file may begin.
const MAX_KOPPEN: usize = 16;
/// Tiles of a JPEG 2000 picture, and its layers of colour.
const MAX_TEGELS: u64 = 16_384;
const MAX_LAGEN: u16 = 5;
/// Shapes that one dictionary of a JBIG2 picture may add: more than a page has letters.
const MAX_VORMEN: u32 = 65_536;
/// How far pieces of a JBIG2 picture may refer to others.
const MAX_VERWIJZINGEN: u32 = 4_096;

/// How a picture is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beeldsoort {
    Jpeg,
    Jpeg2000,
    Jbig2,
    Fax,
    /// Runs of the same byte, or bytes as digits: at most 64 times as large as its file.
    Reeks,
}

impl Beeldsoort {
    /// By the name of its filter (PDF 1.7, 7.4).
    pub(crate) fn van(filter: &[u8]) -> Option<Self> {
        Some(match filter {
            b"DCTDecode" => Self::Jpeg,
            b"JPXDecode" => Self::Jpeg2000,
            b"JBIG2Decode" => Self::Jbig2,
            b"CCITTFaxDecode" => Self::Fax,
            b"RunLengthDecode" | b"ASCIIHexDecode" => Self::Reeks,
            _ => return None,
        })
    }
}

/// The most dots that unpacking this can give; none for a head that cannot be read. `beside`: what the
/// PDF says of it.
pub(crate) fn beeldpunten(
    soort: Beeldsoort,
    bytes: &[u8],
    instellingen: &Dictionary,
    (breed, hoog): (u64, u64),
) -> Option<u64> {
    match soort {
        Beeldsoort::Jpeg => jpeg(bytes).map(|j| u64::from(j.breed) * u64::from(j.hoog.max(1))),
        Beeldsoort::Jpeg2000 => jpeg2000(bytes),
        Beeldsoort::Jbig2 => jbig2(bytes),
        Beeldsoort::Fax => {
            let getal = |naam: &[u8], anders| match instellingen.get(naam) {
                Ok(Object::Integer(g)) => u64::try_from(*g).ok(),
                _ => Some(anders),
            };
            // Without a number of rows it ends with the picture.
            let rijen = getal(b"Rows", hoog)?.max(hoog);
            getal(b"Columns", 1728)?.max(breed).checked_mul(rijen)
        }
        Beeldsoort::Reeks => (bytes.len() as u64).checked_mul(64),
    }
}

/// The head of a JPEG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Jpegkop {
    pub(crate) breed: u16,
    pub(crate) hoog: u16,
    /// How many colours it is made of.
    pub(crate) kleuren: u8,
    /// Drawn in one go or in several: a PDF can show it as it is.
    pub(crate) gewoon: bool,
}

/// The head of the frame of a JPEG (ITU-T T.81, B.2.2).
pub(crate) fn jpeg(bytes: &[u8]) -> Option<Jpegkop> {
    let mut plaats = 2;
    loop {
        let [0xFF, merk, rest @ ..] = bytes.get(plaats..)? else { return None };
        match merk {
            // Filling, and marks without a length.
            0xFF => plaats += 1,
            0x01 | 0xD0..=0xD8 => plaats += 2,
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                let [_, _, _, h1, h2, b1, b2, kleuren, ..] = *rest else { return None };
                return Some(Jpegkop {
                    breed: u16::from_be_bytes([b1, b2]),
                    hoog: u16::from_be_bytes([h1, h2]),
                    kleuren,
                    gewoon: matches!(merk, 0xC0..=0xC2),
                });
            }
            _ => {
                let [hoog, laag, ..] = *rest else { return None };
                plaats += 2 + usize::from(u16::from_be_bytes([hoog, laag]));
            }
        }
    }
}

/// Every head in the file counts: which one is used is for the reader of it (ITU-T T.800, A.5.1).
fn jpeg2000(bytes: &[u8]) -> Option<u64> {
    let koppen = bytes.windows(4).enumerate().filter(|(_, w)| *w == [0xFF, 0x4F, 0xFF, 0x51]).map(|(n, _)| n);
    let mut meeste = None;
    for (n, kop) in koppen.enumerate() {
        let getal = |plaats: usize| {
            let vier = bytes.get(kop + plaats..kop + plaats + 4)?;
            Some(u64::from(u32::from_be_bytes(vier.try_into().ok()?)))
        };
        let (breed, hoog, tegel_b, tegel_h) = (getal(8)?, getal(12)?, getal(24)?, getal(28)?);
        let [een, twee] = *bytes.get(kop + 40..kop + 42)? else { return None };
        let tegels = breed.checked_div(tegel_b)?.saturating_add(1).checked_mul(hoog.checked_div(tegel_h)? + 1)?;
        let lagen = u16::from_be_bytes([een, twee]);
        if n >= MAX_KOPPEN || tegels > MAX_TEGELS || lagen > MAX_LAGEN {
            return None;
        }
        meeste = meeste.max(Some(breed.checked_mul(hoog)?));
    }
    meeste
}

/// The pieces of a JBIG2 picture, each with its own size (ITU-T T.88, 7.2). Gives none for a piece whose
/// size is not told.
pub(crate) fn jbig2(bytes: &[u8]) -> Option<u64> {
    let mut lezer = Bytes(bytes);
    let mut punten = 0_u64;
    while !lezer.0.is_empty() {
        let nummer = lezer.u32()?;
        let vlaggen = lezer.u8()?;
        let telling = lezer.u8()?;
        let verwijzingen = if telling >> 5 == 7 {
            let rest = [telling & 0x1F, lezer.u8()?, lezer.u8()?, lezer.u8()?];
            let aantal = u32::from_be_bytes(rest);
            lezer.sla_over((aantal as usize + 8) / 8)?;
            aantal
        } else {
            u32::from(telling >> 5)
        };
        if verwijzingen > MAX_VERWIJZINGEN {
            return None;
        }
        let per = if nummer <= 256 {
            1
        } else if nummer <= 65_536 {
            2
        } else {
            4
        };
        lezer.sla_over(verwijzingen as usize * per + if vlaggen & 0x40 == 0 { 1 } else { 4 })?;
        let lengte = lezer.u32()? as usize;
        let mut inhoud = Bytes(lezer.0.get(..lengte)?);
        lezer.sla_over(lengte)?;
        match vlaggen & 0x3F {
            0 => {
                let vorm = u16::from_be_bytes([inhoud.u8()?, inhoud.u8()?]);
                let (huffman, verfijnd) = (vorm & 1 == 1, vorm & 2 == 2);
                let plaatsen = if huffman {
                    0
                } else if vorm >> 10 & 3 == 0 {
                    8
                } else {
                    2
                };
                inhoud.sla_over(plaatsen + if verfijnd && vorm >> 12 & 1 == 0 { 4 } else { 0 })?;
                if inhoud.u32()?.max(inhoud.u32()?) > MAX_VORMEN {
                    return None;
                }
            }
            // Pieces of the picture, and the page itself; of a page that grows the end of each strip tells.
            4 | 6 | 7 | 20 | 22 | 23 | 36 | 38..=40 | 42 | 43 | 48 => {
                let (breed, hoog) = (u64::from(inhoud.u32()?), inhoud.u32()?);
                let hoog = if hoog == u32::MAX { 1 } else { u64::from(hoog) };
                punten = punten.checked_add(breed.checked_mul(hoog)?)?;
            }
            50 => punten = punten.checked_add(u64::from(inhoud.u32()?).checked_mul(10_000)?)?,
            _ => {}
        }
    }
    Some(punten)
}

struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn sla_over(&mut self, aantal: usize) -> Option<()> {
        self.0 = self.0.get(aantal..)?;
        Some(())
    }

    fn u8(&mut self) -> Option<u8> {
        let (eerste, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*eerste)
    }

    fn u32(&mut self) -> Option<u32> {
        let (vier, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u32::from_be_bytes(*vier))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_tells_how_large_it_is() {
        let jpeg = |merk: u8| {
            [&[0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 9, 9, 0xFF, merk, 0, 11, 8, 1, 0, 2, 0, 3][..], &[0; 8]].concat()
        };
        let kop = Jpegkop { breed: 512, hoog: 256, kleuren: 3, gewoon: true };
        assert_eq!(super::jpeg(&jpeg(0xC2)), Some(kop));
        assert_eq!(super::jpeg(&jpeg(0xC9)), Some(Jpegkop { gewoon: false, ..kop }));
        assert_eq!(super::jpeg(&jpeg(0xC4)), None);
        assert_eq!(super::jpeg(&[0xFF, 0xD8]), None);

        let mut j2k = vec![0xFF, 0x4F, 0xFF, 0x51, 0, 47, 0, 0];
        for getal in [60_000_u32, 50_000, 0, 0, 60_000, 50_000, 0, 0] {
            j2k.extend(getal.to_be_bytes());
        }
        j2k.extend([0, 3]);
        assert_eq!(jpeg2000(&j2k), Some(3_000_000_000));
        assert_eq!(jpeg2000(b"geen beeld"), None);

        // Page of 600 by 400 dots, and one region of it.
        let stuk = |soort: u8, breed: u32, hoog: u32| {
            let mut uit = vec![0, 0, 0, 1, soort, 0, 1, 0, 0, 0, 8];
            uit.extend(breed.to_be_bytes());
            uit.extend(hoog.to_be_bytes());
            uit
        };
        assert_eq!(jbig2(&[stuk(48, 600, 400), stuk(38, 100, 10)].concat()), Some(241_000));
        assert_eq!(jbig2(&stuk(48, 600, 400)[..9]), None);
    }
}
