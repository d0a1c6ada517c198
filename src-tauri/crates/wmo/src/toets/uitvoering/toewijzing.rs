//! Messages to a provider of zorg in natura (procedure 7.1).

use crate::artikelen::*;
use crate::dossier::Toewijzing;
use crate::feit::{FeitSoort, ToewijzingRetour, ToewijzingVerzonden};
use crate::product::{Leveringsvorm, Productregel};
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};
use crate::toets::{Toetsing, eerst, wijzig};

impl Toetsing<'_> {
    pub(in crate::toets) fn toewijzing(&mut self, w: &ToewijzingVerzonden) {
        if let Some(regel) = self.regel_van_besluit(&w.besluit, &w.regel) {
            if regel.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget) {
                let zin = "Deze regel is een pgb. Een toewijzing stuur je alleen bij zorg in natura.";
                self.weiger("toewijzing_bij_pgb", zin, TOEWIJZING, wijzig("regel"));
            }
            self.binnen_de_toekenning(&w.regel, w.ingang, w.einde, ["ingang", "einde"], TOEWIJZING);
            if regel.aanbieder.as_deref().is_some_and(|a| a != w.aanbieder) {
                let zin = "In het besluit staat een andere aanbieder. Controleer of de inwoner deze aanbieder koos.";
                self.waarschuw("andere_aanbieder", zin, ZIN_KEUZE, eerst(FeitSoort::AanbiederGekozen));
            }
            let toegewezen = Productregel {
                begin: w.ingang,
                einde: w.einde,
                aanbieder: Some(w.aanbieder.clone()),
                leveringsvorm: Some(Leveringsvorm::ZorgInNatura),
                ..regel
            };
            for b in self.regels.profiel.bezwaren_aanbieder(&toegewezen) {
                self.vind(b.zwaarte, b.code, b.zin, b.grond, wijzig("aanbieder"));
            }
        }
        self.niet_stapelen(w);
        if self.dossier.contactvoorkeur.koppen.iter().any(|k| k.waarde.geen_berichtenverkeer) {
            let zin = "Berichten kunnen deze inwoner in gevaar brengen. Stuur geen bericht; bel de aanbieder.";
            self.weiger("geen_berichtenverkeer", zin, GEEN_BERICHT, None);
        }
        self.bsn_nagaan();
    }

    /// iWmo OP259, OP043: one toewijzing per line on each day; the earlier one ends the day before.
    fn niet_stapelen(&mut self, w: &ToewijzingVerzonden) {
        if let Some(eerder) = w.vervangt.as_deref() {
            let bekend = self.zaak.uitvoering.toewijzingen.get(eerder).is_some_and(|t| t.verzonden.is_vastgelegd());
            if !bekend || eerder == w.toewijzing {
                let zin = "De toewijzing die hierdoor ophoudt, bestaat niet. Controleer het nummer.";
                self.weiger("toewijzing_onbekend", zin, TOEWIJZING, wijzig("vervangt"));
            }
        }
        let anderen = self.zaak.uitvoering.toewijzingen.iter().filter(|(naam, _)| **naam != w.toewijzing);
        let overlapt = anderen
            .filter(|(naam, t)| w.vervangt.as_ref() != Some(naam) && !self.is_vervangen(naam) && !is_afgekeurd(t))
            .filter_map(|(_, t)| lopende(t))
            .any(|t| t.regel == w.regel && t.aanbieder == w.aanbieder && t.ingang <= w.einde && w.ingang <= t.einde);
        if overlapt {
            let zin = "Er loopt al een toewijzing voor deze regel bij deze aanbieder. Noem welke hierdoor ophoudt.";
            self.weiger("toewijzing_loopt_al", zin, TOEWIJZING, wijzig("vervangt"));
        }
        let svb = self.zaak.uitvoering.regels.get(&w.regel).and_then(|r| r.svb.waarde());
        if svb.is_some_and(|s| s.van <= w.einde && w.ingang <= s.tot) {
            let zin = "Voor deze regel loopt in die tijd een pgb. Zorg in natura begint pas de dag na het pgb.";
            self.weiger("pgb_loopt_nog", zin, GEEN_OVERLAP, wijzig("ingang"));
        }
    }

    pub(super) fn is_vervangen(&self, naam: &str) -> bool {
        let verzonden = self.zaak.uitvoering.toewijzingen.values().filter_map(lopende);
        verzonden.into_iter().any(|t| t.vervangt.as_deref() == Some(naam))
    }

    pub(in crate::toets) fn retour(&mut self, w: &ToewijzingRetour) {
        let verzonden = self.zaak.uitvoering.toewijzingen.get(&w.toewijzing).and_then(|t| t.verzonden.laatste());
        let Some(weg) = verzonden.map(|k| k.feitdatum) else {
            let zin = "Deze toewijzing is niet verstuurd. Kies de toewijzing waar dit antwoord bij hoort.";
            return self.weiger("toewijzing_onbekend", zin, TOEWIJZING, eerst(FeitSoort::ToewijzingVerzonden));
        };
        if self.op() < weg {
            let zin = format!("De toewijzing ging op {} weg. Het antwoord kan niet eerder zijn.", datum_lang(weg));
            self.weiger("retour_voor_toewijzing", zin, TOEWIJZING, wijzig("feitdatum"));
        } else if self.op() > termijn::bereken(TermijnSoort::IwmoRetour, weg, self.regels).uiterlijk {
            let lang = self.regels.wet.termijnen.iwmo_retour.op(weg).periode.in_woorden();
            let zin = format!("Het antwoord kwam later dan {lang}. Bespreek dat met de aanbieder.");
            self.waarschuw("retour_te_laat", zin, RETOUR, None);
        }
        if !w.goedgekeurd && w.fouten.trim().is_empty() {
            let zin = "De toewijzing is niet goedgekeurd. Schrijf op wat er mis was.";
            self.weiger("fouten_leeg", zin, RETOUR, wijzig("fouten"));
        }
    }
}

/// What was sent.
pub(super) fn lopende(t: &Toewijzing) -> Option<&ToewijzingVerzonden> {
    t.verzonden.waarde()
}

fn is_afgekeurd(t: &Toewijzing) -> bool {
    t.retour.waarde().is_some_and(|r| !r.goedgekeurd)
}

#[cfg(test)]
mod tests {
    use crate::dossier::proef::{Verloop, dag, feit, regel, toekenning, voorbeeld};
    use crate::feit::{BesluitGenomen, Feit, FeitSoort as S};
    use crate::product::{Leveringsvorm, Productregel};
    use crate::toets::proef::{gewaarschuwd, geweigerd};

    const OP: &str = "2026-12-08";

    /// Granted inside the known contract: from 14 to 27 December.
    fn toegekend() -> Verloop {
        let kort = Productregel { begin: dag("2026-12-14"), einde: dag("2026-12-27"), ..regel() };
        Verloop::aanvraag()
            .met("2026-11-13", voorbeeld(S::BsnGeverifieerd))
            .met("2026-12-04", Feit::BesluitGenomen(BesluitGenomen { regels: vec![kort], ..toekenning("1") }))
    }

    fn bekend() -> Verloop {
        toegekend().met("2026-12-07", voorbeeld(S::BesluitBekendgemaakt))
    }

    fn stuur(naam: &str, aanbieder: &str, ingang: &str, einde: &str, vervangt: &str) -> Feit {
        let vervangt = if vervangt.is_empty() { String::new() } else { format!(r#","vervangt":"{vervangt}""#) };
        feit(
            S::ToewijzingVerzonden,
            &format!(
                r#"{{"toewijzing":"{naam}","besluit":"1","regel":"1","aanbieder":"{aanbieder}","ingang":"{ingang}","einde":"{einde}"{vervangt}}}"#
            ),
        )
    }

    fn gewoon() -> Feit {
        stuur("1", "Tzorg", "2026-12-14", "2026-12-27", "")
    }

    #[test]
    fn a_toewijzing_follows_a_besluit_that_was_made_known() {
        assert!(gewaarschuwd(&bekend(), OP, gewoon()).is_empty());
        assert_eq!(geweigerd(&toegekend(), OP, gewoon()), ["besluit_niet_bekend"]);
        assert_eq!(geweigerd(&bekend(), "2026-12-06", gewoon()), ["voor_bekendmaking"]);
        assert_eq!(geweigerd(&Verloop::aanvraag(), OP, gewoon()), ["besluit_onbekend"]);
        let elders = r#"{"toewijzing":"1","besluit":"1","regel":"9","aanbieder":"Tzorg","ingang":"2026-12-14","einde":"2026-12-27"}"#;
        assert_eq!(geweigerd(&bekend(), OP, feit(S::ToewijzingVerzonden, elders)), ["regel_niet_toegekend"]);
    }

    #[test]
    fn it_stays_inside_what_is_granted_and_contracted() {
        let v = bekend();
        assert_eq!(geweigerd(&v, OP, stuur("1", "Tzorg", "2026-12-13", "2026-12-27", "")), ["buiten_de_toekenning"]);
        assert_eq!(geweigerd(&v, OP, stuur("1", "Tzorg", "2026-12-27", "2026-12-14", "")), ["tot_voor_van"]);
        assert_eq!(
            geweigerd(&v, OP, stuur("1", "Onbekend BV", "2026-12-14", "2026-12-27", "")),
            ["aanbieder_zonder_contract"]
        );
        assert_eq!(gewaarschuwd(&v, OP, stuur("1", "Zonzorg!", "2026-12-14", "2026-12-27", "")), ["andere_aanbieder"]);
    }

    #[test]
    fn two_toewijzingen_of_one_line_do_not_lie_on_each_other() {
        let v = bekend().met(OP, gewoon());
        assert_eq!(geweigerd(&v, OP, stuur("2", "Tzorg", "2026-12-21", "2026-12-27", "")), ["toewijzing_loopt_al"]);
        assert!(gewaarschuwd(&v, OP, stuur("2", "Tzorg", "2026-12-21", "2026-12-27", "1")).is_empty());
        assert_eq!(geweigerd(&v, OP, stuur("2", "Tzorg", "2026-12-21", "2026-12-27", "8"))[0], "toewijzing_onbekend");
        // One that was refused never ran.
        let nee = feit(S::ToewijzingRetour, r#"{"toewijzing":"1","goedgekeurd":false,"fouten":"AGB-code onbekend"}"#);
        assert!(gewaarschuwd(&v.met(OP, nee), OP, stuur("2", "Tzorg", "2026-12-14", "2026-12-27", "")).is_empty());
    }

    #[test]
    fn a_pgb_gets_no_toewijzing_and_danger_no_message() {
        let pgb = Productregel { leveringsvorm: Some(Leveringsvorm::PersoonsgebondenBudget), ..regel() };
        let v = Verloop::aanvraag()
            .met("2026-12-04", Feit::BesluitGenomen(BesluitGenomen { regels: vec![pgb], ..toekenning("1") }))
            .met("2026-12-07", voorbeeld(S::BesluitBekendgemaakt));
        assert!(geweigerd(&v, OP, voorbeeld(S::ToewijzingVerzonden)).contains(&"toewijzing_bij_pgb".to_owned()));
        let gevaar = feit(S::ContactvoorkeurVastgelegd, r#"{"geen_berichtenverkeer":true}"#);
        assert_eq!(geweigerd(&bekend().met("2026-12-01", gevaar), OP, gewoon()), ["geen_berichtenverkeer"]);
        let zonder_bsn = Verloop::bekend();
        assert!(
            gewaarschuwd(&zonder_bsn, OP, voorbeeld(S::ToewijzingVerzonden))
                .contains(&"bsn_niet_gecontroleerd".to_owned())
        );
    }

    #[test]
    fn an_answer_comes_within_three_werkdagen_and_says_what_was_wrong() {
        let v = bekend().met(OP, gewoon());
        let antwoord = || voorbeeld(S::ToewijzingRetour);
        assert!(gewaarschuwd(&v, "2026-12-11", antwoord()).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-12-14", antwoord()), ["retour_te_laat"]);
        assert_eq!(geweigerd(&v, "2026-12-07", antwoord()), ["retour_voor_toewijzing"]);
        assert_eq!(geweigerd(&bekend(), "2026-12-11", antwoord()), ["toewijzing_onbekend"]);
        let stil = feit(S::ToewijzingRetour, r#"{"toewijzing":"1","goedgekeurd":false}"#);
        assert_eq!(geweigerd(&v, "2026-12-11", stil), ["fouten_leeg"]);
    }
}
