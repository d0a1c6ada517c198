//! Whose work a zaak is in a team.

use super::Zaak;
use crate::vastlegging::{Medewerker, MedewerkerId};

/// Who looks after a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behandelaar {
    /// Who it is; none for a regievoerder, of whom only the name is recorded.
    pub id: Option<MedewerkerId>,
    /// As it is shown.
    pub naam: String,
}

impl Behandelaar {
    fn van(medewerker: &Medewerker) -> Self {
        Self { id: Some(medewerker.id), naam: medewerker.naam.clone() }
    }
}

impl Zaak {
    /// Who looks after it: the regievoerder; else who held or planned the last gesprek; else who wrote the melding
    /// down. A regievoerder of another organisation takes no work off the team.
    pub fn behandelaar(&self) -> Option<Behandelaar> {
        let regievoerder = self.regievoerder.waarde().filter(|r| r.organisatie.trim().is_empty());
        if let Some(regievoerder) = regievoerder.filter(|r| !r.naam.trim().is_empty()) {
            return Some(Behandelaar { id: None, naam: regievoerder.naam.trim().to_owned() });
        }
        let gesprek = self.gesprekken.iter().rev().find_map(|g| {
            let uitkomst = g.uitkomst.laatste().map(|k| &k.door);
            uitkomst.or_else(|| g.afspraak.laatste().map(|k| &k.door))
        });
        gesprek.or_else(|| self.melding.laatste().map(|k| &k.door)).map(Behandelaar::van)
    }
}

#[cfg(test)]
mod tests {
    use crate::Dossier;
    use crate::dossier::proef::{dossier_id, gesprek, vastlegging, zaak};
    use crate::feit::Feit;
    use crate::vastlegging::{Medewerker, MedewerkerId, Rol, Vastlegging};
    use serde_json::json;
    use uuid::Uuid;

    fn door(nummer: u16, naam: &str, soort: &str, data: serde_json::Value) -> Vastlegging {
        let mut v = vastlegging(nummer, Some(zaak(1)), "2026-11-23", Feit::lees(soort, data).unwrap());
        v.door =
            Medewerker { id: MedewerkerId(Uuid::from_u128(nummer.into())), naam: naam.into(), rol: Rol::Wijkwerker };
        v.id = v.identiteit();
        v
    }

    #[test]
    fn the_regievoerder_goes_before_the_last_gesprek_and_that_before_the_melding() {
        let regie = "regievoerder_aangewezen";
        let mut alle = [
            door(1, "Ada", "melding_ontvangen", json!({ "hulpvraag": "Ik val vaak.", "zaaknummer": "W-1" })),
            door(
                2,
                "Bente",
                "gesprek_gepland",
                json!({ "gesprek": gesprek(1), "datum": "2026-12-01", "plaats": "thuis" }),
            ),
            door(3, "Ada", regie, json!({ "naam": "Dirk", "organisatie": "een andere instelling" })),
            door(4, "Ada", regie, json!({ "naam": " Eveline " })),
        ];
        let ids: Vec<_> = alle[2..3].iter().map(|v| v.id).collect();
        alle[3].vervangt = ids;
        alle[3].id = alle[3].identiteit();
        let van = |aantal: usize| {
            let dossier = Dossier::vouw(dossier_id(), &alle[..aantal]);
            dossier.zaken[0].behandelaar().map(|b| (b.naam, b.id.is_some()))
        };
        assert_eq!(van(1), Some(("Ada".into(), true)));
        assert_eq!(van(2), Some(("Bente".into(), true)));
        assert_eq!(van(3), Some(("Bente".into(), true)), "another organisation takes no work off the team");
        assert_eq!(van(4), Some(("Eveline".into(), false)));
    }
}
