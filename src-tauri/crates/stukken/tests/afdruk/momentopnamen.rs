//! The text and the structure of every letter, as read from the PDF.

use crate::lezer::{self, woorden};
use crate::voorbeeld::{GEMEENTEN, alle_van};
use crate::{VERNIEUWEN, map, vernieuw};
use std::collections::BTreeSet;
use std::fs;

/// The first line that differs, with the one before.
fn verschil(was: &str, is: &str) -> String {
    let (oud, nieuw): (Vec<&str>, Vec<&str>) = (was.lines().collect(), is.lines().collect());
    let n = (0..oud.len().max(nieuw.len())).find(|n| oud.get(*n) != nieuw.get(*n)).unwrap_or(0);
    let regel = |regels: &[&str]| regels.get(n).map_or("(the end)", |r| r.trim()).to_owned();
    format!("line {}\n  was {}\n  is  {}", n + 1, regel(&oud), regel(&nieuw))
}

fn heeft_waardeteken(tekst: &str) -> bool {
    tekst.contains(|c| ('\u{e000}'..='\u{f8ff}').contains(&c) || c >= '\u{f0000}')
}

#[test]
fn every_letter_reads_as_it_did() {
    let mut fouten = Vec::new();
    for gemeente in GEMEENTEN {
        let map = map("momentopnamen").join(gemeente);
        fs::create_dir_all(&map).unwrap();
        let mut over: BTreeSet<_> = fs::read_dir(&map).unwrap().map(|d| d.unwrap().path()).collect();
        for (soort, stuk) in alle_van(gemeente) {
            let boom = lezer::lees(&stuk.pdf().unwrap());
            let verwacht: Vec<String> =
                stuk.blokken.teksten().iter().map(|t| woorden(t)).filter(|t| !t.is_empty()).collect();
            assert_eq!(boom.teksten(), verwacht, "{soort:?}: what is read aloud is what the letter says");
            // Values stand in a letter text as characters of a private plane until they are filled in.
            assert!(!heeft_waardeteken(&boom.beschrijf()), "{soort:?}: a value was not filled in");
            let pad = map.join(format!("{}.txt", soort.code()));
            over.remove(&pad);
            let is = boom.beschrijf();
            let was = fs::read_to_string(&pad).unwrap_or_default();
            if vernieuw() {
                fs::write(&pad, is).unwrap();
            } else if was != is {
                fouten.push(format!("{gemeente}, {}: {}", soort.code(), verschil(&was, &is)));
            }
        }
        for pad in over {
            if vernieuw() {
                fs::remove_file(pad).unwrap();
            } else {
                fouten.push(format!("{}: no such letter", pad.display()));
            }
        }
    }
    assert!(fouten.is_empty(), "{}\n{VERNIEUWEN}", fouten.join("\n"));
}
