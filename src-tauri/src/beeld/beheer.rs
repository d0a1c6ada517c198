//! What the screen of this laptop asks and shows.

use super::Stand;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use wmo::profiel::{Dekking, Instelling, Profiel, Zorgvraag};
use wmo::reeks::Reeks;
use wmo::tekst::datum_kort;
use wmo::vastlegging::Rol;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A passphrase.
#[derive(Deserialize, Type, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct Wachtzin(pub String);

/// The old passphrase and the new one.
#[derive(Deserialize, Type, Zeroize, ZeroizeOnDrop)]
pub struct Wachtzinwijziging {
    /// The one of now.
    pub oud: String,
    /// The one from now on.
    pub nieuw: String,
}

/// Who is in, as it has to be.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct Medewerkerwijziging {
    /// Name.
    pub naam: String,
    /// What this person may do.
    pub rollen: Vec<Rol>,
}

/// How far long work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Beheerstap {
    /// What is going on.
    pub wat: Beheerwerk,
    /// How much of it is done.
    pub gedaan: u32,
    /// How much there is; none when that is not known.
    pub totaal: u32,
}

/// What long work is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Beheerwerk {
    /// Bytes are copied.
    Kopieren,
    /// What was copied is looked over.
    Keuren,
    /// Documents are written.
    Schrijven,
}

/// A backup copy that was made.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Reservekopie {
    /// Its folder.
    pub map: String,
    /// How many vastleggingen it holds.
    pub vastleggingen: u32,
}

/// A backup copy that was put back.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Terugzetting {
    /// How things stand: locked, to be opened with the passphrase of the copy.
    pub stand: Stand,
    /// How many vastleggingen it holds.
    pub vastleggingen: u32,
    /// The name of the file of before, which stays beside it; none when there was none.
    pub eerder: Option<String>,
}

/// What looking over the file found.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Bestandskeuring {
    /// How many vastleggingen were read.
    pub vastleggingen: u32,
    /// What is wrong, in sentences; empty when all is well.
    pub gebreken: Vec<String>,
    /// Lists that do not follow from the vastleggingen: making them again mends that.
    pub te_herbouwen: u32,
}

/// A dossier that was written to a folder.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct DossierExport {
    /// The folder.
    pub map: String,
    /// How many documents are in it.
    pub stukken: u32,
    /// How many vastleggingen are in it.
    pub vastleggingen: u32,
}

/// What the profile of the gemeente says on one day.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ProfielOpDag {
    /// The day.
    pub dag: NaiveDate,
    /// As one reads it.
    pub dag_leesbaar: String,
    /// The way of granting that holds on that day; none outside all of them.
    pub stelsel: Option<Profielregel>,
    /// The ways of granting of other days.
    pub andere_stelsels: Vec<Profielregel>,
    /// What can be granted, with who delivers it.
    pub producten: Vec<ProfielProduct>,
    /// The norms that the gemeente set for itself.
    pub normen: Vec<Profielregel>,
    /// What is still to be filled in.
    pub open_punten: Vec<Profielregel>,
}

/// One line of the profile.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Profielregel {
    /// What it says, in a sentence.
    pub zin: String,
    /// From when to when, or for which field.
    pub waar: String,
    /// Where it is written; empty when that is not told.
    pub bron: String,
}

/// A product on one day.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ProfielProduct {
    /// As the gemeente calls it.
    pub naam: String,
    /// Who is contracted for it.
    pub aanbieders: Vec<ProfielAanbieder>,
}

/// A contracted provider on one day.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ProfielAanbieder {
    /// Name.
    pub naam: String,
    /// Until when the contract surely holds: "31 december 2026".
    pub contract_tot: String,
    /// The profile does not say for which traject.
    pub navragen: bool,
}

impl ProfielOpDag {
    /// What holds on this day.
    pub fn van(p: &Profiel, dag: NaiveDate) -> Self {
        let nu = p.stelsels.op(dag);
        let stelsel = |s: &wmo::profiel::Stelsel| Profielregel {
            zin: format!("{}. {}", s.naam, s.zin),
            waar: match s.geldig_tot {
                Some(tot) => format!("besluiten van {} tot en met {}", datum_kort(s.geldig_van), datum_kort(tot)),
                None => format!("besluiten vanaf {}", datum_kort(s.geldig_van)),
            },
            bron: s.bron.clone(),
        };
        let producten = nu.into_iter().flat_map(|s| &s.producten).map(|product| {
            let keuze = p.keuze(Zorgvraag { product: *product, specialisme: None }, dag, &[]);
            let aanbieders = keuze.aanbod.iter().map(|a| ProfielAanbieder {
                naam: a.aanbieder.naam.clone(),
                contract_tot: a.contract.tot_label(),
                navragen: a.dekking == Dekking::Onbekend,
            });
            ProfielProduct { naam: p.productnaam(*product).to_owned(), aanbieders: aanbieders.collect() }
        });
        Self {
            dag,
            dag_leesbaar: datum_kort(dag),
            stelsel: nu.map(stelsel),
            andere_stelsels: p.stelsels.alle().iter().filter(|s| !s.geldt_op(dag)).map(stelsel).collect(),
            producten: producten.collect(),
            normen: normen(p, dag),
            open_punten: p
                .open_punten
                .iter()
                .map(|o| Profielregel { zin: o.zin.clone(), waar: o.veld.clone(), bron: String::new() })
                .collect(),
        }
    }
}

fn normen(p: &Profiel, dag: NaiveDate) -> Vec<Profielregel> {
    fn regel<T>(reeks: &Reeks<Instelling<T>>, dag: NaiveDate) -> Profielregel {
        let norm = reeks.op(dag);
        // A choice for every day has no first one.
        let waar =
            if norm.vanaf == NaiveDate::MIN { String::new() } else { format!("vanaf {}", datum_kort(norm.vanaf)) };
        Profielregel { zin: norm.zin.clone(), waar, bron: norm.bron.clone() }
    }
    let n = &p.servicenormen;
    let enkel = [
        &n.bevestiging_werkdagen,
        &n.hersteltermijn_werkdagen,
        &n.zienswijze_werkdagen,
        &n.verdaging_dagen,
        &n.spoed_uren,
        &n.wijziging_weken,
        &n.verlenging_signaal_weken,
    ];
    let mut alle: Vec<Profielregel> = enkel.into_iter().map(|reeks| regel(reeks, dag)).collect();
    alle.push(regel(&n.herinnering_verslag_werkdagen, dag));
    alle
}

#[cfg(test)]
mod tests {
    use super::*;
    use wmo::Regels;

    #[test]
    fn the_profile_of_another_day_shows_what_held_then() {
        let profiel = Regels::ingebouwd("almere").unwrap().profiel;
        let op = |dag: &str| ProfielOpDag::van(&profiel, dag.parse().unwrap());
        let nu = op("2026-11-24");
        assert!(nu.stelsel.is_some() && !nu.producten.is_empty() && nu.normen.len() == 8);
        assert!(nu.producten.iter().any(|p| !p.aanbieders.is_empty()));
        assert!(nu.normen.iter().all(|n| !n.zin.is_empty() && !n.bron.is_empty()));
        let toen = op("2020-03-01");
        assert_ne!(toen.stelsel, nu.stelsel, "another stelsel held in 2020");
        assert!(toen.andere_stelsels.contains(nu.stelsel.as_ref().unwrap()));
        // A day before everything: nothing holds, and nothing falls over.
        assert_eq!(op("1900-01-01").stelsel, None);
    }
}
