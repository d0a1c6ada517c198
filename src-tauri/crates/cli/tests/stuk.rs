//! `stuk controleer`, as a program: what was sent, what was changed, and a passphrase that never shows.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use store::{DOSSIERS, DOSSIERS_SLEUTEL, Kluis, Kosten, NieuweBijlage, NieuweVastlegging, Store, sha256_hex};
use wmo::feit::{Feit, MeldingOntvangen, MeldingOntvangstBevestigd};
use wmo::vastlegging::{ApparaatId, DossierId, Medewerker, MedewerkerId, Rol, ZaakId};

const WACHTZIN: &str = "een wachtzin om te proberen";
const PDF: &[u8] = b"%PDF-1.7\ntrailer << /ID [<00112233445566778899aabbccddeeff><00>] >>\n%%EOF\n";

fn nu() -> DateTime<Utc> {
    "2026-11-23T09:30:00Z".parse().unwrap()
}

/// A folder with one dossier and one letter that was sent.
fn map() -> tempfile::TempDir {
    let map = tempfile::tempdir().unwrap();
    let (_, sleutel) = Kluis::nieuw(&map.path().join(DOSSIERS_SLEUTEL), WACHTZIN, Kosten::GERING).unwrap();
    let mut store = Store::maak(&map.path().join(DOSSIERS), &sleutel).unwrap();
    let id: uuid::Uuid = "01939f3a-0000-7000-8000-000000000001".parse().unwrap();
    let dossier = DossierId(id);
    let nieuw = |feit| NieuweVastlegging {
        dossier,
        zaak: Some(ZaakId(id)),
        vervangt: Vec::new(),
        reden: None,
        feit,
        feitdatum: "2026-11-23".parse().unwrap(),
        feittijd: None,
        kanaal: None,
        vastgelegd_op: nu(),
        door: Medewerker { id: MedewerkerId(id), naam: "Sanne de Boer".into(), rol: Rol::Administratie },
        apparaat: ApparaatId(id),
    };
    let melding = MeldingOntvangen {
        hulpvraag: "Ik red het niet.".into(),
        melder: None,
        spoedsignaal: false,
        zaaknummer: "W-2026-00001-K7M4X".into(),
    };
    let brief = MeldingOntvangstBevestigd { stuk: Some(sha256_hex(PDF)) };
    let bijlage = NieuweBijlage {
        dossier,
        soort: "ontvangstbevestiging".into(),
        titel: "Ontvangstbevestiging".into(),
        vastgelegd_op: nu(),
        inhoud: PDF.to_vec(),
        merk: None,
    };
    let feiten = vec![nieuw(Feit::MeldingOntvangen(melding)), nieuw(Feit::MeldingOntvangstBevestigd(brief))];
    let regels = wmo::Regels::ingebouwd("almere").unwrap();
    store.leg_vast(&regels, "2026-11-23".parse().unwrap(), feiten, vec![bijlage], &[]).unwrap();
    map
}

fn vraag(map: &Path, bestand: &[u8], wachtzin: &str) -> Output {
    let pad = map.join("terug.pdf");
    fs::write(&pad, bestand).unwrap();
    let mut kind = Command::new(env!("CARGO_BIN_EXE_keukentafel-beheer"))
        .args(["stuk", "controleer"])
        .arg(&pad)
        .arg("--map")
        .arg(map)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may have refused before it asked.
    let _ = writeln!(kind.stdin.take().unwrap(), "{wachtzin}");
    kind.wait_with_output().unwrap()
}

#[test]
fn what_was_sent_is_known_by_its_bytes() {
    let map = map();
    let goed = vraag(map.path(), PDF, WACHTZIN);
    let tekst = String::from_utf8(goed.stdout).unwrap();
    assert_eq!(goed.status.code(), Some(0), "{tekst}");
    for deel in [
        "Dit is het stuk dat is verstuurd",
        "Ontvangstbevestiging",
        "W-2026-00001-K7M4X",
        "23 november 2026",
        "van 2 vastleggingen",
    ] {
        assert!(tekst.contains(deel), "{deel}: {tekst}");
    }
    assert!(!tekst.contains("Sanne"), "no names");

    let veranderd = String::from_utf8(PDF.to_vec()).unwrap().replace("1.7", "1.4");
    let anders = vraag(map.path(), veranderd.as_bytes(), WACHTZIN);
    let tekst = String::from_utf8(anders.stdout).unwrap();
    assert_eq!(anders.status.code(), Some(1));
    assert!(tekst.contains("wijkt af") && tekst.contains("Ontvangstbevestiging"), "{tekst}");
    let vreemd = vraag(map.path(), b"iets anders", WACHTZIN);
    assert_eq!(vreemd.status.code(), Some(1));
    assert!(String::from_utf8(vreemd.stdout).unwrap().contains("niet vanaf deze laptop"));
}

#[test]
fn without_the_passphrase_nothing_is_told() {
    let map = map();
    let fout = vraag(map.path(), PDF, "een andere wachtzin");
    assert_eq!((fout.status.code(), fout.stdout.len()), (Some(2), 0));
    let tekst = String::from_utf8(fout.stderr).unwrap();
    assert!(tekst.contains("De wachtzin klopt niet") && !tekst.contains("een andere wachtzin"), "{tekst}");
    let leeg = tempfile::tempdir().unwrap();
    assert_eq!(vraag(leeg.path(), PDF, WACHTZIN).status.code(), Some(2));
}
