//! Guard of what somebody wrote down about the eigen bijdrage, beside what age, household and AOW say
//! (procedure 1.12).

use super::{Toetsing, eerst, wijzig};
use crate::eigen_bijdrage::{Bijdrage, voor_zaak};
use crate::feit::{EigenBijdrageBepaald, FeitSoort, Vrijstelling};

impl Toetsing<'_> {
    /// Casus K52: age, household and AOW are counted. What only a person can judge stays as it was written.
    pub(super) fn bijdrage_volgens_de_wet(&mut self, w: &EigenBijdrageBepaald) {
        let oordeel = voor_zaak(self.dossier, self.zaak, self.op(), self.regels);
        let uitleg = oordeel.uitleg.join(" ");
        match (w.verschuldigd, oordeel.bijdrage) {
            (true, Bijdrage::Niet(soort @ (Vrijstelling::JongerDan18 | Vrijstelling::GehuwdNietBeidenAow))) => {
                let herstel = match soort {
                    Vrijstelling::GehuwdNietBeidenAow => eerst(FeitSoort::HuishoudenVastgelegd),
                    _ => wijzig("verschuldigd"),
                };
                let zin = format!("Er is geen eigen bijdrage. {uitleg}");
                self.weiger("bijdrage_niet_verschuldigd", zin, oordeel.grond, herstel);
            }
            (true, Bijdrage::Onbekend) => {
                self.waarschuw("bijdrage_nog_niet_te_bepalen", uitleg, oordeel.grond, None);
            }
            (false, Bijdrage::Verschuldigd { .. }) if w.vrijstelling == Some(Vrijstelling::GehuwdNietBeidenAow) => {
                let zin = "Volgens het huishouden en de geboortedatums geldt deze reden niet. Controleer die gegevens.";
                self.waarschuw("vrijstelling_nagaan", zin, oordeel.grond, eerst(FeitSoort::HuishoudenVastgelegd));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, feit, persoon};
    use crate::feit::{Feit, FeitSoort as S};

    const OP: &str = "2026-12-01";

    fn met(gehuwd: bool, partner: &str) -> Verloop {
        let huis = format!(
            r#"{{"gehuwd":{gehuwd},"huisgenoten":[{{"huisgenoot":"1","naam":{{"voornaam":"Omar","achternaam":"Amrani"}},"geboortedatum":"{partner}","relatie":"partner"}}]}}"#
        );
        Verloop::melding()
            .met("2026-11-13", Feit::PersoonsgegevensVastgelegd(persoon("1946-05-01")))
            .met("2026-11-24", feit(S::HuishoudenVastgelegd, &huis))
    }

    #[test]
    fn k52_a_partner_without_aow_means_nothing_is_due() {
        let wel = || feit(S::EigenBijdrageBepaald, r#"{"verschuldigd":true}"#);
        assert_eq!(geweigerd(&met(true, "1964-03-01"), OP, wel()), ["bijdrage_niet_verschuldigd"]);
        assert!(geweigerd(&met(true, "1950-03-01"), OP, wel()).is_empty());
        assert!(geweigerd(&met(false, "1964-03-01"), OP, wel()).is_empty());
        let niets_bekend =
            Verloop::melding().met("2026-11-13", Feit::PersoonsgegevensVastgelegd(persoon("1946-05-01")));
        assert_eq!(gewaarschuwd(&niets_bekend, OP, wel()), ["bijdrage_nog_niet_te_bepalen"]);
    }

    #[test]
    fn a_reason_that_the_household_contradicts_deserves_a_look() {
        let niet =
            || feit(S::EigenBijdrageBepaald, r#"{"verschuldigd":false,"vrijstelling":"gehuwd_niet_beiden_aow"}"#);
        assert!(gewaarschuwd(&met(true, "1964-03-01"), OP, niet()).is_empty());
        assert!(gewaarschuwd(&met(true, "1950-03-01"), OP, niet()).contains(&"vrijstelling_nagaan".to_owned()));
    }
}
