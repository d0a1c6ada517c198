//! What a page that went wrong could try: script of its own, the network, other commands.

use super::bureau::{Bureau, Thuis};
use super::webdriver::Venster;
use serde_json::json;

pub fn wat_niet_mag_kan_niet() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    venster.wacht_op("scherm-begin");

    assert_eq!(venster.js("return Object.isFrozen(Object.prototype)", json!([])), json!(true));
    assert_eq!(venster.js("return typeof window.__TAURI__", json!([])), json!("undefined"));
    assert_eq!(venster.js("return document.title", json!([])), json!("Keukentafel"));

    let inline = "const klaar = arguments[0]; const s = document.createElement('script');
        s.textContent = 'window.binnen = 1'; document.body.append(s);
        setTimeout(() => klaar(typeof window.binnen), 300)";
    assert_eq!(venster.js_later(inline), Ok(json!("undefined")));

    // Out of the reach of WebDriver, which evaluates by itself: a timer with text is an eval too.
    let eval = "const klaar = arguments[0]; window.addEventListener('securitypolicyviolation',
        e => klaar(e.violatedDirective + ' ' + e.blockedURI), { once: true });
        setTimeout('window.binnen = 1', 0); setTimeout(() => klaar('ran: ' + typeof window.binnen), 1000)";
    let uitkomst = venster.js_later(eval).unwrap();
    assert!(uitkomst.as_str().unwrap().contains("script-src"), "{uitkomst}");

    let netwerk = "const klaar = arguments[0]; window.addEventListener('securitypolicyviolation',
        e => klaar(e.violatedDirective), { once: true });
        fetch('https://example.org/').then(() => klaar('came through'), () => {});
        setTimeout(() => klaar('failed for another reason'), 3000)";
    assert_eq!(venster.js_later(netwerk), Ok(json!("connect-src")));

    let plaatje = "const klaar = arguments[0]; window.addEventListener('securitypolicyviolation',
        e => klaar(e.violatedDirective), { once: true }); new Image().src = 'https://example.org/a.png';
        setTimeout(() => klaar('no violation'), 3000)";
    assert_eq!(venster.js_later(plaatje), Ok(json!("img-src")));

    for (opdracht, waarden) in [
        ("plugin:fs|read_text_file", json!({ "path": "/etc/passwd" })),
        ("plugin:window|set_title", json!({ "label": "main", "value": "x" })),
        ("plugin:opener|open_path", json!({ "path": "/etc/passwd" })),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:event|emit", json!({ "event": "x" })),
    ] {
        let tekst = venster.probeer(opdracht, &waarden).unwrap_err().to_string();
        assert!(tekst.contains("not allowed") || tekst.contains("not found"), "{opdracht}: {tekst}");
    }

    // Granted, but nobody is in: no command gives anything of anybody.
    let id = "019a0000-0000-7000-8000-000000000000";
    for (opdracht, waarden) in [
        ("werkvoorraad", json!({})),
        ("zoek", json!({ "vraag": "a" })),
        ("concepten", json!({})),
        ("dossier", json!({ "dossier": id })),
        ("open_stuk", json!({ "dossier": id, "sha256": "00" })),
    ] {
        let antwoord = venster.probeer(opdracht, &waarden).unwrap_err();
        assert_eq!(antwoord["code"], json!("vergrendeld"), "{opdracht}: {antwoord}");
    }

    // The page stays in the program.
    venster.js("setTimeout(() => { location.href = 'https://example.org/' }, 0)", json!([]));
    let adres = "const klaar = arguments[0]; setTimeout(() => klaar(location.protocol + '//' + location.host), 1000)";
    assert_eq!(venster.js_later(adres), Ok(json!("tauri://localhost")));
    venster.wacht_op("scherm-begin");
    venster.sluit();
}
