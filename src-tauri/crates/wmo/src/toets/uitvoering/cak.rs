//! Messages about the contribution (procedure 1.12, 7.3).

use crate::artikelen::*;
use crate::dossier::Zaak;
use crate::feit::{CakBericht, CakGeinformeerd, Feit, FeitSoort};
use crate::termijn::Periode;
use crate::toets::{Oordeel, Toetsing, eerst, wijzig};
use chrono::{Months, NaiveDate};

impl Toetsing<'_> {
    /// Every message to the CAK about this resident: the contribution is one per person, not per zaak.
    fn cak_loopt(&self) -> bool {
        let mut berichten: Vec<_> = self
            .dossier
            .zaken
            .iter()
            .flat_map(|z| z.uitvoering.cak.iter().map(move |(naam, veld)| (z.id, naam, veld)))
            .filter(|(zaak, naam, _)| !matches!(&self.voorstel.feit, Feit::CakGeinformeerd(w) if w.bericht == **naam && *zaak == self.zaak.id))
            .filter_map(|(_, _, veld)| veld.laatste())
            .map(|k| (k.feitdatum, k.waarde.per, k.id, k.waarde.berichtsoort))
            .collect();
        berichten.sort_unstable();
        berichten.last().is_some_and(|(_, _, _, soort)| *soort == CakBericht::Start)
    }

    pub(in crate::toets) fn cak(&mut self, w: &CakGeinformeerd) {
        let loopt = self.cak_loopt();
        match w.berichtsoort {
            CakBericht::Start => {
                if !self
                    .dossier
                    .zaken
                    .iter()
                    .any(|z| z.geldend_besluit().is_some() || !z.tijdelijke_toekenningen().is_empty())
                {
                    let zin = "Er is nog geen besluit bekendgemaakt. Verstuur eerst de beschikking.";
                    self.weiger("besluit_niet_bekend", zin, CAK, eerst(FeitSoort::BesluitBekendgemaakt));
                }
                if loopt {
                    let zin = "De eigen bijdrage loopt al. Een tweede product heeft geen nieuwe start nodig.";
                    self.weiger("cak_loopt_al", zin, CAK, wijzig("berichtsoort"));
                }
                self.eigen_bijdrage(w.per);
            }
            CakBericht::Stop => {
                if !loopt {
                    let zin = "Er loopt geen eigen bijdrage. Er valt niets te stoppen.";
                    self.weiger("cak_loopt_niet", zin, CAK, wijzig("berichtsoort"));
                }
                let regels = |z: &Zaak| z.toekenningen().into_iter().chain(z.tijdelijke_toekenningen());
                let loopt_nog = |z: &Zaak| regels(z).any(|t| t.regel.einde > w.per);
                if self.dossier.overleden.koppen.is_empty() && self.dossier.zaken.iter().any(loopt_nog) {
                    let zin =
                        "Er loopt dan nog andere ondersteuning. De eigen bijdrage stopt pas als de laatste ophoudt.";
                    self.weiger("product_loopt_nog", zin, CAK, wijzig("per"));
                }
                if w.reden.trim().is_empty() {
                    let zin = "Schrijf op waarom de eigen bijdrage stopt: overlijden, verhuizing of einde.";
                    self.waarschuw("cak_zonder_reden", zin, CAK, wijzig("reden"));
                }
            }
        }
        let terug = self.regels.bijdrage.hoogstens_terug.op(self.vandaag).maanden;
        if self.vandaag.checked_sub_months(Months::new(terug)).is_some_and(|grens| w.per < grens) {
            let lang = Periode::Maanden(terug).in_woorden();
            let zin = format!("Deze dag is meer dan {lang} geleden. Zo ver terug rekent het CAK niet.");
            self.waarschuw("cak_te_lang_geleden", zin, CAK_START, wijzig("per"));
        }
        self.bsn_nagaan();
    }

    fn eigen_bijdrage(&mut self, per: NaiveDate) {
        // What costs money never starts on a guess about the age.
        self.eis_geboortedatum(Oordeel::Geweigerd);
        let geboren = self.dossier.geboortedatum().cloned();
        if geboren.is_some_and(|g| self.minderjarig(&g, per)) {
            let zin = "De inwoner is dan nog geen 18. Er is geen eigen bijdrage.";
            self.weiger("jonger_dan_18", zin, VRIJSTELLING, wijzig("per"));
        }
        match self.zaak.eigen_bijdrage.waarde() {
            None => {
                let zin = "Er ligt niet vast of deze inwoner een eigen bijdrage betaalt. Zoek dat eerst uit.";
                self.waarschuw("eigen_bijdrage_onbekend", zin, VRIJSTELLING, eerst(FeitSoort::EigenBijdrageBepaald));
            }
            Some(e) if !e.verschuldigd => {
                let zin = "Deze inwoner betaalt geen eigen bijdrage. Stuur geen start naar het CAK.";
                self.weiger("geen_eigen_bijdrage", zin, VRIJSTELLING, eerst(FeitSoort::EigenBijdrageBepaald));
            }
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::dossier::proef::{Verloop, feit, persoon, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};
    use crate::toets::proef::{gewaarschuwd, geweigerd};

    const OP: &str = "2026-12-08";

    fn bericht(naam: &str, soort: &str, per: &str) -> Feit {
        let data = format!(r#"{{"bericht":"{naam}","berichtsoort":"{soort}","per":"{per}","reden":"einde"}}"#);
        feit(S::CakGeinformeerd, &data)
    }

    fn betaalt() -> Verloop {
        Verloop::bekend()
            .met("2026-11-13", voorbeeld(S::BsnGeverifieerd))
            .met("2026-12-01", feit(S::EigenBijdrageBepaald, r#"{"verschuldigd":true}"#))
    }

    #[test]
    fn a_contribution_starts_once_for_who_pays() {
        let start = || bericht("1", "start", "2027-01-01");
        assert!(gewaarschuwd(&betaalt(), OP, start()).is_empty());
        let loopt = betaalt().met(OP, start());
        assert_eq!(geweigerd(&loopt, OP, bericht("2", "start", "2027-02-01")), ["cak_loopt_al"]);
        let vrij = Verloop::bekend().met("2026-12-01", voorbeeld(S::EigenBijdrageBepaald));
        assert_eq!(geweigerd(&vrij, OP, start()), ["geen_eigen_bijdrage"]);
        assert_eq!(geweigerd(&Verloop::besluit(), OP, start())[0], "besluit_niet_bekend");
        let jong = betaalt().met("2026-11-13", Feit::PersoonsgegevensVastgelegd(persoon("2009-01-02")));
        assert_eq!(geweigerd(&jong, OP, start()), ["jonger_dan_18"]);
        assert_eq!(gewaarschuwd(&betaalt(), OP, bericht("1", "start", "2025-12-30")), ["cak_te_lang_geleden"]);
        let kaal = gewaarschuwd(&Verloop::bekend(), OP, start());
        assert_eq!(kaal, ["eigen_bijdrage_onbekend", "bsn_niet_gecontroleerd"]);
    }

    #[test]
    fn it_stops_with_the_last_product_and_not_before() {
        let stop = || bericht("2", "stop", "2027-12-31");
        assert_eq!(geweigerd(&betaalt(), OP, stop()), ["cak_loopt_niet"]);
        let loopt = betaalt().met(OP, bericht("1", "start", "2027-01-01"));
        assert!(gewaarschuwd(&loopt, OP, stop()).is_empty());
        assert_eq!(geweigerd(&loopt, OP, bericht("2", "stop", "2027-06-30")), ["product_loopt_nog"]);
        let dood = loopt.met("2026-12-20", voorbeeld(S::Overleden));
        assert_eq!(gewaarschuwd(&dood, "2026-12-21", bericht("2", "stop", "2026-12-20")), ["overleden"]);
    }
}
