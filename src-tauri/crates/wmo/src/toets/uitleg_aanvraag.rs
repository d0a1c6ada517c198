//! Guard of what the resident is told about an aanvraag: without one there is no besluit, and after six
//! weeks without verslag one is possible right away (procedure 1.8; Wmo 2.3.2 lid 9).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::feit::{FeitSoort, GewezenOpAanvraag, WaaromGewezen};
use crate::tekst::datum_lang;
use crate::termijn::TermijnSoort;
use crate::vastlegging::Kanaal;

impl Toetsing<'_> {
    pub(super) fn gewezen_op_aanvraag(&mut self, w: &GewezenOpAanvraag) {
        if self.zaak.open_aanvraag_op().is_some_and(|op| op <= self.op()) {
            let zin = "Er is al een aanvraag. De inwoner hoeft hier niet meer op gewezen te worden.";
            return self.weiger("aanvraag_is_er_al", zin, AANVRAAG, wijzig("feitdatum"));
        }
        match w.waarom {
            WaaromGewezen::ZonderAanvraagGeenBesluit => self.teruggekomen_zonder_aanvraag(),
            WaaromGewezen::ZesWekenVoorbij => self.zes_weken_zonder_verslag(),
        }
        if matches!(self.voorstel.kanaal, Some(Kanaal::Telefoon | Kanaal::Spreekuur)) {
            let zin = "Zet het ook op papier. De inwoner moet kunnen nalezen wat zijn keuze betekent.";
            self.waarschuw("uitleg_niet_op_papier", zin, AANVRAAG, wijzig("kanaal"));
        }
    }

    fn teruggekomen_zonder_aanvraag(&mut self) {
        let terug = self.zaak.reactie.koppen.iter().filter(|k| !k.waarde.aanvraag).map(|k| k.feitdatum).min();
        match terug {
            None => {
                let zin = "Het verslag kwam nog niet terug zonder aanvraag. Leg eerst vast wat er terugkwam.";
                self.waarschuw("geen_reactie_zonder_aanvraag", zin, VERSLAG, eerst(FeitSoort::VerslagReactieOntvangen));
            }
            Some(op) if self.op() < op => {
                let zin = format!("Het verslag kwam op {} terug. Kies een dag daarna.", datum_lang(op));
                self.weiger("uitleg_voor_reactie", zin, VERSLAG, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
    }

    fn zes_weken_zonder_verslag(&mut self) {
        let Some(termijn) = self.termijn(TermijnSoort::Onderzoek) else { return };
        if termijn.voldaan_op.is_some_and(|op| op <= self.op()) {
            let zin = "De inwoner heeft het verslag al. Aanvragen kan door het verslag terug te sturen.";
            self.weiger("verslag_is_er_al", zin, NIET_EERDER, wijzig("waarom"));
        } else if self.op() <= termijn.uiterlijk {
            let zin = format!(
                "Het onderzoek mag nog duren tot en met {}. Aanvragen zonder verslag kan vanaf de dag erna.",
                datum_lang(termijn.uiterlijk)
            );
            self.weiger("zes_weken_lopen_nog", zin, NIET_EERDER, wijzig("feitdatum"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{alles, gewaarschuwd, geweigerd, voorstel};
    use crate::dossier::proef::{Verloop, feit, reactie, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, VerslagReactieOntvangen};
    use crate::vastlegging::Kanaal;

    fn gewezen(waarom: &str) -> Feit {
        feit(S::GewezenOpAanvraag, &format!(r#"{{"waarom":"{waarom}"}}"#))
    }

    #[test]
    fn who_gave_the_verslag_back_without_aanvraag_hears_what_that_means() {
        let uitleg = || gewezen("zonder_aanvraag_geen_besluit");
        let v = Verloop::verslag();
        assert_eq!(gewaarschuwd(&v, "2026-12-01", uitleg()), ["geen_reactie_zonder_aanvraag"]);
        let zonder = VerslagReactieOntvangen { aanvraag: false, ..reactie() };
        let v = v.met("2026-11-30", Feit::VerslagReactieOntvangen(zonder));
        assert!(gewaarschuwd(&v, "2026-12-01", uitleg()).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-29", uitleg()), ["uitleg_voor_reactie"]);
        let mut gebeld = voorstel("2026-12-01", uitleg());
        gebeld.kanaal = Some(Kanaal::Telefoon);
        assert_eq!(alles(&v, &gebeld), ["uitleg_niet_op_papier"]);
        assert_eq!(geweigerd(&Verloop::aanvraag(), "2026-12-01", uitleg()), ["aanvraag_is_er_al"]);
    }

    #[test]
    fn after_six_weeks_the_resident_hears_that_he_can_apply() {
        let uitleg = || gewezen("zes_weken_voorbij");
        // Melding of 13 November: the six weeks end on Monday 28 December.
        assert_eq!(geweigerd(&Verloop::gesprek(), "2026-12-28", uitleg()), ["zes_weken_lopen_nog"]);
        assert!(gewaarschuwd(&Verloop::gesprek(), "2026-12-29", uitleg()).is_empty());
        assert_eq!(geweigerd(&Verloop::verslag(), "2026-12-29", uitleg()), ["verslag_is_er_al"]);
        let v = Verloop::gesprek().met("2026-12-29", voorbeeld(S::AanvraagOntvangen));
        assert_eq!(geweigerd(&v, "2026-12-30", uitleg()), ["aanvraag_is_er_al"]);
    }
}
