//! The verslag, the choice for zin or pgb, and the aanvraag.

use super::InEenRegel;
use super::zinnen::{aantal, kort, met_brief, met_tekst, periode};
use crate::beeld::woorden;
use wmo::Regels;
use wmo::feit::*;
use wmo::tekst::{self, datum_kort};

impl InEenRegel for OnderzoeksverslagVastgesteld {
    fn regel(&self, _: &Regels) -> String {
        met_brief(&format!("versie {}", self.versie), &self.stuk)
    }
}

impl InEenRegel for OnderzoeksverslagVerstrekt {
    fn regel(&self, _: &Regels) -> String {
        format!("versie {}{}", self.versie, self.aan.as_ref().map(|a| format!(", aan {a}")).unwrap_or_default())
    }
}

impl InEenRegel for HerinneringVerslag {
    fn regel(&self, _: &Regels) -> String {
        met_brief(&format!("herinnering {}", self.nummer), &self.stuk)
    }
}

impl InEenRegel for VerslagReactieOntvangen {
    fn regel(&self, _: &Regels) -> String {
        let aanvraag = match (self.aanvraag, self.vraagt_anders()) {
            (true, Some(wat)) => format!("vraagt iets anders aan (“{wat}”)"),
            (true, None) => "vraagt de ondersteuning aan".to_owned(),
            (false, _) => "vraagt niets aan".to_owned(),
        };
        let oordeel = woorden::oordeel_verslag(self.oordeel);
        let scherm = if self.op_scherm() { ", getekend op het scherm" } else { "" };
        met_tekst(&format!("versie {}: {oordeel}, {aanvraag}{scherm}", self.versie), &self.alle_opmerkingen())
    }
}

impl InEenRegel for LeveringsvormGekozen {
    fn regel(&self, _: &Regels) -> String {
        format!("regel {}: {}", self.regel, woorden::leveringsvorm(self.leveringsvorm))
    }
}

impl InEenRegel for AanbiederGekozen {
    fn regel(&self, _: &Regels) -> String {
        let getoond = aantal(self.getoonde_alternatieven.len(), "", "aanbieder", "aanbieders");
        let uit = if getoond.is_empty() { String::new() } else { format!(", uit {getoond}") };
        format!("regel {}: {}{uit}", self.regel, self.aanbieder)
    }
}

impl InEenRegel for PgbMotivatieOntvangen {
    fn regel(&self, _: &Regels) -> String {
        kort(&self.tekst)
    }
}

impl InEenRegel for PgbPlanOntvangen {
    fn regel(&self, _: &Regels) -> String {
        let namen: Vec<&str> = self.hulpverleners.iter().map(|h| h.naam.as_str()).collect();
        let wie = if namen.is_empty() { "geen hulpverleners".to_owned() } else { tekst::opsomming(&namen) };
        met_tekst(&wie, &self.toelichting)
    }
}

impl InEenRegel for PgbGesprekGevoerd {
    fn regel(&self, _: &Regels) -> String {
        format!("{}, beheer door {}", self.plaats, woorden::pgb_beheer(self.beheer))
    }
}

impl InEenRegel for PgbBeoordeeld {
    fn regel(&self, _: &Regels) -> String {
        // In the words of who judged: nothing is concluded from the answers here either.
        kort(&self.conclusie)
    }
}

impl InEenRegel for GewezenOpAanvraag {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&met_brief(woorden::waarom_gewezen(self.waarom), &self.stuk), &self.toelichting)
    }
}

impl InEenRegel for VerslagAanAanbiederGegeven {
    fn regel(&self, _: &Regels) -> String {
        let grond = if self.toestemming.is_some() { "met toestemming" } else { "zonder toestemming" };
        met_tekst(&format!("versie {}, aan {}, {grond}", self.versie, self.aanbieder), &self.noodzaak)
    }
}

impl InEenRegel for TeVroegeAanvraagOntvangen {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("te vroeg", self.toelichting.as_deref().unwrap_or_default())
    }
}

impl InEenRegel for AanvraagOntvangen {
    fn regel(&self, _: &Regels) -> String {
        woorden::bron_aanvraag(self.bron).to_owned()
    }
}

impl InEenRegel for AanvraagIngetrokken {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("ingetrokken", &self.reden)
    }
}

impl InEenRegel for HerstelVerzuimGevraagd {
    fn regel(&self, _: &Regels) -> String {
        met_brief(
            &format!("uiterlijk {}: {}", datum_kort(self.termijn_tot), kort(&self.ontbreekt.join(", "))),
            &self.stuk,
        )
    }
}

impl InEenRegel for AanvraagAangevuld {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(if self.volledig { "compleet" } else { "nog niet compleet" }, &self.toelichting)
    }
}

impl InEenRegel for InstemmingUitstel {
    fn regel(&self, _: &Regels) -> String {
        let hoe = if self.schriftelijk { "op papier" } else { "niet op papier" };
        format!("{}, {hoe}", periode(self.van, Some(self.tot)))
    }
}

impl InEenRegel for VertragingToegerekend {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&periode(self.van, self.tot), &self.waarom)
    }
}

impl InEenRegel for Overmacht {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&periode(self.van, self.tot), &self.waarom)
    }
}

impl InEenRegel for VerdagingMeegedeeld {
    fn regel(&self, _: &Regels) -> String {
        met_brief(&format!("naar {}: {}", datum_kort(self.nieuwe_datum), kort(&self.reden)), &self.stuk)
    }
}

impl InEenRegel for ZienswijzeGevraagd {
    fn regel(&self, _: &Regels) -> String {
        format!("uiterlijk {}: {}", datum_kort(self.termijn_tot), kort(&self.waarover))
    }
}

impl InEenRegel for ZienswijzeOntvangen {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(woorden::wijze_zienswijze(self.wijze), &self.inhoud)
    }
}
