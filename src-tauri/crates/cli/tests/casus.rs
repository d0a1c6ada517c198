//! The cases of `tests/casussen` and the examples of `docs/casus.md`, through the real program.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use wmo::FeitSoort;

fn wortel() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn beheer(argumenten: &[&str], invoer: &[u8]) -> Output {
    let mut kind = Command::new(env!("CARGO_BIN_EXE_keukentafel-beheer"))
        .args(argumenten)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses early may close its input before everything was read.
    let _ = kind.stdin.take().unwrap().write_all(invoer);
    kind.wait_with_output().unwrap()
}

fn beoordeel(casus: &[u8]) -> Value {
    let uit = beheer(&["casus", "beoordeel", "-"], casus);
    assert!(uit.status.success(), "{}", String::from_utf8_lossy(&uit.stderr));
    serde_json::from_slice(&uit.stdout).unwrap()
}

/// What is expected and not there, by path; the rules stand in `docs/casus.md`. Values are shown only
/// where they are codes, dates and numbers: a sentence or a name could be about somebody.
fn verschillen(verwacht: &Value, kreeg: &Value, pad: &str) -> Vec<String> {
    match (verwacht, kreeg) {
        (Value::Object(velden), Value::Object(er)) => velden
            .iter()
            .flat_map(|(naam, v)| {
                let pad = format!("{pad}.{naam}");
                er.get(naam).map_or_else(|| vec![format!("{pad}: dit veld ontbreekt")], |k| verschillen(v, k, &pad))
            })
            .collect(),
        // What may not be in a list, or everything that is: `{"niet": [..]}`, `{"precies": [..]}`.
        (Value::Object(eis), Value::Array(er)) if eis.len() == 1 => match eis.iter().next() {
            Some((naam, Value::Array(niet))) if naam == "niet" => {
                let wel = niet.iter().filter(|n| er.iter().any(|k| verschillen(n, k, "").is_empty()));
                wel.map(|n| format!("{pad}: {} hoort er niet bij", kort(n))).collect()
            }
            Some((naam, Value::Array(alle))) if naam == "precies" => {
                let aantal = (alle.len() != er.len())
                    .then(|| format!("{pad}: verwacht {} dingen, kreeg {}", alle.len(), kort(kreeg)));
                aantal.into_iter().chain(verschillen(&Value::Array(alle.clone()), kreeg, pad)).collect()
            }
            _ => vec![format!("{pad}: een lijst vergelijk je met een lijst, met niet of met precies")],
        },
        (Value::Array(v), Value::Array(k)) if v.is_empty() && !k.is_empty() => {
            vec![format!("{pad}: verwacht leeg, kreeg {}", kort(kreeg))]
        }
        (Value::Array(verwachte), Value::Array(er)) => {
            // Each expected element is one of the list, in the same order.
            let mut vanaf = 0;
            let mut uit = Vec::new();
            for (i, v) in verwachte.iter().enumerate() {
                let plek = er.iter().skip(vanaf).position(|k| verschillen(v, k, "").is_empty());
                match plek {
                    Some(plek) => vanaf += plek + 1,
                    None => uit.push(niet_gevonden(v, &er[vanaf..], &format!("{pad}[{i}]"))),
                }
            }
            uit
        }
        _ if verwacht == kreeg => Vec::new(),
        _ => vec![format!("{pad}: verwacht {}, kreeg {}", kort(verwacht), kort(kreeg))],
    }
}

/// An element that was not found: what lacks in the one that comes closest, or what there was.
fn niet_gevonden(verwacht: &Value, er: &[Value], pad: &str) -> String {
    let namen = ["soort", "code", "verandering", "nr", "zaak", "regel"];
    let naam = namen.iter().find(|naam| verwacht.get(**naam).is_some());
    let zelfde = |k: &&Value| k.is_object() && naam.is_none_or(|naam| verwacht.get(*naam) == k.get(*naam));
    let gelijkend = er.iter().filter(zelfde);
    match gelijkend.map(|k| verschillen(verwacht, k, pad)).min_by_key(Vec::len) {
        Some(dichtbij) => dichtbij.join("; "),
        None => format!("{pad}: verwacht {}, er is {}", kort(verwacht), kort(&Value::Array(er.to_vec()))),
    }
}

/// A value without what could be about a person: codes, dates and numbers only.
fn kort(waarde: &Value) -> String {
    match waarde {
        Value::String(s) if s.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.:".contains(c)) => {
            s.clone()
        }
        Value::String(_) => "(tekst)".to_owned(),
        Value::Array(rij) => format!("[{}]", rij.iter().map(kort).collect::<Vec<_>>().join(", ")),
        Value::Object(velden) => {
            let kenmerken =
                ["soort", "code", "oordeel", "verandering", "termijn", "taak", "bij", "nr", "zaak", "uiterlijk"];
            let er = kenmerken.iter().filter_map(|n| velden.get(*n)).filter(|w| !w.is_null()).map(kort);
            format!("{{{}}}", er.collect::<Vec<_>>().join(" "))
        }
        enkel => enkel.to_string(),
    }
}

/// What a case expects, of itself and of its `als`, and does not get.
fn afwijkingen(casus: &Value, kreeg: &Value) -> Vec<String> {
    let delen = [(&casus["verwacht"], kreeg, ""), (&casus["als"]["verwacht"], &kreeg["als"], ".als")];
    delen.into_iter().filter(|(v, ..)| v.is_object()).flat_map(|(v, k, pad)| verschillen(v, k, pad)).collect()
}

#[test]
fn every_case_comes_out_as_expected() {
    let mut aantal = 0;
    let mut fouten = Vec::new();
    for bestand in std::fs::read_dir(wortel().join("tests/casussen")).unwrap() {
        let pad = bestand.unwrap().path();
        let naam = pad.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&pad).unwrap();
        let casus: Value = serde_json::from_slice(&bytes).unwrap();
        assert!(casus["omschrijving"].is_string(), "{naam} does not say what it is about");
        let uit = beheer(&["casus", "beoordeel", "-"], &bytes);
        aantal += 1;
        if !uit.status.success() {
            fouten.push(format!("{naam}: {}", String::from_utf8_lossy(&uit.stderr).trim()));
            continue;
        }
        let kreeg: Value = serde_json::from_slice(&uit.stdout).unwrap();
        let verwacht_iets = |v: &Value| v.as_object().is_some_and(|v| !v.is_empty());
        assert!(verwacht_iets(&casus["verwacht"]), "{naam} expects nothing");
        assert!(casus["als"].is_null() || verwacht_iets(&casus["als"]["verwacht"]), "{naam}.als expects nothing");
        fouten.extend(afwijkingen(&casus, &kreeg).into_iter().map(|f| format!("{naam}{f}")));
    }
    assert!(fouten.is_empty(), "\n{}", fouten.join("\n"));
    assert!(aantal >= 25, "only {aantal} cases were found");
}

#[test]
fn an_expectation_that_is_not_met_is_found() {
    let kreeg = serde_json::json!({ "fase": "melding", "taken": [{ "a": 1, "b": 2 }, { "a": 2 }], "leeg": [] });
    for goed in [
        serde_json::json!({}),
        serde_json::json!({ "fase": "melding" }),
        serde_json::json!({ "taken": [{ "a": 2 }], "leeg": [] }),
        serde_json::json!({ "taken": [{ "a": 1 }, { "a": 2 }] }),
        serde_json::json!({ "taken": { "niet": [{ "a": 3 }, { "c": 1 }] }, "leeg": { "niet": [{}] } }),
        serde_json::json!({ "taken": { "precies": [{ "a": 1 }, { "a": 2 }] } }),
    ] {
        assert_eq!(verschillen(&goed, &kreeg, ""), Vec::<String>::new());
    }
    for fout in [
        serde_json::json!({ "fase": "besloten" }),
        serde_json::json!({ "bestaat_niet": null }),
        serde_json::json!({ "taken": [] }),
        serde_json::json!({ "taken": [{ "a": 2 }, { "a": 1 }] }),
        serde_json::json!({ "taken": [{ "a": 1 }, { "a": 1 }] }),
        serde_json::json!({ "leeg": [1] }),
        serde_json::json!({ "taken": { "niet": [{ "a": 3 }, { "b": 2 }] } }),
        serde_json::json!({ "taken": { "precies": [{ "a": 1 }] } }),
        serde_json::json!({ "taken": { "behalve": [] } }),
    ] {
        assert_eq!(verschillen(&fout, &kreeg, "").len(), 1, "{fout}");
    }
}

#[test]
fn a_failing_case_tells_where_and_what_and_nothing_about_a_person() {
    let kreeg = serde_json::json!({ "zaken": [{ "zaak": "1", "termijnen": [
        { "soort": "onderzoek", "uiterlijk": "2026-12-28", "zin": "Mevrouw Geheim" },
        { "soort": "besluit", "uiterlijk": "2027-01-04" },
    ] }] });
    let verwacht = |uiterlijk: &str, zin: &str| {
        let termijn = serde_json::json!({ "soort": "onderzoek", "uiterlijk": uiterlijk, "zin": zin });
        serde_json::json!({ "zaken": [{ "zaak": "1", "termijnen": [termijn] }] })
    };
    let fout = verschillen(&verwacht("2026-12-25", "Meneer Verborgen"), &kreeg, "").join("\n");
    assert!(fout.contains(".zaken[0].termijnen[0].uiterlijk: verwacht 2026-12-25, kreeg 2026-12-28"), "{fout}");
    assert!(!fout.contains("Geheim") && !fout.contains("Verborgen"), "{fout}");
    let andere = serde_json::json!({ "zaken": [{ "termijnen": [{ "soort": "bezwaar" }] }] });
    let fout = verschillen(&andere, &kreeg, "").join("\n");
    assert!(fout.contains("verwacht {bezwaar}, er is [{onderzoek 2026-12-28}, {besluit 2027-01-04}]"), "{fout}");
    assert!(!fout.contains("Geheim"), "{fout}");
}

#[test]
fn what_would_happen_is_told_and_the_case_stays_as_it_is() {
    let map = tempfile::tempdir().unwrap();
    let (casus, ander) = (map.path().join("casus.json"), map.path().join("ander.json"));
    let een = r#"{"vandaag":"2026-11-20","feiten":[
        {"soort":"melding_ontvangen","feitdatum":"2026-11-16","id":"m","data":{"hulpvraag":"Hulp."}}]}"#;
    let als = r#"{"feiten":[{"soort":"melding_ontvangen","feitdatum":"2026-11-11","corrigeert":"m","reden":"Ze belde woensdag.","data":{"hulpvraag":"Hulp."}}]}"#;
    std::fs::write(&casus, een).unwrap();
    std::fs::write(&ander, als).unwrap();
    let casus = casus.to_str().unwrap();
    let uit = beheer(&["casus", "beoordeel", casus, "--als", ander.to_str().unwrap()], b"");
    assert!(uit.status.success(), "{}", String::from_utf8_lossy(&uit.stderr));
    let kreeg: Value = serde_json::from_slice(&uit.stdout).unwrap();
    let verwacht = serde_json::json!({
        "zaken": [{ "termijnen": [{ "soort": "onderzoek", "uiterlijk": "2026-12-28" }] }],
        "als": {
            "dag": "2026-11-20",
            "feiten": [{ "vastgelegd": true }],
            "zaken": [{ "verschillen": [{
                "verandering": "termijn_verschuift", "termijn": "onderzoek",
                "van": "2026-12-28", "naar": "2026-12-23", "dagen": -5
            }] }]
        }
    });
    assert_eq!(verschillen(&verwacht, &kreeg, ""), Vec::<String>::new());
    let van_invoer = beheer(&["casus", "beoordeel", casus, "--als", "-"], als.as_bytes());
    assert_eq!(van_invoer.stdout, uit.stdout);
    let in_de_casus = een.replace("]}", &format!("],\"als\":{als}}}").replace("\n", ""));
    assert_eq!(beoordeel(in_de_casus.as_bytes()), kreeg);

    let stuk = beheer(&["casus", "beoordeel", casus, "--als", "-"], b"{\"feiten\":[{\"soort\":\"x\"}]}");
    assert_eq!(stuk.status.code(), Some(2));
    let fout = String::from_utf8_lossy(&stuk.stderr).into_owned();
    assert!(fout.starts_with("-, regel 1, feiten[0]: het veld feitdatum ontbreekt"), "{fout}");
    let twee = beheer(&["casus", "beoordeel", "-", "--als", "-"], een.as_bytes());
    assert_eq!(twee.status.code(), Some(2));
}

#[test]
fn the_answer_is_the_same_every_time_and_from_a_file() {
    let pad = wortel().join("tests/casussen/besluit_op_tijd_met_zin.json");
    let uit_bestand = beheer(&["casus", "beoordeel", pad.to_str().unwrap()], b"");
    let van_invoer = beheer(&["casus", "beoordeel", "-"], &std::fs::read(&pad).unwrap());
    assert!(uit_bestand.status.success());
    assert_eq!(uit_bestand.stdout, van_invoer.stdout);
}

#[test]
fn another_day_gives_another_answer() {
    let casus = br#"{"vandaag":"2026-11-20","feiten":[
        {"soort":"melding_ontvangen","feitdatum":"2026-11-13","data":{"hulpvraag":"Hulp."}}]}"#;
    let vlaggen = |argumenten: &[&str]| {
        let uit = beheer(argumenten, casus);
        serde_json::from_slice::<Value>(&uit.stdout).unwrap()["zaken"][0]["vlaggen"].clone()
    };
    assert_eq!(vlaggen(&["casus", "beoordeel", "-"]), serde_json::json!(["bevestiging_open", "plantermijn_loopt"]));
    let later = vlaggen(&["casus", "beoordeel", "-", "--vandaag", "2026-12-29"]);
    assert_eq!(later, serde_json::json!(["bevestiging_open", "onderzoekstermijn_verstreken"]));
}

/// Exit code 2, one line on standard error that starts like this, nothing on standard output.
fn weigert(casus: &[u8], begin: &str) {
    let uit = beheer(&["casus", "beoordeel", "-"], casus);
    let fout = String::from_utf8(uit.stderr).unwrap();
    assert_eq!(uit.status.code(), Some(2), "{fout}");
    assert!(uit.stdout.is_empty());
    assert_eq!(fout.lines().count(), 1, "{fout}");
    assert!(fout.starts_with(begin), "{fout}");
    for binnenwerk in ["panicked", "unwrap", "serde", "expected", "line "] {
        assert!(!fout.contains(binnenwerk), "{fout}");
    }
}

#[test]
fn a_file_that_is_no_case_is_refused_with_line_and_field() {
    let feit = |rest: &str| format!("{{\n\"feiten\":[\n{{\"soort\":\"melding_ontvangen\",{rest}}}]}}").into_bytes();
    weigert(b"", "regel 1: het bestand is leeg");
    weigert(b"{", "regel 1: hier klopt de JSON niet");
    weigert(b"[]", "regel 1: ");
    weigert(b"{\"feiten\":[\n\"\xff\xfe\"]}", "regel 2: hier staat een teken dat geen UTF-8 is");
    weigert(b"{\"feiten\":[],\n\"fieten\":[]}", "regel 2, fieten: het veld fieten bestaat hier niet");
    weigert(&feit(r#""feitdatum":"2026-02-30","data":{}"#), "regel 3, feiten[0].feitdatum: deze datum");
    weigert(&feit(r#""feitdatum":"2026-02-28""#), "regel 3, feiten[0].data: het veld hulpvraag ontbreekt");
    weigert(&feit(r#""feitdatum":"2026-02-28","data":{"hulpvraag":1e999}"#), "regel 3, feiten[0]");
    weigert(
        &feit(r#""feitdatum":"2026-02-28","data":{"hulpvraag":"x","zaaknumer":"1"}"#),
        "regel 3, feiten[0].data.zaaknumer: dit veld bestaat niet",
    );
    weigert(
        &feit(r#""feitdatum":"2026-02-28","kanal":"post","data":{"hulpvraag":"x"}"#),
        "regel 3, feiten[0].kanal: het veld kanal bestaat hier niet",
    );
    weigert(
        br#"{"feiten":[{"soort":"onderzoeksverslag_vastgesteld","feitdatum":"2026-02-28","data":{"versie":99999999999999999999}}]}"#,
        "regel 1, feiten[0].data.versie: ",
    );
    weigert(
        br#"{"feiten":[{"soort":"gesprek","feitdatum":"2026-02-28"}]}"#,
        "regel 1, feiten[0].soort: dit soort feit",
    );
    weigert(
        br#"{"gemeente":"urk","feiten":[]}"#,
        "regel 1, gemeente: deze gemeente is er niet bij. Wel: almere en leeuwarden.",
    );
    let diep = format!("{{\"feiten\":[{{\"data\":{}", "[".repeat(200_000));
    weigert(diep.as_bytes(), "regel 1");
}

#[test]
fn a_wrong_bsn_is_refused_and_never_repeated() {
    let casus = br#"{"feiten":[{"soort":"persoonsgegevens_vastgelegd","feitdatum":"2026-11-13","data":
        {"naam":{"achternaam":"Proef"},"geboortedatum":"1948",
         "bsn":"999900007","adres":{"straat":"a","huisnummer":1,"postcode":"1315AB","woonplaats":"Almere"}}}]}"#;
    weigert(casus, "regel 3, feiten[0].data.bsn: Dit BSN klopt niet");
    let uit = beheer(&["casus", "beoordeel", "-"], casus);
    assert!(!String::from_utf8_lossy(&uit.stderr).contains("999900007"));
}

#[test]
fn a_file_that_is_not_there_and_a_date_that_does_not_exist_are_refused() {
    let uit = beheer(&["casus", "beoordeel", "bestaat-niet.json"], b"");
    assert_eq!(uit.status.code(), Some(2));
    let uit = beheer(&["casus", "beoordeel", "-", "--vandaag", "2026-02-30"], b"{\"feiten\":[]}");
    assert_eq!(uit.status.code(), Some(2));
    assert!(uit.stdout.is_empty());
}

#[test]
fn an_empty_case_has_an_empty_answer() {
    let uitkomst = beoordeel(b"\xef\xbb\xbf{\"vandaag\":\"2026-11-23\",\"feiten\":[]}");
    assert_eq!(
        uitkomst,
        serde_json::json!({
            "gemeente": "almere", "vandaag": "2026-11-23", "zaken": [],
            "inwoner": { "termijnen": [], "taken": [], "tegenstrijdigheden": [] }, "feiten": []
        })
    );
}

#[test]
fn the_documentation_names_every_soort_and_its_examples_work() {
    let docs = std::fs::read_to_string(wortel().join("docs/casus.md")).unwrap();
    let voorbeelden: Vec<&str> = docs.lines().map(str::trim).filter(|r| r.starts_with("{\"soort\"")).collect();
    let soorten: Vec<String> = voorbeelden
        .iter()
        .map(|v| serde_json::from_str::<Value>(v.trim_end_matches(',')).unwrap()["soort"].as_str().unwrap().to_owned())
        .collect();
    for soort in FeitSoort::ALLE {
        assert!(docs.contains(&format!("`{}`", soort.code())), "{} is not in docs/casus.md", soort.code());
        assert!(soorten.iter().any(|s| s == soort.code()), "{} has no example", soort.code());
    }
    for voorbeeld in &voorbeelden {
        // An example that corrects another one stands in a whole case below.
        if !voorbeeld.contains("\"corrigeert\"") {
            beoordeel(format!("{{\"feiten\":[{}]}}", voorbeeld.trim_end_matches(',')).as_bytes());
        }
    }
    let blokken = docs.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next());
    let hele: Vec<&str> = blokken.filter(|b| b.trim_start().starts_with('{') && b.contains("\"feiten\"")).collect();
    assert!(!hele.is_empty());
    for casus in hele.into_iter().filter(|b| !b.contains("\"toets\"")) {
        let bedoeld = serde_json::from_str::<Value>(casus).unwrap();
        assert_eq!(afwijkingen(&bedoeld, &beoordeel(casus.as_bytes())), Vec::<String>::new());
    }
}

/// Every name of a field in an answer, and every code that stands for something.
fn woorden_van(waarde: &Value, uit: &mut BTreeSet<String>) {
    match waarde {
        Value::Object(velden) => {
            for (naam, waarde) in velden {
                uit.insert(naam.clone());
                // Tasks and findings carry a sentence; their codes are many.
                let codes = ["fase", "vlaggen", "verandering", "oordeel", "aard", "termijn", "eenheid"];
                if codes.contains(&naam.as_str()) {
                    uit.extend(waarde.as_str().map(str::to_owned));
                    uit.extend(waarde.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
                }
                woorden_van(waarde, uit);
            }
        }
        Value::Array(rij) => rij.iter().for_each(|w| woorden_van(w, uit)),
        _ => {}
    }
}

#[test]
fn the_documentation_names_every_field_and_code_of_an_answer() {
    let docs = std::fs::read_to_string(wortel().join("docs/casus.md")).unwrap();
    let bekend: BTreeSet<&str> = docs.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let mut woorden = BTreeSet::new();
    for bestand in std::fs::read_dir(wortel().join("tests/casussen")).unwrap() {
        woorden_van(&beoordeel(&std::fs::read(bestand.unwrap().path()).unwrap()), &mut woorden);
    }
    woorden.extend(wmo::termijn::TermijnSoort::ALLE.iter().map(|soort| soort.code().to_owned()));
    let onbekend: Vec<_> = woorden.iter().filter(|w| !bekend.contains(w.as_str())).collect();
    assert!(onbekend.is_empty(), "docs/casus.md does not name {onbekend:?}");
}

#[test]
fn the_schema_is_json() {
    let uit = beheer(&["casus", "schema"], b"");
    assert!(uit.status.success());
    let schema: Value = serde_json::from_slice(&uit.stdout).unwrap();
    assert_eq!(schema["required"], serde_json::json!(["feiten"]));
}

#[test]
fn a_stuk_becomes_a_pdf_and_replaces_nothing_unasked() {
    let map = tempfile::tempdir().unwrap();
    let pdf = map.path().join("brief.pdf");
    let casus = wortel().join("tests/casussen/besluit_op_tijd_met_zin.json");
    let maak = |extra: &[&str]| {
        let vast =
            ["casus", "stuk", casus.to_str().unwrap(), "--soort", "onderzoeksverslag", "--uit", pdf.to_str().unwrap()];
        beheer(&[&vast, extra].concat(), b"")
    };
    let uit = maak(&[]);
    assert!(uit.status.success(), "{}", String::from_utf8_lossy(&uit.stderr));
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    let uit = maak(&[]);
    assert_eq!(uit.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&uit.stderr).contains("bestaat al"));
    assert!(maak(&["--overschrijf"]).status.success());
}
