//! The size of support per week.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An amount per week in quarters of the unit: 2,5 uur is ten quarters. Counting in whole quarters
/// keeps totals exact. In JSON it is the plain number (2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PerWeek(u32);

/// An amount per week that cannot be granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Vul een aantal per week in dat groter is dan 0, hoogstens 168 is, en op kwarten uitkomt (zoals 2,25).")]
pub struct OngeldigPerWeek;

impl PerWeek {
    /// From quarters of the unit; more than zero and at most a whole week of hours (procedure 4).
    pub fn uit_kwarten(kwarten: u32) -> Result<Self, OngeldigPerWeek> {
        if kwarten == 0 || kwarten > 168 * 4 {
            return Err(OngeldigPerWeek);
        }
        Ok(Self(kwarten))
    }

    /// The amount in quarters of the unit.
    pub fn kwarten(self) -> u32 {
        self.0
    }
}

impl Serialize for PerWeek {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(4) {
            s.serialize_u32(self.0 / 4)
        } else {
            // Quarters are exact in binary: no rounding can creep in.
            s.serialize_f64(f64::from(self.0) / 4.0)
        }
    }
}

impl<'de> Deserialize<'de> for PerWeek {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let kwarten = f64::deserialize(d)? * 4.0;
        if kwarten.fract() != 0.0 || !(1.0..=672.0).contains(&kwarten) {
            return Err(serde::de::Error::custom(OngeldigPerWeek));
        }
        Ok(Self(kwarten as u32))
    }
}

#[cfg(feature = "typescript")]
impl specta::Type for PerWeek {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        u32::definition(types)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PerWeek {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PerWeek".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "exclusiveMinimum": 0, "maximum": 168, "multipleOf": 0.25 })
    }
}

/// "2,5".
impl fmt::Display for PerWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::tekst::aantal(self.0))
    }
}

/// From what somebody typed: "2,5", "2.5", "104", "0,25".
impl FromStr for PerWeek {
    type Err = OngeldigPerWeek;
    fn from_str(tekst: &str) -> Result<Self, Self::Err> {
        let tekst = tekst.trim().replace(',', ".");
        let (heel, breuk) = tekst.split_once('.').unwrap_or((&tekst, "0"));
        let heel: u32 =
            if heel.len() <= 3 { heel.parse().map_err(|_| OngeldigPerWeek)? } else { return Err(OngeldigPerWeek) };
        let kwarten = match breuk.trim_end_matches('0') {
            "" if !breuk.is_empty() => 0,
            "25" => 1,
            "5" => 2,
            "75" => 3,
            _ => return Err(OngeldigPerWeek),
        };
        Self::uit_kwarten(heel * 4 + kwarten)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn typed_and_shown() {
        for (getypt, getoond) in
            [("2,5", "2,5"), ("2.50", "2,5"), (" 3 ", "3"), ("0,25", "0,25"), ("1,75", "1,75"), ("168", "168")]
        {
            assert_eq!(getypt.parse::<PerWeek>().unwrap().to_string(), getoond);
        }
        for fout in ["", "0", "0,0", "2,3", "2,", "168,25", "-1", "twee", "1,2,5", "99999999999", ",5", "+5x"] {
            assert!(fout.parse::<PerWeek>().is_err(), "{fout}");
        }
    }

    #[test]
    fn json_is_the_plain_number() {
        assert_eq!(serde_json::to_string(&PerWeek(10)).unwrap(), "2.5");
        assert_eq!(serde_json::to_string(&PerWeek(8)).unwrap(), "2");
        assert_eq!(serde_json::from_str::<PerWeek>("2.25").unwrap(), PerWeek(9));
        for fout in ["0", "2.3", "169", "-1", "\"2\""] {
            assert!(serde_json::from_str::<PerWeek>(fout).is_err(), "{fout}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed_and_stored(kwarten in 1..=672_u32) {
            let per_week = PerWeek::uit_kwarten(kwarten).unwrap();
            prop_assert_eq!(per_week.to_string().parse(), Ok(per_week));
            let json = serde_json::to_string(&per_week).unwrap();
            prop_assert_eq!(serde_json::from_str::<PerWeek>(&json).unwrap(), per_week);
        }

        #[test]
        fn nothing_typed_makes_it_panic(tekst in "\\PC*") {
            let _ = tekst.parse::<PerWeek>();
        }
    }
}
