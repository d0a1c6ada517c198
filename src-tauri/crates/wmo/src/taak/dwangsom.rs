//! Tasks of an ingebrekestelling and the dwangsom that may follow (procedure 2.6).

use super::{TaakSoort, Takenlijst};
use crate::artikelen::*;
use crate::feit::FeitSoort;
use crate::termijn::{Dwangsomstand, IngebrekestellingOordeel, TermijnSoort, Waarvoor};
use chrono::NaiveDate;

impl Takenlijst<'_> {
    pub(super) fn ingebrekestellingen(&mut self, vandaag: NaiveDate) {
        for stand in self.zaak.ingebrekestellingen(self.regels, vandaag) {
            self.bevestig_ingebrekestelling(&stand);
            if stand.dwangsom.is_some() {
                self.beslis_nog(&stand, vandaag);
                self.stel_dwangsom_vast(&stand);
            }
        }
        self.betaal_dwangsom();
    }

    fn bevestig_ingebrekestelling(&mut self, stand: &Dwangsomstand) {
        let naam = &stand.ingebrekestelling;
        if self.zaak.ingebrekestellingen.get(naam).is_none_or(|i| i.bevestigd.is_vastgelegd()) {
            return;
        }
        let zin = match stand.oordeel {
            IngebrekestellingOordeel::NietSchriftelijk => {
                "Leg de inwoner uit hoe hij de gemeente op papier in gebreke stelt"
            }
            IngebrekestellingOordeel::VoorJurist => "Vraag een jurist wat deze brief betekent, en antwoord de inwoner",
            _ => "Bevestig de ingebrekestelling",
        };
        let uiterlijk = stand.dwangsom.as_ref().map(|d| d.respijt_tot);
        let termijn = uiterlijk.map(|_| TermijnSoort::Ingebrekestelling);
        let plek = format!("ingebrekestelling/{naam}/bevestigd");
        let feit = FeitSoort::IngebrekestellingBevestigd;
        self.neem_op_bij(&plek, TaakSoort::BevestigIngebrekestelling, zin, (uiterlijk, termijn), feit, DWANGSOM);
    }

    /// Every day without a decision costs money, from two weeks after the ingebrekestelling.
    fn beslis_nog(&mut self, stand: &Dwangsomstand, vandaag: NaiveDate) {
        let Some(dwangsom) = stand.dwangsom.as_ref().filter(|d| d.geen.is_none() && vandaag <= d.hoogstens_tot) else {
            return;
        };
        if !self.zaak.wacht_nog(&stand.waarvoor) {
            return;
        }
        let (zin, dag, termijn) = if vandaag <= dwangsom.respijt_tot {
            let zin = "Besluit nu, dan kost het nog niets".to_owned();
            (zin, dwangsom.respijt_tot, TermijnSoort::Ingebrekestelling)
        } else {
            (format!("Besluit vandaag: elke dag kost {}", dwangsom.per_dag_nu), vandaag, TermijnSoort::Dwangsom)
        };
        let feit = match stand.waarvoor {
            Waarvoor::Bezwaar(_) => FeitSoort::BeslissingOpBezwaar,
            Waarvoor::Besluit | Waarvoor::Spoed => FeitSoort::BesluitBekendgemaakt,
        };
        let plek = format!("ingebrekestelling/{}", stand.ingebrekestelling);
        self.neem_op_bij(&plek, TaakSoort::StopDwangsom, &zin, (Some(dag), Some(termijn)), feit, DWANGSOM);
    }

    /// Awb 4:18: of its own motion, also when nothing is due.
    fn stel_dwangsom_vast(&mut self, stand: &Dwangsomstand) {
        let uiterlijk = stand.dwangsom.as_ref().and_then(|d| d.vaststellen_voor);
        let van_deze = |b: &&crate::dossier::Besluit| {
            b.dwangsom.koppen.iter().any(|k| k.waarde.ingebrekestelling == stand.ingebrekestelling)
        };
        if uiterlijk.is_none() || self.zaak.besluiten.iter().find(van_deze).is_some() {
            return;
        }
        let plek = format!("ingebrekestelling/{}/dwangsom", stand.ingebrekestelling);
        let zin = "Stel vast hoe hoog de dwangsom is";
        let termijn = (uiterlijk, Some(TermijnSoort::Dwangsombesluit));
        let feit = FeitSoort::DwangsomVastgesteld;
        self.neem_op_bij(&plek, TaakSoort::StelDwangsomVast, zin, termijn, feit, DWANGSOM_BESLUIT);
    }

    fn betaal_dwangsom(&mut self) {
        let zaak = self.zaak;
        for besluit in zaak.besluiten.iter().filter(|b| b.bekendgemaakt.is_vastgelegd() && !b.betaald.is_vastgelegd()) {
            let Some(w) = besluit.dwangsom.waarde().filter(|d| d.bedrag_cent > 0) else { continue };
            let soort = TermijnSoort::BetalingDwangsom;
            let dag = self.termijn_bij(soort, &w.ingebrekestelling).map(|t| t.uiterlijk);
            let plek = format!("besluit/{}/betaald", besluit.besluit);
            let feit = FeitSoort::DwangsomBetaald;
            self.neem_op_bij(
                &plek,
                TaakSoort::BetaalDwangsom,
                "Betaal de dwangsom",
                (dag, Some(soort)),
                feit,
                DWANGSOM_BETALEN,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::TaakSoort as T;
    use super::super::proef::{soorten, taken};
    use crate::dossier::proef::{Verloop, dag, feit, voorbeeld};
    use crate::feit::FeitSoort as S;

    #[test]
    fn from_the_letter_to_the_payment() {
        // The term ended on 14 December; the letter came on the 15th: free until the 29th.
        let v = Verloop::aanvraag().met("2026-12-15", voorbeeld(S::IngebrekestellingOntvangen));
        let stop = |v: &Verloop, op: &str| taken(v, op).into_iter().find(|t| t.soort == T::StopDwangsom);
        assert!(soorten(&v, "2026-12-15").contains(&T::BevestigIngebrekestelling));
        assert_eq!(stop(&v, "2026-12-15").unwrap().uiterlijk, Some(dag("2026-12-29")));
        let duur = stop(&v, "2026-12-30").unwrap();
        assert_eq!(
            (duur.zin.as_str(), duur.uiterlijk),
            ("Besluit vandaag: elke dag kost € 23,00", Some(dag("2026-12-30")))
        );
        // The besluit itself was due before, but this is what stops the money.
        assert_eq!(taken(&v, "2026-12-30")[0].soort, T::StopDwangsom);
        assert!(stop(&v, "2027-02-10").is_none(), "after forty-two days nothing is added");
        let v = v
            .met("2026-12-16", voorbeeld(S::IngebrekestellingBevestigd))
            .met("2027-01-10", voorbeeld(S::BesluitGenomen))
            .met("2027-01-10", voorbeeld(S::BesluitBekendgemaakt));
        let vast = taken(&v, "2027-01-11").into_iter().find(|t| t.soort == T::StelDwangsomVast).unwrap();
        assert_eq!(vast.uiterlijk, Some(dag("2027-01-25")), "two weeks, and on from a Saturday");
        let v = v.met("2027-01-12", voorbeeld(S::DwangsomVastgesteld));
        assert!(soorten(&v, "2027-01-12").contains(&T::MaakBesluitBekend));
        let bekend = feit(S::BesluitBekendgemaakt, r#"{"besluit":"dwangsom","wijze":"verzonden"}"#);
        let v = v.met("2027-01-13", bekend);
        let betaal = taken(&v, "2027-01-14").into_iter().find(|t| t.soort == T::BetaalDwangsom).unwrap();
        assert_eq!(betaal.uiterlijk, Some(dag("2027-02-24")));
        let v = v.met("2027-01-20", voorbeeld(S::DwangsomBetaald));
        let over = soorten(&v, "2027-01-21");
        assert!(
            ![T::BetaalDwangsom, T::StelDwangsomVast, T::StopDwangsom].iter().any(|t| over.contains(t)),
            "{over:?}"
        );
    }

    #[test]
    fn one_that_does_not_count_is_only_answered() {
        let mondeling = feit(
            S::IngebrekestellingOntvangen,
            r#"{"ingebrekestelling":"1","waarover":"aanvraag","schriftelijk":false}"#,
        );
        let v = Verloop::aanvraag().met("2026-12-15", mondeling);
        let taken = taken(&v, "2026-12-16");
        assert!(taken.iter().any(|t| t.soort == T::BevestigIngebrekestelling && t.zin.contains("op papier")));
        assert!(taken.iter().all(|t| t.soort != T::StopDwangsom));
    }
}
