//! The hard words and what is simpler, read from `assets/taal/woorden.toml`.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    /// Hard word or group of words, with the simpler ones.
    moeilijk: BTreeMap<String, Vec<String>>,
    /// Long words that cannot be said otherwise: terms of the law that the letters explain.
    vaktermen: BTreeSet<String>,
    /// Words that look like a participle and are none.
    geen_deelwoord: BTreeSet<String>,
}

/// The words of a hard group, and what is simpler.
type Groep = (Vec<String>, Vec<String>);

/// The words, ready to be looked up.
#[derive(Debug, Default)]
pub(crate) struct Woordenlijst {
    /// By first word; longer groups first.
    per_begin: BTreeMap<String, Vec<Groep>>,
    pub vaktermen: BTreeSet<String>,
    pub geen_deelwoord: BTreeSet<String>,
}

// The file is part of the program, and a test reads it.
static LIJST: LazyLock<Woordenlijst> =
    LazyLock::new(|| lees(include_str!("../../../../assets/taal/woorden.toml")).unwrap_or_default());

pub(crate) fn lijst() -> &'static Woordenlijst {
    &LIJST
}

fn lees(tekst: &str) -> Result<Woordenlijst, toml::de::Error> {
    let bestand: Bestand = toml::from_str(tekst)?;
    let mut per_begin: BTreeMap<String, Vec<Groep>> = BTreeMap::new();
    for (groep, liever) in bestand.moeilijk {
        let woorden: Vec<String> = groep.split(' ').map(str::to_owned).collect();
        if let Some(begin) = woorden.first().cloned() {
            per_begin.entry(begin).or_default().push((woorden, liever));
        }
    }
    for groepen in per_begin.values_mut() {
        groepen.sort_by_key(|(woorden, _)| std::cmp::Reverse(woorden.len()));
    }
    Ok(Woordenlijst { per_begin, vaktermen: bestand.vaktermen, geen_deelwoord: bestand.geen_deelwoord })
}

impl Woordenlijst {
    /// The longest hard group with which these words (in small letters) begin: how many words, and what is simpler.
    pub fn zoek(&self, woorden: &[String]) -> Option<(usize, &[String])> {
        let groepen = self.per_begin.get(woorden.first()?)?;
        groepen
            .iter()
            .find(|(groep, _)| woorden.starts_with(groep))
            .map(|(groep, liever)| (groep.len(), liever.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        let lijst = lees(include_str!("../../../../assets/taal/woorden.toml")).unwrap();
        assert!(lijst.per_begin.values().map(Vec::len).sum::<usize>() > 250);
        for (groep, liever) in lijst.per_begin.values().flatten() {
            assert!(!liever.is_empty(), "{groep:?}");
            let zelf = groep.join(" ");
            assert_eq!(zelf, zelf.to_lowercase());
            for beter in liever {
                let woorden: Vec<String> = crate::woord::splits(beter).iter().map(|w| w.tekst.to_lowercase()).collect();
                for plaats in 0..woorden.len() {
                    assert!(lijst.zoek(&woorden[plaats..]).is_none(), "{beter} is hard itself");
                }
            }
        }
    }
}
