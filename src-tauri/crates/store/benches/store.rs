//! What somebody waits for: opening a dossier, the worklist, search as one types, recording.
//!
//! Search and worklist are measured in a file of 100,000 dossiers, far more than a laptop holds. It is
//! built once and kept in the target directory.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use chrono::{DateTime, NaiveDate, Utc};
use criterion::{Criterion, criterion_group, criterion_main};
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::oefengegevens::{
    Oefendossier, Oefenmoment, Stadium, als_vormen, fatma_celik, gesloten_dossier, oefendossiers,
};
use store::{Kluis, Kosten, Sleutel, Store};
use uuid::Uuid;
use wmo::Regels;
use wmo::feit::Feit;
use wmo::vastlegging::{ApparaatId, DossierId};

const GESLOTEN: u32 = 100_000;
const OPEN: u128 = 300;
const WACHTWOORD: &str = "zeven paarse fietsen";

fn vandaag() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

fn nu() -> DateTime<Utc> {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn regels() -> Regels {
    Regels::ingebouwd("almere").unwrap()
}

fn moment(regels: &Regels) -> Oefenmoment<'_> {
    Oefenmoment { regels, vandaag: vandaag(), nu: nu(), apparaat: ApparaatId(Uuid::from_u128(7)) }
}

/// Mevrouw Çelik after the besluit, every text with three later versions: some 120 vastleggingen.
fn groot_dossier() -> DossierId {
    DossierId(Uuid::from_u128(1))
}

/// The same story under another id.
fn onder_id(mut verhaal: Oefendossier, id: u128) -> Oefendossier {
    verhaal.dossier = DossierId(Uuid::from_u128(id));
    for feit in &mut verhaal.feiten {
        feit.dossier = verhaal.dossier;
    }
    verhaal
}

fn vul_open(store: &mut Store, regels: &Regels) {
    let moment = moment(regels);
    let groot = onder_id(fatma_celik(Stadium::Besluit, &moment), 1);
    store.neem_over(regels, vandaag(), &als_vormen(&groot, 3, 1)).unwrap();
    let verhalen = oefendossiers(&moment);
    for id in 2..2 + OPEN {
        let verhaal = onder_id(verhalen[id as usize % verhalen.len()].clone(), id);
        store.neem_over(regels, vandaag(), &als_vormen(&verhaal, 1, id as u64)).unwrap();
    }
}

fn sleutel(map: &Path) -> Sleutel {
    let pad = map.join("bench.sleutel");
    Kluis::open(&pad, WACHTWOORD, nu()).unwrap_or_else(|_| {
        let _ = fs::remove_file(&pad);
        Kluis::nieuw(&pad, WACHTWOORD, Kosten::GERING).unwrap().1
    })
}

/// The file of 100,000 dossiers; from an earlier run when that is still of this form.
fn grote_store(regels: &Regels) -> Store {
    let map = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("store-bench");
    fs::create_dir_all(&map).unwrap();
    let (sleutel, pad) = (sleutel(&map), map.join("groot.db"));
    let verwacht = GESLOTEN as usize + OPEN as usize + 1;
    if let Ok(mut store) = Store::open(&pad, &sleutel)
        && store.aantal_dossiers().unwrap() == verwacht
        && store.ververs(regels, vandaag()).is_ok()
    {
        return store;
    }
    for bijvoegsel in ["", "-wal", ".slot"] {
        let _ = fs::remove_file(map.join(format!("groot.db{bijvoegsel}")));
    }
    let mut store = Store::maak(&pad, &sleutel).unwrap();
    vul_open(&mut store, regels);
    let moment = moment(regels);
    for deel in (0..GESLOTEN).collect::<Vec<_>>().chunks(2_000) {
        let vormen: Vec<String> =
            deel.iter().flat_map(|zaad| als_vormen(&gesloten_dossier(*zaad, &moment), 0, u64::from(*zaad))).collect();
        store.neem_over(regels, vandaag(), &vormen).unwrap();
    }
    store
}

fn metingen(c: &mut Criterion) {
    let regels = regels();
    let map = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut klein = Store::maak(&map.path().join("klein.db"), &sleutel(map.path())).unwrap();
    vul_open(&mut klein, &regels);
    let groot = grote_store(&regels);
    let aantal = groot.vastleggingen(groot_dossier()).unwrap().len();
    assert!((100..150).contains(&aantal), "{aantal}");

    c.bench_function("dossier openen (120 vastleggingen)", |b| {
        b.iter(|| groot.dossier(black_box(groot_dossier())).unwrap());
    });
    c.bench_function("geschiedenis van een dossier (120 vastleggingen)", |b| {
        b.iter(|| groot.vastleggingen(black_box(groot_dossier())).unwrap());
    });
    c.bench_function("werkvoorraad (300 open van 100.000)", |b| b.iter(|| groot.werkvoorraad().unwrap()));
    for vraag in ["wi", "jan", "ode", "wisn", "1325a", "7-3-1948"] {
        assert!(!groot.zoek(vraag, 20).unwrap().is_empty(), "{vraag}");
        c.bench_function(&format!("zoeken op begin: {vraag}"), |b| {
            b.iter(|| groot.zoek(black_box(vraag), 20).unwrap())
        });
    }
    for vraag in ["jan jansen", "ann ber", "fat odeonstraat", "vries 1325"] {
        assert!(!groot.zoek(vraag, 20).unwrap().is_empty(), "{vraag}");
        c.bench_function(&format!("zoeken op twee woorden: {vraag}"), |b| {
            b.iter(|| groot.zoek(black_box(vraag), 20).unwrap());
        });
    }
    drop(groot);

    let verhaal = fatma_celik(Stadium::Besluit, &moment(&regels));
    let notitie = verhaal.feiten.iter().find(|f| matches!(f.feit, Feit::GesprekNotitie(_))).unwrap();
    // Each replaces the one before, as somebody does who goes on writing.
    let mut vorige = Vec::new();
    c.bench_function("een vastlegging vastleggen (op schijf)", |b| {
        b.iter(|| {
            let mut nieuw = notitie.clone();
            nieuw.dossier = DossierId(Uuid::from_u128(2));
            nieuw.vervangt = std::mem::take(&mut vorige);
            let vastgelegd = klein.leg_vast(&regels, vandaag(), vec![nieuw], Vec::new(), &[]).unwrap();
            vorige.push(vastgelegd[0].id);
        });
    });
    c.bench_function("een concept bewaren (op schijf)", |b| {
        // Each time another text: SQLite writes nothing when nothing changed.
        let mut toetsen = 0_u64;
        b.iter(|| {
            toetsen += 1;
            let tekst = format!("Ik red het huishouden niet meer {toetsen}");
            klein.bewaar_concept(Some(groot_dossier()), "notitie", &tekst, nu()).unwrap();
        });
    });
}

criterion_group! {
    name = groep;
    config = Criterion::default().sample_size(30).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = metingen
}
criterion_main!(groep);
