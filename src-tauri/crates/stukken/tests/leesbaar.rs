//! The letters keep to plain words themselves. The score is an aid: the bound is there to notice a text
//! that slips back into the words of an office.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod voorbeeld;

use leesbaarheid::{OpmerkingSoort, lees, score_van};

#[test]
fn every_letter_reads_easily() {
    for (soort, stuk) in voorbeeld::alle() {
        let teksten = stuk.blokken.lopende_tekst();
        // The signed form is boxes and names: too little to tell.
        let Some(score) = score_van(teksten.iter().map(String::as_str)) else {
            assert!(teksten.iter().map(|t| t.split(' ').count()).sum::<usize>() < 40, "{}", soort.code());
            continue;
        };
        assert!(score.punten >= 65, "{}: {} points", soort.code(), score.punten);
        assert!(
            score.woorden_per_zin <= 120,
            "{}: {} tenths of a word per sentence",
            soort.code(),
            score.woorden_per_zin
        );
        let moeilijk: Vec<_> = teksten
            .iter()
            .flat_map(|t| lees(t).opmerkingen)
            .filter(|o| o.soort == OpmerkingSoort::MoeilijkWoord)
            .map(|o| o.liever)
            .collect();
        assert!(moeilijk.is_empty(), "{}: say instead {moeilijk:?}", soort.code());
    }
}
