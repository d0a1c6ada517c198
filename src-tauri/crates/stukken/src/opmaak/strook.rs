//! Blocks to strips: pieces of a page that are placed below each other and never cut.

use super::letters::Zetter;
use super::maten::*;
use super::noten::Noten;
use super::regelval::{self, NOOTMAAT};
use super::tekening::{Boom, Merk, Rol, Teken, rand};
use crate::document::{Blok, Deel, Document, Keuzemogelijkheid, Tekst, kaal};

/// Paragraphs of more lines than this may break over the page.
const HEEL: usize = 5;

/// A piece of a page, with its own y from 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strook {
    pub hoogte: f32,
    /// White above it, except at the top of a page.
    pub voor: f32,
    /// White below it; may hang out of the page.
    pub na: f32,
    /// Stays on the page of the next strip.
    pub bij_volgende: bool,
    /// Stays on the page of the next strip, as long as what is kept so fits on one page.
    pub liefst_bij_volgende: bool,
    /// Starts a new page.
    pub nieuwe_bladzijde: bool,
    pub tekens: Vec<Teken>,
    /// Row of this table: its head is repeated at the top of a page.
    pub tabel: Option<usize>,
    /// The footnotes that it refers to.
    pub noten: Vec<usize>,
}

/// A place for text: left side and width.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kolom {
    pub x: f32,
    pub b: f32,
}

/// How running text looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stijl {
    pub maat: f32,
    pub regelafstand: f32,
    pub kleur: Kleur,
    pub rechts: bool,
    /// Hyphenate for better lines.
    pub afbreken: bool,
}

impl Stijl {
    pub fn van((maat, regelafstand): (f32, f32)) -> Self {
        Self { maat, regelafstand, kleur: INKT, rechts: false, afbreken: true }
    }

    pub fn kleur(self, kleur: Kleur) -> Self {
        Self { kleur, ..self }
    }
}

/// Makes strips from blocks.
pub(crate) struct Opmaker<'a> {
    /// The signature boxes are fields for a signing service.
    pub tekenvelden: bool,
    pub zetter: &'a Zetter,
    pub accent: Kleur,
    pub boom: Boom,
    pub stroken: Vec<Strook>,
    /// Repeated heads of tables.
    pub tabelkoppen: Vec<Strook>,
    /// Drawings with a fixed place on the first page, and how low they reach.
    pub eerste: Vec<Teken>,
    pub eerste_tot: f32,
    /// The part of the tree that is the mark.
    pub beeldmerk: Option<usize>,
    pub noten: Noten<'a>,
}

/// All runs bold.
pub(crate) fn vet(tekst: &Tekst) -> Tekst {
    tekst.iter().map(|d| Deel { vet: true, ..d.clone() }).collect()
}

/// Text without runs.
pub(crate) fn los(tekst: &str) -> Tekst {
    vec![Deel { tekst: tekst.to_owned(), ..Deel::default() }]
}

impl<'a> Opmaker<'a> {
    pub fn nieuw(zetter: &'a Zetter, document: &'a Document, accent: Kleur) -> Self {
        Self {
            tekenvelden: document.tekenvelden,
            zetter,
            accent,
            boom: Boom::nieuw(),
            stroken: Vec::new(),
            tabelkoppen: Vec::new(),
            eerste: Vec::new(),
            eerste_tot: BOVEN,
            beeldmerk: None,
            noten: Noten::van(&document.noten),
        }
    }
}

impl Opmaker<'_> {
    /// One strip per line.
    pub fn regels(&self, tekst: &Tekst, stijl: Stijl, kolom: Kolom, knoop: usize) -> Vec<Strook> {
        let regels = regelval::regels(self.zetter, tekst, stijl.maat, stijl.afbreken, kolom.b);
        let aantal = regels.len();
        let grondlijn = stijl.regelafstand * 0.5 + stijl.maat * 0.36;
        regels
            .iter()
            .enumerate()
            .map(|(n, regel)| {
                let x0 = if stijl.rechts { kolom.x + (kolom.b - regel.breedte).max(0.0) } else { kolom.x };
                let mut strook = Strook { hoogte: stijl.regelafstand, ..Strook::default() };
                for deel in &regel.delen {
                    if deel.gat {
                        let (y, h) = (grondlijn - stijl.maat * 0.95, stijl.maat * 1.25);
                        let vlak = Teken::Vlak { x: x0 + deel.x - 1.5, y, b: deel.breedte + 3.0, h, kleur: GATKLEUR };
                        strook.tekens.push(vlak);
                    }
                    // The number of a footnote stands small and high, in a part of its own.
                    let (maat, hoger) = if deel.noot.is_some() {
                        (stijl.maat * NOOTMAAT, stijl.maat * 0.34)
                    } else {
                        (stijl.maat, 0.0)
                    };
                    strook.noten.extend(deel.noot);
                    let knoop = deel.noot.and_then(|noot| self.noten.cijfer(knoop, noot)).unwrap_or(knoop);
                    strook.tekens.push(Teken::Tekst {
                        snede: deel.snede,
                        maat,
                        x: x0 + deel.x,
                        y: grondlijn - hoger,
                        glieven: deel.glieven.clone(),
                        tekst: deel.tekst.clone(),
                        kleur: stijl.kleur,
                        merk: Merk::Knoop(knoop),
                        afbreekteken: deel.afbreekteken,
                        begin: deel.begin,
                    });
                }
                // A short paragraph stays whole; of a longer one no single line is left alone.
                strook.bij_volgende = n + 1 < aantal && (aantal <= HEEL || n == 0 || n + 2 == aantal);
                strook
            })
            .collect()
    }

    /// The same, as one drawing with its height.
    pub fn stapel(&self, tekst: &Tekst, stijl: Stijl, kolom: Kolom, knoop: usize) -> (Vec<Teken>, f32) {
        let mut uit = Vec::new();
        let mut y = 0.0;
        for mut strook in self.regels(tekst, stijl, kolom, knoop) {
            strook.tekens.iter_mut().for_each(|t| t.schuif(y));
            uit.append(&mut strook.tekens);
            y += strook.hoogte;
        }
        (uit, y)
    }

    /// Adds the strips of a block, in a column, below a part of the tree.
    pub fn blok(&mut self, blok: &Blok, kolom: Kolom, ouder: usize) {
        let begin = self.stroken.len();
        match blok {
            Blok::Kop { niveau, tekst } => self.kop(*niveau, tekst, kolom, ouder),
            Blok::Alinea(tekst) => {
                let knoop = self.boom.erbij(Rol::Alinea, ouder);
                self.leg_noten(tekst, knoop);
                self.stroken.extend(self.regels(tekst, Stijl::van(LOPEND), kolom, knoop));
                self.wit_na(WIT);
                // "Je schreef:" does not stand alone at the foot of a page.
                if kaal(tekst).trim_end().ends_with(':') {
                    self.houd_bij_volgende();
                }
            }
            Blok::Lijst { genummerd, punten } => self.lijst(*genummerd, punten, kolom, ouder),
            Blok::Feiten(rijen) => self.feiten(rijen, kolom, ouder),
            Blok::Tabel { koppen, uitlijning, rijen } => self.tabel(koppen, uitlijning, rijen, kolom, ouder),
            Blok::Citaat(alineas) => self.citaat(alineas, kolom, ouder),
            Blok::Kader(blokken) => self.kader(blokken, kolom, ouder),
            Blok::Keuze { vraag, keuzes } => self.keuze(vraag, keuzes, kolom, ouder),
            Blok::Invulregels { label, aantal } => {
                if !label.is_empty() {
                    let knoop = self.boom.erbij(Rol::Alinea, ouder);
                    self.stroken.extend(self.regels(label, Stijl::van(LOPEND), kolom, knoop));
                    self.houd_bij_volgende();
                }
                self.penlijnen(*aantal, kolom);
                self.wit_na(WIT);
                self.samen(begin);
            }
            Blok::KleineLetters(tekst) => {
                let knoop = self.boom.erbij(Rol::Alinea, ouder);
                let stijl = Stijl { afbreken: false, ..Stijl::van(KLEIN).kleur(GRIJS) };
                self.stroken.extend(self.regels(tekst, stijl, kolom, knoop));
                self.wit_na(WIT);
            }
            Blok::Handtekening(kolommen) => self.handtekening(kolommen, kolom, ouder),
            Blok::Samenhouden(blokken) => {
                blokken.iter().for_each(|b| self.blok(b, kolom, ouder));
                self.samen(begin);
            }
            Blok::NieuweBladzijde => {
                self.stroken.push(Strook { nieuwe_bladzijde: true, bij_volgende: true, ..Strook::default() });
            }
            Blok::Adresblok { retour, regels, venster } => self.adresblok(retour, regels, *venster, ouder),
            Blok::Kenmerken(rijen) => self.kenmerken(rijen, ouder),
            Blok::Figuur { alt, figuur } => self.figuur(alt, figuur, kolom, ouder),
            Blok::Beeldmerk { alt } => {
                let knoop = self.boom.erbij(Rol::Figuur, ouder);
                self.boom.0[knoop].alt = Some(alt.clone());
                self.beeldmerk = Some(knoop);
            }
        }
    }

    /// White below the last strip.
    pub fn wit_na(&mut self, wit: f32) {
        if let Some(laatste) = self.stroken.last_mut() {
            laatste.na += wit;
        }
    }

    /// Keeps the last strip with what follows.
    pub fn houd_bij_volgende(&mut self) {
        if let Some(laatste) = self.stroken.last_mut() {
            laatste.bij_volgende = true;
        }
    }

    /// Keeps the strips from `begin` on together, as long as they fit on one page.
    pub fn samen(&mut self, begin: usize) {
        if let Some((_, rest)) = self.stroken.get_mut(begin..).and_then(|s| s.split_last_mut()) {
            rest.iter_mut().for_each(|s| s.liefst_bij_volgende = true);
        }
    }

    fn kop(&mut self, niveau: u8, tekst: &Tekst, kolom: Kolom, ouder: usize) {
        let knoop = self.boom.erbij(Rol::Kop(niveau), ouder);
        let (letter, kleur, voor, na) = match niveau {
            1 => ((19.0, 24.0), self.accent, 0.0, 8.0),
            2 => ((13.0, 17.5), self.accent, 10.5, 3.0),
            _ => ((10.5, 15.0), INKT, 5.0, 1.0),
        };
        let begin = self.stroken.len();
        self.stroken.extend(self.regels(
            &vet(tekst),
            Stijl { afbreken: false, ..Stijl::van(letter).kleur(kleur) },
            kolom,
            knoop,
        ));
        self.wit_na(na);
        for strook in &mut self.stroken[begin..] {
            strook.bij_volgende = true;
        }
        if let Some(eerste) = self.stroken.get_mut(begin) {
            eerste.voor = voor;
        }
    }

    fn lijst(&mut self, genummerd: bool, punten: &[Tekst], kolom: Kolom, ouder: usize) {
        let lijst = self.boom.erbij(Rol::Lijst { genummerd }, ouder);
        let stijl = Stijl::van(LOPEND);
        for (n, punt) in punten.iter().enumerate() {
            let li = self.boom.erbij(Rol::Punt, lijst);
            let (lbl, body) = (self.boom.erbij(Rol::Puntteken, li), self.boom.erbij(Rol::Punttekst, li));
            self.leg_noten(punt, body);
            let teken = if genummerd { format!("{}.", n + 1) } else { "•".to_owned() };
            let mut stroken = self.regels(punt, stijl, Kolom { x: kolom.x + 16.0, b: kolom.b - 16.0 }, body);
            let (mut merk, _) = self.stapel(&los(&teken), stijl, Kolom { x: kolom.x + 2.0, b: 16.0 }, lbl);
            if let Some(eerste) = stroken.first_mut() {
                merk.append(&mut eerste.tekens);
                eerste.tekens = merk;
            }
            self.stroken.append(&mut stroken);
            self.wit_na(2.4);
            if n == 0 || n + 2 == punten.len() {
                self.houd_bij_volgende();
            }
        }
        if let Some(laatste) = self.stroken.last_mut() {
            laatste.bij_volgende = false;
        }
        self.wit_na(WIT - 2.4);
    }

    fn citaat(&mut self, alineas: &[Tekst], kolom: Kolom, ouder: usize) {
        let citaat = self.boom.erbij(Rol::Citaat, ouder);
        let balk = tint(self.accent, 0.45);
        for (n, alinea) in alineas.iter().enumerate() {
            let knoop = self.boom.erbij(Rol::Alinea, citaat);
            let begin = self.stroken.len();
            let cursief: Tekst = alinea.iter().map(|d| Deel { cursief: true, ..d.clone() }).collect();
            let stroken =
                self.regels(&cursief, Stijl::van(LOPEND), Kolom { x: kolom.x + 14.0, b: kolom.b - 14.0 }, knoop);
            self.stroken.extend(stroken);
            if n + 1 < alineas.len() {
                self.wit_na(4.0);
                if n == 0 {
                    self.houd_bij_volgende();
                }
            }
            for strook in &mut self.stroken[begin..] {
                let h = strook.hoogte + strook.na;
                strook.tekens.insert(0, Teken::Vlak { x: kolom.x, y: 0.0, b: 2.2, h, kleur: balk });
            }
        }
        self.wit_na(WIT + 1.0);
    }

    fn kader(&mut self, blokken: &[Blok], kolom: Kolom, ouder: usize) {
        const RUIMTE: f32 = 10.0;
        let (begin, kleur) = (self.stroken.len(), tint(self.accent, 0.075));
        self.stroken.push(Strook { hoogte: RUIMTE - 2.0, voor: 2.0, bij_volgende: true, ..Strook::default() });
        let binnen = Kolom { x: kolom.x + RUIMTE + 2.0, b: kolom.b - 2.0 * RUIMTE - 4.0 };
        blokken.iter().for_each(|b| self.blok(b, binnen, ouder));
        self.wit_na(RUIMTE - WIT + 1.0);
        for (n, strook) in self.stroken[begin..].iter_mut().enumerate() {
            if n > 0 {
                // The tint has no gaps: white above a strip becomes part of it.
                let voor = std::mem::take(&mut strook.voor);
                strook.tekens.iter_mut().for_each(|t| t.schuif(voor));
                strook.hoogte += voor;
            }
            strook.hoogte += std::mem::take(&mut strook.na);
            // A hair of overlap hides the seam between two strips on a screen.
            let h = strook.hoogte + 0.3;
            strook.tekens.insert(0, Teken::Vlak { x: kolom.x, y: 0.0, b: kolom.b, h, kleur });
            strook.tekens.insert(1, Teken::Vlak { x: kolom.x, y: 0.0, b: 2.6, h, kleur: self.accent });
        }
        self.samen(begin);
        self.wit_na(WIT + 3.0);
    }

    fn keuze(&mut self, vraag: &Tekst, keuzes: &[Keuzemogelijkheid], kolom: Kolom, ouder: usize) {
        const VAK: f32 = 9.6;
        const INSPRONG: f32 = 21.0;
        let begin = self.stroken.len();
        let stijl = Stijl::van(LOPEND);
        if !vraag.is_empty() {
            let knoop = self.boom.erbij(Rol::Alinea, ouder);
            self.stroken.extend(self.regels(&vet(vraag), stijl, kolom, knoop));
            self.wit_na(2.5);
            self.houd_bij_volgende();
        }
        let lijst = self.boom.erbij(Rol::Lijst { genummerd: false }, ouder);
        for keuze in keuzes {
            let li = self.boom.erbij(Rol::Punt, lijst);
            let kruis = keuze.aangekruist.then(|| self.boom.erbij(Rol::Puntteken, li));
            let body = self.boom.erbij(Rol::Punttekst, li);
            let binnen = Kolom { x: kolom.x + INSPRONG, b: kolom.b - INSPRONG };
            let eerste = self.stroken.len();
            self.stroken.extend(self.regels(&keuze.tekst, stijl, binnen, body));
            if let Some(strook) = self.stroken.get_mut(eerste) {
                let y = (stijl.regelafstand - VAK) / 2.0;
                strook.tekens.extend(rand(kolom.x, y, VAK, VAK, 0.9, PENLIJN));
                if let Some(kruis) = kruis {
                    self.boom.0[kruis].alt = Some("Aangekruist:".to_owned());
                    let (a, b) = (2.1, VAK - 2.1);
                    let lijn = |p: [f32; 4]| vec![(kolom.x + p[0], y + p[1]), (kolom.x + p[2], y + p[3])];
                    let lijnen = vec![lijn([a, a, b, b]), lijn([b, a, a, b])];
                    let kruis = Teken::Pen { lijnen, dik: 1.5, kleur: INKT, merk: Merk::Knoop(kruis) };
                    // First, so that it is read before what it ticks.
                    strook.tekens.insert(0, kruis);
                }
            }
            if keuze.invulregels > 0 {
                self.houd_bij_volgende();
            }
            self.penlijnen(keuze.invulregels, binnen);
            self.wit_na(3.6);
        }
        self.wit_na(WIT);
        self.samen(begin);
    }

    /// Lines to write on.
    pub fn penlijnen(&mut self, aantal: u32, kolom: Kolom) {
        for _ in 0..aantal {
            let lijn = Teken::Vlak { x: kolom.x, y: 20.0, b: kolom.b, h: 0.6, kleur: PENLIJN };
            self.stroken.push(Strook { hoogte: 22.0, tekens: vec![lijn], ..Strook::default() });
        }
    }
}
