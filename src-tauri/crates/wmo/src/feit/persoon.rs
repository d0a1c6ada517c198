//! Facts about the resident and the people around (Wmo 1.1.1, 2.3.2, 5.1.1, 5.2.9).

use crate::persoon::{Geboortedatum, Naam, Telefoonnummer};
use crate::product::{PerWeek, Productfamilie};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a BSN was checked (Wmo 5.2.9 lid 3-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BronBsn {
    /// The basisregistratie personen.
    Brp,
    /// The number register.
    Nummerregister,
}

/// The BSN was checked; needed before any exchange.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BsnGeverifieerd {
    /// Where.
    pub bron: BronBsn,
}

/// Whether the resident lives here, lawfully (Wmo 1.2.1, 1.2.2, 2.3.5 lid 1). A maatwerkvoorziening needs both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IngezetenschapGetoetst {
    /// Lives in this gemeente.
    pub ingezetene: bool,
    /// Is a Dutch citizen, or stays lawfully (Vreemdelingenwet 2000 art. 8 a-e, l).
    pub rechtmatig_verblijf: bool,
    /// How it was checked.
    #[serde(default)]
    pub toelichting: String,
}

/// How the resident wants to be reached (Awb 2:8, 2:9).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactvoorkeurVastgelegd {
    /// The resident expressly said that electronic messages are fine.
    #[serde(default)]
    pub digitaal_toegestaan: bool,
    /// Language for which an interpreter is needed.
    #[serde(default)]
    pub tolk: Option<String>,
    /// Large letters, a hearing loop, somebody who reads along.
    #[serde(default)]
    pub hulpmiddelen: String,
    /// No messages to providers: they would endanger the resident (iWmo OP003).
    #[serde(default)]
    pub geen_berichtenverkeer: bool,
}

/// In which capacity somebody acts for the resident, in the order of Wmo 1.1.1 lid 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Vertegenwoordigingsrol {
    /// Appointed by the court.
    Curator,
    /// Appointed by the court.
    Mentor,
    /// Authorised by the resident, who cannot reasonably judge any more.
    Gevolmachtigde,
    /// Echtgenoot, geregistreerd partner or levensgezel; only when there is none of the above.
    Partner,
    /// Ouder, kind, broer, zus, grootouder or kleinkind; only when there is none of the above.
    Familie,
    /// The resident is capable and has somebody act for him (Awb 2:1).
    Gemachtigde,
    /// For money only; no vertegenwoordiger in the sense of the Wmo by itself.
    Bewindvoerder,
}

/// Somebody may act for the resident (Wmo 1.1.1 lid 2, Awb 2:1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VertegenwoordigingVastgelegd {
    /// A short name that stays the same: "1".
    pub vertegenwoordiger: String,
    /// Who.
    pub naam: Naam,
    /// In which capacity.
    pub rol: Vertegenwoordigingsrol,
    /// "dochter", "professioneel mentor".
    #[serde(default)]
    pub relatie: String,
    /// What was shown: "beschikking van de rechtbank", "machtiging". Never a number.
    #[serde(default)]
    pub document: Option<String>,
    /// First day.
    pub van: NaiveDate,
    /// Last day, included; none while it goes on.
    #[serde(default)]
    pub tot: Option<NaiveDate>,
    /// What it covers, in words.
    #[serde(default)]
    pub omvang: String,
    /// For questions.
    #[serde(default)]
    pub telefoon: Option<Telefoonnummer>,
    /// For partner and familie: the resident does not object.
    #[serde(default)]
    pub inwoner_wil_het: bool,
}

/// What a consent is for; only what the law does not allow without it (Wmo 5.1.1 lid 4-5, 5.2.5, 5.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Toestemmingsdoel {
    /// Use of data from Jeugdwet, Participatiewet or schuldhulp (5.1.1 lid 4).
    GegevensAndereWet,
    /// Data from zorgverzekeraar or zorgaanbieder (5.1.1 lid 5, 5.2.5 lid 1).
    GegevensVanZorg,
    /// Data to zorgverzekeraar or zorgaanbieder (5.2.5 lid 2).
    GegevensNaarZorg,
    /// Data to somebody else (5.3.3).
    GegevensNaarAnderen,
    /// The whole verslag to the provider, beyond what 5.2.1 lid 2 a allows (casus K72).
    HeelVerslagNaarAanbieder,
    /// A warm transfer after a removal.
    OverdrachtAndereGemeente,
}

/// How a consent was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum VormToestemming {
    /// Signed.
    Handtekening,
    /// Spoken, and written down.
    Mondeling,
}

/// The resident consents to one exchange, with one party, for one purpose (AVG 7). May be withdrawn at any time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToestemmingGegeven {
    /// A short name that stays the same.
    pub toestemming: String,
    /// What for.
    pub doel: Toestemmingsdoel,
    /// Who gives the data.
    #[serde(default)]
    pub van: String,
    /// Who receives them.
    #[serde(default)]
    pub naar: String,
    /// Which data.
    pub gegevens: String,
    /// How.
    pub vorm: VormToestemming,
}

/// The consent is withdrawn; what was exchanged before stays lawful.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToestemmingIngetrokken {
    /// Which.
    pub toestemming: String,
    /// What was said.
    #[serde(default)]
    pub toelichting: String,
}

/// How a housemate is related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RelatieHuisgenoot {
    /// Echtgenoot, geregistreerd partner or levensgezel.
    Partner,
    /// Father or mother.
    Ouder,
    /// Son or daughter.
    Kind,
    /// Anybody else who lives in.
    Overig,
}

/// Somebody who shares the household.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Huisgenoot {
    /// A short name that stays the same.
    pub huisgenoot: String,
    /// Who.
    pub naam: Naam,
    /// For what may be expected, and for the eigen bijdrage of a partner.
    #[serde(default)]
    pub geboortedatum: Option<Geboortedatum>,
    /// How related.
    pub relatie: RelatieHuisgenoot,
    /// Only what matters for the help that they can give (Wmo 5.1.1 lid 1).
    #[serde(default)]
    pub bijzonderheden: String,
}

/// Who lives in the house. None: the resident lives alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HuishoudenVastgelegd {
    /// One by one.
    #[serde(default)]
    pub huisgenoten: Vec<Huisgenoot>,
    /// Married, registered or living together as such (Wmo 1.1.2): decides about the eigen bijdrage.
    #[serde(default)]
    pub gehuwd: bool,
}

/// Profile of an arrangement of 2018 (Almere, ondersteuningsarrangementen 2018).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Arrangementprofiel {
    /// Psychosocial problems.
    PsychosocialeProblemen,
    /// A mild intellectual disability.
    LichteVerstandelijkeBeperking,
    /// Cognitive decline and dementia.
    CognitieveAchteruitgang,
    /// Physical decline.
    LichamelijkeAchteruitgang,
    /// Acquired brain injury.
    NietAangeborenHersenletsel,
}

/// Size of an arrangement of 2018.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Arrangementpakket {
    /// Light.
    A,
    /// Middle.
    B,
    /// Heavy.
    C,
}

/// Support that runs already: an arrangement of before 2023, or a besluit that is in no zaak here. Counts for overlap and transition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BestaandeOndersteuningVastgelegd {
    /// A short name that stays the same.
    pub ondersteuning: String,
    /// What it is, in words.
    pub omschrijving: String,
    /// What kind, where it is one.
    #[serde(default)]
    pub familie: Option<Productfamilie>,
    /// For an arrangement.
    #[serde(default)]
    pub profiel: Option<Arrangementprofiel>,
    /// For an arrangement.
    #[serde(default)]
    pub pakket: Option<Arrangementpakket>,
    /// How much per week, where known.
    #[serde(default)]
    pub per_week: Option<PerWeek>,
    /// Who provides it.
    #[serde(default)]
    pub aanbieder: Option<String>,
    /// First day.
    pub van: NaiveDate,
    /// Last day, included.
    #[serde(default)]
    pub tot: Option<NaiveDate>,
}

/// The gesprek before an old arrangement ends, at the initiative of the consulent (Almere, overgang 2023).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OvergangsgesprekGevoerd {
    /// About which.
    pub ondersteuning: String,
    /// What was agreed.
    #[serde(default)]
    pub uitkomst: String,
}
