//! Tasks after the bekendmaking of the besluit: what goes outside, and what the support itself asks.

use super::{TaakSoort, Takenlijst};
use crate::artikelen::*;
use crate::dossier::Toegekend;
use crate::feit::{BesluitSoort, FeitSoort, Wijzigingsoort};
use crate::product::{Leveringsvorm, Productfamilie};
use crate::termijn::TermijnSoort;
use chrono::{Days, NaiveDate};

/// So many days before its day the signal about the end of a pgb comes on the list.
const SIGNAAL_VOORAF: u64 = 14;

impl Takenlijst<'_> {
    pub(super) fn na_het_besluit(&mut self, vandaag: NaiveDate) {
        self.ander_besluit_versturen();
        self.ingebrekestellingen(vandaag);
        self.bezwaren();
        self.cak(vandaag);
        self.retouren(vandaag);
        let mut regels = self.zaak.toekenningen();
        regels.extend(self.zaak.tijdelijke_toekenningen());
        if let Some(overleden) = self.dossier.overleden.eerste().map(|k| k.feitdatum) {
            return self.na_overlijden(&regels, overleden);
        }
        for t in &regels {
            if vandaag <= t.regel.einde {
                self.berichten(t);
                self.start_en_plan(t, vandaag);
            }
        }
        self.einde(&regels, vandaag);
        self.evaluaties(&regels, vandaag);
        self.verlengingen(&regels, vandaag);
        self.wijzigingen(vandaag);
        self.weggevallen(&regels);
        self.na_verhuizing(&regels);
    }

    fn start_en_plan(&mut self, t: &Toegekend, vandaag: NaiveDate) {
        let naam = t.regel.regel.as_str();
        let uitvoering = self.zaak.uitvoering.regels.get(naam).cloned().unwrap_or_default();
        if !uitvoering.gestart.is_vastgelegd() {
            if t.regel.begin <= vandaag {
                let (zin, feit) = ("Leg vast wanneer de ondersteuning begon", FeitSoort::ZorgGestart);
                let plek = format!("uitvoering/{naam}/gestart");
                self.neem_op_bij(&plek, TaakSoort::LegStartVast, zin, (Some(t.regel.begin), None), feit, TOEWIJZING);
            }
            return;
        }
        let (er, zin, feit) = match t.regel.product.familie() {
            Productfamilie::HuishoudelijkeOndersteuning => (
                uitvoering.huishoudplan.is_vastgelegd(),
                "Vraag de aanbieder om het huishoudplan",
                FeitSoort::HuishoudplanOntvangen,
            ),
            Productfamilie::IndividueleBegeleiding | Productfamilie::Dagbesteding => (
                uitvoering.begeleidingsplan.is_vastgelegd(),
                "Vraag de aanbieder om het begeleidingsplan",
                FeitSoort::BegeleidingsplanOntvangen,
            ),
        };
        if t.regel.leveringsvorm == Some(Leveringsvorm::ZorgInNatura) && !er {
            let plek = format!("uitvoering/{naam}/plan");
            self.neem_op_bij(&plek, TaakSoort::LegPlanVast, zin, (None, None), feit, PLAN);
        }
    }

    /// D19 and D20: the next one, as long as the support runs.
    fn evaluaties(&mut self, regels: &[Toegekend], vandaag: NaiveDate) {
        let soorten = [TermijnSoort::EvaluatieTraject2, TermijnSoort::EvaluatieTraject3];
        let open: Vec<_> = self
            .termijnen
            .iter()
            .filter(|t| soorten.contains(&t.soort) && t.voldaan_op.is_none())
            .filter_map(|t| Some((t.bij.clone()?, t.uiterlijk, t.soort)))
            .filter(|(naam, ..)| regels.iter().any(|r| r.regel.regel == *naam && vandaag <= r.regel.einde))
            .collect();
        for (naam, dag, soort) in open {
            let zin = "Bespreek met de inwoner hoe het gaat";
            let plek = format!("evaluatie/{naam}/{dag}");
            let feit = FeitSoort::EvaluatieGehouden;
            self.neem_op_bij(&plek, TaakSoort::Evalueer, zin, (Some(dag), Some(soort)), feit, EVALUATIE);
        }
    }

    /// Nothing goes on silently (casus K76): who asked gets a besluit before the end, and who has a pgb
    /// hears in time that he has to ask.
    fn verlengingen(&mut self, regels: &[Toegekend], vandaag: NaiveDate) {
        let zaak = self.zaak;
        for (naam, veld) in &zaak.uitvoering.verlengingen {
            let Some(gevraagd) = veld.eerste() else { continue };
            let regel = gevraagd.waarde.regel.as_str();
            let besloten = zaak
                .besluiten
                .iter()
                .filter_map(|b| b.genomen.laatste())
                .any(|k| k.feitdatum >= gevraagd.feitdatum && k.waarde.soort == BesluitSoort::Verlenging);
            if besloten {
                continue;
            }
            let einde = regels.iter().filter(|t| t.regel.regel == regel).map(|t| t.regel.einde).max();
            let zin = "Beslis over de verlenging, voor de ondersteuning ophoudt";
            let plek = format!("verlenging/{naam}");
            let feit = FeitSoort::BesluitGenomen;
            self.neem_op_bij(&plek, TaakSoort::BeslisVerlenging, zin, (einde, None), feit, VERLENGING);
        }
        let signaal: Vec<_> = self
            .termijnen
            .iter()
            .filter(|t| t.soort == TermijnSoort::PgbSignaal && t.voldaan_op.is_none())
            .filter(|t| t.uiterlijk.checked_sub_days(Days::new(SIGNAAL_VOORAF)).is_some_and(|d| d <= vandaag))
            .filter_map(|t| Some((t.bij.clone()?, t.uiterlijk)))
            .filter(|(naam, _)| regels.iter().any(|r| r.regel.regel == *naam && vandaag <= r.regel.einde))
            .collect();
        for (naam, dag) in signaal {
            let zin = "Schrijf de inwoner dat zijn pgb afloopt en dat hij zelf om verlenging vraagt";
            let plek = format!("uitvoering/{naam}/signaal");
            let termijn = (Some(dag), Some(TermijnSoort::PgbSignaal));
            let feit = FeitSoort::PgbEindeGemeld;
            self.neem_op_bij(&plek, TaakSoort::StuurPgbSignaal, zin, termijn, feit, VERLENGING);
        }
    }

    fn wijzigingen(&mut self, vandaag: NaiveDate) {
        let zaak = self.zaak;
        for (naam, wijziging) in &zaak.uitvoering.wijzigingen {
            let Some(soort) = wijziging.gevraagd.waarde().map(|w| w.wijzigingsoort) else { continue };
            if wijziging.verwerkt.is_vastgelegd() {
                continue;
            }
            let dag = self.termijn_bij(TermijnSoort::Wijziging, naam).map(|t| t.werkdatum());
            let zin = match soort {
                Wijzigingsoort::Rekeningnummer => {
                    "Controleer het nieuwe rekeningnummer langs een andere weg en verwerk het"
                }
                _ => "Verwerk de wijziging",
            };
            let plek = format!("wijziging/{naam}");
            let termijn = (dag, Some(TermijnSoort::Wijziging));
            let feit = FeitSoort::WijzigingVerwerkt;
            self.neem_op_bij(&plek, TaakSoort::VerwerkWijziging, zin, termijn, feit, WIJZIGING);
            self.aanvullingen(Some(naam), vandaag);
        }
    }

    fn weggevallen(&mut self, regels: &[Toegekend]) {
        let zaak = self.zaak;
        for (aanbieder, veld) in &zaak.uitvoering.weggevallen {
            let Some(per) = veld.koppen.iter().map(|k| k.waarde.per).min() else { continue };
            let geraakt = regels
                .iter()
                .filter(|t| t.regel.aanbieder.as_deref() == Some(aanbieder.as_str()) && per <= t.regel.einde);
            for t in geraakt {
                let naam = t.regel.regel.as_str();
                let gekozen = zaak.keuzes.get(naam).and_then(|k| k.aanbieder.waarde());
                let toegewezen = zaak.uitvoering.toewijzingen.values().filter_map(|t| t.verzonden.waarde());
                let ander = gekozen.is_some_and(|k| k.aanbieder != *aanbieder)
                    || toegewezen.filter(|w| w.regel == naam).any(|w| w.aanbieder != *aanbieder);
                if !ander {
                    let zin = "Laat de inwoner een andere aanbieder kiezen";
                    let plek = format!("keuze/{naam}/aanbieder");
                    let feit = FeitSoort::AanbiederGekozen;
                    self.neem_op_bij(&plek, TaakSoort::KiesAndereAanbieder, zin, (Some(per), None), feit, WEGGEVALLEN);
                }
            }
        }
    }

    /// A period that ran out, and that nobody closed (procedure 1.3).
    fn einde(&mut self, regels: &[Toegekend], vandaag: NaiveDate) {
        let namen: std::collections::BTreeSet<&str> = regels.iter().map(|t| t.regel.regel.as_str()).collect();
        for naam in namen {
            let einde = regels.iter().filter(|t| t.regel.regel == naam).map(|t| t.regel.einde).max();
            if einde.is_some_and(|e| e < vandaag) && !self.zaak.regel_is_beeindigd(naam) {
                let zin = "Leg vast dat de ondersteuning is opgehouden";
                let plek = format!("uitvoering/{naam}/beeindigd");
                let feit = FeitSoort::OndersteuningBeeindigd;
                self.neem_op_bij(&plek, TaakSoort::LegEindeVast, zin, (einde, None), feit, EINDE);
            }
        }
    }

    /// Procedure 1.13: everything ends on the day of the death.
    fn na_overlijden(&mut self, regels: &[Toegekend], overleden: NaiveDate) {
        for t in regels
            .iter()
            .filter(|t| overleden < t.regel.einde && !self.zaak.regel_is_beeindigd(&t.regel.regel))
            .collect::<Vec<_>>()
        {
            let zin = "Beëindig de ondersteuning per de dag van het overlijden";
            let plek = format!("uitvoering/{}/beeindigd/{}", t.regel.regel, t.regel.begin);
            let feit = FeitSoort::OndersteuningBeeindigd;
            self.neem_op_bij(&plek, TaakSoort::LegEindeVast, zin, (Some(overleden), None), feit, EINDE);
        }
    }

    /// Wmo 2.3.10 lid 1 b: who moved away is no resident any more.
    fn na_verhuizing(&mut self, regels: &[Toegekend]) {
        let Some(per) = self.dossier.verhuisd.koppen.iter().map(|k| k.waarde.per).min() else { return };
        if regels.iter().any(|t| per <= t.regel.einde) {
            let zin = "Trek het besluit in per de dag van de verhuizing";
            let feit = FeitSoort::BesluitGenomen;
            self.neem_op_bij("intrekking", TaakSoort::TrekBesluitIn, zin, (Some(per), None), feit, HERZIENING);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::{soorten, taken};
    use crate::dossier::proef::{Verloop, dag, feit, regel, toekenning, voorbeeld};
    use crate::feit::{BesluitGenomen, Feit, FeitSoort as S};
    use crate::product::{Leveringsvorm, PerWeek, Product, Productregel, Specialisme, Traject};

    fn loopt() -> Verloop {
        Verloop::bekend()
            .met("2026-12-08", voorbeeld(S::ToewijzingVerzonden))
            .met("2026-12-09", voorbeeld(S::ToewijzingRetour))
    }

    fn dag_van(v: &Verloop, op: &str, soort: T) -> Option<chrono::NaiveDate> {
        taken(v, op).into_iter().find(|t| t.soort == soort).and_then(|t| t.uiterlijk)
    }

    fn bekend_met(regel: Productregel) -> Verloop {
        Verloop::aanvraag()
            .met("2026-12-04", Feit::BesluitGenomen(BesluitGenomen { regels: vec![regel], ..toekenning("1") }))
            .met("2026-12-07", voorbeeld(S::BesluitBekendgemaakt))
    }

    #[test]
    fn start_plan_and_end_are_recorded() {
        assert_eq!(soorten(&loopt(), "2026-12-31"), []);
        assert_eq!(soorten(&loopt(), "2027-01-01"), [T::LegStartVast]);
        let v = loopt().met("2027-01-04", voorbeeld(S::ZorgGestart));
        assert_eq!(soorten(&v, "2027-01-05"), [T::LegPlanVast]);
        let v = v.met("2027-01-10", voorbeeld(S::HuishoudplanOntvangen));
        assert_eq!(soorten(&v, "2027-12-31"), []);
        assert_eq!(dag_van(&v, "2028-01-01", T::LegEindeVast), Some(dag("2027-12-31")));
        let klaar = v.met("2027-12-31", voorbeeld(S::OndersteuningBeeindigd));
        assert_eq!(soorten(&klaar, "2028-01-01"), []);
    }

    #[test]
    fn traject_3_is_evaluated_every_four_months() {
        let drie = Productregel {
            product: Product::IndividueleBegeleiding,
            traject: Some(Traject::Traject3),
            specialisme: Some(Specialisme::PsychosocialeProblematiek),
            per_week: PerWeek::uit_kwarten(8).unwrap(),
            ho_scenario: None,
            wassen_en_strijken: None,
            aanbieder: Some("Kwintes".into()),
            ..regel()
        };
        let v = bekend_met(drie);
        assert_eq!(dag_van(&v, "2027-01-02", T::Evalueer), Some(dag("2027-05-01")));
        let v = v.met("2027-04-28", voorbeeld(S::EvaluatieGehouden));
        assert_eq!(dag_van(&v, "2027-05-02", T::Evalueer), Some(dag("2027-09-01")));
        assert_eq!(dag_van(&loopt(), "2027-05-02", T::Evalueer), None, "huishoudelijke ondersteuning has no traject");
    }

    #[test]
    fn a_request_to_go_on_is_decided_before_the_end() {
        let v = loopt().met("2027-11-01", voorbeeld(S::VerlengingGevraagd));
        assert_eq!(dag_van(&v, "2027-11-02", T::BeslisVerlenging), Some(dag("2027-12-31")));
        let langer = BesluitGenomen {
            soort: crate::feit::BesluitSoort::Verlenging,
            op_besluit: Some("1".into()),
            regels: vec![Productregel { begin: dag("2028-01-01"), einde: dag("2028-06-30"), ..regel() }],
            ..toekenning("2")
        };
        let v = v.met("2027-12-01", Feit::BesluitGenomen(langer));
        assert_eq!(dag_van(&v, "2027-12-01", T::BeslisVerlenging), None);
        assert_eq!(dag_van(&v, "2027-12-01", T::MaakBesluitBekend), Some(dag("2028-01-01")));
    }

    #[test]
    fn who_has_a_pgb_hears_in_time_that_it_ends() {
        let pgb =
            Productregel { leveringsvorm: Some(Leveringsvorm::PersoonsgebondenBudget), aanbieder: None, ..regel() };
        let v = bekend_met(pgb)
            .met("2026-12-08", voorbeeld(S::SvbGeinformeerd))
            .met("2027-01-02", voorbeeld(S::ZorgGestart));
        // Fourteen weeks before the end of 31 December, and two weeks before that it is shown.
        let signaal = dag("2027-09-24");
        assert_eq!(dag_van(&v, "2027-09-09", T::StuurPgbSignaal), None);
        assert_eq!(dag_van(&v, "2027-09-10", T::StuurPgbSignaal), Some(signaal));
        let gemeld = |einde: &str| feit(S::PgbEindeGemeld, &format!(r#"{{"regel":"1","einde":"{einde}"}}"#));
        assert_eq!(dag_van(&v.clone().met("2027-09-12", gemeld("2027-12-31")), "2027-09-13", T::StuurPgbSignaal), None);
        let ander = v.clone().met("2027-09-12", gemeld("2026-12-31"));
        assert_eq!(dag_van(&ander, "2027-09-13", T::StuurPgbSignaal), Some(signaal));
        let gevraagd =
            v.met("2027-09-12", feit(S::VerlengingGevraagd, r#"{"verlenging":"1","regel":"1","door":"client"}"#));
        assert_eq!(dag_van(&gevraagd, "2027-09-13", T::StuurPgbSignaal), None);
    }

    #[test]
    fn a_change_has_eight_weeks_and_a_lost_provider_a_choice() {
        let v = loopt().met("2026-12-10", voorbeeld(S::WijzigingGevraagd));
        assert_eq!(dag_van(&v, "2026-12-11", T::VerwerkWijziging), Some(dag("2027-02-04")));
        let brief = feit(
            S::HerstelVerzuimGevraagd,
            r#"{"verzuim":"9","ontbreekt":["plan"],"termijn_tot":"2026-12-24","wijziging":"1"}"#,
        );
        let wacht = v.clone().met("2026-12-11", brief);
        assert_eq!(dag_van(&wacht, "2026-12-12", T::LegAanvullingVast), Some(dag("2026-12-24")));
        let v = v.met("2026-12-20", voorbeeld(S::WijzigingVerwerkt));
        assert_eq!(dag_van(&v, "2026-12-21", T::VerwerkWijziging), None);
        let v = loopt().met("2026-12-20", voorbeeld(S::AanbiederWeggevallen));
        assert_eq!(dag_van(&v, "2026-12-21", T::KiesAndereAanbieder), Some(dag("2027-03-01")));
        let gekozen =
            feit(S::AanbiederGekozen, r#"{"regel":"1","aanbieder":"Zonzorg!","getoonde_alternatieven":["A","B"]}"#);
        assert_eq!(dag_van(&v.met("2026-12-22", gekozen), "2026-12-23", T::KiesAndereAanbieder), None);
    }

    #[test]
    fn death_ends_everything_and_removal_asks_a_besluit() {
        let v = loopt().met("2027-02-03", voorbeeld(S::Overleden));
        assert_eq!(soorten(&v, "2027-02-04"), [T::LegEindeVast]);
        let einde = feit(S::OndersteuningBeeindigd, r#"{"regel":"1","reden":"overlijden"}"#);
        assert_eq!(soorten(&v.met("2027-02-03", einde), "2027-02-04"), []);
        let weg = feit(S::Verhuisd, r#"{"naar_gemeente":"Lelystad","per":"2027-03-01"}"#);
        assert_eq!(dag_van(&loopt().met("2027-02-01", weg), "2027-02-02", T::TrekBesluitIn), Some(dag("2027-03-01")));
    }
}
