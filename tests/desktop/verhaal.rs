//! The story of one melding, as a wijkteam lives it.

use super::bureau::{Bureau, Thuis, opbrengst, pdf_tekst};
use super::toegankelijkheid;
use super::webdriver::{ENTER, TAB, Venster};

const NAAM: &str = "Noor van Dijk";
const WACHTZIN: &str = "vier stoelen om een ronde tafel";
const HULPVRAAG: &str = "Ik kan mijn huis niet meer schoonhouden sinds ik gevallen ben.";

/// A picture of the screen, and what axe says of it.
fn toon(venster: &Venster, scherm: &str) {
    venster.foto(&opbrengst().join(format!("{scherm}.png")));
    toegankelijkheid::keur(venster, scherm);
}

pub fn van_melding_tot_besluit() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    eerste_keer(&venster);
    melding(&venster);
    dubbele_melding(&venster);
    werkvoorraad(&venster);
    ontvangstbevestiging(&venster, &thuis);
    rechten_vooraf(&venster);
    venster.sluit();
}

pub fn weigering_en_afwijzing() {}

/// Name, all roles, and a passphrase; a wrong repetition is told before anything happens.
fn eerste_keer(venster: &Venster) {
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
fn melding(venster: &Venster) {
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
fn dubbele_melding(venster: &Venster) {
    venster.klik("nieuwe-melding");
    venster.wacht_op("scherm-melding");
    venster.typ("achternaam", "jansen");
    venster.typ("geboortedatum", "07031948");
    venster.typ("postcode", "1315 AB");
    venster.typ("huisnummer", "12");
    venster.toetsen(false, TAB);
    let kandidaat = venster.wacht_op_tekst("dubbel-kandidaat", "Riet Jansen");
    assert!(kandidaat.contains("7 maart 1948") && kandidaat.contains("hetzelfde adres"), "{kandidaat}");
    toon(venster, "06-dubbel");
    venster.klik("melding-wissen");
}

/// The task stands in the worklist with its day, and says why.
fn werkvoorraad(venster: &Venster) {
    venster.wacht_op("scherm-werkvoorraad");
    let regel = venster.wacht_op_tekst("werkregel", "Jansen, Riet");
    assert!(regel.contains("ntvangstbevestiging") && regel.contains("werkdagen"), "{regel}");
    venster.klik("[data-test=\"werkregel-waarom\"] summary");
    let waarom = venster.tekst("werkregel-waarom");
    assert!(waarom.contains("werkdagen") && waarom.contains("Almere"), "{waarom}");
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
fn ontvangstbevestiging(venster: &Venster, thuis: &Thuis) {
    venster.klik("hoofdactie");
    venster.wacht_op("dialoog-bevestiging");
    venster.wacht_op("paginas");
    toon(venster, "09-ontvangstbevestiging");
    venster.klik("bevestiging-doe");
    venster.wacht_tot_weg("dialoog-bevestiging");
    let brief = open_stuk(venster, thuis, "ontvangstbevestiging");
    for deel in ["Riet Jansen", "Odeonstraat 12", "melding ontvangen", "persoonlijk plan", "cliëntondersteuner"] {
        assert!(brief.contains(deel), "the letter does not say {deel:?}");
    }
    assert!(!brief.contains("999900006"), "a BSN on paper");
    toon(venster, "10-stukken");
}

/// What the resident has to know before the gesprek.
fn rechten_vooraf(venster: &Venster) {
    venster.klik("deel-overzicht");
    venster.klik("feit-clientondersteuning");
    venster.klik("antwoord-wil-niet");
    venster.klik("clientondersteuning-doe");
    venster.wacht_tot_weg("dialoog-clientondersteuning");
    venster.klik("feit-plan-gemeld");
    venster.klik("plan-gemeld-doe");
    venster.wacht_tot_weg("dialoog-plan-gemeld");
    venster.klik("feit-plan-afgezien");
    venster.klik("plan-afgezien-doe");
    venster.wacht_tot_weg("dialoog-plan-afgezien");
    toon(venster, "11-rechten-vooraf");
}

/// Opens a document in the viewer of the system and gives its text.
fn open_stuk(venster: &Venster, thuis: &Thuis, soort: &str) -> String {
    venster.klik("deel-stukken");
    let code = soort.replace('-', "_");
    venster.klik(&format!("[data-test=stuk][data-soort={code}] [data-test=stuk-openen]"));
    let pad = thuis.geopend(soort);
    std::fs::copy(&pad, opbrengst().join(format!("{soort}.pdf"))).unwrap();
    pdf_tekst(&pad)
}
