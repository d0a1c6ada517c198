use crate::proef::{self, Proef, nu, vandaag};
use crate::{Gebrek, Sleutel, Store, StoreFout};
use std::fs;
use wmo::feit::Onderwerp;

fn gevuld() -> Proef {
    let mut proef = Proef::new();
    for nr in 0..3 {
        let dossier = proef.nieuw_dossier();
        proef.leg_vast(vec![proef::melding(dossier, &format!("W-2026-{nr:05}-K7M4X"))]);
        let eerste = proef.leg_vast(vec![proef::notitie(dossier, Onderwerp::Wonen, "trap")]);
        let mut tweede = proef::notitie(dossier, Onderwerp::Wonen, "trap en drempel");
        tweede.vervangt = vec![eerste[0].id];
        proef.leg_vast(vec![tweede]);
    }
    proef
}

#[test]
fn every_kind_of_meddling_is_found() {
    let gevallen: [(&str, Gebrek); 8] = [
        ("update vastlegging set vorm = replace(vorm, 'drempel', 'lift')", Gebrek::Kenmerk { aantal: 3 }),
        ("update ketting set id = randomblob(16) where volgnr = 4", Gebrek::Ketting),
        ("delete from ketting where volgnr = 4", Gebrek::Ketting),
        ("update ketting set schakel = zeroblob(32) where volgnr = 9", Gebrek::Ketting),
        ("delete from kop where rowid_of = 1", Gebrek::Koppen { aantal: 1 }),
        ("insert into hangend values(1, 1, zeroblob(16))", Gebrek::Koppen { aantal: 1 }),
        ("insert into zaak values(99, 0, zeroblob(16), '', 'melding', '[]', null, '')", Gebrek::Verwijzing),
        (
            "insert into bijlage values(1, 1, zeroblob(32), 'verslag', 'Verslag', 4, 0, x'25504446', null)",
            Gebrek::Bijlage { aantal: 1 },
        ),
    ];
    for (sql, gebrek) in gevallen {
        let proef = gevuld();
        assert!(proef.store.controleer().unwrap().in_orde());
        let sql = sql.replace("rowid_of = 1", "dossier = 1 and pad = (select max(pad) from kop where dossier = 1)");
        proef.store.db.execute_batch("pragma foreign_keys = off").unwrap();
        assert!(proef.store.db.execute(&sql, []).unwrap() > 0, "{sql}");
        assert_eq!(proef.store.controleer().unwrap().gebreken, [gebrek], "{sql}");
    }
}

#[test]
fn a_record_that_was_taken_out_is_missed_by_the_chain() {
    let proef = gevuld();
    proef.store.db.execute_batch("pragma foreign_keys = off; delete from vastlegging where dossier = 2; delete from kop where dossier = 2; delete from uit where dossier = 2;").unwrap();
    assert_eq!(proef.store.controleer().unwrap().gebreken, [Gebrek::KettingZonderVastlegging { aantal: 3 }]);
}

#[test]
fn meddling_with_a_projection_is_found_and_mended() {
    for sql in [
        "update dossier set naam = 'Iemand Anders' where dossier = 2",
        "delete from taak where dossier = 2",
        "update zaak set fase = 'besluitvorming' where dossier = 2",
        "update termijn set beeld = replace(beeld, '2026', '2027') where dossier = 2",
        "update dossier set zoekmerk = zeroblob(32) where dossier = 2",
    ] {
        let mut proef = gevuld();
        let tweede = proef.store.dossiers().unwrap()[1];
        assert!(proef.store.db.execute(sql, []).unwrap() > 0);
        assert_eq!(proef.store.afwijkende_projecties(&proef.regels).unwrap(), [tweede], "{sql}");
        proef.store.herbouw(&proef.regels, vandaag()).unwrap();
        assert!(proef.store.afwijkende_projecties(&proef.regels).unwrap().is_empty());
    }
}

#[test]
fn a_copy_opens_with_the_same_key_and_holds_the_same() {
    let mut proef = gevuld();
    proef.store.bewaar_concept(None, "melding", "een", nu()).unwrap();
    let doel = proef.map.path().join("kopie.db");
    proef.store.reservekopie(&doel, &proef.sleutel).unwrap();
    let namen: Vec<String> =
        fs::read_dir(proef.map.path()).unwrap().map(|i| i.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!namen.iter().any(|n| n.contains(".deel")), "{namen:?}");
    assert!(matches!(proef.store.reservekopie(&doel, &proef.sleutel), Err(StoreFout::BestaatAl)));
    let kopie = Store::open(&doel, &proef.sleutel).unwrap();
    for id in proef.store.dossiers().unwrap() {
        assert_eq!(kopie.vastleggingen(id).unwrap(), proef.store.vastleggingen(id).unwrap());
    }
    assert_eq!(kopie.concepten(None).unwrap().len(), 1);
    assert_eq!(kopie.werkvoorraad().unwrap(), proef.store.werkvoorraad().unwrap());
    assert_eq!(kopie.apparaat().unwrap(), proef.store.apparaat().unwrap());
}

#[test]
fn a_copy_under_another_key_is_no_copy() {
    let proef = gevuld();
    let doel = proef.map.path().join("kopie.db");
    let andere = Sleutel::willekeurig().unwrap();
    // Whatever the copy holds then: it does not open with the key that was given, and gets no name.
    if proef.store.reservekopie(&doel, &andere).is_ok() {
        assert!(Store::open(&doel, &andere).is_ok());
    } else {
        assert!(!doel.exists());
    }
    assert!(proef.store.controleer().unwrap().in_orde());
}

#[test]
fn a_copy_tells_how_far_it_is_and_stops_when_asked() {
    let proef = gevuld();
    let doel = proef.map.path().join("kopie.db");
    let mut stappen = Vec::new();
    let mut verder = |gedaan, totaal| {
        stappen.push((gedaan, totaal));
        false
    };
    let gestopt = proef.store.reservekopie_met(&doel, &proef.sleutel, &mut verder);
    assert!(matches!(gestopt, Err(StoreFout::Gestopt)));
    assert!(!doel.exists() && !proef.map.path().join("kopie.db.deel").exists());
    assert!(stappen.len() == 1 && stappen[0].0 <= stappen[0].1 && stappen[0].1 > 0, "{stappen:?}");
    proef.store.reservekopie_met(&doel, &proef.sleutel, &mut |_, _| true).unwrap();
    assert!(doel.exists());
}

#[test]
fn what_goes_out_word_for_word_is_what_was_recorded() {
    let proef = gevuld();
    for id in proef.store.dossiers().unwrap() {
        let vormen = proef.store.vormen(id).unwrap();
        let gelezen: Vec<wmo::Vastlegging> = vormen.iter().map(|v| serde_json::from_str(v).unwrap()).collect();
        assert_eq!(gelezen, proef.store.vastleggingen(id).unwrap());
    }
}
