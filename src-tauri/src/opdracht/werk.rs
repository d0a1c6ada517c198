//! The home screen and finding people.

use super::{Uitkomst, op_achtergrond};
use crate::batterij::{self, Batterij};
use crate::beeld::{
    AanbiederValtWeg, Bezoek, BijAanbieder, DubbelBeeld, DubbelVraag, Opdracht, Tas, TeamMeter, TrefferBeeld,
    Werkvoorraad,
};
use crate::sessie::{Open, Sessie};
use crate::vastleggen;
use chrono::NaiveDate;
use tauri::AppHandle;
use wmo::Regels;
use wmo::fase::Fase;
use wmo::feit::{AanbiederWeggevallen, Feit};
use wmo::termijn::{Termijn, TermijnSoort};
use wmo::vastlegging::{DossierId, ZaakId};

/// As many hits as one can look through.
const MEESTE_TREFFERS: usize = 20;

/// What has to be done, by deadline.
#[tauri::command]
#[specta::specta]
pub async fn werkvoorraad(app: AppHandle) -> Uitkomst<Werkvoorraad> {
    op_achtergrond(app, lees_werkvoorraad).await
}

pub(crate) fn lees_werkvoorraad(sessie: &Sessie) -> Uitkomst<Werkvoorraad> {
    let vandaag = sessie.vandaag();
    let regels = sessie.regels();
    sessie.met_open(|open| {
        // Tasks and flags depend on the day: since yesterday some have changed without a new feit.
        open.store.ververs(&regels, vandaag)?;
        let meters = lees_meters(open, &regels, vandaag)?;
        let aantal = open.store.aantal_dossiers()?;
        Ok(Werkvoorraad::van(open.store.werkvoorraad()?, &open.ik(), meters, aantal, &regels, vandaag))
    })
}

/// What goes along to the visits of today and tomorrow.
#[tauri::command]
#[specta::specta]
pub async fn tas(app: AppHandle) -> Uitkomst<Tas> {
    op_achtergrond(app, |s| lees_tas(s, batterij::lees())).await
}

pub(crate) fn lees_tas(sessie: &Sessie, batterij: Option<Batterij>) -> Uitkomst<Tas> {
    let vandaag = sessie.vandaag();
    let regels = sessie.regels();
    sessie.met_open(|open| {
        open.store.ververs(&regels, vandaag)?;
        let mut bezoeken = Vec::new();
        for zaak in open.store.lopende_zaken()? {
            // Nobody visits for a zaak of which the besluit is made but to evaluate it, and that is no gesprek.
            if matches!(zaak.fase, Fase::Besloten | Fase::Uitvoering) {
                continue;
            }
            let Some(dossier) = open.store.dossier(zaak.dossier)? else { continue };
            bezoeken.extend(Bezoek::van(open, &zaak, &dossier, &regels, vandaag)?);
        }
        Ok(Tas::van(bezoeken, batterij))
    })
}

/// How much stands on this laptop and nowhere else.
#[tauri::command]
#[specta::specta]
pub async fn niet_uitgewisseld(app: AppHandle) -> Uitkomst<u32> {
    op_achtergrond(app, |s| s.met_open(|open| Ok(u32::try_from(open.store.niet_uitgewisseld()?).unwrap_or(u32::MAX))))
        .await
}

/// Only a zaak in which a besluit can be late is read whole; the others cost nothing.
fn lees_meters(open: &Open, regels: &Regels, vandaag: NaiveDate) -> Uitkomst<TeamMeter> {
    let mut meters = Vec::new();
    for zaak in open.store.lopende_zaken()? {
        if matches!(zaak.fase, Fase::Besluitvorming | Fase::Besloten | Fase::Uitvoering) {
            let dossier = open.store.dossier(zaak.dossier)?;
            let meter = dossier.as_ref().and_then(|d| d.zaak(zaak.zaak)).and_then(|z| z.dwangsommeter(regels, vandaag));
            meters.extend(meter.map(|m| (zaak, m)));
        }
    }
    Ok(TeamMeter::van(meters, regels, vandaag))
}

/// All residents who get support from this provider now or later.
#[tauri::command]
#[specta::specta]
pub async fn bij_aanbieder(app: AppHandle, aanbieder: String) -> Uitkomst<Vec<BijAanbieder>> {
    op_achtergrond(app, move |s| lees_bij_aanbieder(s, &aanbieder)).await
}

pub(crate) fn lees_bij_aanbieder(sessie: &Sessie, aanbieder: &str) -> Uitkomst<Vec<BijAanbieder>> {
    let vandaag = sessie.vandaag();
    let regels = sessie.regels();
    sessie.met_open(|open| {
        open.store.ververs(&regels, vandaag)?;
        let mut gevonden = Vec::new();
        for zaak in open.store.lopende_zaken()? {
            let Some(dossier) = open.store.dossier(zaak.dossier)? else { continue };
            gevonden.extend(BijAanbieder::van(&zaak, &dossier, aanbieder, &regels, vandaag));
        }
        Ok(gevonden)
    })
}

/// Records in every dossier with this provider that it falls away; gives the list as it is then. One
/// dossier at a time: what was recorded stays recorded when a later one is refused.
#[tauri::command]
#[specta::specta]
pub async fn aanbieder_valt_weg(app: AppHandle, weg: AanbiederValtWeg) -> Uitkomst<Vec<BijAanbieder>> {
    op_achtergrond(app, move |s| {
        leg_wegvallen_vast(s, &weg)?;
        lees_bij_aanbieder(s, &weg.aanbieder)
    })
    .await
}

pub(crate) fn leg_wegvallen_vast(sessie: &Sessie, weg: &AanbiederValtWeg) -> Uitkomst<()> {
    let regels = sessie.regels();
    let moment = sessie.met_open(|open| Ok(open.moment()))?;
    for bewoner in lees_bij_aanbieder(sessie, &weg.aanbieder)?.into_iter().filter(|b| !b.vastgelegd) {
        let feit = Feit::AanbiederWeggevallen(AanbiederWeggevallen {
            aanbieder: weg.aanbieder.clone(),
            reden: weg.reden,
            per: weg.per,
            opvolger: weg.opvolger.clone().filter(|o| !o.trim().is_empty()),
        });
        let opdracht = Opdracht {
            feit,
            feitdatum: moment.vandaag,
            feittijd: None,
            kanaal: None,
            vervangt: Vec::new(),
            reden: None,
            met_brief: false,
            concept: None,
        };
        let plaats = (bewoner.dossier, Some(bewoner.zaak));
        sessie.met_open(|open| vastleggen::leg_vast(open, &regels, moment, plaats, vec![opdracht]))?;
    }
    Ok(())
}

/// Why a date of the worklist is what it is: the deadline with the way it was counted.
#[tauri::command]
#[specta::specta]
pub async fn waarom(
    app: AppHandle,
    dossier: DossierId,
    zaak: ZaakId,
    soort: TermijnSoort,
) -> Uitkomst<Option<Termijn>> {
    op_achtergrond(app, move |s| s.met_open(|open| Ok(open.store.termijn(dossier, zaak, soort)?))).await
}

/// Finds people by whatever part of their data somebody has at hand.
#[tauri::command]
#[specta::specta]
pub async fn zoek(app: AppHandle, vraag: String) -> Uitkomst<Vec<TrefferBeeld>> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| Ok(open.store.zoek(&vraag, MEESTE_TREFFERS)?.into_iter().map(TrefferBeeld::van).collect()))
    })
    .await
}

/// Who might already be known. A person decides.
#[tauri::command]
#[specta::specta]
pub async fn mogelijk_dubbel(app: AppHandle, kenmerken: DubbelVraag) -> Uitkomst<Vec<DubbelBeeld>> {
    op_achtergrond(app, move |s| {
        let kenmerken = kenmerken.kenmerken(s.vandaag());
        s.met_open(|open| Ok(open.store.mogelijk_dubbel(&kenmerken)?.into_iter().map(DubbelBeeld::van).collect()))
    })
    .await
}
