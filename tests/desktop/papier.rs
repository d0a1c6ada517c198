//! What came out of the printer, beside the PDF that was kept.

use super::bureau::opbrengst;
use std::path::Path;
use std::process::Command;

/// Parts of a page in which its ink is compared: wide enough for the edges of letters to fall where they like.
const VAKKEN: (usize, usize) = (20, 28);
/// How much of the ink may lie elsewhere. The same page gives less than a tenth, another page two thirds.
const VERSCHIL: f64 = 0.2;

/// Every page of the one is the same page of the other, as far as one sees, and its code can be read.
pub fn is_gelijk(geprint: &[u8], bewaard: &[u8]) {
    let map = tempfile::tempdir().unwrap();
    let (papier, stuk) = (bladzijden(map.path(), "papier", geprint), bladzijden(map.path(), "stuk", bewaard));
    assert_eq!(papier.len(), stuk.len(), "paper has other pages than what was kept");
    for (n, (papier, stuk)) in papier.iter().zip(&stuk).enumerate() {
        let inkt: f64 = stuk.iter().sum();
        let anders: f64 = papier.iter().zip(stuk).map(|(a, b)| (a - b).abs()).sum();
        assert!(inkt > 1.0, "page {} is empty", n + 1);
        assert!(anders / inkt < VERSCHIL, "page {} differs: {:.3} of its ink", n + 1, anders / inkt);
    }
    let codes = |bytes: &[u8]| scan::lees(bytes).unwrap();
    assert!(codes(bewaard).iter().all(|b| matches!(b.pagina, scan::Pagina::Herkend(_))));
    assert_eq!(codes(geprint), codes(bewaard), "the codes on paper are not those of the PDF");
}

/// Keeps what was printed beside the pictures of the screens.
pub fn leg_neer(naam: &str, bytes: &[u8]) {
    std::fs::write(opbrengst().join(naam), bytes).unwrap();
}

/// How dark each part of each page is.
fn bladzijden(map: &Path, naam: &str, pdf: &[u8]) -> Vec<Vec<f64>> {
    let pad = map.join(format!("{naam}.pdf"));
    std::fs::write(&pad, pdf).unwrap();
    let gelukt = Command::new("pdftoppm").args(["-gray", "-r", "100"]).arg(&pad).arg(map.join(naam)).status();
    assert!(gelukt.expect("pdftoppm is needed (apt: poppler-utils)").success());
    let mut beelden: Vec<_> = std::fs::read_dir(map)
        .unwrap()
        .map(|i| i.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "pgm"))
        .filter(|p| p.file_name().is_some_and(|n| n.to_string_lossy().starts_with(naam)))
        .collect();
    beelden.sort();
    beelden.iter().map(|p| vakken(&std::fs::read(p).unwrap())).collect()
}

/// Of a grey picture in PGM: "P5 breed hoog 255" and a byte for each dot.
fn vakken(pgm: &[u8]) -> Vec<f64> {
    let kop = String::from_utf8_lossy(&pgm[..pgm.len().min(40)]).into_owned();
    let mut maten = kop.split_whitespace().skip(1).map_while(|m| m.parse::<usize>().ok());
    let (breed, hoog) = (maten.next().unwrap(), maten.next().unwrap());
    let punten = &pgm[pgm.len() - breed * hoog..];
    let (kolommen, rijen) = VAKKEN;
    let mut uit = Vec::new();
    for rij in 0..rijen {
        for kolom in 0..kolommen {
            let (x, y) = (
                kolom * breed / kolommen..(kolom + 1) * breed / kolommen,
                rij * hoog / rijen..(rij + 1) * hoog / rijen,
            );
            let aantal = x.len() * y.len();
            let inkt: f64 =
                y.flat_map(|y| x.clone().map(move |x| y * breed + x)).map(|p| f64::from(255 - punten[p])).sum();
            uit.push(inkt / aantal as f64);
        }
    }
    uit
}
