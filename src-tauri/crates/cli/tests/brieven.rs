//! `keukentafel-beheer brieven toets`, through the real program.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::path::Path;
use std::process::Command;

fn toets(map: &Path) -> (Option<i32>, String, String) {
    let uit =
        Command::new(env!("CARGO_BIN_EXE_keukentafel-beheer")).args(["brieven", "toets"]).arg(map).output().unwrap();
    let tekst = |b: &[u8]| String::from_utf8(b.to_vec()).unwrap();
    (uit.status.code(), tekst(&uit.stdout), tekst(&uit.stderr))
}

#[test]
fn the_letters_of_the_program_have_no_faults() {
    let gemeenten = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/gemeenten");
    for gemeente in ["almere", "leeuwarden"] {
        let (code, uit, fout) = toets(&gemeenten.join(gemeente));
        assert_eq!((code, fout.as_str()), (Some(0), ""), "{uit}");
        assert!(uit.contains("geen fouten"), "{uit}");
    }
}

#[test]
fn a_fault_is_named_with_file_and_line() {
    let map = tempfile::tempdir().unwrap();
    let zet = |naam: &str, tekst: &str| std::fs::write(map.path().join(naam), tekst).unwrap();
    zet("contact.md", "Bel ons.");
    zet("wijzigen.md", "Bel ons.");
    zet("verdaging.md", "# Later\n\nOp {{ verdaging.aanvraag_op }} en {{ verdaging.nieuwe_dag }}.\n");
    zet("LEESMIJ.md", "{{ geen brief }}");
    let (code, uit, _) = toets(map.path());
    assert_eq!(code, Some(1));
    assert!(uit.contains("verdaging.md:3: er staat een onbekend veld") && uit.ends_with("1 fout.\n"), "{uit}");
    // A besluit without the bezwaarclausule is a fault as well.
    zet("verdaging.md", "# Later\n");
    zet("buiten_behandeling.md", "# Niet\n");
    let (code, uit, _) = toets(map.path());
    assert!(code == Some(1) && uit.contains("buiten_behandeling.md: in een besluit hoort de bezwaarclausule"), "{uit}");
}

#[test]
fn a_mark_that_cannot_be_drawn_is_a_fault_as_well() {
    let map = tempfile::tempdir().unwrap();
    let zet = |naam: &str, tekst: &str| std::fs::write(map.path().join(naam), tekst).unwrap();
    zet("contact.md", "Bel ons.");
    zet("wijzigen.md", "Bel ons.");
    zet("beeldmerk.svg", r##"<svg viewBox="0 0 64 64"><use href="#a"/></svg>"##);
    let (code, uit, _) = toets(map.path());
    assert!(code == Some(1) && uit.contains("iets anders dan path"), "{uit}");
    zet("beeldmerk.svg", r##"<svg viewBox="0 0 64 64"><path fill="#1d5a6c" d="M0 0L9 9L0 9Z"/></svg>"##);
    assert_eq!(toets(map.path()).0, Some(0));
}

#[test]
fn a_folder_without_letters_is_no_folder_of_a_gemeente() {
    let leeg = tempfile::tempdir().unwrap();
    for map in [leeg.path().to_path_buf(), leeg.path().join("weg")] {
        let (code, uit, fout) = toets(&map);
        assert!(code == Some(2) && uit.is_empty() && fout.contains("kan ik niet lezen"), "{fout}");
    }
}
