use super::*;
use crate::beeld::Post;
use crate::opdracht::{lees_dossier, zet_klaar};
use crate::{klok, oefenen, proef};
use std::collections::BTreeSet;
use wmo::vastlegging::DossierId;

/// The practice file, and all the letters in it.
fn met_brieven(map: &Path) -> (Sessie, Vec<Stapelbrief>) {
    let sessie = proef::sessie(map);
    oefenen::begin(&sessie, false).unwrap();
    let dossiers = sessie.met_open(|o| Ok(o.store.dossiers()?)).unwrap();
    let brieven = dossiers.into_iter().flat_map(|dossier| {
        let stukken = lees_dossier(&sessie, dossier).unwrap().stukken;
        stukken.into_iter().map(move |s| Stapelbrief { dossier, sha256: s.sha256 })
    });
    let brieven = brieven.collect();
    (sessie, brieven)
}

fn vreemd(dossier: DossierId) -> Stapelbrief {
    Stapelbrief { dossier, sha256: "0".repeat(64) }
}

/// How often this document was taken out of its dossier.
fn keren(sessie: &Sessie, dossier: DossierId, soort: InzageSoort) -> usize {
    sessie.met_open(|o| Ok(o.store.inzage(dossier)?)).unwrap().iter().filter(|i| i.soort == soort).count()
}

#[test]
fn every_letter_gives_the_pages_of_the_pdf_that_was_kept_and_is_noted_as_printed() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, brieven) = met_brieven(map.path());
    assert!(brieven.len() > 5, "the practice file has letters");
    let mut stappen = Vec::new();
    let vooraf: Vec<usize> = brieven.iter().map(|b| keren(&sessie, b.dossier, InzageSoort::Afgedrukt)).collect();
    let klaar = bladen(&sessie, &brieven, |stap| {
        stappen.push(stap);
        true
    });
    assert!(klaar.unwrap());
    assert_eq!(stappen.iter().map(|s| s.nummer as usize).collect::<Vec<_>>(), (0..brieven.len()).collect::<Vec<_>>());
    for (stap, brief) in stappen.iter().zip(&brieven) {
        let pdf = haal(&sessie, brief.dossier, &brief.sha256).unwrap().bytes;
        assert_eq!(stap.bladen.len(), stukken_in(&pdf), "{stap:?}");
        assert!(stap.fout.is_none() && stap.bewaard_als.is_none());
        // Every letter on the page is an outline on the page: nothing is fetched from elsewhere.
        assert!(
            stap.bladen.iter().all(|b| b.starts_with("<svg") && b.matches('Z').count() > 50 && !b.contains("href"))
        );
        let nu = keren(&sessie, brief.dossier, InzageSoort::Afgedrukt);
        assert!(nu > vooraf[stap.nummer as usize], "printing was not noted");
    }
    assert_eq!(
        std::fs::read_dir(map.path().join("run")).unwrap().flatten().map(|i| bestanden_in(&i.path())).sum::<usize>(),
        0
    );
}

/// Pages, by another way than drawing them.
fn stukken_in(pdf: &[u8]) -> usize {
    ::scan::lees(pdf).unwrap().len()
}

/// Files for a viewer, beside the lock.
fn bestanden_in(map: &Path) -> usize {
    std::fs::read_dir(map).into_iter().flatten().flatten().filter(|i| i.file_name() != "slot").count()
}

#[test]
fn one_letter_that_fails_does_not_stop_the_others() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, alle) = met_brieven(map.path());
    let doel = map.path().join("post");
    std::fs::create_dir(&doel).unwrap();
    let brieven = [alle[0].clone(), vreemd(alle[0].dossier), alle[1].clone(), alle[0].clone()];
    let mut stappen = Vec::new();
    let klaar = bewaar(&sessie, &brieven, &doel, |stap| {
        stappen.push(stap);
        true
    });
    assert!(klaar.unwrap());
    assert_eq!(stappen[1].fout.as_deref(), Some(Fout::geen_stuk().zin.as_str()));
    let namen: BTreeSet<String> = stappen.iter().filter_map(|s| s.bewaard_als.clone()).collect();
    assert_eq!(namen.len(), 3, "the same letter twice is two files: nothing is overwritten");
    for (stap, brief) in [(&stappen[0], &alle[0]), (&stappen[2], &alle[1]), (&stappen[3], &alle[0])] {
        let naam = stap.bewaard_als.as_ref().unwrap();
        assert_eq!(std::fs::read(doel.join(naam)).unwrap(), haal(&sessie, brief.dossier, &brief.sha256).unwrap().bytes);
        let view = lees_dossier(&sessie, brief.dossier).unwrap();
        assert!(view.naam.split(' ').all(|deel| !naam.contains(deel)), "{naam} names somebody");
    }
    assert_eq!(
        keren(&sessie, alle[0].dossier, InzageSoort::Uitgevoerd),
        2 + usize::from(alle[1].dossier == alle[0].dossier)
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_told_of_each_letter() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, alle) = met_brieven(map.path());
    let mut fouten = Vec::new();
    bewaar(&sessie, &alle[..2], &map.path().join("is er niet"), |stap| {
        fouten.extend(stap.fout);
        true
    })
    .unwrap();
    assert_eq!(fouten.len(), 2);
    assert!(fouten[0].contains("Kies een andere map"));
}

#[test]
fn the_stop_button_a_lock_and_another_pile_end_it() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, alle) = met_brieven(map.path());
    let mut gedaan = 0;
    let klaar = bladen(&sessie, &alle, |stap| {
        gedaan += 1;
        if stap.nummer == 1 {
            sessie.stop_stapel();
        }
        true
    });
    assert_eq!((klaar.unwrap(), gedaan), (false, 2), "what was at hand is finished, the next is not begun");

    let mut gedaan = 0;
    let klaar = bladen(&sessie, &alle, |stap| {
        gedaan += 1;
        if stap.nummer == 0 {
            bladen(&sessie, &alle[..1], |_| true).unwrap();
        }
        true
    });
    assert_eq!((klaar.unwrap(), gedaan), (false, 1), "two piles do not run through each other");

    let fout = bladen(&sessie, &alle, |_| {
        sessie.vergrendel().unwrap();
        true
    });
    assert_eq!(fout.unwrap_err().code, FoutCode::Vergrendeld);
}

#[test]
fn the_post_of_a_day_is_what_went_out_on_it_and_tells_what_was_printed_already() {
    let map = tempfile::tempdir().unwrap();
    let (sessie, alle) = met_brieven(map.path());
    let mut gezien = 0;
    let dagen: BTreeSet<_> = alle
        .iter()
        .flat_map(|b| {
            let gemaakt = sessie.met_open(|o| Ok(o.store.bijlagen(b.dossier)?)).unwrap();
            let gedateerd = lees_dossier(&sessie, b.dossier).unwrap().stukken;
            gedateerd.into_iter().map(|s| s.datum).chain(gemaakt.into_iter().map(|g| klok::dag(g.vastgelegd_op)))
        })
        .collect();
    for dag in dagen {
        let post = sessie.met_open(|open| Post::van(open, dag)).unwrap();
        for regel in &post.brieven {
            assert!(!regel.eerder && !regel.stuk.zaaknummer.is_empty() && !regel.naam.is_empty(), "{regel:?}");
            // Practice paper says so in its name as well.
            assert!(regel.stuk.bestandsnaam.starts_with(&format!("oefening-{}", regel.stuk.zaaknummer)));
        }
        gezien += post.brieven.len();
        if let Some(eerste) = post.brieven.first().filter(|_| gezien == post.brieven.len()) {
            zet_klaar(&sessie, eerste.dossier, &eerste.stuk.sha256).unwrap();
            let weer = sessie.met_open(|open| Post::van(open, dag)).unwrap();
            assert!(weer.brieven[0].eerder, "it was opened to print");
        }
    }
    assert!(gezien > 5 && gezien <= alle.len(), "{gezien} of {}", alle.len());
    let lang_geleden = "2001-01-01".parse().unwrap();
    assert!(sessie.met_open(|open| Post::van(open, lang_geleden)).unwrap().brieven.is_empty());
}
