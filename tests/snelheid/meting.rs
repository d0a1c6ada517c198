//! The measurements.

use crate::bureau::{Bureau, Thuis};
use crate::voorraad::{self, NAAM, WACHTZIN};
use crate::webdriver::{Venster, wacht};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};

const KEREN: usize = 50;
const STARTS: usize = 10;

pub fn alles() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    voorraad::kopie(&thuis.map("data").join("keukentafel"));
    println!("| what | median | 95 % | most | times |\n|---|---|---|---|---|");
    rij("start of the program to the door on the screen", (0..STARTS).map(|_| start(&bureau, &thuis)).collect());

    let venster = Venster::open(&bureau, &thuis);
    ontgrendel(&venster);
    let regels = venster.js("return document.querySelectorAll('[data-test=werkregel]').length", json!([]));
    eprintln!("{regels} lines in the worklist");
    let (mut dossier, mut werk) = (Vec::new(), Vec::new());
    for _ in 0..KEREN {
        dossier.push(meet(&venster, "click", IN_DOSSIER, || venster.klik_op_tekst("werkregel-open", "Çelik")));
        werk.push(meet(&venster, "click", IN_WERKVOORRAAD, || venster.klik("naar-werkvoorraad")));
    }
    rij("click on a line of the worklist to the dossier with its next step", dossier);
    rij("click to the worklist of 50 dossiers among 100,000", werk);
    rij("a key to the search results of it, 100,000 dossiers", zoek(&venster));
    rij("a key to its letter, in a note of 5,000 characters", toetsen(&venster));
    rij("the last key before a pause to that text on the disk", tot_op_schijf(&venster));
    venster.sluit();
}

const IN_DOSSIER: &str = "document.querySelector('[data-test=scherm-dossier] [data-test=hoofdactie]:not([disabled])')";
const IN_WERKVOORRAAD: &str = "document.querySelectorAll('[data-test=werkregel]').length >= 49";

/// Milliseconds from the next event of this kind to the end of the frame in which the page shows it.
fn meet(venster: &Venster, soort: &str, klaar: &str, doe: impl FnOnce()) -> f64 {
    let script = format!(
        "window.gemeten = null;
         addEventListener('{soort}', e => {{
           const begin = e.timeStamp;
           const kijk = () => {{
             if (!({klaar})) return false;
             requestAnimationFrame(() => {{
               // A message comes after the frame that was asked for: after style, layout and painting.
               const na = new MessageChannel();
               na.port1.onmessage = () => {{ window.gemeten = performance.now() - begin; }};
               na.port2.postMessage(0);
             }});
             return true;
           }};
           const wacht = new MutationObserver(() => {{ if (kijk()) wacht.disconnect(); }});
           const alles = {{ subtree: true, childList: true, attributes: true, characterData: true }};
           wacht.observe(document.documentElement, alles);
           addEventListener('input', () => {{ if (kijk()) wacht.disconnect(); }}, {{ once: true }});
         }}, {{ capture: true, once: true }});"
    );
    venster.js(&script, json!([]));
    doe();
    wacht("the measurement", || venster.js("return window.gemeten", json!([])).as_f64())
}

/// One letter after the other; each time until the list shows what was found for all of them.
fn zoek(venster: &Venster) -> Vec<f64> {
    let klaar = "document.querySelector('[data-gezocht]').dataset.gezocht === \
                 document.querySelector('[data-test=zoekveld]').value";
    let mut tijden = Vec::new();
    for woord in ["jansen", "odeonstraat", "wisn", "fatma", "1325a", "7-3-1948", "bakker"] {
        venster.toetsen(true, "k");
        venster.wacht_op("zoekveld");
        for teken in woord.chars() {
            tijden.push(meet(venster, "keydown", klaar, || venster.toetsen(false, &teken.to_string())));
        }
        venster.toetsen(false, "\u{E00C}");
        venster.wacht_tot_weg("dialoog-zoeken");
    }
    tijden
}

/// Keys in a long note, while everything that is typed is kept.
fn toetsen(venster: &Venster) -> Vec<f64> {
    venster.klik_op_tekst("werkregel-open", "Çelik");
    venster.wacht_op("scherm-dossier");
    venster.toetsen(true, "g");
    venster.wacht_op("scherm-gesprek");
    venster.wacht_op("notitie");
    venster.js("document.querySelector('[data-test=notitie]').focus()", json!([]));
    let lengte = venster.js("return document.querySelector('[data-test=notitie]').value.length", json!([]));
    eprintln!("{lengte} characters in the note");
    "het lukt niet meer om "
        .chars()
        .cycle()
        .take(4 * KEREN)
        .map(|t| meet(venster, "keydown", "true", || venster.toetsen(false, &t.to_string())))
        .collect()
}

/// Words with a pause after each; from its last key until the page knows that it is on the disk.
fn tot_op_schijf(venster: &Venster) -> Vec<f64> {
    venster
        .js("addEventListener('input', () => { window.laatste = performance.now(); }, { capture: true })", json!([]));
    let na = "const op = performance.getEntriesByName('concept-op-schijf').at(-1);
              return op && op.detail > window.laatste ? op.startTime - window.laatste : null";
    (0..KEREN)
        .map(|_| {
            venster.toetsen(false, "vandaag ");
            wacht("the text on the disk", || venster.js(na, json!([])).as_f64())
        })
        .collect()
}

/// Milliseconds from the start of the process to the first frame with something on it.
fn start(bureau: &Bureau, thuis: &Thuis) -> f64 {
    let venster = Venster::open(bureau, thuis);
    venster.wacht_op("scherm-ontgrendelen");
    let verf = "const eerst = performance.getEntriesByName('first-contentful-paint')[0];
                return eerst ? performance.timeOrigin + eerst.startTime : null";
    let getekend = wacht("the first paint", || venster.js(verf, json!([])).as_f64());
    let begon = begin_van_proces(&venster);
    venster.sluit();
    getekend - begon
}

/// When the process of the program began, in milliseconds since 1970; exact to a hundredth of a second.
fn begin_van_proces(venster: &Venster) -> f64 {
    let lees = |pad: &str| std::fs::read_to_string(pad).unwrap();
    let stat = lees(&format!("/proc/{}/stat", venster.pid()));
    // The name of the program stands between brackets and may hold spaces; the twentieth field after it is the start.
    let begin: f64 = stat.rsplit(')').next().unwrap().split_whitespace().nth(19).unwrap().parse().unwrap();
    let aan: f64 = lees("/proc/uptime").split_whitespace().next().unwrap().parse().unwrap();
    let nu = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64() * 1000.0;
    nu - (aan * 1000.0 - begin * 10.0)
}

fn ontgrendel(venster: &Venster) {
    venster.wacht_op("scherm-ontgrendelen");
    venster.typ("naam", NAAM);
    venster.typ("wachtwoord", WACHTZIN);
    venster.klik("ontgrendel");
    wacht("the worklist", || {
        (venster.js(&format!("return !!({IN_WERKVOORRAAD})"), json!([])) == Value::Bool(true)).then_some(())
    });
}

fn rij(wat: &str, mut tijden: Vec<f64>) {
    tijden.sort_by(f64::total_cmp);
    let op = |deel: usize| tijden[(tijden.len() - 1) * deel / 100];
    println!("| {wat} | {:.1} ms | {:.1} ms | {:.1} ms | {} |", op(50), op(95), op(100), tijden.len());
}
