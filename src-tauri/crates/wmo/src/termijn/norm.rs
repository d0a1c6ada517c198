//! A length with its source and the day from which it holds: one block of a data file.

use super::Periode;
use crate::grond::Grond;
use crate::profiel::{Aantal, Instelling};
use crate::reeks::Ingaand;
use chrono::NaiveDate;
use serde::Deserialize;

/// Most of any unit: a term of a thousand days, weeks or years is a slip of the keyboard.
const GROOTSTE_LENGTE: u32 = 1000;

/// How long a term is, since when, and who says so.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "NormInBestand")]
pub struct Norm {
    /// First day on which it holds.
    pub vanaf: NaiveDate,
    /// How long.
    pub periode: Periode,
    /// Where it is written.
    pub grond: Grond,
}

impl Norm {
    /// A number of the profile, with its unit.
    pub(super) fn van(instelling: &Instelling<Aantal>, eenheid: fn(u32) -> Periode) -> Self {
        let periode = eenheid(instelling.waarde.als_getal());
        Self { vanaf: instelling.vanaf, periode, grond: instelling.grond() }
    }
}

impl Ingaand for Norm {
    fn vanaf(&self) -> NaiveDate {
        self.vanaf
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NormInBestand {
    vanaf: NaiveDate,
    uren: Option<u32>,
    dagen: Option<u32>,
    werkdagen: Option<u32>,
    weken: Option<u32>,
    maanden: Option<u32>,
    jaren: Option<u32>,
    bron: String,
    zin: String,
}

impl TryFrom<NormInBestand> for Norm {
    type Error = &'static str;

    fn try_from(n: NormInBestand) -> Result<Self, Self::Error> {
        const EEN_LENGTE: &str =
            "Een termijn heeft één lengte: uren, dagen, werkdagen, weken, maanden of jaren. Vul er een van in.";
        let lengtes = [
            n.uren.map(Periode::Uren),
            n.dagen.map(Periode::Dagen),
            n.werkdagen.map(Periode::Werkdagen),
            n.weken.map(Periode::Weken),
            n.maanden.map(Periode::Maanden),
            n.jaren.map(Periode::Jaren),
        ];
        let mut lengtes = lengtes.into_iter().flatten();
        let (Some(periode), None) = (lengtes.next(), lengtes.next()) else { return Err(EEN_LENGTE) };
        let (Periode::Uren(aantal)
        | Periode::Dagen(aantal)
        | Periode::Werkdagen(aantal)
        | Periode::Weken(aantal)
        | Periode::Maanden(aantal)
        | Periode::Jaren(aantal)) = periode;
        if !(1..=GROOTSTE_LENGTE).contains(&aantal) {
            return Err("Deze lengte kan niet kloppen. Vul een getal in van 1 tot en met 1000.");
        }
        Ok(Self { vanaf: n.vanaf, periode, grond: Grond { bron: n.bron.into(), zin: n.zin.into() } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reeks::Reeks;

    fn lees(lengte: &str) -> Result<Norm, String> {
        let tekst = format!("vanaf = \"2015-01-01\"\n{lengte}\nbron = \"x\"\nzin = \"y\"\n");
        crate::databestand::lees::<Norm>(&tekst).map_err(|f| f.zin)
    }

    #[test]
    fn each_unit_is_read() {
        for (tekst, periode) in [
            ("uren = 72", Periode::Uren(72)),
            ("dagen = 7", Periode::Dagen(7)),
            ("werkdagen = 5", Periode::Werkdagen(5)),
            ("weken = 6", Periode::Weken(6)),
            ("maanden = 3", Periode::Maanden(3)),
            ("jaren = 1000", Periode::Jaren(1000)),
        ] {
            assert_eq!(lees(tekst).unwrap().periode, periode);
        }
    }

    #[test]
    fn a_term_has_one_length_that_can_be() {
        for fout in ["", "weken = 6\ndagen = 2"] {
            assert!(lees(fout).unwrap_err().contains("één lengte"), "{fout}");
        }
        for fout in ["weken = 0", "dagen = 1001"] {
            assert!(lees(fout).unwrap_err().contains("1 tot en met 1000"), "{fout}");
        }
    }

    #[test]
    fn a_new_length_holds_from_its_own_day() {
        #[derive(Deserialize)]
        struct Bestand {
            norm: Reeks<Norm>,
        }
        let blok =
            |vanaf, weken| format!("[[norm]]\nvanaf = \"{vanaf}\"\nweken = {weken}\nbron = \"x\"\nzin = \"y\"\n");
        let tekst = blok("2015-01-01", 6) + &blok("2028-01-01", 8);
        let normen = crate::databestand::lees::<Bestand>(&tekst).unwrap().norm;
        let op = |dag: &str| normen.op(dag.parse().unwrap()).periode;
        assert_eq!((op("2027-12-31"), op("2028-01-01")), (Periode::Weken(6), Periode::Weken(8)));
    }
}
