//! Which days are a werkdag: weekends, the feestdagen of the Algemene termijnenwet (ATW art. 3) and
//! the days that a koninklijk besluit makes equal to them.
//!
//! All days are data (`assets/wet/feestdagen.toml`): a new koninklijk besluit is a row in a file.

mod pasen;

use crate::databestand::{self, Leesfout};
use crate::grond::Grond;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A data file of the law that cannot be used. Says which line and field, in Dutch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Het bestand met wettelijke gegevens klopt niet. In {0}")]
pub struct OngeldigeWet(#[from] pub Leesfout);

/// A day on which a term of the law does not end, though it may be a weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feestdag {
    /// "Eerste Kerstdag"; for a day of a koninklijk besluit "de vrijdag na Hemelvaartsdag".
    pub naam: String,
    /// The article.
    pub grond: Grond,
    /// Whether it is made equal by koninklijk besluit (ATW art. 3 lid 3).
    pub aangewezen: bool,
}

/// The days that count and those that do not.
#[derive(Clone, Debug, PartialEq)]
pub struct Kalender {
    regels: Vec<Feestdagregel>,
    aangewezen: BTreeMap<NaiveDate, Feestdag>,
    bekend_tot: NaiveDate,
}

impl Kalender {
    /// The calendar that comes with the program.
    pub fn ingebouwd() -> Self {
        #[allow(clippy::expect_used, reason = "the file is part of the program; a test reads it")]
        Self::uit_toml(include_str!("../../../../../assets/wet/feestdagen.toml")).expect("built-in calendar")
    }

    /// A calendar from a data file; its form is explained in the built-in one.
    pub fn uit_toml(tekst: &str) -> Result<Self, OngeldigeWet> {
        let bestand: Bestand = databestand::lees(tekst)?;
        let aangewezen = bestand.aangewezen.into_iter().map(|a| (a.datum, feestdag(a.naam, a.bron, true)));
        Ok(Self { regels: bestand.regel, aangewezen: aangewezen.collect(), bekend_tot: bestand.bekend_tot })
    }

    /// The feestdag that falls on this day.
    pub fn feestdag(&self, dag: NaiveDate) -> Option<Feestdag> {
        self.op(dag).cloned()
    }

    /// Whether people work on this day: no Saturday, no Sunday, no feestdag.
    pub fn is_werkdag(&self, dag: NaiveDate) -> bool {
        !is_weekend(dag) && self.op(dag).is_none()
    }

    /// The last day for which the days of a koninklijk besluit are known. They are set some years
    /// ahead; a date after this one can still move.
    pub fn bekend_tot(&self) -> NaiveDate {
        self.bekend_tot
    }

    /// How many werkdagen are left from `van` until `tot`: those after `van`, `tot` included. Zero: it
    /// is today, or no werkdag comes before it any more. Negative when `tot` is past, then at least one.
    /// Looks ten years far at most.
    pub fn werkdagen_tot(&self, van: NaiveDate, tot: NaiveDate) -> i32 {
        const HORIZON: usize = 3653;
        let tel = |na: NaiveDate, tot_en_met: NaiveDate| {
            na.iter_days()
                .skip(1)
                .take(HORIZON)
                .take_while(|d| *d <= tot_en_met)
                .filter(|d| self.is_werkdag(*d))
                .count()
        };
        // At most HORIZON, which fits.
        let als_i32 = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        if tot >= van { als_i32(tel(van, tot)) } else { -als_i32(tel(tot, van)).max(1) }
    }

    fn op(&self, dag: NaiveDate) -> Option<&Feestdag> {
        if let Some(feestdag) = self.aangewezen.get(&dag) {
            return Some(feestdag);
        }
        // From March to June: outside these months no day follows from Easter.
        let na_pasen = if (3..=6).contains(&dag.month()) { pasen::dagen_na_pasen(dag) } else { None };
        self.regels.iter().find(|regel| regel.geldt_op(dag, na_pasen)).map(|regel| &regel.feestdag)
    }
}

/// Saturday or Sunday.
pub fn is_weekend(dag: NaiveDate) -> bool {
    matches!(dag.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The day after; at the end of the calendar of the program (the year 262142) it stands still, so
/// that a mistyped year cannot stop the program.
pub(crate) fn dag_erna(dag: NaiveDate) -> NaiveDate {
    dag.succ_opt().unwrap_or(dag)
}

fn feestdag(naam: String, bron: String, aangewezen: bool) -> Feestdag {
    let zin = if aangewezen {
        "Een koninklijk besluit stelt deze dag gelijk met een feestdag."
    } else {
        "Deze dag is een algemeen erkende feestdag."
    };
    Feestdag { naam, grond: Grond { bron: bron.into(), zin: zin.into() }, aangewezen }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    bekend_tot: NaiveDate,
    regel: Vec<Feestdagregel>,
    #[serde(default)]
    aangewezen: Vec<AangewezenDag>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AangewezenDag {
    datum: NaiveDate,
    naam: String,
    bron: String,
}

/// A feestdag that comes back each year.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "RegelInBestand")]
struct Feestdagregel {
    feestdag: Feestdag,
    wanneer: Wanneer,
    vanaf: i32,
    tot: i32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Wanneer {
    NaPasen(i64),
    Vast { maand: u32, dag: u32, op_zondag: i64 },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegelInBestand {
    naam: String,
    bron: String,
    dag: Option<String>,
    pasen: Option<i64>,
    #[serde(default)]
    op_zondag: i64,
    vanaf: Option<i32>,
    tot: Option<i32>,
}

impl TryFrom<RegelInBestand> for Feestdagregel {
    type Error = &'static str;

    fn try_from(r: RegelInBestand) -> Result<Self, Self::Error> {
        const DAG: &str = "De dag klopt niet. Schrijf maand-dag, zoals \"12-25\".";
        let wanneer = match (r.dag, r.pasen) {
            (Some(dag), None) => {
                let (maand, dag) = dag.split_once('-').ok_or(DAG)?;
                let (maand, dag) = (maand.parse().map_err(|_| DAG)?, dag.parse().map_err(|_| DAG)?);
                // A day that exists in every year, 29 February excluded.
                NaiveDate::from_ymd_opt(2023, maand, dag).ok_or(DAG)?;
                if !(-6..=6).contains(&r.op_zondag) {
                    return Err("Het getal bij op_zondag is te groot. Kies een getal van -6 tot en met 6.");
                }
                Wanneer::Vast { maand, dag, op_zondag: r.op_zondag }
            }
            (None, Some(dagen)) if (-20..=60).contains(&dagen) => Wanneer::NaPasen(dagen),
            (None, Some(_)) => return Err("Het getal bij pasen is te groot. Kies een getal van -20 tot en met 60."),
            _ => return Err("Een feestdag heeft een dag of een pasen, en niet allebei. Vul een van de twee in."),
        };
        Ok(Self {
            feestdag: feestdag(r.naam, r.bron, false),
            wanneer,
            vanaf: r.vanaf.unwrap_or(i32::MIN),
            tot: r.tot.unwrap_or(i32::MAX),
        })
    }
}

impl Feestdagregel {
    fn geldt_op(&self, datum: NaiveDate, na_pasen: Option<i64>) -> bool {
        if !(self.vanaf..=self.tot).contains(&datum.year()) {
            return false;
        }
        match self.wanneer {
            Wanneer::NaPasen(dagen) => na_pasen == Some(dagen),
            Wanneer::Vast { maand, dag, op_zondag } => {
                let op_de_dag = |d: NaiveDate| (d.month(), d.day()) == (maand, dag);
                let is_zondag = |d: NaiveDate| d.weekday() == Weekday::Sun;
                if op_zondag == 0 {
                    return op_de_dag(datum);
                }
                // Celebrated elsewhere when it is a Sunday: look back from the day of celebration.
                let afstand = Days::new(op_zondag.unsigned_abs());
                let bron =
                    if op_zondag < 0 { datum.checked_add_days(afstand) } else { datum.checked_sub_days(afstand) };
                (op_de_dag(datum) && !is_zondag(datum)) || bron.is_some_and(|d| op_de_dag(d) && is_zondag(d))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    fn naam(s: &str) -> Option<String> {
        Kalender::ingebouwd().feestdag(dag(s)).map(|f| f.naam)
    }

    #[test]
    fn all_feestdagen_of_2027() {
        let kalender = Kalender::ingebouwd();
        let gevonden: Vec<(String, String)> = dag("2027-01-01")
            .iter_days()
            .take(365)
            .filter_map(|d| kalender.feestdag(d).map(|f| (d.to_string(), f.naam)))
            .collect();
        let verwacht = [
            ("2027-01-01", "Nieuwjaarsdag"),
            ("2027-03-26", "Goede Vrijdag"),
            ("2027-03-29", "Tweede Paasdag"),
            ("2027-04-27", "Koningsdag"),
            ("2027-05-05", "Bevrijdingsdag"),
            ("2027-05-06", "Hemelvaartsdag"),
            ("2027-05-07", "de vrijdag na Hemelvaartsdag"),
            ("2027-05-17", "Tweede Pinksterdag"),
            ("2027-12-25", "Eerste Kerstdag"),
            ("2027-12-26", "Tweede Kerstdag"),
        ];
        assert_eq!(gevonden, verwacht.map(|(d, n)| (d.to_owned(), n.to_owned())));
    }

    #[test]
    fn the_kings_birthday_is_celebrated_on_saturday_never_on_monday() {
        assert_eq!(naam("2025-04-26").as_deref(), Some("Koningsdag"));
        assert_eq!(naam("2025-04-27"), None);
        assert_eq!(naam("2025-04-28"), None);
        assert_eq!(naam("2031-04-26").as_deref(), Some("Koningsdag"));
        assert_eq!(naam("2013-04-30").as_deref(), Some("Koninginnedag"));
        assert_eq!(naam("2006-04-29").as_deref(), Some("Koninginnedag"));
        assert_eq!(naam("2006-04-30"), None);
        assert_eq!(naam("2014-04-30"), None);
        assert_eq!(naam("2014-04-26").as_deref(), Some("Koningsdag"));
    }

    #[test]
    fn the_days_of_the_koninklijke_besluiten() {
        for d in [
            "2023-04-28",
            "2023-05-19",
            "2024-05-10",
            "2024-12-27",
            "2025-05-30",
            "2026-01-02",
            "2026-05-15",
            "2027-05-07",
            "2028-04-28",
            "2028-05-26",
        ] {
            let f = Kalender::ingebouwd().feestdag(dag(d)).unwrap();
            assert!(f.aangewezen && f.grond.bron.contains("lid 3"), "{d}");
        }
        assert_eq!(naam("2027-12-27"), None);
        assert_eq!(naam("2026-12-24"), None);
    }

    #[test]
    fn werkdagen_until_a_date() {
        let k = Kalender::ingebouwd();
        let tel = |van, tot| k.werkdagen_tot(dag(van), dag(tot));
        assert_eq!(tel("2026-11-23", "2026-11-25"), 2);
        assert_eq!(tel("2026-11-23", "2026-11-23"), 0);
        // Over Kerst: 25 is a feestdag, 26 and 27 are a weekend.
        assert_eq!(tel("2026-12-24", "2026-12-28"), 1);
        assert_eq!(tel("2026-12-28", "2026-12-24"), -1);
        // On Sunday, Friday's deadline is past although no werkdag has gone by.
        assert_eq!(tel("2026-11-29", "2026-11-27"), -1);
        assert!(tel("2026-11-29", "+262142-12-31") > 2000);
        assert!(tel("+262142-12-31", "2026-11-29") < -2000);
    }

    #[test]
    fn a_faulty_file_says_where_and_what() {
        let fout =
            Kalender::uit_toml("bekend_tot = \"2028-12-31\"\n[[regel]]\nnaam = \"X\"\nbron = \"Y\"\n").unwrap_err();
        assert_eq!(fout.0.regel, 2);
        assert!(fout.to_string().contains("dag of een pasen"), "{fout}");
        let fout = Kalender::uit_toml(
            "bekend_tot = \"2028-12-31\"\nregel = []\n[[aangewezen]]\ndatum = \"31-12-2028\"\nnaam = \"X\"\nbron = \"Y\"\n",
        )
        .unwrap_err();
        assert_eq!((fout.0.regel, fout.0.veld.as_str()), (4, "aangewezen[0].datum"));
    }

    #[test]
    fn a_feestdag_lies_at_most_so_far_from_easter() {
        let met = |pasen: i64| {
            Kalender::uit_toml(&format!(
                "bekend_tot = \"2028-12-31\"\n[[regel]]\nnaam = \"X\"\nbron = \"Y\"\npasen = {pasen}\n"
            ))
        };
        // Eerste paasdag 2027 is 28 March.
        for (pasen, datum) in [(-20, "2027-03-08"), (60, "2027-05-27")] {
            assert_eq!(met(pasen).unwrap().feestdag(dag(datum)).unwrap().naam, "X");
        }
        for pasen in [-21, 61] {
            let fout = met(pasen).unwrap_err();
            assert!(fout.to_string().contains("van -20 tot en met 60"), "{fout}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        let k = Kalender::ingebouwd();
        for d in [NaiveDate::MIN, NaiveDate::MAX] {
            k.is_werkdag(d);
        }
        assert_eq!(dag_erna(NaiveDate::MAX), NaiveDate::MAX);
    }
}
