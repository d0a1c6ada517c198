use super::*;
use chrono::TimeDelta;
use std::fs;

const GOED: &str = "zeven paarse fietsen";

fn nu() -> DateTime<Utc> {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn kluis() -> (tempfile::TempDir, std::path::PathBuf, Sleutel) {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().join("kt.sleutel");
    let (_, sleutel) = Kluis::nieuw(&pad, GOED, Kosten::GERING).unwrap();
    (map, pad, sleutel)
}

#[test]
fn the_right_passphrase_gives_the_same_key() {
    let (_map, pad, sleutel) = kluis();
    assert_eq!(Kluis::open(&pad, GOED, nu()).unwrap().bytes(), sleutel.bytes());
    assert!(matches!(Kluis::nieuw(&pad, GOED, Kosten::GERING), Err(StoreFout::BestaatAl)));
}

#[test]
fn two_ways_to_type_an_accent_are_one_passphrase() {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().join("kt.sleutel");
    Kluis::nieuw(&pad, "caf\u{e9} in Almere", Kosten::GERING).unwrap();
    assert!(Kluis::open(&pad, "cafe\u{301} in Almere", nu()).is_ok());
}

#[test]
fn wrong_passphrases_wait_longer_each_time() {
    let (_map, pad, _) = kluis();
    let mut moment = nu();
    for wacht in [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
        assert!(matches!(Kluis::open(&pad, "niet het goede", moment), Err(StoreFout::VerkeerdWachtwoord)));
        // Even the right one has to wait, up to the last moment.
        let te_vroeg = moment + TimeDelta::milliseconds(wacht * 1000 - 1);
        assert!(matches!(Kluis::open(&pad, GOED, te_vroeg), Err(StoreFout::TeSnel { wacht_seconden: 1 })));
        assert!(
            matches!(Kluis::open(&pad, GOED, moment), Err(StoreFout::TeSnel { wacht_seconden }) if wacht_seconden == wacht as u64)
        );
        moment += TimeDelta::seconds(wacht);
    }
    assert!(Kluis::open(&pad, GOED, moment).is_ok());
    // The right one starts the count afresh.
    assert!(matches!(Kluis::open(&pad, "niet het goede", moment), Err(StoreFout::VerkeerdWachtwoord)));
    assert!(Kluis::open(&pad, GOED, moment + TimeDelta::seconds(1)).is_ok());
}

#[test]
fn a_clock_that_was_ahead_locks_nobody_out() {
    let (_map, pad, _) = kluis();
    let ver_weg = nu() + TimeDelta::days(4000);
    assert!(Kluis::open(&pad, "niet het goede", ver_weg).is_err());
    assert!(matches!(Kluis::open(&pad, GOED, nu()), Err(StoreFout::TeSnel { wacht_seconden: 1 })));
}

#[test]
fn a_wrong_name_counts_like_a_wrong_passphrase() {
    let (_map, pad, _) = kluis();
    assert!(matches!(Kluis::weiger(&pad, nu()), StoreFout::VerkeerdWachtwoord));
    assert!(matches!(Kluis::open(&pad, GOED, nu()), Err(StoreFout::TeSnel { wacht_seconden: 1 })));
}

#[test]
fn another_passphrase_wraps_the_same_key() {
    let (_map, pad, sleutel) = kluis();
    let nieuw = "acht groene stoelen";
    Kluis::wijzig_wachtwoord(&pad, GOED, nieuw, Kosten::GERING, nu()).unwrap();
    assert_eq!(Kluis::open(&pad, nieuw, nu()).unwrap().bytes(), sleutel.bytes());
    assert!(matches!(Kluis::open(&pad, GOED, nu()), Err(StoreFout::VerkeerdWachtwoord)));
    let kort = Kluis::wijzig_wachtwoord(&pad, nieuw, "kort", Kosten::GERING, nu() + TimeDelta::hours(1));
    assert!(matches!(kort, Err(StoreFout::WachtwoordTeKort)));
}

#[test]
fn absurd_costs_newer_forms_and_rubbish_are_refused_and_left_alone() {
    let (_map, pad, _) = kluis();
    let goed = fs::read_to_string(&pad).unwrap();
    let gevallen = [
        (goed.replace("\"geheugen_kib\": 8", "\"geheugen_kib\": 4294967295"), "OnmogelijkeKosten"),
        (goed.replace("\"rondes\": 1", "\"rondes\": 4000000000"), "OnmogelijkeKosten"),
        (goed.replace("\"banen\": 1", "\"banen\": 0"), "OnmogelijkeKosten"),
        (goed.replace("\"versie\": 1", "\"versie\": 2"), "NieuwereVersie"),
        (goed.replace("argon2id", "argon3"), "NieuwereVersie"),
        (goed[..goed.len() / 2].to_owned(), "Beschadigd"),
        (String::new(), "Beschadigd"),
        ("x".repeat(200_000), "Beschadigd"),
    ];
    for (tekst, verwacht) in gevallen {
        assert_ne!(tekst, goed, "the case changes nothing");
        fs::write(&pad, &tekst).unwrap();
        let fout = Kluis::open(&pad, GOED, nu()).unwrap_err();
        assert!(format!("{fout:?}").starts_with(verwacht), "{fout:?}");
        assert_eq!(fs::read_to_string(&pad).unwrap(), tekst);
    }
}

#[test]
fn a_changed_wrap_looks_like_a_wrong_passphrase() {
    let (_map, pad, _) = kluis();
    let mut bestand = Zijbestand::lees(&pad).unwrap();
    let eerste = if bestand.omslag.starts_with('0') { "1" } else { "0" };
    bestand.omslag.replace_range(..1, eerste);
    bestand.schrijf(&pad).unwrap();
    assert!(matches!(Kluis::open(&pad, GOED, nu()), Err(StoreFout::VerkeerdWachtwoord)));
}

#[test]
fn costs_have_bounds() {
    assert!(Kosten::new(64 * 1024, 3, 4).is_ok());
    assert!(Kosten::new(2 * 1024 * 1024, 3, 1).is_err());
    assert!(Kosten::new(8, 1, 2).is_err(), "argon2 needs 8 KiB per lane");
}

#[test]
fn a_key_shows_nothing() {
    let sleutel = Sleutel::willekeurig().unwrap();
    assert_eq!(format!("{sleutel:?}"), "Sleutel(…)");
    assert!(sleutel.pragma().len() <= 100, "the text would have grown and left a copy behind");
}
