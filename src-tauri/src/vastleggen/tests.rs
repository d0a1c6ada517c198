use super::*;
use crate::beeld::{Aanmelding, Binnengekomen, Briefvoorbeeld, DossierView, NieuwContact, NieuweMelding, Status};
use crate::opdracht::{bewaar_als, zet_klaar, zet_losse_brief_klaar};
use crate::proef::{self, opdracht};
use crate::sessie::Sessie;
use serde_json::json;
use stukken::StukSoort;
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
    Opdracht { met_brief: true, ..opdracht("melding_ontvangst_bevestigd", json!({})) }
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
    bewaar_als(&sessie, dossier, &stuk.titel, b"%PDF", &doel).unwrap();
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
    let beeld =
        sessie.met_open(|o| brief_bij_besluit(o, &sessie.regels(), Moment::nu(), (dossier, zaak), &besluit)).unwrap();
    let tekst: String = beeld.paginas.iter().map(|p| p.tekst.as_str()).collect();
    assert!(tekst.split_whitespace().collect::<Vec<_>>().join(" ").contains("Uw dochter helpt u al"));
    assert!(beeld.paginas[0].svg.contains("<svg"));
    let na = sessie.met_open(|o| Ok(o.store.vastleggingen(dossier)?.len())).unwrap();
    assert_eq!(na, 2);
}

/// A melding of seven weeks ago, so that an aanvraag may come without a verslag, and that aanvraag.
fn aangevraagd(map: &std::path::Path) -> (Sessie, DossierId, ZaakId) {
    let sessie = proef::sessie(map);
    sessie.begin(&proef::gebruiker(ALLE_ROLLEN)).unwrap();
    let toen = dagen_terug(50);
    let melding =
        NieuweMelding { binnen: Binnengekomen { feitdatum: toen, ..proef::melding().binnen }, ..proef::melding() };
    let (dossier, zaak) =
        sessie.met_open(|open| nieuwe_melding(open, &sessie.regels(), Moment::nu(), melding)).unwrap();
    let aanvraag = json!({ "bron": "los_schrijven", "ondertekend": true, "volledig": true });
    vast(&sessie, (dossier, zaak), vec![op(dagen_terug(6), opdracht("aanvraag_ontvangen", aanvraag))]).unwrap();
    (sessie, dossier, zaak)
}

fn dagen_terug(dagen: u64) -> NaiveDate {
    Moment::nu().vandaag - chrono::Days::new(dagen)
}

fn op(feitdatum: NaiveDate, opdracht: Opdracht) -> Opdracht {
    Opdracht { feitdatum, reden: Some("Later vastgelegd.".into()), ..opdracht }
}

fn met_brief(opdracht: Opdracht) -> Opdracht {
    Opdracht { met_brief: true, ..opdracht }
}

fn proef_van(sessie: &Sessie, plaats: (DossierId, ZaakId), opdracht: &Opdracht) -> Option<Briefvoorbeeld> {
    let plaats = (plaats.0, Some(plaats.1));
    sessie.met_open(|open| brief_bij(open, &sessie.regels(), Moment::nu(), plaats, opdracht)).unwrap()
}

fn in_woorden(brief: &Briefvoorbeeld) -> String {
    let tekst: String = brief.voorbeeld.as_ref().unwrap().paginas.iter().map(|p| p.tekst.as_str()).collect();
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_letter_of_a_verdaging_is_shown_as_it_will_be_kept() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = aangevraagd(map.path());
    let plaats = (dossier, zaak);
    let later = Moment::nu().vandaag + chrono::Days::new(15);
    let verdaging = opdracht(
        "verdaging_meegedeeld",
        json!({ "nieuwe_datum": later.to_string(), "reden": "Het advies van de ergotherapeut is er nog niet." }),
    );
    let proef = proef_van(&sessie, plaats, &verdaging).unwrap();
    assert_eq!((proef.soort, proef.vrij, proef.standaard), (StukSoort::Verdaging, false, true));
    assert!(in_woorden(&proef).contains("advies van de ergotherapeut"), "what is being written stands in it");
    let beeld = vast(&sessie, plaats, vec![met_brief(verdaging.clone())]).unwrap();
    let feit = beeld.dossier.zaken[0].verdaging.waarde().unwrap();
    assert_eq!(feit.stuk.as_deref(), Some(beeld.stukken[0].sha256.as_str()));
    assert_eq!(beeld.stukken[0].soort, StukSoort::Verdaging);
    assert!(beeld.stukken[0].bestandsnaam.starts_with("W-"), "{}", beeld.stukken[0].bestandsnaam);

    // A correction of the reason: another letter is free, and without it the one that went out stays.
    let vervangt: Vec<_> = beeld.dossier.zaken[0].verdaging.koppen.iter().map(|k| k.id).collect();
    let anders = Opdracht { vervangt, reden: Some("Verkeerde reden.".into()), ..verdaging };
    assert!(proef_van(&sessie, plaats, &anders).unwrap().vrij);
    let oud = beeld.stukken[0].sha256.clone();
    let beeld = vast(&sessie, plaats, vec![anders]).unwrap();
    assert_eq!(beeld.dossier.zaken[0].verdaging.waarde().unwrap().stuk, Some(oud));
    assert_eq!(beeld.stukken.len(), 1);
}

#[test]
fn making_a_besluit_known_keeps_the_letter_of_that_kind_of_besluit() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = aangevraagd(map.path());
    let plaats = (dossier, zaak);
    let verzuim = json!({
        "verzuim": "1", "ontbreekt": ["Je handtekening."], "termijn_tot": dagen_terug(1).to_string()
    });
    let besluit = json!({
        "besluit": "1", "soort": "buiten_behandeling", "verzuim": "1", "motivering": "We kregen niets.",
        "mandaat": { "naam": "Kim Tester", "functie": "teammanager" }
    });
    let bekend = json!({ "besluit": "1", "wijze": "verzonden" });
    let beeld = vast(
        &sessie,
        plaats,
        vec![
            met_brief(op(dagen_terug(5), opdracht("herstel_verzuim_gevraagd", verzuim))),
            opdracht("besluit_genomen", besluit),
            met_brief(opdracht("besluit_bekendgemaakt", bekend)),
        ],
    )
    .unwrap();
    let soorten: Vec<_> = beeld.stukken.iter().map(|s| (s.soort, s.datum)).collect();
    assert_eq!(
        soorten,
        [(StukSoort::BuitenBehandeling, dagen_terug(0)), (StukSoort::HerstelVerzuim, dagen_terug(5))],
        "each with the day of sending"
    );
    let besluit = &beeld.dossier.zaken[0].besluiten[0];
    assert_eq!(besluit.bekendgemaakt.waarde().unwrap().stuk.as_ref(), Some(&beeld.stukken[0].sha256));
}

#[test]
fn a_letter_that_is_an_answer_can_be_left_out_and_is_of_today() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let plaats = (dossier, zaak);
    let intrekking = opdracht("melding_ingetrokken", json!({ "door": "cliënt", "reden": "Het lukt weer." }));
    let proef = proef_van(&sessie, plaats, &intrekking).unwrap();
    assert_eq!((proef.soort, proef.vrij, proef.standaard), (StukSoort::BevestigingIntrekking, true, true));
    let mut zonder = vast(&sessie, plaats, vec![intrekking]).unwrap();
    assert!(zonder.stukken.is_empty());
    let toestemming = opdracht(
        "toestemming_gegeven",
        json!({
            "toestemming": "1", "doel": "gegevens_van_zorg", "van": "huisarts", "naar": "wijkteam",
            "gegevens": "wat je niet meer kunt", "vorm": "handtekening"
        }),
    );
    let proef = proef_van(&sessie, plaats, &toestemming).unwrap();
    assert!(proef.vrij && !proef.standaard && in_woorden(&proef).contains("huisarts"));
    zonder = vast(&sessie, plaats, vec![met_brief(toestemming)]).unwrap();
    assert_eq!(zonder.stukken[0].soort, StukSoort::Toestemmingsformulier, "of the resident, for this zaak");
}

#[test]
fn a_letter_that_cannot_be_made_says_why_and_nothing_is_recorded() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let plaats = (dossier, zaak);
    let afspraak = |tot: &str| {
        opdracht(
            "vertraging_toegerekend",
            json!({ "vertraging": "1", "van": dagen_terug(1).to_string(), "tot": null, "waarom": tot }),
        )
    };
    let proef = proef_van(&sessie, plaats, &afspraak("Vakantie.")).unwrap();
    assert!(proef.voorbeeld.is_none() && proef.fout.unwrap().contains("aanvraag"), "no aanvraag, so no term");
    let voor = sessie.met_open(|o| Ok(o.store.vastleggingen(dossier)?.len())).unwrap();
    assert!(vast(&sessie, plaats, vec![met_brief(afspraak("Vakantie."))]).is_err());
    let plan = met_brief(opdracht("persoonlijk_plan_afgezien", json!({})));
    assert_eq!(vast(&sessie, plaats, vec![plan]).unwrap_err().code, FoutCode::Stuk, "no letter goes with it");
    assert_eq!(sessie.met_open(|o| Ok(o.store.vastleggingen(dossier)?.len())).unwrap(), voor);
}

#[test]
fn a_letter_that_no_feit_stands_for_is_printed_and_not_kept() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, zaak) = begonnen(map.path(), ALLE_ROLLEN);
    let pad = zet_losse_brief_klaar(&sessie, dossier, zaak, StukSoort::Toestemmingsformulier).unwrap();
    assert!(std::fs::read(&pad).unwrap().starts_with(b"%PDF"));
    let beeld = sessie.met_open(|o| DossierView::lees(&o.store, dossier, &sessie.regels(), klok::vandaag())).unwrap();
    assert!(beeld.stukken.is_empty());
    assert_eq!(beeld.inzage.len(), 1, "that it was printed is noted");
    // The letter that tells the resident who looked holds it as well.
    let keren = sessie.met_open(|o| crate::beeld::keren(o, dossier, &sessie.regels())).unwrap();
    let [keer] = keren.as_slice() else { panic!("{}", keren.len()) };
    assert_eq!((keer.wijze, keer.stuk.as_str()), (stukken::Inzagewijze::Afgedrukt, "Toestemmingsformulier"));
    assert!(!keer.naam.is_empty() && !keer.functie.is_empty());
    assert_eq!(
        keer.waarvoor,
        "je melding opnemen en een gesprek afspreken; schreef op: melding ontvangen, persoonsgegevens vastgelegd"
    );
    for soort in [StukSoort::WieKeek, StukSoort::BewijsRechten] {
        let pad = zet_losse_brief_klaar(&sessie, dossier, zaak, soort).unwrap();
        assert!(std::fs::read(&pad).unwrap().starts_with(b"%PDF"), "{soort:?}");
    }
    let fout = zet_losse_brief_klaar(&sessie, dossier, zaak, StukSoort::SignaalEindePgb).unwrap_err();
    assert!(fout.zin.contains("een pgb dat nog loopt"), "{}", fout.zin);
}

#[test]
fn who_lives_at_the_same_address_is_put_down_as_a_housemate_when_somebody_says_so() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, eerste, _) = begonnen(map.path(), ALLE_ROLLEN);
    let mut ander = proef::melding();
    ander.persoon.naam.voornaam = "Joris".into();
    ander.persoon.bsn = None;
    ander.huisgenoten = vec![eerste];
    let (dossier, _) = sessie.met_open(|o| nieuwe_melding(o, &sessie.regels(), Moment::nu(), ander.clone())).unwrap();
    let lees = |id| sessie.met_open(|o| Ok(o.store.dossier(id)?.unwrap())).unwrap();
    let huishouden = lees(dossier).huishouden.waarde().cloned().unwrap();
    assert_eq!(huishouden.huisgenoten.len(), 1);
    assert_eq!(huishouden.huisgenoten[0].naam.volledig(), "Testa Verzonnen");
    assert!(!lees(eerste).huishouden.is_vastgelegd(), "the other dossier is not touched");
    // Once more for somebody who is in it already: nothing to record.
    let weer = NieuweMelding { binnen: Binnengekomen { dossier: Some(dossier), ..ander.binnen.clone() }, ..ander };
    sessie.met_open(|o| nieuwe_melding(o, &sessie.regels(), Moment::nu(), weer)).unwrap();
    assert_eq!(lees(dossier).huishouden.koppen.len(), 1);
    let weg = NieuweMelding { huisgenoten: vec![DossierId(klok::nieuwe_sleutel())], ..proef::melding() };
    let fout = sessie.met_open(|o| nieuwe_melding(o, &sessie.regels(), Moment::nu(), weg)).unwrap_err();
    assert_eq!(fout.code, FoutCode::NietGevonden);
}
