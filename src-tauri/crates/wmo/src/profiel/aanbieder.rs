//! Contracted providers of zorg in natura (procedure 1.9).

use super::Contract;
use crate::product::{Product, Productfamilie, Specialisme, Traject};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A provider.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "AanbiederInBestand")]
pub struct Aanbieder {
    /// As it stands in letters; also how a line of support refers to it.
    pub naam: String,
    /// AGB-code, for messages.
    pub agb: Option<Agbcode>,
    /// What it delivers, and for whom.
    pub levert: Vec<Levering>,
    /// Who it works with under the same contract; the resident may choose among them.
    pub partners: Vec<String>,
    /// Its own contract, when it differs from the common one.
    pub contract: Option<Contract>,
}

/// What a provider is contracted for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levering {
    /// Which kinds of support.
    pub producten: BTreeSet<Productfamilie>,
    /// For which trajecten; none while that is not known.
    #[serde(default)]
    pub trajecten: Option<BTreeSet<Traject>>,
    /// For which specialismen; none while that is not known.
    #[serde(default)]
    pub specialismen: Option<BTreeSet<Specialisme>>,
    /// Who does a part of it in its name. The toewijzing goes to the provider itself.
    #[serde(default)]
    pub onderaannemers: Vec<String>,
}

/// What a resident needs, as far as it decides who can deliver it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zorgvraag {
    /// Which product.
    pub product: Product,
    /// Which specialisme; none where the product has none or nobody chose yet.
    pub specialisme: Option<Specialisme>,
}

/// Whether a provider is contracted for what is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dekking {
    /// No.
    Nee,
    /// The product, yes; the profile does not say whether the traject or specialisme too.
    Onbekend,
    /// Yes.
    Ja,
}

impl Levering {
    fn dekking(&self, vraag: Zorgvraag) -> Dekking {
        if !self.producten.contains(&vraag.product.familie()) {
            return Dekking::Nee;
        }
        let traject = bevat(self.trajecten.as_ref(), vraag.product.traject());
        traject.min(bevat(self.specialismen.as_ref(), vraag.specialisme))
    }
}

fn bevat<T: Ord>(bekend: Option<&BTreeSet<T>>, gevraagd: Option<T>) -> Dekking {
    match (bekend, gevraagd) {
        (_, None) => Dekking::Ja,
        (None, Some(_)) => Dekking::Onbekend,
        (Some(set), Some(waarde)) if set.contains(&waarde) => Dekking::Ja,
        _ => Dekking::Nee,
    }
}

impl Aanbieder {
    /// Whether it is contracted for this: the contract counts per specialisme (casus K38).
    pub fn dekking(&self, vraag: Zorgvraag) -> Dekking {
        self.levert.iter().map(|l| l.dekking(vraag)).max().unwrap_or(Dekking::Nee)
    }

    /// Whether it delivers this kind of support at all.
    pub fn levert_product(&self, product: Product) -> bool {
        self.levert.iter().any(|l| l.producten.contains(&product.familie()))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AanbiederInBestand {
    naam: String,
    #[serde(default)]
    agb: Option<Agbcode>,
    levert: Vec<Levering>,
    #[serde(default)]
    partners: Vec<String>,
    #[serde(default)]
    contract: Option<Contract>,
}

impl TryFrom<AanbiederInBestand> for Aanbieder {
    type Error = &'static str;

    fn try_from(a: AanbiederInBestand) -> Result<Self, Self::Error> {
        if a.naam.trim().is_empty() {
            return Err("De aanbieder heeft geen naam. Vul de naam in zoals die in brieven staat.");
        }
        if a.levert.iter().all(|l| l.producten.is_empty()) {
            return Err("De aanbieder levert niets. Vul bij levert de producten in, of haal de aanbieder weg.");
        }
        let huishouden = Productfamilie::HuishoudelijkeOndersteuning;
        if a.levert.iter().any(|l| l.producten.contains(&huishouden) && !l.onderaannemers.is_empty()) {
            return Err("Bij huishoudelijke ondersteuning mogen geen onderaannemers. Haal ze hier weg.");
        }
        let aanbieder = Self { naam: a.naam, agb: a.agb, levert: a.levert, partners: a.partners, contract: a.contract };
        if aanbieder.levert.iter().any(|l| aanbieder.mist_traject_2(l)) {
            return Err(
                "Wie traject 3 levert, levert ook traject 2 voor hetzelfde product en specialisme. Zet traject2 erbij.",
            );
        }
        Ok(aanbieder)
    }
}

impl Aanbieder {
    /// Traject 3 is an option beside traject 2, never alone (Almere, inkoopstrategie Wmo 2023 §5.1).
    fn mist_traject_2(&self, levering: &Levering) -> bool {
        let (twee, drie) = (Traject::Traject2, Traject::Traject3);
        let heeft_drie = levering.trajecten.as_ref().is_some_and(|t| t.contains(&drie));
        let heeft_twee = |l: &Levering| l.trajecten.as_ref().is_none_or(|t| t.contains(&twee));
        let past = |l: &&Levering, familie: Productfamilie| {
            let specialismen = match (&levering.specialismen, &l.specialismen) {
                (Some(nodig), Some(er)) => nodig.is_subset(er),
                _ => true,
            };
            l.producten.contains(&familie) && specialismen && heeft_twee(l)
        };
        heeft_drie && levering.producten.iter().any(|familie| !self.levert.iter().any(|l| past(&l, *familie)))
    }
}

/// The eight digits of a provider (procedure 4); leading zeros kept.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Agbcode(String);

impl Agbcode {
    /// The digits.
    pub fn als_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Agbcode {
    type Error = &'static str;
    fn try_from(s: String) -> Result<Self, Self::Error> {
        if s.len() == 8 && s.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(s))
        } else {
            Err("Een AGB-code bestaat uit acht cijfers tussen aanhalingstekens, zoals \"01234567\".")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lees(toml: &str) -> Result<Aanbieder, crate::databestand::Leesfout> {
        crate::databestand::lees(toml)
    }

    fn dekking(aanbieder: &Aanbieder, product: Product, specialisme: Specialisme) -> Dekking {
        aanbieder.dekking(Zorgvraag { product, specialisme: Some(specialisme) })
    }

    #[test]
    fn k38_the_contract_counts_per_specialisme_and_traject() {
        let a = lees(
            "naam = \"A\"\n[[levert]]\nproducten = [\"individuele_begeleiding\"]\ntrajecten = [\"traject2\"]\n\
             specialismen = [\"psychosociale_problematiek\"]\n",
        )
        .unwrap();
        let (ib, psy) = (Product::IndividueleBegeleidingBasis, Specialisme::PsychosocialeProblematiek);
        assert_eq!(dekking(&a, ib, psy), Dekking::Ja);
        assert_eq!(dekking(&a, ib, Specialisme::LichteVerstandelijkeBeperking), Dekking::Nee);
        assert_eq!(dekking(&a, Product::IndividueleBegeleiding, psy), Dekking::Nee);
        assert_eq!(dekking(&a, Product::DagbestedingBasis, psy), Dekking::Nee);
    }

    #[test]
    fn what_the_profile_does_not_say_is_not_known() {
        let a = lees("naam = \"A\"\nlevert = [{ producten = [\"dagbesteding\"] }]\n").unwrap();
        let psy = Specialisme::PsychosocialeProblematiek;
        assert_eq!(dekking(&a, Product::Dagbesteding, psy), Dekking::Onbekend);
        assert_eq!(dekking(&a, Product::HuishoudelijkeOndersteuning, psy), Dekking::Nee);
    }

    #[test]
    fn two_leveringen_of_one_provider_add_up() {
        let a = lees(
            "naam = \"A\"\nlevert = [\n\
             { producten = [\"dagbesteding\"], trajecten = [\"traject2\"], specialismen = [\"cognitieve_achteruitgang\"] },\n\
             { producten = [\"dagbesteding\"], trajecten = [\"traject2\", \"traject3\"], specialismen = [\"psychosociale_problematiek\"] },\n]\n",
        )
        .unwrap();
        assert_eq!(dekking(&a, Product::Dagbesteding, Specialisme::PsychosocialeProblematiek), Dekking::Ja);
        assert_eq!(dekking(&a, Product::Dagbesteding, Specialisme::CognitieveAchteruitgang), Dekking::Nee);
        assert_eq!(dekking(&a, Product::DagbestedingBasis, Specialisme::CognitieveAchteruitgang), Dekking::Ja);
    }

    #[test]
    fn faulty_providers_are_refused_with_the_mend() {
        let zin = |toml: &str| lees(toml).unwrap_err().zin;
        let drie = "naam = \"A\"\nlevert = [{ producten = [\"dagbesteding\"], trajecten = [\"traject3\"] }]\n";
        assert!(zin(drie).contains("Zet traject2 erbij"));
        let ander = "naam = \"A\"\nlevert = [\n\
             { producten = [\"dagbesteding\"], trajecten = [\"traject3\"], specialismen = [\"psychosociale_problematiek\"] },\n\
             { producten = [\"dagbesteding\"], trajecten = [\"traject2\"], specialismen = [\"cognitieve_achteruitgang\"] },\n]\n";
        assert!(zin(ander).contains("Zet traject2 erbij"));
        let onder =
            "naam = \"A\"\nlevert = [{ producten = [\"huishoudelijke_ondersteuning\"], onderaannemers = [\"B\"] }]\n";
        assert!(zin(onder).contains("onderaannemers"));
        assert!(zin("naam = \" \"\nlevert = [{ producten = [\"dagbesteding\"] }]\n").contains("geen naam"));
        assert!(zin("naam = \"A\"\nlevert = []\n").contains("levert niets"));
        assert!(zin("naam = \"A\"\nagb = \"123\"\nlevert = []\n").contains("acht cijfers"));
    }
}
