//! What holds for every term, every date and every opschorting.

use super::opschorting::OpschortingEinde;
use super::{Omstandigheden, Opschorting, Opschortingsgrond, Periode, TermijnSoort, bereken, bereken_met};
use crate::kalender::Kalender;
use crate::regels::Regels;
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use proptest::prelude::*;
use std::sync::LazyLock;

static ALMERE: LazyLock<Regels> = LazyLock::new(|| Regels::ingebouwd("almere").unwrap());

#[test]
fn the_ends_of_the_calendar_have_an_answer() {
    let mut oudjaar = ALMERE.clone();
    let feestdag = "bekend_tot = \"2028-12-31\"\n[[regel]]\nnaam = \"X\"\nbron = \"Y\"\ndag = \"12-31\"\n";
    oudjaar.kalender = Kalender::uit_toml(feestdag).unwrap();
    // Also where the very last day is none on which people work.
    for regels in [&*ALMERE, &oudjaar] {
        for soort in TermijnSoort::ALLE {
            for start in [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::MAX - chrono::Days::new(3)] {
                let uiterlijk = bereken(soort, start, regels).uiterlijk;
                assert!(soort.telt_terug() || uiterlijk >= start);
            }
        }
    }
}

#[test]
fn the_day_of_the_event_does_not_stand_still_though_none_comes_after_it() {
    let laatste = NaiveDate::MAX;
    let opschorting = Opschorting::dagen(Opschortingsgrond::Instemming, laatste, Some(laatste));
    assert_eq!(einde(laatste, &[opschorting], None).opgeschort, []);
}

#[test]
fn codes_read_back_and_equal_the_json() {
    for soort in TermijnSoort::ALLE {
        assert_eq!(TermijnSoort::uit_code(soort.code()), Some(soort));
        assert_eq!(serde_json::to_value(soort).unwrap(), soort.code());
    }
    assert_eq!(TermijnSoort::uit_code("Onderzoek"), None);
}

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

/// Every day of 2015 up to and including 2099.
fn een_dag() -> impl Strategy<Value = NaiveDate> {
    (0_u64..31_046).prop_map(|n| dag("2015-01-01") + chrono::Days::new(n))
}

/// Norms in months, terms in hours or years, first days, and terms that count back, may end on any day.
fn valt_op_een_gewone_dag(soort: TermijnSoort) -> bool {
    use TermijnSoort as S;
    let vrij = [S::Verdaging, S::Spoed, S::Dwangsom, S::EvaluatieTraject3, S::EvaluatieTraject2];
    let ook_vrij = [S::HoScenario1, S::Bewaartermijn, S::Datalek];
    !soort.is_eerste_dag() && !soort.telt_terug() && !vrij.contains(&soort) && !ook_vrij.contains(&soort)
}

fn een_soort_op_gewone_dagen() -> impl Strategy<Value = TermijnSoort> {
    let soorten: Vec<_> = TermijnSoort::ALLE.into_iter().filter(|s| valt_op_een_gewone_dag(*s)).collect();
    prop::sample::select(soorten)
}

fn een_opschorting() -> impl Strategy<Value = Opschorting> {
    let gronden = vec![Opschortingsgrond::Verzuim, Opschortingsgrond::Instemming, Opschortingsgrond::Overmacht];
    // Around the start of the term that is tested: before, in and after it.
    (een_verschuiving(), 0_i64..40, 0..3_u8, prop::sample::select(gronden)).prop_map(|(van, lengte, soort, grond)| {
        let (van, tot) = (van, van + lengte - 5);
        let einde = match soort {
            0 => OpschortingEinde::Op(rond(tot)),
            1 => OpschortingEinde::Verstreken(rond(tot)),
            _ => OpschortingEinde::Open((lengte % 2 == 0).then(|| rond(tot))),
        };
        Opschorting { van: rond(van), einde, grond }
    })
}

fn een_verschuiving() -> impl Strategy<Value = i64> {
    -20_i64..120
}

/// So many days after the start of the term that is tested.
fn rond(dagen: i64) -> NaiveDate {
    dag("2026-11-23") + chrono::TimeDelta::days(dagen)
}

fn einde(start: NaiveDate, opschortingen: &[Opschorting], vandaag: Option<NaiveDate>) -> super::Termijn {
    let bij = Omstandigheden { opschortingen: opschortingen.to_vec(), vandaag, ..Default::default() };
    bereken_met(TermijnSoort::Besluit, start, &bij, &ALMERE)
}

/// The whole calendar of the program.
fn elke_dag() -> impl Strategy<Value = NaiveDate> {
    let dagen = NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce();
    dagen.prop_filter_map("a day of the calendar", NaiveDate::from_num_days_from_ce_opt)
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
    fn a_term_never_ends_on_a_weekend_or_feestdag(soort in een_soort_op_gewone_dagen(), start in een_dag()) {
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
        prop_assert!(soort.telt_terug() || t.uitleg.windows(2).all(|w| w[0].datum <= w[1].datum), "{:#?}", t.uitleg);
        prop_assert!(t.uitleg.iter().all(|s| s.zin.ends_with('.') && s.grond.is_some()));
    }

    #[test]
    fn the_earliest_aanvraag_is_the_day_after_the_onderzoek(start in een_dag()) {
        let onderzoek = bereken(TermijnSoort::Onderzoek, start, &ALMERE).uiterlijk;
        prop_assert_eq!(bereken(TermijnSoort::VroegsteAanvraag, start, &ALMERE).uiterlijk, onderzoek + chrono::Days::new(1));
    }

    #[test]
    fn standing_still_never_shortens(o in prop::collection::vec(een_opschorting(), 0..5), meer in een_opschorting(), vandaag in prop::option::of(een_verschuiving())) {
        let (start, vandaag) = (rond(0), vandaag.map(rond));
        let zonder = einde(start, &o, vandaag);
        let met = einde(start, &[o.clone(), vec![meer]].concat(), vandaag);
        prop_assert!(met.uiterlijk >= zonder.uiterlijk);
        prop_assert!(zonder.uiterlijk >= bereken(TermijnSoort::Besluit, start, &ALMERE).uiterlijk);
        prop_assert!(zonder.voorzichtig.is_none_or(|v| v < zonder.uiterlijk));
    }

    #[test]
    fn the_order_and_doubles_of_opschortingen_do_not_matter(o in prop::collection::vec(een_opschorting(), 0..5).prop_shuffle(), vandaag in prop::option::of(een_verschuiving())) {
        let (start, vandaag) = (rond(0), vandaag.map(rond));
        let eerst = einde(start, &o, vandaag);
        let mut andersom = o.clone();
        andersom.reverse();
        prop_assert_eq!(&einde(start, &andersom, vandaag), &eerst);
        prop_assert_eq!(&einde(start, &[o.clone(), o].concat(), vandaag), &eerst);
    }

    #[test]
    fn every_day_on_which_it_stood_still_counts_once(o in prop::collection::vec(een_opschorting(), 0..5)) {
        let start = rond(0);
        let t = einde(start, &o, None);
        let dagen: u64 = t.opgeschort.iter().map(|d| d.dagen()).sum();
        prop_assert!(t.opgeschort.windows(2).all(|w| w[0].tot_en_met < w[1].van));
        prop_assert!(t.opgeschort.iter().all(|d| start < d.van && d.van <= d.tot_en_met && d.tot_en_met < t.einde_kaal));
        prop_assert!(t.einde_kaal >= Periode::Weken(2).einde(start) + Days::new(dagen));
    }

    #[test]
    fn a_later_start_never_ends_earlier_with_opschorting(o in prop::collection::vec(een_opschorting(), 0..5), verder in 0_i64..30) {
        let (vroeg, laat) = (einde(rond(0), &o, None), einde(rond(verder), &o, None));
        prop_assert!(vroeg.uiterlijk <= laat.uiterlijk);
        prop_assert!(vroeg.werkdatum() <= laat.werkdatum());
    }

    #[test]
    fn a_term_that_stands_still_is_not_over(o in prop::collection::vec(een_opschorting(), 0..5), vandaag in een_verschuiving()) {
        let t = einde(rond(0), &o, Some(rond(vandaag)));
        prop_assert!(!t.staat_stil || t.uiterlijk >= rond(vandaag));
    }

    #[test]
    fn no_date_and_no_number_makes_it_panic(
        soort in een_soort(), start in elke_dag(), van in elke_dag(), tot in prop::option::of(elke_dag()),
        vandaag in prop::option::of(elke_dag()), nummer in prop::option::of(any::<u32>()), n in any::<u32>(),
        uur in 0_u32..86_400,
    ) {
        let grond = Opschortingsgrond::Verzuim;
        let bij = Omstandigheden {
            tijd: NaiveTime::from_num_seconds_from_midnight_opt(uur, 0),
            opschortingen: vec![
                Opschorting::dagen(grond, van, tot),
                Opschorting::verzuim(grond, van, tot.unwrap_or(van), vandaag, vandaag),
            ],
            vandaag,
            periode: Some(if n % 2 == 0 { Periode::Weken(n) } else { Periode::Maanden(n) }),
            commissie: Some(n % 2 == 0),
            met_instemming: n % 3 == 0,
            nummer,
        };
        let t = bereken_met(soort, start, &bij, &ALMERE);
        prop_assert!(soort.telt_terug() || t.uiterlijk >= start);
    }
}
