//! The sentences that tell how a term was counted. One function per step, so that a new kind of term
//! puts together the steps that it has.

use super::periode::Periode;
use super::termijnenwet::Opschuiving;
use super::{Stap, TermijnSoort};
use crate::grond::Grond;
use crate::kalender::{Kalender, is_weekend};
use crate::tekst::{dagnaam, datum_lang, met_hoofdletter, telwoord};
use chrono::{Datelike, NaiveDate};

const BEZWAAR_DAG_1: Grond =
    Grond::wet("Awb art. 6:8 lid 1", "De termijn voor bezwaar begint op de dag na de bekendmaking.");

/// "De melding kwam binnen op vrijdag 13 november 2026. De dag erna is dag 1."
pub(super) fn begin(soort: TermijnSoort, start: NaiveDate, grond: &Grond) -> Stap {
    let (gebeurtenis, grond) = match soort {
        TermijnSoort::Besluit => ("De aanvraag kwam binnen", grond),
        TermijnSoort::Bezwaar => ("Het besluit is bekendgemaakt", &BEZWAAR_DAG_1),
        _ => ("De melding kwam binnen", grond),
    };
    let zin = format!("{gebeurtenis} op {}. De dag erna is dag 1.", datum_lang(start));
    Stap { datum: start, zin, grond: Some(grond.clone()) }
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
    Stap { datum: einde_kaal, zin, grond: Some(grond.clone()) }
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
    let datum = datum_lang(uiterlijk);
    let zin = match soort {
        TermijnSoort::VroegsteAanvraag => {
            format!("Is er dan nog geen verslag? Dan kan de inwoner een aanvraag doen vanaf {datum}.")
        }
        // These are done by the resident, not by the reader.
        TermijnSoort::PersoonlijkPlan | TermijnSoort::Bezwaar => {
            format!("De inwoner is op tijd tot en met {datum}.")
        }
        _ => format!("Je bent op tijd tot en met {datum}."),
    };
    Stap { datum: uiterlijk, zin, grond: Some(grond.clone()) }
}

/// "Het verslag van het onderzoek moet er zijn op maandag 28 december 2026."
pub(super) fn einde_onderzoek(uiterlijk: NaiveDate, grond: &Grond) -> Stap {
    let zin = format!("Het verslag van het onderzoek moet er zijn op {}.", datum_lang(uiterlijk));
    Stap { datum: uiterlijk, zin, grond: Some(grond.clone()) }
}
