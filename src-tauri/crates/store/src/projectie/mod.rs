//! What lists and search need, computed from a dossier by a pure function.
//!
//! On every change the whole dossier is projected again; there is no handler per kind of feit.
//! Tasks and flags depend on the day, so every projection knows for which day it was made.

mod beeld;
mod opslag;
mod verversing;
mod zoektekst;

pub use zoektekst::Zoektekst;

pub(crate) use beeld::{code, lees_taak, lees_termijn, uit_code};
pub(crate) use opslag::lees_behandelaar;
pub(crate) use verversing::{ververs_dossiers, wis_alles};

use chrono::{Days, NaiveDate};
use wmo::dossier::Behandelaar;
use wmo::fase::{Fase, Vlag};
use wmo::persoon::{Bsn, Geboortedatum, Postcode};
use wmo::taak::Taak;
use wmo::termijn::Termijn;
use wmo::vastlegging::ZaakId;
use wmo::{Dossier, Regels};

/// Everything that the file keeps about a dossier besides the vastleggingen.
#[derive(Clone, Debug, PartialEq)]
pub struct Projectie {
    /// As one says it: the name of the latest kop, empty when none was recorded.
    pub naam: String,
    /// As one sorts it.
    pub sorteernaam: String,
    /// As recorded, possibly in part.
    pub geboortedatum: Option<Geboortedatum>,
    /// On one line.
    pub adres: String,
    /// As the wijkteam names it.
    pub wijk: String,
    /// Everything is closed and no coming day changes that.
    pub rust: bool,
    /// One for each kop of the person's data: with a tegenstrijdigheid both are found.
    pub personen: Vec<PersoonRij>,
    /// One for each zaak.
    pub zaken: Vec<ZaakRij>,
    /// The deadlines of all zaken; none when everything is closed, since nobody waits for them.
    pub termijnen: Vec<TermijnRij>,
    /// What somebody has to do, most urgent first.
    pub taken: Vec<Taak>,
    /// What one can search for.
    pub zoektekst: Zoektekst,
}

/// What makes two dossiers look like one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersoonRij {
    /// When known.
    pub bsn: Option<Bsn>,
    /// As recorded, possibly in part; none while it is not known.
    pub geboortedatum: Option<Geboortedatum>,
    /// Folded, without voorvoegsels.
    pub achternaam: String,
    /// Normal form.
    pub postcode: Postcode,
    /// Number.
    pub huisnummer: u32,
    /// Folded.
    pub toevoeging: String,
}

/// A zaak in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ZaakRij {
    /// Which.
    pub zaak: ZaakId,
    /// Printed as kenmerk.
    pub zaaknummer: String,
    /// Where it stands.
    pub fase: Fase,
    /// What is also true.
    pub vlaggen: Vec<Vlag>,
    /// Who looks after it.
    pub behandelaar: Option<Behandelaar>,
}

/// A deadline in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct TermijnRij {
    /// Of which zaak.
    pub zaak: ZaakId,
    /// The deadline, with the way it was counted.
    pub termijn: Termijn,
}

/// Computes everything that the file keeps about a dossier. Pure: the same dossier, rules and day
/// give the same projection.
pub fn projecteer(dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> Projectie {
    let persoon = dossier.persoon.waarde();
    let (zaken, termijnen, taken) = stand(dossier, regels, vandaag);
    let gesloten = taken.is_empty() && zaken.iter().all(|z| matches!(z.fase, Fase::Afgesloten | Fase::VervallenFout));
    // A century on: whatever a day can change has changed by then.
    let later = vandaag.checked_add_days(Days::new(36_525)).unwrap_or(vandaag);
    let rust = gesloten && {
        let (zaken_later, _, taken_later) = stand(dossier, regels, later);
        (&zaken_later, &taken_later) == (&zaken, &taken)
    };
    let termijnen = if rust { Vec::new() } else { termijnen };
    Projectie {
        naam: persoon.map(|p| p.naam.volledig()).unwrap_or_default(),
        sorteernaam: persoon.map(|p| p.naam.sorteerbaar()).unwrap_or_default(),
        geboortedatum: dossier.geboortedatum().cloned(),
        adres: persoon.map(|p| format!("{}, {}", p.adres.straatregel(), p.adres.plaatsregel())).unwrap_or_default(),
        wijk: persoon.map(|p| p.adres.wijk.trim().to_owned()).unwrap_or_default(),
        rust,
        personen: dossier.persoon.koppen.iter().map(|k| zoektekst::persoon_rij(&k.waarde)).collect(),
        zoektekst: Zoektekst::van(dossier),
        zaken,
        termijnen,
        taken,
    }
}

type Stand = (Vec<ZaakRij>, Vec<TermijnRij>, Vec<Taak>);

/// The part that depends on the day.
fn stand(dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> Stand {
    let zaken = dossier.zaken.iter().map(|zaak| ZaakRij {
        zaak: zaak.id,
        zaaknummer: zaak.melding.waarde().map(|m| m.zaaknummer.trim().to_owned()).unwrap_or_default(),
        fase: zaak.fase(dossier, regels, vandaag),
        vlaggen: zaak.vlaggen(dossier, regels, vandaag).into_iter().collect(),
        behandelaar: zaak.behandelaar(),
    });
    let termijnen = dossier.zaken.iter().flat_map(|zaak| {
        zaak.termijnen(regels, vandaag).into_iter().map(|termijn| TermijnRij { zaak: zaak.id, termijn })
    });
    (zaken.collect(), termijnen.collect(), dossier.taken(regels, vandaag))
}

#[cfg(test)]
mod tests;
