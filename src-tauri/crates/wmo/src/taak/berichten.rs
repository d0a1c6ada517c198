//! Messages to provider, SVB and CAK that have to go out, and the answers to them (procedure 7).

use super::{TaakSoort, Takenlijst};
use crate::artikelen::*;
use crate::dossier::{Toegekend, Toewijzing};
use crate::feit::{CakBericht, FeitSoort};
use crate::product::Leveringsvorm;
use crate::termijn::TermijnSoort;
use chrono::NaiveDate;

impl Takenlijst<'_> {
    /// One period of one line: a toewijzing for zorg in natura, a message to the SVB for a pgb.
    pub(super) fn berichten(&mut self, t: &Toegekend) {
        match t.regel.leveringsvorm {
            Some(Leveringsvorm::ZorgInNatura) => self.toewijzing(t),
            Some(Leveringsvorm::PersoonsgebondenBudget) => self.svb(t),
            None => {}
        }
    }

    fn toewijzing(&mut self, t: &Toegekend) {
        // No message when that would endanger the resident (iWmo OP003).
        if self.dossier.contactvoorkeur.koppen.iter().any(|k| k.waarde.geen_berichtenverkeer) {
            return;
        }
        let naam = t.regel.regel.as_str();
        let raakt = |w: &crate::feit::ToewijzingVerzonden| {
            w.regel == naam && w.ingang <= t.regel.einde && t.regel.begin <= w.einde
        };
        let zaak = self.zaak;
        let van_regel = |t: &&Toewijzing| t.verzonden.koppen.iter().any(|k| raakt(&k.waarde));
        let mut verzonden = zaak.uitvoering.toewijzingen.values().filter(van_regel).peekable();
        let afgekeurd = |t: &Toewijzing| t.retour.waarde().is_some_and(|r| !r.goedgekeurd);
        let plek = format!("uitvoering/{naam}/toewijzing/{}", t.regel.begin);
        let termijn = (Some(t.regel.begin), None);
        let feit = FeitSoort::ToewijzingVerzonden;
        if verzonden.peek().is_none() {
            // Casus K72: only what is necessary to deliver the help.
            let zin = "Stuur de toewijzing, met alleen wat de aanbieder nodig heeft";
            self.neem_op_bij(&plek, TaakSoort::VerstuurToewijzing, zin, termijn, feit, DELEN);
        } else if verzonden.all(afgekeurd) {
            let zin = "De aanbieder keurde de toewijzing af. Herstel de fout en stuur een nieuwe";
            self.neem_op_bij(&plek, TaakSoort::VolgRetourOp, zin, termijn, feit, RETOUR);
        }
    }

    /// D26: no answer came in three werkdagen.
    pub(super) fn retouren(&mut self, vandaag: NaiveDate) {
        let soort = TermijnSoort::IwmoRetour;
        let open: Vec<_> = self
            .termijnen
            .iter()
            .filter(|t| t.soort == soort && t.voldaan_op.is_none() && vandaag > t.uiterlijk)
            .filter_map(|t| Some((t.bij.clone()?, t.uiterlijk)))
            .collect();
        for (naam, dag) in open {
            let zin = "Vraag de aanbieder om antwoord op de toewijzing";
            let plek = format!("toewijzing/{naam}/retour");
            let feit = FeitSoort::ToewijzingRetour;
            self.neem_op_bij(&plek, TaakSoort::VraagRetour, zin, (Some(dag), Some(soort)), feit, RETOUR);
        }
    }

    fn svb(&mut self, t: &Toegekend) {
        let naam = t.regel.regel.as_str();
        let svb = self.zaak.uitvoering.regels.get(naam).and_then(|u| u.svb.waarde());
        if svb.is_some_and(|s| s.van <= t.regel.einde && t.regel.begin <= s.tot) {
            return;
        }
        let plek = format!("uitvoering/{naam}/svb/{}", t.regel.begin);
        let zin = "Geef het pgb door aan de SVB";
        let feit = FeitSoort::SvbGeinformeerd;
        self.neem_op_bij(&plek, TaakSoort::InformeerSvb, zin, (Some(t.regel.begin), None), feit, SVB);
    }

    /// One start per person, one stop after the last product (procedure 7.3). The zaak of the last message
    /// asks for the stop.
    pub(super) fn cak(&mut self, vandaag: NaiveDate) {
        let mut berichten: Vec<_> = self
            .dossier
            .zaken
            .iter()
            .flat_map(|z| z.uitvoering.cak.values().flat_map(move |v| v.koppen.iter().map(move |k| (z.id, k))))
            .map(|(zaak, k)| (k.feitdatum, k.waarde.per, k.id, zaak, k.waarde.berichtsoort))
            .collect();
        berichten.sort_unstable();
        let laatste = berichten.last().map(|(.., zaak, soort)| (*zaak, *soort));
        let regels =
            self.dossier.zaken.iter().flat_map(|z| z.toekenningen().into_iter().chain(z.tijdelijke_toekenningen()));
        let overleden = self.dossier.overleden.eerste().map(|k| k.feitdatum);
        let einde = regels.map(|t| t.regel.einde).max().map(|e| overleden.map_or(e, |dag| dag.min(e)));
        let feit = FeitSoort::CakGeinformeerd;
        match laatste {
            Some((zaak, CakBericht::Start))
                if zaak == self.zaak.id && einde.is_none_or(|e| e < vandaag || overleden.is_some()) =>
            {
                let zin = "Meld het einde van de eigen bijdrage aan het CAK";
                self.neem_op_bij("cak/stop", TaakSoort::StopCak, zin, (einde, None), feit, CAK);
            }
            Some((_, CakBericht::Start)) => {}
            _ if overleden.is_none() && einde.is_some_and(|e| vandaag <= e) => {
                let soort = TermijnSoort::EersteBijdragemaand;
                let betaalt = self.zaak.eigen_bijdrage.waarde().is_some_and(|e| e.verschuldigd);
                let dag = self.termijnen.iter().find(|t| t.soort == soort).map(|t| t.uiterlijk);
                if betaalt && let Some(dag) = dag {
                    let zin = "Meld het begin van de eigen bijdrage aan het CAK";
                    self.neem_op_bij("cak/start", TaakSoort::InformeerCak, zin, (Some(dag), Some(soort)), feit, CAK);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::{soorten, taken};
    use crate::dossier::proef::{Verloop, dag, feit, regel, toekenning, voorbeeld};
    use crate::feit::{BesluitGenomen, Feit, FeitSoort as S};
    use crate::product::{Leveringsvorm, Productregel};

    #[test]
    fn a_provider_is_told_answers_and_is_told_again() {
        let v = Verloop::bekend();
        let eerst = &taken(&v, "2026-12-08")[0];
        assert_eq!((eerst.soort, eerst.uiterlijk), (T::VerstuurToewijzing, Some(dag("2027-01-01"))));
        let v = v.met("2026-12-08", voorbeeld(S::ToewijzingVerzonden));
        assert_eq!(soorten(&v, "2026-12-11"), []);
        assert_eq!(soorten(&v, "2026-12-14"), [T::VraagRetour], "after three werkdagen");
        let nee = feit(S::ToewijzingRetour, r#"{"toewijzing":"1","goedgekeurd":false,"fouten":"AGB"}"#);
        let v = v.met("2026-12-10", nee);
        assert_eq!(soorten(&v, "2026-12-14"), [T::VolgRetourOp]);
        let opnieuw = feit(
            S::ToewijzingVerzonden,
            r#"{"toewijzing":"2","besluit":"1","regel":"1","aanbieder":"Tzorg","ingang":"2027-01-01","einde":"2027-12-31"}"#,
        );
        assert_eq!(soorten(&v.met("2026-12-14", opnieuw), "2026-12-14"), []);
    }

    #[test]
    fn no_message_goes_out_when_that_is_dangerous() {
        let v = Verloop::bekend()
            .met("2026-12-01", feit(S::ContactvoorkeurVastgelegd, r#"{"geen_berichtenverkeer":true}"#));
        assert!(!soorten(&v, "2026-12-08").contains(&T::VerstuurToewijzing));
    }

    #[test]
    fn the_svb_is_told_of_a_pgb() {
        let pgb =
            Productregel { leveringsvorm: Some(Leveringsvorm::PersoonsgebondenBudget), aanbieder: None, ..regel() };
        let v = Verloop::aanvraag()
            .met("2026-12-04", Feit::BesluitGenomen(BesluitGenomen { regels: vec![pgb], ..toekenning("1") }))
            .met("2026-12-07", voorbeeld(S::BesluitBekendgemaakt));
        assert_eq!(soorten(&v, "2026-12-08"), [T::InformeerSvb]);
        assert_eq!(soorten(&v.met("2026-12-08", voorbeeld(S::SvbGeinformeerd)), "2026-12-08"), []);
    }

    #[test]
    fn the_cak_is_told_once_of_the_start_and_once_of_the_end() {
        let over_cak = |v: &Verloop, op: &str| {
            let cak = |s: &T| matches!(s, T::InformeerCak | T::StopCak);
            taken(v, op).into_iter().map(|t| t.soort).filter(cak).collect::<Vec<_>>()
        };
        assert_eq!(over_cak(&Verloop::bekend(), "2026-12-08"), [], "nobody looked whether the resident pays");
        let v = Verloop::bekend().met("2026-12-01", feit(S::EigenBijdrageBepaald, r#"{"verschuldigd":true}"#));
        assert_eq!(over_cak(&v, "2026-12-08"), [T::InformeerCak]);
        let v = v.met("2026-12-08", voorbeeld(S::CakGeinformeerd));
        assert_eq!(over_cak(&v, "2027-12-31"), []);
        assert_eq!(over_cak(&v, "2028-01-01"), [T::StopCak]);
        let dood = v.clone().met("2027-02-03", voorbeeld(S::Overleden));
        let stop = taken(&dood, "2027-02-04").into_iter().find(|t| t.soort == T::StopCak).unwrap();
        assert_eq!(stop.uiterlijk, Some(dag("2027-02-03")));
        let gestopt =
            feit(S::CakGeinformeerd, r#"{"bericht":"2","berichtsoort":"stop","per":"2027-12-31","reden":"einde"}"#);
        assert_eq!(over_cak(&v.met("2027-12-31", gestopt), "2028-01-01"), []);
    }
}
