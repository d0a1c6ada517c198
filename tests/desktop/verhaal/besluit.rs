//! The besluit, and what can be read back afterwards.

use super::{NAAM, bevestig, open_stuk, toon};
use crate::bureau::Thuis;
use crate::webdriver::{ENTER, Venster};
use serde_json::json;

const BESLISSER: &str = "Tamara Bos";

pub fn toekenning(venster: &Venster, thuis: &Thuis) {
    venster.klik("deel-besluit");
    venster.klik("besluit-soort-toekenning");
    venster.typ("motivering", "Uit het onderzoek blijkt dat je het zware werk in huis niet zelf kunt doen.");
    venster.typ("mandaat-naam", NAAM);
    venster.typ("mandaat-functie", "teammanager Wmo");
    venster.wacht_op("besluit-voorbeeld");
    toon(venster, "24-besluit-schrijven");
    controle(venster);
    venster.klik("besluit-nemen");
    venster.wacht_op("besluit-bekendmaken");
    verbeteren(venster);
    venster.klik("besluit-bekendmaken");
    venster.wacht_op("dialoog-bekendmaken");
    venster.wacht_op("[data-test=dialoog-bekendmaken] [data-test=controle-samen]");
    venster.wacht_op("paginas");
    toon(venster, "25-bekendmaken");
    bevestig(venster, "bekendmaken");
    let bezwaar = venster.tekst("bezwaar-tot");
    assert!(bezwaar.contains("202"), "no date for bezwaar in {bezwaar:?}");
    toon(venster, "26-besluit-bekend");

    let brief = open_stuk(venster, thuis, "beschikking-toekenning");
    for deel in ["Riet Jansen", "Tzorg", "Kwintes", "zware werk in huis", "bezwaar", BESLISSER] {
        assert!(brief.contains(deel), "the besluit does not say {deel:?}");
    }
}

/// What a second reader would say stands under the form, and leads to what mends it.
fn controle(venster: &Venster) {
    let punt = "[data-test=controlepunt][data-code=vier_ogen]";
    venster.wacht_op(&format!("{punt}[data-stand=aandacht]"));
    assert!(venster.tekst("controle-samen").contains("om naar te kijken"));
    assert!(venster.tekst(punt).contains("Laat een ander meekijken"));
    venster.klik(&format!("{punt} [data-test=controle-waarom] summary"));
    toon(venster, "24-besluitcontrole");
    venster.klik(&format!("{punt} [data-test=controle-herstel]"));
    let hier = venster.js("return document.activeElement.dataset.test", json!([]));
    assert_eq!(hier, json!("mandaat-naam"), "the way out does not lead to the field");
}

/// Until its letter is out a besluit can be put right, with the reason.
fn verbeteren(venster: &Venster) {
    venster.klik("besluit-verbeteren");
    venster.wacht_op("besluit-reden");
    venster.typ("mandaat-naam", BESLISSER);
    venster.typ("besluit-reden", "Een ander besliste.");
    venster.wacht_op("[data-test=controlepunt][data-code=vier_ogen][data-stand=in_orde]");
    venster.klik("besluit-nemen");
    venster.wacht_tot_weg("besluit-reden");
    assert!(venster.tekst("besluit").contains(BESLISSER));
}

/// Every fact with who and when, and who looked.
pub fn geschiedenis(venster: &Venster) {
    venster.klik("deel-geschiedenis");
    let tekst = venster.tekst("geschiedenis");
    for label in [
        "Melding ontvangen",
        "Ontvangst van de melding bevestigd",
        "Cliëntondersteuning aangeboden",
        "Gewezen op het persoonlijk plan",
        "Afgezien van een persoonlijk plan",
        "Gesprek gepland",
        "Gesprek gevoerd",
        "Notitie bij het gesprek",
        "Identiteit vastgesteld",
        "Wlz getoetst",
        "Stap van het stappenplan",
        "Onderdeel onderzocht",
        "Ondersteuning voorgesteld",
        "Onderzoeksverslag vastgesteld",
        "Onderzoeksverslag verstrekt",
        "Reactie op het verslag ontvangen",
        "Besluit genomen",
        "Besluit bekendgemaakt",
    ] {
        assert!(tekst.contains(label), "the geschiedenis does not show {label:?}");
    }
    assert!(tekst.contains(NAAM));
    assert!(venster.tekst("inzage").contains("Onderzoeksverslag"), "who opened the verslag is noted");
    toon(venster, "27-geschiedenis");
}

/// Ctrl+L closes the file; a wrong passphrase does not say what was wrong, and makes one wait.
pub fn vergrendel(venster: &Venster, thuis: &Thuis) {
    assert!(!thuis.klaargezet().is_empty());
    venster.toetsen(true, "l");
    venster.wacht_op("scherm-ontgrendelen");
    assert!(thuis.klaargezet().is_empty(), "documents stayed behind after the lock");
    venster.typ("naam", NAAM);
    venster.typ("wachtwoord", "een heel andere wachtzin");
    venster.klik("ontgrendel");
    venster.wacht_op_tekst("fout", "De naam of de wachtzin klopt niet");
    toon(venster, "28-verkeerd-wachtwoord");
}

pub fn alles_is_er_nog(venster: &Venster) {
    // The same day one comes back to the part that one left.
    venster.wacht_op("dossier-geschiedenis");
    venster.klik("naar-werkvoorraad");
    // What comes after the besluit waits on the worklist; she is found by her name too, with or without capitals.
    venster.wacht_op_tekst("werkregel", "Jansen");
    venster.toetsen(true, "k");
    venster.wacht_op("zoekveld");
    venster.toetsen(false, "riet jansen");
    venster.wacht_op_tekst("zoek-treffer", "Riet Jansen");
    venster.toetsen(false, ENTER);
    venster.klik("deel-besluit");
    venster.wacht_op("bezwaar-tot");
    venster.klik("deel-stukken");
    let stukken = venster.tekst("stukken");
    for stuk in ["Ontvangstbevestiging", "Onderzoeksverslag", "Besluit"] {
        assert!(stukken.contains(stuk), "{stuk} is gone");
    }
    venster.klik("deel-persoon");
    toon(venster, "29-persoon");
    venster.klik("naar-beheer");
    venster.wacht_op("scherm-beheer");
    toon(venster, "30-beheer");
}
