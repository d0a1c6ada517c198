//! Who recorded what and when.

use super::samenvatting::samenvatting;
use super::woorden;
use crate::fout::Fout;
use crate::klok;
use crate::sessie::Open;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use specta::Type;
use std::collections::{BTreeMap, BTreeSet};
use store::InzageSoort;
use stukken::{Inzagekeer, Inzagewijze, Stukje, vergelijk_woorden};
use wmo::fase::Fase;
use wmo::tekst::datum_kort;
use wmo::vastlegging::{DossierId, Kanaal, MedewerkerId, Pad, Rol, VastleggingId, ZaakId};
use wmo::{Dossier, FeitSoort, Regels, Vastlegging};

/// One vastlegging in the geschiedenis, or one time that somebody looked.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct GeschiedenisRegel {
    /// Which vastlegging.
    pub id: VastleggingId,
    /// In which zaak.
    pub zaak: Option<ZaakId>,
    /// Code of the feit.
    pub soort: String,
    /// "Melding ontvangen".
    pub label: String,
    /// What it says, on one line.
    pub samenvatting: String,
    /// When it happened in the world.
    pub feitdatum: NaiveDate,
    /// As one reads it: "ma 4 januari 2027".
    pub feitdatum_leesbaar: String,
    /// When it was recorded.
    pub vastgelegd_op: DateTime<Utc>,
    /// In Dutch time: "ma 4 januari 2027 14:32".
    pub vastgelegd_leesbaar: String,
    /// Who recorded it.
    pub door: String,
    /// In which role.
    pub rol: Rol,
    /// How it came in or went out.
    pub kanaal: Option<Kanaal>,
    /// In words: "per telefoon".
    pub kanaal_label: Option<String>,
    /// A later one replaced it.
    pub vervangen: bool,
    /// Which earlier ones it replaces.
    pub vervangt: Vec<VastleggingId>,
    /// What differs from the last of those, word by word; empty when it replaces nothing that is here.
    pub verschil: Vec<Stukje>,
    /// Why.
    pub reden: Option<String>,
    /// The question that it answers, as long as it stands: then it can lapse.
    pub vervalbaar: Option<Pad>,
}

/// Somebody looked at the dossier or at a document, or printed it.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct InzageRegel {
    /// In Dutch time: "ma 4 januari 2027 14:32".
    pub moment_leesbaar: String,
    /// Who.
    pub door: String,
    /// What: "Dossier geopend".
    pub wat: String,
}

/// All vastleggingen, newest first.
pub(crate) fn geschiedenis(vastleggingen: &[Vastlegging], regels: &Regels) -> Vec<GeschiedenisRegel> {
    let vervangen: BTreeSet<VastleggingId> = vastleggingen.iter().flat_map(|v| v.vervangt.iter().copied()).collect();
    let mut rij: Vec<&Vastlegging> = vastleggingen.iter().collect();
    rij.sort_by_key(|v| std::cmp::Reverse((v.vastgelegd_op, v.id)));
    let verschil = |v: &Vastlegging| {
        let oud = vastleggingen.iter().filter(|o| v.vervangt.contains(&o.id)).max_by_key(|o| (o.vastgelegd_op, o.id));
        let regel = |v: &Vastlegging| samenvatting(&v.feit, regels);
        oud.map(|oud| vergelijk_woorden(&regel(oud), &regel(v))).unwrap_or_default()
    };
    rij.into_iter()
        .map(|v| GeschiedenisRegel {
            id: v.id,
            zaak: v.zaak,
            soort: v.feit.soort().map_or_else(String::new, |s| s.code().to_owned()),
            label: v.feit.soort().map_or("Onbekend", FeitSoort::label).to_owned(),
            samenvatting: samenvatting(&v.feit, regels),
            feitdatum: v.feitdatum,
            feitdatum_leesbaar: datum_kort(v.feitdatum),
            vastgelegd_op: v.vastgelegd_op,
            vastgelegd_leesbaar: klok::leesbaar(v.vastgelegd_op),
            door: v.door.naam.clone(),
            rol: v.door.rol,
            kanaal: v.kanaal,
            kanaal_label: v.kanaal.map(|k| woorden::kanaal(k).to_owned()),
            vervangen: vervangen.contains(&v.id),
            vervangt: v.vervangt.clone(),
            verschil: verschil(v),
            reden: v.reden.clone(),
            vervalbaar: (!vervangen.contains(&v.id) && !matches!(v.feit.soort(), None | Some(FeitSoort::Vervallen)))
                .then(|| v.pad.clone()),
        })
        .collect()
}

/// Who looked and who printed, newest first.
pub(crate) fn inzage(regels: Vec<store::Inzage>) -> Vec<InzageRegel> {
    let wat = |inzage: &store::Inzage| match inzage.soort {
        InzageSoort::Ingezien => "Dossier ingezien".to_owned(),
        InzageSoort::Afgedrukt => format!("Geopend om te lezen of te printen: {}", inzage.wat),
        InzageSoort::Uitgevoerd => format!("Buiten Keukentafel bewaard: {}", inzage.wat),
    };
    regels
        .iter()
        .rev()
        .map(|i| InzageRegel { moment_leesbaar: klok::leesbaar(i.moment), door: i.naam.clone(), wat: wat(i) })
        .collect()
}

/// The log of a dossier for the letter that tells the resident of it, with what each one is in this
/// dossier: as what he recorded something, or else what the user of this computer is. The log has no
/// reasons: for what somebody looked follows from the work of that day and from what he recorded.
pub(crate) fn keren(open: &Open, dossier: DossierId, regels: &Regels) -> Result<Vec<Inzagekeer>, Fout> {
    let vastleggingen = open.store.vastleggingen(dossier)?;
    let mut werk: BTreeMap<NaiveDate, &'static str> = BTreeMap::new();
    let mut waarvoor = |dag: NaiveDate, wie: MedewerkerId| {
        let werk = *werk.entry(dag).or_insert_with(|| werk_op(dag, dossier, &vastleggingen, regels));
        match opgeschreven(dag, wie, &vastleggingen) {
            Some(feiten) => format!("{werk}; schreef op: {feiten}"),
            None => werk.to_owned(),
        }
    };
    let rol = |wie: MedewerkerId| {
        let vastgelegd = vastleggingen.iter().rfind(|v| v.door.id == wie).map(|v| v.door.rol);
        vastgelegd.or_else(|| open.gebruiker.rollen.first().copied().filter(|_| wie == open.medewerker))
    };
    let keer = |i: store::Inzage| Inzagekeer {
        dag: klok::dag(i.moment),
        waarvoor: waarvoor(klok::dag(i.moment), i.medewerker),
        functie: rol(i.medewerker).map_or("medewerker van de gemeente", functie).to_owned(),
        naam: i.naam,
        wijze: match i.soort {
            InzageSoort::Ingezien => Inzagewijze::Ingezien,
            InzageSoort::Afgedrukt => Inzagewijze::Afgedrukt,
            InzageSoort::Uitgevoerd => Inzagewijze::Uitgevoerd,
        },
        stuk: i.wat,
    };
    Ok(open.store.inzage(dossier)?.into_iter().map(keer).collect())
}

/// The work on the question of the resident that was going on at the end of this day.
fn werk_op(dag: NaiveDate, dossier: DossierId, alle: &[Vastlegging], regels: &Regels) -> &'static str {
    let toen: Vec<Vastlegging> = alle.iter().filter(|v| klok::dag(v.vastgelegd_op) <= dag).cloned().collect();
    let stand = Dossier::vouw(dossier, &toen);
    let open = |fase: &Fase| !matches!(fase, Fase::VervallenFout | Fase::Afgesloten);
    let fase = stand.zaken.iter().rev().map(|zaak| zaak.fase(&stand, regels, dag)).find(open);
    match fase {
        Some(Fase::Melding) => "je melding opnemen en een gesprek afspreken",
        Some(Fase::Onderzoek) => "je vraag onderzoeken",
        Some(Fase::VerslagConcept) => "het verslag van het onderzoek maken",
        Some(Fase::VerslagUit) => "je antwoord op het verslag verwerken",
        Some(Fase::Besluitvorming) => "een besluit nemen over je aanvraag",
        Some(Fase::Besloten) => "het besluit uitvoeren, of een vraag of bezwaar daarover",
        Some(Fase::Uitvoering) => "je ondersteuning volgen",
        Some(Fase::VervallenFout | Fase::Afgesloten) | None => "je dossier bijhouden",
    }
}

/// What somebody recorded on this day, each kind once. By name: what is recorded together has no order.
fn opgeschreven(dag: NaiveDate, wie: MedewerkerId, alle: &[Vastlegging]) -> Option<String> {
    let die_dag = alle.iter().filter(|v| v.door.id == wie && klok::dag(v.vastgelegd_op) == dag);
    let labels: BTreeSet<String> = die_dag.filter_map(|v| Some(v.feit.soort()?.label().to_lowercase())).collect();
    (!labels.is_empty()).then(|| labels.into_iter().collect::<Vec<_>>().join(", "))
}

/// A role as the resident reads it.
fn functie(rol: Rol) -> &'static str {
    match rol {
        Rol::Wijkwerker => "wijkwerker",
        Rol::Consulent => "Wmo-consulent",
        Rol::Beslisser => "beslist namens de gemeente",
        Rol::Administratie => "administratie",
        Rol::Bezwaarbehandelaar => "behandelt bezwaren",
        Rol::Privacyrol => "let op de privacy",
    }
}
