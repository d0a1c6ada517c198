//! The file that is measured in.

use chrono::NaiveDate;
use keukentafel::beeld::NieuweGebruiker;
use keukentafel::klok;
use keukentafel::paden::Paden;
use keukentafel::sessie::{Open, Sessie};
use keukentafel::werkmap::Werkmap;
use std::fs;
use std::path::{Path, PathBuf};
use store::Kosten;
use store::oefengegevens::{
    Oefendossier, Oefenmoment, Stadium, als_vormen, fatma_celik, gesloten_dossier, oefendossiers,
};
use uuid::Uuid;
use wmo::feit::Feit;
use wmo::vastlegging::{ApparaatId, DossierId, Rol};

const GESLOTEN: u32 = 100_000;
const OPEN: usize = 50;
pub const NAAM: &str = "Noor van Dijk";
pub const WACHTZIN: &str = "vier stoelen om een ronde tafel";

/// A copy of the file of today, to be spoiled; first made when there is none.
pub fn kopie(naar: &Path) {
    let dag = klok::vandaag();
    let bron = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("venster-bench").join(dag.to_string());
    if !bron.join("klaar").exists() {
        eprintln!("Making {GESLOTEN} dossiers; a few minutes, once a day.");
        let _ = fs::remove_dir_all(bron.parent().unwrap());
        maak(&bron, dag);
        fs::write(bron.join("klaar"), "").unwrap();
    }
    fs::create_dir_all(naar).unwrap();
    for bestand in fs::read_dir(&bron).unwrap().map(Result::unwrap).filter(|b| b.path().is_file()) {
        fs::copy(bestand.path(), naar.join(bestand.file_name())).unwrap();
    }
}

fn maak(map: &Path, vandaag: NaiveDate) {
    let tijdelijk = tempfile::tempdir().unwrap();
    let sessie =
        Sessie::nieuw(Paden::in_map(map.to_owned()).unwrap(), Werkmap::open(tijdelijk.path()).unwrap(), Kosten::GERING);
    let wie = NieuweGebruiker {
        naam: NAAM.into(),
        rollen: vec![Rol::Consulent, Rol::Beslisser],
        wachtwoord: WACHTZIN.into(),
    };
    sessie.begin(&wie).unwrap();
    let regels = sessie.regels();
    let moment = Oefenmoment { regels: &regels, vandaag, nu: klok::nu(), apparaat: ApparaatId(Uuid::from_u128(7)) };
    let neem = |open: &mut Open, vormen: Vec<String>| {
        open.store.neem_over(&regels, vandaag, &vormen).map_err(keukentafel::fout::Fout::from)
    };
    sessie
        .met_open(|open| {
            neem(open, als_vormen(&lang(fatma_celik(Stadium::Onderzoek, &moment)), 3, 1))?;
            let verhalen = oefendossiers(&moment);
            // The first of them is mevrouw Çelik, who is there already.
            for nr in 1..OPEN {
                let verhaal = onder_id(verhalen[1 + nr % (verhalen.len() - 1)].clone(), nr as u128 + 1);
                neem(open, als_vormen(&verhaal, 1, nr as u64))?;
            }
            for deel in (0..GESLOTEN).collect::<Vec<_>>().chunks(2_000) {
                let vormen = deel.iter().flat_map(|z| als_vormen(&gesloten_dossier(*z, &moment), 0, u64::from(*z)));
                neem(open, vormen.collect())?;
            }
            Ok(())
        })
        .unwrap();
    sessie.vergrendel().unwrap();
}

/// The same story under another id.
fn onder_id(mut verhaal: Oefendossier, id: u128) -> Oefendossier {
    verhaal.dossier = DossierId(Uuid::from_u128(id));
    for feit in &mut verhaal.feiten {
        feit.dossier = verhaal.dossier;
    }
    verhaal
}

/// As after an hour of talk: five thousand characters with each topic.
fn lang(mut verhaal: Oefendossier) -> Oefendossier {
    for feit in &mut verhaal.feiten {
        if let Feit::GesprekNotitie(notitie) = &mut feit.feit
            && !notitie.notitie.is_empty()
        {
            let alinea = notitie.notitie.clone();
            while notitie.notitie.len() < 5_000 {
                notitie.notitie.push_str("\n\n");
                notitie.notitie.push_str(&alinea);
            }
        }
    }
    verhaal
}
