//! The chapters of the verslag: where they come from, whether they still hold, and read back at the table.

use super::toon;
use crate::webdriver::Venster;
use serde_json::json;

/// Opens chapters beside their page; one text still holds, of another somebody says what changed.
pub fn nagaan(venster: &Venster) {
    venster.wacht_op("secties");
    venster.klik("sectie-1-open");
    venster.wacht_op("stap-1-bron");
    venster.klik("stap-1-klopt");
    venster.wacht_op_tekst("stap-1-stand", "Klopt nog");
    venster.klik("sectie-5-open");
    venster.wacht_op("stap-3-tekst");
    let verschoven = "const blok = document.querySelector('.stuk'); const blad = blok.querySelectorAll('figure')[0]; \
                      return blad.getBoundingClientRect().bottom < blok.getBoundingClientRect().bottom";
    assert_eq!(venster.js(verschoven, json!([])), json!(true), "the preview stays at its first page");
    venster.klik("stap-3-veranderd");
    venster.typ("stap-3-anders", "De dochter komt nu ook op woensdag.");
    toon(venster, "42-secties");
    venster.klik("stap-3-anders-doe");
    venster.wacht_op_tekst("stap-3-stand", "De dochter komt nu ook op woensdag.");
    toon(venster, "42-secties-nagegaan");
}

/// Chapter by chapter: this is so, and here something is different.
pub fn teruglezen(venster: &Venster) {
    venster.klik("teruglezen-open");
    venster.klik("teruglezen-1-klopt");
    venster.klik("teruglezen-4-anders");
    // Clicked first: what the sheet's own heading covers, the driver cannot type in.
    venster.klik("teruglezen-4-anders-tekst");
    venster.typ_erbij("teruglezen-4-anders-tekst", "Ik kook zelf weer.");
    toon(venster, "43-teruglezen");
}
