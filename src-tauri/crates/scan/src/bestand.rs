//! From the bytes of a file to pages.

use crate::beeld::Beeld;
use crate::draai::Draai;
use crate::kaal;
use crate::paginacode::Paginacode;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::Pixmap;
use hayro::{RenderCache, RenderSettings};
use lopdf::ObjectId;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

/// Pages that one file may have; more is no returned letter.
pub const MAX_PAGINAS: usize = 200;
/// Bytes that one file may have: 200 pages in colour at 300 dots per inch.
pub const MAX_BYTES: usize = 128 * 1024 * 1024;
/// Pixels that one page may have: a photograph of a good camera, not a bomb.
pub(crate) const MAX_PIXELS: u64 = 120_000_000;
/// Dots of a page of a PDF: A2 at the resolution below.
const MAX_BLAD: f64 = 40_000_000.0;
/// How long one page may take on a slow machine.
pub(crate) const GEDULD: Duration = Duration::from_secs(60);
/// Room for drawings inside drawings, which the libraries follow by calling themselves.
pub(crate) const STAPEL: usize = 64 * 1024 * 1024;
/// Dots per inch at which a PDF is drawn: enough for a code of 12 millimetres.
pub(crate) const DPI: f32 = 200.0;

/// A page of a file, with what was found on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GelezenPagina {
    /// Its place in the file, from 1.
    pub plaats: usize,
    /// What was found.
    pub pagina: Pagina,
    /// How it lies, as its code tells; none without a code.
    pub draai: Option<Draai>,
}

/// What was found on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagina {
    /// A page of ours.
    Herkend(Paginacode),
    /// Nearly no ink: the back of a page.
    Leeg,
    /// No code of ours: another paper, too vague.
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
/// whatever it holds, this gives an answer. What is unpacked and drawn is weighed beforehand ([`kaal`]);
/// a page that takes too long all the same counts as one that cannot be drawn, with all that follow it.
pub fn lees(bytes: &[u8]) -> Result<Vec<GelezenPagina>, OnleesbaarBestand> {
    if bytes.len() > MAX_BYTES {
        return Err(OnleesbaarBestand::TeGroot);
    }
    let stop = Arc::new(AtomicBool::new(false));
    let (zender, ontvanger) = mpsc::channel();
    let (eigen, gestopt) = (bytes.to_vec(), Arc::clone(&stop));
    let lezer = thread::Builder::new().name("scan".to_owned()).stack_size(STAPEL).spawn(move || {
        // Filters and codes of strangers are read by libraries that promise less than we do.
        let gelezen = catch_unwind(AssertUnwindSafe(|| lees_alles(&eigen, &zender, &gestopt)));
        if let Err(fout) = gelezen.unwrap_or(Err(OnleesbaarBestand::Beschadigd)) {
            let _ = zender.send(Bericht::Fout(fout));
        }
    });
    if lezer.is_err() {
        return Err(OnleesbaarBestand::Beschadigd);
    }
    let gelezen = verzamel(&ontvanger);
    stop.store(true, Ordering::Relaxed);
    gelezen
}

/// What the thread that reads tells.
enum Bericht {
    Aantal(usize),
    Pagina(GelezenPagina),
    Fout(OnleesbaarBestand),
}

/// Waits for the pages. Whoever scans gets an answer, however long a page would take.
fn verzamel(ontvanger: &mpsc::Receiver<Bericht>) -> Result<Vec<GelezenPagina>, OnleesbaarBestand> {
    let mut aantal = 0;
    let mut gelezen = Vec::new();
    while let Ok(bericht) = ontvanger.recv_timeout(GEDULD) {
        match bericht {
            Bericht::Aantal(n) => aantal = n,
            Bericht::Pagina(pagina) => gelezen.push(pagina),
            Bericht::Fout(fout) => return Err(fout),
        }
        if gelezen.len() == aantal {
            break;
        }
    }
    if aantal == 0 {
        return Err(OnleesbaarBestand::Beschadigd);
    }
    let vanaf = gelezen.len() + 1;
    gelezen.extend((vanaf..=aantal).map(|plaats| GelezenPagina::zonder_code(plaats, Pagina::Onleesbaar)));
    Ok(gelezen)
}

fn lees_alles(bytes: &[u8], uit: &Sender<Bericht>, stop: &AtomicBool) -> Result<(), OnleesbaarBestand> {
    if is_pdf(bytes) {
        return lees_pdf(bytes, uit, stop);
    }
    let pagina = lees_foto(bytes)?;
    // Nobody listens any more when it took too long.
    let _ = uit.send(Bericht::Aantal(1));
    let _ = uit.send(Bericht::Pagina(pagina));
    Ok(())
}

impl GelezenPagina {
    fn zonder_code(plaats: usize, pagina: Pagina) -> Self {
        Self { plaats, pagina, draai: None }
    }

    fn van(plaats: usize, beeld: &Beeld, volledig: bool) -> Self {
        if volledig && beeld.is_leeg() {
            return Self::zonder_code(plaats, Pagina::Leeg);
        }
        match beeld.code() {
            Some((code, draai)) => Self { plaats, pagina: Pagina::Herkend(code), draai: Some(draai) },
            None => Self::zonder_code(plaats, Pagina::GeenCode),
        }
    }
}

/// Some programs put a few lines of their own in front.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.windows(5).take(1024).any(|w| w == b"%PDF-")
}

/// How many pages a PDF has; none when it cannot be read.
pub(crate) fn aantal_paginas(bytes: &[u8]) -> Option<usize> {
    kaal::open(bytes).map(|pdf| pdf.page_iter().take(MAX_PAGINAS + 1).count())
}

fn lees_foto(bytes: &[u8]) -> Result<GelezenPagina, OnleesbaarBestand> {
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
    Ok(GelezenPagina::van(1, &beeld, true))
}

fn lees_pdf(bytes: &[u8], uit: &Sender<Bericht>, stop: &AtomicBool) -> Result<(), OnleesbaarBestand> {
    let pdf = kaal::open(bytes).ok_or(OnleesbaarBestand::Beschadigd)?;
    let paginas: Vec<ObjectId> = pdf.page_iter().take(MAX_PAGINAS + 1).collect();
    match paginas.len() {
        0 => return Err(OnleesbaarBestand::Beschadigd),
        1..=MAX_PAGINAS => {}
        _ => return Err(OnleesbaarBestand::TeGroot),
    }
    let _ = uit.send(Bericht::Aantal(paginas.len()));
    for (n, id) in paginas.into_iter().enumerate() {
        // One page that cannot be drawn does not take the others along.
        let beeld = catch_unwind(AssertUnwindSafe(|| {
            let kaal = kaal::pagina(&pdf, id)?;
            Some(GelezenPagina::van(n + 1, &teken(kaal.bytes)?, kaal.volledig))
        }));
        let pagina = beeld.ok().flatten().unwrap_or_else(|| GelezenPagina::zonder_code(n + 1, Pagina::Onleesbaar));
        if uit.send(Bericht::Pagina(pagina)).is_err() || stop.load(Ordering::Relaxed) {
            break;
        }
    }
    Ok(())
}

/// None for a page that is too large to draw.
fn teken(bytes: Vec<u8>) -> Option<Beeld> {
    let pdf = Pdf::new(bytes).ok()?;
    let vlak = vlak_van(pdf.pages().first()?)?;
    let grijs = vlak.data_as_u8_slice().chunks_exact(4).map(helderheid).collect();
    Some(Beeld { breedte: u32::from(vlak.width()), hoogte: u32::from(vlak.height()), grijs })
}

/// A page on white paper; none when it is too large to draw.
pub(crate) fn vlak_van(pagina: &Page<'_>) -> Option<Pixmap> {
    let schaal = DPI / 72.0;
    let (breedte, hoogte) = pagina.render_dimensions();
    let (breed, hoog) = (f64::from(breedte * schaal), f64::from(hoogte * schaal));
    // The library counts in 16 bits.
    if !(breed.is_finite() && hoog.is_finite() && (1.0..65_000.0).contains(&breed) && (1.0..65_000.0).contains(&hoog))
        || breed * hoog > MAX_BLAD
    {
        return None;
    }
    let cache = RenderCache::new();
    Some(hayro::render(
        pagina,
        &cache,
        &InterpreterSettings::default(),
        &RenderSettings {
            x_scale: schaal,
            y_scale: schaal,
            bg_color: hayro::vello_cpu::color::palette::css::WHITE,
            ..RenderSettings::default()
        },
    ))
}

/// How light a dot looks (ITU-R BT.601, in 256ths).
fn helderheid(kleur: &[u8]) -> u8 {
    let [rood, groen, blauw] = [kleur[0], kleur[1], kleur[2]].map(u32::from);
    ((rood * 77 + groen * 151 + blauw * 28) >> 8) as u8
}
