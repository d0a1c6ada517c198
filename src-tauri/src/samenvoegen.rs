//! Two answers on one question become one: the answer of one of them, or their texts put together.

use crate::beeld::{Opdracht, Samenvoeging};
use crate::fout::{Fout, FoutCode};
use crate::sessie::Open;
use crate::vastleggen::{self, Moment};
use serde_json::Value;
use wmo::dossier::Tegenstrijdigheid;
use wmo::vastlegging::DossierId;
use wmo::{Feit, Regels, Vastlegging};

/// What a text of people may be, to find out which texts of a feit are that: a date, a code or an amount of money
/// cannot be this.
const PROEFTEKST: &str = "Zo vertelt iemand het.";

/// A text of a feit that people wrote, with its place in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Vrije {
    /// Where in the data (a JSON pointer).
    pub(crate) plek: String,
    /// What it says.
    pub(crate) tekst: String,
}

/// The texts of a feit that may say anything: what is left of a code or a date is not among them.
pub(crate) fn vrije_teksten(feit: &Feit) -> Vec<Vrije> {
    let Some((soort, data)) = ontleed(feit) else { return Vec::new() };
    let mut alle = Vec::new();
    verzamel(&data, String::new(), &mut alle);
    alle.retain(|vrije| {
        let mut proef = data.clone();
        let gezet = proef.pointer_mut(&vrije.plek).map(|w| *w = PROEFTEKST.into());
        let gelezen = gezet.and_then(|()| Feit::lees(&soort, proef).ok()).and_then(|f| ontleed(&f));
        gelezen.is_some_and(|(_, data)| data.pointer(&vrije.plek).and_then(Value::as_str) == Some(PROEFTEKST))
    });
    alle
}

fn verzamel(waarde: &Value, plek: String, uit: &mut Vec<Vrije>) {
    match waarde {
        Value::String(tekst) => uit.push(Vrije { plek, tekst: tekst.clone() }),
        Value::Array(rij) => {
            rij.iter().enumerate().for_each(|(i, w)| verzamel(w, format!("{plek}/{i}"), uit));
        }
        Value::Object(velden) => {
            // As JSON pointers write a name.
            let naam = |n: &str| n.replace('~', "~0").replace('/', "~1");
            velden.iter().for_each(|(n, w)| verzamel(w, format!("{plek}/{}", naam(n)), uit));
        }
        _ => {}
    }
}

fn ontleed(feit: &Feit) -> Option<(String, Value)> {
    let soort = feit.soort()?.code().to_owned();
    let data = serde_json::to_value(feit).ok()?.get_mut("data").map(Value::take)?;
    Some((soort, data))
}

/// The vastleggingen that contradict each other.
pub(crate) fn versies<'a>(strijd: &Tegenstrijdigheid, alle: &'a [Vastlegging]) -> Vec<&'a Vastlegging> {
    strijd.koppen.iter().filter_map(|id| alle.iter().find(|v| v.id == *id)).collect()
}

/// Whether one answer can take the place of all: they stand on one pad. Two besluiten do not; one of them lapses.
pub(crate) fn kan(versies: &[&Vastlegging]) -> bool {
    versies.len() > 1 && versies.windows(2).all(|w| w[0].pad == w[1].pad)
}

/// Records one answer in the place of all that contradict each other. Nothing disappears: they stay to be read.
pub(crate) fn voeg_samen(
    open: &mut Open,
    regels: &Regels,
    moment: Moment,
    dossier: DossierId,
    keuze: &Samenvoeging,
) -> Result<(), Fout> {
    let stand = open.store.dossier(dossier)?.ok_or_else(Fout::geen_dossier)?;
    let strijd = stand.tegenstrijdigheden.iter().find(|t| t.pad == keuze.pad).ok_or_else(al_opgelost)?;
    let alle = open.store.vastleggingen(dossier)?;
    let versies = versies(strijd, &alle);
    let basis = versies.iter().find(|v| v.id == keuze.versie).filter(|_| kan(&versies)).ok_or_else(al_opgelost)?;
    let feit = met_teksten(&basis.feit, keuze)?;
    let opdracht = Opdracht {
        feit,
        feitdatum: basis.feitdatum,
        feittijd: basis.feittijd,
        kanaal: basis.kanaal,
        vervangt: strijd.koppen.clone(),
        reden: Some(reden(keuze).to_owned()),
        met_brief: false,
        concept: keuze.concept.clone(),
    };
    vastleggen::leg_vast(open, regels, moment, (dossier, strijd.zaak), vec![opdracht])
}

fn reden(keuze: &Samenvoeging) -> &'static str {
    if keuze.teksten.is_empty() { "Gekozen uit twee vastleggingen" } else { "Samengevoegd uit twee vastleggingen" }
}

/// The same feit with other texts; only what may say anything can be changed here.
fn met_teksten(feit: &Feit, keuze: &Samenvoeging) -> Result<Feit, Fout> {
    if keuze.teksten.is_empty() {
        return Ok(feit.clone());
    }
    let (soort, mut data) = ontleed(feit).ok_or_else(niet_samen)?;
    let vrij = vrije_teksten(feit);
    for tekst in &keuze.teksten {
        if !vrij.iter().any(|v| v.plek == tekst.plek) {
            return Err(niet_samen());
        }
        if let Some(waarde) = data.pointer_mut(&tekst.plek) {
            *waarde = tekst.tekst.as_str().into();
        }
    }
    Feit::lees(&soort, data).map_err(|_| niet_samen())
}

fn al_opgelost() -> Fout {
    Fout::nieuw(
        FoutCode::NietGevonden,
        "Deze twee vastleggingen staan niet meer naast elkaar. Open het dossier opnieuw.",
    )
}

fn niet_samen() -> Fout {
    Fout::nieuw(FoutCode::Invoer, "Deze tekst past hier niet. Kies een van de twee vastleggingen.")
}

#[cfg(test)]
mod tests;
