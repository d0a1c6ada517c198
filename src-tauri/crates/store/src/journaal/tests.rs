use super::*;
use crate::proef::{self, Proef, nu, vandaag};
use proptest::prelude::*;

const SLEUTEL: &str = "gesprek/g1/huishouden";

fn na(seconden: i64) -> DateTime<Utc> {
    nu() + TimeDelta::seconds(seconden)
}

fn teksten(store: &Store, dossier: Option<DossierId>) -> Vec<String> {
    store.journaal(dossier, SLEUTEL).unwrap().into_iter().map(|e| e.tekst).collect()
}

#[test]
fn a_row_at_most_each_ten_seconds_or_forty_characters() {
    let mut proef = Proef::new();
    let dossier = Some(proef.nieuw_dossier());
    let mut typ = |seconden, tekst: &str| proef.store.bewaar_concept(dossier, SLEUTEL, tekst, na(seconden)).unwrap();
    typ(0, "Ik");
    typ(1, "Ik red");
    typ(9, "Ik red het");
    typ(10, "Ik red het niet");
    typ(11, "Ik red het niet meer");
    let lang = "Ik red het niet meer sinds ik in maart van de trap ben gevallen";
    typ(12, lang);
    typ(13, lang);
    typ(60, lang);
    assert_eq!(teksten(&proef.store, dossier), ["Ik", "Ik red het niet", lang]);
    // Newest text in the draft, whatever the journaal holds.
    assert_eq!(proef.store.concepten(dossier).unwrap()[0].tekst, lang);
}

#[test]
fn what_is_about_to_disappear_is_kept_first() {
    let mut proef = Proef::new();
    let dossier = Some(proef.nieuw_dossier());
    let typ = |store: &mut Store, ms, tekst: &str| {
        store.bewaar_concept(dossier, SLEUTEL, tekst, nu() + TimeDelta::milliseconds(ms)).unwrap();
    };
    typ(&mut proef.store, 0, "De");
    typ(&mut proef.store, 800, "De buurvrouw doet de was");
    typ(&mut proef.store, 1600, "De buurvrouw doet de was en");
    // Everything marked, one key.
    typ(&mut proef.store, 2000, "x");
    assert_eq!(teksten(&proef.store, dossier), ["De", "De buurvrouw doet de was en"]);
    typ(&mut proef.store, 12_000, "xy");
    assert_eq!(teksten(&proef.store, dossier).last().unwrap(), "xy");
}

#[test]
fn a_recorded_text_is_thinned_out_and_a_melding_without_dossier_leaves_nothing() {
    let mut proef = Proef::new();
    let dossier = proef.nieuw_dossier();
    for van in [Some(dossier), None] {
        for seconden in (0..900).step_by(15) {
            proef.store.bewaar_concept(van, SLEUTEL, &format!("na {seconden}"), na(seconden)).unwrap();
        }
        proef.store.bewaar_concept(van, SLEUTEL, "na 900 en nog iets", na(891)).unwrap();
    }
    assert_eq!(teksten(&proef.store, Some(dossier)).len(), 60);
    let klaar = [Some(dossier), None].map(|dossier| ConceptSleutel { dossier, sleutel: SLEUTEL.into() });
    let melding = vec![proef::melding(dossier, "W-2026-00001-K7M4X")];
    proef.store.leg_vast(&proef.regels, vandaag(), melding, Vec::new(), &klaar).unwrap();
    let over = teksten(&proef.store, Some(dossier));
    assert!((3..=4).contains(&over.len()), "one per five minutes: {}", over.len());
    assert_eq!(over.last().unwrap(), "na 900 en nog iets", "the very last text always stays");
    assert!(teksten(&proef.store, None).is_empty());
}

#[test]
fn an_older_text_never_takes_a_place_unseen() {
    let mut proef = Proef::new();
    let dossier = Some(proef.nieuw_dossier());
    proef.store.bewaar_concept(dossier, SLEUTEL, "een", na(0)).unwrap();
    proef.store.bewaar_concept(dossier, SLEUTEL, "een twee", na(1)).unwrap();
    proef.store.houd_in_journaal(dossier, SLEUTEL, "een twee", na(2)).unwrap();
    proef.store.houd_in_journaal(dossier, SLEUTEL, "een twee", na(3)).unwrap();
    proef.store.bewaar_concept(dossier, SLEUTEL, "een", na(4)).unwrap();
    assert_eq!(teksten(&proef.store, dossier), ["een", "een twee"]);
}

#[test]
fn nothing_is_older_than_thirty_days_and_a_place_has_no_past() {
    let mut proef = Proef::new();
    let dossier = Some(proef.nieuw_dossier());
    proef.store.bewaar_concept(dossier, SLEUTEL, "oud", na(0)).unwrap();
    proef.store.bewaar_concept(dossier, SLEUTEL, "jong", nu() + TimeDelta::days(20)).unwrap();
    proef.store.ruim_journaal_op(nu() + TimeDelta::days(31)).unwrap();
    assert_eq!(teksten(&proef.store, dossier), ["jong"]);
    proef.store.ruim_journaal_op(DateTime::<Utc>::MIN_UTC).unwrap();
    proef.store.bewaar_concept(None, ZONDER_VERLEDEN, "{}", na(0)).unwrap();
    assert!(proef.store.journaal(None, ZONDER_VERLEDEN).unwrap().is_empty());
}

#[test]
fn it_goes_along_in_a_backup_and_stays_in_a_rebuild() {
    let mut proef = Proef::new();
    let dossier = Some(proef.nieuw_dossier());
    proef.store.bewaar_concept(dossier, SLEUTEL, "een", na(0)).unwrap();
    proef.store.herbouw(&proef.regels, vandaag()).unwrap();
    let kopie = proef.map.path().join("kopie.db");
    proef.store.reservekopie(&kopie, &proef.sleutel).unwrap();
    assert_eq!(teksten(&Store::open(&kopie, &proef.sleutel).unwrap(), dossier), ["een"]);
}

#[test]
fn an_older_text_is_not_shown_in_a_log() {
    assert_eq!(format!("{:?}", Eerder { moment: nu(), tekst: "geheim".into() }), "Eerder(…)");
}

proptest! {
    /// Old without what is gone, and new without what came, are the same text.
    #[test]
    fn the_difference_is_what_is_gone_and_what_came(voor in "[ab]{0,6}", weg in "[ab]{0,6}", erbij in "[ab]{0,6}", na in "[ab]{0,6}") {
        let (oud, nieuw) = (format!("{voor}{weg}{na}"), format!("{voor}{erbij}{na}"));
        let (gone, came) = verschil(&oud, &nieuw);
        prop_assert!(gone <= weg.len() && came <= erbij.len());
        prop_assert_eq!(oud.len() - gone, nieuw.len() - came);
    }
}
