//! The same onderzoeksverslag by Keukentafel and by Typst, in turns: how long each takes, and how many
//! times as long Typst takes. See README.md.

mod bron;
#[path = "../../../src-tauri/crates/stukken/tests/voorbeeld/mod.rs"]
mod voorbeeld;
mod wereld;

use serde_json::{Value, json};
use std::process::Command;
use std::time::{Duration, Instant};
use stukken::{Gegevens, Stuk, StukSoort, maak, vergeet};
use voorbeeld::{MEDEWERKER, dag, regels, rijk, zaak};
use wereld::Wereld;
use wmo::{Dossier, Regels};

/// Set for a process that measures the first document: who makes it.
const KOUD: &str = "VERSLAG_KOUD";
const PROCESSEN: usize = 51;
const RONDEN: u32 = 101;

fn main() {
    let regels = regels();
    if let Ok(wie) = std::env::var(KOUD) {
        println!("{}", koud(&wie, &regels).as_nanos());
        return;
    }
    if let Some(map) = std::env::args().nth(1) {
        bewaar(&map, &regels);
        return;
    }
    println!("{:<44} {:>12} {:>12} {:>7}", "median of one verslag to PDF (ms)", "Keukentafel", "Typst", "ratio");
    let mut tijden = (Vec::new(), Vec::new());
    for _ in 0..PROCESSEN {
        tijden.0.push(in_eigen_proces("keukentafel"));
        tijden.1.push(in_eigen_proces("typst"));
    }
    toon("first in a fresh process", tijden);
    // Every round has words of its own: nobody has made this verslag before.
    let mut typst = Wereld::nieuw();
    for (naam, onthoudt) in [("next one, nothing kept of the last", false), ("one paragraph changed", true)]
    {
        let mut tijden = (Vec::new(), Vec::new());
        for ronde in 0..RONDEN {
            let dossier = dossier(if onthoudt { RONDEN + ronde } else { ronde });
            if !onthoudt {
                vergeet();
                typst::comemo::evict(0);
            }
            let begin = Instant::now();
            let stuk = stuk(&dossier, &regels);
            stuk.pdf().unwrap();
            tijden.0.push(begin.elapsed());
            let bron = bron::bron(&stuk.blokken);
            let begin = Instant::now();
            typst.pdf(&bron);
            tijden.1.push(begin.elapsed());
        }
        toon(naam, tijden);
    }
}

/// A dossier with one note that nobody else has.
fn dossier(ronde: u32) -> Dossier {
    let anders = |soort: &str, mut data: Value| {
        if soort == "gesprek_notitie" && data["onderwerp"] == "wonen" {
            data["notitie"] = json!(format!("Je woont sinds {} weken in een benedenwoning met drie kamers.", ronde + 2));
        }
        Some(data)
    };
    rijk().anders(anders).dossier()
}

fn stuk(dossier: &Dossier, regels: &Regels) -> Stuk {
    let gegevens = Gegevens {
        dossier,
        zaak: zaak(),
        regels,
        datum: dag("2026-12-10"),
        versie: Some(2),
        besluit: None,
        onderwerp: None,
        medewerker: MEDEWERKER,
        inzage: &[],
        oefenen: false,
    };
    maak(StukSoort::Onderzoeksverslag, &gegevens).unwrap()
}

/// From the first call to the bytes. Keukentafel fills the letter text from the dossier too; Typst gets
/// the filled text, and both still have to read their fonts.
fn koud(wie: &str, regels: &Regels) -> Duration {
    let dossier = dossier(0);
    if wie == "keukentafel" {
        let begin = Instant::now();
        stuk(&dossier, regels).pdf().unwrap();
        return begin.elapsed();
    }
    let bron = bron::bron(&stuk(&dossier, regels).blokken);
    let begin = Instant::now();
    Wereld::nieuw().pdf(&bron);
    begin.elapsed()
}

fn in_eigen_proces(wie: &str) -> Duration {
    let uit = Command::new(std::env::current_exe().unwrap()).env(KOUD, wie).output().unwrap();
    assert!(uit.status.success(), "{}", String::from_utf8_lossy(&uit.stderr));
    Duration::from_nanos(String::from_utf8(uit.stdout).unwrap().trim().parse().unwrap())
}

fn toon(naam: &str, (mut onze, mut typst): (Vec<Duration>, Vec<Duration>)) {
    let mut midden = |tijden: &mut Vec<Duration>| {
        tijden.sort();
        tijden[tijden.len() / 2].as_secs_f64() * 1000.0
    };
    let (onze, typst) = (midden(&mut onze), midden(&mut typst));
    println!("{naam:<44} {onze:>12.1} {typst:>12.1} {:>7.1}", typst / onze);
}

/// Both files, to look at.
fn bewaar(map: &str, regels: &Regels) {
    let stuk = stuk(&dossier(0), regels);
    let bron = bron::bron(&stuk.blokken);
    let (typst, paginas) = Wereld::nieuw().pdf(&bron);
    println!("Keukentafel {} pages, Typst {paginas} pages", stuk.aantal_paginas());
    let map = std::path::Path::new(map);
    std::fs::create_dir_all(map).unwrap();
    std::fs::write(map.join("keukentafel.pdf"), stuk.pdf().unwrap()).unwrap();
    std::fs::write(map.join("typst.pdf"), typst).unwrap();
    std::fs::write(map.join("verslag.typ"), bron).unwrap();
}
