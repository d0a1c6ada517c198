//! One dossier as a folder: its documents as they were sent, everything that was recorded word for word, who looked,
//! and an index with checksums. For who has a right to it, and for an archive.

use crate::beeld::{Beheerstap, Beheerwerk, DossierExport, DossierView};
use crate::fout::{Fout, FoutCode};
use crate::klok;
use crate::paden::maak_besloten_map;
use crate::reservekopie::{met_achtervoegsel, nieuwe_map};
use crate::sessie::{Open, Sessie};
use crate::stapel::haal;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use store::{InzageSoort, StoreFout, sha256_hex};
use wmo::vastlegging::DossierId;

/// What somebody reads first who opens the folder.
const LEES_MIJ: &str = "Dit is een dossier uit Keukentafel. Er staan persoonsgegevens in: bewaar het veilig.\n\n\
    stukken/            de brieven en verslagen zoals ze zijn verstuurd (PDF/A), en wat per scan terugkwam\n\
    vastleggingen.json  alles wat is vastgelegd, woord voor woord, in de volgorde van vastleggen\n\
    wie_keek.json       wie het dossier inzag, printte of uitvoerde, op deze laptop\n\
    index.json          wat elk stuk is\n\
    sha256.txt          het controlegetal van elk bestand; met sha256sum -c sha256.txt zie je of alles klopt\n";

/// The index: what lies in the folder.
#[derive(Serialize)]
struct Index {
    dossier: DossierId,
    zaaknummers: Vec<String>,
    gemaakt_op: String,
    programma: String,
    stukken: Vec<Stukregel>,
}

#[derive(Serialize)]
struct Stukregel {
    bestand: String,
    soort: String,
    titel: String,
    bewaard_op: String,
    bytes: u64,
    sha256: String,
}

#[derive(Serialize)]
struct Inzageregel {
    moment: String,
    naam: String,
    soort: &'static str,
    wat: String,
}

/// Writes the dossier to a new folder in `map`. The folder gets its name when everything is in it.
pub(crate) fn schrijf(
    sessie: &Sessie,
    dossier: DossierId,
    map: &Path,
    mut stuur: impl FnMut(Beheerstap) -> bool,
) -> Result<DossierExport, Fout> {
    let beurt = sessie.begin_beheer();
    // Noted before anything leaves, as with a document.
    let (beeld, bijlagen, vormen) = sessie.met_open(|open| {
        open.noteer_inzage(dossier, InzageSoort::Uitgevoerd, "het hele dossier")?;
        let beeld = DossierView::lees(&open.store, dossier, &sessie.regels(), open.vandaag())?;
        Ok((beeld, open.store.bijlagen(dossier)?, open.store.vormen(dossier)?))
    })?;
    let zaaknummers: Vec<String> = beeld.zaken.iter().map(|z| z.zaaknummer.clone()).collect();
    // Kenmerk and day: the name of a folder lies about in many places and names nobody.
    let kenmerk = zaaknummers.first().filter(|z| !z.is_empty()).map_or("zonder-zaak", String::as_str);
    let doel = nieuwe_map(map, &format!("keukentafel-dossier-{kenmerk}-{}", klok::dag(klok::nu())));
    let tijdelijk = met_achtervoegsel(&doel, ".deel");
    let geschreven = (|| {
        let stukkenmap = tijdelijk.join("stukken");
        maak_besloten_map(&tijdelijk).and_then(|()| maak_besloten_map(&stukkenmap)).map_err(niet_te_schrijven)?;
        let totaal = u32::try_from(bijlagen.len()).unwrap_or(u32::MAX);
        let mut stukken = Vec::new();
        let mut sommen: Vec<(String, String)> = Vec::new();
        let mut namen = BTreeSet::new();
        for (nummer, bijlage) in (1..).zip(&bijlagen) {
            let uit = haal(sessie, dossier, &bijlage.sha256)?;
            let naam = format!("stukken/{}", vrije_naam(&uit.bestandsnaam, &mut namen));
            zet_neer(&tijdelijk.join(&naam), &uit.bytes).map_err(niet_te_schrijven)?;
            sommen.push((bijlage.sha256.clone(), naam.clone()));
            stukken.push(Stukregel {
                bestand: naam,
                soort: bijlage.soort.clone(),
                titel: uit.titel,
                bewaard_op: bijlage.vastgelegd_op.to_rfc3339(),
                bytes: bijlage.grootte,
                sha256: bijlage.sha256.clone(),
            });
            let stap = Beheerstap { wat: Beheerwerk::Schrijven, gedaan: nummer, totaal };
            if !stuur(stap) || sessie.beheer_gestopt(beurt) {
                return Err(StoreFout::Gestopt.into());
            }
        }
        let aantal = stukken.len();
        let index = Index {
            dossier,
            zaaknummers: zaaknummers.clone(),
            gemaakt_op: klok::nu().to_rfc3339(),
            programma: format!("Keukentafel {}", env!("CARGO_PKG_VERSION")),
            stukken,
        };
        let bestanden = [
            ("LEES_MIJ.txt", LEES_MIJ.to_owned()),
            ("vastleggingen.json", format!("[\n{}\n]\n", vormen.join(",\n"))),
            ("wie_keek.json", sessie.met_open(|open| json(&inzage(open, dossier)?))?),
            ("index.json", json(&index)?),
        ];
        for (naam, inhoud) in bestanden {
            zet_neer(&tijdelijk.join(naam), inhoud.as_bytes()).map_err(niet_te_schrijven)?;
            sommen.push((sha256_hex(inhoud.as_bytes()), naam.to_owned()));
        }
        // As sha256sum reads it.
        let lijst: String = sommen.iter().map(|(som, naam)| format!("{som}  {naam}\n")).collect();
        zet_neer(&tijdelijk.join("sha256.txt"), lijst.as_bytes()).map_err(niet_te_schrijven)?;
        fs::rename(&tijdelijk, &doel).map_err(niet_te_schrijven)?;
        Ok(DossierExport {
            map: doel.display().to_string(),
            stukken: u32::try_from(aantal).unwrap_or(u32::MAX),
            vastleggingen: u32::try_from(vormen.len()).unwrap_or(u32::MAX),
        })
    })();
    if geschreven.is_err() {
        // Half a dossier may not look like a dossier.
        let _ = fs::remove_dir_all(&tijdelijk);
    }
    geschreven
}

fn inzage(open: &Open, dossier: DossierId) -> Result<Vec<Inzageregel>, Fout> {
    let soort = |soort| match soort {
        InzageSoort::Ingezien => "ingezien",
        InzageSoort::Afgedrukt => "geopend of geprint",
        InzageSoort::Uitgevoerd => "buiten Keukentafel bewaard",
    };
    let regels = open.store.inzage(dossier)?.into_iter();
    Ok(regels
        .map(|i| Inzageregel { moment: i.moment.to_rfc3339(), naam: i.naam, soort: soort(i.soort), wat: i.wat })
        .collect())
}

fn json<T: Serialize>(iets: &T) -> Result<String, Fout> {
    serde_json::to_string_pretty(iets).map(|tekst| tekst + "\n").map_err(|_| StoreFout::Beschadigd.into())
}

/// The name of a document, with a number behind it when another one has it.
fn vrije_naam(naam: &str, namen: &mut BTreeSet<String>) -> String {
    let (stam, soort) = naam.rsplit_once('.').unwrap_or((naam, "pdf"));
    let mut poging = format!("{stam}.{soort}");
    let mut nummer = 1_u32;
    while !namen.insert(poging.clone()) {
        nummer = nummer.saturating_add(1);
        poging = format!("{stam}-{nummer}.{soort}");
    }
    poging
}

fn zet_neer(pad: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut opties = OpenOptions::new();
    opties.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut opties, 0o600);
    let mut bestand = opties.open(pad)?;
    bestand.write_all(bytes)?;
    bestand.sync_all()
}

/// For `map_err`: the error of the system says nothing that helps.
#[allow(clippy::needless_pass_by_value, reason = "map_err gives it away")]
fn niet_te_schrijven(_: io::Error) -> Fout {
    Fout::nieuw(
        FoutCode::Opslag,
        "In deze map kan ik niet schrijven. Kies een andere map, of maak er ruimte en probeer het opnieuw.",
    )
}

#[cfg(test)]
mod tests;
