//! Guards of the lines of support in a proposal and in a besluit (procedure 1.7, 1.9, 4).

use super::bestaand::naast_bestaande;
use super::{Herstel, Oordeel, Toetsing, wijzig};
use crate::artikelen::*;
use crate::dossier::Besluit;
use crate::feit::{BesluitGenomen, BesluitSoort};
use crate::grond::Grond;
use crate::product::{
    Leveringsvorm, Productfamilie, Productregel, Regelbezwaar, Urenopbouw, bezwaren_reeks, overlap, overlappen,
};
use crate::tekst::datum_lang;
use crate::vastlegging::ZaakId;

impl Toetsing<'_> {
    /// What is wrong with the lines themselves, between them, and beside what the resident has already:
    /// in other zaken, in earlier besluiten, and from before this program. `besluit` names the besluit
    /// that is judged, for a line is not held against itself.
    fn regelbezwaren(&self, regels: &[Productregel], besluit: Option<&str>) -> Vec<(usize, Regelbezwaar)> {
        let elders = || {
            let zaken = self.dossier.zaken.iter().filter(|z| z.id != self.zaak.id);
            zaken.flat_map(|z| z.toegekende_regels())
        };
        let profiel = &self.regels.profiel;
        let stelsel = profiel.stelsels.op(self.op());
        let eerdere = self.eerdere_regels(besluit);
        let mut uit = overlappen(regels);
        for (i, regel) in regels.iter().enumerate() {
            let mut bezwaren = match stelsel {
                Some(stelsel) => {
                    let mut bezwaren = regel.bezwaren(stelsel);
                    let (in_de_tijd, mut samen) = self.in_de_tijd(regel, &eerdere);
                    samen.extend(&regels[..i]);
                    bezwaren.extend(bezwaren_reeks(&in_de_tijd, &samen, stelsel));
                    bezwaren
                }
                None => vec![geen_stelsel()],
            };
            bezwaren.extend(profiel.bezwaren_aanbieder(regel));
            bezwaren.extend(elders().filter_map(|andere| overlap(regel, &andere)));
            bezwaren.extend(naast_bestaande(regel, self.dossier, profiel));
            bezwaren.extend(self.opbouw(regel));
            uit.extend(bezwaren.into_iter().map(|b| (i, b)));
        }
        uit.sort_by_key(|(i, _)| *i);
        uit
    }

    /// All periods of support that the resident had or has, in whatever zaak and as they really run,
    /// without those of this besluit. What a wijziging made of a line under way is no other period.
    fn eerdere_regels(&self, besluit: Option<&str>) -> Vec<(ZaakId, Productregel)> {
        let mut uit: Vec<(ZaakId, Productregel)> = Vec::new();
        for zaak in &self.dossier.zaken {
            for t in zaak.toekenningen().into_iter().chain(zaak.tijdelijke_toekenningen()) {
                if zaak.id == self.zaak.id && Some(t.besluit.as_str()) == besluit {
                    continue;
                }
                let soort = zaak.besluit(&t.besluit).and_then(Besluit::soort);
                let wijzigt = matches!(soort, Some(BesluitSoort::Wijziging | BesluitSoort::Herziening));
                let sluit_aan = |e: &&mut (ZaakId, Productregel)| {
                    e.0 == zaak.id && is_zelfde_hulp(&e.1, &t.regel) && e.1.einde.succ_opt() == Some(t.regel.begin)
                };
                match uit.iter_mut().find(sluit_aan).filter(|_| wijzigt) {
                    Some((_, eerder)) => eerder.einde = t.regel.einde,
                    None => uit.push((zaak.id, t.regel)),
                }
            }
        }
        uit
    }

    /// This line and the periods before it, for what may not follow on each other. A line that takes over
    /// another one under way goes on with its period.
    fn in_de_tijd<'r>(
        &self,
        regel: &Productregel,
        eerdere: &'r [(ZaakId, Productregel)],
    ) -> (Productregel, Vec<&'r Productregel>) {
        let neemt_over = |(zaak, e): &&(ZaakId, Productregel)| {
            *zaak == self.zaak.id && is_zelfde_hulp(e, regel) && e.begin < regel.begin && regel.begin <= e.einde
        };
        let over = eerdere.iter().find(neemt_over).map(|(_, e)| e);
        let begin = over.map_or(regel.begin, |e| e.begin);
        let andere = eerdere.iter().map(|(_, e)| e).filter(|e| over.is_none_or(|o| !std::ptr::eq(o, *e)));
        (Productregel { begin, ..regel.clone() }, andere.collect())
    }

    /// Step 5 of the stappenplan: no more than what remains, or the reason why.
    fn opbouw(&self, regel: &Productregel) -> Option<Regelbezwaar> {
        let uren = self.zaak.uren.get(&regel.regel)?.waarde()?;
        Urenopbouw::van(uren, regel.eenheid()).bezwaar(regel.per_week)
    }

    /// For a proposal under way: nothing is refused yet.
    pub(super) fn regels_als_waarschuwing(&mut self, regels: &[Productregel]) {
        for (i, b) in self.regelbezwaren(regels, None) {
            self.vind(Oordeel::Waarschuwing, b.code, b.zin, b.grond, veld(i, b.veld));
        }
        self.te_jong(regels, Oordeel::Waarschuwing, None);
    }

    /// For a verslag that is frozen, with the proposal as the thing to mend, and for a besluit, with
    /// the field of its own line.
    pub(super) fn regels_van_besluit(
        &mut self,
        regels: &[Productregel],
        besluit: Option<&str>,
        herstel: Option<Herstel>,
    ) {
        for (i, b) in self.regelbezwaren(regels, besluit) {
            let herstel = herstel.clone().or_else(|| veld(i, b.veld));
            self.vind(b.zwaarte, b.code, b.zin, b.grond, herstel);
        }
        self.te_jong(regels, Oordeel::Geweigerd, herstel);
    }

    fn te_jong(&mut self, regels: &[Productregel], oordeel: Oordeel, herstel: Option<Herstel>) {
        let Some(geboren) = self.dossier.geboortedatum().cloned() else {
            return self.leeftijd_onbekend(regels, herstel);
        };
        for (i, regel) in regels.iter().enumerate() {
            let huishouden = regel.product.familie() == Productfamilie::HuishoudelijkeOndersteuning;
            if !huishouden && self.minderjarig(&geboren, regel.begin) {
                let zin = format!(
                    "De inwoner is op {} nog geen 18. Kies een begindatum vanaf de 18e verjaardag, of verwijs naar jeugdhulp.",
                    datum_lang(regel.begin)
                );
                let herstel = herstel.clone().or_else(|| veld(i, "begin"));
                self.vind(oordeel, "jonger_dan_18", zin, JEUGDWET, herstel);
            }
        }
    }

    /// The Jeugdwet goes before for who is not 18 yet; without a date of birth nobody can tell.
    fn leeftijd_onbekend(&mut self, regels: &[Productregel], herstel: Option<Herstel>) {
        let vanaf_18 = regels.iter().position(|r| r.product.familie() != Productfamilie::HuishoudelijkeOndersteuning);
        if let Some(i) = vanaf_18.filter(|_| self.dossier.mist_geboortedatum()) {
            let zin =
                "De geboortedatum is nog niet bekend. Ga na of de inwoner dan 18 is: jonger valt onder de jeugdhulp.";
            let herstel = herstel.or_else(|| veld(i, "begin"));
            self.waarschuw("leeftijd_onbekend", zin, JEUGDWET, herstel);
        }
    }

    pub(super) fn toekenning(&mut self, w: &BesluitGenomen) {
        if w.regels.is_empty() {
            let zin = "In een toekenning staat minstens een regel met ondersteuning. Voeg die toe.";
            self.weiger("toekenning_zonder_regels", zin, MAATWERK, wijzig("regels"));
        }
        self.regels_van_besluit(&w.regels, Some(&w.besluit), None);
        for (i, regel) in w.regels.iter().enumerate() {
            self.vorm(i, regel, w);
            self.periode(i, regel, w.soort == BesluitSoort::TijdelijkSpoed);
        }
    }

    fn vorm(&mut self, i: usize, regel: &Productregel, w: &BesluitGenomen) {
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
            Some(Leveringsvorm::PersoonsgebondenBudget) => self.pgb_toekenning(i, regel, w),
        }
        let keuzes = self.zaak.reactie.waarde().map(|r| r.keuzes.as_slice()).unwrap_or_default();
        let anders = keuzes.iter().any(|k| k.regel == regel.regel && Some(k.leveringsvorm) != regel.leveringsvorm);
        if anders && regel.leveringsvorm.is_some() {
            let zin =
                "De inwoner koos bij deze regel iets anders. Controleer de keuze, of leg in de motivering uit waarom.";
            self.waarschuw("keuze_wijkt_af", zin, PGB_UITLEG, veld(i, "leveringsvorm"));
        }
    }

    fn periode(&mut self, i: usize, regel: &Productregel, tijdelijk: bool) {
        let spoed = self.zaak.spoed.eerste().map(|k| k.feitdatum);
        if self.zaak.melding_ontvangen_op().is_some_and(|melding| regel.begin < melding) {
            let zin = "De ondersteuning begint voor de melding. Kies een latere begindatum.";
            self.weiger("begin_voor_melding", zin, MELDING, veld(i, "begin"));
        } else if tijdelijk && spoed.is_some_and(|spoed| regel.begin < spoed) {
            let zin = "De tijdelijke ondersteuning begint voordat spoed is vastgesteld. Kies een latere begindatum.";
            self.weiger("begin_voor_spoed", zin, SPOED, veld(i, "begin"));
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

/// Nothing can be granted on a day for which the profile knows no rules.
fn geen_stelsel() -> Regelbezwaar {
    let zin = "Het profiel van de gemeente zegt niet wat er op de dag van dit besluit kon worden toegekend. Vul dat aan bij stelsels.";
    let grond = Grond::wet("Keukentafel, profiel van de gemeente", "Een besluit volgt de regels van zijn eigen dag.");
    Regelbezwaar::geweigerd("product", "geen_stelsel", zin, grond)
}

/// Two lines of one zaak that are the same support, apart from how much and by whom.
fn is_zelfde_hulp(een: &Productregel, ander: &Productregel) -> bool {
    een.regel == ander.regel && een.product == ander.product && een.ho_scenario == ander.ho_scenario
}

/// A field of a line.
pub(super) fn veld(i: usize, naam: &str) -> Option<Herstel> {
    wijzig(&format!("regels.{i}.{naam}"))
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd, voorstel, vraag};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, feit, persoon, regel, toekenning, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, KeuzeLeveringsvorm, Verhuisd, VerslagReactieOntvangen};
    use crate::product::{HoScenario, PerWeek, Product, Specialisme, Traject};

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
    fn k44_a_third_temporary_period_is_refused_over_all_zaken() {
        let tijdelijk = |nr: &str, begin: &str, einde: &str| Productregel {
            regel: nr.into(),
            ho_scenario: Some(HoScenario::Tijdelijk),
            wassen_en_strijken: None,
            begin: dag(begin),
            einde: dag(einde),
            ..regel()
        };
        let een = tijdelijk("1", "2026-12-07", "2027-03-06");
        let twee = tijdelijk("1", "2027-03-07", "2027-06-06");
        let drie = tijdelijk("1", "2027-06-07", "2027-09-06");
        let elders =
            |nr: u8, v: Verloop, regels| {
                v.in_zaak(nr, "2026-11-13", voorbeeld(S::MeldingOntvangen))
                    .in_zaak(nr, "2026-11-14", neem(regels))
                    .in_zaak(nr, "2026-11-14", voorbeeld(S::BesluitBekendgemaakt))
            };
        let eens = elders(2, Verloop::aanvraag(), vec![een]);
        assert!(geweigerd(&eens, OP, neem(vec![twee.clone()])).is_empty());
        let tweemaal = elders(3, eens, vec![twee]);
        assert_eq!(geweigerd(&tweemaal, OP, neem(vec![drie.clone()])), ["tijdelijk_niet_nog_eens"]);
        let langdurig =
            Productregel { ho_scenario: Some(HoScenario::Langdurig), wassen_en_strijken: Some(true), ..drie };
        assert!(geweigerd(&tweemaal, OP, neem(vec![langdurig])).is_empty());
    }

    #[test]
    fn k44_a_change_under_way_is_no_other_period() {
        let tijdelijk = |begin: &str, einde: &str| Productregel {
            ho_scenario: Some(HoScenario::Tijdelijk),
            wassen_en_strijken: None,
            begin: dag(begin),
            einde: dag(einde),
            ..regel()
        };
        let bekend =
            |naam: &str| feit(S::BesluitBekendgemaakt, &format!(r#"{{"besluit":"{naam}","wijze":"verzonden"}}"#));
        let op = |soort, naam: &str, begin: &str, einde: &str| BesluitGenomen {
            soort,
            op_besluit: Some("1".into()),
            per: Some(dag(begin)),
            regels: vec![tijdelijk(begin, einde)],
            ..toekenning(naam)
        };
        let vast = |v: Verloop, dag: &str, w: BesluitGenomen| {
            let naam = w.besluit.clone();
            v.met(dag, Feit::BesluitGenomen(w)).met(dag, bekend(&naam))
        };
        let eerst = BesluitGenomen { regels: vec![tijdelijk("2026-12-07", "2027-03-06")], ..toekenning("1") };
        let v = vast(Verloop::aanvraag(), OP, eerst);
        let v = vast(v, OP, op(BesluitSoort::Wijziging, "2", "2027-01-07", "2027-03-06"));
        // Changed once, then extended: that is the one extension.
        let langer = op(BesluitSoort::Verlenging, "3", "2027-03-07", "2027-06-06");
        let codes = |v: &Verloop, w: &BesluitGenomen| {
            let codes = geweigerd(v, OP, Feit::BesluitGenomen(w.clone()));
            codes.into_iter().filter(|c| c.starts_with("tijdelijk")).collect::<Vec<_>>()
        };
        assert_eq!(codes(&v, &langer), [""; 0]);
        let v = vast(v, OP, langer);
        // Changed again on the way: still no third period. A new one is.
        assert_eq!(codes(&v, &op(BesluitSoort::Wijziging, "4", "2027-04-07", "2027-06-06")), [""; 0]);
        let derde = op(BesluitSoort::Verlenging, "4", "2027-06-07", "2027-09-06");
        assert_eq!(codes(&v, &derde), ["tijdelijk_niet_nog_eens"]);
        // An extension gives no room to make the first period longer by a change.
        let te_lang = op(BesluitSoort::Wijziging, "4", "2027-04-07", "2027-07-06");
        assert_eq!(codes(&v, &te_lang), ["tijdelijk_te_lang"]);
    }

    #[test]
    fn traject_3_after_2_deserves_a_look() {
        let twee = begeleiding("1", Product::DagbestedingBasis, Traject::Traject2, "2026-12-07", "2027-06-30");
        let drie = begeleiding("2", Product::IndividueleBegeleiding, Traject::Traject3, "2027-07-01", "2027-12-31");
        let codes = gewaarschuwd(&Verloop::aanvraag(), OP, neem(vec![twee, drie]));
        assert!(codes.contains(&"traject_3_na_2".to_owned()), "{codes:?}");
    }

    #[test]
    fn what_runs_already_counts_until_it_ends() {
        let bestaand =
            |data: &str| Verloop::aanvraag().met("2026-11-13", feit(S::BestaandeOndersteuningVastgelegd, data));
        let ib = begeleiding("1", Product::IndividueleBegeleidingBasis, Traject::Traject2, "2026-12-07", "2026-12-27");
        let oordeel = |data: &str, regel: &Productregel| {
            let v = bestaand(data);
            let toets = vraag(&v, &voorstel(OP, neem(vec![regel.clone()])));
            let codes = toets.bevindingen.into_iter().map(|b| b.code);
            codes.filter(|c| c.starts_with("bestaande")).collect::<Vec<_>>()
        };
        let zelfde =
            r#"{"ondersteuning":"1","omschrijving":"x","familie":"individuele_begeleiding","van":"2025-01-01""#;
        assert_eq!(oordeel(&format!("{zelfde}}}"), &ib), ["bestaande_ondersteuning_loopt"]);
        assert_eq!(oordeel(&format!(r#"{zelfde},"tot":"2026-12-06"}}"#), &ib), [""; 0]);
        assert_eq!(oordeel(&format!(r#"{zelfde},"tot":"2026-12-07"}}"#), &ib), ["bestaande_ondersteuning_loopt"]);
        assert_eq!(oordeel(&format!("{zelfde}}}"), &regel()), [""; 0]);
        // Which traject the other support has is not recorded.
        let dagbesteding = zelfde.replace("individuele_begeleiding", "dagbesteding");
        assert_eq!(oordeel(&format!("{dagbesteding}}}"), &ib), ["bestaande_ondersteuning_nagaan"]);
        // An arrangement of 2018 gave no right after 2023, whatever its own end.
        let arrangement = r#"{"ondersteuning":"1","omschrijving":"x","profiel":"psychosociale_problemen","pakket":"b","van":"2022-01-01","tot":"2027-12-31"}"#;
        assert_eq!(oordeel(arrangement, &ib), [""; 0]);
    }

    #[test]
    fn an_old_arrangement_counts_as_long_as_it_gives_a_right() {
        let licht = |familie: &str| {
            let regels = crate::Regels::ingebouwd("almere").unwrap();
            let v = Verloop::default().met(
                "2022-01-01",
                feit(
                    S::BestaandeOndersteuningVastgelegd,
                    &format!(r#"{{"ondersteuning":"1","omschrijving":"x","profiel":"{familie}","pakket":"a","van":"2022-01-01"}}"#),
                ),
            );
            let codes = |begin: &str, product| -> Vec<&str> {
                let regel = crate::product::voorbeeldregel(product, 8, begin, "2024-06-30");
                naast_bestaande(&regel, &v.dossier(), &regels.profiel).into_iter().map(|b| b.code).collect()
            };
            [
                codes("2023-12-31", Product::HuishoudelijkeOndersteuning),
                codes("2023-12-31", Product::DagbestedingBasis),
                codes("2024-01-01", Product::HuishoudelijkeOndersteuning),
            ]
            .map(|c| c.first().copied().unwrap_or_default())
        };
        // Lichamelijk A holds nothing but huishoudelijke ondersteuning.
        assert_eq!(licht("lichamelijke_achteruitgang"), ["bestaande_ondersteuning_loopt", "", ""]);
        let ander = ["bestaande_ondersteuning_nagaan", "bestaande_ondersteuning_loopt", ""];
        assert_eq!(licht("lichte_verstandelijke_beperking"), ander);
    }

    #[test]
    fn no_more_than_what_remains_or_the_reason_why() {
        let uren = |meer: &str| {
            let data = format!(r#"{{"regel":"1","nodig":12,"netwerk":6{meer}}}"#);
            Verloop::aanvraag().met("2026-12-01", feit(S::UrenOnderbouwd, &data))
        };
        assert_eq!(geweigerd(&uren(""), OP, neem(vec![regel()])), ["meer_dan_overblijft"]);
        assert!(geweigerd(&uren(r#","afwijking":"De buurvrouw is ziek.""#), OP, neem(vec![regel()])).is_empty());
    }

    #[test]
    fn a_day_without_stelsel_grants_nothing() {
        let v = Verloop::aanvraag();
        let vroeg = Productregel { begin: dag("2017-01-01"), einde: dag("2017-06-30"), ..regel() };
        assert!(geweigerd(&v, "2017-01-01", neem(vec![vroeg])).contains(&"geen_stelsel".to_owned()));
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
