//! Whether an ingebrekestelling starts the two weeks (Awb 4:17 lid 3, procedure 2.6).

use super::Stap;
use crate::grond::Grond;
use crate::kalender::dag_erna;
use crate::regels::Regels;
use crate::tekst::datum_lang;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

const SCHRIFTELIJK: Grond = Grond::wet(
    "Awb art. 4:17 lid 3",
    "Een ingebrekestelling is schriftelijk: een brief, of digitaal langs de weg die de gemeente noemt.",
);
const TE_VROEG: Grond =
    Grond::wet("Awb art. 4:17 lid 3", "In gebreke stellen kan pas als de termijn voor het besluit voorbij is.");
const OP_AANVRAAG: Grond =
    Grond::wet("Awb art. 4:17 lid 1", "Een dwangsom kan alleen bij een besluit op een aanvraag of op een bezwaar.");
const SPOED: Grond = Grond::wet(
    "Wmo 2015 art. 2.3.3",
    "Bij spoed beslist de gemeente meteen. Of daar een dwangsom bij hoort, is niet zeker.",
);

/// What an ingebrekestelling does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum IngebrekestellingOordeel {
    /// Starts the two weeks.
    Geldig,
    /// Came before the term was over: no effect, and a new one is needed.
    Prematuur,
    /// Was not in writing: none.
    NietSchriftelijk,
    /// There was nothing to decide about: a melding is no aanvraag.
    GeenTermijn,
    /// The besluit had been made known.
    AlBesloten,
    /// About spoed without an aanvraag: a jurist judges (casus K68).
    VoorJurist,
}

/// What is known when an ingebrekestelling comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ingebrekestellingsvraag {
    /// The day on which it was received.
    pub ontvangen: NaiveDate,
    /// By letter or in the digital way that was assigned; never by telephone.
    pub schriftelijk: bool,
    /// The last day of the term of the law, opschorting and Algemene termijnenwet included; none
    /// without an aanvraag or bezwaar.
    pub termijn: Option<NaiveDate>,
    /// The date that a verdaging promised.
    pub toegezegd: Option<NaiveDate>,
    /// The day on which the besluit was made known.
    pub besloten_op: Option<NaiveDate>,
    /// It is about spoed.
    pub spoed: bool,
}

impl Ingebrekestellingsvraag {
    /// What it does, and why in one step. Received on the last day of the term is too early.
    pub fn beoordeel(&self, regels: &Regels) -> (IngebrekestellingOordeel, Stap) {
        let stap = |zin: String, grond: &Grond| Stap { datum: self.ontvangen, zin, grond: Some(grond.clone()) };
        if !self.schriftelijk {
            let zin = "Dit was niet op papier of langs de digitale weg. Leg de inwoner uit hoe het wel kan.";
            return (IngebrekestellingOordeel::NietSchriftelijk, stap(zin.to_owned(), &SCHRIFTELIJK));
        }
        let Some(termijn) = self.termijn else {
            return if self.spoed {
                let zin = "Er is geen aanvraag. Vraag een jurist wat deze brief bij spoed betekent.";
                (IngebrekestellingOordeel::VoorJurist, stap(zin.to_owned(), &SPOED))
            } else {
                let zin = "Er is nog geen aanvraag of bezwaar om over te beslissen. Deze brief heeft geen gevolg.";
                (IngebrekestellingOordeel::GeenTermijn, stap(zin.to_owned(), &OP_AANVRAAG))
            };
        };
        if let Some(besloten) = self.besloten_op.filter(|b| *b <= self.ontvangen) {
            let zin =
                format!("Het besluit is al bekendgemaakt op {}. Deze brief heeft geen gevolg.", datum_lang(besloten));
            return (IngebrekestellingOordeel::AlBesloten, stap(zin, &OP_AANVRAAG));
        }
        let keuze = regels.profiel.beleid.verdaging_telt_voor_ingebrekestelling.op(self.ontvangen);
        let toegezegd = self.toegezegd.filter(|t| keuze.waarde && *t > termijn);
        let grens = toegezegd.unwrap_or(termijn);
        if self.ontvangen <= grens {
            let zin = format!(
                "De termijn loopt tot en met {}. Deze brief kwam te vroeg en heeft geen gevolg. Een nieuwe kan vanaf {}.",
                datum_lang(grens),
                datum_lang(dag_erna(grens))
            );
            let grond = if toegezegd.is_some() { keuze.grond() } else { TE_VROEG };
            return (IngebrekestellingOordeel::Prematuur, stap(zin, &grond));
        }
        let zin = format!("De termijn was voorbij na {}. Deze brief is geldig.", datum_lang(grens));
        (IngebrekestellingOordeel::Geldig, stap(zin, &TE_VROEG))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use IngebrekestellingOordeel as O;

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    fn brief(ontvangen: &str) -> Ingebrekestellingsvraag {
        Ingebrekestellingsvraag {
            ontvangen: dag(ontvangen),
            schriftelijk: true,
            termijn: Some(dag("2026-12-28")),
            toegezegd: None,
            besloten_op: None,
            spoed: false,
        }
    }

    fn oordeel(vraag: &Ingebrekestellingsvraag) -> O {
        vraag.beoordeel(&Regels::ingebouwd("almere").unwrap()).0
    }

    #[test]
    fn on_the_last_day_it_is_too_early() {
        // Casus K16: the term ended on Kerst and was extended.
        assert_eq!(oordeel(&brief("2026-12-27")), O::Prematuur);
        let (te_vroeg, stap) = brief("2026-12-28").beoordeel(&Regels::ingebouwd("almere").unwrap());
        assert_eq!(te_vroeg, O::Prematuur);
        assert!(stap.zin.contains("Een nieuwe kan vanaf dinsdag 29 december 2026"), "{}", stap.zin);
        assert_eq!(oordeel(&brief("2026-12-29")), O::Geldig);
    }

    #[test]
    fn what_is_no_ingebrekestelling() {
        assert_eq!(
            oordeel(&Ingebrekestellingsvraag { schriftelijk: false, ..brief("2026-12-29") }),
            O::NietSchriftelijk
        );
        assert_eq!(oordeel(&Ingebrekestellingsvraag { termijn: None, ..brief("2026-12-29") }), O::GeenTermijn);
        // Casus K68.
        let spoed = Ingebrekestellingsvraag { termijn: None, spoed: true, ..brief("2026-12-29") };
        assert_eq!(oordeel(&spoed), O::VoorJurist);
        let met = |besloten| Ingebrekestellingsvraag { besloten_op: Some(dag(besloten)), ..brief("2026-12-29") };
        assert_eq!(oordeel(&met("2026-12-29")), O::AlBesloten);
        assert_eq!(oordeel(&met("2026-12-30")), O::Geldig);
    }

    #[test]
    fn k18_a_verdaging_protects_only_where_the_gemeente_reads_it_so() {
        let tussen = Ingebrekestellingsvraag { toegezegd: Some(dag("2027-01-11")), ..brief("2027-01-04") };
        assert_eq!(oordeel(&tussen), O::Geldig);
        let mut regels = Regels::ingebouwd("almere").unwrap();
        let tekst = include_str!("../../../../../assets/gemeenten/almere/profiel.toml").replacen(
            "waarde = false",
            "waarde = true",
            1,
        );
        regels.profiel = crate::profiel::Profiel::uit_toml("almere", &tekst).unwrap();
        assert_eq!(tussen.beoordeel(&regels).0, O::Prematuur);
        assert_eq!(
            Ingebrekestellingsvraag { ontvangen: dag("2027-01-11"), ..tussen }.beoordeel(&regels).0,
            O::Prematuur
        );
        assert_eq!(Ingebrekestellingsvraag { ontvangen: dag("2027-01-12"), ..tussen }.beoordeel(&regels).0, O::Geldig);
        // A promise of the last day itself adds nothing: the law alone says that it is too early.
        let zelfde_dag = Ingebrekestellingsvraag { toegezegd: Some(dag("2026-12-28")), ..brief("2026-12-28") };
        let (te_vroeg, stap) = zelfde_dag.beoordeel(&regels);
        assert_eq!((te_vroeg, stap.grond), (O::Prematuur, Some(TE_VROEG)));
        // A promise before the end of the term does not make it shorter.
        let eerder = Ingebrekestellingsvraag { toegezegd: Some(dag("2026-12-20")), ..brief("2026-12-28") };
        assert_eq!(eerder.beoordeel(&regels).0, O::Prematuur);
    }
}
