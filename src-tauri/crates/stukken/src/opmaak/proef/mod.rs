//! The letters of many random dossiers, looked over as a reader of the paper would.

pub(super) mod blad;
mod toeval;

use super::Opmaak;
use super::tekening::{Merk, Rol, Teken};
use crate::document::{Blok, Tekenveld, kaal};
use crate::voorbeeld::{GEMEENTEN, regels_van, stuk_van};
use crate::{Stuk, StukFout, StukSoort};
use std::collections::{BTreeMap, BTreeSet};
use toeval::Toeval;

/// Random dossiers, and the letters that are made of each: not all, for the tests may not take minutes.
/// `STUKKEN_PROEF=alles cargo test --release -p stukken random_dossiers` makes all; with the number of a dossier
/// all of that one.
const DOSSIERS: usize = 200;
const BRIEVEN_PER_DOSSIER: usize = 2;

fn woorden(t: &str) -> String {
    t.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts in the order of the tree: what a screen reader says.
fn voorgelezen(opmaak: &Opmaak) -> Vec<String> {
    let mut teksten: BTreeMap<usize, String> = BTreeMap::new();
    for teken in opmaak.paginas.iter().flatten() {
        if let Teken::Tekst { tekst, merk: Merk::Knoop(k), afbreekteken: false, .. } = teken
            && opmaak.boom.0[*k].rol != Rol::Puntteken
        {
            teksten.entry(*k).or_default().push_str(tekst);
        }
    }
    // The alternative of a drawing takes the place of what stands in it.
    for (knoop, tekst) in &mut teksten {
        if let (Rol::Figuur, Some(alt)) = (opmaak.boom.0[*knoop].rol, &opmaak.boom.0[*knoop].alt) {
            tekst.clone_from(alt);
        }
    }
    teksten.values().map(|t| woorden(t)).filter(|t| !t.is_empty()).collect()
}

/// The pages on which each label of a signature block stands, per block.
fn handtekeningen(stuk: &Stuk) -> Vec<Vec<BTreeSet<usize>>> {
    fn zoek<'b>(blokken: &'b [Blok], uit: &mut Vec<&'b Blok>) {
        for blok in blokken {
            match blok {
                Blok::Handtekening(_) => uit.push(blok),
                Blok::Kader(b) | Blok::Samenhouden(b) => zoek(b, uit),
                _ => {}
            }
        }
    }
    let mut blokken = Vec::new();
    zoek(&stuk.blokken.blokken, &mut blokken);
    let mut plaatsen: BTreeMap<(usize, usize), String> = BTreeMap::new();
    for (n, pagina) in stuk.opmaak.paginas.iter().enumerate() {
        for teken in pagina {
            if let Teken::Tekst { tekst, merk: Merk::Knoop(k), afbreekteken: false, .. } = teken {
                plaatsen.entry((*k, n)).or_default().push_str(tekst);
            }
        }
    }
    let op = |label: String| plaatsen.iter().filter(|(_, t)| woorden(t) == label).map(|((_, n), _)| *n).collect();
    let labels = |blok: &Blok| -> Vec<String> {
        let Blok::Handtekening(kolommen) = blok else { return Vec::new() };
        let velden = kolommen.iter().flat_map(|k| &k.velden).map(|v| match v {
            Tekenveld::Invulregel(t)
            | Tekenveld::Vak(t)
            | Tekenveld::Tekenvak(t)
            | Tekenveld::Getekend(t, _)
            | Tekenveld::Gegeven(t, _) => woorden(&kaal(t)),
        });
        kolommen.iter().map(|k| woorden(&kaal(&k.kop))).chain(velden).filter(|t| !t.is_empty()).collect()
    };
    blokken.into_iter().map(|blok| labels(blok).into_iter().map(op).collect()).collect()
}

#[test]
fn the_letters_of_random_dossiers_have_nothing_that_looks_like_a_mistake() {
    let regels = GEMEENTEN.map(regels_van);
    let (mut beproefd, mut gemaakt, mut fouten) = (0, 0, Vec::new());
    let gevraagd = std::env::var("STUKKEN_PROEF").ok();
    let (alles, een) = (gevraagd.is_some(), gevraagd.and_then(|n| n.parse::<usize>().ok()));
    for nummer in (0..DOSSIERS).filter(|nummer| een.is_none_or(|een| een == *nummer)) {
        let soorten = StukSoort::ALLE.iter().enumerate().cycle().skip(nummer * BRIEVEN_PER_DOSSIER);
        for (n, soort) in soorten.take(if alles { StukSoort::ALLE.len() } else { BRIEVEN_PER_DOSSIER }) {
            beproefd += 1;
            let mut toeval = Toeval::nieuw((nummer * 1000 + n) as u64);
            let (map, datum) = toeval::dossier(*soort, &mut toeval);
            let stuk = match stuk_van(&regels[toeval.onder(regels.len())], *soort, &map, datum) {
                Ok(stuk) => stuk,
                // A fact was left out without which the letter has no sense.
                Err(StukFout::Ontbreekt(_) | StukFout::PastNiet(_) | StukFout::AnderBesluit) => continue,
                Err(fout) => panic!("{soort:?} of dossier {nummer}: {fout}"),
            };
            gemaakt += 1;
            let wat = |fout: String| format!("{soort:?} of dossier {nummer}: {fout}");
            fouten.extend(blad::fouten(&stuk.opmaak).into_iter().map(wat));
            for labels in handtekeningen(&stuk) {
                let samen = labels.iter().cloned().reduce(|a, b| a.intersection(&b).copied().collect());
                if samen.is_none_or(|paginas| paginas.is_empty()) {
                    fouten.push(wat("a signature block is not on one page".to_owned()));
                }
            }
            let verwacht: Vec<String> =
                stuk.blokken.teksten().iter().map(|t| woorden(t)).filter(|t| !t.is_empty()).collect();
            if voorgelezen(&stuk.opmaak) != verwacht {
                fouten.push(wat("not everything is read aloud, or not in order".to_owned()));
            }
        }
    }
    assert!(gemaakt * 10 > beproefd * 8, "most dossiers give a letter: {gemaakt}");
    let toon: Vec<&str> = fouten.iter().take(40).map(String::as_str).collect();
    assert!(fouten.is_empty(), "{} faults:\n{}", fouten.len(), toon.join("\n"));
}
