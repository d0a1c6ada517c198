//! What the onderzoek goes into: the household, self-reliance by the keys, hours that shrink to what remains, and
//! a pgb with its ten points.

use super::{bevestig, opbrengst, open_dossier, toon};
use crate::webdriver::Venster;
use serde_json::{Value, json};

const WIE: &str = "Groot, Willem de";

/// The dossier as the program has it.
fn dossier(venster: &Venster) -> Value {
    let gevonden = venster.roep("zoek", &json!({ "vraag": "Groot" }));
    venster.roep("dossier", &json!({ "dossier": gevonden[0]["dossier"] }))["dossier"].clone()
}

/// A worry of a neighbour is no melding: it opens a dossier, and no term runs.
pub fn signaal(venster: &Venster) {
    venster.klik("nieuwe-melding");
    venster.klik("soort-signaal");
    venster.wacht_op("geen-melding");
    venster.typ("van", "buurvrouw");
    venster.typ("hulpvraag", "Meneer liep gisteren verward over straat.");
    for (veld, tekst) in [
        ("voornaam", "Arend"),
        ("achternaam", "Zeeman"),
        ("geboortedatum", "1941"),
        ("postcode", "1315 AB"),
        ("huisnummer", "7"),
        ("straat", "Proefstraat"),
        ("woonplaats", "Almere"),
    ] {
        venster.typ(veld, tekst);
    }
    toon(venster, "59-signaal");
    venster.klik("melding-vastleggen");
    venster.wacht_op_tekst("contact", "verward");
    venster.klik("contact-afhandelen");
    venster.typ("uitkomst", "Gebeld met meneer. Hij wil een gesprek.");
    venster.klik("wordt-melding");
    bevestig(venster, "contact-afgehandeld");
    venster.wacht_op_tekst("contact", "Hij wil een gesprek");
    let gevonden = venster.roep("zoek", &json!({ "vraag": "Zeeman" }));
    let view = venster.roep("dossier", &json!({ "dossier": gevonden[0]["dossier"] }));
    assert_eq!(view["dossier"]["zaken"], json!([]), "a signal is no melding");
    venster.klik("deel-overzicht");
    venster.wacht_op("eerste-melding");
    assert!(!venster.staat_er("deel-besluit"), "without a melding there is nothing to decide");
    toon(venster, "59-zonder-zaak");
}

/// A draft survives that somebody closes the form; what is missing is told at the field, and the rows go to the law.
pub fn huishouden(venster: &Venster) {
    open_dossier(venster, WIE);
    venster.klik("deel-persoon");
    venster.klik("huishouden-vastleggen");
    venster.klik("huisgenoten-erbij");
    venster.typ("huisgenoten-0-naam-voornaam", "Greet");
    venster.klik("huisgenoten-0-relatie-partner");
    venster.klik("huishouden-vastgelegd-doe");
    venster.wacht_op_tekst("[data-veld=\"huisgenoten.0.naam.achternaam\"] [role=alert]", "achternaam");
    toon(venster, "60-huishouden-fout");
    venster.klik("dialoog-huishouden-vastgelegd-sluit");
    venster.wacht_tot_weg("dialoog-huishouden-vastgelegd");

    venster.klik("huishouden-vastleggen");
    venster.wacht_op_waarde("huisgenoten-0-naam-voornaam", "Greet");
    venster.typ("huisgenoten-0-naam-achternaam", "Bakker");
    venster.typ("huisgenoten-0-geboortedatum", "5-5-1950");
    venster.typ("huisgenoten-0-bijzonderheden", "Heeft reuma en kan niet zwaar tillen.");
    venster.klik("huisgenoten-erbij");
    // The new row takes the focus and scrolls into view; before that its buttons still move.
    venster.wacht_op("[data-rij=\"2\"] input:focus");
    venster.klik("huisgenoten-1-weg");
    venster.wacht_tot_weg("huisgenoten-1-naam-voornaam");
    venster.klik("gehuwd-ja");
    toon(venster, "61-huishouden");
    bevestig(venster, "huishouden-vastgelegd");
    venster.wacht_op_tekst("huisgenoot", "Greet Bakker");

    venster.klik("vertegenwoordiging-toevoegen");
    venster.typ("naam-voornaam", "Greet");
    venster.typ("naam-achternaam", "Bakker");
    venster.klik("rol-gemachtigde");
    venster.typ("relatie", "echtgenote");
    venster.typ("telefoon", "0612345678");
    venster.typ("omvang", "Deze aanvraag");
    toon(venster, "62-vertegenwoordiging");
    bevestig(venster, "vertegenwoordiging-vastgelegd");
    venster.wacht_op_tekst("vertegenwoordiger", "gemachtigde");
    toon(venster, "63-persoon");

    let staat = dossier(venster);
    assert_eq!(staat["huishouden"]["koppen"][0]["waarde"]["huisgenoten"][0]["geboortedatum"], "1950-05-05");
    assert_eq!(staat["vertegenwoordigingen"]["1"]["koppen"][0]["waarde"]["telefoon"], "+31612345678");
}

/// What is rare stands in a list that the keyboard searches.
pub fn iets_anders(venster: &Venster) {
    venster.klik("deel-onderzoek");
    venster.klik("iets-anders");
    venster.typ("iets-anders-zoek", "advies vragen");
    toon(venster, "64-iets-anders");
    venster.toetsen(false, "\u{E007}");
    venster.klik("adviseur-ergotherapeut");
    venster.typ("vraag", "Kan meneer veilig traplopen?");
    bevestig(venster, "advies-gevraagd");
    venster.wacht_op_tekst("advies", "traplopen");
}

/// Everybody is judged apart, with reasons.
pub fn gebruikelijke_hulp(venster: &Venster) {
    venster.klik("huisgenoot-beoordelen");
    venster.klik("oordeel-deels");
    venster.typ("taken", "Koken en boodschappen");
    venster.typ("per-week", "3,5");
    venster.klik("redenen-gezondheid");
    venster.typ("toelichting", "Mevrouw heeft reuma. Zwaar werk lukt haar niet, koken wel.");
    toon(venster, "65-gebruikelijke-hulp");
    bevestig(venster, "gebruikelijke-hulp-beoordeeld");
    venster.wacht_op_tekst("hulp-van-huisgenoot", "3,5 uur");

    venster.klik("mantelzorg-vastleggen");
    venster.klik("mantelzorgers-erbij");
    venster.typ("mantelzorgers-0-naam", "Joke Visser");
    venster.typ("mantelzorgers-0-relatie", "buurvrouw");
    venster.typ("mantelzorgers-0-doet", "Doet op vrijdag de was.");
    venster.typ("mantelzorgers-0-per-week", "1");
    venster.klik("mantelzorgers-0-draagkracht-wankel");
    toon(venster, "66-mantelzorg");
    bevestig(venster, "mantelzorg-besproken");
    venster.wacht_op_tekst("mantelzorger", "buurvrouw");
    toon(venster, "67-onderzoek");
}

/// Thirteen domains by the keys alone, then a second measurement beside the first.
pub fn zelfredzaamheid(venster: &Venster) {
    venster.klik("deel-zelfredzaamheid");
    venster.klik("zrm-meten");
    venster.klik("zrm-financien-4");
    // The mouse chose the first; the keys go on from there.
    venster.toetsen(false, "\u{E015}");
    venster.toetsen(false, "342333");
    venster.klik("zrm-middelengebruik-niet");
    venster.typ("zrm-middelengebruik-reden", "Niet aan de orde.");
    venster.klik("zrm-basale-adl-3");
    toon(venster, "68-zrm-meten");
    bevestig(venster, "zrm-gemeten");
    venster.wacht_op("zrm-beeld");

    venster.klik("zrm-meten");
    venster.klik("zrm-huisvesting-4");
    venster.klik("zrm-werk-en-opleiding-1");
    venster.wacht_op("zrm-acuut");
    venster.klik("zrm-werk-en-opleiding-4");
    venster.wacht_tot_weg("zrm-acuut");
    toon(venster, "69-zrm-tweede");
    bevestig(venster, "zrm-gemeten");

    venster.klik("doel-toevoegen");
    venster.typ("tekst", "Meneer loopt elke dag een blokje om.");
    venster.klik("termijn-kort");
    venster.kies("domein", "tijdsbesteding");
    venster.typ("eind", "over 3 maanden");
    bevestig(venster, "doel-vastgesteld");
    venster.wacht_op_tekst("doel", "blokje om");
    venster.klik("zrm-tabel");
    toon(venster, "70-zelfredzaamheid");

    let zaak = dossier(venster)["zaken"][0].clone();
    let eerste = zaak["zrm"]["1"]["koppen"][0]["waarde"].clone();
    let niveau = |domein: &str| {
        let scores = eerste["scores"].as_array().unwrap().clone();
        scores.into_iter().find(|s| s["domein"] == domein).map(|s| s["niveau"].clone())
    };
    assert_eq!(niveau("financien"), Some(json!(4)));
    assert_eq!(niveau("werk_en_opleiding"), Some(json!(3)));
    assert_eq!(niveau("tijdsbesteding"), Some(json!(4)));
    assert_eq!(niveau("middelengebruik"), Some(Value::Null));
    assert_eq!(niveau("justitie"), None, "what nobody looked at has no score");
    assert_eq!(zaak["zrm"]["2"]["koppen"][0]["waarde"]["zrmsoort"], "tussenmeting");
}

/// What the resident has to be told: what is missing leads to where it is recorded, and the proof stands there then.
pub fn rechten(venster: &Venster) {
    venster.klik("deel-overzicht");
    venster.klik("[data-test=recht][data-soort=klachtroute][data-staat=open] [data-test=recht-herstel]");
    venster.typ("toelichting", "Folder gegeven.");
    bevestig(venster, "klachtroute-gemeld");
    venster.wacht_op("[data-test=recht][data-soort=klachtroute][data-staat=bewezen]");
    toon(venster, "67-rechten");
}

/// What follows from the household stands ready, with the reasons; somebody decides what is told.
pub fn eigen_bijdrage(venster: &Venster) {
    venster.klik("deel-onderzoek");
    venster.klik("feit-eigen-bijdrage");
    venster.wacht_op_tekst("voorstel", "Uit het dossier volgt");
    toon(venster, "67-eigen-bijdrage");
    venster.klik("verschuldigd-ja");
    bevestig(venster, "eigen-bijdrage-bepaald");
    venster.wacht_op_tekst("feit-eigen-bijdrage-regel", "betaalt een eigen bijdrage");
}

/// One line, and how its hours came about.
pub fn uren(venster: &Venster) {
    venster.klik("deel-ondersteuning");
    venster.klik("regel-toevoegen");
    venster.kies("regel-1-product", "individuele_begeleiding_basis");
    venster.kies("regel-1-traject", "traject2");
    venster.kies("regel-1-specialisme", "lichamelijke_achteruitgang");
    venster.typ("regel-1-per-week", "2,5");
    venster.typ("regel-1-begin", "4-1-2027");
    venster.typ("regel-1-einde", "2-1-2028");
    venster.klik("regel-1-doel");
    venster.wacht_op_tekst("regel-1-totaal", "130 uur");
    venster.typ("ondersteuning-toelichting", "Begeleiding bij de week.");
    venster.klik("regel-1-doel");
    venster.klik("uren-onderbouwen-1");
    for (nr, (taak, nodig, hulp, netwerk)) in
        [("Dag en week plannen", "240", "90", ""), ("Post en geld", "180", "120", "60")].iter().enumerate()
    {
        venster.klik("taken-erbij");
        venster.typ(&format!("taken-{nr}-taak"), taak);
        venster.typ(&format!("taken-{nr}-nodig"), nodig);
        venster.typ(&format!("taken-{nr}-gebruikelijke-hulp"), hulp);
        if !netwerk.is_empty() {
            venster.typ(&format!("taken-{nr}-netwerk"), netwerk);
        }
    }
    venster.wacht_op_tekst("taken-0-blijft", "2,5 uur");
    venster.wacht_op_tekst("uren-beeld", "2,5 uur");
    toon(venster, "71-uren");
    bevestig(venster, "uren-onderbouwd");
    venster.wacht_op_tekst("uren-1", "Zo komen we aan 2,5 uur per week");
    trap(venster);
    venster.klik("doorverwijzing-toevoegen");
    venster.kies("doorverwijzing-0-voorziening", "rolstoel");
    venster.typ("doorverwijzing-0-naar", "Loket hulpmiddelen");
    venster.klik("ondersteuning-toelichting");
    toon(venster, "72-ondersteuning");
    venster.klik("deel-geschiedenis");
    venster.wacht_op_tekst("geschiedenis", "Ondersteuning voorgesteld");
    venster.klik("deel-ondersteuning");
    let naar = "return document.querySelector('[data-test=doorverwijzing-0-naar]')?.value";
    venster.wacht_op("doorverwijzing-0-naar");
    assert_eq!(venster.js(naar, json!([])), json!("Loket hulpmiddelen"));
}

/// The staircase opens its findings, and thinks along: nothing is recorded until somebody applies it.
fn trap(venster: &Venster) {
    venster.wacht_op_tekst("trap", "2,5 uur");
    toon(venster, "71-trap");
    venster.klik("trede-1-open");
    venster.wacht_op("stap-1-tekst");
    toon(venster, "71-trap-open");
    venster.klik("trede-1-open");
    venster.klik("trap-tabel");
    venster.klik("uren-wat-als-open");
    venster.typ("als-taken-1-netwerk", "30");
    venster.wacht_op_tekst("uren-verschil", "Dan blijft er 3 uur per week over. Nu is dat 2,5 uur.");
    toon(venster, "71-wat-als");
    venster.klik("uren-vergeet");
    venster.wacht_op_waarde("als-taken-1-netwerk", "60");
    venster.wacht_op_tekst("uren-1", "Zo komen we aan 2,5 uur per week");
    for (netwerk, over) in [("30", "3 uur"), ("60", "2,5 uur")] {
        venster.wacht_op("uren-wat-als-open");
        if venster.js("return document.querySelector('[data-test=uren-wat-als]').open", json!([])) == json!(false) {
            venster.klik("uren-wat-als-open");
        }
        venster.typ("als-taken-1-netwerk", netwerk);
        venster.wacht_op_tekst("uren-verschil", &format!("Dan blijft er {over} per week over."));
        venster.klik("uren-pas-toe");
        venster.wacht_op_tekst("uren-1", &format!("Zo komen we aan {over} per week"));
    }
}

/// A pgb: why, who helps for how much, and ten points that are talked over and never added up.
pub fn pgb(venster: &Venster) {
    venster.klik("deel-keuze");
    venster.wacht_op_tekst("keuze-regel-1", "Wie helpt je?");
    toon(venster, "72-zin-of-pgb");
    venster.klik("keuze-samen-lezen");
    venster.wacht_op_tekst("samen-lezen-1", "Wat betaal je zelf?");
    toon(venster, "72-samen-lezen");
    venster.klik("samen-lezen-sluit");
    venster.klik("vorm-kiezen-1");
    venster.klik("leveringsvorm-persoonsgebonden-budget");
    bevestig(venster, "leveringsvorm-gekozen");
    venster.wacht_op("pgb-stappen");
    venster.klik("pgb-motivatie");
    venster.typ("tekst", "Ik wil zelf kiezen wie er in mijn huis komt.");
    bevestig(venster, "pgb-motivatie-ontvangen");

    venster.klik("pgb-plan");
    venster.klik("hulpverleners-erbij");
    venster.typ("hulpverleners-0-naam", "Sem Prins");
    venster.klik("hulpverleners-0-hulpsoort-informeel");
    venster.typ("hulpverleners-0-relatie", "neef");
    venster.typ("hulpverleners-0-per-week", "2,5");
    venster.typ("hulpverleners-0-tarief", "veel");
    venster.klik("hulpverleners-0-naam");
    venster.wacht_op_tekst("[data-veld=\"hulpverleners.0.tarief\"] [role=alert]", "geen bedrag");
    venster.typ("hulpverleners-0-tarief", "23,50");
    venster.klik("hulpverleners-0-naam");
    venster.wacht_op_tekst("[data-veld=\"hulpverleners.0.tarief\"]", "€ 23,50");
    toon(venster, "73-pgb-plan");
    bevestig(venster, "pgb-plan-ontvangen");

    venster.klik("pgb-gesprek");
    venster.typ("plaats", "Stadhuis");
    venster.klik("beheer-client");
    bevestig(venster, "pgb-gesprek-gevoerd");

    venster.klik("pgb-beoordeling");
    venster.wacht_op_tekst("pgb-punten-stand", "0 van de 10");
    venster.typ("punten-1-toelichting", "Meneer weet precies wat er elke week komt.");
    venster.klik("punten-1-oordeel-voldoende");
    venster.klik("[data-test=punten-3] summary");
    venster.typ("punten-3-toelichting", "Zijn neef houdt de map bij.");
    venster.klik("punten-3-oordeel-met-hulp");
    venster.wacht_op_tekst("pgb-punten-stand", "2 van de 10");
    for vraag in ["vaardig", "motivatie-voldoende", "kwaliteit-voldoende"] {
        venster.klik(&format!("{vraag}-ja"));
    }
    venster.typ("conclusie", "Met hulp van zijn neef kan meneer dit goed.");
    toon(venster, "74-tien-punten");
    bevestig(venster, "pgb-beoordeeld");
    venster.wacht_op_tekst("pgb-beoordeling-regel", "Met hulp van zijn neef");
    toon(venster, "75-keuze");

    let pgb = dossier(venster)["zaken"][0]["pgb"].clone();
    assert_eq!(pgb["plan"]["koppen"][0]["waarde"]["hulpverleners"][0]["tarief_cent"], 2350);
    let punten = &pgb["beoordeling"]["koppen"][0]["waarde"]["punten"];
    assert_eq!(punten.as_array().map(Vec::len), Some(2), "a point that was not talked over is not there");
}

/// Every part at the width of a telephone: nothing falls off, and it can still be read and worked.
pub fn smal(venster: &Venster) {
    venster.maat(400, 900);
    for deel in ["persoon", "onderzoek", "zelfredzaamheid", "ondersteuning", "keuze"] {
        venster.klik(&format!("deel-{deel}"));
        venster.wacht_op(&format!("dossier-{deel}"));
        toon(venster, &format!("80-smal-{deel}"));
        let te_breed = "const breedte = document.documentElement.clientWidth;
            return document.documentElement.scrollWidth <= breedte ? [] : [...document.querySelectorAll('main *')]
              .filter(e => e.getBoundingClientRect().right > breedte).map(e => e.tagName + '.' + e.className)";
        assert_eq!(venster.js(te_breed, json!([])), json!([]), "{deel} is wider; see {}", opbrengst().display());
    }
    for (deel, knop, dialoog) in [
        ("zelfredzaamheid", "zrm-meten", "zrm-gemeten"),
        ("persoon", "huishouden-vastleggen", "huishouden-vastgelegd"),
        ("keuze", "pgb-beoordeling", "pgb-beoordeeld"),
    ] {
        venster.klik(&format!("deel-{deel}"));
        venster.klik(knop);
        venster.wacht_op(&format!("dialoog-{dialoog}"));
        toon(venster, &format!("81-smal-{dialoog}"));
        let breder = venster
            .js("const i = document.querySelector('dialog .inhoud'); return i.scrollWidth - i.clientWidth", json!([]));
        assert_eq!(breder, json!(0), "the dialog {dialoog} is wider than the window");
        venster.klik(&format!("dialoog-{dialoog}-sluit"));
        venster.wacht_tot_weg(&format!("dialoog-{dialoog}"));
    }
}
