//! A letter text (Markdown with fields). The first line names the file that it takes the place of.
#![no_main]

use keukentafel_fuzz::proeven;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(tekst) = std::str::from_utf8(bytes) else { return };
    let Some((bestand, tekst)) = tekst.split_once('\n') else { return };
    proeven::brief(bestand, tekst);
});
