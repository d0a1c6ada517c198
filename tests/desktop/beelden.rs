//! The pictures of the README and the guide: chosen screens of the desktop tests, all of invented people.
//!
//! ```text
//! KEUKENTAFEL_BEELDEN=1 cargo test --test desktop      # makes them anew in docs/beelden
//! ```

use std::fs;
use std::path::{Path, PathBuf};

/// Which screen is which picture.
const BEELDEN: [(&str, &str); 15] = [
    ("40-oefenen", "werkvoorraad"),
    ("03-melding-bsn-fout", "melding"),
    ("50-celik-overzicht", "dossier"),
    ("72-gesprek-zien-vertellen-denken", "gesprek"),
    ("75-netwerk", "netwerk"),
    ("77-meekijken", "meekijken"),
    ("79-hoe-verder", "hoe-verder"),
    ("44-tekenen-handtekening", "tekenen"),
    ("71-trap-open", "trap"),
    ("72-samen-lezen", "samen-lezen"),
    ("56-celik-verslag", "verslag"),
    ("24-besluitcontrole", "besluitcontrole"),
    ("47-termijnen-in-beeld", "termijnen"),
    ("111-post", "post"),
    ("120-tas", "tas"),
];

fn map() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/beelden")
}

/// Keeps the picture of this screen for the guide, when that was asked for and it is one of them.
pub fn kies(scherm: &str, foto: &Path) {
    if std::env::var_os("KEUKENTAFEL_BEELDEN").is_none() {
        return;
    }
    for (_, naam) in BEELDEN.iter().filter(|(van, _)| *van == scherm) {
        fs::copy(foto, map().join(format!("{naam}.png"))).unwrap();
    }
}

/// A picture that is shown is one that can be remade, and every one that can be remade is shown.
#[test]
fn every_picture_of_the_documents_can_be_remade() {
    let mut getoond: Vec<String> = Vec::new();
    for document in ["README.md", "docs/handleiding.md", "docs/beheer.md"] {
        let tekst = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(document)).unwrap();
        getoond.extend(tekst.split("beelden/").skip(1).filter_map(|s| Some(s.split_once(".png")?.0.to_owned())));
    }
    getoond.sort();
    getoond.dedup();
    let mut gemaakt: Vec<String> = BEELDEN.iter().map(|(_, naam)| (*naam).to_owned()).collect();
    gemaakt.sort();
    assert_eq!(getoond, gemaakt);
    let mut bestanden: Vec<String> = fs::read_dir(map())
        .unwrap()
        .map(|b| b.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    bestanden.sort();
    assert_eq!(bestanden, gemaakt);
}
