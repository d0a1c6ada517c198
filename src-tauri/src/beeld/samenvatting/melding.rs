//! The melding, the gesprek, and what was established in the onderzoek.

use super::InEenRegel;
use super::zinnen::{kort, met_brief, met_tekst, productregels};
use crate::beeld::woorden;
use wmo::Regels;
use wmo::feit::*;
use wmo::tekst::{datum_kort, opsomming};

impl InEenRegel for MeldingOntvangen {
    fn regel(&self, _: &Regels) -> String {
        let melder = self.melder.as_ref().map(|w| format!(" (gemeld door {}, {})", w.naam.volledig(), w.relatie));
        format!("{}{}", kort(&self.hulpvraag), melder.unwrap_or_default())
    }
}

impl InEenRegel for MeldingOntvangstBevestigd {
    fn regel(&self, _: &Regels) -> String {
        met_brief("ontvangst bevestigd", &self.stuk)
    }
}

impl InEenRegel for ClientondersteuningAangeboden {
    fn regel(&self, _: &Regels) -> String {
        format!("aan {}: {}", woorden::aan(self.aan), woorden::antwoord(self.antwoord))
    }
}

impl InEenRegel for PersoonlijkPlanMogelijkheidGemeld {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("uitgelegd", self.toelichting.as_deref().unwrap_or_default())
    }
}

impl InEenRegel for PersoonlijkPlanOntvangen {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("plan ontvangen", &self.inhoud)
    }
}

impl InEenRegel for PersoonlijkPlanAfgezien {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("geen eigen plan", self.toelichting.as_deref().unwrap_or_default())
    }
}

impl InEenRegel for SpoedVastgesteld {
    fn regel(&self, _: &Regels) -> String {
        format!("{}: {}", if self.kan_wachten { "kan wachten" } else { "spoed" }, kort(&self.reden))
    }
}

impl InEenRegel for MeldingIngetrokken {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("ingetrokken", &self.reden)
    }
}

impl InEenRegel for MeldingAfgesloten {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(woorden::reden_afsluiting(self.reden), self.toelichting.as_deref().unwrap_or_default())
    }
}

impl InEenRegel for Doorgezonden {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&format!("naar {}", self.naar), &self.toelichting)
    }
}

impl InEenRegel for KlachtrouteGemeld {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("uitgelegd", &self.toelichting)
    }
}

impl InEenRegel for GesprekGepland {
    fn regel(&self, _: &Regels) -> String {
        let tijd = self.tijd.map(|t| t.format(" om %H:%M").to_string()).unwrap_or_default();
        let verzet = self.verzet_door.map(|p| format!(", verzet door {}", woorden::partij(p))).unwrap_or_default();
        format!("{}{tijd}, {}{verzet}", datum_kort(self.datum), woorden::gespreksplaats(self.plaats))
    }
}

impl InEenRegel for GesprekNietDoorgegaan {
    fn regel(&self, _: &Regels) -> String {
        let door = self.door.map(|p| format!(" (door {})", woorden::partij(p))).unwrap_or_default();
        format!("{}{door}", kort(&self.reden))
    }
}

impl InEenRegel for GesprekGevoerd {
    fn regel(&self, _: &Regels) -> String {
        let namen: Vec<&str> = self.aanwezigen.iter().map(|a| a.naam.as_str()).collect();
        let met = if namen.is_empty() { String::new() } else { format!(", met {}", opsomming(&namen)) };
        format!("{}{met}", woorden::gespreksplaats(self.plaats))
    }
}

impl InEenRegel for GesprekNotitie {
    fn regel(&self, _: &Regels) -> String {
        let wat = match &self.overgeslagen {
            Some(reden) => format!("overgeslagen, {}", kort(reden)),
            None => {
                let rest = self.uitspraken.iter().map(|u| &u.tekst).chain(self.citaten.iter().map(|c| &c.tekst));
                let mut teksten = [&self.notitie, &self.citaat].into_iter().chain(rest);
                teksten.find(|t| !t.trim().is_empty()).map(|t| kort(t)).unwrap_or_default()
            }
        };
        format!("{}: {wat}", woorden::onderwerp(self.onderwerp))
    }
}

impl InEenRegel for OnderdeelOnderzocht {
    fn regel(&self, _: &Regels) -> String {
        let wat = self
            .niet_van_toepassing
            .as_ref()
            .map_or_else(|| kort(&self.tekst), |reden| format!("niet van toepassing, {}", kort(reden)));
        format!("onderdeel {}: {wat}", self.onderdeel.code())
    }
}

impl InEenRegel for StappenplanStap {
    fn regel(&self, _: &Regels) -> String {
        format!("stap {}, {}: {}", self.stap.nummer(), woorden::stap(self.stap), kort(&self.bevinding))
    }
}

impl InEenRegel for WlzGetoetst {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(woorden::wlz(self.stand), &self.toelichting)
    }
}

impl InEenRegel for PgbVoorlichtingGegeven {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("zin en pgb uitgelegd", &self.toelichting)
    }
}

impl InEenRegel for OndersteuningVoorgesteld {
    fn regel(&self, regels: &Regels) -> String {
        let voorstel = match self.regels.as_slice() {
            [] => met_tekst("geen maatwerkvoorziening", &self.toelichting),
            voorstel => productregels(voorstel, regels),
        };
        let verwezen: Vec<String> =
            self.doorverwijzingen.iter().map(|d| d.voorziening.label().to_lowercase()).collect();
        if verwezen.is_empty() { voorstel } else { format!("{voorstel}; doorverwezen voor {}", opsomming(&verwezen)) }
    }
}
