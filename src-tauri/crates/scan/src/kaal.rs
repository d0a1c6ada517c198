//! A page of somebody's PDF, written anew with nothing but what a code can stand in: lines, areas and
//! pictures. Everything is weighed before it is unpacked or drawn, so that no page costs more than it may:
//! no page in a page, no drawing in a drawing without end, no picture that fills the memory.
//!
//! Only to look at: what is kept of a scan is what came in.

use crate::afmeting::{Beeldsoort, beeldpunten, jbig2};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of drawing that a page may have, unpacked: a full page of vector text has a tenth of it.
const MAX_INHOUD: usize = 6 * 1024 * 1024;
/// Steps of drawing that a page may take, drawings inside drawings counted each time.
const MAX_STAPPEN: u64 = 400_000;
/// Dots that the pictures of a page may have together, each time that they are drawn: A3 at 600 dpi, twice.
const MAX_PUNTEN: u64 = 140_000_000;
/// Drawings inside drawings.
const MAX_DIEPTE: usize = 12;
/// Bytes of the palette of a picture.
const MAX_PALET: usize = 4 * 256;
/// How lopdf is told that objects of one stream are enough.
const PAKKET: usize = 32 * 1024 * 1024;
/// Streams that a file may have: 200 pages with twenty each.
const MAX_STROMEN: usize = 4_000;

/// A page that can be drawn safely.
pub(crate) struct Kaal {
    /// A PDF of one page.
    pub bytes: Vec<u8>,
    /// All that shows on the page is in it: text, for one, is left out.
    pub volledig: bool,
    /// A picture was left out, because it is too much or cannot be understood.
    pub te_groot: bool,
}

/// Opens a file without unpacking more of it than a file of this size needs. None for one that is broken,
/// locked or made to be too much.
pub(crate) fn open(bytes: &[u8]) -> Option<Document> {
    // Each stream has the word twice.
    let stromen = bytes.windows(6).filter(|w| w == b"stream").count() / 2;
    if stromen > MAX_STROMEN {
        return None;
    }
    let grens = (PAKKET / stromen.max(1)).max(32 * 1024);
    let document =
        Document::load_mem_with_options(bytes, lopdf::LoadOptions::with_max_decompressed_size(grens)).ok()?;
    (!document.is_encrypted()).then_some(document)
}

/// The page, written anew; none when it costs too much or cannot be understood.
pub(crate) fn pagina(bron: &Document, id: ObjectId) -> Option<Kaal> {
    let mut uit = Document::with_version("1.7");
    let boom = uit.new_object_id();
    let mut schrijver = Schrijver {
        bron,
        uit,
        bekend: BTreeMap::new(),
        bezig: BTreeSet::new(),
        over: MAX_INHOUD,
        volledig: true,
        te_groot: false,
    };
    let mut pagina = dictionary! { "Type" => "Page", "Parent" => boom };
    for naam in [&b"MediaBox"[..], b"CropBox"] {
        if let Some(kader) = geerfd(bron, id, naam).and_then(|k| getallen::<4>(bron, &k)) {
            pagina.set(naam, kader.map(Object::Real).to_vec());
        }
    }
    if let Some(draai) = geerfd(bron, id, b"Rotate").and_then(|r| volg(bron, &r)?.as_i64().ok()) {
        pagina.set("Rotate", draai.rem_euclid(360) / 90 * 90);
    }
    let notities = geerfd(bron, id, b"Annots").and_then(|n| volg(bron, &n)?.as_array().ok().map(Vec::len));
    schrijver.volledig &= notities.is_none_or(|aantal| aantal == 0);
    let mut inhoud = Vec::new();
    for deel in bron.get_page_contents(id).into_iter().take(MAX_STROMEN) {
        let deel = bron.get_object(deel).and_then(Object::as_stream).ok()?;
        inhoud.extend(schrijver.pak_uit(deel)?);
        inhoud.push(b'\n');
    }
    let middelen = geerfd(bron, id, b"Resources");
    let middelen = middelen.as_ref().and_then(|m| volg(bron, m)?.as_dict().ok());
    let tekening = schrijver.herschrijf(&inhoud, middelen, &[], 0)?;
    if !tekening.gewicht.mag() {
        return None;
    }
    let inhoud = schrijver.uit.add_object(Stream::new(Dictionary::new(), tekening.inhoud));
    pagina.set("Contents", inhoud);
    pagina.set("Resources", dictionary! { "XObject" => tekening.namen });
    let Schrijver { mut uit, volledig, te_groot, .. } = schrijver;
    let pagina = uit.add_object(pagina);
    uit.objects.insert(boom, dictionary! { "Type" => "Pages", "Count" => 1, "Kids" => vec![pagina.into()] }.into());
    let wortel = uit.add_object(dictionary! { "Type" => "Catalog", "Pages" => boom });
    uit.trailer.set("Root", wortel);
    let mut bytes = Vec::new();
    uit.save_to(&mut bytes).ok()?;
    Some(Kaal { bytes, volledig, te_groot })
}

/// A property of a page, or else of the branch that it hangs on (PDF 1.7, 7.7.3.4).
pub(crate) fn geerfd(bron: &Document, pagina: ObjectId, naam: &[u8]) -> Option<Object> {
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

fn volg<'o>(bron: &'o Document, object: &'o Object) -> Option<&'o Object> {
    bron.dereference(object).ok().map(|(_, o)| o)
}

fn getallen<const N: usize>(bron: &Document, object: &Object) -> Option<[f32; N]> {
    let rij = volg(bron, object)?.as_array().ok()?;
    let getallen: Option<Vec<f32>> = rij.iter().map(|g| volg(bron, g)?.as_float().ok()).collect();
    getallen?.try_into().ok()
}

/// What it costs to draw.
#[derive(Clone, Copy, Default)]
struct Gewicht {
    stappen: u64,
    punten: u64,
}

impl Gewicht {
    fn erbij(&mut self, ander: Gewicht) {
        self.stappen = self.stappen.saturating_add(ander.stappen);
        self.punten = self.punten.saturating_add(ander.punten);
    }

    fn mag(self) -> bool {
        self.stappen <= MAX_STAPPEN && self.punten <= MAX_PUNTEN
    }
}

/// A drawing, written anew.
struct Tekening {
    inhoud: Vec<u8>,
    /// The drawings and pictures that it calls.
    namen: Dictionary,
    gewicht: Gewicht,
}

struct Schrijver<'b> {
    bron: &'b Document,
    uit: Document,
    /// What was written already: none for what is left out.
    bekend: BTreeMap<ObjectId, Option<(ObjectId, Gewicht)>>,
    /// Drawings that are being written: one that calls itself has no end.
    bezig: BTreeSet<ObjectId>,
    /// Bytes of drawing that may still be unpacked.
    over: usize,
    volledig: bool,
    te_groot: bool,
}

impl Schrijver<'_> {
    fn pak_uit(&mut self, stroom: &Stream) -> Option<Vec<u8>> {
        let uitgepakt = met_een_instelling(self.bron, stroom).get_plain_content_with_limit(self.over).ok()?;
        self.over -= uitgepakt.len().min(self.over);
        Some(uitgepakt)
    }

    /// Keeps lines, areas and what is called by name. `boven`: where the callers look for a name.
    fn herschrijf(
        &mut self,
        inhoud: &[u8],
        eigen: Option<&Dictionary>,
        boven: &[&Dictionary],
        diep: usize,
    ) -> Option<Tekening> {
        let gelezen = Content::decode(inhoud).ok()?;
        let mut zoekpad: Vec<&Dictionary> = eigen.into_iter().collect();
        zoekpad.extend(boven);
        let mut tekening = Tekening { inhoud: Vec::new(), namen: Dictionary::new(), gewicht: Gewicht::default() };
        let mut uit: Vec<Operation> = Vec::new();
        let mut onzichtbaar = false;
        for Operation { operator, operands } in gelezen.operations {
            tekening.gewicht.stappen += 1;
            match operator.as_str() {
                "q" | "Q" | "cm" | "w" | "J" | "j" | "M" | "d" | "m" | "l" | "c" | "v" | "y" | "h" | "re" | "S"
                | "s" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "n" | "W" | "W*" | "g" | "G" | "rg" | "RG"
                | "k" | "K" => {
                    onzichtbaar &= operator != "Q";
                    uit.push(Operation { operator, operands });
                }
                // A colour by the number of its parts: near enough to see light and dark.
                "sc" | "scn" | "SC" | "SCN" => {
                    let lijn = operator.starts_with('S');
                    let operator = match (operands.len(), lijn) {
                        _ if !operands.iter().all(|o| o.as_float().is_ok()) => {
                            self.volledig = false;
                            continue;
                        }
                        (1, false) => "g",
                        (1, true) => "G",
                        (3, false) => "rg",
                        (3, true) => "RG",
                        (4, false) => "k",
                        (4, true) => "K",
                        _ => continue,
                    };
                    uit.push(Operation::new(operator, operands));
                }
                "cs" => uit.push(Operation::new("g", vec![0.into()])),
                "CS" => uit.push(Operation::new("G", vec![0.into()])),
                "Tr" => onzichtbaar = operands.first().and_then(|o| o.as_i64().ok()) == Some(3),
                "Tj" | "TJ" | "'" | "\"" => self.volledig &= onzichtbaar,
                "sh" | "BI" => self.volledig = false,
                "Do" => {
                    let naam = operands.first().and_then(|o| o.as_name().ok())?;
                    let Some(id) = zoekpad.iter().find_map(|m| self.bij_naam(m, naam)) else { continue };
                    let Some((nieuw, gewicht)) = self.xobject(id, &zoekpad, diep)? else { continue };
                    tekening.gewicht.erbij(gewicht);
                    let naam = format!("X{}", nieuw.0);
                    tekening.namen.set(naam.as_bytes(), nieuw);
                    uit.push(Operation::new("Do", vec![Object::Name(naam.into_bytes())]));
                }
                _ => {}
            }
            if !tekening.gewicht.mag() {
                return None;
            }
        }
        tekening.inhoud = Content { operations: uit }.encode().ok()?;
        Some(tekening)
    }

    fn bij_naam(&self, middelen: &Dictionary, naam: &[u8]) -> Option<ObjectId> {
        let namen = volg(self.bron, middelen.get(b"XObject").ok()?)?.as_dict().ok()?;
        namen.get(naam).and_then(Object::as_reference).ok()
    }

    /// A drawing or a picture; `Some(None)` for what is left out, none when the whole page is too much.
    #[allow(clippy::option_option, reason = "left out is something else than too much")]
    fn xobject(&mut self, id: ObjectId, zoekpad: &[&Dictionary], diep: usize) -> Option<Option<(ObjectId, Gewicht)>> {
        if let Some(bekend) = self.bekend.get(&id) {
            return Some(*bekend);
        }
        let Ok(stroom) = self.bron.get_object(id).and_then(Object::as_stream) else { return Some(None) };
        let geschreven = match stroom.dict.get(b"Subtype").and_then(Object::as_name) {
            Ok(b"Image") => {
                let beeld = self.beeld(stroom);
                self.te_groot |= beeld.is_none();
                beeld
            }
            Ok(b"Form") => {
                if diep >= MAX_DIEPTE || !self.bezig.insert(id) {
                    return None;
                }
                let vorm = self.vorm(stroom, zoekpad, diep);
                self.bezig.remove(&id);
                Some(vorm?)
            }
            _ => None,
        };
        self.volledig &= geschreven.is_some();
        self.bekend.insert(id, geschreven);
        Some(geschreven)
    }

    fn vorm(&mut self, stroom: &Stream, zoekpad: &[&Dictionary], diep: usize) -> Option<(ObjectId, Gewicht)> {
        let inhoud = self.pak_uit(stroom)?;
        let eigen = stroom.dict.get(b"Resources").ok().and_then(|m| volg(self.bron, m)?.as_dict().ok());
        let tekening = self.herschrijf(&inhoud, eigen, zoekpad, diep + 1)?;
        let mut dict = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "Resources" => dictionary! { "XObject" => tekening.namen },
        };
        let kader = stroom.dict.get(b"BBox").ok().and_then(|k| getallen::<4>(self.bron, k))?;
        dict.set("BBox", kader.map(Object::Real).to_vec());
        if let Some(vorm) = stroom.dict.get(b"Matrix").ok().and_then(|m| getallen::<6>(self.bron, m)) {
            dict.set("Matrix", vorm.map(Object::Real).to_vec());
        }
        Some((self.uit.add_object(Stream::new(dict, tekening.inhoud)), tekening.gewicht))
    }

    /// A picture with the picture that says where it is open; none for one that cannot be drawn safely.
    fn beeld(&mut self, stroom: &Stream) -> Option<(ObjectId, Gewicht)> {
        let (mut beeld, mut punten) = self.een_beeld(stroom)?;
        for naam in [&b"SMask"[..], b"Mask"] {
            let Ok(masker) = stroom.dict.get(naam) else { continue };
            match volg(self.bron, masker)? {
                Object::Stream(masker) => {
                    let (masker, erbij) = self.een_beeld(masker)?;
                    beeld.dict.set(naam, self.uit.add_object(masker));
                    punten += erbij;
                }
                Object::Array(kleuren) if kleuren.iter().all(|k| k.as_i64().is_ok()) => {
                    beeld.dict.set(naam, kleuren.clone());
                }
                _ => {}
            }
        }
        Some((self.uit.add_object(beeld), Gewicht { stappen: 1, punten }))
    }

    fn een_beeld(&mut self, stroom: &Stream) -> Option<(Stream, u64)> {
        let dict = &stroom.dict;
        let getal =
            |naam: &[u8]| volg(self.bron, dict.get(naam).ok()?)?.as_i64().ok().and_then(|g| u64::try_from(g).ok());
        let (breed, hoog) = (getal(b"Width")?, getal(b"Height")?);
        let punten = breed.checked_mul(hoog).filter(|p| (1..=MAX_PUNTEN / 2).contains(p))?;
        let mut nieuw = dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => breed as i64, "Height" => hoog as i64,
        };
        let diepte = getal(b"BitsPerComponent").filter(|d| *d <= 16);
        if let Some(diepte) = diepte {
            nieuw.set("BitsPerComponent", diepte as i64);
        }
        if let Some(Object::Boolean(masker)) = dict.get(b"ImageMask").ok().and_then(|m| volg(self.bron, m)) {
            nieuw.set("ImageMask", *masker);
        }
        if let Ok(ruimte) = dict.get(b"ColorSpace") {
            nieuw.set("ColorSpace", self.kleurruimte(ruimte, true)?);
        }
        if let Some(Object::Array(rij)) = dict.get(b"Decode").ok().and_then(|d| volg(self.bron, d))
            && rij.len() <= 8
            && rij.iter().all(|g| g.as_float().is_ok())
        {
            nieuw.set("Decode", rij.clone());
        }
        let kaal = met_een_instelling(self.bron, stroom);
        let filters: Vec<Vec<u8>> = kaal.filters().unwrap_or_default().into_iter().map(<[u8]>::to_vec).collect();
        // Four colours of at most sixteen bits, and a byte to fill up each line.
        let grens = usize::try_from((punten * 4).checked_mul(diepte.unwrap_or(8).max(8) / 8)? + hoog).ok()?;
        let Some((laatste, eerdere)) = filters.split_last() else {
            let stukje = kaal.content.get(..kaal.content.len().min(grens))?.to_vec();
            return Some((Stream::new(nieuw, stukje), punten));
        };
        let Some(soort) = Beeldsoort::van(laatste) else {
            let bytes = kaal.decompressed_content_with_limit(grens).ok()?;
            return Some((Stream::new(nieuw, bytes), punten));
        };
        let bytes = if eerdere.is_empty() {
            kaal.content.clone()
        } else {
            let namen: Vec<Object> = eerdere.iter().map(|f| Object::Name(f.clone())).collect();
            let zonder = Stream::new(dictionary! { "Filter" => namen }, kaal.content.clone());
            zonder.decompressed_content_with_limit(crate::MAX_BYTES).ok()?
        };
        let mut instellingen = Dictionary::new();
        for (naam, waarde) in kaal.dict.get(b"DecodeParms").and_then(Object::as_dict).ok().into_iter().flatten() {
            match waarde {
                getal @ (Object::Integer(_) | Object::Boolean(_)) => instellingen.set(naam.clone(), getal.clone()),
                // The shapes that several pictures share.
                Object::Stream(gedeeld) => {
                    let gedeeld =
                        met_een_instelling(self.bron, gedeeld).get_plain_content_with_limit(MAX_INHOUD).ok()?;
                    jbig2(&gedeeld)?;
                    instellingen.set(naam.clone(), self.uit.add_object(Stream::new(Dictionary::new(), gedeeld)));
                }
                _ => {}
            }
        }
        // What the picture says of itself counts, not what stands beside it.
        let echt = beeldpunten(soort, &bytes, &instellingen, (breed, hoog))?;
        if echt > MAX_PUNTEN / 2 {
            return None;
        }
        nieuw.set("Filter", Object::Name(laatste.clone()));
        nieuw.set("DecodeParms", instellingen);
        Some((Stream::new(nieuw, bytes), punten.max(echt)))
    }

    /// The colours of a picture, in one of the three that need no tables; a palette stays one.
    fn kleurruimte(&self, ruimte: &Object, palet: bool) -> Option<Object> {
        let naam = |n: &str| Some(Object::Name(n.as_bytes().to_vec()));
        let rij = match volg(self.bron, ruimte)? {
            Object::Name(n) => match n.as_slice() {
                b"DeviceGray" | b"G" | b"CalGray" => return naam("DeviceGray"),
                b"DeviceRGB" | b"RGB" | b"CalRGB" => return naam("DeviceRGB"),
                b"DeviceCMYK" | b"CMYK" => return naam("DeviceCMYK"),
                _ => return None,
            },
            Object::Array(rij) => rij,
            _ => return None,
        };
        match (volg(self.bron, rij.first()?)?.as_name().ok()?, &rij[1..]) {
            (b"DeviceGray" | b"CalGray", _) => naam("DeviceGray"),
            (b"DeviceRGB" | b"CalRGB", _) => naam("DeviceRGB"),
            (b"DeviceCMYK", _) => naam("DeviceCMYK"),
            (b"ICCBased", [profiel, ..]) => {
                let profiel = volg(self.bron, profiel)?.as_stream().ok()?;
                naam(match volg(self.bron, profiel.dict.get(b"N").ok()?)?.as_i64().ok()? {
                    1 => "DeviceGray",
                    3 => "DeviceRGB",
                    4 => "DeviceCMYK",
                    _ => return None,
                })
            }
            (b"Indexed" | b"I", [basis, hoogste, tabel, ..]) if palet => {
                let tabel = match volg(self.bron, tabel)? {
                    Object::String(bytes, _) => bytes.clone(),
                    Object::Stream(stroom) => {
                        met_een_instelling(self.bron, stroom).get_plain_content_with_limit(MAX_PALET).ok()?
                    }
                    _ => return None,
                };
                let hoogste = volg(self.bron, hoogste)?.as_i64().ok()?.clamp(0, 255);
                let basis = self.kleurruimte(basis, false)?;
                let tabel = Object::String(tabel, lopdf::StringFormat::Hexadecimal);
                Some(Object::Array(vec![naam("Indexed")?, basis, hoogste.into(), tabel]))
            }
            _ => None,
        }
    }
}

/// The stream with its filters and settings beside it instead of elsewhere, and one setting of the row.
fn met_een_instelling(bron: &Document, stroom: &Stream) -> Stream {
    let mut uit = Stream::new(Dictionary::new(), stroom.content.clone());
    if let Some(filter) = stroom.dict.get(b"Filter").ok().and_then(|f| volg(bron, f)) {
        let namen: Vec<Object> = match filter {
            Object::Array(rij) => rij.iter().filter_map(|f| volg(bron, f).cloned()).collect(),
            een => vec![een.clone()],
        };
        if !namen.is_empty() {
            uit.dict.set("Filter", namen);
        }
    }
    let instelling = stroom.dict.get(b"DecodeParms").ok().and_then(|i| volg(bron, i));
    let instelling = match instelling {
        Some(Object::Array(rij)) => rij.iter().filter_map(|i| volg(bron, i)).find(|i| i.as_dict().is_ok()),
        anders => anders,
    };
    if let Some(Object::Dictionary(instelling)) = instelling {
        let mut los = Dictionary::new();
        for (naam, waarde) in instelling {
            if let Some(waarde) = volg(bron, waarde) {
                los.set(naam.clone(), waarde.clone());
            }
        }
        uit.dict.set("DecodeParms", los);
    }
    uit
}
