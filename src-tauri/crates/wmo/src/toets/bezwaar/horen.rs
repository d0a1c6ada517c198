//! Guards of the hearing (Awb 7:2-7:7): planned, held, or left out.

use super::zelfde_naam;
use crate::artikelen::*;
use crate::dossier::{Besluit, Horen};
use crate::feit::{AfgezienVanHoren, FeitSoort, GrondNietHoren, HoorzittingGehouden, HoorzittingGepland};
use crate::tekst::{datum_lang, met_hoofdletter};
use crate::termijn::{self, TermijnSoort};
use crate::toets::{Toetsing, eerst, wijzig};

impl Toetsing<'_> {
    pub(in crate::toets) fn hoorzitting_gepland(&mut self, w: &HoorzittingGepland) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        self.bezwaar_klaar(besluit);
        if besluit.behandeling.horen.koppen.iter().any(|k| matches!(k.waarde, Horen::Gehouden(_))) {
            let zin = "De inwoner is al gehoord. Plan alleen een nieuwe hoorzitting als dat nodig is.";
            self.waarschuw("al_gehoord", zin, HOREN, None);
        }
        if w.datum < self.op() {
            let zin =
                "Deze dag ligt voor de uitnodiging. Kies een dag daarna, of leg vast dat de hoorzitting is gehouden.";
            self.weiger("hoorzitting_voor_uitnodiging", zin, HOREN, wijzig("datum"));
            return;
        }
        if self.voorbereiders(besluit).iter().any(|naam| zelfde_naam(naam, &w.door)) {
            let zin = "Wie het besluit voorbereidde of nam, hoort de inwoner niet. Laat een collega het gesprek doen.";
            self.weiger("gehoord_door_voorbereider", zin, HOREN_DOOR, wijzig("door"));
        }
        let stukken = termijn::bereken(TermijnSoort::StukkenHoorzitting, w.datum, self.regels);
        if stukken.uiterlijk <= self.op() {
            let zin = "De inwoner heeft zo geen tijd meer om stukken te geven. Kies een latere dag, of spreek dit met hem af.";
            self.waarschuw("hoorzitting_te_snel", zin, HOORSTUKKEN, wijzig("datum"));
        }
        if !self.regels.kalender.is_werkdag(w.datum) {
            let zin = format!("{} is geen werkdag. Controleer de dag.", met_hoofdletter(&datum_lang(w.datum)));
            self.waarschuw("hoorzitting_geen_werkdag", zin, HOREN, wijzig("datum"));
        }
        if let Some(laatste) = self.beslissen_uiterlijk(&w.besluit).filter(|laatste| w.datum > *laatste) {
            let zin = format!(
                "De beslissing op het bezwaar moet er op {} zijn. Kies een eerdere dag, of verdaag op tijd.",
                datum_lang(laatste)
            );
            self.waarschuw("hoorzitting_na_de_termijn", zin, BEZWAAR_VERDAGEN, eerst(FeitSoort::BezwaarVerdaagd));
        }
    }

    pub(in crate::toets) fn gehoord(&mut self, w: &HoorzittingGehouden) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        self.bezwaar_klaar(besluit);
        let zin = "Vul in wie de inwoner hoorde.";
        self.eis_tekst(&w.door, "door", "hoorder_ontbreekt", zin, HOREN);
        if self.voorbereiders(besluit).iter().any(|naam| zelfde_naam(naam, &w.door)) {
            let zin = "Wie het besluit voorbereidde of nam, hoort de inwoner niet. Laat een collega het gesprek doen.";
            self.weiger("gehoord_door_voorbereider", zin, HOREN_DOOR, wijzig("door"));
        }
        if w.verslag.trim().is_empty() {
            let zin = "Van het horen komt een verslag. Schrijf op wat er gezegd is.";
            self.waarschuw("hoorverslag_leeg", zin, HOORVERSLAG, wijzig("verslag"));
        }
    }

    /// Who wrote the verslag, and who took the besluit.
    fn voorbereiders(&self, besluit: &Besluit) -> Vec<String> {
        let verslag = self.zaak.verslagen.iter().flat_map(|v| &v.vastgesteld.koppen).map(|k| k.door.naam.clone());
        let genomen = besluit.genomen.koppen.iter().flat_map(|k| [k.door.naam.clone(), k.waarde.mandaat.naam.clone()]);
        let dwangsom = besluit.dwangsom.koppen.iter().map(|k| k.waarde.mandaat.naam.clone());
        verslag.chain(genomen).chain(dwangsom).collect()
    }

    pub(in crate::toets) fn niet_gehoord(&mut self, w: &AfgezienVanHoren) {
        let Some(besluit) = self.eis_bezwaar(&w.besluit) else { return };
        self.bezwaar_klaar(besluit);
        let gronden_ontbreken = besluit.bezwaar.koppen.iter().any(|k| !k.waarde.ontbreekt.is_empty());
        if w.grond == GrondNietHoren::KennelijkNietOntvankelijk
            && gronden_ontbreken
            && besluit.behandeling.verzuimen.is_empty()
        {
            let zin = "Geef de inwoner eerst de kans om het bezwaar aan te vullen.";
            self.weiger("verzuim_niet_hersteld", zin, BEZWAAR_VERZUIM, eerst(FeitSoort::BezwaarVerzuimGevraagd));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::bezwaar;
    use crate::dossier::proef::{feit, voorbeeld};
    use crate::feit::FeitSoort as S;
    use crate::toets::proef::{gewaarschuwd, geweigerd};

    #[test]
    fn a_hearing_is_planned_so_that_the_resident_can_prepare() {
        let plan = |datum: &str, door: &str| {
            let data = format!(r#"{{"besluit":"1","datum":"{datum}","door":"{door}"}}"#);
            feit(S::HoorzittingGepland, &data)
        };
        let v = bezwaar();
        let op = "2026-12-01";
        assert!(gewaarschuwd(&v, op, plan("2026-12-15", "B. Bezwaar")).is_empty());
        assert_eq!(geweigerd(&v, op, plan("2026-11-30", "")), ["hoorzitting_voor_uitnodiging"]);
        // Ten days before 11 December is today.
        assert_eq!(gewaarschuwd(&v, op, plan("2026-12-11", "")), ["hoorzitting_te_snel"]);
        assert_eq!(gewaarschuwd(&v, op, plan("2026-12-19", "")), ["hoorzitting_geen_werkdag"]);
        assert_eq!(geweigerd(&v, op, plan("2026-12-15", "A. Beslisser")), ["gehoord_door_voorbereider"]);
        // The decision has to be there on 8 February 2027.
        assert_eq!(gewaarschuwd(&v, op, plan("2027-02-09", "")), ["hoorzitting_na_de_termijn"]);
        let gehoord = v.met("2026-12-10", voorbeeld(S::HoorzittingGehouden));
        assert_eq!(gewaarschuwd(&gehoord, "2026-12-11", plan("2027-01-12", "")), ["al_gehoord"]);
    }

    #[test]
    fn who_prepared_the_besluit_does_not_hear_the_resident() {
        let door = |naam: &str| {
            feit(S::HoorzittingGehouden, &format!(r#"{{"besluit":"1","door":"{naam}","verslag":"Besproken."}}"#))
        };
        let v = bezwaar();
        assert!(gewaarschuwd(&v, "2026-12-10", door("B. Bezwaar")).is_empty());
        // Took the besluit; recorded it.
        assert_eq!(geweigerd(&v, "2026-12-10", door(" a. beslisser")), ["gehoord_door_voorbereider"]);
        assert_eq!(geweigerd(&v, "2026-12-10", door("Test")), ["gehoord_door_voorbereider"]);
        assert_eq!(geweigerd(&v, "2026-12-10", door(" ")), ["hoorder_ontbreekt"]);
        assert_eq!(gewaarschuwd(&v, "2026-12-10", voorbeeld(S::HoorzittingGehouden)), ["hoorverslag_leeg"]);
    }
}
