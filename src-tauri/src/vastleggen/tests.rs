use super::*;
use crate::beeld::{Aanmelding, Binnengekomen, DossierView, NieuwContact, NieuweMelding, Status, VoorbeeldGegevens};
use crate::opdracht::{bewaar_als, voorbeeld, zet_klaar};
use crate::proef::{self, opdracht};
use crate::sessie::Sessie;
use serde_json::json;
use wmo::feit::BesluitGenomen;
use wmo::taak::TaakSoort;

const ALLE_ROLLEN: &[Rol] = &[Rol::Wijkwerker, Rol::Consulent, Rol::Beslisser, Rol::Administratie];

fn begonnen(map: &std::path::Path, rollen: &[Rol]) -> (Sessie, DossierId, ZaakId) {
    let sessie = proef::sessie(map);
    sessie.begin(&proef::gebruiker(rollen)).unwrap();
    let (dossier, zaak) = proef::open_melding(&sessie);
    (sessie, dossier, zaak)
}

fn vast(sessie: &Sessie, plaats: (DossierId, ZaakId), opdrachten: Vec<Opdracht>) -> Result<DossierView, Fout> {
    let moment = Moment::nu();
    sessie.met_open(|open| {
        leg_vast(open, &sessie.regels(), moment, (plaats.0, Some(plaats.1)), opdrachten)?;
        DossierView::lees(&open.store, plaats.0, &sessie.regels(), moment.vandaag)
    })
}

fn bevestiging() -> Opdracht {
    Opdracht { stuk: Some(StukSoort::Ontvangstbevestiging), ..opdracht("melding_ontvangst_bevestigd", json!({})) }
}

#[test]
fn a_melding_gets_a_number_a_task_and_a_place_on_the_track() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let beeld = sessie.met_open(|o| DossierView::lees(&o.store, dossier, &sessie.regels(), klok::vandaag())).unwrap();
    assert_eq!(beeld.geschiedenis.len(), 2);
    assert!(beeld.geschiedenis.iter().all(|r| r.door == "Kim Tester" && !r.samenvatting.is_empty()));
    let z = &beeld.zaken[0];
    assert_eq!(z.id, zaak);
    assert!(z.zaaknummer.starts_with("W-"));
    assert_eq!(z.taken[0].soort, TaakSoort::BevestigOntvangst);
    assert_eq!(z.spoor.len(), 6);
    assert!(z.spoor[0].datum.is_some() && !z.spoor[2].leesbaar.is_empty());
}

#[test]
fn asking_what_would_happen_records_nothing() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let moment = Moment::nu();
    let later = moment.vandaag + chrono::Days::new(3);
    let (voor, alsdan, na) = sessie
        .met_open(|open| {
            let beeld = |open: &Open| DossierView::lees(&open.store, dossier, &sessie.regels(), moment.vandaag);
            let voor = beeld(open)?;
            let bevestigd = Opdracht { feitdatum: later, ..bevestiging() };
            let alsdan = als(open, &sessie.regels(), moment, (dossier, Some(zaak)), &[bevestigd])?;
            Ok((voor, alsdan, beeld(open)?))
        })
        .unwrap();
    assert_eq!(voor.geschiedenis.len(), na.geschiedenis.len());
    assert_eq!(voor.dossier, na.dossier);
    assert_eq!(alsdan.dag, later);
    assert_ne!(alsdan.toetsen[0].oordeel, Oordeel::Geweigerd);
    assert!(!alsdan.zaken[0].verschillen.is_empty());
    assert!(alsdan.zaken[0].taken.iter().all(|t| t.soort != TaakSoort::BevestigOntvangst));
}

#[test]
fn the_letter_and_the_fact_that_names_it_are_one() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    sessie.met_open(|o| Ok(o.store.bewaar_concept(Some(dossier), "brief", "half", klok::nu())?)).unwrap();
    let met_concept = Opdracht { concept: Some("brief".into()), ..bevestiging() };
    let beeld = vast(&sessie, (dossier, zaak), vec![met_concept]).unwrap();
    assert!(beeld.concepten.is_empty(), "what was recorded is no draft any more");
    let stuk = &beeld.stukken[0];
    let feit = beeld.dossier.zaken[0].bevestiging.waarde().unwrap();
    assert_eq!(feit.stuk.as_ref(), Some(&stuk.sha256));
    assert!(stuk.bestandsnaam.ends_with("-ontvangstbevestiging.pdf"));
    assert!(!stuk.bestandsnaam.contains("Verzonnen"));

    let pad = zet_klaar(&sessie, dossier, &stuk.sha256).unwrap();
    assert!(std::fs::read(&pad).unwrap().starts_with(b"%PDF"));
    let doel = map.path().join("buiten.pdf");
    bewaar_als(&sessie, dossier, stuk, b"%PDF", &doel).unwrap();
    let na = sessie.met_open(|o| DossierView::lees(&o.store, dossier, &sessie.regels(), klok::vandaag())).unwrap();
    assert_eq!(na.inzage.len(), 2, "reading and keeping are both noted");
    sessie.vergrendel().unwrap();
    assert!(!std::path::Path::new(&pad).exists(), "the copy goes at lock");
}

#[test]
fn no_document_outlives_a_lock_that_comes_while_it_is_being_opened() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let sha = vast(&sessie, (dossier, zaak), vec![bevestiging()]).unwrap().stukken[0].sha256.clone();
    // The moment in between is short, so that it is tried some times over.
    for _ in 0..25 {
        let pad = zet_klaar(&sessie, dossier, &sha).unwrap();
        std::thread::scope(|s| {
            let opener = s.spawn(|| while zet_klaar(&sessie, dossier, &sha).is_ok() {});
            // Sees, as the window does, that it is locked; from then on nothing may lie there.
            let kijker = s.spawn(|| {
                while sessie.stand().unwrap().status == Status::Open {}
                std::path::Path::new(&pad).exists()
            });
            sessie.vergrendel().unwrap();
            assert!(!kijker.join().unwrap(), "the window says locked while a document still lies there");
            opener.join().unwrap();
        });
        assert!(!std::path::Path::new(&pad).exists(), "a document was written after the lock");
        let wachtwoord = proef::WACHTWOORD.into();
        sessie.ontgrendel(&Aanmelding { naam: "Kim Tester".into(), wachtwoord }).unwrap();
    }
}

#[test]
fn a_document_of_another_dossier_is_not_given() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let sha = vast(&sessie, (dossier, zaak), vec![bevestiging()]).unwrap().stukken[0].sha256.clone();
    let (ander, _) = proef::open_melding(&sessie);
    assert_eq!(zet_klaar(&sessie, ander, &sha).unwrap_err().code, FoutCode::NietGevonden);
}

#[test]
fn a_refusal_says_why_and_records_nothing() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let te_vroeg = opdracht("onderzoeksverslag_vastgesteld", json!({ "versie": 1 }));
    // The first one is fine: the refusal of the second takes it along.
    let fout = vast(&sessie, (dossier, zaak), vec![bevestiging(), te_vroeg]).unwrap_err();
    assert_eq!(fout.code, FoutCode::Geweigerd);
    let toets = fout.toets.unwrap();
    assert!(toets.bevindingen.iter().any(|b| b.oordeel == Oordeel::Geweigerd && b.herstel.is_some()));
    let beeld = sessie.met_open(|o| DossierView::lees(&o.store, dossier, &sessie.regels(), klok::vandaag())).unwrap();
    assert_eq!((beeld.geschiedenis.len(), beeld.stukken.len()), (2, 0));
}

#[test]
fn each_fact_is_tested_against_the_ones_before_it() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let gesprek = klok::nieuwe_sleutel().to_string();
    let vandaag = klok::vandaag().to_string();
    let beeld = vast(
        &sessie,
        (dossier, zaak),
        vec![
            bevestiging(),
            opdracht("clientondersteuning_aangeboden", json!({ "aan": "client", "antwoord": "wil_niet" })),
            opdracht("persoonlijk_plan_mogelijkheid_gemeld", json!({})),
            opdracht("persoonlijk_plan_afgezien", json!({})),
            opdracht("gesprek_gepland", json!({ "gesprek": gesprek, "datum": vandaag, "plaats": "thuis" })),
            opdracht("gesprek_gevoerd", json!({ "gesprek": gesprek, "plaats": "thuis" })),
        ],
    )
    .unwrap();
    assert!(beeld.dossier.zaken[0].gesprek_gevoerd_op().is_some());
}

#[test]
fn the_role_that_fits_is_recorded() {
    let besluit = || {
        opdracht(
            "besluit_genomen",
            json!({ "besluit": "1", "soort": "afwijzing", "motivering": "x", "mandaat": { "naam": "a", "functie": "b" } }),
        )
    };
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), &[Rol::Wijkwerker]);
    let toets = |sessie: &Sessie, dossier, zaak| {
        sessie.met_open(|o| toets(o, &sessie.regels(), Moment::nu(), (dossier, Some(zaak)), &besluit())).unwrap()
    };
    let als_wijkwerker = toets(&sessie, dossier, zaak);
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let met_alle = toets(&sessie, dossier, zaak);
    assert!(als_wijkwerker.bevindingen.len() > met_alle.bevindingen.len(), "a wijkwerker may not decide");
}

#[test]
fn a_known_resident_gets_a_second_zaak_and_no_second_dossier() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, _) = begonnen(map.path(), ALLE_ROLLEN);
    let mut tweede = proef::melding();
    tweede.binnen.dossier = Some(dossier);
    tweede.persoon.adres.straat = "Nieuwe straat".into();
    let moment = Moment::nu();
    sessie.met_open(|o| nieuwe_melding(o, &sessie.regels(), moment, tweede)).unwrap();
    let beeld = sessie.met_open(|o| DossierView::lees(&o.store, dossier, &sessie.regels(), moment.vandaag)).unwrap();
    assert_eq!((beeld.zaken.len(), beeld.dossier.persoon.koppen.len()), (2, 1));
    assert_eq!(beeld.geschiedenis.iter().filter(|r| r.vervangen).count(), 1);
    let mut onbekend = proef::melding();
    onbekend.binnen.dossier = Some(DossierId(klok::nieuwe_sleutel()));
    let fout = sessie.met_open(|o| nieuwe_melding(o, &sessie.regels(), moment, onbekend)).unwrap_err();
    assert_eq!(fout.code, FoutCode::NietGevonden);
}

#[test]
fn a_signal_opens_a_dossier_and_no_zaak() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, _) = begonnen(map.path(), ALLE_ROLLEN);
    let signaal = |dossier| {
        let NieuweMelding { binnen, persoon, .. } = proef::melding();
        let contact = json!({ "contact": "", "contactsoort": "signaal", "van": "buurvrouw", "waarover": "Verward." });
        NieuwContact {
            binnen: Binnengekomen { dossier, ..binnen },
            persoon,
            contact: serde_json::from_value(contact).unwrap(),
        }
    };
    let moment = Moment::nu();
    let lees = |id| sessie.met_open(|o| DossierView::lees(&o.store, id, &sessie.regels(), moment.vandaag)).unwrap();
    let nieuw = sessie.met_open(|o| nieuw_contact(o, &sessie.regels(), moment, signaal(None))).unwrap();
    let beeld = lees(nieuw);
    assert_eq!((beeld.zaken.len(), beeld.naam.as_str()), (0, "Testa Verzonnen"));
    assert!(beeld.dossier.contacten["1"].vastgelegd.is_vastgelegd());
    for _ in 0..2 {
        sessie.met_open(|o| nieuw_contact(o, &sessie.regels(), moment, signaal(Some(dossier)))).unwrap();
    }
    let beeld = lees(dossier);
    assert_eq!((beeld.zaken.len(), beeld.dossier.contacten.len()), (1, 2), "each has a name of its own");
}

#[test]
fn a_preview_shows_what_is_being_written_and_records_nothing() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let besluit: BesluitGenomen = serde_json::from_value(json!({
        "besluit": "1", "soort": "afwijzing", "motivering": "Uw dochter helpt u al met het huishouden.",
        "mandaat": { "naam": "Kim Tester", "functie": "teammanager" }
    }))
    .unwrap();
    let gegevens = VoorbeeldGegevens {
        datum: klok::vandaag(),
        versie: None,
        besluit: Some(besluit),
        voorstel: None,
        onderwerp: None,
    };
    let beeld = voorbeeld(&sessie, dossier, zaak, StukSoort::BeschikkingAfwijzing, gegevens).unwrap();
    let tekst: String = beeld.paginas.iter().map(|p| p.tekst.as_str()).collect();
    assert!(tekst.split_whitespace().collect::<Vec<_>>().join(" ").contains("Uw dochter helpt u al"));
    assert!(beeld.paginas[0].svg.contains("<svg"));
    let na = sessie.met_open(|o| Ok(o.store.vastleggingen(dossier)?.len())).unwrap();
    assert_eq!(na, 2);
}
