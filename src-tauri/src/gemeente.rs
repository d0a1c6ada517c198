//! Which gemeente this laptop works for, and the rules that come with it.
//!
//! The choice stands in `instellingen.toml` beside the dossiers. A gemeente that changed its profile
//! puts it in `gemeenten/<map>/profiel.toml` there; it then goes before the one that comes with the
//! program. A profile that cannot be read never keeps anybody from a dossier: the one of the program
//! takes its place, or one that grants nothing where the program has none, and the window says so.

use crate::fout::{Fout, FoutCode};
use crate::paden::Paden;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use store::StoreFout;
use wmo::Regels;
use wmo::profiel::{Instelling, Profiel};

/// Until somebody chooses.
const EERSTE: &str = "almere";

/// A gemeente to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Gemeentekeuze {
    /// The name of its folder ("almere").
    pub map: String,
    /// As people call it.
    pub naam: String,
}

/// The rules to work with.
#[derive(Clone, Debug, PartialEq)]
pub struct Gekozen {
    /// Law, calendar and profile.
    pub regels: Regels,
    /// Why the chosen profile is not the one in use, and what to mend; none when all is well.
    pub bezwaar: Option<String>,
}

#[derive(Default, Serialize, Deserialize)]
struct Instellingen {
    gemeente: Option<String>,
}

/// The rules of the chosen gemeente. Always gives rules: see the head of this file.
pub fn lees(paden: &Paden) -> Gekozen {
    let (gekozen, leesbaar) = match lees_instellingen(&paden.instellingen()) {
        Ok(instellingen) => (instellingen.gemeente.unwrap_or_else(|| EERSTE.to_owned()), None),
        Err(zin) => (EERSTE.to_owned(), Some(zin)),
    };
    let eigen = eigen_profiel(paden, &gekozen);
    if let Some(Ok(profiel)) = eigen {
        return Gekozen { regels: Regels::met_profiel(profiel), bezwaar: leesbaar };
    }
    let bezwaar = eigen.and_then(Result::err).or(leesbaar);
    match Profiel::ingebouwd(&gekozen) {
        Some(profiel) => Gekozen { regels: Regels::met_profiel(profiel), bezwaar },
        None => {
            let zin = "Het profiel van de gekozen gemeente is er niet. Zet het in de map gemeenten, of kies een \
                       andere gemeente in instellingen.toml.";
            // Not the profile of another gemeente: its letters would go out in the wrong name.
            Gekozen { regels: Regels::met_profiel(Profiel::nood()), bezwaar: bezwaar.or_else(|| Some(zin.to_owned())) }
        }
    }
}

/// The rules that the practice dossiers are made for, whatever the gemeente of this laptop.
#[allow(clippy::expect_used, reason = "a part of the program; a test reads it")]
pub fn om_te_oefenen() -> Regels {
    let mut regels = Regels::ingebouwd(EERSTE).expect("the profile of Almere comes with the program");
    // Whether Almere opened this way is not known; somebody who practises wants to see it.
    regels.profiel.beleid.tekenen_op_scherm =
        Some(Instelling::altijd(true, "Om te oefenen", "Wie oefent, kan op het scherm laten tekenen."));
    regels
}

/// What one can choose: the gemeenten of the program and those that stand beside the dossiers.
pub fn keuzes(paden: &Paden) -> Vec<Gemeentekeuze> {
    let mut mappen: Vec<String> = Profiel::INGEBOUWD.iter().map(|m| (*m).to_owned()).collect();
    let eigen = fs::read_dir(paden.gemeenten()).into_iter().flatten().flatten();
    mappen.extend(eigen.filter_map(|m| m.file_name().into_string().ok()).filter(|m| is_mapnaam(m)));
    mappen.sort_unstable();
    mappen.dedup();
    let profiel = |map: &str| match eigen_profiel(paden, map) {
        Some(Ok(profiel)) => Some(profiel),
        _ => Profiel::ingebouwd(map),
    };
    mappen.into_iter().filter_map(|map| Some(Gemeentekeuze { naam: profiel(&map)?.gemeente.naam, map })).collect()
}

/// Keeps the choice and gives its rules.
pub fn kies(paden: &Paden, map: &str) -> Result<Gekozen, Fout> {
    if !keuzes(paden).iter().any(|k| k.map == map) {
        return Err(Fout::nieuw(FoutCode::Invoer, "Deze gemeente is er niet. Kies een gemeente uit de lijst."));
    }
    // The name of a folder that is_mapnaam let through has nothing in it that TOML would read otherwise.
    fs::write(paden.instellingen(), format!("gemeente = \"{map}\"\n")).map_err(StoreFout::from)?;
    Ok(lees(paden))
}

fn lees_instellingen(pad: &Path) -> Result<Instellingen, String> {
    match fs::read_to_string(pad) {
        Ok(tekst) => toml::from_str(&tekst).map_err(|fout| {
            let regel = fout.span().map_or(1, |plek| 1 + tekst[..plek.start].matches('\n').count());
            format!("In instellingen.toml klopt regel {regel} niet. Schrijf er bijvoorbeeld: gemeente = \"almere\".")
        }),
        Err(fout) if fout.kind() == ErrorKind::NotFound => Ok(Instellingen::default()),
        Err(_) => Err("Keukentafel kan instellingen.toml niet lezen. Vraag de beheerder om ernaar te kijken.".into()),
    }
}

/// The profile that the gemeente put beside the dossiers; none when it did not.
fn eigen_profiel(paden: &Paden, map: &str) -> Option<Result<Profiel, String>> {
    if !is_mapnaam(map) {
        return None;
    }
    match fs::read_to_string(paden.gemeenten().join(map).join("profiel.toml")) {
        Ok(tekst) => Some(Profiel::uit_toml(map, &tekst).map_err(|fout| fout.to_string())),
        Err(fout) if fout.kind() == ErrorKind::NotFound => None,
        Err(_) => Some(Err("Keukentafel kan profiel.toml niet lezen. Vraag de beheerder om ernaar te kijken.".into())),
    }
}

/// A name that stays inside the folder of the gemeenten.
fn is_mapnaam(naam: &str) -> bool {
    !naam.is_empty() && naam.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALMERE: &str = include_str!("../../assets/gemeenten/almere/profiel.toml");

    fn paden() -> (tempfile::TempDir, Paden) {
        let map = tempfile::tempdir().unwrap();
        let paden = Paden::in_map(map.path().join("data")).unwrap();
        (map, paden)
    }

    fn eigen(paden: &Paden, map: &str, tekst: &str) {
        let map = paden.gemeenten().join(map);
        fs::create_dir_all(&map).unwrap();
        fs::write(map.join("profiel.toml"), tekst).unwrap();
    }

    #[test]
    fn without_a_choice_it_is_almere() {
        let (_map, paden) = paden();
        let gekozen = lees(&paden);
        assert_eq!((gekozen.regels.profiel.map.as_str(), gekozen.bezwaar), ("almere", None));
        assert!(keuzes(&paden).iter().any(|k| k.map == "almere" && k.naam == "Almere"));
    }

    #[test]
    fn a_profile_of_the_gemeente_itself_goes_before_that_of_the_program() {
        let (_map, paden) = paden();
        eigen(&paden, "almere", &ALMERE.replace("telefoon = \"14 036\"", "telefoon = \"036-5399911\""));
        assert_eq!(lees(&paden).regels.profiel.gemeente.telefoon, "036-5399911");
        eigen(&paden, "dronten", &ALMERE.replace("naam = \"Almere\"", "naam = \"Dronten\""));
        let gekozen = kies(&paden, "dronten").unwrap();
        assert_eq!(gekozen.regels.profiel.gemeente.naam, "Dronten");
        assert_eq!(lees(&paden), gekozen, "the choice is kept");
        assert_eq!(kies(&paden, "../dronten").unwrap_err().code, FoutCode::Invoer);
        assert_eq!(kies(&paden, "zeewolde").unwrap_err().code, FoutCode::Invoer);
    }

    #[test]
    fn a_broken_profile_or_choice_leaves_something_to_work_with_and_says_what_to_mend() {
        let (_map, paden) = paden();
        eigen(&paden, "almere", &ALMERE.replace("code = \"0034\"", "code = \"34\""));
        let gekozen = lees(&paden);
        assert_eq!(gekozen.regels.profiel.gemeente.code.als_str(), "0034", "the profile of the program");
        let bezwaar = gekozen.bezwaar.unwrap();
        assert!(bezwaar.contains("regel") && bezwaar.contains("gemeente.code"), "{bezwaar}");
        assert!(!keuzes(&paden).is_empty());

        fs::write(paden.instellingen(), "\ngemeente = ").unwrap();
        assert!(lees(&paden).bezwaar.is_some());
        fs::write(paden.instellingen(), "gemeente = \"verdwenen\"").unwrap();
        let weg = lees(&paden);
        assert!(weg.bezwaar.unwrap().contains("instellingen.toml"));
        assert!(weg.regels.profiel.is_noodprofiel(), "never the letters of another gemeente");
    }
}
