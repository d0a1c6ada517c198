//! From blocks to pages. The outcome is a draw list that both writers use: nothing is placed twice.

mod bladen;
mod briefpapier;
mod figuur;
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
use letters::Zetter;
use maten::*;
use noten::Noten;
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

/// Sets a document into pages. At the foot of each stand its fingerprint and the name of the stuk.
pub(crate) fn zet(document: &Document, voet: (&str, Stukkenmerk), accent: Kleur, merk: &Beeldmerk) -> Opmaak {
    let zetter = Zetter::default();
    let mut opmaker = Opmaker {
        tekenvelden: document.tekenvelden,
        zetter: &zetter,
        accent,
        boom: Boom::nieuw(),
        stroken: Vec::new(),
        tabelkoppen: Vec::new(),
        eerste: Vec::new(),
        eerste_tot: BOVEN,
        beeldmerk: None,
        noten: Noten::van(&document.noten),
    };
    let kolom = Kolom { x: LINKS, b: TEKSTBREEDTE };
    document.blokken.iter().for_each(|blok| opmaker.blok(blok, kolom, 0));
    opmaker.teken_beeldmerk(merk, &document.afzender);
    let Opmaker { boom, stroken, tabelkoppen, eerste, eerste_tot, noten, .. } = opmaker;
    let vast = bladen::Vast { tabelkoppen: &tabelkoppen, noten: &noten.stroken };
    let mut paginas = bladen::verdeel(stroken, vast, eerste, eerste_tot);
    let aantal = paginas.len();
    for (n, pagina) in paginas.iter_mut().enumerate() {
        pagina.extend(briefpapier::rondom(&zetter, document, voet, n + 1, aantal));
        if document.oefening {
            // Behind everything.
            pagina.insert(0, oefening::watermerk(&zetter));
        }
    }
    Opmaak { paginas, boom, noten: noten.koppelingen }
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
