//! What somebody typed, checked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::fmt::Display;
use std::str::FromStr;
use wmo::geld::Cent;
use wmo::invoer;
use wmo::persoon::{Bsn, Emailadres, Geboortedatum, Huisnummer, Iban, Postcode, Telefoonnummer};
use wmo::product::PerWeek;
use wmo::tekst::{datum_kort, datum_zonder_dag};

/// Which field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum InvoerVeld {
    /// Burgerservicenummer.
    Bsn,
    /// Postcode.
    Postcode,
    /// Telephone number.
    Telefoon,
    /// E-mail address.
    Email,
    /// Date of birth, possibly known in part.
    Geboortedatum,
    /// Bank account.
    Iban,
    /// A day: "4-1-2027", "04012027", "over 2 weken".
    Datum,
    /// House number.
    Huisnummer,
    /// Hours or dagdelen per week.
    PerWeek,
    /// Hours or dagdelen per week, none included; recorded in quarters.
    Omvang,
    /// An amount of money; recorded in cents.
    Geld,
    /// A whole number, from one.
    Getal,
}

/// The outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Controle {
    /// It can be recorded.
    pub goed: bool,
    /// The form in which it is recorded.
    pub waarde: Option<String>,
    /// The form in which one reads it.
    pub leesbaar: Option<String>,
    /// What is wrong and what to do.
    pub melding: Option<String>,
}

impl Controle {
    /// Checks one field. The types of the domain say what is right; this only picks the type.
    pub fn van(veld: InvoerVeld, tekst: &str, vandaag: NaiveDate) -> Self {
        match veld {
            InvoerVeld::Bsn => Self::tekst(tekst, Bsn::als_str, |b| b.als_str().to_owned()),
            InvoerVeld::Postcode => Self::tekst(tekst, Postcode::als_str, |p| p.als_str().to_owned()),
            InvoerVeld::Telefoon => Self::tekst(tekst, Telefoonnummer::als_str, Telefoonnummer::leesbaar),
            InvoerVeld::Email => Self::tekst(tekst, Emailadres::als_str, |e| e.als_str().to_owned()),
            InvoerVeld::Iban => Self::tekst(tekst, Iban::als_str, |i| in_vieren(i.als_str())),
            InvoerVeld::Geboortedatum => Self::uit(geboortedatum(tekst, vandaag), |g| {
                (g.als_str().to_owned(), format!("{}, {} jaar", geboren(g), g.leeftijd(vandaag)))
            }),
            InvoerVeld::Datum => Self::uit(invoer::datum(tekst, vandaag), |d| (d.to_string(), datum_kort(*d))),
            InvoerVeld::Huisnummer => Self::uit(
                // What is no number is outside the range too: the sentence is the same.
                Huisnummer::new(tekst.trim().parse().unwrap_or(0)),
                |h| (h.get().to_string(), h.get().to_string()),
            ),
            InvoerVeld::PerWeek => Self::uit(tekst.parse::<PerWeek>(), |p| {
                // In JSON it is the plain number, with a point.
                (serde_json::to_string(p).unwrap_or_default(), p.to_string())
            }),
            InvoerVeld::Omvang if tekst.trim().parse() == Ok(0_u32) => Self::uit(Ok::<_, String>(0), |_| nul()),
            InvoerVeld::Omvang => Self::uit(tekst.parse::<PerWeek>(), |p| (p.kwarten().to_string(), p.to_string())),
            InvoerVeld::Geld => Self::uit(tekst.parse::<Cent>(), |c| (c.als_getal().to_string(), c.to_string())),
            InvoerVeld::Getal => Self::uit(getal(tekst), |n| (n.to_string(), n.to_string())),
        }
    }

    fn tekst<T>(tekst: &str, waarde: impl Fn(&T) -> &str, leesbaar: impl Fn(&T) -> String) -> Self
    where
        T: FromStr<Err: Display>,
    {
        Self::uit(tekst.parse::<T>(), |t| (waarde(t).to_owned(), leesbaar(t)))
    }

    fn uit<T, E: Display>(uitkomst: Result<T, E>, vorm: impl Fn(&T) -> (String, String)) -> Self {
        match uitkomst {
            Ok(t) => {
                let (waarde, leesbaar) = vorm(&t);
                Self { goed: true, waarde: Some(waarde), leesbaar: Some(leesbaar), melding: None }
            }
            Err(fout) => Self { goed: false, waarde: None, leesbaar: None, melding: Some(fout.to_string()) },
        }
    }
}

/// A date of birth as typed: a year, or a day in any form that [`invoer`] knows.
pub(crate) fn geboortedatum(tekst: &str, vandaag: NaiveDate) -> Result<Geboortedatum, String> {
    let als_getypt = Geboortedatum::from_str(tekst);
    let gelezen = match (als_getypt, invoer::vaste_datum(tekst)) {
        (Ok(g), _) => g,
        (Err(_), Ok(dag)) => Geboortedatum::from_str(&dag.to_string()).map_err(|f| f.to_string())?,
        (Err(fout), Err(_)) => return Err(fout.to_string()),
    };
    if gelezen.in_de_toekomst(vandaag) {
        return Err("Deze geboortedatum ligt na vandaag. Controleer de datum.".to_owned());
    }
    Ok(gelezen)
}

/// "7 maart 1948", or as much of it as is known.
pub(crate) fn geboren(geboortedatum: &Geboortedatum) -> String {
    geboortedatum.volledig().map_or_else(|| geboortedatum.als_str().to_owned(), datum_zonder_dag)
}

fn nul() -> (String, String) {
    ("0".to_owned(), "0".to_owned())
}

fn getal(tekst: &str) -> Result<u32, &'static str> {
    match tekst.trim().parse::<u32>() {
        Ok(n) if n > 0 => Ok(n),
        _ => Err("Vul een heel getal in van 1 of meer, in cijfers."),
    }
}

fn in_vieren(iban: &str) -> String {
    let tekens: Vec<char> = iban.chars().collect();
    tekens.chunks(4).map(|vier| vier.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn controle(veld: InvoerVeld, tekst: &str) -> (Option<String>, Option<String>) {
        let c = Controle::van(veld, tekst, "2026-11-23".parse().unwrap());
        assert_eq!(c.goed, c.melding.is_none());
        (c.waarde, c.leesbaar)
    }

    #[test]
    fn each_field_gives_the_form_to_record_and_the_form_to_read() {
        for (veld, tekst, waarde, leesbaar) in [
            (InvoerVeld::Bsn, "9999 00 006", "999900006", "999900006"),
            (InvoerVeld::Postcode, "1315ab", "1315 AB", "1315 AB"),
            (InvoerVeld::Telefoon, "0612345678", "+31612345678", "06 12 34 56 78"),
            (InvoerVeld::Iban, "nl91abna0417164300", "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00"),
            (InvoerVeld::Geboortedatum, "7-3-1948", "1948-03-07", "7 maart 1948, 78 jaar"),
            (InvoerVeld::Geboortedatum, "1948", "1948", "1948, 77 jaar"),
            (InvoerVeld::Datum, "over 2 weken", "2026-12-07", "ma 7 december 2026"),
            (InvoerVeld::Huisnummer, " 12 ", "12", "12"),
            (InvoerVeld::PerWeek, "2,5", "2.5", "2,5"),
            (InvoerVeld::Omvang, "2,5", "10", "2,5"),
            (InvoerVeld::Omvang, "0", "0", "0"),
            (InvoerVeld::Geld, "€ 23,50", "2350", "€ 23,50"),
            (InvoerVeld::Getal, " 3 ", "3", "3"),
        ] {
            assert_eq!(controle(veld, tekst), (Some(waarde.to_owned()), Some(leesbaar.to_owned())), "{veld:?}");
        }
    }

    #[test]
    fn a_wrong_value_gives_a_sentence_and_no_value() {
        for (veld, tekst) in [
            (InvoerVeld::Bsn, "999900007"),
            (InvoerVeld::Geboortedatum, "1-1-2027"),
            (InvoerVeld::Geboortedatum, "31-2-1948"),
            (InvoerVeld::Huisnummer, "twaalf"),
            (InvoerVeld::PerWeek, "0"),
            (InvoerVeld::Email, "jan"),
            (InvoerVeld::Omvang, "-1"),
            (InvoerVeld::Geld, "veel"),
            (InvoerVeld::Getal, "0"),
        ] {
            let c = Controle::van(veld, tekst, "2026-11-23".parse().unwrap());
            assert!(!c.goed && c.waarde.is_none());
            assert!(c.melding.is_some_and(|m| m.ends_with('.') && m.len() > 20), "{veld:?}");
        }
    }
}
