//! Open signature fields for a signing service outside this program (PDF 1.7, 12.7.4.5). A signature that
//! is put into one later is appended; the file stays fit for screen readers and for the archive.

use super::labels::utf16;
use crate::opmaak::Opmaak;
use crate::opmaak::maten::HOOG;
use crate::opmaak::tekening::Teken;
use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

/// A field or a link, and its place in the structure.
#[derive(Clone, Copy)]
pub(super) struct Veld {
    /// The annotation.
    pub id: ObjectId,
    /// The page on which it stands, counted from 0.
    pub pagina: usize,
    /// The part of the text that it is.
    pub knoop: usize,
    /// Its key in the tree that leads from an annotation to its part.
    pub sleutel: i64,
}

impl Veld {
    /// How the structure points at it (PDF 1.7, 14.7.4.3).
    pub fn verwijzing(&self, paginas: &[ObjectId]) -> Dictionary {
        dictionary! { "Type" => "OBJR", "Obj" => self.id, "Pg" => paginas[self.pagina] }
    }
}

/// Adds the fields to their pages.
pub(super) fn maak(
    pdf: &mut lopdf::Document,
    opmaak: &Opmaak,
    paginas: &[ObjectId],
) -> Result<Vec<Veld>, lopdf::Error> {
    let mut velden: Vec<Veld> = Vec::new();
    for (pagina, tekens) in opmaak.paginas.iter().enumerate() {
        let mut op_pagina: Vec<Object> = Vec::new();
        for teken in tekens {
            let Teken::Tekenveld { x, y, b, h, uitleg, knoop } = teken else { continue };
            let sleutel = (paginas.len() + velden.len()) as i64;
            // Nothing to see until somebody signs: the box and its label are drawn on the page.
            let leeg = pdf.add_object(Stream::new(
                dictionary! {
                    "Type" => "XObject", "Subtype" => "Form", "BBox" => getallen([0.0, 0.0, *b, *h]),
                    "Resources" => dictionary! {},
                },
                Vec::new(),
            ));
            let id = pdf.add_object(dictionary! {
                "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig",
                "T" => Object::string_literal(format!("handtekening_{}", velden.len() + 1)), "TU" => utf16(uitleg),
                "Rect" => getallen([*x, HOOG - y - h, x + b, HOOG - y]),
                // Printed with the page.
                "F" => 4, "P" => paginas[pagina], "AP" => dictionary! { "N" => leeg }, "StructParent" => sleutel,
            });
            op_pagina.push(id.into());
            velden.push(Veld { id, pagina, knoop: *knoop, sleutel });
        }
        if !op_pagina.is_empty() {
            pdf.get_object_mut(paginas[pagina])?.as_dict_mut()?.set("Annots", op_pagina);
        }
    }
    Ok(velden)
}

pub(super) fn getallen(v: [f32; 4]) -> Vec<Object> {
    v.map(|v| Object::Real((v * 100.0).round() / 100.0)).to_vec()
}
