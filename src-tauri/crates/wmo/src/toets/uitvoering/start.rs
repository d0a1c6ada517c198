//! Start, stop and plans of the support (procedure 1.5).

use super::toewijzing::lopende;
use crate::artikelen::*;
use crate::feit::{BegeleidingsplanOntvangen, FeitSoort, HuishoudplanOntvangen, Stopreden, ZorgGestart, ZorgGestopt};
use crate::product::{Leveringsvorm, Productfamilie};
use crate::tekst::datum_lang;
use crate::toets::{Toetsing, eerst, wijzig};

impl Toetsing<'_> {
    pub(in crate::toets) fn gestart(&mut self, w: &ZorgGestart) {
        if !self.eis_regel(&w.regel) {
            return;
        }
        let perioden = self.perioden(&w.regel);
        if let Some(begin) = perioden.iter().map(|t| t.regel.begin).min().filter(|b| self.op() < *b) {
            let zin = format!("De ondersteuning is toegekend vanaf {}. Controleer deze datum.", datum_lang(begin));
            self.waarschuw("start_voor_toekenning", zin, TOEWIJZING, wijzig("feitdatum"));
        }
        let zin_regel = perioden.iter().any(|t| t.regel.leveringsvorm == Some(Leveringsvorm::ZorgInNatura));
        let toegewezen = self.zaak.uitvoering.toewijzingen.values().filter_map(lopende).any(|t| t.regel == w.regel);
        if zin_regel && !toegewezen {
            let zin =
                "Er ligt geen toewijzing vast voor deze regel. Leg die vast, anders kan de aanbieder niet declareren.";
            self.waarschuw("start_zonder_toewijzing", zin, TOEWIJZING, eerst(FeitSoort::ToewijzingVerzonden));
        }
    }

    pub(in crate::toets) fn gestopt(&mut self, w: &ZorgGestopt) {
        if !self.eis_regel(&w.regel) {
            return;
        }
        let gestart = self.zaak.uitvoering.regels.get(&w.regel).and_then(|r| r.gestart.eerste()).map(|k| k.feitdatum);
        match gestart {
            None => {
                let zin = "Er ligt niet vast dat deze ondersteuning begon. Leg dat ook vast.";
                self.waarschuw("stop_zonder_start", zin, TOEWIJZING, eerst(FeitSoort::ZorgGestart));
            }
            Some(start) if self.op() < start => {
                let zin = format!("De ondersteuning begon op {}. Ze kan niet eerder stoppen.", datum_lang(start));
                self.weiger("stop_voor_start", zin, TOEWIJZING, wijzig("feitdatum"));
            }
            Some(_) => {}
        }
        if !w.tijdelijk && w.reden != Stopreden::Overlijden {
            let zin =
                "Dat de aanbieder stopt, maakt nog geen einde aan het besluit. Vraag de inwoner wat hij nodig heeft.";
            self.waarschuw("besluit_loopt_door", zin, EINDE, eerst(FeitSoort::OndersteuningBeeindigd));
        }
    }

    pub(in crate::toets) fn begeleidingsplan(&mut self, w: &BegeleidingsplanOntvangen) {
        if self.eis_regel(&w.regel) && self.familie(&w.regel) == Some(Productfamilie::HuishoudelijkeOndersteuning) {
            let zin = "Bij huishoudelijke ondersteuning hoort een huishoudplan. Leg het als huishoudplan vast.";
            self.waarschuw("plan_hoort_bij_ander_product", zin, PLAN, eerst(FeitSoort::HuishoudplanOntvangen));
        }
    }

    pub(in crate::toets) fn huishoudplan(&mut self, w: &HuishoudplanOntvangen) {
        let huishouden = Some(Productfamilie::HuishoudelijkeOndersteuning);
        if self.eis_regel(&w.regel) && self.familie(&w.regel) != huishouden {
            let zin = "Een huishoudplan hoort bij huishoudelijke ondersteuning. Kies die regel, of leg een begeleidingsplan vast.";
            self.weiger("plan_hoort_bij_ander_product", zin, PLAN, wijzig("regel"));
        }
        if w.taken.iter().all(|t| t.activiteit.trim().is_empty()) {
            let zin = "Schrijf op wat de hulp doet en hoe vaak.";
            self.weiger("huishoudplan_leeg", zin, PLAN, wijzig("taken"));
        }
        if let Some(i) = w.taken.iter().position(|t| t.frequentie.trim().is_empty()) {
            let zin = "Schrijf bij elke taak op hoe vaak die gebeurt.";
            self.waarschuw("frequentie_leeg", zin, PLAN, wijzig(&format!("taken.{i}.frequentie")));
        }
    }

    fn familie(&self, regel: &str) -> Option<Productfamilie> {
        let verleend = self.zaak.besluiten.iter().filter_map(|b| b.genomen.waarde()).flat_map(|b| &b.regels);
        verleend.into_iter().find(|r| r.regel == regel).map(|r| r.product.familie())
    }
}

#[cfg(test)]
mod tests {
    use crate::dossier::proef::{Verloop, feit, voorbeeld};
    use crate::feit::FeitSoort as S;
    use crate::toets::proef::{gewaarschuwd, geweigerd};

    const OP: &str = "2026-12-20";

    fn toegewezen() -> Verloop {
        Verloop::bekend().met("2026-12-08", voorbeeld(S::ToewijzingVerzonden))
    }

    #[test]
    fn what_a_provider_did_is_recorded_for_a_line_that_was_granted() {
        for soort in [S::ZorgGestart, S::ZorgGestopt, S::BegeleidingsplanOntvangen] {
            assert_eq!(
                geweigerd(&Verloop::aanvraag(), OP, voorbeeld(soort)),
                ["regel_niet_toegekend"],
                "{}",
                soort.code()
            );
        }
        assert_eq!(gewaarschuwd(&toegewezen(), OP, voorbeeld(S::ZorgGestart)), ["start_voor_toekenning"]);
        let zonder = gewaarschuwd(&Verloop::bekend(), OP, voorbeeld(S::ZorgGestart));
        assert_eq!(zonder, ["start_voor_toekenning", "start_zonder_toewijzing"]);
    }

    #[test]
    fn that_a_provider_stops_ends_no_besluit() {
        let v = toegewezen().met("2026-12-15", voorbeeld(S::ZorgGestart));
        assert_eq!(gewaarschuwd(&v, OP, voorbeeld(S::ZorgGestopt)), ["besluit_loopt_door"]);
        assert_eq!(geweigerd(&v, "2026-12-14", voorbeeld(S::ZorgGestopt)), ["stop_voor_start"]);
        let even = feit(S::ZorgGestopt, r#"{"regel":"1","reden":"anders","tijdelijk":true}"#);
        assert!(gewaarschuwd(&v, OP, even).is_empty());
        let dood = feit(S::ZorgGestopt, r#"{"regel":"1","reden":"overlijden"}"#);
        assert_eq!(gewaarschuwd(&toegewezen(), OP, dood), ["stop_zonder_start"]);
    }

    #[test]
    fn the_plan_belongs_to_the_product() {
        let v = toegewezen();
        assert!(gewaarschuwd(&v, OP, voorbeeld(S::HuishoudplanOntvangen)).is_empty());
        assert_eq!(gewaarschuwd(&v, OP, voorbeeld(S::BegeleidingsplanOntvangen)), ["plan_hoort_bij_ander_product"]);
        let leeg = feit(S::HuishoudplanOntvangen, r#"{"regel":"1","taken":[]}"#);
        assert_eq!(geweigerd(&v, OP, leeg), ["huishoudplan_leeg"]);
        let half =
            feit(S::HuishoudplanOntvangen, r#"{"regel":"1","taken":[{"activiteit":"dweilen","frequentie":" "}]}"#);
        assert_eq!(gewaarschuwd(&v, OP, half), ["frequentie_leeg"]);
    }
}
