//! An appointment for a gesprek (procedure 3.2).

use super::verslag::waar;
use super::{Bron, dag_lang, gevuld};
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::feit::Gespreksplaats;

/// An appointment.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Afspraak {
    datum: String,
    tijd: Option<String>,
    waar: String,
    bij_wijkteam: bool,
    /// By telephone or video.
    op_afstand: bool,
    /// It takes the place of an earlier appointment.
    verzet: bool,
    reden: Option<String>,
}

impl Afspraak {
    /// The appointment that the letter names, or else the last one that was made.
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let gesprekken = bron.zaak.gesprekken.iter().filter(|g| bron.gaat_over(&g.id.to_string()));
        let afspraken = gesprekken.filter(|g| !g.uitkomst.is_vastgelegd()).filter_map(|g| g.afspraak.laatste());
        let afspraak = &afspraken
            .max_by_key(|k| k.waarde.datum)
            .ok_or(StukFout::Ontbreekt("een afspraak voor een gesprek"))?
            .waarde;
        let reden = gevuld(afspraak.reden.as_deref());
        Ok(Self {
            datum: dag_lang(afspraak.datum),
            tijd: afspraak.tijd.map(|t| format!("{} uur", t.format("%H.%M"))),
            waar: match afspraak.plaats {
                Gespreksplaats::Telefoon => "aan de telefoon: we bellen je".to_owned(),
                Gespreksplaats::Beeldbellen => "met beeldbellen: je krijgt daarvoor een bericht".to_owned(),
                plaats => waar(plaats).to_owned(),
            },
            bij_wijkteam: afspraak.plaats == Gespreksplaats::Wijkteam,
            op_afstand: matches!(afspraak.plaats, Gespreksplaats::Telefoon | Gespreksplaats::Beeldbellen),
            verzet: reden.is_some(),
            reden,
        })
    }
}
