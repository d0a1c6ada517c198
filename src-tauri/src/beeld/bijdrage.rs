//! What the rules say of the eigen bijdrage, as a proposal.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use wmo::dossier::Zaak;
use wmo::eigen_bijdrage::{Bijdrage, voor_zaak};
use wmo::feit::Vrijstelling;
use wmo::geld::Cent;
use wmo::grond::Grond;
use wmo::{Dossier, Regels};

/// Whether the household pays, and why. A person tells the resident; the CAK decides.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct BijdrageBeeld {
    /// None while something has to be recorded first.
    pub verschuldigd: Option<bool>,
    /// How much a month, where that is known.
    pub per_maand: Option<Cent>,
    /// Why nothing is due.
    pub vrijstelling: Option<Vrijstelling>,
    /// Step by step.
    pub uitleg: Vec<String>,
    /// On what it rests.
    pub grond: Grond,
}

impl BijdrageBeeld {
    /// For the first day of the proposed support, or for today while there is none.
    pub(crate) fn van(zaak: &Zaak, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> Self {
        let voorgesteld = zaak.ondersteuning.waarde().map_or(&[][..], |o| &o.regels);
        let ingang = voorgesteld.iter().map(|r| r.begin).min().unwrap_or(vandaag);
        let oordeel = voor_zaak(dossier, zaak, ingang, regels);
        let (verschuldigd, per_maand, vrijstelling) = match oordeel.bijdrage {
            Bijdrage::Verschuldigd { per_maand, .. } => (Some(true), per_maand, None),
            Bijdrage::Niet(reden) => (Some(false), None, Some(reden)),
            Bijdrage::Onbekend => (None, None, None),
        };
        Self { verschuldigd, per_maand, vrijstelling, uitleg: oordeel.uitleg, grond: oordeel.grond }
    }
}
