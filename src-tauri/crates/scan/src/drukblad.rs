//! The pages of what came in, as pictures to print.

use crate::MAX_PAGINAS;
use crate::bestand::{DPI, GEDULD, OnleesbaarBestand, STAPEL, is_pdf, vlak_van};
use crate::bundel::bundel;
use crate::kaal;
use crate::stapel::Vindplaats;
use hayro::hayro_syntax::Pdf;
use image::ExtendedColorType;
use image::codecs::jpeg::JpegEncoder;
use lopdf::ObjectId;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Sender};
use std::thread;

/// High enough that writing by hand stays sharp.
const KWALITEIT: u8 = 85;

/// A page as a picture, upright as the file says it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drukblad {
    /// In dots.
    pub breedte: u32,
    /// In dots.
    pub hoogte: u32,
    /// The picture.
    pub jpeg: Vec<u8>,
}

impl Drukblad {
    /// Dots per inch.
    pub const DPI: f32 = DPI;
}

type Bericht = Result<Option<Drukblad>, OnleesbaarBestand>;

/// Every page of a PDF, or the one page of a JPEG or PNG. The file comes from outside: a page that is too
/// much to draw ([`kaal`]), or takes too long, is an error and no hole in what is printed.
pub fn drukbladen(bytes: &[u8]) -> Result<Vec<Drukblad>, OnleesbaarBestand> {
    let eigen = if is_pdf(bytes) { bytes.to_vec() } else { bundel(&[bytes], &[een_blad()])? };
    let (zender, ontvanger) = mpsc::channel::<Bericht>();
    let tekenaar = thread::Builder::new().name("scan".to_owned()).stack_size(STAPEL).spawn(move || {
        // Fonts and filters of strangers are read by libraries that promise less than we do.
        let getekend = catch_unwind(AssertUnwindSafe(|| teken_alles(&eigen, &zender)));
        // Nobody listens any more when it took too long.
        let _ = zender.send(getekend.unwrap_or(Err(OnleesbaarBestand::Beschadigd)).map(|()| None));
    });
    if tekenaar.is_err() {
        return Err(OnleesbaarBestand::Beschadigd);
    }
    let mut bladen = Vec::new();
    while let Some(blad) = ontvanger.recv_timeout(GEDULD).unwrap_or(Err(OnleesbaarBestand::Beschadigd))? {
        bladen.push(blad);
    }
    Ok(bladen)
}

fn een_blad() -> Vindplaats {
    Vindplaats { bestand: 0, plaats: 1, draai: None }
}

fn teken_alles(bytes: &[u8], uit: &Sender<Bericht>) -> Result<(), OnleesbaarBestand> {
    let weging = kaal::open(bytes).ok_or(OnleesbaarBestand::Beschadigd)?;
    let paginas: Vec<ObjectId> = weging.page_iter().take(MAX_PAGINAS + 1).collect();
    if paginas.len() > MAX_PAGINAS {
        return Err(OnleesbaarBestand::TeGroot);
    }
    let pdf = Pdf::new(bytes.to_vec()).map_err(|_| OnleesbaarBestand::Beschadigd)?;
    if paginas.is_empty() || pdf.pages().len() != paginas.len() {
        return Err(OnleesbaarBestand::Beschadigd);
    }
    for (id, pagina) in paginas.into_iter().zip(pdf.pages().iter()) {
        let kaal = kaal::pagina(&weging, id).ok_or(OnleesbaarBestand::TeGroot)?;
        if kaal.te_groot {
            return Err(OnleesbaarBestand::TeGroot);
        }
        // As it came in, with its letters: what was weighed is only what costs.
        let vlak = vlak_van(pagina).ok_or(OnleesbaarBestand::TeGroot)?;
        let (breedte, hoogte) = (u32::from(vlak.width()), u32::from(vlak.height()));
        let rgb: Vec<u8> =
            vlak.data_as_u8_slice().chunks_exact(4).flat_map(|punt| [punt[0], punt[1], punt[2]]).collect();
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, KWALITEIT)
            .encode(&rgb, breedte, hoogte, ExtendedColorType::Rgb8)
            .map_err(|_| OnleesbaarBestand::Beschadigd)?;
        if uit.send(Ok(Some(Drukblad { breedte, hoogte, jpeg }))).is_err() {
            break;
        }
    }
    Ok(())
}
