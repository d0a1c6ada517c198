//! Who decides, when, and what the resident can do about it.

use super::{Controle, eerst, veld};
use crate::artikelen::*;
use crate::feit::FeitSoort;
use crate::profiel::Mandaatstand;
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};

impl Controle<'_> {
    pub(super) fn termijn(&mut self) {
        if !self.besluit.soort.is_op_aanvraag() {
            return;
        }
        let Some(termijn) = self.zaak.termijn_van_het_besluit(self.regels, self.op) else {
            let zin = "Er is geen aanvraag om over te besluiten.";
            return self.fout("termijn", zin, AANVRAAG, eerst(FeitSoort::AanvraagOntvangen));
        };
        let dag = datum_lang(termijn.uiterlijk);
        if self.op > termijn.uiterlijk {
            let zin = format!("Het besluit had er op {dag} moeten zijn. Zeg in de brief dat het je spijt.");
            self.aandacht("termijn", zin, termijn.grond, None);
        } else {
            self.in_orde("termijn", format!("Op tijd: de brief gaat uiterlijk op {dag} weg."), termijn.grond);
        }
    }

    pub(super) fn ondertekening(&mut self) {
        let mandaat = &self.besluit.mandaat;
        if mandaat.naam.trim().is_empty() || mandaat.functie.trim().is_empty() {
            let zin = "Onder de brief staan de naam en de functie van wie namens het college besluit. Vul die in.";
            return self.fout("mandaat", zin, MANDAAT, veld("mandaat"));
        }
        match self.regels.profiel.mandaat(&mandaat.functie, self.besluit.soort, self.op) {
            Mandaatstand::Gegeven => {
                self.in_orde("mandaat", "Deze functie heeft mandaat voor dit besluit.", MANDAAT);
            }
            Mandaatstand::GeenRegister => {
                let zin = "Het mandaatregister van de gemeente staat niet in Keukentafel. Ga zelf na of deze functie mandaat heeft.";
                self.aandacht("mandaat", zin, MANDAAT, None);
            }
            Mandaatstand::NietGegeven => {
                let zin = "Deze functie heeft volgens het mandaatregister geen mandaat voor dit besluit.";
                self.fout("mandaat", zin, MANDAAT, veld("mandaat.functie"));
            }
        }
        let naam = mandaat.naam.trim().to_lowercase();
        let schrijvers = self.zaak.verslagen.iter().flat_map(|v| &v.vastgesteld.koppen);
        if schrijvers.into_iter().any(|k| k.door.naam.trim().to_lowercase() == naam) {
            let zin = "Wie het verslag schreef, neemt ook het besluit. Laat een ander meekijken.";
            self.aandacht("vier_ogen", zin, VIER_OGEN, veld("mandaat.naam"));
        } else {
            self.in_orde("vier_ogen", "Een ander dan wie het verslag schreef, besluit.", VIER_OGEN);
        }
    }

    /// Awb 3:45: by whom, within which term, and where. The letter of every besluit holds it; the last day
    /// follows from the day on which it is really sent.
    pub(super) fn bezwaarclausule(&mut self) {
        let tot = termijn::bereken(TermijnSoort::Bezwaar, self.op, self.regels).uiterlijk;
        let zin = format!(
            "In de brief staat hoe de inwoner bezwaar maakt. Gaat hij op {} weg, dan kan dat tot en met {}.",
            datum_lang(self.op),
            datum_lang(tot)
        );
        self.in_orde("bezwaarclausule", zin, BEZWAARCLAUSULE);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Controlestand as S;
    use super::super::proef::{met_regels, punt, punten_op, stand};
    use crate::Regels;
    use crate::dossier::proef::{Verloop, dag, toekenning};
    use crate::feit::{BesluitGenomen, BesluitSoort, Mandaat};
    use crate::profiel::Mandaatregel;

    #[test]
    fn who_decides_has_a_mandate_and_did_not_write_the_verslag() {
        let v = Verloop::aanvraag();
        assert_eq!(stand(&v, &toekenning("1"), "mandaat"), Some(S::Aandacht), "no register in the profile");
        let mut regels = Regels::ingebouwd("almere").unwrap();
        regels.profiel.mandaten = vec![Mandaatregel {
            functie: "Teammanager Wmo".into(),
            besluiten: vec![BesluitSoort::Toekenning],
            van: dag("2026-01-01"),
            tot_en_met: None,
            bron: "x".into(),
        }];
        assert_eq!(met_regels(&v, &toekenning("1"), &regels, "mandaat"), Some(S::InOrde));
        let afwijzing = BesluitGenomen { soort: BesluitSoort::Afwijzing, regels: Vec::new(), ..toekenning("1") };
        assert_eq!(met_regels(&v, &afwijzing, &regels, "mandaat"), Some(S::Fout));
        let leeg = BesluitGenomen { mandaat: Mandaat { naam: " ".into(), functie: "x".into() }, ..toekenning("1") };
        assert_eq!(stand(&v, &leeg, "mandaat"), Some(S::Fout));
        assert_eq!(stand(&v, &toekenning("1"), "vier_ogen"), Some(S::InOrde));
        let zelf = BesluitGenomen { mandaat: Mandaat { naam: "test".into(), functie: "x".into() }, ..toekenning("1") };
        assert_eq!(stand(&v, &zelf, "vier_ogen"), Some(S::Aandacht));
    }

    #[test]
    fn in_time_and_with_the_last_day_for_bezwaar() {
        let v = Verloop::aanvraag();
        assert_eq!(stand(&v, &toekenning("1"), "termijn"), Some(S::InOrde));
        let laat = punten_op(&v, &toekenning("1"), "2026-12-15");
        assert!(laat.iter().any(|p| p.code == "termijn" && p.stand == S::Aandacht));
        assert_eq!(stand(&Verloop::verslag(), &toekenning("1"), "termijn"), Some(S::Fout));
        // Casus K32: sent on Friday 13 November, bezwaar until Monday 28 December.
        let k32 = punten_op(&v, &toekenning("1"), "2026-11-13");
        let clausule = k32.iter().find(|p| p.code == "bezwaarclausule").unwrap();
        assert!(clausule.zin.contains("maandag 28 december 2026"), "{}", clausule.zin);
        assert!(punt(&v, &toekenning("1"), "bezwaarclausule").is_some());
    }
}
