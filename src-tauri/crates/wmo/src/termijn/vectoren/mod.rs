//! The test vectors of procedure 2.8 and the cases of section 9 about terms, by their number, and how
//! they are told. The vectors about money are with the dwangsom, T62 is with the hours of a product.

mod stilstaan;

use super::{Aard, Omstandigheden, Periode, Termijn, TermijnSoort, bereken, bereken_met};
use crate::regels::Regels;
use chrono::NaiveDate;
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
    /// The bare end, 7-12, and fourteen days.
    t32: Verdaging "2026-11-23" => "2026-12-21";
    /// Four weeks after the term to complete went by.
    t38: BuitenBehandeling "2026-12-11" => "2027-01-08";
    /// Ends on Eerste Kerstdag.
    t40: Bezwaar "2026-11-13" => "2026-12-28";
    /// Ends on Hemelvaartsdag.
    t42: Bezwaar "2027-03-25" => "2027-05-10";
    /// From the end of the bezwaartermijn, 18-1-2027, not from the receipt.
    t44: BeslissingOpBezwaar "2026-12-07" => "2027-03-01";
    /// Six weeks more.
    t46: VerdagingBezwaar "2026-12-07" => "2027-04-12";
    /// Ends on Nieuwjaarsdag.
    t56: Wijziging "2026-11-06" => "2027-01-04";
    /// Clamped to the last day of February.
    t58: EvaluatieTraject3 "2026-10-31" => "2027-02-28";
    /// The month after the one in which the help began.
    t64: EersteBijdragemaand "2026-12-02" => "2027-01-01";
    /// Casus K54: from the first of a month, that month counts.
    k54: EersteBijdragemaand "2026-12-01" => "2026-12-01";
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

fn met(soort: TermijnSoort, start: &str, bij: Omstandigheden) -> Termijn {
    bereken_met(soort, dag(start), &bij, &ALMERE)
}

/// Each counted from the start: no drift after the clamp of T58.
#[test]
fn t60() {
    let evaluatie = |n| {
        met(TermijnSoort::EvaluatieTraject3, "2026-10-31", Omstandigheden { nummer: Some(n), ..Default::default() })
    };
    assert_eq!(evaluatie(3).uiterlijk, dag("2027-10-31"));
    assert_eq!([1, 2, 4].map(|n| evaluatie(n).uiterlijk.to_string()), ["2027-02-28", "2027-06-30", "2028-02-29"]);
    assert_eq!(
        zinnen(&evaluatie(3)),
        [
            "De hulp begon op zaterdag 31 oktober 2026.",
            "Dit is evaluatie 3: drie keer vier maanden, steeds geteld vanaf 31 oktober 2026.",
            "Twaalf maanden later is zondag 31 oktober 2027.",
            "Je bent op tijd tot en met zondag 31 oktober 2027.",
        ]
    );
    let jaarlijks = met(TermijnSoort::EvaluatieTraject2, "2028-02-29", Omstandigheden::default());
    assert_eq!(jaarlijks.uiterlijk, dag("2029-02-28"));
}

#[test]
fn with_a_commissie_there_are_twelve_weeks() {
    let commissie = Omstandigheden { commissie: Some(true), ..Default::default() };
    assert_eq!(met(TermijnSoort::BeslissingOpBezwaar, "2026-12-07", commissie.clone()).uiterlijk, dag("2027-04-12"));
    let t = met(TermijnSoort::VerdagingBezwaar, "2026-12-07", commissie.clone());
    assert_eq!(t.uiterlijk, dag("2027-05-24"));
    // Never more than six weeks, and less when the letter says so.
    let weken = |n| Omstandigheden { periode: Some(Periode::Weken(n)), ..commissie.clone() };
    assert_eq!(met(TermijnSoort::VerdagingBezwaar, "2026-12-07", weken(9)).uiterlijk, dag("2027-05-24"));
    assert_eq!(met(TermijnSoort::VerdagingBezwaar, "2026-12-07", weken(2)).uiterlijk, dag("2027-04-26"));
}

#[test]
fn terms_in_hours_have_a_clock() {
    let om = |soort, tijd: &str| {
        met(soort, "2026-11-23", Omstandigheden { tijd: Some(tijd.parse().unwrap()), ..Default::default() })
    };
    let t = om(TermijnSoort::Datalek, "14:30:00");
    assert_eq!((t.uiterlijk, t.tijd.unwrap().to_string()), (dag("2026-11-26"), "14:30:00".to_owned()));
    assert_eq!(
        zinnen(&t),
        [
            "Het datalek is ontdekt op maandag 23 november 2026 om 14.30 uur.",
            "72 uur later is donderdag 26 november 2026 om 14.30 uur.",
            "Je bent op tijd tot donderdag 26 november 2026 om 14.30 uur.",
        ]
    );
    assert_eq!(om(TermijnSoort::Spoed, "16:00:00").uiterlijk, dag("2026-11-25"));
    let zonder = termijn(TermijnSoort::Datalek, "2026-11-23");
    assert_eq!((zonder.uiterlijk, zonder.tijd), (dag("2026-11-25"), None));
    assert!(zinnen(&zonder)[0].ends_with("reken vanaf het begin van die dag."));
    // No hour for a term in days.
    assert_eq!(om(TermijnSoort::Besluit, "14:30:00").tijd, None);
}

#[test]
fn the_terms_of_privacy() {
    for (soort, start, uiterlijk) in [
        // One month ends on a Saturday; the European rule moves it.
        (TermijnSoort::Inzage, "2026-11-26", "2026-12-28"),
        (TermijnSoort::Inzage, "2027-01-31", "2027-03-01"),
        (TermijnSoort::InzageVerlengd, "2026-11-26", "2027-02-26"),
        // Exactly three months: the Algemene termijnenwet applies. Fifteen years: it does not.
        (TermijnSoort::Vernietiging, "2026-09-25", "2026-12-28"),
        (TermijnSoort::Bewaartermijn, "2011-12-25", "2026-12-25"),
        (TermijnSoort::IwmoRetour, "2026-12-24", "2026-12-30"),
    ] {
        assert_eq!(termijn(soort, start).uiterlijk, dag(uiterlijk), "{} {start}", soort.code());
    }
    let t = termijn(TermijnSoort::Inzage, "2026-11-26");
    assert!(t.uitleg[2].grond.as_ref().unwrap().bron.starts_with("Verordening (EEG) 1182/71"));
    assert!(
        zinnen(&termijn(TermijnSoort::Bewaartermijn, "2026-11-23")).last().unwrap().starts_with("Bewaar de gegevens")
    );
    assert!(!zinnen(&termijn(TermijnSoort::Bewaartermijn, "2026-11-23")).iter().any(|z| z.contains("Na 2028")));
    assert!(zinnen(&termijn(TermijnSoort::IwmoRetour, "2029-02-01")).iter().any(|z| z.contains("Na 2028")));
}

#[test]
fn counting_back_never_moves() {
    assert_eq!(termijn(TermijnSoort::StukkenHoorzitting, "2027-01-05").uiterlijk, dag("2026-12-26"));
    assert_eq!(termijn(TermijnSoort::PgbSignaal, "2027-12-31").uiterlijk, dag("2027-09-24"));
    assert_eq!(
        zinnen(&termijn(TermijnSoort::StukkenHoorzitting, "2027-01-05")),
        [
            "De hoorzitting is op dinsdag 5 januari 2027.",
            "Tien dagen ervoor is zaterdag 26 december 2026. Bij terugtellen schuift de datum niet op.",
            "De inwoner is op tijd tot en met zaterdag 26 december 2026.",
        ]
    );
}

#[test]
fn temporary_help_is_extended_once() {
    let periode =
        |n| met(TermijnSoort::HoScenario1, "2027-01-01", Omstandigheden { nummer: Some(n), ..Default::default() });
    assert_eq!(periode(1).uiterlijk, dag("2027-03-31"));
    assert_eq!(periode(2).uiterlijk, dag("2027-06-30"));
    // Casus K44: a third period there is not.
    assert_eq!(periode(3).uiterlijk, dag("2027-06-30"));
    assert!(zinnen(&periode(2)).iter().any(|z| z.starts_with("Verlengen kan één keer")));
    assert_eq!(termijn(TermijnSoort::HoScenario1, "2027-01-01").uiterlijk, dag("2027-03-31"));
}

#[test]
fn letters_name_a_concrete_last_day() {
    assert_eq!(termijn(TermijnSoort::HerstelVerzuim, "2026-11-27").uiterlijk, dag("2026-12-11"));
    let bij = Omstandigheden { periode: Some(Periode::Weken(3)), ..Default::default() };
    assert_eq!(met(TermijnSoort::HerstelVerzuim, "2026-11-27", bij).uiterlijk, dag("2026-12-18"));
    assert_eq!(termijn(TermijnSoort::HerinneringVerslag, "2026-11-27").uiterlijk, dag("2026-12-11"));
    assert_eq!(termijn(TermijnSoort::TweedeHerinneringVerslag, "2026-12-11").uiterlijk, dag("2026-12-28"));
}

#[test]
fn an_ingebrekestelling_gives_two_weeks() {
    for (soort, start, uiterlijk) in [
        (TermijnSoort::Ingebrekestelling, "2026-12-08", "2026-12-22"),
        (TermijnSoort::BeroepNietTijdig, "2026-12-08", "2026-12-23"),
        (TermijnSoort::Dwangsom, "2026-12-08", "2027-02-02"),
        // The two weeks end on Kerst and move; the 42 days end on Sunday and do not (casus K26).
        (TermijnSoort::Ingebrekestelling, "2026-12-11", "2026-12-28"),
        (TermijnSoort::Dwangsom, "2026-12-13", "2027-02-08"),
        (TermijnSoort::Dwangsom, "2026-12-12", "2027-02-08"),
        (TermijnSoort::Dwangsom, "2026-12-14", "2027-02-08"),
        (TermijnSoort::Dwangsom, "2026-11-24", "2027-01-19"),
        (TermijnSoort::Dwangsom, "2026-11-20", "2027-01-15"),
        (TermijnSoort::Dwangsombesluit, "2027-02-02", "2027-02-16"),
        (TermijnSoort::BetalingDwangsom, "2027-02-16", "2027-03-30"),
    ] {
        assert_eq!(termijn(soort, start).uiterlijk, dag(uiterlijk), "{} {start}", soort.code());
    }
    assert!(zinnen(&termijn(TermijnSoort::BeroepNietTijdig, "2026-12-08")).last().unwrap().contains("rechtbank"));
    assert!(zinnen(&termijn(TermijnSoort::Dwangsom, "2026-12-08"))[2].starts_with("De twee weken eindigen op"));
}

#[test]
fn bezwaar_by_post_may_come_a_week_later() {
    let t = termijn(TermijnSoort::BezwaarPerPost, "2026-12-07");
    assert_eq!(t.uiterlijk, dag("2027-01-25"));
    assert_eq!(
        zinnen(&t)[2..],
        [
            "Bezwaar maken kan tot en met maandag 18 januari 2027.",
            "Een week later is maandag 25 januari 2027.",
            "Een bezwaar dat op tijd op de post is gedaan, mag binnenkomen tot en met maandag 25 januari 2027.",
        ]
    );
}
