//! The terms after the besluit, and those about the resident that belong to no zaak.

use super::{bij_naam, gehaald, hersteltermijn, laatst, vroegst};
use crate::dossier::{Dossier, Zaak};
use crate::feit::{CakBericht, Verzoeksoort};
use crate::product::{HoScenario, Leveringsvorm, Productregel, Traject};
use crate::profiel::CakStart;
use crate::regels::Regels;
use crate::termijn::{Omstandigheden, Termijn, TermijnSoort, bereken, bereken_met};
use chrono::NaiveDate;

impl Zaak {
    pub(super) fn termijnen_van_de_uitvoering(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Termijn> {
        let mut uit = Vec::new();
        for regel in self.toegekende_regels() {
            uit.extend(self.evaluaties_van(&regel, regels));
            uit.extend(self.einde_van(&regel, regels));
        }
        uit.extend(self.eerste_bijdragemaand(regels));
        uit.extend(self.termijnen_van_wijzigingen(regels, vandaag));
        for (naam, toewijzing) in &self.uitvoering.toewijzingen {
            let verzonden = vroegst(&toewijzing.verzonden);
            uit.extend(verzonden.map(|dag| {
                gehaald(bij_naam(bereken(TermijnSoort::IwmoRetour, dag, regels), naam), laatst(&toewijzing.retour))
            }));
        }
        uit
    }

    /// D22 with everything that suspended it (Awb 4:15), and D7 of its letters.
    fn termijnen_van_wijzigingen(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Termijn> {
        let mut uit = Vec::new();
        for (naam, wijziging) in &self.uitvoering.wijzigingen {
            let Some(gevraagd) = wijziging.gevraagd.eerste() else { continue };
            let verwerkt = laatst(&wijziging.verwerkt);
            let opschortingen = match verwerkt.filter(|dag| *dag <= vandaag) {
                // What had not ended, ended with the answer.
                Some(dag) => self.opschortingen(Some(naam.as_str()), dag).into_iter().map(|o| o.tot_aan(dag)).collect(),
                None => self.opschortingen(Some(naam.as_str()), vandaag),
            };
            let bij = Omstandigheden { opschortingen, vandaag: Some(vandaag), ..Default::default() };
            let mut termijn = bereken_met(TermijnSoort::Wijziging, gevraagd.feitdatum, &bij, regels);
            if wijziging.gevraagd.koppen.iter().any(|k| k.waarde.ondertekende_aanvraag) {
                // Filed as an aanvraag after an onderzoek, two weeks are the cautious reading (1.11).
                let twee_weken = bereken_met(TermijnSoort::Besluit, gevraagd.feitdatum, &bij, regels);
                termijn.voorzichtig = Some(twee_weken.werkdatum());
            }
            uit.push(gehaald(bij_naam(termijn, naam), verwerkt));
            let brieven = self.verzuimen.iter().filter(|(_, v)| v.wijziging() == Some(naam.as_str()));
            uit.extend(brieven.filter_map(|(brief, v)| hersteltermijn(brief, v, regels)).map(|(termijn, _)| termijn));
        }
        uit
    }

    /// Those that were held, and the next one, counted from the first day of the support.
    fn evaluaties_van(&self, regel: &Productregel, regels: &Regels) -> Vec<Termijn> {
        let soort = match regel.traject {
            Some(Traject::Traject2) => TermijnSoort::EvaluatieTraject2,
            Some(Traject::Traject3) => TermijnSoort::EvaluatieTraject3,
            _ => return Vec::new(),
        };
        if regel.traject.and_then(|t| regels.profiel.evaluatie_maanden(t, regel.begin)).is_none() {
            return Vec::new();
        }
        let over_deze = |k: &&crate::dossier::Kop<crate::feit::EvaluatieGehouden>| {
            k.waarde.regel.as_ref().is_none_or(|naam| *naam == regel.regel)
        };
        let mut gehouden: Vec<NaiveDate> = self
            .uitvoering
            .evaluaties
            .values()
            .filter_map(|e| e.koppen.iter().rfind(over_deze))
            .map(|k| k.feitdatum)
            .filter(|dag| *dag >= regel.begin)
            .collect();
        gehouden.sort();
        let nummers = (1_u32..).zip(gehouden.into_iter().map(Some).chain([None]));
        nummers
            .map(|(nummer, op)| {
                let bij = Omstandigheden { nummer: Some(nummer), ..Default::default() };
                gehaald(bij_naam(bereken_met(soort, regel.begin, &bij, regels), &regel.regel), op)
            })
            .filter(|t| t.voldaan_op.is_some() || t.uiterlijk <= regel.einde)
            .collect()
    }

    /// Temporary help ends, and a resident with a pgb has to be told in time.
    fn einde_van(&self, regel: &Productregel, regels: &Regels) -> Option<Termijn> {
        let beeindigd = self.uitvoering.regels.get(&regel.regel).and_then(|u| laatst(&u.beeindigd));
        let termijn = if regel.ho_scenario == Some(HoScenario::Tijdelijk) {
            gehaald(bereken(TermijnSoort::HoScenario1, regel.begin, regels), beeindigd)
        } else if regel.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget) && beeindigd.is_none() {
            let gevraagd = self
                .uitvoering
                .verlengingen
                .values()
                .filter(|v| v.koppen.iter().any(|k| k.waarde.regel == regel.regel));
            // A letter about another last day, from before an extension, says nothing about this one.
            let gemeld = self
                .uitvoering
                .regels
                .get(&regel.regel)
                .and_then(|u| u.pgb_einde.get(&regel.einde.to_string()))
                .and_then(laatst);
            let gedaan = gevraagd.filter_map(laatst).chain(gemeld).min();
            gehaald(bereken(TermijnSoort::PgbSignaal, regel.einde, regels), gedaan)
        } else {
            return None;
        };
        Some(bij_naam(termijn, &regel.regel))
    }

    /// From the start that the gemeente chose: the first delivery, or the besluit.
    fn eerste_bijdragemaand(&self, regels: &Regels) -> Option<Termijn> {
        let begin = self.toegekende_regels().iter().map(|r| r.begin).min()?;
        // Only a person who judged that nothing is due ends it.
        let vrij =
            !self.eigen_bijdrage.koppen.is_empty() && self.eigen_bijdrage.koppen.iter().all(|k| !k.waarde.verschuldigd);
        if vrij {
            return None;
        }
        let start = match regels.profiel.beleid.cak_start.op(begin).waarde {
            CakStart::EersteLevering => {
                self.uitvoering.regels.values().filter_map(|u| vroegst(&u.gestart)).min().unwrap_or(begin)
            }
            CakStart::Besluit => self.besloten_op()?,
        };
        let gemeld = self
            .uitvoering
            .cak
            .values()
            .filter(|b| b.koppen.iter().any(|k| k.waarde.berichtsoort == CakBericht::Start));
        Some(gehaald(bereken(TermijnSoort::EersteBijdragemaand, start, regels), gemeld.filter_map(laatst).min()))
    }
}

impl Dossier {
    /// The deadlines about the resident: requests about personal data, leaks, and how long the dossier is kept.
    pub fn termijnen(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Termijn> {
        let mut uit = Vec::new();
        for (naam, verzoek) in &self.verzoeken {
            let Some(ontvangen) = verzoek.ontvangen.eerste() else { continue };
            let verlengd = verzoek.ontvangen.koppen.iter().all(|k| k.waarde.verlengd);
            let soort = match ontvangen.waarde.verzoeksoort {
                Verzoeksoort::Vernietiging => TermijnSoort::Vernietiging,
                // AVG 12 lid 3 gives a correction the same month.
                Verzoeksoort::Inzage | Verzoeksoort::Correctie if verlengd => TermijnSoort::InzageVerlengd,
                Verzoeksoort::Inzage | Verzoeksoort::Correctie => TermijnSoort::Inzage,
            };
            let termijn = bereken(soort, ontvangen.feitdatum, regels);
            uit.push(gehaald(bij_naam(termijn, naam), laatst(&verzoek.afgehandeld)));
        }
        for (naam, lek) in &self.datalekken {
            let Some(ontdekt) = lek.ontdekt.eerste() else { continue };
            let bij = Omstandigheden { tijd: ontdekt.feittijd, ..Default::default() };
            let termijn = bereken_met(TermijnSoort::Datalek, ontdekt.feitdatum, &bij, regels);
            uit.push(gehaald(bij_naam(termijn, naam), laatst(&lek.gemeld)));
        }
        uit.extend(self.bewaartermijn(regels, vandaag));
        uit
    }
}
