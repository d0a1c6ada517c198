//! The commands between window and program, by room. Thin: they ask, they do not decide.
#![allow(unused_variables)]

use crate::beeld::*;
use crate::fout::{Fout, FoutCode};
use wmo::product::Product;
use wmo::toets::Toets;
use wmo::vastlegging::{DossierId, ZaakId};
use chrono::NaiveDate;

type Uitkomst<T> = Result<T, Fout>;
fn nog<T>() -> Uitkomst<T> { Err(Fout::nieuw(FoutCode::Opslag, "")) }

macro_rules! opdrachten { ($($(#[$m:meta])* $naam:ident($($arg:ident: $t:ty),*) -> $u:ty;)*) => {
    $($(#[$m])* #[tauri::command] #[specta::specta] pub async fn $naam($($arg: $t),*) -> Uitkomst<$u> { nog() })*
} }
opdrachten! {
    /// Whether somebody is in, and who.
    stand() -> Stand;
    /// First start.
    begin(gebruiker: NieuweGebruiker) -> Stand;
    /// Opens the file.
    ontgrendel(aanmelding: Aanmelding) -> Stand;
    /// Locks the file.
    vergrendel() -> Stand;
    /// Opens the practice file; `opnieuw` throws it away first and fills it for today.
    begin_oefenen(opnieuw: bool) -> Stand;
    /// The home screen.
    werkvoorraad() -> Werkvoorraad;
    /// Search.
    zoek(vraag: String) -> Vec<TrefferBeeld>;
    /// Who might be the same person.
    mogelijk_dubbel(kenmerken: DubbelVraag) -> Vec<DubbelBeeld>;
    /// Checks what somebody typed.
    controleer(veld: InvoerVeld, tekst: String) -> Controle;
    /// A new melding.
    nieuwe_melding(melding: NieuweMelding) -> DossierView;
    /// One dossier.
    dossier(dossier: DossierId) -> DossierView;
    /// May this be recorded.
    toets(dossier: DossierId, zaak: Option<ZaakId>, opdracht: Opdracht) -> Toets;
    /// Records, all in one transaction.
    leg_vast(dossier: DossierId, zaak: Option<ZaakId>, opdrachten: Vec<Opdracht>) -> DossierView;
    /// Keeps a draft.
    bewaar_concept(dossier: Option<DossierId>, sleutel: String, tekst: String) -> Bewaard;
    /// Drafts that belong to no dossier yet.
    concepten() -> Vec<ConceptBeeld>;
    /// Throws a draft away.
    wis_concept(dossier: Option<DossierId>, sleutel: String) -> ();
    /// How a document will look.
    stuk_voorbeeld(dossier: DossierId, zaak: ZaakId, soort: StukSoort, gegevens: VoorbeeldGegevens) -> Voorbeeld;
    /// Saves a document where the user wants it.
    bewaar_stuk(dossier: DossierId, sha256: String) -> Option<String>;
    /// Opens a document in the system viewer.
    open_stuk(dossier: DossierId, sha256: String) -> String;
    /// Contracted providers.
    aanbieders(product: Product, op: NaiveDate) -> Vec<AanbiederBeeld>;
    /// The gemeente.
    profiel() -> ProfielView;
    /// A new identity for a gesprek.
    nieuw_id() -> String;
    /// Totals of lines that are being typed.
    regel_totalen(regels: Vec<wmo::product::Productregel>) -> Vec<RegelTotaal>;
}
