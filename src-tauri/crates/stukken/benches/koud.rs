//! How long the first onderzoeksverslag of a fresh process takes: letters, letter texts and everything
//! else still have to be read. Each figure is that of many processes, which take turns.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

#[path = "../tests/voorbeeld/mod.rs"]
mod voorbeeld;

use std::process::Command;
use std::time::{Duration, Instant};
use stukken::{Gegevens, StukSoort, maak};
use voorbeeld::{MEDEWERKER, dag, regels, rijk, zaak};

/// Set for the process that measures: what it makes.
const WAT: &str = "STUKKEN_KOUD";
const PROCESSEN: usize = 101;
const SOORTEN: [(&str, &str); 2] = [("pdf", "verslag: koud, PDF"), ("svg", "verslag: koud, voorbeeld")];

fn main() {
    if let Ok(wat) = std::env::var(WAT) {
        println!("{}", eerste(&wat).as_nanos());
        return;
    }
    // `cargo test --all-targets` only wants to know that it runs.
    let aantal = if std::env::args().any(|a| a == "--bench") { PROCESSEN } else { 1 };
    let mut tijden = SOORTEN.map(|_| Vec::new());
    for _ in 0..aantal {
        for ((wat, _), tijden) in SOORTEN.iter().zip(&mut tijden) {
            tijden.push(in_eigen_proces(wat));
        }
    }
    for ((_, naam), tijden) in SOORTEN.iter().zip(&mut tijden) {
        tijden.sort();
        let deel = |kwart: usize| tijden[(tijden.len() - 1) * kwart / 4].as_secs_f64() * 1000.0;
        println!(
            "{naam:<28} median {:.1} ms, quartiles {:.1} to {:.1}, least {:.1}, most {:.1} ({aantal} processes)",
            deel(2),
            deel(1),
            deel(3),
            deel(0),
            deel(4)
        );
    }
}

fn in_eigen_proces(wat: &str) -> Duration {
    let uit = Command::new(std::env::current_exe().unwrap()).env(WAT, wat).output().unwrap();
    assert!(uit.status.success(), "{}", String::from_utf8_lossy(&uit.stderr));
    Duration::from_nanos(String::from_utf8(uit.stdout).unwrap().trim().parse().unwrap())
}

/// From the first call to the bytes. The dossier and the rules of the gemeente are there: the window
/// has shown them by then.
fn eerste(wat: &str) -> Duration {
    let (dossier, regels) = (rijk().dossier(), regels());
    let gegevens = Gegevens {
        dossier: &dossier,
        zaak: zaak(),
        regels: &regels,
        datum: dag("2026-12-10"),
        versie: Some(2),
        besluit: None,
        onderwerp: None,
        medewerker: MEDEWERKER,
        inzage: &[],
        oefenen: false,
    };
    let begin = Instant::now();
    let stuk = maak(StukSoort::Onderzoeksverslag, &gegevens).unwrap();
    let bytes = match wat {
        "pdf" => stuk.pdf().unwrap().len(),
        _ => stuk.paginas_svg().iter().map(|p| p.svg.len()).sum(),
    };
    let tijd = begin.elapsed();
    assert!(bytes > 10_000);
    assert!(stuk.aantal_paginas() >= 9);
    tijd
}
