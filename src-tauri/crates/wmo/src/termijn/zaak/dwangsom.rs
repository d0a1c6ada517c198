//! Ingebrekestellingen in a zaak: whether they count, what is due, and what it will cost.

use super::{bij_naam, gehaald, laatst, vroegst};
use crate::dossier::{Besluit, Ingebrekestelling, Kop, Zaak};
use crate::feit::{FeitSoort, IngebrekestellingOntvangen, WaaroverIngebrekestelling};
use crate::regels::Regels;
use crate::termijn::dwangsom::{Dwangsom, Dwangsommeter, Dwangsomvraag, dwangsom, meter};
use crate::termijn::{
    IngebrekestellingOordeel, Ingebrekestellingsvraag, Stap, Termijn, TermijnSoort, bereken, bereken_met,
};
use chrono::NaiveDate;
use serde::Serialize;
use std::num::NonZeroU16;

/// Most applicants of one besluit that are told apart; more is a slip of the keyboard.
const MEESTE_AANVRAGERS: u16 = 100;

/// What had to be decided in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Waarvoor {
    /// The besluit on the aanvraag.
    Besluit,
    /// The decision on the bezwaar against this besluit.
    Bezwaar(String),
    /// A temporary provision.
    Spoed,
}

/// One ingebrekestelling: whether it counts, and what is due.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Dwangsomstand {
    /// Which.
    pub ingebrekestelling: String,
    /// For what.
    pub waarvoor: Waarvoor,
    /// The day on which it was received.
    pub ontvangen: NaiveDate,
    /// What it does.
    pub oordeel: IngebrekestellingOordeel,
    /// Why.
    pub reden: Stap,
    /// What is due; none when it does not count.
    pub dwangsom: Option<Dwangsom>,
}

impl Zaak {
    /// Every ingebrekestelling with what it does, by name.
    pub fn ingebrekestellingen(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Dwangsomstand> {
        let een = |(naam, igs): (&String, &Ingebrekestelling)| self.stand_van(naam, igs, regels, vandaag);
        self.ingebrekestellingen.iter().filter_map(een).collect()
    }

    /// The first valid ingebrekestelling with what is due; without a valid one, the last that came.
    pub fn dwangsom(&self, regels: &Regels, vandaag: NaiveDate) -> Option<Dwangsomstand> {
        let mut standen = self.ingebrekestellingen(regels, vandaag);
        standen.sort_by_key(|s| s.ontvangen);
        let geldig = standen.iter().position(|s| s.dwangsom.is_some());
        geldig.map(|plaats| standen.remove(plaats)).or_else(|| standen.pop())
    }

    /// What it costs if nothing happens: for the besluit, or else for the first bezwaar that waits.
    /// None when nothing waits.
    pub fn dwangsommeter(&self, regels: &Regels, vandaag: NaiveDate) -> Option<Dwangsommeter> {
        let standen = self.ingebrekestellingen(regels, vandaag);
        let geldig = |waarvoor: &Waarvoor| {
            let van_dit = |s: &&Dwangsomstand| s.waarvoor == *waarvoor && s.dwangsom.is_some();
            standen.iter().filter(van_dit).map(|s| s.ontvangen).min()
        };
        let besluit = self.termijn_van_het_besluit(regels, vandaag).filter(|t| t.voldaan_op.is_none());
        if let Some(termijn) = besluit {
            let grens = self.grens_voor_ingebrekestelling(&termijn, regels, vandaag);
            let igs = geldig(&Waarvoor::Besluit);
            return Some(meter(grens, igs, vandaag, FeitSoort::BesluitBekendgemaakt, regels));
        }
        self.besluiten.iter().find_map(|b| {
            let termijn = b.termijn_van_de_beslissing(regels, vandaag).filter(|t| t.voldaan_op.is_none())?;
            let igs = geldig(&Waarvoor::Bezwaar(b.besluit.clone()));
            Some(meter(termijn.uiterlijk, igs, vandaag, FeitSoort::BeslissingOpBezwaar, regels))
        })
    }

    /// The last day on which an ingebrekestelling comes too early.
    fn grens_voor_ingebrekestelling(&self, termijn: &Termijn, regels: &Regels, vandaag: NaiveDate) -> NaiveDate {
        let telt = regels.profiel.beleid.verdaging_telt_voor_ingebrekestelling.op(vandaag).waarde;
        let toegezegd = self.verdaging_van(termijn, regels, vandaag).filter(|_| telt);
        toegezegd.map_or(termijn.uiterlijk, |t| t.uiterlijk.max(termijn.uiterlijk))
    }

    fn stand_van(
        &self,
        naam: &str,
        igs: &Ingebrekestelling,
        regels: &Regels,
        vandaag: NaiveDate,
    ) -> Option<Dwangsomstand> {
        // Of two days of receipt the first on which it counts: the cautious reading.
        let standen = igs.ontvangen.koppen.iter().map(|kop| self.stand_van_kop(naam, kop, regels, vandaag));
        let mut standen: Vec<Dwangsomstand> = standen.collect();
        let plaats = standen.iter().position(|s| s.dwangsom.is_some()).unwrap_or(0);
        (plaats < standen.len()).then(|| standen.remove(plaats))
    }

    fn stand_van_kop(
        &self,
        naam: &str,
        kop: &Kop<IngebrekestellingOntvangen>,
        regels: &Regels,
        vandaag: NaiveDate,
    ) -> Dwangsomstand {
        let op = kop.feitdatum;
        let (waarvoor, termijn, toegezegd, besloten_op) = self.wat_er_wacht(&kop.waarde, op, regels);
        let vraag = Ingebrekestellingsvraag {
            ontvangen: op,
            schriftelijk: kop.waarde.schriftelijk,
            termijn,
            toegezegd,
            besloten_op,
            spoed: waarvoor == Waarvoor::Spoed,
        };
        let (oordeel, reden) = vraag.beoordeel(regels);
        let dwangsom = (oordeel == IngebrekestellingOordeel::Geldig).then(|| {
            let aanvragers = kop.waarde.aanvragers.and_then(|n| u16::try_from(n).ok()).unwrap_or(1);
            let vraag = Dwangsomvraag {
                termijn,
                ontvangen: op,
                besloten_op,
                vandaag: Some(vandaag),
                aanvragers: NonZeroU16::new(aanvragers.min(MEESTE_AANVRAGERS)).unwrap_or(NonZeroU16::MIN),
                geen: self.vastgestelde_dwangsom(naam).and_then(|b| b.dwangsom.waarde()).and_then(|w| w.geen),
            };
            dwangsom(&vraag, regels)
        });
        Dwangsomstand { ingebrekestelling: naam.to_owned(), waarvoor, ontvangen: op, oordeel, reden, dwangsom }
    }

    /// What an ingebrekestelling that came on this day waits for: the term, the promise, the decision.
    fn wat_er_wacht(
        &self,
        w: &IngebrekestellingOntvangen,
        op: NaiveDate,
        regels: &Regels,
    ) -> (Waarvoor, Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>) {
        match w.waarover {
            WaaroverIngebrekestelling::Spoed => (Waarvoor::Spoed, None, None, None),
            WaaroverIngebrekestelling::Aanvraag => {
                let einde = self.einde_van_de_plicht();
                let Some(aanvraag) = self.aanvraag_voor(op) else { return (Waarvoor::Besluit, None, None, einde) };
                let termijn = bereken_met(TermijnSoort::Besluit, aanvraag, &self.opgeschort(op), regels);
                let toegezegd = self.verdaging_van(&termijn, regels, op).map(|t| t.uiterlijk);
                (Waarvoor::Besluit, Some(termijn.uiterlijk), toegezegd, einde)
            }
            WaaroverIngebrekestelling::Bezwaar => {
                let genoemd = |b: &&Besluit| w.besluit.as_ref().is_none_or(|naam| *naam == b.besluit);
                let met_bezwaar = |b: &&Besluit| b.bezwaar.is_vastgelegd();
                let besluit = self.besluiten.iter().filter(genoemd).find(met_bezwaar);
                let termijn = besluit.and_then(|b| b.termijn_van_de_beslissing(regels, op)).map(|t| t.uiterlijk);
                let naam = besluit.map(|b| b.besluit.clone()).or_else(|| w.besluit.clone()).unwrap_or_default();
                (Waarvoor::Bezwaar(naam), termijn, None, besluit.and_then(Besluit::bezwaar_beslist_op))
            }
        }
    }

    /// The aanvraag that had come in by this day.
    fn aanvraag_voor(&self, op: NaiveDate) -> Option<NaiveDate> {
        let open = if self.besloten_op().is_some() { None } else { self.open_aanvraag_op() };
        open.or_else(|| self.aanvraag_ontvangen_op()).filter(|a| *a <= op)
    }

    /// The besluit, or the day on which the resident withdrew the aanvraag: what was due by then stays.
    fn einde_van_de_plicht(&self) -> Option<NaiveDate> {
        let ingetrokken = laatst(&self.aanvraag_ingetrokken).filter(|_| self.open_aanvraag_op().is_none());
        self.besloten_op().or(ingetrokken)
    }

    fn vastgestelde_dwangsom(&self, ingebrekestelling: &str) -> Option<&Besluit> {
        let van_deze = |b: &&Besluit| b.dwangsom.koppen.iter().any(|k| k.waarde.ingebrekestelling == ingebrekestelling);
        self.besluiten.iter().find(van_deze)
    }

    /// D10 to D13 and D18, for each ingebrekestelling that counts.
    pub(super) fn termijnen_van_de_dwangsom(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Termijn> {
        let mut uit = Vec::new();
        for stand in self.ingebrekestellingen(regels, vandaag) {
            let Some(dwangsom) = &stand.dwangsom else { continue };
            let naam = stand.ingebrekestelling.as_str();
            let besloten = match &stand.waarvoor {
                Waarvoor::Besluit => self.einde_van_de_plicht(),
                Waarvoor::Bezwaar(besluit) => self.besluit(besluit).and_then(Besluit::bezwaar_beslist_op),
                Waarvoor::Spoed => None,
            };
            for soort in [TermijnSoort::Ingebrekestelling, TermijnSoort::Dwangsom, TermijnSoort::BeroepNietTijdig] {
                uit.push(gehaald(bij_naam(bereken(soort, stand.ontvangen, regels), naam), besloten));
            }
            let vastgesteld = self.vastgestelde_dwangsom(naam);
            let laatste = dwangsom.laatste_dag.or(besloten).filter(|_| dwangsom.afgelopen);
            uit.extend(laatste.map(|dag| {
                let bekend = vastgesteld.and_then(|b| laatst(&b.bekendgemaakt));
                gehaald(bij_naam(bereken(TermijnSoort::Dwangsombesluit, dag, regels), naam), bekend)
            }));
            let te_betalen = vastgesteld.filter(|b| b.dwangsom.koppen.iter().any(|k| k.waarde.bedrag_cent > 0));
            uit.extend(te_betalen.and_then(|b| {
                let betaling = bereken(TermijnSoort::BetalingDwangsom, vroegst(&b.bekendgemaakt)?, regels);
                Some(gehaald(bij_naam(betaling, naam), laatst(&b.betaald)))
            }));
        }
        uit
    }
}
