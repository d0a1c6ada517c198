//! What was found, what is proposed, and what the resident says of it.

use super::{HULPVRAAG, bevestig, open_stuk, toon};
use crate::bureau::Thuis;
use crate::webdriver::Venster;
use chrono::{Days, NaiveDate};
use serde_json::json;

const STAPPEN: [&str; 5] = [
    "Mevrouw wil een schoon huis houden.",
    "Zij kan niet bukken, tillen en op een trap staan.",
    "Zwaar huishoudelijk werk: twee uur per week. Hulp bij overzicht: anderhalf uur per week.",
    "De buurvrouw doet de was. De dochter woont ver weg en is overbelast.",
    "Het zware werk en de begeleiding blijven over.",
];

const ONDERDELEN: [(&str, &str); 7] = [
    ("a", "Mevrouw is op zichzelf en houdt van netheid."),
    ("b", "Licht werk doet zij zelf. Er zijn geen huisgenoten."),
    ("c", "De buurvrouw helpt met de was. De dochter komt een keer per maand."),
    ("d", "De dochter krijgt uitleg over respijtzorg."),
    ("e", "De boodschappenservice in de wijk helpt al."),
    ("f", "De huisarts behandelt de pijn; er is geen overlap."),
    ("g", "De eigen bijdrage is uitgelegd."),
];

pub fn feiten_en_stappen(venster: &Venster) {
    // Before any message goes out: else it stays to be done.
    venster.klik("deel-persoon");
    venster.klik("feit-bsn");
    venster.klik("bron-brp");
    bevestig(venster, "bsn-geverifieerd");
    venster.klik("deel-onderzoek");
    venster.klik("feit-identiteit");
    venster.klik("document-identiteitskaart");
    bevestig(venster, "identiteit");
    venster.klik("feit-wlz");
    venster.klik("stand-heeft-niet");
    bevestig(venster, "wlz");
    venster.klik("feit-pgb-uitleg");
    venster.typ("toelichting", "Verschil tussen zorg in natura en pgb uitgelegd, folder gegeven.");
    bevestig(venster, "pgb-uitleg");
    for (nummer, tekst) in (1..).zip(STAPPEN) {
        venster.typ(&format!("stap-{nummer}-tekst"), tekst);
    }
    toon(venster, "18-onderzoek");
    makkelijker(venster);
    for (letter, tekst) in ONDERDELEN {
        venster.typ(&format!("onderdeel-{letter}-tekst"), tekst);
    }
}

/// A hard word is marked, and one click puts a simpler one in its place.
fn makkelijker(venster: &Venster) {
    let lang = "Zij heeft hulp nodig bij het zware werk omdat zij sinds haar val niet meer kan bukken en tillen en ook \
                niet op een trap kan staan. Derhalve blijft het zware werk liggen.";
    venster.typ("onderdeel-a-tekst", lang);
    venster.klik("onderdeel-a-tekst-tips-open");
    venster.wacht_op_tekst("onderdeel-a-tekst-tips", "twee zinnen");
    venster
        .js("document.querySelector('[data-test=onderdeel-a-tekst-tips]').scrollIntoView({block: 'end'})", json!([]));
    toon(venster, "18-leestips");
    venster.klik_op_tekst("onderdeel-a-tekst-tips-liever", "Daarom");
    venster.wacht_op_waarde("onderdeel-a-tekst", "Daarom blijft het zware werk");
}

/// Two lines for a year: 104 and 78 hours.
pub fn ondersteuning(venster: &Venster) {
    let vandaag: NaiveDate = venster.roep("stand", &json!({}))["vandaag"].as_str().unwrap().parse().unwrap();
    let begin = vandaag + Days::new(21);
    let einde = begin + Days::new(52 * 7 - 1);
    let typ_datum = |dag: NaiveDate| dag.format("%d-%m-%Y").to_string();

    venster.klik("deel-ondersteuning");
    venster.klik("regel-toevoegen");
    venster.kies("regel-1-product", "huishoudelijke_ondersteuning");
    venster.kies("regel-1-scenario", "langdurig");
    venster.typ("regel-1-per-week", "2");
    venster.typ("regel-1-begin", "over 3 weken");
    venster.typ("regel-1-einde", &typ_datum(einde));
    venster.klik("regel-1-wassen-nee");
    venster.typ("regel-1-doel", "Een schoon en leefbaar huis.");
    venster.wacht_op_tekst("regel-1-totaal", "104 uur");
    venster.klik("regel-toevoegen");
    venster.kies("regel-2-product", "individuele_begeleiding_basis");
    venster.kies("regel-2-traject", "traject2");
    venster.kies("regel-2-specialisme", "lichamelijke_achteruitgang");
    venster.typ("regel-2-per-week", "1,5");
    venster.typ("regel-2-begin", &typ_datum(begin));
    venster.typ("regel-2-einde", &typ_datum(einde));
    venster.typ("regel-2-doel", "Overzicht in de week.");
    venster.wacht_op_tekst("regel-2-totaal", "78 uur");
    venster.typ("ondersteuning-toelichting", "Dit past bij wat mevrouw nodig heeft.");
    toon(venster, "19-ondersteuning");
}

/// The verslag as it will be printed, frozen, opened, and handed over.
pub fn verslag(venster: &Venster, thuis: &Thuis) {
    venster.klik("deel-verslag");
    venster.wacht_op("verslag-voorbeeld");
    toon(venster, "20-verslag-voorbeeld");
    venster.klik("verslag-vaststellen");
    venster.wacht_op("dialoog-verslag-vaststellen");
    venster.wacht_op("[data-test=dialoog-verslag-vaststellen] [data-test=paginas]");
    toon(venster, "21-verslag-vaststellen");
    bevestig(venster, "verslag-vaststellen");

    let verslag = open_stuk(venster, thuis, "onderzoeksverslag");
    for deel in [HULPVRAAG, "net als vroeger", "Handtekening", "Huishoudelijke ondersteuning", "104", "versie 1"] {
        assert!(verslag.contains(deel), "the verslag does not say {deel:?}");
    }
    for geheim in ["999900006", "overbelast; niet aan tafel"] {
        assert!(!verslag.contains(geheim), "what is not for the resident's eyes is on paper");
    }

    venster.klik("deel-verslag");
    venster.klik("verslag-verstrekken");
    bevestig(venster, "verslag-verstrekken");
    venster.wacht_op("verslag-verstrekt");
    venster.wacht_op("verslag-voorbeeld");
    toon(venster, "22-verslag-verstrekt");
}

/// The verslag comes back by scan, two pages of it in the wrong order: agrees, applies, and chooses providers.
pub fn reactie(venster: &Venster, thuis: &Thuis) {
    let map = tempfile::tempdir().unwrap();
    let kapot = map.path().join("kapot.pdf");
    std::fs::write(&kapot, "%PDF-1.7 en dan niets").unwrap();
    venster.klik("deel-stukken");
    venster.typ_erbij("scan-bestand", &kapot.display().to_string());
    venster.wacht_op("plank-regel");
    let verslag = std::fs::read(thuis.geopend("onderzoeksverslag")).unwrap();
    let pagina = |plaats| scan::Vindplaats { bestand: 0, plaats, draai: None };
    let terug = map.path().join("terug.pdf");
    std::fs::write(&terug, scan::bundel(&[&verslag], &[pagina(3), pagina(1)]).unwrap()).unwrap();
    venster.typ_erbij("scan-bestand", &terug.display().to_string());
    venster.wacht_op_tekst("scan-zin", "Dit is bladzijde 1, 3 van");
    venster.wacht_op_tekst("scan-ontbreekt", "Bladzijde 2, 4");
    venster.wacht_op("scans");
    toon(venster, "22-scan");
    venster.js("document.querySelector('[data-test=plank]').scrollIntoView({block: 'center'})", json!([]));
    venster.klik("plank-weg");
    toon(venster, "22-scan-plank");
    venster.typ("plank-reden", "Dit was een leeg bestand.");
    venster.klik("plank-wis");
    venster.wacht_tot_weg("plank");
    venster.klik("naar-werkvoorraad");
    venster.typ_erbij("scan-bestand", &terug.display().to_string());
    venster.wacht_op("scan-open-dossier");
    toon(venster, "22-scan-werkvoorraad");

    venster.klik("scan-reactie");
    venster.wacht_op("dialoog-reactie");
    venster.wacht_op_tekst("reactie-scan", "versie 1");
    venster.klik("oordeel-akkoord");
    venster.klik("aanvraag-ja");
    for (regel, aanbieder) in [("1", "Tzorg"), ("2", "Kwintes")] {
        venster.klik(&format!("leveringsvorm-{regel}-zorg-in-natura"));
        venster.kies(&format!("aanbieder-{regel}"), aanbieder);
    }
    venster.klik("ondertekend");
    toon(venster, "23-reactie");
    bevestig(venster, "reactie");
    venster.wacht_op("reactie");
    venster.wacht_op_tekst("fase", "Besluit nodig");
}
