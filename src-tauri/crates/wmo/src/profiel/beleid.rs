//! Choices where the law leaves room to the gemeente.

use super::Instelling;
use crate::product::Restweek;
use crate::reeks::Reeks;
use serde::Deserialize;

/// What a gemeente chose (procedure 10).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beleid {
    /// Whether an ingebrekestelling that comes after the legal end, and before the day promised in a
    /// verdaging, is too early. `false` is the cautious reading (procedure 2.5, casus K18).
    pub verdaging_telt_voor_ingebrekestelling: Reeks<Instelling<bool>>,
    /// Whether the Algemene termijnenwet moves the end of the two weeks after an ingebrekestelling. Awb
    /// art. 4:17 lid 1 leaves it out for the 42 days alone (procedure 2.6).
    pub termijnenwet_na_ingebrekestelling: Reeks<Instelling<bool>>,
    /// Whether a commissie as in Awb art. 7:13 advises on bezwaar: twelve weeks instead of six. None
    /// when nobody filled it in: see [`super::Profiel::bezwaar_commissie`].
    #[serde(default)]
    pub bezwaar_commissie: Option<Reeks<Instelling<bool>>>,
    /// Whether a resident may sign the verslag on the screen at the table: that way has to be reliable
    /// enough for this document (Awb 2:18). None when nobody filled it in: on paper only.
    #[serde(default)]
    pub tekenen_op_scherm: Option<Reeks<Instelling<bool>>>,
    /// Whether the PDF of the verslag has an open signature field, for a signing service outside this
    /// program. None when nobody filled it in: no field.
    #[serde(default)]
    pub tekenveld_in_pdf: Option<Reeks<Instelling<bool>>>,
    /// From when the eigen bijdrage counts.
    pub cak_start: Reeks<Instelling<CakStart>>,
    /// What happens with the days of a period that are no whole week (procedure 1.7 R6).
    pub restweek: Reeks<Instelling<Restweek>>,
}

/// What starts the eigen bijdrage: each gemeente chooses (procedure 7.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CakStart {
    /// The first day on which the support is given.
    EersteLevering,
    /// The day of the besluit.
    Besluit,
}
