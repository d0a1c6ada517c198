//! The real window, driven through WebKitWebDriver (W3C WebDriver over HTTP).

use super::bureau::{Bureau, Thuis};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// Long, for a machine that does other work too; nothing waits that long when all is well.
const GEDULD: Duration = Duration::from_secs(30);

/// Control keys of WebDriver.
const CTRL: char = '\u{E009}';
const ALT: char = '\u{E00A}';
pub const F9: &str = "\u{E039}";
pub const ENTER: &str = "\u{E007}";
pub const TAB: &str = "\u{E004}";
pub const PAGE_UP: &str = "\u{E00E}";

/// Asks until there is an answer.
pub fn wacht<T>(waarop: &str, mut vraag: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(antwoord) = vraag() {
            return antwoord;
        }
        assert!(begin.elapsed() < GEDULD, "waited in vain for {waarop}");
        std::thread::sleep(Duration::from_millis(40));
    }
}

/// The program in its window.
pub struct Venster {
    driver: Child,
    poort: u16,
    sessie: String,
}

impl Venster {
    /// Starts the program.
    pub fn open(bureau: &Bureau, thuis: &Thuis) -> Self {
        let poort = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut opdracht = Command::new("WebKitWebDriver");
        opdracht.arg(format!("--port={poort}")).arg("--host=127.0.0.1").stdout(Stdio::null());
        bureau.inrichten(&mut opdracht, thuis);
        let driver = opdracht.spawn().expect("WebKitWebDriver is needed (apt: webkit2gtk-driver)");
        let mut venster = Self { driver, poort, sessie: String::new() };
        wacht("the driver", || venster.http("GET", "/status", None).ok());
        // Without browserName: WebKitGTK refuses any name but its own.
        let programma = env!("CARGO_BIN_EXE_keukentafel");
        let wens = json!({"capabilities": {"alwaysMatch": {
            "webkitgtk:browserOptions": {"binary": programma, "args": []}}}});
        let antwoord = venster.http("POST", "/session", Some(&wens)).unwrap();
        venster.sessie = antwoord["sessionId"].as_str().expect("a session").to_owned();
        venster
    }

    /// Pulls the plug: the program gets no chance to do anything.
    pub fn stroom_eraf(mut self) {
        let pid = self.pid();
        assert!(Command::new("kill").args(["-KILL", &pid]).status().unwrap().success());
        wacht("its end", || (!Path::new(&format!("/proc/{pid}/exe")).exists()).then_some(()));
        self.sessie.clear();
    }

    /// Lets the program sleep, as a laptop does that is closed.
    pub fn slaap(&self, hoe_lang: Duration) {
        let pid = self.pid();
        let stuur = |wat: &str| assert!(Command::new("kill").args([wat, &pid]).status().unwrap().success());
        stuur("-STOP");
        std::thread::sleep(hoe_lang);
        stuur("-CONT");
    }

    /// Lets the program end itself, as it does when its window was closed.
    pub fn sluit_zelf(mut self) {
        let pid = self.pid();
        // The page that asks is gone before there is an answer.
        let _ = self.js_later("window.__TAURI_INTERNALS__.invoke('sluit')");
        wacht("its end", || (!Path::new(&format!("/proc/{pid}/exe")).exists()).then_some(()));
        self.sessie.clear();
    }

    /// The process of the program, which is a child of its driver.
    pub fn pid(&self) -> String {
        let programma = format!("{}\0", env!("CARGO_BIN_EXE_keukentafel"));
        let driver = self.driver.id();
        let kinderen = std::fs::read_to_string(format!("/proc/{driver}/task/{driver}/children")).unwrap();
        kinderen
            .split_whitespace()
            .find(|p| std::fs::read_to_string(format!("/proc/{p}/cmdline")).is_ok_and(|c| c == programma))
            .expect("the program runs under its driver")
            .to_owned()
    }

    fn http(&self, methode: &str, pad: &str, lichaam: Option<&Value>) -> Result<Value, String> {
        let vraag = || -> std::io::Result<(u16, Value)> {
            let mut draad = TcpStream::connect(("127.0.0.1", self.poort))?;
            draad.set_read_timeout(Some(GEDULD))?;
            let tekst = lichaam.map(Value::to_string).unwrap_or_default();
            write!(
                draad,
                "{methode} {pad} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json; charset=utf-8\r\n\
                 Content-Length: {}\r\nConnection: close\r\n\r\n{tekst}",
                self.poort,
                tekst.len()
            )?;
            let mut lezer = BufReader::new(draad);
            let mut regel = String::new();
            lezer.read_line(&mut regel)?;
            let status = regel.split_whitespace().nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
            let mut lengte = None;
            loop {
                regel.clear();
                lezer.read_line(&mut regel)?;
                if regel.trim().is_empty() {
                    break;
                }
                if let Some(n) = regel.to_ascii_lowercase().strip_prefix("content-length:") {
                    lengte = n.trim().parse().ok();
                }
            }
            let mut bytes = vec![0; lengte.unwrap_or(0)];
            match lengte {
                Some(_) => lezer.read_exact(&mut bytes)?,
                None => lezer.read_to_end(&mut bytes).map(|_| ())?,
            }
            Ok((status, serde_json::from_slice(&bytes).unwrap_or_default()))
        };
        match vraag() {
            Ok((200, antwoord)) => Ok(antwoord["value"].clone()),
            Ok((_, antwoord)) => Err(antwoord["value"]["message"].as_str().unwrap_or_default().to_owned()),
            Err(fout) => Err(fout.to_string()),
        }
    }

    fn doe(&self, methode: &str, pad: &str, lichaam: Value) -> Result<Value, String> {
        let lichaam = (methode == "POST").then_some(lichaam);
        self.http(methode, &format!("/session/{}{pad}", self.sessie), lichaam.as_ref())
    }

    /// The element with this hook; hooks are `data-test` attributes, other selectors are taken as they are.
    fn vind(&self, haak: &str) -> Option<String> {
        let zoek = json!({"using": "css selector", "value": selector(haak)});
        self.doe("POST", "/element", zoek).ok()?[ELEMENT].as_str().map(str::to_owned)
    }

    /// Waits until it is there.
    pub fn wacht_op(&self, haak: &str) -> String {
        let begin = Instant::now();
        loop {
            if let Some(element) = self.vind(haak) {
                return element;
            }
            if begin.elapsed() > GEDULD {
                self.nood(haak);
            }
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// Leaves a picture of the screen on which something was missing.
    fn nood(&self, haak: &str) -> ! {
        let pad = super::bureau::opbrengst().join("mislukt.png");
        self.foto(&pad);
        let haken = self
            .js("return [...document.querySelectorAll('[data-test]')].map(e => e.dataset.test).join(' ')", json!([]));
        panic!("waited in vain for {haak}; see {}; on the screen: {haken}", pad.display());
    }

    /// Whether it is on the screen now.
    pub fn staat_er(&self, haak: &str) -> bool {
        self.vind(haak).is_some()
    }

    /// Waits until it is gone.
    pub fn wacht_tot_weg(&self, haak: &str) {
        let begin = Instant::now();
        while self.staat_er(haak) {
            if begin.elapsed() > GEDULD {
                self.nood(&format!("{haak} to go"));
            }
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// Clicks with the mouse; waits until it can be clicked.
    pub fn klik(&self, haak: &str) {
        let begin = Instant::now();
        loop {
            let element = self.wacht_op(haak);
            let kan = self.doe("GET", &format!("/element/{element}/enabled"), Value::Null) == Ok(Value::Bool(true));
            match if kan { self.raak(&element) } else { Err("it is switched off".to_owned()) } {
                Ok(()) => return,
                Err(fout) if begin.elapsed() > GEDULD => self.nood(&format!("{haak} to be clickable ({fout})")),
                // The driver scrolls to what is outside the window, not to what its dialog hides.
                Err(_) => {
                    let _ = self.voer_uit(&element, "arguments[0].scrollIntoView({block: 'center'})");
                }
            }
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// One click, and whether it came there: what loads above it moves a button away under the pointer.
    fn raak(&self, element: &str) -> Result<(), String> {
        self.voer_uit(
            element,
            "window.geraakt = false; \
             arguments[0].addEventListener('click', () => { window.geraakt = true; }, { once: true, capture: true });",
        )?;
        self.doe("POST", &format!("/element/{element}/click"), json!({}))?;
        // A click that closes the window leaves nobody to ask.
        match self.doe("POST", "/execute/sync", json!({ "script": "return window.geraakt", "args": [] })) {
            Ok(Value::Bool(false)) => Err("it moved away under the pointer".to_owned()),
            _ => Ok(()),
        }
    }

    fn voer_uit(&self, element: &str, script: &str) -> Result<Value, String> {
        self.doe("POST", "/execute/sync", json!({ "script": script, "args": [{ ELEMENT: element }] }))
    }

    /// Clicks the one of several that says this.
    pub fn klik_op_tekst(&self, haak: &str, deel: &str) {
        let begin = Instant::now();
        loop {
            let zoek = json!({"using": "css selector", "value": selector(haak)});
            let alle = self.doe("POST", "/elements", zoek).unwrap_or_default();
            let gevonden = alle.as_array().into_iter().flatten().filter_map(|e| e[ELEMENT].as_str()).find(|e| {
                self.doe("GET", &format!("/element/{e}/text"), Value::Null)
                    .is_ok_and(|t| t.as_str().is_some_and(|t| t.contains(deel)))
            });
            if gevonden.is_some_and(|e| self.raak(e).is_ok()) {
                return;
            }
            if begin.elapsed() > GEDULD {
                self.nood(&format!("{deel:?} in one of {haak}"));
            }
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// Types in a field that takes the keys.
    pub fn typ(&self, haak: &str, tekst: &str) {
        let element = self.wacht_op(haak);
        self.doe("POST", &format!("/element/{element}/clear"), json!({})).unwrap();
        self.doe("POST", &format!("/element/{element}/value"), json!({ "text": tekst })).unwrap();
    }

    /// Types behind what stands in it.
    pub fn typ_erbij(&self, haak: &str, tekst: &str) {
        let element = self.wacht_op(haak);
        self.doe("POST", &format!("/element/{element}/value"), json!({ "text": tekst })).unwrap();
    }

    /// Presses keys, wherever the focus is; with Ctrl held when asked.
    pub fn toetsen(&self, ctrl: bool, tekst: &str) {
        let mut slagen = Vec::new();
        let mut slag = |soort: &str, teken: char| slagen.push(json!({ "type": soort, "value": teken.to_string() }));
        if ctrl {
            slag("keyDown", CTRL);
        }
        for teken in tekst.chars() {
            slag("keyDown", teken);
            slag("keyUp", teken);
        }
        if ctrl {
            slag("keyUp", CTRL);
        }
        self.doe("POST", "/actions", json!({"actions": [{"type": "key", "id": "toetsenbord", "actions": slagen}]}))
            .unwrap();
    }

    /// Presses one key with Alt held.
    pub fn alt(&self, teken: char) {
        let slag = |soort: &str, teken: char| json!({ "type": soort, "value": teken.to_string() });
        let slagen = [slag("keyDown", ALT), slag("keyDown", teken), slag("keyUp", teken), slag("keyUp", ALT)];
        self.doe("POST", "/actions", json!({"actions": [{"type": "key", "id": "toetsenbord", "actions": slagen}]}))
            .unwrap();
    }

    /// Picks an option of a `select` by its value.
    pub fn kies(&self, haak: &str, waarde: &str) {
        let keuze = self.wacht_op(&format!("{} option[value=\"{waarde}\"]", selector(haak)));
        // The driver picks it without a click that the page would see.
        self.doe("POST", &format!("/element/{keuze}/click"), json!({})).unwrap();
    }

    /// What is filled in.
    pub fn waarde(&self, haak: &str) -> String {
        let element = self.wacht_op(haak);
        let waarde = self.doe("GET", &format!("/element/{element}/property/value"), Value::Null).unwrap_or_default();
        waarde.as_str().unwrap_or_default().to_owned()
    }

    /// What it says.
    pub fn tekst(&self, haak: &str) -> String {
        let element = self.wacht_op(haak);
        let tekst = self.doe("GET", &format!("/element/{element}/text"), Value::Null).unwrap_or_default();
        tekst.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until it says this somewhere.
    pub fn wacht_op_tekst(&self, haak: &str, deel: &str) -> String {
        let begin = Instant::now();
        loop {
            let tekst = self.tekst(haak);
            if tekst.contains(deel) {
                return tekst;
            }
            if begin.elapsed() > GEDULD {
                self.nood(&format!("{deel:?} in {haak}, which says {tekst:?}"));
            }
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// Waits until this stands somewhere in a field, and gives all of it.
    pub fn wacht_op_waarde(&self, haak: &str, deel: &str) -> String {
        let begin = Instant::now();
        loop {
            let element = self.wacht_op(haak);
            let waarde =
                self.doe("GET", &format!("/element/{element}/property/value"), Value::Null).unwrap_or_default();
            let waarde = waarde.as_str().unwrap_or_default();
            if waarde.contains(deel) {
                return waarde.to_owned();
            }
            if begin.elapsed() > GEDULD {
                self.nood(&format!("{deel:?} in the field {haak}, in which stands {waarde:?}"));
            }
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// Asks the program itself, past the screen: what it says or how it refuses.
    pub fn probeer(&self, opdracht: &str, waarden: &Value) -> Result<Value, Value> {
        let antwoord = self
            .js_later(&format!(
                "const klaar = arguments[0];
                 window.__TAURI_INTERNALS__.invoke('{opdracht}', {waarden})
                   .then(a => klaar({{ gelukt: a ?? null }}), f => klaar({{ geweigerd: f }}))"
            ))
            .unwrap();
        match antwoord.get("gelukt") {
            Some(gelukt) => Ok(gelukt.clone()),
            None => Err(antwoord["geweigerd"].clone()),
        }
    }

    /// Asks the program itself, which does not refuse.
    pub fn roep(&self, opdracht: &str, waarden: &Value) -> Value {
        self.probeer(opdracht, waarden).unwrap_or_else(|f| panic!("{opdracht}: {f}"))
    }

    /// Runs a script in the page.
    pub fn js(&self, script: &str, waarden: Value) -> Value {
        self.doe("POST", "/execute/sync", json!({ "script": script, "args": waarden })).unwrap()
    }

    /// Runs a script that calls back; its last argument is the callback.
    pub fn js_later(&self, script: &str) -> Result<Value, String> {
        self.doe("POST", "/execute/async", json!({ "script": script, "args": [] }))
    }

    /// Gives the window this size.
    pub fn maat(&self, breed: u32, hoog: u32) {
        self.doe("POST", "/window/rect", json!({ "width": breed, "height": hoog })).unwrap();
    }

    /// A picture of the window, two frames from now: the page has painted its present state.
    pub fn foto(&self, doel: &Path) {
        self.js_later("const klaar = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => klaar(1)))")
            .unwrap();
        let beeld = self.doe("GET", "/screenshot", Value::Null).unwrap();
        std::fs::write(doel, base64(beeld.as_str().unwrap())).unwrap();
    }

    /// Ends the program.
    pub fn sluit(mut self) {
        self.einde();
    }

    fn einde(&mut self) {
        if !self.sessie.is_empty() {
            let _ = self.doe("DELETE", "", Value::Null);
            self.sessie.clear();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Drop for Venster {
    fn drop(&mut self) {
        self.einde();
    }
}

fn selector(haak: &str) -> String {
    let kaal = haak.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if kaal { format!("[data-test=\"{haak}\"]") } else { haak.to_owned() }
}

fn base64(tekst: &str) -> Vec<u8> {
    let mut uit = Vec::with_capacity(tekst.len() * 3 / 4);
    let (mut rest, mut bits) = (0_u32, 0);
    for teken in tekst.bytes() {
        let zes = match teken {
            b'A'..=b'Z' => teken - b'A',
            b'a'..=b'z' => teken - b'a' + 26,
            b'0'..=b'9' => teken - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        (rest, bits) = ((rest << 6) | u32::from(zes), bits + 6);
        if bits >= 8 {
            bits -= 8;
            uit.push((rest >> bits) as u8);
            rest &= (1 << bits) - 1;
        }
    }
    uit
}
