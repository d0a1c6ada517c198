use super::*;
use crate::opdracht::{lees_dossier, zet_klaar};
use crate::{oefenen, proef};
use ::scan::Draai;

fn bestand(naam: &str, bytes: &[u8]) -> ScanBestand {
    ScanBestand { naam: naam.into(), inhoud: STANDARD.encode(bytes) }
}

/// The practice file, and a verslag in it that went out.
fn met_verslag(map: &std::path::Path) -> (Sessie, DossierId, Vec<u8>) {
    let sessie = proef::sessie(map);
    oefenen::begin(&sessie, false).unwrap();
    let dossiers = sessie.met_open(|o| Ok(o.store.dossiers()?)).unwrap();
    let gevonden = dossiers.into_iter().find_map(|d| {
        let stukken = lees_dossier(&sessie, d).unwrap().stukken;
        Some((d, stukken.into_iter().find(|s| s.soort == StukSoort::Onderzoeksverslag)?.sha256))
    });
    let (dossier, sha256) = gevonden.unwrap();
    let pdf = sessie.met_open(|o| Ok(o.store.bijlage(&sha256)?)).unwrap().unwrap();
    (sessie, dossier, pdf)
}

/// These pages of it, as they came back.
fn terug(pdf: &[u8], paginas: &[usize]) -> Vec<u8> {
    let plaatsen: Vec<Vindplaats> =
        paginas.iter().map(|plaats| Vindplaats { plaats: *plaats, ..Vindplaats::default() }).collect();
    ::scan::bundel(&[pdf], &plaatsen).unwrap()
}

#[test]
fn a_verslag_that_comes_back_in_disorder_finds_its_dossier() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, pdf) = met_verslag(map.path());
    let uitslag =
        neem_aan(&sessie, vec![bestand("een.pdf", &terug(&pdf, &[3, 1])), bestand("twee.pdf", &terug(&pdf, &[4, 1]))])
            .unwrap();
    let [stuk] = &uitslag.stukken[..] else { panic!("{uitslag:?}") };
    assert_eq!((stuk.dossier, stuk.soort, stuk.versie), (dossier, StukSoort::Onderzoeksverslag, Some(1)));
    assert!(stuk.reactie && stuk.zaak.is_some() && !stuk.inwoner.is_empty());
    assert!(stuk.zin.starts_with("Dit is bladzijde 1, 3-4 van "), "{}", stuk.zin);
    assert!(stuk.ontbreekt.as_ref().unwrap().starts_with("Bladzijde 2, 5"), "{stuk:?}");
    assert_eq!(stuk.let_op.len(), 1, "page 1 was there twice");
    assert_eq!(uitslag.op_plank, 0);

    let view = lees_dossier(&sessie, dossier).unwrap();
    assert_eq!(view.scans[0].sha256, stuk.sha256);
    assert!(!view.scans[0].titel.contains(&view.naam) && view.scans[0].bestandsnaam.ends_with(".pdf"));
    assert!(!view.stukken.iter().any(|s| s.sha256 == stuk.sha256), "a scan is no letter of ours");
    let pad = zet_klaar(&sessie, dossier, &stuk.sha256).unwrap();
    let bladen = drukbladen(&std::fs::read(&pad).unwrap()).unwrap();
    assert!(bladen.len() == 4 && bladen.iter().all(|b| b.starts_with("<svg ") && b.contains("image/jpeg")));
    let paginas: Vec<u16> = ::scan::lees(&std::fs::read(pad).unwrap())
        .unwrap()
        .into_iter()
        .filter_map(|p| if let Pagina::Herkend(code) = p.pagina { Some(code.pagina) } else { None })
        .collect();
    assert_eq!(paginas, [1, 1, 3, 4], "one file, in the order of the pages, and no page is gone");
}

#[test]
fn the_blank_backs_of_a_scan_on_both_sides_are_left_out_and_what_lay_upside_down_stands_upright() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, pdf) = met_verslag(map.path());
    // Pages 1 and 2, each with its blank back; the second sheet went in the wrong way.
    let omgekeerd = Some(Draai::Half);
    let leeg = leeg_vel();
    let blad = |plaats, draai| Vindplaats { bestand: 0, plaats, draai };
    let achterkant = Vindplaats { bestand: 1, plaats: 1, draai: None };
    let volgorde = [blad(1, None), achterkant, blad(2, omgekeerd), achterkant];
    let scan = ::scan::bundel(&[&pdf, &leeg], &volgorde).unwrap();
    let uitslag = neem_aan(&sessie, vec![bestand("duplex.pdf", &scan)]).unwrap();
    assert_eq!(uitslag.overgeslagen.as_deref(), Some("2 lege achterkanten overgeslagen."));
    assert_eq!((uitslag.stukken.len(), uitslag.op_plank), (1, 0));
    let pad = zet_klaar(&sessie, dossier, &uitslag.stukken[0].sha256).unwrap();
    let bewaard = ::scan::lees(&std::fs::read(pad).unwrap()).unwrap();
    assert_eq!(bewaard.iter().map(|p| p.draai).collect::<Vec<_>>(), [Some(Draai::Niet); 2]);
}

/// A blank sheet as a PDF.
fn leeg_vel() -> Vec<u8> {
    let delen = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    ];
    let mut pdf = String::from("%PDF-1.4\n");
    let mut plaatsen = String::from("0000000000 65535 f \n");
    for (n, deel) in delen.iter().enumerate() {
        plaatsen += &format!("{:010} 00000 n \n", pdf.len());
        pdf += &format!("{} 0 obj\n{deel}\nendobj\n", n + 1);
    }
    let begin = pdf.len();
    (pdf + &format!("xref\n0 4\n{plaatsen}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{begin}\n%%EOF\n")).into_bytes()
}

#[test]
fn what_finds_no_dossier_lies_on_the_shelf_until_somebody_places_it() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, dossier, pdf) = met_verslag(map.path());
    let elders = tempfile::tempdir().unwrap();
    let ander = proef::sessie(elders.path());
    ander.begin(&proef::gebruiker(&[wmo::vastlegging::Rol::Wijkwerker])).unwrap();
    let (ander_dossier, _) = proef::open_melding(&ander);
    let scan = terug(&pdf, &[2]);
    let invoer =
        || vec![bestand("a.pdf", &scan), bestand("b.pdf", b"%PDF-1.7 en dan niets"), bestand("c.txt", b"Geachte heer")];
    let uitslag = neem_aan(&ander, invoer()).unwrap();
    assert_eq!((uitslag.stukken.len(), uitslag.op_plank), (0, 2));
    assert!(uitslag.geweigerd[0].starts_with("c.txt: ") && uitslag.geweigerd.len() == 1);
    let rij = ander.met_open(|o| plank(o)).unwrap();
    assert!(rij[0].reden.contains("beschadigd") && rij[1].reden.starts_with(GEEN_DOSSIER), "{rij:?}");

    let moment = Moment::nu();
    let (kapot, los) = (rij[0].nummer, rij[1].nummer);
    assert!(ander.met_open(|o| leg_weg(o, moment, kapot, " ")).is_err(), "not without a reason");
    ander.met_open(|o| leg_weg(o, moment, kapot, "reclame")).unwrap();
    let kenmerk = rij[1].reden.rsplit(' ').next().unwrap().trim_end_matches('.').to_owned();
    assert!(ander.met_open(|o| plaats(o, moment, los, None, &kenmerk)).is_err(), "nobody here has it");
    assert!(ander.met_open(|o| plaats(o, moment, los, None, "geen")).is_err());
    ander.met_open(|o| plaats(o, moment, los, Some(ander_dossier), "")).unwrap();
    assert!(ander.met_open(|o| plank(o)).unwrap().is_empty());
    assert_eq!(lees_dossier(&ander, ander_dossier).unwrap().scans.len(), 1);

    // Whoever has the dossier places it by the name that stands on the page.
    sessie.met_open(|o| Ok(o.store.leg_op_plank(b"%PDF-1.7 vaag", "Te vaag.", moment.nu)?)).unwrap();
    let nummer = sessie.met_open(|o| plank(o)).unwrap()[0].nummer;
    assert_eq!(sessie.met_open(|o| plaats(o, moment, nummer, None, &kenmerk.to_lowercase())).unwrap(), dossier);
}
