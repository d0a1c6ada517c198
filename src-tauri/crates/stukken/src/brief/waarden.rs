//! The values of a letter, kept apart from its text.

use crate::document::{Deel, Tekst};
use minijinja::value::ValueKind;
use minijinja::{Error, ErrorKind, Output, Value};
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// First of the private characters that stand for a value. Markdown sees such a character as a
/// letter: it can open no list, no heading and no emphasis.
const EERSTE: u32 = 0xF_0000;
/// First of the private characters that stand for a reference to a footnote.
const EERSTE_NOOT: u32 = 0x10_0000;
/// Number of private characters in either plane.
const AANTAL: usize = 0xFFFD;
/// What a value looks like that was not recorded.
pub(crate) const GAT: &str = "nog niet ingevuld";

/// The values that were printed so far.
#[derive(Clone, Default)]
pub(super) struct Waarden(Arc<Mutex<Vec<Option<String>>>>);

impl Waarden {
    /// Prints one private character instead of the value, and remembers the value.
    pub fn druk(&self, uit: &mut Output<'_>, waarde: &Value) -> Result<(), Error> {
        let tekst = match waarde.kind() {
            ValueKind::None => None,
            ValueKind::Number => Some(waarde.to_string()),
            ValueKind::String => waarde.as_str().map(schoon).filter(|t| !t.is_empty()),
            soort => {
                return Err(Error::new(ErrorKind::InvalidOperation, format!("dit veld is geen tekst maar {soort}")));
            }
        };
        let mut alle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let teken = teken(alle.len())
            .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "deze brief heeft te veel velden"))?;
        alle.push(tekst);
        uit.write_char(teken)?;
        Ok(())
    }

    /// All values, in the order in which they were printed; none is kept for the next letter.
    pub fn neem(&self) -> Vec<Option<String>> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The character that stands for a reference to the footnote with this number, from 1.
pub(super) fn nootteken(nummer: usize) -> Option<char> {
    if nummer >= AANTAL { None } else { char::from_u32(EERSTE_NOOT + u32::try_from(nummer).ok()?) }
}

fn teken(nummer: usize) -> Option<char> {
    if nummer >= AANTAL { None } else { char::from_u32(EERSTE + u32::try_from(nummer).ok()?) }
}

/// Whether a letter text holds a character that we keep for values.
pub(super) fn is_waarde(c: char) -> bool {
    u32::from(c) >= EERSTE
}

/// Line ends and blanks in one form; characters without a shape (controls, soft hyphens, marks that
/// turn the direction of text) fall away: they could change what one reads without being seen.
fn schoon(tekst: &str) -> String {
    let tekst: String = tekst
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\r' => Some('\n'),
            '\t' => Some(' '),
            '\u{ad}'
            | '\u{feff}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect();
    tekst.trim().to_owned()
}

/// Puts the values back into a text that came out of Markdown.
pub(super) fn terug(tekst: &str, waarden: &[Option<String>], vet: bool, cursief: bool, uit: &mut Tekst) {
    let deel =
        |tekst: &str, gat: bool| Deel { tekst: tekst.to_owned(), vet, cursief: cursief || gat, gat, ..Deel::default() };
    let mut voeg_toe = |nieuw: Deel| match uit.last_mut() {
        Some(vorig)
            if (vorig.vet, vorig.cursief, vorig.gat) == (nieuw.vet, nieuw.cursief, nieuw.gat)
                && (vorig.noot, nieuw.noot) == (None, None) =>
        {
            vorig.tekst.push_str(&nieuw.tekst);
        }
        _ => uit.push(nieuw),
    };
    let mut rest = tekst;
    while let Some(plaats) = rest.find(is_waarde) {
        if plaats > 0 {
            voeg_toe(deel(&rest[..plaats], false));
        }
        let mut tekens = rest[plaats..].chars();
        let teken = tekens.next().map_or(EERSTE, u32::from);
        match waarden.get((teken - EERSTE) as usize) {
            _ if teken >= EERSTE_NOOT => {
                let nummer = (teken - EERSTE_NOOT) as usize;
                voeg_toe(Deel { tekst: nummer.to_string(), vet, cursief, noot: Some(nummer), ..Deel::default() });
            }
            Some(Some(waarde)) => voeg_toe(deel(waarde, false)),
            _ => voeg_toe(deel(GAT, true)),
        }
        rest = tekens.as_str();
    }
    if !rest.is_empty() {
        voeg_toe(deel(rest, false));
    }
}
