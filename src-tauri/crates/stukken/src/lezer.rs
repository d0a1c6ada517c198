//! Reads a stuk of ours back: what a screen reader would find in its PDF. For comparing two versions
//! that went out, and to prove that nothing was lost between the blocks and the file.

use crate::StukFout;
use lopdf::content::Operation;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// Deeper than any stuk of ours: a structure tree that goes round is not followed for ever.
const MAX_DIEPTE: usize = 40;

/// A piece of text of a stuk that went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alinea {
    /// On which page it begins, from 1.
    pub pagina: usize,
    /// Level of a heading; none for running text.
    pub kop: Option<u8>,
    /// In which row of a table it stands, counted over the whole stuk; none outside tables.
    pub rij: Option<usize>,
    /// What it says.
    pub tekst: String,
}

/// The text in reading order, one per paragraph, item, cell or footnote. Numbers and dots of lists and notes
/// are left out.
/// Gives an error for a PDF that is not one of ours, or is broken.
pub fn lees(pdf: &[u8]) -> Result<Vec<Alinea>, StukFout> {
    let pdf = Document::load_mem(pdf).map_err(vreemd)?;
    let paginas: Vec<ObjectId> = pdf.get_pages().values().copied().collect();
    let mut delen = BTreeMap::new();
    for (n, id) in paginas.iter().enumerate() {
        lees_pagina(&pdf, n, *id, &mut delen)?;
    }
    let catalogus = pdf.catalog().map_err(vreemd)?;
    let boom = catalogus.get_deref(b"StructTreeRoot", &pdf).and_then(Object::as_dict).map_err(vreemd)?;
    let mut lezer = Lezer { pdf: &pdf, paginas: &paginas, delen, rijen: 0, rij: None, uit: Vec::new() };
    for kind in kinderen(boom) {
        lezer.volg(kind, None, MAX_DIEPTE);
    }
    Ok(lezer.uit)
}

fn vreemd(fout: lopdf::Error) -> StukFout {
    StukFout::Pdf(fout.to_string())
}

/// The texts of one page, by the number of their marked content.
fn lees_pagina(
    pdf: &Document,
    pagina: usize,
    id: ObjectId,
    delen: &mut BTreeMap<(usize, i64), String>,
) -> Result<(), StukFout> {
    let letters = pdf.get_page_fonts(id).map_err(vreemd)?;
    let coderingen: BTreeMap<&[u8], _> =
        letters.iter().filter_map(|(naam, l)| Some((naam.as_slice(), l.get_font_encoding(pdf).ok()?))).collect();
    let mut nummer = None;
    let mut vervangen = false;
    let mut codering = None;
    for Operation { operator, operands } in pdf.get_and_decode_page_content(id).map_err(vreemd)?.operations {
        match operator.as_str() {
            "BDC" => {
                let eigen = operands.get(1).and_then(|o| o.as_dict().ok());
                nummer = eigen.and_then(|d| d.get(b"MCID").and_then(Object::as_i64).ok());
                // A hyphen at the end of a line is no part of the word.
                vervangen = eigen.is_some_and(|d| d.has(b"ActualText"));
            }
            "EMC" => nummer = None,
            "Tf" => {
                let naam = operands.first().and_then(|o| o.as_name().ok());
                codering = naam.and_then(|n| coderingen.get(n));
            }
            "Tj" | "TJ" => {
                let (Some(nummer), Some(codering), false) = (nummer, codering, vervangen) else { continue };
                let deel: &mut String = delen.entry((pagina, nummer)).or_default();
                let stukken = operands.iter().flat_map(|o| match o {
                    Object::Array(rij) => rij.as_slice(),
                    ander => std::slice::from_ref(ander),
                });
                for bytes in stukken.filter_map(|o| o.as_str().ok()) {
                    let tekst = Document::decode_text(codering, bytes).map_err(vreemd)?;
                    deel.extend(tekst.chars().filter(|c| *c != '\u{200b}'));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn kinderen(knoop: &Dictionary) -> &[Object] {
    match knoop.get(b"K") {
        Ok(Object::Array(rij)) => rij,
        Ok(een) => std::slice::from_ref(een),
        Err(_) => &[],
    }
}

struct Lezer<'a> {
    pdf: &'a Document,
    paginas: &'a [ObjectId],
    delen: BTreeMap<(usize, i64), String>,
    rijen: usize,
    rij: Option<usize>,
    uit: Vec<Alinea>,
}

impl Lezer<'_> {
    fn volg(&mut self, knoop: &Object, boven: Option<usize>, diepte: usize) {
        let knoop = self.pdf.dereference(knoop).map_or(knoop, |(_, o)| o);
        let Ok(knoop) = knoop.as_dict() else { return };
        let soort = knoop.get(b"S").and_then(Object::as_name).unwrap_or_default();
        if diepte == 0 || soort == b"Lbl" {
            return;
        }
        let pagina = self.pagina(knoop).or(boven);
        if soort == b"TR" {
            self.rijen += 1;
            self.rij = Some(self.rijen);
        }
        let mut alinea = Alinea { pagina: 0, kop: kopniveau(soort), rij: self.rij, tekst: String::new() };
        // A footnote hangs below the text that refers to it: it is read after that text.
        let mut onder = Vec::new();
        for kind in kinderen(knoop) {
            let stuk = match kind {
                Object::Integer(nummer) => pagina.map(|p| (p, *nummer)),
                // Content on another page than the rest.
                Object::Dictionary(d) => self.pagina(d).zip(d.get(b"MCID").and_then(Object::as_i64).ok()),
                _ => None,
            };
            match stuk {
                Some(waar) => {
                    if alinea.pagina == 0 {
                        alinea.pagina = waar.0 + 1;
                    }
                    alinea.tekst.push_str(self.delen.get(&waar).map_or("", String::as_str));
                }
                None => onder.push(kind),
            }
        }
        // What stands in a drawing is said by its alternative; a mark without words says nothing.
        if soort == b"Figure" && !alinea.tekst.is_empty() {
            alinea.tekst = knoop.get(b"Alt").and_then(lopdf::decode_text_string).unwrap_or_default();
        }
        let tekst = alinea.tekst.split_whitespace().collect::<Vec<_>>().join(" ");
        if !tekst.is_empty() {
            self.uit.push(Alinea { tekst, ..alinea });
        }
        for kind in onder {
            self.volg(kind, pagina, diepte - 1);
        }
        if soort == b"TR" {
            self.rij = None;
        }
    }

    fn pagina(&self, knoop: &Dictionary) -> Option<usize> {
        let id = knoop.get(b"Pg").and_then(Object::as_reference).ok()?;
        self.paginas.iter().position(|p| *p == id)
    }
}

fn kopniveau(soort: &[u8]) -> Option<u8> {
    match soort {
        b"H1" => Some(1),
        b"H2" => Some(2),
        b"H3" => Some(3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voorbeeld;

    fn kaal(tekst: &str) -> String {
        tekst.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
    }

    #[test]
    fn the_file_says_what_the_blocks_say_in_the_same_order() {
        for (soort, stuk) in voorbeeld::alle() {
            let gelezen: String = lees(&stuk.pdf().unwrap()).unwrap().iter().map(|a| kaal(&a.tekst)).collect();
            let bedoeld: String = stuk.blokken.teksten().iter().map(|t| kaal(t)).collect();
            assert_eq!(gelezen, bedoeld, "{}", soort.code());
        }
    }

    #[test]
    fn something_else_is_no_stuk() {
        assert!(lees(b"%PDF-1.7\n").is_err());
        assert!(lees(b"").is_err());
    }
}
