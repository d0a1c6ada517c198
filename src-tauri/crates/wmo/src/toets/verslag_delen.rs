//! Guard of the whole verslag in the hands of a provider (casus K72; procedure 6.2).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{FeitSoort, Toestemmingsdoel, VerslagAanAanbiederGegeven};

impl Toetsing<'_> {
    pub(super) fn verslag_aan_aanbieder(&mut self, w: &VerslagAanAanbiederGegeven) {
        self.eis_nummer(&w.verstrekking, "verstrekking");
        let vastgesteld = self.zaak.verslagen.iter().filter(|v| v.versie == w.versie);
        let vastgesteld = vastgesteld.filter_map(|v| v.vastgesteld.eerste()).map(|k| k.feitdatum).min();
        if vastgesteld.is_none_or(|op| self.op() < op) {
            let zin = "Deze versie van het verslag was er op die dag nog niet. Kies een versie die is vastgesteld.";
            self.weiger("versie_bestaat_niet", zin, VERSLAG, wijzig("versie"));
        }
        let zin = "Vul in welke aanbieder het verslag kreeg.";
        self.eis_tekst(&w.aanbieder, "aanbieder", "aanbieder_ontbreekt", zin, VERSLAG_DELEN);
        if !w.aanbieder.trim().is_empty() && !self.helpt_deze_inwoner(&w.aanbieder) {
            let zin = "Deze aanbieder helpt deze inwoner niet, en de inwoner koos hem niet. Geef hem geen gegevens.";
            self.weiger("aanbieder_helpt_hier_niet", zin, VERSLAG_DELEN, wijzig("aanbieder"));
        }
        match w.toestemming.as_deref().map(str::trim).filter(|t| !t.is_empty()) {
            Some(naam) => self.toestemming_voor_verslag(naam, &w.aanbieder),
            None if w.noodzaak.trim().is_empty() => {
                let zin = "Het hele verslag geef je alleen met toestemming. Vraag de inwoner, of geef alleen wat nodig is om de hulp te geven.";
                self.weiger("verslag_zonder_toestemming", zin, VERSLAG_DELEN, eerst(FeitSoort::ToestemmingGegeven));
            }
            None => {
                let zin = "Zonder toestemming mag alleen wat nodig is om de hulp te geven. Ga na of dat echt het hele verslag is.";
                self.waarschuw("verslag_alleen_uit_noodzaak", zin, VERSLAG_DELEN, wijzig("noodzaak"));
            }
        }
    }

    fn toestemming_voor_verslag(&mut self, naam: &str, aanbieder: &str) {
        let toestemming = self.dossier.toestemmingen.get(naam);
        let gegeven = toestemming.and_then(|t| t.gegeven.waarde());
        let past = gegeven.is_some_and(|g| g.doel == Toestemmingsdoel::HeelVerslagNaarAanbieder);
        if !past || !toestemming.is_some_and(|t| t.geldt_op(self.op())) {
            let zin = "Er was op die dag geen toestemming om het hele verslag aan een aanbieder te geven. Kies de goede toestemming, of vraag haar.";
            self.weiger("toestemming_geldt_niet", zin, VERSLAG_DELEN, eerst(FeitSoort::ToestemmingGegeven));
        } else if gegeven.is_some_and(|g| g.naar.trim().to_lowercase() != aanbieder.trim().to_lowercase()) {
            let zin = "De toestemming noemt een andere partij dan deze aanbieder. Controleer of ze hiervoor geldt.";
            self.waarschuw("toestemming_voor_ander", zin, TOESTEMMING, wijzig("toestemming"));
        }
    }

    /// The resident chose this provider, or a besluit or a toewijzing names it.
    fn helpt_deze_inwoner(&self, naam: &str) -> bool {
        let naam = naam.trim();
        let zaak = self.zaak;
        let regels = zaak.toekenningen().into_iter().chain(zaak.tijdelijke_toekenningen());
        let mut toegekend = regels.filter_map(|t| t.regel.aanbieder);
        let mut gekozen = zaak.gekozen_regels().into_iter().filter_map(|r| r.aanbieder);
        let mut toegewezen = zaak.uitvoering.toewijzingen.values().flat_map(|t| &t.verzonden.koppen);
        toegekend.any(|a| a.trim() == naam)
            || gekozen.any(|a| a.trim() == naam)
            || toegewezen.any(|k| k.waarde.aanbieder.trim() == naam)
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, feit, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S};

    const OP: &str = "2026-12-10";

    fn gegeven(meer: &str) -> Feit {
        let data = format!(r#"{{"verstrekking":"1","versie":1,"aanbieder":"Tzorg"{meer}}}"#);
        feit(S::VerslagAanAanbiederGegeven, &data)
    }

    fn toestemming(doel: &str, naar: &str) -> Feit {
        let data = format!(
            r#"{{"toestemming":"1","doel":"{doel}","van":"gemeente","naar":"{naar}","gegevens":"het hele verslag","vorm":"handtekening"}}"#
        );
        feit(S::ToestemmingGegeven, &data)
    }

    #[test]
    fn k72_the_whole_verslag_needs_consent_or_a_reason() {
        let v = Verloop::bekend();
        assert_eq!(geweigerd(&v, OP, gegeven("")), ["verslag_zonder_toestemming"]);
        let nodig = gegeven(r#","noodzaak":"De veiligheid van de hulp hangt ervan af.""#);
        assert_eq!(gewaarschuwd(&v, OP, nodig), ["verslag_alleen_uit_noodzaak"]);
        let met = || gegeven(r#","toestemming":"1""#);
        assert_eq!(geweigerd(&v, OP, met()), ["toestemming_geldt_niet"]);
        let past = v.clone().met("2026-12-09", toestemming("heel_verslag_naar_aanbieder", "Tzorg"));
        assert!(gewaarschuwd(&past, OP, met()).is_empty());
        assert_eq!(geweigerd(&past, "2026-12-08", met()), ["toestemming_geldt_niet"]);
        let ander = v.clone().met("2026-12-09", toestemming("heel_verslag_naar_aanbieder", "Kwintes"));
        assert_eq!(gewaarschuwd(&ander, OP, met()), ["toestemming_voor_ander"]);
        let doel = v.met("2026-12-09", toestemming("gegevens_naar_zorg", "Tzorg"));
        assert_eq!(geweigerd(&doel, OP, met()), ["toestemming_geldt_niet"]);
        let weg = past.met(OP, voorbeeld(S::ToestemmingIngetrokken));
        assert_eq!(geweigerd(&weg, "2026-12-11", met()), ["toestemming_geldt_niet"]);
    }

    #[test]
    fn only_a_version_that_exists_and_a_provider_of_this_resident() {
        let nodig = r#","noodzaak":"Nodig.""#;
        let codes = |data: &str| geweigerd(&Verloop::bekend(), OP, feit(S::VerslagAanAanbiederGegeven, data));
        let met = |versie: u32, aanbieder: &str| {
            codes(&format!(r#"{{"verstrekking":"1","versie":{versie},"aanbieder":"{aanbieder}"{nodig}}}"#))
        };
        assert_eq!(met(2, "Tzorg"), ["versie_bestaat_niet"]);
        assert_eq!(met(1, "Kwintes"), ["aanbieder_helpt_hier_niet"]);
        assert_eq!(met(1, " "), ["aanbieder_ontbreekt"]);
    }
}
