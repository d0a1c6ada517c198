//! Loose pages become one file, and stay what they were.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use image::{GrayImage, ImageFormat, Luma};
use scan::{
    Draai, OnleesbaarBestand, Pagina, Paginacode, Stapel, Stukkenmerk, Vierkant, Vindplaats, bundel, drukbladen, lees,
};
use std::io::Cursor;

fn code(pagina: u16) -> Paginacode {
    Paginacode { stuk: Stukkenmerk::van(&[b"dossier", b"verslag"]), versie: 2, pagina, paginas: 4 }
}

/// A sheet of A4 at 150 dots per inch with the code of this page.
fn foto(pagina: u16, soort: ImageFormat) -> Vec<u8> {
    let vierkant = Vierkant::van(&code(pagina)).unwrap();
    let beeld = GrayImage::from_fn(1240, 1754, |x, y| {
        let binnen = x >= 1000 && y >= 1600;
        let zwart = binnen && vierkant.is_zwart((x as usize - 1000) / 4, (y as usize - 1600) / 4);
        Luma([if zwart { 0 } else { 255 }])
    });
    let mut uit = Cursor::new(Vec::new());
    beeld.write_to(&mut uit, soort).unwrap();
    uit.into_inner()
}

fn waar(bestand: usize, plaats: usize) -> Vindplaats {
    Vindplaats { bestand, plaats, draai: None }
}

fn gelezen(pdf: &[u8]) -> Vec<Pagina> {
    lees(pdf).unwrap().into_iter().map(|p| p.pagina).collect()
}

#[test]
fn photographs_in_any_order_become_one_file_in_the_order_of_the_pages() {
    let fotos = [foto(3, ImageFormat::Jpeg), foto(1, ImageFormat::Png), foto(2, ImageFormat::Jpeg)];
    let bestanden: Vec<&[u8]> = fotos.iter().map(Vec::as_slice).collect();
    let stapel = Stapel::van(&bestanden.iter().map(|b| lees(b).unwrap()).collect::<Vec<_>>());
    let volgorde: Vec<Vindplaats> = stapel.stukken[0].gevonden.values().copied().collect();
    let recht = |bestand| Vindplaats { draai: Some(Draai::Niet), ..waar(bestand, 1) };
    assert_eq!(volgorde, [recht(1), recht(2), recht(0)]);
    let pdf = bundel(&bestanden, &volgorde).unwrap();
    assert_eq!(gelezen(&pdf), [1, 2, 3].map(|n| Pagina::Herkend(code(n))));
    // A photograph is not drawn anew: its bytes stand in the file as they came.
    for foto in [&fotos[0], &fotos[2]] {
        assert!(pdf.windows(foto.len()).any(|w| w == foto.as_slice()));
    }
    assert_eq!(bundel(&bestanden, &volgorde).unwrap(), pdf, "the same pages give the same bytes");
}

#[test]
fn a_whole_file_stays_as_it_is_and_a_part_of_it_is_taken_out() {
    let fotos = [foto(1, ImageFormat::Jpeg), foto(2, ImageFormat::Jpeg), foto(3, ImageFormat::Jpeg)];
    let bestanden: Vec<&[u8]> = fotos.iter().map(Vec::as_slice).collect();
    let pdf = bundel(&bestanden, &[waar(0, 1), waar(1, 1), waar(2, 1)]).unwrap();
    let geheel = bundel(&[&pdf], &[waar(0, 1), waar(0, 2), waar(0, 3)]).unwrap();
    assert!(geheel == pdf, "byte for byte");
    let deel = bundel(&[&pdf, &fotos[0]], &[waar(0, 3), waar(1, 1), waar(0, 2)]).unwrap();
    assert_eq!(gelezen(&deel), [3, 1, 2].map(|n| Pagina::Herkend(code(n))));
}

#[test]
fn a_page_that_lay_upside_down_or_on_its_side_stands_upright_in_the_file() {
    let recht = image::load_from_memory(&foto(1, ImageFormat::Jpeg)).unwrap();
    let gedraaid = [recht.rotate90(), recht.rotate180(), recht.rotate270()];
    let fotos: Vec<Vec<u8>> = gedraaid
        .iter()
        .map(|beeld| {
            let mut uit = Cursor::new(Vec::new());
            beeld.write_to(&mut uit, ImageFormat::Jpeg).unwrap();
            uit.into_inner()
        })
        .collect();
    let scheef = bundel(&fotos.iter().map(Vec::as_slice).collect::<Vec<_>>(), &[waar(0, 1), waar(1, 1), waar(2, 1)]);
    let scheef = scheef.unwrap();
    // Once from the photographs, once from the pages of a PDF.
    let los: Vec<Vindplaats> = (0..3).map(|n| gelezen_plaats(n, &fotos[n], 0)).collect();
    let uit_pdf: Vec<Vindplaats> = (0..3).map(|n| gelezen_plaats(0, &scheef, n)).collect();
    let losse: Vec<&[u8]> = fotos.iter().map(Vec::as_slice).collect();
    for pdf in [bundel(&losse, &los).unwrap(), bundel(&[&scheef], &uit_pdf).unwrap()] {
        for pagina in lees(&pdf).unwrap() {
            assert_eq!((pagina.pagina, pagina.draai), (Pagina::Herkend(code(1)), Some(Draai::Niet)));
        }
        // The picture itself stays what it was.
        assert!(fotos.iter().all(|foto| pdf.windows(foto.len()).any(|w| w == foto.as_slice())));
    }
}

/// Where this page is, as it was read.
fn gelezen_plaats(bestand: usize, bytes: &[u8], pagina: usize) -> Vindplaats {
    Vindplaats { draai: lees(bytes).unwrap()[pagina].draai, ..waar(bestand, pagina + 1) }
}

#[test]
fn what_cannot_be_taken_is_refused() {
    let foto = foto(1, ImageFormat::Jpeg);
    for (bestand, plaats) in [(&b"%PDF-1.7 en dan niets"[..], 1), (&b"\x89PNG\r\n\x1a\n"[..], 1), (&b"tekst"[..], 1)] {
        assert_eq!(bundel(&[bestand], &[waar(0, plaats)]), Err(OnleesbaarBestand::Beschadigd));
    }
    assert_eq!(bundel(&[&foto], &[waar(1, 1)]), Err(OnleesbaarBestand::Beschadigd));
    let pdf = bundel(&[&foto], &[waar(0, 1)]).unwrap();
    assert_eq!(bundel(&[&pdf], &[waar(0, 2)]), Err(OnleesbaarBestand::Beschadigd));
}

#[test]
fn what_is_printed_of_a_scan_is_every_page_with_its_code_and_upright() {
    let fotos = [foto(1, ImageFormat::Jpeg), foto(2, ImageFormat::Png)];
    let pdf = bundel(&[&fotos[0], &fotos[1]], &[waar(0, 1), Vindplaats { draai: Some(Draai::Half), ..waar(1, 1) }]);
    let bladen = drukbladen(&pdf.unwrap()).unwrap();
    let draai: Vec<_> =
        bladen.iter().map(|b| (lees(&b.jpeg).unwrap()[0].pagina, lees(&b.jpeg).unwrap()[0].draai)).collect();
    assert_eq!(
        draai,
        [(Pagina::Herkend(code(1)), Some(Draai::Niet)), (Pagina::Herkend(code(2)), Some(Draai::Half))],
        "the second was turned over"
    );
    // A photograph on the shelf is one page.
    let los: Vec<_> = fotos.iter().flat_map(|foto| drukbladen(foto).unwrap()).collect();
    let gelezen: Vec<_> = los.iter().map(|b| lees(&b.jpeg).unwrap()[0].pagina).collect();
    assert_eq!(gelezen, [Pagina::Herkend(code(1)), Pagina::Herkend(code(2))]);
    assert_eq!(drukbladen(b"tekst"), Err(OnleesbaarBestand::Beschadigd));
    assert_eq!(drukbladen(b"%PDF-1.7 en dan niets"), Err(OnleesbaarBestand::Beschadigd));
}
