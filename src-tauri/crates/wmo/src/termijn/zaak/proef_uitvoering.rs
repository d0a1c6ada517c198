//! The terms of what carries a besluit out: evaluations, temporary help, messages and changes.

use super::proef::{aanvraag, feit, gehaald, loopt, termijn, termijnen};
use crate::dossier::proef::{Verloop, dag, toekenning, voorbeeld};
use crate::feit::{Feit, FeitSoort as S};
use crate::product::{HoScenario, Leveringsvorm, Traject};
use crate::termijn::TermijnSoort as T;

fn toegekend(wijzig: impl Fn(&mut crate::product::Productregel)) -> Verloop {
    let mut w = toekenning("1");
    w.regels.iter_mut().for_each(wijzig);
    aanvraag().met("2026-12-04", Feit::BesluitGenomen(w)).met("2026-12-07", voorbeeld(S::BesluitBekendgemaakt))
}

#[test]
fn evaluations_one_after_another() {
    let v = toegekend(|r| {
        (r.traject, r.begin, r.einde) = (Some(Traject::Traject3), dag("2026-10-31"), dag("2027-07-30"));
    });
    let alle = |v: &Verloop| -> Vec<(String, Option<String>)> {
        let t = termijnen(v, "2026-12-10").into_iter().filter(|t| t.soort == T::EvaluatieTraject3);
        t.map(|t| (t.uiterlijk.to_string(), t.voldaan_op.map(|d| d.to_string()))).collect()
    };
    assert_eq!(alle(&v), [loopt("2027-02-28").unwrap()]);
    let een = v.clone().met("2027-03-02", voorbeeld(S::EvaluatieGehouden));
    assert_eq!(alle(&een), [gehaald("2027-02-28", "2027-03-02").unwrap(), loopt("2027-06-30").unwrap()]);
    let andere = feit(S::EvaluatieGehouden, r#"{"evaluatie": "2", "regel": "9"}"#);
    assert_eq!(alle(&een.clone().met("2027-03-03", andere)), alle(&een));
    // After the end of the support there is none.
    let twee = een.met("2027-06-30", feit(S::EvaluatieGehouden, r#"{"evaluatie": "2", "regel": "1"}"#));
    assert_eq!(alle(&twee).len(), 2);
    let gestopt = v.met("2027-02-27", voorbeeld(S::OndersteuningBeeindigd));
    assert_eq!(alle(&gestopt), []);
    let jaarlijks = toegekend(|r| (r.traject, r.einde) = (Some(Traject::Traject2), dag("2028-12-31")));
    assert_eq!(termijn(&jaarlijks, T::EvaluatieTraject2, "2027-01-01"), loopt("2028-01-01"));
    assert!(alle(&toegekend(|r| r.traject = Some(Traject::Traject1))).is_empty());
}

#[test]
fn temporary_help_a_pgb_and_the_eigen_bijdrage() {
    let tijdelijk = toegekend(|r| r.ho_scenario = Some(HoScenario::Tijdelijk));
    assert_eq!(termijn(&tijdelijk, T::HoScenario1, "2027-01-05"), loopt("2027-03-31"));
    let pgb = toegekend(|r| r.leveringsvorm = Some(Leveringsvorm::PersoonsgebondenBudget));
    assert_eq!(termijn(&pgb, T::PgbSignaal, "2027-01-05"), loopt("2027-09-24"));
    let gevraagd = pgb.clone().met("2027-09-01", voorbeeld(S::VerlengingGevraagd));
    assert_eq!(termijn(&gevraagd, T::PgbSignaal, "2027-09-05"), gehaald("2027-09-24", "2027-09-01"));
    let gestopt = pgb.met("2027-06-30", voorbeeld(S::OndersteuningBeeindigd));
    assert_eq!(termijn(&gestopt, T::PgbSignaal, "2027-07-05"), None);
    assert_eq!(termijn(&toegekend(|_| {}), T::PgbSignaal, "2027-01-05"), None);

    // T64, by the first delivery; the besluit names 1-1-2027.
    let zin = toegekend(|_| {});
    assert_eq!(termijn(&zin, T::EersteBijdragemaand, "2026-12-10"), loopt("2027-01-01"));
    let begonnen = zin.clone().met("2027-01-04", voorbeeld(S::ZorgGestart));
    assert_eq!(termijn(&begonnen, T::EersteBijdragemaand, "2027-01-10"), loopt("2027-02-01"));
    let gemeld = begonnen.met("2027-01-10", voorbeeld(S::CakGeinformeerd));
    assert_eq!(termijn(&gemeld, T::EersteBijdragemaand, "2027-01-11"), gehaald("2027-02-01", "2027-01-10"));
    let vrij = feit(S::EigenBijdrageBepaald, r#"{"verschuldigd": false, "vrijstelling": "rolstoel"}"#);
    assert_eq!(termijn(&zin.met("2026-12-10", vrij), T::EersteBijdragemaand, "2026-12-11"), None);
}

#[test]
fn messages_and_changes() {
    let v = toegekend(|_| {});
    let toewijzing = v.clone().met("2026-12-08", voorbeeld(S::ToewijzingVerzonden));
    assert_eq!(termijn(&toewijzing, T::IwmoRetour, "2026-12-09"), loopt("2026-12-11"));
    let retour = toewijzing.met("2026-12-10", voorbeeld(S::ToewijzingRetour));
    assert_eq!(termijn(&retour, T::IwmoRetour, "2026-12-11"), gehaald("2026-12-11", "2026-12-10"));
    let wijziging = v.clone().met("2027-01-11", voorbeeld(S::WijzigingGevraagd));
    assert_eq!(termijn(&wijziging, T::Wijziging, "2027-01-12"), loopt("2027-03-08"));
    let verwerkt = wijziging.met("2027-02-01", voorbeeld(S::WijzigingVerwerkt));
    assert_eq!(termijn(&verwerkt, T::Wijziging, "2027-02-02"), gehaald("2027-03-08", "2027-02-01"));
    let getekend = r#"{"wijziging": "1", "wijzigingsoort": "zin_naar_pgb", "ondertekende_aanvraag": true}"#;
    let getekend = v.met("2027-01-11", feit(S::WijzigingGevraagd, getekend));
    let t = termijnen(&getekend, "2027-01-12").into_iter().find(|t| t.soort == T::Wijziging).unwrap();
    assert_eq!(t.werkdatum(), dag("2027-01-25"));
}
