use super::*;
use crate::proef;
use wmo::persoon::{Huisnummer, Persoonsgegevens};

fn persoon(
    voornaam: &str,
    voorvoegsel: &str,
    achternaam: &str,
    geboren: &str,
    adres: (&str, u32, &str),
) -> Persoonsgegevens {
    let mut p = proef::persoon(achternaam);
    p.naam.voornaam = voornaam.into();
    p.naam.voorvoegsel = voorvoegsel.into();
    p.geboortedatum = geboren.parse().ok();
    p.bsn = None;
    (p.adres.straat, p.adres.postcode) = (adres.0.into(), adres.2.parse().unwrap());
    p.adres.huisnummer = Huisnummer::new(adres.1).unwrap();
    p
}

/// Five dossiers; the first has a melding and a BSN.
fn gevuld() -> (proef::Proef, Vec<DossierId>) {
    let mut proef = proef::Proef::new();
    let mut celik = persoon("Fatma", "", "Çelik", "1948-03-07", ("Odeonstraat", 12, "1325 AL"));
    celik.bsn = Some("999900006".parse().unwrap());
    celik.adres.toevoeging = "A".into();
    let mensen = vec![
        celik,
        persoon("Łukasz", "", "Wiśniewski", "1990-12-31", ("Bachweg", 7, "1323 BE")),
        persoon("Fatima", "el", "Amrani", "1948", ("Odeonstraat", 14, "1325 AL")),
        persoon("Jan", "van den", "Berg", "1948-03-07", ("Celsiusstraat", 1, "1341 AA")),
        persoon("Jansje", "", "Bergsma", "1931-01-02", ("Bachweg", 7, "1323 BE")),
    ];
    let ids = mensen
        .into_iter()
        .map(|p| {
            let id = proef.nieuw_dossier();
            proef.leg_vast(vec![proef::nieuw(id, None, wmo::Feit::PersoonsgegevensVastgelegd(p))]);
            id
        })
        .collect::<Vec<_>>();
    proef.leg_vast(vec![proef::melding(ids[0], "W-2026-00017-K7M4X")]);
    (proef, ids)
}

#[test]
fn every_part_of_the_data_finds_the_person() {
    let (proef, ids) = gevuld();
    for (vraag, wie) in [
        ("cel", vec![0, 3]),
        ("Çelik", vec![0]),
        ("celik fatma", vec![0]),
        ("fat 1325", vec![0, 2]),
        ("lukasz", vec![1]),
        ("Łuk", vec![1]),
        ("wisniewski", vec![1]),
        ("elamrani", vec![2]),
        ("el-amrani", vec![2]),
        ("vandenberg", vec![3]),
        ("jan berg", vec![3, 4]),
        ("7-3-1948", vec![0, 3]),
        ("7 maart 1948 celik", vec![0]),
        ("07031948", vec![0, 3]),
        ("1948", vec![0, 2, 3]),
        ("31-12", vec![1]),
        ("1325al", vec![0, 2]),
        ("1325 AL", vec![0, 2]),
        ("1323", vec![1, 4]),
        ("odeonstraat 12a", vec![0]),
        ("odeonstraat 12", vec![0]),
        ("999900006", vec![0]),
        ("9999 00 006", vec![0]),
        ("99990", vec![0]),
        ("W-2026-00017-K7M4X", vec![0]),
        ("2026-00017", vec![0]),
        ("00017", vec![0]),
        ("celik wisniewski", vec![]),
        ("zzz", vec![]),
    ] {
        let mut gevonden: Vec<usize> = proef
            .store
            .zoek(vraag, 10)
            .unwrap()
            .iter()
            .map(|t| ids.iter().position(|id| *id == t.dossier).unwrap())
            .collect();
        gevonden.sort_unstable();
        assert_eq!(gevonden, wie, "{vraag}");
    }
}

#[test]
fn the_best_comes_first_and_no_more_than_asked() {
    let (proef, ids) = gevuld();
    // A name that begins like this before a street that does.
    let cel: Vec<DossierId> = proef.store.zoek("cel", 10).unwrap().iter().map(|t| t.dossier).collect();
    assert_eq!(cel, [ids[0], ids[3]]);
    // Whole words before words that only begin like it.
    assert_eq!(proef.store.zoek("jan berg", 10).unwrap()[0].dossier, ids[3]);
    assert_eq!(proef.store.zoek("1948", 2).unwrap().len(), 2);
    assert!(proef.store.zoek("1948", 0).unwrap().is_empty());
    let treffer = &proef.store.zoek("celik", 1).unwrap()[0];
    assert_eq!((treffer.naam.as_str(), treffer.zaken[0].zaaknummer.as_str()), ("Fatma Çelik", "W-2026-00017-K7M4X"));
}

#[test]
fn a_corrected_name_is_found_by_the_new_one_only() {
    let (mut proef, ids) = gevuld();
    let kop = proef.store.dossier(ids[1]).unwrap().unwrap().persoon.koppen[0].clone();
    let mut p = kop.waarde;
    p.naam.achternaam = "Kowalski".into();
    let mut correctie = proef::nieuw(ids[1], None, wmo::Feit::PersoonsgegevensVastgelegd(p));
    correctie.vervangt = vec![kop.id];
    proef.leg_vast(vec![correctie]);
    assert_eq!(proef.store.zoek("kowalski", 5).unwrap().len(), 1);
    assert!(proef.store.zoek("wisniewski", 5).unwrap().is_empty());
}

#[test]
fn nothing_that_is_typed_is_an_error() {
    let (proef, _) = gevuld();
    let lang = "a".repeat(10_000);
    let veel = "woord ".repeat(500);
    for vraag in [
        "",
        " ",
        "\"",
        "'",
        "*",
        "-",
        "^",
        "(",
        ")",
        "{naam} : x",
        "naam:celik",
        "a AND",
        "OR b",
        "NOT",
        "NEAR(a b, 2)",
        "celik*",
        "\"celik",
        "c\0lik",
        "%",
        "_",
        ";--",
        "\\",
        "🦀",
        "﷽",
        "ı̇",
        &lang,
        &veel,
    ] {
        assert!(proef.store.zoek(vraag, 5).is_ok(), "{vraag:?}");
    }
    assert_eq!(proef.store.zoek("(celik*", 5).unwrap().len(), 1);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn no_text_at_all_is_an_error(vragen in proptest::collection::vec(".{0,40}", 8)) {
        let (proef, _) = gevuld();
        for vraag in vragen {
            proptest::prop_assert!(proef.store.zoek(&vraag, 5).is_ok());
        }
    }
}

#[test]
fn a_possible_double_names_its_reasons() {
    let (proef, ids) = gevuld();
    let redenen = |kenmerken: &Kenmerken| -> Vec<(usize, Vec<DubbelReden>)> {
        let gevonden = proef.store.mogelijk_dubbel(kenmerken).unwrap();
        gevonden.into_iter().map(|d| (ids.iter().position(|id| *id == d.dossier).unwrap(), d.redenen)).collect()
    };
    use DubbelReden::{Adres, Bsn, GeboortedatumEnNaam};
    assert_eq!(redenen(&Kenmerken::default()), []);
    let alles = Kenmerken {
        bsn: Some("999900006".parse().unwrap()),
        geboortedatum: Some("1948-03-07".parse().unwrap()),
        achternaam: Some("CELIK".into()),
        postcode: Some("1325 AL".parse().unwrap()),
        huisnummer: Some(Huisnummer::new(12).unwrap()),
        toevoeging: "a".into(),
    };
    assert_eq!(redenen(&alles), [(0, vec![Bsn, GeboortedatumEnNaam, Adres])]);
    let ander_huis = Kenmerken { toevoeging: "B".into(), ..alles.clone() };
    assert_eq!(redenen(&ander_huis), [(0, vec![Bsn, GeboortedatumEnNaam])]);
    // A year does not contradict a date, on either side; voorvoegsels make no difference.
    let naam = |geboren: &str, achternaam: &str| Kenmerken {
        geboortedatum: Some(geboren.parse().unwrap()),
        achternaam: Some(achternaam.into()),
        ..Kenmerken::default()
    };
    assert_eq!(redenen(&naam("1948-05-01", "el Amrani")), [(2, vec![GeboortedatumEnNaam])]);
    assert_eq!(redenen(&naam("1948", "van den Berg")), [(3, vec![GeboortedatumEnNaam])]);
    assert_eq!(redenen(&naam("1949", "Berg")), []);
    let adres = Kenmerken {
        postcode: Some("1323 BE".parse().unwrap()),
        huisnummer: Some(Huisnummer::new(7).unwrap()),
        ..Kenmerken::default()
    };
    assert_eq!(redenen(&adres), [(1, vec![Adres]), (4, vec![Adres])]);
}

#[test]
fn who_has_no_date_of_birth_is_found_by_name_and_never_by_a_date() {
    let mut proef = proef::Proef::new();
    let mut onbekend = proef::persoon("de Wit");
    (onbekend.geboortedatum, onbekend.bsn) = (None, None);
    let id = proef.nieuw_dossier();
    proef.leg_vast(vec![proef::nieuw(id, None, wmo::Feit::PersoonsgegevensVastgelegd(onbekend))]);
    let vraag = |geboren: Option<&str>, achternaam: &str| Kenmerken {
        geboortedatum: geboren.map(|g| g.parse().unwrap()),
        achternaam: Some(achternaam.into()),
        ..Kenmerken::default()
    };
    let redenen = |vraag: &Kenmerken| -> Vec<Vec<DubbelReden>> {
        proef.store.mogelijk_dubbel(vraag).unwrap().into_iter().map(|d| d.redenen).collect()
    };
    assert_eq!(redenen(&vraag(Some("1948-03-07"), "Wit")), [[DubbelReden::Naam]]);
    assert_eq!(redenen(&vraag(None, "de wit")), [[DubbelReden::Naam]]);
    assert!(redenen(&vraag(None, "Witte")).is_empty());
    let gevonden = proef.store.zoek("wit", 5).unwrap();
    assert_eq!((gevonden[0].dossier, &gevonden[0].geboortedatum), (id, &None));
    assert!(proef.store.zoek("7-3-1948", 5).unwrap().is_empty());
}
