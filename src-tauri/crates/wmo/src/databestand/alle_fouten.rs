//! All faults of a data file at once, instead of the first one: who mends a file by hand wants the
//! whole list. Each fault that is found is put right in memory, out of a file that is good, and the
//! reading goes on.

use super::{Leesfout, leesfout};
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// More than this in one file is noise.
const MEESTE: usize = 200;

/// Every fault in a file of this form; empty when it can be read. `voorbeeld` is a file that can.
pub(crate) fn alle_fouten<T: DeserializeOwned>(tekst: &str, voorbeeld: &str) -> Vec<Leesfout> {
    let (document, schrijffouten) = DeTable::parse_recoverable(tekst);
    if !schrijffouten.is_empty() {
        let mut regels = BTreeSet::new();
        let fouten = schrijffouten.iter().map(|fout| leesfout(tekst, String::new(), fout));
        let mut per_regel: Vec<Leesfout> = fouten.filter(|fout| regels.insert(fout.regel)).take(MEESTE).collect();
        per_regel.sort_by_key(|fout| fout.regel);
        return per_regel;
    }
    let Ok(voorbeeld) = DeTable::parse(voorbeeld) else { return Vec::new() };
    let span = document.span();
    let mut herstel =
        Herstel { document: document.into_inner(), voorbeeld: voorbeeld.into_inner(), weg: BTreeMap::new() };
    let mut gevonden: Vec<Leesfout> = Vec::new();
    while gevonden.len() < MEESTE {
        let wortel = Spanned::new(span.clone(), DeValue::Table(herstel.document.clone()));
        let Err(fout) = serde_path_to_error::deserialize::<_, T>(ValueDeserializer::from(wortel)) else { break };
        let pad = Pad::van(fout.path());
        let nieuw = leesfout(tekst, herstel.oorspronkelijk(&pad), fout.inner());
        // Putting right did not help: what follows would be a consequence, not a fault of the file.
        if gevonden.contains(&nieuw) {
            break;
        }
        gevonden.push(nieuw);
        if !herstel.zet_recht(&pad, fout.inner().message()) {
            break;
        }
    }
    gevonden.sort_by_key(|fout| fout.regel);
    gevonden
}

/// Where in the file: names, and the first place in a row on the way.
struct Pad {
    namen: Vec<String>,
    plaats: Option<usize>,
    geheel: String,
}

impl Pad {
    fn van(pad: &serde_path_to_error::Path) -> Self {
        let mut namen = Vec::new();
        let mut plaats = None;
        for deel in pad.iter() {
            match deel {
                Segment::Map { key } => namen.push(key.clone()),
                Segment::Seq { index } => {
                    plaats = Some(*index);
                    break;
                }
                Segment::Enum { .. } | Segment::Unknown => break,
            }
        }
        let geheel = pad.to_string();
        Self { namen, plaats, geheel: if geheel == "." { String::new() } else { geheel } }
    }
}

struct Herstel<'t> {
    document: DeTable<'t>,
    voorbeeld: DeTable<'t>,
    /// Places that were taken out of a row, by the name of the row.
    weg: BTreeMap<String, BTreeSet<usize>>,
}

impl<'t> Herstel<'t> {
    /// The field as it stands in the file, though rows before it were taken out.
    fn oorspronkelijk(&self, pad: &Pad) -> String {
        let rij = pad.namen.join(".");
        let (Some(plaats), Some(weg)) = (pad.plaats, self.weg.get(&rij)) else { return pad.geheel.clone() };
        let was = plaats_in_bestand(weg, plaats);
        let voor = format!("{rij}[{plaats}]");
        pad.geheel.strip_prefix(&voor).map_or_else(|| pad.geheel.clone(), |rest| format!("{rij}[{was}]{rest}"))
    }

    /// Whether something was put right.
    fn zet_recht(&mut self, pad: &Pad, melding: &str) -> bool {
        if let Some(plaats) = pad.plaats {
            return self.haal_rij_weg(pad, plaats);
        }
        let genoemd = melding.split('`').nth(1).unwrap_or_default();
        if melding.starts_with("missing field") {
            let namen: Vec<String> = pad.namen.iter().cloned().chain([genoemd.to_owned()]).collect();
            return self.neem_over(&namen);
        }
        if melding.starts_with("unknown field") {
            let tabel = match pad.namen.split_last() {
                Some((laatste, ouder)) if laatste == genoemd => tabel_bij(&mut self.document, ouder),
                _ => tabel_bij(&mut self.document, &pad.namen),
            };
            return tabel.is_some_and(|t| t.remove(genoemd).is_some());
        }
        self.neem_over(&pad.namen)
    }

    /// One faulty block of a row goes; the only block makes place for the row of the good file.
    fn haal_rij_weg(&mut self, pad: &Pad, plaats: usize) -> bool {
        let Some((naam, ouder)) = pad.namen.split_last() else { return false };
        let rij = tabel_bij(&mut self.document, ouder).and_then(|t| t.get_mut(naam.as_str()));
        let Some(DeValue::Array(rij)) = rij.map(Spanned::get_mut) else { return self.neem_over(&pad.namen) };
        if rij.len() > 1 && plaats < rij.len() {
            *rij = rij.iter().enumerate().filter(|(i, _)| *i != plaats).map(|(_, blok)| blok.clone()).collect();
            let weg = self.weg.entry(pad.namen.join(".")).or_default();
            return weg.insert(plaats_in_bestand(weg, plaats));
        }
        self.neem_over(&pad.namen)
    }

    /// Takes this field over from the good file; where that has none, it goes.
    fn neem_over(&mut self, namen: &[String]) -> bool {
        let Some((naam, ouder)) = namen.split_last() else { return false };
        let goed = tabel_bij(&mut self.voorbeeld, ouder).and_then(|t| t.get_key_value(naam.as_str()));
        let goed = goed.map(|(sleutel, waarde)| (sleutel.clone(), waarde.clone()));
        match (tabel_bij(&mut self.document, ouder), goed) {
            (Some(tabel), Some((sleutel, waarde))) => {
                tabel.insert(sleutel, waarde);
                true
            }
            (Some(tabel), None) => tabel.remove(naam.as_str()).is_some(),
            (None, _) => self.neem_over(ouder),
        }
    }
}

/// Where a block stood before others were taken out.
fn plaats_in_bestand(weg: &BTreeSet<usize>, plaats: usize) -> usize {
    weg.iter().fold(plaats, |plaats, w| if *w <= plaats { plaats + 1 } else { plaats })
}

/// The table below these names.
fn tabel_bij<'a, 't>(wortel: &'a mut DeTable<'t>, namen: &[String]) -> Option<&'a mut DeTable<'t>> {
    let mut hier = wortel;
    for naam in namen {
        match hier.get_mut(naam.as_str())?.get_mut() {
            DeValue::Table(tabel) => hier = tabel,
            _ => return None,
        }
    }
    Some(hier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Bestand {
        naam: String,
        getal: u32,
        #[serde(default)]
        rij: Vec<Rij>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Rij {
        getal: u32,
    }

    const GOED: &str = "naam = \"a\"\ngetal = 1\n[[rij]]\ngetal = 1\n";

    fn fouten(tekst: &str) -> Vec<(usize, String)> {
        alle_fouten::<Bestand>(tekst, GOED).into_iter().map(|f| (f.regel, f.veld)).collect()
    }

    #[test]
    fn every_fault_is_found_with_the_place_in_the_file() {
        assert_eq!(fouten(GOED), []);
        let slecht = "naam = 1\ngetal = \"x\"\nvreemd = 2\n[[rij]]\ngetal = \"a\"\n[[rij]]\ngetal = 1\n[[rij]]\ngetal = \"b\"\n[[rij]]\nanders = 1\n";
        let gevonden = fouten(slecht);
        let regels: Vec<usize> = gevonden.iter().map(|(regel, _)| *regel).collect();
        assert_eq!(regels, [1, 2, 3, 5, 9, 11], "{gevonden:?}");
        assert!(gevonden.contains(&(9, "rij[2].getal".to_owned())), "{gevonden:?}");
        assert!(gevonden[5].1.starts_with("rij[3]"), "{gevonden:?}");
    }

    #[test]
    fn what_is_not_toml_is_told_per_line() {
        let gevonden = fouten("naam = \ngetal = ]\n");
        assert_eq!(gevonden.iter().map(|(regel, _)| *regel).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn what_is_missing_is_named_once() {
        assert_eq!(fouten("").len(), 2);
    }
}
