//! Messages to a provider of zorg in natura (procedure 7.1).

use crate::artikelen::*;
use crate::dossier::Toewijzing;
use crate::feit::{FeitSoort, ToewijzingRetour, ToewijzingVerzonden};
use crate::product::{Leveringsvorm, Productregel};
use crate::tekst::datum_lang;
use crate::toets::{Toetsing, eerst, wijzig};

/// How many werkdagen a provider has to answer a toewijzing (iWmo OP090).
const RETOUR_WERKDAGEN: i32 = 3;

impl Toetsing<'_> {
    pub(in crate::toets) fn toewijzing(&mut self, w: &ToewijzingVerzonden) {
        if let Some(regel) = self.regel_van_besluit(&w.besluit, &w.regel) {
            if regel.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget) {
                let zin = "Deze regel is een pgb. Een toewijzing stuur je alleen bij zorg in natura.";
                self.weiger("toewijzing_bij_pgb", zin, TOEWIJZING, wijzig("regel"));
            }
            self.binnen_de_toekenning(&w.regel, w.ingang, w.einde, ["ingang", "einde"], TOEWIJZING);
            if regel.aanbieder.as_deref().is_some_and(|a| a != w.aanbieder) {
                let zin = "In het besluit staat een andere aanbieder. Controleer of de inwoner deze aanbieder koos.";
                self.waarschuw("andere_aanbieder", zin, ZIN_KEUZE, eerst(FeitSoort::AanbiederGekozen));
            }
            let toegewezen = Productregel {
                begin: w.ingang,
                einde: w.einde,
                aanbieder: Some(w.aanbieder.clone()),
                leveringsvorm: Some(Leveringsvorm::ZorgInNatura),
                ..regel
            };
            for b in self.regels.profiel.bezwaren_aanbieder(&toegewezen) {
                self.vind(b.zwaarte, b.code, b.zin, b.grond, wijzig("aanbieder"));
            }
        }
        self.niet_stapelen(w);
        if self.dossier.contactvoorkeur.koppen.iter().any(|k| k.waarde.geen_berichtenverkeer) {
            let zin = "Berichten kunnen deze inwoner in gevaar brengen. Stuur geen bericht; bel de aanbieder.";
            self.weiger("geen_berichtenverkeer", zin, GEEN_BERICHT, None);
        }
        self.bsn_nagaan();
    }

    /// iWmo OP259, OP043: one toewijzing per line on each day; the earlier one ends the day before.
    fn niet_stapelen(&mut self, w: &ToewijzingVerzonden) {
        if let Some(eerder) = w.vervangt.as_deref() {
            let bekend = self.zaak.uitvoering.toewijzingen.get(eerder).is_some_and(|t| t.verzonden.is_vastgelegd());
            if !bekend || eerder == w.toewijzing {
                let zin = "De toewijzing die hierdoor ophoudt, bestaat niet. Controleer het nummer.";
                self.weiger("toewijzing_onbekend", zin, TOEWIJZING, wijzig("vervangt"));
            }
        }
        let anderen = self.zaak.uitvoering.toewijzingen.iter().filter(|(naam, _)| **naam != w.toewijzing);
        let overlapt = anderen
            .filter(|(naam, t)| w.vervangt.as_ref() != Some(naam) && !self.is_vervangen(naam) && !is_afgekeurd(t))
            .filter_map(|(_, t)| lopende(t))
            .any(|t| t.regel == w.regel && t.aanbieder == w.aanbieder && t.ingang <= w.einde && w.ingang <= t.einde);
        if overlapt {
            let zin = "Er loopt al een toewijzing voor deze regel bij deze aanbieder. Noem welke hierdoor ophoudt.";
            self.weiger("toewijzing_loopt_al", zin, TOEWIJZING, wijzig("vervangt"));
        }
        let svb = self.zaak.uitvoering.regels.get(&w.regel).and_then(|r| r.svb.waarde());
        if svb.is_some_and(|s| s.van <= w.einde && w.ingang <= s.tot) {
            let zin = "Voor deze regel loopt in die tijd een pgb. Zorg in natura begint pas de dag na het pgb.";
            self.weiger("pgb_loopt_nog", zin, GEEN_OVERLAP, wijzig("ingang"));
        }
    }

    pub(super) fn is_vervangen(&self, naam: &str) -> bool {
        let verzonden = self.zaak.uitvoering.toewijzingen.values().filter_map(lopende);
        verzonden.into_iter().any(|t| t.vervangt.as_deref() == Some(naam))
    }

    pub(in crate::toets) fn retour(&mut self, w: &ToewijzingRetour) {
        let verzonden = self.zaak.uitvoering.toewijzingen.get(&w.toewijzing).and_then(|t| t.verzonden.laatste());
        let Some(weg) = verzonden.map(|k| k.feitdatum) else {
            let zin = "Deze toewijzing is niet verstuurd. Kies de toewijzing waar dit antwoord bij hoort.";
            return self.weiger("toewijzing_onbekend", zin, TOEWIJZING, eerst(FeitSoort::ToewijzingVerzonden));
        };
        if self.op() < weg {
            let zin = format!("De toewijzing ging op {} weg. Het antwoord kan niet eerder zijn.", datum_lang(weg));
            self.weiger("retour_voor_toewijzing", zin, TOEWIJZING, wijzig("feitdatum"));
        } else if self.regels.kalender.werkdagen_tot(weg, self.op()) > RETOUR_WERKDAGEN {
            let zin =
                format!("Het antwoord kwam later dan {RETOUR_WERKDAGEN} werkdagen. Bespreek dat met de aanbieder.");
            self.waarschuw("retour_te_laat", zin, RETOUR, None);
        }
        if !w.goedgekeurd && w.fouten.trim().is_empty() {
            let zin = "De toewijzing is niet goedgekeurd. Schrijf op wat er mis was.";
            self.weiger("fouten_leeg", zin, RETOUR, wijzig("fouten"));
        }
    }
}

/// What was sent.
pub(super) fn lopende(t: &Toewijzing) -> Option<&ToewijzingVerzonden> {
    t.verzonden.waarde()
}

fn is_afgekeurd(t: &Toewijzing) -> bool {
    t.retour.waarde().is_some_and(|r| !r.goedgekeurd)
}
