//! The profile as hands write it: every way to spoil a line of a real file ends in a finding with a line
//! and a sentence, and never in a panic.

use super::*;
use crate::geld::Cent;
use proptest::prelude::*;

const ALMERE: &str = include_str!("../../../../../assets/gemeenten/almere/profiel.toml");
const LEEUWARDEN: &str = include_str!("../../../../../assets/gemeenten/leeuwarden/profiel.toml");

fn dag(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

fn vandaag() -> NaiveDate {
    dag("2026-11-23")
}

fn van_ernst(tekst: &str, ernst: Ernst) -> Vec<Profielbevinding> {
    controleer(tekst, vandaag()).into_iter().filter(|b| b.ernst == ernst).collect()
}

#[test]
fn the_profiles_that_come_with_the_program_have_no_fault() {
    for map in Profiel::INGEBOUWD {
        assert_eq!(Profiel::ingebouwd(map).unwrap().map, *map);
    }
    for tekst in [ALMERE, LEEUWARDEN] {
        assert_eq!(van_ernst(tekst, Ernst::Fout), []);
        let open = van_ernst(tekst, Ernst::Open);
        assert!(!open.is_empty() && open.iter().all(|b| b.zin.ends_with('.') && !b.veld.is_empty()));
    }
    let letop: Vec<String> = van_ernst(ALMERE, Ernst::LetOp).into_iter().map(|b| b.veld).collect();
    assert_eq!(letop, ["abonnementstarief", "contract.tot_en_met"]);
    assert!(Profiel::nood().is_noodprofiel());
}

#[test]
fn leeuwarden_has_one_plan_per_household_and_one_contract() {
    let p = Profiel::ingebouwd("leeuwarden").unwrap();
    assert_eq!((p.gemeente.code.als_str(), p.gemeente.telefoon.as_str()), ("0080", "14 058"));
    let stelsel = p.stelsels.op(vandaag()).unwrap();
    assert_eq!((stelsel.plan_voor, stelsel.indeling), (PlanVoor::Huishouden, Indeling::Producten));
    let wie =
        |product| -> Vec<&str> { p.aanbieders_voor(product, vandaag()).into_iter().map(|a| a.naam.as_str()).collect() };
    assert_eq!(wie(Product::Dagbesteding), ["WINDKRACHT058"]);
    assert_eq!(wie(Product::HuishoudelijkeOndersteuning), ["Thuiszorg Het Friese Land", "M.i.e.p. Huishoudservice"]);
    assert_eq!(p.aanbieders[0].partners.len(), 3);
    assert_eq!(p.productnaam(Product::IndividueleBegeleiding), "Thuisondersteuning");
    assert!(p.algemene_voorzieningen[0].naam.contains("Amaryllis"));
    // No trajecten there: the products of Almere cannot be granted, and a line needs no specialisme.
    let mut regel = crate::product::voorbeeldregel(Product::IndividueleBegeleiding, 8, "2027-01-01", "2027-12-31");
    (regel.traject, regel.specialisme) = (None, None);
    assert_eq!(regel.bezwaren(stelsel), []);
    regel.product = Product::IndividueleBegeleidingBasis;
    assert_eq!(regel.bezwaren(stelsel)[0].code, "product_niet_in_stelsel");
}

#[test]
fn the_arrangements_of_2018_end_before_2024() {
    use crate::feit::{Arrangementpakket as Pakket, Arrangementprofiel as Voor};
    let p = Profiel::ingebouwd("almere").unwrap();
    assert_eq!(p.stelsels.op(dag("2022-12-31")).unwrap().code, "almere_2018");
    assert_eq!(p.stelsels.op(dag("2023-01-01")).unwrap().code, "almere_2023");
    assert!(p.stelsels.op(dag("2017-01-01")).is_none());
    let oud = p.stelsels.met_code("almere_2018").unwrap();
    assert_eq!(oud.einde_van_recht(dag("2026-06-30")), dag("2023-12-31"));
    assert_eq!(oud.einde_van_recht(dag("2023-06-30")), dag("2023-06-30"));
    assert_eq!(oud.overgangsgesprek_uiterlijk(), Some(dag("2023-11-06")));
    assert!(oud.heeft_arrangement(Voor::NietAangeborenHersenletsel, Pakket::B));
    assert!(!oud.heeft_arrangement(Voor::NietAangeborenHersenletsel, Pakket::A));
    let lichamelijk = oud.arrangementen.iter().find(|a| a.profiel == Voor::LichamelijkeAchteruitgang).unwrap();
    assert_eq!(lichamelijk.alleen_huishouden.iter().copied().collect::<Vec<_>>(), [Pakket::A]);
}

#[test]
fn the_settings_of_almere() {
    let p = Profiel::ingebouwd("almere").unwrap();
    let op = vandaag();
    let n = &p.servicenormen;
    let norm = |reeks: &Reeks<Servicenorm>| reeks.op(op).waarde.als_getal();
    assert_eq!(
        [&n.hersteltermijn_werkdagen, &n.zienswijze_werkdagen, &n.verdaging_dagen, &n.spoed_uren].map(norm),
        [10, 10, 14, 48]
    );
    assert_eq!([&n.wijziging_weken, &n.verlenging_signaal_weken].map(norm), [8, 14]);
    assert_eq!(p.evaluatie_maanden(Traject::Traject3, op), Some(4));
    assert_eq!(p.evaluatie_maanden(Traject::Traject2, op), Some(12));
    assert_eq!(p.bezwaar_commissie(op), None);
    assert_eq!(p.restweek(op), Restweek::Vervalt);
    assert_eq!(p.beleid.cak_start.op(op).waarde, CakStart::EersteLevering);
    assert!(!p.beleid.verdaging_telt_voor_ingebrekestelling.op(op).waarde);
    assert_eq!(p.mandaat("wie dan ook", crate::feit::BesluitSoort::Toekenning, op), Mandaatstand::GeenRegister);
}

#[test]
fn a_filled_mandate_register_counts_by_function_besluit_and_day() {
    use crate::feit::BesluitSoort::{Afwijzing, Toekenning};
    let tekst = format!(
        "{ALMERE}\n[[mandaten]]\nfunctie = \"Teammanager Wmo\"\nbesluiten = [\"toekenning\"]\nvan = \"2026-01-01\"\ntot_en_met = \"2026-12-31\"\nbron = \"x\"\n"
    );
    let p = Profiel::uit_toml("almere", &tekst).unwrap();
    assert_eq!(p.mandaat(" teammanager wmo", Toekenning, dag("2026-12-31")), Mandaatstand::Gegeven);
    assert_eq!(p.mandaat("teammanager Wmo", Afwijzing, dag("2026-12-31")), Mandaatstand::NietGegeven);
    assert_eq!(p.mandaat("teammanager Wmo", Toekenning, dag("2027-01-01")), Mandaatstand::NietGegeven);
    assert_eq!(p.mandaat("consulent", Toekenning, dag("2026-12-31")), Mandaatstand::NietGegeven);
}

#[test]
fn faults_that_reading_alone_does_not_show() {
    let met = |extra: &str| -> Vec<(String, usize)> {
        let tekst = format!("{ALMERE}\n{extra}");
        let eerste = Profiel::uit_toml("almere", &tekst).unwrap_err().fout;
        let fouten = van_ernst(&tekst, Ernst::Fout);
        assert_eq!((&eerste.veld, eerste.regel), (&fouten[0].veld, fouten[0].regel));
        fouten.into_iter().map(|b| (b.veld, b.regel)).collect()
    };
    let laatste = ALMERE.lines().count();
    let nog_een = "[[aanbieders]]\nnaam = \"TZORG\"\nlevert = [{ producten = [\"dagbesteding\"] }]\n";
    assert_eq!(met(nog_een), [("aanbieders[18].naam".to_owned(), laatste + 3)]);
    let per_uur =
        "[[tarieven.zin]]\nvanaf = \"2027-01-01\"\nproduct = \"dagbesteding\"\nper = \"uur\"\ncent = 0\nbron = \"x\"\n";
    let velden: Vec<String> = met(per_uur).into_iter().map(|(veld, _)| veld).collect();
    assert_eq!(velden, ["tarieven.zin[0].per", "tarieven.zin[0].cent"]);
    let dubbel = "[[tarieven.pgb]]\nvanaf = \"2027-01-01\"\nproduct = \"dagbesteding\"\nhulpverlener = \"formeel\"\ncent = 100\nbron = \"x\"\n";
    assert_eq!(met(&dubbel.repeat(2))[0].0, "tarieven.pgb[1].vanaf");
    let mandaat = "[[mandaten]]\nfunctie = \"\"\nbesluiten = []\nvan = \"2027-01-01\"\ntot_en_met = \"2026-01-01\"\nbron = \"x\"\n";
    assert_eq!(met(mandaat).len(), 2);
}

#[test]
fn tariffs_hold_from_their_day() {
    use crate::feit::PgbHulpsoort::{Formeel, Informeel};
    let blok = |vanaf: &str, cent: u32| {
        format!(
            "[[tarieven.pgb]]\nvanaf = \"{vanaf}\"\nproduct = \"dagbesteding\"\nhulpverlener = \"formeel\"\ncent = {cent}\nbron = \"x\"\n"
        )
    };
    let tekst = format!("{ALMERE}\n{}{}", blok("2028-01-01", 300), blok("2027-01-01", 200));
    let p = Profiel::uit_toml("almere", &tekst).unwrap();
    let tarief = |soort, op| p.pgbtarief(Product::Dagbesteding, soort, dag(op)).map(|t| t.cent);
    assert_eq!(tarief(Formeel, "2026-12-31"), None);
    assert_eq!(tarief(Formeel, "2027-12-31"), Some(Cent::van(200)));
    assert_eq!(tarief(Formeel, "2028-01-01"), Some(Cent::van(300)));
    assert_eq!(tarief(Informeel, "2028-01-01"), None);
}

#[test]
fn all_faults_of_a_profile_at_once() {
    let tekst = ALMERE
        .replacen("code = \"0034\"", "code = \"34\"", 1)
        .replacen("accent = \"#1d4e89\"", "accent = \"#7fb2e5\"", 1)
        .replacen("naam = \"Tzorg\"", "naam = \"Tzorg\"\nkvk = \"12345678\"", 1)
        .replacen("waarde = \"vervalt\"", "waarde = \"weg\"", 1);
    let velden: Vec<String> = van_ernst(&tekst, Ernst::Fout).into_iter().map(|b| b.veld).collect();
    assert_eq!(velden.len(), 4, "{velden:?}");
    assert_eq!((velden[0].as_str(), velden[3].as_str()), ("gemeente.code", "kleuren.accent"));
    assert!(velden[1].starts_with("beleid.restweek[0]") && velden[2].starts_with("aanbieders[3]"), "{velden:?}");
}

/// One spoiled line of a real file.
fn bedorven() -> impl Strategy<Value = String> {
    let bestand = prop_oneof![Just(ALMERE), Just(LEEUWARDEN)];
    let ingreep = prop_oneof![
        Just(String::new()),
        Just("\"\"".to_owned()),
        Just("-1".to_owned()),
        Just("99999999999999999999".to_owned()),
        Just("\"2026-02-30\"".to_owned()),
        Just("[]".to_owned()),
        Just("{}".to_owned()),
        Just("[[".to_owned()),
        "\\PC{0,12}",
    ];
    (bestand, any::<proptest::sample::Index>(), 0..5_u8, ingreep).prop_map(|(bestand, waar, hoe, ingreep)| {
        let mut regels: Vec<String> = bestand.lines().map(str::to_owned).collect();
        let i = waar.index(regels.len());
        let regel = regels[i].clone();
        regels[i] = match (hoe, regel.split_once(" = ")) {
            (0, Some((sleutel, _))) => format!("{sleutel} = {ingreep}"),
            (1, Some((sleutel, waarde))) => format!("{sleutel}{} = {waarde}", ingreep.trim()),
            (2, _) => String::new(),
            (3, _) => format!("{regel}\n{regel}"),
            _ => format!("{ingreep}{regel}"),
        };
        regels.join("\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn a_spoiled_line_never_makes_it_panic_and_always_names_its_place(tekst in bedorven()) {
        let gelezen = Profiel::uit_toml("almere", &tekst);
        let fouten = van_ernst(&tekst, Ernst::Fout);
        // Reading and checking agree on whether the file can be used.
        prop_assert_eq!(gelezen.is_err(), !fouten.is_empty(), "{:?}", fouten);
        let regels = tekst.lines().count().max(1);
        for f in &fouten {
            prop_assert!((1..=regels + 1).contains(&f.regel), "{:?}", f);
            prop_assert!(f.zin.ends_with('.') && f.zin.len() > 15, "{:?}", f);
        }
        if let Err(fout) = gelezen {
            prop_assert!(fouten.iter().any(|f| f.regel == fout.fout.regel), "{fout} and {fouten:?}");
            prop_assert!(fout.to_string().contains("almere/profiel.toml, regel "));
        }
    }
}
