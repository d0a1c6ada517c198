//! The one way in.

pub(crate) mod ketting;
pub(crate) mod toepassing;

use crate::bijlage::{self, NieuweBijlage};
use crate::concept::{self, ConceptSleutel};
use crate::{Store, StoreFout, lezen, projectie, toeval};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::TransactionBehavior;
use std::collections::BTreeSet;
use wmo::vastlegging::{ApparaatId, DossierId, Kanaal, Medewerker, VastleggingId, ZaakId};
use wmo::{Feit, Regels, Vastlegging};

/// What somebody records. The pad follows from the feit; salt and identity are made here.
#[derive(Clone, Debug, PartialEq)]
pub struct NieuweVastlegging {
    /// Whose dossier; it comes into being with its first vastlegging.
    pub dossier: DossierId,
    /// Which zaak, for facts that belong to one.
    pub zaak: Option<ZaakId>,
    /// The koppen on this pad that the author saw and replaces.
    pub vervangt: Vec<VastleggingId>,
    /// Why it replaces or was recorded late.
    pub reden: Option<String>,
    /// What happened.
    pub feit: Feit,
    /// When it happened in the world.
    pub feitdatum: NaiveDate,
    /// The hour, where it matters.
    pub feittijd: Option<NaiveTime>,
    /// How it came in or went out.
    pub kanaal: Option<Kanaal>,
    /// When it is recorded.
    pub vastgelegd_op: DateTime<Utc>,
    /// Who records it.
    pub door: Medewerker,
    /// On which laptop.
    pub apparaat: ApparaatId,
}

impl NieuweVastlegging {
    /// The record with this salt (32 bytes).
    pub(crate) fn met_zout(self, zout: [u8; 32]) -> Vastlegging {
        let mut vervangt = self.vervangt;
        vervangt.sort_unstable();
        vervangt.dedup();
        let mut vastlegging = Vastlegging {
            id: VastleggingId([0; 16]),
            dossier: self.dossier,
            zaak: self.zaak,
            pad: self.feit.pad(self.zaak),
            vervangt,
            reden: self.reden,
            feit: self.feit,
            feitdatum: self.feitdatum,
            feittijd: self.feittijd,
            kanaal: self.kanaal,
            vastgelegd_op: self.vastgelegd_op,
            door: self.door,
            apparaat: self.apparaat,
            zout: toeval::hex(&zout),
        };
        vastlegging.id = vastlegging.identiteit();
        vastlegging
    }
}

impl Store {
    /// Records what happened: all of it or nothing. Vastleggingen, koppen, chain, outbox, documents
    /// and projections are one transaction, together with the drafts that are recorded by it and
    /// can go. When this returns, the disk has it.
    ///
    /// Whether it may be recorded (`Dossier::toets`) is asked before; the store knows no rule.
    pub fn leg_vast(
        &mut self,
        regels: &Regels,
        vandaag: NaiveDate,
        nieuw: Vec<NieuweVastlegging>,
        bijlagen: Vec<NieuweBijlage>,
        klaar: &[ConceptSleutel],
    ) -> Result<Vec<Vastlegging>, StoreFout> {
        let vastleggingen =
            nieuw.into_iter().map(|n| Ok(n.met_zout(toeval::willekeurig()?))).collect::<Result<Vec<_>, StoreFout>>()?;
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut geraakt = BTreeSet::new();
        let mut bijlagen: Vec<(String, NieuweBijlage)> =
            bijlagen.into_iter().map(|b| (bijlage::sha256_hex(&b.inhoud), b)).collect();
        for vastlegging in &vastleggingen {
            let plaats = toepassing::pas_toe(&tx, vastlegging, &vastlegging.vaste_vorm())?;
            ketting::verleng(&tx, vastlegging.apparaat, vastlegging.id)?;
            tx.prepare_cached("insert into uit(dossier, pad, id) values(?1, ?2, ?3)")?.execute((
                plaats.dossier,
                plaats.pad,
                vastlegging.id.0.as_slice(),
            ))?;
            geraakt.insert(plaats.dossier);
            // With the feit that names it: what is recorded after it is no part of what it was made from.
            let genoemd = vastlegging.feit.stuk();
            for (_, nieuwe) in bijlagen.extract_if(.., |(sha256, _)| genoemd == Some(sha256.as_str())) {
                bijlage::bewaar(&tx, &nieuwe)?;
            }
        }
        for (_, nieuwe) in &bijlagen {
            bijlage::bewaar(&tx, nieuwe)?;
        }
        for sleutel in klaar {
            concept::wis(&tx, sleutel)?;
        }
        projectie::ververs_dossiers(&tx, geraakt, regels, vandaag)?;
        tx.commit()?;
        Ok(vastleggingen)
    }

    /// Takes over what was recorded elsewhere: an import, another laptop. Each form is the JSON as it
    /// came in and is kept word for word, with the fields that this program does not know. Any
    /// order, any part, any number of times gives the same state. Not in the chain and not in the
    /// outbox of this laptop. Returns how many were new; one that does not fit its identity refuses
    /// all.
    pub fn neem_over<T: AsRef<str>>(
        &mut self,
        regels: &Regels,
        vandaag: NaiveDate,
        vormen: &[T],
    ) -> Result<usize, StoreFout> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut geraakt = BTreeSet::new();
        let mut aantal = 0;
        for vorm in vormen.iter().map(AsRef::as_ref) {
            if !lezen::kenmerk_klopt(vorm) {
                return Err(StoreFout::VervalstKenmerk);
            }
            let plaats = toepassing::pas_toe(&tx, &lezen::lees_vorm(vorm)?, vorm)?;
            if plaats.nieuw {
                geraakt.insert(plaats.dossier);
                aantal += 1;
            }
        }
        projectie::ververs_dossiers(&tx, geraakt, regels, vandaag)?;
        tx.commit()?;
        Ok(aantal)
    }
}

#[cfg(test)]
mod tests;
