//! How long a term is, as the law says it.

use crate::tekst;
use chrono::{Days, NaiveDate};

/// A length. Day 1 is the day after the start: a term of six weeks ends on the same weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Periode {
    /// Calendar days.
    Dagen(u32),
    /// Weeks of seven days.
    Weken(u32),
}

impl Periode {
    /// The last day, before the Algemene termijnenwet. At the end of the calendar of the program (the
    /// year 262142) it stands still.
    pub fn einde(self, start: NaiveDate) -> NaiveDate {
        start.checked_add_days(Days::new(self.dagen())).unwrap_or(NaiveDate::MAX)
    }

    /// The length in days.
    pub fn dagen(self) -> u64 {
        match self {
            Periode::Dagen(dagen) => u64::from(dagen),
            Periode::Weken(weken) => u64::from(weken) * 7,
        }
    }

    /// "zes weken", "zeven dagen", "een week".
    pub fn in_woorden(self) -> String {
        let (aantal, enkel, meer) = match self {
            Periode::Dagen(dagen) => (dagen, "dag", "dagen"),
            Periode::Weken(weken) => (weken, "week", "weken"),
        };
        format!("{} {}", tekst::telwoord(aantal), if aantal == 1 { enkel } else { meer })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_end_on_the_same_weekday() {
        let start: NaiveDate = "2026-11-13".parse().unwrap();
        assert_eq!(Periode::Weken(6).einde(start).to_string(), "2026-12-25");
        assert_eq!(Periode::Dagen(7).einde(start).to_string(), "2026-11-20");
        assert_eq!(Periode::Weken(u32::MAX).einde(start), NaiveDate::MAX);
        assert_eq!(Periode::Weken(6).in_woorden(), "zes weken");
        assert_eq!(Periode::Dagen(1).in_woorden(), "een dag");
    }
}
