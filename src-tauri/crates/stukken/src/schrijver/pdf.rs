//! PDF through printpdf, the only module that names that library: it makes the pages, their resources and
//! the fonts; what stands on a page is written by [`blad`].
//!
//! printpdf is used without its features `html` and `text_layout` (they bring a browser engine), with
//! its conformance left at the default (other values embed a CMYK profile and claim what is not so),
//! with subsets of our own and with resource names of our own: its own names count through the
//! process, and the same stuk must give the same bytes. TrueType outlines only: its OpenType/CFF
//! output has been wrong in several releases.

use super::{blad, labels, pers};
use crate::StukFout;
use crate::document::Document;
use crate::opmaak::Opmaak;
use crate::opmaak::letters::{Snede, lettertype};
use crate::opmaak::tekening::Teken;
use crate::samen::samen;
use lopdf::{Object, Stream};
use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
};

/// Names of the three faces inside the PDF.
pub(super) const LETTERNAMEN: [&str; 3] = ["Gewoon", "Vet", "Cursief"];

/// A face as it stands in the PDF: only the glyphs that are used.
#[derive(Default)]
pub(super) struct Deelletter {
    /// Per glyph of the whole face: its new number, and its width as printpdf writes it, in whole
    /// thousandths of an em.
    glieven: Vec<(u16, f32)>,
}

impl Deelletter {
    pub fn glief(&self, gid: u16) -> (u16, f32) {
        self.glieven.get(usize::from(gid)).copied().unwrap_or_default()
    }
}

/// The bytes of the PDF. The same document gives the same bytes.
pub(crate) fn schrijf(document: &Document, opmaak: &Opmaak, vingerafdruk: &[u8; 32]) -> Result<Vec<u8>, StukFout> {
    if let Some(fout) = opmaak.onbekend_teken() {
        return Err(fout);
    }
    let mut pdf = PdfDocument::new(&document.titel);
    let (letters, proef) = letters(opmaak, &mut pdf)?;
    let mut paginas = vec![PdfPage::new(Mm(210.0), Mm(297.0), proef)];
    paginas.resize(opmaak.paginas.len(), PdfPage::new(Mm(210.0), Mm(297.0), Vec::new()));
    pdf.with_pages(paginas);
    let opties = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut los = pdf.to_lopdf_document(&opties, &mut Vec::new());
    let bladen = samen(opmaak.paginas.iter().collect(), |tekens| blad::schrijf(tekens, opmaak, &letters));
    let (inhoud, knopen) = bladen.into_iter().unzip();
    leg_inhoud(&mut los, inhoud).map_err(|e| StukFout::Pdf(e.to_string()))?;
    labels::leg_aan(&mut los, document, opmaak, &labels::Inhoud(knopen), vingerafdruk)?;
    pers::bewaar(&mut los)
}

/// Puts the operators of each page in the place of what printpdf wrote.
fn leg_inhoud(pdf: &mut lopdf::Document, inhoud: Vec<Vec<u8>>) -> Result<(), lopdf::Error> {
    let paginas: Vec<_> = pdf.get_pages().into_values().collect();
    for (pagina, inhoud) in paginas.into_iter().zip(inhoud) {
        let plaats = pdf.get_dictionary(pagina)?.get(b"Contents").and_then(Object::as_reference)?;
        pdf.objects.insert(plaats, Stream::new(lopdf::Dictionary::new(), inhoud).into());
    }
    Ok(())
}

/// The three faces, with the glyphs that are used. printpdf learns of each glyph and its text from one
/// line that shows them all.
fn letters(opmaak: &Opmaak, pdf: &mut PdfDocument) -> Result<(Vec<Deelletter>, Vec<Op>), StukFout> {
    // The text of each glyph that is used.
    let mut gebruikt: [Vec<Option<&str>>; 3] = Default::default();
    for teken in opmaak.paginas.iter().flatten() {
        let Teken::Tekst { snede, glieven, tekst, .. } = teken else { continue };
        let rij = &mut gebruikt[*snede as usize];
        for glief in glieven {
            let plaats = usize::from(glief.gid);
            if rij.len() <= plaats {
                rij.resize(plaats + 1, None);
            }
            rij[plaats] = Some(tekst.get(glief.van as usize..glief.tot as usize).unwrap_or_default());
        }
    }
    let (mut uit, mut proef) = (Vec::new(), vec![Op::StartTextSection]);
    for (snede, rij) in Snede::ALLE.into_iter().zip(gebruikt) {
        let letter = lettertype(snede);
        let mut keuze = subsetter::GlyphRemapper::new();
        let gebruikt: Vec<(u16, &str)> = (0..=u16::MAX).zip(rij).filter_map(|(gid, t)| Some((gid, t?))).collect();
        if gebruikt.is_empty() {
            uit.push(Deelletter::default());
            continue;
        }
        let nieuw: Vec<u16> = gebruikt.iter().map(|(gid, _)| keuze.remap(*gid)).collect();
        let bytes = subsetter::subset(letter.data, 0, &keuze).map_err(|e| StukFout::Pdf(e.to_string()))?;
        let mut gelezen = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
            .ok_or_else(|| StukFout::Pdf("een lettertype is onleesbaar".to_owned()))?;
        gelezen.font_name = Some(format!("{}+{}", zes_letters(&bytes), letter.naam));
        gelezen.pdf_font_metrics.us_weight_class = if snede == Snede::Vet { 700 } else { 400 };
        let em = letter.face.units_per_em() as f32;
        let mut deel = Deelletter::default();
        let mut codes = Vec::new();
        for ((oud, bron), gid) in gebruikt.into_iter().zip(nieuw) {
            let breed = gelezen.get_glyph_width(gid).unwrap_or(0) as f32 * 1000.0 / em;
            deel.glieven.resize(usize::from(oud) + 1, (0, 0.0));
            deel.glieven[usize::from(oud)] = (gid, breed.trunc());
            // A no-break space is a space for who copies text; a glyph without text of its own has none.
            let cid = Some(if bron.is_empty() { "\u{200b}".to_owned() } else { bron.replace('\u{a0}', " ") });
            codes.push(Codepoint { gid, offset: 0.0, cid });
        }
        uit.push(deel);
        let id = FontId(LETTERNAMEN[snede as usize].to_owned());
        proef.push(Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(1.0) });
        proef.push(Op::ShowText { items: vec![TextItem::GlyphIds(codes)] });
        pdf.resources.fonts.map.insert(id, printpdf::font::PdfFont::new(gelezen));
    }
    proef.push(Op::EndTextSection);
    Ok((uit, proef))
}

/// Six capitals that mark a subset (PDF 1.7, 9.6.4), from its content.
fn zes_letters(bytes: &[u8]) -> String {
    blake3::hash(bytes).as_bytes()[..6].iter().map(|b| char::from(b'A' + b % 26)).collect()
}
