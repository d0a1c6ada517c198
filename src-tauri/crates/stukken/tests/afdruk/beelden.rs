//! Pages as pictures, beside those that somebody looked at. Text and structure are compared elsewhere:
//! this sees what moved, what is missing and what covers something else.

use crate::voorbeeld::{bij, regels_van, stuk_van};
use crate::{VERNIEUWEN, map, vernieuw};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::{RenderCache, RenderSettings};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, GrayImage, ImageEncoder, Luma};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use stukken::StukSoort;

/// Which pages: both gemeenten, the first page of a letter and of a verslag, pages that go on, tables, the
/// drawing of the zelfredzaamheid, the reply form, and a signature that was drawn on the screen.
const PAGINAS: [(&str, StukSoort, usize); 8] = [
    ("almere", StukSoort::Ontvangstbevestiging, 1),
    ("almere", StukSoort::Onderzoeksverslag, 1),
    ("almere", StukSoort::Onderzoeksverslag, 5),
    ("almere", StukSoort::Onderzoeksverslag, 10),
    ("almere", StukSoort::GetekendAntwoord, 2),
    ("leeuwarden", StukSoort::BeschikkingToekenning, 1),
    ("leeuwarden", StukSoort::Evaluatieverslag, 2),
    ("leeuwarden", StukSoort::Dwangsombeschikking, 1),
];
/// Enough to see a line of text move by a dot: half a millimetre.
const DPI: f32 = 50.0;
/// Shades of 256 by which a dot may differ: two machines round the edge of a letter differently.
const TINT: u8 = 40;
/// So many dots may differ by more: a short line that moves changes ten times as many.
const DOTS: usize = 24;

/// A page as grey dots.
fn beeld(pdf: &[u8], pagina: usize, verschuif: f32) -> GrayImage {
    let pdf = Pdf::new(pdf.to_vec()).unwrap();
    let schaal = (DPI + verschuif) / 72.0;
    let instelling = RenderSettings {
        x_scale: schaal,
        y_scale: schaal,
        width: Some(413),
        height: Some(585),
        bg_color: hayro::vello_cpu::color::palette::css::WHITE,
    };
    let vlak = hayro::render(&pdf.pages()[pagina], &RenderCache::new(), &InterpreterSettings::default(), &instelling);
    // How light a colour is to the eye (Rec. 709), in whole shades.
    let licht = |p: &[u8]| ((u32::from(p[0]) * 54 + u32::from(p[1]) * 183 + u32::from(p[2]) * 19) >> 8) as u8;
    let grijs = vlak.data_as_u8_slice().chunks_exact(4).map(licht).collect();
    GrayImage::from_raw(vlak.width().into(), vlak.height().into(), grijs).unwrap()
}

fn bewaar(beeld: &GrayImage, pad: &Path) {
    let schrijver =
        PngEncoder::new_with_quality(fs::File::create(pad).unwrap(), CompressionType::Best, FilterType::Adaptive);
    schrijver.write_image(beeld.as_raw(), beeld.width(), beeld.height(), ExtendedColorType::L8).unwrap();
}

/// The dots that differ, dark on white; none when few do.
fn verschil(was: &GrayImage, is: &GrayImage) -> Option<GrayImage> {
    if was.dimensions() != is.dimensions() {
        return Some(is.clone());
    }
    let mut uit = is.clone();
    let mut anders = 0;
    for (punt, oud) in uit.pixels_mut().zip(was.pixels()) {
        let afstand = punt.0[0].abs_diff(oud.0[0]);
        anders += usize::from(afstand > TINT);
        punt.0[0] = 255 - afstand;
    }
    (anders > DOTS).then_some(uit)
}

fn pdf(gemeente: &str, soort: StukSoort) -> Vec<u8> {
    let (dossier, datum) = bij(soort);
    stuk_van(&regels_van(gemeente), soort, &dossier, datum).unwrap().pdf().unwrap()
}

#[test]
fn chosen_pages_look_as_they_did() {
    let map = map("beelden");
    fs::create_dir_all(&map).unwrap();
    let mut over: BTreeSet<_> = fs::read_dir(&map).unwrap().map(|d| d.unwrap().path()).collect();
    let mut fouten = Vec::new();
    for (gemeente, soort, pagina) in PAGINAS {
        let is = beeld(&pdf(gemeente, soort), pagina - 1, 0.0);
        let naam = format!("{gemeente}-{}-{pagina}.png", soort.code());
        let pad = map.join(&naam);
        over.remove(&pad);
        if vernieuw() {
            bewaar(&is, &pad);
            continue;
        }
        let Ok(was) = image::open(&pad) else {
            fouten.push(format!("{naam} is missing"));
            continue;
        };
        if let Some(anders) = verschil(&was.into_luma8(), &is) {
            let hier = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
            let plek = hier.join(format!("verschil-{naam}"));
            bewaar(&is, &hier.join(&naam));
            bewaar(&anders, &plek);
            fouten.push(format!("{naam} looks different: see {}", plek.display()));
        }
    }
    for pad in over {
        if vernieuw() {
            fs::remove_file(pad).unwrap();
        } else {
            fouten.push(format!("{}: no such page", pad.display()));
        }
    }
    assert!(fouten.is_empty(), "{}\n{VERNIEUWEN}", fouten.join("\n"));
}

/// The part of a picture from one row of dots to another, moved down by a dot.
fn lager(was: &GrayImage, van: u32, tot: u32) -> GrayImage {
    let bron = |y: u32| if (van..tot).contains(&y) { y - 1 } else { y };
    GrayImage::from_fn(was.width(), was.height(), |x, y| *was.get_pixel(x, bron(y)))
}

/// The same with a white rectangle on it.
fn zonder(was: &GrayImage, x: std::ops::Range<u32>, y: std::ops::Range<u32>) -> GrayImage {
    let wit = |a: u32, b: u32| x.contains(&a) && y.contains(&b);
    GrayImage::from_fn(was.width(), was.height(), |a, b| if wit(a, b) { Luma([255]) } else { *was.get_pixel(a, b) })
}

/// The rows of dots of each line of text, from its first to its last dark one.
fn regels(beeld: &GrayImage) -> Vec<(u32, u32)> {
    let donker = |y: u32| (50..330).any(|x| beeld.get_pixel(x, y).0[0] < 128);
    let mut uit: Vec<(u32, u32)> = Vec::new();
    for y in (1..beeld.height()).filter(|y| donker(*y)) {
        match uit.last_mut() {
            Some((_, tot)) if *tot == y => *tot = y + 1,
            _ => uit.push((y, y + 1)),
        }
    }
    uit
}

#[test]
fn a_line_that_moves_is_seen() {
    let was = beeld(&pdf("almere", StukSoort::Ontvangstbevestiging), 0, 0.0);
    let regels: Vec<_> = regels(&was).into_iter().filter(|(van, tot)| tot - van > 3).collect();
    assert!(regels.len() > 15, "{}", regels.len());
    for (van, tot) in regels {
        assert!(verschil(&was, &lager(&was, van, tot + 1)).is_some(), "the line at {van}");
    }
}

#[test]
fn what_is_missing_is_seen() {
    let was = beeld(&pdf("almere", StukSoort::Ontvangstbevestiging), 0, 0.0);
    let (breed, hoog) = was.dimensions();
    // The mark, the name beside it, and the code at the foot.
    for (x, y) in [(40..80, 20..60), (80..220, 20..60), (breed - 60..breed, hoog - 50..hoog)] {
        assert!(verschil(&was, &zonder(&was, x.clone(), y.clone())).is_some(), "{x:?} {y:?}");
    }
}

#[test]
fn the_edge_of_a_letter_is_no_difference() {
    let pdf = pdf("almere", StukSoort::Ontvangstbevestiging);
    let was = beeld(&pdf, 0, 0.0);
    // Another machine rounds: everything a fiftieth of a dot further at the far edge, and a grain of shades.
    assert!(verschil(&was, &beeld(&pdf, 0, 0.002)).is_none());
    let korrel = GrayImage::from_fn(was.width(), was.height(), |x, y| {
        let tint = was.get_pixel(x, y).0[0];
        Luma([if (x + y) % 2 == 0 { tint.saturating_add(24) } else { tint.saturating_sub(24) }])
    });
    assert!(verschil(&was, &korrel).is_none());
}
