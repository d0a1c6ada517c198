//! This laptop: own data, another passphrase, a backup copy and putting it back, the profile, one dossier to go.

use super::{WACHTZIN, open_dossier, toon};
use crate::bureau::{Bureau, Thuis};
use crate::webdriver::Venster;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const NIEUWE_NAAM: &str = "Noor de Wit";
const NIEUWE_WACHTZIN: &str = "vijf stoelen om een vierkante tafel";
const MAP_VOOR_KOPIE: &str = "Kies een map voor de reservekopie";
const MAP_MET_KOPIE: &str = "Kies de map met de reservekopie";
const MAP_VOOR_DOSSIER: &str = "Kies een map voor het dossier";

/// Another name, and the frame says it.
pub fn eigen_gegevens(venster: &Venster) {
    venster.klik("naar-beheer");
    venster.wacht_op("reservekopie");
    toon(venster, "130-beheer");
    venster.klik("[data-test=eigen-gegevens] summary");
    venster.typ("eigen-naam", NIEUWE_NAAM);
    venster.klik("eigen-bewaar");
    venster.wacht_op_tekst("eigen-bewaard", "veranderd");
    assert!(venster.tekst("naar-beheer").contains(NIEUWE_NAAM));
    venster.klik("[data-test=eigen-gegevens] summary");
}

/// Another passphrase: the old one is asked, the new one twice.
pub fn wachtzin(venster: &Venster) {
    venster.klik("[data-test=wachtzin] summary");
    venster.typ("wachtzin-oud", WACHTZIN);
    venster.typ("wachtzin-nieuw", NIEUWE_WACHTZIN);
    venster.typ("wachtzin-nieuw-nogmaals", "vijf stoelen om een vierkante tafen");
    venster.klik("wachtzin-doe");
    venster.wacht_op_tekst("[data-test=wachtzin] form", "niet gelijk");
    toon(venster, "131-wachtzin");
    venster.typ("wachtzin-nieuw-nogmaals", NIEUWE_WACHTZIN);
    venster.klik("wachtzin-doe");
    venster.wacht_op_tekst("wachtzin-gedaan", "veranderd");
    assert_eq!(venster.waarde("wachtzin-oud"), "", "a passphrase stays in the window");
    venster.klik("[data-test=wachtzin] summary");
}

/// The file is looked over, and the profile of another day is read.
pub fn nakijken(venster: &Venster) {
    venster.klik("keuring-doe");
    venster.wacht_op_tekst("keuring-goed", "nagelezen");
    venster.klik("profiel-toon");
    venster.wacht_op("profiel-beeld");
    toon(venster, "132-profiel");
    venster.typ("profiel-dag", "1-3-2020");
    venster.wacht_op("[data-test=profiel-beeld][data-dag=\"2020-03-01\"]");
    venster.klik("profiel-toon");
}

/// A copy in a folder that is chosen in the dialog of the system; gives the folder of the copy.
pub fn reservekopie(venster: &Venster, bureau: &Bureau, thuis: &Thuis) -> PathBuf {
    let buiten = thuis.map("usb");
    venster.typ("reservekopie-wachtzin", "een verkeerde lange zin");
    venster.klik("reservekopie-doe");
    venster.wacht_op_tekst("reservekopie-fout", "klopt niet");
    // After a wrong one the next has to wait a second.
    std::thread::sleep(std::time::Duration::from_millis(1200));
    venster.typ("reservekopie-wachtzin", NIEUWE_WACHTZIN);
    venster.klik("reservekopie-doe");
    bureau.kies_map(MAP_VOOR_KOPIE, &buiten);
    venster.wacht_op_tekst("reservekopie-klaar", "gecontroleerd");
    toon(venster, "133-reservekopie");
    let kopie = fs::read_dir(&buiten).unwrap().next().unwrap().unwrap().path();
    for bestand in ["dossiers.keukentafel", "dossiers.sleutel"] {
        assert!(kopie.join(bestand).is_file(), "{bestand} is not in the copy");
    }
    kopie
}

/// A copy with one byte changed is refused whole; a whole one takes the place of the file, which stays beside it.
pub fn terugzetten(venster: &Venster, bureau: &Bureau, thuis: &Thuis, kopie: &Path) {
    let kapot = thuis.map("kapot");
    for bestand in ["dossiers.keukentafel", "dossiers.sleutel"] {
        fs::copy(kopie.join(bestand), kapot.join(bestand)).unwrap();
    }
    let mut bytes = fs::read(kapot.join("dossiers.keukentafel")).unwrap();
    let midden = bytes.len() / 2;
    bytes[midden] ^= 1;
    fs::write(kapot.join("dossiers.keukentafel"), bytes).unwrap();

    venster.klik("[data-test=terugzetten] summary");
    venster.typ("terugzetten-wachtzin", NIEUWE_WACHTZIN);
    venster.klik("terugzetten-doe");
    bureau.kies_map(MAP_MET_KOPIE, &kapot);
    venster.wacht_op_tekst("terugzetten-fout", "beschadigd");
    toon(venster, "134-kopie-geweigerd");

    venster.typ("terugzetten-wachtzin", NIEUWE_WACHTZIN);
    venster.klik("terugzetten-doe");
    bureau.kies_map(MAP_MET_KOPIE, kopie);
    venster.wacht_op("scherm-ontgrendelen");
    let bericht = venster.wacht_op_tekst("bericht", "teruggezet");
    assert!(bericht.contains("dossiers-tot-"), "{bericht}");
    toon(venster, "135-teruggezet");
    venster.typ("naam", NIEUWE_NAAM);
    venster.typ("wachtwoord", NIEUWE_WACHTZIN);
    venster.klik("ontgrendel");
    venster.wacht_tot_weg("scherm-ontgrendelen");
    let eerder = thuis.bestanden(&["data"]);
    assert!(eerder.iter().any(|b| b.to_string_lossy().contains("dossiers-tot-")), "the file of before is gone");
}

/// One dossier as a folder: every file in it is what its checksum says.
pub fn heel_dossier(venster: &Venster, bureau: &Bureau, thuis: &Thuis) {
    let buiten = thuis.map("mee");
    open_dossier(venster, "Jansen, Riet");
    venster.klik("deel-stukken");
    venster.klik("[data-test=heel-dossier] summary");
    venster.klik("heel-dossier-doe");
    bureau.kies_map(MAP_VOOR_DOSSIER, &buiten);
    venster.wacht_op_tekst("heel-dossier-klaar", "geschreven");
    toon(venster, "136-heel-dossier");
    let map = fs::read_dir(&buiten).unwrap().next().unwrap().unwrap().path();
    let klopt =
        Command::new("sha256sum").args(["--check", "--quiet", "sha256.txt"]).current_dir(&map).status().unwrap();
    assert!(klopt.success(), "a file is not what its checksum says");
    assert!(!map.to_string_lossy().contains("Jansen"), "a name in the name of a folder");
    venster.klik("deel-geschiedenis");
    assert!(venster.tekst("inzage").contains("het hele dossier"), "taking it out was not noted");
}

/// The screen of this laptop at the width of a telephone.
pub fn smal(venster: &Venster) {
    venster.maat(400, 900);
    venster.klik("naar-beheer");
    venster.wacht_op("reservekopie");
    toon(venster, "137-smal-beheer");
    let te_breed = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assert_eq!(venster.js(te_breed, json!([])), json!(false), "wider than the window");
}
