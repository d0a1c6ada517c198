//! Real files, spoilt: whatever stands in a case or a profile, the program answers or says what is wrong.
//! The same seed spoils the same way, so that what falls out can be looked at again.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Spoilt versions of each real file.
const PER_CASUS: u64 = 3;
const PER_PROFIEL: u64 = 400;

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

#[test]
fn a_spoilt_case_is_judged_or_refused_with_a_sentence() {
    let mut bestanden: Vec<PathBuf> =
        std::fs::read_dir(wortel().join("tests/casussen")).unwrap().map(|b| b.unwrap().path()).collect();
    bestanden.sort();
    let mut beoordeeld = 0;
    for pad in &bestanden {
        let heel = std::fs::read(pad).unwrap();
        for zaad in 0..PER_CASUS {
            let mut kind = Command::new(env!("CARGO_BIN_EXE_keukentafel-beheer"))
                .args(["casus", "beoordeel", "-"])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let _ = kind.stdin.take().unwrap().write_all(&verminkt(&heel, zaad));
            let uit = kind.wait_with_output().unwrap();
            let code = uit.status.code();
            assert!(matches!(code, Some(0 | 2)), "{} with seed {zaad}: {code:?}", pad.display());
            assert_eq!(code == Some(0), uit.stderr.is_empty(), "{} with seed {zaad}", pad.display());
            beoordeeld += usize::from(code == Some(0));
        }
    }
    assert!(beoordeeld > 0, "every case was spoilt beyond reading");
}

#[test]
fn a_spoilt_profile_is_read_or_refused_and_never_stops_the_program() {
    let mut gelezen = 0;
    for gemeente in wmo::profiel::Profiel::INGEBOUWD {
        let heel = std::fs::read(wortel().join(format!("assets/gemeenten/{gemeente}/profiel.toml"))).unwrap();
        for zaad in 0..PER_PROFIEL {
            let tekst = String::from_utf8_lossy(&verminkt(&heel, zaad)).into_owned();
            match wmo::profiel::Profiel::uit_toml(gemeente, &tekst) {
                Ok(_) => gelezen += 1,
                Err(fout) => assert!(!fout.to_string().is_empty()),
            }
        }
    }
    assert!(gelezen > 0, "every profile was spoilt beyond reading");
}
