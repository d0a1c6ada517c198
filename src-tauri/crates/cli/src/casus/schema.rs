//! `casus schema`: the format of a case file as JSON Schema.

use super::CasusFout;
use super::beleid::Beleidskeuze;
use super::bestand::Omslag;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use std::io::Write;
use wmo::{Feit, FeitSoort};

/// Writes the schema to standard output.
pub fn voer_uit() -> Result<(), CasusFout> {
    let mut tekst = serde_json::to_vec_pretty(&schema()).map_err(|f| CasusFout::Schrijven(f.into()))?;
    tekst.push(b'\n');
    std::io::stdout().lock().write_all(&tekst).map_err(CasusFout::Schrijven)
}

/// The envelope and, per soort, its data. Where a case is easier than a vastlegging (short names for
/// gesprekken, data that may stay away), the schema of the data follows the case.
fn schema() -> Value {
    let mut maker = SchemaSettings::draft2020_12().into_generator();
    let omslag = maker.root_schema_for::<Omslag>().to_value();
    maker.subschema_for::<Feit>();
    maker.subschema_for::<Beleidskeuze>();
    let mut definities = maker.take_definitions(true);
    let data = soorten(&definities.remove("Feit").unwrap_or_default());
    for soort in ["GesprekGepland", "GesprekGevoerd", "GesprekNietDoorgegaan", "GesprekNotitie"] {
        if let Some(definitie) = definities.get_mut(soort) {
            met_korte_naam(definitie);
        }
    }
    for soort in ["TweedeWijkwerkerIngeschakeld", "TweedeWijkwerkerOordeel"] {
        if let Some(definitie) = definities.get_mut(soort) {
            definitie["properties"]["wie"] = json!({ "type": "string" });
        }
    }
    for definitie in definities.values_mut() {
        sluit(definitie);
    }
    let keuzes: Vec<Value> = FeitSoort::ALLE
        .iter()
        .map(|soort| {
            let mut keuze = json!({ "properties": { "soort": { "const": soort.code() } } });
            if let Some(eigen) = data.get(soort.code()).filter(|_| *soort != FeitSoort::Vervallen) {
                keuze["properties"]["data"] = eigen.clone();
                if verplicht(eigen, &definities) {
                    keuze["required"] = json!(["data"]);
                }
            }
            keuze
        })
        .collect();
    let mut velden = omslag["properties"].clone();
    velden["data"] = json!({ "type": "object" });
    velden["soort"] = json!({ "enum": FeitSoort::ALLE.iter().map(|s| s.code()).collect::<Vec<_>>() });
    let feiten = json!({ "type": "array", "maxItems": super::bestand::MEESTE_FEITEN, "items": {
        "type": "object",
        "additionalProperties": false,
        "required": omslag["required"],
        "properties": velden,
        "oneOf": keuzes,
    } });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Casus van Keukentafel",
        "type": "object",
        "additionalProperties": false,
        "required": ["feiten"],
        "properties": {
            "gemeente": { "type": "string", "default": "almere" },
            "omschrijving": { "type": "string" },
            "beleid": { "$ref": "#/$defs/Beleidskeuze" },
            "vandaag": { "type": "string", "format": "date" },
            "feiten": { "$ref": "#/$defs/Feiten" },
            "als": {
                "type": "object",
                "additionalProperties": false,
                "required": ["feiten"],
                "properties": { "feiten": { "$ref": "#/$defs/Feiten" }, "verwacht": {} },
            },
            "verwacht": {},
        },
        "$defs": samen(omslag["$defs"].as_object(), definities, feiten),
    })
}

/// The schema of the data per soort, out of the schema of `Feit`.
fn soorten(feit: &Value) -> Map<String, Value> {
    let keuzes = feit["anyOf"].as_array().or(feit["oneOf"].as_array());
    keuzes
        .into_iter()
        .flatten()
        .filter_map(|keuze| {
            let velden = &keuze["properties"];
            Some((velden["soort"]["const"].as_str()?.to_owned(), velden["data"].clone()))
        })
        .collect()
}

/// In a case a gesprek has any name, and none when there is only one.
fn met_korte_naam(definitie: &mut Value) {
    definitie["properties"]["gesprek"] = json!({ "type": "string", "default": "1" });
    if let Some(verplicht) = definitie["required"].as_array_mut() {
        verplicht.retain(|veld| veld != "gesprek");
    }
}

/// A field that does not exist is a mistake in a case.
fn sluit(definitie: &mut Value) {
    if definitie["type"] == "object" {
        definitie["additionalProperties"] = false.into();
    }
}

/// Whether data with at least one field must be there.
fn verplicht(data: &Value, definities: &Map<String, Value>) -> bool {
    let naam = data["$ref"].as_str().and_then(|pad| pad.rsplit('/').next()).unwrap_or_default();
    let velden = definities.get(naam).and_then(|d| d["required"].as_array());
    velden.is_some_and(|velden| !velden.is_empty())
}

fn samen(omslag: Option<&Map<String, Value>>, mut definities: Map<String, Value>, feiten: Value) -> Map<String, Value> {
    definities.extend(omslag.cloned().unwrap_or_default());
    definities.insert("Feiten".to_owned(), feiten);
    definities
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_soort_is_in_it_and_every_reference_leads_somewhere() {
        let schema = schema();
        let feit = &schema["$defs"]["Feiten"]["items"];
        let keuzes = feit["oneOf"].as_array().unwrap();
        assert_eq!(keuzes.len(), FeitSoort::ALLE.len());
        for (keuze, soort) in keuzes.iter().zip(FeitSoort::ALLE) {
            assert_eq!(keuze["properties"]["soort"]["const"], soort.code());
            assert!(keuze["properties"]["data"].is_object() || *soort == FeitSoort::Vervallen, "{}", soort.code());
        }
        assert_eq!(schema["$defs"]["MeldingOntvangen"]["required"], json!(["hulpvraag"]));
        let tekst = schema.to_string();
        for verwijzing in tekst.split("\"#/$defs/").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(schema["$defs"].get(verwijzing).is_some(), "{verwijzing}");
        }
    }
}
