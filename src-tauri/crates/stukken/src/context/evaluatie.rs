//! An evaluation of the support (procedure 1.11, 3.15).

use super::verdieping::{Doel, Meting, doelen, meting};
use super::{Bron, dag, gevuld};
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::dossier::Doel as DoelInDossier;
use wmo::feit::Doelbehaald;
use wmo::tekst::opsomming;
use wmo::termijn::TermijnSoort;

/// What was talked over.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Evaluatie {
    datum: String,
    product: Option<String>,
    deelnemers: Option<String>,
    doelen: Vec<Terugblik>,
    zelfredzaam: Option<Meting>,
    nieuwe_doelen: Vec<Doel>,
    conclusie: Option<String>,
    volgende: Option<String>,
}

/// How one goal goes.
#[derive(Debug, Serialize, Deserialize)]
struct Terugblik {
    tekst: String,
    periode: Option<String>,
    voortgang: Option<String>,
    /// "Dit doel is gehaald."
    behaald: Option<String>,
    toelichting: Option<String>,
}

impl Evaluatie {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let zaak = bron.zaak;
        let kop = zaak
            .uitvoering
            .evaluaties
            .iter()
            .filter(|(naam, _)| bron.gaat_over(naam))
            .filter_map(|(_, e)| e.laatste())
            .max_by_key(|k| k.feitdatum)
            .ok_or(StukFout::Ontbreekt("de evaluatie die is gehouden"))?;
        let evaluatie = &kop.waarde;
        let regel = bron.toegekend().find(|r| Some(&r.regel) == evaluatie.regel.as_ref());
        let deelnemers: Vec<String> = evaluatie
            .deelnemers
            .iter()
            .map(|a| if a.rol.trim().is_empty() { a.naam.clone() } else { format!("{} ({})", a.naam, a.rol) })
            .collect();
        let terugblik = evaluatie.voortgang.iter().map(|v| {
            let doel = zaak.doelen.get(&v.doel);
            let behaald = doel.and_then(|d| d.behaald.waarde());
            Terugblik {
                tekst: doel.and_then(tekst).unwrap_or_else(|| "Doel".to_owned()),
                periode: doel.and_then(super::verdieping::periode),
                voortgang: gevuld(Some(&v.voortgang)),
                behaald: behaald.map(|b| uitkomst(b.behaald).to_owned()),
                toelichting: behaald.and_then(|b| gevuld(Some(&b.toelichting))),
            }
        });
        let besproken = |naam: &str| evaluatie.voortgang.iter().any(|v| v.doel == naam);
        let mut van_nu = zaak.zrm.values().filter_map(|m| m.laatste()).filter(|m| m.feitdatum == kop.feitdatum);
        Ok(Self {
            datum: dag(kop.feitdatum),
            product: regel.map(|r| bron.regels.profiel.productnaam(r.product).to_lowercase()),
            deelnemers: (!deelnemers.is_empty()).then(|| opsomming(&deelnemers)),
            doelen: terugblik.collect(),
            zelfredzaam: van_nu.next_back().map(|m| meting(bron, m)),
            nieuwe_doelen: doelen(zaak.doelen.iter().filter(|(naam, doel)| {
                !besproken(naam) && doel.vastgesteld.laatste().is_some_and(|k| k.feitdatum >= kop.feitdatum)
            })),
            conclusie: gevuld(Some(&evaluatie.conclusie)),
            volgende: volgende(bron, regel),
        })
    }
}

fn tekst(doel: &DoelInDossier) -> Option<String> {
    let bijgesteld = doel.bijgesteld.waarde().map(|d| d.tekst.clone());
    bijgesteld.or_else(|| doel.vastgesteld.waarde().map(|d| d.tekst.clone()))
}

fn uitkomst(behaald: Doelbehaald) -> &'static str {
    match behaald {
        Doelbehaald::Geheel => "Dit doel is gehaald.",
        Doelbehaald::Deels => "Dit doel is voor een deel gehaald.",
        Doelbehaald::Niet => "Dit doel is nog niet gehaald.",
        Doelbehaald::Vervallen => "Dit is geen doel meer.",
    }
}

/// When the next evaluation of this line is due (D19, D20).
fn volgende(bron: &Bron<'_>, regel: Option<&wmo::product::Productregel>) -> Option<String> {
    let regel = regel?;
    let evaluatie = |soort| matches!(soort, TermijnSoort::EvaluatieTraject2 | TermijnSoort::EvaluatieTraject3);
    bron.zaak
        .termijnen(bron.regels, bron.datum)
        .into_iter()
        .filter(|t| evaluatie(t.soort) && t.voldaan_op.is_none() && t.bij.as_deref() == Some(&regel.regel))
        .map(|t| dag(t.uiterlijk))
        .next()
}
