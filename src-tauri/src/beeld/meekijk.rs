//! What the resident sees who looks along at the table.
//!
//! Built field by field: what is not named here cannot come out. Only what was recorded, never a draft; no internal
//! remark, no number, no judgement about somebody, and nothing of who lives in the house: no consent of this law
//! covers showing that (procedure 4).

use super::{Station, StationStaat, woorden, zaak::spoor};
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use specta::Type;
use wmo::dossier::{Gesprek, Zaak};
use wmo::fase::Fase;
use wmo::feit::{GesprekNotitie, Gespreksplaats, Onderwerp, Uitspraaksoort};
use wmo::product::Productregel;
use wmo::tekst::{datum_kort, datum_zonder_dag};
use wmo::termijn::TermijnSoort;
use wmo::{Dossier, Regels};

/// What was said about one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MeekijkOnderwerp {
    /// "Huishouden".
    pub titel: String,
    /// The resident's own words, and those of who was there.
    pub citaten: Vec<MeekijkCitaat>,
    /// What was written down, as it will stand in the verslag; what we think of it is not agreed yet.
    pub opgeschreven: Vec<MeekijkTekst>,
    /// Who helps now, as it was told.
    pub wie_helpt: String,
}

/// A quotation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MeekijkCitaat {
    /// The words.
    pub tekst: String,
    /// Who said it; empty for the resident.
    pub wie: String,
}

/// A text that was written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MeekijkTekst {
    /// Seen or told; none for ordinary notes.
    pub aard: Option<Uitspraaksoort>,
    /// What.
    pub tekst: String,
}

/// Somebody who helps unpaid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MeekijkHelper {
    /// Who.
    pub naam: String,
    /// "dochter", "buurman"; may be empty.
    pub relatie: String,
    /// What they do; may be empty.
    pub waarmee: String,
}

/// Support that stands in the verslag or was granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MeekijkHulp {
    /// "Huishoudelijke ondersteuning".
    pub wat: String,
    /// "2 uur per week".
    pub hoeveel: String,
    /// "van 1 januari 2027 tot en met 31 december 2027".
    pub wanneer: String,
    /// The provider, when one was chosen.
    pub wie: Option<String>,
}

/// One station of the way, without the deadlines of the gemeente.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MeekijkStap {
    /// "Verslag".
    pub titel: String,
    /// When it was reached: "ma 4 januari 2027"; empty when it was not.
    pub op: String,
    /// Behind us, here, or ahead.
    pub staat: StationStaat,
}

/// Everything that the resident sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MeekijkBeeld {
    /// "Riet Jansen".
    pub naam: String,
    /// The question of the melding, in own words.
    pub vraag: Option<String>,
    /// Topic by topic, in the order of the gesprek.
    pub onderwerpen: Vec<MeekijkOnderwerp>,
    /// Who helps unpaid.
    pub wie_helpt: Vec<MeekijkHelper>,
    /// The goals that were agreed and are not reached yet.
    pub doelen: Vec<String>,
    /// The support, once the verslag was frozen.
    pub hulp: Vec<MeekijkHulp>,
    /// The way from melding to support; empty for a zaak that was closed.
    pub stappen: Vec<MeekijkStap>,
    /// What happens next, in sentences.
    pub hierna: Vec<String>,
}

impl MeekijkBeeld {
    /// What this resident may see of this zaak.
    pub fn van(zaak: &Zaak, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> Self {
        let fase = zaak.fase(dossier, regels, vandaag);
        let stations = spoor(zaak, &zaak.termijnen(regels, vandaag), fase);
        let voorbij = matches!(fase, Fase::Afgesloten | Fase::VervallenFout);
        Self {
            naam: dossier.persoon.waarde().map(|p| p.naam.volledig()).unwrap_or_default(),
            vraag: zaak.melding.waarde().map(|m| m.hulpvraag.clone()).filter(|v| !v.trim().is_empty()),
            onderwerpen: onderwerpen(zaak),
            wie_helpt: helpers(zaak, dossier),
            doelen: doelen(zaak),
            hulp: hulp(zaak, regels),
            stappen: if voorbij { Vec::new() } else { stations.iter().map(MeekijkStap::van).collect() },
            hierna: hierna(zaak, fase, regels, vandaag),
        }
    }
}

impl MeekijkStap {
    fn van(station: &Station) -> Self {
        Self {
            titel: station.label.clone(),
            op: station.datum.map(datum_kort).unwrap_or_default(),
            staat: station.staat,
        }
    }
}

/// What was said in all gesprekken; a topic that was skipped has nothing to show.
fn onderwerpen(zaak: &Zaak) -> Vec<MeekijkOnderwerp> {
    let per_gesprek = |soort: Onderwerp| zaak.gesprekken.iter().filter_map(move |g| g.notities.get(&soort)?.waarde());
    Onderwerp::ALLE
        .iter()
        .flat_map(|soort| per_gesprek(*soort).map(|n| (*soort, n)))
        .filter(|(_, n)| n.overgeslagen.is_none())
        .map(|(soort, n)| MeekijkOnderwerp {
            titel: woorden::onderwerp(soort).to_owned(),
            citaten: citaten(n),
            opgeschreven: opgeschreven(n),
            wie_helpt: n.wie_helpt.trim().to_owned(),
        })
        .filter(|o| !(o.citaten.is_empty() && o.opgeschreven.is_empty() && o.wie_helpt.is_empty()))
        .collect()
}

fn citaten(n: &GesprekNotitie) -> Vec<MeekijkCitaat> {
    let eerste = [(n.citaat.as_str(), "")];
    let alle = eerste.into_iter().chain(n.citaten.iter().map(|c| (c.tekst.as_str(), c.wie.as_str())));
    alle.map(|(tekst, wie)| MeekijkCitaat { tekst: tekst.trim().to_owned(), wie: wie.trim().to_owned() })
        .filter(|c| !c.tekst.is_empty())
        .collect()
}

fn opgeschreven(n: &GesprekNotitie) -> Vec<MeekijkTekst> {
    let gemerkt = n.uitspraken.iter().filter(|u| u.aard != Uitspraaksoort::Duiding);
    let alle = [(None, n.notitie.as_str())].into_iter().chain(gemerkt.map(|u| (Some(u.aard), u.tekst.as_str())));
    alle.map(|(aard, tekst)| MeekijkTekst { aard, tekst: tekst.trim().to_owned() })
        .filter(|t| !t.tekst.is_empty())
        .collect()
}

/// Who helps from outside the house: those of the mantelzorg, then others whom the resident drew. How they bear it, and
/// what they need, is theirs.
fn helpers(zaak: &Zaak, dossier: &Dossier) -> Vec<MeekijkHelper> {
    let mantelzorgers = zaak.mantelzorg.waarde().map_or(&[][..], |m| &m.mantelzorgers);
    let getekend = zaak.netwerk.waarde().map_or(&[][..], |n| &n.personen);
    let van_mantelzorg = mantelzorgers.iter().map(|m| MeekijkHelper {
        naam: m.naam.clone(),
        relatie: m.relatie.clone(),
        waarmee: m.doet.clone(),
    });
    let uit_tekening = getekend.iter().filter(|p| p.helpt && !mantelzorgers.iter().any(|m| zelfde(&m.naam, &p.naam)));
    van_mantelzorg
        .chain(uit_tekening.map(|p| MeekijkHelper {
            naam: p.naam.clone(),
            relatie: p.relatie.clone(),
            waarmee: p.waarmee.clone(),
        }))
        .filter(|h| !woont_in_huis(&h.naam, dossier))
        .collect()
}

/// One name, however it was typed.
fn zelfde(a: &str, b: &str) -> bool {
    !a.trim().is_empty() && a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Whether this is one of the housemates, by first or whole name.
fn woont_in_huis(naam: &str, dossier: &Dossier) -> bool {
    let mut huisgenoten = dossier.huishouden.koppen.iter().flat_map(|k| &k.waarde.huisgenoten);
    huisgenoten.any(|h| zelfde(&h.naam.volledig(), naam) || zelfde(&h.naam.voornaam, naam))
}

fn doelen(zaak: &Zaak) -> Vec<String> {
    let open = zaak.doelen.values().filter(|d| !d.behaald.is_vastgelegd());
    open.filter_map(|d| d.bijgesteld.waarde().map(|b| &b.tekst).or(d.vastgesteld.waarde().map(|v| &v.tekst)))
        .cloned()
        .collect()
}

/// What was granted; before that what the frozen verslag proposes. Before the verslag nothing was agreed.
fn hulp(zaak: &Zaak, regels: &Regels) -> Vec<MeekijkHulp> {
    let lijst = if zaak.geldend_besluit().is_some() {
        zaak.toegekende_regels()
    } else if zaak.nieuwste_verslag().is_some() {
        zaak.gekozen_regels()
    } else {
        Vec::new()
    };
    let regel = |r: &Productregel| MeekijkHulp {
        wat: regels.profiel.productnaam(r.product).to_owned(),
        hoeveel: r.per_week_label(),
        wanneer: format!("van {} tot en met {}", datum_zonder_dag(r.begin), datum_zonder_dag(r.einde)),
        wie: r.aanbieder.clone(),
    };
    lijst.iter().map(regel).collect()
}

/// What happens next, as one would say it at the table.
fn hierna(zaak: &Zaak, fase: Fase, regels: &Regels, vandaag: NaiveDate) -> Vec<String> {
    let termijnen = zaak.termijnen(regels, vandaag);
    let uiterlijk = |soort| termijnen.iter().find(|t| t.soort == soort).map(|t| datum_kort(t.uiterlijk));
    let zin = |begin: &str, soort| match uiterlijk(soort) {
        Some(dag) => format!("{begin} uiterlijk op {dag}."),
        None => format!("{begin} daarna."),
    };
    match fase {
        Fase::Melding | Fase::Onderzoek => match zaak.gesprekken.iter().find_map(|g| afspraak(g, vandaag)) {
            Some(afspraak) => vec![afspraak],
            // On the day itself one is talking, whether or not that was recorded.
            None if !zaak.gesprekken.is_empty() => vec![
                "Wij schrijven op wat we samen bespreken.".to_owned(),
                zin("Je krijgt het verslag", TermijnSoort::Onderzoek),
            ],
            None => vec!["Wij maken een afspraak met je voor een gesprek.".to_owned()],
        },
        Fase::VerslagConcept => vec!["Je krijgt het verslag van ons. Lees het rustig door.".to_owned()],
        Fase::VerslagUit => vec![
            "Lees het verslag rustig door. Klopt er iets niet? Vertel het ons.".to_owned(),
            "Wil je de hulp aanvragen? Zet dan je handtekening en geef het verslag terug.".to_owned(),
        ],
        Fase::Besluitvorming => vec![zin("De gemeente neemt een besluit. Je krijgt het", TermijnSoort::Besluit)],
        Fase::Besloten => {
            let mut zinnen = vec!["Je hebt een brief gekregen met het besluit.".to_owned()];
            zinnen.extend(
                zaak.toegekende_regels()
                    .iter()
                    .map(|r| r.begin)
                    .min()
                    .filter(|begin| *begin > vandaag)
                    .map(|begin| format!("De hulp begint op {}.", datum_kort(begin))),
            );
            zinnen.extend(
                uiterlijk(TermijnSoort::Bezwaar)
                    .map(|dag| format!("Ben je het er niet mee eens? Je kunt bezwaar maken tot en met {dag}.")),
            );
            zinnen
        }
        Fase::Uitvoering => vec!["De hulp loopt. Verandert er iets? Vertel het ons.".to_owned()],
        Fase::Afgesloten | Fase::VervallenFout => Vec::new(),
    }
}

/// The appointment that still has to come.
fn afspraak(gesprek: &Gesprek, vandaag: NaiveDate) -> Option<String> {
    let afspraak = gesprek.afspraak.waarde()?;
    if gesprek.uitkomst.is_vastgelegd() || afspraak.datum <= vandaag {
        return None;
    }
    let tijd = afspraak.tijd.map(|t: NaiveTime| t.format(" om %H.%M uur").to_string()).unwrap_or_default();
    let waar = match afspraak.plaats {
        Gespreksplaats::Thuis => "bij jou thuis",
        Gespreksplaats::Wijkteam => "bij het wijkteam",
        Gespreksplaats::Telefoon => "aan de telefoon",
        Gespreksplaats::Beeldbellen => "met beeldbellen",
    };
    Some(format!("We praten verder op {}{tijd}, {waar}.", datum_kort(afspraak.datum)))
}

#[cfg(test)]
mod tests;
