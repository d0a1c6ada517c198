//! The window: what it is made of, when it closes, and where it may go.

use crate::gebeurtenis::{Sluiten, Vergrendeld};
use crate::klok;
use crate::sessie::Sessie;
use std::time::Duration;
use tauri::webview::WebviewWindowBuilder;
use tauri::{AppHandle, Manager, Url, WindowEvent};
use tauri_plugin_opener::OpenerExt;
use tauri_specta::Event;

/// How often silence is looked for.
const RONDE: Duration = Duration::from_secs(15);
/// How long the window may take to keep what was typed before it closes.
const UITSTEL: Duration = Duration::from_secs(2);

/// Outside text fields the menu of the web view offers "Reload" and the like, which are no part of
/// this program; in text fields it offers copy and paste, and stays.
const GEEN_MENU: &str = "addEventListener('contextmenu', e => {
    if (!(e.target instanceof Element && e.target.closest('input, textarea, [contenteditable]'))) e.preventDefault();
});";

/// Opens the main window.
pub(crate) fn open(app: &tauri::App) -> tauri::Result<()> {
    let Some(instelling) = app.config().app.windows.first() else { return Err(tauri::Error::WindowNotFound) };
    let handvat = app.handle().clone();
    let venster = WebviewWindowBuilder::from_config(app.handle(), instelling)?
        .initialization_script(GEEN_MENU)
        .on_navigation(move |url| mag_naar(&handvat, url))
        .build()?;
    let handvat = app.handle().clone();
    venster.on_window_event(move |gebeurtenis| {
        if let WindowEvent::CloseRequested { api, .. } = gebeurtenis {
            api.prevent_close();
            sluit_straks(&handvat);
        }
    });
    Ok(())
}

/// The program shows its own pages only. A telephone number goes to whatever calls on this computer.
fn mag_naar(app: &AppHandle, url: &Url) -> bool {
    if url.scheme() == "tel" {
        // Where nothing can call, the number still stands on the screen.
        let _ = app.opener().open_url(url.as_str(), None::<&str>);
        return false;
    }
    let eigen = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    let ontwikkeling = cfg!(debug_assertions) && url.host_str() == Some("localhost");
    eigen || ontwikkeling || url.as_str() == "about:blank"
}

/// Tells the window to keep what was typed; closes when it says so, or after two seconds.
fn sluit_straks(app: &AppHandle) {
    let app = app.clone();
    // A window that is gone cannot keep anything; then nothing is waited for in vain either.
    let _ = Sluiten.emit(&app);
    std::thread::spawn(move || {
        std::thread::sleep(UITSTEL);
        app.exit(0);
    });
}

/// Locks the file after a quarter of an hour of silence, as long as the program runs.
pub(crate) fn bewaak(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(RONDE);
            let sessie = app.state::<Sessie>();
            if sessie.is_stil(klok::nu()) {
                // The file is closed whatever comes back; the window has to show that.
                let _ = sessie.vergrendel();
                let _ = Vergrendeld.emit(&app);
            }
        }
    });
}
