//! Real files, spoilt: whatever stands in them, the program answers or says what is wrong. The same seed
//! spoils the same way, so that what falls out can be looked at again. The targets in `fuzz` ask the same
//! of bytes that a fuzzer looks for.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod proeven;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Spoilt versions of each real file.
const PER_CASUS: u64 = 6;
const PER_PROFIEL: u64 = 200;
const PER_BRIEF: u64 = 1;
const PER_REGEL: u64 = 300;
const PER_BEELDMERK: u64 = 2_000;
const PER_SCAN: u64 = 12;
/// Rows of numbers to count a term with.
const TERMIJNEN: u64 = 20_000;

fn wortel() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The same seed gives the same numbers (splitmix64).
struct Toeval(u64);

impl Toeval {
    fn onder(&mut self, grens: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % grens.max(1) as u64).unwrap()
    }
}

/// A few bytes changed, lost, doubled, or replaced by what programs stumble over.
fn verminkt(bytes: &[u8], zaad: u64) -> Vec<u8> {
    const STUKKEN: [&[u8]; 10] = [
        b"0",
        b"-1",
        b"99999999999999999999",
        b"1e999",
        b"+262142-12-31",
        b"0001-01-01",
        b"null",
        b"\"\"",
        b"\xff\xfe",
        b"\xf0\x9f\x91\xa9\xe2\x80\x8d",
    ];
    let mut toeval = Toeval(zaad);
    let mut uit = bytes.to_vec();
    for _ in 0..=toeval.onder(4) {
        let plaats = toeval.onder(uit.len());
        let einde = (plaats + 1 + toeval.onder(12)).min(uit.len());
        match toeval.onder(4) {
            0 => drop(uit.drain(plaats..einde)),
            1 => drop(uit.splice(plaats..einde, STUKKEN[toeval.onder(STUKKEN.len())].to_vec())),
            2 => {
                let dubbel = uit[plaats..einde].to_vec();
                drop(uit.splice(plaats..plaats, dubbel));
            }
            // A digit stays a digit: another date, another amount.
            _ => {
                let cijfer = u8::try_from(toeval.onder(10)).unwrap() + b'0';
                if let Some(c) = uit[plaats..].iter_mut().find(|c| c.is_ascii_digit()) {
                    *c = cijfer;
                }
            }
        }
    }
    uit
}

/// The files in a folder of the project, in order of their name.
fn bestanden(map: &str) -> Vec<PathBuf> {
    let mut uit: Vec<PathBuf> =
        std::fs::read_dir(wortel().join(map)).unwrap().map(|b| b.unwrap().path()).filter(|p| p.is_file()).collect();
    uit.sort();
    uit
}

/// Asks something of spoilt versions of a file and says which one stops the program. Gives how many
/// still meant something.
fn verminkt_gevraagd(naam: &str, heel: &[u8], versies: u64, proef: impl Fn(&[u8]) -> bool) -> usize {
    let mut begrepen = 0;
    for zaad in 0..versies {
        let bytes = verminkt(heel, zaad);
        let gevraagd = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| proef(&bytes)));
        begrepen += usize::from(gevraagd.unwrap_or_else(|_| panic!("{naam} with seed {zaad}")));
    }
    begrepen
}

#[test]
fn a_spoilt_case_is_judged_or_refused_with_a_sentence() {
    let mut begrepen = 0;
    for pad in bestanden("tests/casussen") {
        let heel = std::fs::read(&pad).unwrap();
        begrepen += verminkt_gevraagd(&pad.display().to_string(), &heel, PER_CASUS, proeven::casus);
    }
    assert!(begrepen > 0, "every case was spoilt beyond reading");
}

#[test]
fn the_program_itself_says_in_its_exit_code_whether_a_spoilt_case_was_judged() {
    for pad in bestanden("tests/casussen") {
        let mut kind = Command::new(env!("CARGO_BIN_EXE_keukentafel-beheer"))
            .args(["casus", "beoordeel", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = kind.stdin.take().unwrap().write_all(&verminkt(&std::fs::read(&pad).unwrap(), 0));
        let uit = kind.wait_with_output().unwrap();
        let code = uit.status.code();
        assert!(matches!(code, Some(0 | 2)), "{}: {code:?}", pad.display());
        assert_eq!(code == Some(0), uit.stderr.is_empty(), "{}", pad.display());
    }
}

#[test]
fn spoilt_vastleggingen_are_folded_or_left_out() {
    let mut begrepen = 0;
    for pad in bestanden("tests/casussen") {
        let Ok(rij) = cli::vastleggingen_van_casus(&std::fs::read(&pad).unwrap()) else { continue };
        let heel = serde_json::to_vec(&rij).unwrap();
        assert!(rij.is_empty() || proeven::vastleggingen(&heel), "{}", pad.display());
        begrepen += verminkt_gevraagd(&pad.display().to_string(), &heel, PER_CASUS, proeven::vastleggingen);
    }
    assert!(begrepen > 0, "every row was spoilt beyond reading");
}

#[test]
fn a_spoilt_profile_is_read_or_refused_and_never_stops_the_program() {
    let mut begrepen = 0;
    for gemeente in wmo::profiel::Profiel::INGEBOUWD {
        let heel = std::fs::read(wortel().join(format!("assets/gemeenten/{gemeente}/profiel.toml"))).unwrap();
        begrepen += verminkt_gevraagd(gemeente, &heel, PER_PROFIEL, |b| proeven::profiel(gemeente, b));
    }
    assert!(begrepen > 0, "every profile was spoilt beyond reading");
}

#[test]
fn a_spoilt_letter_is_tried_and_its_faults_are_told() {
    let mut zonder_fout = 0;
    let mut alle = [bestanden("assets/brieven"), bestanden("assets/gemeenten/almere/brieven")].concat();
    alle.retain(|pad| pad.extension().is_some_and(|e| e == "md") && !pad.ends_with("LEESMIJ.md"));
    for pad in alle {
        let naam = pad.file_name().unwrap().to_str().unwrap();
        zonder_fout += verminkt_gevraagd(naam, &std::fs::read(&pad).unwrap(), PER_BRIEF, |b| {
            proeven::brief(naam, &String::from_utf8_lossy(b))
        });
    }
    assert!(zonder_fout > 0, "every letter was spoilt beyond printing");
}

#[test]
fn a_spoilt_mark_is_drawn_or_refused() {
    let heel = std::fs::read(wortel().join("assets/brieven/beeldmerk.svg")).unwrap();
    let getekend = verminkt_gevraagd("beeldmerk.svg", &heel, PER_BEELDMERK, proeven::beeldmerk);
    assert!(getekend > 0, "every mark was spoilt beyond drawing");
}

#[test]
fn a_spoilt_letter_that_comes_back_by_scan_is_read_or_refused() {
    let casus = std::fs::read(wortel().join("tests/casussen/besluit_op_tijd_met_zin.json")).unwrap();
    let pdf = cli::stuk_van_casus(stukken::StukSoort::Ontvangstbevestiging, &casus).unwrap();
    assert!(proeven::scan(&pdf));
    let begrepen = verminkt_gevraagd("ontvangstbevestiging", &pdf, PER_SCAN, proeven::scan);
    assert!(begrepen > 0, "every letter was spoilt beyond reading");
}

#[test]
fn a_spoilt_question_about_a_term_is_answered_or_refused() {
    const VRAGEN: [&str; 6] = [
        "onderzoek 2026-11-13",
        "besluit 2026-11-23 --verzuim 2026-11-27..2026-12-11 --aangevuld 2026-12-04",
        "besluit 23-11-2026 --igs 2026-12-08 --besluit 2027-01-05 --aanvragers 2",
        "bezwaar 2026-12-07 --ontvangen 2027-01-20 --poststempel 2027-01-18",
        "verdaging_bezwaar 2026-12-07 --weken 4 --commissie",
        "datalek 2026-11-23 --tijd 14:30",
    ];
    const DATUMS: [&str; 5] = ["ma 4 januari 2027", "4-1-27", "04012027", "over twee weken", "overmorgen"];
    let mut begrepen = 0;
    for vraag in VRAGEN {
        assert!(proeven::termijnregel(vraag.as_bytes()), "{vraag}");
        begrepen += verminkt_gevraagd(vraag, vraag.as_bytes(), PER_REGEL, proeven::termijnregel);
    }
    for datum in DATUMS {
        assert!(proeven::datum(datum.as_bytes()), "{datum}");
        begrepen += verminkt_gevraagd(datum, datum.as_bytes(), PER_REGEL, proeven::datum);
    }
    assert!(begrepen > 0, "every question was spoilt beyond reading");
}

#[test]
fn any_numbers_give_a_term_that_keeps_its_promises() {
    for zaad in 0..TERMIJNEN {
        let mut toeval = Toeval(zaad);
        let bytes: Vec<u8> = (0..64).map(|_| u8::try_from(toeval.onder(256)).unwrap()).collect();
        let gevraagd = std::panic::catch_unwind(|| proeven::termijn(&bytes));
        assert!(gevraagd.is_ok(), "numbers with seed {zaad}");
    }
}
