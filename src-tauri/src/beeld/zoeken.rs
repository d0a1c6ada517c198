//! What a search finds, and who might already be known.

use super::controle::{geboortedatum, geboren};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Dubbel, DubbelReden, Kenmerken, Treffer};
use wmo::persoon::{Geboortedatum, Huisnummer};
use wmo::vastlegging::DossierId;

/// A resident that a search found.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct TrefferBeeld {
    /// Whose dossier.
    pub dossier: DossierId,
    /// "Fatima el Amrani".
    pub naam: String,
    /// As one reads it: "7 maart 1948".
    pub geboortedatum: String,
    /// "Odeonstraat 12, 1315 AB Almere".
    pub adres: String,
    /// Numbers of the zaken.
    pub zaaknummers: Vec<String>,
    /// Where the newest zaak stands.
    pub fase_label: String,
}

/// A resident who might be the same person, or live at the same address.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct DubbelBeeld {
    /// Whose dossier.
    pub dossier: DossierId,
    /// "Fatima el Amrani".
    pub naam: String,
    /// As one reads it: "7 maart 1948".
    pub geboortedatum: String,
    /// "Odeonstraat 12, 1315 AB Almere".
    pub adres: String,
    /// Why: "dezelfde geboortedatum".
    pub redenen: Vec<String>,
    /// Only the address is the same: a housemate, or who lived there before. Not the same person.
    pub alleen_adres: bool,
}

/// What is known of a new resident, while somebody types.
#[derive(Clone, Deserialize, Type)]
pub struct DubbelVraag {
    /// Date of birth as typed.
    pub geboortedatum: Option<String>,
    /// Surname as typed.
    pub achternaam: Option<String>,
    /// BSN as typed.
    pub bsn: Option<String>,
    /// Postcode as typed.
    pub postcode: Option<String>,
    /// House number as typed.
    pub huisnummer: Option<String>,
    /// Letter or addition as typed.
    #[serde(default)]
    pub toevoeging: Option<String>,
}

impl TrefferBeeld {
    pub(crate) fn van(t: Treffer) -> Self {
        Self {
            dossier: t.dossier,
            naam: t.naam,
            geboortedatum: geboren_of_leeg(t.geboortedatum.as_ref()),
            adres: t.adres,
            fase_label: t.zaken.last().map(|z| z.fase.label().to_owned()).unwrap_or_default(),
            zaaknummers: t.zaken.into_iter().map(|z| z.zaaknummer).collect(),
        }
    }
}

impl DubbelBeeld {
    pub(crate) fn van(d: Dubbel) -> Self {
        let reden = |reden: &DubbelReden| {
            match reden {
                DubbelReden::Bsn => "hetzelfde BSN",
                DubbelReden::GeboortedatumEnNaam => "dezelfde achternaam en geboortedatum",
                DubbelReden::Adres => "hetzelfde adres",
                DubbelReden::Naam => "dezelfde achternaam; een geboortedatum is nog niet bekend",
            }
            .to_owned()
        };
        Self {
            dossier: d.dossier,
            naam: d.naam,
            geboortedatum: geboren_of_leeg(d.geboortedatum.as_ref()),
            adres: d.adres,
            alleen_adres: d.redenen == [DubbelReden::Adres],
            redenen: d.redenen.iter().map(reden).collect(),
        }
    }
}

impl DubbelVraag {
    /// What can be compared already; a field that is half typed does not count yet.
    pub(crate) fn kenmerken(&self, vandaag: NaiveDate) -> Kenmerken {
        fn gelezen<T: std::str::FromStr>(tekst: &Option<String>) -> Option<T> {
            tekst.as_deref().and_then(|t| t.parse().ok())
        }
        Kenmerken {
            geboortedatum: self.geboortedatum.as_deref().and_then(|t| geboortedatum(t, vandaag).ok()),
            achternaam: self.achternaam.clone().filter(|a| !a.trim().is_empty()),
            bsn: gelezen(&self.bsn),
            postcode: gelezen(&self.postcode),
            huisnummer: gelezen(&self.huisnummer).and_then(|n| Huisnummer::new(n).ok()),
            toevoeging: self.toevoeging.clone().unwrap_or_default(),
        }
    }
}

fn geboren_of_leeg(geboortedatum: Option<&Geboortedatum>) -> String {
    geboortedatum.map(geboren).unwrap_or_default()
}
