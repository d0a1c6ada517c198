//! The choice between zorg in natura and a pgb, and the pgb itself (Wmo 2.3.6; procedure 1.9, 1.10).

use crate::product::{Leveringsvorm, PerWeek};
use serde::{Deserialize, Serialize};

/// The choice for one line, made apart from the verslag.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeveringsvormGekozen {
    /// Which line.
    pub regel: String,
    /// Zin or pgb.
    pub leveringsvorm: Leveringsvorm,
    /// By whom: "cliënt", "mentor".
    #[serde(default)]
    pub door: String,
}

/// The provider for one line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AanbiederGekozen {
    /// Which line.
    pub regel: String,
    /// Name in the profile of the gemeente.
    pub aanbieder: String,
    /// What was shown to choose from; at least two.
    #[serde(default)]
    pub getoonde_alternatieven: Vec<String>,
}

/// Why the resident wants a pgb, in own words (Wmo 2.3.6 lid 2 b).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PgbMotivatieOntvangen {
    /// The words.
    pub tekst: String,
}

/// Whether help is professional.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum PgbHulpsoort {
    /// A professional; the same quality as a contracted provider.
    Formeel,
    /// From the sociaal netwerk.
    Informeel,
}

/// Somebody who will be paid from the pgb.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PgbHulpverlener {
    /// Who.
    pub naam: String,
    /// Professional or not.
    pub hulpsoort: PgbHulpsoort,
    /// For informal help.
    #[serde(default)]
    pub relatie: String,
    /// KvK number, eight digits.
    #[serde(default)]
    pub kvk: Option<String>,
    /// AGB code, eight digits.
    #[serde(default)]
    pub agb: Option<String>,
    /// For which line.
    pub regel: String,
    /// How much per week.
    pub per_week: PerWeek,
    /// Euro cents per hour or dagdeel.
    pub tarief_cent: u32,
    /// How quality is assured: diploma, VOG.
    #[serde(default)]
    pub kwaliteit: String,
}

/// How the resident will use the pgb.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PgbPlanOntvangen {
    /// One by one.
    #[serde(default)]
    pub hulpverleners: Vec<PgbHulpverlener>,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}

/// Who manages a pgb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum PgbBeheer {
    /// The resident.
    Client,
    /// Somebody who may act for him.
    Vertegenwoordiger,
    /// Somebody from the sociaal netwerk.
    Netwerk,
}

/// The gesprek about the pgb; inside the two weeks, or before the signing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PgbGesprekGevoerd {
    /// Where: "Stadhuis".
    pub plaats: String,
    /// Who was there.
    #[serde(default)]
    pub aanwezigen: Vec<super::Aanwezige>,
    /// Who will do the administration.
    pub beheer: PgbBeheer,
}

/// How one of the ten points went. No number, and nothing is computed from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum PgbPuntOordeel {
    /// On own strength.
    Voldoende,
    /// With help.
    MetHulp,
    /// Not.
    Onvoldoende,
}

/// One of the ten points of pgb-vaardigheid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PgbPuntBesproken {
    /// 1 to 10.
    pub punt: u8,
    /// How it went.
    pub oordeel: PgbPuntOordeel,
    /// In words.
    #[serde(default)]
    pub toelichting: String,
}

/// The judgement on a pgb (Wmo 2.3.6 lid 2, 3, 5). The conclusion is written by a person, never computed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PgbBeoordeeld {
    /// Who was tested: the one who will really do it.
    pub getoetst: PgbBeheer,
    /// Who, when it is not the resident.
    #[serde(default)]
    pub naam_beheerder: String,
    /// The ten points, as far as talked about.
    #[serde(default)]
    pub punten: Vec<PgbPuntBesproken>,
    /// Pgb-vaardig (lid 2 a).
    pub vaardig: bool,
    /// The resident says with reasons that he wants a pgb (lid 2 b).
    pub motivatie_voldoende: bool,
    /// Quality is guaranteed (lid 2 c, lid 3).
    pub kwaliteit_voldoende: bool,
    /// The manager is also paid: a conflict of interest (casus K36).
    #[serde(default)]
    pub beheerder_is_hulpverlener: bool,
    /// A pgb was withdrawn before on the ground of 2.3.10 lid 1 a, d or e (lid 5 b).
    #[serde(default)]
    pub eerder_ingetrokken: bool,
    /// In words.
    pub conclusie: String,
}
