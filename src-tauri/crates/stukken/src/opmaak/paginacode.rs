//! The code at the foot of every page, by which a scan finds its way back, and the same in letters for
//! who has to type it.

use super::maten::{BREED, HOOG, MM};
use super::tekening::{Merk, Penstreek, Teken};
use crate::document::Document;
use crate::samen::samen;
use scan::{Paginacode, Stukkenmerk, Vierkant};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Side of the code: below 12 millimetres a scan of 150 dots per inch loses it.
const ZIJDE: f32 = 12.5 * MM;
/// White between the code and the right edge of the paper: a page that goes through the machine at a slant
/// of five degrees keeps its code, and beside the text enough white is left.
const RECHTERRAND: f32 = 14.0 * MM;
/// White below it: more than what a printer cannot reach; it is also the base line of the letters beside it.
pub(super) const ONDERRAND: f32 = 9.0 * MM;
/// Pure black: what a scanner tells apart best.
const ZWART: [f32; 3] = [0.0; 3];

/// How many codes are kept: those of the stukken that somebody is looking at.
const BEKENDE: usize = 64;

/// What stands at the foot of one page.
pub(super) struct Paginavoet {
    /// The code; none in the rare case that a text is too long for one.
    pub teken: Option<Teken>,
    /// The same in letters.
    pub in_letters: String,
}

static BEKEND: Mutex<Vec<(Paginacode, Teken)>> = Mutex::new(Vec::new());

fn bekend() -> MutexGuard<'static, Vec<(Paginacode, Teken)>> {
    BEKEND.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets go of the codes that are kept.
pub(super) fn vergeet() {
    bekend().clear();
}

/// The codes of all pages. A preview is made again and again with the same ones, and each takes a
/// quarter of a millisecond: they are kept. They say nothing about anybody.
pub(super) fn van_alle(document: &Document, stuk: Stukkenmerk, aantal: usize) -> Vec<Paginavoet> {
    let tel = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let code = |n| Paginacode { stuk, versie: document.versie.unwrap_or(0), pagina: tel(n), paginas: tel(aantal) };
    samen((1..=aantal).collect(), |n| {
        let code = code(n);
        let gevonden = bekend().iter().find(|(c, _)| *c == code).map(|(_, t)| t.clone());
        let teken = gevonden.or_else(|| {
            let nieuw = teken(&code)?;
            let mut rij = bekend();
            if rij.len() >= BEKENDE {
                rij.remove(0);
            }
            rij.push((code, nieuw.clone()));
            Some(nieuw)
        });
        Paginavoet { teken, in_letters: in_letters(&code) }
    })
}

/// The code, in the corner of the page, right of the text and of its footer. One shape, so that no hair
/// lines show between the squares.
fn teken(code: &Paginacode) -> Option<Teken> {
    let vierkant = Vierkant::van(code)?;
    let maat = ZIJDE / vierkant.zijde() as f32;
    let (links, boven) = (BREED - RECHTERRAND - ZIJDE, HOOG - ONDERRAND - ZIJDE);
    let mut streken = Vec::new();
    for (kolom, rij, breed, hoog) in vierkant.vlakken() {
        let (x, y) = (links + kolom as f32 * maat, boven + rij as f32 * maat);
        let (tot_x, tot_y) = (links + (kolom + breed) as f32 * maat, boven + (rij + hoog) as f32 * maat);
        streken.extend([
            Penstreek::Naar(x, y),
            Penstreek::Lijn(tot_x, y),
            Penstreek::Lijn(tot_x, tot_y),
            Penstreek::Lijn(x, tot_y),
            Penstreek::Sluit,
        ]);
    }
    Some(Teken::Vorm { streken, kleur: ZWART, merk: Merk::Voetregel })
}

/// "7K2MQ8XB · 2 · 3/9"; without the version where there is none.
fn in_letters(code: &Paginacode) -> String {
    let versie = if code.versie == 0 { String::new() } else { format!("{}  ·  ", code.versie) };
    format!("{}  ·  {versie}{}/{}", code.stuk, code.pagina, code.paginas)
}
