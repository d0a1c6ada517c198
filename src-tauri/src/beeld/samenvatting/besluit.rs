//! The besluit, the dwangsom and the bezwaar.

use super::InEenRegel;
use super::zinnen::{met_brief, met_tekst, productregels};
use crate::beeld::woorden;
use wmo::Regels;
use wmo::feit::*;
use wmo::geld::Cent;
use wmo::tekst::datum_kort;

impl InEenRegel for BesluitGenomen {
    fn regel(&self, regels: &Regels) -> String {
        let wat =
            if self.regels.is_empty() { String::new() } else { format!(": {}", productregels(&self.regels, regels)) };
        format!("besluit {}, {}{wat}", self.besluit, woorden::besluit_soort(self.soort))
    }
}

impl InEenRegel for BesluitBekendgemaakt {
    fn regel(&self, _: &Regels) -> String {
        met_brief(&format!("besluit {}, {}", self.besluit, woorden::wijze(self.wijze)), &self.stuk)
    }
}

impl InEenRegel for IngebrekestellingOntvangen {
    fn regel(&self, _: &Regels) -> String {
        let hoe = if self.schriftelijk { "op papier" } else { "niet op papier" };
        format!("over {}, {hoe}", woorden::waarover_ingebrekestelling(self.waarover))
    }
}

impl InEenRegel for IngebrekestellingBevestigd {
    fn regel(&self, _: &Regels) -> String {
        met_brief("ontvangst bevestigd", &self.stuk)
    }
}

impl InEenRegel for DwangsomVastgesteld {
    fn regel(&self, _: &Regels) -> String {
        let wat = match self.geen {
            Some(reden) => format!("geen dwangsom, {}", woorden::geen_dwangsom(reden)),
            None => {
                let dagen = if self.dagen == 1 { "1 dag".to_owned() } else { format!("{} dagen", self.dagen) };
                format!("{} voor {dagen}", Cent::van(self.bedrag_cent))
            }
        };
        met_tekst(&wat, &self.motivering)
    }
}

impl InEenRegel for DwangsomBetaald {
    fn regel(&self, _: &Regels) -> String {
        // The account is not repeated: it stands where it was recorded.
        format!("{} betaald", Cent::van(self.bedrag_cent))
    }
}

impl InEenRegel for BezwaarOntvangen {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&format!("tegen besluit {}", self.besluit), &self.toelichting)
    }
}

impl InEenRegel for BezwaarBevestigd {
    fn regel(&self, _: &Regels) -> String {
        met_brief("ontvangst bevestigd", &self.stuk)
    }
}

impl InEenRegel for BezwaarVerzuimGevraagd {
    fn regel(&self, _: &Regels) -> String {
        let wat: Vec<&str> = self.ontbreekt.iter().map(|g| woorden::bezwaargebrek(*g)).collect();
        format!("uiterlijk {}: {}", datum_kort(self.termijn_tot), wmo::tekst::opsomming(&wat))
    }
}

impl InEenRegel for BezwaarVerzuimHersteld {
    fn regel(&self, _: &Regels) -> String {
        if self.volledig { "compleet" } else { "nog niet compleet" }.to_owned()
    }
}

impl InEenRegel for HoorzittingGepland {
    fn regel(&self, _: &Regels) -> String {
        let tijd = self.tijd.map(|t| t.format(" om %H:%M").to_string()).unwrap_or_default();
        let waar = if self.plaats.trim().is_empty() { String::new() } else { format!(", {}", self.plaats.trim()) };
        format!("op {}{tijd}{waar}", datum_kort(self.datum))
    }
}

impl InEenRegel for HoorzittingGehouden {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&format!("gehoord door {}", self.door), &self.verslag)
    }
}

impl InEenRegel for AfgezienVanHoren {
    fn regel(&self, _: &Regels) -> String {
        woorden::grond_niet_horen(self.grond).to_owned()
    }
}

impl InEenRegel for BezwaarVerdaagd {
    fn regel(&self, _: &Regels) -> String {
        let weken = if self.weken == 1 { "1 week".to_owned() } else { format!("{} weken", self.weken) };
        let eens = if self.met_instemming { ", de inwoner is het ermee eens" } else { "" };
        met_tekst(&format!("{weken}{eens}"), &self.reden)
    }
}

impl InEenRegel for BeslissingOpBezwaar {
    fn regel(&self, _: &Regels) -> String {
        let verstuurd = self.bekendgemaakt_op.map(|d| format!(", verstuurd op {}", datum_kort(d))).unwrap_or_default();
        met_tekst(&format!("{}{verstuurd}", woorden::uitkomst_bezwaar(self.uitkomst)), &self.motivering)
    }
}

impl InEenRegel for BezwaarIngetrokken {
    fn regel(&self, _: &Regels) -> String {
        if self.schriftelijk { "ingetrokken op papier" } else { "ingetrokken op de hoorzitting" }.to_owned()
    }
}

impl InEenRegel for BeroepOntvangen {
    fn regel(&self, _: &Regels) -> String {
        let waar = if self.rechtbank.trim().is_empty() { String::new() } else { format!(", {}", self.rechtbank) };
        met_tekst(&format!("{}{waar}", woorden::beroepsoort(self.beroepsoort)), &self.toelichting)
    }
}

impl InEenRegel for Vervallen {
    fn regel(&self, _: &Regels) -> String {
        "de eerdere vastlegging telt niet meer mee".to_owned()
    }
}
