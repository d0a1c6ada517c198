//! Guards of a signature on the screen (Awb 2:18). Paper comes in as it is, and counts; on the screen the
//! program stands beside it, and lets nobody sign what does not hold.

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Tekenbevoegdheid;
use crate::feit::{FeitSoort, Ondertekening, Tekenwijze, VerslagReactieOntvangen, Vertegenwoordigingsrol};

impl Toetsing<'_> {
    /// A signature below the verslag: who may sign, and on the screen whether this may be signed here.
    pub(super) fn ondertekening(&mut self, w: &VerslagReactieOntvangen) {
        match &w.ondertekening {
            Some(o) if o.wijze == Tekenwijze::Scherm => self.op_scherm(w, o),
            _ if w.ondertekend => self.wie_tekende(w.door.as_deref()),
            _ => {}
        }
    }

    fn op_scherm(&mut self, w: &VerslagReactieOntvangen, o: &Ondertekening) {
        if o.moment.is_some_and(|moment| moment.date() != self.op()) {
            let zin = "Wie op het scherm tekent, geeft het verslag die dag terug. Kies de dag van het tekenen.";
            self.weiger("scherm_andere_dag", zin, ONDERTEKENING, wijzig("feitdatum"));
        }
        if let Some(al) = self.getekend_met_deze(o) {
            // What somebody signed is what he signed: a correction keeps it, or is signed again.
            let (w, al) = (wat_is_getekend(w), wat_is_getekend(&al));
            if w != al {
                let zin =
                    "De inwoner heeft hiervoor getekend. Verander niets aan wat getekend is: laat het opnieuw tekenen.";
                self.weiger("getekend_is_getekend", zin, ONDERTEKENING, wijzig("ondertekening"));
            }
            return;
        }
        if !self.regels.profiel.tekenen_op_scherm(self.op()) {
            let zin = "Deze gemeente heeft tekenen op het scherm niet opengesteld. Laat de inwoner op papier tekenen.";
            self.weiger("scherm_niet_opengesteld", zin, ONDERTEKENING, wijzig("ondertekening"));
        }
        if !w.ondertekend || o.handtekening.is_leeg() {
            let zin = "Er is nog niet getekend. Laat de inwoner in het vak tekenen, of op papier.";
            self.weiger("handtekening_leeg", zin, AANVRAAG_VEREISTEN, wijzig("ondertekening"));
        }
        self.het_verslag_van_het_scherm(w, o);
        self.wie_op_het_scherm_tekent(w, o.rol);
    }

    /// Only what is frozen, and only the latest: the resident signs what he read.
    fn het_verslag_van_het_scherm(&mut self, w: &VerslagReactieOntvangen, o: &Ondertekening) {
        let Some(nieuwste) = self.zaak.nieuwste_verslag() else { return };
        if nieuwste.versie != w.versie {
            let zin = format!("Versie {} is de laatste versie van het verslag. Laat die tekenen.", nieuwste.versie);
            self.weiger("scherm_andere_versie", zin, VERSLAG, wijzig("versie"));
            return;
        }
        let koppen = &nieuwste.vastgesteld.koppen;
        let dat_stuk = |stuk: Option<&str>| stuk.is_some() && stuk == o.verslag.as_deref();
        if koppen.is_empty() || !koppen.iter().all(|k| dat_stuk(k.waarde.stuk.as_deref())) {
            let zin = "Op het scherm stond een ander verslag dan het vastgestelde. Open het opnieuw, of laat op papier tekenen.";
            self.weiger("scherm_ander_verslag", zin, VERSLAG, wijzig("ondertekening"));
        }
    }

    fn wie_op_het_scherm_tekent(&mut self, w: &VerslagReactieOntvangen, rol: Option<Vertegenwoordigingsrol>) {
        let vertegenwoordigers = || self.dossier.vertegenwoordigers_op(self.op());
        let mag = match self.dossier.mag_tekenen(w.door.as_deref(), self.op()) {
            Tekenbevoegdheid::Inwoner => {
                rol.is_none() && !vertegenwoordigers().any(|v| v.rol == Vertegenwoordigingsrol::Curator)
            }
            Tekenbevoegdheid::Bevoegd => rol.is_some_and(|rol| vertegenwoordigers().any(|v| v.rol == rol)),
            Tekenbevoegdheid::Bewindvoerder | Tekenbevoegdheid::Verlopen | Tekenbevoegdheid::Onbekend => false,
        };
        if !mag {
            let zin = "Deze persoon mag niet voor de inwoner tekenen. Leg vast waarom dat wel mag, of laat tekenen wie het mag.";
            self.weiger("scherm_tekenaar", zin, VERTEGENWOORDIGING, eerst(FeitSoort::VertegenwoordigingVastgelegd));
        }
    }

    /// The reaction that this one replaces, when it carries the very same signature.
    fn getekend_met_deze(&self, o: &Ondertekening) -> Option<VerslagReactieOntvangen> {
        let vervangen = self.zaak.reactie.koppen.iter().filter(|k| self.voorstel.vervangt.contains(&k.id));
        let met_deze = vervangen.map(|k| &k.waarde).find(|r| {
            let toen = r.ondertekening.as_ref();
            toen.is_some_and(|t| t.wijze == Tekenwijze::Scherm && t.handtekening == o.handtekening)
        });
        met_deze.filter(|_| !o.handtekening.is_leeg()).cloned()
    }
}

/// What a signature stands for. The channel and a typing error in the day of receipt are not in it; the
/// stored document is made from it and is not in it either.
fn wat_is_getekend(w: &VerslagReactieOntvangen) -> VerslagReactieOntvangen {
    VerslagReactieOntvangen { dagtekening: None, stuk: None, ..w.clone() }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{VANDAAG, voorstel};
    use super::super::{Oordeel, Toets};
    use super::*;
    use crate::Regels;
    use crate::dossier::proef::{Verloop, dag, reactie};
    use crate::feit::{Feit, Handtekening, OnderzoeksverslagVastgesteld, OnderzoeksverslagVerstrekt, OordeelVerslag};
    use crate::profiel::Instelling;

    const STUK: &str = "5f2a";

    fn verloop() -> Verloop {
        let vast = |versie| {
            Feit::OnderzoeksverslagVastgesteld(OnderzoeksverslagVastgesteld { versie, stuk: Some(STUK.into()) })
        };
        Verloop::onderzoek()
            .met("2026-11-26", vast(1))
            .met("2026-11-27", Feit::OnderzoeksverslagVerstrekt(OnderzoeksverslagVerstrekt { versie: 1, aan: None }))
    }

    fn op_scherm() -> VerslagReactieOntvangen {
        let handtekening = Handtekening::nieuw(vec![vec![[10, 10], [200, 90]]]).unwrap();
        let ondertekening = Ondertekening {
            wijze: Tekenwijze::Scherm,
            rol: None,
            moment: dag("2026-11-30").and_hms_opt(14, 32, 0),
            verslag: Some(STUK.into()),
            handtekening,
        };
        VerslagReactieOntvangen { ondertekening: Some(ondertekening), ..reactie() }
    }

    fn met(wijzig: impl FnOnce(&mut Ondertekening)) -> VerslagReactieOntvangen {
        let mut w = op_scherm();
        wijzig(w.ondertekening.as_mut().unwrap());
        w
    }

    fn vraag(v: &Verloop, open: bool, op: &str, w: VerslagReactieOntvangen) -> Toets {
        let mut regels = Regels::ingebouwd("almere").unwrap();
        regels.profiel.beleid.tekenen_op_scherm = Some(Instelling::altijd(open, "Besluit", "Zin."));
        v.dossier().toets(&voorstel(op, Feit::VerslagReactieOntvangen(w)), &regels, dag(VANDAAG))
    }

    fn geweigerd(v: &Verloop, open: bool, op: &str, w: VerslagReactieOntvangen) -> Vec<String> {
        let gevonden = vraag(v, open, op, w).bevindingen;
        gevonden.into_iter().filter(|b| b.oordeel == Oordeel::Geweigerd).map(|b| b.code).collect()
    }

    #[test]
    fn on_the_screen_only_where_the_gemeente_opened_it_and_only_what_is_frozen() {
        let v = verloop();
        let op = "2026-11-30";
        assert_eq!(vraag(&v, true, op, op_scherm()).oordeel, Oordeel::Aanvaard);
        assert_eq!(geweigerd(&v, false, op, op_scherm()), ["scherm_niet_opengesteld"]);
        assert_eq!(geweigerd(&v, true, op, met(|o| o.verslag = None)), ["scherm_ander_verslag"]);
        assert_eq!(geweigerd(&v, true, op, met(|o| o.verslag = Some("77".into()))), ["scherm_ander_verslag"]);
        assert_eq!(geweigerd(&v, true, op, met(|o| o.handtekening = Handtekening::default())), ["handtekening_leeg"]);
        assert_eq!(geweigerd(&v, true, "2026-12-01", op_scherm()), ["scherm_andere_dag"]);
        let ongetekend = VerslagReactieOntvangen { ondertekend: false, ..op_scherm() };
        assert_eq!(geweigerd(&v, true, op, ongetekend), ["handtekening_leeg"]);
        // Frozen without a document there is nothing to compare with.
        assert_eq!(geweigerd(&Verloop::verslag(), true, op, op_scherm()), ["scherm_ander_verslag"]);
        // A newer version was frozen meanwhile.
        let nieuwer = v.met(
            "2026-11-28",
            Feit::OnderzoeksverslagVastgesteld(OnderzoeksverslagVastgesteld { versie: 2, stuk: Some(STUK.into()) }),
        );
        assert_eq!(geweigerd(&nieuwer, true, op, op_scherm()), ["scherm_andere_versie"]);
    }

    #[test]
    fn nobody_signs_on_the_screen_who_may_not() {
        let door = |wie: &str, rol| VerslagReactieOntvangen { door: Some(wie.into()), ..met(|o| o.rol = rol) };
        let op = "2026-11-30";
        let mentor = Some(Vertegenwoordigingsrol::Mentor);
        assert_eq!(geweigerd(&verloop(), true, op, door("buurman", None)), ["scherm_tekenaar"]);
        assert_eq!(geweigerd(&verloop(), true, op, door("cliënt", mentor)), ["scherm_tekenaar"]);
        let vertegenwoordigd = |rol: &str| {
            let data = serde_json::json!({
                "vertegenwoordiger": "1", "naam": { "voornaam": "Karim", "achternaam": "Amrani" },
                "rol": rol, "van": "2026-01-01"
            });
            verloop().met("2026-11-13", Feit::lees("vertegenwoordiging_vastgelegd", data).unwrap())
        };
        assert!(geweigerd(&vertegenwoordigd("mentor"), true, op, door("Karim Amrani", mentor)).is_empty());
        assert_eq!(geweigerd(&vertegenwoordigd("mentor"), true, op, door("Karim Amrani", None)), ["scherm_tekenaar"]);
        assert_eq!(geweigerd(&vertegenwoordigd("curator"), true, op, op_scherm()), ["scherm_tekenaar"]);
        let bewind = Some(Vertegenwoordigingsrol::Bewindvoerder);
        assert_eq!(
            geweigerd(&vertegenwoordigd("bewindvoerder"), true, op, door("Amrani", bewind)),
            ["scherm_tekenaar"]
        );
    }

    #[test]
    fn what_is_signed_stays_what_it_was() {
        let v = verloop().met("2026-11-30", Feit::VerslagReactieOntvangen(op_scherm()));
        let correctie = |w: VerslagReactieOntvangen| {
            let v2 =
                super::super::proef::correctie(&v, "2026-11-30", Feit::VerslagReactieOntvangen(w), Some("Typefout."));
            let mut regels = Regels::ingebouwd("almere").unwrap();
            // Closed since: what was signed before stays signed.
            regels.profiel.beleid.tekenen_op_scherm = None;
            let gevonden = v.dossier().toets(&v2, &regels, dag(VANDAAG)).bevindingen;
            gevonden.into_iter().filter(|b| b.oordeel == Oordeel::Geweigerd).map(|b| b.code).collect::<Vec<_>>()
        };
        assert!(correctie(op_scherm()).is_empty());
        let anders = VerslagReactieOntvangen { oordeel: OordeelVerslag::NietAkkoord, ..op_scherm() };
        assert_eq!(correctie(anders), ["getekend_is_getekend"]);
        assert_eq!(correctie(VerslagReactieOntvangen { aanvraag: false, ..op_scherm() }), ["getekend_is_getekend"]);
        let papier = VerslagReactieOntvangen { ondertekening: None, ..op_scherm() };
        assert!(correctie(papier).is_empty(), "signed again, on paper");
    }
}
