//! One zaak with everything that follows from its facts.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use wmo::fase::{Fase, Vlag};
use wmo::product::Eenheid;
use wmo::taak::Taak;
use wmo::termijn::Termijn;
use wmo::vastlegging::ZaakId;

/// A flag with its word: colour is never the only carrier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct VlagBeeld {
    /// Which.
    pub soort: Vlag,
    /// In words.
    pub label: String,
}

/// Where the zaak is on the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StationStaat {
    /// Behind us.
    Gedaan,
    /// Here.
    Nu,
    /// Ahead.
    Straks,
}

/// One station of the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StationCode {
    /// The melding came in.
    Melding,
    /// The gesprek and what follows from it.
    Onderzoek,
    /// The verslag was given.
    Verslag,
    /// The aanvraag was received.
    Aanvraag,
    /// The besluit was made known.
    Besluit,
    /// The support runs.
    Ondersteuning,
}

/// One station of the track with its date and its deadline.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Station {
    /// Which.
    pub code: StationCode,
    /// "Melding".
    pub label: String,
    /// When it was reached.
    pub datum: Option<NaiveDate>,
    /// The last day on which it may be reached.
    pub uiterlijk: Option<NaiveDate>,
    /// The date to show, as one reads it: "ma 4 januari 2027"; empty without a date.
    pub leesbaar: String,
    /// Behind us, here, or ahead.
    pub staat: StationStaat,
}

/// The total of one line of support (R6: per week times the started weeks).
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct RegelTotaal {
    /// Which line (`Productregel::regel`).
    pub regel: String,
    /// The product in words.
    pub product_label: String,
    /// Started weeks.
    pub weken: u32,
    /// "2 uur per week".
    pub per_week_label: String,
    /// "104 uur in 52 weken".
    pub totaal_label: String,
    /// Hours or dagdelen.
    pub eenheid: Eenheid,
}

/// One zaak.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ZaakView {
    /// Which.
    pub id: ZaakId,
    /// Its number.
    pub zaaknummer: String,
    /// Where it stands.
    pub fase: Fase,
    /// In words.
    pub fase_label: String,
    /// What is also true.
    pub vlaggen: Vec<VlagBeeld>,
    /// All deadlines, with the way they were counted.
    pub termijnen: Vec<Termijn>,
    /// What to do, most urgent first; the first is the main action.
    pub taken: Vec<Taak>,
    /// The track.
    pub spoor: Vec<Station>,
    /// Totals of the proposed lines, and of the lines of the last besluit when there is one.
    pub regels: Vec<RegelTotaal>,
    /// The number of the next version of the verslag.
    pub volgende_versie: u32,
    /// Last day for bezwaar against the last besluit that was made known.
    pub bezwaar_tot: Option<NaiveDate>,
    /// The day on which the aanvraag was received.
    pub aanvraag_op: Option<NaiveDate>,
}
