//! Guards of who acts for the resident, and of who signed (procedure 1.2, 1.8; Wmo 1.1.1 lid 2, Awb 2:1).

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Tekenbevoegdheid;
use crate::feit::{FeitSoort, RelatieHuisgenoot, VertegenwoordigingVastgelegd, Vertegenwoordigingsrol};

impl Toetsing<'_> {
    pub(super) fn vertegenwoordiging(&mut self, w: &VertegenwoordigingVastgelegd) {
        use Vertegenwoordigingsrol as R;
        self.eis_nummer(&w.vertegenwoordiger, "vertegenwoordiger");
        self.eis_tekst(
            &w.naam.achternaam,
            "naam.achternaam",
            "achternaam_leeg",
            "Vul een achternaam in.",
            VERTEGENWOORDIGING,
        );
        if w.tot.is_some_and(|tot| tot < w.van) {
            let zin = "De laatste dag ligt voor de eerste dag. Controleer beide.";
            self.weiger("tot_voor_van", zin, VERTEGENWOORDIGING, wijzig("tot"));
        }
        match w.rol {
            R::Partner | R::Familie => self.naaste(w),
            R::Bewindvoerder => {
                let zin = "Een bewindvoerder gaat over geld. Het verslag en de aanvraag tekent de inwoner, of iemand die dat namens hem mag.";
                self.waarschuw("bewindvoerder_tekent_niet", zin, BEWINDVOERDER, wijzig("rol"));
            }
            R::Curator | R::Mentor | R::Gevolmachtigde | R::Gemachtigde => {
                if w.document.as_deref().is_none_or(|d| d.trim().is_empty()) {
                    let zin = "Vraag om de beschikking van de rechtbank of de machtiging, en schrijf op wat je zag.";
                    self.waarschuw("document_ontbreekt", zin, VERTEGENWOORDIGING, wijzig("document"));
                }
            }
        }
        if w.rol.gaat_voor_naasten() && self.anderen(w).any(|a| matches!(a.rol, R::Partner | R::Familie)) {
            let zin = "Er ligt ook een partner of familielid vast. Die vertegenwoordigt de inwoner nu niet meer. Zet daar een laatste dag bij.";
            self.waarschuw("naaste_vervalt", zin, VERTEGENWOORDIGING_VOLGORDE, None);
        }
    }

    fn anderen<'b>(
        &'b self,
        w: &'b VertegenwoordigingVastgelegd,
    ) -> impl Iterator<Item = &'b VertegenwoordigingVastgelegd> {
        self.dossier.vertegenwoordigers_op(self.op()).filter(|a| a.vertegenwoordiger != w.vertegenwoordiger)
    }

    /// Partner and family only when nobody goes before them, and when the resident wants it.
    fn naaste(&mut self, w: &VertegenwoordigingVastgelegd) {
        let familie = w.rol == Vertegenwoordigingsrol::Familie;
        let gaat_voor = self
            .anderen(w)
            .find(|a| a.rol.gaat_voor_naasten() || (familie && a.rol == Vertegenwoordigingsrol::Partner));
        if let Some(eerder) = gaat_voor.map(|a| a.rol.label()) {
            let zin = format!(
                "De inwoner heeft al een {eerder}. Die gaat voor. Kies een andere rol, bijvoorbeeld gemachtigde."
            );
            self.weiger("ander_gaat_voor", zin, VERTEGENWOORDIGING_VOLGORDE, wijzig("rol"));
        }
        if !w.inwoner_wil_het {
            let zin = "Een partner of familielid kan dit alleen als de inwoner het wil. Vraag dat, en leg het vast.";
            self.weiger("inwoner_wil_het_niet", zin, VERTEGENWOORDIGING_VOLGORDE, wijzig("inwoner_wil_het"));
        }
        let zin = "Schrijf op wat de relatie is: ouder, kind, broer, zus, grootouder of kleinkind.";
        if familie {
            self.eis_tekst(&w.relatie, "relatie", "relatie_leeg", zin, VERTEGENWOORDIGING_VOLGORDE);
        }
        let partner = |h: &crate::feit::Huisgenoot| h.relatie == RelatieHuisgenoot::Partner;
        let met_partner = self.dossier.huishouden.koppen.iter().any(|k| k.waarde.huisgenoten.iter().any(partner));
        if familie && met_partner {
            let zin = "De inwoner woont met een partner. Die gaat voor familie. Vraag waarom de partner dit niet doet.";
            self.waarschuw("partner_gaat_voor", zin, VERTEGENWOORDIGING_VOLGORDE, wijzig("rol"));
        }
    }

    /// Whoever signed: the aanvraag counts, and a power that is missing is mended before the besluit
    /// (procedure 1.8; Awb 4:5).
    pub(super) fn wie_tekende(&mut self, door: Option<&str>) {
        let (code, zin, herstel) = match self.dossier.mag_tekenen(door, self.op()) {
            Tekenbevoegdheid::Bevoegd => return,
            Tekenbevoegdheid::Inwoner => {
                let curator = |w: &VertegenwoordigingVastgelegd| w.rol == Vertegenwoordigingsrol::Curator;
                if !self.dossier.vertegenwoordigers_op(self.op()).any(curator) {
                    return;
                }
                let zin = "De inwoner tekende zelf, maar heeft een curator. Vraag de curator om mee te tekenen.";
                ("curator_tekende_niet", zin, FeitSoort::HerstelVerzuimGevraagd)
            }
            Tekenbevoegdheid::Bewindvoerder => {
                let zin = "Een bewindvoerder tekende. Die gaat alleen over geld. Vraag om de handtekening van de inwoner, of om een machtiging.";
                ("bewindvoerder_tekende", zin, FeitSoort::HerstelVerzuimGevraagd)
            }
            Tekenbevoegdheid::Verlopen => {
                let zin = "Wie tekende, mocht dat op deze dag niet (meer). Vraag om de handtekening van de inwoner, of om een nieuwe machtiging.";
                ("bevoegdheid_verlopen", zin, FeitSoort::HerstelVerzuimGevraagd)
            }
            Tekenbevoegdheid::Onbekend => {
                let zin = "Iemand anders dan de inwoner tekende. Leg vast waarom die dat mag, of vraag de inwoner om een handtekening.";
                ("ondertekend_door_ander", zin, FeitSoort::VertegenwoordigingVastgelegd)
            }
        };
        self.waarschuw(code, zin, VERTEGENWOORDIGING, eerst(herstel));
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{gewaarschuwd, geweigerd};
    use crate::dossier::proef::{Verloop, reactie, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, VerslagReactieOntvangen};
    use serde_json::{Value, json};

    fn iemand(nr: &str, rol: &str, anders: Value) -> Feit {
        let mut data = json!({
            "vertegenwoordiger": nr, "naam": { "achternaam": format!("Proef{nr}") }, "rol": rol, "relatie": "zoon",
            "document": "stuk gezien", "van": "2026-01-01", "inwoner_wil_het": true
        });
        data.as_object_mut().unwrap().extend(anders.as_object().unwrap().clone());
        Feit::lees("vertegenwoordiging_vastgelegd", data).unwrap()
    }

    fn gewoon(nr: &str, rol: &str) -> Feit {
        iemand(nr, rol, json!({}))
    }

    const OP: &str = "2026-11-20";

    #[test]
    fn partner_and_family_come_after_who_was_appointed() {
        let v = Verloop::melding();
        for rol in ["curator", "mentor", "gevolmachtigde", "partner", "familie", "gemachtigde"] {
            assert!(gewaarschuwd(&v, OP, gewoon("1", rol)).is_empty(), "{rol}");
        }
        for hoger in ["curator", "mentor", "gevolmachtigde"] {
            let v = v.clone().met("2026-11-16", gewoon("1", hoger));
            assert_eq!(geweigerd(&v, OP, gewoon("2", "partner")), ["ander_gaat_voor"], "{hoger}");
            assert_eq!(geweigerd(&v, OP, gewoon("2", "familie")), ["ander_gaat_voor"], "{hoger}");
            assert!(geweigerd(&v, OP, gewoon("2", "gemachtigde")).is_empty());
        }
        let partner = v.clone().met("2026-11-16", gewoon("1", "partner"));
        assert_eq!(geweigerd(&partner, OP, gewoon("2", "familie")), ["ander_gaat_voor"]);
        assert_eq!(gewaarschuwd(&partner, OP, gewoon("2", "mentor")), ["naaste_vervalt"]);
        // A power that is over goes before nobody.
        let voorbij = v.met("2026-11-16", iemand("1", "mentor", json!({ "tot": "2026-11-18" })));
        assert!(gewaarschuwd(&voorbij, OP, gewoon("2", "partner")).is_empty());
    }

    #[test]
    fn who_is_near_acts_only_when_the_resident_wants_it() {
        let v = Verloop::melding();
        let tegen = iemand("1", "partner", json!({ "inwoner_wil_het": false }));
        assert_eq!(geweigerd(&v, OP, tegen), ["inwoner_wil_het_niet"]);
        assert_eq!(geweigerd(&v, OP, iemand("1", "familie", json!({ "relatie": " " }))), ["relatie_leeg"]);
        let samen = json!({ "huisgenoten": [{ "huisgenoot": "1", "naam": { "achternaam": "Proef" }, "relatie": "partner" }], "gehuwd": true });
        let v = v.met("2026-11-16", Feit::lees("huishouden_vastgelegd", samen).unwrap());
        assert_eq!(gewaarschuwd(&v, OP, gewoon("1", "familie")), ["partner_gaat_voor"]);
    }

    #[test]
    fn a_power_rests_on_something() {
        let v = Verloop::melding();
        assert_eq!(gewaarschuwd(&v, OP, voorbeeld(S::VertegenwoordigingVastgelegd)), ["document_ontbreekt"]);
        assert_eq!(gewaarschuwd(&v, OP, gewoon("1", "bewindvoerder")), ["bewindvoerder_tekent_niet"]);
        assert_eq!(geweigerd(&v, OP, iemand("1", "mentor", json!({ "tot": "2025-12-31" }))), ["tot_voor_van"]);
        assert_eq!(
            geweigerd(&v, OP, iemand("", "mentor", json!({ "naam": { "achternaam": "" } }))),
            ["nummer_leeg", "achternaam_leeg"]
        );
    }

    #[test]
    fn a_signature_without_power_is_mended_and_never_stops_the_two_weeks() {
        let terug = |v: &Verloop, door: &str| {
            let w = VerslagReactieOntvangen { door: Some(door.into()), ..reactie() };
            gewaarschuwd(v, "2026-11-30", Feit::VerslagReactieOntvangen(w))
        };
        let v = Verloop::verslag();
        assert!(terug(&v, "cliënt").is_empty());
        assert_eq!(terug(&v, "mentor"), ["ondertekend_door_ander"]);
        assert!(terug(&v.clone().met(OP, gewoon("1", "mentor")), "mentor").is_empty());
        assert_eq!(terug(&v.clone().met(OP, gewoon("1", "bewindvoerder")), "Proef1"), ["bewindvoerder_tekende"]);
        assert_eq!(
            terug(&v.clone().met(OP, iemand("1", "mentor", json!({ "tot": "2026-11-29" }))), "mentor"),
            ["bevoegdheid_verlopen"]
        );
        assert_eq!(terug(&v.met(OP, gewoon("1", "curator")), "cliënt"), ["curator_tekende_niet"]);
    }
}
