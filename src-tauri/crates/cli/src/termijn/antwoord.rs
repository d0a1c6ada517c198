//! One line of the answer.

use super::vraag::Uitslag;
use crate::dwangsom::DwangsomUitkomst;
use crate::stap::StapUitkomst;
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use std::io::{self, Write};
use wmo::termijn::{Aard, Bezwaartijd, IngebrekestellingOordeel, TermijnSoort, Tijdvak};

/// The order of the fields is part of the interface. What says nothing is left out.
#[derive(Serialize)]
struct Antwoord {
    soort: TermijnSoort,
    start: NaiveDate,
    uiterlijk: NaiveDate,
    uitleg: Vec<String>,
    grond: String,
    aard: Aard,
    stappen: Vec<StapUitkomst>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tijd: Option<NaiveTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    voorzichtig: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    opgeschort: Vec<Tijdvak>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    staat_stil: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    bezwaar: Option<Bezwaartijd>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ingebrekestelling: Option<OordeelInAntwoord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dwangsom: Option<DwangsomUitkomst>,
}

#[derive(Serialize)]
struct OordeelInAntwoord {
    oordeel: IngebrekestellingOordeel,
    reden: String,
    grond: Option<String>,
}

impl From<Uitslag> for Antwoord {
    fn from(uitslag: Uitslag) -> Self {
        let t = uitslag.termijn;
        Self {
            soort: t.soort,
            start: t.start,
            uiterlijk: t.uiterlijk,
            uitleg: t.uitleg.iter().map(|stap| stap.zin.clone()).collect(),
            grond: t.grond.bron.into_owned(),
            aard: t.aard,
            stappen: t.uitleg.into_iter().map(StapUitkomst::from).collect(),
            tijd: t.tijd,
            voorzichtig: t.voorzichtig,
            opgeschort: t.opgeschort,
            staat_stil: t.staat_stil,
            bezwaar: uitslag.bezwaar,
            ingebrekestelling: uitslag.ingebrekestelling.map(|(oordeel, reden)| OordeelInAntwoord {
                oordeel,
                reden: reden.zin,
                grond: reden.grond.map(|g| g.bron.into_owned()),
            }),
            dwangsom: uitslag.dwangsom.map(DwangsomUitkomst::from),
        }
    }
}

/// Writes one line of JSON.
pub fn schrijf(uitslag: Uitslag, uit: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *uit, &Antwoord::from(uitslag))?;
    uit.write_all(b"\n")
}
