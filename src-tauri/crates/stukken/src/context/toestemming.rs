//! Who may act for the resident, and what the resident consents to (Wmo 2015 art. 1.1.1, 5.1.1, 5.2.5).

use super::{Bron, dag, gevuld};
use crate::{StukFout, StukSoort};
use serde::{Deserialize, Serialize};
use wmo::feit::{Toestemmingsdoel, Vertegenwoordigingsrol};

/// Somebody who gets a copy.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Vertegenwoordiger {
    naam: String,
    /// "je mentor".
    rol: String,
}

/// Who may act for the resident on the day of the letter.
pub(super) fn vertegenwoordigers(bron: &Bron<'_>) -> Vec<Vertegenwoordiger> {
    let alle = bron.dossier.vertegenwoordigingen.values().filter_map(|v| v.waarde());
    let nu = alle.filter(|v| v.van <= bron.datum && v.tot.is_none_or(|tot| bron.datum <= tot));
    // A bewindvoerder is for money only, and is no vertegenwoordiger by itself.
    nu.filter(|v| v.rol != Vertegenwoordigingsrol::Bewindvoerder)
        .map(|v| Vertegenwoordiger {
            naam: v.naam.volledig(),
            rol: match v.rol {
                Vertegenwoordigingsrol::Curator => "je curator".to_owned(),
                Vertegenwoordigingsrol::Mentor => "je mentor".to_owned(),
                Vertegenwoordigingsrol::Gevolmachtigde => "je gevolmachtigde".to_owned(),
                Vertegenwoordigingsrol::Gemachtigde => "je gemachtigde".to_owned(),
                Vertegenwoordigingsrol::Partner => "je partner".to_owned(),
                Vertegenwoordigingsrol::Familie | Vertegenwoordigingsrol::Bewindvoerder => {
                    gevuld(Some(&v.relatie)).map_or_else(|| "je familielid".to_owned(), |r| format!("je {r}"))
                }
            },
        })
        .collect()
}

/// One consent; everything empty for a blank form.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Toestemming {
    doel: Option<String>,
    van: Option<String>,
    naar: Option<String>,
    gegevens: Option<String>,
    artikel: Option<String>,
    ingetrokken_op: Option<String>,
}

impl Toestemming {
    /// The one that is named; without a name a blank form, or the one that was withdrawn last.
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let weg = bron.soort == StukSoort::IntrekkingToestemming;
        let ingetrokken = |naam: &str| bron.dossier.toestemmingen.get(naam).and_then(|t| t.ingetrokken.laatste());
        let laatste = || {
            let namen = bron.dossier.toestemmingen.keys().filter(|naam| ingetrokken(naam).is_some());
            namen.max_by_key(|naam| ingetrokken(naam).map(|k| k.feitdatum)).map(String::as_str)
        };
        let Some(naam) = bron.gegevens.onderwerp.as_deref().or_else(|| laatste().filter(|_| weg)) else {
            if weg {
                return Err(StukFout::Ontbreekt("welke toestemming is ingetrokken"));
            }
            return Ok(Self { doel: None, van: None, naar: None, gegevens: None, artikel: None, ingetrokken_op: None });
        };
        let gegeven = bron.dossier.toestemmingen.get(naam).and_then(|t| t.gegeven.waarde());
        let gegeven = gegeven.ok_or(StukFout::Ontbreekt("waarvoor de toestemming is, en welke gegevens het zijn"))?;
        let (doel, artikel) = doel(gegeven.doel);
        Ok(Self {
            doel: Some(doel.to_owned()),
            van: gevuld(Some(&gegeven.van)),
            naar: gevuld(Some(&gegeven.naar)),
            gegevens: gevuld(Some(&gegeven.gegevens)),
            artikel: Some(artikel.to_owned()),
            ingetrokken_op: ingetrokken(naam).map(|k| dag(k.feitdatum)),
        })
    }
}

/// What a consent is for, and the article that asks for it.
fn doel(doel: Toestemmingsdoel) -> (&'static str, &'static str) {
    match doel {
        Toestemmingsdoel::GegevensAndereWet => (
            "Gegevens gebruiken die de gemeente al heeft door een andere wet: jeugdhulp, werk en inkomen of schuldhulp",
            "artikel 5.1.1, vierde lid, van de Wmo 2015",
        ),
        Toestemmingsdoel::GegevensVanZorg => (
            "Gegevens vragen aan een zorgverzekeraar of een zorgverlener",
            "artikel 5.1.1, vijfde lid, en artikel 5.2.5, eerste lid, van de Wmo 2015",
        ),
        Toestemmingsdoel::GegevensNaarZorg => {
            ("Gegevens geven aan een zorgverzekeraar of een zorgverlener", "artikel 5.2.5, tweede lid, van de Wmo 2015")
        }
        Toestemmingsdoel::GegevensNaarAnderen => ("Gegevens geven aan iemand anders", "artikel 5.3.3 van de Wmo 2015"),
        Toestemmingsdoel::HeelVerslagNaarAanbieder => (
            "Het hele onderzoeksverslag geven aan je aanbieder. Zonder toestemming krijgt de aanbieder alleen wat nodig is",
            "artikel 5.2.1, tweede lid, van de Wmo 2015",
        ),
        Toestemmingsdoel::OverdrachtAndereGemeente => (
            "Je gegevens geven aan je nieuwe gemeente, zodat je daar niet opnieuw hoeft te beginnen",
            "artikel 5.3.3 van de Wmo 2015",
        ),
    }
}
