//! What differs between a zaak as it is and as it would be, in sentences.

use super::als::Stand;
use crate::fase::{Fase, Vlag};
use crate::feit::FeitSoort;
use crate::taak::{Taak, TaakSoort};
use crate::tekst::{datum_kort, met_hoofdletter};
use crate::termijn::{Termijn, TermijnSoort};
use crate::vastlegging::Pad;
use chrono::NaiveDate;
use serde::Serialize;

/// One thing that differs, and how to say it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Verschil {
    /// What.
    pub wat: Verandering,
    /// In one B1 sentence.
    pub zin: String,
}

/// What can differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "verandering", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Verandering {
    /// The zaak comes into being, or gets to another phase.
    Fase {
        /// None when the zaak is new.
        van: Option<Fase>,
        /// The phase that it gets.
        naar: Fase,
    },
    /// This comes to be true.
    VlagErbij {
        /// What.
        vlag: Vlag,
    },
    /// This is true no more.
    VlagWeg {
        /// What.
        vlag: Vlag,
    },
    /// A deadline starts.
    TermijnErbij {
        /// Which.
        termijn: TermijnSoort,
        /// Its last day.
        naar: NaiveDate,
    },
    /// A deadline gets another last day.
    TermijnVerschuift {
        /// Which.
        termijn: TermijnSoort,
        /// The last day as it is.
        van: NaiveDate,
        /// The last day as it would be.
        naar: NaiveDate,
        /// How many days later; earlier is below zero.
        dagen: i32,
    },
    /// A deadline is met, on another day than before, or no more.
    TermijnGehaald {
        /// Which.
        termijn: TermijnSoort,
        /// The day on which it was met.
        van: Option<NaiveDate>,
        /// The day on which it would be met.
        naar: Option<NaiveDate>,
        /// Whether that is in time.
        op_tijd: bool,
    },
    /// A deadline runs no more.
    TermijnWeg {
        /// Which.
        termijn: TermijnSoort,
        /// The last day as it is.
        van: NaiveDate,
    },
    /// Something has to be done.
    TaakErbij {
        /// What.
        taak: TaakSoort,
        /// The last day.
        naar: Option<NaiveDate>,
    },
    /// Something has to be done on another day.
    TaakVerschuift {
        /// What.
        taak: TaakSoort,
        /// The last day as it is.
        van: Option<NaiveDate>,
        /// The last day as it would be.
        naar: Option<NaiveDate>,
    },
    /// Something does not have to be done any more.
    TaakWeg {
        /// What.
        taak: TaakSoort,
        /// The last day as it is.
        van: Option<NaiveDate>,
    },
}

/// All differences: phase, flags, deadlines, tasks. None between a state and itself.
pub(super) fn tussen(was: &Stand, wordt: &Stand) -> Vec<Verschil> {
    let mut uit = Vec::new();
    if let Some(naar) = wordt.fase.filter(|f| was.fase != Some(*f)) {
        let zin = match was.fase {
            None => format!("Er komt een zaak bij. Fase: {}.", naar.label()),
            Some(van) => format!("De fase was: {}. Die wordt: {}.", van.label(), naar.label()),
        };
        uit.push(Verschil { wat: Verandering::Fase { van: was.fase, naar }, zin });
    }
    vlaggen(was, wordt, &mut uit);
    let termijnen = koppel(&was.termijnen, &wordt.termijnen, |t| (t.soort, t.bij.clone()), |t| t.start);
    uit.extend(termijnen.into_iter().flat_map(|(van, naar)| termijn(van, naar)));
    let taken = koppel(&was.taken, &wordt.taken, naam_van, |t| t.uiterlijk);
    uit.extend(taken.into_iter().filter_map(|(van, naar)| taak(van, naar)));
    uit
}

fn vlaggen(was: &Stand, wordt: &Stand, uit: &mut Vec<Verschil>) {
    uit.extend(wordt.vlaggen.difference(&was.vlaggen).map(|vlag| Verschil {
        wat: Verandering::VlagErbij { vlag: *vlag },
        zin: format!("Dit komt erbij: {}.", vlag.label()),
    }));
    uit.extend(was.vlaggen.difference(&wordt.vlaggen).map(|vlag| Verschil {
        wat: Verandering::VlagWeg { vlag: *vlag },
        zin: format!("Dit is niet meer zo: {}.", vlag.label()),
    }));
}

/// What makes two tasks the same one: two answers on two pads are two tasks.
fn naam_van(t: &Taak) -> (TaakSoort, FeitSoort, Option<Pad>) {
    (t.soort, t.vervuld_door, t.pad.clone())
}

/// Puts what is the same beside each other: first those that agree in `kenmerk`, then the rest of the
/// same name in order. Two bezwaartermijnen are two, and each stays itself.
fn koppel<'a, T, N: PartialEq, K: PartialEq>(
    was: &'a [T],
    wordt: &'a [T],
    naam: impl Fn(&T) -> N,
    kenmerk: impl Fn(&T) -> K,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut over: Vec<&T> = was.iter().collect();
    let mut paren: Vec<(Option<&T>, Option<&T>)> = wordt
        .iter()
        .map(|w| {
            let plaats = over.iter().position(|o| naam(o) == naam(w) && kenmerk(o) == kenmerk(w));
            (plaats.map(|p| over.remove(p)), Some(w))
        })
        .collect();
    for (oud, nieuw) in &mut paren {
        if let (None, Some(w)) = (&oud, nieuw) {
            *oud = over.iter().position(|o| naam(o) == naam(w)).map(|p| over.remove(p));
        }
    }
    paren.extend(over.into_iter().map(|o| (Some(o), None)));
    paren
}

fn termijn(van: Option<&Termijn>, naar: Option<&Termijn>) -> Vec<Verschil> {
    match (van, naar) {
        (None, Some(naar)) => {
            let wat = Verandering::TermijnErbij { termijn: naar.soort, naar: naar.uiterlijk };
            let zin =
                format!("{}: er begint een termijn, tot en met {}.", naar.soort.label(), datum_kort(naar.uiterlijk));
            let begint = Verschil { wat, zin };
            let gehaald = naar.voldaan_op.map(|_| gehaald(None, naar));
            std::iter::once(begint).chain(gehaald).collect()
        }
        (Some(van), None) => {
            let zin = format!("{}: deze termijn loopt niet meer.", van.soort.label());
            vec![Verschil { wat: Verandering::TermijnWeg { termijn: van.soort, van: van.uiterlijk }, zin }]
        }
        (Some(van), Some(naar)) => {
            let verschuift = (van.uiterlijk != naar.uiterlijk).then(|| verschuift(van, naar));
            let gehaald = (van.voldaan_op != naar.voldaan_op).then(|| gehaald(van.voldaan_op, naar));
            verschuift.into_iter().chain(gehaald).collect()
        }
        (None, None) => Vec::new(),
    }
}

fn verschuift(van: &Termijn, naar: &Termijn) -> Verschil {
    let verschil = naar.uiterlijk.signed_duration_since(van.uiterlijk).num_days();
    // The whole calendar of the program is some 191 million days.
    let dagen = i32::try_from(verschil).unwrap_or(if verschil < 0 { i32::MIN } else { i32::MAX });
    let woord = if dagen.unsigned_abs() == 1 { "dag" } else { "dagen" };
    let kant = if dagen < 0 { "eerder" } else { "later" };
    let zin = format!(
        "{}: de laatste dag gaat van {} naar {}. Dat is {} {woord} {kant}.",
        naar.soort.label(),
        datum_kort(van.uiterlijk),
        datum_kort(naar.uiterlijk),
        dagen.unsigned_abs(),
    );
    let wat = Verandering::TermijnVerschuift { termijn: naar.soort, van: van.uiterlijk, naar: naar.uiterlijk, dagen };
    Verschil { wat, zin }
}

fn gehaald(van: Option<NaiveDate>, naar: &Termijn) -> Verschil {
    let op_tijd = naar.voldaan_op.is_some_and(|op| op <= naar.uiterlijk);
    let label = naar.soort.label();
    let zin = match naar.voldaan_op {
        Some(op) if op_tijd => format!("{label}: klaar op {}, op tijd.", datum_kort(op)),
        Some(op) => {
            format!("{label}: klaar op {}, te laat. De laatste dag was {}.", datum_kort(op), datum_kort(naar.uiterlijk))
        }
        None => format!("{label}: dit is weer niet klaar."),
    };
    Verschil { wat: Verandering::TermijnGehaald { termijn: naar.soort, van, naar: naar.voldaan_op, op_tijd }, zin }
}

fn taak(van: Option<&Taak>, naar: Option<&Taak>) -> Option<Verschil> {
    let dag = |uiterlijk: Option<NaiveDate>| match uiterlijk {
        Some(op) => format!(", uiterlijk {}", datum_kort(op)),
        None => ", zonder vaste dag".to_owned(),
    };
    match (van, naar) {
        (None, Some(naar)) => Some(Verschil {
            wat: Verandering::TaakErbij { taak: naar.soort, naar: naar.uiterlijk },
            zin: format!("Dit moet dan gebeuren: {}{}.", met_kleine_letter(&naar.zin), dag(naar.uiterlijk)),
        }),
        (Some(van), None) => Some(Verschil {
            wat: Verandering::TaakWeg { taak: van.soort, van: van.uiterlijk },
            zin: format!("Dit hoeft dan niet meer: {}.", met_kleine_letter(&van.zin)),
        }),
        (Some(van), Some(naar)) if van.uiterlijk != naar.uiterlijk => Some(Verschil {
            wat: Verandering::TaakVerschuift { taak: naar.soort, van: van.uiterlijk, naar: naar.uiterlijk },
            zin: met_hoofdletter(&format!("{}: dit moet dan op een andere dag{}.", naar.zin, dag(naar.uiterlijk))),
        }),
        _ => None,
    }
}

fn met_kleine_letter(zin: &str) -> String {
    let mut letters = zin.chars();
    letters.next().map_or_else(String::new, |eerste| eerste.to_lowercase().chain(letters).collect())
}
