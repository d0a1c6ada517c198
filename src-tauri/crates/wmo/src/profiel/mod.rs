//! What differs per gemeente and per year: addresses, norms, names, tariffs, providers, colours.
//! Data (`assets/gemeenten/<naam>/profiel.toml`), so that a gemeente joins without a programmer.

mod aanbieder;
mod kleur;

pub use aanbieder::{Aanbieder, Contract, KeuzeAanbieder};
pub use kleur::{Accentkleur, Kleuren};

use crate::databestand::{self, Leesfout};
use crate::grond::Grond;
use crate::product::{Product, Traject};
use crate::reeks::{Ingaand, Reeks};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A profile that cannot be used. Says which line and field, in Dutch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Het profiel van de gemeente klopt niet. In {0}")]
pub struct OngeldigProfiel(#[from] pub Leesfout);

/// One gemeente.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profiel {
    /// Name, code and addresses.
    pub gemeente: Gemeente,
    /// Where a resident finds onafhankelijke cliëntondersteuning (Wmo 2015 art. 2.2.4).
    pub clientondersteuning: Contactpunt,
    /// Who collects the eigen bijdrage (Wmo 2015 art. 2.1.4b).
    pub cak: Contactpunt,
    /// Norms that the gemeente set for itself.
    pub servicenormen: Servicenormen,
    /// Tariff of the eigen bijdrage.
    pub abonnementstarief: Reeks<Abonnementstarief>,
    /// How the choice of a provider goes.
    pub keuze_aanbieder: KeuzeAanbieder,
    /// The contract that holds for each provider that names none of its own.
    pub contract: Contract,
    /// The contracted providers for zorg in natura.
    pub aanbieders: Vec<Aanbieder>,
    /// Colours of window and letters.
    pub kleuren: Kleuren,
    /// Display names of the trajecten.
    trajecten: BTreeMap<Traject, String>,
    /// Display names of the products.
    producten: BTreeMap<Product, String>,
}

/// Name, code and addresses of a gemeente.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gemeente {
    /// "Almere".
    pub naam: String,
    /// Four digits, leading zeros kept: "0034".
    pub code: Gemeentecode,
    /// Street and number of the town hall.
    pub bezoekadres: String,
    /// "Postbus 200".
    pub postadres: String,
    /// Of the post address: "1300 AE".
    pub postcode: crate::persoon::Postcode,
    /// Of both addresses.
    pub plaats: String,
    /// "14 036".
    pub telefoon: String,
    /// The rechtbank where beroep is made: "Midden-Nederland".
    pub rechtbank: String,
}

/// The four digits of a gemeente (CBS).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Gemeentecode(String);

impl Gemeentecode {
    /// The four digits.
    pub fn als_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Gemeentecode {
    type Error = &'static str;
    fn try_from(s: String) -> Result<Self, Self::Error> {
        if s.len() == 4 && s.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(s))
        } else {
            Err("Een gemeentecode bestaat uit vier cijfers tussen aanhalingstekens, zoals \"0034\".")
        }
    }
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contactpunt {
    /// Name.
    pub naam: String,
    /// Telephone number, as one writes it.
    pub telefoon: String,
}

/// Norms that the gemeente set for itself; the Algemene termijnenwet does not apply to them.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Servicenormen {
    /// D1: confirm a melding within so many werkdagen.
    pub bevestiging_werkdagen: Reeks<Servicenorm>,
}

/// A norm in werkdagen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Servicenorm {
    /// First day on which it holds.
    pub vanaf: NaiveDate,
    /// How many werkdagen.
    pub werkdagen: u32,
    /// Where it is written.
    pub bron: String,
    /// What it says, in one B1 sentence.
    pub zin: String,
}

impl Servicenorm {
    /// As a ground.
    pub fn grond(&self) -> Grond {
        Grond { bron: self.bron.clone().into(), zin: self.zin.clone().into() }
    }
}

impl Ingaand for Servicenorm {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

/// The eigen bijdrage per month, for a household (Wmo 2015 art. 2.1.4a lid 4).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Abonnementstarief {
    /// First day on which it holds.
    pub vanaf: NaiveDate,
    /// Eurocents per month.
    pub cent: u32,
    /// Nobody compared the amount with the CAK yet: say so wherever it is shown.
    pub controleren: bool,
    /// Where it is written.
    pub bron: String,
    /// What to know about it.
    #[serde(default)]
    pub toelichting: Option<String>,
}

impl Ingaand for Abonnementstarief {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

impl Profiel {
    /// The gemeenten whose profile comes with the program.
    pub const INGEBOUWD: &[&str] = &["almere"];

    /// The profile of a gemeente that comes with the program, by the name of its folder ("almere").
    pub fn ingebouwd(naam: &str) -> Option<Self> {
        let tekst = match naam {
            "almere" => include_str!("../../../../../assets/gemeenten/almere/profiel.toml"),
            _ => return None,
        };
        #[allow(clippy::expect_used, reason = "the file is part of the program; a test reads it")]
        Some(Self::uit_toml(tekst).expect("built-in profile"))
    }

    /// A profile from a data file; its form is explained in the one of Almere.
    pub fn uit_toml(tekst: &str) -> Result<Self, OngeldigProfiel> {
        Ok(databestand::lees(tekst)?)
    }

    /// How this gemeente calls a traject.
    pub fn trajectnaam(&self, traject: Traject) -> &str {
        self.trajecten.get(&traject).map_or(traject.label(), String::as_str)
    }

    /// How this gemeente calls a product.
    pub fn productnaam(&self, product: Product) -> &str {
        self.producten.get(&product).map_or(product.label(), String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALMERE: &str = include_str!("../../../../../assets/gemeenten/almere/profiel.toml");

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    /// The line on which a text stands in the file, counted from 1.
    fn regel_van(tekst: &str) -> usize {
        1 + ALMERE.lines().position(|r| r.starts_with(tekst)).unwrap()
    }

    #[test]
    fn almere() {
        let p = Profiel::ingebouwd("almere").unwrap();
        assert_eq!((p.gemeente.naam.as_str(), p.gemeente.code.als_str()), ("Almere", "0034"));
        assert_eq!(p.gemeente.postcode.als_str(), "1300 AE");
        assert_eq!(p.clientondersteuning.telefoon, "036-2002158");
        assert_eq!(p.servicenormen.bevestiging_werkdagen.op(dag("2026-11-23")).werkdagen, 5);
        let tarief = |d| (p.abonnementstarief.op(dag(d)).cent, p.abonnementstarief.op(dag(d)).controleren);
        assert_eq!(tarief("2023-12-31"), (1900, false));
        assert_eq!(tarief("2025-12-31"), (2100, false));
        assert_eq!(tarief("2026-01-01"), (2180, true));
        assert!(p.abonnementstarief.op(dag("2026-11-23")).toelichting.is_some());
        assert_eq!(p.productnaam(Product::Dagbesteding), "Dagbesteding");
        assert!(p.trajectnaam(Traject::Traject2).contains("langdurig"));
        assert!(Profiel::INGEBOUWD.iter().all(|naam| Profiel::ingebouwd(naam).is_some()));
        assert!(Profiel::ingebouwd("nergenshuizen").is_none());
    }

    #[test]
    fn a_faulty_profile_says_which_line_and_field() {
        let fout = |oud: &str, nieuw: &str| Profiel::uit_toml(&ALMERE.replacen(oud, nieuw, 1)).unwrap_err().0;

        let f = fout("code = \"0034\"", "code = \"34\"");
        assert_eq!((f.regel, f.veld.as_str()), (regel_van("code"), "gemeente.code"));
        assert!(f.zin.contains("vier cijfers"), "{f}");

        let f = fout("accent = \"#1d4e89\"", "accent = \"#7fb2e5\"");
        assert_eq!((f.regel, f.veld.as_str()), (regel_van("accent"), "kleuren.accent"));
        assert!(f.zin.contains("contrast"), "{f}");

        let f = fout("werkdagen = 5", "werkdagen = \"vijf\"");
        assert_eq!(f.regel, regel_van("werkdagen = 5"));

        let f = fout("rechtbank = \"Midden-Nederland\"\n", "");
        assert!(f.zin.contains("rechtbank ontbreekt"), "{f}");

        let f = fout("naam = \"Tzorg\"", "naam = \"Tzorg\"\nagb = \"12345678\"");
        assert!(f.zin.contains("agb"), "{f}");

        let f = fout("tot_en_met = \"2026-12-31\"", "tot_en_met = \"2022-12-31\"");
        assert!(f.zin.contains("begin"), "{f}");
    }
}
