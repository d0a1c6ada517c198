//! D25: how long the data are kept (Wmo 5.3.4; procedure 6.4). A zaak has its own term; what is destroyed is the
//! dossier, so that is kept as long as the part of it that changed last.

use super::super::{Stap, bereken};
use crate::Regels;
use crate::dossier::{Besluit, Dossier, Zaak};
use crate::fase::Fase;
use crate::tekst::datum_lang;
use crate::termijn::{Termijn, TermijnSoort};
use chrono::NaiveDate;

impl Zaak {
    /// D25, once nothing runs in this zaak any more: from the last change of its data on.
    pub(super) fn bewaartermijn(&self, regels: &Regels, vandaag: NaiveDate) -> Option<Termijn> {
        let klaar = self.is_afgerond(regels, vandaag) && !self.besluiten.iter().any(Besluit::bezwaar_open);
        let gewijzigd = self.laatst_gewijzigd.filter(|_| klaar)?;
        Some(bereken(TermijnSoort::Bewaartermijn, gewijzigd, regels))
    }
}

impl Dossier {
    /// D25 of the whole dossier: from the last change in any zaak, or of what belongs to no zaak. None while a zaak
    /// or a bezwaar is open, or while a question or a signal waits for an answer.
    pub fn bewaartermijn(&self, regels: &Regels, vandaag: NaiveDate) -> Option<Termijn> {
        let dicht = |z: &Zaak| matches!(z.fase(self, regels, vandaag), Fase::Afgesloten | Fase::VervallenFout);
        let klaar = self.zaken.iter().all(|z| dicht(z) && !z.besluiten.iter().any(Besluit::bezwaar_open))
            && self.contacten.values().all(|c| c.afgehandeld.is_vastgelegd() || !c.vastgelegd.is_vastgelegd());
        if !klaar {
            return None;
        }
        let delen = self.delen();
        let gewijzigd = delen.iter().map(|(_, dag)| *dag).max()?;
        let mut termijn = bereken(TermijnSoort::Bewaartermijn, gewijzigd, regels);
        if delen.len() > 1 {
            let zin = |(deel, dag): &(String, NaiveDate)| Stap {
                datum: *dag,
                zin: format!("{deel}: voor het laatst gewijzigd op {}.", datum_lang(*dag)),
                grond: None,
            };
            let mut uitleg: Vec<Stap> = delen.iter().map(zin).collect();
            uitleg.push(Stap {
                datum: gewijzigd,
                zin: "Het hele dossier blijft bewaard tot ook het laatste deel weg mag.".to_owned(),
                grond: Some(termijn.grond.clone()),
            });
            uitleg.append(&mut termijn.uitleg);
            termijn.uitleg = uitleg;
        }
        Some(termijn)
    }

    /// What changed when, the earliest first: each zaak, and what is known about the resident beside them.
    fn delen(&self) -> Vec<(String, NaiveDate)> {
        let zaken = self.zaken.iter().filter_map(|z| {
            let nummer = z.melding.waarde().map(|m| m.zaaknummer.trim()).filter(|n| !n.is_empty());
            let naam = nummer.map_or_else(|| "Een zaak".to_owned(), |n| format!("Zaak {n}"));
            Some((naam, z.laatst_gewijzigd?))
        });
        let inwoner = self.laatst_gewijzigd.map(|dag| ("Gegevens over de inwoner zelf".to_owned(), dag));
        let mut delen: Vec<(String, NaiveDate)> = zaken.chain(inwoner).collect();
        delen.sort_by_key(|(_, dag)| *dag);
        delen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef::{Verloop, dag, voorbeeld};
    use crate::feit::FeitSoort as S;

    fn tot(v: &Verloop, vandaag: &str) -> Option<NaiveDate> {
        let regels = Regels::ingebouwd("almere").unwrap();
        v.dossier().bewaartermijn(&regels, dag(vandaag)).map(|t| t.uiterlijk)
    }

    #[test]
    fn the_dossier_is_kept_as_long_as_the_part_that_changed_last() {
        let een = Verloop::melding().met("2026-12-01", voorbeeld(S::MeldingAfgesloten));
        assert_eq!(tot(&een, "2026-12-02"), Some(dag("2041-12-01")));
        let uitleg = |v: &Verloop, vandaag| {
            let regels = Regels::ingebouwd("almere").unwrap();
            let stappen = v.dossier().bewaartermijn(&regels, dag(vandaag)).unwrap().uitleg;
            stappen.into_iter().map(|s| s.zin).collect::<Vec<_>>()
        };
        // One part: nothing to compare.
        assert!(uitleg(&een, "2026-12-02").iter().all(|z| !z.contains("hele dossier")));
        let twee = een.clone().in_zaak(2, "2027-02-01", voorbeeld(S::MeldingOntvangen));
        assert_eq!(tot(&twee, "2027-02-02"), None);
        let dicht = twee.in_zaak(2, "2027-03-01", voorbeeld(S::MeldingAfgesloten));
        assert_eq!(tot(&dicht, "2027-03-02"), Some(dag("2042-03-01")));
        // What is known about the resident keeps the whole dossier.
        let inwoner = dicht.met("2027-04-01", voorbeeld(S::ContactvoorkeurVastgelegd));
        assert_eq!(tot(&inwoner, "2027-04-02"), Some(dag("2042-04-01")));
        let zinnen = uitleg(&inwoner, "2027-04-02");
        assert!(zinnen[0].starts_with("Een zaak: "), "without a number it is not named by one: {zinnen:?}");
        assert!(
            zinnen[2].starts_with("Gegevens over de inwoner zelf: ") && zinnen[3].contains("hele dossier"),
            "{zinnen:?}"
        );
        // To ask to see it does not make it live longer.
        assert_eq!(
            tot(&inwoner.met("2027-05-01", voorbeeld(S::VerzoekOntvangen)), "2027-05-02"),
            Some(dag("2042-04-01"))
        );
    }

    #[test]
    fn a_signal_alone_is_kept_from_the_day_it_was_dealt_with_and_a_death_ends_what_ran() {
        let signaal = Verloop::default().met("2026-11-20", voorbeeld(S::ContactVastgelegd));
        assert_eq!(tot(&signaal, "2026-11-21"), None);
        let klaar = signaal.met("2026-11-23", voorbeeld(S::ContactAfgehandeld));
        assert_eq!(tot(&klaar, "2026-11-24"), Some(dag("2041-11-23")));
        assert_eq!(tot(&Verloop::bekend(), "2027-06-01"), None);
        assert_eq!(
            tot(&Verloop::bekend().met("2027-05-03", voorbeeld(S::Overleden)), "2027-06-01"),
            Some(dag("2042-05-03"))
        );
        assert_eq!(tot(&Verloop::default(), "2027-06-01"), None);
    }
}
