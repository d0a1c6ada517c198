//! From the bytes of a file to pages.

use crate::beeld::Beeld;
use crate::paginacode::Paginacode;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::{RenderCache, RenderSettings};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Pages that one file may have; more is no returned letter.
pub const MAX_PAGINAS: usize = 200;
/// Bytes that one file may have: 200 pages in colour at 300 dots per inch.
pub const MAX_BYTES: usize = 128 * 1024 * 1024;
/// Pixels that one page may have: a photograph of a good camera, not a bomb.
pub(crate) const MAX_PIXELS: u64 = 120_000_000;
/// Dots per inch at which a PDF is drawn: enough for a code of 12 millimetres.
const DPI: f32 = 200.0;

/// A page of a file, with what was found on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GelezenPagina {
    /// Its place in the file, from 1.
    pub plaats: usize,
    /// What was found.
    pub pagina: Pagina,
}

/// What was found on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagina {
    /// A page of ours.
    Herkend(Paginacode),
    /// No code of ours: another paper, the back of a sheet, too vague.
    GeenCode,
    /// The page itself cannot be drawn.
    Onleesbaar,
}

/// A file that is no scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OnleesbaarBestand {
    /// Another kind of file.
    #[error("Dit bestand is geen PDF, JPEG of PNG. Bewaar de scan als een van die drie en probeer het opnieuw.")]
    AnderSoort,
    /// The right kind, but broken or locked.
    #[error("Dit bestand is beschadigd of beveiligd. Scan het papier opnieuw.")]
    Beschadigd,
    /// Too large.
    #[error("Dit bestand is te groot. Scan met hoogstens 300 dpi, en hoogstens 200 bladzijden per keer.")]
    TeGroot,
}

/// Reads a scan: a PDF of any number of pages, or one page as JPEG or PNG. The file comes from outside:
/// whatever it holds, this gives an answer.
pub fn lees(bytes: &[u8]) -> Result<Vec<GelezenPagina>, OnleesbaarBestand> {
    if bytes.len() > MAX_BYTES {
        return Err(OnleesbaarBestand::TeGroot);
    }
    // Fonts, filters and codes of strangers are read by libraries that promise less than we do.
    catch_unwind(AssertUnwindSafe(|| if is_pdf(bytes) { lees_pdf(bytes) } else { lees_foto(bytes) }))
        .unwrap_or(Err(OnleesbaarBestand::Beschadigd))
}

/// Some programs put a few lines of their own in front.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.windows(5).take(1024).any(|w| w == b"%PDF-")
}

/// How many pages a PDF has; none when it cannot be read.
pub(crate) fn aantal_paginas(bytes: &[u8]) -> Option<usize> {
    Pdf::new(bytes.to_vec()).ok().map(|pdf| pdf.pages().len())
}

fn lees_foto(bytes: &[u8]) -> Result<Vec<GelezenPagina>, OnleesbaarBestand> {
    let lezer = image::ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| OnleesbaarBestand::AnderSoort)?;
    if !matches!(lezer.format(), Some(image::ImageFormat::Jpeg | image::ImageFormat::Png)) {
        return Err(OnleesbaarBestand::AnderSoort);
    }
    // Asked before the picture is unpacked.
    let maten = image::ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format().ok();
    let (breedte, hoogte) = maten.and_then(|m| m.into_dimensions().ok()).ok_or(OnleesbaarBestand::Beschadigd)?;
    if u64::from(breedte) * u64::from(hoogte) > MAX_PIXELS {
        return Err(OnleesbaarBestand::TeGroot);
    }
    let grijs = lezer.decode().map_err(|_| OnleesbaarBestand::Beschadigd)?.into_luma8();
    let beeld = Beeld { breedte, hoogte, grijs: grijs.into_raw() };
    Ok(vec![GelezenPagina { plaats: 1, pagina: beeld.code().map_or(Pagina::GeenCode, Pagina::Herkend) }])
}

fn lees_pdf(bytes: &[u8]) -> Result<Vec<GelezenPagina>, OnleesbaarBestand> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|_| OnleesbaarBestand::Beschadigd)?;
    let paginas = pdf.pages();
    if paginas.len() > MAX_PAGINAS {
        return Err(OnleesbaarBestand::TeGroot);
    }
    if paginas.is_empty() {
        return Err(OnleesbaarBestand::Beschadigd);
    }
    let gelezen = paginas.iter().enumerate().map(|(i, pagina)| {
        // One page that cannot be drawn does not take the others along.
        let gevonden = catch_unwind(AssertUnwindSafe(|| teken(pagina)));
        let pagina = match gevonden {
            Ok(Some(beeld)) => beeld.code().map_or(Pagina::GeenCode, Pagina::Herkend),
            Ok(None) | Err(_) => Pagina::Onleesbaar,
        };
        GelezenPagina { plaats: i + 1, pagina }
    });
    Ok(gelezen.collect())
}

/// None for a page that is too large to draw.
fn teken(pagina: &hayro::hayro_syntax::page::Page<'_>) -> Option<Beeld> {
    let schaal = DPI / 72.0;
    let (breedte, hoogte) = pagina.render_dimensions();
    let (breed, hoog) = (f64::from(breedte * schaal), f64::from(hoogte * schaal));
    // The library counts in 16 bits.
    if !(breed.is_finite() && hoog.is_finite() && (1.0..65_000.0).contains(&breed) && (1.0..65_000.0).contains(&hoog))
        || breed * hoog > MAX_PIXELS as f64
    {
        return None;
    }
    let cache = RenderCache::new();
    let vlak = hayro::render(
        pagina,
        &cache,
        &InterpreterSettings::default(),
        &RenderSettings {
            x_scale: schaal,
            y_scale: schaal,
            bg_color: hayro::vello_cpu::color::palette::css::WHITE,
            ..RenderSettings::default()
        },
    );
    let grijs = vlak.data_as_u8_slice().chunks_exact(4).map(helderheid).collect();
    Some(Beeld { breedte: u32::from(vlak.width()), hoogte: u32::from(vlak.height()), grijs })
}

/// How light a dot looks (ITU-R BT.601, in 256ths).
fn helderheid(kleur: &[u8]) -> u8 {
    let [rood, groen, blauw] = [kleur[0], kleur[1], kleur[2]].map(u32::from);
    ((rood * 77 + groen * 151 + blauw * 28) >> 8) as u8
}
