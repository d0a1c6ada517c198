//! Days on which a term stands still (procedure 2.3): test vectors T34 and T36, casus K20 and K22.

use super::*;
use crate::termijn::{Opschorting, Opschortingsgrond};

fn opgeschort(start: &str, opschortingen: &[Opschorting]) -> Termijn {
    met(TermijnSoort::Besluit, start, Omstandigheden { opschortingen: opschortingen.to_vec(), ..Default::default() })
}

fn verzuim(brief: &str, tot: &str, aangevuld: Option<&str>, vandaag: Option<&str>) -> Opschorting {
    Opschorting::verzuim(Opschortingsgrond::Verzuim, dag(brief), dag(tot), aangevuld.map(dag), vandaag.map(dag))
}

fn instemming(van: &str, tot: &str) -> Opschorting {
    Opschorting::dagen(Opschortingsgrond::Instemming, dag(van), Some(dag(tot)))
}

/// Six days, 28-11 to 3-12: the bare end is Sunday 13-12.
#[test]
fn t34() {
    let t = opgeschort("2026-11-23", &[verzuim("2026-11-27", "2026-12-11", Some("2026-12-04"), None)]);
    assert_eq!((t.einde_kaal, t.uiterlijk, t.voorzichtig), (dag("2026-12-13"), dag("2026-12-14"), None));
    assert_eq!(t.opgeschort.iter().map(|d| d.dagen()).sum::<u64>(), 6);
    assert_eq!(
        zinnen(&t),
        [
            "De aanvraag kwam binnen op maandag 23 november 2026. De dag erna is dag 1.",
            "Twee weken later is maandag 7 december 2026.",
            "Van zaterdag 28 november 2026 tot en met donderdag 3 december 2026 staat de termijn stil: de inwoner kreeg tijd om de aanvraag aan te vullen. Dat zijn zes dagen. Het einde wordt zondag 13 december 2026.",
            "Dat is een zondag. De termijn schuift op.",
            "Je bent op tijd tot en met maandag 14 december 2026.",
        ]
    );
}

/// Casus K22: the union, 28-11 to 6-12, is nine days.
#[test]
fn t36() {
    let a = verzuim("2026-11-27", "2026-12-11", Some("2026-12-04"), None);
    let b = instemming("2026-12-01", "2026-12-06");
    for volgorde in [[a, b], [b, a]] {
        let t = opgeschort("2026-11-23", &volgorde);
        assert_eq!(t.uiterlijk, dag("2026-12-16"));
        assert_eq!(t.opgeschort.len(), 1);
        assert!(zinnen(&t)[3].contains("Wat nog niet was geteld, zijn drie dagen."), "{:#?}", zinnen(&t));
    }
}

/// Casus K20: a written consent suspends for exactly those days.
#[test]
fn k20() {
    let t = opgeschort("2026-11-30", &[instemming("2026-12-10", "2026-12-31")]);
    assert_eq!((t.einde_kaal, t.uiterlijk), (dag("2027-01-05"), dag("2027-01-05")));
}

#[test]
fn a_decision_on_bezwaar_stands_still_only_in_its_own_days() {
    let herstel = |brief, tot| {
        let o = Opschorting::verzuim(Opschortingsgrond::BezwaarVerzuim, dag(brief), dag(tot), Some(dag(tot)), None);
        met(
            TermijnSoort::BeslissingOpBezwaar,
            "2026-12-07",
            Omstandigheden { opschortingen: vec![o], ..Default::default() },
        )
    };
    // The term begins after 18-1-2027: of 11-1 to 24-1, six days count.
    assert_eq!(herstel("2027-01-10", "2027-01-25").einde_kaal, dag("2027-03-07"));
    assert_eq!(herstel("2027-01-01", "2027-01-15").einde_kaal, dag("2027-03-01"));
}

#[test]
fn nothing_stands_still_that_cannot() {
    let bij = Omstandigheden { opschortingen: vec![instemming("2026-11-24", "2026-12-06")], ..Default::default() };
    for soort in TermijnSoort::ALLE {
        let (kaal, met) = (bereken(soort, dag("2026-11-23"), &ALMERE), met(soort, "2026-11-23", bij.clone()));
        // A verdaging follows the term of the besluit, and the bezwaartermijn ends long after these days.
        let volgt = soort == TermijnSoort::Verdaging;
        let schuift = matches!(soort, TermijnSoort::Besluit | TermijnSoort::Wijziging) || volgt;
        assert_eq!(met.uiterlijk > kaal.uiterlijk, schuift, "{}", soort.code());
        // Until long after the bezwaartermijn each term that can stand still does.
        let lang = Omstandigheden { opschortingen: vec![instemming("2026-11-24", "2027-02-15")], ..Default::default() };
        let stond_stil = !bereken_met(soort, dag("2026-11-23"), &lang, &ALMERE).opgeschort.is_empty();
        assert_eq!(stond_stil, soort.kan_stilstaan() || volgt, "{}", soort.code());
    }
}

#[test]
fn after_unused_weeks_there_are_two_readings() {
    // Nothing came: 28-11 to 11-12 are fourteen days, or thirteen.
    let t = opgeschort("2026-11-23", &[verzuim("2026-11-27", "2026-12-11", None, None)]);
    assert_eq!((t.uiterlijk, t.voorzichtig), (dag("2026-12-21"), None), "Sunday 20 and Monday 21 both end on Monday");
    let t = opgeschort("2026-11-24", &[verzuim("2026-11-27", "2026-12-11", None, None)]);
    assert_eq!(
        (t.uiterlijk, t.voorzichtig, t.werkdatum()),
        (dag("2026-12-22"), Some(dag("2026-12-21")), dag("2026-12-21"))
    );
    assert!(zinnen(&t).iter().any(|z| z.starts_with("Werk zelf met maandag 21 december 2026.")), "{:#?}", zinnen(&t));
    // A completion after the term does not undo that it went by.
    let laat = opgeschort("2026-11-24", &[verzuim("2026-11-27", "2026-12-11", Some("2026-12-14"), None)]);
    assert_eq!(laat.uiterlijk, t.uiterlijk);
    assert_eq!(opgeschort("2026-11-24", &[]).werkdatum(), dag("2026-12-08"));
}

#[test]
fn while_it_stands_still_today_is_the_first_day_that_counts() {
    let op = |vandaag: &str| {
        let o = verzuim("2026-11-27", "2026-12-11", None, Some(vandaag));
        let bij = Omstandigheden { opschortingen: vec![o], vandaag: Some(dag(vandaag)), ..Default::default() };
        met(TermijnSoort::Besluit, "2026-11-24", bij)
    };
    let t = op("2026-12-02");
    assert_eq!((t.uiterlijk, t.staat_stil), (dag("2026-12-14"), true), "four days, 28-11 to 1-12");
    assert_eq!(
        zinnen(&t).last().unwrap(),
        &"De termijn staat nu stil. Loopt hij vandaag weer, dan is de laatste dag maandag 14 december 2026."
    );
    assert!(op("2026-12-11").staat_stil);
    assert_eq!((op("2026-12-12").staat_stil, op("2026-12-12").uiterlijk), (false, dag("2026-12-22")));
    // On the day after the letter nothing was counted yet.
    let begin = op("2026-11-28");
    assert_eq!((begin.staat_stil, begin.uiterlijk), (true, dag("2026-12-08")));
    assert!(zinnen(&begin).iter().any(|z| z.contains("Er is nog geen dag geteld.")));
    // One without a known end.
    let overmacht = Opschorting::dagen(Opschortingsgrond::Overmacht, dag("2026-12-01"), None);
    let bij = Omstandigheden { opschortingen: vec![overmacht], vandaag: Some(dag("2027-02-01")), ..Default::default() };
    let t = met(TermijnSoort::Besluit, "2026-11-24", bij);
    assert_eq!((t.staat_stil, t.einde_kaal), (true, dag("2027-02-08")), "62 days after 8-12");
    assert_eq!((t.stil_tot, op("2026-12-02").stil_tot), (None, None));
}

#[test]
fn while_it_stands_still_for_agreed_days_the_last_day_is_known() {
    let op = |vandaag: &str, meer: &[Opschorting]| {
        let uitstel = Opschorting::dagen(Opschortingsgrond::Instemming, dag("2026-12-01"), Some(dag("2026-12-08")));
        let opschortingen = [&[uitstel], meer].concat();
        let bij = Omstandigheden { opschortingen, vandaag: Some(dag(vandaag)), ..Default::default() };
        met(TermijnSoort::Besluit, "2026-11-19", bij)
    };
    let t = op("2026-12-01", &[]);
    assert_eq!((t.uiterlijk, t.staat_stil, t.stil_tot), (dag("2026-12-11"), true, Some(dag("2026-12-08"))));
    assert_eq!(
        zinnen(&t).last().unwrap(),
        &"De termijn staat nu stil, tot en met dinsdag 8 december 2026. De laatste dag is vrijdag 11 december 2026."
    );
    assert_eq!(op("2026-12-08", &[]).stil_tot, Some(dag("2026-12-08")));
    let later = op("2026-12-09", &[]);
    assert_eq!((later.staat_stil, later.stil_tot), (false, None));
    // Beside one that is open nobody knows.
    let overmacht = Opschorting::dagen(Opschortingsgrond::Overmacht, dag("2026-12-01"), None);
    assert_eq!(op("2026-12-02", &[overmacht]).stil_tot, None);
}

#[test]
fn what_begins_after_the_end_changes_nothing() {
    let na = opgeschort("2026-11-23", &[instemming("2026-12-08", "2026-12-20")]);
    assert_eq!((na.uiterlijk, na.opgeschort.len()), (dag("2026-12-07"), 0));
    assert!(zinnen(&na).iter().any(|z| z.contains("dus dat verandert niets")));
    // On the last day it is in time, and so is what begins in the days that an earlier one gave.
    assert_eq!(opgeschort("2026-11-23", &[instemming("2026-12-07", "2026-12-09")]).uiterlijk, dag("2026-12-10"));
    let keten = [instemming("2026-12-07", "2026-12-09"), instemming("2026-12-10", "2026-12-11")];
    assert_eq!(opgeschort("2026-11-23", &keten).einde_kaal, dag("2026-12-12"));
    // In the days that only the Algemene termijnenwet gives: it does not end while it stands still.
    let kerst = opgeschort("2026-12-11", &[instemming("2026-12-26", "2026-12-29")]);
    assert_eq!((kerst.einde_kaal, kerst.uiterlijk), (dag("2026-12-30"), dag("2026-12-30")));
}

#[test]
fn days_before_the_term_began_do_nothing() {
    assert_eq!(opgeschort("2026-11-23", &[instemming("2026-11-01", "2026-11-23")]).uiterlijk, dag("2026-12-07"));
    assert_eq!(opgeschort("2026-11-23", &[instemming("2026-11-01", "2026-11-24")]).uiterlijk, dag("2026-12-08"));
    // Twice the same, and an end before its begin.
    let dubbel = instemming("2026-11-25", "2026-11-26");
    assert_eq!(opgeschort("2026-11-23", &[dubbel, dubbel]).uiterlijk, dag("2026-12-09"));
    assert_eq!(opgeschort("2026-11-23", &[instemming("2026-11-26", "2026-11-25")]).uiterlijk, dag("2026-12-07"));
    let binnen =
        opgeschort("2026-11-23", &[instemming("2026-11-25", "2026-11-30"), instemming("2026-11-26", "2026-11-27")]);
    assert_eq!(binnen.uiterlijk, dag("2026-12-14"));
    assert!(zinnen(&binnen).iter().any(|z| z.contains("tellen niet nog een keer")));
    let een = opgeschort("2026-11-23", &[instemming("2026-11-25", "2026-11-25")]);
    assert!(zinnen(&een)[2].starts_with("Op woensdag 25 november 2026 staat de termijn stil"), "{:#?}", zinnen(&een));
    assert!(zinnen(&een)[2].contains("Dat is een dag."), "{:#?}", zinnen(&een));
    let apart =
        opgeschort("2026-11-23", &[instemming("2026-11-25", "2026-11-25"), instemming("2026-11-27", "2026-11-27")]);
    assert_eq!(apart.opgeschort.len(), 2);
    let aaneen =
        opgeschort("2026-11-23", &[instemming("2026-11-25", "2026-11-25"), instemming("2026-11-26", "2026-11-27")]);
    assert_eq!(aaneen.opgeschort.len(), 1);
}

#[test]
fn a_promise_is_at_most_two_weeks_and_no_term_of_the_law() {
    let dagen = |n| Omstandigheden { periode: Some(Periode::Dagen(n)), ..Default::default() };
    let verdaagd = |bij| met(TermijnSoort::Verdaging, "2026-12-18", bij);
    // The bare end is Nieuwjaarsdag, the end in law is Monday 4.
    let t = verdaagd(Omstandigheden::default());
    assert_eq!((t.uiterlijk, t.aard), (dag("2027-01-15"), Aard::Toegezegd));
    assert!(zinnen(&t).iter().any(|z| z.contains("de termijn uit de wet blijft staan")));
    assert!(zinnen(&t).contains(&"De termijn uit de wet eindigt op maandag 4 januari 2027."), "{:#?}", zinnen(&t));
    assert_eq!(verdaagd(dagen(7)).uiterlijk, dag("2027-01-08"));
    assert_eq!(verdaagd(dagen(30)).uiterlijk, dag("2027-01-15"));
    assert_eq!(verdaagd(dagen(1)).uiterlijk, dag("2027-01-04"));
    // It moves along with an opschorting.
    let opgeschort =
        Omstandigheden { opschortingen: vec![instemming("2026-12-20", "2026-12-26")], ..Default::default() };
    assert_eq!(verdaagd(opgeschort).uiterlijk, dag("2027-01-22"));
}
