use super::*;
use crate::proef::{self, Proef, nu, regels, vandaag, zaak_van};
use proptest::prelude::*;
use rusqlite::types::Value;
use wmo::Dossier;
use wmo::feit::{Onderwerp, Vervallen};

/// Every row of these tables, with the numbers of this file replaced by what they stand for.
fn stand(store: &Store) -> Vec<String> {
    let vragen = [
        "select 'vastlegging', n.id, p.pad, t.id, t.vorm from vastlegging t",
        "select 'kop', n.id, p.pad, t.id, '' from kop t",
        "select 'hangend', n.id, p.pad, t.id, '' from hangend t",
    ];
    let mut uit = Vec::new();
    for vraag in vragen {
        let sql = format!(
            "{vraag} join dossier_nummer n on n.nr = t.dossier join pad_nummer p on p.dossier = t.dossier and p.nr = t.pad"
        );
        uit.extend(rijen(store, &sql));
    }
    for tabel in ["dossier", "persoon", "zaak", "termijn", "taak"] {
        uit.extend(rijen(
            store,
            &format!("select '{tabel}', n.id, t.* from {tabel} t join dossier_nummer n on n.nr = t.dossier"),
        ));
    }
    uit.sort_unstable();
    uit
}

/// Rows as text; the column `dossier` of a projection is a number of this file and is left out.
fn rijen(store: &Store, sql: &str) -> Vec<String> {
    let mut opdracht = store.db.prepare(sql).unwrap();
    let namen: Vec<String> = opdracht.column_names().map(str::to_owned).collect();
    let mut rijen = opdracht.query([]).unwrap();
    let mut uit = Vec::new();
    while let Some(rij) = rijen.next().unwrap() {
        let waarden =
            namen.iter().enumerate().filter(|(_, n)| *n != "dossier").map(|(i, _)| rij.get::<_, Value>(i).unwrap());
        uit.push(format!("{:?}", waarden.collect::<Vec<_>>()));
    }
    uit
}

/// Every word of the search index, with where it stands.
fn woorden(store: &Store) -> Vec<String> {
    store.db.execute_batch("create virtual table temp.woord using fts5vocab(main, zoek, instance)").unwrap();
    let uit = rijen(
        store,
        "select w.term, w.col, w.offset, n.id from temp.woord w join dossier_nummer n on n.nr = w.doc order by 4, 1, 2, 3",
    );
    store.db.execute_batch("drop table temp.woord").unwrap();
    uit
}

/// A pile of records that replace each other in all the ways there are: in a row, apart from each
/// other, what is not there, what is on another pad.
fn hoop() -> impl Strategy<Value = Vec<String>> {
    let zaadje =
        (0..3_u8, 0..5_u8, 0..30_i64, proptest::collection::vec(any::<prop::sample::Index>(), 0..3), any::<[u8; 32]>());
    proptest::collection::vec(zaadje, 1..25).prop_map(|zaadjes| {
        let mut gemaakt: Vec<Vastlegging> = Vec::new();
        for (nr, (dossier, soort, dagen, vervangt, zout)) in zaadjes.into_iter().enumerate() {
            let dossier = DossierId(uuid::Uuid::from_u128(1 + u128::from(dossier)));
            let mut nieuw = match soort {
                0 => {
                    proef::nieuw(dossier, None, Feit::PersoonsgegevensVastgelegd(proef::persoon(&format!("Naam{nr}"))))
                }
                1 => proef::melding(dossier, &format!("W-2026-{nr:05}-K7M4X")),
                2 => proef::notitie(dossier, Onderwerp::Huishouden, "stof"),
                3 => proef::notitie(dossier, Onderwerp::Wonen, "trap"),
                _ => {
                    let zaak = zaak_van(dossier);
                    let pad = format!("zaak/{zaak}/melding");
                    proef::nieuw(dossier, Some(zaak), Feit::Vervallen(Vervallen { pad }))
                }
            };
            nieuw.feitdatum = vandaag() - chrono::Days::new(u64::try_from(dagen).unwrap());
            nieuw.vastgelegd_op = nu() - chrono::TimeDelta::days(dagen);
            if !gemaakt.is_empty() {
                nieuw.vervangt = vervangt.iter().map(|i| i.get(&gemaakt).id).collect();
            }
            gemaakt.push(nieuw.met_zout(zout));
        }
        gemaakt.iter().map(Vastlegging::vaste_vorm).collect()
    })
}

fn gevuld(delen: &[&[String]]) -> Proef {
    let mut proef = Proef::new();
    for deel in delen {
        proef.store.neem_over(&regels(), vandaag(), deel).unwrap();
    }
    proef
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn order_and_repetition_make_no_difference(vormen in hoop(), husseling in any::<u64>(), knip in any::<prop::sample::Index>()) {
        let recht = gevuld(&[&vormen]);
        let verwacht = stand(&recht.store);
        let controle = recht.store.controleer().unwrap();
        prop_assert!(controle.in_orde(), "{:?}", controle);

        let mut gehusseld = vormen.clone();
        gehusseld.sort_by_key(|vorm| *blake3::hash(format!("{husseling}{vorm}").as_bytes()).as_bytes());
        let omgekeerd: Vec<String> = vormen.iter().rev().cloned().collect();
        let knip = knip.index(vormen.len());
        for delen in [
            vec![&gehusseld[..]],
            vec![&omgekeerd[..]],
            vec![&vormen[..], &vormen[..]],
            vec![&vormen[knip..], &vormen[..knip], &gehusseld[..]],
        ] {
            let anders = gevuld(&delen);
            prop_assert_eq!(&stand(&anders.store), &verwacht);
            prop_assert_eq!(woorden(&anders.store), woorden(&recht.store));
        }
        // Folding the koppen gives what folding everything gives.
        for id in recht.store.dossiers().unwrap() {
            let alles = Dossier::vouw(id, &recht.store.vastleggingen(id).unwrap());
            prop_assert_eq!(recht.store.dossier(id).unwrap().unwrap(), alles);
        }
        // Thrown away and made again, everything is the same.
        let mut herbouwd = recht;
        let woorden_voor = woorden(&herbouwd.store);
        prop_assert!(herbouwd.store.afwijkende_projecties(&herbouwd.regels).unwrap().is_empty());
        herbouwd.store.herbouw(&regels(), vandaag()).unwrap();
        prop_assert_eq!(stand(&herbouwd.store), verwacht);
        prop_assert_eq!(woorden(&herbouwd.store), woorden_voor);
    }
}

#[test]
fn one_act_is_all_or_nothing() {
    let mut proef = Proef::new();
    let (dossier, ander) = (proef.nieuw_dossier(), proef.nieuw_dossier());
    let sleutel = ConceptSleutel { dossier: Some(dossier), sleutel: "hulpvraag".into() };
    proef.store.bewaar_concept(Some(dossier), "hulpvraag", "Ik red het", nu()).unwrap();
    let bijlage = |dossier| NieuweBijlage {
        dossier,
        soort: "ontvangstbevestiging".into(),
        titel: "Ontvangstbevestiging".into(),
        merk: None,
        vastgelegd_op: nu(),
        inhoud: b"%PDF".to_vec(),
    };
    let voor = stand(&proef.store);
    let nieuw = || vec![proef::melding(dossier, "W-2026-00001-K7M4X")];
    // A document of a dossier that does not exist: nothing of the act remains.
    let klaar = std::slice::from_ref(&sleutel);
    let geweigerd = proef.store.leg_vast(&proef.regels, vandaag(), nieuw(), vec![bijlage(ander)], klaar);
    assert!(matches!(geweigerd, Err(StoreFout::DossierOntbreekt)));
    assert_eq!(stand(&proef.store), voor);
    assert_eq!(proef.store.concepten(Some(dossier)).unwrap().len(), 1);

    proef.store.leg_vast(&proef.regels, vandaag(), nieuw(), vec![bijlage(dossier)], klaar).unwrap();
    assert!(proef.store.concepten(Some(dossier)).unwrap().is_empty());
    let hash = crate::sha256_hex(b"%PDF");
    assert_eq!(proef.store.bijlage(&hash).unwrap().unwrap(), b"%PDF");
    assert_eq!(proef.store.bijlagen(dossier).unwrap()[0].sha256, hash);
    assert!(proef.store.bijlage("geen hash").unwrap().is_none());
    let controle = proef.store.controleer().unwrap();
    assert!(controle.in_orde());
    assert_eq!((controle.vastleggingen, controle.schakels), (1, 1));
}

#[test]
fn a_record_knows_its_pad_salt_and_identity() {
    let mut proef = Proef::new();
    let dossier = proef.nieuw_dossier();
    let twee = proef.leg_vast(vec![
        proef::notitie(dossier, Onderwerp::Wonen, "trap"),
        proef::notitie(dossier, Onderwerp::Wonen, "trap"),
    ]);
    assert_eq!(twee[0].pad, twee[0].feit.pad(twee[0].zaak));
    assert_ne!(twee[0].zout, twee[1].zout);
    assert_ne!(twee[0].id, twee[1].id, "saying it twice is two records");
    assert_eq!(twee[0].identiteit(), twee[0].id);
    let gelezen = proef.store.vastleggingen(dossier).unwrap();
    assert!(twee.iter().all(|v| gelezen.contains(v)));
}

#[test]
fn a_record_of_a_newer_program_is_kept_word_for_word() {
    let mut proef = Proef::new();
    let dossier = proef.nieuw_dossier();
    let basis = proef::notitie(dossier, Onderwerp::Wonen, "trap").met_zout([1; 32]);
    let met_kenmerk = |mut json: serde_json::Value| {
        json["id"] = wmo::vastlegging::identiteit_van(&json).unwrap().to_string().into();
        json.to_string()
    };
    let mut extra_veld = serde_json::to_value(&basis).unwrap();
    extra_veld["feit"]["data"]["stemming"] = "opgewekt".into();
    let mut onbekende_waarde = serde_json::to_value(&basis).unwrap();
    onbekende_waarde["feit"]["data"]["onderwerp"] = "huisdieren".into();
    onbekende_waarde["pad"] = "zaak/x/notitie/huisdieren".into();
    let vormen = [met_kenmerk(extra_veld), met_kenmerk(onbekende_waarde)];
    assert_eq!(proef.store.neem_over(&proef.regels, vandaag(), &vormen).unwrap(), 2);
    let mut opgeslagen: Vec<String> = proef
        .store
        .db
        .prepare("select vorm from vastlegging")
        .unwrap()
        .query_map([], |rij| rij.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    opgeslagen.sort();
    let mut verwacht = vormen.to_vec();
    verwacht.sort();
    assert_eq!(opgeslagen, verwacht);
    // One is understood, the other is shown as recorded with a newer version; both are sound.
    let stand = proef.store.dossier(dossier).unwrap().unwrap();
    assert_eq!((stand.zaken[0].gesprekken.len(), stand.onbekend.len()), (1, 1));
    assert!(proef.store.controleer().unwrap().in_orde());
}

#[test]
fn a_record_that_does_not_fit_its_identity_refuses_the_whole_batch() {
    let mut proef = Proef::new();
    let dossier = proef.nieuw_dossier();
    let goed = proef::notitie(dossier, Onderwerp::Wonen, "trap").met_zout([1; 32]).vaste_vorm();
    for vals in [goed.replace("trap", "lift"), goed[..goed.len() - 1].to_owned(), "{}".to_owned(), String::new()] {
        let fout = proef.store.neem_over(&proef.regels, vandaag(), &[goed.clone(), vals]).unwrap_err();
        assert!(matches!(fout, StoreFout::VervalstKenmerk));
        assert!(proef.store.dossiers().unwrap().is_empty());
    }
}

#[test]
fn a_draft_stays_until_it_is_thrown_away() {
    let mut proef = Proef::new();
    let dossier = proef.nieuw_dossier();
    proef.store.bewaar_concept(None, "melding", "een", nu()).unwrap();
    proef.store.bewaar_concept(Some(dossier), "melding", "twee", nu()).unwrap();
    proef.store.bewaar_concept(Some(dossier), "melding", "drie", nu()).unwrap();
    let tekst = |proef: &Proef, dossier| -> Vec<String> {
        proef.store.concepten(dossier).unwrap().into_iter().map(|c| c.tekst).collect()
    };
    assert_eq!((tekst(&proef, None), tekst(&proef, Some(dossier))), (vec!["een".into()], vec!["drie".into()]));
    proef.store.wis_concept(None, "melding").unwrap();
    assert_eq!((tekst(&proef, None).len(), tekst(&proef, Some(dossier)).len()), (0, 1));
}

#[test]
fn the_log_of_who_looked_keeps_every_line() {
    use crate::{Inzage, InzageSoort};
    let mut proef = Proef::new();
    let dossier = proef.nieuw_dossier();
    let regel = |soort, wat: &str| Inzage {
        moment: "2026-11-23T10:00:00Z".parse().unwrap(),
        medewerker: wmo::vastlegging::MedewerkerId(uuid::Uuid::from_u128(9)),
        naam: "Sanne de Boer".into(),
        soort,
        wat: wat.into(),
    };
    let gekeken = regel(InzageSoort::Ingezien, "");
    assert!(matches!(proef.store.noteer_inzage(dossier, &gekeken), Err(StoreFout::DossierOntbreekt)));
    proef.leg_vast(vec![proef::melding(dossier, "W-2026-00001-K7M4X")]);
    let regels = [gekeken, regel(InzageSoort::Afgedrukt, "verslag"), regel(InzageSoort::Uitgevoerd, "verslag")];
    for r in &regels {
        proef.store.noteer_inzage(dossier, r).unwrap();
    }
    assert_eq!(proef.store.inzage(dossier).unwrap(), regels);
}
