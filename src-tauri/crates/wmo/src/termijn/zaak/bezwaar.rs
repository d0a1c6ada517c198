//! The terms around bezwaar, for each besluit that was made known.

use super::{bij_naam, gehaald, laatst, opschorting, vroegst};
use crate::dossier::{Besluit, Zaak};
use crate::regels::Regels;
use crate::termijn::{Omstandigheden, Periode, Termijn, TermijnSoort, bereken, bereken_met};
use chrono::NaiveDate;

impl Zaak {
    pub(super) fn termijnen_van_bezwaar(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Termijn> {
        let mut uit = Vec::new();
        for besluit in &self.besluiten {
            let Some(bekend) = vroegst(&besluit.bekendgemaakt) else { continue };
            let bezwaar = bereken(TermijnSoort::Bezwaar, bekend, regels);
            let voorbij = vandaag > bezwaar.uiterlijk;
            let ontvangen = laatst(&besluit.bezwaar);
            uit.push(gehaald(bij_naam(bezwaar, &besluit.besluit), ontvangen));
            if voorbij && ontvangen.is_none() {
                uit.push(bij_naam(bereken(TermijnSoort::BezwaarPerPost, bekend, regels), &besluit.besluit));
            }
            uit.extend(besluit.stukken_voor_de_hoorzitting(regels));
            uit.extend(besluit.termijn_van_de_beslissing(regels, vandaag));
        }
        uit
    }
}

impl Besluit {
    /// Until when the resident may hand in documents, while the hearing is still to come (Awb 7:4 lid 1).
    /// Of two days the later one: it gives him the most room.
    fn stukken_voor_de_hoorzitting(&self, regels: &Regels) -> Option<Termijn> {
        let datum = self.behandeling.hoorzitting.koppen.iter().map(|k| k.waarde.datum).max()?;
        let open = self.bezwaar_open() && !self.behandeling.horen.is_vastgelegd();
        open.then(|| bij_naam(bereken(TermijnSoort::StukkenHoorzitting, datum, regels), &self.besluit))
    }

    /// D16, or D17 after a verdaging in time: the last day to decide on the bezwaar. None without a
    /// bezwaar, or after it was withdrawn.
    pub fn termijn_van_de_beslissing(&self, regels: &Regels, vandaag: NaiveDate) -> Option<Termijn> {
        let bekend = vroegst(&self.bekendgemaakt)?;
        if !self.bezwaar.is_vastgelegd() || self.behandeling.ingetrokken.is_vastgelegd() {
            return None;
        }
        let beslist = self.bezwaar_beslist_op();
        let opschortingen = match beslist.filter(|b| *b <= vandaag) {
            Some(dag) => opschorting::van_bezwaar(&self.behandeling, dag).into_iter().map(|o| o.tot_aan(dag)).collect(),
            None => opschorting::van_bezwaar(&self.behandeling, vandaag),
        };
        let bij = Omstandigheden { opschortingen, vandaag: Some(vandaag), ..Default::default() };
        let eerst = bereken_met(TermijnSoort::BeslissingOpBezwaar, bekend, &bij, regels);
        let termijn = self.verdaagd(bekend, &eerst, bij, regels).unwrap_or(eerst);
        Some(gehaald(bij_naam(termijn, &self.besluit), beslist))
    }

    /// Only what was sent before the term was over; longer than six weeks only with consent.
    fn verdaagd(&self, bekend: NaiveDate, eerst: &Termijn, bij: Omstandigheden, regels: &Regels) -> Option<Termijn> {
        let verdaging = &self.behandeling.verdaagd;
        if laatst(verdaging)? > eerst.uiterlijk {
            return None;
        }
        let weken = verdaging.koppen.iter().map(|k| u32::from(k.waarde.weken)).min()?;
        let met_instemming = verdaging.koppen.iter().all(|k| k.waarde.met_instemming);
        let bij = Omstandigheden { periode: Some(Periode::Weken(weken)), met_instemming, ..bij };
        Some(bereken_met(TermijnSoort::VerdagingBezwaar, bekend, &bij, regels))
    }
}
