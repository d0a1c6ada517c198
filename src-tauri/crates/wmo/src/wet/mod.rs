//! What the laws set, by the date on which it came into force (`assets/wet`): data, so that a change of
//! law is a block in a file.

mod aow;
mod dwangsom;
mod volwassen;

pub use aow::{Aowleeftijd, Aowtabel};
pub use dwangsom::{Dwangsombedragen, Trap};
pub use volwassen::Volwassenleeftijd;

use crate::databestand;
use crate::kalender::OngeldigeWet;
use crate::reeks::Reeks;
use crate::termijn::Norm;
use serde::Deserialize;

/// All of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Wet {
    /// Lengths of terms (`termijnen.toml`).
    pub termijnen: Wettermijnen,
    /// Amounts of the dwangsom (`dwangsom.toml`), by the day on which the ingebrekestelling came.
    pub dwangsom: Reeks<Dwangsombedragen>,
    /// From which age on somebody has AOW (`aow.toml`).
    pub aow: Aowtabel,
    /// From which age on somebody is an adult (`volwassen.toml`).
    pub volwassen: Reeks<Volwassenleeftijd>,
}

/// The terms that a law sets, each as it was in the course of time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wettermijnen {
    /// D2: hand in a persoonlijk plan.
    pub persoonlijk_plan: Reeks<Norm>,
    /// D3: give the verslag.
    pub onderzoek: Reeks<Norm>,
    /// D5: decide on the aanvraag.
    pub besluit: Reeks<Norm>,
    /// D8: leave an incomplete aanvraag.
    pub buiten_behandeling: Reeks<Norm>,
    /// D10: still decide after an ingebrekestelling.
    pub ingebrekestelling: Reeks<Norm>,
    /// D12: establish the dwangsom.
    pub dwangsombesluit: Reeks<Norm>,
    /// D13: pay the dwangsom.
    pub betaling_dwangsom: Reeks<Norm>,
    /// D18: wait before beroep.
    pub beroep_niet_tijdig: Reeks<Norm>,
    /// D14: make bezwaar.
    pub bezwaar: Reeks<Norm>,
    /// D15: receive what was posted in time.
    pub bezwaar_per_post: Reeks<Norm>,
    /// Hand in documents before a hearing.
    pub stukken_hoorzitting: Reeks<Norm>,
    /// D16: decide on a bezwaar.
    pub beslissing_op_bezwaar: Reeks<Norm>,
    /// D16: the same with a commissie.
    pub beslissing_op_bezwaar_commissie: Reeks<Norm>,
    /// D17: postpone that.
    pub verdaging_bezwaar: Reeks<Norm>,
    /// D23: give inzage.
    pub inzage: Reeks<Norm>,
    /// D23: give inzage after an extension.
    pub inzage_verlengd: Reeks<Norm>,
    /// D24: destroy on request.
    pub vernietiging: Reeks<Norm>,
    /// D25: keep.
    pub bewaartermijn: Reeks<Norm>,
    /// D26: answer an iWmo message; a national standard.
    pub iwmo_retour: Reeks<Norm>,
    /// Deal with a complaint, without a commissie (not read).
    pub klacht: Reeks<Norm>,
    /// D27: report a datalek.
    pub datalek: Reeks<Norm>,
    /// When the eigen bijdrage begins.
    pub eerste_bijdragemaand: Reeks<Norm>,
}

impl Wettermijnen {
    /// From a data file; its form is explained in the built-in one.
    pub fn uit_toml(tekst: &str) -> Result<Self, OngeldigeWet> {
        Ok(databestand::lees(tekst)?)
    }
}

impl Wet {
    /// The law that comes with the program.
    pub fn ingebouwd() -> Self {
        let lees = || -> Result<Self, OngeldigeWet> {
            Ok(Self {
                termijnen: Wettermijnen::uit_toml(include_str!("../../../../../assets/wet/termijnen.toml"))?,
                dwangsom: dwangsom::uit_toml(include_str!("../../../../../assets/wet/dwangsom.toml"))?,
                aow: Aowtabel::uit_toml(include_str!("../../../../../assets/wet/aow.toml"))?,
                volwassen: volwassen::uit_toml(include_str!("../../../../../assets/wet/volwassen.toml"))?,
            })
        };
        #[allow(clippy::expect_used, reason = "the files are part of the program; tests read them")]
        lees().expect("built-in law")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::termijn::Periode;

    #[test]
    fn the_built_in_terms_are_those_of_the_laws() {
        let wet = Wet::ingebouwd().termijnen;
        let op = "2026-11-23".parse().unwrap();
        for (reeks, periode, bron) in [
            (&wet.persoonlijk_plan, Periode::Dagen(7), "Wmo 2015 art. 2.3.2 lid 2"),
            (&wet.onderzoek, Periode::Weken(6), "Wmo 2015 art. 2.3.2 lid 1"),
            (&wet.besluit, Periode::Weken(2), "Wmo 2015 art. 2.3.5 lid 2"),
            (&wet.buiten_behandeling, Periode::Weken(4), "Awb art. 4:5 lid 4"),
            (&wet.ingebrekestelling, Periode::Weken(2), "Awb art. 4:17 lid 3"),
            (&wet.dwangsombesluit, Periode::Weken(2), "Awb art. 4:18"),
            (&wet.betaling_dwangsom, Periode::Weken(6), "Awb art. 4:87 lid 1"),
            (&wet.bezwaar, Periode::Weken(6), "Awb art. 6:7"),
            (&wet.bezwaar_per_post, Periode::Weken(1), "Awb art. 6:9 lid 2"),
            (&wet.beslissing_op_bezwaar, Periode::Weken(6), "Awb art. 7:10 lid 1"),
            (&wet.beslissing_op_bezwaar_commissie, Periode::Weken(12), "Awb art. 7:10 lid 1 en 7:13"),
            (&wet.verdaging_bezwaar, Periode::Weken(6), "Awb art. 7:10 lid 3"),
            (&wet.vernietiging, Periode::Maanden(3), "Wmo 2015 art. 5.3.5"),
            (&wet.bewaartermijn, Periode::Jaren(15), "Wmo 2015 art. 5.3.4"),
            (&wet.datalek, Periode::Uren(72), "AVG art. 33 lid 1"),
        ] {
            assert_eq!((reeks.op(op).periode, reeks.op(op).grond.bron.as_ref()), (periode, bron));
        }
    }

    #[test]
    fn a_faulty_file_says_where_and_what() {
        let fout =
            Wettermijnen::uit_toml("[[besluit]]\nvanaf = \"2015-01-01\"\nbron = \"x\"\nzin = \"y\"\n").unwrap_err();
        assert!(fout.to_string().contains("één lengte"), "{fout}");
        let fout = Wettermijnen::uit_toml("[[besluiten]]\nvanaf = \"2015-01-01\"\nweken = 2\n").unwrap_err();
        assert_eq!(fout.0.regel, 1);
        assert!(fout.to_string().contains("besluiten"), "{fout}");
    }
}
