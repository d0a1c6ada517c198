//! How long a full onderzoeksverslag takes: the blocks and pages, the PDF, the preview.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../tests/voorbeeld/mod.rs"]
mod voorbeeld;

use criterion::{Criterion, criterion_group, criterion_main};
use stukken::StukSoort;
use voorbeeld::{rijk, stuk};

fn verslag(c: &mut Criterion) {
    let map = rijk();
    let maak = || stuk(StukSoort::Onderzoeksverslag, &map, "2026-12-10").unwrap();
    let klaar = maak();
    c.bench_function("verslag: maken", |b| b.iter(maak));
    c.bench_function("verslag: maken en PDF", |b| b.iter(|| maak().pdf().unwrap()));
    c.bench_function("verslag: maken en voorbeeld", |b| b.iter(|| maak().paginas_svg()));
    c.bench_function("verslag: alleen PDF", |b| b.iter(|| klaar.pdf().unwrap()));
}

criterion_group!(benches, verslag);
criterion_main!(benches);
