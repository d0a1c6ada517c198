//! Drawings in a letter, made of outlines and letters: a scale from 1 to 5, and who stands around the
//! resident. What they show stands in a table or list beside them too, and differs in shape and not in
//! colour only, so that it survives a printer without colour.

use super::maten::*;
use super::strook::{Kolom, Opmaker, Stijl, Strook, los, vet};
use super::tekening::{Merk, Penstreek, Rol, Teken};
use crate::document::{Figuur, Helper, Helpt, Schaalrij};

/// Small letters of a drawing.
const BIJSCHRIFT: (f32, f32) = (8.4, 11.4);
/// Height of a row of the scale.
const RIJ: f32 = 15.0;
/// Width of the labels beside the scale.
const LABELS: f32 = 172.0;
/// Part of the way from the middle to the edge at which a round outline bends (four curves to a circle).
const BOCHT: f32 = 0.552_28;
/// Width of a box with somebody who helps.
const VAK: f32 = 168.0;
/// Characters in a box.
const LANGST: usize = 90;
/// Space between the boxes, and inside them.
const TUSSEN: f32 = 9.0;
const BINNEN: f32 = 8.0;

impl Opmaker<'_> {
    /// A drawing; stays whole.
    pub(super) fn figuur(&mut self, alt: &str, figuur: &Figuur, kolom: Kolom, ouder: usize) {
        let knoop = self.boom.erbij(Rol::Figuur, ouder);
        self.boom.0[knoop].alt = Some(alt.to_owned());
        let (tekens, hoogte) = match figuur {
            Figuur::Schaal { rijen, nu, eerder } => self.schaal(rijen, (nu, eerder.as_deref()), kolom, knoop),
            Figuur::Kring { midden, om } => self.kring(midden, om, kolom, knoop),
        };
        self.stroken.push(Strook { hoogte, voor: 4.0, na: WIT + 4.0, tekens, ..Strook::default() });
    }

    /// One line of letters in a drawing.
    fn letters(&self, tekst: &str, (x, y): (f32, f32), b: f32, kleur: Kleur, knoop: usize) -> (Vec<Teken>, f32) {
        let stijl = Stijl { afbreken: false, ..Stijl::van(BIJSCHRIFT).kleur(kleur) };
        let (mut tekens, h) = self.stapel(&los(tekst), stijl, Kolom { x, b }, knoop);
        tekens.iter_mut().for_each(|t| t.schuif(y));
        (tekens, h)
    }

    /// Rows with a place from 1 to 5.
    fn schaal(
        &self,
        rijen: &[Schaalrij],
        (nu, eerder): (&str, Option<&str>),
        kolom: Kolom,
        knoop: usize,
    ) -> (Vec<Teken>, f32) {
        let merk = Merk::Knoop(knoop);
        let (links, rechts) = (kolom.x + LABELS + 12.0, kolom.x + kolom.b - 14.0);
        let stap = (rechts - links) / 4.0;
        let plek = |niveau: u8| links + stap * (f32::from(niveau.clamp(1, 5)) - 1.0);
        let mut uit = Vec::new();
        // The ends of the scale in words, and its numbers.
        uit.extend(self.letters("1: acute problemen", (links - 4.0, 0.0), 120.0, GRIJS, knoop).0);
        let einde = Stijl { rechts: true, afbreken: false, ..Stijl::van(BIJSCHRIFT).kleur(GRIJS) };
        let kolom_einde = Kolom { x: rechts - 126.0, b: 130.0 };
        uit.extend(self.stapel(&los("5: lukt helemaal zelf"), einde, kolom_einde, knoop).0);
        let boven = BIJSCHRIFT.1 + 3.0;
        let onder = boven + RIJ * rijen.len() as f32;
        for niveau in 1..=5_u8 {
            uit.push(blok((plek(niveau) - 0.3, boven), (0.6, onder - boven), LIJN, merk));
        }
        let mut y = boven;
        for rij in rijen {
            let midden = y + RIJ / 2.0;
            let letter = y + (RIJ - BIJSCHRIFT.1) / 2.0;
            uit.extend(self.letters(&enkel(&rij.label), (kolom.x, letter), LABELS, INKT, knoop).0);
            if let Some(niveau) = rij.nu {
                // At the first place there is no length to draw.
                if niveau > 1 {
                    let (b, h) = (plek(niveau) - links, 5.0);
                    uit.push(blok((links, midden - h / 2.0), (b, h), tint(self.accent, 0.3), merk));
                }
            } else {
                // White behind it: the lines of the scale would run through the words.
                uit.push(blok((links + 5.0, y + 1.0), (66.0, RIJ - 2.0), [1.0; 3], merk));
                uit.extend(self.letters("niet bekeken", (links + 8.0, letter), 100.0, GRIJS, knoop).0);
            }
            if let Some(niveau) = rij.eerder {
                uit.extend(ruit(plek(niveau), midden, merk));
            }
            if let Some(niveau) = rij.nu {
                uit.extend(self.stip(plek(niveau), midden, knoop));
            }
            y += RIJ;
        }
        y += 5.0;
        // What the shapes mean.
        let legenda = y + BIJSCHRIFT.1 / 2.0;
        uit.extend(self.stip(kolom.x + 5.0, legenda, knoop));
        uit.extend(self.letters(nu, (kolom.x + 14.0, y), LABELS, GRIJS, knoop).0);
        if let Some(eerder) = eerder {
            uit.extend(ruit(links + 5.0, legenda, merk));
            uit.extend(self.letters(eerder, (links + 15.0, y), rechts - links, GRIJS, knoop).0);
        }
        (uit, y + BIJSCHRIFT.1)
    }

    /// The place now: a full dot with a white rim, so that it stands apart from what lies below it.
    fn stip(&self, x: f32, y: f32, knoop: usize) -> [Teken; 2] {
        let merk = Merk::Knoop(knoop);
        [cirkel(x, y, 5.4, [1.0; 3], merk), cirkel(x, y, 4.5, self.accent, merk)]
    }

    /// The resident in the middle, and who helps on both sides.
    fn kring(&self, midden: &str, om: &[Helper], kolom: Kolom, knoop: usize) -> (Vec<Teken>, f32) {
        let merk = Merk::Knoop(knoop);
        let vak = VAK.min(kolom.b * 0.4);
        let mut hoogtes = [0.0_f32; 2];
        let mut vakken = Vec::new();
        for (n, helper) in om.iter().enumerate() {
            let kant = n % 2;
            let x = if kant == 0 { kolom.x } else { kolom.x + kolom.b - vak };
            let y = hoogtes[kant];
            let binnen = Kolom { x: x + BINNEN, b: vak - 2.0 * BINNEN };
            let stijl = Stijl { afbreken: false, ..Stijl::van(TABEL) };
            let (mut tekens, mut h) = self.stapel(&vet(&los(&kort(&helper.naam))), stijl, binnen, knoop);
            let (mut soort, verder) = self.letters(&kort(&helper.hoe), (binnen.x, h), binnen.b, INKT, knoop);
            tekens.append(&mut soort);
            h += verder + 2.0 * 5.0;
            tekens.iter_mut().for_each(|t| t.schuif(y + 5.0));
            hoogtes[kant] = y + h + TUSSEN;
            vakken.push((kant, x, y, h, helper.helpt, tekens));
        }
        let hoog = hoogtes.map(|h| (h - TUSSEN).max(0.0));
        let hoogte = hoog[0].max(hoog[1]).max(44.0);
        let (mx, my) = (kolom.x + kolom.b / 2.0, hoogte / 2.0);
        let mut uit = Vec::new();
        for (kant, x, y, h, helpt, _) in &mut vakken {
            // Each side stands in the middle of the height.
            *y += (hoogte - hoog[*kant]) / 2.0;
            let einde = (if *kant == 0 { *x + vak } else { *x }, *y + *h / 2.0);
            uit.push(lijn((mx, my), einde, if *helpt == Helpt::Nu { 1.4 } else { 0.6 }, PENLIJN, merk));
        }
        for (kant, x, y, h, helpt, mut tekens) in vakken {
            tekens.iter_mut().for_each(|t| t.schuif((hoogte - hoog[kant]) / 2.0));
            let kleur = if helpt == Helpt::Nu { tint(self.accent, 0.16) } else { [1.0; 3] };
            uit.push(blok((x, y), (vak, h), PENLIJN, merk));
            uit.push(blok((x + 0.8, y + 0.8), (vak - 1.6, h - 1.6), kleur, merk));
            uit.append(&mut tekens);
        }
        uit.push(cirkel(mx, my, 22.0, [1.0; 3], merk));
        uit.push(cirkel(mx, my, 20.0, self.accent, merk));
        let woord = Stijl { afbreken: false, ..Stijl::van(TABEL).kleur([1.0; 3]) };
        let woord = self.regels(&vet(&los(midden)), woord, Kolom { x: 0.0, b: 60.0 }, knoop);
        for mut strook in woord.into_iter().take(1) {
            let breed = strook.tekens.iter().map(breedte).sum::<f32>();
            strook.tekens.iter_mut().for_each(|t| {
                t.schuif(my - TABEL.1 / 2.0);
                if let Teken::Tekst { x, .. } = t {
                    *x += mx - breed / 2.0;
                }
            });
            uit.append(&mut strook.tekens);
        }
        (uit, hoogte)
    }
}

/// So much of a text that a box stays a box.
fn kort(tekst: &str) -> String {
    if tekst.chars().count() <= LANGST {
        return tekst.to_owned();
    }
    tekst.chars().take(LANGST - 1).chain(['…']).collect()
}

/// So much of a text that it fits on one line beside the scale.
fn enkel(tekst: &str) -> String {
    kort(tekst).chars().take(38).collect()
}

/// How wide a line of letters is.
fn breedte(teken: &Teken) -> f32 {
    match teken {
        Teken::Tekst { glieven, maat, .. } => glieven.iter().map(|g| g.stap).sum::<f32>() * maat,
        _ => 0.0,
    }
}

/// A filled rectangle that belongs to the drawing.
fn blok((x, y): (f32, f32), (b, h): (f32, f32), kleur: Kleur, merk: Merk) -> Teken {
    use Penstreek::{Lijn, Naar, Sluit};
    let streken = vec![Naar(x, y), Lijn(x + b, y), Lijn(x + b, y + h), Lijn(x, y + h), Sluit];
    Teken::Vorm { streken, kleur, merk }
}

/// A straight line of this thickness.
fn lijn((x0, y0): (f32, f32), (x1, y1): (f32, f32), dik: f32, kleur: Kleur, merk: Merk) -> Teken {
    use Penstreek::{Lijn, Naar, Sluit};
    let lengte = (x1 - x0).hypot(y1 - y0).max(0.01);
    let (nx, ny) = ((y1 - y0) / lengte * dik / 2.0, (x0 - x1) / lengte * dik / 2.0);
    let streken =
        vec![Naar(x0 + nx, y0 + ny), Lijn(x1 + nx, y1 + ny), Lijn(x1 - nx, y1 - ny), Lijn(x0 - nx, y0 - ny), Sluit];
    Teken::Vorm { streken, kleur, merk }
}

fn cirkel(x: f32, y: f32, r: f32, kleur: Kleur, merk: Merk) -> Teken {
    use Penstreek::{Bocht, Naar, Sluit};
    let k = r * BOCHT;
    let streken = vec![
        Naar(x + r, y),
        Bocht([x + r, y + k, x + k, y + r, x, y + r]),
        Bocht([x - k, y + r, x - r, y + k, x - r, y]),
        Bocht([x - r, y - k, x - k, y - r, x, y - r]),
        Bocht([x + k, y - r, x + r, y - k, x + r, y]),
        Sluit,
    ];
    Teken::Vorm { streken, kleur, merk }
}

/// The place of an earlier time: an open diamond, larger than the dot so that both can be seen on one place.
fn ruit(x: f32, y: f32, merk: Merk) -> [Teken; 2] {
    let punten = |r: f32, kleur| {
        use Penstreek::{Lijn, Naar, Sluit};
        let streken = vec![Naar(x, y - r), Lijn(x + r, y), Lijn(x, y + r), Lijn(x - r, y), Sluit];
        Teken::Vorm { streken, kleur, merk }
    };
    [punten(7.2, INKT), punten(5.6, [1.0; 3])]
}
