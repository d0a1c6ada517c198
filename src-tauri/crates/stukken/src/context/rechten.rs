//! What the resident has a right to, and what he is told about who looked (procedure 6.5, 6.6).

use super::{Bron, dag, gevuld, hoe_verteld, vast};
use crate::{Inzagekeer, Inzagewijze, StukFout};
use serde::{Deserialize, Serialize};
use wmo::rechten::Rechtsoort;
use wmo::tekst::telwoord;

/// A right, and when the resident was told of it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Recht {
    titel: String,
    uitleg: String,
    op: Option<String>,
    /// "aan de telefoon".
    hoe: Option<String>,
    door: Option<String>,
}

/// The rights that had to be offered until the day of the letter.
pub(super) fn rechten(bron: &Bron<'_>) -> Result<Vec<Recht>, StukFout> {
    let rechten = bron.zaak.rechten(bron.regels, bron.datum).into_iter().map(|recht| {
        let (titel, uitleg) = woorden(recht.soort);
        let bewijs = recht.bewijs.as_ref();
        Recht {
            titel: titel.to_owned(),
            uitleg: uitleg.to_owned(),
            op: bewijs.map(|b| dag(b.op)),
            hoe: bewijs.and_then(|b| b.kanaal).and_then(hoe_verteld).map(str::to_owned),
            door: bewijs.and_then(|b| gevuld(Some(&b.door))),
        }
    });
    Ok(rechten.collect())
}

/// A right in words for the resident.
fn woorden(soort: Rechtsoort) -> (&'static str, &'static str) {
    match soort {
        Rechtsoort::ClientondersteuningInwoner => (
            "Iemand die gratis met je meedenkt",
            "Een onafhankelijke cliëntondersteuner denkt met je mee en kan bij elk gesprek zijn. Dat kost je niets. Dit staat in \
             artikel 2.3.2, derde lid, van de Wmo 2015.",
        ),
        Rechtsoort::ClientondersteuningMantelzorger => (
            "Gratis hulp voor wie jou helpt",
            "Ook je mantelzorger mag een onafhankelijke cliëntondersteuner vragen. Dat kost niets. Dit staat in artikel 2.3.2, \
             derde lid, van de Wmo 2015.",
        ),
        Rechtsoort::PersoonlijkPlan => (
            "Een eigen plan",
            "Je mag zelf opschrijven welke hulp je nodig hebt: een persoonlijk plan. Wij gebruiken dat bij het onderzoek. Dit \
             staat in artikel 2.3.2, tweede lid, van de Wmo 2015.",
        ),
        Rechtsoort::UitlegPgb => (
            "Kiezen tussen zorg in natura en een pgb",
            "Je mag kiezen hoe je ondersteuning krijgt: van een aanbieder met een contract, of met een persoonsgebonden budget. \
             Wij moeten je in gewone woorden uitleggen wat dat betekent. Dit staat in artikel 2.3.2, zesde lid, van de Wmo 2015.",
        ),
        Rechtsoort::Klachtroute => (
            "Een klacht indienen",
            "Ben je niet tevreden over hoe we met je omgaan, dan mag je een klacht indienen. Dat heeft geen gevolgen voor je \
             ondersteuning. Dit staat in hoofdstuk 9 van de Algemene wet bestuursrecht.",
        ),
        Rechtsoort::AanvraagNaZesWeken => (
            "Aanvragen als wij te laat zijn",
            "Heb je na zes weken nog geen verslag van het onderzoek, dan mag je meteen een aanvraag doen. Dit staat in artikel \
             2.3.2, negende lid, van de Wmo 2015.",
        ),
    }
}

/// Who looked.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Inzage {
    van: String,
    tot: String,
    keren: Vec<Keer>,
}

/// What one person did on one day.
#[derive(Debug, Serialize, Deserialize)]
struct Keer {
    dag: String,
    naam: String,
    functie: String,
    wat: String,
    waarvoor: String,
}

impl Inzage {
    /// From the melding to the day of the letter; the same act on the same day becomes one line.
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let mut regels: Vec<(&Inzagekeer, u32)> = Vec::new();
        for keer in bron.gegevens.inzage.iter().filter(|k| k.dag <= bron.datum) {
            match regels.iter_mut().find(|(eerder, _)| *eerder == keer) {
                Some((_, aantal)) => *aantal = aantal.saturating_add(1),
                None => regels.push((keer, 1)),
            }
        }
        regels.sort_by_key(|(keer, _)| keer.dag);
        let eerste = regels.first().map_or(bron.melding.feitdatum, |(k, _)| k.dag.min(bron.melding.feitdatum));
        let keren = regels.into_iter().map(|(keer, aantal)| Keer {
            // Whole: in a narrow column the year would end up alone.
            dag: vast(&dag(keer.dag)),
            naam: keer.naam.clone(),
            functie: keer.functie.clone(),
            wat: wat(keer, aantal),
            waarvoor: keer.waarvoor.clone(),
        });
        Ok(Self { van: dag(eerste), tot: dag(bron.datum), keren: keren.collect() })
    }
}

/// "opende je dossier (drie keer)".
fn wat(keer: &Inzagekeer, aantal: u32) -> String {
    let daad = match keer.wijze {
        Inzagewijze::Ingezien => "opende je dossier".to_owned(),
        Inzagewijze::Afgedrukt => format!("opende een stuk om te lezen of te printen: {}", keer.stuk),
        Inzagewijze::Uitgevoerd => format!("bewaarde een stuk buiten het programma: {}", keer.stuk),
    };
    if aantal == 1 { daad } else { format!("{daad} ({} keer)", telwoord(aantal)) }
}
