//! Where the files are.

use crate::fout::{Fout, FoutCode};
use std::fs;
use std::path::{Path, PathBuf};
use tauri::Manager;

/// Another directory for the files: for a second disk, and for tests.
const MAP: &str = "KEUKENTAFEL_MAP";

/// The directory with the files. Their names say nothing about anybody.
#[derive(Clone, Debug)]
pub struct Paden {
    map: PathBuf,
}

impl Paden {
    /// The directory of this user; made when it is not there yet, for this user alone.
    pub fn van<R: tauri::Runtime>(app: &impl Manager<R>) -> Result<Self, Fout> {
        let map = match std::env::var_os(MAP) {
            Some(map) => PathBuf::from(map),
            // Local, not roaming: an encrypted file of a whole team does not belong in a profile
            // that travels over the network.
            None => app.path().local_data_dir().map_err(|_| geen_map())?.join("keukentafel"),
        };
        Self::in_map(map)
    }

    /// A directory that is given.
    pub fn in_map(map: PathBuf) -> Result<Self, Fout> {
        maak_besloten_map(&map).map_err(|_| geen_map())?;
        Ok(Self { map })
    }

    /// The file with the dossiers.
    pub fn dossiers(&self) -> PathBuf {
        self.map.join(store::DOSSIERS)
    }

    /// Its wrapped key.
    pub fn dossiers_sleutel(&self) -> PathBuf {
        self.map.join(store::DOSSIERS_SLEUTEL)
    }

    /// The file with invented people.
    pub fn oefen(&self) -> PathBuf {
        self.map.join("oefen.keukentafel")
    }

    /// Its key.
    pub fn oefen_sleutel(&self) -> PathBuf {
        self.map.join("oefen.sleutel")
    }

    /// What was chosen for this laptop; nothing about anybody.
    pub fn instellingen(&self) -> PathBuf {
        self.map.join("instellingen.toml")
    }

    /// Where a gemeente puts a profile of its own.
    pub fn gemeenten(&self) -> PathBuf {
        self.map.join("gemeenten")
    }

    /// For documents that the system viewer has open, where the system gives no better place.
    pub fn tijdelijk(&self) -> PathBuf {
        self.map.join("tijdelijk")
    }
}

/// A directory that only this user can read.
pub fn maak_besloten_map(map: &Path) -> std::io::Result<()> {
    fs::create_dir_all(map)?;
    #[cfg(unix)]
    fs::set_permissions(map, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

fn geen_map() -> Fout {
    Fout::nieuw(
        FoutCode::Opslag,
        "Keukentafel kan de map voor de dossiers niet maken. Controleer of er ruimte is op de schijf en of je daar \
         mag schrijven.",
    )
}
