//! axe-core on the screen as it is: WCAG 2.2 A and AA, in light and dark, as it is and at 200 %.

use super::webdriver::{Venster, wacht};
use serde_json::{Value, json};

const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");

/// What axe looks for in light, where everything is looked at.
const ALLES: &str =
    "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";
/// What another theme can break: colour, and nothing else.
const KLEUR: &str = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";
/// What less room can break.
const RUIMTE: &str = "{ type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable',
    'meta-viewport', 'css-orientation-lock'] }";

/// The width of the window at which 200 % has to work: half of what it opens with.
const HALF: u32 = 600;

/// Finds no violation on this screen, in light and dark, as it is and at 200 %, or says which and where.
pub fn keur(venster: &Venster, scherm: &str) {
    if venster.js("return typeof window.axe", json!([])) != json!("object") {
        let bron = std::fs::read_to_string(AXE).expect("axe-core is needed: npm --prefix ui ci");
        venster.js(&bron, json!([]));
        // A colour on its way from light to dark is neither.
        venster.js("document.styleSheets[0].insertRule('* { transition: none !important }')", json!([]));
    }
    let mut fouten = kijk(venster, ALLES, "light");
    thema(venster, "donker");
    fouten.extend(kijk(venster, KLEUR, "dark"));
    let (breed, hoog) = (getal(venster, "innerWidth"), getal(venster, "innerHeight"));
    if breed > HALF {
        maat(venster, HALF, hoog);
        fouten.extend(kijk(venster, KLEUR, "dark, 200 %"));
        thema(venster, "licht");
        fouten.extend(kijk(venster, RUIMTE, "light, 200 %"));
        fouten.extend(te_breed(venster));
        maat(venster, breed, hoog);
    }
    thema(venster, "licht");
    assert!(fouten.is_empty(), "{scherm} is not accessible:\n{}", fouten.join("\n"));
}

fn kijk(venster: &Venster, regels: &str, hoe: &str) -> Vec<String> {
    let gevonden = venster
        .js_later(&format!(
            "const klaar = arguments[0];
             axe.run(document, {{ runOnly: {regels}, resultTypes: ['violations'] }}).then(
               r => klaar({{ regels: r.passes.length, fouten: r.violations.map(f => f.id + ': ' + f.nodes.map(n =>
                 n.target.join(' ') + ' (' + (n.any[0] || n.all[0] || n.none[0] || {{}}).message + ')').join('; ')) }}),
               f => klaar({{ regels: 0, fouten: [String(f)] }}))"
        ))
        .unwrap();
    // An axe that looked at nothing finds nothing.
    let minstens = if regels == ALLES { 5 } else { 0 };
    assert!(gevonden["regels"].as_u64() > Some(minstens), "{hoe}: axe had nothing to look at");
    gevonden["fouten"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|f| format!("{hoe}: {f}"))
        .collect()
}

/// Shows the window light or dark, as the choice on the laptop does.
fn thema(venster: &Venster, naam: &str) {
    venster.js("document.documentElement.dataset.thema = arguments[0]", json!([naam]));
}

fn getal(venster: &Venster, van: &str) -> u32 {
    let waarde = venster.js(&format!("return window.{van}"), json!([]));
    waarde.as_u64().and_then(|n| u32::try_from(n).ok()).unwrap()
}

fn maat(venster: &Venster, breed: u32, hoog: u32) {
    venster.maat(breed, hoog);
    wacht("the window to have its measure", || (getal(venster, "innerWidth") == breed).then_some(()));
}

/// What stands outside the window when there is half the room; a table scrolls in its own frame.
fn te_breed(venster: &Venster) -> Vec<String> {
    let gevonden = venster.js(
        "const breedte = document.documentElement.clientWidth;
         const inhoud = document.querySelector('dialog[open] .inhoud');
         if (inhoud && inhoud.scrollWidth > inhoud.clientWidth) return ['the dialog is wider than the window'];
         return document.documentElement.scrollWidth <= breedte ? [] : [...document.querySelectorAll('main *')]
           .filter(e => e.getBoundingClientRect().right > breedte).map(e => e.tagName + '.' + e.className)",
        json!([]),
    );
    gevonden.as_array().into_iter().flatten().filter_map(Value::as_str).map(|f| format!("200 %, wider: {f}")).collect()
}
