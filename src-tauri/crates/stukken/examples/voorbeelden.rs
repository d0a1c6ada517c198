//! Writes the letters of an invented resident to a folder, of each gemeente in a folder of its own, to
//! look at and to check: `cargo run -p stukken --example voorbeelden -- <folder>`
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "an example for who changes letters")]

#[path = "../tests/voorbeeld/mod.rs"]
mod voorbeeld;

use stukken::StukSoort;
use voorbeeld::{GEMEENTEN, alle_van, kort, oefenstuk, regels_van, stuk_van};

fn main() {
    let wortel = std::env::args().nth(1).map(std::path::PathBuf::from).expect("geef een map");
    for gemeente in GEMEENTEN {
        let map = wortel.join(gemeente);
        std::fs::create_dir_all(&map).unwrap();
        let kort = stuk_van(&regels_van(gemeente), StukSoort::Onderzoeksverslag, &kort(), "2026-12-10").unwrap();
        let alle = alle_van(gemeente).into_iter().map(|(_, stuk)| (String::new(), stuk));
        let oefening = oefenstuk(StukSoort::Onderzoeksverslag);
        for (voor, stuk) in alle.chain([("kort-".to_owned(), kort), (String::new(), oefening)]) {
            let naam = format!("{voor}{}", stuk.bestandsnaam());
            std::fs::write(map.join(&naam), stuk.pdf().unwrap()).unwrap();
            for (n, pagina) in stuk.paginas_svg().iter().enumerate() {
                std::fs::write(map.join(naam.replace(".pdf", &format!("-{}.svg", n + 1))), &pagina.svg).unwrap();
            }
        }
    }
}
