//! A backup copy of the file with its key, and putting one back: beside the file, never over it.

use crate::beeld::{Beheerstap, Beheerwerk, Reservekopie, Terugzetting, Wachtzin};
use crate::fout::{Fout, FoutCode};
use crate::klok;
use crate::paden::maak_besloten_map;
use crate::sessie::{Sessie, niet_in_oefening};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use store::{DOSSIERS, DOSSIERS_SLEUTEL, Kluis, Sleutel, Store, StoreFout};

/// As much is copied between two looks at the stop button.
const BROK: usize = 1024 * 1024;

/// The key of the open file, for who knows its passphrase. A copy is asked for by who may have it.
pub(crate) fn eigen_sleutel(sessie: &Sessie, wachtzin: &Wachtzin) -> Result<Sleutel, Fout> {
    if sessie.met_open(|open| Ok(open.oefenen))? {
        return Err(niet_in_oefening());
    }
    Ok(Kluis::open(&sessie.paden.dossiers_sleutel(), &wachtzin.0, klok::nu())?)
}

/// Copies file and key to a new folder in `map`. The copy is opened and looked over before its folder gets its name.
pub(crate) fn maak(
    sessie: &Sessie,
    sleutel: &Sleutel,
    map: &Path,
    mut stuur: impl FnMut(Beheerstap) -> bool,
) -> Result<Reservekopie, Fout> {
    let beurt = sessie.begin_beheer();
    let doel = nieuwe_map(map, &format!("keukentafel-reservekopie-{}", klok::nu().format("%Y-%m-%d-%H%M%S")));
    let tijdelijk = met_achtervoegsel(&doel, ".deel");
    let gemaakt = maak_besloten_map(&tijdelijk).map_err(StoreFout::from).map_err(Fout::from).and_then(|()| {
        let aantal = sessie.met_open(|open| {
            let mut verder = |gedaan, totaal| {
                stuur(Beheerstap { wat: Beheerwerk::Kopieren, gedaan, totaal }) && !sessie.beheer_gestopt(beurt)
            };
            open.store.reservekopie_met(&tijdelijk.join(DOSSIERS), sleutel, &mut verder)?;
            Ok(open.store.controleer()?.vastleggingen)
        })?;
        kopieer(&sessie.paden.dossiers_sleutel(), &tijdelijk.join(DOSSIERS_SLEUTEL), |_| true)?;
        fs::rename(&tijdelijk, &doel).map_err(StoreFout::from)?;
        Ok(Reservekopie { map: doel.display().to_string(), vastleggingen: u32::try_from(aantal).unwrap_or(u32::MAX) })
    });
    if gemaakt.is_err() {
        // Half a copy may not look like a copy.
        let _ = fs::remove_dir_all(&tijdelijk);
    }
    gemaakt
}

/// Puts a copy in the place of the file, which stays beside it under another name. A copy that is damaged, of a newer
/// program, or of another passphrase is refused whole: then nothing changes, and nothing in the copy ever does.
pub(crate) fn zet_terug(
    sessie: &Sessie,
    map: &Path,
    wachtzin: &Wachtzin,
    mut stuur: impl FnMut(Beheerstap) -> bool,
) -> Result<Terugzetting, Fout> {
    if sessie.stand()?.oefenen {
        return Err(niet_in_oefening());
    }
    let beurt = sessie.begin_beheer();
    let (bron, bron_sleutel) = (map.join(DOSSIERS), map.join(DOSSIERS_SLEUTEL));
    if !bron.is_file() || !bron_sleutel.is_file() {
        let zin =
            format!("In deze map staat geen reservekopie. Kies de map waarin {DOSSIERS} en {DOSSIERS_SLEUTEL} staan.");
        return Err(Fout::nieuw(FoutCode::Invoer, zin));
    }
    let (bestand, sleutelbestand) = (sessie.paden.dossiers(), sessie.paden.dossiers_sleutel());
    if zelfde(&bron, &bestand) {
        let zin = "Dit is het bestand waar je mee werkt, geen reservekopie. Kies een andere map.";
        return Err(Fout::nieuw(FoutCode::Invoer, zin));
    }
    let (kopie, kopie_sleutel) = (met_achtervoegsel(&bestand, ".terug"), met_achtervoegsel(&sleutelbestand, ".terug"));
    let ruim_op = || {
        for pad in [kopie.clone(), kopie_sleutel.clone()]
            .into_iter()
            .chain(["-wal", "-journal", ".slot"].map(|b| met_achtervoegsel(&kopie, b)))
        {
            // What is not there need not go.
            let _ = fs::remove_file(pad);
        }
    };
    ruim_op();
    let gekeurd = (|| {
        let totaal = fs::metadata(&bron).map_err(StoreFout::from)?.len();
        kopieer(&bron, &kopie, |gedaan| {
            let stap = Beheerstap { wat: Beheerwerk::Kopieren, gedaan: duizend(gedaan), totaal: duizend(totaal) };
            stuur(stap) && !sessie.beheer_gestopt(beurt)
        })?;
        // The WAL of a copy that was made by copying a folder belongs to it.
        let wal = met_achtervoegsel(&bron, "-wal");
        if wal.is_file() {
            kopieer(&wal, &met_achtervoegsel(&kopie, "-wal"), |_| true)?;
        }
        kopieer(&bron_sleutel, &kopie_sleutel, |_| true)?;
        stuur(Beheerstap { wat: Beheerwerk::Keuren, gedaan: 0, totaal: 0 });
        keur(&kopie, &kopie_sleutel, wachtzin)
    })();
    let vastleggingen = match gekeurd {
        Ok(aantal) if !sessie.beheer_gestopt(beurt) => aantal,
        Ok(_) => {
            ruim_op();
            return Err(StoreFout::Gestopt.into());
        }
        Err(fout) => {
            ruim_op();
            return Err(fout);
        }
    };
    // From here on the file of before is closed; what was typed was kept in it.
    sessie.vergrendel()?;
    let eerder = verwissel((&bestand, &sleutelbestand), (&kopie, &kopie_sleutel)).map_err(StoreFout::from)?;
    ruim_op();
    Ok(Terugzetting { stand: sessie.stand()?, vastleggingen: u32::try_from(vastleggingen).unwrap_or(u32::MAX), eerder })
}

/// Opens the copy as it will be opened, and looks over everything in it. Gives how many vastleggingen it holds.
fn keur(kopie: &Path, kopie_sleutel: &Path, wachtzin: &Wachtzin) -> Result<usize, Fout> {
    let sleutel = Kluis::open(kopie_sleutel, &wachtzin.0, klok::nu()).map_err(over_de_kopie)?;
    let controle =
        Store::open_om_te_lezen(kopie, &sleutel).and_then(|kopie| kopie.controleer()).map_err(over_de_kopie)?;
    if !controle.in_orde() {
        return Err(over_de_kopie(StoreFout::Beschadigd));
    }
    Ok(controle.vastleggingen)
}

/// What is wrong is wrong with the copy: nobody may think that the dossiers of now are broken.
fn over_de_kopie(fout: StoreFout) -> Fout {
    let zin = match fout {
        StoreFout::Beschadigd => "Deze reservekopie is beschadigd. Er is niets veranderd. Kies een andere kopie.",
        StoreFout::NieuwereVersie => {
            "Deze reservekopie is van een nieuwere versie van Keukentafel. Er is niets veranderd. Installeer die versie \
             en zet de kopie dan terug."
        }
        StoreFout::VerkeerdWachtwoord => "Deze wachtzin past niet bij de reservekopie. Er is niets veranderd.",
        anders => return anders.into(),
    };
    Fout { zin: zin.to_owned(), ..fout.into() }
}

/// Puts the file of before aside under a name with the moment, and the copy in its place. Gives that name.
fn verwissel(
    (bestand, sleutelbestand): (&Path, &Path),
    (kopie, kopie_sleutel): (&Path, &Path),
) -> io::Result<Option<String>> {
    let opzij = |pad: &Path| {
        let naam = pad.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (stam, soort) = naam.rsplit_once('.').unwrap_or((&naam, ""));
        pad.with_file_name(format!("{stam}-tot-{}.{soort}", klok::nu().format("%Y-%m-%d-%H%M%S")))
    };
    let (oud, oude_sleutel) = (opzij(bestand), opzij(sleutelbestand));
    let mut gezet: Vec<(PathBuf, PathBuf)> = Vec::new();
    let stappen = [
        (bestand.to_owned(), oud.clone(), true),
        (met_achtervoegsel(bestand, "-wal"), met_achtervoegsel(&oud, "-wal"), true),
        (sleutelbestand.to_owned(), oude_sleutel, true),
        (kopie_sleutel.to_owned(), sleutelbestand.to_owned(), false),
        (met_achtervoegsel(kopie, "-wal"), met_achtervoegsel(bestand, "-wal"), true),
        (kopie.to_owned(), bestand.to_owned(), false),
    ];
    for (van, naar, mag_ontbreken) in stappen {
        if mag_ontbreken && !van.exists() {
            continue;
        }
        // A name that is taken is never written over: a second restore within the same second stops here.
        let verplaatst = if naar.exists() { Err(io::ErrorKind::AlreadyExists.into()) } else { fs::rename(&van, &naar) };
        if let Err(fout) = verplaatst {
            // Everything back to where it was: the file of before is the file of now.
            for (van, naar) in gezet.into_iter().rev() {
                let _ = fs::rename(naar, van);
            }
            return Err(fout);
        }
        gezet.push((van, naar));
    }
    let stond_er = gezet.iter().any(|(van, _)| van == bestand);
    Ok(oud.file_name().filter(|_| stond_er).map(|naam| naam.to_string_lossy().into_owned()))
}

/// Copies a file to a new one, on disk before it returns. `verder` gets the bytes so far and says whether to go on.
fn kopieer(van: &Path, naar: &Path, mut verder: impl FnMut(u64) -> bool) -> Result<(), StoreFout> {
    let mut bron = File::open(van)?;
    let mut opties = fs::OpenOptions::new();
    opties.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut opties, 0o600);
    let mut doel = opties.open(naar)?;
    let mut brok = vec![0; BROK];
    let mut gedaan = 0;
    loop {
        let gelezen = bron.read(&mut brok)?;
        if gelezen == 0 {
            break;
        }
        doel.write_all(&brok[..gelezen])?;
        gedaan += gelezen as u64;
        if !verder(gedaan) {
            return Err(StoreFout::Gestopt);
        }
    }
    doel.sync_all()?;
    Ok(())
}

/// A folder of this name that is not there yet.
pub(crate) fn nieuwe_map(map: &Path, naam: &str) -> PathBuf {
    let eerste = map.join(naam);
    if !eerste.exists() {
        return eerste;
    }
    // More in one second than anybody makes.
    (2..1000).map(|n| map.join(format!("{naam}-{n}"))).find(|pad| !pad.exists()).unwrap_or(eerste)
}

pub(crate) fn met_achtervoegsel(pad: &Path, achtervoegsel: &str) -> PathBuf {
    let mut naam = pad.as_os_str().to_owned();
    naam.push(achtervoegsel);
    naam.into()
}

fn zelfde(een: &Path, ander: &Path) -> bool {
    matches!((een.canonicalize(), ander.canonicalize()), (Ok(een), Ok(ander)) if een == ander)
}

/// Kilobytes: a size that fits in a number of the window.
fn duizend(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
