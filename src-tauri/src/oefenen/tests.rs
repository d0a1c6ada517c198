use super::*;
use crate::beeld::{Status, VoorbeeldGegevens};
use crate::opdracht::{lees_dossier, lees_werkvoorraad, vergelijk, voorbeeld};
use crate::proef;
use stukken::StukSoort;

#[test]
fn the_invented_people_pass_the_one_way_in() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    let stand = begin(&sessie, false).unwrap();
    assert_eq!((stand.status, stand.oefenen, stand.oefenen_verouderd), (Status::Open, true, false));
    let werk = lees_werkvoorraad(&sessie).unwrap();
    assert!(werk.dossiers >= 7);
    let dossiers = sessie.met_open(|o| Ok(o.store.dossiers()?)).unwrap();
    let stukken: usize = dossiers.iter().map(|d| lees_dossier(&sessie, *d).unwrap().stukken.len()).sum();
    assert!(stukken > 0, "letters that went out are there to read");
}

#[test]
fn practice_goes_on_where_it_was_and_can_start_afresh() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    begin(&sessie, false).unwrap();
    let (dossier, _) = proef::open_melding(&sessie);
    begin(&sessie, false).unwrap();
    assert!(lees_dossier(&sessie, dossier).is_ok());
    sessie.met_open(|o| Ok(o.store.zet_meta(GEVULD_OP, "2020-01-01")?)).unwrap();
    assert!(sessie.stand().unwrap().oefenen_verouderd);
    begin(&sessie, true).unwrap();
    assert!(lees_dossier(&sessie, dossier).is_err());
    assert!(!sessie.stand().unwrap().oefenen_verouderd);
}

#[test]
fn a_broken_practice_file_is_made_again() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    fs::write(sessie.paden.oefen(), b"geen bestand van ons").unwrap();
    assert!(begin(&sessie, false).unwrap().oefenen);
}

#[test]
fn practice_and_real_work_never_meet() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    let (echt, _) = proef::open_melding(&sessie);
    begin(&sessie, false).unwrap();
    assert!(lees_dossier(&sessie, echt).is_err());
    assert_eq!(sessie.vergrendel().unwrap().status, Status::Vergrendeld);
    let binnen = crate::beeld::Aanmelding { naam: "Kim Tester".into(), wachtwoord: proef::WACHTWOORD.into() };
    assert!(!sessie.ontgrendel(&binnen).unwrap().oefenen);
    assert!(lees_dossier(&sessie, echt).is_ok());
    assert_eq!(lees_werkvoorraad(&sessie).unwrap().dossiers, 1);
}

#[test]
fn the_verslag_of_every_practice_dossier_can_be_seen() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    begin(&sessie, false).unwrap();
    let dossiers = sessie.met_open(|o| Ok(o.store.dossiers()?)).unwrap();
    for id in dossiers {
        let view = lees_dossier(&sessie, id).unwrap();
        for zaak in &view.zaken {
            let gegevens = VoorbeeldGegevens { datum: view.vandaag, versie: Some(zaak.volgende_versie) };
            let beeld = voorbeeld(&sessie, id, zaak.id, StukSoort::Onderzoeksverslag, gegevens).unwrap();
            assert!(beeld.paginas.len() > 3);
        }
    }
}

#[test]
fn two_documents_that_went_out_can_be_compared() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    begin(&sessie, false).unwrap();
    let dossiers = sessie.met_open(|o| Ok(o.store.dossiers()?)).unwrap();
    let (dossier, stukken) = dossiers
        .into_iter()
        .map(|d| (d, lees_dossier(&sessie, d).unwrap().stukken))
        .find(|(_, stukken)| stukken.len() > 1)
        .unwrap();
    let (een, twee) = (&stukken[0].sha256, &stukken[1].sha256);
    assert!(vergelijk(&sessie, dossier, een, een).unwrap().iter().all(stukken::Alineaverschil::is_gelijk));
    let anders = vergelijk(&sessie, dossier, een, twee).unwrap();
    assert!(anders.iter().any(|a| !a.is_gelijk()) && anders.iter().any(stukken::Alineaverschil::is_gelijk));
    let vreemd = "0".repeat(64);
    assert!(vergelijk(&sessie, dossier, een, &vreemd).is_err());
}
