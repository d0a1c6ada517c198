//! The besluiten, looked over.

use chrono::NaiveDate;
use serde::Serialize;
use wmo::Regels;
use wmo::besluitcontrole::{Controlepunt, Controlestand};
use wmo::dossier::{Dossier, Zaak};
use wmo::toets::Herstel;

#[derive(Serialize)]
pub(super) struct BesluitcontroleUitkomst {
    besluit: String,
    /// The day that the letter bears: on which it was made known, and else today.
    op: NaiveDate,
    punten: Vec<PuntUitkomst>,
}

#[derive(Serialize)]
struct PuntUitkomst {
    code: String,
    regel: Option<String>,
    stand: Controlestand,
    zin: String,
    grond: String,
    herstel: Option<Herstel>,
}

/// Every besluit of a zaak that was taken, in the order in which they were.
pub(super) fn van(dossier: &Dossier, zaak: &Zaak, regels: &Regels, vandaag: NaiveDate) -> Vec<BesluitcontroleUitkomst> {
    let genomen = zaak.besluiten.iter().filter_map(|b| Some((b, b.genomen.waarde()?)));
    genomen
        .map(|(besluit, inhoud)| {
            let op = besluit.bekendgemaakt.eerste().map_or(vandaag, |k| k.feitdatum);
            let punten = zaak.besluitcontrole(dossier, inhoud, regels, op);
            BesluitcontroleUitkomst {
                besluit: besluit.besluit.clone(),
                op,
                punten: punten.into_iter().map(PuntUitkomst::from).collect(),
            }
        })
        .collect()
}

impl From<Controlepunt> for PuntUitkomst {
    fn from(p: Controlepunt) -> Self {
        let grond = p.grond.bron.into_owned();
        Self { code: p.code, regel: p.regel, stand: p.stand, zin: p.zin, grond, herstel: p.herstel }
    }
}
