//! At the kitchen table: the gesprek by keyboard, the drawing of the network, the resident who looks along, and the way
//! to signing.

use super::{bevestig, open_dossier, open_stuk, toon};
use crate::bureau::Thuis;
use crate::webdriver::{Venster, wacht};
use serde_json::json;

const ENTER: &str = "\u{E007}";
const OP: &str = "\u{E013}";
const WEG: &str = "\u{E017}";
const F2: &str = "\u{E032}";
const ESC: &str = "\u{E00C}";

/// The field that has the keys, by its name for the test.
fn met_focus(venster: &Venster, haak: &str) {
    wacht(&format!("the keys in {haak}"), || {
        let nu = venster.js("return document.activeElement?.dataset.test ?? ''", json!([]));
        (nu == json!(haak)).then_some(())
    });
}

pub fn met_de_toetsen(venster: &Venster) {
    open_dossier(venster, "Çelik, Fatma");
    venster.klik("deel-gesprek");
    venster.klik("gesprek-openen");
    venster.wacht_op("scherm-gesprek");
    met_focus(venster, "notitie");
    let ring = venster.js("return document.querySelector('[data-test=ring]').getAttribute('aria-label')", json!([]));
    assert!(ring.as_str().unwrap().contains(" van 12 besproken"), "{ring}");
    toon(venster, "70-gesprek-ring");
    venster.alt('j');
    met_focus(venster, "spring-tekst");
    venster.toetsen(false, "dag");
    toon(venster, "71-gesprek-spring");
    venster.toetsen(false, ENTER);
    venster.wacht_op("[data-test=onderwerp][data-onderwerp=dagindeling]");
    met_focus(venster, "notitie");

    // What was seen, and a second quotation.
    venster.alt('1');
    met_focus(venster, "uitspraak-1");
    venster.toetsen(false, "De gordijnen waren om twee uur nog dicht.");
    venster.alt('3');
    met_focus(venster, "uitspraak-2");
    venster.toetsen(false, "Een vaste dag buiten de deur geeft weer ritme.");
    venster.klik("citaat-erbij");
    venster.typ("citaat-2", "Mam belt mij om drie uur om te vragen of het al avond is.");
    venster.typ("citaat-2-wie", "dochter Elif");
    toon(venster, "72-gesprek-zien-vertellen-denken");

    // The parts of the investigation, and measuring without leaving.
    venster.klik("onderwerp-c");
    met_focus(venster, "onderdeel-c-tekst");
    toon(venster, "73-gesprek-onderdeel");
    venster.alt('z');
    venster.wacht_op("dialoog-zrm-gemeten");
    toon(venster, "74-gesprek-zelfredzaamheid");
    venster.klik("zrm-gemeten-annuleer");
    venster.wacht_tot_weg("dialoog-zrm-gemeten");
    venster.wacht_op("punt-zrm");
}

/// People by name, from the dossier, by key and by hand.
pub fn netwerk(venster: &Venster) {
    venster.klik("onderwerp-netwerk");
    venster.wacht_op("netwerk");
    for naam in ["Elif", "Buurvrouw Hatice", "Het koor", "Broer in Izmir"] {
        venster.typ("netwerk-nieuw", naam);
        venster.toetsen(false, ENTER);
    }
    let kring = |nr: u32| {
        let haak = format!("return document.querySelector('[data-test=netwerk-persoon-{nr}]').dataset.kring");
        venster.js(&haak, json!([]))
    };
    venster.wacht_op("netwerk-persoon-4");
    // The daughter nearer by key; the brother to the outer ring by hand.
    venster.js("document.querySelector('[data-test=netwerk-persoon-1]').focus()", json!([]));
    venster.toetsen(false, OP);
    wacht("the daughter close by", || (kring(1) == json!("dichtbij")).then_some(()));
    venster.typ("netwerk-1-relatie", "dochter");
    venster.klik("netwerk-1-helpt");
    venster.typ("netwerk-1-waarmee", "de post, en mee naar het ziekenhuis");
    venster.klik("netwerk-2-helpt");
    venster.typ("netwerk-2-waarmee", "elke week een kop thee");
    venster.js(SLEEP, json!(["netwerk-persoon-4", 0.08, 0.2]));
    wacht("the brother in the outer ring", || (kring(4) == json!("verder")).then_some(()));
    venster.js("document.querySelector('[data-test=netwerk]').scrollIntoView()", json!([]));
    toon(venster, "75-netwerk");
    venster.typ("netwerk-nieuw", "Vergissing");
    venster.toetsen(false, ENTER);
    venster.wacht_op("netwerk-persoon-5");
    venster.js(
        "const wie = [...document.querySelectorAll('[data-test^=netwerk-persoon]')].find(b => b.textContent.includes('Vergissing'));
         wie.focus()",
        json!([]),
    );
    venster.toetsen(false, WEG);
    wacht("one fewer", || {
        let aantal = venster.js("return document.querySelectorAll('[data-test^=netwerk-persoon]').length", json!([]));
        (aantal == json!(4)).then_some(())
    });
    venster.maat(420, 900);
    toon(venster, "76-netwerk-smal");
    venster.maat(1280, 1024);
}

/// Takes somebody and puts him down at a part of the drawing.
const SLEEP: &str = "
    const [haak, x, y] = arguments;
    const wie = document.querySelector(`[data-test=${haak}]`);
    const vlak = document.querySelector('[data-test=netwerk-tekening]').getBoundingClientRect();
    const hier = wie.getBoundingClientRect();
    wie.setPointerCapture = () => undefined;
    const stuur = (soort, clientX, clientY) => wie.dispatchEvent(new PointerEvent(soort, {
        pointerId: 3, pointerType: 'mouse', button: soort === 'pointermove' ? -1 : 0, bubbles: true, clientX, clientY }));
    const naar = [vlak.left + x * vlak.width, vlak.top + y * vlak.height];
    stuur('pointerdown', hier.left + 4, hier.top + 4);
    stuur('pointermove', ...naar);
    stuur('pointerup', ...naar);
";

/// One key shows the resident what was recorded; the same key brings back the caret.
pub fn meekijken(venster: &Venster) {
    venster.klik("onderwerp-hulpvraag");
    met_focus(venster, "notitie");
    venster.klik("[data-test=onderwerp-contacten]");
    venster.typ("intern", "Alleen voor collega’s: let op de deur.");
    venster.klik("onderwerp-hulpvraag");
    met_focus(venster, "notitie");
    venster.js("document.activeElement.setSelectionRange(7, 7)", json!([]));
    venster.toetsen(false, F2);
    venster.wacht_op("meekijk-onderwerpen");
    let tekst = venster.tekst("meekijk");
    for staat_er in ["Fatma Çelik", "gordijnen", "Elif", "Zo gaat het verder"] {
        assert!(tekst.contains(staat_er), "{staat_er} is not in {tekst}");
    }
    for niet in ["let op de deur", "999", "geeft weer ritme"] {
        assert!(!tekst.contains(niet), "{niet} came into view");
    }
    toon(venster, "77-meekijken");
    venster.js("document.querySelector('[data-test=meekijk-hierna]').scrollIntoView({ block: 'end' })", json!([]));
    toon(venster, "78-meekijken-verder");
    for terug in [F2, ESC] {
        venster.toetsen(false, terug);
        venster.wacht_tot_weg("meekijk");
        met_focus(venster, "notitie");
        let plaats = venster.js("return document.activeElement.selectionStart", json!([]));
        assert_eq!(plaats, json!(7), "the caret moved");
        if terug == F2 {
            venster.toetsen(false, F2);
            venster.wacht_op("meekijk-onderwerpen");
        }
    }
}

/// From the last word to the pen, without looking for the way.
pub fn naar_de_handtekening(venster: &Venster, thuis: &Thuis) {
    venster.klik("gesprek-afronden");
    venster.wacht_op("dialoog-gesprek-afronden");
    venster.typ("reden-correctie", "De tijd stond er niet bij.");
    bevestig(venster, "gesprek-afronden");
    venster.wacht_op("verder-tekenen");
    toon(venster, "79-hoe-verder");
    venster.klik("verder-tekenen");
    venster.wacht_op("[data-test=dialoog-verslag-vaststellen] [data-test=paginas]");
    bevestig(venster, "verslag-vaststellen");
    venster.wacht_op("dialoog-verslag-verstrekken");
    bevestig(venster, "verslag-verstrekken");
    venster.wacht_op("tekenen-paginas");
    venster.klik("tekenen-stop");
    venster.wacht_tot_weg("tekenen");
    let verslag = open_stuk(venster, thuis, "onderzoeksverslag");
    let verslag = verslag.split_whitespace().collect::<Vec<_>>().join(" ");
    for staat_er in ["Wat we zagen:", "Wij denken:", "dochter Elif", "Buurvrouw Hatice", "Broer in Izmir"] {
        assert!(verslag.contains(staat_er), "the verslag does not say {staat_er:?}");
    }
    assert!(!verslag.contains("let op de deur"));
}
