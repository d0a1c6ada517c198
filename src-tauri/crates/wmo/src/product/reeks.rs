//! What may not follow on each other: the lines of one resident in the course of time, over all zaken
//! (procedure 1.7 R2, HO scenario 1, traject 3).

use super::bezwaar::laatste_dag;
use super::{HoScenario, Productregel, Regelbezwaar, Traject};
use crate::grond::Grond;
use crate::profiel::Stelsel;
use crate::tekst;
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// What is wrong with a line beside the ones that the resident had before it, in whatever zaak.
pub fn bezwaren_reeks(regel: &Productregel, eerdere: &[&Productregel], stelsel: &Stelsel) -> Vec<Regelbezwaar> {
    let eerdere: Vec<&Productregel> = eerdere.iter().copied().filter(|e| e.begin < regel.begin).collect();
    [
        na_traject_2(regel, &eerdere, stelsel),
        duur_traject_3(regel, &eerdere, stelsel),
        tijdelijk(regel, &eerdere, stelsel),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// R2: traject 3 first and traject 2 afterwards is the usual way; the other way round is rare, but it
/// can be right.
fn na_traject_2(regel: &Productregel, eerdere: &[&Productregel], stelsel: &Stelsel) -> Option<Regelbezwaar> {
    let had_twee = eerdere.iter().any(|e| e.product.traject() == Some(Traject::Traject2) && e.einde < regel.begin);
    (regel.product.traject() == Some(Traject::Traject3) && had_twee).then(|| {
        let zin =
            "De inwoner had eerder traject 2. Daarna is traject 3 niet gewoon. Leg uit wat er nu wel te leren is.";
        let grond = Grond {
            bron: stelsel.bron.clone().into(),
            zin: "Wie eerst kan leren, begint in traject 3 en gaat daarna naar traject 2.".into(),
        };
        Regelbezwaar::waarschuwing("traject", "traject_3_na_2", zin, grond)
    })
}

/// Procedure 4: traject 3 together at most so many months, counted from the first day of periods that
/// join. Periods further apart get a second look.
fn duur_traject_3(regel: &Productregel, eerdere: &[&Productregel], stelsel: &Stelsel) -> Option<Regelbezwaar> {
    let maanden = stelsel.traject3_max_maanden?.als_getal();
    let is_drie = |r: &Productregel| r.product.traject() == Some(Traject::Traject3);
    if !is_drie(regel) || !eerdere.iter().any(|e| is_drie(e)) {
        return None;
    }
    let begin = begin_van_aaneengesloten(regel.begin, eerdere.iter().filter(|e| is_drie(e)));
    let laatste = laatste_dag(begin, maanden);
    let grond = Grond { bron: stelsel.bron.clone().into(), zin: "Traject 3 is tijdelijk.".into() };
    if begin < regel.begin && regel.einde > laatste {
        let zin = format!(
            "Traject 3 begon op {} en duurt in totaal hoogstens {maanden} maanden. Kies een einddatum tot en met {}, of kies traject 2.",
            tekst::datum_zonder_dag(begin),
            tekst::datum_zonder_dag(laatste)
        );
        return Some(Regelbezwaar::geweigerd("einde", "traject_3_te_lang", zin, grond));
    }
    (begin == regel.begin).then(|| {
        let zin = format!(
            "De inwoner had eerder traject 3. In totaal duurt dat hoogstens {maanden} maanden. Controleer hoe lang het al duurde."
        );
        Regelbezwaar::waarschuwing("traject", "traject_3_eerder", zin, grond)
    })
}

/// The first day of the periods that join up with this day without a free day in between.
fn begin_van_aaneengesloten<'a>(dag: NaiveDate, regels: impl Iterator<Item = &'a &'a Productregel>) -> NaiveDate {
    let mut regels: Vec<&Productregel> = regels.copied().collect();
    regels.sort_by_key(|r| std::cmp::Reverse(r.einde));
    regels.into_iter().fold(dag, |begin, r| {
        let sluit_aan = r.einde.checked_add_days(Days::new(1)).is_none_or(|erna| erna >= begin);
        if sluit_aan { begin.min(r.begin) } else { begin }
    })
}

/// HO scenario 1: a first period, so many extensions, and then another scenario (casus K44).
fn tijdelijk(regel: &Productregel, eerdere: &[&Productregel], stelsel: &Stelsel) -> Option<Regelbezwaar> {
    let regels = stelsel.huishouden.as_ref()?;
    let is_tijdelijk = |r: &Productregel| r.ho_scenario == Some(HoScenario::Tijdelijk);
    if !is_tijdelijk(regel) {
        return None;
    }
    // The same period in a later besluit is no other period.
    let eerder = eerdere.iter().filter(|e| is_tijdelijk(e)).map(|e| e.begin).collect::<BTreeSet<_>>().len();
    let grond = Grond {
        bron: stelsel.bron.clone().into(),
        zin: "Tijdelijke huishoudelijke ondersteuning kan een beperkt aantal keer verlengd worden.".into(),
    };
    if eerder > usize::from(regels.scenario1_verlengingen) {
        let zin = "De tijdelijke ondersteuning is al zo vaak verlengd als kan. Kies langdurig of lichter, of laat de ondersteuning stoppen.";
        return Some(Regelbezwaar::geweigerd("ho_scenario", "tijdelijk_niet_nog_eens", zin, grond));
    }
    let maanden = match eerder {
        0 => regels.scenario1_max_maanden,
        _ => regels.scenario1_verlenging_max_maanden,
    }
    .als_getal();
    let laatste = laatste_dag(regel.begin, maanden);
    (regel.einde > laatste).then(|| {
        let zin = format!(
            "Deze periode van tijdelijke ondersteuning duurt hoogstens {} maanden. Kies een einddatum tot en met {}.",
            tekst::telwoord(maanden),
            tekst::datum_zonder_dag(laatste)
        );
        Regelbezwaar::geweigerd("einde", "tijdelijk_te_lang", zin, grond)
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Product, voorbeeldregel, voorbeeldstelsel};
    use super::*;
    use crate::toets::Oordeel;

    fn codes(regel: &Productregel, eerdere: &[&Productregel]) -> Vec<(&'static str, Oordeel)> {
        bezwaren_reeks(regel, eerdere, &voorbeeldstelsel()).into_iter().map(|b| (b.code, b.zwaarte)).collect()
    }

    fn tijdelijk(begin: &str, einde: &str) -> Productregel {
        let mut regel = voorbeeldregel(Product::HuishoudelijkeOndersteuning, 8, begin, einde);
        regel.ho_scenario = Some(HoScenario::Tijdelijk);
        regel
    }

    #[test]
    fn r2_traject_3_first_is_usual_and_the_other_way_deserves_a_look() {
        let drie = voorbeeldregel(Product::IndividueleBegeleiding, 8, "2027-01-01", "2027-12-31");
        let twee = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2028-01-01", "2028-12-31");
        assert_eq!(codes(&twee, &[&drie]), []);
        let later = voorbeeldregel(Product::Dagbesteding, 8, "2029-01-01", "2029-12-31");
        assert_eq!(codes(&later, &[&twee]), [("traject_3_na_2", Oordeel::Waarschuwing)]);
    }

    #[test]
    fn k44_scenario_1_is_extended_once_over_all_zaken() {
        let een = tijdelijk("2027-01-01", "2027-03-31");
        let twee = tijdelijk("2027-04-01", "2027-06-30");
        let drie = tijdelijk("2027-07-01", "2027-09-30");
        assert_eq!(codes(&een, &[]), []);
        assert_eq!(codes(&twee, &[&een]), []);
        assert_eq!(codes(&drie, &[&een, &twee]), [("tijdelijk_niet_nog_eens", Oordeel::Geweigerd)]);
        let langdurig = voorbeeldregel(Product::HuishoudelijkeOndersteuning, 8, "2027-07-01", "2028-06-30");
        assert_eq!(codes(&langdurig, &[&een, &twee]), []);
    }

    #[test]
    fn traject_3_counts_from_its_first_day() {
        let een = voorbeeldregel(Product::IndividueleBegeleiding, 8, "2027-01-01", "2028-06-30");
        let mut twee = voorbeeldregel(Product::IndividueleBegeleiding, 8, "2028-07-01", "2028-12-31");
        assert_eq!(codes(&twee, &[&een]), []);
        twee.einde = "2029-01-01".parse().unwrap();
        assert_eq!(codes(&twee, &[&een]), [("traject_3_te_lang", Oordeel::Geweigerd)]);
        // A free day between: no longer one period, so a person looks.
        twee.begin = "2028-07-02".parse().unwrap();
        assert_eq!(codes(&twee, &[&een]), [("traject_3_eerder", Oordeel::Waarschuwing)]);
    }
}
