//! What has to hold for any bytes: shared by the spoilt files of this test and by the fuzz targets in
//! `fuzz`. Each of these stops the program when a promise is broken, and else tells whether the bytes
//! meant something.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};
use scan::{Stapel, Vindplaats};
use std::sync::LazyLock;
use stukken::StukSoort;
use wmo::profiel::{Ernst, controleer};
use wmo::termijn::{Omstandigheden, Opschorting, Opschortingsgrond, Periode, TermijnSoort, bereken_met};
use wmo::vastlegging::{Vastlegging, identiteit_van};
use wmo::{Dossier, Regels, invoer};

static ALMERE: LazyLock<Regels> = LazyLock::new(|| Regels::ingebouwd("almere").unwrap());
static LEEUWARDEN: LazyLock<Regels> = LazyLock::new(|| Regels::ingebouwd("leeuwarden").unwrap());

/// A case is judged, or refused with a sentence; and so is every stuk of it.
pub fn casus(bytes: &[u8]) -> bool {
    match cli::beoordeel_casus(bytes) {
        Ok(antwoord) => {
            serde_json::from_slice::<serde_json::Value>(&antwoord).unwrap();
            // One kind of stuk at a time: which one follows from the bytes.
            let soort = StukSoort::ALLE[bytes.len() % StukSoort::ALLE.len()];
            match cli::stuk_van_casus(soort, bytes) {
                Ok(pdf) => assert!(pdf.starts_with(b"%PDF-")),
                Err(fout) => is_een_zin(&fout.to_string()),
            }
            true
        }
        Err(fout) => {
            is_een_zin(&fout.to_string());
            assert_eq!(fout.code(), 2);
            false
        }
    }
}

/// A row of vastleggingen (JSON), as the store reads them, in whatever state a laptop has them: they
/// are folded to the same dossier in every order, and every question to that dossier has an answer.
pub fn vastleggingen(bytes: &[u8]) -> bool {
    let Ok(rij) = serde_json::from_slice::<Vec<serde_json::Value>>(bytes) else { return false };
    let mut gelezen: Vec<Vastlegging> = Vec::new();
    for json in rij {
        let identiteit = identiteit_van(&json);
        let Ok(mut vastlegging) = serde_json::from_value::<Vastlegging>(json) else { continue };
        assert!(identiteit.is_ok(), "what can be read has an identity");
        let terug: Vastlegging = serde_json::from_str(&vastlegging.vaste_vorm()).unwrap();
        assert_eq!(terug, vastlegging, "written and read again it is the same");
        // The store refuses an id that is not that of the content.
        vastlegging.id = vastlegging.identiteit();
        gelezen.push(vastlegging);
    }
    let Some(eerste) = gelezen.first() else { return false };
    let dossier = Dossier::vouw(eerste.dossier, &gelezen);
    let laatste_dag = gelezen.iter().map(|v| v.feitdatum).max().unwrap();
    let andersom: Vec<Vastlegging> = gelezen.iter().rev().cloned().collect();
    assert_eq!(dossier, Dossier::vouw(eerste.dossier, &andersom), "the order does not matter");
    for regels in [&*ALMERE, &*LEEUWARDEN] {
        for vandaag in [laatste_dag, NaiveDate::MIN, NaiveDate::MAX] {
            dossier.taken(regels, vandaag);
            for zaak in &dossier.zaken {
                zaak.fase(&dossier, regels, vandaag);
                zaak.vlaggen(&dossier, regels, vandaag);
                zaak.termijnen(regels, vandaag);
                zaak.ingebrekestellingen(regels, vandaag);
                zaak.dwangsommeter(regels, vandaag);
            }
        }
    }
    true
}

/// A profile is read, or refused with a sentence; the list of what is wrong agrees with that, and with
/// what was read every term can be counted.
pub fn profiel(gemeente: &str, bytes: &[u8]) -> bool {
    let Ok(tekst) = std::str::from_utf8(bytes) else { return false };
    let vandaag = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let bevindingen = controleer(tekst, vandaag);
    // What is missing at the end is missing after the last newline.
    let regels_in_bestand = 1 + tekst.matches('\n').count();
    for bevinding in &bevindingen {
        is_een_zin(&bevinding.zin);
        assert!((1..=regels_in_bestand).contains(&bevinding.regel), "line {}", bevinding.regel);
    }
    let heeft_fouten = bevindingen.iter().any(|b| b.ernst == Ernst::Fout);
    let (regels, fout) = Regels::met_profielbestand(gemeente, tekst);
    assert_eq!(fout.is_some(), heeft_fouten, "{fout:?}");
    if let Some(fout) = fout {
        is_een_zin(&fout.to_string());
        return false;
    }
    for soort in TermijnSoort::ALLE {
        for start in [vandaag, NaiveDate::MIN, NaiveDate::MAX] {
            tel(soort, start, &Omstandigheden::default(), &regels);
        }
    }
    true
}

/// A letter text is tried, and each fault in it is told in a sentence.
pub fn brief(bestand: &str, tekst: &str) -> bool {
    // What each gemeente writes itself.
    let mut eigen = vec![("contact.md", "Bel ons."), ("wijzigen.md", "Bel ons.")];
    eigen.retain(|(naam, _)| *naam != bestand);
    eigen.push((bestand, tekst));
    let fouten = stukken::toets_brieven(&eigen);
    for fout in &fouten {
        is_een_zin(&fout.to_string());
    }
    fouten.is_empty()
}

/// The mark of a gemeente (SVG) can be drawn, or is refused with a sentence.
pub fn beeldmerk(bytes: &[u8]) -> bool {
    let Ok(svg) = std::str::from_utf8(bytes) else { return false };
    match stukken::toets_beeldmerk(svg) {
        Ok(()) => true,
        Err(fout) => {
            is_een_zin(&fout.to_string());
            false
        }
    }
}

/// A scan (PDF, JPEG or PNG) is read page by page, or refused with a sentence; each page is of a stuk, blank
/// or unknown, and all of them can be kept. True when something was known.
pub fn scan(bytes: &[u8]) -> bool {
    let paginas = match scan::lees(bytes) {
        Ok(paginas) => paginas,
        Err(fout) => {
            is_een_zin(&fout.to_string());
            return false;
        }
    };
    assert!((1..=scan::MAX_PAGINAS).contains(&paginas.len()), "{} pages", paginas.len());
    assert!(paginas.iter().zip(1..).all(|(pagina, plaats)| pagina.plaats == plaats), "a page is missing");
    let alle: Vec<Vindplaats> =
        paginas.iter().map(|p| Vindplaats { bestand: 0, plaats: p.plaats, draai: p.draai }).collect();
    match scan::bundel(&[bytes], &alle) {
        Ok(pdf) => assert!(pdf.starts_with(b"%PDF-") || pdf == bytes),
        Err(fout) => is_een_zin(&fout.to_string()),
    }
    let stapel = Stapel::van(std::slice::from_ref(&paginas));
    let van_stukken: usize = stapel.stukken.iter().map(|s| s.gevonden.len() + s.dubbel.len()).sum();
    assert_eq!(van_stukken + stapel.onbekend.len() + stapel.leeg.len(), paginas.len(), "a page was lost");
    van_stukken > 0
}

/// A line of `termijn --stdin` is answered with a line of JSON, or refused with a sentence.
pub fn termijnregel(bytes: &[u8]) -> bool {
    match cli::reken_regel(bytes, &ALMERE) {
        Ok(antwoord) => {
            assert_eq!(antwoord.iter().position(|b| *b == b'\n'), Some(antwoord.len() - 1), "one line");
            serde_json::from_slice::<serde_json::Value>(&antwoord).unwrap();
            true
        }
        Err(fout) => {
            is_een_zin(&fout.to_string());
            false
        }
    }
}

/// A date as somebody types it is one of a year that can be, or refused with a sentence. Written the
/// other way it means the same.
pub fn datum(bytes: &[u8]) -> bool {
    let Ok(tekst) = std::str::from_utf8(bytes) else { return false };
    let mut begrepen = false;
    for vandaag in [NaiveDate::MIN, NaiveDate::from_ymd_opt(2028, 2, 29).unwrap(), NaiveDate::MAX] {
        match invoer::datum(tekst, vandaag) {
            Ok(dag) => {
                assert!((1900..=2999).contains(&dag.year()), "{dag}");
                assert_eq!(invoer::vaste_datum(&wmo::tekst::datum_lang(dag)), Ok(dag));
                assert_eq!(invoer::vaste_datum(&dag.to_string()), Ok(dag));
                begrepen = true;
            }
            Err(fout) => is_een_zin(&fout.to_string()),
        }
    }
    begrepen
}

/// Bytes as numbers: any term, from any day, with any circumstances.
pub fn termijn(bytes: &[u8]) -> bool {
    let mut getallen = Getallen(bytes);
    let soort = TermijnSoort::ALLE[getallen.onder(TermijnSoort::ALLE.len())];
    let start = getallen.dag();
    let vandaag = getallen.misschien(Getallen::dag);
    let aantal = getallen.onder(5);
    let opschortingen = (0..aantal).map(|_| getallen.opschorting(vandaag)).collect();
    let omstandigheden = Omstandigheden {
        tijd: getallen.misschien(|g| NaiveTime::MIN + TimeDelta::seconds(i64::from(g.u32() % 86_400))),
        opschortingen,
        vandaag,
        periode: getallen.misschien(Getallen::periode),
        met_instemming: getallen.onder(2) == 1,
        commissie: getallen.misschien(|g| g.onder(2) == 1),
        nummer: getallen.misschien(Getallen::u32),
    };
    for regels in [&*ALMERE, &*LEEUWARDEN] {
        tel(soort, start, &omstandigheden, regels);
    }
    true
}

/// Counts one term and looks whether it keeps what every term promises.
fn tel(soort: TermijnSoort, start: NaiveDate, bij: &Omstandigheden, regels: &Regels) {
    let t = bereken_met(soort, start, bij, regels);
    assert!(soort.telt_terug() || t.uiterlijk >= start, "{soort:?} from {start}: {}", t.uiterlijk);
    assert!(t.werkdatum() <= t.uiterlijk);
    assert_eq!(t.uitleg.first().map(|s| s.datum), Some(start));
    assert_eq!(t.uitleg.last().map(|s| s.datum), Some(t.uiterlijk));
    assert!(t.opgeschort.is_empty() || soort.kan_stilstaan() || soort == TermijnSoort::Verdaging);
    assert!(t.opgeschort.windows(2).all(|w| w[0].tot_en_met < w[1].van), "{:?}", t.opgeschort);
}

/// What somebody reads when it cannot be used: whole sentences, with at most an example behind them.
fn is_een_zin(tekst: &str) {
    let heeft_einde = tekst.ends_with('.') || tekst.contains(". ");
    assert!(heeft_einde && tekst.split_whitespace().count() > 2, "no sentence: {tekst}");
}

/// Reads numbers from bytes; when these are used up, zeros.
struct Getallen<'a>(&'a [u8]);

impl Getallen<'_> {
    fn byte(&mut self) -> u8 {
        let Some((eerste, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *eerste
    }

    fn u32(&mut self) -> u32 {
        u32::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }

    /// Of few possibilities.
    fn onder(&mut self, grens: usize) -> usize {
        usize::from(self.byte()) % grens
    }

    fn misschien<T>(&mut self, wat: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.onder(2) == 1).then(|| wat(self))
    }

    /// Mostly a day near now, where the calendar is full; else any day that there is.
    fn dag(&mut self) -> NaiveDate {
        let nu = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        match self.onder(4) {
            0 => {
                let dagen = NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce();
                let nummer = i32::from_le_bytes(std::array::from_fn(|_| self.byte()));
                let nummer = nummer.clamp(*dagen.start(), *dagen.end());
                NaiveDate::from_num_days_from_ce_opt(nummer).unwrap_or(NaiveDate::MAX)
            }
            _ => nu + TimeDelta::days(i64::from(i16::from_le_bytes(std::array::from_fn(|_| self.byte())))),
        }
    }

    fn opschorting(&mut self, vandaag: Option<NaiveDate>) -> Opschorting {
        let gronden = [
            Opschortingsgrond::Verzuim,
            Opschortingsgrond::Instemming,
            Opschortingsgrond::Vertraging,
            Opschortingsgrond::Overmacht,
            Opschortingsgrond::BezwaarVerzuim,
        ];
        let grond = gronden[self.onder(gronden.len())];
        let van = self.dag();
        if self.onder(2) == 0 {
            return Opschorting::dagen(grond, van, self.misschien(Self::dag));
        }
        Opschorting::verzuim(grond, van, self.dag(), self.misschien(Self::dag), vandaag)
    }

    fn periode(&mut self) -> Periode {
        let aantal = self.u32();
        match self.onder(6) {
            0 => Periode::Uren(aantal),
            1 => Periode::Dagen(aantal),
            // Each werkdag is looked at: as many as a data file may ask.
            2 => Periode::Werkdagen(aantal % 1001),
            3 => Periode::Weken(aantal),
            4 => Periode::Maanden(aantal),
            _ => Periode::Jaren(aantal),
        }
    }
}
