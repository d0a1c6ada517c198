//! Reads a PDF as a screen reader does: the structure tree, and for each part of it the text of its
//! pieces of marked content, through the fonts' own tables.

use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A part of the structure.
#[derive(Debug)]
pub struct Deel {
    pub rol: String,
    /// Scope, numbering, language or alternative text.
    pub kenmerk: String,
    /// The page of its first piece, from 1.
    pub pagina: Option<usize>,
    pub tekst: String,
    pub kinderen: Vec<Deel>,
}

/// A piece of marked content: page, from 0, and number.
type Stuk = (usize, i64);

struct Lezer {
    pdf: Document,
    paginas: Vec<ObjectId>,
    teksten: BTreeMap<Stuk, String>,
    /// Which part each piece belongs to, as found in the tree.
    plaatsen: BTreeMap<Stuk, ObjectId>,
}

/// The structure of a PDF. Stops at anything that a reader would stumble over: a piece without a part,
/// with two, or with another one in the table that leads back to the tree (PDF 1.7, 14.7.4.4).
pub fn lees(bytes: &[u8]) -> Deel {
    let pdf = Document::load_mem(bytes).unwrap();
    let paginas: Vec<ObjectId> = pdf.get_pages().values().copied().collect();
    let mut lezer = Lezer { pdf, paginas, teksten: BTreeMap::new(), plaatsen: BTreeMap::new() };
    for n in 0..lezer.paginas.len() {
        lezer.lees_pagina(n);
    }
    let wortel = lezer.pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let wortel = lezer.pdf.get_dictionary(wortel).unwrap().clone();
    let document = wortel.get(b"K").unwrap().as_array().unwrap()[0].as_reference().unwrap();
    let boom = lezer.deel(document);
    lezer.controleer_terugweg(&wortel);
    boom
}

fn naam(woordenboek: &Dictionary, sleutel: &[u8]) -> Option<String> {
    let naam = woordenboek.get(sleutel).ok()?.as_name().ok()?;
    Some(String::from_utf8_lossy(naam).into_owned())
}

fn leestekst(woordenboek: &Dictionary, sleutel: &[u8]) -> Option<String> {
    lopdf::decode_text_string(woordenboek.get(sleutel).ok()?).ok()
}

impl Lezer {
    fn lees_pagina(&mut self, n: usize) {
        let id = self.paginas[n];
        let fonts = self.pdf.get_page_fonts(id).unwrap();
        let tabellen: BTreeMap<_, _> =
            fonts.iter().map(|(naam, font)| (naam.clone(), font.get_font_encoding(&self.pdf).unwrap())).collect();
        let mut font = None;
        let mut open: Vec<Option<(i64, bool)>> = Vec::new();
        let mut teksten: BTreeMap<Stuk, String> = BTreeMap::new();
        for bewerking in self.pdf.get_and_decode_page_content(id).unwrap().operations {
            match bewerking.operator.as_str() {
                "BDC" => {
                    let eigenschappen = bewerking.operands[1].as_dict().unwrap();
                    let nummer = eigenschappen.get(b"MCID").ok().map(|n| n.as_i64().unwrap());
                    // A hyphen at the end of a line says that it is none.
                    let vervangen = leestekst(eigenschappen, b"ActualText");
                    assert!(vervangen.as_deref().is_none_or(|t| t == "\u{ad}"), "page {}", n + 1);
                    open.push(nummer.map(|nummer| (nummer, vervangen.is_some())));
                }
                "BMC" => open.push(None),
                "EMC" => assert!(open.pop().is_some(), "page {}", n + 1),
                "Tf" => font = tabellen.get(bewerking.operands[0].as_name().unwrap()),
                "Tj" | "TJ" => {
                    assert!(!open.is_empty(), "page {}: text that is neither a part nor decoration", n + 1);
                    let Some(Some((nummer, vervangen))) = open.last() else { continue };
                    let tekst = teksten.entry((n, *nummer)).or_default();
                    if !vervangen {
                        voeg_toe(&bewerking.operands, font.unwrap(), tekst);
                    }
                }
                _ => {}
            }
        }
        assert!(open.is_empty(), "page {}", n + 1);
        self.teksten.append(&mut teksten);
    }

    fn deel(&mut self, id: ObjectId) -> Deel {
        let woordenboek = self.pdf.get_dictionary(id).unwrap().clone();
        let eigen = woordenboek.get(b"Pg").ok().map(|p| self.bladzijde(p));
        let (mut tekst, mut kinderen) = (String::new(), Vec::new());
        for kind in woordenboek.get(b"K").unwrap().as_array().unwrap() {
            let stuk = match kind {
                Object::Integer(nummer) => (eigen.unwrap(), *nummer),
                // A link or a field, beside the text of its part.
                Object::Dictionary(verwijzing) if verwijzing.has(b"Obj") => continue,
                Object::Dictionary(verwijzing) => {
                    (self.bladzijde(verwijzing.get(b"Pg").unwrap()), verwijzing.get(b"MCID").unwrap().as_i64().unwrap())
                }
                ander => {
                    kinderen.push(self.deel(ander.as_reference().unwrap()));
                    continue;
                }
            };
            assert!(self.plaatsen.insert(stuk, id).is_none(), "page {}: a piece with two parts", stuk.0 + 1);
            tekst.push_str(self.teksten.get(&stuk).map_or("", String::as_str));
        }
        let kenmerken = woordenboek.get(b"A").ok().map(|a| a.as_dict().unwrap().clone()).unwrap_or_default();
        let kenmerk = leestekst(&woordenboek, b"Alt")
            .or_else(|| naam(&kenmerken, b"Scope"))
            .or_else(|| naam(&kenmerken, b"ListNumbering"))
            .or_else(|| leestekst(&woordenboek, b"Lang"))
            .unwrap_or_default();
        let rol = naam(&woordenboek, b"S").unwrap();
        if rol == "Figure" && !tekst.is_empty() {
            // The letters in a drawing are not read aloud: its alternative text is.
            tekst.clone_from(&kenmerk);
        }
        Deel { rol, kenmerk, pagina: eigen.map(|n| n + 1), tekst, kinderen }
    }

    fn bladzijde(&self, verwijzing: &Object) -> usize {
        let id = verwijzing.as_reference().unwrap();
        self.paginas.iter().position(|p| *p == id).unwrap()
    }

    /// From each piece back to the same part, and no piece without one.
    fn controleer_terugweg(&self, wortel: &Dictionary) {
        let tabel = self.pdf.get_dictionary(wortel.get(b"ParentTree").unwrap().as_reference().unwrap()).unwrap();
        let nummers = tabel.get(b"Nums").unwrap().as_array().unwrap();
        let mut terug = BTreeMap::new();
        for paar in nummers.chunks(2) {
            let sleutel = paar[0].as_i64().unwrap();
            let Ok(rij) = self.pdf.dereference(&paar[1]).unwrap().1.as_array() else { continue };
            let pagina = self.paginas.iter().position(|p| {
                self.pdf.get_dictionary(*p).unwrap().get(b"StructParents").unwrap().as_i64().unwrap() == sleutel
            });
            for (nummer, deel) in rij.iter().enumerate() {
                terug.insert((pagina.unwrap(), nummer as i64), deel.as_reference().unwrap());
            }
        }
        assert_eq!(terug, self.plaatsen, "the way back from the pieces to the tree");
        assert!(self.teksten.keys().all(|stuk| self.plaatsen.contains_key(stuk)), "text without a part");
    }
}

fn voeg_toe(operanden: &[Object], tabel: &lopdf::Encoding<'_>, tekst: &mut String) {
    for operand in operanden {
        match operand {
            Object::Array(delen) => voeg_toe(delen, tabel, tekst),
            Object::String(codes, _) => {
                // A glyph without text of its own is written as a space without width.
                tekst.push_str(&Document::decode_text(tabel, codes).unwrap().replace('\u{200b}', ""));
            }
            _ => {}
        }
    }
}

impl Deel {
    /// All texts in reading order, without the marks of lists.
    pub fn teksten(&self) -> Vec<String> {
        let eigen = (self.rol != "Lbl").then(|| woorden(&self.tekst)).filter(|t| !t.is_empty());
        eigen.into_iter().chain(self.kinderen.iter().flat_map(Deel::teksten)).collect()
    }

    /// One line per part, with the page where it changes.
    pub fn beschrijf(&self) -> String {
        let mut uit = String::new();
        self.regel(0, &mut 0, &mut uit);
        uit
    }

    fn regel(&self, diepte: usize, bladzijde: &mut usize, uit: &mut String) {
        if let Some(pagina) = self.pagina.filter(|p| p != bladzijde) {
            *bladzijde = pagina;
            uit.push_str(&format!("-- page {pagina}\n"));
        }
        let kenmerk = if self.kenmerk.is_empty() { String::new() } else { format!(" [{}]", self.kenmerk) };
        let regel = format!("{}{}{kenmerk} {}", "  ".repeat(diepte), self.rol, woorden(&self.tekst));
        uit.push_str(regel.trim_end());
        uit.push('\n');
        self.kinderen.iter().for_each(|k| k.regel(diepte + 1, bladzijde, uit));
    }
}

pub fn woorden(tekst: &str) -> String {
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}
