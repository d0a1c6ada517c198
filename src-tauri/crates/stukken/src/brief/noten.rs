//! Footnotes: `[^naam]` where the reference stands, and below it a line `[^naam]: ...` with what the note
//! says. They are taken out before Markdown is read: a letter is read piece by piece, and a note may stand
//! in another piece than its reference.

use super::markdown::Fout;
use super::waarden;
use crate::document::{Blok, Tekenveld, Tekst};
use std::collections::BTreeMap;

pub(super) const WAAR: Fout = "een noot kan alleen bij gewone tekst, een punt van een lijst of een rij";

/// A filled letter without its notes; in their place stand characters of our own.
pub(super) struct Los {
    /// The letter.
    pub tekst: String,
    /// What each note says, by its number from 1.
    pub noten: Vec<String>,
}

/// A reference somewhere in a line, with what stands before and after it.
fn verwijzing(regel: &str) -> Option<(&str, &str, &str)> {
    let (voor, rest) = regel.split_once("[^")?;
    let (naam, na) = rest.split_once(']')?;
    (!naam.is_empty() && !naam.contains(char::is_whitespace)).then_some((voor, naam, na))
}

/// The note that begins in a line: its name and its first words.
fn begin(regel: &str) -> Option<(&str, &str)> {
    let ("", naam, na) = verwijzing(regel.trim_start())? else { return None };
    Some((naam, na.strip_prefix(':')?.trim()))
}

/// The names of the references in a line that is no note.
fn namen(regel: &str) -> Vec<&str> {
    let (mut uit, mut rest) = (Vec::new(), regel);
    while let Some((_, naam, na)) = verwijzing(rest) {
        uit.push(naam);
        rest = na;
    }
    uit
}

/// Whether a line refers to a note.
pub(super) fn verwijst(regel: &str) -> bool {
    begin(regel).is_none() && verwijzing(regel).is_some()
}

/// Checks the notes of a letter text before it is filled: gives the line and what is wrong.
pub(super) fn controleer(tekst: &str) -> Result<(), (usize, String)> {
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    let mut verwezen: Vec<&str> = Vec::new();
    for (n, regel) in tekst.lines().enumerate().map(|(n, r)| (n + 1, r)) {
        if let Some((naam, woorden)) = begin(regel) {
            if open.remove(naam).is_none() && !verwezen.contains(&naam) {
                return Err((n, format!("naar de noot [^{naam}] wordt hierboven nergens verwezen")));
            }
            if woorden.is_empty() {
                return Err((n, format!("in de noot [^{naam}] staat niets")));
            }
            if !namen(woorden).is_empty() {
                return Err((n, format!("de noot [^{naam}] verwijst zelf naar een noot")));
            }
            continue;
        }
        for naam in namen(regel) {
            if !mag(regel) {
                return Err((n, WAAR.to_owned()));
            }
            open.entry(naam).or_insert(n);
            verwezen.push(naam);
        }
    }
    match open.into_iter().min_by_key(|(_, n)| *n) {
        Some((naam, n)) => {
            Err((n, format!("bij [^{naam}] hoort een noot: een regel hieronder die begint met [^{naam}]:")))
        }
        None => Ok(()),
    }
}

/// A heading is a bookmark too, and in the words of the resident nothing is added.
fn mag(regel: &str) -> bool {
    !["#", ">", ":::", "- [ ]", "- [x]"].iter().any(|begin| regel.trim_start().starts_with(begin))
}

/// Takes the notes out of a filled letter. A note belongs to the references above it that have none yet; a
/// note that no reference is left for, falls away with the sentence that it belonged to.
pub(super) fn los(gevuld: &str) -> Result<Los, Fout> {
    const TE_VEEL: Fout = "deze brief heeft te veel noten";
    let mut uit = Los { tekst: String::with_capacity(gevuld.len()), noten: Vec::new() };
    // Per name the number that waits for its note.
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    let mut regels = gevuld.lines().peekable();
    while let Some(regel) = regels.next() {
        if let Some((naam, woorden)) = begin(regel) {
            let mut noot = woorden.to_owned();
            // The note goes on until a white line, another note or a block.
            let verder = |r: &&str| !r.trim().is_empty() && begin(r).is_none() && !r.trim_start().starts_with(":::");
            while let Some(vervolg) = regels.next_if(verder) {
                noot.push(' ');
                noot.push_str(vervolg.trim());
            }
            if let Some(plaats) = open.remove(naam).and_then(|nummer| uit.noten.get_mut(nummer - 1)) {
                *plaats = noot;
            }
            // It parted two paragraphs.
            uit.tekst.push('\n');
            continue;
        }
        let mut rest = regel;
        while let Some((voor, naam, na)) = verwijzing(rest) {
            let nummer = match open.get(naam) {
                Some(nummer) => *nummer,
                None => {
                    uit.noten.push(String::new());
                    open.insert(naam, uit.noten.len());
                    uit.noten.len()
                }
            };
            uit.tekst.push_str(voor);
            uit.tekst.push(waarden::nootteken(nummer).ok_or(TE_VEEL)?);
            rest = na;
        }
        uit.tekst.push_str(rest);
        uit.tekst.push('\n');
    }
    if open.is_empty() { Ok(uit) } else { Err("bij een verwijzing [^...] hoort een noot die er nu niet is") }
}

/// A reference stands only where its note can be placed below it.
pub(super) fn plaatsen(blokken: &[Blok]) -> Result<(), Fout> {
    let zonder = |teksten: &[&Tekst]| teksten.iter().all(|t| t.iter().all(|deel| deel.noot.is_none()));
    let goed = |blok: &Blok| match blok {
        Blok::Kader(binnen) | Blok::Samenhouden(binnen) => plaatsen(binnen).is_ok(),
        Blok::Kop { tekst, .. } | Blok::KleineLetters(tekst) | Blok::Invulregels { label: tekst, .. } => {
            zonder(&[tekst])
        }
        Blok::Tabel { koppen: teksten, .. } | Blok::Citaat(teksten) => teksten.iter().all(|t| zonder(&[t])),
        Blok::Kenmerken(rijen) => rijen.iter().all(|(a, b)| zonder(&[a, b])),
        Blok::Keuze { vraag, keuzes } => zonder(&[vraag]) && keuzes.iter().all(|k| zonder(&[&k.tekst])),
        Blok::Adresblok { retour, regels, .. } => zonder(&[retour]) && regels.iter().all(|r| zonder(&[r])),
        Blok::Handtekening(kolommen) => kolommen.iter().all(|kolom| {
            zonder(&[&kolom.kop])
                && kolom.velden.iter().all(|veld| match veld {
                    Tekenveld::Invulregel(t)
                    | Tekenveld::Vak(t)
                    | Tekenveld::Tekenvak(t)
                    | Tekenveld::Getekend(t, _) => zonder(&[t]),
                    Tekenveld::Gegeven(a, b) => zonder(&[a, b]),
                })
        }),
        Blok::Alinea(_)
        | Blok::Lijst { .. }
        | Blok::Feiten(_)
        | Blok::NieuweBladzijde
        | Blok::Figuur { .. }
        | Blok::Beeldmerk { .. } => true,
    };
    if blokken.iter().all(goed) { Ok(()) } else { Err(WAAR) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_belongs_to_the_references_above_it() {
        let uit =
            los("Een[^a] en twee[^b].\n\n[^a]: Eerste\n  gaat door.\n[^b]: Tweede.\n\nDrie[^a].\n\n[^a]: Derde.\n")
                .unwrap();
        assert_eq!(uit.noten, ["Eerste gaat door.", "Tweede.", "Derde."]);
        let tekens = [1, 2, 3].map(|n| waarden::nootteken(n).unwrap());
        let regels: Vec<&str> = uit.tekst.lines().filter(|r| !r.is_empty()).collect();
        let [een, twee, drie] = tekens;
        assert_eq!(regels, [format!("Een{een} en twee{twee}."), format!("Drie{drie}.")]);
        assert!(los("Een[^a].\n").is_err());
        assert_eq!(los("Niets.\n\n[^a]: Weg.\n").unwrap().noten, Vec::<String>::new());
        assert_eq!(los("Tekst [^ met] haken[^]: niets.").unwrap().noten.len(), 0);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (tekst, regel, deel) in [
            ("# A\n\nEen[^a].\n", 3, "hoort een noot"),
            ("# A\n\nEen.\n\n[^a]: Noot.\n", 5, "nergens verwezen"),
            ("[^a]: Noot.\n\nEen[^a].\n", 1, "nergens verwezen"),
            ("Een[^a].\n\n[^a]:\n", 3, "staat niets"),
            ("Een[^a].\n\n[^a]: Zie[^b].\n", 3, "verwijst zelf"),
            ("# Kop[^a]\n\n[^a]: Noot.\n", 1, "alleen bij gewone tekst"),
        ] {
            let (n, wat) = controleer(tekst).unwrap_err();
            assert!(n == regel && wat.contains(deel), "{tekst}: {n} {wat}");
        }
        assert_eq!(controleer("Een[^a] en[^a] twee[^b].\n\n[^a]: A.\n[^b]: B.\n\n[^a]: Anders.\n"), Ok(()));
    }
}
