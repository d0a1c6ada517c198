//! A pile of scanned pages, sorted: which documents lie in it, and what is missing.

use crate::bestand::{GelezenPagina, Pagina};
use crate::draai::Draai;
use crate::kenmerk::Stukkenmerk;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Where a page was found: in which file, from 0, and on which place in it, from 1; and how it lies there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vindplaats {
    /// Which file, from 0.
    pub bestand: usize,
    /// Its place in the file, from 1.
    pub plaats: usize,
    /// What it takes to let it stand upright, where its code tells.
    pub draai: Option<Draai>,
}

/// The pages of one version of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GevondenStuk {
    /// Which document.
    pub stuk: Stukkenmerk,
    /// Which version; 0 for a document that has none.
    pub versie: u32,
    /// How many pages it has.
    pub paginas: u16,
    /// Where each page was found first, by its number.
    pub gevonden: BTreeMap<u16, Vindplaats>,
    /// Found once more: the number, and where.
    pub dubbel: Vec<(u16, Vindplaats)>,
}

impl GevondenStuk {
    /// The numbers of the pages that are not there.
    pub fn ontbreekt(&self) -> Vec<u16> {
        (1..=self.paginas).filter(|n| !self.gevonden.contains_key(n)).collect()
    }

    /// Whether the pages lie in the order of their numbers.
    pub fn op_volgorde(&self) -> bool {
        self.gevonden.values().zip(self.gevonden.values().skip(1)).all(|(een, twee)| een < twee)
    }
}

/// What lies in a pile of pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stapel {
    /// The documents, in the order in which they were met.
    pub stukken: Vec<GevondenStuk>,
    /// The pages without a code that could be read, and what came of them.
    pub onbekend: Vec<(Vindplaats, Pagina)>,
    /// The pages with nothing on them.
    pub leeg: Vec<Vindplaats>,
}

impl Stapel {
    /// Sorts the pages of these files.
    pub fn van(bestanden: &[Vec<GelezenPagina>]) -> Self {
        let mut stapel = Self::default();
        for (bestand, paginas) in bestanden.iter().enumerate() {
            for gelezen in paginas {
                let waar = Vindplaats { bestand, plaats: gelezen.plaats, draai: gelezen.draai };
                stapel.leg_erbij(waar, gelezen.pagina);
            }
        }
        stapel
    }

    fn leg_erbij(&mut self, waar: Vindplaats, pagina: Pagina) {
        let code = match pagina {
            Pagina::Herkend(code) => code,
            Pagina::Leeg => return self.leeg.push(waar),
            Pagina::GeenCode | Pagina::Onleesbaar => return self.onbekend.push((waar, pagina)),
        };
        // Another number of pages: another printing, from before the document was final.
        let past = |s: &GevondenStuk| (s.stuk, s.versie, s.paginas) == (code.stuk, code.versie, code.paginas);
        let plaats = self.stukken.iter().position(past).unwrap_or_else(|| {
            self.stukken.push(GevondenStuk {
                stuk: code.stuk,
                versie: code.versie,
                paginas: code.paginas,
                gevonden: BTreeMap::new(),
                dubbel: Vec::new(),
            });
            self.stukken.len() - 1
        });
        let stuk = &mut self.stukken[plaats];
        match stuk.gevonden.entry(code.pagina) {
            Entry::Vacant(leeg) => {
                leeg.insert(waar);
            }
            Entry::Occupied(_) => stuk.dubbel.push((code.pagina, waar)),
        }
    }
}

/// "3 lege achterkanten overgeslagen."; none when nothing was left out.
pub fn lege_achterkanten(aantal: usize) -> Option<String> {
    match aantal {
        0 => None,
        1 => Some("1 lege achterkant overgeslagen.".to_owned()),
        n => Some(format!("{n} lege achterkanten overgeslagen.")),
    }
}

/// "1-4, 6": numbers that follow each other together.
pub fn reeks(nummers: &[u16]) -> String {
    let mut delen: Vec<(u16, u16)> = Vec::new();
    for nummer in nummers {
        match delen.last_mut() {
            Some((_, tot)) if tot.checked_add(1) == Some(*nummer) => *tot = *nummer,
            _ => delen.push((*nummer, *nummer)),
        }
    }
    let deel = |(van, tot): &(u16, u16)| if van == tot { van.to_string() } else { format!("{van}-{tot}") };
    delen.iter().map(deel).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paginacode::Paginacode;

    fn blad(plaats: usize, wat: &str, versie: u32, pagina: u16) -> GelezenPagina {
        let stuk = Stukkenmerk::van(&[wat.as_bytes()]);
        let pagina = Pagina::Herkend(Paginacode { stuk, versie, pagina, paginas: 4 });
        GelezenPagina { plaats, pagina, draai: None }
    }

    #[test]
    fn a_mixed_pile_falls_apart_into_its_documents() {
        let zonder = |plaats, pagina| GelezenPagina { plaats, pagina, draai: None };
        let vreemd = zonder(3, Pagina::GeenCode);
        let bestanden = [
            vec![blad(1, "a", 2, 3), blad(2, "a", 2, 1), vreemd, blad(4, "b", 0, 1)],
            vec![blad(1, "a", 2, 3), blad(2, "a", 1, 4), blad(3, "b", 0, 2), zonder(4, Pagina::Leeg)],
        ];
        let stapel = Stapel::van(&bestanden);
        let waar = |bestand, plaats| Vindplaats { bestand, plaats, draai: None };
        assert_eq!(stapel.onbekend, [(waar(0, 3), Pagina::GeenCode)]);
        assert_eq!(stapel.leeg, [waar(1, 4)], "the back of a page is no page to find a place for");
        let [verslag, brief, oud] = &stapel.stukken[..] else { panic!("{stapel:?}") };
        assert_eq!((verslag.versie, verslag.ontbreekt(), verslag.op_volgorde()), (2, vec![2, 4], false));
        assert_eq!(verslag.dubbel, [(3, waar(1, 1))]);
        assert_eq!((brief.versie, brief.ontbreekt(), brief.op_volgorde()), (0, vec![3, 4], true));
        assert_eq!((oud.stuk, oud.versie, oud.gevonden.len()), (verslag.stuk, 1, 1));
        assert_eq!(Stapel::van(&[]), Stapel::default());
    }

    #[test]
    fn blank_backs_are_counted_in_words() {
        assert_eq!(lege_achterkanten(0), None);
        assert_eq!(lege_achterkanten(1).unwrap(), "1 lege achterkant overgeslagen.");
        assert_eq!(lege_achterkanten(3).unwrap(), "3 lege achterkanten overgeslagen.");
    }

    #[test]
    fn numbers_that_follow_each_other_stand_together() {
        assert_eq!(reeks(&[1, 2, 3, 5, 7, 8]), "1-3, 5, 7-8");
        assert_eq!(reeks(&[]), "");
    }
}
