//! What suspended the term to decide (Awb 4:15), and the term for a bezwaar (Awb 7:10 lid 2).

use crate::dossier::{Bezwaarbehandeling, Bezwaarverzuim, Veld, Verzuim, Zaak};
use crate::termijn::{Opschorting, Opschortingsgrond};
use chrono::NaiveDate;

impl Zaak {
    /// Every row of days on which the term for the besluit stands still, or that of a wijziging. Where
    /// two people recorded something different, the fewest days count: from the latest begin to the
    /// earliest end.
    pub fn opschortingen(&self, wijziging: Option<&str>, vandaag: NaiveDate) -> Vec<Opschorting> {
        let verzuimen = self.verzuimen.values().filter(|v| v.wijziging() == wijziging);
        let mut uit: Vec<Opschorting> = verzuimen.filter_map(|v| van_verzuim(v, vandaag)).collect();
        for uitstel in self.uitstellen.values().filter(|v| over(v, |w| &w.wijziging) == wijziging) {
            let koppen = || uitstel.koppen.iter().map(|k| &k.waarde);
            // Without a letter the resident agreed to nothing.
            let (Some(van), Some(tot)) = (koppen().map(|w| w.van).max(), koppen().map(|w| w.tot).min()) else {
                continue;
            };
            if koppen().all(|w| w.schriftelijk) {
                uit.push(Opschorting::dagen(Opschortingsgrond::Instemming, van, Some(tot)));
            }
        }
        let vertragingen = self.vertragingen.values().filter(|v| over(v, |w| &w.wijziging) == wijziging);
        let vertragingen = vertragingen.filter_map(|veld| {
            let koppen = || veld.koppen.iter().map(|k| &k.waarde);
            let van = koppen().map(|w| w.van).max()?;
            Some((Opschortingsgrond::Vertraging, van, koppen().filter_map(|w| w.tot).min()))
        });
        let overmacht = self.overmacht.values().filter(|v| over(v, |w| &w.wijziging) == wijziging);
        let overmacht = overmacht.filter_map(|veld| {
            let koppen = || veld.koppen.iter().map(|k| &k.waarde);
            let van = koppen().map(|w| w.van).max()?;
            // The law asks a notice; without one there is no opschorting (Awb 4:15 lid 3).
            koppen().all(|w| w.medegedeeld_op.is_some()).then_some(())?;
            Some((Opschortingsgrond::Overmacht, van, koppen().filter_map(|w| w.tot).min()))
        });
        uit.extend(vertragingen.chain(overmacht).map(|(grond, van, tot)| Opschorting::dagen(grond, van, tot)));
        uit
    }
}

/// Which wijziging it is about, by the latest answer; none for the aanvraag.
fn over<T>(veld: &Veld<T>, welke: impl Fn(&T) -> &Option<String>) -> Option<&str> {
    veld.waarde().and_then(|w| welke(w).as_deref()).map(str::trim).filter(|naam| !naam.is_empty())
}

impl Verzuim {
    /// The wijziging that lacks something; none for the aanvraag.
    pub fn wijziging(&self) -> Option<&str> {
        over(&self.gevraagd, |w| &w.wijziging)
    }
}

fn van_verzuim(verzuim: &Verzuim, vandaag: NaiveDate) -> Option<Opschorting> {
    let brief = verzuim.gevraagd.laatste()?.feitdatum;
    let tot = verzuim.gevraagd.koppen.iter().map(|k| k.waarde.termijn_tot).min()?;
    let aangevuld = aangevuld_op(verzuim);
    Some(Opschorting::verzuim(Opschortingsgrond::Verzuim, brief, tot, aangevuld, Some(vandaag)))
}

/// The first day on which nothing was missing any more: for the days that stand still.
fn aangevuld_op(verzuim: &Verzuim) -> Option<NaiveDate> {
    let volledig = verzuim.aanvullingen.values().flat_map(|a| &a.koppen).filter(|k| k.waarde.volledig);
    volledig.map(|k| k.feitdatum).min()
}

/// The same as the day that meets the term to complete: of two answers the later one.
pub(super) fn aangevuld(verzuim: &Verzuim) -> Option<NaiveDate> {
    let volledig = verzuim.aanvullingen.values().filter(|a| a.koppen.iter().any(|k| k.waarde.volledig));
    volledig.filter_map(|a| a.laatste()).map(|k| k.feitdatum).min()
}

/// What suspended the term to decide on one bezwaar.
pub(super) fn van_bezwaar(behandeling: &Bezwaarbehandeling, vandaag: NaiveDate) -> Vec<Opschorting> {
    let een = |verzuim: &Bezwaarverzuim| {
        let brief = verzuim.gevraagd.laatste()?.feitdatum;
        let tot = verzuim.gevraagd.koppen.iter().map(|k| k.waarde.termijn_tot).min()?;
        let hersteld = verzuim.hersteld.koppen.iter().filter(|k| k.waarde.volledig).map(|k| k.feitdatum).min();
        Some(Opschorting::verzuim(Opschortingsgrond::BezwaarVerzuim, brief, tot, hersteld, Some(vandaag)))
    };
    behandeling.verzuimen.values().filter_map(een).collect()
}
