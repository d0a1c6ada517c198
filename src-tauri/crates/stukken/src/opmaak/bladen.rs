//! Strips over pages: where a page ends, and how tight it is set.
//!
//! A page with only a signature, or with one paragraph before the reply form, looks like a mistake.
//! So each stretch between two forced page ends is set in several ways (a little less white, pages that
//! end a little earlier) and the best is kept. Letters and line distance never change.

use super::maten::*;
use super::noten;
use super::strook::Strook;
use super::tekening::Teken;
use std::collections::{BTreeMap, BTreeSet};

/// How much of the white between blocks is kept, from the best to the least.
const WITTEN: [f32; 5] = [1.0, 0.92, 0.84, 0.76, 0.68];
/// How much of a page may be left open at its foot to fill the last page better.
const HOOGSTE_VOET: f32 = 0.34;
/// Steps in which the foot is raised.
const STAPPEN: u8 = 17;
/// A last page that is filled less than this looks forgotten.
const GENOEG: f32 = 0.27;

/// What a page may need beside its strips.
#[derive(Clone, Copy)]
pub(super) struct Vast<'s> {
    /// Heads that are repeated, by table.
    pub tabelkoppen: &'s [Strook],
    /// Lines of the footnotes, by number.
    pub noten: &'s BTreeMap<usize, Vec<Strook>>,
}

/// One way to set a stretch.
#[derive(Clone, Copy)]
struct Ruimte {
    /// Part of the white between blocks.
    wit: f32,
    /// Lowest point of the text on the pages before the last.
    onder: f32,
}

/// Where the strips of a stretch come.
#[derive(Default)]
struct Verdeling {
    /// Page and height, per strip.
    plaatsen: Vec<(usize, f32)>,
    /// The table whose head is repeated at the top, per page.
    koppen: Vec<Option<usize>>,
    /// Lowest point of each page.
    voeten: Vec<f32>,
    /// The lines of footnotes of each page: number of the note, and which line of it.
    noten: Vec<Vec<(usize, usize)>>,
}

/// Sets strips into pages; the first page has `eerste` on it already, down to `begin`.
pub(super) fn verdeel(mut stroken: Vec<Strook>, vast: Vast<'_>, eerste: Vec<Teken>, begin: f32) -> Vec<Vec<Teken>> {
    let mut paginas = vec![eerste];
    let (mut y, mut leeg) = (begin, true);
    while !stroken.is_empty() {
        let volgende = stroken.iter().skip(1).position(|s| s.nieuwe_bladzijde).map_or(stroken.len(), |n| n + 1);
        let rest = stroken.split_off(volgende);
        if !leeg && stroken.first().is_some_and(|s| s.nieuwe_bladzijde) {
            paginas.push(Vec::new());
            y = BOVEN;
        }
        let verdeling = beste(&stroken, vast, y);
        let eerste = paginas.len() - 1;
        for kop in verdeling.koppen.iter().skip(1) {
            paginas.push(
                kop.and_then(|n| vast.tabelkoppen.get(n)).map_or_else(Vec::new, |k| op_hoogte(k.tekens.clone(), BOVEN)),
            );
        }
        for (strook, (pagina, hoogte)) in stroken.into_iter().zip(verdeling.plaatsen) {
            leeg &= strook.hoogte == 0.0;
            if let Some(pagina) = paginas.get_mut(eerste + pagina) {
                pagina.append(&mut op_hoogte(strook.tekens, hoogte));
            }
        }
        for (n, regels) in verdeling.noten.iter().enumerate().filter(|(_, regels)| !regels.is_empty()) {
            let regels: Vec<&Strook> = regels.iter().filter_map(|plaats| vast.nootregel(*plaats)).collect();
            if let Some(pagina) = paginas.get_mut(eerste + n) {
                pagina.append(&mut noten::onderaan(&regels));
            }
        }
        stroken = rest;
    }
    paginas
}

impl<'s> Vast<'s> {
    fn nootregel(self, (noot, regel): (usize, usize)) -> Option<&'s Strook> {
        self.noten.get(&noot)?.get(regel)
    }

    /// Height of these lines of notes at the foot of a page.
    fn hoogte(self, regels: &[(usize, usize)]) -> f32 {
        noten::hoogte(regels.iter().filter_map(|plaats| self.nootregel(*plaats)))
    }
}

fn op_hoogte(mut tekens: Vec<Teken>, y: f32) -> Vec<Teken> {
    tekens.iter_mut().for_each(|t| t.schuif(y));
    tekens
}

/// The best way to set a stretch that starts at this height of its first page.
fn beste(stroken: &[Strook], vast: Vast<'_>, begin: f32) -> Verdeling {
    let gewoon = Ruimte { wit: 1.0, onder: ONDER };
    let mut beste = leg(stroken, vast, begin, gewoon);
    let mut laagste = kosten(&beste, vast, begin, gewoon);
    // A stretch on one page, or one that ends well, is left alone.
    if beste.voeten.len() < 2 || vulling(&beste, begin) >= GENOEG {
        return beste;
    }
    for wit in WITTEN {
        for stap in 0..=STAPPEN {
            let deel = f32::from(stap) / f32::from(STAPPEN) * HOOGSTE_VOET;
            let ruimte = Ruimte { wit, onder: ONDER - (ONDER - BOVEN) * deel };
            let verdeling = leg(stroken, vast, begin, ruimte);
            let kosten = kosten(&verdeling, vast, begin, ruimte);
            if kosten < laagste {
                (beste, laagste) = (verdeling, kosten);
            }
        }
    }
    beste
}

/// How much of the last page is filled.
fn vulling(verdeling: &Verdeling, begin: f32) -> f32 {
    let boven = if verdeling.voeten.len() < 2 { begin } else { BOVEN };
    verdeling.voeten.last().map_or(0.0, |voet| (voet - boven) / (ONDER - BOVEN))
}

/// What is wrong with a way to set a stretch: pages, an empty last page, open feet, missing white.
fn kosten(verdeling: &Verdeling, vast: Vast<'_>, begin: f32, ruimte: Ruimte) -> f32 {
    let aantal = verdeling.voeten.len();
    let open: f32 = verdeling
        .voeten
        .iter()
        .zip(&verdeling.noten)
        .take(aantal.saturating_sub(1))
        .map(|(voet, noten)| ((ONDER - vast.hoogte(noten) - voet) / (ONDER - BOVEN)).max(0.0).powi(2))
        .sum();
    let kaal = if aantal > 1 { (GENOEG - vulling(verdeling, begin)).max(0.0) } else { 0.0 };
    aantal as f32 + 6.0 * kaal + 2.0 * open + 0.8 * (1.0 - ruimte.wit)
}

/// Places strips. A group that stays together goes to the next page as a whole; one that is longer than
/// a page falls apart into what may in no case be parted. A footnote stands on the page of its reference,
/// and goes on at the foot of the next one when there is no room.
fn leg(stroken: &[Strook], vast: Vast<'_>, begin: f32, ruimte: Ruimte) -> Verdeling {
    let verdeling = Verdeling {
        plaatsen: Vec::with_capacity(stroken.len()),
        koppen: vec![None],
        voeten: vec![begin],
        noten: Vec::new(),
    };
    let mut legger =
        Legger { verdeling, vast, ruimte, y: begin, leeg: true, noten: Vec::new(), gelegd: BTreeSet::new() };
    for groep in groepen(stroken, |s| s.bij_volgende || s.liefst_bij_volgende) {
        if hoogte(groep, true, ruimte.wit) <= ONDER - BOVEN {
            legger.leg_groep(groep);
        } else {
            for deel in groepen(groep, |s| s.bij_volgende) {
                if hoogte(deel, true, ruimte.wit) <= ONDER - BOVEN {
                    legger.leg_groep(deel);
                } else {
                    // Rather between two blocks than in the middle of one.
                    groepen(deel, |s| s.bij_volgende && s.na == 0.0).for_each(|blok| legger.leg_groep(blok));
                }
            }
        }
    }
    legger.sluit();
    while !legger.noten.is_empty() {
        legger.begin_bladzijde(None);
        legger.sluit();
    }
    legger.verdeling
}

/// Cuts strips into groups: each ends with the first strip that is not kept with the next one.
fn groepen(stroken: &[Strook], houdt: impl Fn(&Strook) -> bool) -> impl Iterator<Item = &[Strook]> {
    stroken.split_inclusive(move |s| !houdt(s))
}

/// Puts groups below each other, page after page.
struct Legger<'s> {
    verdeling: Verdeling,
    vast: Vast<'s>,
    ruimte: Ruimte,
    y: f32,
    /// Nothing stands on the page yet, except perhaps a repeated head.
    leeg: bool,
    /// Lines of footnotes that still need a place, of this page and of those before it.
    noten: Vec<(usize, usize)>,
    /// The footnotes that have a place, or wait for one.
    gelegd: BTreeSet<usize>,
}

impl Legger<'_> {
    fn leg_groep(&mut self, groep: &[Strook]) {
        let (wit, onder) = (self.ruimte.wit, self.ruimte.onder);
        let hoog = hoogte(groep, self.leeg, wit);
        let nieuw = self.nieuwe_noten(groep);
        // At the top of a page it has no white above it.
        let past_op_een_bladzijde = hoogte(groep, true, wit) + self.vast.hoogte(&nieuw) <= ONDER - BOVEN;
        let grens = onder.min(self.grens(&nieuw));
        if !self.leeg && self.y + hoog > grens && (past_op_een_bladzijde || self.y + 120.0 > grens) {
            self.blader(groep.first().and_then(|s| s.tabel));
        }
        for strook in groep {
            let nieuw = self.nieuwe_noten(std::slice::from_ref(strook));
            if !self.leeg {
                self.y += strook.voor * wit;
                // Heights that were added up in another order differ in their last digit.
                if self.y + strook.hoogte > self.grens(&nieuw) + 0.01 {
                    self.blader(strook.tabel);
                }
            }
            self.gelegd.extend(strook.noten.iter().copied());
            self.noten.extend(nieuw);
            self.verdeling.plaatsen.push((self.verdeling.voeten.len() - 1, self.y));
            self.y += strook.hoogte;
            if let Some(voet) = self.verdeling.voeten.last_mut() {
                *voet = self.y;
            }
            self.y += strook.na * wit;
            self.leeg = self.leeg && strook.hoogte == 0.0;
        }
    }

    /// The lines of the footnotes that are met here for the first time.
    fn nieuwe_noten(&self, groep: &[Strook]) -> Vec<(usize, usize)> {
        let mut uit: Vec<(usize, usize)> = Vec::new();
        for noot in groep.iter().flat_map(|s| &s.noten) {
            if !self.gelegd.contains(noot) && uit.iter().all(|(n, _)| n != noot) {
                let regels = self.vast.noten.get(noot).map_or(0, Vec::len);
                uit.extend((0..regels).map(|regel| (*noot, regel)));
            }
        }
        uit
    }

    /// Lowest point of the text, above the notes of this page and these.
    fn grens(&self, nieuw: &[(usize, usize)]) -> f32 {
        ONDER - self.vast.hoogte(&[self.noten.as_slice(), nieuw].concat())
    }

    /// Starts a page, with the head of the table that goes on.
    fn blader(&mut self, tabel: Option<usize>) {
        self.sluit();
        self.begin_bladzijde(tabel);
    }

    /// Gives the notes their place at the foot of the page, as far as there is room.
    fn sluit(&mut self) {
        let ruimte = self.verdeling.voeten.last().map_or(0.0, |voet| ONDER - voet);
        let passen = |aantal: &usize| self.vast.hoogte(&self.noten[..*aantal]) <= ruimte;
        let aantal = (0..=self.noten.len()).rev().find(passen).unwrap_or(0);
        let rest = self.noten.split_off(aantal);
        self.verdeling.noten.push(std::mem::replace(&mut self.noten, rest));
    }

    fn begin_bladzijde(&mut self, tabel: Option<usize>) {
        let koppen = self.vast.tabelkoppen;
        let kop = tabel.filter(|n| *n < koppen.len());
        self.y = BOVEN + kop.map_or(0.0, |n| koppen[n].hoogte);
        self.leeg = true;
        self.verdeling.koppen.push(kop);
        self.verdeling.voeten.push(self.y);
    }
}

/// Height of strips below each other, without the white above and below them all.
fn hoogte(groep: &[Strook], leeg: bool, wit: f32) -> f32 {
    let tussen: f32 = groep.windows(2).map(|w| w[0].na + w[1].voor).sum();
    let boven = groep.first().map_or(0.0, |s| if leeg { 0.0 } else { s.voor });
    (boven + tussen) * wit + groep.iter().map(|s| s.hoogte).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strook(hoogte: f32, voor: f32, bij_volgende: bool) -> Strook {
        let tekens = vec![Teken::Vlak { x: 0.0, y: 0.0, b: 1.0, h: 1.0, kleur: GRIJS }];
        Strook { hoogte, voor, bij_volgende, tekens, ..Strook::default() }
    }

    #[test]
    fn what_fills_a_page_goes_to_the_next_one_whole_although_the_white_above_it_would_not_fit() {
        let half = (ONDER - BOVEN) / 2.0;
        let stroken = vec![strook(100.0, 0.0, false), strook(half, 10.0, true), strook(half, 0.0, false)];
        let vast = Vast { tabelkoppen: &[], noten: &BTreeMap::new() };
        let paginas = verdeel(stroken, vast, Vec::new(), BOVEN);
        assert_eq!(paginas.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2]);
    }
}
