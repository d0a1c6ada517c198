//! An invented resident with a full dossier, for tests, the bench and the example.
#![allow(dead_code, unused_imports, reason = "each test uses a part")]

mod besluit;
mod inwoner;
mod onderzoek;
mod per_brief;

pub use besluit::{SHA256, aangevraagd, getekend, in_gebreke, met_besluit, met_pgb, pgb_geweigerd};
pub use inwoner::{alleen_melding, persoon};
pub use onderzoek::{kort, productregels, rijk, zrm};
pub use per_brief::bij;

use chrono::{DateTime, NaiveDate};
use serde_json::Value;
use stukken::{Gegevens, Inzagekeer, Inzagewijze, Stuk, StukFout, StukSoort, maak};
use wmo::Regels;
use wmo::dossier::Dossier;
use wmo::feit::Feit;
use wmo::vastlegging::{
    ApparaatId, DossierId, Kanaal, Medewerker, MedewerkerId, Rol, Vastlegging, VastleggingId, ZaakId,
};

pub const DOSSIER: &str = "01939f3a-0000-7000-8000-000000000001";
pub const ZAAK: &str = "01939f3a-0000-7000-8000-000000000002";
pub const GESPREK: &str = "01939f3a-0000-7000-8000-000000000003";
pub const MEDEWERKER: &str = "Sanne de Wit";
/// Stands in the internal remarks; no stuk may show it.
pub const GEHEIM: &str = "ALLEENVOORCOLLEGAS";

pub fn zaak() -> ZaakId {
    ZAAK.parse().unwrap()
}

/// The gemeenten whose letters are tried.
pub const GEMEENTEN: [&str; 2] = ["almere", "leeuwarden"];

pub fn regels() -> Regels {
    regels_van(GEMEENTEN[0])
}

pub fn regels_van(gemeente: &str) -> Regels {
    Regels::ingebouwd(gemeente).unwrap()
}

pub fn dag(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

/// Collects facts and folds them.
#[derive(Default)]
pub struct Map(Vec<Vastlegging>);

impl Map {
    pub fn feit(&mut self, soort: &str, datum: &str, data: Value) -> &mut Self {
        let feit = Feit::lees(soort, data).unwrap();
        assert!(feit.soort().is_some(), "{soort}");
        let nummer = self.0.len() as u8;
        let mut id = [0; 16];
        id[15] = nummer + 1;
        self.0.push(Vastlegging {
            id: VastleggingId(id),
            dossier: DOSSIER.parse().unwrap(),
            zaak: Some(zaak()),
            pad: feit.pad(Some(zaak())),
            vervangt: Vec::new(),
            reden: None,
            feit,
            feitdatum: dag(datum),
            feittijd: None,
            kanaal: Some(Kanaal::Telefoon),
            vastgelegd_op: DateTime::from_timestamp(1_795_000_000, 0).unwrap(),
            door: Medewerker {
                id: MedewerkerId(DOSSIER.parse::<DossierId>().unwrap().0),
                naam: MEDEWERKER.into(),
                rol: Rol::Consulent,
            },
            apparaat: ApparaatId(DOSSIER.parse::<DossierId>().unwrap().0),
            zout: String::new(),
        });
        self
    }

    /// The same facts with other data; a fact that becomes none is left out.
    pub fn anders(&self, mut verander: impl FnMut(&str, Value) -> Option<Value>) -> Map {
        let mut uit = Map::default();
        for vastlegging in &self.0 {
            let mut feit = serde_json::to_value(&vastlegging.feit).unwrap();
            let soort = feit["soort"].as_str().unwrap().to_owned();
            if let Some(data) = verander(&soort, feit["data"].take()) {
                uit.feit(&soort, &vastlegging.feitdatum.to_string(), data);
            }
        }
        uit
    }

    pub fn dossier(&self) -> Dossier {
        Dossier::vouw(DOSSIER.parse().unwrap(), &self.0)
    }
}

pub fn stuk(soort: StukSoort, map: &Map, datum: &str) -> Result<Stuk, StukFout> {
    stuk_van(&regels(), soort, map, datum)
}

pub fn stuk_van(regels: &Regels, soort: StukSoort, map: &Map, datum: &str) -> Result<Stuk, StukFout> {
    maak_stuk(regels, soort, map, datum, false)
}

/// The same, made to practise.
pub fn oefenstuk(soort: StukSoort) -> Stuk {
    let (map, datum) = bij(soort);
    maak_stuk(&regels(), soort, &map, datum, true).unwrap()
}

fn maak_stuk(regels: &Regels, soort: StukSoort, map: &Map, datum: &str, oefenen: bool) -> Result<Stuk, StukFout> {
    let dossier = map.dossier();
    maak(
        soort,
        &Gegevens {
            dossier: &dossier,
            zaak: zaak(),
            regels,
            datum: dag(datum),
            versie: (soort == StukSoort::Onderzoeksverslag).then_some(2),
            besluit: None,
            onderwerp: None,
            medewerker: MEDEWERKER,
            inzage: &gekeken(),
            oefenen,
        },
    )
}

/// Who looked into the invented dossier.
pub fn gekeken() -> Vec<Inzagekeer> {
    let keer = |op: &str, naam: &str, functie: &str, wijze, stuk: &str| Inzagekeer {
        dag: dag(op),
        naam: naam.to_owned(),
        functie: functie.to_owned(),
        wijze,
        stuk: stuk.to_owned(),
        waarvoor: "je melding opnemen".to_owned(),
    };
    let sanne = |op, wijze, stuk| keer(op, MEDEWERKER, "Wmo-consulent", wijze, stuk);
    let opgeschreven = "je melding opnemen; schreef op: melding ontvangen".to_owned();
    vec![
        Inzagekeer { waarvoor: opgeschreven, ..sanne("2026-11-23", Inzagewijze::Ingezien, "") },
        sanne("2026-11-24", Inzagewijze::Ingezien, ""),
        sanne("2026-11-24", Inzagewijze::Afgedrukt, "Ontvangstbevestiging"),
        sanne("2026-11-24", Inzagewijze::Ingezien, ""),
        keer("2026-12-01", "Łukasz de Boer", "wijkwerker", Inzagewijze::Ingezien, ""),
        keer("2026-12-02", "Łukasz de Boer", "wijkwerker", Inzagewijze::Uitgevoerd, "Ontvangstbevestiging"),
    ]
}

/// A letter of each kind.
pub fn alle() -> Vec<(StukSoort, Stuk)> {
    alle_van(GEMEENTEN[0])
}

/// A letter of each kind, of this gemeente.
pub fn alle_van(gemeente: &str) -> Vec<(StukSoort, Stuk)> {
    let regels = regels_van(gemeente);
    let een = |soort: &StukSoort| {
        let (map, datum) = bij(*soort);
        (*soort, stuk_van(&regels, *soort, &map, datum).unwrap())
    };
    StukSoort::ALLE.iter().map(een).collect()
}

/// All text of a letter, with ordinary spaces.
pub fn tekst(stuk: &Stuk) -> String {
    stuk.blokken.teksten().join("\n").replace('\u{a0}', " ")
}

/// The same, of the letter of this kind.
pub fn van(soort: StukSoort) -> String {
    let (map, datum) = bij(soort);
    tekst(&stuk(soort, &map, datum).unwrap())
}

/// The letter of this kind says all of this.
pub fn heeft(soort: StukSoort, delen: &[&str]) {
    let t = van(soort);
    for deel in delen {
        assert!(t.contains(deel), "{soort:?}: {deel}\n{t}");
    }
}
