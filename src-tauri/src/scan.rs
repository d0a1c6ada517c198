//! Scans that come in: what they are, in which dossier they belong, and what is left for the shelf.
//!
//! The code on a page says which document it is and not whose. That follows here, from the zaken of
//! this file: the name of a document can be worked out from them, and those of letters about one
//! subject were kept with the letter.

use crate::beeld::{self, PlankRegel, ScanBestand, ScanStuk, ScanUitslag};
use crate::fout::{Fout, FoutCode};
use crate::sessie::{Open, Sessie};
use crate::vastleggen::Moment;
use ::scan::{
    Drukblad, GelezenPagina, GevondenStuk, MAX_BYTES, OnleesbaarBestand, Pagina, Stapel, Stukkenmerk, Vindplaats,
    lege_achterkanten, reeks,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeMap;
use store::{Afhandeling, NieuweBijlage};
use stukken::StukSoort;
use wmo::Regels;
use wmo::vastlegging::{DossierId, ZaakId};

const GEEN_CODE: &str = "Op deze bladzijden staat geen code van Keukentafel, of hij is niet te lezen.";
const ONLEESBAAR: &str = "Deze bladzijden zijn niet te tekenen. Scan ze opnieuw.";
const GEEN_DOSSIER: &str = "Dit stuk hoort bij geen dossier op deze laptop.";
const TWEE_DOSSIERS: &str = "De code past bij meer dan één dossier. Kijk zelf bij wie het hoort.";

/// What was read in the files, before anything is kept.
struct Gelezen {
    bytes: Vec<Vec<u8>>,
    /// None for a file that cannot be read but may still be a scan.
    paginas: Vec<Option<Vec<GelezenPagina>>>,
    geweigerd: Vec<String>,
}

/// To whom a document belongs.
#[derive(Clone, Copy)]
struct Thuis {
    dossier: DossierId,
    zaak: Option<ZaakId>,
    soort: StukSoort,
}

/// Reads the files, keeps each document in its dossier, and puts the rest on the shelf.
pub(crate) fn neem_aan(sessie: &Sessie, bestanden: Vec<ScanBestand>) -> Result<ScanUitslag, Fout> {
    // Nobody waits for this: the file stays free for others while the pages are read.
    let gelezen = lees(bestanden)?;
    sessie.met_open(|open| {
        let moment = open.moment();
        bewaar(open, &sessie.regels(), moment, gelezen)
    })
}

fn lees(bestanden: Vec<ScanBestand>) -> Result<Gelezen, Fout> {
    // Four characters for three bytes.
    if bestanden.iter().map(|b| b.inhoud.len() / 4 * 3).sum::<usize>() > MAX_BYTES {
        return Err(Fout::nieuw(FoutCode::Invoer, OnleesbaarBestand::TeGroot.to_string()));
    }
    let mut gelezen = Gelezen { bytes: Vec::new(), paginas: Vec::new(), geweigerd: Vec::new() };
    for bestand in bestanden {
        let Ok(bytes) = STANDARD.decode(&bestand.inhoud) else {
            gelezen.geweigerd.push(format!("{}: dit bestand kwam niet heel over. Probeer het opnieuw.", bestand.naam));
            continue;
        };
        let paginas = match ::scan::lees(&bytes) {
            Ok(paginas) => Some(paginas),
            // Whoever chose it still has it.
            Err(fout @ (OnleesbaarBestand::AnderSoort | OnleesbaarBestand::TeGroot)) => {
                gelezen.geweigerd.push(format!("{}: {fout}", bestand.naam));
                continue;
            }
            Err(OnleesbaarBestand::Beschadigd) => None,
        };
        gelezen.bytes.push(bytes);
        gelezen.paginas.push(paginas);
    }
    Ok(gelezen)
}

fn bewaar(open: &mut Open, regels: &Regels, moment: Moment, gelezen: Gelezen) -> Result<ScanUitslag, Fout> {
    let bytes: Vec<&[u8]> = gelezen.bytes.iter().map(Vec::as_slice).collect();
    let paginas: Vec<Vec<GelezenPagina>> = gelezen.paginas.iter().map(|p| p.clone().unwrap_or_default()).collect();
    let stapel = Stapel::van(&paginas);
    let mut uitslag = ScanUitslag {
        geweigerd: gelezen.geweigerd,
        overgeslagen: lege_achterkanten(stapel.leeg.len()),
        ..ScanUitslag::default()
    };
    for (inhoud, _) in bytes.iter().zip(&gelezen.paginas).filter(|(_, p)| p.is_none()) {
        open.store.leg_op_plank(inhoud, &OnleesbaarBestand::Beschadigd.to_string(), moment.nu)?;
        uitslag.op_plank += 1;
    }
    for stuk in &stapel.stukken {
        let inhoud = bundel(&bytes, &volgorde(stuk));
        match *thuis(open, stuk.stuk)?.as_slice() {
            [thuis] => uitslag.stukken.push(in_dossier(open, regels, moment, thuis, stuk, inhoud)?),
            ref geen_of_meer => {
                let waarom = if geen_of_meer.is_empty() { GEEN_DOSSIER } else { TWEE_DOSSIERS };
                let reden = format!("{waarom} Het kenmerk is {}.", stuk.stuk);
                open.store.leg_op_plank(&inhoud, &reden, moment.nu)?;
                uitslag.op_plank += 1;
            }
        }
    }
    // Loose pages of one file lie together: they came in together.
    let mut los: BTreeMap<(usize, bool), Vec<Vindplaats>> = BTreeMap::new();
    for (waar, pagina) in &stapel.onbekend {
        los.entry((waar.bestand, *pagina == Pagina::Onleesbaar)).or_default().push(*waar);
    }
    for ((_, onleesbaar), paginas) in los {
        let reden = if onleesbaar { ONLEESBAAR } else { GEEN_CODE };
        open.store.leg_op_plank(&bundel(&bytes, &paginas), reden, moment.nu)?;
        uitslag.op_plank += 1;
    }
    Ok(uitslag)
}

/// The pages in their order, each followed by its second copy: another copy may hold what was written.
fn volgorde(stuk: &GevondenStuk) -> Vec<Vindplaats> {
    let mut uit = Vec::new();
    for (nummer, waar) in &stuk.gevonden {
        uit.push(*waar);
        uit.extend(stuk.dubbel.iter().filter(|(n, _)| n == nummer).map(|(_, waar)| *waar));
    }
    uit
}

/// The pages as one file. When one of them cannot be taken out, the file it came in, whole: too much is
/// kept rather than too little.
fn bundel(bytes: &[&[u8]], paginas: &[Vindplaats]) -> Vec<u8> {
    ::scan::bundel(bytes, paginas).unwrap_or_else(|_| {
        let eerste = paginas.first().and_then(|waar| bytes.get(waar.bestand));
        eerste.map(|b| b.to_vec()).unwrap_or_default()
    })
}

/// Whose document this is. Several: the name is too short to tell them apart.
fn thuis(open: &Open, merk: Stukkenmerk) -> Result<Vec<Thuis>, Fout> {
    let mut uit: Vec<Thuis> = Vec::new();
    for (dossier, zaak) in open.store.zaken()? {
        let van_zaak = |soort: &&StukSoort| soort.merk(dossier, zaak, None, None) == merk;
        uit.extend(StukSoort::ALLE.iter().find(van_zaak).map(|s| Thuis { dossier, zaak: Some(zaak), soort: *s }));
    }
    for (dossier, code) in open.store.bij_merk(merk.als_str())? {
        let soort = StukSoort::ALLE.iter().copied().find(|s| s.code() == code);
        if !uit.iter().any(|t| t.dossier == dossier) {
            uit.extend(soort.map(|soort| Thuis { dossier, zaak: None, soort }));
        }
    }
    Ok(uit)
}

fn in_dossier(
    open: &mut Open,
    regels: &Regels,
    moment: Moment,
    thuis: Thuis,
    stuk: &GevondenStuk,
    inhoud: Vec<u8>,
) -> Result<ScanStuk, Fout> {
    let stand = open.store.dossier(thuis.dossier)?.ok_or_else(Fout::geen_dossier)?;
    let versie = (stuk.versie > 0).then_some(stuk.versie);
    let titel = beeld::titel(thuis.soort, versie);
    let gevonden: Vec<u16> = stuk.gevonden.keys().copied().collect();
    let bladen = format!("bladzijde {} van {}", reeks(&gevonden), stuk.paginas);
    let sha256 = store::sha256_hex(&inhoud);
    let bijlage = NieuweBijlage {
        dossier: thuis.dossier,
        soort: beeld::SCAN.to_owned(),
        titel: format!("Scan: {titel}, {bladen}"),
        merk: None,
        vastgelegd_op: moment.nu,
        inhoud,
    };
    open.store.leg_vast(regels, moment.vandaag, Vec::new(), vec![bijlage], &[])?;
    let ontbreekt = stuk.ontbreekt();
    let zaak = thuis.zaak.and_then(|z| stand.zaak(z));
    let bekend = zaak.is_some_and(|z| z.verslagen.iter().any(|v| Some(v.versie) == versie));
    let mut let_op: Vec<String> = Vec::new();
    let dubbel: Vec<u16> = stuk.dubbel.iter().map(|(n, _)| *n).collect();
    if !dubbel.is_empty() {
        let_op.push(format!("Bladzijde {} zat er meer dan een keer in. Alle bladzijden zijn bewaard.", reeks(&dubbel)));
    }
    if thuis.soort == StukSoort::Onderzoeksverslag && !bekend {
        let_op.push("Deze versie van het verslag is op deze laptop niet vastgesteld.".to_owned());
    }
    Ok(ScanStuk {
        dossier: thuis.dossier,
        zaak: thuis.zaak,
        inwoner: stand.persoon.waarde().map(|p| p.naam.volledig()).unwrap_or_default(),
        soort: thuis.soort,
        titel,
        versie,
        zin: format!("Dit is {bladen}."),
        ontbreekt: match ontbreekt.len() {
            0 => None,
            1 => Some(format!("Bladzijde {} ontbreekt.", reeks(&ontbreekt))),
            _ => Some(format!("Bladzijde {} ontbreken.", reeks(&ontbreekt))),
        },
        let_op,
        sha256,
        reactie: bekend,
    })
}

/// What lies on the shelf.
pub(crate) fn plank(open: &Open) -> Result<Vec<PlankRegel>, Fout> {
    Ok(open.store.plank()?.iter().map(PlankRegel::van).collect())
}

/// Puts something from the shelf into a dossier, or into that of the document with this name.
pub(crate) fn plaats(
    open: &mut Open,
    moment: Moment,
    nummer: u32,
    dossier: Option<DossierId>,
    kenmerk: &str,
) -> Result<DossierId, Fout> {
    let inhoud = open.store.van_plank(nummer.into())?.ok_or_else(Fout::geen_stuk)?;
    let (dossier, titel) = match dossier {
        Some(dossier) => (dossier, "Scan zonder code".to_owned()),
        None => {
            let ongeldig = |fout: ::scan::OngeldigKenmerk| Fout::nieuw(FoutCode::Invoer, fout.to_string());
            let merk: Stukkenmerk = kenmerk.parse().map_err(ongeldig)?;
            match *thuis(open, merk)?.as_slice() {
                [thuis] => (thuis.dossier, format!("Scan: {}", thuis.soort.label())),
                [] => return Err(Fout::nieuw(FoutCode::NietGevonden, GEEN_DOSSIER)),
                _ => return Err(Fout::nieuw(FoutCode::NietGevonden, TWEE_DOSSIERS)),
            }
        }
    };
    let nieuw =
        NieuweBijlage { dossier, soort: beeld::SCAN.to_owned(), titel, merk: None, vastgelegd_op: moment.nu, inhoud };
    let hoe = Afhandeling { moment: moment.nu, door: &open.gebruiker.naam.clone(), reden: "in een dossier gelegd" };
    open.store.plaats_van_plank(nummer.into(), &nieuw, hoe)?;
    Ok(dossier)
}

/// Sets something on the shelf aside for good.
pub(crate) fn leg_weg(open: &mut Open, moment: Moment, nummer: u32, reden: &str) -> Result<(), Fout> {
    let reden = reden.trim();
    if reden.is_empty() {
        return Err(Fout::nieuw(FoutCode::Invoer, "Schrijf op waarom deze bladzijden weg kunnen."));
    }
    let hoe = Afhandeling { moment: moment.nu, door: &open.gebruiker.naam.clone(), reden };
    Ok(open.store.leg_weg_van_plank(nummer.into(), hoe)?)
}

/// The pages of a scan as drawings to print: each is a picture of the whole page.
pub(crate) fn drukbladen(bytes: &[u8]) -> Result<Vec<String>, Fout> {
    let bladen = ::scan::drukbladen(bytes).map_err(|fout| Fout::nieuw(FoutCode::Stuk, fout.to_string()))?;
    Ok(bladen.iter().map(als_svg).collect())
}

fn als_svg(blad: &Drukblad) -> String {
    let (breed, hoog) = (blad.breedte, blad.hoogte);
    let punten = |dots: u32| dots as f32 * 72.0 / Drukblad::DPI;
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{:.2}" height="{:.2}" viewBox="0 0 {breed} {hoog}"><image width="{breed}" height="{hoog}" href="data:image/jpeg;base64,{}"/></svg>"#,
        punten(breed),
        punten(hoog),
        STANDARD.encode(&blad.jpeg)
    )
}

#[cfg(test)]
mod tests;
