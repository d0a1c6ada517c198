use crate::proef::{self, Proef, regels, vandaag};
use wmo::feit::{Feit, MeldingIngetrokken};
use wmo::taak::TaakSoort;

#[test]
fn the_worklist_shows_the_first_task_of_each_zaak_by_date() {
    let mut proef = Proef::new();
    let (laat, vroeg, stil) = (proef.nieuw_dossier(), proef.nieuw_dossier(), proef.nieuw_dossier());
    proef.leg_vast(vec![
        proef::nieuw(laat, None, Feit::PersoonsgegevensVastgelegd(proef::persoon("Bakker"))),
        proef::melding(laat, "W-2026-00001-K7M4X"),
    ]);
    let mut eerder = proef::melding(vroeg, "W-2026-00002-K7M4X");
    eerder.feitdatum = "2026-11-09".parse().unwrap();
    proef.leg_vast(vec![eerder]);
    proef.leg_vast(vec![proef::nieuw(stil, None, Feit::PersoonsgegevensVastgelegd(proef::persoon("Stil")))]);
    let werk = proef.store.werkvoorraad().unwrap();
    assert_eq!(werk.iter().map(|r| r.dossier).collect::<Vec<_>>(), [vroeg, laat]);
    let regel = &werk[1];
    let dossier = proef.store.dossier(laat).unwrap().unwrap();
    // The line is what the dossier itself says, back from its row.
    assert_eq!(regel.taak, dossier.taken(&proef.regels, vandaag())[0]);
    assert_eq!(regel.taak.soort, TaakSoort::BevestigOntvangst);
    let termijnen = dossier.zaken[0].termijnen(&proef.regels, vandaag());
    let soort = regel.taak.termijn.unwrap();
    let termijn = proef.store.termijn(laat, dossier.zaken[0].id, soort).unwrap();
    assert_eq!(termijn.as_ref(), termijnen.iter().find(|t| t.soort == soort));
    assert_eq!(proef.store.termijn(stil, dossier.zaken[0].id, soort).unwrap(), None);
    assert_eq!(regel.fase, Some(dossier.zaken[0].fase(&dossier, &proef.regels, vandaag())));
    assert_eq!((regel.sorteernaam.as_str(), regel.zaaknummer.as_str()), ("Bakker, Hendrika", "W-2026-00001-K7M4X"));
}

#[test]
fn a_new_day_or_other_rules_project_again_and_closed_dossiers_rest() {
    let mut proef = Proef::new();
    let (open, dicht) = (proef.nieuw_dossier(), proef.nieuw_dossier());
    proef.leg_vast(vec![proef::melding(open, "W-2026-00001-K7M4X"), proef::melding(dicht, "W-2026-00002-K7M4X")]);
    let ingetrokken =
        MeldingIngetrokken { door: "cliënt".into(), schriftelijk: None, reden: "niet meer nodig".into() };
    proef.leg_vast(vec![proef::nieuw(dicht, Some(proef::zaak_van(dicht)), Feit::MeldingIngetrokken(ingetrokken))]);
    let regels = regels();
    assert_eq!(proef.store.ververs(&regels, vandaag()).unwrap(), 0);
    let later = "2027-02-01".parse().unwrap();
    assert_eq!(proef.store.ververs(&regels, later).unwrap(), 1, "only the open one");
    // Six weeks later the resident may apply at once: a task that the day brought.
    let werk = proef.store.werkvoorraad().unwrap();
    assert!(proef.store.klopt_projectie(open, &regels).unwrap());
    assert!(werk[0].vlaggen.contains(&wmo::fase::Vlag::OnderzoekstermijnVerstreken));
    assert_eq!(proef.store.ververs(&regels, later).unwrap(), 0);
    // The clock goes back: everything that was projected later is projected again.
    assert_eq!(proef.store.ververs(&regels, "2026-11-20".parse().unwrap()).unwrap(), 2);
    let mut andere = regels.clone();
    andere.profiel.gemeente.telefoon = "14 000".into();
    assert_eq!(proef.store.ververs(&andere, "2026-11-20".parse().unwrap()).unwrap(), 2);
    assert!(!proef.store.klopt_projectie(open, &regels).unwrap(), "made with other rules");
}

#[test]
fn the_worklist_knows_whose_work_it_is_also_for_a_task_about_the_resident() {
    let mut proef = Proef::new();
    let (met, zonder) = (proef.nieuw_dossier(), proef.nieuw_dossier());
    let contact = |dossier| {
        let data = serde_json::json!({
            "contact": "1", "contactsoort": "signaal", "van": "de buurvrouw", "waarover": "Ze doet niet open."
        });
        proef::nieuw(dossier, None, Feit::lees("contact_vastgelegd", data).unwrap())
    };
    let melding = proef::melding(met, "W-2026-00001-K7M4X");
    let wie = melding.door.clone();
    proef.leg_vast(vec![melding, contact(met)]);
    proef.leg_vast(vec![contact(zonder)]);
    let werk = proef.store.werkvoorraad().unwrap();
    let van = |dossier, zaak: bool| {
        let regel = werk.iter().find(|r| r.dossier == dossier && r.zaak.is_some() == zaak).unwrap();
        regel.behandelaar.as_ref().map(|b| (b.id, b.naam.clone()))
    };
    assert_eq!(van(met, true), Some((Some(wie.id), wie.naam.clone())));
    assert_eq!(van(met, false), Some((Some(wie.id), wie.naam)), "as the newest zaak");
    assert_eq!(van(zonder, false), None, "a signal without a zaak is nobody's yet");
    assert!(proef.store.klopt_projectie(met, &regels()).unwrap());
}
