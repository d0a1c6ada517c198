//! What has to be ready before somebody leaves for a visit.

use super::woorden;
use crate::batterij::Batterij;
use crate::fout::Fout;
use crate::sessie::Open;
use chrono::{Days, NaiveDate, NaiveTime};
use serde::Serialize;
use specta::Type;
use store::LopendeZaak;
use stukken::StukSoort;
use wmo::dossier::{Gesprek, Zaak};
use wmo::taak::TaakSoort;
use wmo::tekst::datum_kort;
use wmo::vastlegging::{DossierId, GesprekId, ZaakId};
use wmo::{Dossier, Regels};

/// The bag for the visits of today and tomorrow.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Tas {
    /// By day and hour.
    pub bezoeken: Vec<Bezoek>,
    /// None when the system does not tell.
    pub batterij: Option<Batterij>,
    /// Nothing is left to do.
    pub gepakt: bool,
}

/// One visit.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Bezoek {
    /// To whom.
    pub dossier: DossierId,
    /// For which zaak.
    pub zaak: ZaakId,
    /// Which gesprek.
    pub gesprek: GesprekId,
    /// "Amrani, Fatima el".
    pub naam: String,
    /// "vandaag 10:00", "morgen".
    pub wanneer: String,
    /// At home, at the wijkteam.
    pub plaats: String,
    /// It is the work of who is in.
    pub van_mij: bool,
    /// What goes along, in the order of packing.
    pub punten: Vec<Taspunt>,
    /// For the order.
    #[serde(skip)]
    #[specta(skip)]
    moment: (NaiveDate, Option<NaiveTime>),
}

/// What a line of the bag is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TaspuntSoort {
    /// The dossier is on this laptop.
    Dossier,
    /// The resident was told of the rights.
    Rechten,
    /// The letters were made.
    Brieven,
    /// No text waits to be finished.
    Concepten,
    /// An interpreter, large letters.
    Nodig,
}

/// One line of the bag.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Taspunt {
    /// What it is about.
    pub soort: TaspuntSoort,
    /// Nothing to do for it.
    pub klaar: bool,
    /// In a sentence.
    pub zin: String,
}

impl Tas {
    pub(crate) fn van(mut bezoeken: Vec<Bezoek>, batterij: Option<Batterij>) -> Self {
        bezoeken.sort_by(|a, b| (a.moment, &a.naam).cmp(&(b.moment, &b.naam)));
        let gepakt = bezoeken.iter().flat_map(|b| &b.punten).all(|p| p.klaar) && batterij.is_none_or(|b| !b.weinig);
        Self { bezoeken, batterij, gepakt }
    }
}

impl Bezoek {
    /// The gesprekken of today and tomorrow that were not held yet.
    pub(crate) fn van(
        open: &Open,
        rij: &LopendeZaak,
        dossier: &Dossier,
        regels: &Regels,
        vandaag: NaiveDate,
    ) -> Result<Vec<Self>, Fout> {
        let Some(zaak) = dossier.zaak(rij.zaak) else { return Ok(Vec::new()) };
        let mut bezoeken = Vec::new();
        for gesprek in &zaak.gesprekken {
            let Some(afspraak) = gesprek.afspraak.waarde().filter(|_| !gesprek.uitkomst.is_vastgelegd()) else {
                continue;
            };
            let Some(dag) = dag(afspraak.datum, vandaag) else { continue };
            let uur = afspraak.tijd.map(|t| format!(" {}", t.format("%H:%M"))).unwrap_or_default();
            bezoeken.push(Self {
                dossier: rij.dossier,
                zaak: rij.zaak,
                gesprek: gesprek.id,
                naam: rij.sorteernaam.clone(),
                wanneer: format!("{dag}{uur}"),
                plaats: woorden::gespreksplaats(afspraak.plaats).to_owned(),
                van_mij: open.ik().behandelt(zaak.behandelaar().as_ref()),
                punten: punten(open, rij.dossier, dossier, zaak, gesprek, regels, vandaag)?,
                moment: (afspraak.datum, afspraak.tijd),
            });
        }
        Ok(bezoeken)
    }
}

fn dag(datum: NaiveDate, vandaag: NaiveDate) -> Option<&'static str> {
    if datum == vandaag {
        Some("vandaag")
    } else {
        (vandaag.checked_add_days(Days::new(1)) == Some(datum)).then_some("morgen")
    }
}

fn punten(
    open: &Open,
    id: DossierId,
    dossier: &Dossier,
    zaak: &Zaak,
    gesprek: &Gesprek,
    regels: &Regels,
    vandaag: NaiveDate,
) -> Result<Vec<Taspunt>, Fout> {
    let punt = |soort, klaar, zin: String| Taspunt { soort, klaar, zin };
    let stukken = open.store.bijlagen(id)?;
    let op_laptop = format!(
        "Het dossier staat op deze laptop: {} en {}.",
        aantal(open.store.vastleggingen(id)?.len(), "vastlegging", "vastleggingen"),
        aantal(stukken.len(), "stuk", "stukken")
    );
    let mut uit = vec![punt(TaspuntSoort::Dossier, true, op_laptop)];
    let taken = dossier.taken(regels, vandaag);
    let vooraf = [TaakSoort::BiedClientondersteuningAan, TaakSoort::MeldPersoonlijkPlan];
    let te_vertellen: Vec<&str> =
        taken.iter().filter(|t| t.zaak == Some(zaak.id) && vooraf.contains(&t.soort)).map(|t| t.zin.as_str()).collect();
    uit.push(if te_vertellen.is_empty() {
        punt(TaspuntSoort::Rechten, true, "De inwoner weet van cliëntondersteuning en het persoonlijk plan.".into())
    } else {
        punt(TaspuntSoort::Rechten, false, format!("{}.", te_vertellen.join(". ")))
    });
    let gemaakt = |soort: StukSoort| stukken.iter().any(|s| s.soort == soort.code());
    let bevestigd = zaak.bevestiging.is_vastgelegd();
    let uitgenodigd = gemaakt(StukSoort::UitnodigingGesprek);
    uit.push(match (bevestigd, uitgenodigd) {
        (true, true) => punt(TaspuntSoort::Brieven, true, "De brieven zijn gemaakt.".into()),
        (false, _) => punt(TaspuntSoort::Brieven, false, "De ontvangstbevestiging is nog niet gestuurd.".into()),
        // An appointment may be made by telephone: the letter is a choice.
        (true, false) => {
            let dag = gesprek.afspraak.laatste().map(|k| datum_kort(k.feitdatum)).unwrap_or_default();
            punt(TaspuntSoort::Brieven, true, format!("Er ging geen uitnodiging per brief; de afspraak is van {dag}."))
        }
    });
    let concepten = open.store.concepten(Some(id))?.len();
    uit.push(match concepten {
        0 => punt(TaspuntSoort::Concepten, true, "Er staat geen tekst open.".into()),
        1 => punt(TaspuntSoort::Concepten, false, "Er staat 1 tekst open die nog niet is vastgelegd.".into()),
        n => punt(TaspuntSoort::Concepten, false, format!("Er staan {n} teksten open die nog niet zijn vastgelegd.")),
    });
    uit.extend(nodig(dossier).map(|zin| punt(TaspuntSoort::Nodig, true, zin)));
    Ok(uit)
}

/// What the resident needs to take part: nothing to do for it here, and not to be forgotten.
fn nodig(dossier: &Dossier) -> Option<String> {
    let voorkeur = dossier.contactvoorkeur.waarde();
    let tolk = voorkeur
        .and_then(|v| v.tolk.as_deref())
        .or_else(|| dossier.persoon.waarde().and_then(|p| p.tolk.as_deref()))
        .filter(|t| !t.trim().is_empty())
        .map(|taal| format!("een tolk ({})", taal.trim()));
    let hulpmiddelen = voorkeur.map(|v| v.hulpmiddelen.trim()).filter(|h| !h.is_empty()).map(str::to_owned);
    let alles: Vec<String> = tolk.into_iter().chain(hulpmiddelen).collect();
    (!alles.is_empty()).then(|| format!("De inwoner heeft nodig: {}.", alles.join("; ")))
}

fn aantal(n: usize, een: &str, meer: &str) -> String {
    format!("{n} {}", if n == 1 { een } else { meer })
}

#[cfg(test)]
mod tests;
