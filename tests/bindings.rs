//! The TypeScript that the window is compiled against is the one that the commands speak.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use specta_typescript::Typescript;

#[test]
fn the_bindings_are_those_of_the_commands() {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().join("bindings.ts");
    let kop = "/* eslint-disable */\n// Generated from the Rust types: UPDATE_BINDINGS=1 cargo test --test bindings\n";
    keukentafel::koppelvlak().export(Typescript::default().header(kop), &pad).unwrap();
    let vers = std::fs::read_to_string(&pad).unwrap();
    let vastgelegd = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/src/bindings.ts");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::write(vastgelegd, &vers).unwrap();
    }
    assert!(
        vers == std::fs::read_to_string(vastgelegd).unwrap_or_default(),
        "ui/src/bindings.ts is not up to date: run UPDATE_BINDINGS=1 cargo test --test bindings"
    );
}

/// A command that the window has no leave for is refused without a word.
#[test]
fn the_window_may_use_every_command() {
    let lees = |pad: &str| std::fs::read_to_string(format!("{}/{pad}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (bindings, verlof) = (lees("ui/src/bindings.ts"), lees("src-tauri/permissions/hoofdvenster.toml"));
    let opdrachten: Vec<&str> =
        bindings.split("__TAURI_INVOKE(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(opdrachten.len() > 20);
    for opdracht in opdrachten {
        assert!(verlof.contains(&format!("\"{opdracht}\"")), "{opdracht} is not in hoofdvenster.toml");
    }
}
