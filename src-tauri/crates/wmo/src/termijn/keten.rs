//! Terms that follow from another term.

use super::bereken::{Omstandigheden, bereken, bereken_met, wettelijk};
use super::teller::{Teller, Verschuiving};
use super::{Aard, Norm, Periode, Termijn, TermijnSoort, uitleg};
use crate::artikelen::NIET_EERDER;
use crate::kalender::dag_erna;
use crate::regels::Regels;
use chrono::NaiveDate;

/// D4: the day after the onderzoek had to be done, whatever day of the week that is.
pub(super) fn vroegste_aanvraag(start: NaiveDate, regels: &Regels) -> Termijn {
    dag_na(TermijnSoort::VroegsteAanvraag, bereken(TermijnSoort::Onderzoek, start, regels), NIET_EERDER)
}

/// A first day: the one after the end of another term.
fn dag_na(soort: TermijnSoort, mut eerder: Termijn, grond: crate::Grond) -> Termijn {
    let vanaf = dag_erna(eerder.uiterlijk);
    if let Some(laatste) = eerder.uitleg.last_mut() {
        *laatste = uitleg::tussenstand(eerder.soort, eerder.uiterlijk, &eerder.grond);
    }
    eerder.uitleg.push(uitleg::einde(soort, vanaf, &grond));
    Termijn { soort, einde_kaal: vanaf, uiterlijk: vanaf, grond, ..eerder }
}

/// D6: counted from the bare end of the term of the law, opschortingen included. A promise, and no new
/// term of the law (procedure 2.5).
pub(super) fn verdaging(start: NaiveDate, bij: &Omstandigheden, regels: &Regels) -> Termijn {
    let wettelijk = bereken_met(TermijnSoort::Besluit, start, bij, regels);
    let kalender = &regels.kalender;
    let norm = Norm::van(regels.profiel.servicenormen.verdaging_dagen.op(start), Periode::Dagen);
    let kaal = wettelijk.einde_kaal;
    let opgeschort = wettelijk.opgeschort.clone();
    let (staat_stil, stil_tot, langst) = (wettelijk.staat_stil, wettelijk.stil_tot, norm.periode);
    let mut teller = Teller::na(TermijnSoort::Verdaging, wettelijk, &norm, Verschuiving::Geen, kalender);
    teller.aard = Aard::Toegezegd;
    let uiterste = langst.einde(kaal);
    let gekozen = bij.periode.unwrap_or(langst);
    // A promise before the term of the law is over would be none.
    teller.einde = gekozen.einde(kaal).min(uiterste).max(teller.einde);
    let periode = if gekozen.einde(kaal) > uiterste { langst } else { gekozen };
    let grond = teller.grond.clone();
    teller.stappen.push(uitleg::toegezegd(kaal, periode, teller.einde, &grond));
    Termijn { opgeschort, staat_stil, stil_tot, ..teller.klaar() }
}

/// D10. Awb 4:17 lid 1 leaves the Algemene termijnenwet out for "laatstgenoemde termijn" alone, the 42
/// days; so it holds for these two weeks, unless the profile reads it otherwise.
pub(super) fn twee_weken_na_ingebrekestelling(start: NaiveDate, regels: &Regels) -> Termijn {
    let soort = TermijnSoort::Ingebrekestelling;
    let schuift = regels.profiel.beleid.termijnenwet_na_ingebrekestelling.op(start).waarde;
    let verschuiving = if schuift { Verschuiving::Termijnenwet } else { Verschuiving::Geen };
    let norm = regels.wet.termijnen.ingebrekestelling.op(start);
    Teller::begin(soort, start, norm, Aard::Wettelijk, verschuiving, &regels.kalender).loop_door().schuif()
}

/// D11: the days after those two weeks, each of them, Sundays included (casus K26).
pub(super) fn dwangsom(start: NaiveDate, regels: &Regels) -> Termijn {
    let respijt = twee_weken_na_ingebrekestelling(start, regels);
    let wet = regels.wet.dwangsom.op(start);
    let eerste = dag_erna(respijt.uiterlijk);
    let mut stappen = respijt.uitleg;
    if let Some(laatste) = stappen.last_mut() {
        *laatste = uitleg::tussenstand(respijt.soort, respijt.uiterlijk, &respijt.grond);
    }
    let einde = Periode::Dagen(wet.dagen()).einde(respijt.uiterlijk);
    stappen.push(uitleg::dwangsomdagen(eerste, wet.dagen(), einde, &wet.grond));
    stappen.push(uitleg::einde(TermijnSoort::Dwangsom, einde, &wet.grond));
    Termijn {
        soort: TermijnSoort::Dwangsom,
        einde_kaal: einde,
        uiterlijk: einde,
        uitleg: stappen,
        grond: wet.grond.clone(),
        ..respijt
    }
}

/// D18: from the day on which the two weeks are over.
pub(super) fn beroep_niet_tijdig(start: NaiveDate, regels: &Regels) -> Termijn {
    let grond = regels.wet.termijnen.beroep_niet_tijdig.op(start).grond.clone();
    dag_na(TermijnSoort::BeroepNietTijdig, twee_weken_na_ingebrekestelling(start, regels), grond)
}

/// D15.
pub(super) fn bezwaar_per_post(start: NaiveDate, regels: &Regels) -> Termijn {
    let bezwaar = bereken(TermijnSoort::Bezwaar, start, regels);
    let norm = regels.wet.termijnen.bezwaar_per_post.op(start);
    let soort = TermijnSoort::BezwaarPerPost;
    Teller::na(soort, bezwaar, norm, Verschuiving::Termijnenwet, &regels.kalender).loop_door().schuif()
}

/// D16: from the end of the bezwaartermijn, not from the day on which the bezwaar came.
pub(super) fn beslissing_op_bezwaar(start: NaiveDate, bij: &Omstandigheden, regels: &Regels) -> Termijn {
    beslissing(TermijnSoort::BeslissingOpBezwaar, start, bij, regels).met(bij)
}

/// D17: once, six weeks at most; this one really moves the term of the law.
pub(super) fn verdaging_bezwaar(start: NaiveDate, bij: &Omstandigheden, regels: &Regels) -> Termijn {
    let norm = regels.wet.termijnen.verdaging_bezwaar.op(start);
    let mut teller = beslissing(TermijnSoort::VerdagingBezwaar, start, bij, regels);
    let langst = norm.periode;
    let gekozen = bij.periode.unwrap_or(langst);
    let te_lang = !bij.met_instemming && gekozen.einde(teller.einde) > langst.einde(teller.einde);
    let periode = if te_lang { langst } else { gekozen };
    teller.grond = norm.grond.clone();
    // Each of the two is a term of its own in the law, so that its own length decides about the ATW.
    teller.periode = periode;
    teller.verder(periode, norm.grond.clone());
    teller.met(bij)
}

fn beslissing<'a>(soort: TermijnSoort, start: NaiveDate, bij: &Omstandigheden, regels: &'a Regels) -> Teller<'a> {
    let wet = &regels.wet.termijnen;
    let commissie = bij.commissie.or_else(|| regels.profiel.bezwaar_commissie(start)).unwrap_or(false);
    let reeks = if commissie { &wet.beslissing_op_bezwaar_commissie } else { &wet.beslissing_op_bezwaar };
    let bezwaar = wettelijk(TermijnSoort::Bezwaar, start, &wet.bezwaar, regels);
    Teller::na(soort, bezwaar, reeks.op(start), Verschuiving::Termijnenwet, &regels.kalender).loop_door()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::termijn::{Opschorting, Opschortingsgrond, Tijdvak};

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    fn almere() -> Regels {
        Regels::ingebouwd("almere").unwrap()
    }

    fn met_lengte(soort: TermijnSoort, start: &str, periode: Periode) -> Termijn {
        let bij = Omstandigheden { periode: Some(periode), ..Default::default() };
        bereken_met(soort, dag(start), &bij, &almere())
    }

    fn vertelt(termijn: &Termijn, deel: &str) -> bool {
        termijn.uitleg.iter().any(|stap| stap.zin.contains(deel))
    }

    #[test]
    fn a_first_day_has_no_other_end_than_itself() {
        // The onderzoek before it ends on Kerst and moves: that is not the bare end of this one.
        let eerste = bereken(TermijnSoort::VroegsteAanvraag, dag("2026-11-13"), &almere());
        assert_eq!((eerste.einde_kaal, eerste.uiterlijk), (dag("2026-12-29"), dag("2026-12-29")));
        let beroep = bereken(TermijnSoort::BeroepNietTijdig, dag("2026-12-11"), &almere());
        assert_eq!((beroep.einde_kaal, beroep.uiterlijk), (dag("2026-12-29"), dag("2026-12-29")));
    }

    #[test]
    fn the_promise_of_a_verdaging_tells_the_length_that_was_chosen() {
        let verdaging = |periode| met_lengte(TermijnSoort::Verdaging, "2026-11-23", periode);
        let een_week = verdaging(Periode::Weken(1));
        assert!(een_week.uiterlijk == dag("2026-12-14") && vertelt(&een_week, "komt er een week bij"));
        // As long as it may be, in other words than those of the profile.
        let twee_weken = verdaging(Periode::Weken(2));
        assert!(twee_weken.uiterlijk == dag("2026-12-21") && vertelt(&twee_weken, "komt er twee weken bij"));
        let te_lang = verdaging(Periode::Weken(3));
        assert!(te_lang.uiterlijk == dag("2026-12-21") && vertelt(&te_lang, "komt er veertien dagen bij"));
    }

    #[test]
    fn a_verdaging_keeps_the_days_on_which_the_besluit_stood_still() {
        let (van, tot_en_met) = (dag("2026-11-30"), dag("2026-12-03"));
        let bij = |vandaag| Omstandigheden {
            opschortingen: vec![Opschorting::dagen(Opschortingsgrond::Instemming, van, Some(tot_en_met))],
            vandaag: Some(dag(vandaag)),
            ..Default::default()
        };
        let op = |vandaag| bereken_met(TermijnSoort::Verdaging, dag("2026-11-23"), &bij(vandaag), &almere());
        assert_eq!(op("2026-12-01").opgeschort, [Tijdvak { van, tot_en_met }]);
        assert!(op("2026-12-01").staat_stil);
        assert!(!op("2026-12-04").staat_stil);
    }

    #[test]
    fn the_dwangsom_ends_by_its_own_article_on_a_day_that_does_not_move() {
        let regels = almere();
        let t = bereken(TermijnSoort::Dwangsom, dag("2026-12-11"), &regels);
        assert_eq!(t.einde_kaal, t.uiterlijk);
        assert_eq!(t.grond, regels.wet.dwangsom.op(dag("2026-12-11")).grond);
    }

    #[test]
    fn six_weeks_in_days_are_not_too_long_for_a_verdaging_of_the_bezwaar() {
        let verdaagd = |periode| met_lengte(TermijnSoort::VerdagingBezwaar, "2026-12-07", periode);
        let dagen = verdaagd(Periode::Dagen(42));
        assert_eq!(dagen.uiterlijk, dag("2027-04-12"));
        assert!(vertelt(&dagen, "42 dagen later"));
        let te_lang = verdaagd(Periode::Dagen(43));
        assert_eq!(te_lang.uiterlijk, dag("2027-04-12"));
        assert!(!vertelt(&te_lang, "43 dagen"));
    }
}
