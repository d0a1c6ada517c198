//! Writes the letters of an invented resident to a folder, to look at:
//! `cargo run -p stukken --example voorbeelden -- <folder>`
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "an example for who changes letters")]

#[path = "../tests/voorbeeld/mod.rs"]
mod voorbeeld;

fn main() {
    let map = std::env::args().nth(1).map(std::path::PathBuf::from).expect("geef een map");
    std::fs::create_dir_all(&map).unwrap();
    for (_, stuk) in voorbeeld::alle_vier() {
        std::fs::write(map.join(stuk.bestandsnaam()), stuk.pdf().unwrap()).unwrap();
        for (n, pagina) in stuk.paginas_svg().iter().enumerate() {
            let naam = stuk.bestandsnaam().replace(".pdf", &format!("-{}.svg", n + 1));
            std::fs::write(map.join(naam), &pagina.svg).unwrap();
        }
    }
}
