//! From the number in the text to the footnote at the bottom of the page (PDF 1.7, 12.5.6.5).

use super::labels::utf16;
use super::tekenvelden::{Veld, getallen};
use crate::opmaak::Opmaak;
use crate::opmaak::maten::HOOG;
use crate::opmaak::tekening::{Merk, Rol, Teken};
use lopdf::{Object, ObjectId, dictionary};

/// Adds a link for each reference to a footnote. `eerdere`: how many other annotations there are.
pub(super) fn maak(
    pdf: &mut lopdf::Document,
    opmaak: &Opmaak,
    paginas: &[ObjectId],
    eerdere: usize,
) -> Result<Vec<Veld>, lopdf::Error> {
    let knopen = &opmaak.boom.0;
    let mut koppelingen: Vec<Veld> = Vec::new();
    for (pagina, tekens) in opmaak.paginas.iter().enumerate() {
        let mut op_pagina: Vec<Object> = Vec::new();
        for teken in tekens {
            let (Teken::Tekst { tekst, .. }, Merk::Knoop(cijfer)) = (teken, teken.merk()) else { continue };
            let knoop = knopen[cijfer].ouder;
            let Some(noot) = opmaak.noten.get(&knoop).filter(|_| knopen[knoop].rol == Rol::Koppeling) else { continue };
            let Some((naar, hoogte)) = begin(opmaak, *noot) else { continue };
            let [(links, boven), (rechts, onder)] = teken.hoeken()[..] else { continue };
            let sleutel = (paginas.len() + eerdere + koppelingen.len()) as i64;
            let id = pdf.add_object(dictionary! {
                "Type" => "Annot", "Subtype" => "Link", "Rect" => getallen([links, HOOG - onder, rechts, HOOG - boven]),
                "Border" => vec![0.into(), 0.into(), 0.into()],
                // Printed with the page, though nothing shows.
                "F" => 4, "P" => paginas[pagina], "Contents" => utf16(&format!("Naar noot {tekst}")),
                "Dest" => vec![paginas[naar].into(), "XYZ".into(), 0.into(), Object::Real((HOOG - hoogte).round()), Object::Null],
                "StructParent" => sleutel,
            });
            op_pagina.push(id.into());
            koppelingen.push(Veld { id, pagina, knoop, sleutel });
        }
        if !op_pagina.is_empty() {
            let pagina = pdf.get_object_mut(paginas[pagina])?.as_dict_mut()?;
            let mut alle = pagina.get(b"Annots").and_then(Object::as_array).cloned().unwrap_or_default();
            alle.append(&mut op_pagina);
            pagina.set("Annots", alle);
        }
    }
    Ok(koppelingen)
}

/// The page on which a note begins, and its upper side.
fn begin(opmaak: &Opmaak, noot: usize) -> Option<(usize, f32)> {
    opmaak.paginas.iter().enumerate().find_map(|(pagina, tekens)| {
        tekens.iter().find_map(|teken| match teken {
            Teken::Tekst { y, maat, merk: Merk::Knoop(knoop), .. } if *knoop == noot => Some((pagina, y - maat)),
            _ => None,
        })
    })
}
