//! The profile of a gemeente (TOML).
#![no_main]

use keukentafel_fuzz::proeven;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    proeven::profiel("almere", bytes);
});
