//! The unlocked session: who is in, and the open file.
//!
//! Nothing of a resident is in memory of this process while it is locked: the file is closed and its
//! key is wiped (the key itself is held no longer than opening takes; SQLCipher keeps and wipes its own).

use crate::beeld::{Aanmelding, Gebruiker, Ik, Medewerkerwijziging, NieuweGebruiker, Stand, Status, Wachtzinwijziging};
use crate::fout::{Fout, FoutCode};
use crate::gemeente::{self, Gekozen};
use crate::klok;
use crate::paden::Paden;
use crate::vastleggen::Moment;
use crate::werkmap::Werkmap;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use store::{Inzage, InzageSoort, Kluis, Kosten, Store, StoreFout};
use wmo::Regels;
use wmo::vastlegging::{ApparaatId, DossierId, MedewerkerId, Rol};

/// After so much silence the file locks itself.
const STILTE: TimeDelta = TimeDelta::minutes(15);
/// Where in the file the employee stands.
const MEDEWERKER: &str = "medewerker";

/// The employee, as the file keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Medewerkersgegevens {
    pub(crate) id: MedewerkerId,
    pub(crate) naam: String,
    pub(crate) rollen: Vec<Rol>,
}

/// An open file and who is in.
pub struct Open {
    /// The file.
    pub store: Store,
    /// Who is in.
    pub gebruiker: Gebruiker,
    /// The same, as a key.
    pub medewerker: MedewerkerId,
    /// This laptop.
    pub apparaat: ApparaatId,
    /// The practice file.
    pub oefenen: bool,
    /// How many days the clock of the practice file was turned ahead; never another file's.
    gedraaid: u64,
    laatst: DateTime<Utc>,
}

impl Open {
    pub(crate) fn nieuw(mut store: Store, wie: Medewerkersgegevens, oefenen: bool) -> Result<Self, StoreFout> {
        let vorm = serde_json::to_string(&wie).map_err(|_| StoreFout::Beschadigd)?;
        store.zet_meta(MEDEWERKER, &vorm)?;
        Self::van(store, wie, oefenen)
    }

    fn van(mut store: Store, wie: Medewerkersgegevens, oefenen: bool) -> Result<Self, StoreFout> {
        // What nobody can look back at any more goes when the file opens: that waits for nobody.
        store.ruim_journaal_op(klok::nu())?;
        Ok(Self {
            apparaat: store.apparaat()?,
            store,
            gebruiker: Gebruiker { naam: wie.naam, rollen: wie.rollen },
            medewerker: wie.id,
            oefenen,
            gedraaid: 0,
            laatst: klok::nu(),
        })
    }

    /// Now, by the clock of this file: in practice one can turn it.
    pub fn moment(&self) -> Moment {
        Moment::van(klok::na(klok::nu(), Days::new(self.gedraaid)))
    }

    /// The day that it is in this file.
    pub fn vandaag(&self) -> NaiveDate {
        self.moment().vandaag
    }

    /// Who is in, to know whose work a zaak is.
    pub(crate) fn ik(&self) -> Ik<'_> {
        Ik { id: self.medewerker, naam: &self.gebruiker.naam }
    }

    /// Turns the clock of the practice file; any other file has no such clock.
    pub(crate) fn draai(&mut self, dagen: u64) {
        if self.oefenen {
            self.gedraaid = dagen;
        }
    }

    /// How many days it was turned.
    pub(crate) fn gedraaid(&self) -> u64 {
        self.gedraaid
    }

    /// Notes that somebody looked or took something out; before it is shown.
    pub(crate) fn noteer_inzage(&mut self, dossier: DossierId, soort: InzageSoort, wat: &str) -> Result<(), Fout> {
        let inzage = Inzage {
            moment: self.moment().nu,
            medewerker: self.medewerker,
            naam: self.gebruiker.naam.clone(),
            soort,
            wat: wat.to_owned(),
        };
        Ok(self.store.noteer_inzage(dossier, &inzage)?)
    }

    pub(crate) fn uit(store: Store, oefenen: bool) -> Result<Self, StoreFout> {
        let vorm = store.meta(MEDEWERKER)?.ok_or(StoreFout::Beschadigd)?;
        let wie = serde_json::from_str(&vorm).map_err(|_| StoreFout::Beschadigd)?;
        Self::van(store, wie, oefenen)
    }
}

/// The state of the program.
pub struct Sessie {
    /// Where the files are.
    pub paden: Paden,
    /// For documents that the system viewer has open.
    pub werkmap: Werkmap,
    kosten: Kosten,
    gekozen: RwLock<(Arc<Regels>, Option<String>)>,
    open: Mutex<Option<Open>>,
    /// Which pile of letters is being worked through.
    stapel: AtomicU64,
    /// Which copy or export is going.
    beheer: AtomicU64,
}

impl Sessie {
    /// A locked session with the rules of the chosen gemeente. `kosten` is what guessing a passphrase costs.
    pub fn nieuw(paden: Paden, werkmap: Werkmap, kosten: Kosten) -> Self {
        let Gekozen { regels, bezwaar } = gemeente::lees(&paden);
        let gekozen = RwLock::new((Arc::new(regels), bezwaar));
        Self {
            paden,
            werkmap,
            kosten,
            gekozen,
            open: Mutex::new(None),
            stapel: AtomicU64::new(0),
            beheer: AtomicU64::new(0),
        }
    }

    /// The rules of this gemeente; in the practice file those for which it was made.
    pub fn regels(&self) -> Arc<Regels> {
        // Whole or not at all: a pair is never half exchanged.
        self.gekozen.read().unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    fn zet_regels(&self, Gekozen { regels, bezwaar }: Gekozen) {
        *self.gekozen.write().unwrap_or_else(PoisonError::into_inner) = (Arc::new(regels), bezwaar);
    }

    /// Chooses the gemeente, before anything is recorded on this laptop.
    pub fn kies_gemeente(&self, map: &str) -> Result<Stand, Fout> {
        if self.paden.dossiers().exists() {
            let zin = "De gemeente kies je voordat je begint. Vraag de beheerder om hem te veranderen.";
            return Err(Fout::nieuw(FoutCode::Invoer, zin));
        }
        self.zet_regels(gemeente::kies(&self.paden, map)?);
        self.stand()
    }

    /// The day that it is: in the open file by its own clock.
    pub fn vandaag(&self) -> NaiveDate {
        self.slot().as_ref().map_or_else(klok::vandaag, Open::vandaag)
    }

    fn slot(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(|vergiftigd| {
            // A command stopped halfway. The file itself is whole (transactions); what is in memory
            // may not be, so whoever is in comes in again.
            let mut open = vergiftigd.into_inner();
            *open = None;
            stukken::vergeet();
            self.open.clear_poison();
            open
        })
    }

    /// Works with the open file.
    pub fn met_open<T>(&self, werk: impl FnOnce(&mut Open) -> Result<T, Fout>) -> Result<T, Fout> {
        let mut slot = self.slot();
        let open = slot.as_mut().ok_or_else(Fout::vergrendeld)?;
        open.laatst = klok::nu();
        werk(open)
    }

    /// Whether somebody is in, and who. Asking does not count as being there.
    pub fn stand(&self) -> Result<Stand, Fout> {
        let slot = self.slot();
        let hier = slot.as_ref().map_or_else(Moment::nu, Open::moment).vandaag;
        let status = match &*slot {
            Some(_) => Status::Open,
            None if self.paden.dossiers().exists() => Status::Vergrendeld,
            None => Status::Nieuw,
        };
        let gekozen = self.gekozen.read().unwrap_or_else(PoisonError::into_inner).clone();
        let oefendag = match &*slot {
            Some(open) if open.oefenen => open.store.meta(crate::oefenen::GEVULD_OP)?,
            _ => None,
        };
        Ok(Stand {
            status,
            medewerker: slot.as_ref().map(|o| o.gebruiker.clone()),
            medewerker_id: slot.as_ref().map(|o| o.medewerker),
            oefenen: slot.as_ref().is_some_and(|o| o.oefenen),
            oefenen_verouderd: oefendag.is_some_and(|dag| dag != klok::vandaag().to_string()),
            gemeente: gekozen.0.profiel.gemeente.naam.clone(),
            gemeente_map: gekozen.0.profiel.map.clone(),
            profiel_bezwaar: gekozen.1,
            versie: env!("CARGO_PKG_VERSION").to_owned(),
            vandaag: hier,
            vandaag_leesbaar: wmo::tekst::datum_lang(hier),
            laatste_uitwisseling: None,
        })
    }

    /// First start: makes the file.
    pub fn begin(&self, nieuw: &NieuweGebruiker) -> Result<Stand, Fout> {
        let (naam, rollen) = gekeurd(&nieuw.naam, &nieuw.rollen)?;
        let (bestand, sleutelbestand) = (self.paden.dossiers(), self.paden.dossiers_sleutel());
        if bestand.exists() {
            return Err(StoreFout::BestaatAl.into());
        }
        if sleutelbestand.exists() {
            // A key without its file: from a first start that was cut off, or of a file that somebody
            // moved away. It is put aside, never removed: a file without its key is lost.
            let opzij = sleutelbestand.with_extension(format!("{}.oud", klok::nu().timestamp_millis()));
            std::fs::rename(&sleutelbestand, opzij).map_err(StoreFout::from)?;
        }
        let (_, sleutel) = Kluis::nieuw(&sleutelbestand, &nieuw.wachtwoord, self.kosten)?;
        let store = Store::maak(&bestand, &sleutel)?;
        let id = MedewerkerId(klok::nieuwe_sleutel());
        self.neem_plaats(Open::nieuw(store, Medewerkersgegevens { id, naam, rollen }, false)?)
    }

    /// Opens the file with name and passphrase.
    pub fn ontgrendel(&self, aanmelding: &Aanmelding) -> Result<Stand, Fout> {
        self.vergrendel()?;
        let sleutelbestand = self.paden.dossiers_sleutel();
        let sleutel = Kluis::open(&sleutelbestand, &aanmelding.wachtwoord, klok::nu())?;
        let open = Open::uit(Store::open(&self.paden.dossiers(), &sleutel)?, false)?;
        if !zelfde_naam(&open.gebruiker.naam, &aanmelding.naam) {
            // Counts as a wrong try, and is told in the same words: which half was wrong is not said.
            return Err(Kluis::weiger(&sleutelbestand, klok::nu()).into());
        }
        self.neem_plaats(open)
    }

    /// Somebody is in from here on.
    pub(crate) fn neem_plaats(&self, mut open: Open) -> Result<Stand, Fout> {
        open.laatst = klok::nu();
        if open.oefenen {
            self.zet_regels(Gekozen { regels: gemeente::om_te_oefenen(), bezwaar: None });
        }
        *self.slot() = Some(open);
        self.stand()
    }

    /// Closes the file and removes the documents that were open in a viewer.
    pub fn vergrendel(&self) -> Result<Stand, Fout> {
        {
            // Held until the documents are gone: nobody is told that it is locked while one still lies there.
            let mut slot = self.slot();
            let oefende = slot.take().is_some_and(|open| open.oefenen);
            // The words of the last preview are kept for the next one.
            stukken::vergeet();
            if oefende {
                self.zet_regels(gemeente::lees(&self.paden));
            }
            self.werkmap.leeg();
        }
        self.stand()
    }

    /// The program ends: nothing stays behind.
    pub fn sluit(&self) {
        let mut slot = self.slot();
        *slot = None;
        stukken::vergeet();
        self.werkmap.verwijder();
    }

    /// A pile of letters begins; one that was still going stops. Gives its turn.
    pub(crate) fn begin_stapel(&self) -> u64 {
        self.stapel.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Whether this pile was stopped, or another one began.
    pub(crate) fn stapel_gestopt(&self, beurt: u64) -> bool {
        self.stapel.load(Ordering::SeqCst) != beurt
    }

    /// Stops the pile that is going: its next letter is not begun.
    pub(crate) fn stop_stapel(&self) {
        self.begin_stapel();
    }

    /// A copy or an export begins; one that was still going stops. Gives its turn.
    pub(crate) fn begin_beheer(&self) -> u64 {
        self.beheer.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Whether this copy or export was stopped, or another one began.
    pub(crate) fn beheer_gestopt(&self, beurt: u64) -> bool {
        self.beheer.load(Ordering::SeqCst) != beurt
    }

    /// Stops the copy or export that is going.
    pub(crate) fn stop_beheer(&self) {
        self.begin_beheer();
    }

    /// Locks the file with another passphrase from now on; the old one is asked. Who works, works on.
    pub(crate) fn wijzig_wachtzin(&self, wijziging: &Wachtzinwijziging) -> Result<(), Fout> {
        self.met_open(|open| if open.oefenen { Err(niet_in_oefening()) } else { Ok(()) })?;
        if wijziging.oud == wijziging.nieuw {
            return Err(Fout::nieuw(FoutCode::Invoer, "Dit is dezelfde wachtzin. Kies een andere."));
        }
        let Wachtzinwijziging { oud, nieuw } = wijziging;
        Ok(Kluis::wijzig_wachtwoord(&self.paden.dossiers_sleutel(), oud, nieuw, self.kosten, klok::nu())?)
    }

    /// Another name or other roles for who is in. What was recorded keeps the name of its day.
    pub(crate) fn wijzig_medewerker(&self, wijziging: &Medewerkerwijziging) -> Result<Stand, Fout> {
        let (naam, rollen) = gekeurd(&wijziging.naam, &wijziging.rollen)?;
        self.met_open(|open| {
            if open.oefenen {
                return Err(niet_in_oefening());
            }
            let wie = Medewerkersgegevens { id: open.medewerker, naam, rollen };
            let vorm = serde_json::to_string(&wie).map_err(|_| StoreFout::Beschadigd)?;
            open.store.zet_meta(MEDEWERKER, &vorm)?;
            open.gebruiker = Gebruiker { naam: wie.naam, rollen: wie.rollen };
            Ok(())
        })?;
        self.stand()
    }

    /// Somebody is there: reading counts too.
    pub fn actief(&self) {
        if let Some(open) = self.slot().as_mut() {
            open.laatst = klok::nu();
        }
    }

    /// Whether somebody is in.
    pub fn is_open(&self) -> bool {
        self.slot().is_some()
    }

    /// Whether the file is open and nobody did anything for a quarter of an hour. A laptop that slept
    /// that long counts too: the clock on the wall went on.
    pub fn is_stil(&self, nu: DateTime<Utc>) -> bool {
        self.slot().as_ref().is_some_and(|open| (nu - open.laatst).abs() >= STILTE)
    }
}

/// A name and at least one role, each once.
fn gekeurd(naam: &str, rollen: &[Rol]) -> Result<(String, Vec<Rol>), Fout> {
    let naam = naam.trim();
    if naam.is_empty() || rollen.is_empty() {
        return Err(Fout::nieuw(FoutCode::Invoer, "Vul je naam in en kies minstens één rol."));
    }
    let mut rollen = rollen.to_vec();
    rollen.sort_unstable();
    rollen.dedup();
    Ok((naam.to_owned(), rollen))
}

/// Practice has one invented user and one passphrase that everybody knows.
pub(crate) fn niet_in_oefening() -> Fout {
    Fout::nieuw(FoutCode::Invoer, "Dit kan niet in de oefendossiers. Vergrendel, en ontgrendel je eigen dossiers.")
}

/// As people type it: capitals and spaces around it do not matter.
pub(crate) fn zelfde_naam(a: &str, b: &str) -> bool {
    let vorm = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    vorm(a) == vorm(b)
}

#[cfg(test)]
mod tests;
