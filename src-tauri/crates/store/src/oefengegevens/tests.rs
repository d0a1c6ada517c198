use super::*;
use crate::proef::{Proef, regels};
use std::collections::BTreeSet;
use wmo::Dossier;
use wmo::fase::Fase;
use wmo::product::Leveringsvorm;
use wmo::termijn::TermijnSoort;
use wmo::toets::{Oordeel, Voorstel};

/// Days of all sorts: a werkdag, a weekend, between the holidays, a leap day.
const DAGEN: [&str; 6] = ["2026-11-23", "2026-11-28", "2026-12-29", "2027-05-05", "2028-02-29", "2026-01-02"];

fn moment<'a>(regels: &'a Regels, dag: &str) -> Oefenmoment<'a> {
    let nu = format!("{dag}T08:15:00Z").parse().unwrap();
    Oefenmoment { regels, vandaag: dag.parse().unwrap(), nu, apparaat: ApparaatId(uuid::Uuid::from_u128(7)) }
}

/// Records the facts one by one, as the window does, and gives the dossier that results.
fn speel_af(dossier: &Oefendossier, moment: &Oefenmoment<'_>) -> Dossier {
    let mut vastleggingen = Vec::new();
    for nieuw in &dossier.feiten {
        assert!(nieuw.vastgelegd_op <= moment.nu, "recorded later than now");
        let stand = Dossier::vouw(dossier.dossier, &vastleggingen);
        let voorstel = Voorstel {
            zaak: nieuw.zaak,
            feit: nieuw.feit.clone(),
            feitdatum: nieuw.feitdatum,
            feittijd: None,
            kanaal: nieuw.kanaal,
            vervangt: Vec::new(),
            reden: None,
            door: nieuw.door.id,
            rol: nieuw.door.rol,
        };
        let toets = stand.toets(&voorstel, moment.regels, moment.vandaag);
        let codes: Vec<&str> = toets.bevindingen.iter().map(|b| b.code.as_str()).collect();
        let soort = nieuw.feit.soort();
        assert_ne!(toets.oordeel, Oordeel::Geweigerd, "{soort:?} on {}: {codes:?}", moment.vandaag);
        vastleggingen.push(nieuw.clone().met_zout([7; 32]));
    }
    Dossier::vouw(dossier.dossier, &vastleggingen)
}

#[test]
fn every_stage_of_the_showcase_could_have_been_recorded() {
    let regels = regels();
    use Stadium::*;
    for dag in DAGEN {
        let moment = moment(&regels, dag);
        for (stadium, fase) in [
            (Melding, Fase::Melding),
            (GesprekGepland, Fase::Melding),
            (Onderzoek, Fase::Onderzoek),
            (VerslagUit, Fase::VerslagUit),
            (Aanvraag, Fase::Besluitvorming),
            (Besluit, Fase::Besloten),
        ] {
            let dossier = speel_af(&fatma_celik(stadium, &moment), &moment);
            assert_eq!(dossier.zaken[0].fase(&dossier, &regels, moment.vandaag), fase, "{stadium:?} {dag}");
            assert!(dossier.tegenstrijdigheden.is_empty() && dossier.onbekend.is_empty());
        }
    }
}

#[test]
fn the_worklist_of_the_practice_mode_is_alive() {
    let regels = regels();
    for dag in DAGEN {
        let moment = moment(&regels, dag);
        let mut proef = Proef::new();
        for d in oefendossiers(&moment) {
            speel_af(&d, &moment);
            proef.store.leg_vast(&regels, moment.vandaag, d.feiten, Vec::new(), &[]).unwrap();
        }
        let werk = proef.store.werkvoorraad().unwrap();
        let uiterlijk: Vec<_> = werk.iter().filter_map(|r| r.taak.uiterlijk).collect();
        assert!(uiterlijk.iter().any(|u| *u < moment.vandaag), "something is late on {dag}");
        assert!(uiterlijk.iter().any(|u| *u > moment.vandaag), "something can wait on {dag}");
        if regels.kalender.is_werkdag(moment.vandaag) {
            assert!(uiterlijk.contains(&moment.vandaag), "something is due on {dag}");
        }
        let fasen: BTreeSet<_> = werk.iter().filter_map(|r| r.fase).collect();
        assert!(fasen.len() >= 4, "{fasen:?}");
        assert_eq!(proef.store.dossiers().unwrap().len(), 12);
    }
}

#[test]
fn each_of_the_five_shows_what_it_is_for() {
    let regels = regels();
    for dag in DAGEN {
        let moment = moment(&regels, dag);
        let vijf = na_de_aanvraag::vijf(&moment).map(|d| speel_af(&d, &moment));
        let [dwangsom, pgb, bezwaar, uitvoering, tegenstrijdig] = &vijf;
        let meter = dwangsom.zaken[0].dwangsommeter(&regels, moment.vandaag).unwrap();
        assert!(meter.ingebrekestelling.is_some() && meter.eerste_dag <= moment.vandaag, "{dag}: {}", meter.eerste_dag);
        assert_eq!(pgb.zaken[0].gekozen_regels()[0].leveringsvorm, Some(Leveringsvorm::PersoonsgebondenBudget));
        assert!(pgb.zaken[0].pgb.beoordeling.is_vastgelegd());
        assert!(bezwaar.zaken[0].besluiten[0].bezwaar_open());
        let komt = uitvoering.zaken[0]
            .termijnen(&regels, moment.vandaag)
            .into_iter()
            .find(|t| t.soort == TermijnSoort::EvaluatieTraject3 && t.voldaan_op.is_none());
        let over = (komt.unwrap().uiterlijk - moment.vandaag).num_days();
        assert!((0..=20).contains(&over), "{dag}: an evaluation in {over} days");
        assert_eq!(tegenstrijdig.tegenstrijdigheden.len(), 1);
    }
}

#[test]
fn nobody_shares_a_number_and_the_same_seed_gives_the_same() {
    let regels = regels();
    let moment = moment(&regels, DAGEN[0]);
    let bsns: Vec<_> = (0..100_000).filter_map(namen::bsn).collect();
    assert_eq!((bsns.len(), bsns.iter().collect::<BTreeSet<_>>().len()), (90_909, 90_909));
    assert_eq!(namen::bsn(100_000), None);
    assert!(
        [9_000, 9_002, 9_003, 9_004, 9_005, 9_006, 9_007, 9_008, 9_009, 9_010, 9_011, 9_013]
            .map(namen::bsn)
            .iter()
            .all(Option::is_some),
        "everybody in the practice mode has one"
    );
    assert!(bsns.iter().all(|b| b.als_str().starts_with("999")));
    for zaad in [0, 1, 99_999, 3_000_000] {
        let (een, twee) = (gesloten_dossier(zaad, &moment), gesloten_dossier(zaad, &moment));
        assert_eq!(als_vormen(&een, 2, 5), als_vormen(&twee, 2, 5));
        speel_af(&een, &moment);
    }
}
