//! Days on which a term to decide stands still (Awb 4:15, 7:10 lid 2; procedure 2.3).

use crate::grond::Grond;
use crate::kalender::dag_erna;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Why a term stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Opschortingsgrond {
    /// The resident was asked to complete the aanvraag.
    Verzuim,
    /// The resident agreed in writing.
    Instemming,
    /// The delay is the resident's.
    Vertraging,
    /// Overmacht.
    Overmacht,
    /// The resident was asked to repair the bezwaar.
    BezwaarVerzuim,
}

impl Opschortingsgrond {
    /// The article.
    pub fn grond(self) -> Grond {
        match self {
            Opschortingsgrond::Verzuim => Grond::wet(
                "Awb art. 4:15 lid 1 onder a",
                "De termijn staat stil zolang de inwoner de tijd heeft om de aanvraag aan te vullen.",
            ),
            Opschortingsgrond::Instemming => Grond::wet(
                "Awb art. 4:15 lid 2 onder a",
                "De termijn staat stil zolang de inwoner daar schriftelijk mee instemt.",
            ),
            Opschortingsgrond::Vertraging => Grond::wet(
                "Awb art. 4:15 lid 2 onder b",
                "De termijn staat stil zolang de vertraging van de inwoner is.",
            ),
            Opschortingsgrond::Overmacht => Grond::wet(
                "Awb art. 4:15 lid 2 onder c",
                "De termijn staat stil zolang de gemeente door overmacht niet kan besluiten.",
            ),
            Opschortingsgrond::BezwaarVerzuim => Grond::wet(
                "Awb art. 7:10 lid 2",
                "De termijn staat stil zolang de inwoner de tijd heeft om het bezwaar te herstellen.",
            ),
        }
    }

    /// Half a sentence: "de inwoner moest de aanvraag aanvullen".
    pub(super) fn reden(self) -> &'static str {
        match self {
            Opschortingsgrond::Verzuim => "de inwoner kreeg tijd om de aanvraag aan te vullen",
            Opschortingsgrond::Instemming => "de inwoner stemde schriftelijk in met uitstel",
            Opschortingsgrond::Vertraging => "de vertraging kwam door de inwoner",
            Opschortingsgrond::Overmacht => "er was overmacht",
            Opschortingsgrond::BezwaarVerzuim => "de inwoner kreeg tijd om het bezwaar te herstellen",
        }
    }
}

/// How an opschorting ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpschortingEinde {
    /// The last day on which the term stands still.
    Op(NaiveDate),
    /// The last day of a granted term in which nothing came. "Tot de dag waarop de termijn ongebruikt
    /// is verstreken" can also be read as one day shorter.
    Verstreken(NaiveDate),
    /// Not ended yet; at the latest on this day, where one is known.
    Open(Option<NaiveDate>),
}

/// A row of days on which the term stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Opschorting {
    /// First day.
    pub van: NaiveDate,
    /// Last day.
    pub einde: OpschortingEinde,
    /// Why.
    pub grond: Opschortingsgrond,
}

impl Opschorting {
    /// From the day after the letter. The day on which the resident completed it counts again; an
    /// incomplete completion is none, so give `aangevuld` only for a complete one. `vandaag` decides
    /// whether a granted term without an answer is over or still open; without it, it is over.
    pub fn verzuim(
        grond: Opschortingsgrond,
        brief: NaiveDate,
        termijn_tot: NaiveDate,
        aangevuld: Option<NaiveDate>,
        vandaag: Option<NaiveDate>,
    ) -> Self {
        let einde = match aangevuld {
            Some(dag) if dag <= termijn_tot => OpschortingEinde::Op(dag.pred_opt().unwrap_or(dag)),
            None if vandaag.is_some_and(|v| v <= termijn_tot) => OpschortingEinde::Open(Some(termijn_tot)),
            _ => OpschortingEinde::Verstreken(termijn_tot),
        };
        Self { van: dag_erna(brief), einde, grond }
    }

    /// Exactly these days; without an end it is still open.
    pub fn dagen(grond: Opschortingsgrond, van: NaiveDate, tot_en_met: Option<NaiveDate>) -> Self {
        let einde = tot_en_met.map_or(OpschortingEinde::Open(None), OpschortingEinde::Op);
        Self { van, einde, grond }
    }

    /// The same after the term was met on this day: what had not ended, ended then.
    pub fn tot_aan(self, dag: NaiveDate) -> Self {
        match self.einde {
            OpschortingEinde::Open(_) => {
                let einde = self.tot(false, Some(dag)).map_or(self.einde, OpschortingEinde::Op);
                Self { einde, ..self }
            }
            _ => self,
        }
    }

    /// Whether the term stands still because of it on this day.
    pub fn loopt_op(&self, dag: NaiveDate) -> bool {
        let tot = match self.einde {
            OpschortingEinde::Op(tot) | OpschortingEinde::Verstreken(tot) | OpschortingEinde::Open(Some(tot)) => tot,
            OpschortingEinde::Open(None) => NaiveDate::MAX,
        };
        (self.van..=tot).contains(&dag)
    }

    /// The last day, in the ordinary or in the shorter reading. One that is open counts as if it ended
    /// today: `vandaag` is the first day that counts again. None: no day of it is known.
    fn tot(&self, kort: bool, vandaag: Option<NaiveDate>) -> Option<NaiveDate> {
        match self.einde {
            OpschortingEinde::Op(tot) => Some(tot),
            OpschortingEinde::Verstreken(tot) if kort => tot.pred_opt(),
            OpschortingEinde::Verstreken(tot) => Some(tot),
            OpschortingEinde::Open(hoogstens) => match (vandaag.and_then(|v| v.pred_opt()), hoogstens) {
                (Some(gisteren), Some(tot)) => Some(gisteren.min(tot)),
                (gisteren, hoogstens) => gisteren.or(hoogstens),
            },
        }
    }
}

/// A row of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Tijdvak {
    /// First day.
    pub van: NaiveDate,
    /// Last day.
    pub tot_en_met: NaiveDate,
}

impl Tijdvak {
    /// How many days.
    pub fn dagen(self) -> u64 {
        u64::try_from((self.tot_en_met - self.van).num_days() + 1).unwrap_or(0)
    }
}

/// What one opschorting did to the term.
pub(super) struct Werking {
    pub opschorting: Opschorting,
    /// The whole of it, as far as it is known; none when no day is.
    pub geheel: Option<Tijdvak>,
    /// The days that had not been counted before; none when it changes nothing.
    pub nieuw: Option<Tijdvak>,
    /// It began when the term was over.
    pub te_laat: bool,
    /// The end of the term after it.
    pub einde: NaiveDate,
}

/// How a term runs on through the days on which it stands still.
pub(super) struct Loop<'a> {
    /// The day of the event; day 1 is the day after.
    pub start: NaiveDate,
    /// Whether open ones are counted until today.
    pub vandaag: Option<NaiveDate>,
    /// The last day on which a term with this bare end is not over yet.
    pub in_rechte: &'a dyn Fn(NaiveDate) -> NaiveDate,
}

impl Loop<'_> {
    /// The bare end after all of them, and what each did. Every day counts once; a day before the term
    /// began, or in an opschorting that began after the term was over, does nothing.
    pub fn verleng(
        &self,
        einde_kaal: NaiveDate,
        opschortingen: &[Opschorting],
        kort: bool,
    ) -> (NaiveDate, Vec<Werking>) {
        let mut volgorde = opschortingen.to_vec();
        volgorde.sort();
        volgorde.dedup();
        let (mut einde, mut geteld_tot) = (einde_kaal, self.start);
        let mut werkingen = Vec::new();
        for opschorting in volgorde {
            let geheel = opschorting
                .tot(kort, self.vandaag)
                .filter(|tot| *tot >= opschorting.van)
                .map(|tot_en_met| Tijdvak { van: opschorting.van, tot_en_met });
            let nieuw = geheel.and_then(|heel| {
                let van = heel.van.max(dag_erna(geteld_tot));
                (van <= heel.tot_en_met && van > geteld_tot).then_some(Tijdvak { van, ..heel })
            });
            let te_laat = opschorting.van > (self.in_rechte)(einde);
            let nieuw = nieuw.filter(|_| !te_laat);
            if let Some(dagen) = nieuw {
                let verlengd = einde.checked_add_days(Days::new(dagen.dagen())).unwrap_or(NaiveDate::MAX);
                // One that began in the days that only the Algemene termijnenwet gives has no day of the
                // term left to give back; but no term ends while it stands still.
                einde = verlengd.max(dag_erna(dagen.tot_en_met));
                geteld_tot = dagen.tot_en_met;
            }
            werkingen.push(Werking { opschorting, geheel, nieuw, te_laat, einde });
        }
        (einde, werkingen)
    }
}

/// The days on which the term stood still, as few rows as possible, in order.
pub(super) fn tijdvakken(werkingen: &[Werking]) -> Vec<Tijdvak> {
    let mut uit: Vec<Tijdvak> = Vec::new();
    for dagen in werkingen.iter().filter_map(|w| w.nieuw) {
        match uit.last_mut() {
            Some(vorige) if dag_erna(vorige.tot_en_met) >= dagen.van => vorige.tot_en_met = dagen.tot_en_met,
            _ => uit.push(dagen),
        }
    }
    uit
}
