//! The text and the structure of every letter, as read from the PDF.

use crate::lezer::{self, woorden};
use crate::voorbeeld::{GEMEENTEN, alle_van, oefenstuk};
use crate::{VERNIEUWEN, map, vernieuw};
use std::collections::BTreeSet;
use std::fs;
use stukken::StukSoort;

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
        let alle = alle_van(gemeente).into_iter().map(|(soort, stuk)| (soort.code().to_owned(), stuk));
        // The word on practice paper is no part of the text: what is read aloud stays the same.
        let oefening = oefenstuk(StukSoort::BeschikkingPgb);
        let oefening = (gemeente == GEMEENTEN[0]).then(|| ("oefening_beschikking_pgb".to_owned(), oefening));
        for (naam, stuk) in alle.chain(oefening) {
            let boom = lezer::lees(&stuk.pdf().unwrap());
            let verwacht: Vec<String> =
                stuk.blokken.teksten().iter().map(|t| woorden(t)).filter(|t| !t.is_empty()).collect();
            assert_eq!(boom.teksten(), verwacht, "{naam}: what is read aloud is what the letter says");
            // Values stand in a letter text as characters of a private plane until they are filled in.
            assert!(!heeft_waardeteken(&boom.beschrijf()), "{naam}: a value was not filled in");
            let pad = map.join(format!("{naam}.txt"));
            over.remove(&pad);
            let is = boom.beschrijf();
            let was = fs::read_to_string(&pad).unwrap_or_default();
            if vernieuw() {
                fs::write(&pad, is).unwrap();
            } else if was != is {
                fouten.push(format!("{gemeente}, {naam}: {}", verschil(&was, &is)));
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
