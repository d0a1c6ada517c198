//! Practising with invented people, in a file of its own.
//!
//! There is no path from here to real data: another file, another key, and a session holds one file.
//! Everything in it went through the same door as real facts do ([`crate::vastleggen`]).

use crate::beeld::{Oefenklok, Opdracht, Stand};
use crate::fout::{Fout, FoutCode};
use crate::gemeente;
use crate::klok;
use crate::opdracht::lees_werkvoorraad;
use crate::sessie::{Medewerkersgegevens, Open, Sessie};
use crate::vastleggen::{Auteur, Moment, Pakket};
use std::fs;
use std::path::PathBuf;
use store::oefengegevens::{Oefenmoment, oefendossiers};
use store::{Kluis, Kosten, Store, StoreFout};
use stukken::{Briefplicht, Feitbrief};
use wmo::vastlegging::{MedewerkerId, Rol};

/// How many days its clock was turned ahead since.
const GEDRAAID: &str = "oefenklok";
/// As far as anybody needs: past every evaluation and the end of every indication.
const MEESTE_DAGEN: u64 = 10 * 366;
/// The day for which the file was filled.
pub(crate) const GEVULD_OP: &str = "oefendag";
/// The passphrase of the practice file. No secret: everybody in that file is invented. The file is
/// encrypted all the same, so that one kind of file is made and opened, and one kind is tested.
/// Guessing it may cost nothing, so that practice begins at once.
const WACHTWOORD: &str = "iedereen mag oefenen";
const NAAM: &str = "Robin Oefenaar";

/// Opens the practice file; makes it when it is not there, cannot be opened, or has to be new.
pub fn begin(sessie: &Sessie, opnieuw: bool) -> Result<Stand, Fout> {
    sessie.vergrendel()?;
    if !opnieuw {
        match bestaand(sessie) {
            Ok(open) => return sessie.neem_plaats(open),
            // Another window practises: its file is not thrown away under it.
            Err(fout @ StoreFout::InGebruik) => return Err(fout.into()),
            // Nothing in it that anybody misses.
            Err(_) => {}
        }
    } else if let Err(fout @ StoreFout::InGebruik) = bestaand(sessie) {
        return Err(fout.into());
    }
    gooi_weg(sessie)?;
    let (_, sleutel) = Kluis::nieuw(&sessie.paden.oefen_sleutel(), WACHTWOORD, Kosten::GERING)?;
    let store = Store::maak(&sessie.paden.oefen(), &sleutel)?;
    let rollen = vec![Rol::Wijkwerker, Rol::Consulent, Rol::Beslisser, Rol::Administratie];
    let wie = Medewerkersgegevens { id: MedewerkerId(klok::nieuwe_sleutel()), naam: NAAM.to_owned(), rollen };
    let mut open = Open::nieuw(store, wie, true)?;
    vul(&mut open)?;
    // Last: a file that was filled halfway has no day and is made again.
    open.store.zet_meta(GEVULD_OP, &klok::vandaag().to_string())?;
    sessie.neem_plaats(open)
}

/// Whether this is the practice file: no other file has the day for which it was filled.
pub(crate) fn is_oefenbestand(store: &Store) -> Result<bool, StoreFout> {
    Ok(store.meta(GEVULD_OP)?.is_some())
}

fn bestaand(sessie: &Sessie) -> Result<Open, StoreFout> {
    let sleutel = Kluis::open(&sessie.paden.oefen_sleutel(), WACHTWOORD, klok::nu())?;
    let store = Store::open(&sessie.paden.oefen(), &sleutel)?;
    if store.meta(GEVULD_OP)?.is_none() {
        return Err(StoreFout::Beschadigd);
    }
    let gedraaid = store.meta(GEDRAAID)?.and_then(|d| d.parse().ok()).unwrap_or_default();
    let mut open = Open::uit(store, true)?;
    open.draai(gedraaid);
    Ok(open)
}

/// Turns the clock of the practice file so many days ahead, and tells what became late by it. Back it does not go:
/// what was recorded would lie ahead. Starting afresh does that.
pub fn draai_klok(sessie: &Sessie, dagen: u16) -> Result<Oefenklok, Fout> {
    let eerst = sessie.met_open(|open| {
        if !open.oefenen {
            return Err(Fout::nieuw(FoutCode::Invoer, "De klok draait alleen in de oefendossiers."));
        }
        let gedraaid = open.gedraaid().saturating_add(dagen.into());
        if gedraaid > MEESTE_DAGEN {
            return Err(Fout::nieuw(FoutCode::Invoer, "Verder draait de klok niet. Begin opnieuw met oefenen."));
        }
        let eerst = open.vandaag();
        open.store.zet_meta(GEDRAAID, &gedraaid.to_string())?;
        open.draai(gedraaid);
        Ok(eerst)
    })?;
    let werk = lees_werkvoorraad(sessie)?;
    let te_laat = werk.banden.into_iter().flat_map(|b| b.regels).filter(|r| {
        // The last day was still ahead, and is behind us now.
        r.taak.uiterlijk.is_some_and(|dag| (eerst..werk.vandaag).contains(&dag))
    });
    Ok(Oefenklok { te_laat: te_laat.collect(), stand: sessie.stand()? })
}

fn gooi_weg(sessie: &Sessie) -> Result<(), Fout> {
    let bestand = sessie.paden.oefen();
    let naast = |bijvoegsel: &str| {
        let mut pad = bestand.clone().into_os_string();
        pad.push(bijvoegsel);
        PathBuf::from(pad)
    };
    for pad in [bestand.clone(), naast("-wal"), naast("-journal"), sessie.paden.oefen_sleutel()] {
        match fs::remove_file(pad) {
            Err(fout) if fout.kind() != std::io::ErrorKind::NotFound => return Err(StoreFout::from(fout).into()),
            _ => {}
        }
    }
    Ok(())
}

/// Fills the file with invented people, each of them through the one way in, with their documents.
fn vul(open: &mut Open) -> Result<(), Fout> {
    let nu = Moment::nu();
    let regels = gemeente::om_te_oefenen();
    let oefenmoment = Oefenmoment { regels: &regels, vandaag: nu.vandaag, nu: nu.nu, apparaat: open.apparaat };
    for oefendossier in oefendossiers(&oefenmoment) {
        let mut pakket = Pakket::open(open, oefendossier.dossier)?;
        for feit in oefendossier.feiten {
            let toen = Moment { nu: feit.vastgelegd_op, vandaag: klok::dag(feit.vastgelegd_op) };
            let auteur = Auteur {
                id: feit.door.id,
                naam: feit.door.naam,
                rollen: vec![feit.door.rol],
                apparaat: feit.apparaat,
                oefenen: true,
            };
            let zaak = feit.zaak.and_then(|z| pakket.stand.zaak(z));
            let brief = zaak.and_then(|z| Feitbrief::bij(&feit.feit, feit.feitdatum, z, toen.vandaag));
            let opdracht = Opdracht {
                met_brief: brief.is_some_and(|b| b.plicht != Briefplicht::Mogelijk),
                feit: feit.feit,
                feitdatum: feit.feitdatum,
                feittijd: feit.feittijd,
                kanaal: feit.kanaal,
                vervangt: feit.vervangt,
                reden: feit.reden,
                concept: None,
            };
            pakket.voeg_toe(&auteur, &regels, toen, feit.zaak, opdracht)?;
        }
        pakket.bewaar(open, &regels, nu, &[])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
