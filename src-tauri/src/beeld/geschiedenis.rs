//! Who recorded what and when.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use specta::Type;
use wmo::vastlegging::{Kanaal, Rol, VastleggingId, ZaakId};

/// One vastlegging in the geschiedenis, or one time that somebody looked.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct GeschiedenisRegel {
    /// Which vastlegging.
    pub id: VastleggingId,
    /// In which zaak.
    pub zaak: Option<ZaakId>,
    /// Code of the feit.
    pub soort: String,
    /// "Melding ontvangen".
    pub label: String,
    /// What it says, on one line.
    pub samenvatting: String,
    /// When it happened in the world.
    pub feitdatum: NaiveDate,
    /// As one reads it: "ma 4 januari 2027".
    pub feitdatum_leesbaar: String,
    /// When it was recorded.
    pub vastgelegd_op: DateTime<Utc>,
    /// In Dutch time: "ma 4 januari 2027 14:32".
    pub vastgelegd_leesbaar: String,
    /// Who recorded it.
    pub door: String,
    /// In which role.
    pub rol: Rol,
    /// How it came in or went out.
    pub kanaal: Option<Kanaal>,
    /// A later one replaced it.
    pub vervangen: bool,
    /// Which earlier ones it replaces.
    pub vervangt: Vec<VastleggingId>,
    /// Why.
    pub reden: Option<String>,
}

/// Somebody looked at the dossier or at a document, or printed it.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct InzageRegel {
    /// In Dutch time: "ma 4 januari 2027 14:32".
    pub moment_leesbaar: String,
    /// Who.
    pub door: String,
    /// What: "Dossier geopend".
    pub wat: String,
}
