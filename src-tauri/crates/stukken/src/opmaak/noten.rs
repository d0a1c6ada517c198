//! Footnotes: the number in the text, and what it leads to at the bottom of the page.

use super::maten::*;
use super::strook::{Kolom, Opmaker, Stijl, Strook, los};
use super::tekening::{Rol, Teken};
use crate::document::Tekst;
use std::collections::BTreeMap;

/// Size and line distance of a note, and the white above each.
const LETTER: (f32, f32) = (8.2, 11.4);
const BOVEN_NOOT: f32 = 2.4;
/// Room for the number of a note.
const INSPRONG: f32 = 12.0;
/// Height of the line above the notes with the white around it, and its width.
pub(super) const SCHEIDING: f32 = 12.0;
const STREEP: f32 = 50.0 * MM;

/// The footnotes of a document, as they are set.
#[derive(Default)]
pub(crate) struct Noten<'d> {
    /// What each says, by its number from 1.
    pub teksten: &'d [Tekst],
    /// The lines of each, set once.
    pub stroken: BTreeMap<usize, Vec<Strook>>,
    /// The part of the tree that each note is.
    knopen: BTreeMap<usize, usize>,
    /// The part that the number is, by the part of the text in which it stands and the number.
    cijfers: BTreeMap<(usize, usize), usize>,
    /// From a link to the note that it leads to, as parts of the tree.
    pub koppelingen: BTreeMap<usize, usize>,
}

impl<'d> Noten<'d> {
    /// The footnotes of a document before anything refers to them.
    pub fn van(teksten: &'d [Tekst]) -> Self {
        Self { teksten, ..Self::default() }
    }

    /// The part of the tree that the number of this note is, in this part of the text.
    pub fn cijfer(&self, knoop: usize, noot: usize) -> Option<usize> {
        self.cijfers.get(&(knoop, noot)).copied()
    }
}

impl Opmaker<'_> {
    /// Gives the references of a text their place in the tree, and sets the notes that are met for the first
    /// time. They are read after the text that refers to them.
    pub(super) fn leg_noten(&mut self, tekst: &Tekst, knoop: usize) {
        for noot in tekst.iter().filter_map(|deel| deel.noot) {
            let Some(inhoud) = self.noten.teksten.get(noot.wrapping_sub(1)) else { continue };
            let verwijzing = self.boom.erbij(Rol::Verwijzing, knoop);
            let koppeling = self.boom.erbij(Rol::Koppeling, verwijzing);
            self.noten.cijfers.insert((knoop, noot), self.boom.erbij(Rol::Puntteken, koppeling));
            let bekend = self.noten.knopen.get(&noot).copied();
            let naar = bekend.unwrap_or_else(|| self.zet_noot(noot, inhoud, knoop));
            self.noten.koppelingen.insert(koppeling, naar);
        }
    }

    fn zet_noot(&mut self, noot: usize, inhoud: &Tekst, ouder: usize) -> usize {
        let knoop = self.boom.erbij(Rol::Noot, ouder);
        let cijfer = self.boom.erbij(Rol::Puntteken, knoop);
        let stijl = Stijl::van(LETTER);
        let kolom = Kolom { x: LINKS + INSPRONG, b: TEKSTBREEDTE - INSPRONG };
        let mut stroken = self.regels(inhoud, stijl, kolom, knoop);
        let (mut teken, _) = self.stapel(&los(&noot.to_string()), stijl, Kolom { x: LINKS, b: INSPRONG }, cijfer);
        if let Some(eerste) = stroken.first_mut() {
            teken.append(&mut eerste.tekens);
            eerste.tekens = teken;
            eerste.voor = BOVEN_NOOT;
        }
        self.noten.stroken.insert(noot, stroken);
        self.noten.knopen.insert(noot, knoop);
        knoop
    }
}

/// Lines of notes, the last one on the lowest line of the page, below a short line.
pub(super) fn onderaan(regels: &[&Strook]) -> Vec<Teken> {
    let mut y = ONDER - hoogte(regels.iter().copied());
    let mut uit = vec![Teken::Vlak { x: LINKS, y: y + SCHEIDING / 2.0, b: STREEP, h: 0.5, kleur: GRIJS }];
    y += SCHEIDING;
    for regel in regels {
        y += regel.voor;
        let mut tekens = regel.tekens.clone();
        tekens.iter_mut().for_each(|teken| teken.schuif(y));
        uit.append(&mut tekens);
        y += regel.hoogte;
    }
    uit
}

/// Height of these lines with the line above them; nothing without lines.
pub(super) fn hoogte<'s>(regels: impl Iterator<Item = &'s Strook>) -> f32 {
    let hoog: f32 = regels.map(|regel| regel.voor + regel.hoogte).sum();
    if hoog > 0.0 { hoog + SCHEIDING } else { 0.0 }
}
