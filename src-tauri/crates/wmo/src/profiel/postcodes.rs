//! Which postcodes belong to the gemeente: to notice at once that somebody may live elsewhere.

use super::Profiel;
use crate::persoon::Postcode;
use serde::Deserialize;

/// A range of postcodes, by their four digits, both included.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Postcodegebied {
    /// The first: 1301.
    pub van: u16,
    /// The last.
    pub tot_en_met: u16,
    /// Where it is written.
    pub bron: String,
}

impl Profiel {
    /// Whether a postcode belongs to the gemeente; none while nobody filled in which ones do.
    pub fn heeft_postcode(&self, postcode: &Postcode) -> Option<bool> {
        let cijfers: u16 = postcode.als_str().get(..4)?.parse().ok()?;
        let hier = |g: &Postcodegebied| (g.van..=g.tot_en_met).contains(&cijfers);
        (!self.postcodes.is_empty()).then(|| self.postcodes.iter().any(hier))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_belongs_to_the_gemeente_or_nobody_can_tell() {
        let code = |s: &str| s.parse::<Postcode>().unwrap();
        let mut profiel = Profiel::ingebouwd("almere").unwrap();
        profiel.postcodes.clear();
        assert_eq!(profiel.heeft_postcode(&code("1315 AB")), None);
        let gebied = |van, tot_en_met| Postcodegebied { van, tot_en_met, bron: "voorbeeld".into() };
        profiel.postcodes = vec![gebied(1311, 1319), gebied(1351, 1351)];
        for (postcode, hier) in [("1311 AA", true), ("1319 ZZ", true), ("1320 AA", false), ("1351 BC", true)] {
            assert_eq!(profiel.heeft_postcode(&code(postcode)), Some(hier), "{postcode}");
        }
    }
}
