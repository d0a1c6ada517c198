//! Dates on the command line: ISO 8601, so that a script means what it says.

use chrono::NaiveDate;

/// Reads `2026-11-23`.
pub fn lees(tekst: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(tekst, "%Y-%m-%d")
        .ok()
        // chrono also takes "2026-1-3"; a script that writes that has lost a zero elsewhere too.
        .filter(|datum| datum.to_string() == tekst)
        .ok_or_else(|| "schrijf een datum die bestaat als 2026-11-23".to_owned())
}

/// Today, in UTC: for a check that looks months ahead, an hour more or less makes no difference. Where a
/// day decides, it is an argument.
#[allow(clippy::disallowed_methods, reason = "the one place where the command line reads the clock")]
pub fn vandaag() -> NaiveDate {
    chrono::Utc::now().date_naive()
}

/// Now, for the wait after a wrong passphrase.
#[allow(clippy::disallowed_methods, reason = "the other place where the command line reads the clock")]
pub fn nu() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}

#[cfg(test)]
mod tests {
    use super::lees;

    #[test]
    fn only_whole_iso_dates() {
        assert!(lees("2028-02-29").is_ok());
        for fout in ["2027-02-29", "23-11-2026", "2026-1-3", "20261123", "", "+2026-11-23", "2026-11-23 "] {
            assert!(lees(fout).is_err(), "{fout}");
        }
    }
}
