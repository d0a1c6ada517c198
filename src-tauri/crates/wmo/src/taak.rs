//! What somebody has to do next, by when, and the fact that fulfils it.

use crate::feit::FeitSoort;
use crate::grond::Grond;
use crate::termijn::TermijnSoort;
use crate::vastlegging::{Pad, ZaakId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What has to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum TaakSoort {
    /// Judge today whether it is spoed (Wmo 2.3.3).
    BeoordeelSpoed,
    /// Two answers stand on one pad: decide.
    LosTegenstrijdigheidOp,
    /// Send the ontvangstbevestiging.
    BevestigOntvangst,
    /// Offer cliëntondersteuning.
    BiedClientondersteuningAan,
    /// Tell of the persoonlijk plan.
    MeldPersoonlijkPlan,
    /// Make an appointment.
    PlanGesprek,
    /// Hold the gesprek.
    VoerGesprek,
    /// Work out onderdelen, steps, identity, Wlz, pgb information and proposal.
    WerkOnderzoekUit,
    /// Freeze the verslag.
    StelVerslagVast,
    /// Give the verslag to the resident.
    VerstrekVerslag,
    /// Tell the resident that an aanvraag is possible now (Wmo 2.3.2 lid 9).
    WijsOpAanvraag,
    /// The verslag is out: record what comes back.
    LegReactieVast,
    /// Take the besluit.
    NeemBesluit,
    /// Send the besluit.
    MaakBesluitBekend,
    /// Bezwaar was received: pass it on.
    GeefBezwaarDoor,
}

/// One task.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Taak {
    /// In which zaak.
    pub zaak: Option<ZaakId>,
    /// What.
    pub soort: TaakSoort,
    /// As a verb: "Stuur de ontvangstbevestiging".
    pub zin: String,
    /// The last day; none where nothing runs.
    pub uiterlijk: Option<NaiveDate>,
    /// The deadline that it follows from.
    pub termijn: Option<TermijnSoort>,
    /// The fact that fulfils it.
    pub vervuld_door: FeitSoort,
    /// For a tegenstrijdigheid: where.
    pub pad: Option<Pad>,
    /// Why it has to be done.
    pub grond: Grond,
}
