use super::*;
use crate::beeld::{Status, VoorbeeldGegevens};
use crate::opdracht::{lees_dossier, lees_werkvoorraad, vergelijk, voorbeeld};
use crate::proef;
use chrono::Days;
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
fn the_clock_of_practice_turns_ahead_and_tells_what_became_late() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    let begin_dag = begin(&sessie, false).unwrap().vandaag;
    let voor = lees_werkvoorraad(&sessie).unwrap();
    let te_laat = |w: &crate::beeld::Werkvoorraad| w.banden[0].regels.len();
    let gedraaid = draai_klok(&sessie, 7).unwrap();
    assert_eq!(gedraaid.stand.vandaag, begin_dag + Days::new(7));
    assert!(!gedraaid.stand.oefenen_verouderd, "the file itself is of today");
    let na = lees_werkvoorraad(&sessie).unwrap();
    assert_eq!(na.vandaag, begin_dag + Days::new(7));
    assert!(!gedraaid.te_laat.is_empty() && te_laat(&na) > te_laat(&voor), "a week decides something");
    for regel in &gedraaid.te_laat {
        let uiterlijk = regel.taak.uiterlijk.unwrap();
        assert!((begin_dag..na.vandaag).contains(&uiterlijk), "{uiterlijk}");
    }
    // What is recorded is recorded on that day.
    let (dossier, _) = proef::open_melding(&sessie);
    let beeld = lees_dossier(&sessie, dossier).unwrap();
    assert_eq!(beeld.vandaag, na.vandaag);
    // It stands where it was after going out and in, and afresh it is today again.
    sessie.vergrendel().unwrap();
    assert_eq!(begin(&sessie, false).unwrap().vandaag, na.vandaag);
    assert!(draai_klok(&sessie, u16::MAX).is_err());
    assert_eq!(begin(&sessie, true).unwrap().vandaag, begin_dag);
}

#[test]
fn the_clock_of_real_work_cannot_be_turned() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    assert!(draai_klok(&sessie, 1).is_err(), "locked");
    let stand = sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
    assert!(draai_klok(&sessie, 1).is_err());
    sessie
        .met_open(|open| {
            open.draai(7);
            assert_eq!(open.vandaag(), stand.vandaag);
            Ok(())
        })
        .unwrap();
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
