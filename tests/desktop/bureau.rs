//! A desktop for the program: a virtual screen, a bus of its own, and a home directory of its own.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

/// A virtual screen with a session bus.
pub struct Bureau {
    scherm: Child,
    bus: Child,
    display: String,
    adres: String,
}

impl Bureau {
    pub fn start() -> Self {
        // -displayfd: the server picks a free display and says when it is ready. No race.
        let mut scherm = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset", "-dpi", "96"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is needed (apt: xvfb)");
        let display = format!(":{}", eerste_regel(&mut scherm));
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is needed (apt: dbus)");
        let adres = eerste_regel(&mut bus);
        Self { scherm, bus, display, adres }
    }

    /// Gives a command this desktop and this home.
    pub fn inrichten(&self, opdracht: &mut Command, thuis: &Thuis) {
        let map = |naam: &str| thuis.map.join(naam);
        let pad = env::var_os("PATH").unwrap_or_default();
        let paden = std::iter::once(map("bin")).chain(env::split_paths(&pad));
        opdracht
            // Where "print to file" leaves its file when nobody says otherwise.
            .current_dir(&thuis.map)
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.adres)
            .env("PATH", env::join_paths(paden).unwrap())
            .env("HOME", &thuis.map)
            .env("XDG_DATA_HOME", map("data"))
            .env("XDG_CONFIG_HOME", map("config"))
            .env("XDG_CACHE_HOME", map("cache"))
            .env("XDG_STATE_HOME", map("state"))
            .env("XDG_RUNTIME_DIR", map("run"))
            .env("GDK_BACKEND", "x11")
            .env("GSETTINGS_BACKEND", "memory")
            .env("NO_AT_BRIDGE", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
            .env("LANG", "C.UTF-8")
            .env("TZ", "UTC")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // A day on which nothing moves: a Tuesday without feestdagen around it. Only a debug build
            // listens to it, and nothing in the tests counts on it.
            .env("KEUKENTAFEL_VANDAAG", "2026-12-01")
            .env_remove("WAYLAND_DISPLAY");
    }
}

impl Bureau {
    /// The window of the system with this title: a dialog that is no page.
    pub fn venster(&self, titel: &str) -> String {
        super::webdriver::wacht(&format!("a window {titel:?}"), || {
            let zoek = self.xdotool(&["search", "--onlyvisible", "--name", titel])?;
            zoek.lines().next_back().map(str::to_owned)
        })
    }

    /// Whether a window of the system with this title is there.
    pub fn heeft_venster(&self, titel: &str) -> bool {
        self.xdotool(&["search", "--onlyvisible", "--name", titel]).is_some()
    }

    /// Presses a key in a window of the system.
    pub fn toets(&self, venster: &str, toets: &str) {
        self.xdotool(&["windowfocus", "--sync", venster]).expect("the window takes the keys");
        self.xdotool(&["key", toets]).expect("the key is pressed");
    }

    /// Points at a folder in a dialog of the system, by its path.
    pub fn kies_map(&self, titel: &str, map: &Path) {
        let venster = self.venster(titel);
        let pauze = || std::thread::sleep(std::time::Duration::from_millis(700));
        // The dialog reads its first folder before it takes keys.
        pauze();
        self.toets(&venster, "ctrl+l");
        pauze();
        self.xdotool(&["type", "--delay", "20", map.to_str().expect("a path of text")]).expect("the path is typed");
        pauze();
        for _ in 0..20 {
            if !self.heeft_venster(titel) {
                return;
            }
            self.xdotool(&["key", "Return"]);
            pauze();
        }
        panic!("the dialog {titel:?} does not go");
    }

    fn xdotool(&self, wat: &[&str]) -> Option<String> {
        let mut opdracht = Command::new("xdotool");
        let uit = opdracht.args(wat).env("DISPLAY", &self.display).output().expect("xdotool is needed (apt: xdotool)");
        let tekst = String::from_utf8(uit.stdout).ok()?;
        uit.status.success().then(|| tekst.trim().to_owned())
    }
}

impl Drop for Bureau {
    fn drop(&mut self) {
        for proces in [&mut self.bus, &mut self.scherm] {
            let _ = proces.kill();
            let _ = proces.wait();
        }
    }
}

fn eerste_regel(proces: &mut Child) -> String {
    let mut regel = String::new();
    BufReader::new(proces.stdout.as_mut().unwrap()).read_line(&mut regel).unwrap();
    regel.trim().to_owned()
}

/// The home directory of one user. Its "viewer" keeps a copy of each document that is opened.
pub struct Thuis {
    _tijdelijk: tempfile::TempDir,
    map: PathBuf,
}

impl Thuis {
    pub fn nieuw() -> Self {
        let tijdelijk = tempfile::tempdir().unwrap();
        let map = tijdelijk.path().to_owned();
        for naam in ["data", "config", "cache", "state", "run", "bin", "geopend"] {
            fs::create_dir(map.join(naam)).unwrap();
        }
        fs::set_permissions(map.join("run"), fs::Permissions::from_mode(0o700)).unwrap();
        let kijker = map.join("bin/xdg-open");
        fs::write(&kijker, format!("#!/bin/sh\ncp \"$1\" '{}/'\n", map.join("geopend").display())).unwrap();
        fs::set_permissions(&kijker, fs::Permissions::from_mode(0o755)).unwrap();
        Self { _tijdelijk: tijdelijk, map }
    }

    /// The copies for the system viewer that are there now.
    pub fn klaargezet(&self) -> Vec<PathBuf> {
        let mut gevonden = Vec::new();
        verzamel(&self.map.join("run/keukentafel"), &mut gevonden);
        gevonden.retain(|p| p.extension().is_some_and(|e| e == "pdf"));
        gevonden
    }

    /// How many directories for documents there are.
    pub fn werkmappen(&self) -> usize {
        fs::read_dir(self.map.join("run/keukentafel")).map_or(0, Iterator::count)
    }

    /// Takes it away, for the next one.
    pub fn wis_geprint(&self) {
        fs::remove_file(self.map.join("keukentafel.pdf")).unwrap();
    }

    /// What the print dialog made of "print to file", whole.
    pub fn geprint(&self) -> Vec<u8> {
        let pad = self.map.join("keukentafel.pdf");
        super::webdriver::wacht("a printed file", || {
            let bytes = fs::read(&pad).ok()?;
            bytes.trim_ascii_end().ends_with(b"%%EOF").then_some(bytes)
        })
    }

    /// A folder of this user, made when it is not there yet.
    pub fn map(&self, naam: &str) -> PathBuf {
        let map = self.map.join(naam);
        fs::create_dir_all(&map).unwrap();
        map
    }

    /// Every file in these folders of the home directory.
    pub fn bestanden(&self, mappen: &[&str]) -> Vec<PathBuf> {
        let mut gevonden = Vec::new();
        for naam in mappen {
            verzamel(&self.map.join(naam), &mut gevonden);
        }
        gevonden
    }

    /// The document with this in its name, as the system viewer got it.
    pub fn geopend(&self, deel: &str) -> PathBuf {
        super::webdriver::wacht(&format!("a viewer with {deel}"), || {
            let mut namen = Vec::new();
            verzamel(&self.map.join("geopend"), &mut namen);
            namen.into_iter().find(|p| {
                p.file_name().is_some_and(|n| n.to_string_lossy().contains(deel))
                    && fs::read(p).is_ok_and(|b| b.trim_ascii_end().ends_with(b"%%EOF"))
            })
        })
    }
}

fn verzamel(map: &Path, uit: &mut Vec<PathBuf>) {
    for ingang in fs::read_dir(map).into_iter().flatten().flatten() {
        let pad = ingang.path();
        if pad.is_dir() { verzamel(&pad, uit) } else { uit.push(pad) }
    }
}

/// The text of a PDF, on one line.
pub fn pdf_tekst(pad: &Path) -> String {
    let uit =
        Command::new("pdftotext").arg("-layout").arg(pad).arg("-").output().expect("pdftotext (apt: poppler-utils)");
    assert!(uit.status.success());
    String::from_utf8(uit.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the pictures and documents of a run are left: the folder that the environment names, or one in `target`.
pub fn opbrengst() -> PathBuf {
    let map = env::var_os("KEUKENTAFEL_UIT")
        .map_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("schermen"), PathBuf::from);
    fs::create_dir_all(&map).unwrap();
    map
}
