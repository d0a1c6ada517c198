//! Tasks and deadlines as they stand in a row: JSON, read back into the types of `wmo`.

use crate::StoreFout;
use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wmo::feit::FeitSoort;
use wmo::grond::Grond;
use wmo::taak::{Taak, TaakSoort};
use wmo::termijn::{Aard, Stap, Termijn, TermijnSoort};
use wmo::vastlegging::{Pad, ZaakId};

#[derive(Deserialize)]
struct GrondBeeld {
    bron: String,
    zin: String,
}

impl From<GrondBeeld> for Grond {
    fn from(g: GrondBeeld) -> Self {
        Self { bron: g.bron.into(), zin: g.zin.into() }
    }
}

#[derive(Deserialize)]
struct TaakBeeld {
    zaak: Option<ZaakId>,
    soort: TaakSoort,
    zin: String,
    uiterlijk: Option<NaiveDate>,
    termijn: Option<TermijnSoort>,
    vervuld_door: FeitSoort,
    pad: Option<Pad>,
    grond: GrondBeeld,
}

#[derive(Deserialize)]
struct StapBeeld {
    datum: NaiveDate,
    zin: String,
    grond: Option<GrondBeeld>,
}

#[derive(Deserialize)]
struct TermijnBeeld {
    soort: TermijnSoort,
    start: NaiveDate,
    einde_kaal: NaiveDate,
    uiterlijk: NaiveDate,
    aard: Aard,
    uitleg: Vec<StapBeeld>,
    grond: GrondBeeld,
    voldaan_op: Option<NaiveDate>,
}

/// A task from its row.
pub(crate) fn lees_taak(beeld: &str) -> Result<Taak, StoreFout> {
    let b: TaakBeeld = serde_json::from_str(beeld).map_err(|_| StoreFout::Beschadigd)?;
    Ok(Taak {
        zaak: b.zaak,
        soort: b.soort,
        zin: b.zin,
        uiterlijk: b.uiterlijk,
        termijn: b.termijn,
        vervuld_door: b.vervuld_door,
        pad: b.pad,
        grond: b.grond.into(),
    })
}

/// A deadline from its row.
pub(crate) fn lees_termijn(beeld: &str) -> Result<Termijn, StoreFout> {
    let b: TermijnBeeld = serde_json::from_str(beeld).map_err(|_| StoreFout::Beschadigd)?;
    let stap = |s: StapBeeld| Stap { datum: s.datum, zin: s.zin, grond: s.grond.map(Into::into) };
    Ok(Termijn {
        soort: b.soort,
        start: b.start,
        einde_kaal: b.einde_kaal,
        uiterlijk: b.uiterlijk,
        aard: b.aard,
        uitleg: b.uitleg.into_iter().map(stap).collect(),
        grond: b.grond.into(),
        voldaan_op: b.voldaan_op,
    })
}

/// The code of a value without data, such as a phase: "besluitvorming".
pub(super) fn code<T: serde::Serialize>(waarde: &T) -> Result<String, StoreFout> {
    match serde_json::to_value(waarde) {
        Ok(serde_json::Value::String(code)) => Ok(code),
        _ => Err(StoreFout::Beschadigd),
    }
}

/// The value with this code.
pub(crate) fn uit_code<T: DeserializeOwned>(code: &str) -> Result<T, StoreFout> {
    use serde::de::IntoDeserializer;
    let lezer: serde::de::value::StrDeserializer<'_, serde::de::value::Error> = code.into_deserializer();
    T::deserialize(lezer).map_err(|_| StoreFout::Beschadigd)
}
