//! An amount of money.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An amount in whole eurocents; never negative. In JSON and in data files it is the plain number of
/// cents (2180). Every computation is checked: an amount that does not fit is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cent(u64);

/// What somebody typed is no amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Dit is geen bedrag. Vul euro's in met een komma voor de centen, zoals 21,80 of 1.442,00.")]
pub struct OngeldigBedrag;

impl Cent {
    /// Nothing.
    pub const NUL: Self = Self(0);
    /// The largest amount: the window counts whole numbers exactly up to here.
    pub const MEESTE: Self = Self((1 << 53) - 1);

    /// So many cents; none above [`Cent::MEESTE`].
    pub const fn nieuw(cent: u64) -> Option<Self> {
        if cent <= Self::MEESTE.0 { Some(Self(cent)) } else { None }
    }

    /// So many cents, for values that always fit.
    pub const fn van(cent: u32) -> Self {
        Self(cent as u64)
    }

    /// So many whole euros.
    pub const fn euro(euro: u32) -> Self {
        Self(euro as u64 * 100)
    }

    /// The number of cents.
    pub const fn als_getal(self) -> u64 {
        self.0
    }

    /// Together.
    pub fn plus(self, ander: Self) -> Option<Self> {
        Self::nieuw(self.0.checked_add(ander.0)?)
    }

    /// What remains; none when the other amount is larger.
    pub fn minus(self, ander: Self) -> Option<Self> {
        self.0.checked_sub(ander.0).map(Self)
    }

    /// So many times.
    pub fn maal(self, aantal: u64) -> Option<Self> {
        Self::nieuw(self.0.checked_mul(aantal)?)
    }

    /// The amount times a fraction, rounded to whole cents; half a cent counts as a whole one. None
    /// when it does not fit or `noemer` is zero.
    pub fn deel(self, teller: u64, noemer: u64) -> Option<Self> {
        let noemer = u128::from(noemer);
        let product = u128::from(self.0).checked_mul(u128::from(teller))?;
        let afgerond = product.checked_add(noemer / 2)?.checked_div(noemer)?;
        Self::nieuw(u64::try_from(afgerond).ok()?)
    }

    /// All of them together; none when that does not fit.
    pub fn totaal(bedragen: impl IntoIterator<Item = Self>) -> Option<Self> {
        bedragen.into_iter().try_fold(Self::NUL, Self::plus)
    }
}

/// "€ 1.442,00".
impl fmt::Display for Cent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let euro = (self.0 / 100).to_string();
        f.write_str("€ ")?;
        for (i, cijfer) in euro.char_indices() {
            if i > 0 && (euro.len() - i).is_multiple_of(3) {
                f.write_str(".")?;
            }
            write!(f, "{cijfer}")?;
        }
        write!(f, ",{:02}", self.0 % 100)
    }
}

/// From what somebody typed: "21,80", "€ 1.442,00", "1442", "21,8", "21.80".
impl FromStr for Cent {
    type Err = OngeldigBedrag;

    fn from_str(tekst: &str) -> Result<Self, Self::Err> {
        let tekst = tekst.trim();
        let tekst = tekst.strip_prefix('€').unwrap_or(tekst).trim_start();
        let (euro, centen) = match tekst.split_once(',') {
            Some((euro, centen)) => (euro.to_owned(), centen),
            // A point stands before thousands, unless exactly two digits follow the only one.
            None => match tekst.rsplit_once('.') {
                Some((euro, centen)) if centen.len() == 2 && !euro.contains('.') => (euro.to_owned(), centen),
                _ => (tekst.to_owned(), "00"),
            },
        };
        let cent = match centen.as_bytes() {
            [t] if t.is_ascii_digit() => u64::from(t - b'0') * 10,
            [t, e] if t.is_ascii_digit() && e.is_ascii_digit() => u64::from(t - b'0') * 10 + u64::from(e - b'0'),
            _ => return Err(OngeldigBedrag),
        };
        let euro = hele_euros(&euro).ok_or(OngeldigBedrag)?;
        euro.checked_mul(100).and_then(|e| e.checked_add(cent)).and_then(Self::nieuw).ok_or(OngeldigBedrag)
    }
}

/// "1442" or "1.442": groups of three behind the first point.
fn hele_euros(tekst: &str) -> Option<u64> {
    let mut groepen = tekst.split('.');
    let eerste = groepen.next()?;
    let rest: Vec<&str> = groepen.collect();
    let is_getal = |groep: &str| !groep.is_empty() && groep.bytes().all(|b| b.is_ascii_digit());
    let heeft_punten = !rest.is_empty();
    if !is_getal(eerste) || (heeft_punten && eerste.len() > 3) || rest.iter().any(|g| g.len() != 3 || !is_getal(g)) {
        return None;
    }
    tekst.replace('.', "").parse().ok()
}

impl Serialize for Cent {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_u64(self.0)
    }
}

impl<'de> Deserialize<'de> for Cent {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let te_groot = "Een bedrag staat in hele eurocenten, zoals 2180 voor € 21,80. Dit getal is te groot.";
        Self::nieuw(u64::deserialize(d)?).ok_or_else(|| serde::de::Error::custom(te_groot))
    }
}

#[cfg(feature = "typescript")]
impl specta::Type for Cent {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        // A plain number: up to MEESTE the window counts exactly.
        u32::definition(types)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Cent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cent".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "minimum": 0, "maximum": Self::MEESTE.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shown_as_one_writes_it() {
        let getoond = [0, 5, 2180, 100_000, 144_200, 123_456_789].map(|c| Cent(c).to_string());
        assert_eq!(getoond, ["€ 0,00", "€ 0,05", "€ 21,80", "€ 1.000,00", "€ 1.442,00", "€ 1.234.567,89"]);
    }

    #[test]
    fn typed_in_the_ways_people_type() {
        for (getypt, cent) in [
            ("21,80", 2180),
            ("€ 1.442,00", 144_200),
            ("€1442", 144_200),
            ("1.442", 144_200),
            ("21.80", 2180),
            (" 21,8 ", 2180),
            ("0,05", 5),
            ("1.234.567,89", 123_456_789),
        ] {
            assert_eq!(getypt.parse(), Ok(Cent(cent)), "{getypt}");
        }
        for fout in ["", "€", "-1", "1,234", "12.34.56", "1.2345", "14420.000", ",50", "1,", "een", "99999999999999999"]
        {
            assert_eq!(fout.parse::<Cent>(), Err(OngeldigBedrag), "{fout}");
        }
    }

    #[test]
    fn computing_never_goes_past_the_ends() {
        assert_eq!(Cent::van(5).minus(Cent::van(6)), None);
        assert_eq!(Cent::MEESTE.plus(Cent::van(1)), None);
        assert_eq!(Cent::MEESTE.maal(2), None);
        assert_eq!(Cent::MEESTE.deel(u64::MAX, 1), None);
        assert_eq!(Cent::euro(10).deel(1, 0), None);
        assert_eq!(Cent::euro(10).deel(1, 3), Some(Cent(333)));
        assert_eq!(Cent(5).deel(1, 2), Some(Cent(3)));
    }

    #[test]
    fn json_is_the_number_of_cents() {
        assert_eq!(serde_json::to_string(&Cent(2180)).unwrap(), "2180");
        for fout in ["21.8", "-1", "9007199254740992", "\"2180\""] {
            assert!(serde_json::from_str::<Cent>(fout).is_err(), "{fout}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(cent in 0..=Cent::MEESTE.0) {
            let bedrag = Cent(cent);
            prop_assert_eq!(bedrag.to_string().parse(), Ok(bedrag));
            let json = serde_json::to_string(&bedrag).unwrap();
            prop_assert_eq!(serde_json::from_str::<Cent>(&json).unwrap(), bedrag);
        }

        #[test]
        fn nothing_typed_makes_it_panic(tekst in "\\PC*") {
            let _ = tekst.parse::<Cent>();
        }
    }
}
