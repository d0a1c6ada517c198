//! The mark of a gemeente (SVG).
#![no_main]

use keukentafel_fuzz::proeven;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    proeven::beeldmerk(bytes);
});
