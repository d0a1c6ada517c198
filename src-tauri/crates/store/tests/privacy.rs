//! Nothing that was recorded can be read from the files: not from the database, not from its log,
//! not from the side file, not from the temporary directory.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};
use store::oefengegevens::{Oefenmoment, Stadium, fatma_celik};
use store::{Inzage, InzageSoort, Kluis, Kosten, NieuweBijlage, Store};
use wmo::Regels;
use wmo::vastlegging::MedewerkerId;

/// What may stand nowhere, as one types it and as the index folds it.
const GEHEIM: &[&str] = &[
    "Çelik",
    "celik",
    "Fatma",
    "fatma",
    "Odeonstraat",
    "odeonstraat",
    "1325 AL",
    "1325al",
    "19480307",
    "1948-03-07",
    "reumatoloog",
    "Sanne de Boer",
    "hulpvraag",
    "melding_ontvangen",
    "persoon/gegevens",
    "OEFEN",
    "geheim concept",
    "briefinhoud",
    "zeven paarse fietsen",
    "SQLite format 3",
];

fn alle_bestanden(map: &Path, uit: &mut Vec<PathBuf>) {
    // Other programs come and go in the temporary directory: what cannot be read is not ours.
    for ingang in fs::read_dir(map).into_iter().flatten().flatten() {
        match ingang.file_type() {
            Ok(soort) if soort.is_dir() => alle_bestanden(&ingang.path(), uit),
            Ok(soort) if soort.is_file() => uit.push(ingang.path()),
            _ => {}
        }
    }
}

fn bevat(bytes: &[u8], zoek: &str) -> bool {
    bytes.windows(zoek.len()).any(|w| w == zoek.as_bytes())
}

#[test]
fn no_file_shows_what_was_recorded() {
    let map = tempfile::tempdir().unwrap();
    let (pad, zijbestand) = (map.path().join("kt.db"), map.path().join("kt.sleutel"));
    let nu = "2026-11-23T09:00:00Z".parse().unwrap();
    let vandaag = "2026-11-23".parse().unwrap();
    let regels = Regels::ingebouwd("almere").unwrap();
    let (_, sleutel) = Kluis::nieuw(&zijbestand, "zeven paarse fietsen", Kosten::GERING).unwrap();
    let mut store = Store::maak(&pad, &sleutel).unwrap();
    store.zet_meta("medewerker", "Sanne de Boer").unwrap();
    let moment = Oefenmoment { regels: &regels, vandaag, nu, apparaat: store.apparaat().unwrap() };
    let celik = fatma_celik(Stadium::Besluit, &moment);
    let bijlage = NieuweBijlage {
        dossier: celik.dossier,
        soort: "verslag".into(),
        titel: "Verslag van Fatma Çelik".into(),
        merk: None,
        vastgelegd_op: nu,
        inhoud: "briefinhoud ".repeat(2000).into_bytes(),
    };
    let bsn = celik.feiten.iter().find_map(|f| match &f.feit {
        wmo::Feit::PersoonsgegevensVastgelegd(p) => p.bsn.clone(),
        _ => None,
    });
    let bsn = bsn.unwrap();
    store.leg_vast(&regels, vandaag, celik.feiten, vec![bijlage], &[]).unwrap();
    store.bewaar_concept(Some(celik.dossier), "notitie", "geheim concept", nu).unwrap();
    let gekeken = Inzage {
        moment: nu,
        medewerker: MedewerkerId(uuid::Uuid::from_u128(9)),
        naam: "Sanne de Boer".into(),
        soort: InzageSoort::Ingezien,
        wat: String::new(),
    };
    store.noteer_inzage(celik.dossier, &gekeken).unwrap();
    assert_eq!(store.zoek("celik", 5).unwrap().len(), 1);

    let keur = |bestanden: &[PathBuf]| {
        for bestand in bestanden {
            let Ok(bytes) = fs::read(bestand) else { continue };
            let naam = bestand.file_name().unwrap().to_string_lossy().into_owned();
            for (nummer, geheim) in GEHEIM.iter().chain([&bsn.als_str()]).enumerate() {
                assert!(!bevat(&bytes, geheim), "secret number {nummer} stands in {naam}");
                assert!(!naam.contains(geheim), "secret number {nummer} stands in a name");
            }
        }
    };
    // While it is open: the log still holds everything.
    let mut open = Vec::new();
    alle_bestanden(map.path(), &mut open);
    let log = open.iter().find(|b| b.to_string_lossy().ends_with("-wal")).expect("the log is there");
    assert!(fs::metadata(log).unwrap().len() > 50_000, "the log holds what was recorded");
    keur(&open);
    // A copy, a rebuild (which sorts and could use temporary files), and after closing.
    store.reservekopie(&map.path().join("kopie.db"), &sleutel).unwrap();
    store.herbouw(&regels, vandaag).unwrap();
    drop(store);
    let mut dicht = Vec::new();
    alle_bestanden(map.path(), &mut dicht);
    keur(&dicht);
    // SQLite names its temporary files etilqs_*; there may be none of ours in the system's directory.
    let los: Vec<PathBuf> = fs::read_dir(std::env::temp_dir())
        .unwrap()
        .flatten()
        .map(|i| i.path())
        .filter(|p| p.file_name().is_some_and(|n| n.to_string_lossy().starts_with("etilqs")))
        .collect();
    keur(&los);
}
