//! Which dossiers have a zaak that is not closed: for a look over the whole team.

use crate::projectie::{code, uit_code};
use crate::{Store, StoreFout};
use rusqlite::types::Type;
use uuid::Uuid;
use wmo::fase::Fase;
use wmo::vastlegging::{DossierId, ZaakId};

/// One zaak in a list over the whole team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LopendeZaak {
    /// Whose dossier.
    pub dossier: DossierId,
    /// Which zaak.
    pub zaak: ZaakId,
    /// "Amrani, Fatima el".
    pub sorteernaam: String,
    /// As the wijkteam names it.
    pub wijk: String,
    /// Printed as kenmerk.
    pub zaaknummer: String,
    /// Where it stands.
    pub fase: Fase,
}

impl Store {
    /// All zaken of this file, each with its dossier. As projected.
    pub fn zaken(&self) -> Result<Vec<(DossierId, ZaakId)>, StoreFout> {
        let mut opdracht = self.db.prepare_cached(
            "select n.id, z.zaak from zaak z join dossier_nummer n on n.nr = z.dossier order by n.nr",
        )?;
        let rijen = opdracht.query_map([], |rij| {
            Ok((DossierId(Uuid::from_bytes(rij.get(0)?)), ZaakId(Uuid::from_bytes(rij.get(1)?))))
        })?;
        Ok(rijen.collect::<Result<_, _>>()?)
    }

    /// All zaken that are not closed, by name. As projected: ask [`Store::ververs`] when the day has
    /// changed.
    pub fn lopende_zaken(&self) -> Result<Vec<LopendeZaak>, StoreFout> {
        let dicht = [code(&Fase::VervallenFout)?, code(&Fase::Afgesloten)?];
        let mut opdracht = self.db.prepare_cached(
            "select n.id, z.zaak, d.sorteernaam, d.wijk, z.zaaknummer, z.fase
             from zaak z
             join dossier d using(dossier)
             join dossier_nummer n on n.nr = z.dossier
             where z.fase not in (?1, ?2)
             order by d.sorteernaam, z.dossier, z.volgorde",
        )?;
        let rijen = opdracht.query_map(dicht, |rij| {
            let fase: String = rij.get(5)?;
            Ok(LopendeZaak {
                dossier: DossierId(Uuid::from_bytes(rij.get(0)?)),
                zaak: ZaakId(Uuid::from_bytes(rij.get(1)?)),
                sorteernaam: rij.get(2)?,
                wijk: rij.get(3)?,
                zaaknummer: rij.get(4)?,
                fase: uit_code(&fase)
                    .map_err(|fout| rusqlite::Error::FromSqlConversionFailure(5, Type::Text, Box::new(fout)))?,
            })
        })?;
        Ok(rijen.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use crate::oefengegevens::{Oefenmoment, oefendossiers};
    use crate::proef::{Proef, regels};
    use wmo::fase::Fase;
    use wmo::vastlegging::ApparaatId;

    #[test]
    fn what_is_closed_is_not_in_the_list_and_the_rest_is_by_name() {
        let regels = regels();
        let (vandaag, nu) = ("2026-11-23".parse().unwrap(), "2026-11-23T08:15:00Z".parse().unwrap());
        let moment = Oefenmoment { regels: &regels, vandaag, nu, apparaat: ApparaatId(uuid::Uuid::from_u128(7)) };
        let mut proef = Proef::new();
        for d in oefendossiers(&moment) {
            proef.store.leg_vast(&regels, vandaag, d.feiten, Vec::new(), &[]).unwrap();
        }
        let lopend = proef.store.lopende_zaken().unwrap();
        let namen: Vec<&str> = lopend.iter().map(|z| z.sorteernaam.as_str()).collect();
        assert!(namen.is_sorted() && namen.len() >= 6, "{namen:?}");
        assert!(lopend.iter().all(|z| !matches!(z.fase, Fase::Afgesloten | Fase::VervallenFout)));
        assert!(lopend.iter().any(|z| z.fase == Fase::Besluitvorming));
        // A year later every gesprek and every besluit is still waited for, and nothing runs that ended.
        let later = "2030-11-23".parse().unwrap();
        proef.store.ververs(&regels, later).unwrap();
        assert!(proef.store.lopende_zaken().unwrap().iter().all(|z| z.fase != Fase::Uitvoering));
    }
}
