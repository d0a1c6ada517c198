//! The text of a document in reading order: what a screen reader would say.

use wmo::feit::Handtekening;

use super::{Blok, Document, Keuzemogelijkheid, Tekenveld, Tekst};
use std::collections::BTreeSet;

/// The text of runs, put together, without the numbers of footnotes.
pub(crate) fn kaal(tekst: &Tekst) -> String {
    tekst.iter().filter(|d| d.noot.is_none()).map(|d| d.tekst.as_str()).collect()
}

impl Document {
    /// All texts in reading order, one per paragraph, item, cell, label, choice or footnote. A footnote
    /// follows the text that refers to it.
    pub fn teksten(&self) -> Vec<String> {
        let mut lezer = Voorlezer { noten: &self.noten, gelezen: BTreeSet::new(), uit: Vec::new() };
        self.blokken.iter().for_each(|blok| lezer.blok(blok));
        lezer.uit
    }

    /// The sentences only, without heads, tables, addresses and places to write: what one reads from
    /// beginning to end.
    pub fn lopende_tekst(&self) -> Vec<String> {
        fn loop_langs(blokken: &[Blok], uit: &mut Vec<String>) {
            for blok in blokken {
                match blok {
                    Blok::Alinea(tekst) => uit.push(kaal(tekst)),
                    Blok::Lijst { punten, .. } => uit.extend(punten.iter().map(kaal)),
                    Blok::Kader(blokken) | Blok::Samenhouden(blokken) => loop_langs(blokken, uit),
                    _ => {}
                }
            }
        }
        let mut uit = Vec::new();
        loop_langs(&self.blokken, &mut uit);
        uit
    }

    /// Puts the signature that was drawn on the screen into its box.
    pub(crate) fn teken(&mut self, inkt: &Handtekening) {
        fn zoek(blokken: &mut [Blok], inkt: &Handtekening) {
            for blok in blokken {
                match blok {
                    Blok::Kader(binnen) | Blok::Samenhouden(binnen) => zoek(binnen, inkt),
                    Blok::Handtekening(kolommen) => {
                        for veld in kolommen.iter_mut().flat_map(|k| &mut k.velden) {
                            if let Tekenveld::Getekend(_, plaats) = veld {
                                *plaats = inkt.clone();
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        zoek(&mut self.blokken, inkt);
    }

    /// How many places still wait for something to be recorded.
    pub fn gaten(&self) -> usize {
        fn in_tekst(t: &Tekst) -> usize {
            t.iter().filter(|d| d.gat).count()
        }
        fn tel(blok: &Blok) -> usize {
            match blok {
                Blok::Kop { tekst, .. }
                | Blok::Alinea(tekst)
                | Blok::KleineLetters(tekst)
                | Blok::Invulregels { label: tekst, .. } => in_tekst(tekst),
                Blok::Lijst { punten: teksten, .. } | Blok::Citaat(teksten) => teksten.iter().map(in_tekst).sum(),
                Blok::Feiten(rijen) | Blok::Kenmerken(rijen) => {
                    rijen.iter().map(|(a, b)| in_tekst(a) + in_tekst(b)).sum()
                }
                Blok::Tabel { koppen, rijen, .. } => {
                    koppen.iter().map(in_tekst).sum::<usize>() + rijen.iter().flatten().map(in_tekst).sum::<usize>()
                }
                Blok::Kader(blokken) | Blok::Samenhouden(blokken) => blokken.iter().map(tel).sum(),
                Blok::Keuze { vraag, keuzes } => {
                    in_tekst(vraag) + keuzes.iter().map(|k| in_tekst(&k.tekst)).sum::<usize>()
                }
                Blok::Handtekening(kolommen) => kolommen
                    .iter()
                    .flat_map(|k| &k.velden)
                    .map(|v| match v {
                        Tekenveld::Invulregel(t)
                        | Tekenveld::Vak(t)
                        | Tekenveld::Tekenvak(t)
                        | Tekenveld::Getekend(t, _) => in_tekst(t),
                        Tekenveld::Gegeven(a, b) => in_tekst(a) + in_tekst(b),
                    })
                    .sum(),
                Blok::Adresblok { regels, .. } => regels.iter().map(in_tekst).sum(),
                // What it lacks stands as a gap in the table or list beside it.
                Blok::NieuweBladzijde | Blok::Beeldmerk { .. } | Blok::Figuur { .. } => 0,
            }
        }
        self.blokken.iter().map(tel).sum::<usize>() + self.noten.iter().map(in_tekst).sum::<usize>()
    }
}

/// Says a document from top to bottom.
struct Voorlezer<'d> {
    noten: &'d [Tekst],
    /// The footnotes that were said.
    gelezen: BTreeSet<usize>,
    uit: Vec<String>,
}

impl Voorlezer<'_> {
    fn zeg(&mut self, tekst: &Tekst) {
        self.uit.push(kaal(tekst));
        for nummer in tekst.iter().filter_map(|d| d.noot) {
            if let Some(noot) = self.noten.get(nummer.wrapping_sub(1))
                && self.gelezen.insert(nummer)
            {
                self.uit.push(kaal(noot));
            }
        }
    }

    fn blok(&mut self, blok: &Blok) {
        match blok {
            Blok::Kop { tekst, .. } | Blok::Alinea(tekst) | Blok::KleineLetters(tekst) => self.zeg(tekst),
            Blok::Invulregels { label, .. } => {
                if !label.is_empty() {
                    self.zeg(label);
                }
            }
            Blok::Lijst { punten: teksten, .. } | Blok::Citaat(teksten) => teksten.iter().for_each(|t| self.zeg(t)),
            Blok::Feiten(rijen) | Blok::Kenmerken(rijen) => rijen.iter().for_each(|(a, b)| {
                self.zeg(a);
                self.zeg(b);
            }),
            Blok::Tabel { koppen, rijen, .. } => koppen.iter().chain(rijen.iter().flatten()).for_each(|t| self.zeg(t)),
            Blok::Kader(blokken) | Blok::Samenhouden(blokken) => blokken.iter().for_each(|b| self.blok(b)),
            Blok::Keuze { vraag, keuzes } => {
                if !vraag.is_empty() {
                    self.zeg(vraag);
                }
                keuzes.iter().for_each(|Keuzemogelijkheid { tekst, .. }| self.zeg(tekst));
            }
            Blok::Handtekening(kolommen) => {
                for kolom in kolommen {
                    self.zeg(&kolom.kop);
                    for veld in &kolom.velden {
                        match veld {
                            Tekenveld::Invulregel(t)
                            | Tekenveld::Vak(t)
                            | Tekenveld::Tekenvak(t)
                            | Tekenveld::Getekend(t, _) => self.zeg(t),
                            Tekenveld::Gegeven(a, b) => {
                                self.zeg(a);
                                self.zeg(b);
                            }
                        }
                    }
                }
            }
            Blok::Adresblok { retour, regels, .. } => std::iter::once(retour).chain(regels).for_each(|t| self.zeg(t)),
            Blok::Figuur { alt, .. } => self.uit.push(alt.clone()),
            Blok::NieuweBladzijde | Blok::Beeldmerk { .. } => {}
        }
    }
}
