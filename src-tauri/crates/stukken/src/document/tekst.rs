//! The text of a document in reading order: what a screen reader would say.

use wmo::feit::Handtekening;

use super::{Blok, Document, Keuzemogelijkheid, Tekenveld, Tekst};

/// The text of runs, put together.
pub(crate) fn kaal(tekst: &Tekst) -> String {
    tekst.iter().map(|d| d.tekst.as_str()).collect()
}

impl Document {
    /// All texts in reading order, one per paragraph, item, cell, label or choice.
    pub fn teksten(&self) -> Vec<String> {
        let mut uit = Vec::new();
        for blok in &self.blokken {
            verzamel(blok, &mut uit);
        }
        uit
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
        self.blokken.iter().map(tel).sum()
    }
}

fn verzamel(blok: &Blok, uit: &mut Vec<String>) {
    let mut zeg = |t: &Tekst| uit.push(kaal(t));
    match blok {
        Blok::Kop { tekst, .. } | Blok::Alinea(tekst) | Blok::KleineLetters(tekst) => zeg(tekst),
        Blok::Invulregels { label, .. } => {
            if !label.is_empty() {
                zeg(label);
            }
        }
        Blok::Lijst { punten: teksten, .. } | Blok::Citaat(teksten) => teksten.iter().for_each(zeg),
        Blok::Feiten(rijen) | Blok::Kenmerken(rijen) => rijen.iter().for_each(|(a, b)| {
            zeg(a);
            zeg(b);
        }),
        Blok::Tabel { koppen, rijen, .. } => koppen.iter().chain(rijen.iter().flatten()).for_each(zeg),
        Blok::Kader(blokken) | Blok::Samenhouden(blokken) => blokken.iter().for_each(|b| verzamel(b, uit)),
        Blok::Keuze { vraag, keuzes } => {
            if !vraag.is_empty() {
                zeg(vraag);
            }
            keuzes.iter().for_each(|Keuzemogelijkheid { tekst, .. }| zeg(tekst));
        }
        Blok::Handtekening(kolommen) => {
            for kolom in kolommen {
                zeg(&kolom.kop);
                for veld in &kolom.velden {
                    match veld {
                        Tekenveld::Invulregel(t)
                        | Tekenveld::Vak(t)
                        | Tekenveld::Tekenvak(t)
                        | Tekenveld::Getekend(t, _) => zeg(t),
                        Tekenveld::Gegeven(a, b) => {
                            zeg(a);
                            zeg(b);
                        }
                    }
                }
            }
        }
        Blok::Adresblok { retour, regels, .. } => std::iter::once(retour).chain(regels).for_each(zeg),
        Blok::Figuur { alt, .. } => uit.push(alt.clone()),
        Blok::NieuweBladzijde | Blok::Beeldmerk { .. } => {}
    }
}
