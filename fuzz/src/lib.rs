//! What the fuzz targets ask of their bytes: the same as the test with spoilt files asks of them.

#[path = "../../src-tauri/crates/cli/tests/verminkt/proeven.rs"]
pub mod proeven;
