//! One term from its parts: its length, the days on which it stands still, what moves its end, and
//! the sentences that tell it.

use super::opschorting::{Loop, Opschorting, OpschortingEinde, Werking, tijdvakken};
use super::termijnenwet::Opschuiving;
use super::{Aard, Norm, Omstandigheden, Periode, Stap, Termijn, TermijnSoort, termijnenwet, uitleg, uren};
use crate::grond::Grond;
use crate::kalender::{Kalender, dag_erna};
use chrono::{NaiveDate, NaiveTime};

/// What moves the end of a term that falls on a Saturday, Sunday or feestdag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verschuiving {
    /// Nothing: a norm of the gemeente, a first day, a term that counts back.
    Geen,
    /// The Algemene termijnenwet.
    Termijnenwet,
    /// The European rule for terms, which says the same.
    Europees,
}

/// A term that is being counted.
pub(super) struct Teller<'a> {
    pub soort: TermijnSoort,
    /// The day of the event.
    pub start: NaiveDate,
    /// The day after which its own days begin: later than the event where another term comes first.
    pub vanaf: NaiveDate,
    pub aard: Aard,
    pub grond: Grond,
    pub kalender: &'a Kalender,
    pub verschuiving: Verschuiving,
    /// For whether the Algemene termijnenwet applies.
    pub periode: Periode,
    /// The bare end, so far.
    pub einde: NaiveDate,
    pub stappen: Vec<Stap>,
}

impl<'a> Teller<'a> {
    /// Begins on the day of the event, with the norm of that day.
    pub fn begin(
        soort: TermijnSoort,
        start: NaiveDate,
        norm: &Norm,
        aard: Aard,
        verschuiving: Verschuiving,
        kalender: &'a Kalender,
    ) -> Self {
        let mut stappen = vec![uitleg::begin(soort, start, norm.periode, &norm.grond)];
        // The oldest norm stands in for the time before it.
        stappen.extend((start < norm.vanaf).then(|| uitleg::voor_de_wet(start, norm.vanaf, &norm.grond)));
        Self {
            soort,
            start,
            vanaf: start,
            aard,
            grond: norm.grond.clone(),
            kalender,
            verschuiving,
            periode: norm.periode,
            einde: start,
            stappen,
        }
    }

    /// Goes on from the end of another term of the same chain.
    pub fn na(
        soort: TermijnSoort,
        eerder: Termijn,
        norm: &Norm,
        verschuiving: Verschuiving,
        kalender: &'a Kalender,
    ) -> Self {
        let mut stappen = eerder.uitleg;
        if let Some(laatste) = stappen.last_mut() {
            *laatste = uitleg::tussenstand(eerder.soort, eerder.uiterlijk, &eerder.grond);
        }
        Self {
            soort,
            start: eerder.start,
            vanaf: eerder.uiterlijk,
            aard: Aard::Wettelijk,
            grond: norm.grond.clone(),
            kalender,
            verschuiving,
            periode: norm.periode,
            einde: eerder.uiterlijk,
            stappen,
        }
    }

    /// Adds its length to the end.
    pub fn loop_door(mut self) -> Self {
        self.verder(self.periode, self.grond.clone());
        self
    }

    /// Adds another length to the end.
    pub fn verder(&mut self, periode: Periode, grond: Grond) {
        if let Periode::Werkdagen(aantal) = periode {
            return self.werkdagen(aantal, &grond);
        }
        self.einde = periode.einde(self.einde);
        self.stappen.push(uitleg::lengte(periode, self.einde, &grond));
    }

    fn werkdagen(&mut self, aantal: u32, grond: &Grond) {
        let mut geteld = 0;
        while geteld < aantal && self.einde < NaiveDate::MAX {
            self.einde = dag_erna(self.einde);
            if self.kalender.is_werkdag(self.einde) {
                geteld += 1;
            } else {
                self.stappen.extend(uitleg::feestdag_telt_niet(self.einde, self.kalender));
            }
        }
        self.stappen.push(uitleg::werkdagen_geteld(aantal, self.einde, grond));
    }

    /// The end as it is, whatever day of the week it is on.
    pub fn klaar(self) -> Termijn {
        let Self { soort, start, einde, .. } = self;
        let mut stappen = self.stappen;
        let vrije_dagen_tellen = self.verschuiving != Verschuiving::Geen && termijnenwet::van_toepassing(self.periode)
            || matches!(self.periode, Periode::Werkdagen(_));
        if vrije_dagen_tellen {
            stappen.extend(uitleg::nog_niet_bekend(einde, self.kalender));
        }
        stappen.push(uitleg::einde(soort, einde, &self.grond));
        Termijn {
            soort,
            bij: None,
            start,
            einde_kaal: einde,
            uiterlijk: einde,
            tijd: None,
            voorzichtig: None,
            opgeschort: Vec::new(),
            staat_stil: false,
            stil_tot: None,
            aard: self.aard,
            uitleg: stappen,
            grond: self.grond,
            voldaan_op: None,
        }
    }

    /// The end, moved to an ordinary day where a rule says so.
    pub fn schuif(self) -> Termijn {
        self.schuif_opgeschort(&[], None)
    }

    /// The same with what is known about opschorting.
    pub fn met(self, bij: &Omstandigheden) -> Termijn {
        self.schuif_opgeschort(&bij.opschortingen, bij.vandaag)
    }

    /// The same for a term that stood still on some days. `vandaag` is for those that have not ended.
    fn schuif_opgeschort(mut self, opschortingen: &[Opschorting], vandaag: Option<NaiveDate>) -> Termijn {
        let zonder = self.einde;
        let in_rechte = |einde| termijnenwet::einde_in_rechte(einde, self.periode, self.kalender);
        let verloop = Loop { start: self.vanaf, vandaag, in_rechte: &in_rechte };
        let (einde_kaal, werkingen) = verloop.verleng(zonder, opschortingen, false);
        let (kort_kaal, _) = verloop.verleng(zonder, opschortingen, true);
        let (kort, _) = self.verschuif(kort_kaal);
        self.einde = einde_kaal;
        self.stappen.extend(werkingen.iter().map(uitleg::opschorting));
        let (uiterlijk, opschuivingen) = self.verschuif(einde_kaal);
        let schuift = opschuivingen.iter().enumerate().map(|(i, op)| uitleg::opschuiving(op, i == 0, self.kalender));
        self.stappen.extend(schuift);

        let voorzichtig = (kort < uiterlijk).then_some(kort);
        let lopend: Vec<&Opschorting> = vandaag.map_or_else(Vec::new, |v| lopend(&werkingen, v));
        let (staat_stil, stil_tot) = (!lopend.is_empty(), stil_tot(&lopend));
        self.stappen.extend(voorzichtig.map(|kort| uitleg::voorzichtig(kort, uiterlijk)));
        self.einde = uiterlijk;
        let mut termijn = self.klaar();
        if staat_stil && let Some(laatste) = termijn.uitleg.last_mut() {
            *laatste = uitleg::stilstand(termijn.uiterlijk, stil_tot, &termijn.grond);
        }
        Termijn { einde_kaal, voorzichtig, staat_stil, stil_tot, opgeschort: tijdvakken(&werkingen), ..termijn }
    }

    fn verschuif(&self, einde_kaal: NaiveDate) -> (NaiveDate, Vec<Opschuiving>) {
        match self.verschuiving {
            Verschuiving::Geen => (einde_kaal, Vec::new()),
            Verschuiving::Termijnenwet => termijnenwet::verschuif(self.vanaf, self.periode, einde_kaal, self.kalender),
            Verschuiving::Europees => termijnenwet::verschuif_europees(einde_kaal, self.kalender),
        }
    }

    /// For a term in hours: with the hour of the event to the minute, without it from the begin of the
    /// day.
    pub fn op_de_klok(self, tijd: Option<NaiveTime>) -> Termijn {
        let Periode::Uren(aantal) = self.periode else { return self.loop_door().klaar() };
        let Some(tijd) = tijd else { return self.loop_door().klaar() };
        let einde = uren::later(self.start, tijd, aantal);
        let mut teller = self;
        let grond = teller.grond.clone();
        teller.einde = einde.date();
        if let Some(eerste) = teller.stappen.first_mut() {
            *eerste = uitleg::begin_op_tijd(teller.soort, teller.start, tijd, &grond);
        }
        teller.stappen.push(uitleg::uren_later(teller.periode, einde, &grond));
        let mut termijn = teller.klaar();
        if let Some(laatste) = termijn.uitleg.last_mut() {
            *laatste = uitleg::einde_op_tijd(einde, &grond);
        }
        Termijn { tijd: Some(einde.time()), ..termijn }
    }
}

/// Those of these that move the end and run on this day.
fn lopend(werkingen: &[Werking], vandaag: NaiveDate) -> Vec<&Opschorting> {
    werkingen.iter().filter(|w| !w.te_laat).map(|w| &w.opschorting).filter(|o| o.loopt_op(vandaag)).collect()
}

/// The last day of all of these; none when one of them has not ended.
fn stil_tot(lopend: &[&Opschorting]) -> Option<NaiveDate> {
    let einden = lopend.iter().map(|o| match o.einde {
        OpschortingEinde::Op(tot) | OpschortingEinde::Verstreken(tot) => Some(tot),
        OpschortingEinde::Open(_) => None,
    });
    einden.collect::<Option<Vec<_>>>()?.into_iter().max()
}
