//! `keukentafel-beheer termijn`, as somebody runs it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn beheer(argumenten: &[&str], invoer: &[u8]) -> Output {
    let mut proces = Command::new(env!("CARGO_BIN_EXE_keukentafel-beheer"))
        .args(argumenten)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = proces.stdin.take().unwrap();
    let invoer = invoer.to_vec();
    // Beside the reading: a large input would fill both pipes.
    let schrijver = std::thread::spawn(move || {
        let _ = stdin.write_all(&invoer);
    });
    let uit = proces.wait_with_output().unwrap();
    schrijver.join().unwrap();
    uit
}

fn uit(o: &Output) -> String {
    String::from_utf8(o.stdout.clone()).unwrap()
}

fn fout(o: &Output) -> String {
    String::from_utf8(o.stderr.clone()).unwrap()
}

#[test]
fn one_term_with_its_explanation() {
    let o = beheer(&["termijn", "onderzoek", "2026-11-13"], b"");
    assert_eq!(o.status.code(), Some(0), "{}", fout(&o));
    let begin = concat!(
        r#"{"soort":"onderzoek","start":"2026-11-13","uiterlijk":"2026-12-28","uitleg":["#,
        r#""De melding kwam binnen op vrijdag 13 november 2026. De dag erna is dag 1.","#,
        r#""Zes weken later is vrijdag 25 december 2026.","#,
        r#""Dat is Eerste Kerstdag, een feestdag. De termijn schuift op.","#,
        r#""De dag erna is zaterdag 26 december 2026. Dat is Tweede Kerstdag, een feestdag. De termijn schuift verder op.","#,
        r#""De dag erna is zondag 27 december 2026. Dat is een zondag. De termijn schuift verder op.","#,
        r#""Je bent op tijd tot en met maandag 28 december 2026."],"grond":"Wmo 2015 art. 2.3.2 lid 1","aard":"wettelijk","stappen":["#,
    );
    assert!(uit(&o).starts_with(begin), "{}", uit(&o));
    assert_eq!(uit(&o).lines().count(), 1);
    let antwoord: Value = serde_json::from_str(&uit(&o)).unwrap();
    let stappen = antwoord["stappen"].as_array().unwrap();
    assert_eq!(stappen.len(), antwoord["uitleg"].as_array().unwrap().len());
    assert_eq!(stappen[2]["datum"], "2026-12-25");
    assert_eq!(stappen[2]["grond"], "Algemene termijnenwet art. 1 lid 1; Algemene termijnenwet art. 3 lid 1");
}

#[test]
fn every_kind_answers() {
    for (soort, uiterlijk, aard) in [
        ("ontvangstbevestiging", "2026-11-30", "servicenorm"),
        ("persoonlijk_plan", "2026-11-30", "wettelijk"),
        ("onderzoek", "2027-01-04", "wettelijk"),
        ("vroegste_aanvraag", "2027-01-05", "wettelijk"),
        ("besluit", "2026-12-07", "wettelijk"),
        ("bezwaar", "2027-01-04", "wettelijk"),
    ] {
        let o = beheer(&["termijn", soort, "23-11-2026", "--gemeente", "almere"], b"");
        let antwoord: Value = serde_json::from_str(&uit(&o)).unwrap();
        assert_eq!(
            (&antwoord["soort"], &antwoord["uiterlijk"], &antwoord["aard"]),
            (&soort.into(), &uiterlijk.into(), &aard.into())
        );
    }
}

#[test]
fn lines_are_answered_in_order_and_a_faulty_one_is_named() {
    let invoer = "onderzoek 2026-11-13\nonzin 2026-11-13\n\nbesluit 31-11-2026\r\nbesluit 23 november 2026\r\nbezwaar\nonderzoek 99999-01-01\n";
    let mut bytes = invoer.as_bytes().to_vec();
    bytes.extend(b"onderzoek \xff\xfe\nbezwaar 2027-03-25");
    let o = beheer(&["termijn", "--stdin"], &bytes);
    assert_eq!(o.status.code(), Some(2));
    let dagen: Vec<String> = uit(&o)
        .lines()
        .map(|r| serde_json::from_str::<Value>(r).unwrap()["uiterlijk"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(dagen, ["2026-12-28", "2026-12-07", "2027-05-10"]);
    let meldingen = fout(&o);
    let meldingen: Vec<&str> = meldingen.lines().collect();
    assert_eq!(meldingen.len(), 5, "{meldingen:?}");
    for (melding, (begin, woord)) in meldingen.iter().zip([
        ("regel 2: ", "Kies uit: ontvangstbevestiging"),
        ("regel 4: ", "bestaat niet"),
        ("regel 6: ", "geen soort en datum"),
        ("regel 7: ", "jaartal"),
        ("regel 8: ", "geen soort en datum"),
    ]) {
        assert!(melding.starts_with(begin) && melding.contains(woord), "{melding}");
    }
}

#[test]
fn many_lines_stream_through() {
    let invoer = "besluit 2026-11-23\n".repeat(20_000);
    let o = beheer(&["termijn", "--stdin"], invoer.as_bytes());
    assert_eq!(o.status.code(), Some(0));
    assert_eq!(uit(&o).lines().filter(|r| r.contains(r#""uiterlijk":"2026-12-07""#)).count(), 20_000);
}

#[test]
fn no_lines_is_no_error() {
    let o = beheer(&["termijn", "--stdin"], b"");
    assert_eq!((o.status.code(), uit(&o).as_str(), fout(&o).as_str()), (Some(0), "", ""));
}

#[test]
fn faulty_arguments_get_a_dutch_sentence_and_code_2() {
    for (argumenten, woord) in [
        (&["termijn", "onderzoek", "gisteren"][..], "2026-11-13"),
        (&["termijn", "onderzoek", "262143-01-01"], "jaartal"),
        (&["termijn", "onderzoek"], "ontbreekt"),
        (&["termijn", "onderzoeken", "2026-11-13"], "Kies uit"),
        (&["termijn", "onderzoek", "2026-11-13", "--stdin"], "kan niet samen"),
        (&["termijn", "onderzoek", "2026-11-13", "--snel"], "--snel"),
        (&["termijn", "onderzoek", "2026-11-13", "--gemeente", "nergenshuizen"], "gemeente"),
        (&["tremijn"], "bestaat niet"),
        (&[], "geen opdracht"),
    ] {
        let o = beheer(argumenten, b"");
        assert_eq!(o.status.code(), Some(2), "{argumenten:?}");
        assert!(uit(&o).is_empty(), "{argumenten:?}");
        assert!(fout(&o).contains(woord), "{argumenten:?}: {}", fout(&o));
        assert!(!fout(&o).contains("error"), "{}", fout(&o));
    }
}

#[test]
fn help_lists_every_kind_with_its_meaning_in_dutch() {
    let o = beheer(&["termijn", "--help"], b"");
    assert_eq!(o.status.code(), Some(0));
    assert!(uit(&o).find("  [SOORT]") < uit(&o).find("  [DATUM]"), "{}", uit(&o));
    for soort in wmo::termijn::TermijnSoort::ALLE {
        assert!(uit(&o).lines().any(|r| r.trim_start().starts_with(soort.code()) && r.contains(soort.betekenis())));
    }
    for engels in ["Usage", "OPTIONS", "Options", "Commands", "Arguments", "Print help", "default"] {
        assert!(!uit(&o).contains(engels), "{engels}: {}", uit(&o));
    }
}
