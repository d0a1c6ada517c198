//! `keukentafel-beheer scan`, through the real program.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

fn beheer(argumenten: &[&str]) -> (Option<i32>, String, String) {
    let uit = Command::new(env!("CARGO_BIN_EXE_keukentafel-beheer")).args(argumenten).output().unwrap();
    let tekst = |b: &[u8]| String::from_utf8(b.to_vec()).unwrap();
    (uit.status.code(), tekst(&uit.stdout), tekst(&uit.stderr))
}

fn stuk(map: &Path, soort: &str) -> PathBuf {
    let casus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/casussen/besluit_op_tijd_met_zin.json");
    let pad = map.join(format!("{soort}.pdf"));
    let (code, _, fout) =
        beheer(&["casus", "stuk", casus.to_str().unwrap(), "--soort", soort, "--uit", pad.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{fout}");
    pad
}

#[test]
fn a_pile_of_letters_falls_apart_into_stukken() {
    let map = tempfile::tempdir().unwrap();
    let (verslag, brief) = (stuk(map.path(), "onderzoeksverslag"), stuk(map.path(), "ontvangstbevestiging"));
    let (verslag, brief) = (verslag.to_str().unwrap(), brief.to_str().unwrap());
    let (code, uit, fout) = beheer(&["scan", verslag, brief]);
    assert_eq!((code, fout.as_str()), (Some(0), ""), "{uit}");
    assert_eq!(uit.matches("Stuk ").count(), 2);
    assert!(!uit.contains("Ontbreekt") && !uit.contains("volgorde"), "{uit}");

    let (code, uit, _) = beheer(&["scan", "--json", verslag, verslag]);
    let uit: Value = serde_json::from_str(&uit).unwrap();
    let gevonden = uit["stukken"][0]["gevonden"].as_array().unwrap().len();
    assert_eq!((code, uit["stukken"][0]["paginas"].as_u64()), (Some(0), Some(gevonden as u64)));
    assert_eq!(uit["stukken"][0]["dubbel"].as_array().unwrap().len(), gevonden);
    assert_eq!(uit["stukken"][0]["versie"], 1);
    assert_eq!(uit["niet_herkend"], json!([]));
    assert_eq!(uit["leeg"], 0);
}

#[test]
fn a_file_that_is_no_scan_is_named_and_the_rest_is_read() {
    let map = tempfile::tempdir().unwrap();
    let brief = stuk(map.path(), "ontvangstbevestiging");
    let tekst = map.path().join("tekst.txt");
    std::fs::write(&tekst, "Geachte heer").unwrap();
    let (code, uit, _) = beheer(&["scan", tekst.to_str().unwrap(), "er-is-niets.pdf", brief.to_str().unwrap()]);
    assert_eq!(code, Some(2));
    assert!(uit.contains("geen PDF, JPEG of PNG") && uit.contains("er-is-niets.pdf: Dit bestand kan ik niet openen"));
    assert!(uit.contains("bladzijde 1-"), "{uit}");
}
