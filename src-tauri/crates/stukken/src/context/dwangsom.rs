//! Ingebrekestelling and dwangsom (Awb 4:17, 4:18; procedure 3.12, 3.13).

use super::{Bron, dag, dag_lang};
use crate::StukFout;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;
use wmo::dossier::Kop;
use wmo::feit::{DwangsomVastgesteld, GeenDwangsom, IngebrekestellingOntvangen, WaaroverIngebrekestelling};
use wmo::geld::{Cent, verdeel};
use wmo::tekst::telwoord;
use wmo::termijn::dwangsom::{Dwangsom as Berekening, Dwangsomvraag, dwangsom};
use wmo::termijn::{Dwangsomstand, IngebrekestellingOordeel, TermijnSoort, Waarvoor, bereken};

const GEEN_INGEBREKESTELLING: StukFout = StukFout::Ontbreekt("de ingebrekestelling");

/// Days with the same amount.
#[derive(Debug, Serialize, Deserialize)]
struct Trede {
    /// "Dag 1 tot en met 14".
    dagen: String,
    aantal: u32,
    per_dag: String,
    bedrag: String,
}

/// An ingebrekestelling that came in.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ingebrekestelling {
    ontvangen_op: String,
    tijd: Option<String>,
    /// "ons besluit op je aanvraag".
    waarmee: String,
    begin_op: Option<String>,
    begin_label: String,
    termijn_tot: Option<String>,
    te_vroeg: bool,
    niet_schriftelijk: bool,
    al_besloten: Option<String>,
    voor_jurist: bool,
    opnieuw_vanaf: Option<String>,
    respijt_tot: String,
    eerste_dag: String,
    treden: Vec<Trede>,
    maximum: String,
    aanvragers: String,
    aandeel: Option<String>,
}

/// What the law says about one ingebrekestelling.
struct Gewogen<'a> {
    kop: &'a Kop<IngebrekestellingOntvangen>,
    /// Of the aanvraag, or of the bezwaar.
    begin: Option<NaiveDate>,
    /// The last day to decide, as it was when the ingebrekestelling came.
    termijn: Option<NaiveDate>,
    besloten: Option<NaiveDate>,
    stand: Dwangsomstand,
}

fn weeg<'a>(bron: &Bron<'a>, naam: Option<&str>) -> Result<Gewogen<'a>, StukFout> {
    let Bron { zaak, regels, datum, .. } = *bron;
    let gezocht = |n: &str| naam.map_or_else(|| bron.gaat_over(n), |naam| naam == n);
    let standen = zaak.ingebrekestellingen(regels, datum).into_iter().filter(|s| gezocht(&s.ingebrekestelling));
    let stand = standen.max_by_key(|s| s.ontvangen).ok_or(GEEN_INGEBREKESTELLING)?;
    let ontvangen = zaak.ingebrekestellingen.get(&stand.ingebrekestelling).map(|i| &i.ontvangen);
    let kop = ontvangen.and_then(|o| o.koppen.iter().find(|k| k.feitdatum == stand.ontvangen));
    let op = stand.ontvangen;
    let (begin, termijn, besloten) = match &stand.waarvoor {
        Waarvoor::Bezwaar(besluit) => {
            let besluit = zaak.besluiten.iter().find(|b| b.besluit == *besluit);
            (
                besluit.and_then(|b| b.bezwaar.eerste()).map(|k| k.feitdatum),
                besluit.and_then(|b| b.termijn_van_de_beslissing(regels, op)).map(|t| t.uiterlijk),
                besluit.and_then(|b| b.bezwaar_beslist_op()),
            )
        }
        Waarvoor::Besluit => (
            zaak.aanvraag_ontvangen_op(),
            zaak.termijn_van_het_besluit(regels, op).map(|t| t.uiterlijk),
            zaak.besloten_op(),
        ),
        Waarvoor::Spoed => (None, None, None),
    };
    Ok(Gewogen { kop: kop.ok_or(GEEN_INGEBREKESTELLING)?, begin, termijn, besloten, stand })
}

fn waarmee(igs: &IngebrekestellingOntvangen) -> String {
    match igs.waarover {
        WaaroverIngebrekestelling::Aanvraag => "ons besluit op je aanvraag",
        WaaroverIngebrekestelling::Bezwaar => "onze beslissing op je bezwaar",
        WaaroverIngebrekestelling::Spoed => "ons besluit over tijdelijke hulp",
    }
    .to_owned()
}

fn aanvragers(igs: &IngebrekestellingOntvangen) -> NonZeroU16 {
    igs.aanvragers.and_then(|n| u16::try_from(n).ok()).and_then(NonZeroU16::new).unwrap_or(NonZeroU16::MIN)
}

fn geld(bedrag: Cent) -> String {
    super::vast(&bedrag.to_string())
}

/// The part of each of several applicants; none for one.
fn aandeel(bedrag: Cent, aantal: NonZeroU16) -> Option<String> {
    (aantal.get() > 1).then(|| verdeel(bedrag, aantal).first().copied().unwrap_or(Cent::NUL)).map(geld)
}

fn treden(som: &Berekening) -> Vec<Trede> {
    let mut tot = 0;
    som.trappen
        .iter()
        .map(|trap| {
            let lengte = u32::try_from((trap.tot_en_met - trap.van).num_days() + 1).unwrap_or(0);
            let van = tot + 1;
            tot += lengte;
            Trede {
                dagen: format!("Dag {van} tot en met {tot}"),
                aantal: trap.dagen,
                per_dag: geld(trap.per_dag),
                bedrag: geld(trap.bedrag),
            }
        })
        .collect()
}

impl Ingebrekestelling {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        use IngebrekestellingOordeel as O;
        let Gewogen { kop, begin, termijn, besloten, stand } = weeg(bron, None)?;
        let oordeel = stand.oordeel;
        let igs = &kop.waarde;
        let som = dwangsom(&Dwangsomvraag { termijn, ..Dwangsomvraag::nieuw(kop.feitdatum) }, bron.regels);
        Ok(Self {
            ontvangen_op: dag(kop.feitdatum),
            tijd: kop.feittijd.map(|t| t.format("%H.%M").to_string()),
            waarmee: waarmee(igs),
            begin_op: begin.map(dag),
            begin_label: match igs.waarover {
                WaaroverIngebrekestelling::Bezwaar => "Bezwaar ontvangen",
                _ => "Aanvraag ontvangen",
            }
            .to_owned(),
            termijn_tot: termijn.map(dag_lang),
            te_vroeg: matches!(oordeel, O::Prematuur | O::GeenTermijn),
            niet_schriftelijk: oordeel == O::NietSchriftelijk,
            al_besloten: besloten.filter(|_| oordeel == O::AlBesloten).map(dag),
            voor_jurist: oordeel == O::VoorJurist,
            opnieuw_vanaf: termijn.and_then(|t| t.succ_opt()).map(dag_lang),
            respijt_tot: dag_lang(som.respijt_tot),
            eerste_dag: dag_lang(som.eerste_dag),
            treden: treden(&som),
            maximum: geld(som.hoogste),
            aanvragers: format!("z’n {}en", telwoord(aanvragers(igs).get().into())),
            aandeel: aandeel(som.hoogste, aanvragers(igs)),
        })
    }
}

/// What is due, established (Awb 4:18).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Dwangsom {
    ingebrekestelling_op: String,
    waarmee: String,
    verschuldigd: bool,
    bedrag: String,
    /// "13 dagen".
    dagen: String,
    aantal: u32,
    van: Option<String>,
    tot: Option<String>,
    treden: Vec<Trede>,
    aanvragers: String,
    aandeel: Option<String>,
    motivering: String,
    betalen_voor: String,
    geen: Geen,
}

/// Why nothing is due.
#[derive(Debug, Serialize, Deserialize)]
struct Geen {
    uitleg: String,
    artikel: String,
}

/// The dwangsom that was set, of the besluit that is named or else the last.
pub(super) fn vastgesteld<'a>(bron: &Bron<'a>) -> Result<&'a DwangsomVastgesteld, StukFout> {
    let gezocht = |naam: &str| bron.gegevens.besluit.is_none_or(|b| b == naam);
    let besluiten = bron.zaak.besluiten.iter().filter(|b| gezocht(&b.besluit));
    besluiten.filter_map(|b| b.dwangsom.waarde()).next_back().ok_or(StukFout::Ontbreekt("het besluit over de dwangsom"))
}

impl Dwangsom {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let besluit = vastgesteld(bron)?;
        let gewogen = weeg(bron, Some(&besluit.ingebrekestelling))?;
        let igs = &gewogen.kop.waarde;
        let bedrag = Cent::van(besluit.bedrag_cent);
        // The letter never explains another amount than the one that was decided.
        let som = gewogen.stand.dwangsom.as_ref().filter(|s| s.dagen == besluit.dagen && s.bedrag == bedrag);
        let betalen = bereken(TermijnSoort::BetalingDwangsom, bron.datum, bron.regels).uiterlijk;
        Ok(Self {
            ingebrekestelling_op: dag(gewogen.kop.feitdatum),
            waarmee: waarmee(igs),
            verschuldigd: bedrag > Cent::NUL,
            bedrag: geld(bedrag),
            dagen: if besluit.dagen == 1 { "1 dag".to_owned() } else { format!("{} dagen", besluit.dagen) },
            aantal: besluit.dagen,
            van: som.map(|s| dag(s.eerste_dag)),
            tot: som.and_then(|s| s.laatste_dag).map(dag),
            treden: som.map_or_else(Vec::new, |s| treden(s).into_iter().filter(|t| t.aantal > 0).collect()),
            aanvragers: format!("z’n {}en", telwoord(aanvragers(igs).get().into())),
            aandeel: aandeel(bedrag, aanvragers(igs)),
            motivering: besluit.motivering.clone(),
            betalen_voor: dag_lang(betalen),
            geen: geen(besluit.geen),
        })
    }
}

/// Why nothing is due, in words for the resident.
fn geen(waarom: Option<GeenDwangsom>) -> Geen {
    let (uitleg, artikel) = match waarom {
        Some(GeenDwangsom::OnredelijkLaat) => (
            "Je stelde ons heel lang na de termijn pas in gebreke. De wet noemt dat onredelijk laat.",
            "artikel 4:17, vijfde lid, onder a, van de Algemene wet bestuursrecht",
        ),
        Some(GeenDwangsom::GeenBelanghebbende) => (
            "Een dwangsom is alleen voor wie zelf belang heeft bij het besluit.",
            "artikel 4:17, vijfde lid, onder b, van de Algemene wet bestuursrecht",
        ),
        Some(GeenDwangsom::KennelijkNietOntvankelijkOfOngegrond) => (
            "Het was meteen duidelijk dat we je aanvraag niet konden behandelen of niet konden toewijzen.",
            "artikel 4:17, vijfde lid, onder c, van de Algemene wet bestuursrecht",
        ),
        Some(GeenDwangsom::Prematuur) => (
            "Je stelde ons in gebreke voordat de termijn voorbij was. Zo’n ingebrekestelling telt niet.",
            "artikel 4:17, derde lid, van de Algemene wet bestuursrecht",
        ),
        Some(GeenDwangsom::OpTijdBesloten) | None => (
            "We besloten binnen twee weken nadat we je ingebrekestelling kregen. Dan is er geen dwangsom.",
            "artikel 4:17, derde lid, van de Algemene wet bestuursrecht",
        ),
    };
    Geen { uitleg: uitleg.to_owned(), artikel: artikel.to_owned() }
}
