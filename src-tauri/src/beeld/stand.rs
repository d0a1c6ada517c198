//! Whether somebody is in, and who.

use super::WerkRegel;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use wmo::vastlegging::{MedewerkerId, Rol};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Whether the file is there and open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nobody used this laptop before.
    Nieuw,
    /// The file is there; a passphrase opens it.
    Vergrendeld,
    /// Somebody is in.
    Open,
}

/// The employee who is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Gebruiker {
    /// As it is shown in the geschiedenis.
    pub naam: String,
    /// What this person may do; the role that fits the feit is recorded with it.
    pub rollen: Vec<Rol>,
}

/// What the window has to know before it shows anything.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Stand {
    /// Whether the file is there and open.
    pub status: Status,
    /// Who is in; none while it is locked.
    pub medewerker: Option<Gebruiker>,
    /// Under which identity this person records; none while it is locked.
    pub medewerker_id: Option<MedewerkerId>,
    /// The practice file with invented people is open.
    pub oefenen: bool,
    /// The practice file was filled on an earlier day: its deadlines have moved on since.
    pub oefenen_verouderd: bool,
    /// Name of the gemeente.
    pub gemeente: String,
    /// The name of its folder.
    pub gemeente_map: String,
    /// Why the profile of the gemeente is not the one in use, and what to mend.
    pub profiel_bezwaar: Option<String>,
    /// Version of the program.
    pub versie: String,
    /// Today in the Netherlands.
    pub vandaag: NaiveDate,
    /// Today as one reads it: "maandag 23 november 2026".
    pub vandaag_leesbaar: String,
    /// When this laptop last exchanged data. This version does not exchange: always none.
    pub laatste_uitwisseling: Option<String>,
}

/// What turning the clock of the practice file did.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Oefenklok {
    /// How things stand on the new day.
    pub stand: Stand,
    /// What was in time before, and is late now.
    pub te_laat: Vec<WerkRegel>,
}

/// First start: who is going to use this laptop.
#[derive(Deserialize, Type, Zeroize, ZeroizeOnDrop)]
pub struct NieuweGebruiker {
    /// Name.
    pub naam: String,
    /// What this person may do.
    #[zeroize(skip)]
    pub rollen: Vec<Rol>,
    /// The passphrase that the file is locked with.
    pub wachtwoord: String,
}

/// Name and passphrase.
#[derive(Deserialize, Type, Zeroize, ZeroizeOnDrop)]
pub struct Aanmelding {
    /// Name.
    pub naam: String,
    /// Passphrase.
    pub wachtwoord: String,
}
