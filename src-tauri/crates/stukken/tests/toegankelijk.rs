//! The PDFs are fit for screen readers (PDF/UA-1) and for the archive (PDF/A-2a).
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod voorbeeld;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use stukken::StukSoort;

#[test]
fn every_letter_is_pdf_ua_and_pdf_a() {
    let oefening = (StukSoort::BeschikkingPgb, voorbeeld::oefenstuk(StukSoort::BeschikkingPgb));
    for (soort, stuk) in voorbeeld::alle().into_iter().chain([oefening]) {
        let pdf = stuk.pdf().unwrap();
        for profiel in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            let uitkomst = validate_pdf_bytes(&pdf, &ValidationOptions::default().profile(profiel)).unwrap();
            assert!(uitkomst.is_compliant, "{soort:?}: {uitkomst}");
        }
    }
}
