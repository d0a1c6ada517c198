//! The vectors T48 to T54 of procedure 2.8, the cases about money, and what holds for every dwangsom.

use super::{Dwangsom, Dwangsomvraag, dwangsom};
use crate::feit::{FeitSoort, GeenDwangsom};
use crate::geld::Cent;
use crate::regels::Regels;
use crate::termijn::{IngebrekestellingOordeel, Ingebrekestellingsvraag};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::num::NonZeroU16;
use std::sync::LazyLock;

fn meter(termijn: NaiveDate, igs: Option<NaiveDate>, vandaag: NaiveDate, regels: &Regels) -> super::Dwangsommeter {
    super::meter(termijn, igs, vandaag, FeitSoort::BesluitBekendgemaakt, regels)
}

static ALMERE: LazyLock<Regels> = LazyLock::new(|| Regels::ingebouwd("almere").unwrap());

fn dag(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

fn vraag(ontvangen: &str) -> Dwangsomvraag {
    Dwangsomvraag::nieuw(dag(ontvangen))
}

fn besloten(ontvangen: &str, op: &str) -> Dwangsom {
    dwangsom(&Dwangsomvraag { besloten_op: Some(dag(op)), ..vraag(ontvangen) }, &ALMERE)
}

fn op(ontvangen: &str, vandaag: &str) -> Dwangsom {
    dwangsom(&Dwangsomvraag { vandaag: Some(dag(vandaag)), ..vraag(ontvangen) }, &ALMERE)
}

fn zinnen(d: &Dwangsom) -> Vec<&str> {
    d.uitleg.iter().map(|s| s.zin.as_str()).collect()
}

/// Received on the last day of the term.
#[test]
fn t48() {
    let igs = Ingebrekestellingsvraag {
        ontvangen: dag("2026-12-07"),
        schriftelijk: true,
        termijn: Some(dag("2026-12-07")),
        toegezegd: None,
        besloten_op: None,
        spoed: false,
    };
    assert_eq!(igs.beoordeel(&ALMERE).0, IngebrekestellingOordeel::Prematuur);
}

/// 23-12 to 4-1 are thirteen days.
#[test]
fn t50() {
    let d = besloten("2026-12-08", "2027-01-05");
    assert_eq!((d.eerste_dag, d.dagen, d.bedrag), (dag("2026-12-23"), 13, Cent::euro(299)));
    assert_eq!((d.laatste_dag, d.vaststellen_voor), (Some(dag("2027-01-04")), Some(dag("2027-01-18"))));
    assert!(d.afgelopen);
    assert_eq!(
        zinnen(&d),
        [
            "De ingebrekestelling kwam binnen op dinsdag 8 december 2026. De dag erna is dag 1.",
            "Twee weken later is dinsdag 22 december 2026.",
            "Je besluit zonder dwangsom tot en met dinsdag 22 december 2026.",
            "Vanaf woensdag 23 december 2026 loopt de dwangsom, hoogstens 42 dagen. Weekenden en feestdagen tellen mee.",
            "Vanaf woensdag 23 december 2026: dertien dagen van € 23,00. Dat is € 299,00.",
            "Het besluit is bekendgemaakt op dinsdag 5 januari 2027. Die dag telt niet mee.",
            "Samen dertien dagen: € 299,00.",
            "Stel de dwangsom vast in een besluit, uiterlijk op maandag 18 januari 2027.",
        ]
    );
}

/// 14 x 23 + 14 x 35 + 14 x 45 is 1442, not 1440.
#[test]
fn t52() {
    let d = dwangsom(&vraag("2026-12-08"), &ALMERE);
    assert_eq!((d.hoogstens_tot, d.dagen, d.bedrag), (dag("2027-02-02"), 42, Cent::euro(1442)));
    assert_eq!((d.laatste_dag, d.vaststellen_voor), (Some(dag("2027-02-02")), Some(dag("2027-02-16"))));
    let tabel: Vec<_> = d.trappen.iter().map(|t| (t.van.to_string(), t.dagen, t.bedrag)).collect();
    assert_eq!(
        tabel,
        [
            ("2026-12-23".to_owned(), 14, Cent::euro(322)),
            ("2027-01-06".to_owned(), 14, Cent::euro(490)),
            ("2027-01-20".to_owned(), 14, Cent::euro(630)),
        ]
    );
    assert_eq!(d.trappen[2].tot_en_met, dag("2027-02-02"));
}

/// Casus K24: the day of receipt decides about the amounts.
#[test]
fn t54() {
    assert_eq!(dwangsom(&vraag("2018-12-28"), &ALMERE).bedrag, Cent::euro(1260));
    assert_eq!(dwangsom(&vraag("2019-01-02"), &ALMERE).bedrag, Cent::euro(1442));
}

#[test]
fn k28_partners_share() {
    let samen = |aantal, besloten_op| {
        let aanvragers = NonZeroU16::new(aantal).unwrap();
        dwangsom(&Dwangsomvraag { aanvragers, besloten_op, ..vraag("2026-12-08") }, &ALMERE)
    };
    assert_eq!(samen(2, None).per_aanvrager, [Cent::euro(721), Cent::euro(721)]);
    let zin = "Twee aanvragers delen gelijk: € 721,00 voor ieder.";
    assert!(zinnen(&samen(2, None)).contains(&zin));
    // 29900 cents for three: 9967, 9967 and 9966.
    let drie = samen(3, Some(dag("2027-01-05")));
    assert_eq!(drie.per_aanvrager, [Cent::van(9967), Cent::van(9967), Cent::van(9966)]);
    assert!(
        zinnen(&drie).iter().any(|z| z.ends_with("€ 99,66 voor ieder. De eerste 2 krijgen een cent meer.")),
        "{:#?}",
        zinnen(&drie)
    );
    // 144200 for three: one cent is left.
    assert!(
        zinnen(&samen(3, None)).iter().any(|z| z.ends_with("De eerste krijgt een cent meer.")) == (144_200 % 3 == 1)
    );
    assert!(!zinnen(&samen(1, None)).iter().any(|z| z.contains("delen gelijk")));
}

#[test]
fn in_the_two_weeks_a_besluit_costs_nothing() {
    for op in ["2026-12-08", "2026-12-22", "2026-12-23"] {
        let d = besloten("2026-12-08", op);
        assert_eq!((d.dagen, d.bedrag, d.laatste_dag), (0, Cent::NUL, None), "{op}");
        assert!(d.afgelopen && d.vaststellen_voor.is_some());
    }
    let een = besloten("2026-12-08", "2026-12-24");
    assert_eq!((een.dagen, een.bedrag), (1, Cent::euro(23)));
    assert!(zinnen(&een).contains(&"Samen een dag: € 23,00."));
    assert!(zinnen(&een).iter().any(|z| z.contains("een dag van € 23,00")));
    // Long after the 42 days it is not more.
    assert_eq!(besloten("2026-12-08", "2028-01-01").bedrag, Cent::euro(1442));
}

#[test]
fn while_it_runs_today_can_still_be_saved() {
    let d = op("2026-12-08", "2026-12-22");
    assert_eq!((d.bedrag, d.per_dag_nu, d.afgelopen), (Cent::NUL, Cent::NUL, false));
    let d = op("2026-12-08", "2026-12-23");
    assert_eq!((d.bedrag, d.per_dag_nu, d.vaststellen_voor), (Cent::NUL, Cent::euro(23), None));
    let d = op("2026-12-08", "2027-01-06");
    assert_eq!((d.bedrag, d.per_dag_nu), (Cent::euro(322), Cent::euro(35)));
    assert_eq!(
        zinnen(&d).last().unwrap(),
        &"Elke dag zonder besluit komt er nu € 35,00 bij, tot hoogstens € 1.442,00."
    );
    let d = op("2026-12-08", "2027-02-02");
    assert_eq!((d.bedrag, d.per_dag_nu, d.afgelopen), (Cent::euro(1397), Cent::euro(45), false));
    let d = op("2026-12-08", "2027-02-03");
    assert_eq!((d.bedrag, d.per_dag_nu, d.afgelopen), (Cent::euro(1442), Cent::NUL, true));
    assert_eq!(d.vaststellen_voor, Some(dag("2027-02-16")));
}

#[test]
fn after_the_besluit_no_day_adds_anything() {
    let besloten = Dwangsomvraag { besloten_op: Some(dag("2027-01-05")), ..vraag("2026-12-08") };
    let d = dwangsom(&Dwangsomvraag { vandaag: Some(dag("2027-01-06")), ..besloten }, &ALMERE);
    assert_eq!((d.dagen, d.per_dag_nu, d.afgelopen), (13, Cent::NUL, true));
}

#[test]
fn grounds_for_nothing() {
    for geen in [
        GeenDwangsom::OnredelijkLaat,
        GeenDwangsom::GeenBelanghebbende,
        GeenDwangsom::KennelijkNietOntvankelijkOfOngegrond,
        GeenDwangsom::Prematuur,
        GeenDwangsom::OpTijdBesloten,
    ] {
        let v = Dwangsomvraag { geen: Some(geen), besloten_op: Some(dag("2027-01-05")), ..vraag("2026-12-08") };
        let d = dwangsom(&v, &ALMERE);
        assert_eq!((d.dagen, d.bedrag, d.hoogste), (0, Cent::NUL, Cent::NUL));
        assert!(d.afgelopen && geen.grond().bron.starts_with("Awb art. 4:17 lid"));
        assert!(zinnen(&d).iter().any(|z| z.contains("Er is dus geen bedrag")));
    }
    let v = Dwangsomvraag {
        geen: Some(GeenDwangsom::OnredelijkLaat),
        vandaag: Some(dag("2026-12-30")),
        ..vraag("2026-12-08")
    };
    assert!(dwangsom(&v, &ALMERE).afgelopen);
    // Before 1-10-2009 there was no dwangsom.
    let oud = dwangsom(&vraag("2009-09-30"), &ALMERE);
    assert_eq!((oud.bedrag, oud.hoogste), (Cent::NUL, Cent::NUL));
    assert!(zinnen(&oud).last().unwrap().contains("donderdag 1 oktober 2009"));
    assert_eq!(dwangsom(&vraag("2009-10-01"), &ALMERE).bedrag, Cent::euro(1260));
}

#[test]
fn more_than_a_year_late_is_for_a_person_to_judge() {
    let laat = |ontvangen| dwangsom(&Dwangsomvraag { termijn: Some(dag("2025-12-01")), ..vraag(ontvangen) }, &ALMERE);
    assert!(!laat("2026-12-01").laat_ingediend);
    let d = laat("2026-12-02");
    assert!(d.laat_ingediend && d.bedrag == Cent::euro(1442));
    assert!(zinnen(&d).iter().any(|z| z.contains("Laat een mens beoordelen")));
    assert!(!dwangsom(&vraag("2026-12-02"), &ALMERE).laat_ingediend);
}

#[test]
fn the_meter_looks_ahead() {
    // No ingebrekestelling, before the end of the term.
    let m = meter(dag("2026-12-07"), None, dag("2026-11-30"), &ALMERE);
    assert_eq!(
        (m.gerekend_vanaf, m.kosteloos_tot, m.eerste_dag),
        (dag("2026-12-08"), dag("2026-12-22"), dag("2026-12-23"))
    );
    assert_eq!(
        (m.tot_nu, m.per_dag_nu, m.hoogste, m.hoogste_op),
        (Cent::NUL, Cent::NUL, Cent::euro(1442), dag("2027-02-02"))
    );
    assert_eq!(
        m.uitleg[0].zin,
        "Er is geen ingebrekestelling. De eerste dag waarop die kan komen, is dinsdag 8 december 2026."
    );
    // Past the term: one can come today.
    assert_eq!(meter(dag("2026-12-07"), None, dag("2026-12-10"), &ALMERE).eerste_dag, dag("2026-12-25"));
    // It came.
    let m = meter(dag("2026-12-07"), Some(dag("2026-12-08")), dag("2027-01-06"), &ALMERE);
    assert_eq!(
        (m.tot_nu, m.per_dag_nu, m.ingebrekestelling),
        (Cent::euro(322), Cent::euro(35), Some(dag("2026-12-08")))
    );
    assert!(m.uitleg[0].zin.starts_with("De ingebrekestelling kwam binnen"));
}

/// The whole calendar of the program.
#[test]
fn the_meter_says_when_an_ingebrekestelling_came_a_year_late() {
    let zegt = |igs: &str| {
        let m = meter(dag("2025-12-08"), Some(dag(igs)), dag("2026-12-20"), &ALMERE);
        m.uitleg.iter().any(|s| s.zin.contains("meer dan een jaar"))
    };
    assert!(!zegt("2026-12-08") && zegt("2026-12-09"));
}

fn elke_dag() -> impl Strategy<Value = NaiveDate> {
    use chrono::Datelike;
    let dagen = NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce();
    dagen.prop_filter_map("a day of the calendar", NaiveDate::from_num_days_from_ce_opt)
}

proptest! {
    #[test]
    fn a_later_besluit_never_costs_less_and_never_more_than_the_most(van in 0_u64..6000, eerst in 0_u64..90, meer in 0_u64..40) {
        let ontvangen = dag("2010-01-01") + chrono::Days::new(van);
        let met = |na: u64| dwangsom(
            &Dwangsomvraag { besloten_op: Some(ontvangen + chrono::Days::new(na)), ..Dwangsomvraag::nieuw(ontvangen) },
            &ALMERE,
        );
        let (vroeg, laat) = (met(eerst), met(eerst + meer));
        prop_assert!(vroeg.bedrag <= laat.bedrag && laat.bedrag <= laat.hoogste);
        prop_assert!(laat.dagen <= 42 && vroeg.dagen <= laat.dagen);
        prop_assert_eq!(Cent::totaal(laat.trappen.iter().map(|t| t.bedrag)), Some(laat.bedrag));
    }

    #[test]
    fn what_runs_is_what_a_besluit_today_would_cost(van in 0_u64..6000, na in 0_u64..90) {
        let ontvangen = dag("2010-01-01") + chrono::Days::new(van);
        let dag = Some(ontvangen + chrono::Days::new(na));
        let loopt = dwangsom(&Dwangsomvraag { vandaag: dag, ..Dwangsomvraag::nieuw(ontvangen) }, &ALMERE);
        let besloten = dwangsom(&Dwangsomvraag { besloten_op: dag, ..Dwangsomvraag::nieuw(ontvangen) }, &ALMERE);
        prop_assert_eq!(loopt.bedrag, besloten.bedrag);
        prop_assert_eq!(loopt.eerste_dag, besloten.eerste_dag);
    }

    #[test]
    fn no_cent_is_lost(na in 15_u64..60, aantal in 1_u16..50) {
        let d = dwangsom(&Dwangsomvraag {
            besloten_op: Some(dag("2026-12-08") + chrono::Days::new(na)),
            aanvragers: NonZeroU16::new(aantal).unwrap(),
            ..vraag("2026-12-08")
        }, &ALMERE);
        prop_assert_eq!(Cent::totaal(d.per_aanvrager.iter().copied()), Some(d.bedrag));
    }

    #[test]
    fn no_date_makes_it_panic(ontvangen in elke_dag(), besloten_op in prop::option::of(elke_dag()), vandaag in prop::option::of(elke_dag()), termijn in elke_dag()) {
        let v = Dwangsomvraag { termijn: Some(termijn), besloten_op, vandaag, ..Dwangsomvraag::nieuw(ontvangen) };
        let d = dwangsom(&v, &ALMERE);
        prop_assert!(d.bedrag <= d.hoogste);
        meter(termijn, besloten_op, vandaag.unwrap_or(ontvangen), &ALMERE);
    }
}

#[test]
fn nothing_is_added_each_day_before_the_first_day() {
    let komt_erbij = |d: &Dwangsom| zinnen(d).iter().any(|z| z.contains("komt er nu"));
    assert!(!komt_erbij(&op("2026-12-08", "2026-12-10")));
    assert!(komt_erbij(&op("2026-12-08", "2026-12-24")));
}

#[test]
fn the_first_day_of_the_law_counts() {
    let begin = ALMERE.wet.dwangsom.begin();
    let zegt_nee = |d: &Dwangsom| zinnen(d).iter().any(|z| z.contains("bestaat pas vanaf"));
    let op_die_dag = |dag: NaiveDate| dwangsom(&Dwangsomvraag::nieuw(dag), &ALMERE);
    assert!(!zegt_nee(&op_die_dag(begin)));
    assert!(zegt_nee(&op_die_dag(begin.pred_opt().unwrap())));
}
