//! Two answers on one question, side by side.

use super::geschiedenis::GeschiedenisRegel;
use crate::samenvoegen::{kan, versies, vrije_teksten};
use serde::{Deserialize, Serialize};
use specta::Type;
use stukken::{InVersie, Stukje, vergelijk_woorden};
use wmo::tekst::met_hoofdletter;
use wmo::vastlegging::{Pad, VastleggingId, ZaakId};
use wmo::{Dossier, FeitSoort, Vastlegging};

/// What two people recorded on one question, apart from each other.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct StrijdBeeld {
    /// The question with two answers.
    pub pad: Pad,
    /// Which zaak, if it belongs to one.
    pub zaak: Option<ZaakId>,
    /// "Onderdeel onderzocht".
    pub label: String,
    /// One of them can take the place of all. Two besluiten cannot: one of them lapses.
    pub kiesbaar: bool,
    /// The answers, in the order of the fold.
    pub versies: Vec<StrijdVersie>,
    /// The texts that differ: these can be put together.
    pub teksten: Vec<StrijdTekst>,
}

/// One of the answers.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct StrijdVersie {
    /// Which vastlegging.
    pub id: VastleggingId,
    /// What it says, with what only this one says.
    pub stukjes: Vec<Stukje>,
    /// When it happened, as one reads it.
    pub feitdatum_leesbaar: String,
    /// When it was recorded: "ma 4 januari 2027 14:32".
    pub vastgelegd_leesbaar: String,
    /// Who recorded it.
    pub door: String,
}

/// One text that the answers do not share.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct StrijdTekst {
    /// Where in the feit.
    pub plek: String,
    /// "Wie helpt".
    pub label: String,
    /// What each answer says, in their order.
    pub waarden: Vec<String>,
    /// What each answer says, with what only that one says.
    pub stukjes: Vec<Vec<Stukje>>,
    /// Both texts below each other: what a merged text begins with.
    pub voorstel: String,
}

/// One answer in the place of two.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct Samenvoeging {
    /// Of which question.
    pub pad: Pad,
    /// The answer that holds, or that the texts are put into.
    pub versie: VastleggingId,
    /// Texts in the place of those of that answer; none takes the answer as it is.
    pub teksten: Vec<SamengevoegdeTekst>,
    /// The draft that this takes the place of.
    pub concept: Option<String>,
}

/// A text that was put together.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct SamengevoegdeTekst {
    /// Where in the feit: see [`StrijdTekst::plek`].
    pub plek: String,
    /// What it says.
    pub tekst: String,
}

/// All contradictions of a dossier.
pub(crate) fn strijd(dossier: &Dossier, alle: &[Vastlegging], geschiedenis: &[GeschiedenisRegel]) -> Vec<StrijdBeeld> {
    dossier
        .tegenstrijdigheden
        .iter()
        .map(|t| {
            let versies = versies(t, alle);
            let kiesbaar = kan(&versies);
            StrijdBeeld {
                pad: t.pad.clone(),
                zaak: t.zaak,
                label: FeitSoort::uit_code(&t.soort).map_or("Onbekend", FeitSoort::label).to_owned(),
                kiesbaar,
                teksten: if kiesbaar { teksten(&versies) } else { Vec::new() },
                versies: versies_naast_elkaar(&versies, geschiedenis),
            }
        })
        .collect()
}

fn versies_naast_elkaar(versies: &[&Vastlegging], geschiedenis: &[GeschiedenisRegel]) -> Vec<StrijdVersie> {
    let regels: Vec<_> = versies.iter().filter_map(|v| geschiedenis.iter().find(|r| r.id == v.id)).collect();
    let zinnen: Vec<&str> = regels.iter().map(|r| r.samenvatting.as_str()).collect();
    let regels = regels.iter().zip(naast_elkaar(&zinnen));
    regels
        .map(|(r, stukjes)| StrijdVersie {
            id: r.id,
            stukjes,
            feitdatum_leesbaar: r.feitdatum_leesbaar.clone(),
            vastgelegd_leesbaar: r.vastgelegd_leesbaar.clone(),
            door: r.door.clone(),
        })
        .collect()
}

/// The texts that people wrote and that are not the same in all.
fn teksten(versies: &[&Vastlegging]) -> Vec<StrijdTekst> {
    let per_versie: Vec<_> = versies.iter().map(|v| vrije_teksten(&v.feit)).collect();
    let Some(eerste) = per_versie.first() else { return Vec::new() };
    eerste
        .iter()
        .filter_map(|vrije| {
            // A text that not all of them have stands in a list that differs: then there is no merging it here.
            let waarden: Option<Vec<&str>> = per_versie
                .iter()
                .map(|teksten| teksten.iter().find(|t| t.plek == vrije.plek).map(|t| t.tekst.as_str()))
                .collect();
            let waarden = waarden.filter(|w| w.windows(2).any(|w| w[0] != w[1]))?;
            Some(StrijdTekst {
                plek: vrije.plek.clone(),
                label: label(&vrije.plek),
                stukjes: naast_elkaar(&waarden),
                voorstel: voorstel(&waarden),
                waarden: waarden.into_iter().map(str::to_owned).collect(),
            })
        })
        .collect()
}

/// The name of the field as one reads it: names are Dutch words.
fn label(plek: &str) -> String {
    let naam = plek.rsplit('/').find(|deel| deel.parse::<usize>().is_err()).unwrap_or_default();
    met_hoofdletter(&naam.replace('_', " "))
}

/// Each text with what only it says: compared with the first, and the first with the second.
fn naast_elkaar(teksten: &[&str]) -> Vec<Vec<Stukje>> {
    let eigen = |nr: usize, tekst: &str| {
        let ander = teksten.get(usize::from(nr == 0)).copied().unwrap_or_default();
        let mut stukjes = vergelijk_woorden(ander, tekst);
        stukjes.retain(|s| s.in_versie != InVersie::Oude);
        stukjes
    };
    teksten.iter().enumerate().map(|(nr, tekst)| eigen(nr, tekst)).collect()
}

/// All texts below each other; one that says nothing new is left out.
fn voorstel(teksten: &[&str]) -> String {
    let mut uit: Vec<&str> = Vec::new();
    for tekst in teksten.iter().map(|t| t.trim()).filter(|t| !t.is_empty()) {
        if uit.iter().any(|al| al.contains(tekst)) {
            continue;
        }
        uit.retain(|al| !tekst.contains(al));
        uit.push(tekst);
    }
    uit.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_shows_what_only_it_says() {
        let naast = naast_elkaar(&["Ze kookt zelf.", "Ze kookt niet zelf."]);
        let eigen = |stukjes: &[Stukje]| -> String {
            stukjes.iter().filter(|s| s.in_versie == InVersie::Nieuwe).map(|s| s.tekst.clone()).collect()
        };
        assert_eq!((eigen(&naast[0]).as_str(), eigen(&naast[1]).as_str()), ("", " niet"));
        let heel = |stukjes: &[Stukje]| -> String { stukjes.iter().map(|s| s.tekst.as_str()).collect() };
        assert_eq!(heel(&naast[0]), "Ze kookt zelf.");
        assert_eq!(heel(&naast[1]), "Ze kookt niet zelf.");
    }

    #[test]
    fn a_merged_text_begins_with_all_that_differs() {
        assert_eq!(voorstel(&["Eén.", "Twee."]), "Eén.\n\nTwee.");
        assert_eq!(voorstel(&["Eén.", "Eén. En meer."]), "Eén. En meer.");
        assert_eq!(voorstel(&[" ", "Twee."]), "Twee.");
        assert_eq!(label("/notities/0/tekst"), "Tekst");
        assert_eq!(label("/wie_helpt"), "Wie helpt");
        assert_eq!(label("/citaten/3"), "Citaten");
    }
}
