//! A printed page comes back from the scanner: turned, grey, noisy, upside down, as JPEG.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use image::{GrayImage, ImageFormat, Luma};
use scan::{Draai, OnleesbaarBestand, Pagina, Paginacode, Stukkenmerk, Vierkant, lees};
use std::io::Cursor;

/// Millimetres that the code takes on paper.
const ZIJDE: f64 = 12.7;

fn code(pagina: u16) -> Paginacode {
    Paginacode { stuk: Stukkenmerk::van(&[b"dossier", b"verslag"]), versie: 2, pagina, paginas: 9 }
}

/// How a page came back.
#[derive(Clone, Copy)]
struct Scan {
    dpi: f64,
    graden: f64,
    korrel: u32,
    papier: u8,
    inkt: u8,
}

const NET: Scan = Scan { dpi: 200.0, graden: 0.0, korrel: 0, papier: 255, inkt: 0 };

/// A sheet of A4 with lines of "text", and the code at the bottom right.
fn blad(code: &Paginacode, scan: Scan) -> GrayImage {
    let vierkant = Vierkant::van(code).unwrap();
    let (breed, hoog) = (210.0, 297.0);
    let (cos, sin) = (scan.graden.to_radians().cos(), scan.graden.to_radians().sin());
    let mut ruis = 12_345_u32;
    GrayImage::from_fn((breed / 25.4 * scan.dpi) as u32, (hoog / 25.4 * scan.dpi) as u32, |x, y| {
        // Four samples a dot: the edge of a square falls on no whole dot of the scanner.
        let mut licht = 0.0;
        for (dx, dy) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
            let (a, b) = ((f64::from(x) + dx) / scan.dpi * 25.4, (f64::from(y) + dy) / scan.dpi * 25.4);
            let (a, b) = (a - breed / 2.0, b - hoog / 2.0);
            let (a, b) = (a * cos + b * sin + breed / 2.0, b * cos - a * sin + hoog / 2.0);
            licht += if zwart(&vierkant, a, b) { f64::from(scan.inkt) } else { f64::from(scan.papier) } / 4.0;
        }
        ruis = ruis.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let korrel = if scan.korrel == 0 { 0.0 } else { f64::from(ruis >> 16 & 0xff) / 255.0 - 0.5 };
        Luma([(licht + korrel * f64::from(scan.korrel)).clamp(0.0, 255.0) as u8])
    })
}

/// What stands at this place on the paper, in millimetres.
fn zwart(vierkant: &Vierkant, x: f64, y: f64) -> bool {
    let maat = ZIJDE / vierkant.zijde() as f64;
    let (a, b) = ((x - 180.0) / maat, (y - 270.0) / maat);
    if a >= 0.0 && b >= 0.0 {
        return vierkant.is_zwart(a as usize, b as usize);
    }
    let tekst = (25.0..180.0).contains(&x) && (30.0..250.0).contains(&y) && y % 6.0 < 2.0;
    tekst && (x * 1.7 + (y / 6.0).floor() * 0.9) % 1.6 < 0.7
}

fn jpeg(beeld: &GrayImage) -> Vec<u8> {
    let mut uit = Cursor::new(Vec::new());
    beeld.write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut uit, 50)).unwrap();
    uit.into_inner()
}

fn herkend(bytes: &[u8]) -> Vec<Pagina> {
    lees(bytes).unwrap().into_iter().map(|p| p.pagina).collect()
}

#[test]
fn a_scan_is_read_however_it_went_through_the_machine() {
    for (nr, scan) in [
        NET,
        Scan { dpi: 150.0, ..NET },
        Scan { dpi: 300.0, ..NET },
        Scan { graden: 1.7, ..NET },
        Scan { graden: -4.0, dpi: 150.0, ..NET },
        Scan { graden: 181.5, korrel: 60, ..NET },
        Scan { papier: 215, inkt: 70, korrel: 50, graden: 2.3, ..NET },
        Scan { papier: 190, inkt: 90, korrel: 30, dpi: 300.0, graden: -1.2 },
    ]
    .into_iter()
    .enumerate()
    {
        let pagina = u16::try_from(nr + 1).unwrap();
        let beeld = blad(&code(pagina), scan);
        assert_eq!(herkend(&jpeg(&beeld)), [Pagina::Herkend(code(pagina))], "scan {nr}");
    }
}

#[test]
fn a_sheet_that_lay_on_its_side_is_read() {
    let beeld = image::imageops::rotate90(&blad(&code(7), Scan { korrel: 40, ..NET }));
    assert_eq!(herkend(&jpeg(&beeld)), [Pagina::Herkend(code(7))]);
}

#[test]
fn the_code_tells_how_a_sheet_lies() {
    use image::imageops::{rotate90, rotate180, rotate270};
    let recht = blad(&code(2), Scan { graden: -2.0, korrel: 30, ..NET });
    let gedraaid = [
        (recht.clone(), Draai::Niet),
        (rotate90(&recht), Draai::Driekwart),
        (rotate180(&recht), Draai::Half),
        (rotate270(&recht), Draai::Kwart),
    ];
    for (beeld, draai) in gedraaid {
        let [gelezen] = &lees(&jpeg(&beeld)).unwrap()[..] else { panic!("one page") };
        assert_eq!((gelezen.pagina, gelezen.draai), (Pagina::Herkend(code(2)), Some(draai)));
    }
}

#[test]
fn a_png_is_read_too() {
    let mut png = Cursor::new(Vec::new());
    blad(&code(4), NET).write_to(&mut png, ImageFormat::Png).unwrap();
    assert_eq!(herkend(&png.into_inner()), [Pagina::Herkend(code(4))]);
}

#[test]
fn another_paper_has_no_code_of_ours() {
    let regels = GrayImage::from_fn(1700, 2300, |x, y| Luma([if y % 40 < 4 && x % 90 < 60 { 40 } else { 250 }]));
    assert_eq!(herkend(&jpeg(&regels)), [Pagina::GeenCode]);
    assert_eq!(herkend(&jpeg(&GrayImage::from_pixel(1700, 2300, Luma([250])))), [Pagina::Leeg]);
}

#[test]
fn what_is_no_scan_says_so() {
    assert_eq!(lees(b""), Err(OnleesbaarBestand::AnderSoort));
    assert_eq!(lees(b"Geachte heer"), Err(OnleesbaarBestand::AnderSoort));
    assert_eq!(lees(b"%PDF-1.7 en dan niets"), Err(OnleesbaarBestand::Beschadigd));
    assert_eq!(lees(b"\x89PNG\r\n\x1a\n en dan niets"), Err(OnleesbaarBestand::Beschadigd));
    // A picture of 60.000 by 60.000 dots that would fill the memory.
    let mut bom = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\xea\x60\x00\x00\xea\x60\x08\x00\x00\x00\x00".to_vec();
    bom.extend([0; 64]);
    assert!(matches!(lees(&bom), Err(OnleesbaarBestand::TeGroot | OnleesbaarBestand::Beschadigd)));
}
