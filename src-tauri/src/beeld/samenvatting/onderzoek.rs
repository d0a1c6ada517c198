//! What the onderzoek goes into.

use super::InEenRegel;
use super::zinnen::{kort, met_tekst, per_week, periode};
use crate::beeld::woorden;
use wmo::Regels;
use wmo::feit::*;
use wmo::product::{Eenheid, Traject, Urenopbouw};
use wmo::tekst;

impl InEenRegel for GebruikelijkeHulpBeoordeeld {
    fn regel(&self, _: &Regels) -> String {
        let oordeel = woorden::kan_helpen(self.oordeel);
        met_tekst(&format!("huisgenoot {} {oordeel}{}", self.huisgenoot, per_week(self.per_week)), &self.toelichting)
    }
}

impl InEenRegel for UrenOnderbouwd {
    fn regel(&self, _: &Regels) -> String {
        let opbouw = Urenopbouw::van(self, Eenheid::Uur);
        if self.taken.is_empty() {
            let (nodig, rest) = (tekst::aantal(self.nodig), tekst::aantal(opbouw.blijft_over));
            return format!("regel {}: nodig {nodig}, blijft over {rest}", self.regel);
        }
        let [nodig, rest] = [opbouw.nodig, opbouw.rest].map(tekst::uren_en_minuten);
        let taken = match self.taken.len() {
            1 => "1 taak".to_owned(),
            n => format!("{n} taken"),
        };
        format!("regel {}: {taken}, nodig {nodig}, blijft over {rest}", self.regel)
    }
}

impl InEenRegel for GegevenBevestigd {
    fn regel(&self, _: &Regels) -> String {
        let uitkomst = match self.uitkomst {
            Bevestiging::KloptNog => "klopt nog",
            Bevestiging::Veranderd => "is veranderd",
        };
        let wat = match self.gegeven.split_once('/') {
            Some(("stap", nummer)) => format!("stap {nummer} van het stappenplan"),
            Some(("onderdeel", letter)) => format!("onderdeel {letter}"),
            _ => self.gegeven.replace('_', " "),
        };
        met_tekst(&format!("{wat} {uitkomst}"), &self.toelichting)
    }
}

impl InEenRegel for ZrmGemeten {
    fn regel(&self, _: &Regels) -> String {
        let beoordeeld = self.scores.iter().filter(|s| s.niveau.is_some()).count();
        format!("{}, {beoordeeld} van de 13 domeinen beoordeeld", woorden::zrmsoort(self.zrmsoort))
    }
}

impl InEenRegel for DoelVastgesteld {
    fn regel(&self, _: &Regels) -> String {
        format!("{} ({})", kort(&self.tekst), periode(self.begin, Some(self.eind)))
    }
}

impl InEenRegel for DoelBijgesteld {
    fn regel(&self, _: &Regels) -> String {
        format!("{} (omdat: {})", kort(&self.tekst), kort(&self.reden))
    }
}

impl InEenRegel for DoelBehaald {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(woorden::doel_behaald(self.behaald), &self.toelichting)
    }
}

impl InEenRegel for AdviesGevraagd {
    fn regel(&self, _: &Regels) -> String {
        format!("aan {}: {}", woorden::adviseur(self.adviseur), kort(&self.vraag))
    }
}

impl InEenRegel for AdviesOntvangen {
    fn regel(&self, _: &Regels) -> String {
        kort(&self.inhoud)
    }
}

impl InEenRegel for TrajectBepaald {
    fn regel(&self, _: &Regels) -> String {
        let welk = match self.traject {
            Traject::Traject1 => "traject 1",
            Traject::Traject2 => "traject 2",
            Traject::Traject3 => "traject 3",
        };
        met_tekst(welk, &self.motivering)
    }
}

impl InEenRegel for RegievoerderAangewezen {
    fn regel(&self, _: &Regels) -> String {
        if self.organisatie.trim().is_empty() {
            self.naam.clone()
        } else {
            format!("{}, {}", self.naam, self.organisatie)
        }
    }
}

impl InEenRegel for VerschilVanInzicht {
    fn regel(&self, _: &Regels) -> String {
        kort(&self.waarover)
    }
}

impl InEenRegel for TweedeWijkwerkerIngeschakeld {
    fn regel(&self, _: &Regels) -> String {
        self.naam.clone()
    }
}

impl InEenRegel for TweedeWijkwerkerOordeel {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(if self.overeenstemming { "nu eens" } else { "nog niet eens" }, &self.toelichting)
    }
}

impl InEenRegel for EigenBijdrageBepaald {
    fn regel(&self, _: &Regels) -> String {
        let wat = match (self.verschuldigd, self.vrijstelling) {
            (true, _) => "wel een eigen bijdrage".to_owned(),
            (false, None) => "geen eigen bijdrage".to_owned(),
            (false, Some(reden)) => format!("geen eigen bijdrage, {}", woorden::vrijstelling(reden)),
        };
        met_tekst(&wat, &self.toelichting)
    }
}
