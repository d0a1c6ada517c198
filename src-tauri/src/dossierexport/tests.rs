use super::*;
use crate::beeld::Opdracht;
use crate::proef;
use crate::vastleggen::{self, Moment};
use serde_json::{Value, json};
use std::path::PathBuf;
use wmo::vastlegging::{Rol, identiteit_van};

fn met_brief(map: &Path) -> (Sessie, DossierId) {
    let sessie = proef::sessie(map);
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker, Rol::Administratie])).unwrap();
    let (dossier, zaak) = proef::open_melding(&sessie);
    let brief = Opdracht { met_brief: true, ..proef::opdracht("melding_ontvangst_bevestigd", json!({})) };
    sessie
        .met_open(|o| vastleggen::leg_vast(o, &sessie.regels(), Moment::nu(), (dossier, Some(zaak)), vec![brief]))
        .unwrap();
    (sessie, dossier)
}

#[test]
fn a_dossier_goes_out_whole_and_every_file_is_what_its_checksum_says() {
    let map = tempfile::tempdir().unwrap();
    let buiten = tempfile::tempdir().unwrap();
    let (sessie, dossier) = met_brief(map.path());
    let mut stappen = 0;
    let uit = schrijf(&sessie, dossier, buiten.path(), |_| {
        stappen += 1;
        true
    })
    .unwrap();
    assert_eq!((uit.stukken, uit.vastleggingen, stappen), (1, 3, 1));
    let doel = PathBuf::from(&uit.map);
    assert!(!uit.map.contains("Verzonnen"), "the name of a folder names nobody");

    let lijst = fs::read_to_string(doel.join("sha256.txt")).unwrap();
    assert_eq!(lijst.lines().count(), 5);
    for regel in lijst.lines() {
        let (som, naam) = regel.split_once("  ").unwrap();
        assert_eq!(sha256_hex(&fs::read(doel.join(naam)).unwrap()), som, "{naam}");
    }
    let lees = |naam: &str| -> Value { serde_json::from_slice(&fs::read(doel.join(naam)).unwrap()).unwrap() };
    let vastleggingen = lees("vastleggingen.json");
    for v in vastleggingen.as_array().unwrap() {
        assert_eq!(identiteit_van(v).unwrap().to_string(), v["id"].as_str().unwrap(), "word for word");
    }
    assert_eq!(vastleggingen.as_array().unwrap().len(), 3);
    let index = lees("index.json");
    assert_eq!(index["stukken"][0]["soort"], "ontvangstbevestiging");
    let stuk = doel.join(index["stukken"][0]["bestand"].as_str().unwrap());
    assert!(fs::read(stuk).unwrap().starts_with(b"%PDF"));
    let gezien = lees("wie_keek.json");
    assert_eq!(gezien[0]["wat"], "het hele dossier", "who takes a dossier out is noted before it leaves");

    // Once more: beside the first, never over it.
    let weer = schrijf(&sessie, dossier, buiten.path(), |_| true).unwrap();
    assert_ne!(weer.map, uit.map);
}

#[test]
fn an_export_that_stops_or_fails_leaves_nothing_half() {
    let map = tempfile::tempdir().unwrap();
    let buiten = tempfile::tempdir().unwrap();
    let (sessie, dossier) = met_brief(map.path());
    let fout = schrijf(&sessie, dossier, buiten.path(), |_| false).unwrap_err();
    assert!(fout.zin.contains("gestopt"), "{}", fout.zin);
    assert_eq!(fs::read_dir(buiten.path()).unwrap().count(), 0);
    let weg = buiten.path().join("geen-map").join("bestand");
    fs::create_dir(buiten.path().join("geen-map")).unwrap();
    fs::write(&weg, b"").unwrap();
    assert_eq!(schrijf(&sessie, dossier, &weg, |_| true).unwrap_err().code, FoutCode::Opslag);
    let onbekend = DossierId(klok::nieuwe_sleutel());
    assert!(schrijf(&sessie, onbekend, buiten.path(), |_| true).is_err());
}

#[test]
fn two_documents_of_one_kind_get_two_names() {
    let mut namen = BTreeSet::new();
    let naam = |namen: &mut BTreeSet<String>| vrije_naam("W-1-verdaging.pdf", namen);
    assert_eq!([naam(&mut namen), naam(&mut namen)], ["W-1-verdaging.pdf", "W-1-verdaging-2.pdf"]);
}
