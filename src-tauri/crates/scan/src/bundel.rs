//! Pages from one or more files as one PDF.
//!
//! What comes in is evidence, so nothing of a page is drawn anew: a photograph goes in as the bytes that
//! it had, a page of a PDF with its own content. One PDF of which all pages belong together stays byte
//! for byte what it was. One file in the order of the pages is worth more to who reads it than the loose
//! files would be as proof: the codes on the pages tell what they are.

use crate::bestand::{MAX_PIXELS, OnleesbaarBestand, is_pdf};
use crate::stapel::Vindplaats;
use image::ImageDecoder;
use image::metadata::Orientation;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Points of A4, the short and the long side.
const A4: (f64, f64) = (595.28, 841.89);
/// As deep as the objects of a page may lie inside each other.
const DIEPSTE: usize = 80;
/// What a page may bring along: how it looks. Not what it would do when it is opened.
const VAN_DE_PAGINA: [&[u8]; 6] = [b"Contents", b"Resources", b"MediaBox", b"CropBox", b"Rotate", b"Annots"];
/// What a note or a filled-in field on a page may bring along.
const VAN_DE_NOTITIE: [&[u8]; 8] = [b"Type", b"Subtype", b"Rect", b"AP", b"AS", b"F", b"Contents", b"InkList"];

/// These pages, in this order, as one PDF.
pub fn bundel(bestanden: &[&[u8]], paginas: &[Vindplaats]) -> Result<Vec<u8>, OnleesbaarBestand> {
    catch_unwind(AssertUnwindSafe(|| {
        if let Some(geheel) = ongewijzigd(bestanden, paginas) {
            return Ok(geheel.to_vec());
        }
        let mut bundel = Bundel::nieuw();
        for pagina in paginas {
            let bytes = bestanden.get(pagina.bestand).ok_or(OnleesbaarBestand::Beschadigd)?;
            if is_pdf(bytes) {
                bundel.neem_pagina(pagina, bytes)?;
            } else {
                bundel.neem_foto(bytes)?;
            }
        }
        bundel.klaar()
    }))
    .unwrap_or(Err(OnleesbaarBestand::Beschadigd))
}

/// The one PDF of which these are all pages, in its own order.
fn ongewijzigd<'a>(bestanden: &[&'a [u8]], paginas: &[Vindplaats]) -> Option<&'a [u8]> {
    let bestand = paginas.first()?.bestand;
    let bytes = *bestanden.get(bestand)?;
    let op_rij = paginas.iter().zip(1..).all(|(p, plaats)| *p == Vindplaats { bestand, plaats });
    let geheel = op_rij && is_pdf(bytes) && crate::bestand::aantal_paginas(bytes) == Some(paginas.len());
    geheel.then_some(bytes)
}

struct Bundel {
    uit: Document,
    boom: ObjectId,
    paginas: Vec<ObjectId>,
    /// The files that were opened, each with what was taken from it.
    open: BTreeMap<usize, (Document, BTreeMap<ObjectId, ObjectId>)>,
}

impl Bundel {
    fn nieuw() -> Self {
        let mut uit = Document::with_version("1.7");
        let boom = uit.new_object_id();
        Self { uit, boom, paginas: Vec::new(), open: BTreeMap::new() }
    }

    fn neem_pagina(&mut self, waar: &Vindplaats, bytes: &[u8]) -> Result<(), OnleesbaarBestand> {
        let fout = |_| OnleesbaarBestand::Beschadigd;
        let (bron, bekend) = match self.open.entry(waar.bestand) {
            Entry::Occupied(open) => open.into_mut(),
            Entry::Vacant(leeg) => {
                let document = Document::load_mem(bytes).map_err(fout)?;
                if document.is_encrypted() {
                    return Err(OnleesbaarBestand::Beschadigd);
                }
                leeg.insert((document, BTreeMap::new()))
            }
        };
        let nummer = u32::try_from(waar.plaats).map_err(|_| OnleesbaarBestand::Beschadigd)?;
        let id = *bron.get_pages().get(&nummer).ok_or(OnleesbaarBestand::Beschadigd)?;
        let mut pagina = dictionary! { "Type" => "Page", "Parent" => self.boom };
        for naam in VAN_DE_PAGINA {
            let Some(waarde) = geerfd(bron, id, naam) else { continue };
            let waarde = if naam == b"Annots" { notities(bron, &waarde) } else { waarde };
            pagina.set(naam, neem_over(bron, &waarde, &mut self.uit, bekend, 0));
        }
        self.paginas.push(self.uit.add_object(pagina));
        Ok(())
    }

    fn neem_foto(&mut self, bytes: &[u8]) -> Result<(), OnleesbaarBestand> {
        let fout = |_| OnleesbaarBestand::Beschadigd;
        let lezer = image::ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|_| OnleesbaarBestand::Beschadigd)?;
        let is_jpeg = lezer.format() == Some(image::ImageFormat::Jpeg);
        let mut decoder = lezer.into_decoder().map_err(fout)?;
        let (breed, hoog) = decoder.dimensions();
        if u64::from(breed) * u64::from(hoog) > MAX_PIXELS {
            return Err(OnleesbaarBestand::TeGroot);
        }
        // A telephone keeps the picture as the lens saw it and says beside it how it was held.
        let draai = match decoder.orientation().unwrap_or(Orientation::NoTransforms) {
            Orientation::Rotate90 | Orientation::Rotate90FlipH => 90,
            Orientation::Rotate180 | Orientation::FlipVertical => 180,
            Orientation::Rotate270 | Orientation::Rotate270FlipH => 270,
            _ => 0,
        };
        let mut beeld = dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(breed), "Height" => i64::from(hoog),
            "BitsPerComponent" => 8,
        };
        let kleuren = if is_jpeg { kleuren_van_jpeg(bytes) } else { None };
        let beeld = match kleuren {
            Some(kleuren) => {
                beeld.set("ColorSpace", if kleuren == 1 { "DeviceGray" } else { "DeviceRGB" });
                beeld.set("Filter", "DCTDecode");
                Stream::new(beeld, bytes.to_vec()).with_compression(false)
            }
            None => {
                let dots = image::DynamicImage::from_decoder(decoder).map_err(fout)?.into_rgb8().into_raw();
                beeld.set("ColorSpace", "DeviceRGB");
                let mut stroom = Stream::new(beeld, dots);
                stroom.compress().map_err(|_| OnleesbaarBestand::Beschadigd)?;
                stroom
            }
        };
        let beeld = self.uit.add_object(beeld);
        let (kort, lang) = A4;
        let (vel_b, vel_h) = if breed > hoog { (lang, kort) } else { (kort, lang) };
        let schaal = (vel_b / f64::from(breed)).min(vel_h / f64::from(hoog));
        let (b, h) = (f64::from(breed) * schaal, f64::from(hoog) * schaal);
        let teken = format!("q {b:.3} 0 0 {h:.3} {:.3} {:.3} cm /Beeld Do Q", (vel_b - b) / 2.0, (vel_h - h) / 2.0);
        let inhoud = self.uit.add_object(Stream::new(Dictionary::new(), teken.into_bytes()));
        let pagina = dictionary! {
            "Type" => "Page", "Parent" => self.boom, "Contents" => inhoud, "Rotate" => draai,
            "MediaBox" => vec![0.into(), 0.into(), Object::Real(vel_b as f32), Object::Real(vel_h as f32)],
            "Resources" => dictionary! { "XObject" => dictionary! { "Beeld" => beeld } },
        };
        self.paginas.push(self.uit.add_object(pagina));
        Ok(())
    }

    fn klaar(mut self) -> Result<Vec<u8>, OnleesbaarBestand> {
        let kinderen: Vec<Object> = self.paginas.iter().map(|id| (*id).into()).collect();
        let boom = dictionary! { "Type" => "Pages", "Count" => kinderen.len() as i64, "Kids" => kinderen };
        self.uit.objects.insert(self.boom, boom.into());
        let wortel = self.uit.add_object(dictionary! { "Type" => "Catalog", "Pages" => self.boom });
        self.uit.trailer.set("Root", wortel);
        let mut bytes = Vec::new();
        self.uit.save_to(&mut bytes).map_err(|_| OnleesbaarBestand::Beschadigd)?;
        Ok(bytes)
    }
}

/// How many colours a JPEG is made of, when a PDF can show it as it is: one or three. It stands in the
/// head of the frame (ITU-T T.81, B.2.2).
fn kleuren_van_jpeg(bytes: &[u8]) -> Option<u8> {
    let mut plaats = 2;
    while let [0xFF, merk, hoog, laag, ..] = bytes.get(plaats..)? {
        if matches!(merk, 0xC0..=0xC2) {
            return bytes.get(plaats + 9).copied().filter(|n| matches!(n, 1 | 3));
        }
        plaats += 2 + usize::from(u16::from_be_bytes([*hoog, *laag]));
    }
    None
}

/// A property of a page, or else of the branch that it hangs on (PDF 1.7, 7.7.3.4).
fn geerfd(bron: &Document, pagina: ObjectId, naam: &[u8]) -> Option<Object> {
    let mut hier = bron.get_dictionary(pagina).ok()?;
    for _ in 0..32 {
        if let Ok(waarde) = hier.get(naam) {
            return Some(waarde.clone());
        }
        if matches!(naam, b"Contents" | b"Annots") {
            return None;
        }
        hier = hier.get(b"Parent").and_then(Object::as_reference).and_then(|id| bron.get_dictionary(id)).ok()?;
    }
    None
}

/// Notes and filled-in fields as they look, without what they do.
fn notities(bron: &Document, waarde: &Object) -> Object {
    let zoek = |o: &Object| bron.dereference(o).map(|(_, o)| o.clone()).ok();
    let rij = zoek(waarde).and_then(|o| o.as_array().cloned().ok()).unwrap_or_default();
    let kaal = rij.iter().filter_map(|o| {
        let notitie = zoek(o)?;
        let notitie = notitie.as_dict().ok()?;
        let mut uit = Dictionary::new();
        for naam in VAN_DE_NOTITIE {
            if let Ok(deel) = notitie.get(naam) {
                uit.set(naam, deel.clone());
            }
        }
        Some(uit.into())
    });
    Object::Array(kaal.collect())
}

/// A copy of an object with everything that it points at, each once.
fn neem_over(
    bron: &Document,
    object: &Object,
    doel: &mut Document,
    bekend: &mut BTreeMap<ObjectId, ObjectId>,
    diep: usize,
) -> Object {
    if diep > DIEPSTE {
        return Object::Null;
    }
    let mut woordenboek = |van: &Dictionary, doel: &mut Document| {
        let mut uit = Dictionary::new();
        // Back to the page or its tree: that would bring the whole file along.
        for (naam, waarde) in van.iter().filter(|(naam, _)| naam.as_slice() != b"Parent") {
            uit.set(naam.clone(), neem_over(bron, waarde, doel, bekend, diep + 1));
        }
        uit
    };
    match object {
        Object::Reference(id) => {
            if let Some(nieuw) = bekend.get(id) {
                return (*nieuw).into();
            }
            let Ok(inhoud) = bron.get_object(*id) else { return Object::Null };
            let nieuw = doel.new_object_id();
            bekend.insert(*id, nieuw);
            let kopie = neem_over(bron, inhoud, doel, bekend, diep + 1);
            doel.objects.insert(nieuw, kopie);
            nieuw.into()
        }
        Object::Dictionary(van) => woordenboek(van, doel).into(),
        Object::Stream(van) => {
            let dict = woordenboek(&van.dict, doel);
            let mut uit = van.clone();
            uit.dict = dict;
            Object::Stream(uit)
        }
        Object::Array(rij) => {
            Object::Array(rij.iter().map(|deel| neem_over(bron, deel, doel, bekend, diep + 1)).collect())
        }
        ander => ander.clone(),
    }
}
