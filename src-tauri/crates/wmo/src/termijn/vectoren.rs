//! The test vectors of procedure 2.8 and the cases of section 9 about terms, by their number, and
//! what holds for every date.

use super::{Aard, Termijn, TermijnSoort, bereken};
use crate::regels::Regels;
use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;
use std::sync::LazyLock;

static ALMERE: LazyLock<Regels> = LazyLock::new(|| Regels::ingebouwd("almere").unwrap());

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn termijn(soort: TermijnSoort, start: &str) -> Termijn {
    bereken(soort, dag(start), &ALMERE)
}

/// The sentences of the explanation.
fn zinnen(termijn: &Termijn) -> Vec<&str> {
    termijn.uitleg.iter().map(|stap| stap.zin.as_str()).collect()
}

macro_rules! vectoren {
    ($($(#[$doc:meta])* $naam:ident: $soort:ident $start:literal => $uiterlijk:literal;)*) => {
        $(
            $(#[$doc])*
            #[test]
            fn $naam() {
                let t = termijn(TermijnSoort::$soort, $start);
                assert_eq!(t.uiterlijk, dag($uiterlijk), "{:#?}", zinnen(&t));
            }
        )*
    };
}

vectoren! {
    /// Ends Sunday 3-1-2027.
    t02: Onderzoek "2026-11-22" => "2027-01-04";
    /// Ends Saturday, which is Tweede Kerstdag.
    t04: Onderzoek "2026-11-14" => "2026-12-28";
    /// Ends on Nieuwjaarsdag, a Friday.
    t06: Onderzoek "2026-11-20" => "2027-01-04";
    /// Ends on Tweede Paasdag.
    t08: Onderzoek "2027-02-15" => "2027-03-30";
    /// 5 mei, Hemelvaartsdag, a day of a koninklijk besluit, a weekend.
    t10: Onderzoek "2027-03-24" => "2027-05-10";
    /// 5 mei counts although 2026 is no lustrum year.
    t12: Onderzoek "2026-03-24" => "2026-05-06";
    /// 2-1-2026 is a day of a koninklijk besluit.
    t14: Onderzoek "2025-11-21" => "2026-01-05";
    /// Koningsdag 2031 is on Saturday 26-4; Monday 28 is ordinary.
    t16: Onderzoek "2031-03-17" => "2031-04-28";
    /// The day after the term that moved to 28-12.
    t18: VroegsteAanvraag "2026-11-13" => "2026-12-29";
    /// Ends on Eerste Kerstdag.
    t20: PersoonlijkPlan "2026-12-18" => "2026-12-28";
    /// From Sunday: Monday is day 1.
    t22: Ontvangstbevestiging "2026-11-22" => "2026-11-27";
    /// Kerst, a weekend and Nieuwjaarsdag do not count.
    t24: Ontvangstbevestiging "2026-12-24" => "2027-01-04";
    /// An ordinary term.
    t26: Besluit "2026-11-23" => "2026-12-07";
    /// Ends on Nieuwjaarsdag.
    t28: Besluit "2026-12-18" => "2027-01-04";
    /// Ends on Koningsdag.
    t30: Besluit "2027-04-13" => "2027-04-28";
    /// Ends on Eerste Kerstdag.
    t40: Bezwaar "2026-11-13" => "2026-12-28";
    /// Ends on Hemelvaartsdag.
    t42: Bezwaar "2027-03-25" => "2027-05-10";
    /// Not 5-5-2026 "because no lustrum".
    k02: Onderzoek "2026-03-24" => "2026-05-06";
    /// 27-12-2027 is the Monday after a weekend of Kerst, and an ordinary day.
    k04: Onderzoek "2027-11-15" => "2027-12-27";
    /// The letter of a besluit sent on Friday 13-11-2026 may not print 25-12.
    k32: Bezwaar "2026-11-13" => "2026-12-28";
}

#[test]
fn the_explanation_tells_every_step() {
    let t = termijn(TermijnSoort::Onderzoek, "2026-11-13");
    assert_eq!(
        zinnen(&t),
        [
            "De melding kwam binnen op vrijdag 13 november 2026. De dag erna is dag 1.",
            "Zes weken later is vrijdag 25 december 2026.",
            "Dat is Eerste Kerstdag, een feestdag. De termijn schuift op.",
            "De dag erna is zaterdag 26 december 2026. Dat is Tweede Kerstdag, een feestdag. De termijn schuift verder op.",
            "De dag erna is zondag 27 december 2026. Dat is een zondag. De termijn schuift verder op.",
            "Je bent op tijd tot en met maandag 28 december 2026.",
        ]
    );
    assert_eq!(
        (t.einde_kaal, t.aard, t.grond.bron.as_ref()),
        (dag("2026-12-25"), Aard::Wettelijk, "Wmo 2015 art. 2.3.2 lid 1")
    );
    let dagen: Vec<String> = t.uitleg.iter().map(|s| s.datum.to_string()).collect();
    assert_eq!(dagen, ["2026-11-13", "2026-12-25", "2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28"]);
}

#[test]
fn a_day_of_a_koninklijk_besluit_is_named() {
    let t = termijn(TermijnSoort::Onderzoek, "2025-11-21");
    assert_eq!(
        zinnen(&t)[2],
        "Dat is de vrijdag na Nieuwjaarsdag. Die dag is gelijkgesteld met een feestdag. De termijn schuift op."
    );
    assert!(t.uitleg[2].grond.as_ref().unwrap().bron.contains("art. 3 lid 3"));
}

#[test]
fn the_norm_of_the_gemeente_lists_the_feestdagen_it_skips() {
    let t = termijn(TermijnSoort::Ontvangstbevestiging, "2026-12-24");
    assert_eq!(
        zinnen(&t),
        [
            "De melding kwam binnen op donderdag 24 december 2026. De dag erna is dag 1.",
            "Vrijdag 25 december 2026 telt niet mee: Eerste Kerstdag.",
            "Zaterdag 26 december 2026 telt niet mee: Tweede Kerstdag.",
            "Vrijdag 1 januari 2027 telt niet mee: Nieuwjaarsdag.",
            "Vijf werkdagen later is maandag 4 januari 2027. Zaterdagen en zondagen tellen niet mee.",
            "Je bent op tijd tot en met maandag 4 januari 2027.",
        ]
    );
    assert_eq!((t.aard, t.grond.bron.as_ref()), (Aard::Servicenorm, "Gemeente Almere, Individuele begeleiding"));
}

#[test]
fn the_earliest_aanvraag_is_told_from_the_melding() {
    let t = termijn(TermijnSoort::VroegsteAanvraag, "2026-11-13");
    assert_eq!(
        zinnen(&t)[5..],
        [
            "Het verslag van het onderzoek moet er zijn op maandag 28 december 2026.",
            "Is er dan nog geen verslag? Dan kan de inwoner een aanvraag doen vanaf dinsdag 29 december 2026.",
        ]
    );
    assert_eq!(t.grond.bron, "Wmo 2015 art. 2.3.2 lid 9");
    // A right that begins, not an end: it may begin on a Saturday.
    assert_eq!(termijn(TermijnSoort::VroegsteAanvraag, "2026-10-02").uiterlijk, dag("2026-11-14"));
}

#[test]
fn past_the_known_koninklijke_besluiten_the_explanation_says_so() {
    let waarschuwt =
        |start| zinnen(&termijn(TermijnSoort::Besluit, start)).iter().any(|z| z.starts_with("Na 2028 kan"));
    assert!(!waarschuwt("2028-12-14"));
    assert!(waarschuwt("2028-12-20"));
}

#[test]
fn before_the_law_the_explanation_says_so() {
    let zegt = |start| zinnen(&termijn(TermijnSoort::Onderzoek, start)).iter().any(|z| z.starts_with("Let op"));
    assert!(zegt("2014-12-31"));
    assert!(!zegt("2015-01-01"));
}

#[test]
fn the_ends_of_the_calendar_have_an_answer() {
    for soort in TermijnSoort::ALLE {
        for start in [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::MAX - chrono::Days::new(3)] {
            assert!(bereken(soort, start, &ALMERE).uiterlijk >= start);
        }
    }
}

#[test]
fn codes_read_back_and_equal_the_json() {
    for soort in TermijnSoort::ALLE {
        assert_eq!(TermijnSoort::uit_code(soort.code()), Some(soort));
        assert_eq!(serde_json::to_value(soort).unwrap(), soort.code());
    }
    assert_eq!(TermijnSoort::uit_code("Onderzoek"), None);
}

/// Every day of 2015 up to and including 2099.
fn een_dag() -> impl Strategy<Value = NaiveDate> {
    (0_u64..31_046).prop_map(|n| dag("2015-01-01") + chrono::Days::new(n))
}

fn een_soort() -> impl Strategy<Value = TermijnSoort> {
    prop::sample::select(TermijnSoort::ALLE.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_later_start_never_ends_earlier(soort in een_soort(), een in een_dag(), ander in een_dag()) {
        let (vroeg, laat) = (een.min(ander), een.max(ander));
        prop_assert!(bereken(soort, vroeg, &ALMERE).uiterlijk <= bereken(soort, laat, &ALMERE).uiterlijk);
    }

    #[test]
    fn neighbouring_starts_keep_their_order(soort in een_soort(), start in een_dag(), verder in 1_u64..8) {
        let later = start + chrono::Days::new(verder);
        prop_assert!(bereken(soort, start, &ALMERE).uiterlijk <= bereken(soort, later, &ALMERE).uiterlijk);
    }

    #[test]
    fn a_term_never_ends_on_a_weekend_or_feestdag(soort in een_soort(), start in een_dag()) {
        // D4 is no end but a first day.
        prop_assume!(soort != TermijnSoort::VroegsteAanvraag);
        let t = bereken(soort, start, &ALMERE);
        prop_assert!(!matches!(t.uiterlijk.weekday(), Weekday::Sat | Weekday::Sun));
        prop_assert_eq!(ALMERE.kalender.feestdag(t.uiterlijk), None);
        prop_assert!(t.uiterlijk >= t.einde_kaal);
        prop_assert!(t.uiterlijk > start);
    }

    #[test]
    fn the_explanation_runs_from_start_to_end(soort in een_soort(), start in een_dag()) {
        let t = bereken(soort, start, &ALMERE);
        prop_assert_eq!(t.uitleg.first().unwrap().datum, start);
        prop_assert_eq!(t.uitleg.last().unwrap().datum, t.uiterlijk);
        prop_assert!(t.uitleg.windows(2).all(|w| w[0].datum <= w[1].datum));
        prop_assert!(t.uitleg.iter().all(|s| s.zin.ends_with('.') && s.grond.is_some()));
    }

    #[test]
    fn the_earliest_aanvraag_is_the_day_after_the_onderzoek(start in een_dag()) {
        let onderzoek = bereken(TermijnSoort::Onderzoek, start, &ALMERE).uiterlijk;
        prop_assert_eq!(bereken(TermijnSoort::VroegsteAanvraag, start, &ALMERE).uiterlijk, onderzoek + chrono::Days::new(1));
    }
}
