use super::*;
use crate::opdracht::{lees_dossier, lees_werkvoorraad};
use crate::proef;

fn aanmelding(naam: &str, wachtwoord: &str) -> Aanmelding {
    Aanmelding { naam: naam.into(), wachtwoord: wachtwoord.into() }
}

#[test]
fn from_first_start_to_lock_and_back() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    assert_eq!(sessie.stand().unwrap().status, Status::Nieuw);
    let stand = sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker, Rol::Wijkwerker])).unwrap();
    assert_eq!(stand.status, Status::Open);
    assert_eq!(stand.medewerker.unwrap().rollen, [Rol::Wijkwerker]);
    let (dossier, _) = proef::open_melding(&sessie);
    assert_eq!(sessie.vergrendel().unwrap().status, Status::Vergrendeld);
    assert_eq!(lees_dossier(&sessie, dossier).unwrap_err().code, FoutCode::Vergrendeld);
    let stand = sessie.ontgrendel(&aanmelding(" kim  TESTER ", proef::WACHTWOORD)).unwrap();
    assert_eq!((stand.status, stand.oefenen), (Status::Open, false));
    assert_eq!(lees_dossier(&sessie, dossier).unwrap().naam, "Testa Verzonnen");
    assert_eq!(lees_werkvoorraad(&sessie).unwrap().dossiers, 1);
}

#[test]
fn a_wrong_name_and_a_wrong_passphrase_look_the_same() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    sessie.vergrendel().unwrap();
    let naam = sessie.ontgrendel(&aanmelding("Iemand Anders", proef::WACHTWOORD)).unwrap_err();
    // A wrong try makes the next one wait.
    let te_snel = sessie.ontgrendel(&aanmelding("Kim Tester", proef::WACHTWOORD)).unwrap_err();
    assert_eq!(te_snel.code, FoutCode::TeSnel);
    let seconden = te_snel.wacht_seconden.unwrap();
    std::thread::sleep(std::time::Duration::from_secs(u64::from(seconden)));
    let woord = sessie.ontgrendel(&aanmelding("Kim Tester", "een heel andere zin")).unwrap_err();
    assert_eq!(naam, woord);
    assert_eq!(woord.code, FoutCode::VerkeerdWachtwoord);
    assert_eq!(sessie.stand().unwrap().status, Status::Vergrendeld);
}

#[test]
fn a_first_start_that_was_cut_off_can_be_done_again() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    std::fs::write(sessie.paden.dossiers_sleutel(), "van een eerdere poging").unwrap();
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    // The older key is put aside, not thrown away.
    let namen: Vec<String> = std::fs::read_dir(map.path().join("data"))
        .unwrap()
        .map(|i| i.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(namen.iter().filter(|n| n.ends_with(".oud")).count(), 1);
    assert_eq!(sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap_err().code, FoutCode::Opslag);
}

#[test]
fn a_second_window_hears_that_the_file_is_in_use() {
    let map = tempfile::tempdir().unwrap();
    let een = proef::sessie(map.path());
    een.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    let twee = proef::sessie(map.path());
    let fout = twee.ontgrendel(&aanmelding("Kim Tester", proef::WACHTWOORD)).unwrap_err();
    assert_eq!(fout.code, FoutCode::Opslag);
    assert!(fout.zin.contains("al open"));
}

#[test]
fn silence_is_counted_from_the_last_sign_of_life() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    assert!(!sessie.is_stil(klok::nu() + TimeDelta::hours(1)), "nothing is open");
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    assert!(!sessie.is_stil(klok::nu() + TimeDelta::minutes(14)));
    assert!(sessie.is_stil(klok::nu() + TimeDelta::minutes(16)));
    assert!(sessie.is_stil(klok::nu() - TimeDelta::minutes(16)), "a clock that was put back");
}

#[test]
fn a_command_that_panics_locks_the_file_and_no_more() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    let gevallen = std::thread::scope(|s| s.spawn(|| sessie.met_open::<()>(|_| panic!("halfway"))).join());
    assert!(gevallen.is_err());
    assert_eq!(sessie.stand().unwrap().status, Status::Vergrendeld);
    sessie.ontgrendel(&aanmelding("Kim Tester", proef::WACHTWOORD)).unwrap();
}

#[test]
fn nobody_comes_in_without_name_or_role() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    assert_eq!(sessie.begin(&proef::gebruiker(&[])).unwrap_err().code, FoutCode::Invoer);
    let kort = NieuweGebruiker { naam: "Kim".into(), rollen: vec![Rol::Wijkwerker], wachtwoord: "kort".into() };
    assert_eq!(sessie.begin(&kort).unwrap_err().code, FoutCode::Invoer);
    assert_eq!(sessie.stand().unwrap().status, Status::Nieuw);
}

#[test]
fn after_a_power_cut_everything_that_was_recorded_is_there() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    let (dossier, _) = proef::open_melding(&sessie);
    sessie.met_open(|o| Ok(o.store.bewaar_concept(Some(dossier), "notitie", "half een zin", klok::nu())?)).unwrap();
    // The files as they are on the disk at this moment, while the program still has them open.
    let na = tempfile::tempdir().unwrap();
    std::fs::create_dir(na.path().join("data")).unwrap();
    for ingang in std::fs::read_dir(map.path().join("data")).unwrap() {
        let ingang = ingang.unwrap();
        std::fs::copy(ingang.path(), na.path().join("data").join(ingang.file_name())).unwrap();
    }
    let later = proef::sessie(na.path());
    later.ontgrendel(&aanmelding("Kim Tester", proef::WACHTWOORD)).unwrap();
    assert_eq!(lees_dossier(&later, dossier).unwrap().concepten[0].tekst, "half een zin");
    let werk = lees_werkvoorraad(&later).unwrap();
    assert_eq!(werk.banden.iter().map(|b| b.regels.len()).sum::<usize>(), 1);
}
