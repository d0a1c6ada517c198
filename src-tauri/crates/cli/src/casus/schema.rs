//! `casus schema`: the format of a case file as JSON Schema.

use super::CasusFout;
use super::bestand::Omslag;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};
use std::io::Write;
use wmo::Feit;

/// Writes the schema to standard output.
pub fn voer_uit() -> Result<(), CasusFout> {
    let mut tekst = serde_json::to_vec_pretty(&schema()).map_err(|f| CasusFout::Schrijven(f.into()))?;
    tekst.push(b'\n');
    std::io::stdout().lock().write_all(&tekst).map_err(CasusFout::Schrijven)
}

fn schema() -> Value {
    let mut maker = SchemaSettings::draft2020_12().into_generator();
    let feit = maker.subschema_for::<Feit>();
    let omslag = maker.subschema_for::<Omslag>();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Casus van Keukentafel",
        "type": "object",
        "additionalProperties": false,
        "required": ["feiten"],
        "properties": {
            "gemeente": { "type": "string", "default": "almere" },
            "omschrijving": { "type": "string" },
            "vandaag": { "type": "string", "format": "date" },
            "feiten": { "type": "array", "items": { "allOf": [omslag, feit] } },
            "verwacht": {}
        },
        "$defs": maker.take_definitions(true),
    })
}
