//! Two letters as they used to be written, and the same in plain words: the second must do better, else
//! the aid would lead its users astray. All four texts are our own.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use leesbaarheid::lees;

#[test]
fn plain_words_do_better_than_the_letter_they_replace() {
    let paren = [
        ("ontvangst", include_str!("paren/ontvangst-voor.txt"), include_str!("paren/ontvangst-na.txt")),
        ("besluit", include_str!("paren/besluit-voor.txt"), include_str!("paren/besluit-na.txt")),
    ];
    for (naam, voor, na) in paren {
        let (voor, na) = (lees(voor), lees(na));
        let (punten_voor, punten_na) = (voor.score.unwrap().punten, na.score.unwrap().punten);
        assert!(punten_na >= punten_voor + 25, "{naam}: {punten_voor} -> {punten_na}");
        assert!(voor.opmerkingen.len() >= 10, "{naam}: {:#?}", voor.opmerkingen);
        assert!(na.opmerkingen.len() <= 1, "{naam}: {:#?}", na.opmerkingen);
    }
}
