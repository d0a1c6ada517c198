//! The terms D1 to D5 and D14 (procedure 2.2).

use super::{Aard, Stap, Termijn, TermijnSoort, termijnenwet, uitleg};
use crate::grond::Grond;
use crate::kalender::{Kalender, dag_erna};
use crate::reeks::Reeks;
use crate::regels::Regels;
use crate::wet::Wettermijn;
use chrono::NaiveDate;

const AANVRAAG_ZONDER_VERSLAG: Grond = Grond::wet(
    "Wmo 2015 art. 2.3.2 lid 9",
    "Een aanvraag kan pas na het onderzoek, behalve als het onderzoek niet binnen zes weken klaar is.",
);

/// Counts one term from the day of the event that starts it. Every date has an answer: at the far end
/// of the calendar of the program (the year 262142) the deadline stands still on its last day.
pub fn bereken(soort: TermijnSoort, start: NaiveDate, regels: &Regels) -> Termijn {
    let wet = &regels.wet;
    match soort {
        TermijnSoort::Ontvangstbevestiging => bevestiging(start, regels),
        TermijnSoort::PersoonlijkPlan => wettelijk(soort, start, &wet.persoonlijk_plan, &regels.kalender),
        TermijnSoort::Onderzoek => wettelijk(soort, start, &wet.onderzoek, &regels.kalender),
        TermijnSoort::VroegsteAanvraag => vroegste_aanvraag(start, regels),
        TermijnSoort::Besluit => wettelijk(soort, start, &wet.besluit, &regels.kalender),
        TermijnSoort::Bezwaar => wettelijk(soort, start, &wet.bezwaar, &regels.kalender),
    }
}

/// A term of a law: its length, then the Algemene termijnenwet.
fn wettelijk(soort: TermijnSoort, start: NaiveDate, reeks: &Reeks<Wettermijn>, kalender: &Kalender) -> Termijn {
    let wettermijn = reeks.op(start);
    let grond = &wettermijn.grond;
    let einde_kaal = wettermijn.periode.einde(start);
    let (uiterlijk, opschuivingen) = termijnenwet::verschuif(start, wettermijn.periode, einde_kaal, kalender);

    let mut stappen = vec![uitleg::begin(soort, start, grond)];
    stappen.extend((start < reeks.begin()).then(|| uitleg::voor_de_wet(start, reeks.begin(), grond)));
    stappen.push(uitleg::lengte(wettermijn.periode, einde_kaal, grond));
    stappen.extend(opschuivingen.iter().enumerate().map(|(i, op)| uitleg::opschuiving(op, i == 0, kalender)));
    Termijn {
        soort,
        start,
        einde_kaal,
        uiterlijk,
        aard: Aard::Wettelijk,
        uitleg: sluit_af(stappen, soort, uiterlijk, grond, kalender),
        grond: grond.clone(),
        voldaan_op: None,
    }
}

/// D1, a norm of the gemeente itself: only werkdagen count, so the Algemene termijnenwet has nothing
/// left to move.
fn bevestiging(start: NaiveDate, regels: &Regels) -> Termijn {
    let soort = TermijnSoort::Ontvangstbevestiging;
    let kalender = &regels.kalender;
    let reeks = &regels.profiel.servicenormen.bevestiging_werkdagen;
    let norm = reeks.op(start);
    let werkdagen = norm.waarde.als_getal();
    let grond = norm.grond();

    let mut stappen = vec![uitleg::begin(soort, start, &grond)];
    stappen.extend((start < reeks.begin()).then(|| uitleg::voor_de_wet(start, reeks.begin(), &grond)));
    let mut dag = start;
    let mut geteld = 0;
    while geteld < werkdagen && dag < NaiveDate::MAX {
        dag = dag_erna(dag);
        if kalender.is_werkdag(dag) {
            geteld += 1;
        } else {
            stappen.extend(uitleg::feestdag_telt_niet(dag, kalender));
        }
    }
    stappen.push(uitleg::werkdagen_geteld(werkdagen, dag, &grond));
    Termijn {
        soort,
        start,
        einde_kaal: dag,
        uiterlijk: dag,
        aard: Aard::Servicenorm,
        uitleg: sluit_af(stappen, soort, dag, &grond, kalender),
        grond,
        voldaan_op: None,
    }
}

/// D4: the day after the onderzoek had to be done, whatever day of the week that is.
fn vroegste_aanvraag(start: NaiveDate, regels: &Regels) -> Termijn {
    let soort = TermijnSoort::VroegsteAanvraag;
    let mut onderzoek = wettelijk(TermijnSoort::Onderzoek, start, &regels.wet.onderzoek, &regels.kalender);
    let vanaf = dag_erna(onderzoek.uiterlijk);
    if let Some(laatste) = onderzoek.uitleg.last_mut() {
        *laatste = uitleg::einde_onderzoek(onderzoek.uiterlijk, &onderzoek.grond);
    }
    onderzoek.uitleg.push(uitleg::einde(soort, vanaf, &AANVRAAG_ZONDER_VERSLAG));
    Termijn { soort, einde_kaal: vanaf, uiterlijk: vanaf, grond: AANVRAAG_ZONDER_VERSLAG, ..onderzoek }
}

/// The last steps: what is not known yet, and the end.
fn sluit_af(
    mut stappen: Vec<Stap>,
    soort: TermijnSoort,
    uiterlijk: NaiveDate,
    grond: &Grond,
    kalender: &Kalender,
) -> Vec<Stap> {
    stappen.extend(uitleg::nog_niet_bekend(uiterlijk, kalender));
    stappen.push(uitleg::einde(soort, uiterlijk, grond));
    stappen
}
