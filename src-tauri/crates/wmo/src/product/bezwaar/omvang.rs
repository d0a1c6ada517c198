//! How much per week (procedure 1.7 R5, 4).

use super::{Regelbezwaar, volgens};
use crate::product::{Eenheid, Productfamilie, Productregel};
use crate::profiel::Stelsel;

/// Most dagdelen that a week has: two on each of seven days.
const MEESTE_DAGDELEN: u32 = 14;
/// Above this a second look pays (procedure 4): hours, and dagdelen.
const VEEL_UREN: u32 = 25;
const VEEL_DAGDELEN: u32 = 9;

impl Productregel {
    /// The step of a quarter and the range 0-168 are kept by [`crate::product::PerWeek`] itself.
    pub(super) fn bezwaar_omvang(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
        let kwarten = self.per_week.kwarten();
        let grond = volgens(stelsel, "Het besluit noemt het aantal uren of dagdelen per week.");
        match self.eenheid() {
            Eenheid::Dagdeel if !kwarten.is_multiple_of(2) => Some(Regelbezwaar::geweigerd(
                "per_week",
                "dagdelen_per_half",
                "Dagdelen gaan per heel of half dagdeel. Vul bijvoorbeeld 2 of 2,5 in.",
                grond,
            )),
            Eenheid::Dagdeel if kwarten > MEESTE_DAGDELEN * 4 => Some(Regelbezwaar::geweigerd(
                "per_week",
                "dagdelen_te_veel",
                format!("Een week heeft hoogstens {MEESTE_DAGDELEN} dagdelen. Vul een lager aantal in."),
                grond,
            )),
            Eenheid::Dagdeel if kwarten > VEEL_DAGDELEN * 4 => Some(Regelbezwaar::waarschuwing(
                "per_week",
                "veel_dagdelen",
                format!("Dit is meer dan {VEEL_DAGDELEN} dagdelen per week. Controleer of dat klopt."),
                grond,
            )),
            Eenheid::Uur if kwarten > VEEL_UREN * 4 => Some(Regelbezwaar::waarschuwing(
                "per_week",
                "veel_uren",
                format!("Dit is meer dan {VEEL_UREN} uur per week. Controleer of dat klopt."),
                grond,
            )),
            _ => None,
        }
    }

    /// Procedure 1.7 R8: the provider has to know.
    pub(super) fn bezwaar_vervoer(&self, stelsel: &Stelsel) -> Option<Regelbezwaar> {
        let dagbesteding = self.product.familie() == Productfamilie::Dagbesteding;
        let grond = || volgens(stelsel, "De aanbieder regelt vervoer als de inwoner dat niet zelf kan.");
        match self.vervoer_nodig {
            None if dagbesteding => Some(Regelbezwaar::waarschuwing(
                "vervoer_nodig",
                "vervoer_niet_ingevuld",
                "Kan de inwoner zelf naar de dagbesteding komen? Kies of vervoer nodig is.",
                grond(),
            )),
            Some(true) if !dagbesteding => Some(Regelbezwaar::geweigerd(
                "vervoer_nodig",
                "vervoer_alleen_bij_dagbesteding",
                "Vervoer hoort alleen bij dagbesteding. Haal het hier weg.",
                grond(),
            )),
            _ => None,
        }
    }
}
