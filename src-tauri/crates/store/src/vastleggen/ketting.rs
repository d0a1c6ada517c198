//! The chain of a laptop: each link holds on to the one before, so that nothing that was recorded
//! can be taken out or exchanged without the rest showing it.

use crate::StoreFout;
use rusqlite::{Connection, OptionalExtension, params};
use wmo::vastlegging::{ApparaatId, VastleggingId};

/// Hash of the previous link, the number and the id. Before the first link: zeros.
fn schakel(vorige: &[u8; 32], volgnr: i64, id: &[u8; 16]) -> [u8; 32] {
    let mut hash = blake3::Hasher::new();
    hash.update(vorige).update(&volgnr.to_be_bytes()).update(id);
    *hash.finalize().as_bytes()
}

pub(super) fn verleng(db: &Connection, apparaat: ApparaatId, id: VastleggingId) -> Result<(), StoreFout> {
    let apparaat = apparaat.0.as_bytes().as_slice();
    let (volgnr, vorige) = db
        .prepare_cached("select volgnr, schakel from ketting where apparaat = ?1 order by volgnr desc limit 1")?
        .query_row([apparaat], |rij| Ok((rij.get::<_, i64>(0)?, rij.get::<_, [u8; 32]>(1)?)))
        .optional()?
        .unwrap_or((0, [0; 32]));
    db.prepare_cached("insert into ketting(apparaat, volgnr, id, schakel) values(?1, ?2, ?3, ?4)")?
        .execute(params![apparaat, volgnr + 1, id.0.as_slice(), schakel(&vorige, volgnr + 1, &id.0).as_slice()])?;
    Ok(())
}

/// Follows every chain from its first link and gives the ids in it; none when one does not hold.
pub(crate) fn volg(db: &Connection) -> Result<Option<Vec<VastleggingId>>, StoreFout> {
    let mut opdracht = db.prepare("select apparaat, volgnr, id, schakel from ketting order by apparaat, volgnr")?;
    let mut rijen = opdracht.query([])?;
    let mut ids = Vec::new();
    let (mut apparaat, mut volgnr, mut vorige) = ([0_u8; 16], 0, [0_u8; 32]);
    while let Some(rij) = rijen.next()? {
        let van: [u8; 16] = rij.get(0)?;
        if van != apparaat {
            (apparaat, volgnr, vorige) = (van, 0, [0; 32]);
        }
        volgnr += 1;
        let id: [u8; 16] = rij.get(2)?;
        let gevonden: [u8; 32] = rij.get(3)?;
        vorige = schakel(&vorige, volgnr, &id);
        if rij.get::<_, i64>(1)? != volgnr || gevonden != vorige {
            return Ok(None);
        }
        ids.push(VastleggingId(id));
    }
    Ok(Some(ids))
}
