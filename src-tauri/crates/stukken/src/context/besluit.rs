//! What a beschikking tells.

use super::{Bron, dag, dag_lang, gevuld, regel::Regel};
use crate::{StukFout, StukSoort};
use serde::{Deserialize, Serialize};
use wmo::feit::{Afwijzingsgrond, BesluitGenomen, BesluitSoort};
use wmo::product::Leveringsvorm;
use wmo::termijn::{self, TermijnSoort};

/// What a beschikking tells.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Besluit {
    gedeeltelijk: bool,
    aanvraag_op: Option<String>,
    verslag_op: Option<String>,
    verslag_versie: Option<u32>,
    gesprek_op: Option<String>,
    motivering: String,
    gronden: Vec<Grond>,
    regels: Vec<Regel>,
    gevraagd: Vec<Regel>,
    opmerkingen: Option<String>,
    antwoord: Option<String>,
    zienswijze: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Grond {
    titel: String,
    uitleg: String,
    artikel: String,
}

/// Who signs in the name of the college (Awb 10:10).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ondertekenaar {
    naam: String,
    functie: String,
}

impl Ondertekenaar {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let mandaat = &genomen(bron)?.mandaat;
        Ok(Self { naam: mandaat.naam.clone(), functie: mandaat.functie.clone() })
    }
}

/// Until when bezwaar is possible (Awb 6:7, 6:8).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Rechtsmiddel {
    pub(super) bezwaar_tot: String,
}

impl Rechtsmiddel {
    /// From the date on the letter: that is the day of sending (Awb 3:41).
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        Ok(Self { bezwaar_tot: dag_lang(termijn::bereken(TermijnSoort::Bezwaar, bron.datum, bron.regels).uiterlijk) })
    }
}

/// The besluit that the letter names, or else the latest one.
fn genomen<'a>(bron: &Bron<'a>) -> Result<&'a BesluitGenomen, StukFout> {
    let gezocht = |naam: &str| bron.gegevens.besluit.is_none_or(|b| b == naam);
    let besluiten = bron.zaak.besluiten.iter().filter(|b| gezocht(&b.besluit));
    besluiten.filter_map(|b| b.genomen.waarde()).next_back().ok_or(StukFout::Ontbreekt("het besluit"))
}

impl Besluit {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let Bron { zaak, regels, datum, .. } = *bron;
        let besluit = genomen(bron)?;
        if (bron.soort == StukSoort::BeschikkingAfwijzing) != (besluit.soort == BesluitSoort::Afwijzing) {
            return Err(StukFout::AnderBesluit);
        }
        if besluit.regels.iter().any(|r| r.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget)) {
            return Err(StukFout::GeenPgbBrief);
        }
        let reactie = zaak.reactie.waarde();
        let verslag = zaak.verslagen.iter().rev().find_map(|v| v.verstrekt.laatste());
        let gesprek = zaak.gesprekken.iter().filter_map(|g| {
            let kop = g.uitkomst.laatste()?;
            matches!(kop.waarde, wmo::dossier::GesprekUitkomst::Gevoerd(_)).then_some(kop.feitdatum)
        });
        Ok(Self {
            gedeeltelijk: besluit.soort == BesluitSoort::GedeeltelijkeToekenning,
            aanvraag_op: zaak.aanvraag_ontvangen_op().map(dag),
            verslag_op: verslag.map(|k| dag(k.feitdatum)),
            verslag_versie: verslag.map(|k| k.waarde.versie),
            gesprek_op: gesprek.max().map(dag),
            motivering: besluit.motivering.clone(),
            gronden: besluit.gronden.iter().copied().map(grond).collect(),
            regels: besluit.regels.iter().map(|r| Regel::van(r, regels, datum)).collect(),
            gevraagd: zaak
                .ondersteuning
                .waarde()
                .map_or_else(Vec::new, |v| v.regels.iter().map(|r| Regel::van(r, regels, datum)).collect()),
            opmerkingen: reactie.and_then(|r| gevuld(Some(&r.opmerkingen))),
            antwoord: gevuld(Some(&besluit.antwoord_op_opmerkingen)),
            zienswijze: gevuld(besluit.zienswijze.as_deref()),
        })
    }
}

/// A ground of refusal in plain words (procedure 3.10).
fn grond(grond: Afwijzingsgrond) -> Grond {
    let (titel, uitleg, artikel) = match grond {
        Afwijzingsgrond::EigenKracht => (
            "Je kunt het zelf",
            "Ondersteuning van de gemeente is er voor wat je zelf niet kunt of niet zelf kunt regelen.",
            "artikel 2.3.5, derde lid, van de Wmo 2015",
        ),
        Afwijzingsgrond::AlgemeenGebruikelijk => (
            "Het is iets wat iedereen kan kopen of regelen",
            "Dingen en diensten die iedereen gewoon kan kopen en die betaalbaar zijn, betaalt de gemeente niet.",
            "artikel 2.3.5, derde lid, van de Wmo 2015",
        ),
        Afwijzingsgrond::GebruikelijkeHulp => (
            "Je huisgenoten kunnen helpen",
            "We verwachten dat partners, ouders, inwonende kinderen en andere huisgenoten elkaar helpen. Dat heet gebruikelijke hulp.",
            "artikel 1.1.1 en artikel 2.3.5, derde lid, van de Wmo 2015",
        ),
        Afwijzingsgrond::NetwerkOfMantelzorg => (
            "Mensen om je heen helpen je",
            "Familie, vrienden of buren geven de hulp nu al, en zij kunnen en willen dat blijven doen.",
            "artikel 2.3.5, derde lid, van de Wmo 2015",
        ),
        Afwijzingsgrond::AlgemeneVoorziening => (
            "Er is hulp in de wijk",
            "Er is een voorziening waar iedereen gebruik van kan maken en die voor jou genoeg helpt.",
            "artikel 2.3.5, derde lid, van de Wmo 2015",
        ),
        Afwijzingsgrond::Wlz => (
            "Je kunt zorg krijgen uit de Wet langdurige zorg",
            "Wie recht heeft op verblijf en zorg uit de Wet langdurige zorg, krijgt de ondersteuning daar.",
            "artikel 2.3.5, zesde lid, van de Wmo 2015",
        ),
        Afwijzingsgrond::GeenIngezetene => (
            "Je woont niet in onze gemeente",
            "De gemeente waar je woont, geeft ondersteuning uit de Wmo.",
            "artikel 1.2.1 van de Wmo 2015",
        ),
        Afwijzingsgrond::Verblijfsstatus => (
            "Je verblijfsstatus",
            "Voor ondersteuning uit de Wmo moet je rechtmatig in Nederland verblijven.",
            "artikel 1.2.2 van de Wmo 2015",
        ),
    };
    Grond { titel: titel.to_owned(), uitleg: uitleg.to_owned(), artikel: artikel.to_owned() }
}
