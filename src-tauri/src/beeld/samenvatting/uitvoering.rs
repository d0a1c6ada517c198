//! What happens after the besluit.

use super::InEenRegel;
use super::zinnen::{aantal, kort, met_tekst, periode};
use crate::beeld::woorden;
use wmo::Regels;
use wmo::feit::*;
use wmo::geld::Cent;
use wmo::tekst::datum_kort;

impl InEenRegel for ToewijzingVerzonden {
    fn regel(&self, _: &Regels) -> String {
        format!("regel {} aan {}, {}", self.regel, self.aanbieder, periode(self.ingang, Some(self.einde)))
    }
}

impl InEenRegel for ToewijzingRetour {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(if self.goedgekeurd { "goedgekeurd" } else { "afgekeurd" }, &self.fouten)
    }
}

impl InEenRegel for ZorgGestart {
    fn regel(&self, _: &Regels) -> String {
        let door = self.aanbieder.as_ref().map(|a| format!(" bij {a}")).unwrap_or_default();
        format!("regel {}{door}", self.regel)
    }
}

impl InEenRegel for ZorgGestopt {
    fn regel(&self, _: &Regels) -> String {
        let tijdelijk = if self.tijdelijk { ", tijdelijk" } else { "" };
        format!("regel {}: {}{tijdelijk}", self.regel, woorden::stopreden(self.reden))
    }
}

impl InEenRegel for BegeleidingsplanOntvangen {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&format!("regel {}", self.regel), &self.toelichting)
    }
}

impl InEenRegel for HuishoudplanOntvangen {
    fn regel(&self, _: &Regels) -> String {
        let taken = aantal(self.taken.len(), "zonder activiteiten", "activiteit", "activiteiten");
        format!("regel {}, {taken}", self.regel)
    }
}

impl InEenRegel for SvbGeinformeerd {
    fn regel(&self, _: &Regels) -> String {
        format!("regel {}: {}, {}", self.regel, Cent::van(self.budget_cent), periode(self.van, Some(self.tot)))
    }
}

impl InEenRegel for ZorgovereenkomstOntvangen {
    fn regel(&self, _: &Regels) -> String {
        let getekend = if self.ondertekend { "getekend" } else { "niet door allebei getekend" };
        met_tekst(&format!("met {}, {getekend}", self.hulpverlener), &self.toelichting)
    }
}

impl InEenRegel for ZorgovereenkomstBeoordeeld {
    fn regel(&self, _: &Regels) -> String {
        let oordeel = if self.akkoord { "akkoord" } else { "niet akkoord" };
        met_tekst(&format!("{}, {oordeel}", self.hulpverlener), &self.reden)
    }
}

impl InEenRegel for CakGeinformeerd {
    fn regel(&self, _: &Regels) -> String {
        let wat = match self.berichtsoort {
            CakBericht::Start => "start",
            CakBericht::Stop => "stop",
        };
        met_tekst(&format!("{wat} per {}", datum_kort(self.per)), &self.reden)
    }
}

impl InEenRegel for EvaluatieGehouden {
    fn regel(&self, _: &Regels) -> String {
        let over = self.regel.as_ref().map_or_else(|| "alles".to_owned(), |r| format!("regel {r}"));
        met_tekst(&format!("over {over}"), &self.conclusie)
    }
}

impl InEenRegel for HeronderzoekGestart {
    fn regel(&self, _: &Regels) -> String {
        kort(&self.reden)
    }
}

impl InEenRegel for PgbEindeGemeld {
    fn regel(&self, _: &Regels) -> String {
        format!("regel {}, het pgb loopt tot en met {}", self.regel, datum_kort(self.einde))
    }
}

impl InEenRegel for VerlengingGevraagd {
    fn regel(&self, _: &Regels) -> String {
        let door = match self.door {
            DoorWie::Aanbieder => "de aanbieder",
            DoorWie::Client => "de inwoner",
        };
        let tot = self.tot.map(|d| format!(", tot en met {}", datum_kort(d))).unwrap_or_default();
        met_tekst(&format!("regel {}, door {door}{tot}", self.regel), &self.toelichting)
    }
}

impl InEenRegel for WijzigingGevraagd {
    fn regel(&self, _: &Regels) -> String {
        let per = self.per.map(|d| format!(", per {}", datum_kort(d))).unwrap_or_default();
        met_tekst(&format!("{}{per}", woorden::wijzigingsoort(self.wijzigingsoort)), &self.toelichting)
    }
}

impl InEenRegel for WijzigingVerwerkt {
    fn regel(&self, _: &Regels) -> String {
        let met = self.besluit.as_ref().map(|b| format!(", met besluit {b}")).unwrap_or_default();
        met_tekst(&format!("verwerkt{met}"), &self.toelichting)
    }
}

impl InEenRegel for AanbiederWeggevallen {
    fn regel(&self, _: &Regels) -> String {
        let reden = woorden::reden_wegvallen(self.reden);
        let dan = self.opvolger.as_ref().map(|o| format!(", daarna {o}")).unwrap_or_default();
        format!("{} per {}, {reden}{dan}", self.aanbieder, datum_kort(self.per))
    }
}

impl InEenRegel for OndersteuningOnderbroken {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&format!("regel {}, {}", self.regel, periode(self.van, self.tot)), &self.reden)
    }
}

impl InEenRegel for OndersteuningBeeindigd {
    fn regel(&self, _: &Regels) -> String {
        met_tekst(&format!("regel {}: {}", self.regel, woorden::stopreden(self.reden)), &self.toelichting)
    }
}
