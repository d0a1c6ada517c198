//! The story of one melding, as a wijkteam lives it.

use super::bureau::{Bureau, Thuis, opbrengst};
use super::toegankelijkheid;
use super::webdriver::Venster;

const NAAM: &str = "Noor van Dijk";
const WACHTZIN: &str = "vier stoelen om een ronde tafel";

/// A picture of the screen, and what axe says of it.
fn toon(venster: &Venster, scherm: &str) {
    venster.foto(&opbrengst().join(format!("{scherm}.png")));
    toegankelijkheid::keur(venster, scherm);
}

pub fn van_melding_tot_besluit() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    eerste_keer(&venster);
    nieuwe_melding(&venster);
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

fn nieuwe_melding(venster: &Venster) {
    venster.toetsen(true, "n");
    venster.wacht_op("scherm-melding");
    venster.typ("hulpvraag", "Ik kan mijn huis niet meer schoonhouden sinds ik gevallen ben.");
    venster.typ("voornaam", "Riet");
    venster.typ("achternaam", "Jansen");
    venster.typ("geboortedatum", "7-3-1948");
    // One digit wrong: the elfproef tells it at once.
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
    toon(venster, "04-melding-ingevuld");
    venster.klik("melding-vastleggen");
    venster.wacht_op("scherm-dossier");
    toon(venster, "05-dossier");
}
