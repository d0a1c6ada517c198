//! Guards of the lines of support in a proposal and in a besluit (procedure 1.7, 1.9, 4).

use super::{Herstel, Oordeel, Toetsing, wijzig};
use crate::artikelen::*;
use crate::feit::BesluitGenomen;
use crate::product::{Leveringsvorm, Productfamilie, Productregel, Regelbezwaar, overlap, overlappen};
use crate::tekst::datum_lang;

/// Age from which support by the Wmo takes the place of the Jeugdwet for begeleiding and dagbesteding.
const VOLWASSEN: u32 = 18;

impl Toetsing<'_> {
    /// What is wrong with the lines themselves, between them, and beside what other zaken grant.
    fn regelbezwaren(&self, regels: &[Productregel]) -> Vec<(usize, Regelbezwaar)> {
        let elders = || {
            let zaken = self.dossier.zaken.iter().filter(|z| z.id != self.zaak.id);
            zaken.flat_map(|z| z.toegekende_regels())
        };
        let stelsel = self.regels.profiel.stelsels.op(self.op());
        let mut uit = overlappen(regels);
        for (i, regel) in regels.iter().enumerate() {
            if let Some(stelsel) = stelsel {
                uit.extend(regel.bezwaren(stelsel).into_iter().map(|b| (i, b)));
            }
            uit.extend(self.regels.profiel.bezwaren_aanbieder(regel).into_iter().map(|b| (i, b)));
            uit.extend(elders().filter_map(|andere| overlap(regel, andere)).map(|b| (i, b)));
        }
        uit.sort_by_key(|(i, _)| *i);
        uit
    }

    /// For a proposal under way: nothing is refused yet.
    pub(super) fn regels_als_waarschuwing(&mut self, regels: &[Productregel]) {
        for (i, b) in self.regelbezwaren(regels) {
            self.vind(Oordeel::Waarschuwing, b.code, b.zin, b.grond, veld(i, b.veld));
        }
        self.te_jong(regels, Oordeel::Waarschuwing, None);
    }

    /// For a verslag that is frozen, with the proposal as the thing to mend, and for a besluit, with
    /// the field of its own line.
    pub(super) fn regels_van_besluit(&mut self, regels: &[Productregel], herstel: Option<Herstel>) {
        for (i, b) in self.regelbezwaren(regels) {
            let herstel = herstel.clone().or_else(|| veld(i, b.veld));
            self.vind(b.zwaarte, b.code, b.zin, b.grond, herstel);
        }
        self.te_jong(regels, Oordeel::Geweigerd, herstel);
    }

    fn te_jong(&mut self, regels: &[Productregel], oordeel: Oordeel, herstel: Option<Herstel>) {
        let Some(geboren) = self.dossier.persoon.waarde().map(|p| p.geboortedatum.clone()) else { return };
        for (i, regel) in regels.iter().enumerate() {
            let huishouden = regel.product.familie() == Productfamilie::HuishoudelijkeOndersteuning;
            if !huishouden && geboren.jonger_dan(VOLWASSEN, regel.begin) {
                let zin = format!(
                    "De inwoner is op {} nog geen 18. Kies een begindatum vanaf de 18e verjaardag, of verwijs naar jeugdhulp.",
                    datum_lang(regel.begin)
                );
                let herstel = herstel.clone().or_else(|| veld(i, "begin"));
                self.vind(oordeel, "jonger_dan_18", zin, JEUGDWET, herstel);
            }
        }
    }

    pub(super) fn toekenning(&mut self, w: &BesluitGenomen) {
        if w.regels.is_empty() {
            let zin = "In een toekenning staat minstens een regel met ondersteuning. Voeg die toe.";
            self.weiger("toekenning_zonder_regels", zin, MAATWERK, wijzig("regels"));
        }
        self.regels_van_besluit(&w.regels, None);
        for (i, regel) in w.regels.iter().enumerate() {
            self.vorm(i, regel);
            self.periode(i, regel);
        }
    }

    fn vorm(&mut self, i: usize, regel: &Productregel) {
        match regel.leveringsvorm {
            None => {
                let zin = "Kies zorg in natura of een pgb. Vraag de inwoner wat hij wil.";
                self.weiger("leveringsvorm_ontbreekt", zin, PGB_UITLEG, veld(i, "leveringsvorm"));
            }
            Some(Leveringsvorm::ZorgInNatura) => {
                if regel.aanbieder.as_deref().is_none_or(|a| a.trim().is_empty()) {
                    let zin = "Kies een aanbieder. De inwoner mag kiezen uit de aanbieders met een contract.";
                    self.weiger("aanbieder_ontbreekt", zin, PGB_UITLEG, veld(i, "aanbieder"));
                }
            }
            Some(Leveringsvorm::PersoonsgebondenBudget) => {
                let zin = "Voor een pgb moet eerst vastliggen dat de inwoner het aankan, waarom hij het wil en dat de hulp goed is. \
                           Deze versie van Keukentafel kan die toets nog niet vastleggen. Neem dit besluit buiten Keukentafel.";
                self.weiger("pgb_toets_ontbreekt", zin, PGB, veld(i, "leveringsvorm"));
            }
        }
        let keuzes = self.zaak.reactie.waarde().map(|r| r.keuzes.as_slice()).unwrap_or_default();
        let anders = keuzes.iter().any(|k| k.regel == regel.regel && Some(k.leveringsvorm) != regel.leveringsvorm);
        if anders && regel.leveringsvorm.is_some() {
            let zin =
                "De inwoner koos bij deze regel iets anders. Controleer de keuze, of leg in de motivering uit waarom.";
            self.waarschuw("keuze_wijkt_af", zin, PGB_UITLEG, veld(i, "leveringsvorm"));
        }
    }

    fn periode(&mut self, i: usize, regel: &Productregel) {
        if self.zaak.melding_ontvangen_op().is_some_and(|melding| regel.begin < melding) {
            let zin = "De ondersteuning begint voor de melding. Kies een latere begindatum.";
            self.weiger("begin_voor_melding", zin, MELDING, veld(i, "begin"));
        } else if regel.begin < self.op() {
            let zin = "De ondersteuning begint voor de dag van het besluit. Controleer de begindatum.";
            self.waarschuw("begin_voor_besluit", zin, MAATWERK, veld(i, "begin"));
        }
        if self.dossier.verhuisd.koppen.iter().any(|k| k.waarde.per <= regel.einde) {
            let zin =
                "De inwoner woont dan niet meer in deze gemeente. Kies een einddatum voor de verhuizing, of wijs af.";
            self.weiger("geen_ingezetene", zin, INGEZETENE, veld(i, "einde"));
        }
    }
}

/// A field of a line.
fn veld(i: usize, naam: &str) -> Option<Herstel> {
    wijzig(&format!("regels.{i}.{naam}"))
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, persoon, regel, toekenning, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, KeuzeLeveringsvorm, Verhuisd, VerslagReactieOntvangen};
    use crate::product::{PerWeek, Product, Specialisme, Traject};

    const OP: &str = "2026-12-04";

    fn neem(regels: Vec<Productregel>) -> Feit {
        Feit::BesluitGenomen(BesluitGenomen { regels, ..toekenning("1") })
    }

    fn begeleiding(nr: &str, product: Product, traject: Traject, begin: &str, einde: &str) -> Productregel {
        Productregel {
            regel: nr.into(),
            product,
            specialisme: Some(Specialisme::PsychosocialeProblematiek),
            traject: Some(traject),
            per_week: PerWeek::uit_kwarten(8).unwrap(),
            begin: dag(begin),
            einde: dag(einde),
            aanbieder: Some("Kwintes".into()),
            ho_scenario: None,
            wassen_en_strijken: None,
            ..regel()
        }
    }

    #[test]
    fn a_grant_has_lines_with_a_form_and_a_provider() {
        let v = Verloop::aanvraag();
        let mut binnen_contract = regel();
        (binnen_contract.begin, binnen_contract.einde) = (dag("2026-12-07"), dag("2026-12-27"));
        assert!(gewaarschuwd(&v, OP, neem(vec![binnen_contract])).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, neem(vec![regel()])), ["loopt_na_contract"]);
        assert_eq!(geweigerd(&v, OP, neem(Vec::new())), ["toekenning_zonder_regels"]);
        let vormloos = Productregel { leveringsvorm: None, ..regel() };
        assert_eq!(geweigerd(&v, OP, neem(vec![vormloos])), ["leveringsvorm_ontbreekt"]);
        let zonder = Productregel { aanbieder: None, ..regel() };
        assert_eq!(geweigerd(&v, OP, neem(vec![zonder])), ["aanbieder_ontbreekt"]);
        let vreemd = Productregel { aanbieder: Some("Onbekend BV".into()), ..regel() };
        assert_eq!(geweigerd(&v, OP, neem(vec![vreemd])), ["aanbieder_zonder_contract"]);
        let pgb =
            Productregel { leveringsvorm: Some(Leveringsvorm::PersoonsgebondenBudget), aanbieder: None, ..regel() };
        assert_eq!(geweigerd(&v, OP, neem(vec![pgb])), ["pgb_toets_ontbreekt"]);
    }

    #[test]
    fn support_runs_from_the_melding_to_the_removal() {
        let v = Verloop::aanvraag();
        let vroeg = Productregel { begin: dag("2026-11-12"), einde: dag("2026-12-27"), ..regel() };
        assert_eq!(geweigerd(&v, OP, neem(vec![vroeg])), ["begin_voor_melding"]);
        let terug = Productregel { begin: dag("2026-12-01"), einde: dag("2026-12-27"), ..regel() };
        assert_eq!(gewaarschuwd(&v, OP, neem(vec![terug])), ["begin_voor_besluit"]);
        let weg =
            v.met("2026-12-01", Feit::Verhuisd(Verhuisd { naar_gemeente: "Lelystad".into(), per: dag("2027-02-01") }));
        assert_eq!(geweigerd(&weg, OP, neem(vec![regel()])), ["geen_ingezetene"]);
    }

    #[test]
    fn traject_2_and_3_never_overlap_also_across_zaken() {
        // Casus K40.
        let drie = begeleiding("1", Product::IndividueleBegeleiding, Traject::Traject3, "2027-01-01", "2027-06-30");
        let twee = begeleiding("2", Product::DagbestedingBasis, Traject::Traject2, "2027-06-01", "2027-12-31");
        let samen = geweigerd(&Verloop::aanvraag(), OP, neem(vec![drie.clone(), twee.clone()]));
        assert_eq!(samen.len(), 1, "{samen:?}");
        let elders = Verloop::aanvraag()
            .in_zaak(2, "2026-11-13", voorbeeld(S::MeldingOntvangen))
            .in_zaak(2, "2026-11-14", neem(vec![drie]))
            .in_zaak(2, "2026-11-14", voorbeeld(S::BesluitBekendgemaakt));
        assert_eq!(geweigerd(&elders, OP, neem(vec![twee.clone()])), samen);
        let later = Productregel { begin: dag("2027-07-01"), ..twee };
        assert!(geweigerd(&elders, OP, neem(vec![later])).is_empty());
    }

    #[test]
    fn under_18_begeleiding_belongs_to_the_jeugdwet() {
        let ib = begeleiding("1", Product::IndividueleBegeleidingBasis, Traject::Traject2, "2027-01-01", "2027-12-31");
        let met =
            |geboren: &str| Verloop::aanvraag().met("2026-11-13", Feit::PersoonsgegevensVastgelegd(persoon(geboren)));
        assert_eq!(geweigerd(&met("2009-01-02"), OP, neem(vec![ib.clone()])), ["jonger_dan_18"]);
        assert!(geweigerd(&met("2009-01-01"), OP, neem(vec![ib])).is_empty());
        assert!(geweigerd(&met("2009-01-02"), OP, neem(vec![regel()])).is_empty());
    }

    #[test]
    fn another_form_than_the_resident_chose_deserves_a_look() {
        let keuzes = vec![KeuzeLeveringsvorm {
            regel: "1".into(),
            leveringsvorm: Leveringsvorm::PersoonsgebondenBudget,
            aanbieder: None,
            motivering: Some("Eigen hulp.".into()),
        }];
        let terug = VerslagReactieOntvangen { keuzes, ..crate::dossier::proef::reactie() };
        let v = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(terug));
        assert!(gewaarschuwd(&v, OP, neem(vec![regel()])).contains(&"keuze_wijkt_af".to_owned()));
    }
}
