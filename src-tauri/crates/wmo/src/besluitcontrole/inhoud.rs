//! What stands in the letter: the lines, the reasons, and what the resident pays.

use super::{Controle, Controlestand, eerst, veld};
use crate::artikelen::*;
use crate::feit::{BesluitSoort, FeitSoort};
use crate::product::Leveringsvorm;
use crate::tekst::{datum_zonder_dag, opsomming};

/// Shorter than this a motivering cannot hold a reason and the facts under it.
const KORTE_MOTIVERING: usize = 40;

impl Controle<'_> {
    /// Procedure 0.2 rule 9: hours per week on every line, for huishoudelijke ondersteuning too.
    pub(super) fn regels(&mut self) {
        for (i, regel) in self.besluit.regels.iter().enumerate() {
            let naam = Some(regel.regel.as_str());
            let periode = format!("van {} tot en met {}", datum_zonder_dag(regel.begin), datum_zonder_dag(regel.einde));
            if regel.einde < regel.begin {
                let zin = format!("De periode {periode} klopt niet. Kies een latere einddatum.");
                let herstel = veld(format!("regels.{i}.einde"));
                self.punt("periode", naam, Controlestand::Fout, zin, MAATWERK, herstel);
            } else {
                let zin = format!("{}, {periode}.", regel.per_week_label());
                self.punt("uren_en_periode", naam, Controlestand::InOrde, zin, UREN_IN_BESLUIT, None);
            }
            match regel.leveringsvorm {
                None => {
                    let zin = "Er staat niet of dit zorg in natura of een pgb is.".to_owned();
                    let herstel = veld(format!("regels.{i}.leveringsvorm"));
                    self.punt("leveringsvorm", naam, Controlestand::Fout, zin, PGB_UITLEG, herstel);
                }
                Some(Leveringsvorm::PersoonsgebondenBudget)
                    if self.besluit.budgetten.iter().all(|b| b.regel != regel.regel) =>
                {
                    let zin = "Bij dit pgb staat geen bedrag. Vul in hoeveel het is over de hele periode.".to_owned();
                    self.punt("pgb_bedrag", naam, Controlestand::Fout, zin, PGB_BEDRAG, veld("budgetten"));
                }
                Some(Leveringsvorm::ZorgInNatura) if regel.aanbieder.is_none() => {
                    let zin = "Er staat niet wie de ondersteuning levert.".to_owned();
                    let herstel = veld(format!("regels.{i}.aanbieder"));
                    self.punt("aanbieder", naam, Controlestand::Fout, zin, ZIN_KEUZE, herstel);
                }
                Some(_) => {}
            }
            if regel.doel.as_deref().is_none_or(|d| d.trim().is_empty()) {
                let zin = "Er staat niet wat de ondersteuning moet bereiken. Schrijf dat erbij.".to_owned();
                let herstel = veld(format!("regels.{i}.doel"));
                self.punt("doel", naam, Controlestand::Aandacht, zin, MAATWERK, herstel);
            }
        }
    }

    pub(super) fn motivering(&mut self) {
        let tekst = self.besluit.motivering.trim();
        if tekst.is_empty() {
            let zin = "De motivering is leeg. Schrijf op waarom je zo beslist.";
            self.fout("motivering", zin, MOTIVERING, veld("motivering"));
        } else if tekst.chars().count() < KORTE_MOTIVERING {
            let zin = "De motivering is erg kort. Staan de feiten erin, en wat je daaruit afleidt?";
            self.aandacht("motivering", zin, MOTIVERING, veld("motivering"));
        } else {
            self.in_orde("motivering", "Het besluit zegt waarom.", MOTIVERING);
        }
        let reacties = || self.zaak.reactie.koppen.iter().map(|k| &k.waarde);
        let opmerkingen = reacties().any(|r| r.vraagt_antwoord());
        if opmerkingen && self.besluit.antwoord_op_opmerkingen.trim().is_empty() {
            let zin = if reacties().any(|r| r.vraagt_anders().is_some()) {
                "De inwoner vroeg iets anders aan dan in het verslag staat, en het besluit zegt daar niets over."
            } else {
                "De inwoner schreef opmerkingen bij het verslag, en het besluit geeft daar geen antwoord op."
            };
            self.fout("opmerkingen", zin, MOTIVERING, veld("antwoord_op_opmerkingen"));
        } else if opmerkingen {
            self.in_orde("opmerkingen", "Wat de inwoner bij het verslag schreef, is beantwoord.", MOTIVERING);
        }
        self.gehoord();
        self.verslag();
    }

    /// Awb 4:7 for a refusal, 4:8 for what the college takes back.
    fn gehoord(&mut self) {
        let weigert = !self.besluit.gronden.is_empty() || self.besluit.soort == BesluitSoort::Afwijzing;
        let ambtshalve = matches!(self.besluit.soort, BesluitSoort::Herziening | BesluitSoort::Intrekking);
        if !weigert && !ambtshalve {
            return;
        }
        let grond = if ambtshalve { ZIENSWIJZE_AMBTSHALVE } else { ZIENSWIJZE };
        let gehoord = self.zaak.zienswijzen.values().any(|z| z.ontvangen.is_vastgelegd())
            || self.besluit.zienswijze.as_deref().is_some_and(|z| !z.trim().is_empty());
        if gehoord {
            self.in_orde("zienswijze", "De inwoner kon vooraf reageren.", grond);
        } else {
            let zin = "Er ligt niet vast dat de inwoner vooraf kon reageren. Ga na of dat hier moet.";
            self.aandacht("zienswijze", zin, grond, eerst(FeitSoort::ZienswijzeGevraagd));
        }
    }

    fn verslag(&mut self) {
        if !self.besluit.soort.is_op_aanvraag() || self.besluit.soort == BesluitSoort::BuitenBehandeling {
            return;
        }
        let verstrekt = self.zaak.verslagen.iter().rev().find(|v| v.verstrekt.is_vastgelegd()).map(|v| v.versie);
        let terug = self.zaak.reactie.waarde().map(|r| r.versie);
        match (verstrekt, terug) {
            (None, _) => {
                let zin = "De inwoner kreeg nog geen onderzoeksverslag. Maak het onderzoek af voor je besluit.";
                self.fout("verslag", zin, ZORGVULDIG, eerst(FeitSoort::OnderzoeksverslagVerstrekt));
            }
            (Some(gegeven), Some(terug)) if gegeven != terug => {
                let zin = format!(
                    "De inwoner stuurde versie {terug} terug, en versie {gegeven} is de laatste. Vraag om welke versie het gaat."
                );
                self.aandacht("verslag", zin, VERSLAG, None);
            }
            (Some(gegeven), _) => {
                self.in_orde("verslag", format!("Het besluit volgt op versie {gegeven} van het verslag."), VERSLAG);
            }
        }
    }

    pub(super) fn bijdrage(&mut self) {
        if self.besluit.regels.is_empty() {
            return;
        }
        match self.zaak.eigen_bijdrage.waarde() {
            None => {
                let zin =
                    "Er ligt niet vast of de inwoner een eigen bijdrage betaalt. De brief kan dat dan niet zeggen.";
                self.aandacht("eigen_bijdrage", zin, VRIJSTELLING, eerst(FeitSoort::EigenBijdrageBepaald));
            }
            Some(e) if e.verschuldigd => {
                let tarief = self.regels.profiel.abonnementstarief.op(self.op);
                if tarief.controleren {
                    let zin = "De inwoner betaalt een eigen bijdrage. Niemand controleerde het bedrag van dit jaar bij het CAK; het komt niet in de brief.";
                    self.aandacht("eigen_bijdrage", zin, CAK, None);
                } else {
                    self.in_orde("eigen_bijdrage", "De brief zegt wat de inwoner zelf betaalt.", CAK);
                }
            }
            Some(_) => self.in_orde(
                "eigen_bijdrage",
                "De inwoner betaalt geen eigen bijdrage; de brief zegt dat.",
                VRIJSTELLING,
            ),
        }
    }

    /// Who the resident is and whether the law gives a right here.
    pub(super) fn persoon(&mut self) {
        if self.besluit.regels.is_empty() || self.besluit.soort == BesluitSoort::TijdelijkSpoed {
            return;
        }
        match self.dossier.ingezetenschap.waarde() {
            None => {
                let zin = "Er ligt niet vast of de inwoner hier woont en rechtmatig verblijft. Controleer dat.";
                self.aandacht("ingezetene", zin, INGEZETENE, eerst(FeitSoort::IngezetenschapGetoetst));
            }
            Some(g) if !g.ingezetene || !g.rechtmatig_verblijf => {
                let zin =
                    "De inwoner woont hier niet, of verblijft hier niet rechtmatig. Dan is er geen recht op deze hulp.";
                self.fout("ingezetene", zin, INGEZETENE, eerst(FeitSoort::IngezetenschapGetoetst));
            }
            Some(_) => self.in_orde("ingezetene", "De inwoner woont hier en verblijft rechtmatig.", INGEZETENE),
        }
        let mist: Vec<&str> = [
            (!self.dossier.mist_geboortedatum(), "de geboortedatum"),
            (self.dossier.identiteit.is_vastgelegd(), "de identiteit"),
            (self.dossier.bsn_geverifieerd.is_vastgelegd(), "het bsn"),
        ]
        .into_iter()
        .filter(|(er, _)| !er)
        .map(|(_, wat)| wat)
        .collect();
        if mist.is_empty() {
            self.in_orde("identiteit", "Identiteit en bsn zijn gecontroleerd.", IDENTITEIT);
        } else {
            let feit = if self.dossier.mist_geboortedatum() {
                FeitSoort::PersoonsgegevensVastgelegd
            } else if self.dossier.identiteit.is_vastgelegd() {
                FeitSoort::BsnGeverifieerd
            } else {
                FeitSoort::IdentiteitVastgesteld
            };
            let zin = format!("Nog niet gecontroleerd: {}.", opsomming(&mist));
            self.aandacht("identiteit", zin, IDENTITEIT, eerst(feit));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Controlestand as S;
    use super::super::proef::stand;
    use crate::dossier::proef::{Verloop, dag, feit, regel, toekenning, voorbeeld};
    use crate::feit::{
        Afwijzingsgrond, BesluitGenomen, BesluitSoort, Feit, FeitSoort, Pgbbudget, VerslagReactieOntvangen,
    };
    use crate::product::{Leveringsvorm, Productregel};

    fn met(regel: Productregel) -> BesluitGenomen {
        BesluitGenomen { regels: vec![regel], ..toekenning("1") }
    }

    #[test]
    fn every_line_says_how_much_from_when_to_when_and_from_whom() {
        let v = Verloop::aanvraag();
        assert_eq!(stand(&v, &toekenning("1"), "uren_en_periode"), Some(S::InOrde));
        let fout = met(Productregel { einde: dag("2026-12-01"), ..regel() });
        assert_eq!(stand(&v, &fout, "periode"), Some(S::Fout));
        assert_eq!(stand(&v, &met(Productregel { leveringsvorm: None, ..regel() }), "leveringsvorm"), Some(S::Fout));
        assert_eq!(stand(&v, &met(Productregel { aanbieder: None, ..regel() }), "aanbieder"), Some(S::Fout));
        assert_eq!(stand(&v, &met(Productregel { doel: None, ..regel() }), "doel"), Some(S::Aandacht));
        let pgb = met(Productregel { leveringsvorm: Some(Leveringsvorm::PersoonsgebondenBudget), ..regel() });
        assert_eq!(stand(&v, &pgb, "pgb_bedrag"), Some(S::Fout));
        let budget = Pgbbudget { regel: "1".into(), budget_cent: 1, gevraagd_cent: None, tarief_cent: None };
        assert_eq!(stand(&v, &BesluitGenomen { budgetten: vec![budget], ..pgb }, "pgb_bedrag"), None);
    }

    #[test]
    fn the_reasons_stand_in_it_and_remarks_are_answered() {
        let v = Verloop::aanvraag();
        assert_eq!(stand(&v, &toekenning("1"), "motivering"), Some(S::InOrde));
        let kort = BesluitGenomen { motivering: "Nodig.".into(), ..toekenning("1") };
        assert_eq!(stand(&v, &kort, "motivering"), Some(S::Aandacht));
        let leeg = BesluitGenomen { motivering: " ".into(), ..toekenning("1") };
        assert_eq!(stand(&v, &leeg, "motivering"), Some(S::Fout));
        assert_eq!(stand(&v, &toekenning("1"), "opmerkingen"), None);
        let terug = VerslagReactieOntvangen { opmerkingen: "Te weinig.".into(), ..crate::dossier::proef::reactie() };
        let v = Verloop::verslag().met("2026-11-30", Feit::VerslagReactieOntvangen(terug));
        assert_eq!(stand(&v, &toekenning("1"), "opmerkingen"), Some(S::Fout));
        let antwoord = BesluitGenomen { antwoord_op_opmerkingen: "Je krijgt genoeg.".into(), ..toekenning("1") };
        assert_eq!(stand(&v, &antwoord, "opmerkingen"), Some(S::InOrde));
    }

    #[test]
    fn a_refusal_hears_the_resident_first() {
        let v = Verloop::aanvraag();
        assert_eq!(stand(&v, &toekenning("1"), "zienswijze"), None);
        let afwijzing = BesluitGenomen {
            soort: BesluitSoort::Afwijzing,
            regels: Vec::new(),
            gronden: vec![Afwijzingsgrond::EigenKracht],
            ..toekenning("1")
        };
        assert_eq!(stand(&v, &afwijzing, "zienswijze"), Some(S::Aandacht));
        let v = v.met("2026-12-01", voorbeeld(FeitSoort::ZienswijzeGevraagd));
        let v = v.met("2026-12-02", voorbeeld(FeitSoort::ZienswijzeOntvangen));
        assert_eq!(stand(&v, &afwijzing, "zienswijze"), Some(S::InOrde));
    }

    #[test]
    fn the_besluit_follows_the_verslag_that_came_back() {
        assert_eq!(stand(&Verloop::aanvraag(), &toekenning("1"), "verslag"), Some(S::InOrde));
        let zonder = Verloop::gesprek().met("2026-12-29", voorbeeld(FeitSoort::AanvraagOntvangen));
        assert_eq!(stand(&zonder, &toekenning("1"), "verslag"), Some(S::Fout));
        let nieuwer = Verloop::aanvraag()
            .met("2026-12-01", feit(FeitSoort::OnderzoeksverslagVastgesteld, r#"{"versie":2}"#))
            .met("2026-12-02", feit(FeitSoort::OnderzoeksverslagVerstrekt, r#"{"versie":2}"#));
        assert_eq!(stand(&nieuwer, &toekenning("1"), "verslag"), Some(S::Aandacht));
    }

    #[test]
    fn what_the_resident_pays_is_known() {
        let v = Verloop::aanvraag();
        assert_eq!(stand(&v, &toekenning("1"), "eigen_bijdrage"), Some(S::Aandacht));
        let vrij = v.clone().met("2026-12-01", voorbeeld(FeitSoort::EigenBijdrageBepaald));
        assert_eq!(stand(&vrij, &toekenning("1"), "eigen_bijdrage"), Some(S::InOrde));
        // Nobody checked the amount of 2026 with the CAK.
        let betaalt = v.met("2026-12-01", feit(FeitSoort::EigenBijdrageBepaald, r#"{"verschuldigd":true}"#));
        assert_eq!(stand(&betaalt, &toekenning("1"), "eigen_bijdrage"), Some(S::Aandacht));
    }

    #[test]
    fn who_the_resident_is_and_where_he_lives() {
        let kaal = Verloop::melding();
        assert_eq!(stand(&kaal, &toekenning("1"), "ingezetene"), Some(S::Aandacht));
        assert_eq!(stand(&kaal, &toekenning("1"), "identiteit"), Some(S::Aandacht));
        let goed = kaal
            .clone()
            .met("2026-12-01", voorbeeld(FeitSoort::IngezetenschapGetoetst))
            .met("2026-12-01", voorbeeld(FeitSoort::IdentiteitVastgesteld))
            .met("2026-12-01", voorbeeld(FeitSoort::BsnGeverifieerd));
        assert_eq!(stand(&goed, &toekenning("1"), "ingezetene"), Some(S::InOrde));
        assert_eq!(stand(&goed, &toekenning("1"), "identiteit"), Some(S::InOrde));
        let elders = feit(FeitSoort::IngezetenschapGetoetst, r#"{"ingezetene":false,"rechtmatig_verblijf":true}"#);
        assert_eq!(stand(&kaal.met("2026-12-01", elders), &toekenning("1"), "ingezetene"), Some(S::Fout));
    }
}
