//! From blocks to pages. The outcome is a draw list that both writers use: nothing is placed twice.

mod briefpapier;
mod handtekening;
pub(crate) mod letters;
pub(crate) mod maten;
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
use strook::{Kolom, Opmaker, Strook};
use tekening::{Boom, Merk, Rol, Teken};

/// A document, set into pages.
#[derive(Debug)]
pub(crate) struct Opmaak {
    pub paginas: Vec<Vec<Teken>>,
    pub boom: Boom,
}

/// Sets a document into pages.
pub(crate) fn zet(document: &Document, hash: &str, accent: Kleur, merk: &Beeldmerk) -> Opmaak {
    let zetter = Zetter::default();
    let mut opmaker = Opmaker {
        zetter: &zetter,
        accent,
        boom: Boom::nieuw(),
        stroken: Vec::new(),
        tabelkoppen: Vec::new(),
        eerste: Vec::new(),
        eerste_tot: BOVEN,
        beeldmerk: None,
    };
    let kolom = Kolom { x: LINKS, b: TEKSTBREEDTE };
    document.blokken.iter().for_each(|blok| opmaker.blok(blok, kolom, 0));
    opmaker.teken_beeldmerk(merk, &document.afzender);
    let Opmaker { boom, stroken, tabelkoppen, eerste, eerste_tot, .. } = opmaker;
    let mut paginas = verdeel(stroken, &tabelkoppen, eerste, eerste_tot);
    let aantal = paginas.len();
    for (n, pagina) in paginas.iter_mut().enumerate() {
        pagina.extend(briefpapier::rondom(&zetter, document, hash, n + 1, aantal));
    }
    Opmaak { paginas, boom }
}

/// Strips over pages. A group of strips that stay together goes to the next page as a whole, unless
/// it is longer than a page.
fn verdeel(stroken: Vec<Strook>, tabelkoppen: &[Strook], eerste: Vec<Teken>, begin: f32) -> Vec<Vec<Teken>> {
    let mut paginas = vec![eerste];
    let (mut y, mut leeg) = (begin, true);
    let mut stroken = stroken.into_iter().peekable();
    let mut groep: Vec<Strook> = Vec::new();
    while let Some(strook) = stroken.next() {
        let verder = strook.bij_volgende && stroken.peek().is_some_and(|s| !s.nieuwe_bladzijde);
        groep.push(strook);
        if verder {
            continue;
        }
        let hoog = hoogte(&groep, leeg);
        let nieuw = groep.first().is_some_and(|s| s.nieuwe_bladzijde);
        if !leeg && (nieuw || y + hoog > ONDER && (hoog <= ONDER - BOVEN || y + 120.0 > ONDER)) {
            blader(&mut paginas, &mut y, &mut leeg, groep.first().and_then(|s| s.tabel), tabelkoppen);
        }
        for mut strook in groep.drain(..) {
            if !leeg {
                y += strook.voor;
                if y + strook.hoogte > ONDER {
                    blader(&mut paginas, &mut y, &mut leeg, strook.tabel, tabelkoppen);
                }
            }
            strook.tekens.iter_mut().for_each(|t| t.schuif(y));
            if let Some(pagina) = paginas.last_mut() {
                pagina.append(&mut strook.tekens);
            }
            y += strook.hoogte + strook.na;
            leeg = leeg && strook.hoogte == 0.0;
        }
    }
    paginas
}

/// Height of strips below each other, without the white above and below them all.
fn hoogte(groep: &[Strook], leeg: bool) -> f32 {
    let wit: f32 = groep.windows(2).map(|w| w[0].na + w[1].voor).sum();
    let boven = groep.first().map_or(0.0, |s| if leeg { 0.0 } else { s.voor });
    boven + wit + groep.iter().map(|s| s.hoogte).sum::<f32>()
}

/// Starts a page; inside a table with its head.
fn blader(paginas: &mut Vec<Vec<Teken>>, y: &mut f32, leeg: &mut bool, tabel: Option<usize>, koppen: &[Strook]) {
    let mut pagina = Vec::new();
    *y = BOVEN;
    *leeg = true;
    if let Some(kop) = tabel.and_then(|n| koppen.get(n)) {
        let mut tekens = kop.tekens.clone();
        tekens.iter_mut().for_each(|t| t.schuif(*y));
        pagina.append(&mut tekens);
        *y += kop.hoogte;
    }
    paginas.push(pagina);
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
