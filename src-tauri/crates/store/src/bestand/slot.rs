//! One program at a time in one file.

use super::naast;
use crate::StoreFout;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// The lock on a file, held until it is dropped or the process ends. It lies on an empty file of
/// its own (`<naam>.slot`): on Windows a lock on the database itself would keep SQLite out as well.
#[derive(Debug)]
pub(crate) struct Slot {
    _bestand: File,
}

impl Slot {
    pub(crate) fn neem(pad: &Path) -> Result<Self, StoreFout> {
        let bestand = OpenOptions::new().write(true).create(true).truncate(false).open(naast(pad, ".slot"))?;
        match bestand.try_lock() {
            Ok(()) => Ok(Self { _bestand: bestand }),
            Err(TryLockError::WouldBlock) => Err(StoreFout::InGebruik),
            Err(TryLockError::Error(fout)) => Err(fout.into()),
        }
    }
}
