use super::*;
use crate::klok;
use crate::opdracht::{lees_tas, lees_werkvoorraad};
use crate::proef;
use crate::vastleggen::{self, Moment};
use serde_json::json;
use wmo::vastlegging::Rol;

fn gesprek(over: u64, tijd: Option<&str>) -> crate::beeld::Opdracht {
    let dag = klok::vandaag() + Days::new(over);
    let data = json!({ "gesprek": klok::nieuwe_sleutel(), "datum": dag, "tijd": tijd, "plaats": "thuis" });
    proef::opdracht("gesprek_gepland", data)
}

#[test]
fn the_bag_says_what_is_left_to_do_for_the_visits_of_today_and_tomorrow() {
    let map = tempfile::tempdir().unwrap();
    let sessie = proef::sessie(map.path());
    sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker, Rol::Administratie])).unwrap();
    let leeg = lees_tas(&sessie, None).unwrap();
    assert!(leeg.bezoeken.is_empty() && leeg.gepakt);

    let (dossier, zaak) = proef::open_melding(&sessie);
    let vast = |opdracht| {
        sessie
            .met_open(|o| {
                vastleggen::leg_vast(o, &sessie.regels(), Moment::nu(), (dossier, Some(zaak)), vec![opdracht])
            })
            .unwrap();
    };
    vast(gesprek(1, Some("10:00:00")));
    vast(gesprek(9, None));
    sessie.met_open(|o| Ok(o.store.bewaar_concept(Some(dossier), "notitie", "half", klok::nu())?)).unwrap();
    let tas = lees_tas(&sessie, None).unwrap();
    let [bezoek] = tas.bezoeken.as_slice() else { panic!("next week is no visit of tomorrow") };
    assert_eq!((bezoek.wanneer.as_str(), bezoek.van_mij), ("morgen 10:00", true));
    let open: Vec<TaspuntSoort> = bezoek.punten.iter().filter(|p| !p.klaar).map(|p| p.soort).collect();
    assert_eq!(open, [TaspuntSoort::Rechten, TaspuntSoort::Brieven, TaspuntSoort::Concepten]);
    assert!(!tas.gepakt);
    assert!(lees_werkvoorraad(&sessie).unwrap().banden.iter().flat_map(|b| &b.regels).all(|r| r.van_mij));

    let bevestiging = proef::opdracht("melding_ontvangst_bevestigd", json!({}));
    vast(crate::beeld::Opdracht { met_brief: true, ..bevestiging });
    vast(proef::opdracht("clientondersteuning_aangeboden", json!({ "aan": "client", "antwoord": "wil_niet" })));
    vast(proef::opdracht("persoonlijk_plan_mogelijkheid_gemeld", json!({})));
    sessie.met_open(|o| Ok(o.store.wis_concept(Some(dossier), "notitie")?)).unwrap();
    let tas = lees_tas(&sessie, None).unwrap();
    assert!(tas.gepakt, "{:?}", tas.bezoeken[0].punten);
    let leeg = Batterij { procent: 12, laadt: false, weinig: true };
    assert!(!lees_tas(&sessie, Some(leeg)).unwrap().gepakt, "an empty battery is no bag");
}
