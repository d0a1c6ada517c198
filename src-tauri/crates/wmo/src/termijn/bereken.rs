//! Which parts each term has (procedure 2.2).

use super::opschorting::Opschorting;
use super::teller::{Teller, Verschuiving};
use super::{Aard, Norm, Periode, Termijn, TermijnSoort, keten, uitleg};
use crate::grond::Grond;
use crate::kalender::dag_erna;
use crate::product::Traject;
use crate::profiel::Stelsel;
use crate::reeks::Reeks;
use crate::regels::Regels;
use chrono::{Datelike, NaiveDate, NaiveTime};

const HERONDERZOEK: Grond =
    Grond::wet("Wmo 2015 art. 2.3.9", "De gemeente kijkt regelmatig of de hulp nog past bij de inwoner.");

/// What else is known about one term, beside the day that starts it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Omstandigheden {
    /// The hour of the event, for a term in hours.
    pub tijd: Option<NaiveTime>,
    /// When it stands still; does nothing to a term that cannot ([`TermijnSoort::kan_stilstaan`]).
    pub opschortingen: Vec<Opschorting>,
    /// For an opschorting that has not ended.
    pub vandaag: Option<NaiveDate>,
    /// A length that was chosen: for the hersteltermijn, or shorter than the longest verdaging.
    pub periode: Option<Periode>,
    /// The resident agreed with a longer verdaging of the decision on bezwaar (Awb 7:10 lid 4).
    pub met_instemming: bool,
    /// Whether a commissie advises about the bezwaar; without an answer the profile says so.
    pub commissie: Option<bool>,
    /// Which evaluation, counted from 1; without a number the first.
    pub nummer: Option<u32>,
}

/// Counts one term from the day of the event that starts it. Every date has an answer: at the far end
/// of the calendar of the program (the year 262142) the deadline stands still on its last day.
pub fn bereken(soort: TermijnSoort, start: NaiveDate, regels: &Regels) -> Termijn {
    bereken_met(soort, start, &Omstandigheden::default(), regels)
}

/// The same, with what else is known.
pub fn bereken_met(soort: TermijnSoort, start: NaiveDate, bij: &Omstandigheden, regels: &Regels) -> Termijn {
    use TermijnSoort as S;
    let (wet, normen) = (&regels.wet.termijnen, &regels.profiel.servicenormen);
    match soort {
        S::Ontvangstbevestiging => {
            norm(soort, start, &Norm::van(normen.bevestiging_werkdagen.op(start), Periode::Werkdagen), regels)
        }
        S::PersoonlijkPlan => wettelijk(soort, start, &wet.persoonlijk_plan, regels),
        S::Onderzoek => wettelijk(soort, start, &wet.onderzoek, regels),
        S::VroegsteAanvraag => keten::vroegste_aanvraag(start, regels),
        S::HerinneringVerslag => norm(soort, start, &herinnering(start, 0, regels), regels),
        S::TweedeHerinneringVerslag => norm(soort, start, &herinnering(start, 1, regels), regels),
        S::Besluit => teller(soort, start, wet.besluit.op(start), Aard::Wettelijk, regels).loop_door().met(bij),
        S::Verdaging => keten::verdaging(start, bij, regels),
        S::HerstelVerzuim => hersteltermijn(start, bij, regels),
        S::BuitenBehandeling => wettelijk(soort, start, &wet.buiten_behandeling, regels),
        S::Spoed => {
            let norm = Norm::van(normen.spoed_uren.op(start), Periode::Uren);
            teller(soort, start, &norm, Aard::Servicenorm, regels).op_de_klok(bij.tijd)
        }
        S::Ingebrekestelling => keten::twee_weken_na_ingebrekestelling(start, regels),
        S::Dwangsom => keten::dwangsom(start, regels),
        S::Dwangsombesluit => wettelijk(soort, start, &wet.dwangsombesluit, regels),
        S::BetalingDwangsom => wettelijk(soort, start, &wet.betaling_dwangsom, regels),
        S::BeroepNietTijdig => keten::beroep_niet_tijdig(start, regels),
        S::Bezwaar => wettelijk(soort, start, &wet.bezwaar, regels),
        S::BezwaarPerPost => keten::bezwaar_per_post(start, regels),
        S::StukkenHoorzitting => terug(soort, start, wet.stukken_hoorzitting.op(start), Aard::Wettelijk, regels),
        S::BeslissingOpBezwaar => keten::beslissing_op_bezwaar(start, bij, regels),
        S::VerdagingBezwaar => keten::verdaging_bezwaar(start, bij, regels),
        S::EvaluatieTraject3 => evaluatie(soort, Traject::Traject3, start, bij, regels),
        S::EvaluatieTraject2 => evaluatie(soort, Traject::Traject2, start, bij, regels),
        S::HoScenario1 => ho_scenario1(start, bij, regels),
        S::PgbSignaal => {
            let norm = Norm::van(normen.verlenging_signaal_weken.op(start), Periode::Weken);
            terug(soort, start, &norm, Aard::Servicenorm, regels)
        }
        S::EersteBijdragemaand => eerste_bijdragemaand(start, regels),
        S::Wijziging => wijziging(start, bij, regels),
        S::Inzage => europees(soort, start, wet.inzage.op(start), regels),
        S::InzageVerlengd => europees(soort, start, wet.inzage_verlengd.op(start), regels),
        S::Vernietiging => wettelijk(soort, start, &wet.vernietiging, regels),
        S::Bewaartermijn => wettelijk(soort, start, &wet.bewaartermijn, regels),
        S::IwmoRetour => norm(soort, start, wet.iwmo_retour.op(start), regels),
        S::Klacht => wettelijk(soort, start, &wet.klacht, regels),
        S::Datalek => teller(soort, start, wet.datalek.op(start), Aard::Wettelijk, regels).op_de_klok(bij.tijd),
    }
}

fn teller<'a>(soort: TermijnSoort, start: NaiveDate, norm: &Norm, aard: Aard, regels: &'a Regels) -> Teller<'a> {
    let verschuiving = if aard == Aard::Wettelijk { Verschuiving::Termijnenwet } else { Verschuiving::Geen };
    Teller::begin(soort, start, norm, aard, verschuiving, &regels.kalender)
}

/// A term of a law: its length, then the Algemene termijnenwet.
pub(super) fn wettelijk(soort: TermijnSoort, start: NaiveDate, reeks: &Reeks<Norm>, regels: &Regels) -> Termijn {
    teller(soort, start, reeks.op(start), Aard::Wettelijk, regels).loop_door().schuif()
}

/// A term of European law.
fn europees(soort: TermijnSoort, start: NaiveDate, norm: &Norm, regels: &Regels) -> Termijn {
    Teller::begin(soort, start, norm, Aard::Wettelijk, Verschuiving::Europees, &regels.kalender).loop_door().schuif()
}

/// A norm that the gemeente set for itself, or that gemeenten and providers agreed.
fn norm(soort: TermijnSoort, start: NaiveDate, norm: &Norm, regels: &Regels) -> Termijn {
    teller(soort, start, norm, Aard::Servicenorm, regels).loop_door().klaar()
}

/// The reminder with this number, counted from 0; the last one that the profile has stands in for more.
fn herinnering(start: NaiveDate, nummer: usize, regels: &Regels) -> Norm {
    let instelling = regels.profiel.servicenormen.herinnering_verslag_werkdagen.op(start);
    let werkdagen = instelling.waarde.get(nummer).or(instelling.waarde.last()).map_or(0, |a| a.als_getal());
    Norm { vanaf: instelling.vanaf, periode: Periode::Werkdagen(werkdagen), grond: instelling.grond() }
}

/// D7: a norm from which the letter may depart.
fn hersteltermijn(start: NaiveDate, bij: &Omstandigheden, regels: &Regels) -> Termijn {
    let norm = Norm::van(regels.profiel.servicenormen.hersteltermijn_werkdagen.op(start), Periode::Werkdagen);
    let periode = bij.periode.unwrap_or(norm.periode);
    self::norm(TermijnSoort::HerstelVerzuim, start, &Norm { periode, ..norm }, regels)
}

/// D22: a norm of the gemeente that is as long as the Awb allows for an aanvraag without a term of its
/// own, so that the end moves and stands still as a term of the law does.
fn wijziging(start: NaiveDate, bij: &Omstandigheden, regels: &Regels) -> Termijn {
    let norm = Norm::van(regels.profiel.servicenormen.wijziging_weken.op(start), Periode::Weken);
    let mut teller = teller(TermijnSoort::Wijziging, start, &norm, Aard::Wettelijk, regels);
    teller.grond.bron = format!("{}; Awb art. 4:13 lid 2", teller.grond.bron).into();
    let mut teller = teller.loop_door();
    let aanvraag = regels.wet.termijnen.besluit.op(start);
    teller.stappen.push(uitleg::wijziging_als_aanvraag(aanvraag.periode, teller.einde, &aanvraag.grond));
    teller.met(bij)
}

/// A term that counts back from its event: the Algemene termijnenwet leaves it alone (art. 1 lid 2).
fn terug(soort: TermijnSoort, start: NaiveDate, norm: &Norm, aard: Aard, regels: &Regels) -> Termijn {
    let mut teller = Teller::begin(soort, start, norm, aard, Verschuiving::Geen, &regels.kalender);
    teller.einde = teller.periode.terug(start);
    teller.stappen.push(uitleg::lengte_terug(teller.periode, teller.einde, &teller.grond));
    teller.klaar()
}

/// D19, D20: each evaluation counts from the start, so that a short month moves only its own date. A
/// gemeente without evaluations looks back each year: the law asks it "periodiek".
fn evaluatie(
    soort: TermijnSoort,
    traject: Traject,
    start: NaiveDate,
    bij: &Omstandigheden,
    regels: &Regels,
) -> Termijn {
    let stelsel = stelsel_met(start, regels, |s| s.evaluatie_maanden.contains_key(&traject));
    let norm = stelsel
        .and_then(|s| {
            let maanden = s.evaluatie_maanden.get(&traject)?.als_getal();
            Some(Norm { vanaf: s.geldig_van, periode: Periode::Maanden(maanden), grond: s.grond() })
        })
        .unwrap_or(Norm { vanaf: start, periode: Periode::Jaren(1), grond: HERONDERZOEK });
    let mut teller = teller(soort, start, &norm, Aard::Servicenorm, regels);
    let nummer = bij.nummer.unwrap_or(1).max(1);
    let om_de = teller.periode;
    teller.stappen.push(uitleg::evaluatie(om_de, nummer, start, &teller.grond));
    teller.verder(om_de.maal(nummer), teller.grond.clone());
    teller.klaar()
}

/// D21: the last day of the help itself, and of its one extension.
fn ho_scenario1(start: NaiveDate, bij: &Omstandigheden, regels: &Regels) -> Termijn {
    let soort = TermijnSoort::HoScenario1;
    let stelsel = stelsel_met(start, regels, |s| s.huishouden.is_some());
    let Some((stelsel, scenario)) = stelsel.and_then(|s| Some((s, s.huishouden?))) else {
        let norm = Norm { vanaf: start, periode: Periode::Maanden(0), grond: HERONDERZOEK };
        let mut teller = teller(soort, start, &norm, Aard::Servicenorm, regels);
        teller.stappen.push(uitleg::geen_scenario(start, &HERONDERZOEK));
        return teller.klaar();
    };
    let periode = Periode::Maanden(scenario.scenario1_max_maanden.als_getal());
    let norm = Norm { vanaf: stelsel.geldig_van, periode, grond: stelsel.grond() };
    let mut teller = teller(soort, start, &norm, Aard::Servicenorm, regels);
    teller.einde = periode.laatste_dag(start);
    teller.stappen.push(uitleg::duurt(periode, teller.einde, &norm.grond));
    // Number 1 is the first period; past the last extension there is no other.
    let verlengingen = bij.nummer.unwrap_or(1).saturating_sub(1).min(scenario.scenario1_verlengingen.into());
    let langer = Periode::Maanden(scenario.scenario1_verlenging_max_maanden.als_getal());
    for _ in 0..verlengingen {
        teller.einde = langer.laatste_dag(dag_erna(teller.einde));
        teller.stappen.push(uitleg::verlengd(langer, teller.einde, &norm.grond));
    }
    teller.klaar()
}

/// The stelsel of the day if it has this, or else the newest one that has.
fn stelsel_met(start: NaiveDate, regels: &Regels, heeft: impl Fn(&Stelsel) -> bool) -> Option<&Stelsel> {
    let stelsels = &regels.profiel.stelsels;
    stelsels.op(start).filter(|s| heeft(s)).or_else(|| stelsels.alle().iter().rfind(|s| heeft(s)))
}

/// UB Wmo 2015 art. 3.5: the month after the begin of the help, or that month if it begins on the 1st.
fn eerste_bijdragemaand(start: NaiveDate, regels: &Regels) -> Termijn {
    let soort = TermijnSoort::EersteBijdragemaand;
    let norm = regels.wet.termijnen.eerste_bijdragemaand.op(start);
    let mut teller = Teller::begin(soort, start, norm, Aard::Wettelijk, Verschuiving::Geen, &regels.kalender);
    if start.day() != 1 {
        // The first of the next month; the first day exists in every month.
        teller.einde = start.with_day(1).map_or(start, |eerste| teller.periode.einde(eerste));
    }
    teller.stappen.push(uitleg::eerste_maand(start, teller.einde, &norm.grond));
    teller.klaar()
}
