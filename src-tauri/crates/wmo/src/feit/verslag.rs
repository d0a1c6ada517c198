//! Facts around the onderzoeksverslag and the aanvraag (Wmo 2.3.2 lid 8-9, 2.3.5 lid 2).

use super::{Ondertekening, Tekenwijze};
use crate::product::Leveringsvorm;
use serde::{Deserialize, Serialize};

/// A version of the verslag is frozen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnderzoeksverslagVastgesteld {
    /// 1, 2, 3.
    pub versie: u32,
    /// SHA-256 of the PDF, in hexadecimal digits.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// That version was given to the resident; the feitdatum is the day of handing over or sending.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnderzoeksverslagVerstrekt {
    /// Which version.
    pub versie: u32,
    /// To whom: "cliënt", "mentor".
    #[serde(default)]
    pub aan: Option<String>,
}

/// What the resident thinks of the verslag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum OordeelVerslag {
    /// Agrees.
    Akkoord,
    /// Agrees, with remarks.
    AkkoordMetOpmerkingen,
    /// Does not agree. That is not the same as not applying.
    NietAkkoord,
    /// Made no choice.
    GeenKeuze,
}

/// The choice for one line of the proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KeuzeLeveringsvorm {
    /// The line (`Productregel::regel`).
    pub regel: String,
    /// Zin or pgb.
    pub leveringsvorm: Leveringsvorm,
    /// The provider, for zorg in natura.
    #[serde(default)]
    pub aanbieder: Option<String>,
    /// Why a pgb (obligatory, Wmo 2.3.6 lid 2 b).
    #[serde(default)]
    pub motivering: Option<String>,
}

/// The verslag came back; the feitdatum is the day of receipt. At the kitchen table that is the day
/// itself (procedure 0.2 rule 2). With `aanvraag` it starts the two weeks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VerslagReactieOntvangen {
    /// Which version came back.
    pub versie: u32,
    /// Akkoord, with remarks, or not.
    pub oordeel: OordeelVerslag,
    /// "Ik vraag de ondersteuning aan." Not the same question as the one before.
    pub aanvraag: bool,
    /// "Ik vraag iets anders aan, namelijk ...", word for word; it is an aanvraag too. None for what is in the
    /// verslag.
    #[serde(default)]
    pub andere_aanvraag: Option<String>,
    /// Signed.
    pub ondertekend: bool,
    /// Date beside the signature.
    #[serde(default)]
    pub dagtekening: Option<chrono::NaiveDate>,
    /// By whom: "cliënt", "mentor".
    #[serde(default)]
    pub door: Option<String>,
    /// Word for word; never edited.
    #[serde(default)]
    pub opmerkingen: String,
    /// What the resident said of each chapter that was read back; empty when nobody read it back.
    #[serde(default)]
    pub hoofdstukken: Vec<HoofdstukGelezen>,
    /// Per line zin or pgb.
    #[serde(default)]
    pub keuzes: Vec<KeuzeLeveringsvorm>,
    /// How it was signed; none when that was not recorded, which is on paper.
    #[serde(default)]
    pub ondertekening: Option<Ondertekening>,
    /// SHA-256 of what was signed: the form that was made on the screen, or the scan of the paper.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// A chapter of the verslag that was read back to the resident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HoofdstukGelezen {
    /// Its heading, as it stands in the verslag.
    pub kop: String,
    /// What stands there is so.
    pub klopt: bool,
    /// What is different, in the words of the resident.
    #[serde(default)]
    pub anders: String,
}

impl VerslagReactieOntvangen {
    /// What he asks for instead of what is in the verslag.
    pub fn vraagt_anders(&self) -> Option<&str> {
        self.andere_aanvraag.as_deref().map(str::trim).filter(|wat| !wat.is_empty())
    }

    /// He wrote something that the besluit has to answer (Awb 3:46).
    pub fn vraagt_antwoord(&self) -> bool {
        !self.alle_opmerkingen().is_empty() || self.vraagt_anders().is_some()
    }

    /// Everything the resident has to say: the remarks, and what is different in a chapter. Empty when nothing.
    pub fn alle_opmerkingen(&self) -> String {
        let los = Some(self.opmerkingen.trim().to_owned()).filter(|o| !o.is_empty());
        let anders = self.hoofdstukken.iter().filter(|h| !h.klopt && !h.anders.trim().is_empty());
        let anders = anders.map(|h| format!("Bij ‘{}’: {}", h.kop, h.anders.trim()));
        los.into_iter().chain(anders).collect::<Vec<_>>().join("\n\n")
    }

    /// It was signed on the screen, at the table.
    pub fn op_scherm(&self) -> bool {
        self.ondertekening.as_ref().is_some_and(|o| o.wijze == Tekenwijze::Scherm)
    }
}

/// An aanvraag before the six weeks are over and without verslag.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TeVroegeAanvraagOntvangen {
    /// What was told to the resident.
    #[serde(default)]
    pub toelichting: Option<String>,
}

/// In which form the aanvraag came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BronAanvraag {
    /// The signed verslag.
    Verslag,
    /// A letter.
    LosSchrijven,
    /// A form.
    Formulier,
}

/// An aanvraag was received; the feitdatum is the day of receipt (not the date beside the signature).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AanvraagOntvangen {
    /// In which form.
    pub bron: BronAanvraag,
    /// Signed.
    #[serde(default)]
    pub ondertekend: bool,
    /// Nothing is missing (Awb 4:2).
    #[serde(default)]
    pub volledig: bool,
}

/// The aanvraag is withdrawn in writing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AanvraagIngetrokken {
    /// Why.
    #[serde(default)]
    pub reden: String,
}

/// About which aanvraag the resident was told something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum WaaromGewezen {
    /// The verslag came back without aanvraag: then there is no besluit, and no bezwaar (procedure 1.8).
    ZonderAanvraagGeenBesluit,
    /// The six weeks are over without verslag: an aanvraag is possible right away (Wmo 2.3.2 lid 9).
    ZesWekenVoorbij,
}

impl WaaromGewezen {
    /// As in a pad.
    pub fn code(self) -> &'static str {
        match self {
            WaaromGewezen::ZonderAanvraagGeenBesluit => "zonder_aanvraag_geen_besluit",
            WaaromGewezen::ZesWekenVoorbij => "zes_weken_voorbij",
        }
    }
}

/// The resident was told, in writing, what an aanvraag does; the feitdatum is the day of the letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GewezenOpAanvraag {
    /// Which of the two.
    pub waarom: WaaromGewezen,
    /// What was said beside the letter.
    #[serde(default)]
    pub toelichting: String,
    /// SHA-256 of the letter.
    #[serde(default)]
    pub stuk: Option<String>,
}

/// The whole verslag was given to a provider (casus K72). Without consent only what is necessary to deliver may be given (Wmo 5.2.1 lid 2 a), and then the words say why all of it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VerslagAanAanbiederGegeven {
    /// A short name that stays the same.
    pub verstrekking: String,
    /// Which version.
    pub versie: u32,
    /// To whom.
    pub aanbieder: String,
    /// The consent it rests on (`ToestemmingGegeven::toestemming`).
    #[serde(default)]
    pub toestemming: Option<String>,
    /// Without consent: why the whole verslag is necessary to give the support.
    #[serde(default)]
    pub noodzaak: String,
}
