//! What was acknowledged survives a program that is killed at any moment.
//!
//! The test starts itself again as a child that records and tells, on a pipe, what it recorded: each
//! line after the call returned. The parent kills it at a random moment (SIGKILL), opens the file,
//! and asks for everything that was acknowledged. `KEUKENTAFEL_CRASHES=5000` for more rounds,
//! `KEUKENTAFEL_ZAAD=<number>` for the same ones again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use store::oefengegevens::{Oefenmoment, Stadium, fatma_celik};
use store::{ConceptSleutel, Kluis, Kosten, NieuweBijlage, NieuweVastlegging, Store, StoreFout, sha256_hex};
use uuid::Uuid;
use wmo::Regels;
use wmo::vastlegging::DossierId;

const WACHTWOORD: &str = "zeven paarse fietsen";
const KIND: &str = "KEUKENTAFEL_CRASH_KIND";
const BEURT: &str = "KEUKENTAFEL_CRASH_BEURT";

fn vandaag() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

fn nu() -> DateTime<Utc> {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn regels() -> Regels {
    Regels::ingebouwd("almere").unwrap()
}

/// Numbers that follow from a seed (SplitMix64).
struct Worp(u64);

impl Worp {
    fn onder(&mut self, grens: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % grens
    }
}

/// As a person does: passphrase first. Each child comes an hour after the one before, so that a try
/// that a kill left counted is waited out.
fn open(map: &Path, beurt: i64) -> Result<Store, StoreFout> {
    let sleutel = Kluis::open(&map.join("kt.sleutel"), WACHTWOORD, nu() + TimeDelta::hours(beurt))?;
    Store::open(&map.join("kt.db"), &sleutel)
}

/// The child: records until it is killed. One line per acknowledgement:
/// `v <dossier> <id>`, `b <sha256>`, `c <key> <text>`, `w <key>`, `z <zaaknummer>`.
fn kind(map: &Path, zaad: u64, beurt: i64) {
    let mut worp = Worp(zaad);
    let mut store = open(map, beurt).unwrap();
    let regels = regels();
    let moment = Oefenmoment { regels: &regels, vandaag: vandaag(), nu: nu(), apparaat: store.apparaat().unwrap() };
    let bron = fatma_celik(Stadium::Besluit, &moment);
    let mut uit = std::io::stdout().lock();
    for beurt in 0_u64.. {
        let dossier = DossierId(Uuid::from_u128(u128::from(1 + worp.onder(12))));
        let concept = format!("veld{}", worp.onder(5));
        match worp.onder(8) {
            0 => {
                let nummer = store.nieuw_zaaknummer(2026).unwrap();
                writeln!(uit, "z {nummer}").unwrap();
            }
            1 | 2 => {
                let tekst = format!("{zaad}-{beurt}");
                store.bewaar_concept(Some(dossier), &concept, &tekst, nu()).unwrap();
                writeln!(uit, "c {}/{concept} {tekst}", dossier.0).unwrap();
            }
            _ => {
                let inhoud = format!("stuk {zaad} {beurt}").repeat(400).into_bytes();
                let hash = sha256_hex(&inhoud);
                let bijlage = NieuweBijlage {
                    dossier,
                    soort: "onderzoeksverslag".into(),
                    titel: "Onderzoeksverslag".into(),
                    merk: None,
                    vastgelegd_op: nu(),
                    inhoud,
                };
                let bijlagen = if worp.onder(4) == 0 { vec![bijlage] } else { Vec::new() };
                let met_bijlage = !bijlagen.is_empty();
                let stand = store.dossier(dossier).unwrap();
                let aantal = 1 + worp.onder(3);
                let nieuw: Vec<NieuweVastlegging> = (0..aantal)
                    .map(|_| {
                        let mut feit = bron.feiten[worp.onder(bron.feiten.len() as u64) as usize].clone();
                        feit.dossier = dossier;
                        let pad = feit.feit.pad(feit.zaak);
                        let koppen = stand.as_ref().and_then(|d| d.koppen.get(&pad)).cloned();
                        // Mostly a later version; sometimes a second answer beside the first.
                        feit.vervangt = if worp.onder(5) == 0 { Vec::new() } else { koppen.unwrap_or_default() };
                        feit
                    })
                    .collect();
                let klaar = [ConceptSleutel { dossier: Some(dossier), sleutel: concept.clone() }];
                let vastgelegd = store.leg_vast(&regels, vandaag(), nieuw, bijlagen, &klaar).unwrap();
                for v in &vastgelegd {
                    writeln!(uit, "v {} {}", dossier.0, v.id).unwrap();
                }
                if met_bijlage {
                    writeln!(uit, "b {hash}").unwrap();
                }
                writeln!(uit, "w {}/{concept}", dossier.0).unwrap();
            }
        }
        uit.flush().unwrap();
    }
}

/// Everything that children acknowledged so far.
#[derive(Default)]
struct Toegezegd {
    vastleggingen: BTreeMap<Uuid, Vec<String>>,
    bijlagen: Vec<String>,
    /// None: recorded, so the draft went.
    concepten: BTreeMap<String, Option<String>>,
    zaaknummers: Vec<String>,
}

impl Toegezegd {
    fn hoor(&mut self, regel: &str) {
        let delen: Vec<&str> = regel.split(' ').collect();
        match delen.as_slice() {
            ["v", dossier, id] => {
                self.vastleggingen.entry(dossier.parse().unwrap()).or_default().push((*id).to_owned());
            }
            ["b", hash] => self.bijlagen.push((*hash).to_owned()),
            ["c", sleutel, tekst] => drop(self.concepten.insert((*sleutel).to_owned(), Some((*tekst).to_owned()))),
            ["w", sleutel] => drop(self.concepten.insert((*sleutel).to_owned(), None)),
            ["z", nummer] => {
                assert!(!self.zaaknummers.iter().any(|n| n == nummer), "a number was given twice");
                self.zaaknummers.push((*nummer).to_owned());
            }
            // The child was killed in the middle of a line, or the harness said something.
            _ => {}
        }
    }
}

/// Kills a child at a random moment and gives what it acknowledged.
fn ronde(map: &Path, beurt: usize, worp: &mut Worp, toegezegd: &mut Toegezegd) {
    let mut opdracht = Command::new(std::env::current_exe().unwrap());
    opdracht.args(["--exact", "--nocapture", "acknowledged_is_kept"]).env(KIND, map).env(BEURT, beurt.to_string());
    opdracht.env("KEUKENTAFEL_ZAAD", worp.onder(u64::MAX).to_string());
    let mut proces = opdracht.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let uitvoer = proces.stdout.take().unwrap();
    let (zeg, hoor) = std::sync::mpsc::channel();
    let lezer = std::thread::spawn(move || {
        for regel in BufReader::new(uitvoer).lines().map_while(Result::ok) {
            // Only the parent's end can be gone, and then nobody asks any more.
            let _ = zeg.send(regel);
        }
    });
    // Some rounds end while the file is being opened; most while it is written.
    if worp.onder(8) > 0 {
        while let Ok(regel) = hoor.recv_timeout(Duration::from_secs(60)) {
            let bezig = matches!(regel.as_bytes().first(), Some(b'v' | b'b' | b'c' | b'w' | b'z'));
            toegezegd.hoor(&regel);
            if bezig {
                break;
            }
        }
    }
    std::thread::sleep(Duration::from_micros(worp.onder(60_000)));
    proces.kill().unwrap();
    proces.wait().unwrap();
    lezer.join().unwrap();
    hoor.try_iter().for_each(|regel| toegezegd.hoor(&regel));
}

/// Everything that was acknowledged is there. Drafts and the last act may be one step further than
/// was heard: what was committed and not acknowledged is allowed, what was acknowledged is owed.
fn keur(store: &Store, toegezegd: &mut Toegezegd, alles: bool) {
    let controle = store.controleer().unwrap();
    assert!(controle.in_orde(), "{:?}", controle.gebreken);
    assert_eq!(controle.schakels, controle.vastleggingen, "everything was recorded here");
    for (dossier, ids) in &toegezegd.vastleggingen {
        let id = DossierId(*dossier);
        let aanwezig: Vec<String> = store.vastleggingen(id).unwrap().iter().map(|v| v.id.to_string()).collect();
        assert!(ids.iter().all(|id| aanwezig.contains(id)), "an acknowledged vastlegging is gone");
        assert!(store.klopt_projectie(id, &regels()).unwrap(), "a projection is out of step");
    }
    let laatste = if alles { toegezegd.bijlagen.len() } else { 3 };
    for hash in toegezegd.bijlagen.iter().rev().take(laatste) {
        assert!(store.bijlage(hash).unwrap().is_some(), "an acknowledged document is gone");
    }
    let mut verder = 0;
    for (sleutel, verwacht) in &mut toegezegd.concepten {
        let (dossier, veld) = sleutel.split_once('/').unwrap();
        let concepten = store.concepten(Some(DossierId(dossier.parse().unwrap()))).unwrap();
        let gevonden = concepten.into_iter().find(|c| c.sleutel == veld).map(|c| c.tekst);
        if gevonden != *verwacht {
            // Then the last act of the child that was killed reached the disk and not our ears. That is
            // one act on one draft: a later text of the same child, the first of a new one, or gone.
            verder += 1;
            let nummer = |tekst: &Option<String>| -> Option<u64> { tekst.as_ref()?.rsplit('-').next()?.parse().ok() };
            let zelfde_kind = |a: &str, b: &str| a.split('-').next() == b.split('-').next();
            if let (Some(oud), Some(nieuw)) = (&*verwacht, &gevonden) {
                assert!(!zelfde_kind(oud, nieuw) || nummer(&gevonden) > nummer(verwacht), "a draft went back");
            }
            *verwacht = gevonden;
        }
    }
    assert!(verder <= 1, "{verder} drafts differ from what was acknowledged");
}

#[test]
fn acknowledged_is_kept() {
    let zaad = std::env::var("KEUKENTAFEL_ZAAD").ok().and_then(|z| z.parse().ok());
    if let Some(map) = std::env::var_os(KIND) {
        let beurt = std::env::var(BEURT).unwrap().parse().unwrap();
        return kind(&PathBuf::from(map), zaad.unwrap_or_default(), beurt);
    }
    let zaad: u64 = zaad.unwrap_or_else(|| u64::from(std::process::id()) ^ 0x5EED);
    let rondes: usize = std::env::var("KEUKENTAFEL_CRASHES").ok().and_then(|n| n.parse().ok()).unwrap_or(200);
    println!("KEUKENTAFEL_ZAAD={zaad}, {rondes} rounds");

    let map = tempfile::tempdir().unwrap();
    let (_, sleutel) = Kluis::nieuw(&map.path().join("kt.sleutel"), WACHTWOORD, Kosten::GERING).unwrap();
    drop(Store::maak(&map.path().join("kt.db"), &sleutel).unwrap());

    let mut worp = Worp(zaad);
    let mut toegezegd = Toegezegd::default();
    for beurt in 0..rondes {
        ronde(map.path(), beurt, &mut worp, &mut toegezegd);
        keur(&Store::open(&map.path().join("kt.db"), &sleutel).unwrap(), &mut toegezegd, false);
    }
    let mut store = Store::open(&map.path().join("kt.db"), &sleutel).unwrap();
    keur(&store, &mut toegezegd, true);
    let voor = store.werkvoorraad().unwrap();
    store.herbouw(&regels(), vandaag()).unwrap();
    assert_eq!(store.werkvoorraad().unwrap(), voor);
    assert!(store.afwijkende_projecties(&regels()).unwrap().is_empty());
    let aantal: usize = toegezegd.vastleggingen.values().map(Vec::len).sum();
    println!("{aantal} vastleggingen, {} documents acknowledged; nothing lost", toegezegd.bijlagen.len());
    assert!(aantal > 3 * rondes, "the children hardly recorded anything");
    let namen: Vec<_> = fs::read_dir(map.path()).unwrap().map(|i| i.unwrap().file_name()).collect();
    assert!(namen.len() <= 6, "files were left behind: {namen:?}");
}
