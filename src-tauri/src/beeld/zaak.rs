//! One zaak with everything that follows from its facts.

use super::{BijdrageBeeld, Keuzebeeld, PgbBedrag, UitvoeringRegel, UrenBeeld, uitvoering, woorden};
use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use wmo::dossier::Zaak;
use wmo::fase::{Fase, Vlag};
use wmo::product::{Eenheid, Productregel};
use wmo::rechten::AangebodenRecht;
use wmo::taak::Taak;
use wmo::tekst::datum_kort;
use wmo::termijn::dwangsom::Dwangsommeter;
use wmo::termijn::{Dwangsomstand, Termijn, TermijnSoort, bereken};
use wmo::vastlegging::ZaakId;
use wmo::{Dossier, Regels};

/// A flag with its word: colour is never the only carrier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct VlagBeeld {
    /// Which.
    pub soort: Vlag,
    /// In words.
    pub label: String,
}

/// Where the zaak is on the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StationStaat {
    /// Behind us.
    Gedaan,
    /// Here.
    Nu,
    /// Ahead.
    Straks,
}

/// One station of the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StationCode {
    /// The melding came in.
    Melding,
    /// The gesprek and what follows from it.
    Onderzoek,
    /// The verslag was given.
    Verslag,
    /// The aanvraag was received.
    Aanvraag,
    /// The besluit was made known.
    Besluit,
    /// The support runs.
    Ondersteuning,
}

/// One station of the track with its date and its deadline.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Station {
    /// Which.
    pub code: StationCode,
    /// "Melding".
    pub label: String,
    /// When it was reached.
    pub datum: Option<NaiveDate>,
    /// The last day on which it may be reached.
    pub uiterlijk: Option<NaiveDate>,
    /// The date to show, as one reads it: "ma 4 januari 2027"; empty without a date.
    pub leesbaar: String,
    /// Behind us, here, or ahead.
    pub staat: StationStaat,
}

/// The total of one line of support (R6: per week times the whole weeks).
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct RegelTotaal {
    /// Which line (`Productregel::regel`).
    pub regel: String,
    /// The product in words.
    pub product_label: String,
    /// Started weeks.
    pub weken: u32,
    /// "2 uur per week".
    pub per_week_label: String,
    /// "104 uur in 52 weken".
    pub totaal_label: String,
    /// Hours or dagdelen.
    pub eenheid: Eenheid,
}

/// Dates that a form begins with; whoever fills it in may choose others.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Datumvoorstellen {
    /// The last day to complete an aanvraag, for a letter of today.
    pub herstel_tot: NaiveDate,
    /// The last date that may be promised for the besluit.
    pub verdaging_tot: Option<NaiveDate>,
}

impl Datumvoorstellen {
    fn van(zaak: &Zaak, regels: &Regels, vandaag: NaiveDate) -> Self {
        let dag = |soort, start| bereken(soort, start, regels).uiterlijk;
        Self {
            herstel_tot: dag(TermijnSoort::HerstelVerzuim, vandaag),
            verdaging_tot: zaak.open_aanvraag_op().map(|op| dag(TermijnSoort::Verdaging, op)),
        }
    }
}

/// One zaak.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ZaakView {
    /// Which.
    pub id: ZaakId,
    /// Its number.
    pub zaaknummer: String,
    /// Where it stands.
    pub fase: Fase,
    /// In words.
    pub fase_label: String,
    /// What is also true.
    pub vlaggen: Vec<VlagBeeld>,
    /// All deadlines, with the way they were counted.
    pub termijnen: Vec<Termijn>,
    /// Which of those are over and were not met.
    pub te_laat: Vec<TermijnSoort>,
    /// What to do, most urgent first; the first is the main action.
    pub taken: Vec<Taak>,
    /// The track.
    pub spoor: Vec<Station>,
    /// Totals of the proposed lines, and of the lines of the last besluit when there is one.
    pub regels: Vec<RegelTotaal>,
    /// How the hours of those lines came about, as far as that was recorded.
    pub urenopbouw: Vec<UrenBeeld>,
    /// The rights that had to be offered, each with its proof or with what is missing.
    pub rechten: Vec<AangebodenRecht>,
    /// What the rules say of the eigen bijdrage.
    pub bijdrage: BijdrageBeeld,
    /// If nothing happens: from when on it costs money, and how much. None while nothing waits.
    pub dwangsommeter: Option<Dwangsommeter>,
    /// Every ingebrekestelling: whether it counts, and what is due.
    pub ingebrekestellingen: Vec<Dwangsomstand>,
    /// Zorg in natura beside a pgb, line by line.
    pub leveringskeuze: Keuzebeeld,
    /// The proposed lines with what the resident chose for each.
    pub gekozen_regels: Vec<Productregel>,
    /// What a pgb amounts to, for each of those lines that is one.
    pub pgb_bedragen: Vec<PgbBedrag>,
    /// The lines that were granted and made known, with how far they are.
    pub uitvoering: Vec<UitvoeringRegel>,
    /// Dates to begin a form with.
    pub voorstellen: Datumvoorstellen,
    /// The number of the next version of the verslag.
    pub volgende_versie: u32,
    /// Last day for bezwaar against the last besluit that was made known.
    pub bezwaar_tot: Option<NaiveDate>,
    /// The day on which the aanvraag was received.
    pub aanvraag_op: Option<NaiveDate>,
}

impl VlagBeeld {
    pub(crate) fn van(soort: Vlag) -> Self {
        Self { soort, label: soort.label().to_owned() }
    }
}

impl RegelTotaal {
    /// The total of one line.
    pub fn van(regel: &Productregel, regels: &Regels) -> Self {
        let restweek = regels.profiel.restweek(regel.begin);
        Self {
            regel: regel.regel.clone(),
            product_label: regels.profiel.productnaam(regel.product).to_owned(),
            weken: regel.weken(restweek),
            per_week_label: regel.per_week_label(),
            totaal_label: regel.totaal_label(restweek),
            eenheid: regel.eenheid(),
        }
    }
}

impl ZaakView {
    /// Asks the zaak everything that the window shows. `taken` are those of the whole dossier.
    pub fn van(zaak: &Zaak, dossier: &Dossier, taken: &[Taak], regels: &Regels, vandaag: NaiveDate) -> Self {
        let fase = zaak.fase(dossier, regels, vandaag);
        let gekozen_regels = zaak.gekozen_regels();
        let bijdrage = BijdrageBeeld::van(zaak, dossier, regels, vandaag);
        let termijnen = zaak.termijnen(regels, vandaag);
        let laatste_besluit = zaak.besluiten.last().and_then(|b| b.genomen.waarde());
        let lijst = match laatste_besluit {
            Some(besluit) => besluit.regels.as_slice(),
            None => zaak.ondersteuning.waarde().map_or(&[][..], |o| &o.regels),
        };
        Self {
            id: zaak.id,
            zaaknummer: zaak.melding.waarde().map(|m| m.zaaknummer.clone()).unwrap_or_default(),
            fase,
            fase_label: fase.label().to_owned(),
            vlaggen: zaak.vlaggen(dossier, regels, vandaag).into_iter().map(VlagBeeld::van).collect(),
            taken: taken.iter().filter(|t| t.zaak.is_none_or(|z| z == zaak.id)).cloned().collect(),
            spoor: spoor(zaak, &termijnen, fase),
            regels: lijst.iter().map(|r| RegelTotaal::van(r, regels)).collect(),
            urenopbouw: UrenBeeld::van_zaak(zaak, lijst),
            rechten: zaak.rechten(regels, vandaag),
            leveringskeuze: Keuzebeeld::van(zaak, &dossier.aanbieders_nu(vandaag), &bijdrage, regels),
            bijdrage,
            dwangsommeter: zaak.dwangsommeter(regels, vandaag),
            ingebrekestellingen: zaak.ingebrekestellingen(regels, vandaag),
            pgb_bedragen: PgbBedrag::van(zaak, &gekozen_regels, regels),
            gekozen_regels,
            uitvoering: uitvoering::regels(zaak, regels, vandaag),
            voorstellen: Datumvoorstellen::van(zaak, regels, vandaag),
            volgende_versie: zaak.volgende_versie(),
            bezwaar_tot: termijnen.iter().find(|t| t.soort == TermijnSoort::Bezwaar).map(|t| t.uiterlijk),
            aanvraag_op: zaak.aanvraag_ontvangen_op(),
            te_laat: termijnen.iter().filter(|t| t.is_te_laat(vandaag)).map(|t| t.soort).collect(),
            termijnen,
        }
    }
}

/// The stations with their dates. The first one that was not reached is where the zaak is now. A closed
/// zaak is nowhere, and after a refusal nobody is on the way to support.
pub(super) fn spoor(zaak: &Zaak, termijnen: &[Termijn], fase: Fase) -> Vec<Station> {
    let uiterlijk = |soort| termijnen.iter().find(|t| t.soort == soort).map(|t| t.uiterlijk);
    let toegekend = zaak.toegekende_regels();
    let begin = toegekend.iter().map(|r| r.begin).min();
    let loopt = matches!(fase, Fase::Uitvoering);
    let bekend = zaak.geldend_besluit().and_then(|b| b.bekendgemaakt.eerste()).map(|k| k.feitdatum);
    let stations = [
        (StationCode::Melding, zaak.melding_ontvangen_op(), None),
        (StationCode::Onderzoek, zaak.gesprek_gevoerd_op(), None),
        (StationCode::Verslag, zaak.verslag_verstrekt_op(), uiterlijk(TermijnSoort::Onderzoek)),
        (StationCode::Aanvraag, zaak.aanvraag_ontvangen_op(), None),
        (StationCode::Besluit, bekend, uiterlijk(TermijnSoort::Besluit)),
        (StationCode::Ondersteuning, begin.filter(|_| loopt), begin),
    ];
    let gesloten = matches!(fase, Fase::Afgesloten | Fase::VervallenFout);
    let afgewezen = bekend.is_some() && toegekend.is_empty();
    let mut nu_geweest = gesloten || afgewezen;
    stations
        .into_iter()
        .map(|(code, datum, uiterlijk)| {
            let staat = match datum {
                Some(_) => StationStaat::Gedaan,
                None if nu_geweest => StationStaat::Straks,
                None => {
                    nu_geweest = true;
                    StationStaat::Nu
                }
            };
            Station {
                code,
                label: woorden::station(code).to_owned(),
                leesbaar: datum.or(uiterlijk).map(datum_kort).unwrap_or_default(),
                datum,
                uiterlijk,
                staat,
            }
        })
        .collect()
}
