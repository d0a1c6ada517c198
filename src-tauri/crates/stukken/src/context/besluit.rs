//! What a beschikking tells.

use super::regel::{Regel, is_pgb, per_week};
use super::{Bron, dag, dag_lang, gevuld};
use crate::{StukFout, StukSoort};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use wmo::Regels;
use wmo::feit::{Afwijzingsgrond, BesluitGenomen, BesluitSoort, DoorWie, Herzieningsgrond};
use wmo::product::Productregel;
use wmo::profiel::Bericht;
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
    /// Where less is granted than the verslag has.
    verschil: Vec<Verschil>,
    opmerkingen: Option<String>,
    /// What the resident applied for instead of what is in the verslag.
    iets_anders: Option<String>,
    antwoord: Option<String>,
    zienswijze: Option<String>,
    /// The lines that come as zorg in natura beside a pgb.
    regels_zin: Vec<Regel>,
    /// First day of a change; first day without support.
    ingang: Option<String>,
    /// Last day of a temporary provision.
    einde: Option<String>,
    /// When the besluit was sent that this one changes.
    eerder_op: Option<String>,
    /// When somebody asked for the change or the extension.
    verzoek_op: Option<String>,
    verzoek_aanbieder: bool,
    /// The resident asked for it.
    op_verzoek: bool,
    herziening: Option<Grond>,
}

/// A line of the verslag beside what is granted of it (procedure 3.10).
#[derive(Debug, Serialize, Deserialize)]
struct Verschil {
    product: String,
    /// "2,5 uur".
    gevraagd: String,
    /// None when nothing is granted.
    toegekend: Option<String>,
}

impl Verschil {
    fn van(gevraagd: &[Productregel], toegekend: &[Productregel], regels: &Regels) -> Vec<Self> {
        let verschil = gevraagd.iter().filter_map(|vraag| {
            let gekregen = toegekend.iter().find(|r| r.regel == vraag.regel);
            if gekregen.is_some_and(|r| r.per_week == vraag.per_week && r.product == vraag.product) {
                return None;
            }
            Some(Self {
                product: regels.profiel.productnaam(vraag.product).to_owned(),
                gevraagd: per_week(vraag),
                toegekend: gekregen.map(per_week),
            })
        });
        verschil.collect()
    }
}

/// A ground of the law in plain words.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Grond {
    pub titel: String,
    pub uitleg: String,
    pub artikel: String,
}

/// Why help could not wait (Wmo 2015 art. 2.3.3).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Spoed {
    reden: Option<String>,
}

impl Spoed {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        Ok(Self { reden: bron.zaak.spoed.waarde().and_then(|s| gevuld(Some(&s.reden))) })
    }
}

/// Who signs in the name of the college (Awb 10:10).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ondertekenaar {
    naam: String,
    functie: String,
}

impl Ondertekenaar {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let mandaat = match bron.soort {
            StukSoort::Dwangsombeschikking => &super::dwangsom::vastgesteld(bron)?.mandaat,
            StukSoort::BeslissingOpBezwaar => &super::bezwaarverloop::beslissing(bron)?.1.mandaat,
            _ => &genomen(bron)?.mandaat,
        };
        Ok(Self { naam: mandaat.naam.clone(), functie: mandaat.functie.clone() })
    }
}

/// Until when bezwaar is possible (Awb 6:7, 6:8).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Rechtsmiddel {
    pub(super) bezwaar_tot: String,
    /// The digital way that the college assigned for it (Awb 2:13).
    pub(super) digitaal: Option<String>,
}

impl Rechtsmiddel {
    /// From the date on the letter: that is the day of sending (Awb 3:41).
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let profiel = &bron.regels.profiel;
        Ok(Self {
            bezwaar_tot: dag_lang(termijn::bereken(TermijnSoort::Bezwaar, bron.datum, bron.regels).uiterlijk),
            digitaal: profiel.kanalen_voor(Bericht::Bezwaar, bron.datum).first().map(|k| k.kanaal.clone()),
        })
    }
}

/// The besluit that the letter names, or else the latest one.
pub(super) fn genomen<'a>(bron: &Bron<'a>) -> Result<&'a BesluitGenomen, StukFout> {
    let gezocht = |naam: &str| bron.gegevens.besluit.is_none_or(|b| b == naam);
    let besluiten = bron.zaak.besluiten.iter().filter(|b| gezocht(&b.besluit));
    besluiten.filter_map(|b| b.genomen.waarde()).next_back().ok_or(StukFout::Ontbreekt("het besluit"))
}

impl Besluit {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let Bron { zaak, regels, datum, .. } = *bron;
        let besluit = genomen(bron)?;
        if StukSoort::bij_besluit(besluit) != bron.soort {
            return Err(StukFout::AnderBesluit);
        }
        let eerder = zaak.besluiten.iter().find(|b| besluit.op_besluit.as_ref() == Some(&b.besluit));
        let verzoek = verzoek(bron);
        let in_woorden = |r: &Productregel| Regel::van(r, regels, datum);
        let reactie = zaak.reactie.waarde();
        // A later besluit rests on a verslag of its own, and answers no remarks of before.
        let eerder_op = eerder.and_then(|b| b.bekendgemaakt.eerste()).map(|k| k.feitdatum);
        let op_aanvraag = matches!(
            bron.soort,
            StukSoort::BeschikkingToekenning
                | StukSoort::BeschikkingPgb
                | StukSoort::BeschikkingPgbGeweigerd
                | StukSoort::BeschikkingAfwijzing
        );
        let verslag = zaak.verslagen.iter().rev().find_map(|v| v.verstrekt.laatste());
        let verslag = verslag.filter(|v| op_aanvraag || eerder_op.is_some_and(|op| v.feitdatum > op));
        let reactie = reactie.filter(|_| op_aanvraag);
        let voorstel = zaak.ondersteuning.waarde().map_or(&[][..], |v| v.regels.as_slice());
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
            regels: besluit.regels.iter().map(in_woorden).collect(),
            gevraagd: voorstel.iter().map(in_woorden).collect(),
            verschil: Verschil::van(voorstel, &besluit.regels, regels),
            opmerkingen: reactie.and_then(|r| gevuld(Some(&r.alle_opmerkingen()))),
            iets_anders: reactie.and_then(|r| gevuld(r.vraagt_anders())),
            antwoord: gevuld(Some(&besluit.antwoord_op_opmerkingen)),
            zienswijze: gevuld(besluit.zienswijze.as_deref()),
            regels_zin: besluit.regels.iter().filter(|r| !is_pgb(r)).map(in_woorden).collect(),
            ingang: besluit.per.map(dag_lang),
            einde: besluit.regels.iter().map(|r| r.einde).max().map(dag_lang),
            eerder_op: eerder_op.map(dag),
            verzoek_op: verzoek.map(|(op, _)| dag(op)),
            verzoek_aanbieder: verzoek.is_some_and(|(_, aanbieder)| aanbieder),
            op_verzoek: besluit.herzieningsgrond == Some(Herzieningsgrond::OpVerzoek),
            herziening: besluit.herzieningsgrond.and_then(herziening),
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

/// When the last change (for a verlenging: extension) was asked, and whether the provider asked.
fn verzoek(bron: &Bron<'_>) -> Option<(NaiveDate, bool)> {
    let uitvoering = &bron.zaak.uitvoering;
    match bron.soort {
        StukSoort::BesluitVerlenging => uitvoering
            .verlengingen
            .values()
            .filter_map(|v| v.laatste())
            .map(|k| (k.feitdatum, k.waarde.door == DoorWie::Aanbieder))
            .max(),
        StukSoort::BesluitWijziging | StukSoort::BesluitIntrekking => {
            uitvoering.wijzigingen.values().filter_map(|w| w.gevraagd.laatste()).map(|k| (k.feitdatum, false)).max()
        }
        _ => None,
    }
}

/// On which ground the college changes or withdraws a besluit (Wmo 2015 art. 2.3.10 lid 1); none at the
/// resident's request.
fn herziening(grond: Herzieningsgrond) -> Option<Grond> {
    let (letter, uitleg) = match grond {
        Herzieningsgrond::OnjuisteGegevens => (
            "a",
            "Een besluit kan veranderen als de gegevens die we kregen, niet klopten of niet volledig waren, en we anders iets anders hadden besloten.",
        ),
        Herzieningsgrond::NietMeerAangewezen => {
            ("b", "Een besluit kan veranderen als je de ondersteuning of het pgb niet meer nodig hebt.")
        }
        Herzieningsgrond::NietMeerToereikend => {
            ("c", "Een besluit kan veranderen als de ondersteuning of het pgb niet meer genoeg is.")
        }
        Herzieningsgrond::VoorwaardenNietNagekomen => {
            ("d", "Een besluit kan veranderen als iemand zich niet houdt aan de voorwaarden die erbij horen.")
        }
        Herzieningsgrond::NietGebruikt => (
            "e",
            "Een besluit kan veranderen als iemand de ondersteuning of het pgb niet gebruikt, of voor iets anders gebruikt.",
        ),
        Herzieningsgrond::OpVerzoek => return None,
    };
    let artikel = format!("artikel 2.3.10, eerste lid, onder {letter}, van de Wmo 2015");
    Some(Grond { titel: String::new(), uitleg: uitleg.to_owned(), artikel })
}
