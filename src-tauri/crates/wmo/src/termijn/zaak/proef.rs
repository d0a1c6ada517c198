//! The terms of whole dossiers.

use super::{Dwangsomstand, Waarvoor};
use crate::Dossier;
use crate::dossier::proef::{Verloop, dag, dossier_id, hoop, toekenning, voorbeeld};
use crate::feit::{Feit, FeitSoort as S};
use crate::geld::Cent;
use crate::regels::Regels;
use crate::termijn::{IngebrekestellingOordeel as O, Opschorting, Opschortingsgrond, Termijn, TermijnSoort as T};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::sync::LazyLock;

static ALMERE: LazyLock<Regels> = LazyLock::new(|| Regels::ingebouwd("almere").unwrap());

pub(super) fn feit(soort: S, data: &str) -> Feit {
    Feit::lees(soort.code(), serde_json::from_str(data).unwrap()).unwrap()
}

pub(super) fn termijnen(v: &Verloop, vandaag: &str) -> Vec<Termijn> {
    v.dossier().zaken[0].termijnen(&ALMERE, dag(vandaag))
}

/// Last day and day on which it was met, of the first term of this kind.
pub(super) fn termijn(v: &Verloop, soort: T, vandaag: &str) -> Option<(String, Option<String>)> {
    let gevonden = termijnen(v, vandaag).into_iter().find(|t| t.soort == soort);
    gevonden.map(|t| (t.uiterlijk.to_string(), t.voldaan_op.map(|d| d.to_string())))
}

pub(super) fn loopt(uiterlijk: &str) -> Option<(String, Option<String>)> {
    Some((uiterlijk.to_owned(), None))
}

pub(super) fn gehaald(uiterlijk: &str, op: &str) -> Option<(String, Option<String>)> {
    Some((uiterlijk.to_owned(), Some(op.to_owned())))
}

fn stand(v: &Verloop, vandaag: &str) -> Option<Dwangsomstand> {
    v.dossier().zaken[0].dwangsom(&ALMERE, dag(vandaag))
}

/// Aanvraag on Monday 23-11-2026: besluit on 7-12-2026 at the latest.
pub(super) fn aanvraag() -> Verloop {
    Verloop::default()
        .met("2026-10-05", voorbeeld(S::MeldingOntvangen))
        .met("2026-11-23", feit(S::AanvraagOntvangen, r#"{"bron": "formulier"}"#))
}

fn verzuim(v: Verloop, brief: &str, tot: &str) -> Verloop {
    let data = format!(r#"{{"verzuim": "1", "ontbreekt": ["handtekening"], "termijn_tot": "{tot}"}}"#);
    v.met(brief, feit(S::HerstelVerzuimGevraagd, &data))
}

fn aanvulling(v: Verloop, op: &str, naam: &str, volledig: bool) -> Verloop {
    let data = format!(r#"{{"verzuim": "1", "aanvulling": "{naam}", "volledig": {volledig}}}"#);
    v.met(op, feit(S::AanvraagAangevuld, &data))
}

fn ingebrekestelling(v: Verloop, op: &str) -> Verloop {
    v.met(op, voorbeeld(S::IngebrekestellingOntvangen))
}

fn besluit(v: Verloop, op: &str) -> Verloop {
    v.met(op, Feit::BesluitGenomen(toekenning("1"))).met(op, voorbeeld(S::BesluitBekendgemaakt))
}

#[test]
fn a_letter_about_what_is_missing_suspends() {
    let v = aanvulling(verzuim(aanvraag(), "2026-11-27", "2026-12-11"), "2026-12-04", "1", true);
    assert_eq!(termijn(&v, T::Besluit, "2026-12-10"), loopt("2026-12-14"));
    assert_eq!(termijn(&v, T::HerstelVerzuim, "2026-12-10"), gehaald("2026-12-11", "2026-12-04"));
    assert_eq!(termijn(&v, T::BuitenBehandeling, "2026-12-20"), None);
    // On the last day is in time.
    let laatste = aanvulling(verzuim(aanvraag(), "2026-11-27", "2026-12-11"), "2026-12-11", "1", true);
    assert_eq!(termijn(&laatste, T::BuitenBehandeling, "2026-12-12"), None);
    // The letter may give less than two weeks.
    assert_eq!(
        termijn(&verzuim(aanvraag(), "2026-11-27", "2026-12-07"), T::HerstelVerzuim, "2026-12-01"),
        loopt("2026-12-07")
    );
    // Incomplete is none: the term stands still until the end of the granted one.
    let half = aanvulling(verzuim(aanvraag(), "2026-11-27", "2026-12-11"), "2026-12-04", "1", false);
    assert_eq!(termijn(&half, T::Besluit, "2026-12-20"), loopt("2026-12-21"));
    assert_eq!(termijn(&half, T::HerstelVerzuim, "2026-12-20"), loopt("2026-12-11"));
    // T38.
    assert_eq!(termijn(&half, T::BuitenBehandeling, "2026-12-11"), None);
    assert_eq!(termijn(&half, T::BuitenBehandeling, "2026-12-12"), loopt("2027-01-08"));
    let heel = aanvulling(half, "2026-12-08", "2", true);
    assert_eq!(termijn(&heel, T::Besluit, "2026-12-20"), loopt("2026-12-17"));
    // Completed when it was too late.
    let laat = aanvulling(verzuim(aanvraag(), "2026-11-27", "2026-12-11"), "2026-12-14", "1", true);
    assert_eq!(termijn(&laat, T::BuitenBehandeling, "2026-12-15"), loopt("2027-01-08"));
    assert_eq!(termijn(&laat, T::Besluit, "2026-12-15"), loopt("2026-12-21"));
    // A besluit on the substance makes it needless.
    assert_eq!(termijn(&besluit(laat.clone(), "2026-12-16"), T::BuitenBehandeling, "2026-12-17"), None);
    let mut weg = toekenning("1");
    weg.soort = crate::feit::BesluitSoort::BuitenBehandeling;
    let weg = laat.met("2026-12-16", Feit::BesluitGenomen(weg)).met("2026-12-17", voorbeeld(S::BesluitBekendgemaakt));
    assert_eq!(termijn(&weg, T::BuitenBehandeling, "2026-12-18"), gehaald("2027-01-08", "2026-12-17"));
    assert_eq!(termijn(&weg, T::Besluit, "2026-12-18"), gehaald("2026-12-21", "2026-12-17"));
}

#[test]
fn while_the_resident_has_time_the_term_stands_still() {
    let v = verzuim(aanvraag(), "2026-11-27", "2026-12-11");
    let op = |vandaag| termijnen(&v, vandaag).into_iter().find(|t| t.soort == T::Besluit).unwrap();
    assert!(op("2026-12-04").staat_stil && !op("2026-12-12").staat_stil);
    assert_eq!(op("2026-12-04").uiterlijk, dag("2026-12-14"));
    // The besluit itself ends it.
    let besloten = besluit(v.clone(), "2026-12-04");
    let t = termijnen(&besloten, "2027-01-04").into_iter().find(|t| t.soort == T::Besluit).unwrap();
    assert_eq!((t.uiterlijk, t.staat_stil), (dag("2026-12-14"), false));
    assert_eq!(t.voldaan_op, Some(dag("2026-12-04")));
}

#[test]
fn what_suspends_and_what_does_not() {
    let o = |v: &Verloop| v.dossier().zaken[0].opschortingen(None, dag("2026-12-10"));
    let uitstel = |schriftelijk| {
        let data =
            format!(r#"{{"uitstel": "1", "van": "2026-12-01", "tot": "2026-12-06", "schriftelijk": {schriftelijk}}}"#);
        aanvraag().met("2026-12-01", feit(S::InstemmingUitstel, &data))
    };
    let instemming = Opschorting::dagen(Opschortingsgrond::Instemming, dag("2026-12-01"), Some(dag("2026-12-06")));
    assert_eq!(o(&uitstel(true)), [instemming]);
    assert_eq!(o(&uitstel(false)), []);
    let vertraging = aanvraag().met("2026-12-01", voorbeeld(S::VertragingToegerekend));
    assert_eq!(termijn(&vertraging, T::Besluit, "2026-12-10"), loopt("2026-12-10"));
    // Overmacht that nobody was told of suspends nothing.
    let stil = aanvraag().met("2026-12-01", voorbeeld(S::Overmacht));
    assert_eq!(o(&stil), []);
    let data = r#"{"overmacht": "1", "van": "2026-12-01", "waarom": "brand", "medegedeeld_op": "2026-12-01"}"#;
    let gemeld = aanvraag().met("2026-12-01", feit(S::Overmacht, data));
    assert_eq!(o(&gemeld), [Opschorting::dagen(Opschortingsgrond::Overmacht, dag("2026-12-01"), None)]);
    // K22, T36.
    let samen = aanvulling(verzuim(uitstel(true), "2026-11-27", "2026-12-11"), "2026-12-04", "1", true);
    assert_eq!(termijn(&samen, T::Besluit, "2026-12-10"), loopt("2026-12-16"));
    // Two people wrote it down differently: the fewest days count.
    let anders = r#"{"uitstel": "1", "van": "2026-12-03", "tot": "2026-12-20", "schriftelijk": true}"#;
    let strijd = uitstel(true).met("2026-12-01", feit(S::InstemmingUitstel, anders));
    assert_eq!(o(&strijd)[0].van, dag("2026-12-03"));
    assert_eq!(termijn(&strijd, T::Besluit, "2026-12-10"), loopt("2026-12-11"));
}

#[test]
fn a_verdaging_promises_and_changes_nothing_in_law() {
    let verdaagd = |op, datum| {
        let data = format!(r#"{{"nieuwe_datum": "{datum}", "reden": "druk"}}"#);
        aanvraag().met(op, feit(S::VerdagingMeegedeeld, &data))
    };
    let v = verdaagd("2026-12-04", "2026-12-18");
    assert_eq!(termijn(&v, T::Besluit, "2026-12-10"), loopt("2026-12-07"));
    assert_eq!(termijn(&v, T::Verdaging, "2026-12-10"), loopt("2026-12-18"));
    assert_eq!(termijn(&besluit(v, "2026-12-17"), T::Verdaging, "2026-12-20"), gehaald("2026-12-18", "2026-12-17"));
    assert_eq!(termijn(&verdaagd("2026-12-04", "2027-03-01"), T::Verdaging, "2026-12-10"), loopt("2026-12-21"));
    assert_eq!(termijn(&verdaagd("2026-12-04", "2026-12-01"), T::Verdaging, "2026-12-10"), loopt("2026-12-07"));
    // Sent on the last day is in time; after it is only an apology.
    assert!(termijn(&verdaagd("2026-12-07", "2026-12-18"), T::Verdaging, "2026-12-10").is_some());
    assert_eq!(termijn(&verdaagd("2026-12-08", "2026-12-18"), T::Verdaging, "2026-12-10"), None);
}

#[test]
fn t50_and_t52_from_the_facts() {
    let igs = ingebrekestelling(aanvraag(), "2026-12-08");
    let d = stand(&besluit(igs.clone(), "2027-01-05"), "2027-02-01").unwrap();
    let dwangsom = d.dwangsom.unwrap();
    assert_eq!(
        (d.oordeel, d.waarvoor, dwangsom.dagen, dwangsom.bedrag),
        (O::Geldig, Waarvoor::Besluit, 13, Cent::euro(299))
    );
    let loopt_nog = stand(&igs, "2027-01-06").unwrap().dwangsom.unwrap();
    assert_eq!((loopt_nog.bedrag, loopt_nog.per_dag_nu), (Cent::euro(322), Cent::euro(35)));
    let vol = stand(&igs, "2027-03-01").unwrap().dwangsom.unwrap();
    assert_eq!((vol.bedrag, vol.vaststellen_voor), (Cent::euro(1442), Some(dag("2027-02-16"))));
    for (soort, uiterlijk) in
        [(T::Ingebrekestelling, "2026-12-22"), (T::Dwangsom, "2027-02-02"), (T::BeroepNietTijdig, "2026-12-23")]
    {
        assert_eq!(termijn(&igs, soort, "2027-01-06"), loopt(uiterlijk));
    }
    assert_eq!(termijn(&igs, T::Dwangsombesluit, "2027-02-02"), None);
    assert_eq!(termijn(&igs, T::Dwangsombesluit, "2027-02-03"), loopt("2027-02-16"));
}

#[test]
fn the_dwangsom_is_set_and_paid() {
    let igs = besluit(ingebrekestelling(aanvraag(), "2026-12-08"), "2027-01-05");
    assert_eq!(termijn(&igs, T::Dwangsombesluit, "2027-01-06"), loopt("2027-01-18"));
    let vast = igs.met("2027-01-11", voorbeeld(S::DwangsomVastgesteld));
    assert_eq!(termijn(&vast, T::BetalingDwangsom, "2027-01-12"), None);
    let bekend = feit(S::BesluitBekendgemaakt, r#"{"besluit": "dwangsom", "wijze": "verzonden"}"#);
    let bekend = vast.met("2027-01-12", bekend);
    assert_eq!(termijn(&bekend, T::Dwangsombesluit, "2027-01-13"), gehaald("2027-01-18", "2027-01-12"));
    assert_eq!(termijn(&bekend, T::BetalingDwangsom, "2027-01-13"), loopt("2027-02-23"));
    // It is a besluit of its own: bezwaar is possible, and it does not meet the term of the aanvraag.
    assert_eq!(termijnen(&bekend, "2027-01-13").iter().filter(|t| t.soort == T::Bezwaar).count(), 2);
    assert_eq!(termijn(&bekend, T::Besluit, "2027-01-13"), gehaald("2026-12-07", "2027-01-05"));
    let betaald = bekend.met("2027-02-01", voorbeeld(S::DwangsomBetaald));
    assert_eq!(termijn(&betaald, T::BetalingDwangsom, "2027-02-02"), gehaald("2027-02-23", "2027-02-01"));
    // Nothing due, nothing to pay.
    let geen = r#"{"besluit": "dwangsom", "ingebrekestelling": "1", "dagen": 0, "bedrag_cent": 0, "geen": "onredelijk_laat", "motivering": "x", "mandaat": {"naam": "A", "functie": "B"}}"#;
    let geen = ingebrekestelling(aanvraag(), "2026-12-08")
        .met("2027-01-11", feit(S::DwangsomVastgesteld, geen))
        .met("2027-01-12", feit(S::BesluitBekendgemaakt, r#"{"besluit": "dwangsom", "wijze": "verzonden"}"#));
    assert_eq!(stand(&geen, "2027-02-01").unwrap().dwangsom.unwrap().bedrag, Cent::NUL);
    assert_eq!(termijn(&geen, T::BetalingDwangsom, "2027-02-01"), None);
}

#[test]
fn what_does_not_count() {
    let oordeel = |v: &Verloop| stand(v, "2027-01-06").unwrap().oordeel;
    // T48, and while the term stands still.
    assert_eq!(oordeel(&ingebrekestelling(aanvraag(), "2026-12-07")), O::Prematuur);
    let stil = ingebrekestelling(verzuim(aanvraag(), "2026-11-27", "2026-12-11"), "2026-12-10");
    assert_eq!(oordeel(&stil), O::Prematuur);
    assert!(termijn(&stil, T::Dwangsom, "2027-01-06").is_none());
    let mondeling = feit(
        S::IngebrekestellingOntvangen,
        r#"{"ingebrekestelling": "1", "waarover": "aanvraag", "schriftelijk": false}"#,
    );
    assert_eq!(oordeel(&aanvraag().met("2026-12-08", mondeling)), O::NietSchriftelijk);
    // A melding never.
    assert_eq!(oordeel(&ingebrekestelling(Verloop::melding(), "2027-01-05")), O::GeenTermijn);
    let eerder = ingebrekestelling(Verloop::melding(), "2026-11-20").met("2026-11-23", voorbeeld(S::AanvraagOntvangen));
    assert_eq!(oordeel(&eerder), O::GeenTermijn);
    let spoed =
        feit(S::IngebrekestellingOntvangen, r#"{"ingebrekestelling": "1", "waarover": "spoed", "schriftelijk": true}"#);
    assert_eq!(oordeel(&Verloop::melding().met("2026-12-08", spoed)), O::VoorJurist);
    let besloten = ingebrekestelling(besluit(aanvraag(), "2026-12-10"), "2026-12-11");
    assert_eq!(oordeel(&besloten), O::AlBesloten);
    assert_eq!(stand(&aanvraag(), "2027-01-06"), None);
    // A premature one does not hide the valid one that came after it.
    let tweede = feit(
        S::IngebrekestellingOntvangen,
        r#"{"ingebrekestelling": "2", "waarover": "aanvraag", "schriftelijk": true}"#,
    );
    let v = ingebrekestelling(aanvraag(), "2026-12-07").met("2026-12-09", tweede);
    let s = stand(&v, "2026-12-10").unwrap();
    assert_eq!((s.oordeel, s.ingebrekestelling.as_str()), (O::Geldig, "2"));
    assert_eq!(v.dossier().zaken[0].ingebrekestellingen(&ALMERE, dag("2026-12-10")).len(), 2);
}

#[test]
fn of_two_days_of_receipt_the_one_that_counts() {
    let v = ingebrekestelling(ingebrekestelling(aanvraag(), "2026-12-07"), "2026-12-08");
    let s = stand(&v, "2027-01-06").unwrap();
    assert_eq!((s.oordeel, s.ontvangen), (O::Geldig, dag("2026-12-08")));
    let v = ingebrekestelling(ingebrekestelling(aanvraag(), "2026-12-09"), "2026-12-11");
    assert_eq!(stand(&v, "2027-01-06").unwrap().ontvangen, dag("2026-12-09"));
}

#[test]
fn a_withdrawn_aanvraag_stops_it_and_what_was_due_stays() {
    let v = ingebrekestelling(aanvraag(), "2026-12-08").met("2027-01-05", voorbeeld(S::AanvraagIngetrokken));
    let d = stand(&v, "2027-03-01").unwrap().dwangsom.unwrap();
    assert_eq!((d.dagen, d.bedrag, d.afgelopen), (13, Cent::euro(299), true));
    assert_eq!(v.dossier().zaken[0].dwangsommeter(&ALMERE, dag("2027-03-01")), None);
    assert_eq!(termijn(&v, T::Dwangsombesluit, "2027-03-01"), loopt("2027-01-18"));
}

#[test]
fn partners_share_and_absurd_numbers_do_not() {
    let samen = |n| {
        let data =
            format!(r#"{{"ingebrekestelling": "1", "waarover": "aanvraag", "schriftelijk": true, "aanvragers": {n}}}"#);
        let v = aanvraag().met("2026-12-08", feit(S::IngebrekestellingOntvangen, &data));
        stand(&v, "2027-03-01").unwrap().dwangsom.unwrap().per_aanvrager
    };
    assert_eq!(samen("2"), [Cent::euro(721), Cent::euro(721)]);
    assert_eq!(samen("0").len(), 1);
    assert_eq!(samen("500").len(), 100);
    assert_eq!(samen("4000000000").len(), 1);
}

#[test]
fn the_meter_waits_for_the_besluit_and_then_for_the_bezwaar() {
    let meter = |v: &Verloop, op| v.dossier().zaken[0].dwangsommeter(&ALMERE, dag(op));
    assert_eq!(meter(&Verloop::melding(), "2026-12-01"), None);
    let m = meter(&aanvraag(), "2026-12-01").unwrap();
    assert_eq!(
        (m.termijn, m.eerste_dag, m.stopt_door),
        (dag("2026-12-07"), dag("2026-12-23"), S::BesluitBekendgemaakt)
    );
    let m = meter(&ingebrekestelling(aanvraag(), "2026-12-10"), "2027-01-06").unwrap();
    assert_eq!((m.ingebrekestelling, m.eerste_dag), (Some(dag("2026-12-10")), dag("2026-12-25")));
    assert_eq!((m.tot_nu, m.per_dag_nu), (Cent::euro(276), Cent::euro(23)));
    // One that came too early starts nothing.
    assert_eq!(meter(&ingebrekestelling(aanvraag(), "2026-12-05"), "2027-01-06").unwrap().ingebrekestelling, None);
    let besloten = besluit(aanvraag(), "2026-12-07");
    assert_eq!(meter(&besloten, "2027-01-06"), None);
    // T44: bezwaar, to be decided on 1-3-2027.
    let bezwaar = besloten.met("2027-01-11", voorbeeld(S::BezwaarOntvangen));
    let m = meter(&bezwaar, "2027-02-01").unwrap();
    assert_eq!((m.termijn, m.eerste_dag, m.stopt_door), (dag("2027-03-01"), dag("2027-03-17"), S::BeslissingOpBezwaar));
    let igs = feit(
        S::IngebrekestellingOntvangen,
        r#"{"ingebrekestelling": "1", "waarover": "bezwaar", "schriftelijk": true}"#,
    );
    let v = bezwaar.clone().met("2027-03-02", igs.clone());
    let s = stand(&v, "2027-03-20").unwrap();
    assert_eq!((s.oordeel, s.waarvoor), (O::Geldig, Waarvoor::Bezwaar("1".into())));
    assert_eq!(s.dwangsom.unwrap().eerste_dag, dag("2027-03-17"));
    assert_eq!(meter(&v, "2027-03-20").unwrap().tot_nu, Cent::euro(69));
    let genoemd = feit(
        S::IngebrekestellingOntvangen,
        r#"{"ingebrekestelling": "1", "waarover": "bezwaar", "besluit": "1", "schriftelijk": true}"#,
    );
    let s = stand(&bezwaar.clone().met("2027-03-02", genoemd), "2027-03-20").unwrap();
    assert_eq!((s.oordeel, s.waarvoor), (O::Geldig, Waarvoor::Bezwaar("1".into())));
    assert_eq!(stand(&bezwaar.met("2027-03-01", igs), "2027-03-20").unwrap().oordeel, O::Prematuur);
}

#[test]
fn bezwaar_from_its_end_with_repair_and_verdaging() {
    let v = besluit(aanvraag(), "2026-12-07").met("2027-01-11", voorbeeld(S::BezwaarOntvangen));
    assert_eq!(termijn(&v, T::Bezwaar, "2027-01-12"), gehaald("2027-01-18", "2027-01-11"));
    assert_eq!(termijn(&v, T::BeslissingOpBezwaar, "2027-01-12"), loopt("2027-03-01"));
    // 19-1 to 25-1: the letter is of 15-1 and the completion of 26-1, but the term begins on 19-1.
    let data = r#"{"besluit": "1", "verzuim": "1", "ontbreekt": ["gronden"], "termijn_tot": "2027-01-29"}"#;
    let verzuim = v.clone().met("2027-01-15", feit(S::BezwaarVerzuimGevraagd, data));
    let hersteld = verzuim.clone().met("2027-01-26", voorbeeld(S::BezwaarVerzuimHersteld));
    assert_eq!(termijn(&hersteld, T::BeslissingOpBezwaar, "2027-02-01"), loopt("2027-03-08"));
    assert_eq!(termijn(&verzuim, T::BeslissingOpBezwaar, "2027-02-01"), loopt("2027-03-12"));
    let stil =
        |v: &Verloop, op| termijnen(v, op).into_iter().find(|t| t.soort == T::BeslissingOpBezwaar).unwrap().staat_stil;
    assert!(stil(&verzuim, "2027-01-25") && !stil(&verzuim, "2027-02-01"));
    // The decision ends the standstill: 19-1 to 22-1 are four days, whatever came later.
    let data = r#"{"besluit": "1", "uitkomst": "niet_ontvankelijk", "motivering": "x", "bekendgemaakt_op": "2027-01-23", "mandaat": {"naam": "A", "functie": "B"}}"#;
    let midden = verzuim.clone().met("2027-01-22", feit(S::BeslissingOpBezwaar, data));
    assert_eq!(termijn(&midden, T::BeslissingOpBezwaar, "2027-02-01"), gehaald("2027-03-05", "2027-01-23"));
    // T46, and what is not allowed.
    let verdaagd = |op, weken, instemming| {
        let data = format!(r#"{{"besluit": "1", "weken": {weken}, "met_instemming": {instemming}, "reden": "x"}}"#);
        v.clone().met(op, feit(S::BezwaarVerdaagd, &data))
    };
    assert_eq!(termijn(&verdaagd("2027-02-20", 6, false), T::VerdagingBezwaar, "2027-03-02"), loopt("2027-04-12"));
    assert_eq!(termijn(&verdaagd("2027-02-20", 6, false), T::BeslissingOpBezwaar, "2027-03-02"), None);
    assert_eq!(termijn(&verdaagd("2027-02-20", 8, false), T::VerdagingBezwaar, "2027-03-02"), loopt("2027-04-12"));
    assert_eq!(termijn(&verdaagd("2027-02-20", 8, true), T::VerdagingBezwaar, "2027-03-02"), loopt("2027-04-26"));
    assert_eq!(termijn(&verdaagd("2027-03-01", 2, false), T::VerdagingBezwaar, "2027-03-02"), loopt("2027-03-15"));
    assert_eq!(termijn(&verdaagd("2027-03-02", 6, false), T::VerdagingBezwaar, "2027-03-02"), None);
    let beslist = feit(
        S::BeslissingOpBezwaar,
        r#"{"besluit": "1", "uitkomst": "ongegrond", "motivering": "x", "bekendgemaakt_op": "2027-02-25", "mandaat": {"naam": "A", "functie": "B"}}"#,
    );
    assert_eq!(
        termijn(&v.clone().met("2027-02-24", beslist), T::BeslissingOpBezwaar, "2027-03-02"),
        gehaald("2027-03-01", "2027-02-25")
    );
    let weg = v.met("2027-02-01", voorbeeld(S::BezwaarIngetrokken));
    assert_eq!(termijn(&weg, T::BeslissingOpBezwaar, "2027-03-02"), None);
}

#[test]
fn after_the_six_weeks_the_post_has_a_week() {
    let v = besluit(aanvraag(), "2026-12-07");
    assert_eq!(termijn(&v, T::BezwaarPerPost, "2027-01-18"), None);
    assert_eq!(termijn(&v, T::BezwaarPerPost, "2027-01-19"), loopt("2027-01-25"));
    let gekomen = v.met("2027-01-20", voorbeeld(S::BezwaarOntvangen));
    assert_eq!(termijn(&gekomen, T::BezwaarPerPost, "2027-01-21"), None);
}

#[test]
fn reminders_of_a_verslag_that_does_not_come_back() {
    // Given on Friday 27-11.
    let v = Verloop::verslag();
    assert_eq!(termijn(&v, T::HerinneringVerslag, "2026-12-01"), loopt("2026-12-11"));
    assert_eq!(termijn(&v, T::TweedeHerinneringVerslag, "2026-12-01"), None);
    let herinnerd = v.clone().met("2026-12-14", feit(S::HerinneringVerslag, r#"{"nummer": 1}"#));
    assert_eq!(termijn(&herinnerd, T::HerinneringVerslag, "2026-12-15"), gehaald("2026-12-11", "2026-12-14"));
    assert_eq!(termijn(&herinnerd, T::TweedeHerinneringVerslag, "2026-12-15"), loopt("2026-12-29"));
    for soort in [S::MeldingAfgesloten, S::MeldingIngetrokken, S::VerslagReactieOntvangen, S::AanvraagOntvangen] {
        let klaar = v.clone().met("2026-12-01", voorbeeld(soort));
        assert_eq!(termijn(&klaar, T::HerinneringVerslag, "2026-12-02"), None);
        let klaar = herinnerd.clone().met("2026-12-20", voorbeeld(soort));
        assert!(termijn(&klaar, T::HerinneringVerslag, "2026-12-21").is_some());
        assert_eq!(termijn(&klaar, T::TweedeHerinneringVerslag, "2026-12-21"), None);
    }
}

#[test]
fn spoed_runs_by_the_clock() {
    let v = Verloop::melding().met("2026-11-16", voorbeeld(S::SpoedVastgesteld));
    assert_eq!(termijn(&v, T::Spoed, "2026-11-16"), loopt("2026-11-17"));
    let mut om_drie = v.clone();
    om_drie.vastleggingen.last_mut().unwrap().feittijd = chrono::NaiveTime::from_hms_opt(15, 0, 0);
    let uur = |v: &Verloop| termijnen(v, "2026-11-16").into_iter().find(|t| t.soort == T::Spoed).unwrap().tijd;
    assert_eq!((uur(&v), uur(&om_drie)), (None, chrono::NaiveTime::from_hms_opt(15, 0, 0)));
    let mut tijdelijk = toekenning("spoed");
    tijdelijk.soort = crate::feit::BesluitSoort::TijdelijkSpoed;
    let geregeld = v.met("2026-11-17", Feit::BesluitGenomen(tijdelijk));
    assert_eq!(termijn(&geregeld, T::Spoed, "2026-11-18"), gehaald("2026-11-17", "2026-11-17"));
    // A temporary provision is no besluit on the aanvraag.
    let bekend = feit(S::BesluitBekendgemaakt, r#"{"besluit": "spoed", "wijze": "verzonden"}"#);
    let v =
        geregeld.met("2026-11-18", bekend).met("2026-12-28", feit(S::AanvraagOntvangen, r#"{"bron": "formulier"}"#));
    assert_eq!(termijn(&v, T::Besluit, "2026-12-29"), loopt("2027-01-11"));
    let wacht = feit(S::SpoedVastgesteld, r#"{"reden": "x", "kan_wachten": true}"#);
    assert_eq!(termijn(&Verloop::melding().met("2026-11-16", wacht), T::Spoed, "2026-11-16"), None);
}

#[test]
fn requests_about_data_and_leaks() {
    let inwoner = |v: &Verloop| -> Vec<(T, String, Option<String>)> {
        let t = v.dossier().termijnen(&ALMERE, dag("2026-12-31")).into_iter();
        t.map(|t| (t.soort, t.uiterlijk.to_string(), t.voldaan_op.map(|d| d.to_string()))).collect()
    };
    let verzoek = |soort, verlengd| {
        let data = format!(r#"{{"verzoek": "1", "verzoeksoort": "{soort}", "verlengd": {verlengd}}}"#);
        Verloop::default().met("2026-11-26", feit(S::VerzoekOntvangen, &data))
    };
    for (soort, verlengd, termijn, uiterlijk) in [
        ("inzage", false, T::Inzage, "2026-12-28"),
        ("correctie", false, T::Inzage, "2026-12-28"),
        ("inzage", true, T::InzageVerlengd, "2027-02-26"),
        ("vernietiging", true, T::Vernietiging, "2027-02-26"),
    ] {
        assert_eq!(inwoner(&verzoek(soort, verlengd)), [(termijn, uiterlijk.to_owned(), None)]);
    }
    let klaar = verzoek("inzage", false).met("2026-12-01", voorbeeld(S::VerzoekAfgehandeld));
    assert_eq!(inwoner(&klaar)[0].2.as_deref(), Some("2026-12-01"));
    let mut lek = Verloop::default().met("2026-11-23", voorbeeld(S::DatalekOntdekt));
    lek.vastleggingen[0].feittijd = "14:30:00".parse().ok();
    let t = lek.dossier().termijnen(&ALMERE, dag("2026-12-31")).remove(0);
    assert_eq!((t.uiterlijk, t.tijd.map(|t| t.to_string())), (dag("2026-11-26"), Some("14:30:00".to_owned())));
    assert_eq!(inwoner(&lek.met("2026-11-24", voorbeeld(S::DatalekGemeld)))[0].2.as_deref(), Some("2026-11-24"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_pile_of_facts_has_terms_and_no_panic(hoop in hoop(40), dagen in -500..900_i64) {
        let vandaag = dag("2026-11-23") + chrono::TimeDelta::days(dagen);
        let dossier = Dossier::vouw(dossier_id(), &hoop);
        for zaak in &dossier.zaken {
            for op in [vandaag, NaiveDate::MIN, NaiveDate::MAX] {
                zaak.termijnen(&ALMERE, op);
                zaak.dwangsom(&ALMERE, op);
                zaak.dwangsommeter(&ALMERE, op);
            }
        }
        for op in [vandaag, NaiveDate::MIN, NaiveDate::MAX] {
            dossier.termijnen(&ALMERE, op);
        }
    }
}
