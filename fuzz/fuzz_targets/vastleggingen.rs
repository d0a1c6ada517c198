//! A row of vastleggingen (JSON), as laptops keep them.
#![no_main]

use keukentafel_fuzz::proeven;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    proeven::vastleggingen(bytes);
});
