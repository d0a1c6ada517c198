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
        ("verdaging", "2026-12-21", "toegezegd"),
        ("vernietiging", "2027-02-23", "wettelijk"),
        ("bewaartermijn", "2041-11-23", "wettelijk"),
    ] {
        let o = beheer(&["termijn", soort, "23-11-2026", "--gemeente", "almere"], b"");
        let antwoord: Value = serde_json::from_str(&uit(&o)).unwrap();
        assert_eq!(
            (&antwoord["soort"], &antwoord["uiterlijk"], &antwoord["aard"]),
            (&soort.into(), &uiterlijk.into(), &aard.into())
        );
    }
}

fn antwoord(argumenten: &[&str]) -> Value {
    let o = beheer(&[&["termijn"], argumenten].concat(), b"");
    assert_eq!(o.status.code(), Some(0), "{argumenten:?}: {}", fout(&o));
    serde_json::from_str(&uit(&o)).unwrap()
}

#[test]
fn opschorting_moves_the_end_and_is_told() {
    // T34 and T36.
    let t34 = ["besluit", "2026-11-23", "--verzuim", "2026-11-27..2026-12-11", "--aangevuld", "2026-12-04"];
    let a = antwoord(&t34);
    assert_eq!(a["uiterlijk"], "2026-12-14");
    assert_eq!(a["opgeschort"][0]["tot_en_met"], "2026-12-03");
    assert!(a.get("staat_stil").is_none() && a.get("dwangsom").is_none() && a.get("tijd").is_none());
    let t36 = antwoord(&[&t34[..], &["--opschorting", "1-12-2026..6-12-2026"]].concat());
    assert_eq!(t36["uiterlijk"], "2026-12-16");
    // Nothing came: two readings.
    let a = antwoord(&["besluit", "2026-11-24", "--verzuim", "2026-11-27..2026-12-11"]);
    assert_eq!((&a["uiterlijk"], &a["voorzichtig"]), (&"2026-12-22".into(), &"2026-12-21".into()));
    let a = antwoord(&["besluit", "2026-11-24", "--opschorting", "2026-12-01..", "--vandaag", "2026-12-03"]);
    assert_eq!((&a["uiterlijk"], &a["staat_stil"]), (&"2026-12-10".into(), &true.into()));
    // Of two letters the last one was answered.
    let a = antwoord(&[
        "besluit",
        "2026-11-23",
        "--verzuim",
        "2026-11-24..2026-11-26",
        "--verzuim",
        "2026-11-30..2026-12-10",
        "--aangevuld",
        "2026-12-02",
    ]);
    assert_eq!(a["uiterlijk"], "2026-12-10", "two days and one");
    let a = antwoord(&["beslissing_op_bezwaar", "2026-12-07", "--verzuim", "2027-01-20..2027-01-30"]);
    assert!(a["uitleg"].to_string().contains("bezwaar te herstellen"));
}

#[test]
fn an_ingebrekestelling_gives_the_dwangsom() {
    // T48, T50, T52, T54, K28.
    let a = antwoord(&["besluit", "2026-11-23", "--igs", "2026-12-07"]);
    assert_eq!(a["ingebrekestelling"]["oordeel"], "prematuur");
    assert!(a.get("dwangsom").is_none());
    let a = antwoord(&["besluit", "2026-11-23", "--igs", "2026-12-08", "--besluit", "2027-01-05"]);
    let d = &a["dwangsom"];
    assert_eq!((&d["eerste_dag"], &d["dagen"], &d["bedrag_cent"]), (&"2026-12-23".into(), &13.into(), &29900.into()));
    assert_eq!(a["ingebrekestelling"]["oordeel"], "geldig");
    let a = antwoord(&["besluit", "2026-11-23", "--igs", "2026-12-08", "--aanvragers", "2"]);
    let d = &a["dwangsom"];
    assert_eq!((&d["laatste_dag"], &d["dagen"]), (&"2027-02-02".into(), &42.into()));
    assert_eq!((&d["bedrag_cent"], &d["vaststellen_voor"]), (&144_200.into(), &"2027-02-16".into()));
    assert_eq!(d["per_aanvrager_cent"], serde_json::json!([72_100, 72_100]));
    assert_eq!(d["trappen"][2]["bedrag_cent"], 63000);
    assert_eq!(antwoord(&["dwangsom", "2018-12-28"])["dwangsom"]["bedrag_cent"], 126_000);
    let a = antwoord(&["dwangsom", "2026-12-08", "--vandaag", "2027-01-06"]);
    assert_eq!((&a["dwangsom"]["bedrag_cent"], &a["dwangsom"]["per_dag_nu_cent"]), (&32200.into(), &3500.into()));
    // A promise does not protect.
    let a = antwoord(&["besluit", "2026-11-23", "--igs", "2026-12-10", "--toegezegd", "2026-12-18"]);
    assert_eq!(a["ingebrekestelling"]["oordeel"], "geldig");
}

#[test]
fn the_other_options_change_the_length() {
    for (argumenten, uiterlijk) in [
        (&["beslissing_op_bezwaar", "2026-12-07", "--commissie"][..], "2027-04-12"),
        (&["verdaging_bezwaar", "2026-12-07", "--weken", "2"], "2027-03-15"),
        (&["verdaging", "2026-11-23", "--dagen", "7"], "2026-12-14"),
        (&["herstel_verzuim", "2026-11-27", "--weken", "3"], "2026-12-18"),
        (&["evaluatie_traject3", "2026-10-31", "--nummer", "3"], "2027-10-31"),
        (&["ho_scenario1", "2027-01-01", "--nummer", "2"], "2027-06-30"),
        (&["datalek", "2026-11-23", "--tijd", "14:30"], "2026-11-26"),
        (&["wijziging", "2026-11-06", "--opschorting", "2026-12-01..2026-12-01"], "2027-01-04"),
    ] {
        assert_eq!(antwoord(argumenten)["uiterlijk"], uiterlijk, "{argumenten:?}");
    }
    assert_eq!(antwoord(&["datalek", "2026-11-23", "--tijd", "14:30"])["tijd"], "14:30:00");
}

#[test]
fn a_bezwaar_is_judged_by_its_day() {
    for (extra, oordeel) in [
        (&["--ontvangen", "2027-01-18"][..], "op_tijd"),
        (&["--ontvangen", "2027-01-20", "--poststempel", "2027-01-18"], "op_tijd_per_post"),
        (&["--ontvangen", "2027-01-20", "--per-post"], "op_tijd_zonder_stempel"),
        (&["--ontvangen", "2027-01-20"], "te_laat"),
        (&["--ontvangen", "2026-12-01"], "te_vroeg"),
    ] {
        assert_eq!(antwoord(&[&["bezwaar", "2026-12-07"], extra].concat())["bezwaar"], oordeel, "{extra:?}");
    }
}

#[test]
fn options_that_mean_nothing_are_refused() {
    for (argumenten, woord) in [
        (&["onderzoek", "2026-11-23", "--opschorting", "2026-12-01..2026-12-06"][..], "past niet bij deze soort"),
        (&["bezwaar", "2026-11-23", "--tijd", "10:00"], "past niet bij deze soort"),
        (&["besluit", "2026-11-23", "--besluit", "2027-01-05"], "samen met --igs"),
        (&["besluit", "2026-11-23", "--aangevuld", "2026-12-05"], "samen met --verzuim"),
        (&["bezwaar", "2026-11-23", "--per-post"], "samen met --ontvangen"),
        (&["besluit", "2026-11-23", "--opschorting", "2026-12-01"], "geen twee datums"),
        (&["besluit", "2026-11-23", "--opschorting", "2026-12-06..2026-12-01"], "geen twee datums"),
        (&["besluit", "2026-11-23", "--verzuim", "2026-12-01.."], "geen twee datums"),
        (&["besluit", "2026-11-23", "--opschorting", "gisteren..2026-12-01"], "2026-11-13"),
        (&["besluit", "2026-11-23", "--igs", "31-11-2026"], "bestaat niet"),
        (&["verdaging", "2026-11-23", "--dagen", "7", "--weken", "1"], "een van de twee"),
        (&["verdaging", "2026-11-23", "--dagen", "0"], "1 tot en met 1000"),
        (&["evaluatie_traject2", "2026-11-23", "--nummer", "1001"], "1 tot en met 1000"),
        (&["dwangsom", "2026-11-23", "--aanvragers", "veel"], "heel getal"),
        (&["datalek", "2026-11-23", "--tijd", "half drie"], "14:30"),
        (&["--stdin", "--igs", "2026-12-08"], "op de regel zelf"),
    ] {
        let o = beheer(&[&["termijn"], argumenten].concat(), b"");
        assert_eq!(o.status.code(), Some(2), "{argumenten:?}");
        assert!(uit(&o).is_empty() && fout(&o).contains(woord), "{argumenten:?}: {}", fout(&o));
    }
}

#[test]
fn a_line_may_have_options() {
    let invoer = "besluit 23 november 2026 --igs 2026-12-08 --besluit 2027-01-05\nbesluit 2026-11-23 --snel\nbesluit 2026-11-23\ndatalek 2026-11-23 --tijd 09:00\n";
    let o = beheer(&["termijn", "--stdin"], invoer.as_bytes());
    assert_eq!(o.status.code(), Some(2));
    let regels: Vec<Value> = uit(&o).lines().map(|r| serde_json::from_str(r).unwrap()).collect();
    assert_eq!(regels.len(), 3);
    assert_eq!(regels[0]["dwangsom"]["bedrag_cent"], 29900);
    assert_eq!((&regels[1]["uiterlijk"], &regels[2]["tijd"]), (&"2026-12-07".into(), &"09:00:00".into()));
    assert!(fout(&o).starts_with("regel 2: Deze opties begrijp ik niet."), "{}", fout(&o));
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
