//! Printing: the dialog is the real one of the system, and what it makes is looked at.

use super::{bevestig, open_dossier, toon};
use crate::bureau::{Bureau, Thuis};
use crate::papier;
use crate::webdriver::Venster;
use serde_json::{Value, json};

/// As GTK calls its dialog.
const PRINTVENSTER: &str = "^Print$";

/// The bytes of a letter as they were kept, by the way of the viewer.
fn bewaard(venster: &Venster, dossier: &Value, sha256: &Value) -> Vec<u8> {
    let pad = venster.roep("open_stuk", &json!({ "dossier": dossier, "sha256": sha256 }));
    std::fs::read(pad.as_str().unwrap()).unwrap()
}

/// Chooses "print to file", the one printer that a bare machine has, and prints.
fn print_in_het_venster(bureau: &Bureau, thuis: &Thuis) -> Vec<u8> {
    let dialoog = bureau.venster(PRINTVENSTER);
    // From the tab to the list of printers, to its first one, and the button of the dialog.
    for toets in ["Tab", "Down", "Return"] {
        bureau.toets(&dialoog, toets);
    }
    thuis.geprint()
}

/// The one letter, and two of one dossier in one job.
pub fn een_brief(venster: &Venster, bureau: &Bureau, thuis: &Thuis) {
    open_dossier(venster, "Çelik");
    venster.klik("deel-stukken");
    venster.wacht_op("stuk-printen");
    let beeld = venster.roep("zoek", &json!({ "vraag": "Çelik" }));
    let dossier = &beeld[0]["dossier"];
    let view = venster.roep("dossier", &json!({ "dossier": dossier }));
    let stukken = view["stukken"].as_array().unwrap();
    let stuk = stukken.iter().find(|s| s["soort"] == "uitnodiging_gesprek").unwrap();

    venster.klik("[data-test=stuk][data-soort=uitnodiging_gesprek] [data-test=stuk-printen]");
    let geprint = print_in_het_venster(bureau, thuis);
    venster.wacht_tot_weg("druklaag");
    papier::leg_neer("geprint-uitnodiging.pdf", &geprint);
    let view = venster.roep("dossier", &json!({ "dossier": dossier }));
    let regel = format!("Geopend om te lezen of te printen: {}", stuk["titel"].as_str().unwrap());
    assert!(view["inzage"].as_array().unwrap().iter().any(|i| i["wat"] == json!(regel)), "printing was not noted");
    assert!(thuis.klaargezet().is_empty(), "printing left a document in the folder of the viewer");
    papier::is_gelijk(&geprint, &bewaard(venster, dossier, &stuk["sha256"]));
    thuis.wis_geprint();

    venster.klik("stuk-alle");
    toon(venster, "110-stukken-gekozen");
    venster.klik("stapel-print");
    let geprint = print_in_het_venster(bureau, thuis);
    venster.wacht_op_tekst("stapel-uitslag", "naar de printer gestuurd");
    let alle: Vec<u8> = stukken.iter().flat_map(|s| paginas(&bewaard(venster, dossier, &s["sha256"]))).collect();
    assert_eq!(paginas(&geprint), alle, "one job, letter after letter, page after page");
    venster.klik("stapel-klaar");
    thuis.wis_geprint();
}

/// The numbers of the pages, as their codes tell.
fn paginas(pdf: &[u8]) -> Vec<u8> {
    let nummer = |pagina| if let scan::Pagina::Herkend(code) = pagina { code.pagina as u8 } else { 0 };
    scan::lees(pdf).unwrap().into_iter().map(|p| nummer(p.pagina)).collect()
}

/// Two letters of today, of two residents.
pub fn twee_van_vandaag(venster: &Venster) {
    open_dossier(venster, "Yıldız, Mehmet");
    venster.klik("deel-besluit");
    venster.klik("[data-test=meer-tijd] > summary");
    venster.klik("meer-tijd-verdaging-meegedeeld");
    venster.typ("reden", "De behandelaar heeft nog niet geantwoord.");
    venster.wacht_op("[data-test=brief][data-soort=verdaging] [data-test=paginas]");
    bevestig(venster, "verdaging-meegedeeld");
    open_dossier(venster, "Groot, Willem de");
    venster.klik("hoofdactie");
    venster.wacht_op("[data-test=dialoog-bevestiging] [data-test=paginas]");
    bevestig(venster, "bevestiging");
}

/// What went out today goes in one print job; a day on which nothing went out says so.
pub fn post_van_vandaag(venster: &Venster, bureau: &Bureau, thuis: &Thuis) {
    venster.klik("naar-werkvoorraad");
    venster.klik("naar-post");
    venster.wacht_op_tekst("stapelbalk", "Print 2 brieven");
    toon(venster, "111-post");
    venster.klik("stapel-print");
    bureau.venster(PRINTVENSTER);
    venster.wacht_op_tekst("dialoog-stapel", "2 van 2");
    toon(venster, "112-printvenster-open");
    let geprint = print_in_het_venster(bureau, thuis);
    venster.wacht_op_tekst("stapel-uitslag", "2 brieven naar de printer gestuurd");
    papier::leg_neer("geprint-post.pdf", &geprint);
    let post = venster.roep("post", &json!({ "dag": null }));
    let brieven = post["brieven"].as_array().unwrap();
    assert!(brieven.iter().all(|b| b["eerder"] == json!(true)), "printing was not noted");
    let alle: Vec<u8> =
        brieven.iter().flat_map(|b| paginas(&bewaard(venster, &b["dossier"], &b["stuk"]["sha256"]))).collect();
    assert_eq!(paginas(&geprint), alle);
    let uitkomst = venster.tekst("stapel-per-brief");
    assert!(!uitkomst.contains("Groot") && !uitkomst.contains("Mehmet") && uitkomst.contains("OEFEN"), "{uitkomst}");
    toon(venster, "113-post-geprint");
    venster.klik("stapel-klaar");
    venster.wacht_tot_weg("dialoog-stapel");
    thuis.wis_geprint();
}

/// Who closes the dialog has printed nothing, and the pages are gone from the window.
pub fn toch_niet(venster: &Venster, bureau: &Bureau) {
    venster.klik("naar-werkvoorraad");
    venster.klik("naar-post");
    // Printed already: one chooses oneself.
    venster.wacht_op_tekst("stapelbalk", "Kies een of meer");
    venster.klik("post-alle");
    venster.klik("stapel-print");
    let dialoog = bureau.venster(PRINTVENSTER);
    bureau.toets(&dialoog, "Escape");
    venster.wacht_op_tekst("stapel-uitslag", "Er is niets geprint");
    assert!(!venster.staat_er("druklaag") && !bureau.heeft_venster(PRINTVENSTER));
    toon(venster, "114-niet-geprint");
    venster.klik("stapel-klaar");
    venster.wacht_tot_weg("dialoog-stapel");
    venster.typ("post-dag", "1-1-2026");
    venster.wacht_op("post-leeg");
    toon(venster, "115-post-leeg");
}
