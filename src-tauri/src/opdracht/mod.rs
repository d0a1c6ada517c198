//! The commands between window and program, by room. Thin: they ask, they do not decide.
//!
//! Every command works on a thread of its own: the window never waits for the disk or for argon2.

mod beheer;
mod dossier;
mod invoer;
mod post;
mod scan;
mod stuk;
mod toegang;
mod werk;

pub use beheer::*;
pub use dossier::*;
pub use invoer::*;
pub use post::*;
pub use scan::*;
pub use stuk::*;
pub use toegang::*;
pub use werk::*;

use crate::fout::{Fout, FoutCode};
use crate::sessie::Sessie;
use tauri::{AppHandle, Manager};

type Uitkomst<T> = Result<T, Fout>;

/// Runs work on the session outside the main thread.
async fn op_achtergrond<T: Send + 'static>(
    app: AppHandle,
    werk: impl FnOnce(&Sessie) -> Uitkomst<T> + Send + 'static,
) -> Uitkomst<T> {
    tauri::async_runtime::spawn_blocking(move || werk(&app.state::<Sessie>())).await.unwrap_or_else(|_| {
        Err(Fout::nieuw(
            FoutCode::Opslag,
            "Er ging iets mis in Keukentafel. Wat bewaard was, is er nog. Ontgrendel opnieuw en probeer het nog eens.",
        ))
    })
}
