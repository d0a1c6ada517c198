//! Tells tauri where this layout keeps its things, and keeps a fresh checkout buildable without node.

use std::path::Path;

/// Shown when the window was not built: says how.
const PLAATSHOUDER: &str = "<!doctype html><html lang=nl><title>Keukentafel</title>\
    <p>Het venster is nog niet gebouwd: <code>npm --prefix ui ci && npm --prefix ui run build</code>";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The paths are relative to the package root, which is cargo's working directory here. tauri-build
    // watches only the default places, so name ours.
    for pad in ["src-tauri/capabilities", "src-tauri/permissions", "ui/dist", "assets/icons"] {
        println!("cargo:rerun-if-changed={pad}");
    }
    let index = Path::new("ui/dist/index.html");
    if !index.exists() {
        std::fs::create_dir_all("ui/dist")?;
        std::fs::write(index, PLAATSHOUDER)?;
        println!("cargo:warning=ui/dist is missing: run `npm --prefix ui ci && npm --prefix ui run build`");
    }
    // WebKitGTK and libsoup link the system's SQLite. An executable that exports the sqlite3_* of the
    // SQLCipher inside it would silently replace theirs.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/*.json")
            .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml")),
    )
    .map_err(Into::into)
}
