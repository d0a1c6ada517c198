//! The answer to one question: none, one, or several that contradict each other.

use crate::vastlegging::{Kanaal, Medewerker, Vastlegging, VastleggingId};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Serialize;

/// A vastlegging that no other one on its pad replaces, with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Kop<T> {
    /// Which vastlegging.
    pub id: VastleggingId,
    /// When it happened.
    pub feitdatum: NaiveDate,
    /// The hour.
    pub feittijd: Option<NaiveTime>,
    /// When it was recorded.
    pub vastgelegd_op: DateTime<Utc>,
    /// By whom.
    pub door: Medewerker,
    /// How it came in or went out.
    pub kanaal: Option<Kanaal>,
    /// Why it replaces an earlier one.
    pub reden: Option<String>,
    /// What it says.
    pub waarde: T,
}

impl<T> Kop<T> {
    /// A kop with the dates and the author of this vastlegging.
    pub fn van(v: &Vastlegging, waarde: T) -> Self {
        Self {
            id: v.id,
            feitdatum: v.feitdatum,
            feittijd: v.feittijd,
            vastgelegd_op: v.vastgelegd_op,
            door: v.door.clone(),
            kanaal: v.kanaal,
            reden: v.reden.clone(),
            waarde,
        }
    }
}

/// All koppen of one pad, in the order of the fold: feitdatum, then id.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Veld<T> {
    /// No kop: not recorded. One: the answer. More: see [`Veld::in_geding`].
    pub koppen: Vec<Kop<T>>,
}

impl<T> Default for Veld<T> {
    fn default() -> Self {
        Self { koppen: Vec::new() }
    }
}

impl<T> Veld<T> {
    /// Whether anything was recorded.
    pub fn is_vastgelegd(&self) -> bool {
        !self.koppen.is_empty()
    }

    /// The kop with the earliest feitdatum: the cautious reading for whatever starts a term.
    pub fn eerste(&self) -> Option<&Kop<T>> {
        self.koppen.first()
    }

    /// The kop with the latest feitdatum: the cautious reading for whatever ends one, and what is
    /// shown first in a text field.
    pub fn laatste(&self) -> Option<&Kop<T>> {
        self.koppen.last()
    }

    /// What the latest kop says.
    pub fn waarde(&self) -> Option<&T> {
        self.laatste().map(|k| &k.waarde)
    }
}

impl<T: PartialEq> Veld<T> {
    /// Several koppen that differ in value or in date. Two people who recorded the same is no dispute.
    pub fn in_geding(&self) -> bool {
        self.koppen.windows(2).any(|w| w[0].waarde != w[1].waarde || w[0].feitdatum != w[1].feitdatum)
    }
}
