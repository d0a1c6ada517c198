//! Signing: the reply form that was signed on the screen, and the open fields for a signing service.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod voorbeeld;

use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use stukken::{Stuk, StukSoort};
use voorbeeld::{SHA256, getekend, regels, rijk, stuk, stuk_van};
use wmo::profiel::Instelling;

fn getekend_stuk() -> Stuk {
    stuk(StukSoort::GetekendAntwoord, &getekend(), "2026-12-17").unwrap()
}

/// The verslag of a gemeente that uses a signing service, or of one that does not.
fn verslag(met_dienst: bool) -> Vec<u8> {
    let mut regels = regels();
    regels.profiel.beleid.tekenveld_in_pdf = Some(Instelling::altijd(met_dienst, "Besluit", "Zin."));
    stuk_van(&regels, StukSoort::Onderzoeksverslag, &rijk(), "2026-12-10").unwrap().pdf().unwrap()
}

fn keur(pdf: &[u8]) {
    for profiel in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let uitkomst = validate_pdf_bytes(pdf, &ValidationOptions::default().profile(profiel)).unwrap();
        assert!(uitkomst.is_compliant, "{uitkomst}");
    }
}

fn woordenboeken(pdf: &Document) -> impl Iterator<Item = &Dictionary> {
    pdf.objects.values().filter_map(|o| o.as_dict().ok())
}

fn is(woordenboek: &Dictionary, sleutel: &[u8], naam: &[u8]) -> bool {
    woordenboek.get(sleutel).and_then(Object::as_name).is_ok_and(|n| n == naam)
}

#[test]
fn what_was_signed_says_what_was_chosen_by_whom_when_and_below_which_verslag() {
    let stuk = getekend_stuk();
    let tekst = stuk.blokken.teksten().join("\n").replace('\u{a0}', " ");
    for deel in [
        "versie 2",
        "van 10 december 2026",
        "maandag of woensdag",
        "van deze aanbieder: Kwintes.",
        "omdat: Ik ken haar al jaren.",
        "donderdag 17 december 2026 om 14:32 uur",
        "Handtekening van de cliënt",
        "Getekend op het scherm",
        SHA256,
    ] {
        assert!(tekst.contains(deel), "{deel}");
    }
    assert_eq!(stuk.blokken.gaten(), 0);
    assert!(stuk.aantal_paginas() <= 2);
    assert!(!tekst.contains("[x]") && !tekst.contains("[ ]"));
}

#[test]
fn what_somebody_asks_for_instead_stands_on_what_was_signed() {
    let map = getekend().anders(|soort, mut data| {
        if soort == "verslag_reactie_ontvangen" {
            data["andere_aanvraag"] = "Een dag dagbesteding per week.".into();
        }
        Some(data)
    });
    let stuk = stuk(StukSoort::GetekendAntwoord, &map, "2026-12-17").unwrap();
    let tekst = stuk.blokken.teksten().join("\n");
    assert!(tekst.contains("Ik vraag iets anders aan, namelijk: Een dag dagbesteding per week."), "{tekst}");
    let svg: String = stuk.paginas_svg().into_iter().map(|p| p.svg).collect();
    assert_eq!(svg.matches("stroke-linecap=\"round\"").count(), 5, "one cross for what is asked, as ever");
}

#[test]
fn the_signature_is_drawn_lines_with_a_text_that_names_nobody() {
    let stuk = getekend_stuk();
    let svg: String = stuk.paginas_svg().into_iter().map(|p| p.svg).collect();
    // Four crosses and the signature.
    assert_eq!(svg.matches("stroke-linecap=\"round\"").count(), 5);
    let bytes = stuk.pdf().unwrap();
    keur(&bytes);
    let pdf = Document::load_mem(&bytes).unwrap();
    let alt = |d: &Dictionary| match d.get(b"Alt") {
        Ok(Object::String(b, _)) => {
            let eenheden: Vec<u16> = b[2..].chunks(2).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
            Some(String::from_utf16(&eenheden).unwrap())
        }
        _ => None,
    };
    let figuren: Vec<String> = woordenboeken(&pdf).filter(|d| is(d, b"S", b"Figure")).filter_map(alt).collect();
    assert!(figuren.contains(&"Handtekening van de cliënt".to_owned()), "{figuren:?}");
    let kruisen = woordenboeken(&pdf).filter(|d| is(d, b"S", b"Lbl")).filter_map(alt);
    assert_eq!(kruisen.filter(|a| a == "Aangekruist:").count(), 4);
    assert_eq!(stuk.pdf().unwrap(), bytes, "the same stuk gives the same bytes");
}

#[test]
fn a_signing_service_finds_an_open_field_where_the_gemeente_wants_one() {
    let zonder = Document::load_mem(&verslag(false)).unwrap();
    assert!(!woordenboeken(&zonder).any(|d| is(d, b"FT", b"Sig")));
    assert!(!zonder.catalog().unwrap().has(b"AcroForm"));

    let bytes = verslag(true);
    keur(&bytes);
    let met = Document::load_mem(&bytes).unwrap();
    let velden: Vec<&Dictionary> = woordenboeken(&met).filter(|d| is(d, b"FT", b"Sig")).collect();
    let [veld] = velden[..] else { panic!("{} fields", velden.len()) };
    assert!(veld.has(b"TU") && veld.has(b"StructParent") && !veld.has(b"V"), "open, and named");
    let formulier = met.catalog().unwrap().get(b"AcroForm").and_then(Object::as_dict).unwrap();
    assert_eq!(formulier.get(b"SigFlags").and_then(Object::as_i64).unwrap(), 1);
    assert_eq!(formulier.get(b"Fields").and_then(Object::as_array).unwrap().len(), 1);
    // The field stands in the structure, and the structure points back at it.
    let sleutel = veld.get(b"StructParent").and_then(Object::as_i64).unwrap();
    let ouders = woordenboeken(&met).find(|d| d.has(b"Nums")).unwrap();
    let nummers = ouders.get(b"Nums").and_then(Object::as_array).unwrap();
    let plaats = nummers.chunks(2).find(|p| p[0].as_i64().is_ok_and(|n| n == sleutel)).unwrap();
    let element = met.get_dictionary(plaats[1].as_reference().unwrap()).unwrap();
    assert!(is(element, b"S", b"Form"));
    let kind = element.get(b"K").and_then(Object::as_array).unwrap()[0].as_dict().unwrap();
    let widget = met.get_dictionary(kind.get(b"Obj").and_then(Object::as_reference).unwrap()).unwrap();
    assert!(is(widget, b"FT", b"Sig"));
}
