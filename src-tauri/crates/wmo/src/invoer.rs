//! Reading what people type.

use crate::tekst::{DAGEN, MAANDEN, telwoord};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A text that is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OngeldigeDatum {
    /// Not written as a date.
    #[error("Deze datum begrijp ik niet. Schrijf hem als 4-1-2027, 4 januari 2027, morgen of over 2 weken.")]
    Vorm,
    /// 31 November, 29 February in an ordinary year.
    #[error("Deze datum bestaat niet. Controleer de dag en de maand.")]
    BestaatNiet,
    /// "di 4 januari 2027", which is a Monday.
    #[error("De dag van de week past niet bij deze datum. Controleer de datum, of laat de dag weg.")]
    Weekdag,
    /// A year that no dossier has.
    #[error("Dit jaartal kan niet kloppen. Vul een jaar in van 1900 tot en met 2999.")]
    Jaar,
}

/// A date as people type it: "4-1-2027", "4/1/27", "04012027", "2027-01-04", "4 jan 2027",
/// "ma 4 januari 2027", "vandaag", "gisteren", "morgen", "overmorgen", "over 10 dagen",
/// "over twee weken", "over een maand". A year of two digits is one of this century; a date
/// without a year is refused, since a guess could be wrong.
pub fn datum(tekst: &str, vandaag: NaiveDate) -> Result<NaiveDate, OngeldigeDatum> {
    let tekst = tekst.trim().to_lowercase();
    let gevonden = match tekst.as_str() {
        "vandaag" => Some(vandaag),
        "gisteren" => vandaag.pred_opt(),
        "eergisteren" => vandaag.checked_sub_days(Days::new(2)),
        "morgen" => vandaag.succ_opt(),
        "overmorgen" => vandaag.checked_add_days(Days::new(2)),
        _ => match tekst.strip_prefix("over ") {
            Some(rest) => Some(over(rest, vandaag)?),
            None => return vaste_datum(&tekst),
        },
    };
    in_bereik(gevonden.ok_or(OngeldigeDatum::Jaar)?)
}

/// A date that does not depend on today.
pub fn vaste_datum(tekst: &str) -> Result<NaiveDate, OngeldigeDatum> {
    let tekst = tekst.trim().to_lowercase();
    let mut delen: Vec<&str> = tekst
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ','))
        .filter(|d| !d.is_empty())
        .collect();
    let weekdag = delen.first().and_then(|d| weekdag(d));
    if weekdag.is_some() {
        delen.remove(0);
    }
    let (jaar, maand, dag) = match delen.as_slice() {
        [aaneen] if aaneen.len() == 8 && alleen_cijfers(aaneen) => {
            (getal(&aaneen[4..])?, getal(&aaneen[2..4])?, getal(&aaneen[..2])?)
        }
        [jaar, maand, dag] if jaar.len() >= 4 && alleen_cijfers(jaar) => (getal(jaar)?, getal(maand)?, getal(dag)?),
        [dag, maand, jaar] => (volledig_jaar(jaar)?, maandnummer(maand)?, getal(dag)?),
        _ => return Err(OngeldigeDatum::Vorm),
    };
    if !JAREN.contains(&jaar) {
        return Err(OngeldigeDatum::Jaar);
    }
    let datum = i32::try_from(jaar).ok().and_then(|jaar| NaiveDate::from_ymd_opt(jaar, maand, dag));
    let datum = datum.ok_or(OngeldigeDatum::BestaatNiet)?;
    if weekdag.is_some_and(|w| w != datum.weekday()) {
        return Err(OngeldigeDatum::Weekdag);
    }
    Ok(datum)
}

/// Years that a date in a dossier can have; another one is a slip of the keyboard.
const JAREN: std::ops::RangeInclusive<u32> = 1900..=2999;

fn in_bereik(datum: NaiveDate) -> Result<NaiveDate, OngeldigeDatum> {
    let jaar = u32::try_from(datum.year()).map_err(|_| OngeldigeDatum::Jaar)?;
    if JAREN.contains(&jaar) { Ok(datum) } else { Err(OngeldigeDatum::Jaar) }
}

/// "10 dagen", "twee weken", "een maand".
fn over(rest: &str, vandaag: NaiveDate) -> Result<NaiveDate, OngeldigeDatum> {
    let mut delen = rest.split_whitespace();
    let (Some(aantal), Some(eenheid), None) = (delen.next(), delen.next(), delen.next()) else {
        return Err(OngeldigeDatum::Vorm);
    };
    let aantal = match (1..=20).find(|n| telwoord(*n) == aantal) {
        Some(woord) => woord,
        None if aantal == "één" => 1,
        None => getal(aantal)?,
    };
    let datum = match eenheid {
        "dag" | "dagen" => vandaag.checked_add_days(Days::new(u64::from(aantal))),
        "week" | "weken" => vandaag.checked_add_days(Days::new(u64::from(aantal) * 7)),
        "maand" | "maanden" => vandaag.checked_add_months(Months::new(aantal)),
        "jaar" => aantal.checked_mul(12).and_then(|maanden| vandaag.checked_add_months(Months::new(maanden))),
        _ => return Err(OngeldigeDatum::Vorm),
    };
    datum.ok_or(OngeldigeDatum::Jaar)
}

fn alleen_cijfers(tekst: &str) -> bool {
    !tekst.is_empty() && tekst.bytes().all(|b| b.is_ascii_digit())
}

fn getal(tekst: &str) -> Result<u32, OngeldigeDatum> {
    if !alleen_cijfers(tekst) {
        return Err(OngeldigeDatum::Vorm);
    }
    // Only digits: what does not fit is a year or a day that is far too large.
    tekst.parse().map_err(|_| OngeldigeDatum::Jaar)
}

fn volledig_jaar(tekst: &str) -> Result<u32, OngeldigeDatum> {
    match tekst.len() {
        2 => Ok(2000 + getal(tekst)?),
        1 | 3 => Err(OngeldigeDatum::Vorm),
        _ => getal(tekst),
    }
}

/// "1", "01", "jan", "januari", "mrt".
fn maandnummer(tekst: &str) -> Result<u32, OngeldigeDatum> {
    if alleen_cijfers(tekst) {
        return getal(tekst);
    }
    let afgekort = |naam: &str| tekst.chars().count() >= 3 && naam.starts_with(tekst);
    (1..)
        .zip(MAANDEN)
        .find(|(_, naam)| afgekort(naam) || (*naam == "maart" && tekst == "mrt"))
        .map(|(nummer, _)| nummer)
        .ok_or(OngeldigeDatum::Vorm)
}

/// "ma", "maandag".
fn weekdag(tekst: &str) -> Option<Weekday> {
    let plaats = DAGEN.iter().position(|naam| *naam == tekst || naam[..2] == *tekst)?;
    Weekday::try_from(u8::try_from(plaats).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lees(tekst: &str) -> Result<String, OngeldigeDatum> {
        datum(tekst, "2026-11-23".parse().unwrap()).map(|d| d.to_string())
    }

    #[test]
    fn all_ways_of_writing_one_date() {
        for tekst in [
            "4-1-2027",
            "04-01-2027",
            "4-1-27",
            "4/1/2027",
            "4.1.2027",
            "04012027",
            "2027-01-04",
            "4 januari 2027",
            "4 jan 2027",
            "4 jan. 2027",
            "ma 4 januari 2027",
            "Maandag 4 Januari 2027",
            "  4 - 1 - 2027 ",
            "ma 4-1-27",
        ] {
            assert_eq!(lees(tekst).as_deref(), Ok("2027-01-04"), "{tekst}");
        }
        assert_eq!(lees("7 mrt 2027").as_deref(), Ok("2027-03-07"));
        assert_eq!(lees("7 mei 2027").as_deref(), Ok("2027-05-07"));
    }

    #[test]
    fn relative_to_today() {
        for (tekst, verwacht) in [
            ("vandaag", "2026-11-23"),
            ("gisteren", "2026-11-22"),
            ("eergisteren", "2026-11-21"),
            ("Morgen", "2026-11-24"),
            ("overmorgen", "2026-11-25"),
            ("over 10 dagen", "2026-12-03"),
            ("over 2 weken", "2026-12-07"),
            ("over twee weken", "2026-12-07"),
            ("over een week", "2026-11-30"),
            ("over één maand", "2026-12-23"),
            ("over 1 jaar", "2027-11-23"),
        ] {
            assert_eq!(lees(tekst).as_deref(), Ok(verwacht), "{tekst}");
        }
    }

    #[test]
    fn what_is_no_date_gets_the_fitting_sentence() {
        use OngeldigeDatum::*;
        for (tekst, fout) in [
            ("", Vorm),
            ("4-1", Vorm),
            ("straks", Vorm),
            ("over", Vorm),
            ("over veel dagen", Vorm),
            ("4 ja 2027", Vorm),
            ("4-1-7", Vorm),
            ("4-1-027", Vorm),
            ("+4-1-2027x", Vorm),
            ("é4012027", Vorm),
            ("31-11-2026", BestaatNiet),
            ("29-2-2027", BestaatNiet),
            ("4-13-2027", BestaatNiet),
            ("0-1-2027", BestaatNiet),
            ("di 4 januari 2027", Weekdag),
            ("4-1-20277", Jaar),
            ("99999999999-01-01", Jaar),
            ("1-1-1899", Jaar),
            ("over 4000000000 dagen", Jaar),
            ("over 4000000000 jaar", Jaar),
            ("over 99999999999 weken", Jaar),
            ("over 90000 weken", Jaar),
        ] {
            assert_eq!(lees(tekst), Err(fout), "{tekst}");
        }
        assert_eq!(lees("29-2-2028").as_deref(), Ok("2028-02-29"));
    }
}
