//! Practice with invented people: a refusal with its way out, and an afwijzing.

use super::{bevestig, open_dossier, open_stuk, secties, toon};
use crate::bureau::Thuis;
use crate::webdriver::Venster;
use chrono::{Days, NaiveDate};
use serde_json::json;
use wmo::tekst::datum_kort;

pub fn begin(venster: &Venster) {
    venster.klik("begin-oefenen");
    venster.wacht_op("oefenbalk");
    venster.wacht_op("werkregel");
    toon(venster, "40-oefenen");
}

/// Freezing a verslag of which nothing was investigated: what is missing, why, and a button that leads there.
pub fn te_vroeg_vaststellen(venster: &Venster) {
    open_dossier(venster, "Groot, Willem de");
    venster.klik("deel-verslag");
    venster.klik("verslag-vaststellen");
    venster.wacht_op("dialoog-verslag-vaststellen");
    venster.klik("verslag-vaststellen-doe");
    let weigering = venster.wacht_op_tekst("toets-geweigerd", "Wmo");
    for deel in ["gesprek", "Onderdeel g is leeg", "Stap 5", "identiteit", "pgb", "Stel de identiteit vast"] {
        assert!(weigering.contains(deel), "the refusal does not say {deel:?}");
    }
    toon(venster, "41-geweigerd");
    venster.klik("bevinding-herstel");
    venster.wacht_tot_weg("dialoog-verslag-vaststellen");
    assert!(!venster.staat_er("dossier-verslag"), "the way out leads to another place");
    toon(venster, "42-herstel");
    let beeld = venster.roep("zoek", &json!({ "vraag": "Groot" }));
    let view = venster.roep("dossier", &json!({ "dossier": beeld[0]["dossier"] }));
    assert_eq!(view["dossier"]["zaken"][0]["verslagen"], json!([]), "a refusal records nothing");
}

/// The resident reads the verslag on the screen, chooses, and signs it there.
pub fn op_het_scherm_tekenen(venster: &Venster, thuis: &Thuis) {
    open_dossier(venster, "Bergsma, Joke");
    venster.klik("deel-verslag");
    secties::nagaan(venster);
    venster.klik("tekenen-openen");
    venster.wacht_op("tekenen-paginas");
    toon(venster, "43-tekenen-lezen");
    secties::teruglezen(venster);
    venster.klik("tekenen-oordeel-akkoord-met-opmerkingen");
    venster.klik("tekenen-opmerkingen");
    venster.typ_erbij("tekenen-opmerkingen", "Verder klopt het.");
    venster.klik("tekenen-aanvraag-ja");
    venster.klik("leveringsvorm-1-zorg-in-natura");
    venster.kies("aanbieder-1", "Tzorg");
    venster.js(HANDTEKENING, json!([]));
    venster.wacht_op_tekst("tekenvlak-stand", "staat in het vak");
    toon(venster, "44-tekenen-handtekening");
    venster.klik("tekenen-doe");
    venster.wacht_op("tekenen-klaar");
    toon(venster, "45-tekenen-klaar");
    venster.klik("tekenen-terug");
    venster.wacht_op("op-scherm-getekend");
    toon(venster, "46-tekenen-getekend");
    let getekend = open_stuk(venster, thuis, "getekend-antwoord");
    for deel in
        ["Getekend op het scherm", "SHA-256", "Joke Bergsma", "Tzorg", "Ik kook zelf weer.", "Verder klopt het."]
    {
        assert!(getekend.contains(deel), "the signed form does not say {deel:?}");
    }
}

/// A name, written by a pen on the screen: WebDriver's own pointer knows no pen.
const HANDTEKENING: &str = "
    const vlak = document.querySelector('[data-test=tekenvlak]');
    vlak.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = vlak.getBoundingClientRect();
    const stuur = (soort, x, y) => vlak.dispatchEvent(new PointerEvent(soort, {
        pointerId: 7, pointerType: 'pen', button: soort === 'pointermove' ? -1 : 0, bubbles: true,
        clientX: left + x * width, clientY: top + y * height }));
    vlak.setPointerCapture = () => undefined;
    const lijn = (punten) => {
        stuur('pointerdown', ...punten[0]);
        for (const punt of punten.slice(1)) stuur('pointermove', ...punt);
        stuur('pointerup', ...punten.at(-1));
    };
    const golf = [];
    for (let i = 0; i <= 90; i += 1) {
        golf.push([0.12 + i * 0.007, 0.55 - 0.28 * Math.sin(i / 5) * Math.exp(-i / 70) - 0.05 * Math.sin(i / 1.7)]);
    }
    lijn(golf);
    lijn([[0.1, 0.2], [0.16, 0.18], [0.2, 0.5], [0.18, 0.85], [0.12, 0.9], [0.09, 0.75]]);
    lijn([[0.3, 0.82], [0.5, 0.78], [0.75, 0.7]]);
    lijn([[0.8, 0.25]]);
";

/// A rich dossier, part by part: what a newcomer looks at first.
pub fn rijk_dossier(venster: &Venster) {
    open_dossier(venster, "Çelik, Fatma");
    let delen = [
        "overzicht",
        "persoon",
        "gesprek",
        "onderzoek",
        "zelfredzaamheid",
        "ondersteuning",
        "verslag",
        "keuze",
        "besluit",
        "uitvoering",
        "stukken",
        "geschiedenis",
    ];
    for (nr, deel) in delen.into_iter().enumerate() {
        venster.klik(&format!("deel-{deel}"));
        venster.wacht_op(&format!("dossier-{deel}"));
        if deel == "verslag" {
            venster.wacht_op("verslag-voorbeeld");
        }
        toon(venster, &format!("{}-celik-{deel}", 50 + nr));
        let te_breed = "const breedte = document.documentElement.clientWidth;
            return document.documentElement.scrollWidth <= breedte ? [] :
              [document.documentElement.scrollWidth, ...document.querySelectorAll('body *')].filter(e => !e.tagName || e.getBoundingClientRect().right > breedte)
                .map(e => e.tagName ? e.tagName + '.' + e.className + ' ' + (e.dataset.test ?? '') : e)";
        assert_eq!(venster.js(te_breed, json!([])), json!([]), "{deel} is wider than the window");
    }
}

/// What was frozen first, put right, and frozen again: what changed stands beside what was there.
pub fn versies_vergelijken(venster: &Venster) {
    open_dossier(venster, "Çelik, Fatma");
    let stel_vast = || {
        venster.klik("deel-verslag");
        venster.klik("verslag-vaststellen");
        venster.wacht_op("[data-test=dialoog-verslag-vaststellen] [data-test=paginas]");
        bevestig(venster, "verslag-vaststellen");
    };
    stel_vast();
    venster.klik("deel-onderzoek");
    venster.typ_erbij("onderdeel-a-tekst", " Ze wil graag weer zelf koken.");
    stel_vast();
    venster.klik("versies-vergelijken-open");
    venster.wacht_op_tekst("vergelijken-aantal", "anders");
    let alineas = venster.js(
        "return [...document.querySelectorAll('[data-test=vergelijken-alinea]')].map(e => e.textContent).join(' ')",
        json!([]),
    );
    assert!(alineas.as_str().unwrap().contains("Ze wil graag weer zelf koken."), "{alineas}");
    toon(venster, "62-versies-vergelijken");
    venster.klik("versies-vergelijken-sluit");
    venster.wacht_tot_weg("versies-vergelijken");
}

/// The day that it is in the open file: a build that is shipped has no day of its own for tests.
fn vandaag(venster: &Venster) -> NaiveDate {
    let stand = venster.probeer("stand", &json!({})).unwrap();
    stand["vandaag"].as_str().and_then(|dag| dag.parse().ok()).expect("a day")
}

/// The resident agreed on paper to wait a week: the track and the term show where the time stands still.
pub fn uitstel(venster: &Venster) {
    open_dossier(venster, "Yıldız, Mehmet");
    venster.klik("deel-besluit");
    venster.klik("[data-test=meer-tijd] > summary");
    venster.klik("meer-tijd-instemming-uitstel");
    venster.wacht_op("dialoog-instemming-uitstel");
    let vandaag = vandaag(venster);
    let tot = vandaag + Days::new(7);
    let getypt = |dag: NaiveDate| dag.format("%-d-%-m-%Y").to_string();
    venster.typ("van", &getypt(vandaag));
    venster.typ("tot", &getypt(tot));
    venster.klik("schriftelijk-ja");
    bevestig(venster, "instemming-uitstel");
    venster.klik("deel-overzicht");
    let termijn = venster.wacht_op_tekst("termijn-besluit", "De tijd staat nu stil");
    assert!(termijn.contains(&format!("tot en met {}", datum_kort(tot))), "{termijn}");
    toon(venster, "47-tijd-staat-stil");
    venster.js("document.querySelector('[data-test=termijnen]').scrollIntoView()", json!([]));
    toon(venster, "47-termijnen-in-beeld");
}

/// More time, told by letter: what is typed stands in the letter beside it, and that letter is kept.
pub fn verdaging(venster: &Venster, thuis: &Thuis) {
    open_dossier(venster, "Yıldız, Mehmet");
    venster.klik("deel-besluit");
    venster.klik("[data-test=meer-tijd] > summary");
    venster.klik("meer-tijd-verdaging-meegedeeld");
    venster.wacht_op("dialoog-verdaging-meegedeeld");
    venster.typ("reden", "De behandelaar van de ggz heeft nog niet geantwoord.");
    venster.wacht_op("[data-test=brief][data-soort=verdaging] [data-test=paginas]");
    toon(venster, "43-verdaging");
    bevestig(venster, "verdaging-meegedeeld");
    let brief = open_stuk(venster, thuis, "verdaging");
    for deel in ["Mehmet Yıldız", "ggz heeft nog niet geantwoord", "in gebreke stellen"] {
        assert!(brief.contains(deel), "the letter does not say {deel:?}");
    }
    toon(venster, "44-losse-brief");
}

/// Refused with its ground, made known, and the letter names bezwaar.
pub fn afwijzing(venster: &Venster, thuis: &Thuis) {
    open_dossier(venster, "Yıldız, Mehmet");
    // The besluit was put off, so that another act comes first now.
    venster.klik("deel-besluit");
    venster.wacht_op("besluit-schrijven");
    venster.klik("besluit-soort-afwijzing");
    venster.klik("grond-algemene-voorziening");
    venster.typ("motivering", "In de wijk is een inloop waar je elke werkdag terechtkunt. Dat lost je vraag op.");
    venster.typ("zienswijze", "Meneer is gebeld en zegt dat hij de inloop gaat proberen.");
    venster.typ("mandaat-naam", "Annelies Bakker");
    venster.typ("mandaat-functie", "teammanager Wmo");
    venster.wacht_op("besluit-voorbeeld");
    toon(venster, "45-afwijzing-schrijven");
    venster.klik("besluit-nemen");
    venster.klik("besluit-bekendmaken");
    venster.wacht_op("dialoog-bekendmaken");
    bevestig(venster, "bekendmaken");
    venster.wacht_op("[data-test=besluit][data-soort=afwijzing] [data-test=bezwaar-tot]");
    toon(venster, "46-afwijzing-bekend");
    let beeld = venster.roep("zoek", &json!({ "vraag": "Mehmet" }));
    let view = venster.roep("dossier", &json!({ "dossier": beeld[0]["dossier"] }));
    assert_eq!(view["zaken"][0]["spoor"][5]["staat"], json!("straks"), "nobody is on the way to support");
    let brief = open_stuk(venster, thuis, "beschikking-afwijzing");
    for deel in ["Mehmet Yıldız", "elke werkdag terechtkunt", "bezwaar", "Annelies Bakker"] {
        assert!(brief.contains(deel), "the afwijzing does not say {deel:?}");
    }
}

/// The clock of practice goes a week ahead: what became late is said, and leads to its dossier.
pub fn klok(venster: &Venster) {
    venster.klik("naar-werkvoorraad");
    venster.wacht_op("scherm-werkvoorraad");
    let vandaag = vandaag(venster);
    assert!(venster.tekst("oefendag").contains(&datum_kort(vandaag)));
    venster.klik("oefenklok-week");
    venster.wacht_op_tekst("oefendag", &datum_kort(vandaag + Days::new(7)));
    let gevolg = venster.tekst("oefenklok-gevolg");
    assert!(gevolg.contains("te laat"), "{gevolg}");
    toon(venster, "63-oefenklok");
    venster.klik("[data-test=oefenklok-gevolg] li button");
    venster.wacht_op("scherm-dossier");
    venster.klik("oefenklok-sluit");
    venster.wacht_tot_weg("oefenklok-gevolg");
}

/// Practice leaves no trace in real work: this laptop has nobody in it yet.
pub fn echt_werk_ziet_er_niets_van(venster: &Venster) {
    venster.klik("vergrendel");
    venster.wacht_op("scherm-begin");
    assert_eq!(venster.probeer("zoek", &json!({ "vraag": "Groot" })).unwrap_err()["code"], json!("vergrendeld"));
}
