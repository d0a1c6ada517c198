//! After the aanvraag: more time, a dwangsom that runs, a pgb, bezwaar, support that runs, and a contradiction.

use super::{bevestig, open_dossier, toon};
use crate::webdriver::{PAGE_UP, Venster};
use serde_json::json;

fn past_in_de_breedte(venster: &Venster, scherm: &str) {
    let te_breed = "const breedte = document.documentElement.clientWidth;
        return document.documentElement.scrollWidth <= breedte ? [] : [...document.querySelectorAll('main *')]
          .filter(e => e.getBoundingClientRect().right > breedte).map(e => e.tagName + '.' + e.className)";
    assert_eq!(venster.js(te_breed, json!([])), json!([]), "{scherm} is wider than the window");
}

/// Who costs money comes first on the worklist, with the sum in the dossier, and an uitstel shows its date beforehand.
pub fn dwangsom(venster: &Venster) {
    let meter = venster.tekst("teammeter");
    assert!(meter.contains("Vermeer") && meter.contains('€'), "{meter}");
    open_dossier(venster, "Vermeer, Henk");
    venster.klik("deel-besluit");
    venster.wacht_op("dwangsommeter");
    assert!(venster.tekst("dwangsom-tabel").contains("23,00"));
    assert!(venster.tekst("ingebrekestelling").contains("Deze brief geldt"));
    toon(venster, "90-dwangsom");
    venster.klik("[data-test=meer-tijd] summary");
    venster.klik("meer-tijd-instemming-uitstel");
    venster.wacht_op("dialoog-instemming-uitstel");
    venster.typ("van", "1-12-2026");
    venster.typ("tot", "8-12-2026");
    venster.klik("schriftelijk-ja");
    let gevolg = venster.wacht_op_tekst("gevolg", "gebeurt");
    assert!(gevolg.len() > 30, "{gevolg}");
    toon(venster, "91-meer-tijd");
    venster.klik("instemming-uitstel-annuleer");
    venster.wacht_tot_weg("dialoog-instemming-uitstel");
    assert!(!venster.staat_er("meer-tijd-loopt"), "looking records nothing");
}

/// Another date for the aanvraag: what would follow, and nothing is recorded.
pub fn wat_als(venster: &Venster) {
    open_dossier(venster, "Maas, Sofie");
    venster.klik("deel-overzicht");
    venster.klik("[data-test=wat-als] summary");
    venster.kies("wat-als-stap", "aanvraag_ontvangen");
    venster.typ("wat-als-datum", "30-11-2026");
    let gevolg = venster.wacht_op_tekst("wat-als-gevolg", "Besluit");
    assert!(gevolg.contains("december 2026"), "{gevolg}");
    // The same by dragging: a week with Page Up, and the line shows the day that it becomes.
    venster.js("document.querySelector('[data-test=wat-als-schuif]').focus()", json!([]));
    venster.toetsen(false, PAGE_UP);
    let later = venster.wacht_op_tekst("termijn-besluit", "Wordt dan");
    assert!(later.contains("december 2026"), "{later}");
    assert_eq!(venster.waarde("wat-als-datum"), "7-12-2026");
    venster.js("document.querySelector('[data-test=termijnen]').scrollIntoView()", json!([]));
    toon(venster, "92-wat-als");
    venster.klik("wat-als-weg");
    venster.wacht_tot_weg("wat-als-schuif");
}

/// The sum of a pgb beside the besluit, and a refusal of the pgb that grants zorg in natura.
pub fn pgb(venster: &Venster) {
    venster.klik("deel-besluit");
    venster.klik("besluit-soort-toekenning");
    venster.wacht_op("besluit-pgb");
    venster.klik("weiger-pgb");
    venster.klik("weigering-grond-niet-vaardig");
    venster.wacht_op("levering-1-aanbieder");
    toon(venster, "93-pgb");
    venster.klik("deel-keuze");
    assert!(venster.tekst("pgb-bedragen").contains('€'), "the sum beside the choice");
    toon(venster, "93-pgb-bedragen");
}

/// A bezwaar from its letter to the hearing.
pub fn bezwaar(venster: &Venster) {
    venster.klik("naar-werkvoorraad");
    venster.toetsen(true, "k");
    venster.wacht_op("zoekveld");
    venster.typ("zoekveld", "hoekstra");
    venster.klik_op_tekst("zoek-treffer", "Hoekstra");
    venster.wacht_op("scherm-dossier");
    venster.klik("deel-besluit");
    venster.wacht_op("bezwaar-beslis-voor");
    toon(venster, "94-bezwaar");
    venster.klik("bezwaar-horen");
    venster.wacht_op("dialoog-hoorzitting-gehouden");
    venster.typ("door", "Ineke Smit");
    venster.typ("verslag", "Meneer vertelde dat zijn zoon zes dagen per week werkt.");
    toon(venster, "95-hoorzitting");
    venster.klik("dialoog-hoorzitting-gehouden-sluit");
    venster.wacht_tot_weg("dialoog-hoorzitting-gehouden");
}

/// Support that runs: the evaluation that is due, and the change that was asked.
pub fn uitvoering(venster: &Venster) {
    venster.toetsen(true, "k");
    venster.wacht_op("zoekveld");
    venster.typ("zoekveld", "martina");
    venster.klik_op_tekst("zoek-treffer", "Martina");
    venster.wacht_op("scherm-dossier");
    venster.klik("deel-uitvoering");
    venster.wacht_op("[data-test=uitvoering-regel-1][data-staat=loopt]");
    venster.wacht_op("evaluatie-voor");
    assert!(venster.tekst("wijziging-voor").contains("uiterlijk"));
    toon(venster, "96-uitvoering");
    venster.klik("evaluatie-vastleggen");
    venster.wacht_op("dialoog-evaluatie-gehouden");
    venster.typ("conclusie", "Het gaat beter. De post is bij. We gaan zo door.");
    toon(venster, "97-evaluatie");
    bevestig(venster, "evaluatie-gehouden");
    venster.wacht_op_tekst("evaluaties", "De post is bij");
    venster.klik("wijziging-verwerken");
    venster.wacht_op("dialoog-wijziging-verwerkt");
    venster.typ("toelichting", "Kwintes heeft iemand die 's avonds komt.");
    bevestig(venster, "wijziging-verwerkt");
    venster.wacht_tot_weg("wijziging-voor");
    vervallen(venster);
}

/// What was recorded by mistake lapses, with the reason, and can still be read.
fn vervallen(venster: &Venster) {
    venster.klik("deel-geschiedenis");
    venster.klik("[data-test=geschiedenis-regel][data-soort=evaluatie_gehouden] [data-test=laat-vervallen]");
    venster.wacht_op("dialoog-vervallen");
    venster.typ("reden", "Dit gesprek was met iemand anders.");
    toon(venster, "97-vervallen");
    bevestig(venster, "vervallen");
    let tekst = venster.wacht_op_tekst("geschiedenis", "Dit gesprek was met iemand anders");
    assert!(tekst.contains("De post is bij"), "what lapsed can still be read");
    venster.klik("deel-uitvoering");
    assert!(!venster.tekst("evaluaties").contains("De post is bij"));
}

/// Two people said something different: one click keeps one, and both can be read afterwards.
pub fn tegenstrijdig(venster: &Venster) {
    open_dossier(venster, "Benali, Nadia");
    venster.klik("deel-overzicht");
    venster.klik("naar-samenvoegen");
    venster.wacht_op("dossier-samenvoegen");
    toon(venster, "98-tegenstrijdig");
    venster.klik("tegenstrijdig-kies");
    venster.wacht_op("samenvoegen-geen");
    venster.klik("deel-geschiedenis");
    let tekst = venster.tekst("geschiedenis");
    for deel in ["Gekozen uit twee vastleggingen", "aangevraagd bij het CIZ", "niets is aangevraagd"] {
        assert!(tekst.contains(deel), "the geschiedenis does not show {deel:?}");
    }
}

/// A provider falls away: everybody in one list, recorded for all at once.
pub fn aanbieder_valt_weg(venster: &Venster) {
    venster.klik("naar-beheer");
    venster.wacht_op("aanbieder-weg");
    venster.kies("aanbieder-weg-naam", "Kwintes");
    venster.wacht_op_tekst("aanbieder-weg-bewoner", "Martina");
    venster.klik("aanbieder-weg-reden-faillissement");
    venster.typ("aanbieder-weg-per", "1-1-2027");
    toon(venster, "99-aanbieder-weg");
    venster.klik("aanbieder-weg-doe");
    venster.wacht_tot_weg("aanbieder-weg-doe");
    assert!(venster.tekst("aanbieder-weg-bewoner").contains("ja"));
}

/// The same parts at the width of a telephone.
pub fn smal(venster: &Venster) {
    venster.maat(400, 900);
    venster.klik("naar-werkvoorraad");
    venster.wacht_op("teammeter");
    past_in_de_breedte(venster, "the worklist");
    toon(venster, "100-smal-werkvoorraad");
    open_dossier(venster, "Vermeer, Henk");
    for deel in ["overzicht", "besluit", "uitvoering"] {
        venster.klik(&format!("deel-{deel}"));
        venster.wacht_op(&format!("dossier-{deel}"));
        toon(venster, &format!("101-smal-{deel}"));
        past_in_de_breedte(venster, deel);
    }
    open_dossier(venster, "Maas, Sofie");
    venster.klik("deel-besluit");
    venster.klik("besluit-soort-toekenning");
    venster.wacht_op("controle-samen");
    venster.js("document.querySelector('[data-test=besluitcontrole]').scrollIntoView()", json!([]));
    toon(venster, "102-smal-besluitcontrole");
    past_in_de_breedte(venster, "the control of a besluit");
}
