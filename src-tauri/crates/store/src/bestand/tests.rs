use super::*;
use crate::proef::{self, Proef};
use migratie::{MIGRATIES, Migratie};
use std::io::{Seek, SeekFrom, Write};

/// A closed file with something in it.
fn dicht() -> (tempfile::TempDir, PathBuf, Sleutel) {
    let mut proef = Proef::new();
    let dossier = proef.nieuw_dossier();
    proef.leg_vast(vec![proef::melding(dossier, "W-2026-00001-K7M4X")]);
    let Proef { map, sleutel, store, .. } = proef;
    let pad = store.pad().to_owned();
    drop(store);
    (map, pad, sleutel)
}

/// Refused, and not a byte of the file is different.
fn geweigerd(pad: &Path, sleutel: &Sleutel) -> StoreFout {
    // An empty log is no log.
    let log = || fs::read(naast(pad, "-wal")).unwrap_or_default();
    let (voor, log_voor) = (fs::read(pad).unwrap(), log());
    let fout = Store::open(pad, sleutel).unwrap_err();
    assert!(fs::read(pad).unwrap() == voor, "the file was changed");
    assert!(log() == log_voor, "the log was changed");
    fout
}

#[test]
fn what_was_recorded_is_there_after_closing() {
    let (_map, pad, sleutel) = dicht();
    assert!(!naast(&pad, "-wal").exists() && !naast(&pad, "-shm").exists());
    let store = Store::open(&pad, &sleutel).unwrap();
    assert_eq!(store.dossiers().unwrap().len(), 1);
    assert!(store.controleer().unwrap().in_orde());
    drop(store);
    assert!(matches!(Store::maak(&pad, &sleutel), Err(StoreFout::BestaatAl)));
    assert!(Store::open(&pad, &sleutel).is_ok(), "the failed try left the file alone");
}

#[test]
fn a_wrong_key_opens_nothing_and_changes_nothing() {
    let (_map, pad, _) = dicht();
    assert!(matches!(geweigerd(&pad, &Sleutel::willekeurig().unwrap()), StoreFout::Beschadigd));
}

#[test]
fn a_wrong_key_changes_nothing_when_a_crash_left_a_log() {
    let mut proef = Proef::new();
    let dossier = proef.nieuw_dossier();
    proef.leg_vast(vec![proef::melding(dossier, "W-2026-00001-K7M4X")]);
    // As after a crash: the log holds what the file does not yet.
    let kopie = proef.map.path().join("kopie.db");
    fs::copy(proef.store.pad(), &kopie).unwrap();
    fs::copy(naast(proef.store.pad(), "-wal"), naast(&kopie, "-wal")).unwrap();
    assert!(fs::metadata(naast(&kopie, "-wal")).unwrap().len() > 0);
    assert!(matches!(geweigerd(&kopie, &Sleutel::willekeurig().unwrap()), StoreFout::Beschadigd));
    let store = Store::open(&kopie, &proef.sleutel).unwrap();
    assert_eq!(store.dossiers().unwrap(), [dossier], "with the right key nothing is lost");
}

#[test]
fn a_file_that_was_cut_off_is_refused() {
    let (_map, pad, sleutel) = dicht();
    let lengte = fs::metadata(&pad).unwrap().len();
    for rest in [lengte - 1, lengte - 4096, lengte / 2, 4096, 100, 1, 0] {
        File::options().write(true).open(&pad).unwrap().set_len(rest).unwrap();
        assert!(matches!(geweigerd(&pad, &sleutel), StoreFout::Beschadigd), "{rest} bytes left");
    }
}

#[test]
fn one_changed_byte_anywhere_is_refused() {
    let (_map, pad, sleutel) = dicht();
    let goed = fs::read(&pad).unwrap();
    // Somewhere in every page, each time somewhere else.
    for (pagina, plaats) in (0..goed.len()).step_by(4096).zip((0..4096).step_by(97).cycle()) {
        let mut bestand = File::options().write(true).open(&pad).unwrap();
        bestand.seek(SeekFrom::Start((pagina + plaats) as u64)).unwrap();
        bestand.write_all(&[goed[pagina + plaats] ^ 0x40]).unwrap();
        drop(bestand);
        assert!(matches!(geweigerd(&pad, &sleutel), StoreFout::Beschadigd), "page at {pagina}, byte {plaats}");
        fs::write(&pad, &goed).unwrap();
    }
    assert!(Store::open(&pad, &sleutel).is_ok());
}

#[test]
fn a_file_that_is_something_else_is_refused() {
    let (map, _, sleutel) = dicht();
    let pad = map.path().join("anders.db");
    assert!(matches!(Store::open(&pad, &sleutel), Err(StoreFout::BestandOntbreekt)));
    fs::write(&pad, vec![b'x'; 50_000]).unwrap();
    assert!(matches!(geweigerd(&pad, &sleutel), StoreFout::Beschadigd));
    // Encrypted with this key, but not ours.
    fs::write(&pad, []).unwrap();
    let vreemd = verbind(&pad, &sleutel).unwrap();
    vreemd.execute_batch("create table iets(x)").unwrap();
    drop(vreemd);
    assert!(matches!(geweigerd(&pad, &sleutel), StoreFout::Beschadigd));
}

#[test]
fn two_programs_do_not_open_one_file() {
    let (_map, pad, sleutel) = dicht();
    let eerste = Store::open(&pad, &sleutel).unwrap();
    assert!(matches!(Store::open(&pad, &sleutel), Err(StoreFout::InGebruik)));
    assert!(matches!(Store::maak(&pad, &sleutel), Err(StoreFout::InGebruik)));
    drop(eerste);
    assert!(Store::open(&pad, &sleutel).is_ok());
}

#[cfg(unix)]
#[test]
fn a_directory_that_may_not_be_written_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let (map, pad, sleutel) = dicht();
    let schrijven = fs::Permissions::from_mode(0o700);
    fs::remove_file(naast(&pad, ".slot")).unwrap();
    fs::set_permissions(map.path(), fs::Permissions::from_mode(0o500)).unwrap();
    // Who is root may write anywhere; then there is nothing to refuse.
    let mag_toch = File::create(map.path().join("mag")).is_ok();
    let geopend = Store::open(&pad, &sleutel);
    let gemaakt = Store::maak(&map.path().join("nieuw.db"), &sleutel);
    fs::set_permissions(map.path(), schrijven).unwrap();
    if !mag_toch {
        assert!(matches!(geopend, Err(StoreFout::GeenToegang)));
        assert!(matches!(gemaakt, Err(StoreFout::GeenToegang)));
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let (_map, pad, _) = dicht();
    assert_eq!(fs::metadata(&pad).unwrap().permissions().mode() & 0o777, 0o600);
}

const TWEEDE: Migratie =
    Migratie { nummer: 6, sql: "-- leesbaar_vanaf: 1\ncreate table erbij(x); insert into erbij values(7);" };
const DERDE: Migratie = Migratie { nummer: 7, sql: "-- leesbaar_vanaf: 7\ncreate table nog_een(x);" };
const MISLUKT: Migratie =
    Migratie { nummer: 8, sql: "-- leesbaar_vanaf: 8\ncreate table half(x); insert into nergens values(1);" };

fn migreer_los(pad: &Path, sleutel: &Sleutel, stap: Migratie) -> Result<(), StoreFout> {
    let mut db = verbind(pad, sleutel)?;
    richt_in(&db)?;
    migreer(&mut db, pad, &[stap])
}

#[test]
fn a_migration_copies_the_file_first() {
    let (_map, pad, sleutel) = dicht();
    let voor = fs::read(&pad).unwrap();
    migreer_los(&pad, &sleutel, TWEEDE).unwrap();
    let kopie = naast(&pad, ".schema-5");
    assert!(fs::read(&kopie).unwrap() == voor);
    assert_eq!(Store::open(&kopie, &sleutel).unwrap().dossiers().unwrap().len(), 1);
}

#[test]
fn a_newer_file_opens_when_it_says_so_and_is_left_alone_when_it_does_not() {
    let (_map, pad, sleutel) = dicht();
    migreer_los(&pad, &sleutel, TWEEDE).unwrap();
    // Readable from step 1 on: this program may work in it, and takes nothing away.
    let store = Store::open(&pad, &sleutel).unwrap();
    let x: i64 = store.db.query_row("select x from erbij", [], |rij| rij.get(0)).unwrap();
    assert_eq!(x, 7);
    drop(store);
    migreer_los(&pad, &sleutel, DERDE).unwrap();
    assert!(matches!(geweigerd(&pad, &sleutel), StoreFout::NieuwereVersie));
    // A backup copy is looked over in this way before it is put back.
    let (voor, om_te_lezen) = (fs::read(&pad).unwrap(), Store::open_om_te_lezen(&pad, &sleutel));
    assert!(matches!(om_te_lezen, Err(StoreFout::NieuwereVersie)));
    assert!(fs::read(&pad).unwrap() == voor);
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    let (_map, pad, sleutel) = dicht();
    assert!(migreer_los(&pad, &sleutel, MISLUKT).is_err());
    let store = Store::open(&pad, &sleutel).unwrap();
    let half: i64 =
        store.db.query_row("select count(*) from sqlite_schema where name = 'half'", [], |rij| rij.get(0)).unwrap();
    assert_eq!((half, store.dossiers().unwrap().len()), (0, 1));
}

#[test]
fn the_disk_is_asked_for_everything_that_durability_needs() {
    let (_map, pad, sleutel) = dicht();
    let store = Store::open(&pad, &sleutel).unwrap();
    let pragma = |naam: &str| -> String {
        store
            .db
            .pragma_query_value(None, naam, |rij| rij.get::<_, rusqlite::types::Value>(0))
            .map(|w| format!("{w:?}"))
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
    assert_eq!(pragma("synchronous"), "Integer(2)");
    assert_eq!(pragma("foreign_keys"), "Integer(1)");
    assert_eq!(pragma("temp_store"), "Integer(2)");
    assert_eq!(pragma("cell_size_check"), "Integer(1)");
    assert_eq!(pragma("locking_mode"), "Text(\"exclusive\")");
    assert!(rusqlite::version_number() >= 3_051_003, "older ones have the WAL reset fault");
}

#[test]
fn a_file_of_before_the_worklist_knew_whose_work_it_is_opens_with_its_zaken() {
    let (_map, pad, sleutel) = dicht();
    fs::remove_file(&pad).unwrap();
    fs::write(&pad, "").unwrap();
    let mut db = verbind(&pad, &sleutel).unwrap();
    richt_in(&db).unwrap();
    db.pragma_update(None, "application_id", KENMERK).unwrap();
    migreer(&mut db, &pad, &MIGRATIES[..4]).unwrap();
    db.execute_batch(
        "insert into dossier_nummer values(1, zeroblob(16));
         insert into zaak values(1, 0, zeroblob(16), 'W-1', 'melding', '[]');",
    )
    .unwrap();
    drop(db);
    let store = Store::open(&pad, &sleutel).unwrap();
    let zaak = "select zaaknummer || behandelaar_naam from zaak where behandelaar is null";
    let zaaknummer: String = store.db.query_row(zaak, [], |rij| rij.get(0)).unwrap();
    assert_eq!(zaaknummer, "W-1", "until it is projected again nobody looks after it");
    assert!(naast(&pad, ".schema-4").exists());
}
