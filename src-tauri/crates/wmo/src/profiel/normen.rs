//! Norms that a gemeente set for itself. No law: the Algemene termijnenwet does not apply to them, and
//! the terms of the law are not here, because no gemeente can change those.

use super::{Aantal, Instelling};
use crate::reeks::Reeks;
use serde::Deserialize;

/// A norm with its number; the name of the field says of what.
pub type Servicenorm = Instelling<Aantal>;

/// The norms of a gemeente (procedure 10).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Servicenormen {
    /// D1: confirm a melding within so many werkdagen.
    pub bevestiging_werkdagen: Reeks<Servicenorm>,
    /// Remind of a verslag that does not come back: so many werkdagen after it was given, and then
    /// after each reminder (procedure 1.8).
    pub herinnering_verslag_werkdagen: Reeks<Instelling<Vec<Aantal>>>,
    /// D7: so many werkdagen to complete an aanvraag (Awb art. 4:5 leaves the length to the college).
    pub hersteltermijn_werkdagen: Reeks<Servicenorm>,
    /// So many werkdagen to react before a refusal (Awb art. 4:7 leaves the length to the college).
    pub zienswijze_werkdagen: Reeks<Servicenorm>,
    /// D6: a besluit is promised at most so many days later.
    pub verdaging_dagen: Reeks<Servicenorm>,
    /// D9: decide on temporary help within so many hours.
    pub spoed_uren: Reeks<Servicenorm>,
    /// D22: carry out a change within so many weeks.
    pub wijziging_weken: Reeks<Servicenorm>,
    /// Tell a resident with a pgb so many weeks before the end that he has to ask for more (procedure 1.11).
    pub verlenging_signaal_weken: Reeks<Servicenorm>,
}
