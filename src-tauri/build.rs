use std::path::Path;
fn main() {
    // The paths below are relative to the package root (the top of the repository), which is cargo's cwd here.
    // tauri-build watches only the default places, so name ours:
    for p in ["src-tauri/capabilities", "src-tauri/permissions", "ui/dist", "assets/icons"] {
        println!("cargo:rerun-if-changed={p}");
    }
    // A fresh checkout must compile and test without node: embed a page that says how to build the real one.
    let index = Path::new("ui/dist/index.html");
    if !index.exists() {
        std::fs::create_dir_all("ui/dist").expect("ui/dist");
        std::fs::write(index, "<!doctype html><html lang=en><title>UI not built</title><p>Run: npm --prefix ui ci && npm --prefix ui run build").expect("placeholder");
        println!(
            "cargo:warning=ui/dist was missing: a placeholder page is embedded; run `npm --prefix ui ci && npm --prefix ui run build`"
        );
    }
    // Keep the statically linked SQLCipher/OpenSSL out of the dynamic symbol table: WebKitGTK and libsoup link the
    // system libsqlite3, and an executable that exports sqlite3_* would silently replace it inside this process.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/*.json")
            .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml")),
    )
    .expect("tauri-build");
}
