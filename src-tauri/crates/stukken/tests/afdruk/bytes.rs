//! The same letter gives the same bytes, also in another process.

use crate::voorbeeld::alle;
use std::process::Command;

/// Set for the other process; it names the letters in the other order.
const ANDER: &str = "STUKKEN_ANDER_PROCES";
const DIT: &str = "bytes::two_processes_give_the_same_bytes";

fn vingerafdrukken(omgekeerd: bool) -> Vec<String> {
    let mut stukken = alle();
    if omgekeerd {
        stukken.reverse();
    }
    let mut uit: Vec<String> = stukken
        .iter()
        .map(|(soort, stuk)| format!("pdf {} {}", soort.code(), blake3::hash(&stuk.pdf().unwrap()).to_hex()))
        .collect();
    uit.sort();
    uit
}

#[test]
#[allow(clippy::print_stdout, reason = "how the other process answers")]
fn two_processes_give_the_same_bytes() {
    if std::env::var_os(ANDER).is_some() {
        println!("\n{}", vingerafdrukken(true).join("\n"));
        return;
    }
    let ander = Command::new(std::env::current_exe().unwrap())
        .args([DIT, "--exact", "--nocapture"])
        .env(ANDER, "1")
        .output()
        .unwrap();
    let uitvoer = String::from_utf8(ander.stdout).unwrap();
    let andere: Vec<&str> = uitvoer.lines().filter(|r| r.starts_with("pdf ")).collect();
    assert_eq!(andere, vingerafdrukken(false));
}
