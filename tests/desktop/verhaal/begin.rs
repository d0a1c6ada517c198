//! From an empty laptop to what the resident has to know before the gesprek.

use super::{HULPVRAAG, NAAM, WACHTZIN, bevestig, open_stuk, toon};
use crate::bureau::Thuis;
use crate::webdriver::{ENTER, TAB, Venster};

/// Name, all roles, and a passphrase; a wrong repetition is told before anything happens.
pub fn eerste_keer(venster: &Venster) {
    venster.wacht_op("scherm-begin");
    toon(venster, "01-eerste-keer");
    venster.typ("naam", NAAM);
    for rol in ["rol-consulent", "rol-beslisser", "rol-administratie"] {
        venster.klik(rol);
    }
    venster.typ("wachtwoord", WACHTZIN);
    venster.typ("wachtwoord-nogmaals", WACHTZIN);
    venster.klik("begin");
    venster.wacht_op("werkvoorraad-leeg");
    toon(venster, "02-lege-werkvoorraad");
}

/// The melding comes in by telephone; a wrong digit in the BSN is told at once and mended.
pub fn melding(venster: &Venster) {
    venster.toetsen(true, "n");
    venster.wacht_op("scherm-melding");
    venster.typ("hulpvraag", HULPVRAAG);
    venster.typ("voornaam", "Riet");
    venster.typ("achternaam", "Jansen");
    venster.typ("geboortedatum", "7-3-1948");
    venster.typ("bsn", "999900007");
    venster.typ("postcode", "1315ab");
    venster.wacht_op_tekst("scherm-melding", "Dit BSN klopt niet");
    toon(venster, "03-melding-bsn-fout");
    venster.typ("bsn", "999900006");
    venster.typ("huisnummer", "12");
    venster.typ("straat", "Odeonstraat");
    venster.typ("woonplaats", "Almere");
    venster.typ("wijk", "Filmwijk");
    venster.typ("telefoon", "0612345678");
    venster.wacht_op_tekst("bewaard", "ewaard");
    toon(venster, "04-melding-ingevuld");
    venster.klik("melding-vastleggen");
    venster.wacht_op_tekst("dossier-naam", "Riet Jansen");
    toon(venster, "05-dossier");
}

/// Who types the same person again sees that she is known, before anything is recorded.
pub fn dubbele_melding(venster: &Venster) {
    venster.klik("nieuwe-melding");
    venster.wacht_op("scherm-melding");
    venster.typ("achternaam", "jansen");
    venster.typ("geboortedatum", "07031948");
    venster.typ("postcode", "1315 AB");
    venster.typ("huisnummer", "12");
    venster.toetsen(false, TAB);
    // The name alone shows her already; the address is the last of the reasons that is typed.
    let kandidaat = venster.wacht_op_tekst("dubbel-kandidaat", "hetzelfde adres");
    assert!(kandidaat.contains("Riet Jansen") && kandidaat.contains("7 maart 1948"), "{kandidaat}");
    toon(venster, "06-dubbel");
    venster.klik("melding-wissen");
}

/// The task stands in the worklist with its day, and says why.
pub fn werkvoorraad(venster: &Venster) {
    venster.wacht_op("scherm-werkvoorraad");
    let regel = venster.wacht_op_tekst("werkregel", "Jansen, Riet");
    assert!(regel.contains("ntvangstbevestiging") && regel.contains("werkdagen"), "{regel}");
    venster.klik("[data-test=\"werkregel-waarom\"] summary");
    let waarom = venster.wacht_op_tekst("werkregel-waarom", "Vijf werkdagen later");
    assert!(waarom.contains("Wmo 2015") && waarom.contains("Almere"), "{waarom}");
    toon(venster, "07-werkvoorraad");

    // Found by whatever one has at hand, by keyboard alone.
    venster.toetsen(true, "k");
    venster.wacht_op("zoekveld");
    venster.toetsen(false, "1315ab 12");
    venster.wacht_op_tekst("zoek-treffer", "Riet Jansen");
    toon(venster, "08-zoeken");
    venster.toetsen(false, ENTER);
    venster.wacht_op("scherm-dossier");
}

/// The letter is read on the screen, sent, and opened from the list of documents.
pub fn ontvangstbevestiging(venster: &Venster, thuis: &Thuis) {
    venster.klik("hoofdactie");
    venster.wacht_op("dialoog-bevestiging");
    venster.wacht_op("paginas");
    toon(venster, "09-ontvangstbevestiging");
    bevestig(venster, "bevestiging");
    let brief = open_stuk(venster, thuis, "ontvangstbevestiging");
    for deel in ["Riet Jansen", "Odeonstraat 12", "melding ontvangen", "persoonlijk plan", "cliëntondersteuner"] {
        assert!(brief.contains(deel), "the letter does not say {deel:?}");
    }
    assert!(!brief.contains("999900006"), "a BSN on paper");
    toon(venster, "10-stukken");
}

/// What the resident has to know before the gesprek.
pub fn rechten_vooraf(venster: &Venster) {
    venster.klik("deel-overzicht");
    venster.klik("feit-clientondersteuning");
    venster.klik("antwoord-wil-niet");
    bevestig(venster, "clientondersteuning");
    venster.klik("feit-plan-gemeld");
    bevestig(venster, "plan-gemeld");
    venster.klik("feit-plan-afgezien");
    bevestig(venster, "plan-afgezien");
    toon(venster, "11-rechten-vooraf");
}
