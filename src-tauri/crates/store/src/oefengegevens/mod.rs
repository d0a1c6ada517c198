//! Invented dossiers: for who practises, and for measuring.
//!
//! Every person is made up; the burgerservicenummers come from the range 999, which is never given
//! out. The dates move along with today, so that the worklist looks alive on any day: something is
//! late, something is due today, something can wait.

mod anderen;
mod celik;
mod menigte;
mod na_de_aanvraag;
mod namen;
mod verhaal;

pub use celik::fatma_celik;
pub use menigte::{als_vormen, gesloten_dossier};

use crate::NieuweVastlegging;
use chrono::{DateTime, NaiveDate, Utc};
use wmo::Regels;
use wmo::vastlegging::{ApparaatId, DossierId};

/// Where and when the practice takes place.
#[derive(Clone, Copy, Debug)]
pub struct Oefenmoment<'a> {
    /// The rules by which the dates are chosen.
    pub regels: &'a Regels,
    /// Today.
    pub vandaag: NaiveDate,
    /// This moment: nothing is recorded later.
    pub nu: DateTime<Utc>,
    /// On which laptop.
    pub apparaat: ApparaatId,
}

/// How far a dossier is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stadium {
    /// The melding came in; nothing was done yet.
    Melding,
    /// Confirmed, and an appointment was made.
    GesprekGepland,
    /// The gesprek was held and everything is worked out.
    Onderzoek,
    /// The verslag was given.
    VerslagUit,
    /// The verslag came back with an aanvraag.
    Aanvraag,
    /// The besluit was sent.
    Besluit,
}

/// The facts of one invented resident, in the order in which they are recorded.
#[derive(Clone, Debug)]
pub struct Oefendossier {
    /// Whose.
    pub dossier: DossierId,
    /// To record with [`crate::Store::leg_vast`].
    pub feiten: Vec<NieuweVastlegging>,
}

/// The dossiers of the practice mode: mevrouw Çelik, worked out up to the verslag, six others,
/// each in a stage of their own, and five who show what comes after an aanvraag.
pub fn oefendossiers(moment: &Oefenmoment<'_>) -> Vec<Oefendossier> {
    let mut dossiers = vec![fatma_celik(Stadium::Onderzoek, moment)];
    dossiers.extend(anderen::zes(moment));
    dossiers.extend(na_de_aanvraag::vijf(moment));
    dossiers
}

#[cfg(test)]
mod tests;
