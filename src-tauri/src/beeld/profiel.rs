//! What differs per gemeente, as far as the window shows it.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use wmo::Regels;
use wmo::profiel::{Dekking, Zorgvraag};

/// A contracted provider.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct AanbiederBeeld {
    /// Name, as in the profile.
    pub naam: String,
    /// Until when the contract surely holds, as one reads it: "31 december 2026".
    pub contract_tot: String,
    /// Helps the resident already: the first proposal, and no more than that.
    pub helpt_al: bool,
    /// The profile does not say whether the contract holds for this specialisme too: ask.
    pub navragen: bool,
}

/// The choice of a provider for one line.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct AanbodBeeld {
    /// All that can deliver it; who already helps comes first.
    pub aanbieders: Vec<AanbiederBeeld>,
    /// There are fewer than the gemeente wants to offer; for contractmanagement.
    pub te_weinig: Option<String>,
}

/// The gemeente.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ProfielView {
    /// Name.
    pub gemeente: String,
    /// Colour of buttons, links and headings: "#1d4e89".
    pub accent: String,
    /// Telephone number for residents.
    pub telefoon: String,
    /// Where free, independent support is found.
    pub clientondersteuning: String,
    /// Its telephone number.
    pub clientondersteuning_telefoon: String,
    /// A resident may sign on the screen (Awb 2:18).
    pub tekenen_op_scherm: bool,
    /// All providers that the gemeente ever contracted, by name.
    pub aanbieders: Vec<String>,
}

impl ProfielView {
    /// What the window shows of the profile.
    pub fn van(regels: &Regels, vandaag: NaiveDate) -> Self {
        let p = &regels.profiel;
        Self {
            gemeente: p.gemeente.naam.clone(),
            accent: p.kleuren.accent.hex(),
            telefoon: p.gemeente.telefoon.clone(),
            clientondersteuning: p.clientondersteuning.naam.clone(),
            clientondersteuning_telefoon: p.clientondersteuning.telefoon.clone(),
            tekenen_op_scherm: p.tekenen_op_scherm(vandaag),
            aanbieders: {
                let mut namen: Vec<String> = p.aanbieders.iter().map(|a| a.naam.clone()).collect();
                namen.sort_by_key(|n| n.to_lowercase());
                namen.dedup();
                namen
            },
        }
    }
}

impl AanbodBeeld {
    /// All providers that are contracted for this on this day.
    pub fn voor(vraag: Zorgvraag, op: NaiveDate, helpt_al: &[String], regels: &Regels) -> Self {
        let helpt_al: Vec<&str> = helpt_al.iter().map(String::as_str).collect();
        let keuze = regels.profiel.keuze(vraag, op, &helpt_al);
        let aanbieders = keuze.aanbod.into_iter().map(|a| AanbiederBeeld {
            naam: a.aanbieder.naam.clone(),
            contract_tot: a.contract.tot_label(),
            helpt_al: a.helpt_al,
            navragen: vraag.specialisme.is_some() && a.dekking == Dekking::Onbekend,
        });
        Self { aanbieders: aanbieders.collect(), te_weinig: keuze.te_weinig }
    }
}
