//! `keukentafel-beheer profiel`, through the real program.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn gemeenten() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/gemeenten")
}

fn profiel(wat: &str, pad: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keukentafel-beheer"))
        .args(["profiel", wat])
        .arg(pad)
        .args(["--vandaag", "2026-11-23"])
        .output()
        .unwrap()
}

fn uitvoer(uit: &Output) -> (Option<i32>, String, String) {
    let tekst = |b: &[u8]| String::from_utf8(b.to_vec()).unwrap();
    (uit.status.code(), tekst(&uit.stdout), tekst(&uit.stderr))
}

#[test]
fn the_profiles_of_the_program_pass_with_their_open_points() {
    for map in ["almere", "leeuwarden"] {
        let (code, uit, fout) = uitvoer(&profiel("toets", &gemeenten().join(map)));
        assert_eq!((code, fout.as_str()), (Some(0), ""), "{uit}");
        assert!(uit.contains("OPEN  ") && uit.trim_end().lines().last().unwrap().starts_with("0 fouten, "), "{uit}");
    }
}

#[test]
fn every_fault_is_named_with_file_line_and_field() {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().join("profiel.toml");
    let tekst = std::fs::read_to_string(gemeenten().join("almere/profiel.toml")).unwrap();
    let fout = tekst.replacen("\"0034\"", "\"34\"", 1).replacen("\"#1d4e89\"", "\"#ffffff\"", 1);
    std::fs::write(&pad, fout).unwrap();
    for pad in [map.path(), &pad] {
        let (code, uit, _) = uitvoer(&profiel("toets", pad));
        assert_eq!(code, Some(1));
        let fouten: Vec<&str> = uit.lines().filter(|r| r.starts_with("FOUT  ")).collect();
        assert_eq!(fouten.len(), 2, "{uit}");
        assert!(fouten[0].contains("profiel.toml, regel ") && fouten[0].contains("veld gemeente.code"), "{uit}");
        assert!(uit.contains("2 fouten, "), "{uit}");
    }
    let (code, _, fout) = uitvoer(&profiel("toon", &pad));
    assert_eq!(code, Some(1));
    assert!(fout.contains("gemeente.code"), "{fout}");
}

#[test]
fn what_cannot_be_read_is_said() {
    let map = tempfile::tempdir().unwrap();
    for pad in [map.path().to_owned(), map.path().join("er-is-niets.toml")] {
        let (code, uit, fout) = uitvoer(&profiel("toets", &pad));
        assert_eq!((code, uit.as_str()), (Some(2), ""));
        assert!(fout.contains("is niet te lezen"), "{fout}");
    }
    let geen_tekst = map.path().join("profiel.toml");
    std::fs::write(&geen_tekst, [0xff, 0xfe, 0x00]).unwrap();
    let (code, _, fout) = uitvoer(&profiel("toets", &geen_tekst));
    assert_eq!(code, Some(2));
    assert!(fout.contains("UTF-8"), "{fout}");
}

#[test]
fn a_profile_is_shown_by_name_or_by_path() {
    for pad in [PathBuf::from("leeuwarden"), gemeenten().join("leeuwarden")] {
        let (code, uit, _) = uitvoer(&profiel("toon", &pad));
        assert_eq!(code, Some(0));
        assert!(
            uit.contains("Gemeente Leeuwarden (0080)") && uit.contains("Thuisondersteuning: WINDKRACHT058"),
            "{uit}"
        );
    }
}
