//! The resident, the people around, and contacts that are no melding.

use super::InEenRegel;
use super::zinnen::{aantal, kort, met_tekst, per_week, periode};
use crate::beeld::woorden;
use wmo::Regels;
use wmo::feit::*;
use wmo::tekst::{datum_kort, opsomming};

impl InEenRegel for PersoonsgegevensVastgelegd {
    fn regel(&self, _: &Regels) -> String {
        format!("{}, {}, {}", self.naam.volledig(), self.adres.straatregel(), self.adres.woonplaats)
    }
}

impl InEenRegel for IdentiteitVastgesteld {
    fn regel(&self, _: &Regels) -> String {
        let geldig = self.geldig_tot.map(|d| format!(", geldig tot {}", datum_kort(d))).unwrap_or_default();
        format!("{} gezien{geldig}", woorden::identiteitsdocument(self.document))
    }
}

impl InEenRegel for Overleden {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("overleden", &self.bron)
    }
}

impl InEenRegel for Verhuisd {
    fn regel(&self, _: &Regels) -> String {
        format!("naar {} per {}", self.naar_gemeente, datum_kort(self.per))
    }
}

impl InEenRegel for BsnGeverifieerd {
    fn regel(&self, _: &Regels) -> String {
        format!("gecontroleerd in {}", woorden::bron_bsn(self.bron))
    }
}

impl InEenRegel for IngezetenschapGetoetst {
    fn regel(&self, _: &Regels) -> String {
        let woont = if self.ingezetene { "woont in deze gemeente" } else { "woont niet in deze gemeente" };
        let mag = if self.rechtmatig_verblijf { "mag hier verblijven" } else { "mag hier niet verblijven" };
        met_tekst(&format!("{woont}, {mag}"), &self.toelichting)
    }
}

impl InEenRegel for ContactvoorkeurVastgelegd {
    fn regel(&self, _: &Regels) -> String {
        let mut delen = vec![
            if self.digitaal_toegestaan { "digitaal contact is goed" } else { "geen digitaal contact" }.to_owned(),
        ];
        delen.extend(self.tolk.as_ref().map(|taal| format!("tolk: {taal}")));
        delen.extend(Some(&self.hulpmiddelen).filter(|h| !h.trim().is_empty()).map(|h| kort(h)));
        if self.geen_berichtenverkeer {
            delen.push("geen berichten naar aanbieders".to_owned());
        }
        delen.join(", ")
    }
}

impl InEenRegel for VertegenwoordigingVastgelegd {
    fn regel(&self, _: &Regels) -> String {
        let rol = woorden::vertegenwoordigingsrol(self.rol);
        format!("{}, {rol}, {}", self.naam.volledig(), periode(self.van, self.tot))
    }
}

impl InEenRegel for ToestemmingGegeven {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(woorden::toestemmingsdoel(self.doel), &self.gegevens)
    }
}

impl InEenRegel for ToestemmingIngetrokken {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("ingetrokken", &self.toelichting)
    }
}

impl InEenRegel for HuishoudenVastgelegd {
    fn regel(&self, _: &Regels) -> String {
        let namen: Vec<String> = self
            .huisgenoten
            .iter()
            .map(|h| format!("{} ({})", h.naam.volledig(), woorden::relatie_huisgenoot(h.relatie)))
            .collect();
        if namen.is_empty() { "woont alleen".to_owned() } else { format!("woont met {}", opsomming(&namen)) }
    }
}

impl InEenRegel for BestaandeOndersteuningVastgelegd {
    fn regel(&self, _: &Regels) -> String {
        format!("{}{}, {}", kort(&self.omschrijving), per_week(self.per_week), periode(self.van, self.tot))
    }
}

impl InEenRegel for OvergangsgesprekGevoerd {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("besproken", &self.uitkomst)
    }
}

impl InEenRegel for ContactVastgelegd {
    fn regel(&self, _: &Regels) -> String {
        let van = if self.van.trim().is_empty() { String::new() } else { format!(" van {}", self.van) };
        met_tekst(&format!("{}{van}", woorden::contactsoort(self.contactsoort)), &self.waarover)
    }
}

impl InEenRegel for ContactAfgehandeld {
    fn regel(&self, _: &Regels) -> String {
        let melding = if self.wordt_melding { " (wordt een melding)" } else { "" };
        format!("{}{melding}", kort(&self.uitkomst))
    }
}

impl InEenRegel for KlachtOntvangen {
    fn regel(&self, _: &Regels) -> String {
        kort(&self.waarover)
    }
}

impl InEenRegel for KlachtAfgehandeld {
    fn regel(&self, _: &Regels) -> String {
        kort(&self.uitkomst)
    }
}

impl InEenRegel for VerzoekOntvangen {
    fn regel(&self, _: &Regels) -> String {
        let langer = if self.verlengd { ", met twee maanden extra" } else { "" };
        met_tekst(&format!("{}{langer}", woorden::verzoeksoort(self.verzoeksoort)), &self.waarover)
    }
}

impl InEenRegel for VerzoekAfgehandeld {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(woorden::verzoekuitkomst(self.uitkomst), &self.reden)
    }
}

impl InEenRegel for DatalekOntdekt {
    fn regel(&self, _: &Regels) -> String {
        kort(&self.wat)
    }
}

impl InEenRegel for DatalekGemeld {
    fn regel(&self, _: &Regels) -> String {
        met_tekst("gemeld bij de Autoriteit Persoonsgegevens", &self.toelichting)
    }
}

impl InEenRegel for NetwerkGetekend {
    fn regel(&self, _: &Regels) -> String {
        let namen: Vec<&str> = self.personen.iter().map(|p| p.naam.as_str()).collect();
        if namen.is_empty() {
            return met_tekst("er is niemand", &self.toelichting);
        }
        format!("{}: {}", aantal(namen.len(), "", "persoon", "personen"), opsomming(&namen))
    }
}

impl InEenRegel for MantelzorgBesproken {
    fn regel(&self, _: &Regels) -> String {
        let namen: Vec<&str> = self.mantelzorgers.iter().map(|m| m.naam.as_str()).collect();
        if namen.is_empty() {
            return met_tekst("niemand helpt nu", &self.toelichting);
        }
        format!("{}: {}", aantal(namen.len(), "", "mantelzorger", "mantelzorgers"), opsomming(&namen))
    }
}
