//! Where lines end: the best choice over the whole paragraph, with Dutch hyphenation.

use super::letters::{Glief, Snede, Zetter};
use crate::document::{Deel, Tekst};
use std::sync::Arc;
use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_linebreak::BreakOpportunity;

/// Words shorter than this are never hyphenated; each side keeps at least [`KANT`] letters.
const AFBREEKBAAR: usize = 10;
const KANT: usize = 4;
/// Size of the number of a footnote, as a part of that of its line.
pub(crate) const NOOTMAAT: f32 = 0.66;
/// A line that is a hair too wide costs more than any white: white counts by its square, at most that of
/// the width of the text. A hyphen costs as much as a third of a line of white.
const STRAFFEN: Penalties = Penalties {
    nline_penalty: 1000,
    overflow_penalty: 10_000_000,
    short_last_line_fraction: 6,
    short_last_line_penalty: 200,
    hyphen_penalty: 900,
};

/// A piece of one line in one face.
#[derive(Clone, Debug)]
pub(crate) struct Regeldeel {
    pub snede: Snede,
    /// From the start of the line, in points.
    pub x: f32,
    pub breedte: f32,
    pub glieven: Vec<Glief>,
    pub tekst: String,
    pub gat: bool,
    /// It is the number of this footnote.
    pub noot: Option<usize>,
    /// Characters of the paragraph before it.
    pub begin: usize,
    pub afbreekteken: bool,
}

/// One line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Regel {
    pub delen: Vec<Regeldeel>,
    pub breedte: f32,
}

/// A part of a line that is not broken further. `van..woord` is seen, `woord..tot` is blank.
#[derive(Clone, Copy, Debug)]
struct Brok {
    van: usize,
    woord: usize,
    tot: usize,
    breed: f64,
    wit: f64,
    streepje: f64,
}

impl Fragment for Brok {
    fn width(&self) -> f64 {
        self.breed
    }
    fn whitespace_width(&self) -> f64 {
        self.wit
    }
    fn penalty_width(&self) -> f64 {
        self.streepje
    }
}

/// The face in which a run is set.
pub(crate) fn snede(deel: &Deel) -> Snede {
    match (deel.vet, deel.cursief) {
        (true, _) => Snede::Vet,
        (false, true) => Snede::Cursief,
        _ => Snede::Gewoon,
    }
}

/// The lines of a text in a column of this width, as a paragraph of its own.
pub(crate) fn regels(zetter: &Zetter, tekst: &Tekst, maat: f32, afbreken: bool, breedte: f32) -> Arc<Vec<Regel>> {
    let mut inhoud = blake3::Hasher::new();
    for deel in tekst {
        inhoud.update(&deel.tekst.len().to_le_bytes()).update(deel.tekst.as_bytes());
        inhoud.update(&[snede(deel) as u8, u8::from(deel.gat)]);
        // None as a number that no note has.
        inhoud.update(&deel.noot.unwrap_or_default().to_le_bytes());
    }
    inhoud.update(&maat.to_le_bytes()).update(&breedte.to_le_bytes()).update(&[u8::from(afbreken)]);
    zetter.alinea(*inhoud.finalize().as_bytes(), || Alinea::nieuw(zetter, tekst, maat, afbreken).regels(breedte))
}

/// A paragraph, ready to be measured and broken.
pub(crate) struct Alinea<'a> {
    zetter: &'a Zetter,
    maat: f32,
    /// Hyphenate where it gives better lines; else only a word that is wider than its column.
    afbreken: bool,
    vol: String,
    runs: Vec<Run>,
}

/// A piece of a paragraph with one look.
#[derive(Clone, Copy)]
struct Run {
    /// Its end in the paragraph, in bytes.
    einde: usize,
    snede: Snede,
    gat: bool,
    noot: Option<usize>,
}

impl<'a> Alinea<'a> {
    pub fn nieuw(zetter: &'a Zetter, tekst: &Tekst, maat: f32, afbreken: bool) -> Self {
        let mut vol = String::new();
        let mut runs = Vec::new();
        for deel in tekst {
            vol.push_str(&deel.tekst);
            runs.push(Run { einde: vol.len(), snede: snede(deel), gat: deel.gat, noot: deel.noot });
        }
        Self { zetter, maat, afbreken, vol, runs }
    }

    /// The runs within a range of bytes.
    fn stukken(&self, van: usize, tot: usize) -> impl Iterator<Item = (usize, usize, Run)> + '_ {
        let mut begin = 0;
        self.runs.iter().filter_map(move |run| {
            let (a, b) = (begin.max(van), run.einde.min(tot));
            begin = run.einde;
            (a < b).then_some((a, b, *run))
        })
    }

    fn maat(&self, run: Run) -> f32 {
        if run.noot.is_some() { self.maat * NOOTMAAT } else { self.maat }
    }

    fn meet(&self, van: usize, tot: usize) -> f32 {
        let breedte =
            |(a, b, run): (usize, usize, Run)| self.zetter.breedte(run.snede, self.maat(run), &self.vol[a..b]);
        self.stukken(van, tot).map(breedte).sum()
    }

    /// Width on one line, and width of the widest word.
    pub fn breedtes(&self) -> (f32, f32) {
        let (mut heel, mut breedste) = (0.0_f32, 0.0_f32);
        for regel in self.vol.lines() {
            let van = regel.as_ptr() as usize - self.vol.as_ptr() as usize;
            heel = heel.max(self.meet(van, van + regel.len()));
            for woord in regel.split(' ') {
                let van = woord.as_ptr() as usize - self.vol.as_ptr() as usize;
                breedste = breedste.max(self.meet(van, van + woord.len()));
            }
        }
        (heel, breedste)
    }

    /// Unbreakable parts, per forced line.
    fn brokken(&self, breedte: f32) -> Vec<Vec<Brok>> {
        let streepje = self.zetter.breedte(Snede::Gewoon, self.maat, "-");
        let mut uit = vec![Vec::new()];
        let mut vorig = 0;
        for (breuk, soort) in unicode_linebreak::linebreaks(&self.vol) {
            let woord = self.vol[vorig..breuk].trim_end();
            let einde = vorig + woord.len();
            let mut van = vorig;
            let snitten =
                if self.afbreken || self.meet(vorig, einde) > breedte { lettergrepen(woord) } else { Vec::new() };
            for snit in snitten {
                self.brok(van, vorig + snit, vorig + snit, streepje, breedte, &mut uit);
                van = vorig + snit;
            }
            self.brok(van, einde, breuk, 0.0, breedte, &mut uit);
            if soort == BreakOpportunity::Mandatory && breuk < self.vol.len() {
                uit.push(Vec::new());
            }
            vorig = breuk;
        }
        uit
    }

    /// Adds a part; one that is wider than the line (a web address, a run of letters) is cut up.
    fn brok(&self, van: usize, woord: usize, tot: usize, streepje: f32, breedte: f32, uit: &mut [Vec<Brok>]) {
        let Some(regel) = uit.last_mut() else { return };
        let mut van = van;
        if self.meet(van, woord) > breedte {
            let mut breed = 0.0;
            for (a, b, run) in self.stukken(van, woord) {
                for g in &self.zetter.zet(run.snede, &self.vol[a..b]).glieven {
                    let plaats = a + g.van as usize;
                    let stap = g.stap * self.maat(run);
                    if breed + stap > breedte && plaats > van && g.van < g.tot {
                        let stuk =
                            Brok { van, woord: plaats, tot: plaats, breed: f64::from(breed), wit: 0.0, streepje: 0.0 };
                        regel.push(stuk);
                        (van, breed) = (plaats, 0.0);
                    }
                    breed += stap;
                }
            }
        }
        regel.push(Brok {
            van,
            woord,
            tot,
            breed: f64::from(self.meet(van, woord)),
            wit: f64::from(self.meet(woord, tot)),
            streepje: f64::from(streepje),
        });
    }

    /// The lines of this paragraph in a column of this width.
    pub fn regels(&self, breedte: f32) -> Vec<Regel> {
        let mut uit = Vec::new();
        // Bytes and characters of the paragraph that stand before the line.
        let (mut bytes, mut tekens) = (0, 0);
        let delen = self.brokken(breedte);
        for (k, brokken) in delen.iter().enumerate() {
            if brokken.is_empty() {
                uit.push(Regel::default());
                continue;
            }
            let breedtes = [f64::from(breedte)];
            let regels =
                wrap_optimal_fit(brokken, &breedtes, &STRAFFEN).unwrap_or_else(|_| wrap_first_fit(brokken, &breedtes));
            for (n, r) in regels.iter().enumerate() {
                let (Some(eerste), Some(laatste)) = (r.first(), r.last()) else { continue };
                let afgebroken = n + 1 < regels.len() && laatste.streepje > 0.0;
                // The space at the end of a line stays: it keeps words apart for who listens or copies.
                let verder = n + 1 < regels.len() || k + 1 < delen.len();
                let tot = if verder { laatste.tot } else { laatste.woord };
                tekens += self.vol[bytes..eerste.van].chars().count();
                bytes = eerste.van;
                uit.push(self.regel(eerste.van, tot, tekens, afgebroken));
            }
        }
        uit
    }

    fn regel(&self, van: usize, tot: usize, mut begin: usize, afgebroken: bool) -> Regel {
        let mut regel = Regel::default();
        for (a, b, run) in self.stukken(van, tot) {
            let Run { snede, gat, noot, .. } = run;
            let tekst = self.vol[a..b].replace('\n', " ");
            let (glieven, ems) = self.zin(snede, &tekst);
            let (x, breedte, tekens) = (regel.breedte, ems * self.maat(run), tekst.chars().count());
            regel.delen.push(Regeldeel { snede, x, breedte, glieven, tekst, gat, noot, begin, afbreekteken: false });
            begin += tekens;
            regel.breedte += breedte;
        }
        if afgebroken {
            let woord = self.zetter.zet(Snede::Gewoon, "-");
            regel.delen.push(Regeldeel {
                snede: Snede::Gewoon,
                x: regel.breedte,
                breedte: woord.breedte * self.maat,
                glieven: woord.glieven.clone(),
                tekst: "-".to_owned(),
                gat: false,
                noot: None,
                begin,
                afbreekteken: true,
            });
            regel.breedte += woord.breedte * self.maat;
        }
        regel
    }

    /// Glyphs of a stretch of text, word by word, so that words that come back are shaped once.
    fn zin(&self, snede: Snede, tekst: &str) -> (Vec<Glief>, f32) {
        let (mut glieven, mut breedte) = (Vec::with_capacity(tekst.len()), 0.0);
        let mut plaats = 0;
        for stuk in tekst.split_inclusive(' ') {
            let kaal = stuk.strip_suffix(' ').unwrap_or(stuk);
            for deel in [kaal, &stuk[kaal.len()..]] {
                if deel.is_empty() {
                    continue;
                }
                let woord = self.zetter.zet(snede, deel);
                glieven.extend(woord.glieven.iter().map(|g| Glief { van: g.van + plaats, tot: g.tot + plaats, ..*g }));
                plaats += deel.len() as u32;
                breedte += woord.breedte;
            }
        }
        (glieven, breedte)
    }
}

/// Where a word may be hyphenated. Words with a capital, a digit or a stroke are left whole: names,
/// numbers, addresses.
fn lettergrepen(woord: &str) -> Vec<usize> {
    let kern = woord.trim_matches(|c: char| !c.is_alphabetic());
    if kern.chars().count() < AFBREEKBAAR
        || !kern.chars().all(char::is_alphabetic)
        || kern.chars().any(char::is_uppercase)
    {
        return Vec::new();
    }
    let begin = woord.find(kern).unwrap_or(0);
    let letters = kern.chars().count();
    let (mut plaats, mut voor) = (begin, 0);
    let mut uit = Vec::new();
    for lettergreep in hypher::hyphenate(kern, hypher::Lang::Dutch) {
        plaats += lettergreep.len();
        voor += lettergreep.chars().count();
        if voor >= KANT && letters - voor >= KANT {
            uit.push(plaats);
        }
    }
    uit
}
