//! Tasks and deadlines as they stand in a row: JSON, read back into the types of `wmo`.

use crate::StoreFout;
use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wmo::feit::FeitSoort;
use wmo::grond::Grond;
use wmo::taak::{Taak, TaakSoort};
use wmo::termijn::{Termijn, TermijnSoort};
use wmo::vastlegging::{Pad, ZaakId};

#[derive(Deserialize)]
struct TaakBeeld {
    zaak: Option<ZaakId>,
    soort: TaakSoort,
    zin: String,
    uiterlijk: Option<NaiveDate>,
    termijn: Option<TermijnSoort>,
    vervuld_door: FeitSoort,
    pad: Option<Pad>,
    grond: Grond,
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
        grond: b.grond,
    })
}

/// A deadline from its row.
pub(crate) fn lees_termijn(beeld: &str) -> Result<Termijn, StoreFout> {
    serde_json::from_str(beeld).map_err(|_| StoreFout::Beschadigd)
}

/// The code of a value without data, such as a phase: "besluitvorming".
pub(crate) fn code<T: serde::Serialize>(waarde: &T) -> Result<String, StoreFout> {
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
