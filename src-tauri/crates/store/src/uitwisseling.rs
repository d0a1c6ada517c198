//! What stands on this laptop and nowhere else yet.

use crate::{Store, StoreFout, lezen};
use rusqlite::Connection;
use wmo::vastlegging::DossierId;

fn tel(db: &Connection, sql: &str, van: &[&dyn rusqlite::ToSql]) -> Result<usize, StoreFout> {
    let aantal: i64 = db.prepare_cached(sql)?.query_row(van, |rij| rij.get(0))?;
    usize::try_from(aantal).map_err(|_| StoreFout::Beschadigd)
}

impl Store {
    /// How many vastleggingen were recorded here and not confirmed by anybody else.
    pub fn niet_uitgewisseld(&self) -> Result<usize, StoreFout> {
        tel(&self.db, "select count(*) from uit", &[])
    }

    /// The same, of one dossier.
    pub fn niet_uitgewisseld_van(&self, dossier: DossierId) -> Result<usize, StoreFout> {
        let Some(nummer) = lezen::dossier_nummer(&self.db, dossier)? else { return Ok(0) };
        tel(&self.db, "select count(*) from uit where dossier = ?1", &[&nummer])
    }
}

#[cfg(test)]
mod tests {
    use crate::proef::{self, Proef};

    #[test]
    fn what_is_recorded_here_waits_to_be_exchanged() {
        let mut proef = Proef::new();
        assert_eq!(proef.store.niet_uitgewisseld().unwrap(), 0);
        let (een, ander) = (proef.nieuw_dossier(), proef.nieuw_dossier());
        proef.leg_vast(vec![proef::melding(een, "W-2026-00001-K7M4X")]);
        proef.leg_vast(vec![proef::melding(ander, "W-2026-00002-K7M4X")]);
        assert_eq!(proef.store.niet_uitgewisseld().unwrap(), 2);
        assert_eq!(proef.store.niet_uitgewisseld_van(een).unwrap(), 1);
        let onbekend = proef.nieuw_dossier();
        assert_eq!(proef.store.niet_uitgewisseld_van(onbekend).unwrap(), 0);
    }
}
