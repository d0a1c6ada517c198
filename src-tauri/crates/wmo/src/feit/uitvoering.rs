//! Everything after the besluit: messages, start, plans, evaluations, changes, the end (procedure 1.11, 1.13, 7).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The provider was told what to deliver (WMO301). Only what is necessary (Wmo 5.2.1 lid 2 a).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToewijzingVerzonden {
    /// A short name that stays the same.
    pub toewijzing: String,
    /// From which besluit.
    pub besluit: String,
    /// Which line.
    pub regel: String,
    /// To whom.
    pub aanbieder: String,
    /// First day.
    pub ingang: NaiveDate,
    /// Last day, included.
    pub einde: NaiveDate,
    /// An earlier toewijzing that ends the day before.
    #[serde(default)]
    pub vervangt: Option<String>,
}

/// The answer to it (WMO302), within three werkdagen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToewijzingRetour {
    /// Which.
    pub toewijzing: String,
    /// Accepted.
    pub goedgekeurd: bool,
    /// What was wrong.
    #[serde(default)]
    pub fouten: String,
}

/// The support started (WMO305).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZorgGestart {
    /// Which line.
    pub regel: String,
    /// With whom.
    #[serde(default)]
    pub aanbieder: Option<String>,
}

/// Why support stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Stopreden {
    /// Death.
    Overlijden,
    /// Ended.
    Beeindigd,
    /// Removal.
    Verhuizing,
    /// Goes on in the sociale basis.
    SocialeBasis,
    /// Goes on under the Zvw.
    Zvw,
    /// Goes on under the Wlz.
    Wlz,
    /// The resident asked for it.
    EigenVerzoek,
    /// Something else.
    Anders,
}

/// The support stopped (WMO307); not yet the end of the right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZorgGestopt {
    /// Which line.
    pub regel: String,
    /// Why.
    pub reden: Stopreden,
    /// For a while only.
    #[serde(default)]
    pub tijdelijk: bool,
}

/// The plan of provider and resident came in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BegeleidingsplanOntvangen {
    /// Which line.
    pub regel: String,
    /// What it says, in short.
    #[serde(default)]
    pub toelichting: String,
}

/// One activity of a huishoudplan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Huishoudtaak {
    /// What.
    pub activiteit: String,
    /// How often.
    pub frequentie: String,
}

/// The huishoudplan came in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HuishoudplanOntvangen {
    /// Which line.
    pub regel: String,
    /// Activities and how often.
    #[serde(default)]
    pub taken: Vec<Huishoudtaak>,
}

/// The SVB was told of the pgb (Wmo 2.6.2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SvbGeinformeerd {
    /// From which besluit.
    pub besluit: String,
    /// Which line.
    pub regel: String,
    /// Budget over the period, in euro cents.
    pub budget_cent: u32,
    /// First day.
    pub van: NaiveDate,
    /// Last day, included.
    pub tot: NaiveDate,
}

/// A zorgovereenkomst came in: what the resident and somebody who helps agreed. The gemeente judges it before the SVB pays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZorgovereenkomstOntvangen {
    /// A short name that stays the same.
    pub overeenkomst: String,
    /// With whom.
    pub hulpverlener: String,
    /// For which line.
    #[serde(default)]
    pub regel: Option<String>,
    /// Both signed it.
    pub ondertekend: bool,
    /// What it says, in short.
    #[serde(default)]
    pub toelichting: String,
}

/// The gemeente judged a zorgovereenkomst; without approval nothing is paid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZorgovereenkomstBeoordeeld {
    /// A short name that stays the same.
    pub overeenkomst: String,
    /// With whom.
    pub hulpverlener: String,
    /// Approved.
    pub akkoord: bool,
    /// Why not.
    #[serde(default)]
    pub reden: String,
}

/// What the CAK is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CakBericht {
    /// A contribution starts.
    Start,
    /// It stops.
    Stop,
}

/// The CAK was told (Wmo 2.1.4b; Uitvoeringsbesluit 3.5). Once at the start, and when the last product ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CakGeinformeerd {
    /// A short name that stays the same.
    pub bericht: String,
    /// Start or stop.
    pub berichtsoort: CakBericht,
    /// From which day.
    pub per: NaiveDate,
    /// For a stop.
    #[serde(default)]
    pub reden: String,
}

/// How one goal goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Doelvoortgang {
    /// Which.
    pub doel: String,
    /// In words.
    pub voortgang: String,
}

/// How it goes, talked over (procedure 1.11).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvaluatieGehouden {
    /// A short name that stays the same.
    pub evaluatie: String,
    /// About which line; none for all.
    #[serde(default)]
    pub regel: Option<String>,
    /// Who was there.
    #[serde(default)]
    pub deelnemers: Vec<super::Aanwezige>,
    /// Per goal.
    #[serde(default)]
    pub voortgang: Vec<Doelvoortgang>,
    /// In words.
    #[serde(default)]
    pub conclusie: String,
}

/// The gemeente looks again whether the besluit still fits (Wmo 2.3.9).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeronderzoekGestart {
    /// A short name that stays the same.
    pub heronderzoek: String,
    /// Why.
    pub reden: String,
}

/// Who asks for an extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DoorWie {
    /// The provider (zorg in natura).
    Aanbieder,
    /// The resident (pgb).
    Client,
}

/// Somebody asks for an extension. The college decides; nothing is extended silently (casus K76).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VerlengingGevraagd {
    /// A short name that stays the same.
    pub verlenging: String,
    /// Which line.
    pub regel: String,
    /// Who asks.
    pub door: DoorWie,
    /// Until when.
    #[serde(default)]
    pub tot: Option<NaiveDate>,
    /// Why.
    #[serde(default)]
    pub toelichting: String,
}

/// The resident was told in writing that his pgb ends, and that he asks for more himself (procedure 1.11).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PgbEindeGemeld {
    /// Which line.
    pub regel: String,
    /// The last day that was told; after an extension another day is told again.
    pub einde: NaiveDate,
    /// The letter.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// What a resident wants to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Wijzigingsoort {
    /// From zorg in natura to pgb.
    ZinNaarPgb,
    /// From pgb to zorg in natura.
    PgbNaarZin,
    /// Another provider.
    AndereAanbieder,
    /// To stop.
    Opzeggen,
    /// Another bank account; needs no besluit, is checked through a second channel.
    Rekeningnummer,
    /// Something else.
    Anders,
}

/// The resident asks for a change; processed within eight weeks (procedure 1.11).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WijzigingGevraagd {
    /// A short name that stays the same.
    pub wijziging: String,
    /// What.
    pub wijzigingsoort: Wijzigingsoort,
    /// Which line.
    #[serde(default)]
    pub regel: Option<String>,
    /// Filed as a signed aanvraag after an onderzoek: two weeks is the cautious reading.
    #[serde(default)]
    pub ondertekende_aanvraag: bool,
    /// From when.
    #[serde(default)]
    pub per: Option<NaiveDate>,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}

/// The change was made or refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WijzigingVerwerkt {
    /// Which.
    pub wijziging: String,
    /// The besluit on it, where one is needed.
    #[serde(default)]
    pub besluit: Option<String>,
    /// What was done.
    pub toelichting: String,
}

/// Why a provider falls away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RedenWegvallen {
    /// Bankruptcy.
    Faillissement,
    /// The contract ended.
    ContractBeeindigd,
    /// Stops by itself.
    Stopt,
}

/// A provider falls away. The besluit stays; the resident chooses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AanbiederWeggevallen {
    /// Who.
    pub aanbieder: String,
    /// Why.
    pub reden: RedenWegvallen,
    /// From when.
    pub per: NaiveDate,
    /// Who takes over, with the resident's consent.
    #[serde(default)]
    pub opvolger: Option<String>,
}

/// A pause: a stay abroad or in hospital. No end; the eigen bijdrage goes on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OndersteuningOnderbroken {
    /// Which line.
    pub regel: String,
    /// First day.
    pub van: NaiveDate,
    /// Last day, included.
    #[serde(default)]
    pub tot: Option<NaiveDate>,
    /// Why.
    pub reden: String,
}

/// The support ended; the feitdatum is the last day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OndersteuningBeeindigd {
    /// Which line.
    pub regel: String,
    /// Why.
    pub reden: Stopreden,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}
