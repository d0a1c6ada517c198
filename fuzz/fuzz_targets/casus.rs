//! A case file (JSON).
#![no_main]

use keukentafel_fuzz::proeven;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    proeven::casus(bytes);
});
