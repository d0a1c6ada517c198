//! A printed page that comes back from a scanner or a telephone is known again: turned, upside down,
//! grey, noisy, as JPEG.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod voorbeeld;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::{RenderCache, RenderSettings};
use image::GrayImage;
use image::codecs::jpeg::JpegEncoder;
use scan::{Pagina, Paginacode, lees};
use stukken::{Stuk, StukSoort};

/// How a page came back.
#[derive(Clone, Copy, Debug)]
struct Scan {
    dpi: f32,
    graden: f32,
    /// Noise, in shades of grey.
    korrel: f32,
    papier: f32,
    inkt: f32,
    jpeg: u8,
}

const NET: Scan = Scan { dpi: 200.0, graden: 0.0, korrel: 0.0, papier: 255.0, inkt: 0.0, jpeg: 90 };

/// Whole numbers by chance, the same each run.
struct Toeval(u32);

impl Toeval {
    fn nieuw(&mut self, tot: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 12) % tot
    }
}

fn code(stuk: &Stuk, pagina: usize) -> Pagina {
    Pagina::Herkend(Paginacode {
        stuk: stuk.merk,
        versie: stuk.versie(),
        pagina: u16::try_from(pagina + 1).unwrap(),
        paginas: u16::try_from(stuk.aantal_paginas()).unwrap(),
    })
}

/// A page on paper.
fn gedrukt(pdf: &[u8], pagina: usize, dpi: f32) -> GrayImage {
    let pdf = Pdf::new(pdf.to_vec()).unwrap();
    let instelling = RenderSettings {
        x_scale: dpi / 72.0,
        y_scale: dpi / 72.0,
        bg_color: hayro::vello_cpu::color::palette::css::WHITE,
        ..RenderSettings::default()
    };
    let vlak = hayro::render(&pdf.pages()[pagina], &RenderCache::new(), &InterpreterSettings::default(), &instelling);
    // The green of a dot is as light as the dot, near enough.
    let grijs = vlak.data_as_u8_slice().chunks_exact(4).map(|p| p[1]).collect();
    GrayImage::from_raw(vlak.width().into(), vlak.height().into(), grijs).unwrap()
}

/// The page as it comes out of the machine.
fn gescand(blad: &GrayImage, scan: Scan, zaad: u32) -> Vec<u8> {
    let (breed, hoog) = blad.dimensions();
    let (cos, sin) = (scan.graden.to_radians().cos(), scan.graden.to_radians().sin());
    let (midden_x, midden_y) = (breed as f32 / 2.0, hoog as f32 / 2.0);
    let van = blad.as_raw();
    let punt = |x: usize, y: usize| f32::from(van[y * breed as usize + x]);
    let mut toeval = Toeval(zaad);
    let mut uit = Vec::with_capacity(van.len());
    for y in 0..hoog {
        for x in 0..breed {
            let (dx, dy) = (x as f32 - midden_x, y as f32 - midden_y);
            let (a, b) = (dx * cos + dy * sin + midden_x, dy * cos - dx * sin + midden_y);
            let licht = if a < 0.0 || b < 0.0 || a >= (breed - 1) as f32 || b >= (hoog - 1) as f32 {
                255.0
            } else {
                let (i, j, p, q) = (a as usize, b as usize, a.fract(), b.fract());
                let boven = punt(i, j) * (1.0 - p) + punt(i + 1, j) * p;
                let onder = punt(i, j + 1) * (1.0 - p) + punt(i + 1, j + 1) * p;
                boven * (1.0 - q) + onder * q
            };
            let korrel = (toeval.nieuw(256) as f32 / 255.0 - 0.5) * scan.korrel;
            uit.push((scan.inkt + (scan.papier - scan.inkt) * licht / 255.0 + korrel).clamp(0.0, 255.0) as u8);
        }
    }
    let mut jpeg = Vec::new();
    let beeld = GrayImage::from_raw(breed, hoog, uit).unwrap();
    beeld.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, scan.jpeg)).unwrap();
    jpeg
}

fn gelezen(bytes: &[u8]) -> Vec<Pagina> {
    lees(bytes).unwrap().into_iter().map(|p| p.pagina).collect()
}

/// One page of every letter, each by another machine.
fn elke_brief(gemeente: &str) {
    let mut toeval = Toeval(u32::from(gemeente.as_bytes()[0]));
    for (soort, stuk) in voorbeeld::alle_van(gemeente) {
        let pagina = toeval.nieuw(u32::try_from(stuk.aantal_paginas()).unwrap()) as usize;
        let scan = Scan {
            dpi: [150.0, 200.0][toeval.nieuw(2) as usize],
            graden: toeval.nieuw(9) as f32 - 4.0 + 180.0 * toeval.nieuw(2) as f32,
            korrel: toeval.nieuw(60) as f32,
            papier: 190.0 + toeval.nieuw(65) as f32,
            inkt: toeval.nieuw(80) as f32,
            jpeg: 45 + toeval.nieuw(45) as u8,
        };
        let blad = gedrukt(&stuk.pdf().unwrap(), pagina, scan.dpi);
        let terug = gelezen(&gescand(&blad, scan, toeval.nieuw(1000)));
        assert_eq!(terug, [code(&stuk, pagina)], "{gemeente} {soort:?} {scan:?}");
    }
}

#[test]
fn a_page_of_every_letter_of_almere_comes_back() {
    elke_brief("almere");
}

#[test]
fn a_page_of_every_letter_of_leeuwarden_comes_back() {
    elke_brief("leeuwarden");
}

fn verslag() -> Stuk {
    voorbeeld::stuk(StukSoort::Onderzoeksverslag, &voorbeeld::rijk(), "2026-12-10").unwrap()
}

#[test]
fn a_page_comes_back_from_every_machine() {
    let stuk = verslag();
    let pdf = stuk.pdf().unwrap();
    let blad = |dpi| gedrukt(&pdf, 1, dpi);
    for (nr, scan) in [
        NET,
        Scan { dpi: 150.0, ..NET },
        Scan { dpi: 300.0, graden: -1.2, papier: 190.0, inkt: 90.0, korrel: 30.0, jpeg: 60 },
        Scan { graden: -5.0, dpi: 150.0, ..NET },
        Scan { graden: 181.5, korrel: 60.0, jpeg: 40, ..NET },
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(gelezen(&gescand(&blad(scan.dpi), scan, 7)), [code(&stuk, 1)], "{nr} {scan:?}");
    }
    let op_zijn_kant = image::imageops::rotate90(&blad(200.0));
    let scan = Scan { graden: 2.0, korrel: 40.0, jpeg: 50, ..NET };
    assert_eq!(gelezen(&gescand(&op_zijn_kant, scan, 7)), [code(&stuk, 1)], "on its side");
}

#[test]
fn every_page_of_a_verslag_is_known_in_its_order_and_no_other_stuk_has_its_name() {
    let stuk = verslag();
    let paginas: Vec<Pagina> = (0..stuk.aantal_paginas()).map(|n| code(&stuk, n)).collect();
    assert_eq!(gelezen(&stuk.pdf().unwrap()), paginas);
    let mut namen: Vec<_> = voorbeeld::alle().into_iter().map(|(_, s)| s.merk).collect();
    assert!(namen.contains(&stuk.merk), "the same letter has the same name each time");
    namen.sort_unstable();
    namen.dedup();
    assert_eq!(namen.len(), StukSoort::ALLE.len());
}
