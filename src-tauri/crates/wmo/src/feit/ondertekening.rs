//! How something was signed, and what was drawn on the screen (Awb 2:18).

use super::Vertegenwoordigingsrol;
use chrono::NaiveDateTime;
use serde::{Deserialize, Deserializer, Serialize};

/// In which way somebody signed. Which ways are open, the gemeente says in its profile (Awb 2:18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Tekenwijze {
    /// With a pen, on the paper.
    Papier,
    /// With pen, finger or mouse on the screen of the wijkwerker, at the table.
    Scherm,
}

/// A signature below the verslag. Who signed stands in the feit itself (`door`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ondertekening {
    /// On paper or on the screen.
    pub wijze: Tekenwijze,
    /// In which capacity somebody signed for the resident; none when the resident did.
    #[serde(default)]
    pub rol: Option<Vertegenwoordigingsrol>,
    /// On the screen: the moment of signing, as the clock in the Netherlands had it.
    #[serde(default)]
    pub moment: Option<NaiveDateTime>,
    /// On the screen: SHA-256 of the verslag that was shown, in hexadecimal digits.
    #[serde(default)]
    pub verslag: Option<String>,
    /// On the screen: what was drawn.
    #[serde(default)]
    pub handtekening: Handtekening,
}

/// A place in the box of a signature: from the left, from the top.
pub type Tekenpunt = [u16; 2];

/// A signature as drawn lines, in a box of [`Handtekening::BREED`] by [`Handtekening::HOOG`]. Lines stay
/// sharp on paper and take little room. Speed and pressure are not kept: those would be biometric data.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Handtekening(Vec<Vec<Tekenpunt>>);

/// Why lines are not taken as a signature. Says nothing about what was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GeenHandtekening {
    /// A point outside the box.
    #[error("Een punt van de handtekening valt buiten het vak. Teken de handtekening opnieuw.")]
    BuitenHetVak,
    /// More lines or points than a signature has.
    #[error("De handtekening heeft te veel lijnen. Teken de handtekening opnieuw.")]
    TeVeel,
}

impl Handtekening {
    /// Width of the box.
    pub const BREED: u16 = 1000;
    /// Height of the box.
    pub const HOOG: u16 = 320;
    /// Most lines.
    pub const MEESTE_LIJNEN: usize = 100;
    /// Most points, over all lines.
    pub const MEESTE_PUNTEN: usize = 4000;

    /// Takes lines; those without a point are left out.
    pub fn nieuw(mut lijnen: Vec<Vec<Tekenpunt>>) -> Result<Self, GeenHandtekening> {
        lijnen.retain(|lijn| !lijn.is_empty());
        if lijnen.len() > Self::MEESTE_LIJNEN || lijnen.iter().map(Vec::len).sum::<usize>() > Self::MEESTE_PUNTEN {
            return Err(GeenHandtekening::TeVeel);
        }
        if lijnen.iter().flatten().any(|[x, y]| *x > Self::BREED || *y > Self::HOOG) {
            return Err(GeenHandtekening::BuitenHetVak);
        }
        Ok(Self(lijnen))
    }

    /// The lines, in the order in which they were drawn. A dot is a line of one point.
    pub fn lijnen(&self) -> &[Vec<Tekenpunt>] {
        &self.0
    }

    /// Nothing was drawn.
    pub fn is_leeg(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for Handtekening {
    fn deserialize<D: Deserializer<'de>>(bron: D) -> Result<Self, D::Error> {
        Self::nieuw(Vec::deserialize(bron)?).map_err(serde::de::Error::custom)
    }
}

/// Hidden on purpose: a signature may not end up in a log.
impl std::fmt::Debug for Handtekening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Handtekening({} lijnen)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_signature_is_lines_in_a_box_and_never_shows_in_a_log() {
        let h: Handtekening = serde_json::from_value(json!([[[0, 0], [1000, 320]], [], [[7, 7]]])).unwrap();
        assert_eq!(h.lijnen(), [vec![[0, 0], [1000, 320]], vec![[7, 7]]]);
        assert_eq!(format!("{h:?}"), "Handtekening(2 lijnen)");
        assert_eq!(serde_json::to_value(&h).unwrap(), json!([[[0, 0], [1000, 320]], [[7, 7]]]));
        for fout in [json!([[[1001, 0]]]), json!([[[0, 321]]]), json!([[[-1, 0]]])] {
            assert!(serde_json::from_value::<Handtekening>(fout).is_err());
        }
        let punt = |n: usize| vec![[1, 1]; n];
        assert!(Handtekening::nieuw(vec![punt(40); 100]).is_ok());
        assert_eq!(Handtekening::nieuw(vec![punt(1); 101]), Err(GeenHandtekening::TeVeel));
        assert_eq!(Handtekening::nieuw(vec![punt(4001)]), Err(GeenHandtekening::TeVeel));
    }
}
