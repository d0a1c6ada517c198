//! Everything that a computation needs beside the facts: the law, the calendar and the gemeente.

use crate::eigen_bijdrage::Bijdragewet;
use crate::kalender::Kalender;
use crate::profiel::{OngeldigProfiel, Profiel};
use crate::wet::Wet;

/// The rules by which one gemeente works.
#[derive(Clone, Debug, PartialEq)]
pub struct Regels {
    /// What counts as a werkdag.
    pub kalender: Kalender,
    /// What the laws set.
    pub wet: Wet,
    /// What the law says about the eigen bijdrage.
    pub bijdrage: Bijdragewet,
    /// What this gemeente sets.
    pub profiel: Profiel,
}

impl Regels {
    /// The rules that come with the program, with the profile of this gemeente ("almere"). None for
    /// a gemeente that the program does not bring.
    pub fn ingebouwd(gemeente: &str) -> Option<Self> {
        Some(Self::met_profiel(Profiel::ingebouwd(gemeente)?))
    }

    /// The rules with a gemeente's own profile file, and what was wrong with that file. A broken profile
    /// never keeps anybody from his dossiers: then the profile that the program brings for this gemeente
    /// takes its place, or else [`Profiel::nood`]. Say so on the screen.
    pub fn met_profielbestand(map: &str, tekst: &str) -> (Self, Option<OngeldigProfiel>) {
        match Profiel::uit_toml(map, tekst) {
            Ok(profiel) => (Self::met_profiel(profiel), None),
            Err(fout) => {
                let reserve = Profiel::ingebouwd(map).unwrap_or_else(Profiel::nood);
                (Self::met_profiel(reserve), Some(fout))
            }
        }
    }

    /// The law of the program with a gemeente's own profile.
    pub fn met_profiel(profiel: Profiel) -> Self {
        Self { kalender: Kalender::ingebouwd(), wet: Wet::ingebouwd(), bijdrage: Bijdragewet::ingebouwd(), profiel }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_profile_never_keeps_anybody_from_his_dossiers() {
        let (almere, fout) = Regels::met_profielbestand("almere", "gemeente = 1");
        assert_eq!(almere, Regels::ingebouwd("almere").unwrap());
        assert!(fout.unwrap().to_string().contains("almere/profiel.toml, regel 1"));
        let (nood, fout) = Regels::met_profielbestand("nergenshuizen", "");
        assert!(nood.profiel.is_noodprofiel() && fout.is_some());
        let goed = include_str!("../../../../assets/gemeenten/almere/profiel.toml");
        let (eigen, fout) = Regels::met_profielbestand("elders", goed);
        assert_eq!((eigen.profiel.map.as_str(), fout), ("elders", None));
    }
}
