//! From the feiten of a case to a dossier: each feit goes through the same door as in the window.

use super::bestand::{Casus, Casusfeit, Omslag};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime};
use std::collections::BTreeMap;
use uuid::Uuid;
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
pub struct Opgebouwd {
    /// The state at the end.
    pub dossier: Dossier,
    /// Per feit of the file.
    pub feiten: Vec<Beoordeeld>,
    /// Names of the zaken, as the file calls them.
    pub zaaknamen: BTreeMap<ZaakId, String>,
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

/// Records the feiten in the order of the file.
pub fn bouw_op(casus: &Casus, regels: &Regels, vandaag: NaiveDate) -> Opgebouwd {
    let id = DossierId(id_van("dossier", ""));
    let mut vastleggingen: Vec<Vastlegging> = Vec::new();
    let mut namen: BTreeMap<&str, VastleggingId> = BTreeMap::new();
    let mut zaaknamen = BTreeMap::new();
    let mut feiten = Vec::new();
    let mut dossier = Dossier::vouw(id, &vastleggingen);
    for (nr, casusfeit) in casus.feiten.iter().enumerate() {
        let Casusfeit { omslag, feit } = casusfeit;
        let zaak = zaak_van(omslag, feit);
        if let Some(zaak) = zaak {
            zaaknamen.entry(zaak).or_insert_with(|| omslag.zaak.clone().unwrap_or_else(|| EERSTE_ZAAK.to_owned()));
        }
        let laptop = omslag.apparaat.as_deref().unwrap_or(EERSTE_LAPTOP);
        let apparaat = ApparaatId(id_van("laptop", laptop));
        let rol = omslag.rol.unwrap_or_else(|| gewone_rol(feit));
        let voorstel = Voorstel {
            zaak,
            feit: feit.clone(),
            feitdatum: omslag.feitdatum,
            feittijd: omslag.feittijd,
            kanaal: omslag.kanaal,
            vervangt: vervangt(omslag, feit, zaak, &dossier, &vastleggingen, apparaat, &namen),
            reden: omslag.reden.clone(),
            door: MedewerkerId(id_van("medewerker", wie(omslag, rol))),
            rol,
        };
        // What another laptop recorded did happen there: it is judged by what that laptop had seen.
        let toets = if laptop == EERSTE_LAPTOP {
            dossier.toets(&voorstel, regels, vandaag)
        } else {
            let gezien: Vec<Vastlegging> =
                vastleggingen.iter().filter(|v| v.apparaat == apparaat || v.pad != feit.pad(zaak)).cloned().collect();
            Dossier::vouw(id, &gezien).toets(&voorstel, regels, vandaag)
        };
        let vastgelegd = toets.oordeel != Oordeel::Geweigerd || laptop != EERSTE_LAPTOP;
        feiten.push(Beoordeeld { toets, vastgelegd });
        if !vastgelegd {
            continue;
        }
        let v = vastlegging(nr, id, voorstel, omslag, apparaat);
        if let Some(naam) = &omslag.id {
            namen.insert(naam, v.id);
        }
        vastleggingen.push(v);
        dossier = Dossier::vouw(id, &vastleggingen);
    }
    Opgebouwd { dossier, feiten, zaaknamen }
}

/// What a feit replaces: the one that it says it corrects; a text or a note replaces what stood there,
/// as in the window, as far as that laptop saw it.
fn vervangt(
    omslag: &Omslag,
    feit: &Feit,
    zaak: Option<ZaakId>,
    dossier: &Dossier,
    vastleggingen: &[Vastlegging],
    apparaat: ApparaatId,
    namen: &BTreeMap<&str, VastleggingId>,
) -> Vec<VastleggingId> {
    if let Some(naam) = &omslag.corrigeert {
        return namen.get(naam.as_str()).copied().into_iter().collect();
    }
    if feit.soort().is_none_or(FeitSoort::is_rechtshandeling) {
        return Vec::new();
    }
    let gezien = |id: &VastleggingId| vastleggingen.iter().any(|v| v.id == *id && v.apparaat == apparaat);
    let koppen = dossier.koppen.get(&feit.pad(zaak)).map(Vec::as_slice).unwrap_or_default();
    koppen.iter().copied().filter(gezien).collect()
}

/// The role that usually records this kind of feit (procedure 1.5, column "who").
fn gewone_rol(feit: &Feit) -> Rol {
    match feit {
        Feit::BesluitGenomen(_) => Rol::Beslisser,
        Feit::MeldingOntvangstBevestigd(_) | Feit::BesluitBekendgemaakt(_) | Feit::BezwaarOntvangen(_) => {
            Rol::Administratie
        }
        Feit::StappenplanStap(_)
        | Feit::WlzGetoetst(_)
        | Feit::OndersteuningVoorgesteld(_)
        | Feit::OnderzoeksverslagVastgesteld(_)
        | Feit::MeldingAfgesloten(_) => Rol::Consulent,
        _ => Rol::Wijkwerker,
    }
}

/// Who recorded it; unless the file says another, one person per role.
fn wie(omslag: &Omslag, rol: Rol) -> &str {
    omslag.door.as_deref().unwrap_or(match rol {
        Rol::Wijkwerker => "Wijkwerker",
        Rol::Consulent => "Consulent",
        Rol::Beslisser => "Beslisser",
        Rol::Administratie => "Administratie",
        Rol::Bezwaarbehandelaar => "Bezwaarbehandelaar",
        Rol::Privacyrol => "Privacyrol",
    })
}

fn vastlegging(nr: usize, dossier: DossierId, v: Voorstel, omslag: &Omslag, apparaat: ApparaatId) -> Vastlegging {
    let naam = wie(omslag, v.rol).to_owned();
    // A case has no clock: everything was recorded at noon, one second after the other.
    let middag = v.feitdatum.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
    let seconden = Duration::seconds(i64::try_from(nr).unwrap_or_default());
    let vastgelegd_op = middag.and_utc().checked_add_signed(seconden).unwrap_or(DateTime::UNIX_EPOCH);
    let mut uit = Vastlegging {
        id: VastleggingId([0; 16]),
        dossier,
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
