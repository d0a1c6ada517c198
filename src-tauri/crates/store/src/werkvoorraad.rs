//! The worklist: for each zaak the first thing to do.

use crate::projectie::{lees_behandelaar, lees_taak, lees_termijn, uit_code};
use crate::{Store, StoreFout, lezen};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;
use wmo::dossier::Behandelaar;
use wmo::fase::{Fase, Vlag};
use wmo::persoon::Geboortedatum;
use wmo::taak::Taak;
use wmo::termijn::{Termijn, TermijnSoort};
use wmo::vastlegging::{DossierId, ZaakId};

/// One line of the worklist.
#[derive(Clone, Debug, PartialEq)]
pub struct WerkRegel {
    /// Whose dossier.
    pub dossier: DossierId,
    /// Which zaak; none for a task about the resident.
    pub zaak: Option<ZaakId>,
    /// "Amrani, Fatima el".
    pub sorteernaam: String,
    /// As recorded.
    pub geboortedatum: Option<Geboortedatum>,
    /// As the wijkteam names it.
    pub wijk: String,
    /// Printed as kenmerk; empty for a task about the resident.
    pub zaaknummer: String,
    /// What to do first.
    pub taak: Taak,
    /// Where the zaak stands.
    pub fase: Option<Fase>,
    /// What is also true.
    pub vlaggen: Vec<Vlag>,
    /// Who looks after it; for a task about the resident who looks after the newest zaak.
    pub behandelaar: Option<Behandelaar>,
}

/// What costs money every day, then the nearest date, what has no date last, then by name.
fn volgorde(regel: &WerkRegel) -> (bool, bool, Option<NaiveDate>, &str, DossierId, Option<ZaakId>) {
    let uiterlijk = regel.taak.uiterlijk;
    (!regel.taak.stopt_dwangsom(), uiterlijk.is_none(), uiterlijk, &regel.sorteernaam, regel.dossier, regel.zaak)
}

impl Store {
    /// What has to be done: what stops a dwangsom, then the nearest date, and what has no date last. As projected: ask
    /// [`Store::ververs`] when the day has changed.
    pub fn werkvoorraad(&self) -> Result<Vec<WerkRegel>, StoreFout> {
        let mut opdracht = self.db.prepare_cached(
            "select n.id, t.zaak, d.sorteernaam, d.geboortedatum, d.wijk, z.zaaknummer, t.beeld, z.fase, z.vlaggen,
                    b.behandelaar, b.behandelaar_naam
             from taak t
             join dossier d using(dossier)
             join dossier_nummer n on n.nr = t.dossier
             left join zaak z on z.dossier = t.dossier and z.zaak = t.zaak
             left join zaak b on b.dossier = t.dossier and b.volgorde =
               coalesce(z.volgorde, (select max(volgorde) from zaak where dossier = t.dossier))
             where t.hoofd",
        )?;
        let mut rijen = opdracht.query([])?;
        let mut regels = Vec::new();
        while let Some(rij) = rijen.next()? {
            let tekst = |plaats: usize| rij.get_ref(plaats).and_then(|w| Ok(w.as_str_or_null()?));
            let vlaggen = tekst(8)?.map(serde_json::from_str).transpose().map_err(|_| StoreFout::Beschadigd)?;
            regels.push(WerkRegel {
                dossier: DossierId(Uuid::from_bytes(rij.get(0)?)),
                zaak: rij.get::<_, Option<[u8; 16]>>(1)?.map(|z| ZaakId(Uuid::from_bytes(z))),
                sorteernaam: rij.get(2)?,
                geboortedatum: tekst(3)?.and_then(|g| g.parse().ok()),
                wijk: rij.get(4)?,
                zaaknummer: tekst(5)?.unwrap_or_default().to_owned(),
                taak: lees_taak(tekst(6)?.unwrap_or_default())?,
                fase: tekst(7)?.map(uit_code).transpose()?,
                vlaggen: vlaggen.unwrap_or_default(),
                behandelaar: lees_behandelaar(rij.get(9)?, rij.get::<_, Option<String>>(10)?.unwrap_or_default()),
            });
        }
        // Sorted here: SQLite would carry the whole rows through its sorter.
        regels.sort_by(|a, b| volgorde(a).cmp(&volgorde(b)));
        Ok(regels)
    }

    /// One deadline of a zaak, with the way it was counted. Apart from the worklist: that shows a
    /// hundred dates, and somebody asks for the reason of one.
    pub fn termijn(&self, dossier: DossierId, zaak: ZaakId, soort: TermijnSoort) -> Result<Option<Termijn>, StoreFout> {
        let Some(nummer) = lezen::dossier_nummer(&self.db, dossier)? else { return Ok(None) };
        let beeld: Option<String> = self
            .db
            .prepare_cached("select beeld from termijn where dossier = ?1 and zaak = ?2 and soort = ?3")?
            .query_row(params![nummer, zaak.0.as_bytes().as_slice(), soort.code()], |rij| rij.get(0))
            .optional()?;
        beeld.as_deref().map(lees_termijn).transpose()
    }
}
