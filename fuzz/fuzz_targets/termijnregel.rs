//! A line of `termijn --stdin`.
#![no_main]

use keukentafel_fuzz::proeven;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    proeven::termijnregel(bytes);
});
