//! Messages about the contribution (procedure 1.12, 7.3).

use crate::artikelen::*;
use crate::dossier::Zaak;
use crate::feit::{CakBericht, CakGeinformeerd, Feit, FeitSoort};
use crate::toets::{Toetsing, eerst, wijzig};
use chrono::{Months, NaiveDate};

/// How many months back a contribution can start (Uitvoeringsbesluit Wmo 2015 art. 3.5 lid 4).
const TERUG_MAANDEN: u32 = 12;
/// Below this age nobody pays a contribution (Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3).
const VOLWASSEN: u32 = 18;

impl Toetsing<'_> {
    /// Every message to the CAK about this resident: the contribution is one per person, not per zaak.
    fn cak_loopt(&self) -> bool {
        let mut berichten: Vec<_> = self
            .dossier
            .zaken
            .iter()
            .flat_map(|z| z.uitvoering.cak.iter().map(move |(naam, veld)| (z.id, naam, veld)))
            .filter(|(zaak, naam, _)| !matches!(&self.voorstel.feit, Feit::CakGeinformeerd(w) if w.bericht == **naam && *zaak == self.zaak.id))
            .filter_map(|(_, _, veld)| veld.laatste())
            .map(|k| (k.feitdatum, k.waarde.per, k.id, k.waarde.berichtsoort))
            .collect();
        berichten.sort_unstable();
        berichten.last().is_some_and(|(_, _, _, soort)| *soort == CakBericht::Start)
    }

    pub(in crate::toets) fn cak(&mut self, w: &CakGeinformeerd) {
        let loopt = self.cak_loopt();
        match w.berichtsoort {
            CakBericht::Start => {
                if !self
                    .dossier
                    .zaken
                    .iter()
                    .any(|z| z.geldend_besluit().is_some() || !z.tijdelijke_toekenningen().is_empty())
                {
                    let zin = "Er is nog geen besluit bekendgemaakt. Verstuur eerst de beschikking.";
                    self.weiger("besluit_niet_bekend", zin, CAK, eerst(FeitSoort::BesluitBekendgemaakt));
                }
                if loopt {
                    let zin = "De eigen bijdrage loopt al. Een tweede product heeft geen nieuwe start nodig.";
                    self.weiger("cak_loopt_al", zin, CAK, wijzig("berichtsoort"));
                }
                self.eigen_bijdrage(w.per);
            }
            CakBericht::Stop => {
                if !loopt {
                    let zin = "Er loopt geen eigen bijdrage. Er valt niets te stoppen.";
                    self.weiger("cak_loopt_niet", zin, CAK, wijzig("berichtsoort"));
                }
                let regels = |z: &Zaak| z.toekenningen().into_iter().chain(z.tijdelijke_toekenningen());
                let loopt_nog = |z: &Zaak| regels(z).any(|t| t.regel.einde > w.per);
                if self.dossier.overleden.koppen.is_empty() && self.dossier.zaken.iter().any(loopt_nog) {
                    let zin =
                        "Er loopt dan nog andere ondersteuning. De eigen bijdrage stopt pas als de laatste ophoudt.";
                    self.weiger("product_loopt_nog", zin, CAK, wijzig("per"));
                }
                if w.reden.trim().is_empty() {
                    let zin = "Schrijf op waarom de eigen bijdrage stopt: overlijden, verhuizing of einde.";
                    self.waarschuw("cak_zonder_reden", zin, CAK, wijzig("reden"));
                }
            }
        }
        if self.vandaag.checked_sub_months(Months::new(TERUG_MAANDEN)).is_some_and(|jaar| w.per < jaar) {
            let zin = "Deze dag is meer dan twaalf maanden geleden. Zo ver terug rekent het CAK niet.";
            self.waarschuw("cak_te_lang_geleden", zin, CAK_START, wijzig("per"));
        }
        self.bsn_nagaan();
    }

    fn eigen_bijdrage(&mut self, per: NaiveDate) {
        let geboren = self.dossier.persoon.waarde().map(|p| p.geboortedatum.clone());
        if geboren.is_some_and(|g| g.jonger_dan(VOLWASSEN, per)) {
            let zin = "De inwoner is dan nog geen 18. Er is geen eigen bijdrage.";
            self.weiger("jonger_dan_18", zin, VRIJSTELLING, wijzig("per"));
        }
        match self.zaak.eigen_bijdrage.waarde() {
            None => {
                let zin = "Er ligt niet vast of deze inwoner een eigen bijdrage betaalt. Zoek dat eerst uit.";
                self.waarschuw("eigen_bijdrage_onbekend", zin, VRIJSTELLING, eerst(FeitSoort::EigenBijdrageBepaald));
            }
            Some(e) if !e.verschuldigd => {
                let zin = "Deze inwoner betaalt geen eigen bijdrage. Stuur geen start naar het CAK.";
                self.weiger("geen_eigen_bijdrage", zin, VRIJSTELLING, eerst(FeitSoort::EigenBijdrageBepaald));
            }
            Some(_) => {}
        }
    }
}
