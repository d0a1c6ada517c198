//! What the resident pays (Wmo 2015 art. 2.1.4a).

use super::Bron;
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::feit::Vrijstelling;
use wmo::tekst::bedrag;

/// The eigen bijdrage, as far as it is known.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Bijdrage {
    /// Per month and per household; none when nobody checked the amount yet.
    tarief: Option<String>,
    /// Why nothing is due.
    vrijgesteld: Option<String>,
    /// The gemeente looked at it, and a contribution is due.
    verschuldigd: bool,
}

impl Bijdrage {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let tarief = bron.regels.profiel.abonnementstarief.op(bron.datum);
        let bepaald = bron.zaak.eigen_bijdrage.waarde();
        Ok(Self {
            // An amount that nobody checked yet does not go into a letter.
            tarief: (!tarief.controleren && tarief.vanaf <= bron.datum).then(|| super::vast(&bedrag(tarief.cent))),
            vrijgesteld: bepaald.filter(|b| !b.verschuldigd).map(|b| {
                b.vrijstelling.map_or_else(|| b.toelichting.trim().to_owned(), |v| vrijstelling(v).to_owned())
            }),
            verschuldigd: bepaald.is_some_and(|b| b.verschuldigd),
        })
    }
}

/// Why nothing is due (Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3), as it fits behind "De reden:".
fn vrijstelling(waarom: Vrijstelling) -> &'static str {
    match waarom {
        Vrijstelling::BetaaltAlVoorBeschermdWonenOfWlz => {
            "jij of je partner betaalt al een bijdrage voor beschermd wonen of voor de Wet langdurige zorg"
        }
        Vrijstelling::Opvang => "je bent in de opvang",
        Vrijstelling::VeiligheidMinderjarige => "het gaat om de veiligheid van een kind",
        Vrijstelling::Rolstoel => "voor een rolstoel betaal je niets",
        Vrijstelling::JongerDan18 => "je bent jonger dan 18 jaar",
        Vrijstelling::GehuwdNietBeidenAow => "je woont met een partner en een van jullie krijgt nog geen AOW",
        Vrijstelling::GeenBetalingscapaciteit => "je kunt de bijdrage niet betalen",
        Vrijstelling::SchadelijkVoorAanpak => "een bijdrage past niet bij de hulp die je krijgt",
    }
}
