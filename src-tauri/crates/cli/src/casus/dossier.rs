//! From the feiten of a case to a dossier: each feit goes through the same door as in the window.

use super::CasusFout;
use super::beoordeel::begrijp;
use super::bestand::{Casus, Casusfeit, Omslag};
use super::rol::{self, gewone_rol};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime};
use std::collections::BTreeMap;
use uuid::Uuid;
use wmo::dossier::{Alsdan, gedacht_id};
use wmo::toets::{Oordeel, Toets, Voorstel};
use wmo::vastlegging::{ApparaatId, DossierId, Medewerker, MedewerkerId, Rol, Vastlegging, VastleggingId, ZaakId};
use wmo::{Dossier, Feit, FeitSoort, Regels};

/// The laptop on which a case is recorded, unless it says another.
const EERSTE_LAPTOP: &str = "1";
const EERSTE_ZAAK: &str = "1";

/// What the toets said of one feit, and whether it was recorded.
pub struct Beoordeeld {
    /// The answer.
    pub toets: Toets,
    /// A refused feit is not recorded; what another laptop recorded did happen.
    pub vastgelegd: bool,
}

/// A case, recorded feit by feit.
pub struct Opgebouwd<'a> {
    /// The state at the end.
    pub dossier: Dossier,
    /// Per feit of the file.
    pub feiten: Vec<Beoordeeld>,
    /// Names of the zaken, as the file calls them.
    pub zaaknamen: BTreeMap<ZaakId, String>,
    /// Everything that was recorded.
    alle: Vec<Vastlegging>,
    /// What nothing replaced: to fold, that is enough.
    koppen: Vec<Vastlegging>,
    /// What the file calls by a name.
    namen: BTreeMap<&'a str, VastleggingId>,
}

/// An id that is always the same for the same name.
pub fn id_van(soort: &str, naam: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("keukentafel/casus/{soort}/{naam}").as_bytes())
}

/// The zaak that a feit of a case belongs to; none for a feit about the resident.
pub fn zaak_van(omslag: &Omslag, feit: &Feit) -> Option<ZaakId> {
    let van_dossier = feit.soort().is_some_and(FeitSoort::is_van_dossier);
    (!van_dossier).then(|| ZaakId(id_van("zaak", omslag.zaak.as_deref().unwrap_or(EERSTE_ZAAK))))
}

/// The day on which one looks: the given one, the one in the file, or the last day on which something
/// happened.
pub fn vandaag(casus: &Casus, gegeven: Option<NaiveDate>) -> NaiveDate {
    let laatste = casus.feiten.iter().map(|f| f.omslag.feitdatum).max();
    gegeven.or(casus.vandaag).or(laatste).unwrap_or_default()
}

/// The dossier that every case is about.
fn dossier_id() -> DossierId {
    DossierId(id_van("dossier", ""))
}

/// Records the feiten in the order of the file.
pub fn bouw_op<'a>(casus: &'a Casus, regels: &Regels, vandaag: NaiveDate) -> Opgebouwd<'a> {
    let mut opgebouwd = Opgebouwd {
        dossier: Dossier::vouw(dossier_id(), &[]),
        feiten: Vec::new(),
        zaaknamen: BTreeMap::new(),
        alle: Vec::new(),
        koppen: Vec::new(),
        namen: BTreeMap::new(),
    };
    for (nr, feit) in casus.feiten.iter().enumerate() {
        opgebouwd.neem_op(nr, feit, regels, vandaag);
    }
    opgebouwd
}

/// What recording a case leaves, in the order of the file: all that was not refused.
pub fn vastleggingen_van_casus(bytes: &[u8]) -> Result<Vec<Vastlegging>, CasusFout> {
    let (casus, regels) = begrijp(bytes)?;
    Ok(bouw_op(&casus, &regels, vandaag(&casus, None)).alle)
}

impl<'a> Opgebouwd<'a> {
    fn neem_op(&mut self, nr: usize, Casusfeit { omslag, feit }: &'a Casusfeit, regels: &Regels, vandaag: NaiveDate) {
        let laptop = omslag.apparaat.as_deref().unwrap_or(EERSTE_LAPTOP);
        let apparaat = ApparaatId(id_van("laptop", laptop));
        let vervangt = self.vervangt(omslag, feit, apparaat);
        let voorstel = self.voorstel(omslag, feit, vervangt);
        // What another laptop recorded did happen there: it is judged by what that laptop had seen.
        let toets = if laptop == EERSTE_LAPTOP {
            self.dossier.toets(&voorstel, regels, vandaag)
        } else {
            let pad = feit.pad(voorstel.zaak);
            let elders = self.koppen.iter().filter(|v| v.pad != pad);
            let hier = self.alle.iter().filter(|v| v.pad == pad && v.apparaat == apparaat);
            let gezien: Vec<Vastlegging> = elders.chain(hier).cloned().collect();
            Dossier::vouw(dossier_id(), &gezien).toets(&voorstel, regels, vandaag)
        };
        let vastgelegd = toets.oordeel != Oordeel::Geweigerd || laptop != EERSTE_LAPTOP;
        self.feiten.push(Beoordeeld { toets, vastgelegd });
        if !vastgelegd {
            return;
        }
        let v = vastlegging(nr, voorstel, omslag, apparaat);
        if let Some(naam) = &omslag.id {
            self.namen.insert(naam, v.id);
        }
        if !v.vervangt.is_empty() {
            self.koppen.retain(|k| k.pad != v.pad || !v.vervangt.contains(&k.id));
        }
        self.koppen.push(v.clone());
        if !self.dossier.leg_erbij(&v) {
            self.dossier = Dossier::vouw(dossier_id(), &self.koppen);
        }
        self.alle.push(v);
    }

    /// What would happen if these feiten were recorded too (docs/casus.md).
    pub fn als(&mut self, feiten: &'a [Casusfeit], regels: &Regels, vandaag: NaiveDate) -> Alsdan {
        let apparaat = ApparaatId(id_van("laptop", EERSTE_LAPTOP));
        let mut voorstellen: Vec<Voorstel> = Vec::with_capacity(feiten.len());
        for (nr, Casusfeit { omslag, feit }) in feiten.iter().enumerate() {
            let pad = feit.pad(zaak_van(omslag, feit));
            let eerder = voorstellen.iter().rposition(|v| v.feit.pad(v.zaak) == pad);
            let vervangt = match eerder {
                Some(eerder) if omslag.corrigeert.is_none() && is_tekst(feit) => vec![gedacht_id(eerder)],
                _ => self.vervangt(omslag, feit, apparaat),
            };
            voorstellen.push(self.voorstel(omslag, feit, vervangt));
            if let Some(naam) = &omslag.id {
                self.namen.insert(naam, gedacht_id(nr));
            }
        }
        Dossier::als(dossier_id(), &self.koppen, &voorstellen, regels, vandaag)
    }

    fn voorstel(&mut self, omslag: &Omslag, feit: &Feit, vervangt: Vec<VastleggingId>) -> Voorstel {
        let zaak = zaak_van(omslag, feit);
        if let Some(zaak) = zaak {
            let naam = || omslag.zaak.clone().unwrap_or_else(|| EERSTE_ZAAK.to_owned());
            self.zaaknamen.entry(zaak).or_insert_with(naam);
        }
        let rol = omslag.rol.or_else(|| feit.soort().map(gewone_rol)).unwrap_or(Rol::Wijkwerker);
        Voorstel {
            zaak,
            feit: feit.clone(),
            feitdatum: omslag.feitdatum,
            feittijd: omslag.feittijd,
            kanaal: omslag.kanaal,
            vervangt,
            reden: omslag.reden.clone(),
            door: MedewerkerId(id_van("medewerker", wie(omslag, rol))),
            rol,
        }
    }

    /// What a feit replaces: the one that it says it corrects; a text or a note replaces what stood
    /// there, as in the window, as far as that laptop saw it.
    fn vervangt(&self, omslag: &Omslag, feit: &Feit, apparaat: ApparaatId) -> Vec<VastleggingId> {
        if let Some(naam) = &omslag.corrigeert {
            return self.namen.get(naam.as_str()).copied().into_iter().collect();
        }
        if !is_tekst(feit) {
            return Vec::new();
        }
        let gezien = |id: &VastleggingId| self.koppen.iter().any(|v| v.id == *id && v.apparaat == apparaat);
        let koppen = self.dossier.koppen.get(&feit.pad(zaak_van(omslag, feit))).map(Vec::as_slice).unwrap_or_default();
        koppen.iter().copied().filter(gezien).collect()
    }
}

/// Typing again replaces what stood there.
fn is_tekst(feit: &Feit) -> bool {
    feit.soort().is_some_and(|soort| !soort.is_rechtshandeling())
}

/// Who recorded it; unless the file says another, one person per role.
fn wie(omslag: &Omslag, rol: Rol) -> &str {
    omslag.door.as_deref().unwrap_or(rol::naam(rol))
}

fn vastlegging(nr: usize, v: Voorstel, omslag: &Omslag, apparaat: ApparaatId) -> Vastlegging {
    let naam = wie(omslag, v.rol).to_owned();
    // A case has no clock: everything was recorded at noon, one second after the other.
    let middag = v.feitdatum.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
    let seconden = Duration::seconds(i64::try_from(nr).unwrap_or_default());
    let vastgelegd_op = middag.and_utc().checked_add_signed(seconden).unwrap_or(DateTime::UNIX_EPOCH);
    let mut uit = Vastlegging {
        id: VastleggingId([0; 16]),
        dossier: dossier_id(),
        zaak: v.zaak,
        pad: v.feit.pad(v.zaak),
        vervangt: v.vervangt,
        reden: v.reden,
        feitdatum: v.feitdatum,
        feittijd: v.feittijd,
        kanaal: v.kanaal,
        feit: v.feit,
        vastgelegd_op,
        door: Medewerker { id: v.door, naam, rol: v.rol },
        apparaat,
        // Invented people need no salt; the number keeps two equal feiten apart.
        zout: format!("{nr:064x}"),
    };
    uit.id = uit.identiteit();
    uit
}
