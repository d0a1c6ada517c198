//! The blocks that Markdown does not know: `::: feiten`, `::: keuzes`, `::: handtekening`, ...
//! The README beside the letters explains them to who edits a letter.

use super::{Gevuld, figuur, markdown, noten, waarden};
use crate::StukFout;
use crate::document::{Blok, Keuzemogelijkheid, Tekenkolom, Tekenveld, Tekst, Venster, kaal};
use wmo::feit::Handtekening;

/// A kind of block, by the word after `:::`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Soort {
    Feiten,
    Kenmerken,
    Adres,
    Keuzes,
    Invulregels,
    KleineLetters,
    Handtekening,
    Kader,
    Samenhouden,
    NieuweBladzijde,
    Beeldmerk,
    Schaal,
    Kring,
}

const SOORTEN: &[(&str, Soort)] = &[
    ("feiten", Soort::Feiten),
    ("kenmerken", Soort::Kenmerken),
    ("adres", Soort::Adres),
    ("keuzes", Soort::Keuzes),
    ("invulregels", Soort::Invulregels),
    ("kleine-letters", Soort::KleineLetters),
    ("handtekening", Soort::Handtekening),
    ("kader", Soort::Kader),
    ("samenhouden", Soort::Samenhouden),
    ("nieuwe-bladzijde", Soort::NieuweBladzijde),
    ("beeldmerk", Soort::Beeldmerk),
    ("schaal", Soort::Schaal),
    ("kring", Soort::Kring),
];

impl Soort {
    /// Whether it holds text and blocks of its own, or lines of a fixed form.
    fn bevat_blokken(self) -> bool {
        matches!(self, Soort::Kader | Soort::Samenhouden)
    }
}

/// The word and the rest after `:::`, if the line is such a line.
fn opener(regel: &str) -> Option<(&str, &str)> {
    let rest = regel.trim().strip_prefix(":::")?.trim();
    let (woord, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    Some((woord, rest.trim()))
}

fn soort(woord: &str) -> Option<Soort> {
    SOORTEN.iter().find(|(w, _)| *w == woord).map(|(_, s)| *s)
}

/// Checks the blocks of a letter text before it is filled, so that an error can name its line.
pub(super) fn controleer(bestand: &str, tekst: &str) -> Result<(), StukFout> {
    let fout =
        |regel: usize, wat: String| Err(StukFout::Brieftekst { bestand: bestand.to_owned(), regel: Some(regel), wat });
    if let Err((regel, wat)) = noten::controleer(tekst) {
        return fout(regel, wat);
    }
    let mut open: Vec<(usize, Soort)> = Vec::new();
    for (n, regel) in tekst.lines().enumerate().map(|(n, r)| (n + 1, r)) {
        if regel.chars().any(waarden::is_waarde) {
            return fout(n, "er staat een teken dat het programma voor zichzelf gebruikt".to_owned());
        }
        match opener(regel) {
            Some(("", _)) => {
                if open.pop().is_none() {
                    return fout(n, "hier sluit een blok (:::) dat niet is geopend".to_owned());
                }
            }
            Some((woord, _)) => {
                let Some(nieuw) = soort(woord) else {
                    return fout(n, format!("het blok “{woord}” bestaat niet"));
                };
                if let Some((_, Soort::Kader | Soort::Samenhouden)) | None = open.last() {
                    open.push((n, nieuw));
                } else {
                    return fout(n, "dit blok staat in een blok waar alleen regels in passen".to_owned());
                }
            }
            None => {
                let inhoud = regel.trim();
                if let Some((_, s)) = open.last()
                    && !s.bevat_blokken()
                    && *s != Soort::Feiten
                    && noten::verwijst(inhoud)
                {
                    return fout(n, noten::WAAR.to_owned());
                }
                if let Some((_, s)) = open.last()
                    && !s.bevat_blokken()
                    && !inhoud.is_empty()
                    && !inhoud.starts_with("{%")
                    && !inhoud.starts_with("{#")
                    && let Err(wat) = vorm(*s, inhoud)
                {
                    return fout(n, wat.to_owned());
                }
            }
        }
    }
    match open.first() {
        Some((n, _)) => fout(*n, "dit blok is niet gesloten met :::".to_owned()),
        None => Ok(()),
    }
}

/// Whether a line has the form that this kind of block asks for.
fn vorm(soort: Soort, regel: &str) -> Result<(), markdown::Fout> {
    let goed = match soort {
        Soort::Feiten | Soort::Kenmerken => regel.contains('|'),
        Soort::Keuzes => regel.starts_with("- "),
        Soort::Invulregels => aantal(regel).is_some(),
        Soort::Handtekening => {
            ["kolom:", "regel:", "vak:", "tekenvak:", "getekend:"].iter().any(|w| regel.starts_with(w))
                || (regel.starts_with("gegeven:") && regel.contains('|'))
        }
        Soort::Schaal => ["nu:", "eerder:"].iter().any(|w| regel.starts_with(w)) || regel.matches('|').count() == 2,
        Soort::Kring => {
            regel.starts_with("midden:")
                || ["helpt:", "kan:"].iter().any(|w| regel.starts_with(w)) && regel.contains('|')
        }
        Soort::NieuweBladzijde => false,
        Soort::Adres | Soort::Beeldmerk | Soort::Kader | Soort::KleineLetters | Soort::Samenhouden => true,
    };
    if goed { Ok(()) } else { Err("deze regel heeft niet de vorm die dit blok vraagt (zie LEESMIJ.md)") }
}

/// The number of lines to write on, after the last bar.
fn aantal(regel: &str) -> Option<(&str, u32)> {
    let (label, getal) = regel.rsplit_once('|')?;
    let getal = getal.trim().parse().ok().filter(|n| (1..=12).contains(n))?;
    Some((label.trim(), getal))
}

/// Reads a filled letter into blocks.
pub(super) fn lees(bestand: &str, gevuld: &str, waarden: &[Option<String>]) -> Result<Gevuld, StukFout> {
    let gelezen = || {
        let los = noten::los(gevuld)?;
        let regels: Vec<&str> = los.tekst.lines().collect();
        let noten = los.noten.iter().map(|noot| markdown::regel(noot, waarden)).collect::<Result<_, _>>()?;
        let blokken = blokken(&regels, waarden)?;
        noten::plaatsen(&blokken)?;
        Ok(Gevuld { blokken, noten })
    };
    gelezen().map_err(|wat: markdown::Fout| StukFout::Brieftekst {
        bestand: bestand.to_owned(),
        regel: None,
        wat: wat.to_owned(),
    })
}

fn blokken(regels: &[&str], waarden: &[Option<String>]) -> Result<Vec<Blok>, markdown::Fout> {
    let mut uit = Vec::new();
    let mut lopend = String::new();
    let mut i = 0;
    while i < regels.len() {
        let Some((woord, rest)) = opener(regels[i]) else {
            lopend.push_str(regels[i]);
            lopend.push('\n');
            i += 1;
            continue;
        };
        uit.extend(markdown::blokken(&std::mem::take(&mut lopend), waarden)?);
        let soort = soort(woord).ok_or("hier staat een blok dat niet bestaat of niet is geopend")?;
        let mut diepte = 1;
        let begin = i + 1;
        i = begin;
        while i < regels.len() {
            match opener(regels[i]) {
                Some(("", _)) => diepte -= 1,
                Some(_) => diepte += 1,
                None => {}
            }
            if diepte == 0 {
                break;
            }
            i += 1;
        }
        if diepte > 0 {
            return Err("een blok is niet gesloten met :::");
        }
        uit.push(blok(soort, rest, &regels[begin..i], waarden)?);
        i += 1;
    }
    uit.extend(markdown::blokken(&lopend, waarden)?);
    Ok(uit)
}

fn blok(soort: Soort, rest: &str, inhoud: &[&str], waarden: &[Option<String>]) -> Result<Blok, markdown::Fout> {
    if soort.bevat_blokken() {
        let blokken = blokken(inhoud, waarden)?;
        return Ok(if soort == Soort::Kader { Blok::Kader(blokken) } else { Blok::Samenhouden(blokken) });
    }
    let regels: Vec<&str> = inhoud.iter().map(|r| r.trim()).filter(|r| !r.is_empty()).collect();
    for regel in &regels {
        vorm(soort, regel)?;
    }
    let tekst = |bron: &str| markdown::regel(bron, waarden);
    let paren = || -> Result<Vec<(Tekst, Tekst)>, markdown::Fout> {
        regels
            .iter()
            .map(|r| {
                let (label, waarde) = r.split_once('|').unwrap_or((r, ""));
                Ok((tekst(label)?, tekst(waarde)?))
            })
            .collect()
    };
    Ok(match soort {
        Soort::Feiten => Blok::Feiten(paren()?),
        Soort::Kenmerken => Blok::Kenmerken(paren()?),
        Soort::Adres => {
            let (venster, retour) = match rest.strip_prefix("rechts") {
                Some(retour) => (Venster::Rechts, retour.trim()),
                None => (Venster::Links, rest),
            };
            let regels = regels.iter().map(|r| tekst(r)).collect::<Result<_, _>>()?;
            Blok::Adresblok { retour: tekst(retour)?, regels, venster }
        }
        Soort::Keuzes => {
            let keuzes = regels
                .iter()
                .map(|r| {
                    let inhoud = r.trim_start_matches("- ");
                    let kruis = inhoud.strip_prefix("[x]");
                    let inhoud = kruis.or_else(|| inhoud.strip_prefix("[ ]")).unwrap_or(inhoud);
                    let (bron, invulregels) = aantal(inhoud).unwrap_or((inhoud, 0));
                    Ok(Keuzemogelijkheid { tekst: tekst(bron)?, invulregels, aangekruist: kruis.is_some() })
                })
                .collect::<Result<_, markdown::Fout>>()?;
            Blok::Keuze { vraag: tekst(rest)?, keuzes }
        }
        Soort::Invulregels => {
            let (label, aantal) =
                regels.first().and_then(|r| aantal(r)).ok_or("dit blok vraagt een regel met | en een getal")?;
            Blok::Invulregels { label: tekst(label)?, aantal }
        }
        Soort::KleineLetters => Blok::KleineLetters(tekst(&regels.join(" "))?),
        Soort::Handtekening => Blok::Handtekening(kolommen(&regels, &tekst)?),
        Soort::Schaal => figuur::schaal(&tekst(rest)?, &regels, &tekst)?,
        Soort::Kring => figuur::kring(&tekst(rest)?, &regels, &tekst)?,
        Soort::Beeldmerk => Blok::Beeldmerk { alt: kaal(&tekst(&regels.join(" "))?) },
        Soort::NieuweBladzijde => Blok::NieuweBladzijde,
        Soort::Kader | Soort::Samenhouden => return Err("dit blok kan hier niet staan"),
    })
}

fn kolommen(
    regels: &[&str],
    tekst: &impl Fn(&str) -> Result<Tekst, markdown::Fout>,
) -> Result<Vec<Tekenkolom>, markdown::Fout> {
    let mut uit: Vec<Tekenkolom> = Vec::new();
    for regel in regels {
        let (woord, inhoud) = regel.split_once(':').unwrap_or((regel, ""));
        if woord == "kolom" {
            uit.push(Tekenkolom { kop: tekst(inhoud)?, velden: Vec::new() });
            continue;
        }
        let veld = match woord {
            "gegeven" => {
                let (label, waarde) = inhoud.split_once('|').unwrap_or((inhoud, ""));
                Tekenveld::Gegeven(tekst(label)?, tekst(waarde)?)
            }
            "vak" => Tekenveld::Vak(tekst(inhoud)?),
            "tekenvak" => Tekenveld::Tekenvak(tekst(inhoud)?),
            // What was drawn is no text: it is put in afterwards.
            "getekend" => Tekenveld::Getekend(tekst(inhoud)?, Handtekening::default()),
            _ => Tekenveld::Invulregel(tekst(inhoud)?),
        };
        uit.last_mut().ok_or("een handtekeningblok begint met een regel “kolom:”")?.velden.push(veld);
    }
    Ok(uit)
}
