//! What the tests of this crate share: a file with cheap keys and a few facts.

use crate::{NieuweVastlegging, Sleutel, Store};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;
use wmo::feit::{Feit, GesprekNotitie, MeldingOntvangen, Onderwerp};
use wmo::persoon::{Adres, Huisnummer, Naam, Persoonsgegevens};
use wmo::vastlegging::{ApparaatId, DossierId, GesprekId, Medewerker, MedewerkerId, Rol, ZaakId};
use wmo::{Regels, Vastlegging};

pub(crate) struct Proef {
    pub(crate) map: tempfile::TempDir,
    pub(crate) sleutel: Sleutel,
    pub(crate) store: Store,
    pub(crate) regels: Regels,
    aantal: u128,
}

impl Proef {
    pub(crate) fn new() -> Self {
        let map = tempfile::tempdir().unwrap();
        let sleutel = Sleutel::willekeurig().unwrap();
        let store = Store::maak(&map.path().join("kt.db"), &sleutel).unwrap();
        Self { map, sleutel, store, regels: regels(), aantal: 0 }
    }

    pub(crate) fn nieuw_dossier(&mut self) -> DossierId {
        self.aantal += 1;
        DossierId(Uuid::from_u128(self.aantal))
    }

    pub(crate) fn leg_vast(&mut self, nieuw: Vec<NieuweVastlegging>) -> Vec<Vastlegging> {
        self.store.leg_vast(&self.regels, vandaag(), nieuw, Vec::new(), &[]).unwrap()
    }
}

pub(crate) fn regels() -> Regels {
    Regels::ingebouwd("almere").unwrap()
}

pub(crate) fn vandaag() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

pub(crate) fn nu() -> DateTime<Utc> {
    "2026-11-23T09:30:00.123456Z".parse().unwrap()
}

/// Every dossier of these tests has one zaak.
pub(crate) fn zaak_van(dossier: DossierId) -> ZaakId {
    ZaakId(Uuid::from_u128(dossier.0.as_u128() + (1 << 64)))
}

pub(crate) fn nieuw(dossier: DossierId, zaak: Option<ZaakId>, feit: Feit) -> NieuweVastlegging {
    NieuweVastlegging {
        dossier,
        zaak,
        vervangt: Vec::new(),
        reden: None,
        feit,
        feitdatum: vandaag(),
        feittijd: None,
        kanaal: None,
        vastgelegd_op: nu(),
        door: Medewerker { id: MedewerkerId(Uuid::from_u128(9)), naam: "Sanne de Boer".into(), rol: Rol::Wijkwerker },
        apparaat: ApparaatId(Uuid::from_u128(7)),
    }
}

pub(crate) fn melding(dossier: DossierId, zaaknummer: &str) -> NieuweVastlegging {
    let feit = MeldingOntvangen {
        hulpvraag: "Ik red het huishouden niet meer.".into(),
        melder: None,
        spoedsignaal: false,
        zaaknummer: zaaknummer.into(),
    };
    nieuw(dossier, Some(zaak_van(dossier)), Feit::MeldingOntvangen(feit))
}

pub(crate) fn notitie(dossier: DossierId, onderwerp: Onderwerp, tekst: &str) -> NieuweVastlegging {
    let feit = GesprekNotitie {
        gesprek: GesprekId(Uuid::from_u128(5)),
        onderwerp,
        notitie: tekst.into(),
        citaat: String::new(),
        citaten: Vec::new(),
        uitspraken: Vec::new(),
        wie_helpt: String::new(),
        intern: String::new(),
        overgeslagen: None,
    };
    nieuw(dossier, Some(zaak_van(dossier)), Feit::GesprekNotitie(feit))
}

pub(crate) fn persoon(achternaam: &str) -> Persoonsgegevens {
    Persoonsgegevens {
        naam: Naam { voornaam: "Hendrika".into(), voorvoegsel: String::new(), achternaam: achternaam.into() },
        geboortedatum: "1941-06-30".parse().ok(),
        bsn: Some("999900018".parse().unwrap()),
        adres: Adres {
            straat: "Stuifzandstraat".into(),
            huisnummer: Huisnummer::new(21).unwrap(),
            toevoeging: String::new(),
            postcode: "1317 KP".parse().unwrap(),
            woonplaats: "Almere".into(),
            wijk: "Almere Buiten".into(),
        },
        telefoon: None,
        email: None,
        email_toegestaan: false,
        tolk: None,
    }
}
