//! Tasks by deadline, in bands, with the six weeks ahead.

use super::{TeamMeter, VlagBeeld, woorden};
use crate::sessie::zelfde_naam;
use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use specta::Type;
use wmo::Regels;
use wmo::dossier::Behandelaar;
use wmo::fase::Fase;
use wmo::taak::Taak;
use wmo::tekst::{datum_kort, werkdagen};
use wmo::vastlegging::{DossierId, MedewerkerId, ZaakId};

/// How near the deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum BandSoort {
    /// The last day is over.
    TeLaat,
    /// Today is the last day.
    Vandaag,
    /// Before the coming Monday.
    DezeWeek,
    /// After that.
    Later,
    /// Nothing runs.
    ZonderDatum,
}

/// One task of one resident.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct WerkRegel {
    /// Whose dossier.
    pub dossier: DossierId,
    /// Which zaak, for tasks that belong to one.
    pub zaak: Option<ZaakId>,
    /// "Amrani, Fatima el".
    pub naam: String,
    /// Age today; none when the date of birth is not recorded.
    pub leeftijd: Option<u32>,
    /// Neighbourhood.
    pub wijk: String,
    /// Number of the zaak.
    pub zaaknummer: String,
    /// What to do.
    pub taak: Taak,
    /// Working days until the last day; negative when it is over.
    pub werkdagen: Option<i32>,
    /// "nog 2 werkdagen", "vandaag", "3 werkdagen te laat"; empty without a date.
    pub nog: String,
    /// The last day as one reads it: "ma 4 januari 2027"; empty without a date.
    pub uiterlijk_leesbaar: String,
    /// Where the zaak stands.
    pub fase: Option<Fase>,
    /// In words.
    pub fase_label: String,
    /// What is also true.
    pub vlaggen: Vec<VlagBeeld>,
    /// Who looks after it; empty when nobody is known.
    pub behandelaar: String,
    /// It is the work of who is in, or of nobody in particular.
    pub van_mij: bool,
}

/// The tasks of one band, most urgent first.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Band {
    /// Which.
    pub soort: BandSoort,
    /// "Te laat".
    pub label: String,
    /// The tasks.
    pub regels: Vec<WerkRegel>,
}

/// One day of the strip.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Dag {
    /// The day.
    pub datum: NaiveDate,
    /// As one reads it: "ma 4 januari 2027".
    pub leesbaar: String,
    /// How many deadlines end on it.
    pub aantal: u32,
    /// How many of them are the work of who is in.
    pub van_mij: u32,
    /// No weekend and no holiday.
    pub werkdag: bool,
    /// Name of the holiday.
    pub feestdag: Option<String>,
}

/// The home screen.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Werkvoorraad {
    /// Today.
    pub vandaag: NaiveDate,
    /// All five bands, empty ones too.
    pub banden: Vec<Band>,
    /// 42 days, from the Monday of this week.
    pub strook: Vec<Dag>,
    /// What not deciding costs the whole team.
    pub dwangsom: TeamMeter,
    /// How many dossiers there are, with or without a task.
    pub dossiers: u32,
}

/// Who is in.
pub(crate) struct Ik<'a> {
    pub(crate) id: MedewerkerId,
    pub(crate) naam: &'a str,
}

impl Ik<'_> {
    /// Whether this is the work of who is in. Work of nobody is work of everybody: it may not fall between two people.
    pub(crate) fn behandelt(&self, behandelaar: Option<&Behandelaar>) -> bool {
        behandelaar.is_none_or(|b| match b.id {
            Some(id) => id == self.id,
            None => zelfde_naam(&b.naam, self.naam),
        })
    }
}

/// Six weeks.
const DAGEN_VOORUIT: usize = 42;

impl Werkvoorraad {
    /// Puts the tasks in their bands and counts the days ahead.
    pub(crate) fn van(
        regels: Vec<store::WerkRegel>,
        ik: &Ik<'_>,
        dwangsom: TeamMeter,
        dossiers: usize,
        huisregels: &Regels,
        vandaag: NaiveDate,
    ) -> Self {
        let alle: Vec<WerkRegel> = regels.into_iter().map(|r| WerkRegel::van(r, ik, huisregels, vandaag)).collect();
        let strook = strook(&alle, huisregels, vandaag);
        let soorten =
            [BandSoort::TeLaat, BandSoort::Vandaag, BandSoort::DezeWeek, BandSoort::Later, BandSoort::ZonderDatum];
        let mut banden: Vec<Band> = soorten
            .into_iter()
            .map(|soort| Band { soort, label: woorden::band(soort).to_owned(), regels: Vec::new() })
            .collect();
        for regel in alle {
            // The law's own day is over: what costs money every day is not a task of today, it is late.
            let soort = if regel.taak.stopt_dwangsom() {
                BandSoort::TeLaat
            } else {
                BandSoort::voor(regel.taak.uiterlijk, vandaag)
            };
            if let Some(band) = banden.iter_mut().find(|b| b.soort == soort) {
                band.regels.push(regel);
            }
        }
        Self { vandaag, banden, strook, dwangsom, dossiers: u32::try_from(dossiers).unwrap_or(u32::MAX) }
    }
}

impl BandSoort {
    fn voor(uiterlijk: Option<NaiveDate>, vandaag: NaiveDate) -> Self {
        match uiterlijk {
            None => Self::ZonderDatum,
            Some(dag) if dag < vandaag => Self::TeLaat,
            Some(dag) if dag == vandaag => Self::Vandaag,
            Some(dag) if dag < maandag(vandaag) + Days::new(7) => Self::DezeWeek,
            Some(_) => Self::Later,
        }
    }
}

impl WerkRegel {
    fn van(r: store::WerkRegel, ik: &Ik<'_>, huisregels: &Regels, vandaag: NaiveDate) -> Self {
        let over = r.taak.uiterlijk.map(|tot| huisregels.kalender.werkdagen_tot(vandaag, tot));
        Self {
            dossier: r.dossier,
            zaak: r.zaak,
            naam: r.sorteernaam,
            leeftijd: r.geboortedatum.map(|g| g.leeftijd(vandaag)),
            wijk: r.wijk,
            zaaknummer: r.zaaknummer,
            werkdagen: over,
            nog: over.map(werkdagen).unwrap_or_default(),
            uiterlijk_leesbaar: r.taak.uiterlijk.map(datum_kort).unwrap_or_default(),
            fase: r.fase,
            fase_label: r.fase.map(|f| f.label().to_owned()).unwrap_or_default(),
            vlaggen: r.vlaggen.into_iter().map(VlagBeeld::van).collect(),
            van_mij: ik.behandelt(r.behandelaar.as_ref()),
            behandelaar: r.behandelaar.map(|b| b.naam).unwrap_or_default(),
            taak: r.taak,
        }
    }
}

fn strook(regels: &[WerkRegel], huisregels: &Regels, vandaag: NaiveDate) -> Vec<Dag> {
    let kalender = &huisregels.kalender;
    let tel = |datum, alleen_mijn: bool| {
        let op_die_dag = regels.iter().filter(|r| r.taak.uiterlijk == Some(datum) && (r.van_mij || !alleen_mijn));
        u32::try_from(op_die_dag.count()).unwrap_or(u32::MAX)
    };
    maandag(vandaag)
        .iter_days()
        .take(DAGEN_VOORUIT)
        .map(|datum| Dag {
            datum,
            leesbaar: datum_kort(datum),
            aantal: tel(datum, false),
            van_mij: tel(datum, true),
            werkdag: kalender.is_werkdag(datum),
            feestdag: kalender.feestdag(datum).map(|f| f.naam),
        })
        .collect()
}

/// The Monday of this week.
fn maandag(dag: NaiveDate) -> NaiveDate {
    dag - Days::new(u64::from(dag.weekday().num_days_from_monday()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_follow_the_week() {
        let dag = |s: &str| s.parse::<NaiveDate>().unwrap();
        let vandaag = dag("2026-11-25");
        for (uiterlijk, band) in [
            ("2026-11-24", BandSoort::TeLaat),
            ("2026-11-25", BandSoort::Vandaag),
            ("2026-11-26", BandSoort::DezeWeek),
            ("2026-11-29", BandSoort::DezeWeek),
            ("2026-11-30", BandSoort::Later),
        ] {
            assert_eq!(BandSoort::voor(Some(dag(uiterlijk)), vandaag), band, "{uiterlijk}");
        }
        assert_eq!(BandSoort::voor(None, vandaag), BandSoort::ZonderDatum);
    }

    #[test]
    fn what_somebody_records_is_theirs_and_a_regievoerder_is_known_by_name() {
        let id = |n| MedewerkerId(uuid::Uuid::from_u128(n));
        let ik = Ik { id: id(1), naam: "Noor van Dijk" };
        let van = |wie: Option<u128>, naam: &str| Behandelaar { id: wie.map(id), naam: naam.into() };
        assert!(ik.behandelt(Some(&van(Some(1), "Noor"))), "another name since");
        assert!(!ik.behandelt(Some(&van(Some(2), "Noor van Dijk"))), "a namesake");
        assert!(ik.behandelt(Some(&van(None, " noor  van dijk"))));
        assert!(!ik.behandelt(Some(&van(None, "Ruben"))));
        assert!(ik.behandelt(None), "nobody's work is everybody's");
    }

    #[test]
    fn the_strip_starts_on_monday_and_knows_christmas() {
        let regels = Regels::ingebouwd("almere").unwrap();
        let dagen = strook(&[], &regels, "2026-11-25".parse().unwrap());
        assert_eq!((dagen.len(), dagen[0].leesbaar.as_str()), (42, "ma 23 november 2026"));
        let kerst = dagen.iter().find(|d| d.datum.to_string() == "2026-12-25").unwrap();
        assert!(!kerst.werkdag && kerst.feestdag.is_some());
        assert!(dagen[0].werkdag && !dagen[5].werkdag);
    }
}
