//! Pages from one or more files as one PDF.
//!
//! What comes in is evidence, so nothing of a page is drawn anew: a photograph goes in as the bytes that
//! it had, a page of a PDF with its own content; a page that lay upside down gets a note how to turn it.
//! One PDF of which all pages belong together and stand upright stays byte for byte what it was. One file in the order of the pages is worth more to who reads it than the loose
//! files would be as proof: the codes on the pages tell what they are.

use crate::afmeting::jpeg;
use crate::bestand::{MAX_PIXELS, OnleesbaarBestand, is_pdf};
use crate::draai::Draai;
use crate::kaal::{self, geerfd};
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
                bundel.neem_foto(bytes, pagina.draai)?;
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
    let recht = |p: &Vindplaats| p.draai.is_none_or(|draai| draai == Draai::Niet);
    let op_rij = paginas.iter().zip(1..).all(|(p, plaats)| (p.bestand, p.plaats) == (bestand, plaats) && recht(p));
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
        let (bron, bekend) = match self.open.entry(waar.bestand) {
            Entry::Occupied(open) => open.into_mut(),
            Entry::Vacant(leeg) => {
                let document = kaal::open(bytes).ok_or(OnleesbaarBestand::Beschadigd)?;
                leeg.insert((document, BTreeMap::new()))
            }
        };
        let plaats = waar.plaats.checked_sub(1).ok_or(OnleesbaarBestand::Beschadigd)?;
        let id = bron.page_iter().nth(plaats).ok_or(OnleesbaarBestand::Beschadigd)?;
        let mut pagina = dictionary! { "Type" => "Page", "Parent" => self.boom };
        for naam in VAN_DE_PAGINA {
            let Some(waarde) = geerfd(bron, id, naam) else { continue };
            let waarde = if naam == b"Annots" { notities(bron, &waarde) } else { waarde };
            pagina.set(naam, neem_over(bron, &waarde, &mut self.uit, bekend, 0));
        }
        if let Some(draai) = waar.draai.filter(|draai| *draai != Draai::Niet) {
            let was = pagina.get(b"Rotate").and_then(Object::as_i64).unwrap_or(0);
            pagina.set("Rotate", was.saturating_add(draai.graden()).rem_euclid(360));
        }
        self.paginas.push(self.uit.add_object(pagina));
        Ok(())
    }

    /// `draai`: what its code tells, as it stands in the picture itself.
    fn neem_foto(&mut self, bytes: &[u8], draai: Option<Draai>) -> Result<(), OnleesbaarBestand> {
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
        // A telephone keeps the picture as the lens saw it and says beside it how it was held: for a page
        // without a code that is all there is to go by.
        let gehouden = match decoder.orientation().unwrap_or(Orientation::NoTransforms) {
            Orientation::Rotate90 | Orientation::Rotate90FlipH => Draai::Kwart,
            Orientation::Rotate180 | Orientation::FlipVertical => Draai::Half,
            Orientation::Rotate270 | Orientation::Rotate270FlipH => Draai::Driekwart,
            _ => Draai::Niet,
        };
        let draai = draai.unwrap_or(gehouden).graden();
        let mut beeld = dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(breed), "Height" => i64::from(hoog),
            "BitsPerComponent" => 8,
        };
        // A PDF can show a JPEG as it is, when it is made of one colour or three.
        let kop = jpeg(bytes).filter(|kop| is_jpeg && kop.gewoon && matches!(kop.kleuren, 1 | 3));
        let beeld = match kop {
            Some(kop) => {
                beeld.set("ColorSpace", if kop.kleuren == 1 { "DeviceGray" } else { "DeviceRGB" });
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
