//! Who may act and sign for the resident on a day (Wmo 1.1.1 lid 2, Awb 2:1).

use super::Dossier;
use crate::feit::{VertegenwoordigingVastgelegd, Vertegenwoordigingsrol};
use chrono::NaiveDate;

/// Whether the one who signed may do so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tekenbevoegdheid {
    /// The resident signed.
    Inwoner,
    /// Somebody signed who may act for the resident.
    Bevoegd,
    /// A bewindvoerder: for money only.
    Bewindvoerder,
    /// Somebody whose power did not hold on that day.
    Verlopen,
    /// Somebody of whom no power was recorded.
    Onbekend,
}

impl VertegenwoordigingVastgelegd {
    /// Whether it holds on this day; both days are included.
    pub fn geldt_op(&self, dag: NaiveDate) -> bool {
        self.van <= dag && self.tot.is_none_or(|tot| dag <= tot)
    }

    /// Whether people would call this person so: by name, by relation or by capacity.
    fn heet(&self, wie: &str) -> bool {
        let namen = [self.naam.volledig(), self.naam.achternaam.clone(), self.relatie.clone(), self.rol.label().into()];
        namen.iter().any(|naam| naam.trim().to_lowercase() == wie)
    }
}

impl Vertegenwoordigingsrol {
    /// As people call it: "mentor".
    pub fn label(self) -> &'static str {
        match self {
            Vertegenwoordigingsrol::Curator => "curator",
            Vertegenwoordigingsrol::Mentor => "mentor",
            Vertegenwoordigingsrol::Gevolmachtigde => "gevolmachtigde",
            Vertegenwoordigingsrol::Partner => "partner",
            Vertegenwoordigingsrol::Familie => "familie",
            Vertegenwoordigingsrol::Gemachtigde => "gemachtigde",
            Vertegenwoordigingsrol::Bewindvoerder => "bewindvoerder",
        }
    }

    /// Appointed by the court, or by the resident for when he cannot judge any more: these go before
    /// partner and family (Wmo 1.1.1 lid 2).
    pub fn gaat_voor_naasten(self) -> bool {
        use Vertegenwoordigingsrol as R;
        matches!(self, R::Curator | R::Mentor | R::Gevolmachtigde)
    }
}

impl Dossier {
    /// Everybody of whom a power holds on this day. Where two people recorded something different,
    /// each of their answers counts.
    pub fn vertegenwoordigers_op(&self, dag: NaiveDate) -> impl Iterator<Item = &VertegenwoordigingVastgelegd> {
        let alle = self.vertegenwoordigingen.values().flat_map(|v| &v.koppen);
        alle.map(|k| &k.waarde).filter(move |w| w.geldt_op(dag))
    }

    /// Whether the one who signed on this day could. `door` is what was recorded: "cliënt", "mentor", a
    /// name; none means the resident. A power in dispute counts only when every answer gives it.
    pub fn mag_tekenen(&self, door: Option<&str>, dag: NaiveDate) -> Tekenbevoegdheid {
        let wie = door.unwrap_or_default().trim().to_lowercase();
        if matches!(wie.as_str(), "" | "cliënt" | "client" | "inwoner") {
            return Tekenbevoegdheid::Inwoner;
        }
        let koppen = || {
            let zo_genoemd =
                self.vertegenwoordigingen.values().filter(|v| v.koppen.iter().any(|k| k.waarde.heet(&wie)));
            zo_genoemd.map(|v| &v.koppen)
        };
        let bewindvoerder = Vertegenwoordigingsrol::Bewindvoerder;
        if koppen().any(|k| k.iter().all(|k| k.waarde.geldt_op(dag) && k.waarde.rol != bewindvoerder)) {
            Tekenbevoegdheid::Bevoegd
        } else if koppen().any(|k| k.iter().any(|k| k.waarde.geldt_op(dag) && k.waarde.rol == bewindvoerder)) {
            Tekenbevoegdheid::Bewindvoerder
        } else if koppen().next().is_some() {
            Tekenbevoegdheid::Verlopen
        } else {
            Tekenbevoegdheid::Onbekend
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef::{Verloop, dag};
    use crate::feit::Feit;

    fn vertegenwoordiger(nr: &str, rol: &str, tot: Option<&str>) -> Feit {
        let data = serde_json::json!({
            "vertegenwoordiger": nr, "naam": { "voornaam": "Karim", "achternaam": "Amrani" },
            "rol": rol, "relatie": "zoon", "van": "2026-01-01", "tot": tot
        });
        Feit::lees("vertegenwoordiging_vastgelegd", data).unwrap()
    }

    #[test]
    fn who_signed_is_found_by_name_relation_or_capacity() {
        use Tekenbevoegdheid as T;
        let op = dag("2026-11-30");
        let leeg = Verloop::default().dossier();
        for inwoner in [None, Some(""), Some("cliënt"), Some(" Inwoner ")] {
            assert_eq!(leeg.mag_tekenen(inwoner, op), T::Inwoner);
        }
        assert_eq!(leeg.mag_tekenen(Some("mentor"), op), T::Onbekend);
        let mentor = Verloop::default().met("2026-11-13", vertegenwoordiger("1", "mentor", None)).dossier();
        for zo in ["mentor", "Karim Amrani", "amrani", "Zoon"] {
            assert_eq!(mentor.mag_tekenen(Some(zo), op), T::Bevoegd, "{zo}");
        }
        assert_eq!(mentor.mag_tekenen(Some("buurman"), op), T::Onbekend);
        assert_eq!(mentor.mag_tekenen(Some("mentor"), dag("2025-12-31")), T::Verlopen);
    }

    #[test]
    fn a_bewindvoerder_cannot_sign_unless_he_is_mentor_too() {
        let bewind = Verloop::default().met("2026-11-13", vertegenwoordiger("1", "bewindvoerder", None));
        let op = dag("2026-11-30");
        assert_eq!(bewind.dossier().mag_tekenen(Some("Karim Amrani"), op), Tekenbevoegdheid::Bewindvoerder);
        let beide = bewind.met("2026-11-13", vertegenwoordiger("2", "mentor", Some("2026-11-30")));
        assert_eq!(beide.dossier().mag_tekenen(Some("Karim Amrani"), op), Tekenbevoegdheid::Bevoegd);
    }

    #[test]
    fn a_power_in_dispute_is_read_cautiously() {
        let v = Verloop::default()
            .met("2026-11-13", vertegenwoordiger("1", "mentor", None))
            .met("2026-11-14", vertegenwoordiger("1", "mentor", Some("2026-11-20")));
        assert_eq!(v.dossier().tegenstrijdigheden.len(), 1);
        assert_eq!(v.dossier().mag_tekenen(Some("mentor"), dag("2026-11-30")), Tekenbevoegdheid::Verlopen);
    }
}
