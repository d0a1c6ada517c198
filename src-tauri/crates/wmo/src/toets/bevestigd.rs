//! Guards of reading back what was known already (procedure 1.4; Awb 3:2).

use super::{Toetsing, wijzig};
use crate::artikelen::ZORGVULDIG;
use crate::dossier::{Kop, Veld, Zaak};
use crate::feit::{Bevestiging, GegevenBevestigd};
use crate::vastlegging::VastleggingId;

impl Zaak {
    /// What stands at a place in the zaak that can be read back ("stap/2", "onderdeel/b", "mantelzorg"); empty
    /// when nothing does.
    fn staat_er(&self, gegeven: &str) -> Vec<VastleggingId> {
        fn ids<T>(veld: Option<&Veld<T>>) -> Vec<VastleggingId> {
            veld.map_or_else(Vec::new, |v| v.koppen.iter().map(|k: &Kop<T>| k.id).collect())
        }
        match gegeven.split_once('/') {
            Some(("stap", nummer)) => {
                ids(self.stappen.iter().find(|(s, _)| s.nummer().to_string() == nummer).map(|(_, v)| v))
            }
            Some(("onderdeel", letter)) => {
                ids(self.onderdelen.iter().find(|(o, _)| o.code() == letter).map(|(_, v)| v))
            }
            Some(_) => Vec::new(),
            None => match gegeven {
                "mantelzorg" => ids(Some(&self.mantelzorg)),
                "wlz" => ids(Some(&self.wlz)),
                "eigen_bijdrage" => ids(Some(&self.eigen_bijdrage)),
                "ondersteuning" => ids(Some(&self.ondersteuning)),
                _ => Vec::new(),
            },
        }
    }

    /// Somebody said that something changed, and it still stands there as it was.
    pub(super) fn veranderd_en_niet_bijgewerkt(&self) -> bool {
        let mut gezegd = self.bevestigd.values().filter_map(|v| v.waarde());
        gezegd.any(|b| b.uitkomst == Bevestiging::Veranderd && self.staat_er(&b.gegeven).contains(&b.vastlegging))
    }
}

impl Toetsing<'_> {
    pub(super) fn gegeven_bevestigd(&mut self, w: &GegevenBevestigd) {
        let koppen = self.zaak.staat_er(&w.gegeven);
        if koppen.is_empty() {
            let zin = "Dit staat nog niet in het dossier. Schrijf het eerst op.";
            self.weiger("gegeven_onbekend", zin, ZORGVULDIG, wijzig("gegeven"));
        } else if !koppen.contains(&w.vastlegging) {
            let zin = "Dit is intussen veranderd. Lees opnieuw wat er staat, en zeg dan of het klopt.";
            self.weiger("gegeven_gewijzigd", zin, ZORGVULDIG, wijzig("vastlegging"));
        }
        if w.uitkomst == Bevestiging::Veranderd && w.toelichting.trim().is_empty() {
            let zin = "Schrijf erbij wat er veranderd is.";
            self.waarschuw("veranderd_zonder_toelichting", zin, ZORGVULDIG, wijzig("toelichting"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, voorbeeld};
    use crate::feit::{Feit, FeitSoort, OnderzoeksverslagVastgesteld};
    use serde_json::json;

    const OP: &str = "2026-11-26";

    fn bevestigd(vastlegging: impl std::fmt::Display, uitkomst: &str, toelichting: &str) -> Feit {
        let vastlegging = vastlegging.to_string();
        let data = json!({ "gegeven": "mantelzorg", "vastlegging": vastlegging, "uitkomst": uitkomst, "toelichting": toelichting });
        Feit::lees("gegeven_bevestigd", data).unwrap()
    }

    #[test]
    fn only_what_stands_there_now_is_confirmed() {
        let v = Verloop::gesprek();
        let niets = "000102030405060708090a0b0c0d0e0f";
        assert_eq!(geweigerd(&v, OP, bevestigd(niets, "klopt_nog", "")), ["gegeven_onbekend"]);
        let v = v.met(OP, voorbeeld(FeitSoort::MantelzorgBesproken));
        assert_eq!(geweigerd(&v, OP, bevestigd(niets, "klopt_nog", "")), ["gegeven_gewijzigd"]);
        let kop = v.dossier().zaken[0].mantelzorg.laatste().unwrap().id;
        assert!(geweigerd(&v, OP, bevestigd(kop, "klopt_nog", "")).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, bevestigd(kop, "veranderd", " ")), ["veranderd_zonder_toelichting"]);
    }

    #[test]
    fn a_verslag_says_that_something_changed_and_was_not_written_anew() {
        let verslag = || Feit::OnderzoeksverslagVastgesteld(OnderzoeksverslagVastgesteld { versie: 1, stuk: None });
        let v = Verloop::onderzoek().met(OP, voorbeeld(FeitSoort::MantelzorgBesproken));
        let kop = v.dossier().zaken[0].mantelzorg.laatste().unwrap().id;
        let zegt = |v: &Verloop| gewaarschuwd(v, OP, verslag()).iter().any(|c| c == "veranderd_niet_bijgewerkt");
        assert!(!zegt(&v.clone().met(OP, bevestigd(kop, "klopt_nog", ""))));
        assert!(zegt(&v.met(OP, bevestigd(kop, "veranderd", "De dochter is verhuisd."))));
    }
}
