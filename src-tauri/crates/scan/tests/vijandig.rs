//! Files that were made to stop the program, and real ones that were spoilt: each gets an answer. What a
//! page may cost is weighed before it is unpacked, so that nothing here waits for a clock.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use image::{GrayImage, ImageFormat, Luma};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use scan::{
    OnleesbaarBestand, Pagina, Paginacode, Stapel, Stukkenmerk, Vierkant, Vindplaats, bundel, drukbladen, lees,
};
use std::io::Cursor;

/// Spoilt versions of each file.
const VERSIES: u64 = 60;

/// What has to hold for any bytes. Gives what was found on each page.
fn gelezen(bytes: &[u8]) -> Vec<Pagina> {
    let paginas = match lees(bytes) {
        Ok(paginas) => paginas,
        Err(fout) => {
            assert!(fout.to_string().ends_with('.'), "{fout}");
            return Vec::new();
        }
    };
    assert!(!paginas.is_empty() && paginas.len() <= scan::MAX_PAGINAS);
    assert!(paginas.iter().zip(1..).all(|(p, plaats)| p.plaats == plaats));
    let alle: Vec<Vindplaats> =
        paginas.iter().map(|p| Vindplaats { bestand: 0, plaats: p.plaats, draai: p.draai }).collect();
    // To print it, all of it has to be drawn.
    if let Ok(bladen) = drukbladen(bytes) {
        assert_eq!(bladen.len(), paginas.len());
    }
    if let Ok(pdf) = bundel(&[bytes], &alle) {
        assert!(pdf.starts_with(b"%PDF-") || pdf == bytes);
    }
    let stapel = Stapel::van(std::slice::from_ref(&paginas));
    let verdeeld = stapel.onbekend.len() + stapel.leeg.len();
    let herkend: usize = stapel.stukken.iter().map(|s| s.gevonden.len() + s.dubbel.len()).sum();
    assert_eq!(verdeeld + herkend, paginas.len(), "no page is lost");
    paginas.into_iter().map(|p| p.pagina).collect()
}

/// A small sheet with a code.
fn blad() -> GrayImage {
    let code = Paginacode { stuk: Stukkenmerk::van(&[b"x"]), versie: 1, pagina: 1, paginas: 2 };
    let vierkant = Vierkant::van(&code).unwrap();
    GrayImage::from_fn(420, 594, |x, y| {
        let zwart = x >= 280 && y >= 440 && vierkant.is_zwart((x as usize - 280) / 4, (y as usize - 440) / 4);
        Luma([if zwart { 0 } else { 255 }])
    })
}

fn als(soort: ImageFormat) -> Vec<u8> {
    let mut uit = Cursor::new(Vec::new());
    blad().write_to(&mut uit, soort).unwrap();
    uit.into_inner()
}

/// A PDF of one page with this content and these named drawings.
fn pdf(inhoud: &[u8], maak: impl FnOnce(&mut Document) -> Dictionary) -> Vec<u8> {
    let mut pdf = Document::with_version("1.7");
    let boom = pdf.new_object_id();
    let namen = maak(&mut pdf);
    let inhoud = pdf.add_object(Stream::new(Dictionary::new(), inhoud.to_vec()));
    let pagina = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => boom, "Contents" => inhoud, "MediaBox" => vec![0.into(), 0.into(), 200.into(), 280.into()],
        "Resources" => dictionary! { "XObject" => namen },
    });
    klaar(pdf, boom, vec![pagina.into()])
}

fn klaar(mut pdf: Document, boom: lopdf::ObjectId, paginas: Vec<Object>) -> Vec<u8> {
    let aantal = paginas.len() as i64;
    pdf.objects.insert(boom, dictionary! { "Type" => "Pages", "Count" => aantal, "Kids" => paginas }.into());
    let wortel = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => boom });
    pdf.trailer.set("Root", wortel);
    let mut uit = Vec::new();
    pdf.save_to(&mut uit).unwrap();
    uit
}

fn beeld(extra: Dictionary, bytes: Vec<u8>) -> Stream {
    let mut dict = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 100, "Height" => 100, "BitsPerComponent" => 8,
        "ColorSpace" => "DeviceGray",
    };
    dict.extend(&extra);
    Stream::new(dict, bytes).with_compression(false)
}

fn vorm(inhoud: &str, namen: Dictionary) -> Stream {
    let dict = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 200.into(), 280.into()],
        "Resources" => dictionary! { "XObject" => namen },
    };
    Stream::new(dict, inhoud.as_bytes().to_vec())
}

#[test]
fn a_tree_of_pages_that_goes_round_or_has_no_end_is_refused() {
    let mut rond = Document::with_version("1.7");
    let boom = rond.new_object_id();
    assert_eq!(lees(&klaar(rond, boom, vec![boom.into(), boom.into()])), Err(OnleesbaarBestand::Beschadigd));

    let mut veel = Document::with_version("1.7");
    let boom = veel.new_object_id();
    let paginas: Vec<Object> =
        (0..100_000).map(|_| veel.add_object(dictionary! { "Type" => "Page", "Parent" => boom }).into()).collect();
    assert_eq!(lees(&klaar(veel, boom, paginas)), Err(OnleesbaarBestand::TeGroot));
}

#[test]
fn drawings_inside_drawings_come_to_an_end() {
    // One that draws itself, and one that draws its caller.
    let zelf = pdf(b"/A Do", |pdf| {
        let (a, b) = (pdf.new_object_id(), pdf.new_object_id());
        pdf.objects.insert(a, vorm("/B Do /B Do", dictionary! { "B" => b }).into());
        pdf.objects.insert(b, vorm("/A Do /A Do", Dictionary::new()).into());
        dictionary! { "A" => a }
    });
    assert_eq!(gelezen(&zelf), [Pagina::Onleesbaar]);
    // Ten in each, ten deep.
    let keer_op_keer = pdf(b"/A Do", |pdf| {
        let onderste = pdf.add_object(vorm("0 0 200 280 re f", Dictionary::new()));
        let boven =
            (0..10).fold(onderste, |onder, _| pdf.add_object(vorm(&"/A Do ".repeat(10), dictionary! { "A" => onder })));
        dictionary! { "A" => boven }
    });
    assert_eq!(gelezen(&keer_op_keer), [Pagina::Onleesbaar]);
    let diep = pdf(&b"[".repeat(2_000_000), |_| Dictionary::new());
    assert!(gelezen(&diep).iter().all(|p| !matches!(p, Pagina::Herkend(_))));
}

#[test]
fn what_unpacks_to_too_much_is_not_unpacked() {
    let nullen = |aantal: usize| {
        let mut stroom = Stream::new(Dictionary::new(), vec![0; aantal]);
        stroom.compress().unwrap();
        stroom
    };
    // A small picture with far more behind it, and a drawing of a hundred million spaces.
    let plaatje = pdf(b"200 0 0 280 0 0 cm /A Do", |pdf| {
        let bom = nullen(100_000_000);
        let beeld = beeld(bom.dict.clone(), bom.content);
        dictionary! { "A" => pdf.add_object(beeld) }
    });
    assert_eq!(gelezen(&plaatje), [Pagina::GeenCode], "left out, and the page is not blank for that");
    let tekening = pdf(b"/A Do", |pdf| {
        let mut bom = nullen(100_000_000);
        let lengte = bom.dict.get(b"Length").unwrap().clone();
        bom.dict.extend(&vorm("", Dictionary::new()).dict);
        bom.dict.set("Length", lengte);
        dictionary! { "A" => pdf.add_object(bom) }
    });
    assert_eq!(gelezen(&tekening), [Pagina::Onleesbaar]);
}

#[test]
fn a_picture_that_says_that_it_is_huge_is_left_out() {
    let groot = |extra: Dictionary, bytes: Vec<u8>| {
        pdf(b"200 0 0 280 0 0 cm /A Do", |pdf| dictionary! { "A" => pdf.add_object(beeld(extra, bytes)) })
    };
    let jpeg = {
        let mut jpeg = als(ImageFormat::Jpeg);
        let kop = jpeg.windows(2).position(|w| w == [0xFF, 0xC0]).unwrap();
        jpeg[kop + 5..kop + 9].copy_from_slice(&[0xFF; 4]);
        jpeg
    };
    let jbig2 = [&[0, 0, 0, 1, 48, 0, 1, 0, 0, 0, 19][..], &[0, 0, 0xFF, 0xF0], &[0, 0, 0xFF, 0xF0], &[0; 11]].concat();
    for bestand in [
        groot(dictionary! { "Width" => 60_000, "Height" => 60_000 }, vec![0; 10]),
        groot(dictionary! { "Width" => i64::MAX, "Height" => i64::MAX }, vec![0; 10]),
        groot(dictionary! { "Filter" => "DCTDecode" }, jpeg.clone()),
        groot(dictionary! { "Filter" => "JBIG2Decode" }, jbig2),
        groot(
            dictionary! { "Filter" => "CCITTFaxDecode", "DecodeParms" => dictionary! { "K" => -1, "Columns" => 60_000, "Rows" => 90_000 } },
            vec![0xFF; 400],
        ),
    ] {
        assert_eq!(gelezen(&bestand), [Pagina::GeenCode]);
        assert_eq!(drukbladen(&bestand), Err(OnleesbaarBestand::TeGroot));
    }
    assert!(gelezen(&jpeg).is_empty(), "a photograph of that size is refused");
    let vel = |maten: Vec<Object>| {
        let mut pdf = Document::with_version("1.7");
        let boom = pdf.new_object_id();
        let pagina = pdf.add_object(dictionary! { "Type" => "Page", "Parent" => boom, "MediaBox" => maten });
        klaar(pdf, boom, vec![pagina.into()])
    };
    for ver in [1_000_000_000_000_i64, 40_000] {
        assert_eq!(gelezen(&vel(vec![0.into(), 0.into(), ver.into(), ver.into()])), [Pagina::Onleesbaar]);
    }
}

/// The same seed gives the same numbers (splitmix64).
struct Toeval(u64);

impl Toeval {
    fn onder(&mut self, grens: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % grens.max(1) as u64).unwrap()
    }
}

/// A few bytes turned, cut out, doubled or cut off.
fn verminkt(heel: &[u8], zaad: u64) -> Vec<u8> {
    let mut toeval = Toeval(zaad);
    let mut uit = heel.to_vec();
    for _ in 0..=toeval.onder(5) {
        let plaats = toeval.onder(uit.len());
        let einde = (plaats + 1 + toeval.onder(40)).min(uit.len());
        match toeval.onder(8) {
            0 => uit.truncate(plaats.max(uit.len() / 2)),
            1 => drop(uit.drain(plaats..einde)),
            2 => {
                let dubbel = uit[plaats..einde].to_vec();
                drop(uit.splice(plaats..plaats, dubbel));
            }
            // A number in the text of the file becomes another one.
            3 | 4 => {
                let cijfer = b'0' + u8::try_from(toeval.onder(10)).unwrap();
                if let Some(c) = uit[plaats..].iter_mut().find(|c| c.is_ascii_digit()) {
                    *c = cijfer;
                }
            }
            _ => uit[plaats] ^= 1 << toeval.onder(8),
        }
    }
    uit
}

#[test]
fn a_spoilt_scan_gets_an_answer() {
    let (jpeg, png) = (als(ImageFormat::Jpeg), als(ImageFormat::Png));
    let waar = |bestand| Vindplaats { bestand, plaats: 1, draai: None };
    let scan = bundel(&[&jpeg, &png], &[waar(0), waar(1)]).unwrap();
    let ingepakt = {
        let mut pdf = Document::load_mem(&scan).unwrap();
        pdf.compress();
        let mut uit = Vec::new();
        pdf.save_modern(&mut uit).unwrap();
        uit
    };
    let mut begrepen = 0;
    for heel in [&jpeg, &png, &scan, &ingepakt] {
        assert!(gelezen(heel).iter().all(|p| matches!(p, Pagina::Herkend(_))));
        for zaad in 0..VERSIES {
            begrepen += usize::from(!gelezen(&verminkt(heel, zaad)).is_empty());
        }
    }
    assert!(begrepen > 0, "every file was spoilt beyond reading");
}
