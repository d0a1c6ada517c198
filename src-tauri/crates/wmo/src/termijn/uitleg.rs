//! The sentences that tell how a term was counted. One function per step, so that a new kind of term
//! puts together the steps that it has.

use super::opschorting::Werking;
use super::periode::Periode;
use super::termijnenwet::Opschuiving;
use super::{Stap, TermijnSoort};
use crate::grond::Grond;
use crate::kalender::{Kalender, is_weekend};
use crate::tekst::{dagnaam, datum_lang, datum_zonder_dag, met_hoofdletter, telwoord};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

const BEZWAAR_DAG_1: Grond =
    Grond::wet("Awb art. 6:8 lid 1", "De termijn voor bezwaar begint op de dag na de bekendmaking.");
const TWEE_LEZINGEN: Grond = Grond::wet(
    "Awb art. 4:15 lid 1 onder a",
    "De termijn staat stil tot de dag waarop de tijd om aan te vullen voorbij is.",
);

fn stap(datum: NaiveDate, zin: String, grond: &Grond) -> Stap {
    Stap { datum, zin, grond: Some(grond.clone()) }
}

/// "De melding kwam binnen op vrijdag 13 november 2026. De dag erna is dag 1."
pub(super) fn begin(soort: TermijnSoort, start: NaiveDate, periode: Periode, grond: &Grond) -> Stap {
    let grond = if soort == TermijnSoort::Bezwaar { &BEZWAAR_DAG_1 } else { grond };
    let dag_1 = match periode {
        Periode::Dagen(_) | Periode::Werkdagen(_) | Periode::Weken(_) if !soort.telt_terug() => {
            " De dag erna is dag 1."
        }
        Periode::Uren(_) => " Er is geen uur genoemd; reken vanaf het begin van die dag.",
        _ => "",
    };
    stap(start, format!("{} op {}.{dag_1}", soort.gebeurtenis(), datum_lang(start)), grond)
}

/// "Het datalek is ontdekt op maandag 23 november 2026 om 14.30 uur."
pub(super) fn begin_op_tijd(soort: TermijnSoort, start: NaiveDate, tijd: NaiveTime, grond: &Grond) -> Stap {
    stap(start, format!("{} op {}.", soort.gebeurtenis(), moment(start.and_time(tijd))), grond)
}

/// "72 uur later is donderdag 26 november 2026 om 14.30 uur."
pub(super) fn uren_later(periode: Periode, einde: NaiveDateTime, grond: &Grond) -> Stap {
    let zin = format!("{} later is {}.", met_hoofdletter(&periode.in_woorden()), moment(einde));
    stap(einde.date(), zin, grond)
}

/// "Je bent op tijd tot donderdag 26 november 2026 om 14.30 uur."
pub(super) fn einde_op_tijd(einde: NaiveDateTime, grond: &Grond) -> Stap {
    stap(einde.date(), format!("Je bent op tijd tot {}.", moment(einde)), grond)
}

fn moment(moment: NaiveDateTime) -> String {
    format!("{} om {} uur", datum_lang(moment.date()), moment.format("%H.%M"))
}

/// "Tien dagen ervoor is vrijdag 8 januari 2027. Terugtellen schuift niet op voor een vrije dag."
pub(super) fn lengte_terug(periode: Periode, einde: NaiveDate, grond: &Grond) -> Stap {
    let woorden = met_hoofdletter(&periode.in_woorden());
    stap(einde, format!("{woorden} ervoor is {}. Bij terugtellen schuift de datum niet op.", datum_lang(einde)), grond)
}

/// "Evaluatie 3: drie keer vier maanden, geteld vanaf 31 oktober 2026."
pub(super) fn evaluatie(om_de: Periode, nummer: u32, start: NaiveDate, grond: &Grond) -> Stap {
    let zin = format!(
        "Dit is evaluatie {nummer}: {} keer {}, steeds geteld vanaf {}.",
        telwoord(nummer),
        om_de.in_woorden(),
        datum_zonder_dag(start)
    );
    stap(start, zin, grond)
}

/// "Deze hulp duurt hoogstens drie maanden, dus tot en met woensdag 31 maart 2027."
pub(super) fn duurt(periode: Periode, einde: NaiveDate, grond: &Grond) -> Stap {
    stap(
        einde,
        format!("Deze hulp duurt hoogstens {}, dus tot en met {}.", periode.in_woorden(), datum_lang(einde)),
        grond,
    )
}

/// "Verlengen kan een keer, met hoogstens drie maanden."
pub(super) fn verlengd(periode: Periode, einde: NaiveDate, grond: &Grond) -> Stap {
    let zin = format!(
        "Verlengen kan één keer, met hoogstens {}, dus tot en met {}.",
        periode.in_woorden(),
        datum_lang(einde)
    );
    stap(einde, zin, grond)
}

/// For a gemeente whose stelsel has no scenarios.
pub(super) fn geen_scenario(start: NaiveDate, grond: &Grond) -> Stap {
    stap(start, "Deze gemeente kent geen tijdelijke hulp met een vaste lengte.".to_owned(), grond)
}

/// A change that is asked as a signed aanvraag after an onderzoek, in the cautious reading.
pub(super) fn wijziging_als_aanvraag(periode: Periode, datum: NaiveDate, grond: &Grond) -> Stap {
    let zin = format!(
        "Vraagt de inwoner dit met een ondertekende aanvraag na een onderzoek? Reken dan voorzichtig met {}.",
        periode.in_woorden()
    );
    stap(datum, zin, grond)
}

/// The month of the first day, or the next one.
pub(super) fn eerste_maand(start: NaiveDate, einde: NaiveDate, grond: &Grond) -> Stap {
    let zin = if start == einde {
        "Dat is de eerste dag van de maand. Die maand telt mee.".to_owned()
    } else {
        "Dat is niet de eerste dag van de maand. De maand erna is de eerste.".to_owned()
    };
    stap(einde, zin, grond)
}

/// "Van zaterdag 28 november tot en met donderdag 3 december 2026 stond de termijn stil: ..."
pub(super) fn opschorting(werking: &Werking) -> Stap {
    let grond = werking.opschorting.grond.grond();
    let reden = werking.opschorting.grond.reden();
    let Some(geheel) = werking.geheel else {
        let van = datum_lang(werking.opschorting.van);
        let zin = format!("Vanaf {van} zou de termijn stilstaan, want {reden}. Er is nog geen dag geteld.");
        return stap(werking.einde, zin, &grond);
    };
    let wanneer = if geheel.van == geheel.tot_en_met {
        format!("Op {}", datum_lang(geheel.van))
    } else {
        format!("Van {} tot en met {}", datum_lang(geheel.van), datum_lang(geheel.tot_en_met))
    };
    let zin = match werking.nieuw {
        Some(nieuw) => {
            let aantal = nieuw.dagen();
            let dagen = if aantal == 1 { "dag" } else { "dagen" };
            let telt = if nieuw == geheel { "Dat zijn" } else { "Wat nog niet was geteld, zijn" };
            let telt = if aantal == 1 { telt.replace("zijn", "is") } else { telt.to_owned() };
            let aantal = u32::try_from(aantal).map_or_else(|_| aantal.to_string(), telwoord);
            format!(
                "{wanneer} staat de termijn stil: {reden}. {telt} {aantal} {dagen}. Het einde wordt {}.",
                datum_lang(werking.einde)
            )
        }
        None if werking.te_laat => {
            format!("{wanneer} gold: {reden}. Toen was de termijn al voorbij, dus dat verandert niets.")
        }
        None => format!("{wanneer} gold ook: {reden}. Die dagen tellen niet nog een keer."),
    };
    stap(werking.einde, zin, &grond)
}

/// "Reken zelf met vrijdag 18 december 2026: ..."
pub(super) fn voorzichtig(kort: NaiveDate, uiterlijk: NaiveDate) -> Stap {
    let zin = format!(
        "Werk zelf met {}. De wet is ook zo te lezen dat de laatste dag om aan te vullen alweer meetelt.",
        datum_lang(kort)
    );
    stap(uiterlijk, zin, &TWEE_LEZINGEN)
}

/// The end while the term stands still.
pub(super) fn stilstand(uiterlijk: NaiveDate, tot: Option<NaiveDate>, grond: &Grond) -> Stap {
    let dag = datum_lang(uiterlijk);
    let zin = match tot {
        Some(tot) => format!("De termijn staat nu stil, tot en met {}. De laatste dag is {dag}.", datum_lang(tot)),
        None => format!("De termijn staat nu stil. Loopt hij vandaag weer, dan is de laatste dag {dag}."),
    };
    stap(uiterlijk, zin, grond)
}

/// "Het einde zonder vrije dagen is maandag 7 december 2026. Daar mag veertien dagen bij: ..."
pub(super) fn toegezegd(kaal: NaiveDate, periode: Periode, einde: NaiveDate, grond: &Grond) -> Stap {
    let zin = format!(
        "Geteld vanaf {} komt er {} bij. Dat is {}. Dit is een toezegging: de termijn uit de wet blijft staan.",
        datum_lang(kaal),
        periode.in_woorden(),
        datum_lang(einde)
    );
    stap(einde, zin, grond)
}

/// "Vanaf woensdag 23 december 2026 loopt de dwangsom, hoogstens 42 dagen. Ook vrije dagen tellen mee."
pub(super) fn dwangsomdagen(eerste: NaiveDate, dagen: u32, einde: NaiveDate, grond: &Grond) -> Stap {
    let zin = format!(
        "Vanaf {} loopt de dwangsom, hoogstens {dagen} dagen. Weekenden en feestdagen tellen mee.",
        datum_lang(eerste)
    );
    stap(einde.min(eerste), zin, grond)
}

/// For a start before the law held.
pub(super) fn voor_de_wet(start: NaiveDate, vanaf: NaiveDate, grond: &Grond) -> Stap {
    Stap {
        datum: start,
        zin: format!("Let op: deze regel geldt pas vanaf {}. Dit is dus alleen een voorbeeld.", datum_lang(vanaf)),
        grond: Some(grond.clone()),
    }
}

/// "Zes weken later is vrijdag 25 december 2026."
pub(super) fn lengte(periode: Periode, einde_kaal: NaiveDate, grond: &Grond) -> Stap {
    let zin = format!("{} later is {}.", met_hoofdletter(&periode.in_woorden()), datum_lang(einde_kaal));
    stap(einde_kaal, zin, grond)
}

/// "Dat is Eerste Kerstdag, een feestdag. De termijn schuift op." One step for each day.
pub(super) fn opschuiving(op: &Opschuiving, eerste: bool, kalender: &Kalender) -> Stap {
    let wat_voor_dag = match kalender.feestdag(op.dag) {
        Some(f) if f.aangewezen => format!("{}. Die dag is gelijkgesteld met een feestdag", f.naam),
        Some(f) => format!("{}, een feestdag", f.naam),
        None if is_weekend(op.dag) => format!("een {}", dagnaam(op.dag)),
        // Article 2: an ordinary day, but the first one in the term.
        None => "pas de eerste gewone dag in de termijn".to_owned(),
    };
    let zin = if eerste {
        format!("Dat is {wat_voor_dag}. De termijn schuift op.")
    } else {
        format!("De dag erna is {}. Dat is {wat_voor_dag}. De termijn schuift verder op.", datum_lang(op.dag))
    };
    let grond = kalender.feestdag(op.dag).map_or_else(
        || op.grond.clone(),
        // Two articles make it so: the day is a feestdag, and the end moves.
        |f| Grond { bron: format!("{}; {}", op.grond.bron, f.grond.bron).into(), zin: op.grond.zin.clone() },
    );
    Stap { datum: op.dag, zin, grond: Some(grond) }
}

/// "Vrijdag 25 december 2026 telt niet mee: Eerste Kerstdag."
pub(super) fn feestdag_telt_niet(dag: NaiveDate, kalender: &Kalender) -> Option<Stap> {
    let feestdag = kalender.feestdag(dag)?;
    let zin = format!("{} telt niet mee: {}.", met_hoofdletter(&datum_lang(dag)), feestdag.naam);
    Some(Stap { datum: dag, zin, grond: Some(feestdag.grond) })
}

/// "Vijf werkdagen later is maandag 4 januari 2027. Zaterdagen en zondagen tellen niet mee."
pub(super) fn werkdagen_geteld(aantal: u32, einde: NaiveDate, grond: &Grond) -> Stap {
    let werkdagen = if aantal == 1 { "werkdag" } else { "werkdagen" };
    let zin = format!(
        "{} {werkdagen} later is {}. Zaterdagen en zondagen tellen niet mee.",
        met_hoofdletter(&telwoord(aantal)),
        datum_lang(einde)
    );
    Stap { datum: einde, zin, grond: Some(grond.clone()) }
}

/// For a date past the years for which the days of a koninklijk besluit are known.
pub(super) fn nog_niet_bekend(einde: NaiveDate, kalender: &Kalender) -> Option<Stap> {
    (einde > kalender.bekend_tot()).then(|| Stap {
        datum: einde,
        zin: format!(
            "Na {} kan de regering nog extra dagen gelijkstellen met een feestdag. Controleer deze datum daarom later nog een keer.",
            kalender.bekend_tot().year()
        ),
        grond: Some(Grond::wet(
            "Algemene termijnenwet art. 3 lid 3",
            "Een koninklijk besluit kan een dag gelijkstellen met een feestdag.",
        )),
    })
}

/// "Je bent op tijd tot en met maandag 28 december 2026."
pub(super) fn einde(soort: TermijnSoort, uiterlijk: NaiveDate, grond: &Grond) -> Stap {
    stap(uiterlijk, format!("{} {}.", soort.slot(), datum_lang(uiterlijk)), grond)
}

/// "Het verslag van het onderzoek moet er zijn op maandag 28 december 2026."
pub(super) fn tussenstand(soort: TermijnSoort, uiterlijk: NaiveDate, grond: &Grond) -> Stap {
    let wat = match soort {
        TermijnSoort::Onderzoek => "Het verslag van het onderzoek moet er zijn op",
        TermijnSoort::Besluit => "De termijn uit de wet eindigt op",
        TermijnSoort::Bezwaar => "Bezwaar maken kan tot en met",
        TermijnSoort::Ingebrekestelling => "De twee weken eindigen op",
        _ => "Deze termijn eindigt op",
    };
    stap(uiterlijk, format!("{wat} {}.", datum_lang(uiterlijk)), grond)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    #[test]
    fn the_first_day_of_a_bezwaar_has_an_article_of_its_own() {
        let grond = Grond::wet("Awb art. 1", "Proef.");
        let van = |soort| begin(soort, dag("2026-12-22"), Periode::Weken(6), &grond).grond;
        assert_eq!(van(TermijnSoort::Bezwaar), Some(BEZWAAR_DAG_1));
        assert_eq!(van(TermijnSoort::Onderzoek), Some(grond.clone()));
    }

    #[test]
    fn the_first_of_the_month_counts_itself() {
        let grond = Grond::wet("Awb art. 1", "Proef.");
        let zin = |start, einde| eerste_maand(dag(start), dag(einde), &grond).zin;
        assert!(zin("2027-01-01", "2027-01-01").ends_with("Die maand telt mee."));
        assert!(zin("2027-01-02", "2027-02-01").ends_with("De maand erna is de eerste."));
    }

    #[test]
    fn an_ordinary_day_that_is_passed_over_is_no_weekend() {
        let kalender = Kalender::ingebouwd();
        let zin = |op: &str| {
            let grond = Grond::wet("Algemene termijnenwet art. 2", "Proef.");
            opschuiving(&Opschuiving { dag: dag(op), grond }, true, &kalender).zin
        };
        assert!(zin("2026-12-30").contains("pas de eerste gewone dag in de termijn"));
        assert!(zin("2026-12-27").contains("een zondag"));
        assert!(zin("2026-12-25").contains("een feestdag"));
    }

    #[test]
    fn only_a_day_after_the_known_years_may_still_change() {
        let kalender = Kalender::ingebouwd();
        let tot = kalender.bekend_tot();
        assert!(nog_niet_bekend(tot, &kalender).is_none());
        assert!(nog_niet_bekend(tot + Days::new(1), &kalender).is_some());
    }
}
