//! Guards of everything after the besluit (procedure 1.4, 1.11, 1.13, 7): messages to provider and SVB,
//! the contribution, start and plans, changes and the end. What a provider or a resident did is recorded,
//! with a warning where it does not fit; what the gemeente may not send is refused.

mod cak;
mod pgb;
mod start;
mod toewijzing;
mod verloop;

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Toegekend;
use crate::feit::FeitSoort;
use crate::grond::Grond;
use crate::product::Productregel;
use crate::tekst::datum_lang;
use chrono::NaiveDate;

impl Toetsing<'_> {
    /// The periods in which a line runs, a temporary provision included.
    pub(super) fn perioden(&self, regel: &str) -> Vec<Toegekend> {
        let alle = self.zaak.toekenningen().into_iter().chain(self.zaak.tijdelijke_toekenningen());
        alle.filter(|t| t.regel.regel == regel).collect()
    }

    /// Whether a line with this name was ever granted, also when it ended since.
    pub(super) fn eis_regel(&mut self, regel: &str) -> bool {
        let verleend = self.zaak.besluiten.iter().filter(|b| self.zaak.is_van_kracht(b));
        let bestaat = verleend.filter_map(|b| b.genomen.waarde()).flat_map(|b| &b.regels).any(|r| r.regel == regel);
        if !bestaat {
            let zin =
                "Deze regel is niet toegekend, of het besluit is nog niet verstuurd. Kies een regel uit het besluit.";
            self.weiger("regel_niet_toegekend", zin, BEKENDMAKING, wijzig("regel"));
        }
        bestaat
    }

    /// The line as the named besluit grants it; refuses when that besluit does not work yet.
    pub(super) fn regel_van_besluit(&mut self, besluit: &str, regel: &str) -> Option<Productregel> {
        let zaak = self.zaak;
        let Some(b) = zaak.besluit(besluit).filter(|b| b.genomen.is_vastgelegd()) else {
            let zin = "Dit besluit bestaat niet. Kies het besluit waar dit uit volgt.";
            self.weiger("besluit_onbekend", zin, BEKENDMAKING, wijzig("besluit"));
            return None;
        };
        let bekend =
            b.bekendgemaakt.eerste().map(|k| k.feitdatum).or(zaak.komt_uit_bezwaar(besluit).then_some(self.op()));
        match bekend {
            None => {
                let zin = "Het besluit is nog niet bekendgemaakt. Verstuur eerst de beschikking.";
                self.weiger("besluit_niet_bekend", zin, BEKENDMAKING, eerst(FeitSoort::BesluitBekendgemaakt));
            }
            Some(bekend) if self.op() < bekend => {
                let zin =
                    format!("Het besluit is op {} bekendgemaakt. Dit bericht kan niet eerder weg.", datum_lang(bekend));
                self.weiger("voor_bekendmaking", zin, BEKENDMAKING, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
        let gevonden = b.genomen.waarde().and_then(|w| w.regels.iter().find(|r| r.regel == regel)).cloned();
        if gevonden.is_none() {
            let zin = "Deze regel staat niet in dit besluit. Kies een regel uit het besluit.";
            self.weiger("regel_niet_toegekend", zin, BEKENDMAKING, wijzig("regel"));
        }
        gevonden
    }

    /// First and last day inside what is granted.
    pub(super) fn binnen_de_toekenning(
        &mut self,
        regel: &str,
        van: NaiveDate,
        tot: NaiveDate,
        veld: [&str; 2],
        grond: Grond,
    ) {
        if tot < van {
            let zin = "De laatste dag ligt voor de eerste dag. Controleer beide.";
            return self.weiger("tot_voor_van", zin, grond, wijzig(veld[1]));
        }
        let perioden = self.perioden(regel);
        let begin = perioden.iter().map(|t| t.regel.begin).min();
        let einde = perioden.iter().map(|t| t.regel.einde).max();
        if let (Some(begin), Some(einde)) = (begin, einde)
            && (van < begin || tot > einde)
        {
            let zin = format!(
                "De ondersteuning is toegekend van {} tot en met {}. Blijf daarbinnen.",
                datum_lang(begin),
                datum_lang(einde)
            );
            let veld = if van < begin { veld[0] } else { veld[1] };
            self.weiger("buiten_de_toekenning", zin, grond, wijzig(veld));
        }
    }

    /// Nothing goes to another organisation with a BSN that nobody checked (Wmo 5.2.9).
    pub(super) fn bsn_nagaan(&mut self) {
        if !self.dossier.bsn_geverifieerd.is_vastgelegd() {
            let zin = "Het bsn is nog niet gecontroleerd. Doe dat voordat je gegevens uitwisselt.";
            self.waarschuw("bsn_niet_gecontroleerd", zin, BSN, eerst(FeitSoort::BsnGeverifieerd));
        }
    }
}
