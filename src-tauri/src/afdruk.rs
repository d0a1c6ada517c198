//! The print dialog of the system, for the pages that lie in the print layer of the window.
//!
//! The window holds the pages as vector drawings of the PDF that was kept (`stukken::drukbladen`); the
//! stylesheet shows nothing else on paper. So no file is made: what the printer gets goes from the web view
//! to the print system. Linux tells what became of it; Windows and macOS only open their dialog.

use crate::fout::{Fout, FoutCode};
use serde::Serialize;
use specta::Type;
use std::sync::mpsc::{Sender, channel};
use tauri::WebviewWindow;

/// What became of the print dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Afdrukuitslag {
    /// The pages went to the print system.
    Verstuurd,
    /// The user closed the dialog.
    Geannuleerd,
    /// The dialog is open; this system does not tell more.
    Geopend,
}

type Meld = Sender<Result<Afdrukuitslag, Fout>>;

/// Opens the dialog and waits for what becomes of it. Not for the main thread: the dialog needs that.
pub(crate) fn druk_af(venster: &WebviewWindow) -> Result<Afdrukuitslag, Fout> {
    let (meld, wacht) = channel();
    open(venster, meld).map_err(|_| mislukt())?;
    wacht.recv().unwrap_or_else(|_| Err(mislukt()))
}

fn mislukt() -> Fout {
    Fout::nieuw(
        FoutCode::Stuk,
        "Printen is niet gelukt. Kijk of de printer aanstaat en probeer het opnieuw, of open het stuk en print het in de \
         pdf-lezer.",
    )
}

#[cfg(target_os = "linux")]
fn open(venster: &WebviewWindow, meld: Meld) -> tauri::Result<()> {
    use gtk::glib::prelude::Cast;
    use gtk::prelude::WidgetExt;
    use webkit2gtk::{PrintOperation, PrintOperationExt, PrintOperationResponse};
    venster.with_webview(move |web| {
        let web = web.inner();
        let druk = PrintOperation::new(&web);
        druk.set_page_setup(&heel_het_blad());
        let instelling = gtk::PrintSettings::new();
        // "Print to file" proposes a name: it names nobody.
        instelling.set("output-basename", Some("keukentafel"));
        druk.set_print_settings(&instelling);
        let hoofdvenster = web.toplevel().and_then(|t| t.downcast::<gtk::Window>().ok());
        if druk.run_dialog(hoofdvenster.as_ref()) != PrintOperationResponse::Print {
            // Nobody waits any more: then there is nobody to tell.
            let _ = meld.send(Ok(Afdrukuitslag::Geannuleerd));
            return;
        }
        let fout = meld.clone();
        druk.connect_failed(move |_, _| drop(fout.send(Err(mislukt()))));
        // After a failure this comes too, and finds that it was told already.
        druk.connect_finished(move |_| drop(meld.send(Ok(Afdrukuitslag::Verstuurd))));
    })
}

/// A4 without margins: the pages bring their own, and at the margins of a printer they would be made smaller.
#[cfg(target_os = "linux")]
fn heel_het_blad() -> gtk::PageSetup {
    let blad = gtk::PageSetup::new();
    blad.set_paper_size(&gtk::PaperSize::new(Some("iso_a4")));
    blad.set_top_margin(0.0, gtk::Unit::Mm);
    blad.set_bottom_margin(0.0, gtk::Unit::Mm);
    blad.set_left_margin(0.0, gtk::Unit::Mm);
    blad.set_right_margin(0.0, gtk::Unit::Mm);
    blad
}

#[cfg(not(target_os = "linux"))]
fn open(venster: &WebviewWindow, meld: Meld) -> tauri::Result<()> {
    venster.print()?;
    // Nobody waits any more: then there is nobody to tell.
    let _ = meld.send(Ok(Afdrukuitslag::Geopend));
    Ok(())
}
