//! One resident's dossier as the window shows it.

use super::{GeschiedenisRegel, InzageRegel, ScanRegel, StrijdBeeld, StukRegel, ZaakView};
use super::{geschiedenis, scan, strijd, stuk};
use crate::fout::Fout;
use crate::klok;
use crate::oefenen;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{Concept, Eerder, Store};
use wmo::feit::{ContactVastgelegd, Feit, MeldingOntvangen};
use wmo::persoon::{Persoonsgegevens, Telefoonnummer};
use wmo::termijn::Termijn;
use wmo::vastlegging::{DossierId, Kanaal, VastleggingId};
use wmo::{Dossier, Regels};

/// Text that was typed and is not a vastlegging yet.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ConceptBeeld {
    /// Which field of which screen.
    pub sleutel: String,
    /// The text.
    pub tekst: String,
    /// In Dutch time: "14:32".
    pub bewaard_om: String,
}

/// A draft was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Bewaard {
    /// In Dutch time: "14:32".
    pub bewaard_om: String,
}

/// What stood in a text before.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct EerderBeeld {
    /// When, as one reads it: "14:32" today, "ma 4 januari 2027 14:32" on another day.
    pub moment: String,
    /// The text.
    pub tekst: String,
}

/// One resident's dossier.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct DossierView {
    /// The state, folded from all vastleggingen.
    pub dossier: Dossier,
    /// What follows from it per zaak, in the same order.
    pub zaken: Vec<ZaakView>,
    /// "Fatima el Amrani".
    pub naam: String,
    /// Age today; none when the date of birth is not recorded.
    pub leeftijd: Option<u32>,
    /// Telephone number as one reads it: "06 12 34 56 78".
    pub telefoon_leesbaar: Option<String>,
    /// Representation and running support that are over, by name.
    pub afgelopen: Vec<String>,
    /// Answers that contradict each other.
    pub strijd: Vec<StrijdBeeld>,
    /// All vastleggingen, newest first.
    pub geschiedenis: Vec<GeschiedenisRegel>,
    /// Who looked and who printed, newest first.
    pub inzage: Vec<InzageRegel>,
    /// All documents, newest first.
    pub stukken: Vec<StukRegel>,
    /// What came back by scan, newest first.
    pub scans: Vec<ScanRegel>,
    /// How long the whole dossier is kept (D25); none while something runs.
    pub bewaartermijn: Option<Termijn>,
    /// The providers that help now.
    pub helpt_al: Vec<String>,
    /// Drafts.
    pub concepten: Vec<ConceptBeeld>,
    /// Today.
    pub vandaag: NaiveDate,
}

/// A feit that the window wants to record.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct Opdracht {
    /// What.
    pub feit: Feit,
    /// When it happened.
    pub feitdatum: NaiveDate,
    /// The hour.
    pub feittijd: Option<NaiveTime>,
    /// How it came in or went out.
    pub kanaal: Option<Kanaal>,
    /// The koppen that the author saw on this pad.
    pub vervangt: Vec<VastleggingId>,
    /// Why it replaces, or is recorded late.
    pub reden: Option<String>,
    /// Make the letter that goes with it, store it, and put its hash into the feit.
    pub met_brief: bool,
    /// The draft that this takes the place of.
    pub concept: Option<String>,
}

/// When and how something came in, and for whom.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct Binnengekomen {
    /// Whose dossier; none opens a new one.
    pub dossier: Option<DossierId>,
    /// When it reached the gemeente.
    pub feitdatum: NaiveDate,
    /// The hour.
    pub feittijd: Option<NaiveTime>,
    /// How.
    pub kanaal: Option<Kanaal>,
    /// The draft that this takes the place of.
    pub concept: Option<String>,
}

/// A new melding, possibly of a resident who is known already.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct NieuweMelding {
    /// When, how and for whom.
    pub binnen: Binnengekomen,
    /// Who the resident is.
    pub persoon: Persoonsgegevens,
    /// The melding itself; its zaaknummer is given out here.
    pub melding: MeldingOntvangen,
    /// Residents at the same address who share the household: put down as housemates.
    pub huisgenoten: Vec<DossierId>,
}

/// A question or a signal: no melding, so no term runs (procedure 1.5).
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct NieuwContact {
    /// When, how and about whom.
    pub binnen: Binnengekomen,
    /// Who the resident is.
    pub persoon: Persoonsgegevens,
    /// What was asked or told; its name is given out here.
    pub contact: ContactVastgelegd,
}

impl DossierView {
    /// Reads everything about one dossier.
    pub fn lees(store: &Store, id: DossierId, regels: &Regels, vandaag: NaiveDate) -> Result<Self, Fout> {
        let dossier = store.dossier(id)?.ok_or_else(Fout::geen_dossier)?;
        let vastleggingen = store.vastleggingen(id)?;
        let bijlagen = store.bijlagen(id)?;
        let taken = dossier.taken(regels, vandaag);
        let persoon = dossier.persoon.waarde();
        let geschiedenis = geschiedenis::geschiedenis(&vastleggingen, regels);
        Ok(Self {
            afgelopen: afgelopen(&dossier, vandaag),
            strijd: strijd::strijd(&dossier, &vastleggingen, &geschiedenis),
            zaken: dossier.zaken.iter().map(|z| ZaakView::van(z, &dossier, &taken, regels, vandaag)).collect(),
            naam: persoon.map(|p| p.naam.volledig()).unwrap_or_default(),
            leeftijd: dossier.geboortedatum().map(|g| g.leeftijd(vandaag)),
            telefoon_leesbaar: persoon.and_then(|p| p.telefoon.as_ref()).map(Telefoonnummer::leesbaar),
            geschiedenis,
            inzage: geschiedenis::inzage(store.inzage(id)?),
            stukken: stuk::stukken(&bijlagen, &vastleggingen, &dossier, oefenen::is_oefenbestand(store)?),
            scans: scan::scans(&bijlagen),
            concepten: store.concepten(Some(id))?.iter().map(ConceptBeeld::van).collect(),
            bewaartermijn: dossier.bewaartermijn(regels, vandaag),
            helpt_al: dossier.aanbieders_nu(vandaag).into_iter().map(str::to_owned).collect(),
            vandaag,
            dossier,
        })
    }
}

/// What ended before today: a last day counts as a whole.
fn afgelopen(dossier: &Dossier, vandaag: NaiveDate) -> Vec<String> {
    let namens = dossier.vertegenwoordigingen.iter().filter_map(|(naam, v)| Some((naam, v.waarde()?.tot)));
    let hulp = dossier.bestaande_ondersteuning.iter().filter_map(|(naam, o)| Some((naam, o.vastgelegd.waarde()?.tot)));
    namens.chain(hulp).filter(|(_, tot)| tot.is_some_and(|tot| tot < vandaag)).map(|(naam, _)| naam.clone()).collect()
}

impl EerderBeeld {
    pub(crate) fn van(eerder: Eerder, vandaag: NaiveDate) -> Self {
        let moment =
            if klok::dag(eerder.moment) == vandaag { klok::uur(eerder.moment) } else { klok::leesbaar(eerder.moment) };
        Self { moment, tekst: eerder.tekst }
    }
}

impl ConceptBeeld {
    pub(crate) fn van(concept: &Concept) -> Self {
        Self { sleutel: concept.sleutel.clone(), tekst: concept.tekst.clone(), bewaard_om: klok::uur(concept.moment) }
    }
}
