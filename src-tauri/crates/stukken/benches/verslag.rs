//! How long a full onderzoeksverslag takes in a process that made one before: the blocks and pages, the
//! PDF, the preview, and both again after one paragraph was changed.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../tests/voorbeeld/mod.rs"]
mod voorbeeld;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use serde_json::json;
use stukken::{Gegevens, Stuk, StukSoort, maak, vergeet};
use voorbeeld::{MEDEWERKER, dag, regels, rijk, zaak};
use wmo::{Dossier, Regels};

fn verslag(c: &mut Criterion) {
    let (regels, dossier) = (regels(), rijk().dossier());
    let klaar = stuk(&regels, &dossier);
    let nieuw = || {
        vergeet();
        stuk(&regels, &dossier)
    };
    c.bench_function("verslag: maken", |b| b.iter(nieuw));
    c.bench_function("verslag: maken en PDF", |b| b.iter(|| nieuw().pdf().unwrap()));
    c.bench_function("verslag: maken en voorbeeld", |b| b.iter(|| nieuw().paginas_svg()));
    c.bench_function("verslag: alleen PDF", |b| b.iter(|| klaar.pdf().unwrap()));
    let mut keer = 0;
    let mut anders = || {
        keer += 1;
        met_alinea(keer)
    };
    c.bench_function("verslag: een alinea anders, voorbeeld", |b| {
        b.iter_batched(&mut anders, |d| stuk(&regels, &d).paginas_svg(), BatchSize::PerIteration);
    });
    c.bench_function("verslag: een alinea anders, PDF", |b| {
        b.iter_batched(&mut anders, |d| stuk(&regels, &d).pdf().unwrap(), BatchSize::PerIteration);
    });
}

fn stuk(regels: &Regels, dossier: &Dossier) -> Stuk {
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

/// The same dossier with a note that was never seen before, on the second of nine pages.
fn met_alinea(keer: u32) -> Dossier {
    let anders = rijk().anders(|soort, mut data| {
        if soort == "gesprek_notitie" && data["onderwerp"] == "wonen" {
            data["notitie"] = json!(format!(
                "Je woont sinds {keer} weken met je jongste zoon in een benedenwoning met een kleine tuin."
            ));
        }
        Some(data)
    });
    anders.dossier()
}

criterion_group!(benches, verslag);
criterion_main!(benches);
