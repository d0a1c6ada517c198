//! Is this file the document that was sent? Answered from the documents in this file and their hashes.

use crate::{Store, StoreFout, lezen, toeval};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use wmo::dossier::Zaak;
use wmo::feit::Feit;
use wmo::vastlegging::{DossierId, VastleggingId};

/// How a file compares with what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stukuitslag {
    /// The very same bytes.
    Gelijk(Stukherkomst),
    /// The bytes that were sent with something behind them, as a signing service adds it.
    Aangevuld(Stukherkomst),
    /// Says of itself that it is this document, and is not the same.
    Veranderd(Stukherkomst),
    /// Looks like no document of this file.
    Onbekend,
}

/// What is known of a document that was kept. No name of anybody is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stukherkomst {
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// In which dossier it lies.
    pub dossier: DossierId,
    /// As it stands in the list of documents: kind and version.
    pub titel: String,
    /// Number of the zaak; empty when the dossier has several and no feit names the document.
    pub zaaknummer: String,
    /// When it was frozen.
    pub bevroren_op: DateTime<Utc>,
    /// The day on which it was sent or handed over, as recorded; none when that was not recorded.
    pub verzonden_op: Option<NaiveDate>,
    /// The vastleggingen from which it was made, with the moment of each. Empty for a document from
    /// before these were kept.
    pub gemaakt_van: Vec<(VastleggingId, DateTime<Utc>)>,
}

/// Keeps from what the document with this number is made: the koppen as they stand in this transaction.
pub(crate) fn bewaar_herkomst(db: &Connection, dossier: i64, bijlage: i64) -> Result<(), StoreFout> {
    let mut ids: Vec<u8> = Vec::new();
    let mut opdracht = db.prepare_cached("select id from kop where dossier = ?1 order by id")?;
    let mut rijen = opdracht.query([dossier])?;
    while let Some(rij) = rijen.next()? {
        ids.extend_from_slice(rij.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?);
    }
    db.prepare_cached("insert into gemaakt_van(bijlage, ids) values(?1, ?2)")?.execute((bijlage, ids))?;
    Ok(())
}

/// No stuk of ours comes near; a file from outside may be anything.
const GROOTSTE_STUK: u64 = 64 * 1024 * 1024;

/// The bytes of a file from outside. One that is larger than any stuk is an error of its own kind
/// ([`io::ErrorKind::FileTooLarge`]), and is not read to its end.
pub fn lees_bestand(pad: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(pad)?.take(GROOTSTE_STUK + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > GROOTSTE_STUK { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

impl Store {
    /// Compares a file with every document that was kept here.
    pub fn controleer_stuk(&self, bestand: &[u8]) -> Result<Stukuitslag, StoreFout> {
        let hash = Sha256::digest(bestand);
        let gelijk = self
            .db
            .prepare_cached("select nr from bijlage where sha256 = ?1 order by nr limit 1")?
            .query_row([hash.as_slice()], |rij| rij.get(0))
            .optional()?;
        if let Some(nummer) = gelijk {
            return Ok(Stukuitslag::Gelijk(self.herkomst(nummer)?));
        }
        let Some(kenmerk) = pdf_kenmerk(bestand) else { return Ok(Stukuitslag::Onbekend) };
        let mut opdracht = self.db.prepare_cached("select nr, inhoud from bijlage order by nr desc")?;
        let mut rijen = opdracht.query([])?;
        while let Some(rij) = rijen.next()? {
            let inhoud = rij.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
            if pdf_kenmerk(inhoud) == Some(kenmerk) {
                let herkomst = self.herkomst(rij.get(0)?)?;
                let aangevuld = bestand.starts_with(inhoud);
                return Ok(if aangevuld { Stukuitslag::Aangevuld } else { Stukuitslag::Veranderd }(herkomst));
            }
        }
        Ok(Stukuitslag::Onbekend)
    }

    /// The vastleggingen from which a document was made; none when it is not here, or from before these
    /// were kept.
    pub fn gemaakt_van(&self, sha256: &str) -> Result<Vec<VastleggingId>, StoreFout> {
        let Some(hash) = toeval::uit_hex::<32>(sha256) else { return Ok(Vec::new()) };
        let nummer: Option<i64> = self
            .db
            .prepare_cached("select nr from bijlage where sha256 = ?1 order by nr limit 1")?
            .query_row([hash.as_slice()], |rij| rij.get(0))
            .optional()?;
        nummer.map_or_else(|| Ok(Vec::new()), |nummer| self.ids_van(nummer))
    }

    fn herkomst(&self, nummer: i64) -> Result<Stukherkomst, StoreFout> {
        let mut opdracht =
            self.db.prepare_cached("select dossier, sha256, titel, vastgelegd_op from bijlage where nr = ?1")?;
        let (dossier, sha256, titel, moment): (i64, [u8; 32], String, i64) =
            opdracht.query_row([nummer], |rij| Ok((rij.get(0)?, rij.get(1)?, rij.get(2)?, rij.get(3)?)))?;
        let (id, sha256) = (lezen::dossier_id(&self.db, dossier)?, toeval::hex(&sha256));
        let alle = self.vastleggingen(id)?;
        let feit = alle.iter().rfind(|v| v.feit.stuk() == Some(sha256.as_str()));
        let stand = lezen::vouw_koppen(&self.db, dossier, id)?;
        let enige = if let [een] = stand.zaken.as_slice() { Some(een) } else { None };
        let zaak = feit.and_then(|v| v.zaak).and_then(|z| stand.zaak(z)).or(enige);
        let ids = self.ids_van(nummer)?;
        Ok(Stukherkomst {
            sha256,
            dossier: id,
            titel,
            zaaknummer: zaak.and_then(|z| z.melding.waarde()).map(|m| m.zaaknummer.clone()).unwrap_or_default(),
            bevroren_op: DateTime::from_timestamp_millis(moment).ok_or(StoreFout::Beschadigd)?,
            verzonden_op: feit.and_then(|v| verzonden_op(&v.feit, v.feitdatum, zaak)),
            gemaakt_van: alle.iter().filter(|v| ids.contains(&v.id)).map(|v| (v.id, v.vastgelegd_op)).collect(),
        })
    }

    fn ids_van(&self, bijlage: i64) -> Result<Vec<VastleggingId>, StoreFout> {
        // A file that is opened to read only may be from before this table.
        let er_is: bool =
            self.db.query_row("select exists(select 1 from sqlite_schema where name = 'gemaakt_van')", [], |rij| {
                rij.get(0)
            })?;
        if !er_is {
            return Ok(Vec::new());
        }
        let ids: Option<Vec<u8>> = self
            .db
            .prepare_cached("select ids from gemaakt_van where bijlage = ?1")?
            .query_row([bijlage], |rij| rij.get(0))
            .optional()?;
        let id = |b: &[u8]| b.try_into().ok().map(VastleggingId);
        Ok(ids.unwrap_or_default().chunks_exact(16).filter_map(id).collect())
    }
}

/// The day on which the document of a feit was sent or handed over. A verslag is given after it is frozen;
/// any other document goes out with its feit.
pub fn verzonden_op(feit: &Feit, feitdatum: NaiveDate, zaak: Option<&Zaak>) -> Option<NaiveDate> {
    match feit {
        Feit::OnderzoeksverslagVastgesteld(v) => {
            let versie = zaak?.verslagen.iter().find(|z| z.versie == v.versie)?;
            Some(versie.verstrekt.eerste()?.feitdatum)
        }
        _ => Some(feitdatum),
    }
}

/// The identity that a PDF carries in its trailer: the first of two, which stays when a file is changed
/// (PDF 1.7, 14.4). Read without reading the PDF: a changed file may be broken.
fn pdf_kenmerk(bestand: &[u8]) -> Option<[u8; 16]> {
    const SLEUTEL: &[u8] = b"/ID";
    let mut tot = bestand.len();
    while let Some(plaats) = bestand[..tot].windows(SLEUTEL.len()).rposition(|w| w == SLEUTEL) {
        let rest = bestand[plaats + SLEUTEL.len()..].trim_ascii_start();
        let hex = rest.strip_prefix(b"[").map(<[u8]>::trim_ascii_start).and_then(|r| r.strip_prefix(b"<"));
        let tekst = hex.and_then(|h| h.get(..32)).and_then(|h| std::str::from_utf8(h).ok());
        if let Some(kenmerk) = tekst.and_then(toeval::uit_hex) {
            return Some(kenmerk);
        }
        tot = plaats;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proef::{self, Proef};
    use crate::{NieuweBijlage, sha256_hex};
    use wmo::feit::{MeldingOntvangstBevestigd, OnderzoeksverslagVastgesteld, OnderzoeksverslagVerstrekt};

    /// A PDF as far as this module reads it.
    fn pdf(nummer: u8) -> Vec<u8> {
        let id = format!("{nummer:02x}").repeat(16);
        format!("%PDF-1.7\n/ID kaart\ntrailer << /Root 1 0 R /ID [<{id}><{id}>] >>\n%%EOF\n").into_bytes()
    }

    fn bijlage(dossier: DossierId, inhoud: Vec<u8>) -> NieuweBijlage {
        NieuweBijlage {
            dossier,
            soort: "onderzoeksverslag".into(),
            titel: "Onderzoeksverslag, versie 1".into(),
            vastgelegd_op: proef::nu(),
            inhoud,
            merk: None,
        }
    }

    /// A dossier whose verslag was frozen and given.
    fn verstuurd() -> (Proef, DossierId, Vec<VastleggingId>) {
        let mut p = Proef::new();
        let dossier = p.nieuw_dossier();
        let zaak = Some(proef::zaak_van(dossier));
        let eerst = p.leg_vast(vec![proef::melding(dossier, "W-2026-00001-K7M4X")]);
        let feit = OnderzoeksverslagVastgesteld { versie: 1, stuk: Some(sha256_hex(&pdf(1))) };
        let vast = proef::nieuw(dossier, zaak, Feit::OnderzoeksverslagVastgesteld(feit));
        let regels = proef::regels();
        let toen =
            p.store.leg_vast(&regels, proef::vandaag(), vec![vast], vec![bijlage(dossier, pdf(1))], &[]).unwrap();
        let gegeven = Feit::OnderzoeksverslagVerstrekt(OnderzoeksverslagVerstrekt { versie: 1, aan: None });
        p.leg_vast(vec![proef::nieuw(dossier, zaak, gegeven)]);
        let mut ids: Vec<_> = eerst.iter().chain(&toen).map(|v| v.id).collect();
        ids.sort_unstable();
        (p, dossier, ids)
    }

    #[test]
    fn the_very_file_is_known_with_its_zaak_its_day_and_what_it_was_made_from() {
        let (p, dossier, ids) = verstuurd();
        let Stukuitslag::Gelijk(h) = p.store.controleer_stuk(&pdf(1)).unwrap() else { panic!("not found") };
        assert_eq!((h.dossier, h.zaaknummer.as_str()), (dossier, "W-2026-00001-K7M4X"));
        assert_eq!((h.titel.as_str(), h.verzonden_op), ("Onderzoeksverslag, versie 1", Some(proef::vandaag())));
        let mut van: Vec<_> = h.gemaakt_van.iter().map(|(id, _)| *id).collect();
        van.sort_unstable();
        assert_eq!(van, ids, "the koppen at freezing, and not what came later");
    }

    #[test]
    fn a_changed_file_is_told_from_a_signed_one_and_from_a_strange_one() {
        let (p, ..) = verstuurd();
        let uitslag = |bestand: &[u8]| p.store.controleer_stuk(bestand).unwrap();
        let mut veranderd = pdf(1);
        veranderd[7] = b'4';
        assert!(matches!(uitslag(&veranderd), Stukuitslag::Veranderd(h) if h.titel == "Onderzoeksverslag, versie 1"));
        let getekend = [pdf(1), b"9 0 obj << /Type /Sig >> endobj\n%%EOF\n".to_vec()].concat();
        assert!(matches!(uitslag(&getekend), Stukuitslag::Aangevuld(_)));
        assert_eq!(uitslag(&pdf(2)), Stukuitslag::Onbekend);
        for vreemd in [&b""[..], b"/ID", b"/ID [<zz", b"geen pdf"] {
            assert_eq!(uitslag(vreemd), Stukuitslag::Onbekend);
        }
    }

    #[test]
    fn a_letter_goes_out_with_its_feit() {
        let mut p = Proef::new();
        let dossier = p.nieuw_dossier();
        p.leg_vast(vec![proef::melding(dossier, "W-2026-00002-K7M4X")]);
        let feit = MeldingOntvangstBevestigd { stuk: Some(sha256_hex(&pdf(3))) };
        let brief = proef::nieuw(dossier, Some(proef::zaak_van(dossier)), Feit::MeldingOntvangstBevestigd(feit));
        let regels = proef::regels();
        p.store.leg_vast(&regels, proef::vandaag(), vec![brief], vec![bijlage(dossier, pdf(3))], &[]).unwrap();
        let Proef { store, sleutel, map, .. } = p;
        let pad = store.pad().to_owned();
        drop(store);
        // Read only, as the command line does.
        let store = Store::open_om_te_lezen(&pad, &sleutel).unwrap();
        let Stukuitslag::Gelijk(h) = store.controleer_stuk(&pdf(3)).unwrap() else { panic!("not found") };
        assert_eq!(h.verzonden_op, Some(proef::vandaag()));
        assert!(store.db.execute("delete from bijlage", []).is_err(), "nothing can be changed");
        drop((store, map));
    }

    #[test]
    fn a_file_that_is_no_stuk_by_its_size_is_not_read_to_its_end() {
        let map = tempfile::tempdir().unwrap();
        let pad = map.path().join("film.pdf");
        // A hole of a terabyte: it takes no room on the disk.
        File::create(&pad).unwrap().set_len(1 << 40).unwrap();
        assert_eq!(lees_bestand(&pad).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        File::create(&pad).unwrap().set_len(0).unwrap();
        assert_eq!(lees_bestand(&pad).unwrap(), Vec::<u8>::new());
        assert!(lees_bestand(&map.path().join("weg.pdf")).is_err());
    }
}
