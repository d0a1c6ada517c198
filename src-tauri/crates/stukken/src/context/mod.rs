//! What a letter can say about a dossier: the one place where a dossier becomes words.
//!
//! Only what letters need is here. Internal remarks (`GesprekNotitie::intern`) are not, so no letter
//! text can print them; the BSN is here with its last three digits, and only for verslag and besluit.

mod besluit;
mod regel;
mod verslag;

use crate::{Gegevens, StukFout, StukSoort};
use chrono::NaiveDate;
use serde::Serialize;
use wmo::termijn::{self, TermijnSoort};
use wmo::vastlegging::Kanaal;

/// Everything that the fields of a letter can name. The names are those of LEESMIJ.md.
#[derive(Debug, Serialize)]
pub(crate) struct Context {
    gemeente: Gemeente,
    brief: Brief,
    inwoner: Inwoner,
    melding: Melding,
    termijn: Termijnen,
    verslag: Option<verslag::Verslag>,
    besluit: Option<besluit::Besluit>,
}

#[derive(Debug, Serialize)]
struct Gemeente {
    naam: String,
    bezoekadres: String,
    postadres: String,
    postcode: String,
    plaats: String,
    telefoon: String,
    rechtbank: String,
    clientondersteuning: String,
    clientondersteuning_telefoon: String,
    cak_telefoon: String,
}

#[derive(Debug, Serialize)]
struct Brief {
    datum: String,
    kenmerk: String,
    medewerker: String,
    versie: u32,
}

#[derive(Debug, Serialize)]
struct Inwoner {
    naam: String,
    straatregel: String,
    plaatsregel: String,
    geboortedatum: Option<String>,
    bsn_einde: Option<String>,
    tolk: Option<String>,
}

#[derive(Debug, Serialize)]
struct Melding {
    datum: String,
    hoe: Option<&'static str>,
    hulpvraag: String,
    namens: Option<Namens>,
    spoed: bool,
}

#[derive(Debug, Serialize)]
struct Namens {
    naam: String,
    relatie: String,
}

#[derive(Debug, Serialize)]
struct Termijnen {
    plan_tot: String,
    verslag_tot: String,
    aanvraag_vanaf: String,
}

impl Context {
    /// The words for a letter of this kind.
    pub fn van(soort: StukSoort, gegevens: &Gegevens<'_>) -> Result<Self, StukFout> {
        let Gegevens { dossier, regels, datum, .. } = *gegevens;
        let zaak = dossier.zaken.iter().find(|z| z.id == gegevens.zaak).ok_or(StukFout::ZaakOnbekend)?;
        let persoon = dossier.persoon.waarde().ok_or(StukFout::Ontbreekt("wie de inwoner is"))?;
        // The earliest date of melding: a term is counted with the cautious reading.
        let melding = zaak.melding.eerste().ok_or(StukFout::Ontbreekt("de melding"))?;
        let gemeente = &regels.profiel.gemeente;
        let uiterlijk = |soort| dag_lang(termijn::bereken(soort, melding.feitdatum, regels).uiterlijk);
        let met_bsn = soort != StukSoort::Ontvangstbevestiging;
        Ok(Self {
            gemeente: Gemeente {
                naam: gemeente.naam.clone(),
                bezoekadres: gemeente.bezoekadres.clone(),
                postadres: vast(&gemeente.postadres),
                postcode: vast(gemeente.postcode.als_str()),
                plaats: gemeente.plaats.clone(),
                telefoon: vast(&gemeente.telefoon),
                rechtbank: gemeente.rechtbank.clone(),
                clientondersteuning: regels.profiel.clientondersteuning.naam.clone(),
                clientondersteuning_telefoon: regels.profiel.clientondersteuning.telefoon.clone(),
                cak_telefoon: regels.profiel.cak.telefoon.clone(),
            },
            brief: Brief {
                datum: dag(datum),
                kenmerk: melding.waarde.zaaknummer.clone(),
                medewerker: gegevens.medewerker.to_owned(),
                versie: gegevens.versie.unwrap_or(1),
            },
            inwoner: Inwoner {
                naam: persoon.naam.volledig(),
                straatregel: persoon.adres.straatregel(),
                plaatsregel: persoon.adres.plaatsregel(),
                geboortedatum: persoon.geboortedatum.volledig().map(dag),
                bsn_einde: persoon.bsn.as_ref().filter(|_| met_bsn).map(|b| b.laatste_drie().to_owned()),
                tolk: gevuld(persoon.tolk.as_deref()),
            },
            melding: Melding {
                datum: dag(melding.feitdatum),
                hoe: melding.kanaal.and_then(hoe),
                hulpvraag: melding.waarde.hulpvraag.clone(),
                namens: melding
                    .waarde
                    .melder
                    .as_ref()
                    .filter(|m| m.met_medeweten)
                    .map(|m| Namens { naam: m.naam.volledig(), relatie: m.relatie.clone() }),
                spoed: melding.waarde.spoedsignaal || zaak.spoed.is_vastgelegd(),
            },
            termijn: Termijnen {
                plan_tot: uiterlijk(TermijnSoort::PersoonlijkPlan),
                verslag_tot: uiterlijk(TermijnSoort::Onderzoek),
                aanvraag_vanaf: uiterlijk(TermijnSoort::VroegsteAanvraag),
            },
            verslag: (soort == StukSoort::Onderzoeksverslag)
                .then(|| verslag::Verslag::van(dossier, zaak, regels, datum)),
            besluit: match soort {
                StukSoort::BeschikkingToekenning | StukSoort::BeschikkingAfwijzing => {
                    Some(besluit::Besluit::van(soort, zaak, gegevens)?)
                }
                StukSoort::Ontvangstbevestiging | StukSoort::Onderzoeksverslag => None,
            },
        })
    }

    /// Number of the zaak.
    pub fn kenmerk(&self) -> &str {
        &self.brief.kenmerk
    }
}

/// How the melding came in, as it fits behind "je melding".
fn hoe(kanaal: Kanaal) -> Option<&'static str> {
    Some(match kanaal {
        Kanaal::Formulier => "met het meldingsformulier",
        Kanaal::Spreekuur => "op het spreekuur van het wijkteam",
        Kanaal::Telefoon => "aan de telefoon",
        Kanaal::Huisbezoek => "bij je thuis",
        Kanaal::Post => "met een brief",
        Kanaal::Email => "met een e-mail",
        Kanaal::Portaal => "via internet",
        Kanaal::Balie => "aan de balie",
        Kanaal::Verwijzer => "via een verwijzer",
        Kanaal::Ambtshalve | Kanaal::Bericht => return None,
    })
}

/// A text that says something.
fn gevuld(tekst: Option<&str>) -> Option<String> {
    tekst.map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned)
}

/// "4 januari 2027"; the number stays with the month at the end of a line.
fn dag(datum: NaiveDate) -> String {
    wmo::tekst::datum_zonder_dag(datum).replacen(' ', "\u{a0}", 1)
}

/// "maandag 4 januari 2027", idem.
fn dag_lang(datum: NaiveDate) -> String {
    format!("{} {}", wmo::tekst::dagnaam(datum), dag(datum))
}

/// A telephone number or post box, which no line end may part.
fn vast(tekst: &str) -> String {
    tekst.replace(' ', "\u{a0}")
}

/// All names of fields as a letter writes them ("melding.datum"), outside lists.
#[cfg(test)]
pub(crate) fn namen() -> std::collections::BTreeSet<String> {
    tests::namen()
}

#[cfg(test)]
mod tests;
