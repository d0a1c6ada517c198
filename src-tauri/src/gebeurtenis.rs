//! What the shell tells the window without being asked.

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// The file locked itself: show nothing of anybody any more.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct Vergrendeld;

/// The file is going to lock itself: keep what was typed, then say [`crate::opdracht::vergrendel`].
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct GaatVergrendelen;

/// The window is going to close: keep what was typed, then say [`crate::opdracht::sluit`].
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct Sluiten;
