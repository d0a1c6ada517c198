//! Tries the letter texts of a gemeente without a dossier: every letter is filled with invented words
//! many times over, so that every condition is met in some trials and not in others.

use super::{Brieven, Drukpers, richtlijn};
use crate::context::Context;
use crate::document::Document;
use crate::soort::Bezwaarclausule;
use crate::{StukFout, StukSoort};

/// How often each letter is tried. Trial 0 fills every field and trial 1 none; the rest are mixed.
const PROEVEN: u32 = 40;
/// Stands for the last day of bezwaar.
const LAATSTE_DAG: &str = "de laatste dag van bezwaar";
/// Stands for the last day of beroep.
const LAATSTE_DAG_BEROEP: &str = "de laatste dag van beroep";

/// Everything that is wrong with the letters, each fault once. Errors in the templates come first.
pub(crate) fn toets(brieven: &Brieven<'_>) -> Vec<StukFout> {
    let mut fouten: Vec<StukFout> =
        brieven.0.iter().filter_map(|(bestand, tekst)| richtlijn::controleer(bestand, tekst).err()).collect();
    fouten.extend(brieven.0.iter().filter(|(bestand, _)| ongebruikt(bestand, brieven)).map(|(bestand, _)| {
        let wat = "dit bestand is geen brief en wordt nergens ingevoegd; controleer de naam".to_owned();
        StukFout::Brieftekst { bestand: (*bestand).to_owned(), regel: None, wat }
    }));
    if !fouten.is_empty() {
        return fouten;
    }
    let drukpers = match Drukpers::nieuw(brieven) {
        Ok(drukpers) => drukpers,
        Err(fout) => return vec![fout],
    };
    let mut fouten: Vec<StukFout> = Vec::new();
    for soort in StukSoort::ALLE {
        for proef in 0..PROEVEN {
            if let Err(fout) = probeer(&drukpers, *soort, proef)
                && !fouten.iter().any(|f| f.to_string() == fout.to_string())
            {
                fouten.push(fout);
            }
        }
    }
    fouten
}

/// A file under a name that nothing asks for would silently do nothing.
fn ongebruikt(bestand: &str, brieven: &Brieven<'_>) -> bool {
    let ingevoegd = format!("\"{bestand}\"");
    StukSoort::ALLE.iter().all(|s| s.bestand() != bestand) && brieven.0.iter().all(|(_, t)| !t.contains(&ingevoegd))
}

fn probeer(drukpers: &Drukpers<'_>, soort: StukSoort, proef: u32) -> Result<(), StukFout> {
    let bestand = soort.bestand();
    let fout = |wat: &str| StukFout::Brieftekst { bestand: bestand.to_owned(), regel: None, wat: wat.to_owned() };
    let context = Context::proef(soort, proef)
        .map_err(|e| fout(&e.to_string()))?
        .met_laatste_dag(LAATSTE_DAG, LAATSTE_DAG_BEROEP);
    let super::Gevuld { blokken, noten } = drukpers.vul(bestand, &context)?;
    let leeg = String::new;
    let document = Document {
        titel: leeg(),
        taal: leeg(),
        kenmerk: leeg(),
        versie: None,
        datum: chrono::NaiveDate::default(),
        afzender: leeg(),
        tekenvelden: false,
        oefening: false,
        blokken,
        noten,
    };
    let teksten = document.teksten();
    let heeft = |dag: &str| teksten.iter().any(|t| t.contains(dag));
    let heeft_clausule = heeft(LAATSTE_DAG);
    match soort.bezwaarclausule() {
        Bezwaarclausule::Beroep if !heeft(LAATSTE_DAG_BEROEP) => {
            Err(fout("in een beslissing op bezwaar hoort hoe de inwoner in beroep kan gaan (Awb 3:45)"))
        }
        Bezwaarclausule::Beroep if heeft_clausule => {
            Err(fout("tegen een beslissing op bezwaar kan geen bezwaar, alleen beroep; haal de bezwaarclausule weg"))
        }
        s if s != Bezwaarclausule::Beroep && heeft(LAATSTE_DAG_BEROEP) => {
            Err(fout("tegen deze brief kan geen beroep; de beroepsclausule hoort er niet in"))
        }
        Bezwaarclausule::Altijd if !heeft_clausule => Err(fout("in een besluit hoort de bezwaarclausule (Awb 3:45)")),
        Bezwaarclausule::Nooit if heeft_clausule => {
            Err(fout("deze brief is geen besluit; de bezwaarclausule hoort er niet in"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met<'a>(bestand: &'a str, tekst: &'a str) -> Brieven<'a> {
        let eigen = [("contact.md", "Bel ons."), ("wijzigen.md", "Bel ons."), (bestand, tekst)];
        Brieven::met_eigen(&eigen)
    }

    fn fouten(bestand: &str, tekst: &str) -> Vec<String> {
        toets(&met(bestand, tekst)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_built_in_letters_are_without_fault() {
        for (gemeente, _) in super::super::EIGEN {
            let fouten = toets(&Brieven::ingebouwd(gemeente).unwrap());
            assert!(fouten.is_empty(), "{gemeente}: {fouten:#?}");
        }
    }

    #[test]
    fn a_fault_is_named_with_file_and_line_wherever_it_hides() {
        for (tekst, regel, deel) in [
            ("# A\n\n{{ melding.datm }}\n", 3, "onbekend veld"),
            ("# A\n{% if besluit.gedeeltelijk %}\n{{ weg }}\n{% endif %}", 3, "onbekend veld"),
            (
                "# A\n{% if not besluit.gedeeltelijk and not besluit.zienswijze %}\n{{ weg }}\n{% endif %}",
                3,
                "onbekend veld",
            ),
            ("# A\n{% for regel in besluit.regels %}\n\n{{ regel.prodct }}\n{% endfor %}", 4, "onbekend veld"),
            ("# A\n{% if besluit.gedeeltelijk %}\nx\n", 3, "niet gesloten"),
            ("# A\n::: feitjes\n:::\n", 2, "bestaat niet"),
            ("# A\n\nDat mag.[^wet]\n", 3, "hoort een noot"),
            ("# A\n\nDat mag.\n\n[^wet]: De wet.\n", 5, "nergens verwezen"),
        ] {
            let fouten = fouten("beschikking_toekenning.md", tekst);
            let gezocht = format!("De brieftekst beschikking_toekenning.md klopt niet op regel {regel}");
            assert!(fouten.iter().any(|f| f.starts_with(&gezocht) && f.contains(deel)), "{tekst}: {fouten:?}");
        }
    }

    #[test]
    fn every_field_and_every_letter_stands_in_the_readme() {
        fn namen(waarde: &serde_json::Value, uit: &mut std::collections::BTreeSet<String>) {
            match waarde {
                serde_json::Value::Object(velden) => velden.iter().for_each(|(naam, w)| {
                    uit.insert(naam.clone());
                    namen(w, uit);
                }),
                serde_json::Value::Array(rij) => rij.iter().for_each(|w| namen(w, uit)),
                _ => {}
            }
        }
        let leesmij = include_str!("../../../../../assets/brieven/LEESMIJ.md");
        let mut uit = std::collections::BTreeSet::new();
        for soort in StukSoort::ALLE {
            assert!(leesmij.contains(&format!("`{}`", soort.bestand())), "{}", soort.bestand());
            namen(&serde_json::to_value(Context::proef(*soort, 0).unwrap()).unwrap(), &mut uit);
        }
        // The seven onderdelen and the five steps are named by their first and last.
        let reeks = ["b", "c", "d", "e", "f", "twee", "drie", "vier"];
        for naam in uit.iter().filter(|n| !reeks.contains(&n.as_str())) {
            let woord = |c: char| c.is_alphanumeric() || c == '_';
            assert!(leesmij.split(|c| !woord(c)).any(|w| w == naam), "{naam}");
        }
    }

    #[test]
    fn a_file_that_nothing_asks_for_is_named() {
        let fouten = fouten("beschiking_toekenning.md", "# A\n");
        assert!(
            matches!(fouten.as_slice(), [f] if f.contains("beschiking_toekenning.md") && f.contains("controleer de naam"))
        );
    }

    #[test]
    fn the_bezwaarclausule_stands_in_each_besluit_and_nowhere_else() {
        let zonder = fouten("beschikking_afwijzing.md", "# Nee\n");
        assert!(zonder.iter().any(|f| f.contains("beschikking_afwijzing.md") && f.contains("Awb 3:45")), "{zonder:?}");
        let met = fouten("afsluitbrief_melding.md", "# Dag\n\n{% include \"bezwaarclausule.md\" %}\n");
        assert!(met.iter().any(|f| f.contains("afsluitbrief_melding.md") && f.contains("geen besluit")), "{met:?}");
        let beroep = fouten(
            "beslissing_op_bezwaar.md",
            "# Nee\n{% if bezwaar.commissie %}\n{% include \"beroepsclausule.md\" %}\n{% endif %}\n",
        );
        assert!(beroep.iter().any(|f| f.contains("in beroep kan gaan")), "{beroep:?}");
        let bezwaar = "# Nee\n\n{% include \"beroepsclausule.md\" %}\n\n{% include \"bezwaarclausule.md\" %}\n";
        assert!(fouten("beslissing_op_bezwaar.md", bezwaar).iter().any(|f| f.contains("alleen beroep")));
        let elders = fouten("herstel_verzuim.md", "# Nee\n\n{% include \"beroepsclausule.md\" %}\n");
        assert!(elders.iter().any(|f| f.contains("kan geen beroep")), "{elders:?}");
        // In one part of a besluit only: some resident would miss it.
        let soms = "# Nee\n{% if besluit.zienswijze %}\n{% include \"bezwaarclausule.md\" %}\n{% endif %}\n";
        assert!(!fouten("beschikking_afwijzing.md", soms).is_empty());
    }
}
