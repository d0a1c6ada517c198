//! Tasks by deadline, in bands, with the six weeks ahead.

use super::VlagBeeld;
use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use wmo::fase::Fase;
use wmo::taak::Taak;
use wmo::termijn::Termijn;
use wmo::vastlegging::{DossierId, ZaakId};

/// How near the deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum BandSoort {
    /// The last day is over.
    TeLaat,
    /// Today is the last day.
    Vandaag,
    /// Before the coming Monday.
    DezeWeek,
    /// After that.
    Later,
    /// Nothing runs.
    ZonderDatum,
}

/// One task of one resident.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct WerkRegel {
    /// Whose dossier.
    pub dossier: DossierId,
    /// Which zaak, for tasks that belong to one.
    pub zaak: Option<ZaakId>,
    /// "Amrani, Fatima el".
    pub naam: String,
    /// Age today; none when the date of birth is not recorded.
    pub leeftijd: Option<u32>,
    /// Neighbourhood.
    pub wijk: String,
    /// Number of the zaak.
    pub zaaknummer: String,
    /// What to do.
    pub taak: Taak,
    /// Working days until the last day; negative when it is over.
    pub werkdagen: Option<i32>,
    /// "nog 2 werkdagen", "vandaag", "3 werkdagen te laat"; empty without a date.
    pub nog: String,
    /// The last day as one reads it: "ma 4 januari 2027"; empty without a date.
    pub uiterlijk_leesbaar: String,
    /// Where the zaak stands.
    pub fase: Option<Fase>,
    /// In words.
    pub fase_label: String,
    /// What is also true.
    pub vlaggen: Vec<VlagBeeld>,
    /// The deadline that the task follows from, with the way it was counted.
    pub termijn: Option<Termijn>,
}

/// The tasks of one band, most urgent first.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Band {
    /// Which.
    pub soort: BandSoort,
    /// "Te laat".
    pub label: String,
    /// The tasks.
    pub regels: Vec<WerkRegel>,
}

/// One day of the strip.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Dag {
    /// The day.
    pub datum: NaiveDate,
    /// As one reads it: "ma 4 januari 2027".
    pub leesbaar: String,
    /// How many deadlines end on it.
    pub aantal: u32,
    /// No weekend and no holiday.
    pub werkdag: bool,
    /// Name of the holiday.
    pub feestdag: Option<String>,
}

/// The home screen.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Werkvoorraad {
    /// Today.
    pub vandaag: NaiveDate,
    /// All five bands, empty ones too.
    pub banden: Vec<Band>,
    /// 42 days, from the Monday of this week.
    pub strook: Vec<Dag>,
    /// How many dossiers there are, with or without a task.
    pub dossiers: u32,
}
