//! Guards of a measurement with the Zelfredzaamheid-Matrix (procedure 4, 5). No sum, no indication: the
//! levels say how it goes now, people say what follows from it.

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{FeitSoort, ZrmDomein, ZrmGemeten, Zrmsoort};
use crate::tekst;
use std::collections::BTreeSet;

/// The lowest level: acute problems.
pub(crate) const ACUUT: u8 = 1;
/// The highest level: fully self-reliant.
const VOLLEDIG: u8 = 5;

impl Toetsing<'_> {
    pub(super) fn zrm(&mut self, w: &ZrmGemeten) {
        self.eis_nummer(&w.meting, "meting");
        let mut gemeten = BTreeSet::new();
        for (i, score) in w.scores.iter().enumerate() {
            let veld = |naam: &str| wijzig(&format!("scores.{i}.{naam}"));
            if !gemeten.insert(score.domein) {
                let zin = format!("{} staat er twee keer in. Haal er een weg.", score.domein.label());
                self.weiger("domein_dubbel", zin, ZRM, veld("domein"));
            }
            match score.niveau {
                Some(niveau) if !(ACUUT..=VOLLEDIG).contains(&niveau) => {
                    let zin = format!("Kies bij {} een niveau van 1 tot en met 5.", in_een_zin(score.domein));
                    self.weiger("niveau_bestaat_niet", zin, ZRM, veld("niveau"));
                }
                None if score.reden.trim().is_empty() => {
                    let zin = format!(
                        "Kies bij {} een niveau, of schrijf op waarom je het niet beoordeelt.",
                        in_een_zin(score.domein)
                    );
                    self.weiger("niveau_of_reden", zin, ZRM, veld("niveau"));
                }
                _ => {}
            }
        }
        let open: Vec<String> =
            ZrmDomein::ALLE.iter().filter(|d| !gemeten.contains(d)).map(|d| in_een_zin(*d)).collect();
        if !open.is_empty() {
            let zin = format!("De meting is nog niet compleet. Dit ontbreekt: {}.", tekst::opsomming(&open));
            self.waarschuw("meting_onvolledig", zin, ZRM, wijzig("scores"));
        }
        if w.is_acuut() && !self.zaak.spoed.is_vastgelegd() {
            let zin = "Op een domein is de situatie acuut. Beoordeel vandaag of hulp kan wachten.";
            self.waarschuw("spoed_beoordelen", zin, SPOED, eerst(FeitSoort::SpoedVastgesteld));
        }
        let anderen = || self.zaak.zrm.iter().filter(|(naam, _)| **naam != w.meting).flat_map(|(_, v)| &v.koppen);
        let nulmeting = anderen().any(|k| k.waarde.zrmsoort == Zrmsoort::Nulmeting);
        match (w.zrmsoort, nulmeting) {
            (Zrmsoort::Nulmeting, true) => {
                let zin = "Er is al een nulmeting. Kies tussenmeting of eindmeting, of verbeter de eerste.";
                self.waarschuw("tweede_nulmeting", zin, ZRM, wijzig("zrmsoort"));
            }
            (Zrmsoort::Tussenmeting | Zrmsoort::Eindmeting, false) => {
                let zin = "Er is nog geen nulmeting. Zonder nulmeting is er niets om mee te vergelijken.";
                self.waarschuw("zonder_nulmeting", zin, ZRM, wijzig("zrmsoort"));
            }
            _ => {}
        }
    }
}

/// Its name inside a sentence: "basale ADL".
fn in_een_zin(domein: ZrmDomein) -> String {
    let mut letters = domein.label().chars();
    letters.next().map(|eerste| eerste.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

impl ZrmGemeten {
    /// Whether the situation on a domain is acute.
    pub(crate) fn is_acuut(&self) -> bool {
        self.scores.iter().any(|s| s.niveau == Some(ACUUT))
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, ZrmDomein, ZrmGemeten, ZrmScore, Zrmsoort};

    const OP: &str = "2026-11-24";

    fn meting(naam: &str, zrmsoort: Zrmsoort, scores: Vec<ZrmScore>) -> Feit {
        Feit::ZrmGemeten(ZrmGemeten { meting: naam.into(), zrmsoort, scores, toelichting: String::new() })
    }

    /// All thirteen, each on this level.
    fn compleet(niveau: Option<u8>, reden: &str) -> Vec<ZrmScore> {
        let score = |domein: &ZrmDomein| ZrmScore { domein: *domein, niveau, reden: reden.into() };
        ZrmDomein::ALLE.iter().map(score).collect()
    }

    fn nul(scores: Vec<ZrmScore>) -> Feit {
        meting("1", Zrmsoort::Nulmeting, scores)
    }

    #[test]
    fn thirteen_domains_once_each_with_a_level_or_a_reason() {
        let v = Verloop::gesprek();
        assert_eq!(ZrmDomein::ALLE.len(), 13);
        for niveau in 2..=5 {
            assert!(gewaarschuwd(&v, OP, nul(compleet(Some(niveau), ""))).is_empty());
        }
        assert!(gewaarschuwd(&v, OP, nul(compleet(None, "niet aan de orde"))).is_empty());
        let mut scores = compleet(Some(3), "");
        scores[4].niveau = Some(6);
        scores[5].niveau = Some(0);
        assert_eq!(geweigerd(&v, OP, nul(scores)), ["niveau_bestaat_niet", "niveau_bestaat_niet"]);
        let mut scores = compleet(Some(3), "");
        scores[12].niveau = None;
        scores.push(scores[0].clone());
        assert_eq!(geweigerd(&v, OP, nul(scores)), ["niveau_of_reden", "domein_dubbel"]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let mut scores = compleet(Some(3), "");
        scores.remove(12);
        assert_eq!(gewaarschuwd(&Verloop::gesprek(), OP, nul(scores)), ["meting_onvolledig"]);
        let zin = "De meting is nog niet compleet. Dit ontbreekt: justitie.";
        let mut scores = compleet(Some(3), "");
        scores.remove(12);
        let toets = super::super::proef::vraag(&Verloop::gesprek(), &super::super::proef::voorstel(OP, nul(scores)));
        assert_eq!(toets.bevindingen[0].zin, zin);
    }

    #[test]
    fn an_acute_level_raises_the_question_of_spoed() {
        let mut scores = compleet(Some(3), "");
        scores[5].niveau = Some(1);
        let v = Verloop::gesprek();
        assert_eq!(gewaarschuwd(&v, OP, nul(scores.clone())), ["spoed_beoordelen"]);
        let beoordeeld = v.met(OP, voorbeeld(S::SpoedVastgesteld));
        assert!(gewaarschuwd(&beoordeeld, OP, nul(scores)).is_empty());
    }

    #[test]
    fn one_nulmeting_and_others_after_it() {
        let v = Verloop::gesprek();
        let goed = || compleet(Some(3), "");
        assert_eq!(gewaarschuwd(&v, OP, meting("2", Zrmsoort::Tussenmeting, goed())), ["zonder_nulmeting"]);
        let v = v.met(OP, nul(goed()));
        assert!(gewaarschuwd(&v, OP, meting("2", Zrmsoort::Eindmeting, goed())).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, meting("2", Zrmsoort::Nulmeting, goed())), ["tweede_nulmeting"]);
        assert_eq!(geweigerd(&v, OP, meting("", Zrmsoort::Eindmeting, goed())), ["nummer_leeg"]);
    }
}
