//! How far one granted line is, as far as it was told.

use super::{Kop, Regeluitvoering, Zaak};
use crate::product::Productregel;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How far one granted line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Regelstaat {
    /// Its first day is still to come.
    Straks,
    /// Its first day was there, and nobody said that it started.
    NietBegonnen,
    /// It runs.
    Loopt,
    /// It pauses; the right goes on (procedure 1.13).
    Onderbroken,
    /// The provider stopped; not yet the end of the right.
    Gestopt,
    /// It was ended.
    Beeindigd,
    /// Its last day is over.
    Afgelopen,
}

impl Zaak {
    /// How far this line is on this day, and since or from when.
    pub fn regelstaat(&self, regel: &Productregel, vandaag: NaiveDate) -> (Regelstaat, NaiveDate) {
        let leeg = Regeluitvoering::default();
        let stand = self.uitvoering.regels.get(&regel.regel).unwrap_or(&leeg);
        let gestart = tot(&stand.gestart.koppen, vandaag);
        // Who started again after a stop, runs.
        let gestopt = tot(&stand.gestopt.koppen, vandaag).filter(|stop| gestart.is_none_or(|start| *stop >= start));
        let pauze = stand
            .onderbroken
            .koppen
            .iter()
            .map(|k| &k.waarde)
            .filter(|p| p.van <= vandaag && p.tot.is_none_or(|tot| tot >= vandaag))
            .map(|p| p.van)
            .min();
        // The feitdatum of an end is the last day, included.
        let beeindigd = stand.beeindigd.eerste().map(|k| k.feitdatum).filter(|laatste| vandaag > *laatste);
        if let Some(laatste) = beeindigd {
            (Regelstaat::Beeindigd, laatste)
        } else if vandaag > regel.einde {
            (Regelstaat::Afgelopen, regel.einde)
        } else if let Some(dag) = gestopt {
            (Regelstaat::Gestopt, dag)
        } else if let Some(dag) = pauze {
            (Regelstaat::Onderbroken, dag)
        } else if let Some(dag) = gestart {
            (Regelstaat::Loopt, dag)
        } else if regel.begin > vandaag {
            (Regelstaat::Straks, regel.begin)
        } else {
            (Regelstaat::NietBegonnen, regel.begin)
        }
    }
}

/// The latest of these days that is not after today.
fn tot<T>(koppen: &[Kop<T>], vandaag: NaiveDate) -> Option<NaiveDate> {
    koppen.iter().map(|k| k.feitdatum).filter(|d| *d <= vandaag).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef::{Verloop, dag};
    use crate::feit::Feit;
    use serde_json::{Value, json};

    fn staat(feiten: &[(&str, &str, Value)], op: &str) -> (Regelstaat, String) {
        let mut v = Verloop::bekend();
        for (dag, soort, data) in feiten {
            v = v.met(dag, Feit::lees(soort, data.clone()).unwrap());
        }
        let dossier = v.dossier();
        let regel = dossier.zaken[0].toegekende_regels().first().unwrap().clone();
        let (staat, sinds) = dossier.zaken[0].regelstaat(&regel, dag(op));
        (staat, sinds.to_string())
    }

    #[test]
    fn a_line_is_where_the_facts_say_it_is() {
        let gestart = ("2027-01-04", "zorg_gestart", json!({ "regel": "1" }));
        let gestopt = ("2027-03-01", "zorg_gestopt", json!({ "regel": "1", "reden": "anders", "tijdelijk": true }));
        let weer = ("2027-03-15", "zorg_gestart", json!({ "regel": "1" }));
        let pauze = (
            "2027-02-01",
            "ondersteuning_onderbroken",
            json!({ "regel": "1", "van": "2027-02-01", "tot": "2027-02-14", "reden": "opname" }),
        );
        let einde = ("2027-06-30", "ondersteuning_beeindigd", json!({ "regel": "1", "reden": "beeindigd" }));
        use Regelstaat::*;
        for (feiten, op, verwacht, sinds) in [
            (vec![], "2026-12-20", Straks, "2027-01-01"),
            (vec![], "2027-01-02", NietBegonnen, "2027-01-01"),
            (vec![], "2028-01-01", Afgelopen, "2027-12-31"),
            (vec![gestart.clone()], "2027-01-05", Loopt, "2027-01-04"),
            (vec![gestart.clone(), pauze.clone()], "2027-02-14", Onderbroken, "2027-02-01"),
            (vec![gestart.clone(), pauze], "2027-02-15", Loopt, "2027-01-04"),
            (vec![gestart.clone(), gestopt.clone()], "2027-03-02", Gestopt, "2027-03-01"),
            (vec![gestart.clone(), einde.clone()], "2027-06-30", Loopt, "2027-01-04"),
            (vec![gestart, einde], "2027-07-01", Beeindigd, "2027-06-30"),
            (vec![weer, gestopt], "2027-03-20", Loopt, "2027-03-15"),
        ] {
            assert_eq!(staat(&feiten, op), (verwacht, sinds.to_owned()), "{op}");
        }
    }
}
