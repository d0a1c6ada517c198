use super::*;
use crate::beeld::{DossierView, SamengevoegdeTekst};
use crate::proef;
use crate::sessie::Sessie;
use crate::vastleggen::Auteur;
use serde_json::json;
use store::NieuweVastlegging;
use wmo::feit::PersoonlijkPlanAfgezien;
use wmo::vastlegging::{Medewerker, Rol, ZaakId};

/// What somebody recorded apart from others: it replaces nothing.
fn los(sessie: &Sessie, (dossier, zaak): (DossierId, ZaakId), wie: &str, soort: &str, data: Value) {
    let regels = sessie.regels();
    sessie
        .met_open(|open| {
            let moment = open.moment();
            let auteur = Auteur::van(open);
            let feit = NieuweVastlegging {
                dossier,
                zaak: Some(zaak),
                vervangt: Vec::new(),
                reden: None,
                feit: Feit::lees(soort, data).unwrap(),
                feitdatum: moment.vandaag,
                feittijd: None,
                kanaal: None,
                vastgelegd_op: moment.nu,
                door: Medewerker { id: auteur.id, naam: wie.into(), rol: Rol::Consulent },
                apparaat: auteur.apparaat,
            };
            open.store.leg_vast(&regels, moment.vandaag, vec![feit], Vec::new(), &[])?;
            Ok(())
        })
        .unwrap();
}

fn beeld(sessie: &Sessie, dossier: DossierId) -> DossierView {
    sessie.met_open(|o| DossierView::lees(&o.store, dossier, &sessie.regels(), o.vandaag())).unwrap()
}

fn samen(sessie: &Sessie, dossier: DossierId, keuze: &Samenvoeging) -> Result<(), Fout> {
    sessie.met_open(|open| voeg_samen(open, &sessie.regels(), open.moment(), dossier, keuze))
}

fn stap(tekst: &str) -> Value {
    json!({ "stap": "eigen_mogelijkheden", "bevinding": tekst })
}

fn twee_stappen(map: &std::path::Path) -> (Sessie, DossierId, ZaakId) {
    let sessie = proef::sessie(map);
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker, Rol::Consulent])).unwrap();
    let plaats = proef::open_melding(&sessie);
    los(&sessie, plaats, "Ada", "stappenplan_stap", stap("Ze kookt zelf."));
    los(&sessie, plaats, "Bente", "stappenplan_stap", stap("Ze kookt niet zelf."));
    (sessie, plaats.0, plaats.1)
}

#[test]
fn texts_of_people_are_known_from_codes_and_dates() {
    let feit = Feit::lees("stappenplan_stap", stap("Ze kookt.")).unwrap();
    let plekken: Vec<String> = vrije_teksten(&feit).into_iter().map(|v| v.plek).collect();
    assert_eq!(plekken, ["/bevinding"], "the name of the step is a code");
    let plan = Feit::PersoonlijkPlanAfgezien(PersoonlijkPlanAfgezien { toelichting: Some("Geen tijd.".into()) });
    assert_eq!(vrije_teksten(&plan), [Vrije { plek: "/toelichting".into(), tekst: "Geen tijd.".into() }]);
}

#[test]
fn one_answer_takes_the_place_of_two_and_both_stay_to_be_read() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, _) = twee_stappen(map.path());
    let voor = beeld(&sessie, dossier);
    let strijd = &voor.strijd[0];
    assert!(strijd.kiesbaar && strijd.versies.len() == 2);
    let keuze =
        Samenvoeging { pad: strijd.pad.clone(), versie: strijd.versies[1].id, teksten: Vec::new(), concept: None };
    samen(&sessie, dossier, &keuze).unwrap();
    let na = beeld(&sessie, dossier);
    assert!(na.strijd.is_empty());
    assert_eq!(na.geschiedenis.len(), voor.geschiedenis.len() + 1);
    assert_eq!(na.geschiedenis[0].reden.as_deref(), Some("Gekozen uit twee vastleggingen"));
    assert_eq!(na.geschiedenis[0].vervangt.len(), 2);
    // Somebody else did it in the meantime.
    assert_eq!(samen(&sessie, dossier, &keuze).unwrap_err().code, FoutCode::NietGevonden);
}

#[test]
fn a_merged_text_replaces_both_and_its_draft_goes() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, _) = twee_stappen(map.path());
    let strijd = beeld(&sessie, dossier).strijd.remove(0);
    let tekst = &strijd.teksten[0];
    assert_eq!((tekst.plek.as_str(), tekst.label.as_str()), ("/bevinding", "Bevinding"));
    assert_eq!(tekst.voorstel.matches("Ze kookt").count(), 2);
    sessie.met_open(|o| Ok(o.store.bewaar_concept(Some(dossier), "samen", "half", o.moment().nu)?)).unwrap();
    let keuze = Samenvoeging {
        pad: strijd.pad.clone(),
        versie: strijd.versies[0].id,
        teksten: vec![SamengevoegdeTekst { plek: tekst.plek.clone(), tekst: "Ze kookt soms zelf.".into() }],
        concept: Some("samen".into()),
    };
    samen(&sessie, dossier, &keuze).unwrap();
    let na = beeld(&sessie, dossier);
    assert!(na.strijd.is_empty() && na.concepten.is_empty());
    assert!(na.geschiedenis[0].samenvatting.contains("soms"), "{}", na.geschiedenis[0].samenvatting);
    let nieuw: Vec<&str> = na.geschiedenis[0]
        .verschil
        .iter()
        .filter(|s| s.in_versie == stukken::InVersie::Nieuwe)
        .map(|s| s.tekst.trim())
        .collect();
    assert_eq!(nieuw, ["soms"], "the geschiedenis marks what is new");
}

#[test]
fn what_is_no_text_of_people_is_not_changed_by_merging() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, _) = twee_stappen(map.path());
    let strijd = beeld(&sessie, dossier).strijd.remove(0);
    let keuze = Samenvoeging {
        pad: strijd.pad.clone(),
        versie: strijd.versies[0].id,
        teksten: vec![SamengevoegdeTekst { plek: "/stap".into(), tekst: "hulpvraag".into() }],
        concept: None,
    };
    assert_eq!(samen(&sessie, dossier, &keuze).unwrap_err().code, FoutCode::Invoer);
    assert_eq!(beeld(&sessie, dossier).strijd.len(), 1, "nothing was recorded");
}
