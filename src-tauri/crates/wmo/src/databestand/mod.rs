//! Reading a data file (TOML) so that whoever edits it learns which line and field to mend.

mod alle_fouten;

pub(crate) use alle_fouten::alle_fouten;

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue};

/// What is wrong in a data file, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("regel {regel}{}: {zin}", bij_veld(.veld))]
pub struct Leesfout {
    /// Line, counted from 1.
    pub regel: usize,
    /// The field, as in "aanbieders[3].naam"; empty when the file as a whole cannot be read.
    pub veld: String,
    /// What is wrong and what to do, in Dutch.
    pub zin: String,
}

fn bij_veld(veld: &str) -> String {
    if veld.is_empty() { String::new() } else { format!(", veld {veld}") }
}

/// Reads a file of which all fields are known. Unknown fields are an error where the type says so.
pub(crate) fn lees<T: DeserializeOwned>(tekst: &str) -> Result<T, Leesfout> {
    let invoer = toml::Deserializer::parse(tekst).map_err(|fout| leesfout(tekst, String::new(), &fout))?;
    serde_path_to_error::deserialize(invoer).map_err(|fout| {
        let pad = fout.path().to_string();
        leesfout(tekst, if pad == "." { String::new() } else { pad }, fout.inner())
    })
}

fn leesfout(tekst: &str, veld: String, fout: &toml::de::Error) -> Leesfout {
    let regel = fout.span().map_or(1, |plek| regel_bij(tekst, plek.start));
    Leesfout { regel, veld, zin: in_het_nederlands(fout.message()) }
}

/// The line of a place in the text, counted from 1.
fn regel_bij(tekst: &str, plek: usize) -> usize {
    1 + tekst.as_bytes()[..plek.min(tekst.len())].iter().filter(|b| **b == b'\n').count()
}

/// The line on which a field stands: "aanbieders[3].naam". Where a part of it is missing, the line of
/// what holds it; 1 when nothing of it is there.
pub(crate) fn regel_van(tekst: &str, veld: &str) -> usize {
    let Ok(document) = DeTable::parse(tekst) else { return 1 };
    let mut plek = None;
    let wortel = DeValue::Table(document.into_inner());
    let mut hier = &wortel;
    for deel in veld.split(['.', '[']).map(|d| d.trim_end_matches(']')) {
        let verder = match hier {
            DeValue::Table(tabel) => tabel.get_key_value(deel).map(|(sleutel, waarde)| (sleutel.span(), waarde)),
            DeValue::Array(rij) => {
                deel.parse().ok().and_then(|i: usize| rij.get(i)).map(|waarde| (waarde.span(), waarde))
            }
            _ => None,
        };
        let Some((span, waarde)) = verder else { break };
        plek = Some(span.start);
        hier = waarde.get_ref();
    }
    plek.map_or(1, |plek| regel_bij(tekst, plek))
}

/// serde and toml speak English; our own types already gave a Dutch sentence, which stays as it is.
fn in_het_nederlands(melding: &str) -> String {
    let genoemd = || melding.split('`').nth(1).unwrap_or_default();
    if melding.starts_with("missing field") {
        format!("Het veld {} ontbreekt. Zet het erbij.", genoemd())
    } else if melding.starts_with("unknown field") || melding.starts_with("unknown variant") {
        let keuzes: Vec<&str> = melding.split('`').skip(3).step_by(2).collect();
        let kies =
            if keuzes.is_empty() { "Haal het weg.".to_owned() } else { format!("Kies uit: {}.", keuzes.join(", ")) };
        format!("Dit ken ik niet: {}. {kies}", genoemd())
    } else if melding.starts_with("invalid type") || melding.starts_with("invalid value") {
        "De waarde past niet bij dit veld. Kijk hoe het bij een ander blok in dit bestand staat.".to_owned()
    } else if melding.starts_with("duplicate") {
        "Dit staat twee keer in het bestand. Haal een van de twee weg.".to_owned()
    } else if melding.starts_with("input contains invalid characters")
        || melding.starts_with("input is out of range")
        || melding.starts_with("premature end of input")
        || melding.starts_with("trailing input")
    {
        "Dit is geen datum. Schrijf jaar-maand-dag tussen aanhalingstekens, zoals \"2026-11-23\".".to_owned()
    } else if melding.ends_with('.') {
        melding.to_owned()
    } else {
        "De regel is niet goed geschreven. Controleer aanhalingstekens, haken en het is-teken.".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Bestand {
        #[allow(dead_code)]
        rij: Vec<Rij>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Rij {
        #[allow(dead_code)]
        datum: NaiveDate,
        #[allow(dead_code)]
        getal: u32,
    }

    fn fout(tekst: &str) -> Leesfout {
        lees::<Bestand>(tekst).unwrap_err()
    }

    #[test]
    fn names_line_field_and_mend() {
        let f = fout("[[rij]]\ndatum = \"2026-11-23\"\ngetal = \"vijf\"\n");
        assert_eq!((f.regel, f.veld.as_str()), (3, "rij[0].getal"));
        assert!(f.zin.contains("past niet"), "{f}");

        let f = fout("[[rij]]\ndatum = \"2026-11-31\"\ngetal = 5\n");
        assert_eq!((f.regel, f.veld.as_str()), (2, "rij[0].datum"));
        assert!(f.zin.contains("geen datum"), "{f}");

        let f = fout("[[rij]]\ndatum = \"2026-11-23\"\ngetla = 5\n");
        assert_eq!(f.regel, 3);
        assert!(f.zin.contains("getla") && f.zin.contains("getal"), "{f}");

        let f = fout("[[rij]]\ndatum = \"2026-11-23\"\n");
        assert!(f.zin.contains("getal ontbreekt"), "{f}");

        let f = fout("[[rij]]\ndatum = \"2026-11-23\"\ngetal = \n");
        assert_eq!(f.regel, 3);
        assert!(f.zin.contains("niet goed geschreven"), "{f}");
    }
}
