//! What concerns the whole team: who costs money when nothing happens, and who has a provider.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use store::LopendeZaak;
use wmo::dossier::Zaak;
use wmo::feit::RedenWegvallen;
use wmo::geld::Cent;
use wmo::tekst::{datum_kort, werkdagen};
use wmo::termijn::dwangsom::Dwangsommeter;
use wmo::vastlegging::{DossierId, ZaakId};
use wmo::{Dossier, Regels};

/// As many working days before the first euro a zaak comes into view.
const IN_ZICHT: i32 = 10;

/// One zaak in which a besluit waits and time runs out.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct MeterRegel {
    /// Whose dossier.
    pub dossier: DossierId,
    /// Which zaak.
    pub zaak: ZaakId,
    /// "Amrani, Fatima el".
    pub naam: String,
    /// Its number.
    pub zaaknummer: String,
    /// An ingebrekestelling counts.
    pub in_gebreke: bool,
    /// The last day on which a besluit costs nothing.
    pub kosteloos_tot: NaiveDate,
    /// As one reads it.
    pub kosteloos_tot_leesbaar: String,
    /// "nog 2 werkdagen"; empty when it costs money already.
    pub nog: String,
    /// Due when the besluit is made known today.
    pub tot_nu: Cent,
    /// What each day adds now.
    pub per_dag_nu: Cent,
}

/// The meters of the whole team, who comes first on top.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Type)]
pub struct TeamMeter {
    /// Due now, all together.
    pub tot_nu: Cent,
    /// What each day adds now.
    pub per_dag_nu: Cent,
    /// One by one.
    pub regels: Vec<MeterRegel>,
}

/// A resident who gets support from a provider.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct BijAanbieder {
    /// Whose dossier.
    pub dossier: DossierId,
    /// Which zaak.
    pub zaak: ZaakId,
    /// "Amrani, Fatima el".
    pub naam: String,
    /// Neighbourhood.
    pub wijk: String,
    /// "Huishoudelijke ondersteuning, 2 uur per week".
    pub regels: Vec<String>,
    /// The last day of the last line, as one reads it.
    pub tot_leesbaar: String,
    /// It was recorded already that this provider falls away.
    pub vastgelegd: bool,
}

/// A provider falls away for everybody at once.
#[derive(Clone, Debug, PartialEq, Deserialize, Type)]
pub struct AanbiederValtWeg {
    /// Who, as in the profile.
    pub aanbieder: String,
    /// Why.
    pub reden: RedenWegvallen,
    /// From when.
    pub per: NaiveDate,
    /// Who takes over.
    pub opvolger: Option<String>,
}

impl TeamMeter {
    /// Puts the zaken in order: what costs money now, then what costs money first.
    pub fn van(meters: Vec<(LopendeZaak, Dwangsommeter)>, regels: &Regels, vandaag: NaiveDate) -> Self {
        let mut rij: Vec<MeterRegel> =
            meters.into_iter().filter_map(|(zaak, meter)| MeterRegel::van(zaak, &meter, regels, vandaag)).collect();
        rij.sort_by(|a, b| {
            let sleutel =
                |r: &MeterRegel| (std::cmp::Reverse(r.per_dag_nu), std::cmp::Reverse(r.tot_nu), r.kosteloos_tot);
            sleutel(a).cmp(&sleutel(b)).then_with(|| a.naam.cmp(&b.naam))
        });
        let totaal = |deel: fn(&MeterRegel) -> Cent| Cent::totaal(rij.iter().map(deel)).unwrap_or(Cent::MEESTE);
        Self { tot_nu: totaal(|r| r.tot_nu), per_dag_nu: totaal(|r| r.per_dag_nu), regels: rij }
    }
}

impl MeterRegel {
    /// None while the first euro is far away: then it is an ordinary deadline.
    fn van(zaak: LopendeZaak, meter: &Dwangsommeter, regels: &Regels, vandaag: NaiveDate) -> Option<Self> {
        let over = regels.kalender.werkdagen_tot(vandaag, meter.kosteloos_tot);
        let in_gebreke = meter.ingebrekestelling.is_some();
        let in_zicht = in_gebreke || (vandaag > meter.termijn && over <= IN_ZICHT);
        in_zicht.then(|| Self {
            dossier: zaak.dossier,
            zaak: zaak.zaak,
            naam: zaak.sorteernaam,
            zaaknummer: zaak.zaaknummer,
            in_gebreke,
            kosteloos_tot: meter.kosteloos_tot,
            kosteloos_tot_leesbaar: datum_kort(meter.kosteloos_tot),
            nog: if over >= 0 { werkdagen(over) } else { String::new() },
            tot_nu: meter.tot_nu,
            per_dag_nu: meter.per_dag_nu,
        })
    }
}

impl BijAanbieder {
    /// This resident, when one of the lines of this zaak comes from the provider.
    pub fn van(
        rij: &LopendeZaak,
        dossier: &Dossier,
        aanbieder: &str,
        regels: &Regels,
        vandaag: NaiveDate,
    ) -> Option<Self> {
        let zaak = dossier.zaak(rij.zaak)?;
        let bij = bij_aanbieder(zaak, aanbieder, vandaag);
        let tot = bij.iter().map(|r| r.einde).max()?;
        Some(Self {
            dossier: rij.dossier,
            zaak: rij.zaak,
            naam: rij.sorteernaam.clone(),
            wijk: rij.wijk.clone(),
            regels: bij
                .iter()
                .map(|r| format!("{}, {}", regels.profiel.productnaam(r.product), r.per_week_label()))
                .collect(),
            tot_leesbaar: datum_kort(tot),
            vastgelegd: zaak.uitvoering.weggevallen.get(aanbieder).is_some_and(|v| v.is_vastgelegd()),
        })
    }
}

/// The lines of this provider that run now or later.
fn bij_aanbieder(zaak: &Zaak, aanbieder: &str, vandaag: NaiveDate) -> Vec<wmo::product::Productregel> {
    let tijdelijk = zaak.tijdelijke_toekenningen();
    let alle = tijdelijk.into_iter().chain(zaak.toekenningen()).map(|t| t.regel);
    alle.filter(|r| r.einde >= vandaag && r.aanbieder.as_deref() == Some(aanbieder)).collect()
}
