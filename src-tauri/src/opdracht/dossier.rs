//! One dossier: read, test, record, keep drafts.

use super::{Uitkomst, op_achtergrond};
use crate::beeld::{
    Bewaard, ConceptBeeld, DossierView, EerderBeeld, MeekijkBeeld, NieuwContact, NieuweMelding, Opdracht, Samenvoeging,
};
use crate::fout::Fout;
use crate::klok;
use crate::samenvoegen;
use crate::sessie::Sessie;
use crate::vastleggen;
use store::InzageSoort;
use tauri::AppHandle;
use wmo::besluitcontrole::Controlepunt;
use wmo::dossier::Alsdan;
use wmo::feit::BesluitGenomen;
use wmo::toets::Toets;
use wmo::vastlegging::{DossierId, ZaakId};

/// Opens a new zaak, in a new dossier or in one that is there.
#[tauri::command]
#[specta::specta]
pub async fn nieuwe_melding(app: AppHandle, melding: NieuweMelding) -> Uitkomst<DossierView> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| {
            let moment = open.moment();
            let (dossier, _) = vastleggen::nieuwe_melding(open, &s.regels(), moment, melding)?;
            DossierView::lees(&open.store, dossier, &s.regels(), moment.vandaag)
        })
    })
    .await
}

/// Records a question or a signal that is no melding, in a new dossier or in one that is there.
#[tauri::command]
#[specta::specta]
pub async fn nieuw_contact(app: AppHandle, contact: NieuwContact) -> Uitkomst<DossierView> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| {
            let moment = open.moment();
            let dossier = vastleggen::nieuw_contact(open, &s.regels(), moment, contact)?;
            DossierView::lees(&open.store, dossier, &s.regels(), moment.vandaag)
        })
    })
    .await
}

/// Opens one dossier. That somebody looked is noted first.
#[tauri::command]
#[specta::specta]
pub async fn dossier(app: AppHandle, dossier: DossierId) -> Uitkomst<DossierView> {
    op_achtergrond(app, move |s| lees_dossier(s, dossier)).await
}

pub(crate) fn lees_dossier(sessie: &Sessie, dossier: DossierId) -> Uitkomst<DossierView> {
    sessie.met_open(|open| {
        open.noteer_inzage(dossier, InzageSoort::Ingezien, "")?;
        DossierView::lees(&open.store, dossier, &sessie.regels(), open.vandaag())
    })
}

/// What the resident sees who looks along: recorded text of this zaak, and nothing beside it.
#[tauri::command]
#[specta::specta]
pub async fn meekijk(app: AppHandle, dossier: DossierId, zaak: ZaakId) -> Uitkomst<MeekijkBeeld> {
    op_achtergrond(app, move |s| {
        let stand = s.met_open(|open| open.store.dossier(dossier)?.ok_or_else(Fout::geen_dossier))?;
        let zaak = stand.zaak(zaak).ok_or_else(Fout::geen_dossier)?;
        Ok(MeekijkBeeld::van(zaak, &stand, &s.regels(), klok::vandaag()))
    })
    .await
}

/// May this be recorded now?
#[tauri::command]
#[specta::specta]
pub async fn toets(app: AppHandle, dossier: DossierId, zaak: Option<ZaakId>, opdracht: Opdracht) -> Uitkomst<Toets> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| vastleggen::toets(open, &s.regels(), open.moment(), (dossier, zaak), &opdracht))
    })
    .await
}

/// What would happen if all of this were recorded: deadlines, tasks, and what differs from today. The
/// feiten may lie ahead. Nothing is recorded.
#[tauri::command]
#[specta::specta]
pub async fn als(
    app: AppHandle,
    dossier: DossierId,
    zaak: Option<ZaakId>,
    opdrachten: Vec<Opdracht>,
) -> Uitkomst<Alsdan> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| vastleggen::als(open, &s.regels(), open.moment(), (dossier, zaak), &opdrachten))
    })
    .await
}

/// Looks over a besluit, recorded or being written, as if its letter went out today.
#[tauri::command]
#[specta::specta]
pub async fn besluitcontrole(
    app: AppHandle,
    dossier: DossierId,
    zaak: ZaakId,
    besluit: BesluitGenomen,
) -> Uitkomst<Vec<Controlepunt>> {
    op_achtergrond(app, move |s| {
        let stand = s.met_open(|open| open.store.dossier(dossier)?.ok_or_else(Fout::geen_dossier))?;
        let zaak = stand.zaak(zaak).ok_or_else(Fout::geen_dossier)?;
        Ok(zaak.besluitcontrole(&stand, &besluit, &s.regels(), s.vandaag()))
    })
    .await
}

/// Records all of it or nothing, and gives the dossier as it is then.
#[tauri::command]
#[specta::specta]
pub async fn leg_vast(
    app: AppHandle,
    dossier: DossierId,
    zaak: Option<ZaakId>,
    opdrachten: Vec<Opdracht>,
) -> Uitkomst<DossierView> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| {
            let moment = open.moment();
            vastleggen::leg_vast(open, &s.regels(), moment, (dossier, zaak), opdrachten)?;
            DossierView::lees(&open.store, dossier, &s.regels(), moment.vandaag)
        })
    })
    .await
}

/// Records one answer in the place of all that contradict each other, and gives the dossier as it is then.
#[tauri::command]
#[specta::specta]
pub async fn voeg_samen(app: AppHandle, dossier: DossierId, keuze: Samenvoeging) -> Uitkomst<DossierView> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| {
            let moment = open.moment();
            samenvoegen::voeg_samen(open, &s.regels(), moment, dossier, &keuze)?;
            DossierView::lees(&open.store, dossier, &s.regels(), moment.vandaag)
        })
    })
    .await
}

/// Keeps what was typed; on the disk when this answers.
#[tauri::command]
#[specta::specta]
pub async fn bewaar_concept(
    app: AppHandle,
    dossier: Option<DossierId>,
    sleutel: String,
    tekst: String,
) -> Uitkomst<Bewaard> {
    op_achtergrond(app, move |s| {
        let nu = klok::nu();
        s.met_open(|open| Ok(open.store.bewaar_concept(dossier, &sleutel, &tekst, nu)?))?;
        Ok(Bewaard { bewaard_om: klok::uur(nu) })
    })
    .await
}

/// Drafts that belong to no dossier yet.
#[tauri::command]
#[specta::specta]
pub async fn concepten(app: AppHandle) -> Uitkomst<Vec<ConceptBeeld>> {
    op_achtergrond(app, |s| s.met_open(|open| Ok(open.store.concepten(None)?.iter().map(ConceptBeeld::van).collect())))
        .await
}

/// What stood in a text before, oldest first.
#[tauri::command]
#[specta::specta]
pub async fn journaal(app: AppHandle, dossier: Option<DossierId>, sleutel: String) -> Uitkomst<Vec<EerderBeeld>> {
    op_achtergrond(app, move |s| {
        let vandaag = klok::vandaag();
        s.met_open(|open| {
            Ok(open.store.journaal(dossier, &sleutel)?.into_iter().map(|e| EerderBeeld::van(e, vandaag)).collect())
        })
    })
    .await
}

/// Keeps a text as it stands in the journaal, before another takes its place.
#[tauri::command]
#[specta::specta]
pub async fn houd_in_journaal(
    app: AppHandle,
    dossier: Option<DossierId>,
    sleutel: String,
    tekst: String,
) -> Uitkomst<()> {
    op_achtergrond(app, move |s| {
        s.met_open(|open| Ok(open.store.houd_in_journaal(dossier, &sleutel, &tekst, klok::nu())?))
    })
    .await
}

/// Throws a draft away.
#[tauri::command]
#[specta::specta]
pub async fn wis_concept(app: AppHandle, dossier: Option<DossierId>, sleutel: String) -> Uitkomst<()> {
    op_achtergrond(app, move |s| s.met_open(|open| Ok(open.store.wis_concept(dossier, &sleutel)?))).await
}
