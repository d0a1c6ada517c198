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
        let mut uit = overlappen(regels);
        for (i, regel) in regels.iter().enumerate() {
            uit.extend(regel.bezwaren().into_iter().map(|b| (i, b)));
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
