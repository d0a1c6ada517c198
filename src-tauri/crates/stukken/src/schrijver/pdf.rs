//! PDF through printpdf, the only module that names that library.
//!
//! printpdf is used without its features `html` and `text_layout` (they bring a browser engine), with
//! its conformance left at the default (other values embed a CMYK profile and claim what is not so),
//! with subsets of our own and with resource names of our own: its own names count through the
//! process, and the same stuk must give the same bytes. TrueType outlines only: its OpenType/CFF
//! output has been wrong in several releases.

use super::{labels, pers};
use crate::StukFout;
use crate::document::Document;
use crate::opmaak::Opmaak;
use crate::opmaak::letters::{Glief, Snede, lettertype};
use crate::opmaak::maten::{HOOG, Kleur};
use crate::opmaak::tekening::{Merk, Penstreek, Rol, Teken};
use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LineCapStyle, LineJoinStyle, LinePoint, Mm, Op, PaintMode, ParsedFont,
    PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix,
    WindingOrder,
};
use std::collections::BTreeMap;

/// Names of the three faces inside the PDF.
const LETTERNAMEN: [&str; 3] = ["Gewoon", "Vet", "Cursief"];

/// A face as it stands in the PDF: only the glyphs that are used.
struct Deelletter {
    nieuw: BTreeMap<u16, u16>,
    /// Widths as printpdf writes them: whole thousandths of an em, by new glyph number.
    breedtes: BTreeMap<u16, f32>,
}

/// The bytes of the PDF. The same document gives the same bytes.
pub(crate) fn schrijf(document: &Document, opmaak: &Opmaak, vingerafdruk: &[u8; 32]) -> Result<Vec<u8>, StukFout> {
    if let Some(fout) = opmaak.onbekend_teken() {
        return Err(fout);
    }
    let mut pdf = PdfDocument::new(&document.titel);
    let letters = letters(opmaak, &mut pdf)?;
    let mut inhoud = labels::Inhoud::default();
    let paginas: Vec<PdfPage> = opmaak
        .paginas
        .iter()
        .map(|tekens| PdfPage::new(Mm(210.0), Mm(297.0), pagina(tekens, opmaak, &letters, &mut inhoud)))
        .collect();
    pdf.with_pages(paginas);
    let opties = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut los = pdf.to_lopdf_document(&opties, &mut Vec::new());
    labels::leg_aan(&mut los, document, opmaak, &inhoud, vingerafdruk)?;
    pers::bewaar(&mut los)
}

fn letters(opmaak: &Opmaak, pdf: &mut PdfDocument) -> Result<Vec<Deelletter>, StukFout> {
    let mut gebruikt: [BTreeMap<u16, ()>; 3] = Default::default();
    for teken in opmaak.paginas.iter().flatten() {
        if let Teken::Tekst { snede, glieven, .. } = teken {
            gebruikt[*snede as usize].extend(glieven.iter().map(|g| (g.gid, ())));
        }
    }
    let mut uit = Vec::new();
    for snede in Snede::ALLE {
        let letter = lettertype(snede);
        let mut keuze = subsetter::GlyphRemapper::new();
        let nieuw: BTreeMap<u16, u16> = gebruikt[snede as usize].keys().map(|gid| (*gid, keuze.remap(*gid))).collect();
        let mut breedtes = BTreeMap::new();
        if !nieuw.is_empty() {
            let bytes = subsetter::subset(letter.data, 0, &keuze).map_err(|e| StukFout::Pdf(e.to_string()))?;
            let mut gelezen = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
                .ok_or_else(|| StukFout::Pdf("een lettertype is onleesbaar".to_owned()))?;
            gelezen.font_name = Some(format!("{}+{}", zes_letters(&bytes), letter.naam));
            gelezen.pdf_font_metrics.us_weight_class = if snede == Snede::Vet { 700 } else { 400 };
            let em = letter.face.units_per_em() as f32;
            for gid in nieuw.values() {
                let breed = gelezen.get_glyph_width(*gid).unwrap_or(0) as f32 * 1000.0 / em;
                breedtes.insert(*gid, breed.trunc());
            }
            let id = FontId(LETTERNAMEN[snede as usize].to_owned());
            pdf.resources.fonts.map.insert(id, printpdf::font::PdfFont::new(gelezen));
        }
        uit.push(Deelletter { nieuw, breedtes });
    }
    Ok(uit)
}

/// Six capitals that mark a subset (PDF 1.7, 9.6.4), from its content.
fn zes_letters(bytes: &[u8]) -> String {
    blake3::hash(bytes).as_bytes()[..6].iter().map(|b| char::from(b'A' + b % 26)).collect()
}

fn naam(tekst: &str) -> DictItem {
    DictItem::Name(tekst.as_bytes().to_vec())
}

fn eigenschappen<const N: usize>(velden: [(&str, DictItem); N]) -> DictItem {
    DictItem::Dict { map: velden.into_iter().map(|(k, v)| (k.to_owned(), v)).collect() }
}

fn pagina(tekens: &[Teken], opmaak: &Opmaak, letters: &[Deelletter], inhoud: &mut labels::Inhoud) -> Vec<Op> {
    let mut ops = Vec::new();
    let mut open: Option<(Merk, bool)> = None;
    let mut kleur: Option<Kleur> = None;
    inhoud.nieuwe_pagina();
    for teken in tekens.iter().filter(|t| !matches!(t, Teken::Tekenveld { .. })) {
        let afbreekteken = matches!(teken, Teken::Tekst { afbreekteken: true, .. });
        if open != Some((teken.merk(), afbreekteken)) {
            if open.is_some() {
                ops.push(Op::EndMarkedContent);
            }
            open = Some((teken.merk(), afbreekteken));
            ops.push(begin(teken.merk(), afbreekteken, opmaak, inhoud));
        }
        let nieuw = match teken {
            Teken::Tekst { kleur, .. } | Teken::Vlak { kleur, .. } | Teken::Vorm { kleur, .. } => Some(*kleur),
            Teken::Pen { .. } | Teken::Tekenveld { .. } => None,
        };
        if let Some(nieuw) = nieuw
            && kleur != Some(nieuw)
        {
            kleur = Some(nieuw);
            let [r, g, b] = nieuw;
            ops.push(Op::SetFillColor { col: Color::Rgb(Rgb { r, g, b, icc_profile: None }) });
        }
        match teken {
            Teken::Tekst { snede, maat, x, y, glieven, tekst, .. } => {
                regel(*snede, *maat, (*x, HOOG - *y), glieven, tekst, &letters[*snede as usize], &mut ops);
            }
            Teken::Vlak { x, y, b, h, .. } => {
                let hoeken = [(*x, *y), (x + b, *y), (x + b, y + h), (*x, y + h)];
                ops.push(vlak(vec![ring(hoeken.map(|p| (p, false)))]));
            }
            Teken::Vorm { streken, .. } => ops.push(vlak(ringen(streken))),
            Teken::Pen { lijnen, dik, kleur, .. } => pen(lijnen, *dik, *kleur, &mut ops),
            Teken::Tekenveld { .. } => {}
        }
    }
    if open.is_some() {
        ops.push(Op::EndMarkedContent);
    }
    ops
}

/// Opens marked content: part of the text with a number, or an artifact that is not read aloud.
fn begin(merk: Merk, afbreekteken: bool, opmaak: &Opmaak, inhoud: &mut labels::Inhoud) -> Op {
    let (tag, properties) = match merk {
        Merk::Knoop(knoop) => {
            let nummer = DictItem::Int(inhoud.nummer(knoop));
            if afbreekteken {
                // A span of its own, not nested: a reader that meets a nested one may lose the paragraph.
                let zacht = DictItem::Bytes(vec![0xFE, 0xFF, 0x00, 0xAD]);
                ("Span".to_owned(), eigenschappen([("MCID", nummer), ("ActualText", zacht)]))
            } else {
                (labels::rolnaam(opmaak.boom.0[knoop].rol).to_owned(), eigenschappen([("MCID", nummer)]))
            }
        }
        Merk::Opmaak => ("Artifact".to_owned(), eigenschappen([("Type", naam("Layout"))])),
        Merk::Kopregel | Merk::Voetregel | Merk::Watermerk => {
            let soort = match merk {
                Merk::Kopregel => "Header",
                Merk::Watermerk => "Watermark",
                _ => "Footer",
            };
            ("Artifact".to_owned(), eigenschappen([("Type", naam("Pagination")), ("Subtype", naam(soort))]))
        }
    };
    debug_assert!(!matches!(merk, Merk::Knoop(k) if opmaak.boom.0[k].rol == Rol::Document));
    Op::BeginMarkedContentWithProperties { tag, properties }
}

/// One line of text. Widths in the PDF are whole numbers; what they lack is made up per glyph, so
/// that every viewer puts each glyph where we put it.
fn regel(
    snede: Snede,
    maat: f32,
    (x, y): (f32, f32),
    glieven: &[Glief],
    tekst: &str,
    letter: &Deelletter,
    ops: &mut Vec<Op>,
) {
    let plaats = |x: f32, y: f32| Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(x), Pt(y)) };
    let toon = |codes: Vec<Codepoint>| Op::ShowText { items: vec![TextItem::GlyphIds(codes)] };
    ops.push(Op::StartTextSection);
    let font = PdfFontHandle::External(FontId(LETTERNAMEN[snede as usize].to_owned()));
    ops.push(Op::SetFont { font, size: Pt(maat) });
    ops.push(plaats(x, y));
    // `ideaal` is where the next glyph should stand, `pen` where the viewer thinks it is.
    let (mut begin, mut ideaal, mut pen) = (x, 0.0_f32, 0.0_f32);
    let mut codes = Vec::new();
    for glief in glieven {
        let gid = letter.nieuw.get(&glief.gid).copied().unwrap_or(0);
        let bron = tekst.get(glief.van as usize..glief.tot as usize).unwrap_or_default();
        // A no-break space is a space for who copies text; a glyph without text of its own has none.
        let cid = Some(if bron.is_empty() { "\u{200b}".to_owned() } else { bron.replace('\u{a0}', " ") });
        if glief.dx != 0.0 || glief.dy != 0.0 {
            if !codes.is_empty() {
                ops.push(toon(std::mem::take(&mut codes)));
            }
            let hier = begin + ideaal * maat / 1000.0;
            ops.push(plaats(hier + glief.dx * maat, y + glief.dy * maat));
            ops.push(toon(vec![Codepoint { gid, offset: 0.0, cid }]));
            begin = hier + glief.stap * maat;
            (ideaal, pen) = (0.0, 0.0);
            ops.push(plaats(begin, y));
            continue;
        }
        ideaal += glief.stap * 1000.0;
        pen += letter.breedtes.get(&gid).copied().unwrap_or(0.0);
        let offset = (pen - ideaal).round();
        pen -= offset;
        codes.push(Codepoint { gid, offset, cid });
    }
    if !codes.is_empty() {
        ops.push(toon(codes));
    }
    ops.push(Op::EndTextSection);
}

fn vlak(rings: Vec<PolygonRing>) -> Op {
    Op::DrawPolygon { polygon: Polygon { mode: PaintMode::Fill, winding_order: WindingOrder::NonZero, rings } }
}

fn ring(punten: impl IntoIterator<Item = ((f32, f32), bool)>) -> PolygonRing {
    let punt = |((x, y), bezier): ((f32, f32), bool)| LinePoint { p: Point { x: Pt(x), y: Pt(HOOG - y) }, bezier };
    PolygonRing { points: punten.into_iter().map(punt).collect() }
}

/// Lines of a round pen. A dot is a line that goes nowhere: its round ends make it visible.
fn pen(lijnen: &[Vec<(f32, f32)>], dik: f32, [r, g, b]: Kleur, ops: &mut Vec<Op>) {
    ops.push(Op::SetOutlineColor { col: Color::Rgb(Rgb { r, g, b, icc_profile: None }) });
    ops.push(Op::SetOutlineThickness { pt: Pt(dik) });
    ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
    ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
    for lijn in lijnen {
        let punt = |(x, y): &(f32, f32)| LinePoint { p: Point { x: Pt(*x), y: Pt(HOOG - y) }, bezier: false };
        let mut points: Vec<LinePoint> = lijn.iter().map(punt).collect();
        if let [(x, y)] = lijn[..] {
            points.push(punt(&(x, y)));
        }
        ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }
}

/// Outlines as rings: each starts with a move.
fn ringen(streken: &[Penstreek]) -> Vec<PolygonRing> {
    let mut uit: Vec<Vec<((f32, f32), bool)>> = Vec::new();
    for streek in streken {
        match (streek, uit.last_mut()) {
            (Penstreek::Naar(x, y), _) => uit.push(vec![((*x, *y), false)]),
            (Penstreek::Lijn(x, y), Some(ring)) => ring.push(((*x, *y), false)),
            (Penstreek::Bocht([a, b, c, d, e, f]), Some(ring)) => {
                ring.extend([((*a, *b), true), ((*c, *d), true), ((*e, *f), false)]);
            }
            _ => {}
        }
    }
    uit.into_iter().map(ring).collect()
}
