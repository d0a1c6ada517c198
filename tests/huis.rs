//! Who may import whom (docs/architecture.md). An arrow the other way is a fault of design, and fails here.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn wortel() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The rooms of this house that a crate names among its dependencies.
fn kamers_van(crate_map: &str) -> BTreeSet<String> {
    let tekst = fs::read_to_string(wortel().join(crate_map).join("Cargo.toml")).unwrap();
    let manifest: toml::Table = tekst.parse().unwrap();
    let kamers = ["wmo", "store", "stukken", "leesbaarheid", "scan", "sync", "hub", "cli", "keukentafel"];
    manifest
        .get("dependencies")
        .and_then(|d| d.as_table())
        .into_iter()
        .flat_map(|d| d.keys().cloned())
        .filter(|naam| kamers.contains(&naam.as_str()))
        .collect()
}

fn bronbestanden(map: &Path) -> Vec<PathBuf> {
    let mut uit = Vec::new();
    for ingang in fs::read_dir(map).unwrap() {
        let pad = ingang.unwrap().path();
        if pad.is_dir() {
            uit.extend(bronbestanden(&pad));
        } else if pad.extension().is_some_and(|e| e == "rs") {
            uit.push(pad);
        }
    }
    uit
}

#[test]
fn imports_run_in_one_direction() {
    let verwacht: [(&str, &[&str]); 7] = [
        ("src-tauri/crates/wmo", &[]),
        ("src-tauri/crates/leesbaarheid", &[]),
        ("src-tauri/crates/store", &["wmo"]),
        ("src-tauri/crates/scan", &[]),
        ("src-tauri/crates/stukken", &["scan", "wmo"]),
        ("src-tauri/crates/cli", &["scan", "store", "stukken", "wmo"]),
        (".", &["leesbaarheid", "scan", "store", "stukken", "wmo"]),
    ];
    for (kamer, mag) in verwacht {
        let mag: BTreeSet<String> = mag.iter().map(|m| (*m).to_owned()).collect();
        let heeft = kamers_van(kamer);
        assert!(heeft.is_subset(&mag), "{kamer} imports {:?}", heeft.difference(&mag).collect::<Vec<_>>());
    }
    let gevonden = fs::read_dir(wortel().join("src-tauri/crates")).unwrap().count();
    assert_eq!(gevonden, verwacht.len() - 1, "a new room: say here what it may import");
}

#[test]
fn the_law_reads_no_clock_and_touches_no_file() {
    let verboden = ["std::fs", "std::net", "std::env", "std::time", "std::thread", "async fn", "Utc::now", "println!"];
    for pad in bronbestanden(&wortel().join("src-tauri/crates/wmo/src")) {
        let tekst = fs::read_to_string(&pad).unwrap();
        for woord in verboden {
            assert!(!tekst.contains(woord), "{} contains {woord}", pad.display());
        }
    }
}

#[test]
fn the_project_speaks_of_itself_alone() {
    // Assembled, so that this file does not find itself.
    let verboden = [format!("/{}/", "work"), format!("..{}shared", "/"), format!("/{}/", "root")];
    let bestanden = std::process::Command::new("git").arg("ls-files").current_dir(wortel()).output().unwrap();
    for naam in String::from_utf8(bestanden.stdout).unwrap().lines() {
        let Ok(tekst) = fs::read_to_string(wortel().join(naam)) else { continue };
        for woord in &verboden {
            assert!(!tekst.contains(woord.as_str()), "{naam} names a place outside the project");
        }
    }
}
