//! From which age on somebody is an adult: the Wmo takes the place of the Jeugdwet, and a contribution
//! can be due.

use crate::databestand::{self, Leesfout};
use crate::grond::Grond;
use crate::kalender::OngeldigeWet;
use crate::reeks::{Ingaand, Reeks};
use chrono::NaiveDate;
use serde::Deserialize;

/// An age that holds from a certain day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Volwassenleeftijd {
    vanaf: NaiveDate,
    /// Whole years.
    pub jaren: u32,
    bron: String,
    zin: String,
}

impl Volwassenleeftijd {
    /// The article.
    pub fn grond(&self) -> Grond {
        Grond { bron: self.bron.clone().into(), zin: self.zin.clone().into() }
    }
}

impl Ingaand for Volwassenleeftijd {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    volwassen: Reeks<Volwassenleeftijd>,
}

/// From a data file; its form is explained in the built-in one.
pub(super) fn uit_toml(tekst: &str) -> Result<Reeks<Volwassenleeftijd>, OngeldigeWet> {
    let bestand: Bestand = databestand::lees(tekst)?;
    if bestand.volwassen.alle().any(|v| !(12..=30).contains(&v.jaren)) {
        let zin = "De leeftijd klopt niet. Vul jaren in van 12 tot en met 30.".to_owned();
        return Err(OngeldigeWet(Leesfout {
            regel: databestand::regel_van(tekst, "volwassen"),
            veld: "volwassen".to_owned(),
            zin,
        }));
    }
    Ok(bestand.volwassen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_that_nobody_means_is_refused_with_its_line() {
        let blok =
            |jaren| format!("\n[[volwassen]]\nvanaf = \"1988-01-01\"\njaren = {jaren}\nbron = \"x\"\nzin = \"y\"\n");
        let gelezen = uit_toml(&blok(18)).unwrap();
        assert_eq!(gelezen.op("2026-11-23".parse().unwrap()).jaren, 18);
        let fout = uit_toml(&blok(180)).unwrap_err();
        assert!(fout.0.regel > 0 && fout.to_string().contains("12 tot en met 30"), "{fout}");
    }
}
