//! What the laws set: the lengths of terms, by the date on which they came into force
//! (`assets/wet/termijnen.toml`).

use crate::databestand;
use crate::grond::Grond;
use crate::kalender::OngeldigeWet;
use crate::reeks::{Ingaand, Reeks};
use crate::termijn::Periode;
use chrono::NaiveDate;
use serde::Deserialize;

/// The terms that a law sets, each as it was in the course of time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wet {
    /// D2: hand in a persoonlijk plan.
    pub persoonlijk_plan: Reeks<Wettermijn>,
    /// D3: give the verslag.
    pub onderzoek: Reeks<Wettermijn>,
    /// D5: decide on the aanvraag.
    pub besluit: Reeks<Wettermijn>,
    /// D14: make bezwaar.
    pub bezwaar: Reeks<Wettermijn>,
}

/// A term of a law.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "TermijnInBestand")]
pub struct Wettermijn {
    /// First day on which the law says so.
    pub vanaf: NaiveDate,
    /// How long.
    pub periode: Periode,
    /// The article.
    pub grond: Grond,
}

impl Ingaand for Wettermijn {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

impl Wet {
    /// The terms that come with the program.
    pub fn ingebouwd() -> Self {
        #[allow(clippy::expect_used, reason = "the file is part of the program; a test reads it")]
        Self::uit_toml(include_str!("../../../../assets/wet/termijnen.toml")).expect("built-in terms")
    }

    /// From a data file; its form is explained in the built-in one.
    pub fn uit_toml(tekst: &str) -> Result<Self, OngeldigeWet> {
        Ok(databestand::lees(tekst)?)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermijnInBestand {
    vanaf: NaiveDate,
    weken: Option<u32>,
    dagen: Option<u32>,
    bron: String,
    zin: String,
}

impl TryFrom<TermijnInBestand> for Wettermijn {
    type Error = &'static str;

    fn try_from(t: TermijnInBestand) -> Result<Self, Self::Error> {
        let periode = match (t.weken, t.dagen) {
            (Some(weken), None) => Periode::Weken(weken),
            (None, Some(dagen)) => Periode::Dagen(dagen),
            _ => return Err("Een termijn heeft weken of dagen, en niet allebei. Vul een van de twee in."),
        };
        Ok(Self { vanaf: t.vanaf, periode, grond: Grond { bron: t.bron.into(), zin: t.zin.into() } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_terms_are_those_of_the_laws() {
        let wet = Wet::ingebouwd();
        let op = "2026-11-23".parse().unwrap();
        let termijn = |r: &Reeks<Wettermijn>| (r.op(op).periode, r.op(op).grond.bron.to_string());
        assert_eq!(termijn(&wet.persoonlijk_plan), (Periode::Dagen(7), "Wmo 2015 art. 2.3.2 lid 2".to_owned()));
        assert_eq!(termijn(&wet.onderzoek), (Periode::Weken(6), "Wmo 2015 art. 2.3.2 lid 1".to_owned()));
        assert_eq!(termijn(&wet.besluit), (Periode::Weken(2), "Wmo 2015 art. 2.3.5 lid 2".to_owned()));
        assert_eq!(termijn(&wet.bezwaar), (Periode::Weken(6), "Awb art. 6:7".to_owned()));
    }

    #[test]
    fn a_term_without_length_is_refused() {
        let fout = Wet::uit_toml("[[besluit]]\nvanaf = \"2015-01-01\"\nbron = \"x\"\nzin = \"y\"\n").unwrap_err();
        assert!(fout.to_string().contains("weken of dagen"), "{fout}");
    }
}
