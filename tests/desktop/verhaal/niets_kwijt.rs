//! Nothing is lost: a power cut, a lock in the middle of a sentence, and an older text that comes back.

use super::{ontgrendel, toon};
use crate::webdriver::{ENTER, F9, Venster, wacht};
use serde_json::{Value, json};
use std::time::Duration;

/// What the page knows of itself: which field has the focus, what stands in it, and where the caret and the page are.
const PLAATS: &str = "const e = document.activeElement; return { haak: e.dataset.test ?? null, \
     onderwerp: document.querySelector('[data-test=onderwerp]')?.dataset.onderwerp ?? null, tekst: e.value ?? null, \
     van: e.selectionStart ?? null, tot: e.selectionEnd ?? null, schuif: Math.round(document.scrollingElement.scrollTop) }";

/// Notes when each key came into a field.
const LUISTER: &str = "window.slagen = []; \
     document.addEventListener('input', () => window.slagen.push(performance.now()), true)";

/// How many keys the page knows to be on the disk, and how many came in.
const OP_SCHIJF: &str = "const op = performance.getEntriesByName('concept-op-schijf').at(-1)?.detail ?? 0; \
     return [window.slagen.filter(t => t < op).length, window.slagen.length]";

fn op_schijf(venster: &Venster) -> (usize, usize) {
    let getal = |waarde: &Value| waarde.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap();
    let uit = venster.js(OP_SCHIJF, json!([]));
    (getal(&uit[0]), getal(&uit[1]))
}

pub fn naar_het_gesprek(venster: &Venster) {
    venster.toetsen(true, "g");
    venster.wacht_op("scherm-gesprek");
    venster.klik("onderwerp-huishouden");
    venster.wacht_op("[data-test=onderwerp][data-onderwerp=huishouden]");
}

/// The power goes as soon as every key is said to be on the disk. How soon that is, is measured and not tested.
pub fn zodra_het_bewaard_is(venster: Venster) -> &'static str {
    let tekst = "Stofzuigen en ramen lukken niet meer.";
    venster.js(LUISTER, json!([]));
    venster.klik("notitie");
    venster.toetsen(false, tekst);
    wacht("every key on the disk", || {
        let (bewaard, gezien) = op_schijf(&venster);
        (gezien == tekst.chars().count() && bewaard == gezien).then_some(())
    });
    venster.stroom_eraf();
    tekst
}

/// Back in the same topic and field, behind the last letter: one types on.
pub fn staat_er_nog(venster: &Venster, tekst: &str) {
    let plaats = wacht_op_plaats(venster, "notitie");
    assert_eq!((plaats["onderwerp"].as_str(), plaats["tekst"].as_str()), (Some("huishouden"), Some(tekst)));
    assert_eq!(plaats["van"].as_u64(), u64::try_from(tekst.chars().count()).ok());
    toon(venster, "100-terug-bij-de-cursor");
}

/// The power goes while somebody types on without a pause: what was kept by then is there.
pub fn doortypen(venster: Venster) -> (String, usize) {
    venster.js(LUISTER, json!([]));
    let mut getypt = String::new();
    let zeker = wacht("typing for some seconds", || {
        let zin = " De was doet ze zelf, met hulp van de buurvrouw.";
        venster.toetsen(false, zin);
        getypt.push_str(zin);
        let (bewaard, gezien) = op_schijf(&venster);
        // Kept in the middle of typing: not by the pause at its end.
        (bewaard > 60 && bewaard < gezien).then_some(bewaard)
    });
    venster.stroom_eraf();
    (getypt, zeker)
}

pub fn wat_bewaard_was(venster: &Venster, voor: &str, (getypt, zeker): &(String, usize)) -> String {
    let tekst = wacht_op_plaats(venster, "notitie")["tekst"].as_str().unwrap().to_owned();
    let verwacht = format!("{voor}{getypt}");
    assert!(verwacht.starts_with(&tekst), "what came back was never typed: {tekst:?}");
    let over = tekst.chars().count() - voor.chars().count();
    assert!(over >= *zeker, "{zeker} keys were said to be on the disk, {over} came back");
    tekst
}

/// Ctrl+L in the middle of a sentence, and the stilslot: after the door one goes on where one was.
pub fn vergrendel_midden_in_een_zin(venster: &Venster) {
    venster.maat(1000, 520);
    // The window may still be settling into its measure: until it stays where it was put.
    let zet = "const klaar = arguments[0]; const v = document.querySelector('[data-test=notitie]'); v.focus(); \
               v.setSelectionRange(12, 18); document.scrollingElement.scrollTop = 40; \
               setTimeout(() => klaar(document.scrollingElement.scrollTop), 100)";
    wacht("room to scroll", || (venster.js_later(zet).ok()? == json!(40)).then_some(()));
    let voor = venster.js(PLAATS, json!([]));
    assert_eq!((voor["van"].as_u64(), voor["tot"].as_u64(), voor["schuif"].as_u64()), (Some(12), Some(18), Some(40)));
    venster.toetsen(true, "l");
    ontgrendel(venster);
    terug_op(venster, &voor);

    venster.toetsen(false, F9);
    venster.wacht_op("scherm-stil");
    let pagina = venster.js("return document.title + ' ' + document.documentElement.innerText", json!([]));
    for woord in ["Keukentafel", "Almere", "Riet", "Stofzuigen"] {
        assert!(!pagina.as_str().unwrap().contains(woord), "the page that says nothing says {woord}");
    }
    toon(venster, "101-stilslot");
    wacht("the file to be locked", || venster.probeer("werkvoorraad", &json!({})).err());
    // The button has the focus: one key leads to the door.
    venster.toetsen(false, ENTER);
    ontgrendel(venster);
    terug_op(venster, &voor);
    assert_eq!(venster.js("return document.title", json!([])), json!("Keukentafel"));
    // What is typed now takes the place of the marked word, as if nothing had happened.
    venster.toetsen(false, "x");
    let tekst = wacht_op_plaats(venster, "notitie")["tekst"].as_str().unwrap().to_owned();
    let oud: Vec<char> = voor["tekst"].as_str().unwrap().chars().collect();
    let verwacht: String = oud[..12].iter().chain(['x'].iter()).chain(oud[18..].iter()).collect();
    assert_eq!(tekst, verwacht);
    venster.maat(1280, 1024);
}

/// A form that was open is open again, in the same field.
pub fn vergrendel_in_een_formulier(venster: &Venster) {
    venster.klik("gesprek-terug");
    venster.klik("gesprek-plannen");
    venster.klik("tijd");
    venster.toetsen(false, "14:3");
    venster.toetsen(true, "l");
    ontgrendel(venster);
    venster.wacht_op("dialoog-gesprek-plannen");
    let plaats = wacht_op_plaats(venster, "tijd");
    assert_eq!((plaats["tekst"].as_str(), plaats["van"].as_u64()), (Some("14:3"), Some(4)));
    venster.klik("gesprek-plannen-annuleer");
    venster.wacht_tot_weg("dialoog-gesprek-plannen");
}

/// The laptop sleeps in the middle of a sentence: it wakes up locked, and nothing is lost.
pub fn slaap(venster: &Venster) {
    naar_het_gesprek(venster);
    venster.klik("wie-helpt");
    venster.toetsen(false, "Buurvrouw Els");
    venster.slaap(Duration::from_secs(14));
    ontgrendel(venster);
    let plaats = wacht_op_plaats(venster, "wie-helpt");
    assert_eq!(plaats["tekst"], json!("Buurvrouw Els"));
}

/// The text of before is looked up, compared with that of now, and put back; and that too can be undone.
pub fn terugkijken(venster: &Venster) {
    // A lock records what stands there; a text that stood for less than a pause is no text to look back at.
    venster.toetsen(true, "l");
    ontgrendel(venster);
    venster.klik("notitie");
    let nu = venster.wacht_op_waarde("notitie", "Stofzui");
    venster.js("document.querySelector('[data-test=notitie]').select()", json!([]));
    venster.toetsen(false, "alles weg");
    venster.wacht_op_waarde("notitie", "alles weg");
    venster.wacht_op("terugkijken");
    wacht("what disappeared to be kept", || {
        venster.klik("terugkijken");
        venster.wacht_op("dialoog-terugkijken");
        let toen = venster.tekst("terugkijken-toen");
        if toen.contains("Stofzui") {
            return Some(());
        }
        venster.klik("terugkijken-sluit");
        venster.wacht_tot_weg("dialoog-terugkijken");
        None
    });
    assert!(venster.tekst("terugkijken-nu").contains("alles weg"));
    toon(venster, "102-terugkijken");
    venster.klik("terugkijken-terugzetten");
    venster.wacht_tot_weg("dialoog-terugkijken");
    assert_eq!(venster.wacht_op_waarde("notitie", "Stofzui"), nu);
    // What stood there a moment ago is the newest of what one can look back at.
    venster.klik("terugkijken");
    venster.wacht_op_tekst("terugkijken-toen", "alles weg");
    venster.klik("terugkijken-sluit");
}

fn wacht_op_plaats(venster: &Venster, haak: &str) -> Value {
    wacht(&format!("the focus in {haak}"), || {
        let plaats = venster.js(PLAATS, json!([]));
        (plaats["haak"] == json!(haak)).then_some(plaats)
    })
}

fn terug_op(venster: &Venster, voor: &Value) {
    wacht("the caret where it was", || (venster.js(PLAATS, json!([])) == *voor).then_some(()));
}
