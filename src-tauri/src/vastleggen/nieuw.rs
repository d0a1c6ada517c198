//! What comes in for somebody who may be known already: a melding, or something that is none.

use super::{Auteur, Moment, Pakket, beste_rol, concepten};
use crate::beeld::{Binnengekomen, NieuwContact, NieuweMelding, Opdracht};
use crate::fout::Fout;
use crate::klok;
use crate::sessie::Open;
use wmo::feit::{ContactVastgelegd, Feit, Huisgenoot, HuishoudenVastgelegd, RelatieHuisgenoot};
use wmo::persoon::Persoonsgegevens;
use wmo::toets::Oordeel;
use wmo::vastlegging::{DossierId, VastleggingId, ZaakId};
use wmo::{Dossier, Regels};

/// Opens a zaak, in a new dossier or in one that is there.
pub fn nieuwe_melding(
    open: &mut Open,
    regels: &Regels,
    moment: Moment,
    nieuw: NieuweMelding,
) -> Result<(DossierId, ZaakId), Fout> {
    let auteur = Auteur::van(open);
    let zaak = ZaakId(klok::nieuwe_sleutel());
    let mut pakket = met_persoon(open, &auteur, regels, moment, &nieuw.binnen, nieuw.persoon)?;
    let mut melding = nieuw.melding;
    // Tested before a number is taken: numbers are never given twice, and a refusal would leave a gap.
    melding.zaaknummer = String::new();
    let proef = opdracht(&nieuw.binnen, Feit::MeldingOntvangen(melding.clone()), Vec::new());
    beste_rol(&pakket.stand, Some(zaak), &proef, regels, moment, (auteur.id, &auteur.rollen)).and_then(
        |(_, toets)| {
            if toets.oordeel == Oordeel::Geweigerd { Err(Fout::geweigerd(toets)) } else { Ok(()) }
        },
    )?;
    melding.zaaknummer = open.store.nieuw_zaaknummer(chrono::Datelike::year(&moment.vandaag))?;
    let feit = Feit::MeldingOntvangen(melding);
    pakket.voeg_toe(&auteur, regels, moment, Some(zaak), opdracht(&nieuw.binnen, feit, Vec::new()))?;
    if let Some(huishouden) = met_huisgenoten(open, &pakket.stand, &nieuw.huisgenoten)? {
        let vervangt = pakket.stand.huishouden.koppen.iter().map(|k| k.id).collect();
        let feit = Feit::HuishoudenVastgelegd(huishouden);
        pakket.voeg_toe(&auteur, regels, moment, None, opdracht(&nieuw.binnen, feit, vervangt))?;
    }
    let dossier = pakket.dossier;
    pakket.bewaar(open, regels, moment, &concepten(None, [&nieuw.binnen.concept].into_iter()))?;
    Ok((dossier, zaak))
}

/// The household with these residents in it; none when they are in it already. How they are related is not known yet:
/// that is asked in the gesprek.
fn met_huisgenoten(open: &Open, stand: &Dossier, erbij: &[DossierId]) -> Result<Option<HuishoudenVastgelegd>, Fout> {
    let mut huishouden = stand.huishouden.waarde().cloned().unwrap_or_default();
    let waren_er = huishouden.huisgenoten.len();
    for id in erbij.iter().filter(|id| **id != stand.id) {
        let Some(ander) = open.store.dossier(*id)? else { return Err(Fout::geen_dossier()) };
        let Some(persoon) = ander.persoon.waarde() else { continue };
        if huishouden.huisgenoten.iter().any(|h| h.naam.volledig() == persoon.naam.volledig()) {
            continue;
        }
        let hoogste = huishouden.huisgenoten.iter().filter_map(|h| h.huisgenoot.parse::<u32>().ok()).max();
        huishouden.huisgenoten.push(Huisgenoot {
            huisgenoot: hoogste.unwrap_or(0).saturating_add(1).to_string(),
            naam: persoon.naam.clone(),
            geboortedatum: ander.geboortedatum().cloned(),
            relatie: RelatieHuisgenoot::Overig,
            bijzonderheden: String::new(),
        });
    }
    Ok((huishouden.huisgenoten.len() > waren_er).then_some(huishouden))
}

/// Records a question or a signal, which opens no zaak, in a new dossier or in one that is there.
pub fn nieuw_contact(open: &mut Open, regels: &Regels, moment: Moment, nieuw: NieuwContact) -> Result<DossierId, Fout> {
    let auteur = Auteur::van(open);
    let mut pakket = met_persoon(open, &auteur, regels, moment, &nieuw.binnen, nieuw.persoon)?;
    let hoogste = pakket.stand.contacten.keys().filter_map(|naam| naam.parse::<u32>().ok()).max().unwrap_or(0);
    let contact = ContactVastgelegd { contact: hoogste.saturating_add(1).to_string(), ..nieuw.contact };
    let feit = Feit::ContactVastgelegd(contact);
    pakket.voeg_toe(&auteur, regels, moment, None, opdracht(&nieuw.binnen, feit, Vec::new()))?;
    let dossier = pakket.dossier;
    pakket.bewaar(open, regels, moment, &concepten(None, [&nieuw.binnen.concept].into_iter()))?;
    Ok(dossier)
}

/// The dossier that it goes into, with the resident's data as they are now.
fn met_persoon(
    open: &Open,
    auteur: &Auteur,
    regels: &Regels,
    moment: Moment,
    binnen: &Binnengekomen,
    persoon: Persoonsgegevens,
) -> Result<Pakket, Fout> {
    let mut pakket = Pakket::open(open, binnen.dossier.unwrap_or_else(|| DossierId(klok::nieuwe_sleutel())))?;
    if binnen.dossier.is_some() && pakket.koppen.is_empty() {
        return Err(Fout::geen_dossier());
    }
    if let Some(vervangt) = te_vervangen(&pakket.stand, &persoon) {
        let feit = Feit::PersoonsgegevensVastgelegd(persoon);
        pakket.voeg_toe(auteur, regels, moment, None, opdracht(binnen, feit, vervangt))?;
    }
    Ok(pakket)
}

fn opdracht(binnen: &Binnengekomen, feit: Feit, vervangt: Vec<VastleggingId>) -> Opdracht {
    Opdracht {
        feit,
        feitdatum: binnen.feitdatum,
        feittijd: binnen.feittijd,
        kanaal: binnen.kanaal,
        vervangt,
        reden: None,
        met_brief: false,
        concept: None,
    }
}

/// The koppen that these data replace; none when the same data stand there undisputed.
fn te_vervangen(stand: &Dossier, persoon: &Persoonsgegevens) -> Option<Vec<VastleggingId>> {
    let koppen = &stand.persoon.koppen;
    let zelfde = koppen.len() == 1 && koppen[0].waarde == *persoon;
    (!zelfde).then(|| koppen.iter().map(|k| k.id).collect())
}
