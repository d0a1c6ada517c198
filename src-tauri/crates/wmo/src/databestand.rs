//! Reading a data file (TOML) so that whoever edits it learns which line and field to mend.

use serde::de::DeserializeOwned;

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
    let leesfout = |veld: String, fout: &toml::de::Error| Leesfout {
        regel: fout.span().map_or(1, |plek| {
            1 + tekst.as_bytes()[..plek.start.min(tekst.len())].iter().filter(|b| **b == b'\n').count()
        }),
        veld,
        zin: in_het_nederlands(fout.message()),
    };
    let invoer = toml::Deserializer::parse(tekst).map_err(|fout| leesfout(String::new(), &fout))?;
    serde_path_to_error::deserialize(invoer).map_err(|fout| {
        let pad = fout.path().to_string();
        leesfout(if pad == "." { String::new() } else { pad }, fout.inner())
    })
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
