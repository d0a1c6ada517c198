//! The terms around a wijziging, a hearing, and the end of a zaak.

use crate::Regels;
use crate::dossier::proef::{Verloop, dag, feit, voorbeeld};
use crate::feit::FeitSoort as S;
use crate::termijn::{Termijn, TermijnSoort as T};

fn termijn(v: &Verloop, soort: T, vandaag: &str) -> Option<Termijn> {
    let regels = Regels::ingebouwd("almere").unwrap();
    v.dossier().zaken[0].termijnen(&regels, dag(vandaag)).into_iter().find(|t| t.soort == soort)
}

fn uiterlijk(v: &Verloop, soort: T, vandaag: &str) -> Option<String> {
    termijn(v, soort, vandaag).map(|t| t.uiterlijk.to_string())
}

/// Asked on Monday 4 January 2027: eight weeks end on 1 March.
fn wijziging() -> Verloop {
    let vraag = r#"{"wijziging":"1","wijzigingsoort":"zin_naar_pgb","regel":"1"}"#;
    Verloop::bekend().met("2027-01-04", feit(S::WijzigingGevraagd, vraag))
}

#[test]
fn a_wijziging_stands_still_for_its_own_letters_and_no_others() {
    let brief = |over: &str| {
        let data = format!(r#"{{"verzuim":"2","ontbreekt":["pgb-plan"],"termijn_tot":"2027-01-22"{over}}}"#);
        feit(S::HerstelVerzuimGevraagd, &data)
    };
    let aangevuld = || feit(S::AanvraagAangevuld, r#"{"verzuim":"2","aanvulling":"1","volledig":true}"#);
    let op = "2027-02-01";
    assert_eq!(uiterlijk(&wijziging(), T::Wijziging, op).unwrap(), "2027-03-01");
    // 9 to 17 January: nine days, so Wednesday 10 March.
    let v = wijziging().met("2027-01-08", brief(r#","wijziging":"1""#)).met("2027-01-18", aangevuld());
    assert_eq!(uiterlijk(&v, T::Wijziging, op).unwrap(), "2027-03-10");
    let herstel = termijn(&v, T::HerstelVerzuim, op).unwrap();
    assert_eq!((herstel.uiterlijk, herstel.voldaan_op), (dag("2027-01-22"), Some(dag("2027-01-18"))));
    // A letter about the aanvraag, or about another wijziging, does nothing to this one.
    for over in ["", r#","wijziging":"2""#] {
        let v = wijziging().met("2027-01-08", brief(over)).met("2027-01-18", aangevuld());
        assert_eq!(uiterlijk(&v, T::Wijziging, op).unwrap(), "2027-03-01", "{over}");
    }
    // And one about the wijziging does nothing to the besluit on the aanvraag.
    let eerder = Verloop::aanvraag().met("2026-12-01", brief(r#","wijziging":"1""#));
    let zonder = uiterlijk(&Verloop::aanvraag(), T::Besluit, "2026-12-04");
    assert_eq!(uiterlijk(&eerder, T::Besluit, "2026-12-04"), zonder);
}

#[test]
fn consent_delay_and_overmacht_count_for_a_wijziging_until_it_is_processed() {
    let uitstel = r#"{"uitstel":"1","van":"2027-01-11","tot":"2027-01-17","schriftelijk":true,"wijziging":"1"}"#;
    let v = wijziging().met("2027-01-10", feit(S::InstemmingUitstel, uitstel));
    assert_eq!(uiterlijk(&v, T::Wijziging, "2027-02-01").unwrap(), "2027-03-08");
    let open = r#"{"vertraging":"1","van":"2027-01-11","waarom":"Niet thuis.","wijziging":"1"}"#;
    let v = wijziging().met("2027-01-11", feit(S::VertragingToegerekend, open));
    assert!(termijn(&v, T::Wijziging, "2027-01-20").unwrap().staat_stil);
    let overmacht = r#"{"overmacht":"1","van":"2027-01-11","tot":"2027-01-12","waarom":"Brand.","medegedeeld_op":"2027-01-11","wijziging":"1"}"#;
    let w = wijziging().met("2027-01-11", feit(S::Overmacht, overmacht));
    assert_eq!(uiterlijk(&w, T::Wijziging, "2027-02-01").unwrap(), "2027-03-03");
    let klaar = v.met("2027-01-20", voorbeeld(S::WijzigingVerwerkt));
    let t = termijn(&klaar, T::Wijziging, "2027-06-01").unwrap();
    assert_eq!((t.voldaan_op, t.staat_stil), (Some(dag("2027-01-20")), false));
    assert_eq!(t.opgeschort.iter().map(|d| d.dagen()).sum::<u64>(), 9, "11 to 19 January");
}

#[test]
fn documents_may_come_until_ten_days_before_the_hearing_that_is_planned() {
    let gepland = |datum: &str| feit(S::HoorzittingGepland, &format!(r#"{{"besluit":"1","datum":"{datum}"}}"#));
    let v = Verloop::bekend().met("2026-12-10", voorbeeld(S::BezwaarOntvangen));
    assert_eq!(uiterlijk(&v, T::StukkenHoorzitting, "2026-12-12"), None);
    let v = v.met("2026-12-11", gepland("2027-01-12"));
    let t = termijn(&v, T::StukkenHoorzitting, "2026-12-12").unwrap();
    assert_eq!((t.uiterlijk, t.bij.as_deref()), (dag("2027-01-02"), Some("1")));
    // Two laptops planned another day: the later one gives the resident the most room.
    let twee = v.clone().met("2026-12-12", gepland("2027-01-19"));
    assert_eq!(uiterlijk(&twee, T::StukkenHoorzitting, "2026-12-12").unwrap(), "2027-01-09");
    let gehoord = v.clone().met("2027-01-12", voorbeeld(S::HoorzittingGehouden));
    assert_eq!(uiterlijk(&gehoord, T::StukkenHoorzitting, "2027-01-12"), None);
    let weg = v.met("2026-12-20", voorbeeld(S::BezwaarIngetrokken));
    assert_eq!(uiterlijk(&weg, T::StukkenHoorzitting, "2026-12-20"), None);
}

#[test]
fn a_plan_of_the_resident_is_no_open_term_once_the_verslag_was_given() {
    assert!(uiterlijk(&Verloop::onderzoek(), T::PersoonlijkPlan, "2026-11-26").is_some());
    let zonder = |v: &Verloop| {
        let mut v = v.clone();
        v.vastleggingen.retain(|v| !v.pad.0.ends_with("persoonlijk_plan/antwoord"));
        v
    };
    assert!(termijn(&zonder(&Verloop::onderzoek()), T::PersoonlijkPlan, "2026-11-26").is_some());
    assert_eq!(uiterlijk(&zonder(&Verloop::verslag()), T::PersoonlijkPlan, "2026-11-28"), None);
    let gegeven = zonder(&Verloop::verslag()).met("2026-11-19", voorbeeld(S::PersoonlijkPlanOntvangen));
    assert!(termijn(&gegeven, T::PersoonlijkPlan, "2026-11-28").unwrap().voldaan_op.is_some());
}

#[test]
fn the_data_are_kept_fifteen_years_from_the_last_change_once_nothing_runs() {
    let v = Verloop::bekend();
    assert_eq!(uiterlijk(&v, T::Bewaartermijn, "2027-06-01"), None);
    // The last day of the period alone is no end: somebody still has to record it.
    assert_eq!(uiterlijk(&v, T::Bewaartermijn, "2028-01-15"), None);
    let klaar = v.met("2027-12-31", feit(S::OndersteuningBeeindigd, r#"{"regel":"1","reden":"beeindigd"}"#));
    assert_eq!(uiterlijk(&klaar, T::Bewaartermijn, "2028-01-15").unwrap(), "2042-12-31");
    // What comes later makes it start again.
    let later = klaar.clone().met("2028-02-01", voorbeeld(S::EvaluatieGehouden));
    assert_eq!(uiterlijk(&later, T::Bewaartermijn, "2028-02-02").unwrap(), "2043-02-01");
    let bezwaar = klaar.met("2028-01-10", voorbeeld(S::BezwaarOntvangen));
    assert_eq!(uiterlijk(&bezwaar, T::Bewaartermijn, "2028-01-15"), None);
    // A melding without aanvraag holds personal data too.
    let dicht = Verloop::melding().met("2026-12-01", voorbeeld(S::MeldingAfgesloten));
    assert_eq!(uiterlijk(&dicht, T::Bewaartermijn, "2026-12-02").unwrap(), "2041-12-01");
}
