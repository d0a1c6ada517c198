//! axe-core on the screen as it is: WCAG 2.2 A and AA.

use super::webdriver::Venster;
use serde_json::{Value, json};

const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");

/// Finds no violation on this screen, or says which and where.
pub fn keur(venster: &Venster, scherm: &str) {
    if venster.js("return typeof window.axe", json!([])) != json!("object") {
        let bron = std::fs::read_to_string(AXE).expect("axe-core is needed: npm --prefix ui ci");
        venster.js(&bron, json!([]));
    }
    let gevonden = venster
        .js_later(
            "const klaar = arguments[0];
             const regels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
             axe.run(document, { runOnly: { type: 'tag', values: regels }, resultTypes: ['violations'] }).then(
               r => klaar({ regels: r.passes.length, fouten: r.violations.map(f => f.id + ': ' + f.nodes.map(n =>
                 n.target.join(' ') + ' (' + (n.any[0] || n.all[0] || n.none[0] || {}).message + ')').join('; ')) }),
               f => klaar({ regels: 0, fouten: [String(f)] }))",
        )
        .unwrap();
    let fouten: Vec<&str> = gevonden["fouten"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(fouten.is_empty(), "{scherm} is not accessible:\n{}", fouten.join("\n"));
    // An axe that looked at nothing finds nothing.
    assert!(gevonden["regels"].as_u64() > Some(5), "{scherm}: axe had nothing to look at");
}
