//! The window: what it is made of, when it closes, and where it may go.

use crate::gebeurtenis::{GaatVergrendelen, Sluiten, Vergrendeld};
use crate::klok;
use crate::sessie::Sessie;
use chrono::TimeDelta;
use std::time::{Duration, Instant};
use tauri::webview::WebviewWindowBuilder;
use tauri::{AppHandle, Manager, Url, WindowEvent};
use tauri_plugin_opener::OpenerExt;
use tauri_specta::Event;

/// How often silence and sleep are looked for: somebody who opens the laptop again sees no dossier for longer.
const RONDE: Duration = Duration::from_secs(2);
/// How much longer a round may last on a computer that is busy.
const UITLOOP: Duration = Duration::from_secs(10);
/// How long the window may take to keep what was typed before the file locks.
const AFSCHEID: Duration = Duration::from_millis(500);
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

/// Locks the file after a quarter of an hour of silence, and as soon as the laptop wakes up from sleep.
pub(crate) fn bewaak(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            let (wand, teller) = (klok::nu(), Instant::now());
            std::thread::sleep(RONDE);
            let nu = klok::nu();
            let sessie = app.state::<Sessie>();
            if sessie.is_stil(nu) || sliep(nu - wand, teller.elapsed()) {
                vergrendel(&app, &sessie);
            }
        }
    });
}

/// Whether the laptop slept during a round: one of its clocks went on much longer than a round lasts. Most systems
/// stop the counting clock while they sleep and only the clock on the wall goes on; others let both go on.
fn sliep(wand: TimeDelta, teller: Duration) -> bool {
    let wakker = RONDE + UITLOOP;
    teller > wakker || wand.to_std().is_ok_and(|wand| wand > wakker)
}

/// Lets the window keep what was typed, then closes the file: also when the window does not answer.
fn vergrendel(app: &AppHandle, sessie: &Sessie) {
    if !sessie.is_open() {
        return;
    }
    let _ = GaatVergrendelen.emit(app);
    let begin = Instant::now();
    while sessie.is_open() && begin.elapsed() < AFSCHEID {
        std::thread::sleep(AFSCHEID / 20);
    }
    // The file is closed whatever comes back; the window has to show that.
    let _ = sessie.vergrendel();
    let _ = Vergrendeld.emit(app);
}

/// What stands above the window, and in the list of windows of the computer.
pub(crate) fn noem(app: &AppHandle, titel: Titel) {
    let Some(venster) = app.webview_windows().into_values().next() else { return };
    let tekst = match titel {
        Titel::Neutraal => "Pauze",
        Titel::Eigen => "Keukentafel",
    };
    // A title that cannot be set hides nothing less: the page itself is what matters.
    let _ = venster.set_title(tekst);
}

/// How the window is called.
#[derive(Clone, Copy)]
pub(crate) enum Titel {
    /// By a word that says nothing about the program.
    Neutraal,
    /// By the name of the program.
    Eigen,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_that_lasts_too_long_on_either_clock_was_sleep() {
        let ronde = TimeDelta::from_std(RONDE).unwrap();
        assert!(!sliep(ronde, RONDE));
        assert!(!sliep(ronde + TimeDelta::seconds(9), RONDE + Duration::from_secs(9)), "a busy computer");
        assert!(sliep(ronde + TimeDelta::minutes(3), RONDE), "the counting clock stood still");
        assert!(sliep(ronde + TimeDelta::minutes(3), RONDE + Duration::from_secs(180)), "both went on");
        assert!(!sliep(ronde - TimeDelta::hours(1), RONDE), "a clock that is put back is no sleep");
        assert!(sliep(TimeDelta::MAX, RONDE) && !sliep(TimeDelta::MIN, RONDE));
    }
}
