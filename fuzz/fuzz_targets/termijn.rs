//! Numbers: any term, from any day, under any circumstances.
#![no_main]

use keukentafel_fuzz::proeven;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    proeven::termijn(bytes);
});
