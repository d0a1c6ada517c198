use super::*;
use crate::beeld::{Aanmelding, Medewerkerwijziging, Status, Wachtzinwijziging};
use crate::opdracht::{lees_dossier, lees_werkvoorraad};
use crate::proef::{self, WACHTWOORD};
use wmo::vastlegging::Rol;

const ANDERE: &str = "een heel andere lange zin";

fn zin(tekst: &str) -> Wachtzin {
    Wachtzin(tekst.into())
}

fn aanmelding(wachtwoord: &str) -> Aanmelding {
    Aanmelding { naam: "Kim Tester".into(), wachtwoord: wachtwoord.into() }
}

fn begonnen(map: &Path) -> Sessie {
    let sessie = proef::sessie(map);
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    proef::open_melding(&sessie);
    sessie
}

fn kopie(sessie: &Sessie, map: &Path) -> PathBuf {
    let sleutel = eigen_sleutel(sessie, &zin(WACHTWOORD)).unwrap();
    maak(sessie, &sleutel, map, |_| true).unwrap().map.into()
}

fn namen(map: &Path) -> Vec<String> {
    let mut namen: Vec<String> =
        fs::read_dir(map).unwrap().map(|i| i.unwrap().file_name().into_string().unwrap()).collect();
    namen.sort();
    namen
}

/// Every byte of the files in a folder.
fn inhoud(map: &Path) -> Vec<(String, Vec<u8>)> {
    let bestanden = namen(map).into_iter().filter(|n| map.join(n).is_file());
    bestanden.map(|n| (n.clone(), fs::read(map.join(n)).unwrap())).collect()
}

#[test]
fn a_copy_is_put_back_beside_the_file_and_opens_with_its_own_passphrase() {
    let map = tempfile::tempdir().unwrap();
    let buiten = tempfile::tempdir().unwrap();
    let sessie = begonnen(map.path());
    let mut stappen = Vec::new();
    let sleutel = eigen_sleutel(&sessie, &zin(WACHTWOORD)).unwrap();
    let gemaakt = maak(&sessie, &sleutel, buiten.path(), |stap| {
        stappen.push(stap);
        true
    })
    .unwrap();
    assert_eq!(gemaakt.vastleggingen, 2);
    assert!(stappen.iter().all(|s| s.gedaan <= s.totaal) && !stappen.is_empty());
    let kopie = PathBuf::from(gemaakt.map);
    assert_eq!(namen(&kopie), [DOSSIERS, DOSSIERS_SLEUTEL]);
    let voor = inhoud(&kopie);

    // After the copy there is more, under another passphrase.
    let (later, _) = proef::open_melding(&sessie);
    let wijziging = Wachtzinwijziging { oud: WACHTWOORD.into(), nieuw: ANDERE.into() };
    sessie.wijzig_wachtzin(&wijziging).unwrap();
    let terug = zet_terug(&sessie, &kopie, &zin(WACHTWOORD), |_| true).unwrap();
    assert_eq!((terug.stand.status, terug.vastleggingen), (Status::Vergrendeld, 2));
    assert_eq!(inhoud(&kopie), voor, "the copy itself is not touched");
    sessie.ontgrendel(&aanmelding(WACHTWOORD)).unwrap();
    assert_eq!(lees_werkvoorraad(&sessie).unwrap().dossiers, 1);
    assert_eq!(lees_dossier(&sessie, later).unwrap_err().code, FoutCode::NietGevonden);

    // The file of before stands beside it, whole, with its key.
    let eerder = terug.eerder.unwrap();
    let data = map.path().join("data");
    assert!(namen(&data).contains(&eerder), "{:?}", namen(&data));
    let oude_sleutel = namen(&data).into_iter().find(|n| n.contains("-tot-") && n.ends_with(".sleutel")).unwrap();
    let sleutel = Kluis::open(&data.join(oude_sleutel), ANDERE, klok::nu()).unwrap();
    let oud = Store::open(&data.join(eerder), &sleutel).unwrap();
    assert_eq!(oud.aantal_dossiers().unwrap(), 2, "nothing of what was recorded after the copy is lost");
}

#[test]
fn on_a_new_laptop_a_copy_is_the_first_start() {
    let (oud, nieuw, buiten) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let kopie = kopie(&begonnen(oud.path()), buiten.path());
    let sessie = proef::sessie(nieuw.path());
    assert_eq!(sessie.stand().unwrap().status, Status::Nieuw);
    let terug = zet_terug(&sessie, &kopie, &zin(WACHTWOORD), |_| true).unwrap();
    assert_eq!((terug.stand.status, terug.eerder), (Status::Vergrendeld, None));
    sessie.ontgrendel(&aanmelding(WACHTWOORD)).unwrap();
    assert_eq!(lees_werkvoorraad(&sessie).unwrap().dossiers, 1);
}

#[test]
fn what_is_no_whole_copy_is_refused_and_nothing_changes() {
    let map = tempfile::tempdir().unwrap();
    let buiten = tempfile::tempdir().unwrap();
    let sessie = begonnen(map.path());
    let kopie = kopie(&sessie, buiten.path());
    let data = map.path().join("data");
    let weiger = |map: &Path, wachtzin: &str| {
        let (voor, bron) = (namen(&data), inhoud(map));
        let fout = zet_terug(&sessie, map, &zin(wachtzin), |_| true).unwrap_err();
        assert_eq!(namen(&data), voor, "nothing is left behind");
        assert_eq!(inhoud(map), bron, "the copy is not touched");
        assert!(sessie.is_open(), "who works, works on");
        fout
    };
    assert_eq!(weiger(buiten.path().join(".").as_path(), WACHTWOORD).code, FoutCode::Invoer);
    assert_eq!(weiger(&kopie, "een verkeerde lange zin").code, FoutCode::VerkeerdWachtwoord);
    // One byte in the middle.
    let bestand = kopie.join(DOSSIERS);
    let heel = fs::read(&bestand).unwrap();
    let mut stuk = heel.clone();
    let midden = stuk.len() / 2;
    stuk[midden] ^= 1;
    fs::write(&bestand, &stuk).unwrap();
    let fout = weiger(&kopie, WACHTWOORD);
    assert_eq!(fout.code, FoutCode::Opslag);
    assert!(fout.zin.starts_with("Deze reservekopie is beschadigd"), "{}", fout.zin);
    // Cut off.
    fs::write(&bestand, &heel[..heel.len() / 3]).unwrap();
    assert_eq!(weiger(&kopie, WACHTWOORD).code, FoutCode::Opslag);
    fs::write(&bestand, b"").unwrap();
    assert_eq!(weiger(&kopie, WACHTWOORD).code, FoutCode::Opslag);
    fs::write(&bestand, &heel).unwrap();
    assert!(zet_terug(&sessie, &data, &zin(WACHTWOORD), |_| true).is_err(), "the file itself is no copy");
    assert_eq!(lees_werkvoorraad(&sessie).unwrap().dossiers, 1);
}

#[test]
fn a_copy_and_a_restore_can_be_stopped_and_leave_nothing_half() {
    let map = tempfile::tempdir().unwrap();
    let buiten = tempfile::tempdir().unwrap();
    let sessie = begonnen(map.path());
    let sleutel = eigen_sleutel(&sessie, &zin(WACHTWOORD)).unwrap();
    assert!(maak(&sessie, &sleutel, buiten.path(), |_| false).is_err());
    assert!(namen(buiten.path()).is_empty(), "{:?}", namen(buiten.path()));
    let kopie = kopie(&sessie, buiten.path());
    let voor = namen(&map.path().join("data"));
    // The button is pressed while the copy is looked over.
    let fout = zet_terug(&sessie, &kopie, &zin(WACHTWOORD), |stap| {
        if stap.wat == Beheerwerk::Keuren {
            sessie.stop_beheer();
        }
        true
    })
    .unwrap_err();
    assert!(fout.zin.contains("gestopt"), "{}", fout.zin);
    assert_eq!(namen(&map.path().join("data")), voor);
    assert!(sessie.is_open());
}

#[test]
fn a_copy_is_made_by_who_knows_the_passphrase_and_never_of_practice() {
    let map = tempfile::tempdir().unwrap();
    let sessie = begonnen(map.path());
    let fout = eigen_sleutel(&sessie, &zin("een verkeerde lange zin")).unwrap_err();
    assert_eq!(fout.code, FoutCode::VerkeerdWachtwoord);
    let te_snel = eigen_sleutel(&sessie, &zin(WACHTWOORD)).unwrap_err();
    assert_eq!(te_snel.code, FoutCode::TeSnel, "guessing is slowed down here too");
    crate::oefenen::begin(&sessie, true).unwrap();
    assert_eq!(eigen_sleutel(&sessie, &zin(WACHTWOORD)).unwrap_err().code, FoutCode::Invoer);
    assert_eq!(zet_terug(&sessie, map.path(), &zin(WACHTWOORD), |_| true).unwrap_err().code, FoutCode::Invoer);
    let wijziging = Medewerkerwijziging { naam: "Iemand Anders".into(), rollen: vec![Rol::Wijkwerker] };
    assert_eq!(sessie.wijzig_medewerker(&wijziging).unwrap_err().code, FoutCode::Invoer);
}

#[test]
fn the_passphrase_changes_for_who_knows_the_old_one_and_the_new_one_is_long_enough() {
    let map = tempfile::tempdir().unwrap();
    let sessie = begonnen(map.path());
    let wijzig =
        |oud: &str, nieuw: &str| sessie.wijzig_wachtzin(&Wachtzinwijziging { oud: oud.into(), nieuw: nieuw.into() });
    assert_eq!(wijzig(WACHTWOORD, "kort").unwrap_err().code, FoutCode::Invoer);
    assert_eq!(wijzig(WACHTWOORD, WACHTWOORD).unwrap_err().code, FoutCode::Invoer);
    wijzig(WACHTWOORD, ANDERE).unwrap();
    assert!(sessie.is_open(), "who works, works on");
    sessie.vergrendel().unwrap();
    assert_eq!(sessie.ontgrendel(&aanmelding(WACHTWOORD)).unwrap_err().code, FoutCode::VerkeerdWachtwoord);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    sessie.ontgrendel(&aanmelding(ANDERE)).unwrap();
    assert_eq!(lees_werkvoorraad(&sessie).unwrap().dossiers, 1);
}

#[test]
fn another_name_opens_the_file_from_then_on_and_leaves_what_was_recorded() {
    let map = tempfile::tempdir().unwrap();
    let sessie = begonnen(map.path());
    let wijzig = |naam: &str, rollen: &[Rol]| {
        sessie.wijzig_medewerker(&Medewerkerwijziging { naam: naam.into(), rollen: rollen.to_vec() })
    };
    assert_eq!(wijzig("  ", &[Rol::Wijkwerker]).unwrap_err().code, FoutCode::Invoer);
    assert_eq!(wijzig("Kim", &[]).unwrap_err().code, FoutCode::Invoer);
    let eerst = sessie.stand().unwrap().medewerker_id;
    let stand = wijzig(" Kim de Vries ", &[Rol::Consulent, Rol::Consulent]).unwrap();
    let medewerker = stand.medewerker.unwrap();
    assert_eq!((medewerker.naam.as_str(), medewerker.rollen.as_slice()), ("Kim de Vries", &[Rol::Consulent][..]));
    assert_eq!(stand.medewerker_id, eerst, "the same person");
    sessie.vergrendel().unwrap();
    let met_naam = Aanmelding { naam: "kim de vries".into(), wachtwoord: WACHTWOORD.into() };
    sessie.ontgrendel(&met_naam).unwrap();
    let werk = lees_werkvoorraad(&sessie).unwrap();
    let regel = werk.banden.iter().flat_map(|b| &b.regels).next().unwrap();
    assert_eq!((regel.behandelaar.as_str(), regel.van_mij), ("Kim Tester", true), "recorded under the name of its day");
}
