//! The code at the foot of every page, by which a scan finds its way back, and the same in letters for
//! who has to type it.

use super::maten::{BREED, HOOG, MM};
use super::tekening::{Merk, Penstreek, Teken};
use scan::{Paginacode, Vierkant};

/// Side of the code: below 12 millimetres a scan of 150 dots per inch loses it.
const ZIJDE: f32 = 12.5 * MM;
/// White between the code and the right edge of the paper: a page that goes through the machine at a slant
/// of five degrees keeps its code, and beside the text enough white is left.
const RECHTERRAND: f32 = 14.0 * MM;
/// White below it: more than what a printer cannot reach; it is also the base line of the letters beside it.
pub(super) const ONDERRAND: f32 = 9.0 * MM;
/// Pure black: what a scanner tells apart best.
const ZWART: [f32; 3] = [0.0; 3];

/// The code, in the corner of the page, right of the text and of its footer. One shape, so that no hair
/// lines show between the squares. None in the rare case that a text is too long for a code.
pub(super) fn teken(code: &Paginacode) -> Option<Teken> {
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
pub(super) fn in_letters(code: &Paginacode) -> String {
    let versie = if code.versie == 0 { String::new() } else { format!("{}  ·  ", code.versie) };
    format!("{}  ·  {versie}{}/{}", code.stuk, code.pagina, code.paginas)
}
