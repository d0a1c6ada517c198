//! A scan: PDF, JPEG or PNG.
#![no_main]

use keukentafel_fuzz::proeven;

/// What the libraries do on the thread that reads is caught there: a page that cannot be drawn. libFuzzer would
/// stop at it all the same.
fn wat_gevangen_wordt_telt_niet() {
    std::panic::set_hook(Box::new(|melding| {
        if std::thread::current().name() != Some("scan") {
            eprintln!("{melding}");
        }
    }));
}

libfuzzer_sys::fuzz_target!(init: wat_gevangen_wordt_telt_niet(), |bytes: &[u8]| {
    proeven::scan(bytes);
});
