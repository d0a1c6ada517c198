//! Whose work it is, what goes along to a visit, who shares a house, and two answers that become one.

use super::{bevestig, open_dossier, toon};
use crate::webdriver::Venster;
use serde_json::json;

/// A visit of today: what is left to do stands on the worklist, and what stands on this laptop only is counted.
pub fn tas(venster: &Venster) {
    // Its words are for who does not see the number; WebDriver gives only what is seen.
    let alleen = venster.js("return document.querySelector('[data-test=alleen-hier]').textContent", json!([]));
    assert!(alleen.as_str().unwrap().contains("alleen hier"), "{alleen}");
    venster.klik("naar-werkvoorraad");
    let tas = venster.wacht_op_tekst("tas", "vandaag 14:00");
    for deel in ["Jansen, Riet", "ontvangstbevestiging is nog niet gestuurd", "staat op deze laptop"] {
        assert!(tas.contains(deel), "the bag does not say {deel:?}: {tas}");
    }
    assert!(venster.staat_er("[data-test=tas-rechten][data-klaar=false]"), "nobody told her of her rights");
    toon(venster, "120-tas");
    venster.klik("tas-open");
    venster.wacht_op("dossier-gesprek");
}

/// All that has to be told and sent is done: the card becomes one quiet line.
pub fn tas_gepakt(venster: &Venster) {
    venster.klik("deel-overzicht");
    venster.klik("feit-bevestiging");
    venster.wacht_op("dialoog-bevestiging");
    bevestig(venster, "bevestiging");
    venster.klik("feit-clientondersteuning");
    venster.klik("antwoord-wil-niet");
    bevestig(venster, "clientondersteuning");
    venster.klik("feit-plan-gemeld");
    bevestig(venster, "plan-gemeld");
    venster.klik("naar-werkvoorraad");
    venster.wacht_op("[data-test=tas][data-gepakt=true]");
    toon(venster, "121-tas-gepakt");
}

/// Somebody else at the same address: not the same person, and put down as a housemate.
pub fn huisgenoot(venster: &Venster) {
    venster.klik("nieuwe-melding");
    venster.wacht_op("scherm-melding");
    venster.typ("hulpvraag", "Ik zorg voor mijn vrouw en kom zelf de deur niet meer uit.");
    venster.typ("voornaam", "Koos");
    venster.typ("achternaam", "Pietersen");
    venster.typ("geboortedatum", "1-2-1945");
    venster.typ("postcode", "1315ab");
    venster.typ("huisnummer", "12");
    venster.typ("straat", "Odeonstraat");
    venster.typ("woonplaats", "Almere");
    venster.typ("wijk", "Filmwijk");
    let huis = venster.wacht_op_tekst("huisgenoten", "Riet Jansen");
    assert!(huis.contains("7 maart 1948"), "{huis}");
    assert!(!venster.staat_er("dubbel-kandidaat"), "a housemate is not the same person");
    venster.klik("huisgenoot-erbij");
    toon(venster, "122-huisgenoot");
    venster.klik("melding-vastleggen");
    venster.wacht_op_tekst("dossier-naam", "Koos Pietersen");
    venster.klik("deel-persoon");
    venster.wacht_op_tekst("dossier-persoon", "Riet Jansen");
}

/// One's own work, and the same choice at the next visit.
pub fn wiens_werk(venster: &Venster) {
    venster.klik("naar-werkvoorraad");
    venster.wacht_op("werkregel");
    assert!(venster.tekst("werkregel-behandelaar").contains("van Noor van Dijk"));
    venster.klik("wiens-werk-mijn");
    venster.wacht_tot_weg("werkregel-behandelaar");
    venster.wacht_op_tekst("band-later", "Pietersen");
    toon(venster, "123-mijn-werk");
    venster.klik("vergrendel");
    venster.wacht_op("scherm-ontgrendelen");
    venster.klik("begin-oefenen");
    venster.wacht_op("werkvoorraad-filter-leeg");
    assert!(!venster.staat_er("werkregel"), "in practice colleagues did everything");
    venster.klik("filter-wis");
    venster.wacht_op("werkregel");
}

/// Two answers side by side become one text; both stay to be read, with what changed marked.
pub fn samenvoegen(venster: &Venster) {
    open_dossier(venster, "Benali, Nadia");
    venster.wacht_op("dossier-samenvoegen");
    let beide = venster.tekst("tegenstrijdigheid");
    for deel in ["aangevraagd bij het CIZ", "niets is aangevraagd"] {
        assert!(beide.contains(deel), "one answer is not there: {beide}");
    }
    venster.klik("tegenstrijdig-samen");
    venster.wacht_op("een-tekst");
    toon(venster, "124-samenvoegen");
    venster.typ("samen-tekst", "De dochter zegt dat de Wlz is aangevraagd. We bellen het CIZ om dat te horen.");
    venster.wacht_op_tekst("[data-test=een-tekst] [data-test=bewaard]", "ewaard");
    venster.klik("samen-doe");
    venster.wacht_op("samenvoegen-geen");
    let beeld = venster.roep("zoek", &json!({ "vraag": "Benali" }));
    let view = venster.roep("dossier", &json!({ "dossier": beeld[0]["dossier"] }));
    assert_eq!(view["strijd"], json!([]));
    assert_eq!(view["concepten"], json!([]), "the draft went with it");
}

/// The history is searched by words, and marks what is new.
pub fn geschiedenis(venster: &Venster) {
    venster.klik("deel-geschiedenis");
    venster.typ("geschiedenis-woorden", "samengevoegd");
    venster.wacht_op_tekst("geschiedenis-aantal", "1 van");
    let nieuw =
        venster.js("return document.querySelector('[data-test=geschiedenis] ins')?.textContent ?? ''", json!([]));
    assert!(nieuw.as_str().is_some_and(|t| !t.trim().is_empty()), "nothing is marked as new");
    toon(venster, "125-geschiedenis-zoeken");
    venster.klik("geschiedenis-wis");
    venster.wacht_tot_weg("geschiedenis-aantal");
}

/// The same at the width of a telephone.
pub fn smal(venster: &Venster) {
    venster.maat(400, 900);
    venster.klik("naar-werkvoorraad");
    venster.wacht_op("werkregel");
    toon(venster, "126-smal-werk");
    let te_breed = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assert_eq!(venster.js(te_breed, json!([])), json!(false), "the worklist is wider than the window");
}
