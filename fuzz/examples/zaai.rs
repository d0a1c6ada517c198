//! Writes what fuzzing begins with (`corpus/<target>/`): the cases, profiles, letters and questions that
//! are in the project.

use image::{GrayImage, ImageFormat, Luma};
use scan::{Paginacode, Stukkenmerk, Vierkant, Vindplaats};
use std::fs;
use std::io::{Cursor, Result};
use std::path::{Path, PathBuf};
use stukken::StukSoort;

fn main() -> Result<()> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    let wortel = fuzz.join("..");
    let zet = |doel: &str, naam: &str, bytes: &[u8]| {
        let map = fuzz.join("corpus").join(doel);
        fs::create_dir_all(&map)?;
        fs::write(map.join(naam), bytes)
    };
    for pad in bestanden(&wortel.join("tests/casussen"), "json")? {
        let (naam, bytes) = (naam(&pad), fs::read(&pad)?);
        zet("casus", &naam, &bytes)?;
        if let Ok(rij) = cli::vastleggingen_van_casus(&bytes) {
            zet("vastleggingen", &naam, &serde_json::to_vec(&rij)?)?;
        }
    }
    for gemeente in bestanden(&wortel.join("assets/gemeenten"), "")? {
        zet("profiel", &naam(&gemeente), &fs::read(gemeente.join("profiel.toml"))?)?;
    }
    for pad in bestanden(&wortel.join("assets/brieven"), "md")? {
        let tekst = format!("{}\n{}", naam(&pad), fs::read_to_string(&pad)?);
        zet("brief", &naam(&pad), tekst.as_bytes())?;
    }
    zet("beeldmerk", "beeldmerk.svg", &fs::read(wortel.join("assets/brieven/beeldmerk.svg"))?)?;
    for (naam, bytes) in scans(&fs::read(wortel.join("tests/casussen/besluit_op_tijd_met_zin.json"))?) {
        zet("scan", naam, &bytes)?;
    }
    for (nummer, vraag) in VRAGEN.iter().enumerate() {
        zet("termijnregel", &nummer.to_string(), vraag.as_bytes())?;
    }
    for (nummer, datum) in DATUMS.iter().enumerate() {
        zet("datum", &nummer.to_string(), datum.as_bytes())?;
    }
    zet("termijn", "leeg", &[])
}

const VRAGEN: [&str; 6] = [
    "onderzoek 2026-11-13",
    "besluit 2026-11-23 --verzuim 2026-11-27..2026-12-11 --aangevuld 2026-12-04",
    "besluit 23-11-2026 --igs 2026-12-08 --besluit 2027-01-05 --aanvragers 2",
    "bezwaar 2026-12-07 --ontvangen 2027-01-20 --poststempel 2027-01-18",
    "verdaging_bezwaar 2026-12-07 --weken 4 --commissie",
    "datalek 2026-11-23 --tijd 14:30",
];

const DATUMS: [&str; 8] = [
    "ma 4 januari 2027",
    "4-1-27",
    "04012027",
    "2027-01-04",
    "over twee weken",
    "over een maand",
    "eergisteren",
    "overmorgen",
];

/// A page with a code as a photograph of each kind, the two as one PDF, and a letter as it was printed.
fn scans(casus: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let code = Paginacode { stuk: Stukkenmerk::van(&[b"x"]), versie: 1, pagina: 1, paginas: 2 };
    let zwart = |x: u32, y: u32| {
        let vierkant = Vierkant::van(&code)?;
        let (kolom, rij) = (x.checked_sub(60)? as usize / 3, y.checked_sub(120)? as usize / 3);
        Some(vierkant.is_zwart(kolom, rij))
    };
    let blad = GrayImage::from_fn(180, 240, |x, y| Luma([if zwart(x, y) == Some(true) { 0 } else { 255 }]));
    let mut uit = Vec::new();
    for (naam, soort) in [("blad.jpg", ImageFormat::Jpeg), ("blad.png", ImageFormat::Png)] {
        let mut bytes = Cursor::new(Vec::new());
        if blad.write_to(&mut bytes, soort).is_ok() {
            uit.push((naam, bytes.into_inner()));
        }
    }
    let fotos: Vec<&[u8]> = uit.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    let waar = |bestand| Vindplaats { bestand, plaats: 1, draai: None };
    let bundel = scan::bundel(&fotos, &[waar(0), waar(1)]);
    uit.extend(bundel.ok().map(|bytes| ("twee.pdf", bytes)));
    let brief = cli::stuk_van_casus(StukSoort::BewijsRechten, casus);
    uit.extend(brief.ok().map(|bytes| ("brief.pdf", bytes)));
    uit
}

/// What a folder holds: the files that end so, or its folders.
fn bestanden(map: &Path, einde: &str) -> Result<Vec<PathBuf>> {
    let mut uit = Vec::new();
    for ingang in fs::read_dir(map)? {
        let pad = ingang?.path();
        let past = if einde.is_empty() { pad.is_dir() } else { pad.extension().is_some_and(|e| e == einde) };
        uit.extend(past.then_some(pad));
    }
    uit.sort();
    Ok(uit)
}

fn naam(pad: &Path) -> String {
    pad.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
