//! What a beschikking tells.

use super::{dag, dag_lang, gevuld, regel::Regel};
use crate::{Gegevens, StukFout, StukSoort};
use serde::Serialize;
use wmo::dossier::{Besluit as BesluitInDossier, Zaak};
use wmo::feit::{Afwijzingsgrond, BesluitSoort};
use wmo::product::Leveringsvorm;
use wmo::tekst::bedrag;
use wmo::termijn::{self, TermijnSoort};

/// What a beschikking tells.
#[derive(Debug, Serialize)]
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
    mandaat_naam: String,
    mandaat_functie: String,
    bezwaar_tot: String,
    tarief: Option<String>,
}

#[derive(Debug, Serialize)]
struct Grond {
    titel: &'static str,
    uitleg: &'static str,
    artikel: &'static str,
}

impl Besluit {
    pub fn van(soort: StukSoort, zaak: &Zaak, gegevens: &Gegevens<'_>) -> Result<Self, StukFout> {
        let Gegevens { regels, datum, .. } = *gegevens;
        let gezocht = |b: &&BesluitInDossier| gegevens.besluit.is_none_or(|naam| b.besluit == naam);
        let besluit = zaak
            .besluiten
            .iter()
            .filter(gezocht)
            .filter_map(|b| b.genomen.waarde())
            .next_back()
            .ok_or(StukFout::Ontbreekt("het besluit"))?;
        if (soort == StukSoort::BeschikkingAfwijzing) != (besluit.soort == BesluitSoort::Afwijzing) {
            return Err(StukFout::AnderBesluit);
        }
        if besluit.regels.iter().any(|r| r.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget)) {
            return Err(StukFout::GeenPgbBrief);
        }
        let tarief = regels.profiel.abonnementstarief.op(datum);
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
            mandaat_naam: besluit.mandaat.naam.clone(),
            mandaat_functie: besluit.mandaat.functie.clone(),
            // From the date on the letter: that is the day of sending (Awb 3:41, 6:8).
            bezwaar_tot: dag_lang(termijn::bereken(TermijnSoort::Bezwaar, datum, regels).uiterlijk),
            tarief: (!tarief.controleren && tarief.vanaf <= datum).then(|| bedrag(tarief.cent)),
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
    Grond { titel, uitleg, artikel }
}
