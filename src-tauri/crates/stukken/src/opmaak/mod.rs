//! From blocks to pages. The outcome is a draw list that both writers use: nothing is placed twice.

mod bladen;
mod briefpapier;
mod figuur;
mod geheugen;
mod handtekening;
pub(crate) mod letters;
pub(crate) mod maten;
mod noten;
mod oefening;
mod paginacode;
#[cfg(test)]
mod proef;
mod regelval;
mod strook;
mod tabel;
pub(crate) mod tekening;
#[cfg(test)]
mod tests;

use crate::StukFout;
use crate::beeldmerk::Beeldmerk;
use crate::document::Document;
use crate::samen::samen;
use letters::Zetter;
use maten::*;
use scan::Stukkenmerk;
use std::collections::BTreeMap;
use strook::{Kolom, Opmaker};
use tekening::{Boom, Merk, Rol, Teken};

/// A document, set into pages.
#[derive(Debug)]
pub(crate) struct Opmaak {
    pub paginas: Vec<Vec<Teken>>,
    pub boom: Boom,
    /// From each link to the footnote that it leads to, as parts of the tree.
    pub noten: BTreeMap<usize, usize>,
}

/// In so many pieces a stuk is set that is all new.
const DELEN: usize = 4;
/// The column of the text.
const KOLOM: Kolom = Kolom { x: LINKS, b: TEKSTBREEDTE };

/// Sets a document into pages. At the foot of each stand its fingerprint and the name of the stuk.
pub(crate) fn zet(document: &Document, voet: (&str, Stukkenmerk), accent: Kleur, merk: &Beeldmerk) -> Opmaak {
    let zetter = Zetter::bewaard().unwrap_or_else(|| vooraf(document, accent));
    let mut opmaker = Opmaker::nieuw(&zetter, document, accent);
    document.blokken.iter().for_each(|blok| opmaker.blok(blok, KOLOM, 0));
    opmaker.teken_beeldmerk(merk, &document.afzender);
    let Opmaker { boom, stroken, tabelkoppen, eerste, eerste_tot, noten, .. } = opmaker;
    let noten::Noten { stroken: noten, koppelingen, .. } = noten;
    let vast = bladen::Vast { tabelkoppen: &tabelkoppen, noten: &noten };
    let mut paginas = bladen::verdeel(stroken, vast, eerste, eerste_tot);
    let aantal = paginas.len();
    let voeten = paginacode::van_alle(document, voet.1, aantal);
    for (n, (pagina, code)) in paginas.iter_mut().zip(voeten).enumerate() {
        pagina.extend(briefpapier::rondom(&zetter, document, voet.0, &code, n + 1, aantal));
        if document.oefening {
            // Behind everything.
            pagina.insert(0, oefening::watermerk(&zetter));
        }
    }
    zetter.bewaar();
    Opmaak { paginas, boom, noten: koppelingen }
}

/// Breaks all paragraphs into lines, in pieces on all cores. The pages are then made as ever, and find
/// the lines ready.
fn vooraf(document: &Document, accent: Kleur) -> Zetter {
    let zetter = Zetter::nieuw();
    let deel = document.blokken.len().div_ceil(DELEN).max(1);
    let zetters = samen(document.blokken.chunks(deel).collect(), |blokken| {
        let zetter = Zetter::nieuw();
        let mut opmaker = Opmaker::nieuw(&zetter, document, accent);
        blokken.iter().for_each(|blok| opmaker.blok(blok, KOLOM, 0));
        zetter
    });
    zetters.into_iter().for_each(|ander| zetter.neem_over(ander));
    zetter
}

/// Lets go of what is kept to make the next stuk faster: the words of the last one, and the codes at the
/// foot of its pages.
pub(crate) fn vergeet() {
    geheugen::vergeet();
    paginacode::vergeet();
}

impl Opmaak {
    /// The first character without a shape, as an error that does not quote it.
    pub fn onbekend_teken(&self) -> Option<StukFout> {
        let mut onder = String::new();
        let mut kop = usize::MAX;
        for (n, pagina) in self.paginas.iter().enumerate() {
            for teken in pagina {
                let Teken::Tekst { glieven, tekst, merk, begin, .. } = teken else { continue };
                if let Some(glief) = glieven.iter().find(|g| g.gid == 0) {
                    let voor = tekst.get(..glief.van as usize).map_or(0, |t| t.chars().count());
                    return Some(StukFout::TekenOnbekend { bladzijde: n + 1, onder, teken: begin + voor + 1 });
                }
                if let Merk::Knoop(k) = merk
                    && matches!(self.boom.0[*k].rol, Rol::Kop(_))
                {
                    if *k != kop {
                        (kop, onder) = (*k, String::new());
                    }
                    onder.push_str(tekst);
                }
            }
        }
        None
    }
}
