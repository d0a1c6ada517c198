//! What somebody asks about one term, and why it may get no answer.

use super::opties::Opties;
use chrono::NaiveDate;
use wmo::Regels;
use wmo::invoer::{OngeldigeDatum, vaste_datum};
use wmo::termijn::dwangsom::{Dwangsom, Dwangsomvraag, dwangsom};
use wmo::termijn::{
    Bezwaartijd, IngebrekestellingOordeel, Ingebrekestellingsvraag, Stap, Termijn, TermijnSoort, beoordeel_bezwaar,
    bereken_met,
};

/// Why a question gets no answer. Never repeats what was typed: that could be anything.
#[derive(Debug, thiserror::Error)]
pub enum Vraagfout {
    #[error("Deze soort termijn ken ik niet. Kies uit: {}.", TermijnSoort::ALLE.map(TermijnSoort::code).join(", "))]
    Soort,
    #[error("Deze datum begrijp ik niet. Schrijf hem als 2026-11-13 of 13-11-2026.")]
    Datumvorm,
    #[error("{0}")]
    Datum(OngeldigeDatum),
    #[error("Op deze regel staat geen soort en datum. Schrijf bijvoorbeeld: onderzoek 2026-11-13")]
    Regelvorm,
    #[error("Dit zijn geen twee datums. Schrijf ze als 2026-12-01..2026-12-06.")]
    Reeksvorm,
    #[error("Deze tijd begrijp ik niet. Schrijf hem als 14:30.")]
    Tijdvorm,
    #[error("Dit getal begrijp ik niet. Vul een heel getal in van 1 tot en met 1000.")]
    Getalvorm,
    #[error("De optie {0} past niet bij deze soort termijn. Ze past bij: {1}.")]
    PastNiet(&'static str, String),
    #[error("De optie {0} heeft alleen zin samen met {1}. Zet die erbij.")]
    HoortBij(&'static str, &'static str),
    #[error("Kies een van de twee: --dagen of --weken.")]
    TweeLengtes,
    #[error("Deze opties begrijp ik niet. Met --help zie je welke er zijn.")]
    Opties,
}

impl From<OngeldigeDatum> for Vraagfout {
    fn from(fout: OngeldigeDatum) -> Self {
        match fout {
            // The domain's sentence offers "morgen", which means nothing in a file.
            OngeldigeDatum::Vorm => Self::Datumvorm,
            andere => Self::Datum(andere),
        }
    }
}

/// A term, and what came of it.
pub struct Uitslag {
    pub termijn: Termijn,
    pub ingebrekestelling: Option<(IngebrekestellingOordeel, Stap)>,
    pub dwangsom: Option<Dwangsom>,
    pub bezwaar: Option<Bezwaartijd>,
}

/// Counts one term, with everything that was told about it.
pub fn tel(soort: &str, datum: &str, opties: &Opties, regels: &Regels) -> Result<Uitslag, Vraagfout> {
    let soort = TermijnSoort::uit_code(soort).ok_or(Vraagfout::Soort)?;
    let start = vaste_datum(datum)?;
    let gegeven = opties.lees(soort)?;
    let termijn = bereken_met(soort, start, &gegeven.omstandigheden, regels);
    let bezwaar =
        gegeven.ontvangen.map(|op| beoordeel_bezwaar(op, gegeven.per_post, gegeven.poststempel, Some(start), regels));
    let mut uitslag = Uitslag { termijn, ingebrekestelling: None, dwangsom: None, bezwaar };

    let telt_vanaf_de_brief = matches!(soort, TermijnSoort::Dwangsom | TermijnSoort::Ingebrekestelling);
    let Some(ontvangen) = gegeven.igs.or(telt_vanaf_de_brief.then_some(start)) else { return Ok(uitslag) };
    // Counted from the letter itself, nobody told which term went by.
    let afgelopen: Option<NaiveDate> = (!telt_vanaf_de_brief).then_some(uitslag.termijn.uiterlijk);
    if afgelopen.is_some() {
        let vraag = Ingebrekestellingsvraag {
            ontvangen,
            schriftelijk: true,
            termijn: afgelopen,
            toegezegd: gegeven.toegezegd,
            besloten_op: gegeven.besluit,
            spoed: false,
        };
        let (oordeel, reden) = vraag.beoordeel(regels);
        uitslag.ingebrekestelling = Some((oordeel, reden));
        if oordeel != IngebrekestellingOordeel::Geldig {
            return Ok(uitslag);
        }
    }
    let vraag = Dwangsomvraag {
        termijn: afgelopen,
        ontvangen,
        besloten_op: gegeven.besluit,
        vandaag: gegeven.omstandigheden.vandaag,
        aanvragers: gegeven.aanvragers,
        geen: None,
    };
    uitslag.dwangsom = Some(dwangsom(&vraag, regels));
    Ok(uitslag)
}
